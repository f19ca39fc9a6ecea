import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { JUMP, NO_FAULT, PAGE, STOP, SWITCHED, VmxRig } from "./vmx-rig.ts";

const SEGMENTS = ["ES", "CS", "SS", "DS", "FS", "GS", "LDTR", "TR"] as const;
const VALID = 0x80000000n;

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => vm.reset());

function leave(reason: number = ExitReason.CPUID, qualification = 0n): number {
  return vm.call("performVmExit", reason, qualification);
}

/** An IDT with one interrupt gate for every vector, to 0x3000 + 16 * vector, and guest page tables that map RAM to itself. */
function installIdt(): void {
  for (let vector = 0; vector < 256; vector++) {
    const target = 0x3000 + vector * 16;
    vm.ram32(0x60000 + vector * 16, (8 << 16) | target);
    vm.ram32(0x60000 + vector * 16 + 4, 0x8e00);
  }
  vm.ram64(0x61000 + 8, 0x00209b0000000000n);
  vm.ram64(0x61000 + 16, 0x00cf93000000ffffn);
  vm.ram64(PAGE.TABLES, BigInt(PAGE.TABLES + 0x1000) | 3n);
  vm.ram64(PAGE.TABLES + 0x1000, 0x83n);
  vm.write({ GUEST_IDTR_BASE: 0x60000, GUEST_IDTR_LIMIT: 0xfff, GUEST_GDTR_BASE: 0x61000, GUEST_GDTR_LIMIT: 0x1f });
}

