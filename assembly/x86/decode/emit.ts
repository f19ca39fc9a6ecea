/**
 * From a parsed instruction (decode/instruction.ts) to micro-ops.
 *
 * Instruction classes of the table (upper case in its `exec` column) have micro-ops of their own; everything else becomes a
 * HANDLER record of 32 bytes. Near transfers and stack accesses outside flat segments, or of another width than the mode's,
 * become NEAR records, which exec/near.ts executes.
 */
import * as Class from "../../spec/exec-id.ts";
import * as Form from "../../spec/form.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { BLOCK_RIP, EA, ZERO } from "../../spec/vcpu-offset.ts";
import { ADSIZE_PREFIX, IS_REGISTER, LOCK, OPSIZE_PREFIX, REP, REPNE, RIP_RELATIVE } from "../state/micro-op.ts";
import { branchTarget, endRecord, recordConditional, truthTable } from "./emit-branch.ts";
import { insn } from "./instruction.ts";
import {
  addressBase,
  addressDisp,
  addressIndex,
  addressScale,
  cursor,
  flat,
  long,
  prepareOffset,
  record,
  recordMemory,
  recordRegisters,
  setCursor,
  setFusible,
  slot,
} from "./record.ts";

/** log2 of an operand size in bytes. */
function sizeIndex(size: u32): u32 {
  return ctz<u32>(size);
}

/** Register slots of the operands for the instruction's operand size. */
function regSlot(): u32 {
  return slot(insn.reg, insn.opSize);
}
function rmSlot(): u32 {
  return slot(insn.rm, insn.opSize);
}
function imm32(): i32 {
  return <i32>insn.imm;
}

