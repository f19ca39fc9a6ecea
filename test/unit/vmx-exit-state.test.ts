/** What VM exits and failed VM entries leave behind, for every reason that the engine has. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import { EXIT_REASONS, type ExitReasonRow } from "../../src/spec/vmx/exit-reasons.ts";
import { VMCS_FIELDS } from "../../src/spec/vmx/vmcs-fields.ts";
import { NO_FAULT, PAGE, STOP, SWITCHED, VmxRig, type Field } from "./vmx-rig.ts";

const ENGINE = new URL("../../assembly/x86", import.meta.url).pathname;
const RF = 0x10000n;
const STI = 1;
const MOV_SS = 2;
const NMI = 8;
const NEVER = 0xffffffffffffffffn;

/** Reasons that a source of the engine names: what an exit can have. */
const raised = new Set(
  readdirSync(ENGINE, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => [...readFileSync(join(ENGINE, path), "utf8").matchAll(/\bExitReason\.(\w+)/g)].map((match) => match[1])),
);
/** Those that performVmExit() performs: exceptions, interrupts and failed entries have functions of their own. */
const rows = EXIT_REASONS.filter(({ name, value }) => raised.has(name) && value > 1 && !name.startsWith("ENTRY_FAILURE"));
const byName = (row: ExitReasonRow): [string, ExitReasonRow] => [row.name, row];

/** @sdm 3C "Saving RIP, RSP, RFLAGS, and SSP": RF is 1 unless an event was being delivered. */
const MEMORY = ["APIC_ACCESS", "EPT_VIOLATION", "EPT_MISCONFIGURATION", "PML_FULL", "SPP_RELATED"];
/** Of instructions that exit: RF is 0. A task switch and an APIC access have a length, too. */
const isInstruction = ({ name, length }: ExitReasonRow): boolean => length === true && name !== "TASK_SWITCH" && !MEMORY.includes(name);
/** @sdm 3C "Saving Non-Register State": these save pending debug exceptions. */
const SAVES_PENDING_DEBUG = ["INIT_SIGNAL", "MONITOR_TRAP_FLAG", "TPR_BELOW_THRESHOLD", "VIRTUALIZED_EOI", "APIC_WRITE", "BUS_LOCK"];

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => {
  vm.reset();
  // The first 2 MiB map to themselves.
  vm.ram64(PAGE.TABLES, BigInt(PAGE.TABLES + 0x1000) | 3n);
  vm.ram64(PAGE.TABLES + 0x1000, BigInt(PAGE.TABLES + 0x2000) | 3n);
  vm.ram64(PAGE.TABLES + 0x2000, 0x83n);
});

const leave = (row: ExitReasonRow, qualification = 0n): number => vm.call("performVmExit", row.value, qualification);
const deliver = (): void => {
  vm.cpu("DELIVERING_VECTOR", 0x20);
  vm.cpu("DELIVERING_INFO", 0x80000020);
};