describe("a round trip of entry and exit", () => {
  test("the base guest breaks no rule and enters", () => {
    expect(vm.explain()).toEqual([]);
    expect(vm.enter()).toBe(SWITCHED);
    expect(vm.cpuOf("NON_ROOT")).toBe(1);
    expect(vm.cpu64Of("RIP")).toBe(0x1000n);
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(1);
    expect(vm.cpuOf("VMCS_DIRTY")).toBe(0);
  });

  test("an exit saves the guest, loads the host and stops for TypeScript", () => {
    vm.enter();
    vm.cpu64("RIP", 0x1234n);
    vm.cpu64("NEXT_RIP", 0x1236n);
    vm.cpu64("RSP", 0x7000n);
    expect(leave()).toBe(STOP);
    expect(vm.machineOf("STOP_REASON")).toBe(Stop.VM_EXIT);
    expect(vm.read("EXIT_REASON")).toBe(BigInt(ExitReason.CPUID));
    expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(2n);
    expect(vm.read("GUEST_RIP")).toBe(0x1234n);
    expect(vm.read("GUEST_RSP")).toBe(0x7000n);
    expect(vm.cpuOf("NON_ROOT")).toBe(0);
    expect(vm.cpu64Of("RFLAGS")).toBe(2n);
  });

  test("every guest field that the controls save comes back as it was loaded", () => {
    vm.write({
      GUEST_FS_BASE: 0xffff800000001000n,
      GUEST_GS_BASE: 0x2000,
      GUEST_TR_BASE: 0x3000,
      GUEST_GDTR_BASE: 0x4000,
      GUEST_IDTR_BASE: 0x5000,
      GUEST_GDTR_LIMIT: 0x37,
      GUEST_IDTR_LIMIT: 0xfff,
      GUEST_SYSENTER_CS: 8,
      GUEST_SYSENTER_ESP: 0x111000,
      GUEST_SYSENTER_EIP: 0x222000,
      GUEST_DR7: 0x401,
      GUEST_DEBUGCTL: 1,
      GUEST_PAT: 0x0606060606060606n,
      GUEST_EFER: 0xd01,
      GUEST_RFLAGS: 0xad7,
    });
    const names = [
      ...SEGMENTS.flatMap((s) => [`GUEST_${s}_SELECTOR`, `GUEST_${s}_BASE`, `GUEST_${s}_LIMIT`, `GUEST_${s}_ACCESS_RIGHTS`]),
      ..."CR0 CR3 CR4 GDTR_BASE GDTR_LIMIT IDTR_BASE IDTR_LIMIT SYSENTER_CS SYSENTER_ESP SYSENTER_EIP DR7 DEBUGCTL PAT EFER RSP RIP RFLAGS ACTIVITY INTERRUPTIBILITY"
        .split(" ")
        .map((n) => `GUEST_${n}`),
    ] as const;
    const before = names.map((n) => [n, vm.read(n as never)]);
    // HLT does not touch RF, and RF is 0: the flags come back whole.
    expect(vm.enter()).toBe(SWITCHED);
    expect(vm.call("getRflags")).toBe(0xad7);
    leave(ExitReason.HLT);
    expect(names.map((n) => [n, vm.read(n as never)])).toEqual(before);
  });

  test("IA-32e mode guest follows EFER.LMA", () => {
    vm.enter();
    vm.cpu64("EFER", 0n);
    leave();
    expect(Number(vm.read("ENTRY_CONTROLS")) & Control.IA32E_MODE_GUEST).toBe(0);
  });

  test("host state: segments of the manual, CR0 bits that stay, EFER, DR7", () => {
    vm.write({
      HOST_RIP: 0xffff800000001000n,
      HOST_RSP: 0x9000,
      HOST_CR3: 0x5000,
      HOST_FS_BASE: 0x1000,
      HOST_GS_SELECTOR: 0x18,
      HOST_TR_BASE: 0x2000,
    });
    vm.cpu64("CR0", 0xe0000031n);
    vm.enter();
    leave();
    expect(vm.cpu64Of("CR0")).toBe(0xe0000031n);
    expect(vm.cpu64Of("CR3")).toBe(0x5000n);
    expect(vm.cpu64Of("RIP")).toBe(0xffff800000001000n);
    expect(vm.cpu64Of("RSP")).toBe(0x9000n);
    expect(vm.cpu64Of("DR", 7)).toBe(0x400n);
    expect(vm.cpu64Of("EFER")).toBe(0x500n);
    const access = SEGMENTS.map((_, i) => vm.cpuOf("SEG_ACCESS", i));
    expect(access).toEqual([0x1c093, 0xa09b, 0x1c093, 0x1c093, 0x1c093, 0xc093, 0x10000, 0x8b]);
    expect(vm.cpuOf("SEG_LIMIT", 7)).toBe(0x67);
    expect(vm.cpu64Of("SEG_BASE", 4)).toBe(0x1000n);
    expect(vm.cpuOf("GDTR_LIMIT")).toBe(0xffff);
  });

  test("launch state: VMLAUNCH once, VMRESUME after", () => {
    vm.enter();
    leave();
    expect(vm.call("vmEntry", 1)).toBe(0);
    expect(vm.read("VM_INSTRUCTION_ERROR")).toBe(4n);
    expect(vm.call("vmEntry", 0)).toBe(SWITCHED);
    leave();
    vm.cpu("LAUNCH_STATE", 0);
    expect(vm.call("vmEntry", 0)).toBe(0);
    expect(vm.read("VM_INSTRUCTION_ERROR")).toBe(5n);
  });

  test("blocking by MOV SS refuses the entry", () => {
    vm.cpu("INTERRUPTIBILITY", 2);
    expect(vm.enter()).toBe(0);
    expect(vm.read("VM_INSTRUCTION_ERROR")).toBe(26n);
  });

  test("the valid bit of the injected event is cleared by an exit, kept by a failed entry", () => {
    vm.write({ ENTRY_INTERRUPTION_INFORMATION: 0x80000700, GUEST_RFLAGS: 0 });
    vm.enter();
    expect(vm.read("EXIT_REASON")).toBe(0x80000021n);
    expect(vm.read("ENTRY_INTERRUPTION_INFORMATION")).toBe(0x80000700n);
    vm.write({ GUEST_RFLAGS: 2 });
    vm.enter();
    leave();
    expect(vm.read("ENTRY_INTERRUPTION_INFORMATION")).toBe(0x700n);
  });
});