/** ADD OR ADC SBB AND SUB XOR CMP: `group` 0..7. Returns true if the record can fuse with a Jcc (CMP). */
function emitAlu(group: u32): void {
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

function emitTest(): void {
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

function emitMov(): void {
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
function emitWidening(signed: bool, from: u32): void {
  const to = insn.opSize;
  if (from == to) {
    if (insn.isMemory) recordMemory(Op.MOV_RM_8 + sizeIndex(to), regSlot(), 0, to, false);
    else recordRegisters(Op.MOV_RR_8 + sizeIndex(to), regSlot(), rmSlot(), 0);
  } else emitWiden(signed ? movsxOp(from, to) : movzxOp(from, to), from);
}

function emitLea(): void {
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

/** INC DEC NEG NOT: `op` is the register form for bytes, the memory forms follow. */
function emitUnary(op: u32): void {
  const s = sizeIndex(insn.opSize);
  if (insn.isMemory) recordMemory(op + 4 + s, ZERO, 0, insn.opSize, true);
  else setFusible(recordRegisters(op + s, rmSlot(), ZERO, 0));
}

/** SHL SHR SAR ROL ROR: `kind` 0..4; the count is an immediate, 1, or CL. */
function emitShift(kind: u32): void {
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

/** Of a group whose 16-bit forms lie apart from the 32- and 64-bit ones: the first form of the operand size. */
function ofSize(op16: u32, op32: u32, forms: u32): u32 {
  return insn.opSize == 2 ? op16 : insn.opSize == 4 ? op32 : op32 + forms;
}

/** BT BTS BTR BTC: forms RI RR MI MR. */
function emitBit(op16: u32, op32: u32): void {
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

function emitImul(): void {
  const size = insn.opSize;
  const three = insn.form == Form.RMI;
  const op = ofSize(Op.IMUL2_RR_16, Op.IMUL2_RR_32, 4) + (three ? 2 : 0);
  const value = three ? imm32() : 0;
  if (insn.isMemory) recordMemory(op + 1, regSlot(), value, size, false);
  else recordRegisters(op, regSlot(), rmSlot(), value);
}

/** XCHG XADD CMPXCHG: register form for bytes, memory forms follow. */
function emitExchange(op: u32): void {
  const s = sizeIndex(insn.opSize);
  if (insn.form == Form.O) {
    if (insn.rm == 0 && !(insn.rex & 1) && insn.opSize != 4) return;
    recordRegisters(op + s, 0, rmSlot(), 0);
  } else if (insn.isMemory) recordMemory(op + 4 + s, regSlot(), 0, insn.opSize, true);
  else recordRegisters(op + s, regSlot(), rmSlot(), 0);
}

/** Bytes that the mode pushes without prefixes, where the hot loop does it: 8 in 64-bit mode, 4 in flat 32-bit segments; else 0. */
function naturalSize(): u32 {
  return long ? 8 : flat ? 4 : 0;
}

function emitPush(): void {
  if (insn.opSize != naturalSize()) emitNear();
  else if (insn.form == Form.O) recordRegisters(Op.PUSH_R, rmSlot(), ZERO, 0);
  else if (insn.form == Form.I) recordRegisters(Op.PUSH_I, ZERO, ZERO, imm32());
  else if (insn.isMemory) recordMemory(Op.PUSH_M, ZERO, 0, insn.opSize, false);
  else recordRegisters(Op.PUSH_R, rmSlot(), ZERO, 0);
}

function emitPop(): void {
  if (insn.opSize != naturalSize() || insn.isMemory) emitNear();
  else recordRegisters(Op.POP_R, rmSlot(), ZERO, 0);
}

/** JMP and CALL: relative, by register, by memory. */
function emitNearTransfer(relative: u32, register: u32, memory: u32): void {
  if (insn.opSize != naturalSize()) emitNear();
  else if (insn.form == Form.D) endRecord(record(relative, ZERO, ZERO, ZERO, 0, 0, 0), branchTarget());
  else if (insn.isMemory) {
    endRecord(recordMemory(memory, ZERO, 0, insn.opSize, false), 0);
  } else endRecord(record(register, ZERO, rmSlot(), ZERO, 0, 0, 0), 0);
}

/** The second half of HANDLER and NEAR records. */
function handlerRecord(op: u32): void {
  let flags: u32 = 0;
  if (insn.prefixes & REP) flags |= REP;
  if (insn.prefixes & REPNE) flags |= REPNE;
  if (insn.prefixes & LOCK) flags |= LOCK;
  if (insn.prefixes & OPSIZE_PREFIX) flags |= OPSIZE_PREFIX;
  if (insn.prefixes & ADSIZE_PREFIX) flags |= ADSIZE_PREFIX;
  let base: u32 = ZERO;
  if (insn.isMemory) {
    prepareOffset();
    base = addressBase;
    if (base == BLOCK_RIP) flags |= RIP_RELATIVE;
  } else {
    flags |= IS_REGISTER;
    base = rmSlot();
  }
  const at = insn.isMemory
    ? record(op, regSlot(), base, addressIndex, addressScale, addressDisp, imm32())
    : record(op, regSlot(), base, ZERO, 0, 0, imm32());
  store<u16>(at, <u16>insn.exec, 16);
  store<u8>(at, <u8>insn.length, 18);
  store<u8>(at, <u8>insn.modrm, 19);
  store<u8>(at, <u8>flags, 20);
  store<u8>(at, <u8>insn.segment, 21);
  store<u8>(at, <u8>insn.opSize, 22);
  store<u8>(at, <u8>insn.adSize, 23);
  store<i32>(at, insn.imm2 != 0 ? <i32>insn.imm2 : <i32>(insn.imm >> 32), 24);
  store<u16>(at, <u16>((<u32>insn.opcode) | ((<u32>insn.map) << 8)), 28);
  store<u8>(at, <u8>insn.vvvv, 30);
  store<u8>(at, <u8>insn.rex, 31);
  setCursor(at + 32);
}

/** For exec/near.ts: `handler` holds the instruction class. */
function emitNear(): void {
  handlerRecord(Op.NEAR);
}

/** Emits one instruction. Returns true if nothing can follow it in the block. */
export function emit(): bool {
  const exec: u32 = insn.exec;
  if (exec != Class.CLASS_JCC) setFusible(0);
  switch (exec) {
    case Class.CLASS_ADD:
      emitAlu(0);
      return false;
    case Class.CLASS_OR:
      emitAlu(1);
      return false;
    case Class.CLASS_ADC:
      emitAlu(2);
      return false;
    case Class.CLASS_SBB:
      emitAlu(3);
      return false;
    case Class.CLASS_AND:
      emitAlu(4);
      return false;
    case Class.CLASS_SUB:
      emitAlu(5);
      return false;
    case Class.CLASS_XOR:
      emitAlu(6);
      return false;
    case Class.CLASS_CMP:
      emitAlu(7);
      return false;
    case Class.CLASS_TEST:
      emitTest();
      return false;
    case Class.CLASS_MOV:
      emitMov();
      return false;
    case Class.CLASS_LEA:
      emitLea();
      return false;
    case Class.CLASS_MOVZX:
      emitWidening(false, insn.opcode & 1 ? 2 : 1);
      return false;
    case Class.CLASS_MOVSX:
      emitWidening(true, insn.opcode & 1 ? 2 : 1);
      return false;
    case Class.CLASS_MOVSXD:
      emitWidening(true, insn.opSize == 2 ? 2 : 4);
      return false;
    case Class.CLASS_INC:
      emitUnary(Op.INC_R_8);
      return false;
    case Class.CLASS_DEC:
      emitUnary(Op.DEC_R_8);
      return false;
    case Class.CLASS_NEG:
      emitUnary(Op.NEG_R_8);
      return false;
    case Class.CLASS_NOT:
      emitUnary(Op.NOT_R_8);
      return false;
    case Class.CLASS_SHL:
      emitShift(0);
      return false;
    case Class.CLASS_SHR:
      emitShift(1);
      return false;
    case Class.CLASS_SAR:
      emitShift(2);
      return false;
    case Class.CLASS_ROL:
      emitShift(3);
      return false;
    case Class.CLASS_ROR:
      emitShift(4);
      return false;
    case Class.CLASS_BT:
      emitBit(Op.BT_RI_16, Op.BT_RI_32);
      return false;
    case Class.CLASS_BTS:
      emitBit(Op.BTS_RI_16, Op.BTS_RI_32);
      return false;
    case Class.CLASS_BTR:
      emitBit(Op.BTR_RI_16, Op.BTR_RI_32);
      return false;
    case Class.CLASS_BTC:
      emitBit(Op.BTC_RI_16, Op.BTC_RI_32);
      return false;
    case Class.CLASS_IMUL2:
    case Class.CLASS_IMUL3:
      emitImul();
      return false;
    case Class.CLASS_XCHG:
      emitExchange(Op.XCHG_RR_8);
      return false;
    case Class.CLASS_XADD:
      emitXaddCmpxchg(Op.XADD_RR_8, Op.XADD_MR_8);
      return false;
    case Class.CLASS_CMPXCHG:
      emitXaddCmpxchg(Op.CMPXCHG_RR_8, Op.CMPXCHG_MR_8);
      return false;
    case Class.CLASS_CDQ:
      recordRegisters(insn.opSize == 2 ? Op.CDQ_16 : insn.opSize == 4 ? Op.CDQ_32 : Op.CDQ_64, 0, ZERO, 0);
      return false;
    case Class.CLASS_CWDE:
      recordRegisters(insn.opSize == 2 ? Op.CWDE_16 : insn.opSize == 4 ? Op.CWDE_32 : Op.CWDE_64, 0, ZERO, 0);
      return false;
    case Class.CLASS_BSWAP:
      recordRegisters(insn.opSize == 2 ? Op.BSWAP_16 : insn.opSize == 4 ? Op.BSWAP_32 : Op.BSWAP_64, rmSlot(), ZERO, 0);
      return false;
    case Class.CLASS_NOP:
      return false;
    case Class.CLASS_SETCC:
      if (insn.isMemory) recordMemory(Op.SETCC_M, ZERO, <i32>truthTableOf(), 1, true);
      else recordRegisters(Op.SETCC_R, rmSlot(), ZERO, <i32>truthTableOf());
      return false;
    case Class.CLASS_CMOVCC:
      emitCmov();
      return false;
    case Class.CLASS_PUSH:
      emitPush();
      return false;
    case Class.CLASS_POP:
      emitPop();
      return false;
    case Class.CLASS_LEAVE:
      if (insn.opSize == naturalSize()) recordRegisters(Op.LEAVE, ZERO, ZERO, 0);
      else emitNear();
      return false;
    case Class.CLASS_JMP:
      emitNearTransfer(Op.JMP_REL, Op.JMP_R, Op.JMP_M);
      return true;
    case Class.CLASS_CALL:
      emitNearTransfer(Op.CALL_REL, Op.CALL_R, Op.CALL_M);
      return true;
    case Class.CLASS_RET:
      if (insn.opSize == naturalSize()) endRecord(record(Op.RET, ZERO, ZERO, ZERO, 0, 0, imm32() & 0xffff), 0);
      else emitNear();
      return true;
    case Class.CLASS_JCC:
      if (flat && (long || insn.opSize == 4)) {
        recordConditional(insn.opcode & 15);
        return true;
      }
      emitNear();
      return false;
    case Class.CLASS_UD:
      record(Op.RAISE_UD, ZERO, ZERO, ZERO, 0, 0, 0);
      return true;
    default:
      handlerRecord(Op.HANDLER);
      return false;
  }
}

/** Register and memory forms lie apart: the register forms are rare and outside the hot loop. */
function emitXaddCmpxchg(register: u32, memory: u32): void {
  const s = sizeIndex(insn.opSize);
  if (insn.isMemory) recordMemory(memory + s, regSlot(), 0, insn.opSize, true);
  else recordRegisters(register + s, regSlot(), rmSlot(), 0);
}

function truthTableOf(): u32 {
  return truthTable(insn.opcode & 15);
}

function emitCmov(): void {
  const size = insn.opSize;
  const op = ofSize(Op.CMOVCC_RR_16, Op.CMOVCC_RR_32, 2);
  if (insn.isMemory) recordMemory(op + 1, regSlot(), <i32>truthTableOf(), size, false);
  else recordRegisters(op, regSlot(), rmSlot(), <i32>truthTableOf());
}
