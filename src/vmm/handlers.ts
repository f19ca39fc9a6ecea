/** Who answers which exits, and what happens then. */
import { EXIT_REASONS } from "../spec/vmx/exit-reasons.ts";
import { EXIT_NAMES, type Exit, type ExitOf, type ExitReason, type VmExitReason } from "./exit-types.ts";
import type { Vcpu } from "./vcpu.ts";

/**
 * advance: the instruction is done, go on after it. resume: go on where the guest is. stop: loop() ends with this exit.
 * inject: an exception for the guest.
 *
 * A handler that returns nothing means "advance" where an instruction exited, unless it called advance() itself, else "resume".
 */
export type Action =
  | "advance"
  | "resume"
  | "stop"
  | { readonly inject: number; readonly errorCode?: number; readonly address?: bigint };

export type Handler<R extends ExitReason = ExitReason> = (exit: ExitOf<R>, vcpu: Vcpu) => Action | void;

/** Handlers by reason; `*` gets the exits that have no handler of their own. */
export type Handlers = { readonly [R in ExitReason]?: Handler<R> } & { readonly "*"?: (exit: Exit, vcpu: Vcpu) => Action | void };

/** Handlers by basic exit reason. */
export type HandlerTable = readonly (Handler<never> | undefined)[];

export const EXIT_REASON_COUNT = 1 + Math.max(...EXIT_REASONS.map((row) => row.value));

export function handlerTable(handlers: Handlers): HandlerTable {
  const table: (Handler<never> | undefined)[] = Array(EXIT_REASON_COUNT).fill(undefined);
  for (const [number, name] of Object.entries(EXIT_NAMES))
    table[Number(number)] = (handlers[name as VmExitReason] ?? handlers["*"]) as Handler<never> | undefined;
  return table;
}

const TASK_SWITCH = 9;
/** By basic exit reason: an instruction exited, and it can be completed by going on after it. */
export const IS_INSTRUCTION: readonly boolean[] = Array.from(
  { length: EXIT_REASON_COUNT },
  (_, value) => value !== TASK_SWITCH && EXIT_REASONS.some((row) => row.value === value && row.length === true),
);

/** Several sets of handlers as one; earlier sets win. */
export function combine(...sets: readonly Handlers[]): Handlers {
  return Object.assign({}, ...[...sets].reverse()) as Handlers;
}
