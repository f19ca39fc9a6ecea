/** The engine's own log of its last events (assembly/x86/event/event-log.ts): there without a trace, and in snapshots. */
import * as EventKind from "../../assembly/spec/event-kind.ts";
import { EVENT_LOG, EVENT_LOG_ENTRIES, MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import type { StateView } from "../engine/state-view.ts";
import { ENTRY_CHECKS } from "../spec/vmx/entry-checks.ts";
import { EXIT_NAMES, type VmExitReason } from "../vmm/exit-types.ts";

/** An entry as the engine has it: src/spec/x86/event-kinds.ts describes the columns. */
export interface LogEntry {
  readonly kind: number;
  readonly code: number;
  readonly rip: bigint;
  readonly instructions: bigint;
  readonly value: bigint;
}

interface Base<T extends string> {
  readonly type: T;
  readonly instructions: bigint;
  readonly rip: bigint;
}

/** One of the last events before the processor stopped. */
export type LoggedEvent =
  | (Base<"vmentry"> & { readonly launch: boolean; readonly vmcs: bigint })
  | (Base<"vmexit"> & { readonly reason: VmExitReason; readonly basicReason: number; readonly qualification: bigint })
  /** `rule` is the id of the VM-entry rule that decided. */
  | (Base<"vmfail"> & { readonly error: number; readonly exitReason: number; readonly rule: string | undefined })
  | (Base<"exception"> & {
      readonly vector: number;
      readonly interruptionType: number;
      readonly errorCode: number | undefined;
      readonly address: bigint;
    })
  | (Base<"abort"> & { readonly indicator: number })
  | Base<"shutdown">;

const ENTRY_SIZE = 32;
const HAS_ERROR_CODE = 0x800;

const countOf = (state: StateView): number => state.u32(MACHINE_BASE + MachineOffset.EVENT_COUNT);

function entryAt(state: StateView, number: number): LogEntry {
  const at = EVENT_LOG + (number % EVENT_LOG_ENTRIES) * ENTRY_SIZE;
  return {
    kind: state.u32(at),
    code: state.u32(at + 4),
    rip: state.u64(at + 8),
    instructions: state.u64(at + 16),
    value: state.u64(at + 24),
  };
}

/** The entry written last. */
export const lastEntry = (state: StateView): LogEntry => entryAt(state, (countOf(state) - 1) >>> 0);

export const reasonName = (basicReason: number): VmExitReason =>
  (EXIT_NAMES[basicReason as keyof typeof EXIT_NAMES] ?? `reason-${basicReason}`) as VmExitReason;

/** Vector, type and error code of an exception's entry. */
export const exceptionOf = (code: number): { vector: number; interruptionType: number; errorCode: number | undefined } => ({
  vector: code & 0xff,
  interruptionType: (code >> 8) & 7,
  errorCode: (code & HAS_ERROR_CODE) === 0 ? undefined : code >>> 16,
});

/** What the log holds, oldest first. */
export function lastEvents(state: StateView): readonly LoggedEvent[] {
  const count = countOf(state);
  const first = Math.max(0, count - EVENT_LOG_ENTRIES);
  return Array.from({ length: count - first }, (_, i) => logged(entryAt(state, first + i)));
}

function logged({ kind, code, rip, instructions, value }: LogEntry): LoggedEvent {
  const base = { instructions, rip };
  switch (kind) {
    case EventKind.VM_ENTRY:
      return { type: "vmentry", ...base, launch: code === 1, vmcs: value };
    case EventKind.VM_EXIT:
      return { type: "vmexit", ...base, reason: reasonName(code & 0xffff), basicReason: code & 0xffff, qualification: value };
    case EventKind.VM_FAIL:
      return { type: "vmfail", ...base, error: code, exitReason: 0, rule: ENTRY_CHECKS[Number(value) - 1]?.id };
    case EventKind.ENTRY_FAILURE:
      return { type: "vmfail", ...base, error: 0, exitReason: code, rule: ENTRY_CHECKS[Number(value) - 1]?.id };
    case EventKind.EXCEPTION:
      return { type: "exception", ...base, ...exceptionOf(code), address: value };
    case EventKind.VMX_ABORT:
      return { type: "abort", ...base, indicator: code };
    default:
      return { type: "shutdown", ...base };
  }
}

/** VM exits by reason since the machine was made, those of failed entries apart. */
export function exitCounts(state: StateView): Readonly<Record<string, number>> {
  const counts = Object.entries(EXIT_NAMES).map(
    ([reason, name]) => [name, state.number(MACHINE_BASE + MachineOffset.EXIT_COUNTS + 8 * Number(reason))] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