describe.each(rows.map(byName))("exit %s", (_, row) => {
  test("saves RF as the manual says", () => {
    const saved = (before: bigint, delivering: boolean): bigint => {
      vm.write({ GUEST_RFLAGS: 2n | before });
      expect(vm.enter()).toBe(SWITCHED);
      if (delivering) deliver();
      leave(row);
      vm.cpu("LAUNCH_STATE", 0);
      return vm.read("GUEST_RFLAGS") & RF;
    };
    let expected: readonly bigint[] = [0n, RF];
    if (isInstruction(row)) expected = [0n, 0n];
    if (MEMORY.includes(row.name)) expected = [RF, RF];
    expect([saved(0n, false), saved(RF, false)]).toEqual(expected);
    if (isInstruction(row)) return;
    expect([saved(0n, true), saved(RF, true)]).toEqual([0n, RF]);
  });

  test("saves or clears pending debug exceptions", () => {
    const saved = (interruptibility: number): bigint => {
      vm.enter();
      vm.cpu64("PENDING_DEBUG", 0x4001n);
      vm.cpu("INTERRUPTIBILITY", interruptibility);
      leave(row);
      vm.cpu("LAUNCH_STATE", 0);
      const value = vm.read("GUEST_PENDING_DEBUG_EXCEPTIONS");
      vm.write({ GUEST_PENDING_DEBUG_EXCEPTIONS: 0, GUEST_INTERRUPTIBILITY: 0 });
      return value;
    };
    expect([saved(0), saved(STI), saved(MOV_SS)]).toEqual([
      ...Array(2).fill(SAVES_PENDING_DEBUG.includes(row.name) ? 0x4001n : 0n),
      0x4001n,
    ]);
  });

  test("ends delivery, monitoring and injection, and the guest's context", () => {
    vm.enable("SECONDARY_CONTROLS", Control.ENABLE_VPID);
    vm.enable("PIN_BASED_CONTROLS", Control.ACTIVATE_PREEMPTION_TIMER);
    vm.write({ ENTRY_INTERRUPTION_INFORMATION: 0x700, PREEMPTION_TIMER_VALUE: 1000, EXIT_INTERRUPTION_INFORMATION: 0x80000b0e });
    expect(vm.enter()).toBe(SWITCHED);
    vm.call("armMonitor", 0x5000n);
    expect(vm.call("monitorIsArmed")).toBe(1);
    vm.write({ ENTRY_INTERRUPTION_INFORMATION: 0x80000700 });
    vm.cpu64("GUEST_LINEAR", 0x5678n);
    deliver();
    expect(leave(row, 0x123n)).toBe(STOP);
    expect(vm.machineOf("STOP_REASON")).toBe(Stop.VM_EXIT);
    expect(vm.call("monitorIsArmed")).toBe(0);
    expect([vm.cpuOf("MONITOR_LINE"), vm.cpuOf("NON_ROOT"), vm.cpuOf("VPID"), vm.cpu64Of("EPT_POINTER")]).toEqual([0, 0, 0, 0n]);
    expect([vm.cpuOf("DELIVERING_VECTOR"), vm.cpuOf("FAULT_VECTOR")]).toEqual([NO_FAULT, NO_FAULT]);
    expect(vm.cpu64Of("PREEMPTION_DEADLINE")).toBe(NEVER);
    expect(vm.read("EXIT_REASON")).toBe(BigInt(row.value));
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x123n);
    expect(vm.read("IDT_VECTORING_INFORMATION")).toBe(0x80000020n);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0n);
    expect(vm.read("ENTRY_INTERRUPTION_INFORMATION")).toBe(0x700n);
    expect(vm.read("GUEST_LINEAR_ADDRESS")).toBe(0x5678n);
  });

  test("leaves the blocking of NMIs as it was in the guest, with virtual NMIs unblocked, and nothing else blocked", () => {
    const left = (interruptibility: number): number => {
      vm.enter();
      vm.cpu("INTERRUPTIBILITY", interruptibility);
      leave(row);
      vm.cpu("LAUNCH_STATE", 0);
      vm.write({ GUEST_INTERRUPTIBILITY: 0, GUEST_PENDING_DEBUG_EXCEPTIONS: 0 });
      return vm.cpuOf("INTERRUPTIBILITY");
    };
    expect([left(0), left(STI), left(MOV_SS), left(NMI)]).toEqual([0, 0, 0, NMI]);
    vm.cpu("INTERRUPTIBILITY", 0);
    vm.enable("PIN_BASED_CONTROLS", Control.NMI_EXITING | Control.VIRTUAL_NMIS);
    expect([left(0), left(NMI)]).toEqual([0, 0]);
  });

  test("has the length of the instruction, and the guest's state at it", () => {
    vm.enter();
    vm.cpu64("RIP", 0x1234n);
    vm.cpu64("NEXT_RIP", 0x1239n);
    leave(row);
    expect([vm.read("GUEST_RIP"), vm.read("EXIT_INSTRUCTION_LENGTH")]).toEqual([0x1234n, 5n]);
  });
});

test("the reasons tested are those that the engine has", () => {
  expect(rows.length).toBeGreaterThan(50);
  const known = new Set<string>([...EXIT_REASONS.map(({ name }) => name), "AFTER_BUS_LOCK", "ENTRY_FAILURE"]);
  expect([...raised].filter((name) => !known.has(name!))).toEqual([]);
});

