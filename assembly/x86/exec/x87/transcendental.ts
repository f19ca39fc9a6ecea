/**
 * FSIN, FCOS, FSINCOS, FPTAN, FPATAN, F2XM1, FYL2X, FYL2XP1.
 *
 * The functions are computed with 128-bit significands and rounded once. Their results count as inexact even where they happen
 * to be exact; results for zeros and infinities are exact.
 *
 * @sdm 1 "Transcendental Instructions"
 */
import { noteDenormals } from "../../../base/soft-float/arithmetic.ts";
import {
  A,
  B,
  copyFloat,
  DE,
  env,
  FINITE,
  Float,
  INFINITY,
  invalid,
  PE,
  R,
  setInfinity,
  setZero,
  SIGN64,
  ZE,
  ZERO,
} from "../../../base/soft-float/float.ts";
import { exponential2MinusOne, logarithm2, logarithm2OnePlus } from "../../../base/soft-float/logarithm.ts";
import { round } from "../../../base/soft-float/round.ts";
import { arctangent, cosine, multipleOfPi, sine, sineCosine, tangent } from "../../../base/soft-float/trigonometric.ts";
import { multiplyFloat, setWide } from "../../../base/soft-float/wide-float.ts";
import { RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import {
  BEFORE,
  commitStatus,
  propagateNan,
  propagateOne,
  pushFloat,
  pushIndefinite,
  pushOverflows,
  putIndefinite,
  putSt,
  readSt,
  stackFault,
  startInstruction,
  top0,
} from "./operand.ts";
import { beginWaiting, C1, C2, isEmpty, pop } from "./state.ts";

/** Second result of FSINCOS and FPTAN. */
const second: Float = changetype<Float>(memory.data(32, 8));

const SINE: u32 = 0;
const COSINE: u32 = 1;
const SINE_COSINE: u32 = 2;
const TANGENT: u32 = 3;

function setOneFloat(x: Float): void {
  setWide(x, 0, 0, SIGN64, 0);
}

/** R (and `second`) = the functions of A; A is not a NaN, and in range. */
function trigonometric(kind: u32): void {
  if (kind == TANGENT) setOneFloat(second);
  if (A.kind == INFINITY) {
    invalid(R);
    copyFloat(second, R);
    return;
  }
  if (A.denormal) env.flags |= DE;
  if (A.kind == ZERO) {
    copyFloat(R, A);
    if (kind == COSINE) setOneFloat(R);
    if (kind == SINE_COSINE) setOneFloat(second);
    return;
  }
  if (kind == SINE) sine(R, A);
  else if (kind == COSINE) cosine(R, A);
  else if (kind == TANGENT) tangent(R, A);
  else {
    sineCosine(R, second, A);
    round(second);
  }
  round(R);
}

/** The frame of all four: |ST(0)| of 2^63 or more sets C2 and changes nothing. */
function executeTrigonometric(op: MicroOp, kind: u32): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const pushes = kind >= SINE_COSINE;
  startInstruction(op);
  cpu.fsw &= ~C2;
  if (isEmpty(0) || (pushes && pushOverflows())) {
    if (stackFault(isEmpty(0) ? 0 : C1)) {
      putIndefinite(0);
      if (pushes) pushIndefinite();
    }
    return RETIRE;
  }
  readSt(A, 0);
  if (A.kind == FINITE && A.exponent >= 63) {
    cpu.fsw = (cpu.fsw & ~C1) | C2;
    return RETIRE;
  }
  if (propagateOne(R, A)) copyFloat(second, R);
  else trigonometric(kind);
  if (!commitStatus(BEFORE)) return RETIRE;
  putSt(0, R);
  if (pushes) pushFloat(second);
  return RETIRE;
}

export function execFsin(op: MicroOp): i32 {
  return executeTrigonometric(op, SINE);
}
export function execFcos(op: MicroOp): i32 {
  return executeTrigonometric(op, COSINE);
}
/** FSINCOS: ST(0) becomes the sine, then the cosine is pushed. */
export function execFsincos(op: MicroOp): i32 {
  return executeTrigonometric(op, SINE_COSINE);
}
/** FPTAN: ST(0) becomes the tangent, then 1.0 is pushed. */
export function execFptan(op: MicroOp): i32 {
  return executeTrigonometric(op, TANGENT);
}

