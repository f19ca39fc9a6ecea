/**
 * The micro-ops: what the hot loop executes, one row each, with its meaning as a template for every product
 * (src/spec/emit/target.ts). Numbers are positions: the hot rows first, then those only the slow function has.
 *
 * Operands: `dst`, `base` are register slots; M is the memory operand base + (idx << scale) + disp; I is imm.
 *   RR dst <- base   RI dst <- imm   RM dst <- M   MR M <- dst   MI M <- imm   R dst alone   M M alone
 */
import type { MicroOpRow } from "./micro-op-parts.ts";
import { branchRows } from "./micro-ops-branch.ts";
import { aluRows, moveRows, testRows, unaryRows } from "./micro-ops-integer.ts";
import { bitRows, shiftRows } from "./micro-ops-shift.ts";
import { stackRows } from "./micro-ops-stack.ts";
import { vectorRows } from "./micro-ops-vector.ts";

const all = [...aluRows(), ...testRows(), ...moveRows(), ...unaryRows(), ...shiftRows(), ...bitRows(), ...stackRows(), ...branchRows(), ...vectorRows()];

/** HANDLER and BLOCK_GONE belong to the driver; every loop leaves on them. */
const DRIVER: readonly MicroOpRow[] = ["HANDLER", "NEAR", "BLOCK_GONE", "RAISE_UD", "RAISE_GP"].map((name) => ({ name, where: "cold", code: () => "return ENGINE_FAULT_OUTCOME;" }));

export const MICRO_OPS: readonly MicroOpRow[] = [...all.filter((r) => r.where !== "cold"), ...all.filter((r) => r.where === "cold"), ...DRIVER];
