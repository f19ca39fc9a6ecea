/** F-unit instructions, and moves between general and floating-point registers. @source Itanium SDM vol. 3 "F-Unit Instruction Encodings" */
import type { Row } from "./row.ts";

const row = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({ format, name, operands, fields, exec });

export const FLOAT: readonly Row[] = [
  row("F15", "break.f", "imm21", "op=0 x=0 x6=0", "Break"),
  row("F16", "nop.f", "imm21", "op=0 x=0 x6=1 y=0", "Nop"),
  row("F16", "hint.f", "imm21", "op=0 x=0 x6=1 y=1", "Hint"),
];