/** R = angle of the point (A, B), A = ST(0) = x, B = ST(1) = y. @sdm 2A "FPATAN—Partial Arctangent" */
function patan(): void {
  noteDenormals(A, B);
  if (B.kind == INFINITY) {
    if (A.kind != INFINITY) multipleOfPi(R, B.negative, 1, 1);
    else multipleOfPi(R, B.negative, A.negative ? 3 : 1, 2);
  } else if (B.kind == ZERO || A.kind == INFINITY) {
    if (!A.negative) return setZero(R, B.negative);
    multipleOfPi(R, B.negative, 1, 0);
  } else if (A.kind == ZERO) multipleOfPi(R, B.negative, 1, 1);
  else arctangent(R, B, A);
  round(R);
}

/** R = B × log2 A. @sdm 2A "FYL2X—Compute y ∗ log2x" */
function yl2x(): void {
  if (A.kind == ZERO) {
    if (B.kind == ZERO) return invalid(R);
    if (B.kind == FINITE) env.flags |= ZE;
    return setInfinity(R, B.negative ^ 1);
  }
  if (A.negative) return invalid(R);
  if (A.kind == INFINITY) {
    if (B.kind == ZERO) return invalid(R);
    noteDenormals(A, B);
    return setInfinity(R, B.negative);
  }
  // A is finite and positive: its logarithm is zero for 1 alone.
  logarithm2(R, A);
  if (B.kind == INFINITY && R.kind == ZERO) return invalid(R);
  noteDenormals(A, B);
  if (B.kind == INFINITY) return setInfinity(R, R.negative ^ B.negative);
  if (B.kind == ZERO || R.kind == ZERO) return setZero(R, (R.kind == ZERO ? 0 : R.negative) ^ B.negative);
  scaleLogarithm();
}

/** R = R × B, rounded. */
function scaleLogarithm(): void {
  multiplyFloat(R, R, B);
  round(R);
  env.flags |= PE;
}

/** R = B × log2(1 + A). Arguments outside -(1 - √½) to √2 - 1 are undefined: what follows still holds for A > -1; below, A is left. */
function yl2xp1(): void {
  if (B.kind == INFINITY || A.kind == INFINITY) {
    if (A.kind == ZERO || B.kind == ZERO || (A.kind == INFINITY && A.negative)) return invalid(R);
    noteDenormals(A, B);
    return setInfinity(R, A.negative ^ B.negative);
  }
  noteDenormals(A, B);
  if (A.kind == ZERO || B.kind == ZERO) return setZero(R, A.negative ^ B.negative);
  if (A.negative && A.exponent >= 0) {
    copyFloat(R, A);
    round(R);
    env.flags |= PE;
    return;
  }
  logarithm2OnePlus(R, A);
  R.low |= 1;
  scaleLogarithm();
}

const ARCTANGENT: u32 = 0;
const LOGARITHM: u32 = 1;

/** The frame of the functions of ST(0) and ST(1): the result replaces ST(1), then ST(0) is popped. */
function executePair(op: MicroOp, kind: u32): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (isEmpty(0) || isEmpty(1)) {
    if (!stackFault(0)) return RETIRE;
    putIndefinite(1);
    pop();
    return RETIRE;
  }
  readSt(A, 0);
  readSt(B, 1);
  if (!propagateNan(R, A, B)) {
    if (kind == ARCTANGENT) patan();
    else if (kind == LOGARITHM) yl2x();
    else yl2xp1();
  }
  if (!commitStatus(BEFORE)) return RETIRE;
  putSt(1, R);
  pop();
  return RETIRE;
}

export function execFpatan(op: MicroOp): i32 {
  return executePair(op, ARCTANGENT);
}
export function execFyl2x(op: MicroOp): i32 {
  return executePair(op, LOGARITHM);
}
export function execFyl2xp1(op: MicroOp): i32 {
  return executePair(op, 2);
}

/** F2XM1: arguments beyond ±1 are undefined, and left as they are. */
export function execF2xm1(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (!top0()) return RETIRE;
  readSt(A, 0);
  if (!propagateOne(R, A)) {
    if (A.denormal) env.flags |= DE;
    copyFloat(R, A);
    if (A.kind == INFINITY) {
      if (A.negative) setWide(R, 1, 0, SIGN64, 0);
    } else if (A.kind == FINITE) {
      if (A.exponent < 0) {
        exponential2MinusOne(R, A);
        R.low |= 1;
      } else if (A.exponent == 0 && A.significand == SIGN64 && A.negative) R.exponent = -1;
      round(R);
      env.flags |= PE;
    }
  }
  if (commitStatus(BEFORE)) putSt(0, R);
  return RETIRE;
}
