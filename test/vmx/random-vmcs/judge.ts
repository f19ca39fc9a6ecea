/**
 * What must be true of an attempt to enter, whatever the VMCS: it has one of the outcomes that the manual names, the rule that
 * decides is the first that explain() lists, and what an exit saved is a guest that may be entered again.
 */
import * as Stop from "../../../assembly/spec/stop.ts";
import * as Control from "../../../assembly/spec/control.ts";
import { ENTRY_CHECKS, type EntryCheckRow } from "../../../src/spec/vmx/entry-checks.ts";
import { EXIT_REASONS } from "../../../src/spec/vmx/exit-reasons.ts";
import { VMCS_FIELDS } from "../../../src/spec/vmx/vmcs-fields.ts";
import { AT, type World } from "./world.ts";

/** Never of this machine: no SMM, none of the features behind them. See docs/vmx.md. */
const IMPOSSIBLE = new Set([5, 6, 11, 17, 41, 60, 65, 69, 70, 72, 73, 76, 77, 78, 79, 80, 81, 84, 85]);
const REASONS = new Map(EXIT_REASONS.map((row) => [row.value, row]));
/** Bit 26 of the exit-reason field. */
const AFTER_BUS_LOCK = 0x4000000n;
const ENTRY_FAILURE = 0x80000000n;
const VALID = 0x80000000n;
const ABORTS: Readonly<Record<number, string>> = { 1: "saving MSRs", 2: "host PDPTEs", 4: "loading MSRs" };
const TASK_SWITCH = 9;
const BUS_LOCK = 74;
const TRIPLE_FAULT = 2n;

export interface Verdict {
  /** In words: "C21 VPID_ZERO", "exit CPUID", "VMX abort: loading MSRs", ... */
  readonly outcome: string;
  readonly group: "VMfail" | "failed entry" | "exit" | "budget" | "waiting" | "abort";
  /** What is wrong with it. */
  readonly complaints: readonly string[];
}

const row = (number: number): EntryCheckRow | undefined => ENTRY_CHECKS[number - 1];

/** The state before an attempt. */
export interface Before {
  readonly broken: readonly number[];
  readonly fields: BigUint64Array;
  readonly launchState: number;
  readonly wasInGuest: boolean;
}

export function before(world: World): Before {
  const wasInGuest = world.processor.inGuest;
  return {
    broken: wasInGuest ? [] : world.explain(),
    fields: world.fields(),
    launchState: world.cpu("LAUNCH_STATE"),
    wasInGuest,
  };
}

function changed(world: World, old: BigUint64Array, ignored: readonly string[]): readonly string[] {
  const now = world.fields();
  return VMCS_FIELDS.flatMap(({ name }, slot) => (now[slot] !== old[slot] && !ignored.includes(name) ? [name] : []));
}

/** A VM entry that failed. */
function failure(world: World, { broken, fields, launchState }: Before, aborted: boolean): Verdict {
  const complaints: string[] = [];
  const need = (good: boolean, complaint: string): void => void (good || complaints.push(complaint));
  const decider = world.engine.exports.failedCheckHost();
  const rule = row(decider);
  if (!rule) return { outcome: "no rule", group: "VMfail", complaints: ["the entry failed and no rule is named"] };
  const outcome = `${rule.id} ${rule.name}`;
  need(world.cpu("NON_ROOT") === 0, "the processor is in the guest");
  if (rule.result !== 34)
    need(broken[0] === decider, `explain() lists ${broken.map((n) => row(n)?.id).join(", ") || "nothing"}, decided by ${rule.id}`);
  need(new Set(broken).size === broken.length, "explain() lists a rule twice");
  if (rule.result < 33) {
    need(Number(world.read("VM_INSTRUCTION_ERROR")) === rule.result, `VM-instruction error ${world.read("VM_INSTRUCTION_ERROR")}`);
    const others = changed(world, fields, ["VM_INSTRUCTION_ERROR"]);
    need(others.length === 0, `VMfail wrote ${others.join(", ")}`);
    need(world.cpu("LAUNCH_STATE") === launchState, "VMfail changed the launch state");
    return { outcome, group: "VMfail", complaints };
  }
  need(world.read("EXIT_REASON") === ENTRY_FAILURE + BigInt(rule.result), `exit reason 0x${world.read("EXIT_REASON").toString(16)}`);
  const qualification = world.read("EXIT_QUALIFICATION");
  if (rule.result === 33) need(qualification === BigInt(rule.cause ?? 0), `exit qualification ${qualification}`);
  else
    need(broken.length === 0 && qualification > 0n && qualification <= world.read("ENTRY_MSR_LOAD_COUNT"), `MSR ${qualification} failed`);
  const others = changed(world, fields, ["EXIT_REASON", "EXIT_QUALIFICATION"]);
  need(others.length === 0, `the failed entry wrote ${others.join(", ")}`);
  need(world.cpu("LAUNCH_STATE") === launchState, "the failed entry changed the launch state");
  return { outcome: aborted ? `${outcome}, then VMX abort` : outcome, group: "failed entry", complaints };
}

