/** Branches and block ends. See src/spec/x86/micro-ops-branch.ts for the layout of their records. */
import * as Op from "../../spec/micro-op-id.ts";
import * as Condition from "../../spec/condition.ts";
import { FUSED_BYTES } from "../state/micro-op.ts";
import { ZERO } from "../../spec/vcpu-offset.ts";
import { MAY_LEAVE } from "./forms.ts";
import { insn } from "./instruction.ts";
import { countBefore, fusible, linkable, offsetInBlock, pageOffset, record, setCursor } from "./record.ts";

/** Link of a target at `displacement` from the block's start: 0 to be found, 1 if it may not be linked. */
function linkFor(displacement: i64): u32 {
  const inPage = <i64>pageOffset + displacement;
  return linkable && inPage >= 0 && inPage < 4096 ? 0 : 1;
}

/** Second half of the block-ending record at `at`: the target when taken, and the instruction after this one. */
export function endRecord(at: usize, taken: i64): void {
  const next: i64 = <i64>(offsetInBlock + insn.length);
  store<u8>(at, <u8>(countBefore + 1), 7);
  store<u32>(at, linkFor(taken), 16);
  store<u32>(at, linkFor(next), 20);
  store<i32>(at, <i32>taken, 24);
  store<i32>(at, <i32>next, 28);
  setCursor(at + 32);
}

/** Ends a block in front of the instruction at offsetInBlock: a jump to it. */
export function recordFallThrough(): void {
  const at = record(Op.JMP_REL, ZERO, ZERO, ZERO, 0, 0, 0);
  store<u32>(at, linkFor(<i64>offsetInBlock), 16);
  store<u32>(at, 1, 20);
  store<i32>(at, <i32>offsetInBlock, 24);
  store<i32>(at, <i32>offsetInBlock, 28);
  setCursor(at + 32);
}

/** Displacement of the branch target from the block's start. */
export function branchTarget(): i64 {
  return <i64>(offsetInBlock + insn.length) + insn.imm;
}

export function truthTable(cc: u32): u32 {
  switch (cc) {
    case 0:
      return Condition.O;
    case 1:
      return Condition.NO;
    case 2:
      return Condition.B;
    case 3:
      return Condition.AE;
    case 4:
      return Condition.Z;
    case 5:
      return Condition.NZ;
    case 6:
      return Condition.BE;
    case 7:
      return Condition.A;
    case 8:
      return Condition.S;
    case 9:
      return Condition.NS;
    case 10:
      return Condition.P;
    case 11:
      return Condition.NP;
    case 12:
      return Condition.L;
    case 13:
      return Condition.GE;
    case 14:
      return Condition.LE;
    default:
      return Condition.G;
  }
}

/** First fused micro-op of a CMP, or 0. */
function fusedCompare(op: u32): u32 {
  switch (op) {
    case Op.CMP_RR_8:
      return Op.CMP_RR_8_JB;
    case Op.CMP_RR_32:
      return Op.CMP_RR_32_JB;
    case Op.CMP_RR_64:
      return Op.CMP_RR_64_JB;
    case Op.CMP_RI_8:
      return Op.CMP_RI_8_JB;
    case Op.CMP_RI_16:
      return Op.CMP_RI_16_JB;
    case Op.CMP_RI_32:
      return Op.CMP_RI_32_JB;
    case Op.CMP_RI_64:
      return Op.CMP_RI_64_JB;
    case Op.CMP_MI_8:
      return Op.CMP_MI_8_JB;
    case Op.CMP_MI_16:
      return Op.CMP_MI_16_JB;
    case Op.CMP_MI_32:
      return Op.CMP_MI_32_JB;
    case Op.CMP_MI_64:
      return Op.CMP_MI_64_JB;
    case Op.CMP_RM_32:
      return Op.CMP_RM_32_JB;
    case Op.CMP_RM_64:
      return Op.CMP_RM_64_JB;
    case Op.CMP_MR_32:
      return Op.CMP_MR_32_JB;
    case Op.CMP_MR_64:
      return Op.CMP_MR_64_JB;
    default:
      return 0;
  }
}

/** First fused micro-op of a TEST, or 0. */
function fusedTest(op: u32): u32 {
  switch (op) {
    case Op.TEST_RR_8:
      return Op.TEST_RR_8_JZ;
    case Op.TEST_RR_32:
      return Op.TEST_RR_32_JZ;
    case Op.TEST_RR_64:
      return Op.TEST_RR_64_JZ;
    case Op.TEST_RI_8:
      return Op.TEST_RI_8_JZ;
    case Op.TEST_RI_16:
      return Op.TEST_RI_16_JZ;
    case Op.TEST_RI_32:
      return Op.TEST_RI_32_JZ;
    case Op.TEST_MI_8:
      return Op.TEST_MI_8_JZ;
    case Op.TEST_MI_32:
      return Op.TEST_MI_32_JZ;
    default:
      return 0;
  }
}

