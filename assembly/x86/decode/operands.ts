/** Operands of the instruction in decode/instruction.ts, as records name them. */
import { truthTable } from "./emit-branch.ts";
import { insn } from "./instruction.ts";
import { flat, long, slot } from "./record.ts";

/** log2 of an operand size in bytes. */
export function sizeIndex(size: u32): u32 {
  return ctz<u32>(size);
}

/** Register slots of the operands for the instruction's operand size. */
export function regSlot(): u32 {
  return slot(insn.reg, insn.opSize);
}

export function rmSlot(): u32 {
  return slot(insn.rm, insn.opSize);
}

export function imm32(): i32 {
  return <i32>insn.imm;
}

/** Of a group whose 16-bit forms lie apart from the 32- and 64-bit ones: the first form of the operand size. */
export function ofSize(op16: u32, op32: u32, forms: u32): u32 {
  return insn.opSize == 2 ? op16 : insn.opSize == 4 ? op32 : op32 + forms;
}

/** Bytes that the mode pushes without prefixes, where the hot loop does it: 8 in 64-bit mode, 4 in flat 32-bit segments; else 0. */
export function naturalSize(): u32 {
  return long ? 8 : flat ? 4 : 0;
}

export function truthTableOf(): u32 {
  return truthTable(insn.opcode & 15);
}
