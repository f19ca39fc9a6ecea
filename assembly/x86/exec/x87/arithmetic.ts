/**
 * FADD, FSUB, FSUBR, FMUL, FDIV, FDIVR with their P and I forms; FSQRT, FCHS, FABS.
 *
 * @sdm 1 "Basic Arithmetic Instructions"
 */
import { add, divide, multiply, noteDenormals, squareRoot } from "../../../base/soft-float/arithmetic.ts";
import { A, B, DE, env, IE, R, unpack32, unpack64, ZE } from "../../../base/soft-float/float.ts";
import { fromInteger } from "../../../base/soft-float/integer.ts";
import { round } from "../../../base/soft-float/round.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load16, load32, load64 } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import {
  BEFORE,
  clearC1,
  commitStatus,
  propagateNan,
  propagateOne,
  putIndefinite,
  putSt,
  readSt,
  stackFault,
  startInstruction,
  top0,
  usePrecisionControl,
} from "./operand.ts";
import { beginWaiting, isEmpty, pop, stPointer } from "./state.ts";

/** Reads the memory operand of D8, DA, DC, DE as a number into B: m32fp, m32int, m64fp, m16int. False on a fault. */
export function readMemoryOperand(op: MicroOp): bool {
  const escape = (op.opcode as u32) & 7;
  const linear = operandLinear(op, escape == 4 ? 8 : escape == 6 ? 2 : 4, false);
  if (faulted()) return false;
  if (escape == 0) unpack32(B, load32(linear) as u32);
  else if (escape == 2) fromInteger(B, load32(linear) as i32 as i64);
  else if (escape == 4) unpack64(B, load64(linear));
  else fromInteger(B, load16(linear) as i16 as i64);
  return !faulted();
}

/** Operation by ModRM.reg: ST(0) is the first operand, ST(i) or memory the second; 5 and 7 exchange them. */
function compute(operation: u32): void {
  if (propagateNan(R, A, B)) return;
  switch (operation) {
    case 0:
      add(R, A, B, 0);
      break;
    case 1:
      multiply(R, A, B);
      break;
    case 4:
      add(R, A, B, 1);
      break;
    case 5:
      add(R, B, A, 1);
      break;
    case 6:
      divide(R, A, B);
      break;
    default:
      divide(R, B, A);
      break;
  }
  if ((env.flags & (IE | ZE)) == 0) noteDenormals(A, B);
  round(R);
}

/** All of them. The DC and DE register forms write ST(i), DE pops. */
export function execX87Arithmetic(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const register = (op.flags & IS_REGISTER) != 0;
  const i = (op.modrm as u32) & 7;
  if (!register && !readMemoryOperand(op)) return FAULT;
  startInstruction(op);
  const target: u32 = register && (op.opcode & 4) != 0 ? i : 0;
  const pops = register && ((op.opcode as u32) & 7) == 6;
  if (isEmpty(0) || (register && isEmpty(i))) {
    if (!stackFault(0)) return RETIRE;
    putIndefinite(target);
    if (pops) pop();
    return RETIRE;
  }
  usePrecisionControl();
  readSt(A, 0);
  if (register) readSt(B, i);
  compute(((op.modrm as u32) >> 3) & 7);
  if (!commitStatus(BEFORE)) return RETIRE;
  putSt(target, R);
  if (pops) pop();
  return RETIRE;
}

export function execFsqrt(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (!top0()) return RETIRE;
  usePrecisionControl();
  readSt(A, 0);
  if (!propagateOne(R, A)) {
    squareRoot(R, A);
    if ((env.flags & IE) == 0 && A.denormal) env.flags |= DE;
    round(R);
  }
  if (commitStatus(BEFORE)) putSt(0, R);
  return RETIRE;
}

/** FCHS: no exception but a stack fault. */
export function execFchs(op: MicroOp): i32 {
  return changeSign(op, 0xffff, 0x8000);
}
export function execFabs(op: MicroOp): i32 {
  return changeSign(op, 0x7fff, 0);
}
function changeSign(op: MicroOp, keep: u64, flip: u64): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (!top0()) return RETIRE;
  const pointer = stPointer(0);
  store<u64>(pointer, (load<u64>(pointer, 8) & keep) ^ flip, 8);
  clearC1();
  return RETIRE;
}
