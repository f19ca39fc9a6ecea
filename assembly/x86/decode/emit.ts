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
import { ZERO } from "../../spec/vcpu-offset.ts";
import { emitAlu, emitBit, emitImul, emitShift, emitTest, emitUnary } from "./emit-arithmetic.ts";
import { branchTarget, endRecord, recordConditional } from "./emit-branch.ts";
import { emitNear, handlerRecord } from "./emit-handler.ts";
import { emitCmov, emitExchange, emitLea, emitMov, emitWidening, emitXaddCmpxchg } from "./emit-move.ts";
import { insn } from "./instruction.ts";
import { imm32, naturalSize, rmSlot, truthTableOf } from "./operands.ts";
import { flat, long, record, recordMemory, recordRegisters, setFusible } from "./record.ts";

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
