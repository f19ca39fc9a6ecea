import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import { JUMP, NO_FAULT, RETIRE, STOP, SWITCHED, VmxRig, type Writes } from "./vmx-rig.ts";

const IF = 0x202;
const VECTOR = 0x41;
let acknowledged = 0;
let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make({ interruptAcknowledge: () => (acknowledged++, VECTOR) });
});
beforeEach(() => {
  acknowledged = 0;
  vm.reset();
});

const pin = (mask: number): void => vm.enable("PIN_BASED_CONTROLS", mask);
const primary = (mask: number): void => vm.enable("PRIMARY_CONTROLS", mask);
function enter(writes: Writes = {}): void {
  vm.write(writes);
  expect(vm.enter()).toBe(SWITCHED);
}
/** The 8259 pair holds INTR high: LINT0 in virtual-wire mode is not needed, the line is set as the APIC would. */
const raiseIntr = (): void => vm.cpu("INTR_LINE", 1);
const pending = (): number => vm.call("pendingEvents");
function expectExit(reason: number): void {
  expect(pending()).toBe(STOP);
  expect(vm.read("EXIT_REASON")).toBe(BigInt(reason));
}
/** Guest paging with RAM mapped to itself, and an IDT to 0x3000 + 16 * vector. */
function installIdt(): void {
  for (let vector = 0; vector < 256; vector++) {
    vm.ram32(0x60000 + vector * 16, (8 << 16) | (0x3000 + vector * 16));
    vm.ram32(0x60000 + vector * 16 + 4, 0x8e00);
  }
  vm.ram64(0x61008, 0x00209b0000000000n);
  vm.ram64(0x61010, 0x00cf93000000ffffn);
  vm.ram64(0x50000, 0x51003n);
  vm.ram64(0x51000, 0x83n);
  vm.write({ GUEST_IDTR_BASE: 0x60000, GUEST_IDTR_LIMIT: 0xfff, GUEST_GDTR_BASE: 0x61000, GUEST_GDTR_LIMIT: 0x1f });
}

describe("external interrupts", () => {
  test("exit whatever IF says, unacknowledged by default", () => {
    pin(Control.EXTERNAL_INTERRUPT_EXITING);
    enter();
    raiseIntr();
    expectExit(ExitReason.EXTERNAL_INTERRUPT);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0n);
    expect(acknowledged).toBe(0);
  });

  test("are acknowledged on exit if the control says so", () => {
    pin(Control.EXTERNAL_INTERRUPT_EXITING);
    vm.enable("EXIT_CONTROLS", Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT);
    enter();
    raiseIntr();
    expectExit(ExitReason.EXTERNAL_INTERRUPT);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0x80000000n | BigInt(VECTOR));
    expect(acknowledged).toBe(1);
  });

  test.each([
    ["STI", 1],
    ["MOV SS", 2],
  ])("wait while there is blocking by %s", (_, blocking) => {
    pin(Control.EXTERNAL_INTERRUPT_EXITING);
    enter({ GUEST_RFLAGS: IF, GUEST_INTERRUPTIBILITY: blocking });
    raiseIntr();
    expect(pending()).toBe(RETIRE);
    vm.cpu("INTERRUPTIBILITY", 0);
    expectExit(ExitReason.EXTERNAL_INTERRUPT);
  });

  test("without the control they go through the guest's IDT when IF is 1", () => {
    installIdt();
    enter();
    raiseIntr();
    expect(pending()).toBe(RETIRE);
    vm.call("setRflags", BigInt(IF));
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(BigInt(0x3000 + VECTOR * 16));
    expect(vm.cpuOf("NON_ROOT")).toBe(1);
  });

  test("wake the guest from HLT", () => {
    pin(Control.EXTERNAL_INTERRUPT_EXITING);
    enter({ GUEST_ACTIVITY: 1 });
    expect(pending()).toBe(RETIRE);
    expect(vm.cpuOf("ACTIVITY")).toBe(1);
    raiseIntr();
    expectExit(ExitReason.EXTERNAL_INTERRUPT);
    expect(vm.read("GUEST_ACTIVITY")).toBe(1n);
  });
});

