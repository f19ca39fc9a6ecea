/** The programs of a row. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { branchProgram, isBranch } from "./branch.ts";
import { farProgram, isFar } from "./far.ts";
import { isVector } from "./encode.ts";
import type { Mode } from "./modes.ts";
import type { Random } from "./random.ts";
import { type Program, singleProgram } from "./scenario.ts";
import { vectorProgram } from "./vector.ts";

export function rowProgram(rng: Random, row: InstructionRow, mode: Mode): Program {
  if (isFar(row)) return farProgram(rng, row, mode);
  if (isVector(row) && row.opcode.startsWith("VEX")) return vectorProgram(rng, row, mode);
  return isBranch(row) ? branchProgram(rng, row, mode) : singleProgram(rng, row, mode);
}
