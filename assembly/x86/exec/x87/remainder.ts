/**
 * FPREM, FPREM1, FRNDINT, FSCALE, FXTRACT.
 *
 * @sdm 2A "FPREM—Partial Remainder"
 * @sdm 2A "FSCALE—Scale"
 */
import { noteDenormals } from "../../../base/soft-float/arithmetic.ts";
import {
  A,
  B,
  copyFloat,
  DE,
  env,
  FINITE,
  IE,
  INFINITY,
  invalid,
  PE,
  R,
  setInfinity,
  setNormalized,
  setZero,
  ZE,
  ZERO,
} from "../../../base/soft-float/float.ts";
import { fromInteger, roundToIntegral } from "../../../base/soft-float/integer.ts";
import { round } from "../../../base/soft-float/round.ts";
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
import { beginWaiting, C0, C1, C2, C3, isEmpty } from "./state.ts";

/** Low bits of the quotient of the last remainder step, and whether more steps are needed. */
@unmanaged
class Quotient {
  bits: u32 = 0;
  partial: u32 = 0;
}
const quotient: Quotient = changetype<Quotient>(memory.data(8, 8));

/**
 * R = A - Q × B for finite nonzero A and B, where Q is A / B truncated (or rounded to nearest even with `nearest`). If the exponents
 * differ by 64 or more, only part of the quotient is taken off: the exponent of A drops by 32 to 63.
 */
function remainder(nearest: bool): void {
  const distance = A.exponent - B.exponent;
  quotient.bits = 0;
  quotient.partial = 0;
  if (distance < -1 || (distance < 0 && !nearest)) {
    copyFloat(R, A);
    return;
  }
  let significand = A.significand;
  const divisor = B.significand;
  if (distance == -1) {
    // |A| < |B|, and only FPREM1 may take B off once: if |A| > |B| / 2.
    R.low = 0;
    if (significand <= divisor) {
      copyFloat(R, A);
      return;
    }
    quotient.bits = 1;
    // 2B - A in units of A's last place.
    setNormalized(R, A.negative ^ 1, A.exponent, divisor - (significand - divisor));
    return;
  }
  let steps = distance;
  if (distance >= 64) {
    steps = 32 + (distance & 31);
    quotient.partial = 1;
  }
  let q: u64 = 0;
  if (significand >= divisor) {
    significand -= divisor;
    q = 1;
  }
  for (let i = 0; i < steps; i++) {
    const carry = (significand as i64) < 0;
    significand <<= 1;
    q <<= 1;
    if (carry || significand >= divisor) {
      significand -= divisor;
      q |= 1;
    }
  }
  let negative = A.negative;
  if (nearest && !quotient.partial) {
    const rest = divisor - significand;
    if (significand > rest || (significand == rest && (q & 1) != 0)) {
      significand = rest;
      negative ^= 1;
      q++;
    }
  }
  quotient.bits = q as u32;
  setNormalized(R, negative, A.exponent - steps, significand);
  if (R.kind == ZERO) R.negative = A.negative;
}

function partialRemainder(op: MicroOp, nearest: bool): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  cpu.fsw &= ~C2;
  if (isEmpty(0) || isEmpty(1)) {
    if (stackFault(0)) putIndefinite(0);
    return RETIRE;
  }
  readSt(A, 0);
  readSt(B, 1);
  quotient.bits = 0;
  quotient.partial = 0;
  let special = true;
  if (!propagateNan(R, A, B)) {
    if (A.kind == INFINITY || B.kind == ZERO) invalid(R);
    else {
      noteDenormals(A, B);
      special = false;
      if (A.kind == ZERO || B.kind == INFINITY) copyFloat(R, A);
      else remainder(nearest);
      round(R);
    }
  }
  if (!commitStatus(BEFORE)) return RETIRE;
  putSt(0, R);
  if (special) return RETIRE;
  cpu.fsw &= ~(C0 | C1 | C3);
  if (quotient.partial) cpu.fsw |= C2;
  else cpu.fsw |= (quotient.bits & 4 ? C0 : 0) | (quotient.bits & 2 ? C3 : 0) | (quotient.bits & 1 ? C1 : 0);
  return RETIRE;
}

export function execFprem(op: MicroOp): i32 {
  return partialRemainder(op, false);
}
export function execFprem1(op: MicroOp): i32 {
  return partialRemainder(op, true);
}

export function execFrndint(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (!top0()) return RETIRE;
  readSt(A, 0);
  if (!propagateOne(R, A)) {
    if (A.denormal) env.flags |= DE;
    copyFloat(R, A);
    roundToIntegral(R);
  }
  if (commitStatus(BEFORE)) putSt(0, R);
  return RETIRE;
}

/** R = A × 2^(B rounded towards zero). */
function scale(): void {
  if (B.kind == INFINITY) {
    if (B.negative ? A.kind == INFINITY : A.kind == ZERO) invalid(R);
    else if (B.negative) setZero(R, A.negative);
    else setInfinity(R, A.negative);
    if ((env.flags & IE) == 0) noteDenormals(A, B);
    return;
  }
  noteDenormals(A, B);
  copyFloat(R, A);
  if (A.kind != FINITE || B.kind != FINITE) return round(R);
  // More than twice the exponent range gives the same as just that.
  let by: i32 = 0;
  if (B.exponent > 15) by = B.negative ? -0x10000 : 0x10000;
  else if (B.exponent >= 0) by = (B.significand >> ((63 - B.exponent) as u64)) as i32;
  if (B.negative && B.exponent <= 15) by = -by;
  R.exponent += by;
  round(R);
  // Beyond what the exponent of an unmasked overflow or underflow can express: infinity or zero, whatever the rounding.
  if (R.kind != FINITE || (R.exponent <= 16383 && R.exponent >= -16382)) return;
  env.flags |= PE;
  env.roundedUp = R.exponent > 0 ? 1 : 0;
  if (R.exponent > 0) setInfinity(R, R.negative);
  else setZero(R, R.negative);
}

export function execFscale(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (isEmpty(0) || isEmpty(1)) {
    if (stackFault(0)) putIndefinite(0);
    return RETIRE;
  }
  readSt(A, 0);
  readSt(B, 1);
  if (!propagateNan(R, A, B)) scale();
  if (commitStatus(BEFORE)) putSt(0, R);
  return RETIRE;
}

/** FXTRACT: ST(0) becomes the exponent, and the significand is pushed. */
export function execFxtract(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (isEmpty(0) || pushOverflows()) {
    if (stackFault(isEmpty(0) ? 0 : C1)) {
      putIndefinite(0);
      pushIndefinite();
    }
    return RETIRE;
  }
  readSt(A, 0);
  if (propagateOne(R, A)) copyFloat(B, R);
  else {
    copyFloat(B, A);
    if (A.kind == ZERO) {
      env.flags |= ZE;
      setInfinity(R, 1);
    } else if (A.kind == INFINITY) setInfinity(R, 0);
    else {
      if (A.denormal) env.flags |= DE;
      fromInteger(R, A.exponent as i64);
      B.exponent = 0;
    }
  }
  if (!commitStatus(BEFORE)) return RETIRE;
  putSt(0, R);
  pushFloat(B);
  return RETIRE;
}