describe("checks run again only after a write", () => {
  test("a VMWRITE of a guest register marks the guest, of TSC_OFFSET nothing", () => {
    vm.enter();
    leave();
    vm.call("vmwriteHost", 0x2010, 5n);
    expect(vm.cpuOf("VMCS_DIRTY")).toBe(0);
    vm.call("vmwriteHost", 0x681e, 0x2000n);
    expect(vm.cpuOf("VMCS_DIRTY")).toBe(8);
    vm.call("vmwriteHost", 0x6800, 0x80000031n);
    expect(vm.cpuOf("VMCS_DIRTY")).toBe(0x1c);
    vm.call("vmwriteHost", 0x4002, vm.read("PRIMARY_CONTROLS"));
    expect(vm.cpuOf("VMCS_DIRTY")).toBe(0x1f);
  });
});

describe("exceptions and events in the guest", () => {
  test("an exception of the bitmap exits with interruption information and RF", () => {
    vm.write({ EXCEPTION_BITMAP: 1 << 13 });
    vm.enter();
    vm.call("raiseWithCode", 13, 0x18);
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.read("EXIT_REASON")).toBe(0n);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(VALID | 0xb0dn);
    expect(vm.read("EXIT_INTERRUPTION_ERROR_CODE")).toBe(0x18n);
    expect(vm.read("GUEST_RFLAGS") & 0x10000n).toBe(0x10000n);
    expect(vm.read("IDT_VECTORING_INFORMATION")).toBe(0n);
    expect(vm.cpuOf("FAULT_VECTOR")).toBe(NO_FAULT);
  });

  test("a page fault exits with its address as qualification and leaves CR2", () => {
    vm.write({ EXCEPTION_BITMAP: 1 << 14 });
    vm.enter();
    vm.call("raisePf", 0xffff800012345678n, 6);
    vm.call("faultOrExit");
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0xffff800012345678n);
    expect(vm.cpu64Of("CR2")).toBe(0n);
  });

  test("a debug exception exits with the bits that DR6 would get, and leaves DR6", () => {
    vm.write({ EXCEPTION_BITMAP: 1 << 1 });
    vm.enter();
    vm.call("raiseDb", 0x4001n);
    vm.call("faultOrExit");
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x4001n);
    expect(vm.read("GUEST_RFLAGS") & 0x10000n).toBe(0n);
    expect(vm.cpu64Of("DR", 6)).toBe(0xffff0ff0n);
  });

  test("an exception that does not exit is delivered through the guest's IDT", () => {
    installIdt();
    vm.enter();
    vm.call("raise", 6);
    expect(vm.call("faultOrExit")).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(0x3060n);
    expect(vm.cpuOf("NON_ROOT")).toBe(1);
  });

  test("a fault during delivery exits with IDT-vectoring information", () => {
    installIdt();
    vm.write({ EXCEPTION_BITMAP: 1 << 14, GUEST_RSP: 0x80000000 });
    vm.enter();
    vm.call("raiseWithCode", 13, 0x50);
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(VALID | 0xb0en);
    expect(vm.read("IDT_VECTORING_INFORMATION")).toBe(VALID | 0xb0dn);
    expect(vm.read("IDT_VECTORING_ERROR_CODE")).toBe(0x50n);
  });

  test("a double fault that exits has no IDT-vectoring information", () => {
    installIdt();
    vm.write({ EXCEPTION_BITMAP: 1 << 8, GUEST_IDTR_LIMIT: 0 });
    vm.enter();
    vm.call("raiseWithCode", 13, 0);
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(VALID | 0xb08n);
    expect(vm.read("IDT_VECTORING_INFORMATION")).toBe(0n);
  });

  test("a triple fault in the guest exits with reason 2, outside it shuts the processor down", () => {
    vm.write({ GUEST_IDTR_LIMIT: 0 });
    vm.enter();
    vm.call("raiseWithCode", 13, 0);
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.read("EXIT_REASON")).toBe(2n);
    vm.call("raiseWithCode", 13, 0);
    vm.cpu("IDTR_LIMIT", 0);
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.machineOf("STOP_REASON")).toBe(Stop.SHUTDOWN);
  });

  test("an EPT violation during delivery reports the event, and RF as it was", () => {
    vm.enter();
    vm.cpu("DELIVERING_VECTOR", 0x20);
    vm.cpu("DELIVERING_INFO", 0x80000020);
    vm.cpu64("GUEST_PHYSICAL", 0x1234000n);
    vm.cpu64("GUEST_LINEAR", 0x5678n);
    leave(ExitReason.EPT_VIOLATION, 0x182n);
    expect(vm.read("IDT_VECTORING_INFORMATION")).toBe(0x80000020n);
    expect(vm.read("GUEST_PHYSICAL_ADDRESS")).toBe(0x1234000n);
    expect(vm.read("GUEST_LINEAR_ADDRESS")).toBe(0x5678n);
    expect(vm.read("GUEST_RFLAGS") & 0x10000n).toBe(0n);
    expect(vm.cpuOf("DELIVERING_VECTOR")).toBe(NO_FAULT);
  });

  test("a fault of IRET after it unblocked NMIs says so: in the qualification, or in the interruption information", () => {
    vm.write({ EXCEPTION_BITMAP: 1 << 13 });
    vm.enter();
    vm.cpu("IRET_UNBLOCKED_NMI", 1);
    leave(ExitReason.EPT_VIOLATION, 0x182n);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x1182n);
    vm.enter();
    vm.cpu("IRET_UNBLOCKED_NMI", 1);
    vm.call("raiseWithCode", 13, 0);
    vm.call("faultOrExit");
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(VALID | 0x1b0dn);
  });

  test.each([
    ["external interrupt", 0x20, 0x202, 0x3200n],
    ["NMI", 0x202, 2, 0x3020n],
    ["hardware exception", 0xb0d, 2, 0x30d0n],
    ["software interrupt", 0x440, 2, 0x3400n],
  ])("an injected %s is delivered", (_, information, rflags, rip) => {
    installIdt();
    vm.write({ ENTRY_INTERRUPTION_INFORMATION: (0x80000000 | information) >>> 0, ENTRY_INSTRUCTION_LENGTH: 2, GUEST_RFLAGS: rflags });
    expect(vm.enter()).toBe(SWITCHED);
    expect(vm.cpu64Of("RIP")).toBe(rip);
    const frame = 0x8000 - (information & 0x800 ? 48 : 40) + (information & 0x800 ? 8 : 0);
    expect(vm.ram64Of(frame)).toBe((information & 0x700) === 0x400 ? 0x1002n : 0x1000n);
    expect(vm.cpuOf("INTERRUPTIBILITY")).toBe(information === 0x202 ? 8 : 0);
  });
});

