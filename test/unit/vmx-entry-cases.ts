/** For every VM-entry rule: what breaks it in the base guest of vmx-rig.ts, and what else must be true for it to be in force. */
import * as Control from "../../assembly/spec/control.ts";
import { GUEST_32, PAGE, type VmxRig, type Writes } from "./vmx-rig.ts";

export interface EntryCase {
  /** Makes a valid VMCS in which the rule is in force. */
  readonly given?: (vm: VmxRig) => void;
  /** Breaks the rule in it. */
  readonly wrong: (vm: VmxRig) => void;
}

/** The first physical address that is too wide for the model of the rig. */
const TOP = 1n << 46n;
const WIDE = 1n << 60n;
const NOT_CANONICAL = 1n << 47n;
const VALID = 0x80000000;
const secondary =
  (mask: number) =>
  (vm: VmxRig): void =>
    vm.enable("SECONDARY_CONTROLS", mask);
const primary =
  (mask: number) =>
  (vm: VmxRig): void =>
    vm.enable("PRIMARY_CONTROLS", mask);
const w =
  (writes: Writes) =>
  (vm: VmxRig): void =>
    vm.write(writes);
const both =
  (...steps: readonly ((vm: VmxRig) => void)[]) =>
  (vm: VmxRig): void =>
    steps.forEach((step) => step(vm));
const ept = secondary(Control.ENABLE_EPT);
const unrestricted = secondary(Control.ENABLE_EPT | Control.UNRESTRICTED_GUEST);
const inject = (information: number, more: Writes = {}) => w({ ENTRY_INTERRUPTION_INFORMATION: (VALID | information) >>> 0, ...more });
const HARDWARE = 3 << 8;
const NMI = (2 << 8) | 2;
const EXTERNAL = 0x20;
const MISC = 0x485;
const KERNEL_GS_BASE = 0xc0000102;
const pages = (name: string, field: string, given: EntryCase["given"]): Record<string, EntryCase> => ({
  [`${name}_ALIGNMENT`]: { ...(given ? { given } : {}), wrong: (vm) => vm.write({ [field]: 0x10001 }) },
  [`${name}_WIDTH`]: { ...(given ? { given } : {}), wrong: (vm) => vm.write({ [field]: WIDE }) },
});
const area = (name: string): Record<string, EntryCase> => {
  const given = (vm: VmxRig): void => {
    vm.ram64(PAGE.MSR_LIST, BigInt(KERNEL_GS_BASE));
    vm.write({ [`${name}_ADDRESS`]: PAGE.MSR_LIST, [`${name}_COUNT`]: 1 });
  };
  return {
    [`${name}_ALIGNMENT`]: { given, wrong: (vm) => vm.write({ [`${name}_ADDRESS`]: PAGE.MSR_LIST + 8 }) },
    [`${name}_WIDTH`]: { given, wrong: (vm) => vm.write({ [`${name}_ADDRESS`]: WIDE }) },
    [`${name}_END`]: { given, wrong: (vm) => vm.write({ [`${name}_ADDRESS`]: TOP - 16n, [`${name}_COUNT`]: 2 }) },
  };
};
/** Bits that the TRUE capability MSR does not allow: 1 where 0 is needed, 0 where 1 is needed. */
const allowed = (
  name: string,
  field: "PIN_BASED_CONTROLS" | "PRIMARY_CONTROLS" | "EXIT_CONTROLS" | "ENTRY_CONTROLS",
  one: number,
  zero: number,
): Record<string, EntryCase> => ({
  [`${name}_ALLOWED0`]: { wrong: (vm) => vm.disable(field, one) },
  [`${name}_ALLOWED1`]: { wrong: (vm) => vm.enable(field, zero) },
});
const each = (segments: readonly string[], suffix: string, make: (segment: string) => EntryCase): Record<string, EntryCase> =>
  Object.fromEntries(segments.map((s) => [`${s}_${suffix}`, make(s)]));
const rights =
  (segment: string, value: number): ((vm: VmxRig) => void) =>
  (vm) =>
    vm.write({ [`GUEST_${segment}_ACCESS_RIGHTS`]: value });
const change =
  (field: string, change: (old: number) => number) =>
  (vm: VmxRig): void =>
    vm.write({ [field]: change(Number(vm.read(field as never))) >>> 0 });

