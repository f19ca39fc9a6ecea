/** VM exits of the system instructions: with the control the exit is recorded, without it the instruction works. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { IntegerRig, OUTCOME, type Operation, VECTOR, applyModel } from "./integer-rig.ts";

const PENDING_VM_EXIT = 0x100;
let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build({ signal: () => undefined, portRead: () => 0, portWrite: () => undefined });
});
beforeEach(() => {
  rig.long();
  applyModel(rig, cpuModel("skylake"));
  rig.cpu("VMX_ON", 1);
  rig.cpu("NON_ROOT", 1);
});

function field(slot: number, value: bigint): void {
  rig.cpu64("VMCS", value, slot);
}
function primary(mask: number): void {
  field(Slot.PRIMARY_CONTROLS, BigInt(mask >>> 0));
}
function secondary(mask: number): void {
  primary(Control.ACTIVATE_SECONDARY_CONTROLS);
  field(Slot.SECONDARY_CONTROLS, BigInt(mask));
}
/** Reason and qualification of the recorded VM exit, or the vector of the recorded fault, or the outcome. */
function run(name: string, op: Operation = {}): { exit: number; qualification: bigint } | { fault: number } | number {
  const outcome = rig.exec(name, op);
  const fault = rig.takeFault();
  if (fault === undefined) return outcome;
  expect(outcome).toBe(OUTCOME.FAULT);
  return fault.vector === PENDING_VM_EXIT ? { exit: fault.code, qualification: fault.address } : { fault: fault.vector };
}
const done = (result: unknown): boolean => result === OUTCOME.RETIRE || result === OUTCOME.RETIRE_END;

const PRIMARY: [string, number, number][] = [
  ["execHlt", Control.HLT_EXITING, ExitReason.HLT],
  ["execPause", Control.PAUSE_EXITING, ExitReason.PAUSE],
  // Before MONITOR: the qualification says whether a line is monitored.
  ["execMwait", Control.MWAIT_EXITING, ExitReason.MWAIT],
  ["execMonitor", Control.MONITOR_EXITING, ExitReason.MONITOR],
  ["execRdtsc", Control.RDTSC_EXITING, ExitReason.RDTSC],
];
test.each(PRIMARY)("%s exits by its primary control alone", (name, control, reason) => {
  primary(control);
  expect(run(name)).toEqual({ exit: reason, qualification: 0n });
  primary(~control & ~Control.USE_IO_BITMAPS);
  expect(done(run(name))).toBe(true);
});

const SECONDARY: [string, number, number][] = [
  ["execWbinvd", Control.WBINVD_EXITING, ExitReason.WBINVD],
  ["execWbnoinvd", Control.WBINVD_EXITING, ExitReason.WBINVD],
  ["execRdrand", Control.RDRAND_EXITING, ExitReason.RDRAND],
  ["execRdseed", Control.RDSEED_EXITING, ExitReason.RDSEED],
];
test.each(SECONDARY)("%s exits by its secondary control, if those are activated", (name, control, reason) => {
  secondary(control);
  expect(run(name)).toEqual({ exit: reason, qualification: 0n });
  primary(0);
  expect(done(run(name))).toBe(true);
});

test.each([
  ["execCpuid", ExitReason.CPUID],
  ["execInvd", ExitReason.INVD],
] as [string, number][])("%s always exits", (name, reason) => {
  expect(run(name)).toEqual({ exit: reason, qualification: 0n });
});

test("a privilege violation comes before the VM exit", () => {
  rig.privilege(3);
  primary(Control.HLT_EXITING);
  for (const name of ["execHlt", "execInvd", "execWrmsr", "execClts"]) expect(run(name)).toEqual({ fault: VECTOR.GP });
  // MOV DR is the exception.
  primary(Control.MOV_DR_EXITING);
  expect(run("execMovToDr", { reg: 7, rm: 3 })).toEqual({ exit: ExitReason.MOV_DR, qualification: 0x307n });
});

test("RDTSCP, INVPCID and XSAVES are #UD without their enabling controls", () => {
  rig.cpu64("CR4", 0x40000n);
  for (const name of ["execRdtscp", "execRdpid", "execXsaves", "execXrstors"]) expect(run(name)).toEqual({ fault: VECTOR.UD });
  expect(run("execInvpcid", { memory: 0x1000 })).toEqual({ fault: VECTOR.UD });
  secondary(Control.ENABLE_RDTSCP | Control.ENABLE_INVPCID);
  expect(done(run("execRdtscp"))).toBe(true);
  expect(done(run("execInvpcid", { memory: 0x1000 }))).toBe(true);
  primary(Control.ACTIVATE_SECONDARY_CONTROLS | Control.RDTSC_EXITING | Control.INVLPG_EXITING);
  expect(run("execRdtscp")).toEqual({ exit: ExitReason.RDTSCP, qualification: 0n });
  expect(run("execInvpcid", { memory: 0x1000 })).toEqual({ exit: ExitReason.INVPCID, qualification: 0x1000n });
});