describe("MSR areas", () => {
  const entry = (at: number, index: number, value: bigint): void => {
    vm.ram64(at, BigInt(index));
    vm.ram64(at + 8, value);
  };

  test("entry loads, exit stores and loads", () => {
    entry(PAGE.MSR_LIST, 0xc0000102, 0x1111n);
    entry(PAGE.MSR_LIST + 0x100, 0xc0000102, 0n);
    entry(PAGE.MSR_LIST + 0x200, 0xc0000102, 0x2222n);
    vm.write({
      ENTRY_MSR_LOAD_ADDRESS: PAGE.MSR_LIST,
      ENTRY_MSR_LOAD_COUNT: 1,
      EXIT_MSR_STORE_ADDRESS: PAGE.MSR_LIST + 0x100,
      EXIT_MSR_STORE_COUNT: 1,
      EXIT_MSR_LOAD_ADDRESS: PAGE.MSR_LIST + 0x200,
      EXIT_MSR_LOAD_COUNT: 1,
    });
    vm.enter();
    expect(vm.cpu64Of("KERNEL_GS_BASE")).toBe(0x1111n);
    leave();
    expect(vm.ram64Of(PAGE.MSR_LIST + 0x108)).toBe(0x1111n);
    expect(vm.cpu64Of("KERNEL_GS_BASE")).toBe(0x2222n);
  });

  test("a failing entry names its number, and exit 34 loads the host", () => {
    entry(PAGE.MSR_LIST, 0xc0000102, 0x1111n);
    entry(PAGE.MSR_LIST + 16, 0xc0000100, 0n);
    vm.write({ ENTRY_MSR_LOAD_ADDRESS: PAGE.MSR_LIST, ENTRY_MSR_LOAD_COUNT: 2 });
    expect(vm.enter()).toBe(STOP);
    expect(vm.machineOf("STOP_REASON")).toBe(Stop.ENTRY_FAILURE);
    expect(vm.read("EXIT_REASON")).toBe(0x80000022n);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(2n);
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(0);
  });

  test("a bad exit-load entry is VMX abort 4", () => {
    entry(PAGE.MSR_LIST, 0xc0000100, 0n);
    vm.write({ EXIT_MSR_LOAD_ADDRESS: PAGE.MSR_LIST, EXIT_MSR_LOAD_COUNT: 1 });
    vm.enter();
    expect(leave()).toBe(STOP);
    expect(vm.machineOf("STOP_REASON")).toBe(Stop.SHUTDOWN);
    expect(vm.machineOf("STOP_DETAIL")).toBe(4);
  });
});