describe("exceptions, NMIs and interrupts", () => {
  const ALL = ["PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING | Control.NMI_EXITING] as const;

  test("an exit for an exception ends monitoring, and saves pending debug exceptions in the shadow of MOV SS only", () => {
    for (const [vector, blocking, expected] of [
      [13, 0, 0n],
      [13, MOV_SS, 0x4001n],
      [1, MOV_SS, 0n],
    ] as const) {
      vm.reset();
      vm.write({ EXCEPTION_BITMAP: 1 << vector });
      vm.enter();
      vm.call("armMonitor", 0x5000n);
      vm.cpu64("PENDING_DEBUG", 0x4001n);
      vm.cpu("INTERRUPTIBILITY", blocking);
      if (vector === 1) vm.call("raiseDb", 1n);
      else vm.call("raiseWithCode", vector, 0);
      expect(vm.call("faultOrExit")).toBe(STOP);
      expect(vm.read("GUEST_PENDING_DEBUG_EXCEPTIONS")).toBe(expected);
      expect(vm.cpuOf("MONITOR_LINE")).toBe(0);
    }
  });

  test("an NMI blocks NMIs in the host, with virtual NMIs too", () => {
    for (const controls of [0, Control.VIRTUAL_NMIS]) {
      vm.reset();
      vm.enable(...ALL);
      vm.enable("PIN_BASED_CONTROLS", controls);
      vm.enter();
      vm.cpu("NMI_PENDING", 1);
      expect(vm.call("pendingEvents")).toBe(STOP);
      expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0x80000202n);
      expect(vm.cpuOf("INTERRUPTIBILITY")).toBe(NMI);
    }
  });

  // In real-address mode exceptions have no error code.
  test.each([
    ["protected mode", 0n, 0x80000b0dn],
    ["real-address mode", 1n, 0x8000030dn],
  ])("the error code of an exception in %s, in both information fields", (_, isReal, information) => {
    vm.write({ EXCEPTION_BITMAP: 1 << 13 });
    vm.enter();
    if (isReal) {
      vm.cpu64("CR0", 0x30n);
      vm.cpu64("EFER", 0n);
      vm.call("updateMode");
    }
    vm.call("raiseWithCode", 13, 0x18);
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(information);
    vm.reset();
    vm.write({ EXCEPTION_BITMAP: 1 << 14, GUEST_IDTR_BASE: 0x7ffff000 });
    vm.enter();
    vm.cpu64("CR0", isReal ? 0x30n : vm.cpu64Of("CR0"));
    if (isReal) {
      vm.cpu64("EFER", 0n);
      vm.cpu("IDTR_LIMIT", 0);
      vm.write({ EXCEPTION_BITMAP: 1 << 13 });
      vm.call("updateMode");
    }
    // #AC and #GP: benign, so that a fault of the delivery is no double fault.
    vm.call("raiseWithCode", isReal ? 17 : 13, 0x18);
    if (isReal) vm.write({ EXCEPTION_BITMAP: 1 << 13 });
    expect(vm.call("faultOrExit")).toBe(STOP);
    expect(vm.read("IDT_VECTORING_INFORMATION")).toBe(isReal ? 0x80000311n : 0x80000b0dn);
  });
});

describe("failed entries", () => {
  const fields = VMCS_FIELDS.map(({ name }) => name as Field).filter((name) => name.startsWith("GUEST_") && !name.endsWith("ADDRESS"));
  const kinds: readonly [string, bigint, () => void][] = [
    ["ENTRY_FAILURE_GUEST_STATE", 0x80000021n, () => vm.write({ GUEST_RFLAGS: 0 })],
    [
      "ENTRY_FAILURE_MSR_LOADING",
      0x80000022n,
      () => {
        vm.ram64(PAGE.MSR_LIST, 0xc0000100n);
        vm.write({ ENTRY_MSR_LOAD_ADDRESS: PAGE.MSR_LIST, ENTRY_MSR_LOAD_COUNT: 1 });
      },
    ],
  ];

  test.each(kinds)("%s keeps the host's blocking of NMIs, the guest's fields and the event to inject", (_, reason, spoil) => {
    for (const [host, guest] of [
      [0, NMI],
      [NMI, 0],
    ] as const) {
      vm.reset();
      vm.write({ GUEST_INTERRUPTIBILITY: guest, ENTRY_INTERRUPTION_INFORMATION: 0x80000b0d, EXIT_INTERRUPTION_INFORMATION: 0x55 });
      vm.write({ IDT_VECTORING_INFORMATION: 0x66, EXIT_INSTRUCTION_LENGTH: 3, GUEST_CR3: PAGE.TABLES });
      spoil();
      vm.cpu("INTERRUPTIBILITY", host);
      const before = fields.map((name) => [name, vm.read(name)]);
      expect(vm.enter()).toBe(STOP);
      expect(vm.machineOf("STOP_REASON")).toBe(Stop.ENTRY_FAILURE);
      expect(vm.read("EXIT_REASON")).toBe(reason);
      expect(vm.cpuOf("INTERRUPTIBILITY")).toBe(host);
      expect(fields.map((name) => [name, vm.read(name)])).toEqual(before);
      expect(vm.read("ENTRY_INTERRUPTION_INFORMATION")).toBe(0x80000b0dn);
      expect([vm.read("EXIT_INTERRUPTION_INFORMATION"), vm.read("IDT_VECTORING_INFORMATION")]).toEqual([0x55n, 0x66n]);
      expect([vm.cpuOf("NON_ROOT"), vm.cpuOf("LAUNCH_STATE"), vm.cpuOf("MONITOR_LINE")]).toEqual([0, 0, 0]);
      expect(vm.cpu64Of("PREEMPTION_DEADLINE")).toBe(NEVER);
      expect(vm.cpu64Of("DR", 7)).toBe(0x400n);
    }
  });
});
