/** Who answers which exits, and what happens then. */
import { EXIT_REASONS } from "../spec/vmx/exit-reasons.ts";
import { EXIT_NAMES, type VmExitReason } from "./exit-types.ts";
import type { Handler, Handlers } from "./vcpu-interface.ts";

/** Handlers by basic exit reason. */
export type HandlerTable = readonly (Handler<never> | undefined)[];

const EXIT_REASON_COUNT = 1 + Math.max(...EXIT_REASONS.map((row) => row.value));

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