describe("preemption timer", () => {
  beforeEach(() => vm.enable("PIN_BASED_CONTROLS", Control.ACTIVATE_PREEMPTION_TIMER));

  test("expires when TSC bit 2 has changed as often as its value says", () => {
    vm.machine64("TICKS", 100n);
    vm.write({ PREEMPTION_TIMER_VALUE: 3 });
    vm.enter();
    // 100 begins the 26th period of 4 ticks: three changes later it is 112.
    expect(vm.cpu64Of("PREEMPTION_DEADLINE")).toBe(112n);
    vm.machine64("TICKS", 111n);
    vm.call("pendingEvents");
    expect(vm.cpuOf("NON_ROOT")).toBe(1);
    vm.machine64("TICKS", 112n);
    expect(vm.call("pendingEvents")).toBe(STOP);
    expect(vm.read("EXIT_REASON")).toBe(BigInt(ExitReason.PREEMPTION_TIMER));
    expect(vm.cpu64Of("PREEMPTION_DEADLINE")).toBe(0xffffffffffffffffn);
  });

  test("is saved on exit if the control says so", () => {
    vm.enable("EXIT_CONTROLS", Control.SAVE_PREEMPTION_TIMER);
    vm.write({ PREEMPTION_TIMER_VALUE: 10 });
    vm.enter();
    vm.machine64("TICKS", 9n);
    leave();
    expect(vm.read("PREEMPTION_TIMER_VALUE")).toBe(8n);
  });
});

test("guest PDPTEs come from the VMCS with EPT and go back to it", () => {
  vm.enable("SECONDARY_CONTROLS", Control.ENABLE_EPT);
  vm.disable("ENTRY_CONTROLS", Control.IA32E_MODE_GUEST);
  vm.write({ GUEST_CS_ACCESS_RIGHTS: 0xc09b, GUEST_EFER: 0, GUEST_PDPTE0: 0x1001, GUEST_PDPTE3: 0x4001 });
  expect(vm.enter()).toBe(SWITCHED);
  expect(vm.cpu64Of("PDPTE", 3)).toBe(0x4001n);
  vm.cpu64("PDPTE", 0x9001n, 1);
  leave();
  expect(vm.read("GUEST_PDPTE1")).toBe(0x9001n);
});

