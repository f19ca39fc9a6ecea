/**
 * The micro-ops: what the hot loop executes, one row each, with its meaning as a template for every product
 * (src/spec/emit/target.ts). Numbers are positions: the hot rows first, then those only the slow function has.
 *
 * Operands: `dst`, `base` are register slots; M is the memory operand base + (idx << scale) + disp; I is imm.
 *   RR dst <- base   RI dst <- imm   RM dst <- M   MR M <- dst   MI M <- imm   R dst alone   M M alone
 */
import { LEGACY, LONG } from "../emit/target.ts";
import type { MicroOpRow } from "./micro-op-parts.ts";
import { branchRows } from "./micro-ops-branch.ts";
import { pairRows } from "./micro-op-pairs.ts";
import { aluRows, moveRows, noFlagsRows, testRows, unaryRows } from "./micro-ops-integer.ts";
import { bitRows, shiftRows } from "./micro-ops-shift.ts";
import { stackRows } from "./micro-ops-stack.ts";
import { vectorRows } from "./micro-ops-vector.ts";

/** Memory micro-ops that are frequent enough to have a form without index register. */
const WITHOUT_INDEX = /^(MOV_(RM|MR|MI)_(8|32|64)|MOVZX_RM_(8|16)_32|MOVSX_RM_32_64|ADD_RM_(32|64)|(ADD|SUB|AND|OR)_M[RI]_(32|64))$/;

const withoutIndex = (rows: readonly MicroOpRow[]): MicroOpRow[] =>
  rows
    .filter((row) => WITHOUT_INDEX.test(row.name))
    .map((row) => ({ ...row, name: `${row.name}_BASE`, code: (t) => row.code({ ...t, address: t.baseAddress }) }));

/** An instruction without effect, where it is more than the bytes in front of the next one: see mayLeave(). */
const NOP: MicroOpRow = { name: "NOP", where: "hot", code: (t) => t.done() };

const all = [...aluRows(), ...testRows(), ...moveRows(), ...unaryRows(), ...shiftRows(), ...bitRows(), ...stackRows(), ...branchRows(), ...vectorRows(), NOP, ...noFlagsRows(), ...withoutIndex([...aluRows(), ...moveRows()])];

/** HANDLER and BLOCK_GONE belong to the driver; every loop leaves on them. */
const DRIVER: readonly MicroOpRow[] = ["HANDLER", "NEAR", "BLOCK_GONE", "RAISE_UD", "RAISE_GP"].map((name) => ({ name, where: "cold", code: () => "return ENGINE_FAULT_OUTCOME;" }));

/** What the hot loops execute with one dispatch though they are two: see micro-op-pairs.ts. */
export const PAIRS = pairRows(all);

export const MICRO_OPS: readonly MicroOpRow[] = [...all.filter((r) => r.where !== "cold"), ...PAIRS, ...all.filter((r) => r.where === "cold"), ...DRIVER];

/**
 * What a micro-op does with the lazy flags, for dropping the flags that nobody reads: they are dead when the next micro-op
 * that touches flags writes them all, and nothing in between can leave the hot loop.
 */
export const FLAG_USE = {
  /** Reads flags, or may leave the loop with them visible: memory, handlers, the end of the block. */
  OTHER: 0,
  /** Registers only, no flags. */
  NEUTRAL: 1,
  /** Registers only, writes every flag. */
  WRITES: 2,
  /** Added to the others: ends the block. */
  ENDS: 4,
} as const;

export function flagUse(row: MicroOpRow): number {
  const pair = PAIRS.find(({ name }) => name === row.name);
  if (pair !== undefined) return flagUse(MICRO_OPS.find(({ name }) => name === pair.second)!) & FLAG_USE.ENDS;
  const { name } = row;
  return useOf(name) | (/^(JMP|JCC|CALL|RET)(_|$)|_J[A-Z]+$/.test(name) ? FLAG_USE.ENDS : 0);
}

function useOf(name: string): number {
  if (/^(NOP|MOV_R[RI]_(8|16|32|64|WIDE)|LEA_(16|32|64)|MOV[SZ]X_RR_\d+_\d+|BSWAP_\d+|XCHG_RR_\d+|NOT_R_\d+|CDQ_\d+|CWDE_\d+|\w+_NF)$/.test(name)) return FLAG_USE.NEUTRAL;
  if (/^(((ADD|SUB|AND|OR|XOR|CMP)_R[RI]|TEST_R[RI]|NEG_R|(SHL|SHR|SAR)_RI)_(8|16|32|64)|(CMP|TEST)_R[RI]_\d+_J\w+|(ADD|SUB)_RI_\d+_J\w+)$/.test(name)) return FLAG_USE.WRITES;
  return FLAG_USE.OTHER;
}

/**
 * True if the driver may get the micro-op, and with it a reason to stop behind the instruction: an interrupt, a watchpoint, a store
 * to code. The next instruction needs a record of its own then, for the boundary is where that begins.
 */
export function mayLeave(row: MicroOpRow): boolean {
  if (row.where === "cold") return true;
  return [LONG, LEGACY].some((t) => row.code(t).replace(/\bt = [^;]+; break;/g, "").includes("break;"));
}
