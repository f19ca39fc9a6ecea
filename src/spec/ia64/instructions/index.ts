/** The IA-64 instruction table. */
import { ALU, PARALLEL_ALU } from "./alu.ts";
import { BRANCH } from "./branch.ts";
import { FLOAT_MEMORY } from "./float-memory.ts";
import { FLOAT } from "./float.ts";
import { INTEGER } from "./integer.ts";
import { MEMORY } from "./memory.ts";
import type { Row } from "./row.ts";
import { SYSTEM } from "./system.ts";

export const INSTRUCTIONS: readonly Row[] = [...ALU, ...PARALLEL_ALU, ...INTEGER, ...MEMORY, ...SYSTEM, ...FLOAT_MEMORY, ...FLOAT, ...BRANCH];
