import { MICRO_OPS, flagUse } from "../x86/micro-ops.ts";

const ids = new Map(MICRO_OPS.map((row, id) => [row.name, id]));
const list = (values: readonly number[]): string => values.map((v, i) => `${i % 32 === 0 ? "\n  " : " "}${v},`).join("");

/** Tables by micro-op: its use of flags, and its forms without flags and without index register (0: none). */
export function microOpFormsModule(): string {
  const form = (suffix: string): string => list(MICRO_OPS.map((row) => ids.get(row.name + suffix) ?? 0));
  return `/** What the micro-op does with the lazy flags: 0 may show them, 1 nothing, 2 writes all; 4 added: ends the block. One byte each. */
export const FLAG_USE: usize = memory.data<u8>([${list(MICRO_OPS.map((row) => flagUse(row.name)))}
]);
/** The same operation without flags, or 0. */
export const WITHOUT_FLAGS: usize = memory.data<u16>([${form("_NF")}
]);
/** The same operation without index register, or 0. */
export const WITHOUT_INDEX: usize = memory.data<u16>([${form("_BASE")}
]);
`;
}