/** Position of a condition among the fused CMP micro-ops (B AE Z NZ BE A, L GE LE G), or -1. */
function comparePosition(cc: u32): i32 {
  if (cc >= 2 && cc <= 7) return <i32>cc - 2;
  return cc >= 12 ? <i32>cc - 6 : -1;
}

/** Position among the fused TEST micro-ops (Z NZ, S NS, LE G): with CF = OF = 0, L is S, BE is Z, and so on; or -1. */
function testPosition(cc: u32): i32 {
  switch (cc) {
    case 4:
    case 6:
      return 0;
    case 5:
    case 7:
      return 1;
    case 8:
    case 12:
      return 2;
    case 9:
    case 13:
      return 3;
    case 14:
      return 4;
    case 15:
      return 5;
    default:
      return -1;
  }
}

/** First fused micro-op of INC, DEC, ADD or SUB, or 0. */
function fusedArithmetic(op: u32): u32 {
  switch (op) {
    case Op.INC_R_32:
      return Op.INC_R_32_JZ;
    case Op.INC_R_64:
      return Op.INC_R_64_JZ;
    case Op.DEC_R_32:
      return Op.DEC_R_32_JZ;
    case Op.DEC_R_64:
      return Op.DEC_R_64_JZ;
    case Op.ADD_RI_32:
      return Op.ADD_RI_32_JZ;
    case Op.ADD_RI_64:
      return Op.ADD_RI_64_JZ;
    case Op.SUB_RI_32:
      return Op.SUB_RI_32_JZ;
    case Op.SUB_RI_64:
      return Op.SUB_RI_64_JZ;
    default:
      return 0;
  }
}

/** Position among the fused arithmetic micro-ops (Z NZ S NS, and for ADD and SUB also B AE), or -1. */
function arithmeticPosition(op: u32, cc: u32): i32 {
  if (cc == 4 || cc == 5) return <i32>cc - 4;
  if (cc == 8 || cc == 9) return <i32>cc - 6;
  const carry = op == Op.ADD_RI_32 || op == Op.ADD_RI_64 || op == Op.SUB_RI_32 || op == Op.SUB_RI_64;
  return carry && (cc == 2 || cc == 3) ? <i32>cc + 2 : -1;
}

/**
 * The record at `fusible` becomes that of two instructions. If the driver may get it, both follow as records of their own, for what
 * may happen between them: see takeApart() in run/execute.ts.
 */
function fuse(op: u32, cc: u32): void {
  const first = fusible;
  const apart: usize = first + FUSED_BYTES;
  if (load<u8>(MAY_LEAVE + <usize>op) != 0) memory.copy(apart, first, 16);
  store<u16>(first, <u16>op);
  endRecord(first, branchTarget());
  if (load<u8>(MAY_LEAVE + <usize>op) == 0) return;
  setCursor(apart + 16);
  recordAlone(cc);
}

/** Jcc: fused with the CMP or TEST before it where there is such a micro-op. */
export function recordConditional(cc: u32): void {
  if (fusible != 0) {
    const before: u32 = load<u16>(fusible);
    let first = fusedCompare(before);
    let position = comparePosition(cc);
    if (first == 0) {
      first = fusedTest(before);
      position = testPosition(cc);
    }
    if (first == 0) {
      first = fusedArithmetic(before);
      position = arithmeticPosition(before, cc);
    }
    if (first != 0 && position >= 0) {
      fuse(first + <u32>position, cc);
      return;
    }
  }
  recordAlone(cc);
}

function recordAlone(cc: u32): void {
  let op = Op.JCC_TABLE;
  switch (cc) {
    case 2:
      op = Op.JCC_B;
      break;
    case 3:
      op = Op.JCC_AE;
      break;
    case 4:
      op = Op.JCC_Z;
      break;
    case 5:
      op = Op.JCC_NZ;
      break;
    case 8:
      op = Op.JCC_S;
      break;
    case 9:
      op = Op.JCC_NS;
      break;
    default:
      break;
  }
  endRecord(record(op, ZERO, ZERO, ZERO, 0, 0, <i32>truthTable(cc)), branchTarget());
}