const SIX = ["ES", "CS", "SS", "DS", "FS", "GS"];
const DATA = ["ES", "DS", "FS", "GS"];
const VIRTUAL_8086: Writes = {
  ...GUEST_32,
  GUEST_RFLAGS: 0x23002,
  ...Object.fromEntries(
    SIX.flatMap((s) => [
      [`GUEST_${s}_SELECTOR`, 0x100],
      [`GUEST_${s}_BASE`, 0x1000],
      [`GUEST_${s}_LIMIT`, 0xffff],
      [`GUEST_${s}_ACCESS_RIGHTS`, 0xf3],
    ]),
  ),
};
const protected32 = w(GUEST_32);
const virtual8086 = w(VIRTUAL_8086);
const usableLdtr = w({ GUEST_LDTR_ACCESS_RIGHTS: 0x82, GUEST_LDTR_LIMIT: 0xffff, GUEST_LDTR_SELECTOR: 32 });
/** A guest in real-address mode: unrestricted, with segments as after a reset. */
const realMode = both(unrestricted, w({ ...GUEST_32, GUEST_CR0: 0x20, GUEST_CS_ACCESS_RIGHTS: 0x9b, GUEST_CS_LIMIT: 0xffff }));
const hlt = w({ GUEST_ACTIVITY: 1 });
/** The VMM is in protected mode without IA-32e mode; its VMCS says so too. */
const vmm32 = both(
  (vm) => vm.cpu64("EFER", 0n),
  protected32,
  (vm) => vm.disable("EXIT_CONTROLS", Control.HOST_ADDRESS_SPACE_SIZE),
  w({ HOST_EFER: 0, HOST_SS_SELECTOR: 8 }),
);
/** A VMCS link pointer to a region with our revision. */
const linked = (vm: VmxRig): void => {
  vm.ram32(PAGE.VMCS2, Number(vm.capability(0x480) & 0x7fffffffn));
  vm.write({ VMCS_LINK_POINTER: PAGE.VMCS2 });
};
const msr =
  (index: number, value: bigint) =>
  (vm: VmxRig): void => {
    vm.ram64(PAGE.MSR_LIST, BigInt(index));
    vm.ram64(PAGE.MSR_LIST + 8, value);
    vm.write({ ENTRY_MSR_LOAD_ADDRESS: PAGE.MSR_LIST, ENTRY_MSR_LOAD_COUNT: 1 });
  };
const msrGiven = msr(KERNEL_GS_BASE, 0x1000n);
const SELECTORS = ["ES", "CS", "SS", "DS", "FS", "GS", "TR"];

/** A processor with tertiary controls, which no named model but the latest has. */
const tertiary =
  (mask: number, writes: Writes) =>
  (vm: VmxRig): void => {
    for (const word of [0x482, 0x48e]) vm.setCapability(word, vm.capability(word) | (BigInt(Control.ACTIVATE_TERTIARY_CONTROLS) << 32n));
    vm.setCapability(0x492, BigInt(mask));
    vm.enable("PRIMARY_CONTROLS", Control.ACTIVATE_TERTIARY_CONTROLS);
    vm.write({ TERTIARY_CONTROLS: mask, ...writes });
  };