describe("windows", () => {
  test("the interrupt window opens with IF and without blocking", () => {
    primary(Control.INTERRUPT_WINDOW_EXITING);
    enter();
    expect(pending()).toBe(RETIRE);
    vm.call("setRflags", BigInt(IF));
    vm.cpu("INTERRUPTIBILITY", 1);
    expect(pending()).toBe(RETIRE);
    vm.cpu("INTERRUPTIBILITY", 0);
    expectExit(ExitReason.INTERRUPT_WINDOW);
  });

  test("the NMI window opens without blocking by NMI", () => {
    pin(Control.NMI_EXITING | Control.VIRTUAL_NMIS);
    primary(Control.NMI_WINDOW_EXITING);
    enter({ GUEST_INTERRUPTIBILITY: 8 });
    expect(pending()).toBe(RETIRE);
    vm.cpu("INTERRUPTIBILITY", 0);
    expectExit(ExitReason.NMI_WINDOW);
  });
});

describe("NMIs", () => {
  test("exit with interruption information and leave the host with NMIs blocked", () => {
    pin(Control.NMI_EXITING);
    enter();
    vm.cpu("NMI_PENDING", 1);
    expectExit(ExitReason.EXCEPTION_OR_NMI);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0x80000202n);
    expect(vm.cpuOf("INTERRUPTIBILITY")).toBe(8);
    expect(vm.cpuOf("NMI_PENDING")).toBe(0);
  });

  test("virtual-NMI blocking does not block them", () => {
    pin(Control.NMI_EXITING | Control.VIRTUAL_NMIS);
    enter({ GUEST_INTERRUPTIBILITY: 8 });
    vm.cpu("NMI_PENDING", 1);
    expectExit(ExitReason.EXCEPTION_OR_NMI);
    expect(vm.read("GUEST_INTERRUPTIBILITY")).toBe(8n);
  });

  test("blocking by NMI blocks them without virtual NMIs", () => {
    pin(Control.NMI_EXITING);
    enter({ GUEST_INTERRUPTIBILITY: 8 });
    vm.cpu("NMI_PENDING", 1);
    expect(pending()).toBe(RETIRE);
  });

  test("without NMI exiting they go through the guest's IDT and block further ones", () => {
    installIdt();
    enter();
    vm.cpu("NMI_PENDING", 1);
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(0x3020n);
    expect(vm.cpuOf("INTERRUPTIBILITY")).toBe(8);
  });
});

describe("pending debug exceptions", () => {
  test("are delivered as #DB, with the bits in DR6", () => {
    installIdt();
    enter({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x5001 });
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(0x3010n);
    expect(vm.cpu64Of("DR", 6)).toBe(0xffff4ff1n);
  });

  test("exit if the bitmap says so", () => {
    enter({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x4000, EXCEPTION_BITMAP: 2 });
    expectExit(ExitReason.EXCEPTION_OR_NMI);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x4000n);
    expect(vm.read("GUEST_PENDING_DEBUG_EXCEPTIONS")).toBe(0n);
  });

  test("wait while there is blocking by MOV SS, and an exit then saves them", () => {
    enter({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x1001, GUEST_INTERRUPTIBILITY: 2 });
    expect(pending()).toBe(RETIRE);
    vm.call("performVmExit", ExitReason.CPUID, 0n);
    expect(vm.read("GUEST_PENDING_DEBUG_EXCEPTIONS")).toBe(0x1001n);
    expect(vm.read("GUEST_INTERRUPTIBILITY")).toBe(2n);
  });

  test("breakpoints that are not enabled raise nothing", () => {
    enter({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0x3 });
    expect(pending()).toBe(RETIRE);
  });
});

