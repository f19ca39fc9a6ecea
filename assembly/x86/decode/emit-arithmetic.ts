/** Arithmetic, logic, shifts and bit tests as micro-ops. */
import * as Form from "../../spec/form.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { ZERO } from "../../spec/vcpu-offset.ts";
import { emitNear } from "./emit-handler.ts";
import { insn } from "./instruction.ts";
import { imm32, ofSize, regSlot, rmSlot, sizeIndex } from "./operands.ts";
import { cursor, flat, long, recordMemory, recordRegisters, setFusible } from "./record.ts";

/** ADD OR ADC SBB AND SUB XOR CMP: `group` 0..7. Returns true if the record can fuse with a Jcc (CMP). */
export function emitAlu(group: u32): void {
  const size = insn.opSize;
  const offset = (group << 2) + sizeIndex(size);
  const write = group != 7;
  switch (insn.form) {
    case Form.MR:
      if (insn.isMemory) recordMemory(Op.ADD_MR_8 + offset, regSlot(), 0, size, write);
      else recordRegisters(Op.ADD_RR_8 + offset, rmSlot(), regSlot(), 0);
      break;
    case Form.RM:
      if (insn.isMemory) recordMemory(Op.ADD_RM_8 + offset, regSlot(), 0, size, false);
      else recordRegisters(Op.ADD_RR_8 + offset, regSlot(), rmSlot(), 0);
      break;
    case Form.MI:
      if (insn.isMemory) recordMemory(Op.ADD_MI_8 + offset, ZERO, imm32(), size, write);
      else recordRegisters(Op.ADD_RI_8 + offset, rmSlot(), ZERO, imm32());
      break;
    default: // the accumulator with an immediate
      recordRegisters(Op.ADD_RI_8 + offset, 0, ZERO, imm32());
      break;
  }
  // CMP, and ADD and SUB of a register with an immediate, fuse with a conditional jump.
  if (group == 7 || ((group == 0 || group == 5) && !insn.isMemory)) setFusible(cursor - 16);
}

export function emitTest(): void {
  const size = insn.opSize;
  const s = sizeIndex(size);
  switch (insn.form) {
    case Form.MR:
    case Form.RM:
      if (insn.isMemory) recordMemory(Op.TEST_MR_8 + s, regSlot(), 0, size, false);
      else recordRegisters(Op.TEST_RR_8 + s, rmSlot(), regSlot(), 0);
      break;
    case Form.MI:
      if (insn.isMemory) recordMemory(Op.TEST_MI_8 + s, ZERO, imm32(), size, false);
      else recordRegisters(Op.TEST_RI_8 + s, rmSlot(), ZERO, imm32());
      break;
    default:
      recordRegisters(Op.TEST_RI_8 + s, 0, ZERO, imm32());
      break;
  }
  setFusible(cursor - 16);
}

/** INC DEC NEG NOT: `op` is the register form for bytes, the memory forms follow. */
export function emitUnary(op: u32): void {
  const s = sizeIndex(insn.opSize);
  if (insn.isMemory) recordMemory(op + 4 + s, ZERO, 0, insn.opSize, true);
  else setFusible(recordRegisters(op + s, rmSlot(), ZERO, 0));
}

/** SHL SHR SAR ROL ROR: `kind` 0..4; the count is an immediate, 1, or CL. */
export function emitShift(kind: u32): void {
  const size = insn.opSize;
  const offset = (kind << 2) + sizeIndex(size);
  const count: i32 = (<i32>insn.imm) & (size == 8 ? 63 : 31);
  if (insn.form == Form.MC) {
    if (insn.isMemory) recordMemory(Op.SHL_MC_8 + offset, ZERO, 0, size, true);
    else recordRegisters(Op.SHL_RC_8 + offset, rmSlot(), ZERO, 0);
    return;
  }
  if (insn.isMemory) recordMemory(Op.SHL_MI_8 + offset, ZERO, count, size, true);
  else if (count != 0) recordRegisters(Op.SHL_RI_8 + offset, rmSlot(), ZERO, count);
  else if (size == 4) recordRegisters(Op.MOV_RR_32, rmSlot(), rmSlot(), 0);
}

/** BT BTS BTR BTC: forms RI RR MI MR. */
export function emitBit(op16: u32, op32: u32): void {
  const size = insn.opSize;
  const base = ofSize(op16, op32, 4);
  const write = op16 != Op.BT_RI_16;
  if (insn.form == Form.MI) {
    const bit: i32 = (<i32>insn.imm) & (<i32>(size << 3) - 1);
    if (insn.isMemory) recordMemory(base + 2, ZERO, bit, size, write);
    else recordRegisters(base, rmSlot(), ZERO, bit);
  } else if (!insn.isMemory) recordRegisters(base + 1, regSlot(), rmSlot(), 0);
  else if (flat && insn.adSize >= 4 && (long ? insn.segment < 4 && insn.adSize == 8 : true))
    recordMemory(base + 3, regSlot(), 0, size, write);
  else emitNear(); // the bit offset moves the effective address before the segment is applied
}

export function emitImul(): void {
  const size = insn.opSize;
  const three = insn.form == Form.RMI;
  const op = ofSize(Op.IMUL2_RR_16, Op.IMUL2_RR_32, 4) + (three ? 2 : 0);
  const value = three ? imm32() : 0;
  if (insn.isMemory) recordMemory(op + 1, regSlot(), value, size, false);
  else recordRegisters(op, regSlot(), rmSlot(), value);
}