test("a round trip repeats no checks: it takes microseconds at most", () => {
  vm.enable("SECONDARY_CONTROLS", Control.ENABLE_VPID);
  expect(vm.enter()).toBe(SWITCHED);
  const { performVmExit, vmEntryHost } = vm.harness.exports as unknown as Record<string, (...a: unknown[]) => number>;
  const view = vm.harness.view;
  let best = 0;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    for (let i = 0; i < 20_000; i++) {
      performVmExit!(10, 0n);
      vmEntryHost!();
    }
    best = Math.max(best, 20_000 / (performance.now() - start));
  }
  expect(view.getUint8(RAM_BASE)).toBe(0);
  expect(best).toBeGreaterThan(100);
});

describe("bus-lock detection and instruction timeout", () => {
  const AFTER_BUS_LOCK = BigInt(ExitReason.AFTER_BUS_LOCK);
  beforeEach(() => vm.enable("SECONDARY_CONTROLS", Control.BUS_LOCK_DETECTION));

  test.each([ExitReason.CPUID, ExitReason.APIC_WRITE, ExitReason.TASK_SWITCH, ExitReason.BUS_LOCK])(
    "exit %i after a bus lock has bit 26, the one after it has not",
    (reason) => {
      vm.enter();
      vm.cpu("BUS_LOCK", 1);
      leave(reason);
      expect(vm.read("EXIT_REASON")).toBe(BigInt(reason) | AFTER_BUS_LOCK);
      expect(vm.cpuOf("BUS_LOCK")).toBe(0);
      expect(vm.cpuOf("BUS_LOCK_DETECTION")).toBe(0);
      vm.enter();
      leave(reason);
      expect(vm.read("EXIT_REASON")).toBe(BigInt(reason));
    },
  );

  test("pending debug exceptions are saved by a bus-lock exit, not by an instruction timeout", () => {
    vm.enter();
    vm.cpu64("PENDING_DEBUG", 0x4001n);
    leave(ExitReason.BUS_LOCK);
    expect(vm.read("GUEST_PENDING_DEBUG_EXCEPTIONS")).toBe(0x4001n);
    vm.write({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0 });
    vm.enter();
    vm.cpu64("PENDING_DEBUG", 0x4001n);
    leave(ExitReason.INSTRUCTION_TIMEOUT);
    expect(vm.read("GUEST_PENDING_DEBUG_EXCEPTIONS")).toBe(0n);
  });

  test.each([
    [ExitReason.SPP_RELATED, 0x10000n],
    [ExitReason.BUS_LOCK, 0n],
    [ExitReason.INSTRUCTION_TIMEOUT, 0n],
  ])("exit %i saves RF as %i", (reason, rf) => {
    vm.enter();
    leave(reason);
    expect(vm.read("GUEST_RFLAGS") & 0x10000n).toBe(rf);
  });

  test.each([ExitReason.SPP_RELATED, ExitReason.INSTRUCTION_TIMEOUT])("exit %i says that IRET had unblocked NMIs", (reason) => {
    vm.enter();
    vm.cpu("IRET_UNBLOCKED_NMI", 1);
    leave(reason);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x1000n);
  });

  test("guest-physical and guest-linear address of an SPP-related event", () => {
    vm.enter();
    vm.cpu64("GUEST_PHYSICAL", 0x5184n);
    vm.cpu64("GUEST_LINEAR", 0x400184n);
    leave(ExitReason.SPP_RELATED, 0x800n);
    expect([vm.read("GUEST_PHYSICAL_ADDRESS"), vm.read("GUEST_LINEAR_ADDRESS")]).toEqual([0x5184n, 0x400184n]);
  });
});
