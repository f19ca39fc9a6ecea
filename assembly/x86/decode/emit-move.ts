/** Moves, conversions, exchanges and LEA as micro-ops. */
import * as Form from "../../spec/form.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { EA, ZERO } from "../../spec/vcpu-offset.ts";
import { insn } from "./instruction.ts";
import { imm32, ofSize, regSlot, rmSlot, sizeIndex, truthTableOf } from "./operands.ts";
import {
  addressBase,
  addressDisp,
  addressIndex,
  addressScale,
  prepareOffset,
  record,
  recordMemory,
  recordRegisters,
  slot,
} from "./record.ts";

export function emitMov(): void {
  const size = insn.opSize;
  const s = sizeIndex(size);
  switch (insn.form) {
    case Form.MR:
      if (insn.isMemory) recordMemory(Op.MOV_MR_8 + s, regSlot(), 0, size, true);
      else recordRegisters(Op.MOV_RR_8 + s, rmSlot(), regSlot(), 0);
      break;
    case Form.RM:
      if (insn.isMemory) recordMemory(Op.MOV_RM_8 + s, regSlot(), 0, size, false);
      else recordRegisters(Op.MOV_RR_8 + s, regSlot(), rmSlot(), 0);
      break;
    case Form.MI:
      if (insn.isMemory) recordMemory(Op.MOV_MI_8 + s, ZERO, imm32(), size, true);
      else recordRegisters(Op.MOV_RI_8 + s, rmSlot(), ZERO, imm32());
      break;
    case Form.FD:
      recordMemory(Op.MOV_RM_8 + s, 0, 0, size, false);
      break;
    case Form.TD:
      recordMemory(Op.MOV_MR_8 + s, 0, 0, size, true);
      break;
    default: // OI: the register is in the opcode
      if (insn.imm == <i64>(<i32>insn.imm)) recordRegisters(Op.MOV_RI_8 + s, rmSlot(), ZERO, imm32());
      else record(Op.MOV_RI_WIDE, rmSlot(), ZERO, ZERO, 0, <i32>(insn.imm >> 32), imm32());
      break;
  }
}

/** MOVZX, MOVSX, MOVSXD: the memory form follows the register form `op`. */
function emitWiden(op: u32, from: u32): void {
  if (insn.isMemory) recordMemory(op + 1, regSlot(), 0, from, false);
  else recordRegisters(op, regSlot(), slot(insn.rm, from), 0);
}

function movzxOp(from: u32, to: u32): u32 {
  if (from == 1) return to == 2 ? Op.MOVZX_RR_8_16 : Op.MOVZX_RR_8_32;
  return to == 2 ? Op.MOV_RR_16 : Op.MOVZX_RR_16_32;
}

function movsxOp(from: u32, to: u32): u32 {
  if (from == 1) return to == 2 ? Op.MOVSX_RR_8_16 : to == 4 ? Op.MOVSX_RR_8_32 : Op.MOVSX_RR_8_64;
  if (from == 2) return to == 4 ? Op.MOVSX_RR_16_32 : Op.MOVSX_RR_16_64;
  return Op.MOVSX_RR_32_64;
}

/** A widening whose sizes are equal is a plain move (MOVSXD r32, r/m32; MOVZX r16, r/m16). */
export function emitWidening(signed: bool, from: u32): void {
  const to = insn.opSize;
  if (from == to) {
    if (insn.isMemory) recordMemory(Op.MOV_RM_8 + sizeIndex(to), regSlot(), 0, to, false);
    else recordRegisters(Op.MOV_RR_8 + sizeIndex(to), regSlot(), rmSlot(), 0);
  } else emitWiden(signed ? movsxOp(from, to) : movzxOp(from, to), from);
}

export function emitLea(): void {
  prepareOffset();
  const size = insn.opSize;
  const op = size == 2 ? Op.LEA_16 : size == 4 ? Op.LEA_32 : Op.LEA_64;
  if (insn.adSize == 2) {
    record(Op.LEA_ADDRESS_16, EA, addressBase, addressIndex, addressScale, addressDisp, 0);
    record(op, regSlot(), EA, ZERO, 0, 0, 0);
  } else if (insn.adSize == 4 && size == 8) {
    record(Op.LEA_32, regSlot(), addressBase, addressIndex, addressScale, addressDisp, 0);
  } else record(op, regSlot(), addressBase, addressIndex, addressScale, addressDisp, 0);
}

/** XCHG XADD CMPXCHG: register form for bytes, memory forms follow. */
export function emitExchange(op: u32): void {
  const s = sizeIndex(insn.opSize);
  if (insn.form == Form.O) {
    if (insn.rm == 0 && !(insn.rex & 1) && insn.opSize != 4) return;
    recordRegisters(op + s, 0, rmSlot(), 0);
  } else if (insn.isMemory) recordMemory(op + 4 + s, regSlot(), 0, insn.opSize, true);
  else recordRegisters(op + s, regSlot(), rmSlot(), 0);
}

/** Register and memory forms lie apart: the register forms are rare and outside the hot loop. */
export function emitXaddCmpxchg(register: u32, memory: u32): void {
  const s = sizeIndex(insn.opSize);
  if (insn.isMemory) recordMemory(memory + s, regSlot(), 0, insn.opSize, true);
  else recordRegisters(register + s, regSlot(), rmSlot(), 0);
}

export function emitCmov(): void {
  const size = insn.opSize;
  const op = ofSize(Op.CMOVCC_RR_16, Op.CMOVCC_RR_32, 2);
  if (insn.isMemory) recordMemory(op + 1, regSlot(), <i32>truthTableOf(), size, false);
  else recordRegisters(op, regSlot(), rmSlot(), <i32>truthTableOf());
}
