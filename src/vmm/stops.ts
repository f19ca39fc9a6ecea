/** The objects for runs that did not end with a VM exit: a failed VM entry, a stop of the host. */
import { MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import type { Breakpoints } from "../engine/breakpoints.ts";
import { whatIsUnimplemented } from "../engine/unimplemented.ts";
import type { EntryFailure, HostStop } from "./exit-types.ts";
import { plain } from "./plain.ts";
import type { RootProcessor } from "./root-processor.ts";
import { entryCheck } from "./entry-check.ts";
import type { Vmcs } from "./vmcs.ts";

const INSTRUCTIONS = (MACHINE_BASE + MachineOffset.INSTRUCTIONS) >> 3;
const BASIC_REASON = 0xffff;
const REASONS: Readonly<Record<number, HostStop["reason"]>> = {
  [Stop.BUDGET]: "budget",
  [Stop.REQUEST]: "interrupted",
  [Stop.HALTED]: "halted",
  [Stop.SHUTDOWN]: "shutdown",
  [Stop.UNIMPLEMENTED]: "unimplemented",
};
const FAILURES: Readonly<Record<number, EntryFailure["reason"]>> = { 33: "invalid-guest-state", 34: "msr-load", 41: "machine-check" };

/** A stop of the engine (assembly/spec/stop.ts) as the user sees it. The guest is taken out of the processor. */
export function hostStop(processor: RootProcessor, stop: number, isStep: boolean, breakpoints: Breakpoints): HostStop {
  const { engine } = processor;
  const unimplemented = stop === Stop.UNIMPLEMENTED ? whatIsUnimplemented(engine) : undefined;
  engine.guard(() => engine.exports.suspendGuest());
  if (stop === Stop.BREAKPOINT) return report(processor, { kind: "stop", ...breakpoints.hit } as const);
  const reason = isStep && stop === Stop.BUDGET ? "step" : REASONS[stop];
  if (!reason) throw engine.fault(`the engine stopped for reason ${stop}, which a virtual processor does not expect`);
  return report(processor, { kind: "stop", reason, ...(unimplemented && { what: unimplemented.what, bytes: unimplemented.bytes }) });
}

/** VMfail, or an exit at once because of guest state or MSRs. */
export function entryFailure(processor: RootProcessor, vmcs: Vmcs): EntryFailure {
  const number = processor.engine.exports.failedCheckHost();
  const broken = number === 0 ? undefined : entryCheck(processor, number);
  const listed = vmcs.explain();
  // MSRs to be loaded are checked when they are loaded: explain() does not list them.
  const failures = broken && !listed.some((check) => check.id === broken.id) ? [...listed, broken] : listed;
  const entered = broken?.outcome === "entry-failure";
  return report(processor, {
    kind: "entry-failure",
    reason: entered ? FAILURES[processor.low(Slot.EXIT_REASON) & BASIC_REASON]! : "vmfail",
    instructionError: entered ? 0 : processor.low(Slot.VM_INSTRUCTION_ERROR),
    qualification: entered ? processor.field(Slot.EXIT_QUALIFICATION) : 0n,
    failures,
  });
}

export function report<T extends object>(processor: RootProcessor, what: T): T & { rip: bigint; instructions: bigint; toJSON(): object } {
  const all = { ...what, rip: processor.field(Slot.GUEST_RIP), instructions: processor.u64[INSTRUCTIONS]! };
  return { ...all, toJSON: () => plain(all) as object };
}
