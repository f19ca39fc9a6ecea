import { MICRO_OPS, PAIRS, flagUse, mayLeave } from "../x86/micro-ops.ts";

const ids = new Map(MICRO_OPS.map((row, id) => [row.name, id]));
const list = (values: readonly number[]): string => values.map((v, i) => `${i % 32 === 0 ? "\n  " : " "}${v},`).join("");

/** For each micro-op the byte offset of its pairs in FOLLOWERS (0: none), and these: {u16 second, u16 pair} up to {0xffff}. */
function pairTables(): { of: number[]; followers: number[] } {
  const followers: number[] = [0xffff];
  const of = MICRO_OPS.map((row) => {
    const pairs = PAIRS.filter(({ first }) => first === row.name);
    if (pairs.length === 0) return 0;
    const at = followers.length * 2;
    for (const pair of pairs) followers.push(ids.get(pair.second) ?? 0xffff, ids.get(pair.name) ?? 0);
    followers.push(0xffff);
    return at;
  });
  return { of, followers };
}

/** Tables by micro-op: its use of flags, and its forms without flags and without index register (0: none). */
export function microOpFormsModule(): string {
  const form = (suffix: string): string => list(MICRO_OPS.map((row) => ids.get(row.name + suffix) ?? 0));
  const pairs = pairTables();
  return `/** What the micro-op does with the lazy flags: 0 may show them, 1 nothing, 2 writes all; 4 added: ends the block. One byte each. */
export const FLAG_USE: usize = memory.data<u8>([${list(MICRO_OPS.map((row) => flagUse(row)))}
]);
/** 1 if the driver may get the micro-op, and with it a reason to stop behind its instruction. One byte each. */
export const MAY_LEAVE: usize = memory.data<u8>([${list(MICRO_OPS.map((row) => (mayLeave(row) ? 1 : 0)))}
]);
/** The same operation without flags, or 0. */
export const WITHOUT_FLAGS: usize = memory.data<u16>([${form("_NF")}
]);
/** The same operation without index register, or 0. */
export const WITHOUT_INDEX: usize = memory.data<u16>([${form("_BASE")}
]);
/** Byte offset in FOLLOWERS of the pairs that begin with the micro-op; 0: none. */
export const PAIRS_OF: usize = memory.data<u16>([${list(pairs.of)}
]);
/** Records that the micro-op covers. One byte each. */
export const RECORDS: usize = memory.data<u8>([${list(MICRO_OPS.map((row) => PAIRS.find(({ name }) => name === row.name)?.records ?? (row.name === "HANDLER" || row.name === "NEAR" ? 2 : 1)))}
]);
/** {u16 second micro-op, u16 number of the pair} until 0xffff. */
export const FOLLOWERS: usize = memory.data<u16>([${list(pairs.followers)}
]);
`;
}
