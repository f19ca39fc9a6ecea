/** A processor with TypeScript as VMM, RAM, and a 64-bit guest that enters: the VMX tests change one thing at a time. */
import { compile, type Harness, type Host } from "../harness.ts";
import { EXCHANGE_BASE, MACHINE_BASE, RAM_BASE, TLB_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { ENTRY_CHECKS } from "../../src/spec/vmx/entry-checks.ts";
import { slotOf } from "../../src/spec/vmx/vmcs-fields.ts";

export const RAM_BYTES = 4 << 20;
export const NO_FAULT = 0xffffffff;
export const NO_POINTER = 0xffffffffffffffffn;

/** Outcomes of the engine. */
export const RETIRE = 0;
export const FAULT = 1;
export const JUMP = 2;
export const SWITCHED = 3;
export const STOP = 4;

/** Physical addresses of what the tests put into RAM. */
export const PAGE = {
  IO_A: 0x10000,
  IO_B: 0x11000,
  MSR_BITMAP: 0x12000,
  EPT: 0x20000,
  MSR_LIST: 0x30000,
  VMXON: 0x40000,
  VMCS: 0x41000,
  VMCS2: 0x42000,
  TABLES: 0x50000,
} as const;

export type Field = keyof typeof Slot;
export type Writes = Partial<Record<Field, bigint | number>>;

const CODE_64 = 0xa09bn;
const DATA = 0xc093n;
const TSS = 0x8bn;
const UNUSABLE = 0x10000n;

/** Fields of a guest in 64-bit mode at CPL 0, flat, without EPT. */
const GUEST: Writes = {
  GUEST_CS_SELECTOR: 8,
  GUEST_CS_LIMIT: 0xffffffff,
  GUEST_CS_ACCESS_RIGHTS: CODE_64,
  GUEST_SS_SELECTOR: 16,
  GUEST_SS_LIMIT: 0xffffffff,
  GUEST_SS_ACCESS_RIGHTS: DATA,
  GUEST_DS_SELECTOR: 16,
  GUEST_DS_LIMIT: 0xffffffff,
  GUEST_DS_ACCESS_RIGHTS: DATA,
  GUEST_ES_SELECTOR: 16,
  GUEST_ES_LIMIT: 0xffffffff,
  GUEST_ES_ACCESS_RIGHTS: DATA,
  GUEST_FS_SELECTOR: 16,
  GUEST_FS_LIMIT: 0xffffffff,
  GUEST_FS_ACCESS_RIGHTS: DATA,
  GUEST_GS_SELECTOR: 16,
  GUEST_GS_LIMIT: 0xffffffff,
  GUEST_GS_ACCESS_RIGHTS: DATA,
  GUEST_TR_SELECTOR: 24,
  GUEST_TR_LIMIT: 0x67,
  GUEST_TR_ACCESS_RIGHTS: TSS,
  GUEST_LDTR_ACCESS_RIGHTS: UNUSABLE,
  GUEST_GDTR_LIMIT: 0xffff,
  GUEST_IDTR_LIMIT: 0xffff,
  GUEST_CR0: 0x80000031,
  GUEST_CR3: PAGE.TABLES,
  GUEST_CR4: 0x2020,
  GUEST_EFER: 0x500,
  GUEST_RFLAGS: 2,
  GUEST_RIP: 0x1000,
  GUEST_RSP: 0x8000,
  GUEST_DR7: 0x400,
  GUEST_PAT: 0x0007040600070406n,
  VMCS_LINK_POINTER: NO_POINTER,
};

/** Field values that turn that guest into one of 32-bit protected mode without paging tricks: PAE paging. */
export const GUEST_32: Writes = {
  GUEST_CS_ACCESS_RIGHTS: 0xc09b,
  GUEST_EFER: 0,
  ENTRY_CONTROLS: 0x11ff | Control.LOAD_DEBUG_CONTROLS | Control.LOAD_EFER | Control.LOAD_PAT,
};

export class VmxRig {
  readonly harness: Harness;
  private constructor(harness: Harness) {
    this.harness = harness;
  }
  static async make(host: Host = {}, entry = "test/unit/entry/vmx.ts"): Promise<VmxRig> {
    return new VmxRig(await compile(entry, host, RAM_BYTES));
  }

  /** A machine after reset, in VMX root operation, with a current VMCS whose entry would succeed. */
  reset(model = "max", without: readonly string[] = ["LA57"]): void {
    this.power(model, without);
    this.call("vmxonHost");
    const capability = (msr: number): number => Number(this.capability(msr) & 0xffffffffn);
    this.write({
      PIN_BASED_CONTROLS: capability(0x48d),
      PRIMARY_CONTROLS: (capability(0x48e) | Control.ACTIVATE_SECONDARY_CONTROLS) >>> 0,
      SECONDARY_CONTROLS: 0,
      EXIT_CONTROLS:
        capability(0x48f) |
        Control.HOST_ADDRESS_SPACE_SIZE |
        Control.SAVE_DEBUG_CONTROLS |
        Control.SAVE_EFER |
        Control.LOAD_HOST_EFER |
        Control.SAVE_PAT |
        Control.LOAD_HOST_PAT,
      ENTRY_CONTROLS: capability(0x490) | Control.IA32E_MODE_GUEST | Control.LOAD_DEBUG_CONTROLS | Control.LOAD_EFER | Control.LOAD_PAT,
      IO_BITMAP_A: PAGE.IO_A,
      IO_BITMAP_B: PAGE.IO_B,
      MSR_BITMAP: PAGE.MSR_BITMAP,
      EPT_POINTER: PAGE.EPT | 0x1e,
      VPID: 1,
      TSC_MULTIPLIER: 1n << 48n,
      ...GUEST,
    });
  }

  /** A machine after reset, not in VMX operation, in 64-bit mode. */
  power(model = "max", without: readonly string[] = ["LA57"]): void {
    const { bytes, view } = this.harness;
    bytes.fill(0, VCPU_BASE, 0x10000);
    bytes.fill(0, TLB_BASE, 0x200000);
    bytes.fill(0, RAM_BASE);
    const cpu = cpuModel(model, without);
    this.machine("PHYSICAL_ADDRESS_BITS", cpu.physicalAddressBits);
    this.machine("LINEAR_ADDRESS_BITS", cpu.linearAddressBits);
    this.machine("A20", 1);
    this.machine("VCPU_COUNT", 1);
    cpu.featureWords.forEach((word, i) => this.machine("FEATURES", word, i));
    cpu.vmxCapability.forEach((value, i) => this.machine64("VMX_CAPABILITY", value, i));
    [0n, BigInt(RAM_BYTES), BigInt(RAM_BASE), 0n].forEach((word, i) => this.machine64("RAM_SLOTS", word, i));
    this.machine("RAM_SLOT_COUNT", 1);
    this.call("reset" in this.harness.exports ? "reset" : "resetProcessor");
    this.cpu64("APIC_BASE", 0xfee00900n);
    this.cpu64("EFER", 0x500n);
    this.cpu64("CR0", 0x80000031n);
    this.cpu64("CR4", 0x2020n);
    this.call("updateMode");
    this.call("updateContext");
    view.setUint32(VCPU_BASE + Vcpu.ATTENTION, 0, true);
  }

  call(name: string, ...args: (number | bigint)[]): number {
    const f = this.harness.exports[name];
    if (f === undefined) throw new Error(`${name} is not exported`);
    return Number(f(...args));
  }
  machine(name: keyof typeof Machine, value: number, index = 0): void {
    this.harness.view.setUint32(MACHINE_BASE + Machine[name] + index * 4, value, true);
  }
  machine64(name: keyof typeof Machine, value: bigint, index = 0): void {
    this.harness.view.setBigUint64(MACHINE_BASE + Machine[name] + index * 8, value, true);
  }
  machineOf(name: keyof typeof Machine): number {
    return this.harness.view.getUint32(MACHINE_BASE + Machine[name], true);
  }
  cpu(name: keyof typeof Vcpu, value: number, index = 0): void {
    this.harness.view.setUint32(VCPU_BASE + Vcpu[name] + index * 4, value, true);
  }
  cpu64(name: keyof typeof Vcpu, value: bigint, index = 0): void {
    this.harness.view.setBigUint64(VCPU_BASE + Vcpu[name] + index * 8, value, true);
  }
  cpuOf(name: keyof typeof Vcpu, index = 0): number {
    return this.harness.view.getUint32(VCPU_BASE + Vcpu[name] + index * 4, true);
  }
  cpu64Of(name: keyof typeof Vcpu, index = 0): bigint {
    return this.harness.view.getBigUint64(VCPU_BASE + Vcpu[name] + index * 8, true);
  }
  capability(msr: number): bigint {
    return this.harness.view.getBigUint64(MACHINE_BASE + Machine.VMX_CAPABILITY + (msr - 0x480) * 8, true);
  }
  setCapability(msr: number, value: bigint): void {
    this.machine64("VMX_CAPABILITY", BigInt.asUintN(64, value), msr - 0x480);
  }

  /** Writes fields into the cache of the current VMCS and marks all of it as unchecked. */
  write(fields: Writes): void {
    for (const [name, value] of Object.entries(fields)) this.cpu64("VMCS", BigInt.asUintN(64, BigInt(value)), slotOf(name));
    this.cpu("VMCS_DIRTY", 0x1f);
  }
  read(name: Field): bigint {
    return this.cpu64Of("VMCS", slotOf(name));
  }
  /** Sets bits of a control word, and those of the secondary word too. */
  enable(word: Field, mask: number): void {
    this.write({ [word]: (Number(this.read(word)) | mask) >>> 0 });
  }
  disable(word: Field, mask: number): void {
    this.write({ [word]: (Number(this.read(word)) & ~mask) >>> 0 });
  }

  ram32(address: number, value: number): void {
    this.harness.view.setUint32(RAM_BASE + address, value, true);
  }
  ram64(address: number, value: bigint): void {
    this.harness.view.setBigUint64(RAM_BASE + address, value, true);
  }
  ram64Of(address: number): bigint {
    return this.harness.view.getBigUint64(RAM_BASE + address, true);
  }

  /** Names of all rules that the current VMCS breaks. */
  explain(): readonly string[] {
    const count = this.call("explainHost");
    return Array.from({ length: count }, (_, i) => ENTRY_CHECKS[this.harness.view.getUint32(EXCHANGE_BASE + i * 4, true) - 1]!.name);
  }
  enter(): number {
    return this.call("vmEntryHost");
  }
}