const tprShadow = primary(Control.USE_TPR_SHADOW);
const ipi = both(
  tertiary(Control.IPI_VIRTUALIZATION, { PID_POINTER_TABLE_ADDRESS: PAGE.MSR_LIST, LAST_PID_POINTER_INDEX: 511 }),
  tprShadow,
);
/** HLATP with PWT and PCD, which may be anything. */
const hlat = both(ept, tertiary(Control.ENABLE_HLAT, { HLAT_POINTER: PAGE.TABLES | 0x18 }));
const withoutEpt = (vm: VmxRig): void => vm.disable("SECONDARY_CONTROLS", Control.ENABLE_EPT);
const withoutTprShadow = (vm: VmxRig): void => vm.disable("PRIMARY_CONTROLS", Control.USE_TPR_SHADOW);
const delivery = both(tprShadow, secondary(Control.VIRTUAL_INTERRUPT_DELIVERY), (vm) =>
  vm.enable("PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING),
);
const guestTimer = both(delivery, tertiary(Control.APIC_TIMER_VIRTUALIZATION, { VIRTUAL_TIMER_VECTOR: 0xff }));
const posted = both(
  delivery,
  (vm) => vm.enable("PIN_BASED_CONTROLS", Control.PROCESS_POSTED_INTERRUPTS),
  (vm) => vm.enable("EXIT_CONTROLS", Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT),
  w({ POSTED_INTERRUPT_VECTOR: 0xf2, POSTED_INTERRUPT_DESCRIPTOR: PAGE.MSR_LIST }),
);

export const ENTRY_CASES: Readonly<Record<string, EntryCase>> = {
  ...allowed("PIN", "PIN_BASED_CONTROLS", 2, 0x100),
  ...allowed("PRIMARY", "PRIMARY_CONTROLS", 2, 1),
  SECONDARY_ALLOWED0: {
    given: (vm) => vm.setCapability(0x48b, vm.capability(0x48b) & ~0xffffffffn),
    wrong: (vm) => vm.setCapability(0x48b, vm.capability(0x48b) | 2n),
  },
  SECONDARY_ALLOWED1: { wrong: secondary(0x20000000) },
  TERTIARY_ALLOWED1: { given: ipi, wrong: w({ TERTIARY_CONTROLS: Control.IPI_VIRTUALIZATION | 1 }) },
  ...pages("VIRTUAL_APIC_ADDRESS", "VIRTUAL_APIC_ADDRESS", tprShadow),
  TPR_THRESHOLD_RESERVED: { given: both(tprShadow, secondary(Control.VIRTUALIZE_APIC_ACCESSES)), wrong: w({ TPR_THRESHOLD: 0x10 }) },
  TPR_THRESHOLD_ABOVE_VTPR: {
    given: both(tprShadow, w({ VIRTUAL_APIC_ADDRESS: PAGE.MSR_LIST, TPR_THRESHOLD: 5 }), (vm) => vm.ram32(PAGE.MSR_LIST + 0x80, 0x50)),
    wrong: (vm) => vm.ram32(PAGE.MSR_LIST + 0x80, 0x4f),
  },
  ...pages("APIC_ACCESS_ADDRESS", "APIC_ACCESS_ADDRESS", secondary(Control.VIRTUALIZE_APIC_ACCESSES)),
  X2APIC_WITHOUT_TPR_SHADOW: { given: both(tprShadow, secondary(Control.VIRTUALIZE_X2APIC_MODE)), wrong: withoutTprShadow },
  REGISTERS_WITHOUT_TPR_SHADOW: { given: both(tprShadow, secondary(Control.APIC_REGISTER_VIRTUALIZATION)), wrong: withoutTprShadow },
  DELIVERY_WITHOUT_TPR_SHADOW: { given: delivery, wrong: withoutTprShadow },
  IPI_WITHOUT_TPR_SHADOW: { given: ipi, wrong: withoutTprShadow },
  X2APIC_WITH_APIC_ACCESSES: {
    given: both(tprShadow, secondary(Control.VIRTUALIZE_X2APIC_MODE)),
    wrong: secondary(Control.VIRTUALIZE_APIC_ACCESSES),
  },
  DELIVERY_WITHOUT_EXITING: { given: delivery, wrong: (vm) => vm.disable("PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING) },
  POSTED_WITHOUT_DELIVERY: { given: posted, wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.VIRTUAL_INTERRUPT_DELIVERY) },
  POSTED_WITHOUT_ACKNOWLEDGE: { given: posted, wrong: (vm) => vm.disable("EXIT_CONTROLS", Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT) },
  POSTED_VECTOR_RESERVED: { given: posted, wrong: w({ POSTED_INTERRUPT_VECTOR: 0x1f2 }) },
  POSTED_DESCRIPTOR_ALIGNMENT: { given: posted, wrong: w({ POSTED_INTERRUPT_DESCRIPTOR: PAGE.MSR_LIST + 32 }) },
  POSTED_DESCRIPTOR_WIDTH: { given: posted, wrong: w({ POSTED_INTERRUPT_DESCRIPTOR: WIDE }) },
  ...pages("VMREAD_BITMAP", "VMREAD_BITMAP", secondary(Control.VMCS_SHADOWING)),
  ...pages("VMWRITE_BITMAP", "VMWRITE_BITMAP", secondary(Control.VMCS_SHADOWING)),
  HLAT_WITHOUT_EPT: { given: hlat, wrong: withoutEpt },
  PAGING_WRITE_WITHOUT_EPT: { given: both(ept, tertiary(Control.EPT_PAGING_WRITE_CONTROL, {})), wrong: withoutEpt },
  VERIFICATION_WITHOUT_EPT: { given: both(ept, tertiary(Control.GUEST_PAGING_VERIFICATION, {})), wrong: withoutEpt },
  HLAT_POINTER_RESERVED: { given: hlat, wrong: w({ HLAT_POINTER: PAGE.TABLES | 0x20 }) },
  HLAT_POINTER_WIDTH: { given: hlat, wrong: w({ HLAT_POINTER: WIDE }) },
  PID_TABLE_ALIGNMENT: { given: ipi, wrong: w({ PID_POINTER_TABLE_ADDRESS: PAGE.MSR_LIST + 4 }) },
  PID_TABLE_WIDTH: { given: ipi, wrong: w({ PID_POINTER_TABLE_ADDRESS: WIDE }) },
  TIMER_WITHOUT_DELIVERY: { given: guestTimer, wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.VIRTUAL_INTERRUPT_DELIVERY) },
  TIMER_WITH_RDTSC_EXITING: { given: guestTimer, wrong: primary(Control.RDTSC_EXITING) },
  TIMER_VECTOR_RESERVED: { given: guestTimer, wrong: w({ VIRTUAL_TIMER_VECTOR: 0x1ec }) },
  PID_TABLE_END: { given: ipi, wrong: w({ PID_POINTER_TABLE_ADDRESS: TOP - 8n }) },
  CR3_TARGET_COUNT: { given: w({ CR3_TARGET_COUNT: 4 }), wrong: w({ CR3_TARGET_COUNT: 5 }) },
  ...pages("IO_BITMAP_A", "IO_BITMAP_A", primary(Control.USE_IO_BITMAPS)),
  ...pages("IO_BITMAP_B", "IO_BITMAP_B", primary(Control.USE_IO_BITMAPS)),
  ...pages("MSR_BITMAP", "MSR_BITMAP", primary(Control.USE_MSR_BITMAPS)),
  VIRTUAL_NMIS_WITHOUT_NMI_EXITING: {
    given: (vm) => vm.enable("PIN_BASED_CONTROLS", Control.NMI_EXITING | Control.VIRTUAL_NMIS),
    wrong: (vm) => vm.disable("PIN_BASED_CONTROLS", Control.NMI_EXITING),
  },
  NMI_WINDOW_WITHOUT_VIRTUAL_NMIS: {
    given: (vm) => {
      vm.enable("PIN_BASED_CONTROLS", Control.NMI_EXITING | Control.VIRTUAL_NMIS);
      vm.enable("PRIMARY_CONTROLS", Control.NMI_WINDOW_EXITING);
      vm.write({ GUEST_INTERRUPTIBILITY: 8 });
    },
    wrong: (vm) => vm.disable("PIN_BASED_CONTROLS", Control.VIRTUAL_NMIS),
  },
  VPID_ZERO: { given: secondary(Control.ENABLE_VPID), wrong: w({ VPID: 0 }) },
  EPTP_MEMORY_TYPE: { given: ept, wrong: w({ EPT_POINTER: PAGE.EPT | 0x1c }) },
  EPTP_WALK_LENGTH: { given: ept, wrong: w({ EPT_POINTER: PAGE.EPT | 0x26 }) },
  EPTP_ACCESSED_DIRTY: {
    given: both(ept, w({ EPT_POINTER: PAGE.EPT | 0x5e })),
    wrong: (vm) => vm.setCapability(0x48c, vm.capability(0x48c) & ~(1n << 21n)),
  },
  EPTP_RESERVED: { given: ept, wrong: w({ EPT_POINTER: PAGE.EPT | 0x11e }) },
  EPTP_WIDTH: { given: ept, wrong: w({ EPT_POINTER: WIDE | 0x1en }) },
  PML_WITHOUT_EPT: {
    given: both(ept, secondary(Control.ENABLE_PML), w({ PML_ADDRESS: PAGE.MSR_LIST })),
    wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.ENABLE_EPT),
  },
  ...pages("PML_ADDRESS", "PML_ADDRESS", both(ept, secondary(Control.ENABLE_PML))),
  SUB_PAGE_WITHOUT_EPT: {
    given: both(secondary(Control.ENABLE_EPT | Control.SUB_PAGE_WRITE_PERMISSIONS), w({ SPP_TABLE_POINTER: PAGE.MSR_LIST })),
    wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.ENABLE_EPT),
  },
  ...pages("SPP_TABLE_POINTER", "SPP_TABLE_POINTER", secondary(Control.ENABLE_EPT | Control.SUB_PAGE_WRITE_PERMISSIONS)),
  MODE_BASED_EXECUTE_WITHOUT_EPT: {
    given: secondary(Control.ENABLE_EPT | Control.MODE_BASED_EXECUTE_CONTROL),
    wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.ENABLE_EPT),
  },
  VM_FUNCTIONS_ALLOWED1: {
    given: both(ept, secondary(Control.ENABLE_VM_FUNCTIONS), w({ VM_FUNCTION_CONTROLS: 1 })),
    wrong: w({ VM_FUNCTION_CONTROLS: 2 }),
  },
  EPTP_SWITCHING_WITHOUT_EPT: {
    given: both(ept, secondary(Control.ENABLE_VM_FUNCTIONS), w({ VM_FUNCTION_CONTROLS: 1 })),
    wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.ENABLE_EPT),
  },
  ...pages("EPTP_LIST_ADDRESS", "EPTP_LIST_ADDRESS", both(ept, secondary(Control.ENABLE_VM_FUNCTIONS), w({ VM_FUNCTION_CONTROLS: 1 }))),
  ...pages("VE_INFORMATION_ADDRESS", "VE_INFORMATION_ADDRESS", secondary(Control.ENABLE_EPT | Control.EPT_VIOLATION_VE)),
  UNRESTRICTED_GUEST_WITHOUT_EPT: { given: unrestricted, wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.ENABLE_EPT) },
  TSC_MULTIPLIER_ZERO: { given: secondary(Control.USE_TSC_SCALING), wrong: w({ TSC_MULTIPLIER: 0 }) },

  ...allowed("EXIT", "EXIT_CONTROLS", 1, 0x80000000),
  SAVE_TIMER_WITHOUT_TIMER: {
    given: (vm) => {
      vm.enable("PIN_BASED_CONTROLS", Control.ACTIVATE_PREEMPTION_TIMER);
      vm.enable("EXIT_CONTROLS", Control.SAVE_PREEMPTION_TIMER);
    },
    wrong: (vm) => vm.disable("PIN_BASED_CONTROLS", Control.ACTIVATE_PREEMPTION_TIMER),
  },
  ...area("EXIT_MSR_STORE"),
  ...area("EXIT_MSR_LOAD"),

  ...allowed("ENTRY", "ENTRY_CONTROLS", 1, 0x80000000),
  INJECTION_TYPE_RESERVED: { given: inject(NMI), wrong: inject(1 << 8) },
  INJECTION_TYPE_OTHER: {
    given: inject(7 << 8),
    wrong: (vm) => vm.setCapability(0x482, vm.capability(0x482) & ~(BigInt(Control.MONITOR_TRAP_FLAG) << 32n)),
  },
  INJECTION_NMI_VECTOR: { given: inject(NMI), wrong: inject((2 << 8) | 3) },
  INJECTION_EXCEPTION_VECTOR: { given: inject(HARDWARE | 3), wrong: inject(HARDWARE | 32) },
  INJECTION_OTHER_VECTOR: { given: inject(7 << 8), wrong: inject((7 << 8) | 1) },
  INJECTION_ERROR_CODE_UNEXPECTED: { given: inject(HARDWARE | 6), wrong: inject(HARDWARE | 6 | 0x800) },
  INJECTION_ERROR_CODE_MISSING: { given: inject(HARDWARE | 13 | 0x800), wrong: inject(HARDWARE | 13) },
  INJECTION_RESERVED: { given: inject(HARDWARE | 6), wrong: inject(HARDWARE | 6 | 0x2000) },
  INJECTION_ERROR_CODE_RESERVED: {
    given: inject(HARDWARE | 13 | 0x800, { ENTRY_EXCEPTION_ERROR_CODE: 0x7fff }),
    wrong: w({ ENTRY_EXCEPTION_ERROR_CODE: 0x10000 }),
  },
  INJECTION_LENGTH_LONG: { given: inject((4 << 8) | 0x80, { ENTRY_INSTRUCTION_LENGTH: 15 }), wrong: w({ ENTRY_INSTRUCTION_LENGTH: 16 }) },
  INJECTION_LENGTH_ZERO: {
    given: inject((4 << 8) | 0x80, { ENTRY_INSTRUCTION_LENGTH: 0 }),
    wrong: (vm) => vm.setCapability(MISC, vm.capability(MISC) & ~(1n << 30n)),
  },
  ...area("ENTRY_MSR_LOAD"),

  HOST_CR0_FIXED0: { wrong: w({ HOST_CR0: 0x80000011 }) },
  HOST_CR0_FIXED1: { wrong: w({ HOST_CR0: 0x180000031n }) },
  HOST_CR4_FIXED0: { wrong: w({ HOST_CR4: 0x20 }) },
  HOST_CR4_FIXED1: { wrong: w({ HOST_CR4: 0x8000000000002020n }) },
  HOST_CR3_WIDTH: { given: w({ HOST_CR3: TOP - 0x1000n }), wrong: w({ HOST_CR3: TOP }) },
  HOST_SYSENTER_ESP_CANONICAL: { wrong: w({ HOST_SYSENTER_ESP: NOT_CANONICAL }) },
  HOST_SYSENTER_EIP_CANONICAL: { wrong: w({ HOST_SYSENTER_EIP: NOT_CANONICAL }) },
  HOST_PAT_TYPES: { wrong: w({ HOST_PAT: 2 }) },
  HOST_EFER_RESERVED: { wrong: w({ HOST_EFER: 0x502 }) },
  HOST_EFER_LMA: { wrong: w({ HOST_EFER: 0x100 }) },
  HOST_EFER_LME: { wrong: w({ HOST_EFER: 0x400 }) },
  ...Object.fromEntries(
    SELECTORS.map((s) => [
      `HOST_${s}_SELECTOR`,
      { given: w({ [`HOST_${s}_SELECTOR`]: 0x18 }), wrong: w({ [`HOST_${s}_SELECTOR`]: 0x1b }) },
    ]),
  ),
  HOST_CS_NULL: { wrong: w({ HOST_CS_SELECTOR: 0 }) },
  HOST_TR_NULL: { wrong: w({ HOST_TR_SELECTOR: 0 }) },
  HOST_SS_NULL: { given: vmm32, wrong: w({ HOST_SS_SELECTOR: 0 }) },
  ...Object.fromEntries(
    ["FS", "GS", "TR", "GDTR", "IDTR"].map((s) => [`HOST_${s}_BASE_CANONICAL`, { wrong: w({ [`HOST_${s}_BASE`]: NOT_CANONICAL }) }]),
  ),
  IA32E_GUEST_OF_32_BIT_VMM: { given: vmm32, wrong: (vm) => vm.enable("ENTRY_CONTROLS", Control.IA32E_MODE_GUEST) },
  HOST_SIZE_OF_32_BIT_VMM: {
    given: vmm32,
    wrong: both((vm) => vm.enable("EXIT_CONTROLS", Control.HOST_ADDRESS_SPACE_SIZE), w({ HOST_EFER: 0x500 })),
  },
  HOST_SIZE_OF_64_BIT_VMM: {
    wrong: both(
      protected32,
      (vm) => vm.disable("EXIT_CONTROLS", Control.HOST_ADDRESS_SPACE_SIZE),
      w({ HOST_EFER: 0, HOST_SS_SELECTOR: 8 }),
    ),
  },
  IA32E_GUEST_OF_32_BIT_HOST: { given: vmm32, wrong: (vm) => vm.enable("ENTRY_CONTROLS", Control.IA32E_MODE_GUEST) },
  HOST_PCIDE_32_BIT: { given: vmm32, wrong: w({ HOST_CR4: 0x22020 }) },
  HOST_RIP_32_BIT: { given: vmm32, wrong: w({ HOST_RIP: 0x100000000n }) },
  HOST_PAE_64_BIT: { wrong: w({ HOST_CR4: 0x2000 }) },
  HOST_RIP_CANONICAL: { wrong: w({ HOST_RIP: NOT_CANONICAL }) },

  GUEST_CR0_FIXED0: { wrong: w({ GUEST_CR0: 0x80000011 }) },
  GUEST_CR0_FIXED1: { wrong: w({ GUEST_CR0: 0x180000031n }) },
  GUEST_PAGING_WITHOUT_PROTECTION: { given: realMode, wrong: w({ GUEST_CR0: 0x80000020 }) },
  GUEST_CR4_FIXED0: { wrong: w({ GUEST_CR4: 0x20 }) },
  GUEST_CR4_FIXED1: { wrong: w({ GUEST_CR4: 0x8000000000002020n }) },
  GUEST_DEBUGCTL_RESERVED: { given: w({ GUEST_DEBUGCTL: 3 }), wrong: w({ GUEST_DEBUGCTL: 8 }) },
  IA32E_GUEST_WITHOUT_PAGING: { given: unrestricted, wrong: w({ GUEST_CR0: 0x31 }) },
  IA32E_GUEST_WITHOUT_PAE: { wrong: w({ GUEST_CR4: 0x2000 }) },
  GUEST_PCIDE_WITHOUT_IA32E: { given: protected32, wrong: w({ GUEST_CR4: 0x22020 }) },
  GUEST_CR3_WIDTH: { wrong: w({ GUEST_CR3: TOP }) },
  GUEST_DR7_HIGH: { wrong: w({ GUEST_DR7: 0x100000400n }) },
  GUEST_SYSENTER_ESP_CANONICAL: { wrong: w({ GUEST_SYSENTER_ESP: NOT_CANONICAL }) },
  GUEST_SYSENTER_EIP_CANONICAL: { wrong: w({ GUEST_SYSENTER_EIP: NOT_CANONICAL }) },
  GUEST_PAT_TYPES: { wrong: w({ GUEST_PAT: 0x300 }) },
  GUEST_EFER_RESERVED: { wrong: w({ GUEST_EFER: 0x502 }) },
  GUEST_EFER_LMA: { wrong: w({ GUEST_EFER: 0x100 }) },
  GUEST_EFER_LME: { wrong: w({ GUEST_EFER: 0x400 }) },

  TR_SELECTOR_TABLE: { wrong: w({ GUEST_TR_SELECTOR: 4 }) },
  LDTR_SELECTOR_TABLE: { given: usableLdtr, wrong: w({ GUEST_LDTR_SELECTOR: 4 }) },
  SS_RPL: { wrong: w({ GUEST_SS_SELECTOR: 19 }) },
  ...each(SIX, "BASE_VIRTUAL_8086", (s) => ({ given: virtual8086, wrong: w({ [`GUEST_${s}_BASE`]: 0x1010 }) })),
  ...each(["TR", "FS", "GS"], "BASE_CANONICAL", (s) => ({ wrong: w({ [`GUEST_${s}_BASE`]: NOT_CANONICAL }) })),
  LDTR_BASE_CANONICAL: { given: usableLdtr, wrong: w({ GUEST_LDTR_BASE: NOT_CANONICAL }) },
  ...each(["ES", "CS", "SS", "DS"], "BASE_HIGH", (s) => ({ wrong: w({ [`GUEST_${s}_BASE`]: 0x100000000n }) })),
  ...each(SIX, "LIMIT_VIRTUAL_8086", (s) => ({ given: virtual8086, wrong: w({ [`GUEST_${s}_LIMIT`]: 0xfffe }) })),
  ...each(SIX, "ACCESS_VIRTUAL_8086", (s) => ({ given: virtual8086, wrong: rights(s, 0x93) })),
  CS_TYPE: {
    given: both(unrestricted, protected32, rights("CS", 0xc093)),
    wrong: (vm) => vm.disable("SECONDARY_CONTROLS", Control.UNRESTRICTED_GUEST),
  },
  SS_TYPE: { wrong: rights("SS", 0xc091) },
  ...each(DATA, "TYPE_ACCESSED", (s) => ({ wrong: rights(s, 0xc092) })),
  ...each(DATA, "TYPE_READABLE", (s) => ({ given: rights(s, 0xc09b), wrong: rights(s, 0xc099) })),
  ...each(SIX, "SYSTEM", (s) => ({ wrong: change(`GUEST_${s}_ACCESS_RIGHTS`, (old) => old & ~0x10) })),
  CS_DPL_DATA: { given: both(unrestricted, protected32, rights("CS", 0xc093)), wrong: rights("CS", 0xc0b3) },
  CS_DPL_NON_CONFORMING: { wrong: rights("CS", 0xa0bb) },
  CS_DPL_CONFORMING: { given: rights("CS", 0xa09f), wrong: rights("CS", 0xa0bf) },
  SS_DPL_RPL: { wrong: both(rights("SS", 0xc0b3), rights("CS", 0xa0bb)) },
  SS_DPL_CS_DATA: { given: both(unrestricted, protected32, rights("CS", 0xc093)), wrong: rights("SS", 0xc0b3) },
  SS_DPL_REAL_MODE: { given: realMode, wrong: both(rights("SS", 0xb3), rights("CS", 0xbb)) },
  ...each(DATA, "DPL", (s) => ({ wrong: w({ [`GUEST_${s}_SELECTOR`]: 19 }) })),
  ...each(SIX, "PRESENT", (s) => ({ wrong: change(`GUEST_${s}_ACCESS_RIGHTS`, (old) => old & ~0x80) })),
  ...each(SIX, "RESERVED_11_8", (s) => ({ wrong: change(`GUEST_${s}_ACCESS_RIGHTS`, (old) => old | 0x100) })),
  CS_LONG_AND_BIG: { wrong: rights("CS", 0xe09b) },
  ...each(SIX, "GRANULARITY_LOW", (s) => ({ wrong: w({ [`GUEST_${s}_LIMIT`]: 0xfffffffe }) })),
  ...each(SIX, "GRANULARITY_HIGH", (s) => ({ wrong: change(`GUEST_${s}_ACCESS_RIGHTS`, (old) => old & ~0x8000) })),
  ...each(SIX, "RESERVED_31_17", (s) => ({ wrong: change(`GUEST_${s}_ACCESS_RIGHTS`, (old) => old | 0x20000) })),
  TR_TYPE: { given: both(protected32, rights("TR", 0x83)), wrong: rights("TR", 0x89) },
  TR_SYSTEM: { wrong: rights("TR", 0x9b) },
  TR_PRESENT: { wrong: rights("TR", 0x0b) },
  TR_RESERVED_11_8: { wrong: rights("TR", 0x18b) },
  TR_GRANULARITY_LOW: { wrong: rights("TR", 0x808b) },
  TR_GRANULARITY_HIGH: { wrong: w({ GUEST_TR_LIMIT: 0x100fff }) },
  TR_UNUSABLE: { wrong: rights("TR", 0x1008b) },
  TR_RESERVED_31_17: { wrong: rights("TR", 0x2008b) },
  LDTR_TYPE: { given: usableLdtr, wrong: rights("LDTR", 0x83) },
  LDTR_SYSTEM: { given: usableLdtr, wrong: rights("LDTR", 0x92) },
  LDTR_PRESENT: { given: usableLdtr, wrong: rights("LDTR", 0x02) },
  LDTR_RESERVED_11_8: { given: usableLdtr, wrong: rights("LDTR", 0x182) },
  LDTR_GRANULARITY_LOW: { given: usableLdtr, wrong: both(w({ GUEST_LDTR_LIMIT: 0x100 }), rights("LDTR", 0x8082)) },
  LDTR_GRANULARITY_HIGH: { given: usableLdtr, wrong: w({ GUEST_LDTR_LIMIT: 0x100fff }) },
  LDTR_RESERVED_31_17: { given: usableLdtr, wrong: rights("LDTR", 0x20082) },

  GDTR_BASE_CANONICAL: { wrong: w({ GUEST_GDTR_BASE: NOT_CANONICAL }) },
  IDTR_BASE_CANONICAL: { wrong: w({ GUEST_IDTR_BASE: NOT_CANONICAL }) },
  GDTR_LIMIT_HIGH: { wrong: w({ GUEST_GDTR_LIMIT: 0x10000 }) },
  IDTR_LIMIT_HIGH: { wrong: w({ GUEST_IDTR_LIMIT: 0x10000 }) },

  RIP_HIGH: { given: protected32, wrong: w({ GUEST_RIP: 0x100000000n }) },
  RIP_WIDTH: { given: w({ GUEST_RIP: 0x800000000000n }), wrong: w({ GUEST_RIP: 0x1000000000000n }) },
  RFLAGS_RESERVED_ZERO: { wrong: w({ GUEST_RFLAGS: 0x8002 }) },
  RFLAGS_RESERVED_ONE: { wrong: w({ GUEST_RFLAGS: 0 }) },
  VIRTUAL_8086_IN_IA32E: { given: virtual8086, wrong: (vm) => vm.enable("ENTRY_CONTROLS", Control.IA32E_MODE_GUEST) },
  VIRTUAL_8086_IN_REAL_MODE: { given: realMode, wrong: w({ GUEST_RFLAGS: 0x20002 }) },
  INTERRUPT_INJECTION_IF: { given: inject(EXTERNAL, { GUEST_RFLAGS: 0x202 }), wrong: w({ GUEST_RFLAGS: 2 }) },

  ACTIVITY_RANGE: { given: w({ GUEST_ACTIVITY: 3 }), wrong: w({ GUEST_ACTIVITY: 4 }) },
  ACTIVITY_SUPPORTED: { given: w({ GUEST_ACTIVITY: 3 }), wrong: (vm) => vm.setCapability(MISC, vm.capability(MISC) & ~(1n << 8n)) },
  HLT_DPL: { given: hlt, wrong: both(rights("SS", 0xc0f3), rights("CS", 0xa0fb), w({ GUEST_SS_SELECTOR: 19, GUEST_CS_SELECTOR: 11 })) },
  ACTIVITY_BLOCKING: { given: hlt, wrong: w({ GUEST_INTERRUPTIBILITY: 2 }) },
  HLT_INJECTION: { given: both(hlt, inject(NMI)), wrong: inject(HARDWARE | 6) },
  SHUTDOWN_INJECTION: { given: both(w({ GUEST_ACTIVITY: 2 }), inject(NMI)), wrong: inject(EXTERNAL, { GUEST_RFLAGS: 0x202 }) },
  WAIT_FOR_SIPI_INJECTION: { given: w({ GUEST_ACTIVITY: 3 }), wrong: inject(NMI) },
  INTERRUPTIBILITY_RESERVED: { wrong: w({ GUEST_INTERRUPTIBILITY: 0x20 }) },
  BLOCKING_BY_STI_AND_MOV_SS: { given: w({ GUEST_RFLAGS: 0x202, GUEST_INTERRUPTIBILITY: 1 }), wrong: w({ GUEST_INTERRUPTIBILITY: 3 }) },
  BLOCKING_BY_STI_IF: { given: w({ GUEST_RFLAGS: 0x202, GUEST_INTERRUPTIBILITY: 1 }), wrong: w({ GUEST_RFLAGS: 2 }) },
  INTERRUPT_INJECTION_STI: { given: inject(EXTERNAL, { GUEST_RFLAGS: 0x202 }), wrong: w({ GUEST_INTERRUPTIBILITY: 1 }) },
  INTERRUPT_INJECTION_MOV_SS: { given: inject(EXTERNAL, { GUEST_RFLAGS: 0x202 }), wrong: w({ GUEST_INTERRUPTIBILITY: 2 }) },
  NMI_INJECTION_MOV_SS: { given: inject(NMI), wrong: w({ GUEST_INTERRUPTIBILITY: 2 }) },
  BLOCKING_BY_SMI: { wrong: w({ GUEST_INTERRUPTIBILITY: 4 }) },
  NMI_INJECTION_NMI: {
    given: both((vm) => vm.enable("PIN_BASED_CONTROLS", Control.NMI_EXITING | Control.VIRTUAL_NMIS), inject(NMI)),
    wrong: w({ GUEST_INTERRUPTIBILITY: 8 }),
  },
  PENDING_DEBUG_RESERVED: { given: w({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x1001 }), wrong: w({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x2000 }) },
  PENDING_STEP_MISSING: {
    given: both(hlt, w({ GUEST_RFLAGS: 0x102, GUEST_PENDING_DEBUG_EXCEPTIONS: 0x4000 })),
    wrong: w({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0 }),
  },
  PENDING_STEP_UNEXPECTED: {
    given: both(hlt, w({ GUEST_RFLAGS: 0x102, GUEST_PENDING_DEBUG_EXCEPTIONS: 0x4000 })),
    wrong: w({ GUEST_DEBUGCTL: 2 }),
  },
  PENDING_DEBUG_RTM: { wrong: w({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x11000 }) },
  LINK_POINTER_ALIGNMENT: { given: linked, wrong: w({ VMCS_LINK_POINTER: PAGE.VMCS2 + 8 }) },
  LINK_POINTER_WIDTH: { given: linked, wrong: w({ VMCS_LINK_POINTER: WIDE }) },
  LINK_POINTER_REVISION: { given: linked, wrong: (vm) => vm.ram32(PAGE.VMCS2, 1) },
  LINK_POINTER_SHADOW: { given: linked, wrong: (vm) => vm.ram32(PAGE.VMCS2, Number(vm.capability(0x480) & 0x7fffffffn) + 0x80000000) },
  LINK_POINTER_CURRENT: { given: linked, wrong: (vm) => vm.cpu64("CURRENT_VMCS", BigInt(PAGE.VMCS2)) },

  ...Object.fromEntries(
    [0, 1, 2, 3].map((i) => [
      `PDPTE${i}_RESERVED`,
      { given: both(ept, protected32, w({ [`GUEST_PDPTE${i}`]: 0x1001 })), wrong: w({ [`GUEST_PDPTE${i}`]: 0x1021 }) },
    ]),
  ),

  MSR_LOAD_RESERVED: { given: msrGiven, wrong: (vm) => vm.ram32(PAGE.MSR_LIST + 4, 1) },
  MSR_LOAD_BASE: { given: msrGiven, wrong: msr(0xc0000100, 0n) },
  MSR_LOAD_X2APIC: { given: both((vm) => vm.cpu64("APIC_BASE", 0xfee00d00n), msrGiven), wrong: msr(0x808, 0n) },
  MSR_LOAD_SMM: { given: msrGiven, wrong: msr(0x9b, 0n) },
  MSR_LOAD_VALUE: { given: msrGiven, wrong: msr(KERNEL_GS_BASE, NOT_CANONICAL) },
};