test("INVLPG exits with its linear address", () => {
  primary(Control.INVLPG_EXITING);
  expect(run("execInvlpg", { memory: 0x12345 })).toEqual({ exit: ExitReason.INVLPG, qualification: 0x12345n });
});

test("I/O exits carry port, size, direction, string and REP", () => {
  primary(Control.UNCONDITIONAL_IO_EXITING);
  expect(run("execIn", { size: 4, imm: 0x70, opcode: 0xe5 })).toEqual({ exit: ExitReason.IO_INSTRUCTION, qualification: 0x70004bn });
  rig.set("RDX", 0x3f8n);
  expect(run("execOut", { size: 1, opcode: 0xee })).toEqual({ exit: ExitReason.IO_INSTRUCTION, qualification: 0x3f80000n });
  rig.set("RCX", 5n);
  rig.set("RSI", 0x2000n);
  expect(run("execOuts", { size: 2, flags: 1 })).toEqual({ exit: ExitReason.IO_INSTRUCTION, qualification: 0x3f80031n });
  expect(rig.get64("GUEST_LINEAR")).toBe(0x2000n);
  rig.set("RCX", 0n);
  expect(done(run("execOuts", { size: 2, flags: 1 }))).toBe(true);
});

test("MOV to CR0 exits on host-owned bits; the guest's write leaves them alone", () => {
  field(Slot.CR0_GUEST_HOST_MASK, 0x20n);
  field(Slot.CR0_READ_SHADOW, 0x20n);
  rig.cpu64("CR0", 0x80000031n);
  rig.set("RBX", 0x80000011n);
  expect(run("execMovToCr", { reg: 0, rm: 3 })).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x300n });
  rig.set("RBX", 0x80010031n);
  expect(run("execMovToCr", { reg: 0, rm: 3 })).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("CR0")).toBe(0x80010031n);
  field(Slot.CR0_READ_SHADOW, 0n);
  rig.exec("execMovFromCr", { reg: 0, rm: 6 });
  expect(rig.value("RSI")).toBe(0x80010011n);
});

test("MOV CR3 and CR8 exits name register and direction; a CR3 target does not exit", () => {
  primary(Control.CR3_LOAD_EXITING | Control.CR3_STORE_EXITING | Control.CR8_LOAD_EXITING | Control.CR8_STORE_EXITING);
  rig.set("RBX", 0x5000n);
  expect(run("execMovToCr", { reg: 3, rm: 3 })).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x303n });
  expect(run("execMovFromCr", { reg: 3, rm: 9 })).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x913n });
  expect(run("execMovToCr", { reg: 8, rm: 3 })).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x308n });
  expect(run("execMovFromCr", { reg: 8, rm: 0 })).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x18n });
  field(Slot.CR3_TARGET_COUNT, 1n);
  field(Slot.CR3_TARGET_VALUE0, 0x5000n);
  expect(run("execMovToCr", { reg: 3, rm: 3 })).toBe(OUTCOME.RETIRE_END);
});

test("CLTS and LMSW exit, or are ignored, by mask and shadow", () => {
  rig.cpu64("CR0", 0x39n);
  field(Slot.CR0_GUEST_HOST_MASK, 8n);
  field(Slot.CR0_READ_SHADOW, 8n);
  expect(run("execClts")).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x20n });
  field(Slot.CR0_READ_SHADOW, 0n);
  expect(run("execClts")).toBe(OUTCOME.RETIRE);
  expect(rig.get64("CR0") & 8n).toBe(8n);
  rig.set("RBX", 9n);
  expect(run("execLmsw", { size: 2, rm: 3 })).toEqual({ exit: ExitReason.CR_ACCESS, qualification: 0x90030n });
});

test("RDMSR and WRMSR exit without MSR bitmaps", () => {
  rig.set("RCX", 0x10n);
  expect(run("execRdmsr")).toEqual({ exit: ExitReason.RDMSR, qualification: 0n });
  expect(run("execWrmsr")).toEqual({ exit: ExitReason.WRMSR, qualification: 0n });
});

test("the TSC in non-root operation is scaled, then offset", () => {
  rig.machine64("TICKS", 1000n);
  primary(Control.USE_TSC_OFFSETTING | Control.ACTIVATE_SECONDARY_CONTROLS);
  field(Slot.TSC_OFFSET, 77n);
  expect(run("execRdtsc")).toBe(OUTCOME.RETIRE);
  expect(rig.value("RAX")).toBe(1077n);
  field(Slot.SECONDARY_CONTROLS, BigInt(Control.USE_TSC_SCALING));
  field(Slot.TSC_MULTIPLIER, 3n << 47n);
  run("execRdtsc");
  expect(rig.value("RAX")).toBe(1577n);
});