/** The control is 1, and its word in use. */
function hasSecondary(world: World, mask: number): boolean {
  const isActive = (Number(world.read("PRIMARY_CONTROLS")) & Control.ACTIVATE_SECONDARY_CONTROLS) !== 0;
  return isActive && (Number(world.read("SECONDARY_CONTROLS")) & mask) !== 0;
}

/** A VM exit. */
function exit(world: World, { broken }: Before): Verdict {
  const complaints: string[] = [];
  const need = (good: boolean, complaint: string): void => void (good || complaints.push(complaint));
  need(broken.length === 0, `entered although ${broken.map((n) => row(n)?.id).join(", ")} do not hold`);
  const reason = world.read("EXIT_REASON");
  const known = REASONS.get(Number(reason & ~AFTER_BUS_LOCK));
  if (!known || IMPOSSIBLE.has(known.value))
    return { outcome: `exit ${reason}`, group: "exit", complaints: ["not a reason of this processor"] };
  need(world.cpu("NON_ROOT") === 0, "the processor is in the guest");
  need(world.cpu("LAUNCH_STATE") !== 0, "the VMCS is not launched");
  need(known.value !== BUS_LOCK || reason !== BigInt(BUS_LOCK), "a bus-lock exit without bit 26");
  need(!(reason & AFTER_BUS_LOCK) || hasSecondary(world, Control.BUS_LOCK_DETECTION), "bit 26 without bus-lock detection");
  need((world.read("ENTRY_INTERRUPTION_INFORMATION") & VALID) === 0n, "the event to inject is still valid");
  const length = world.read("EXIT_INSTRUCTION_LENGTH");
  const vectoring = world.read("IDT_VECTORING_INFORMATION") & VALID;
  if (known.length && known.value !== TASK_SWITCH && !vectoring) need(length >= 1n && length <= 15n, `instruction length ${length}`);
  if (!known.qualification)
    need(world.read("EXIT_QUALIFICATION") === 0n, `qualification 0x${world.read("EXIT_QUALIFICATION").toString(16)}`);
  if (known.value > 1) need((world.read("EXIT_INTERRUPTION_INFORMATION") & VALID) === 0n, "interruption information is valid");
  const again = world
    .explain()
    .map((n) => row(n)!)
    .filter((rule) => rule.result === 33 && !isForgotten(world, rule));
  need(again.length === 0, `the saved guest breaks ${again.map((rule) => `${rule.id} ${rule.name}`).join(", ")}`);
  return { outcome: `exit ${known.name}`, group: "exit", complaints };
}

/** Rules that a guest can come to break: the exit does not save what they look at, or its VMM owns it. */
function isForgotten(world: World, rule: EntryCheckRow): boolean {
  if (rule.name.startsWith("GUEST_EFER")) return (Number(world.read("EXIT_CONTROLS")) & Control.SAVE_EFER) === 0;
  if (rule.name.startsWith("PENDING_STEP")) {
    // BTF stays as it was entered. A debug exception that exits, or is being delivered, is no longer pending, though STI may still block.
    const inDelivery = (world.read("IDT_VECTORING_INFORMATION") & VALID) !== 0n || world.read("EXIT_REASON") === TRIPLE_FAULT;
    const isException = (world.read("EXIT_INTERRUPTION_INFORMATION") & VALID) !== 0n;
    return inDelivery || isException || (Number(world.read("EXIT_CONTROLS")) & Control.SAVE_DEBUG_CONTROLS) === 0;
  }
  // A VMM's memory.
  return rule.name.startsWith("LINK_POINTER");
}

export function judge(world: World, state: Before, stop: number, budget: number): Verdict {
  switch (stop) {
    case Stop.ENTRY_FAILURE:
      return failure(world, state, false);
    case Stop.VM_EXIT:
      return exit(world, state);
    case Stop.BUDGET:
    case Stop.HALTED: {
      const complaints =
        state.broken.length === 0 ? [] : [`entered although ${state.broken.map((n) => row(n)?.id).join(", ")} do not hold`];
      if (!world.processor.inGuest) complaints.push("the processor is not in the guest");
      if (stop === Stop.HALTED && world.cpu("ACTIVITY") === 0) complaints.push("waits, although active");
      return stop === Stop.BUDGET
        ? { outcome: `ran ${budget > 0 ? "its instructions" : ""}`, group: "budget", complaints }
        : { outcome: `waits in activity state ${world.cpu("ACTIVITY")}`, group: "waiting", complaints };
    }
    case Stop.SHUTDOWN: {
      const code = world.machine("STOP_DETAIL");
      const complaints: string[] = [];
      if (!(code in ABORTS)) complaints.push(`VMX abort ${code}`);
      if (world.dword(AT.VMCS + 4) !== code) complaints.push(`the VMCS region says ${world.dword(AT.VMCS + 4)}, not abort ${code}`);
      if (state.broken.length === 0) return { outcome: `VMX abort: ${ABORTS[code]}`, group: "abort", complaints };
      const failed = failure(world, state, true);
      return { outcome: failed.outcome, group: "abort", complaints: [...complaints, ...failed.complaints] };
    }
    default:
      return { outcome: `stop ${stop}`, group: "exit", complaints: [`stop ${stop} is no outcome of a VM entry`] };
  }
}