describe("INIT and SIPI", () => {
  test("INIT exits from a guest, is blocked in root operation, resets outside VMX operation", () => {
    enter();
    vm.cpu("INIT_PENDING", 1);
    expectExit(ExitReason.INIT_SIGNAL);
    vm.cpu("INIT_PENDING", 1);
    expect(pending()).toBe(RETIRE);
    expect(vm.cpuOf("INIT_PENDING")).toBe(1);
    vm.call("vmxoffHost");
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(0xfff0n);
  });

  test("SIPI exits from the wait-for-SIPI state with its vector, and is lost otherwise", () => {
    enter({ GUEST_ACTIVITY: 3 });
    expect(pending()).toBe(RETIRE);
    vm.cpu("SIPI_VECTOR", 0x9a);
    expectExit(ExitReason.SIPI);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x9an);
    vm.cpu("SIPI_VECTOR", 0x9a);
    expect(pending()).toBe(RETIRE);
    expect(vm.cpuOf("SIPI_VECTOR")).toBe(NO_FAULT);
  });
});

describe("monitor trap flag", () => {
  test("exits after one instruction", () => {
    primary(Control.MONITOR_TRAP_FLAG);
    enter();
    expect(pending()).toBe(RETIRE);
    vm.machine64("INSTRUCTIONS", 1n);
    expectExit(ExitReason.MONITOR_TRAP_FLAG);
  });

  test("exits after the delivery of an injected event, before the handler", () => {
    installIdt();
    primary(Control.MONITOR_TRAP_FLAG);
    enter({ ENTRY_INTERRUPTION_INFORMATION: 0x80000202 });
    expectExit(ExitReason.MONITOR_TRAP_FLAG);
    expect(vm.read("GUEST_RIP")).toBe(0x3020n);
  });

  test("a pending MTF exit can be injected without the control", () => {
    enter({ ENTRY_INTERRUPTION_INFORMATION: 0x80000700 });
    expectExit(ExitReason.MONITOR_TRAP_FLAG);
    expect(vm.read("GUEST_RIP")).toBe(0x1000n);
  });
});

test("priority: INIT, MTF, #DB, preemption timer, NMI window, NMI, interrupt window, interrupt", () => {
  const all = (): void => {
    vm.reset();
    pin(Control.EXTERNAL_INTERRUPT_EXITING | Control.NMI_EXITING | Control.VIRTUAL_NMIS | Control.ACTIVATE_PREEMPTION_TIMER);
    primary(Control.INTERRUPT_WINDOW_EXITING | Control.NMI_WINDOW_EXITING);
    enter({ ENTRY_INTERRUPTION_INFORMATION: 0x80000700, GUEST_RFLAGS: IF, GUEST_PENDING_DEBUG_EXCEPTIONS: 0x4000, EXCEPTION_BITMAP: 2 });
    vm.cpu("INIT_PENDING", 1);
    vm.cpu("NMI_PENDING", 1);
    raiseIntr();
  };
  const without: readonly (readonly [() => void, number])[] = [
    [() => undefined, ExitReason.INIT_SIGNAL],
    [() => vm.cpu("INIT_PENDING", 0), ExitReason.MONITOR_TRAP_FLAG],
    [() => vm.cpu("MTF_PENDING", 0), ExitReason.EXCEPTION_OR_NMI],
    [() => vm.cpu64("PENDING_DEBUG", 0n), ExitReason.PREEMPTION_TIMER],
    [() => vm.cpu64("PREEMPTION_DEADLINE", 0xffffffffffffffffn), ExitReason.NMI_WINDOW],
    [
      () => vm.write({ PRIMARY_CONTROLS: (Number(vm.read("PRIMARY_CONTROLS")) & ~Control.NMI_WINDOW_EXITING) >>> 0 }),
      ExitReason.EXCEPTION_OR_NMI,
    ],
    [() => vm.cpu("NMI_PENDING", 0), ExitReason.INTERRUPT_WINDOW],
    [
      () => vm.write({ PRIMARY_CONTROLS: (Number(vm.read("PRIMARY_CONTROLS")) & ~Control.INTERRUPT_WINDOW_EXITING) >>> 0 }),
      ExitReason.EXTERNAL_INTERRUPT,
    ],
  ];
  for (let i = 0; i < without.length; i++) {
    all();
    for (let k = 0; k <= i; k++) without[k]![0]();
    expectExit(without[i]![1]);
  }
});
