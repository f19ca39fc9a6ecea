/**
 * frcpa and frsqrta: first approximations to 8 bits and better, with values that the architecture prescribes, because
 * compilers refine them by sequences whose last bit depends on them.
 *
 * @source Itanium SDM vol. 3 "frcpa — Floating-point Reciprocal Approximation"
 * @source Itanium SDM vol. 3 "frsqrta — Floating-point Reciprocal Square Root Approximation"
 */
import * as Env from "./environment.ts";
import { env } from "./environment.ts";
import * as Format from "./register.ts";
import { setResult } from "./register.ts";
import { A, B, INFINITY, invalid, isInvalidOperand, isNan, propagate, UNSUPPORTED, unpack, ZERO } from "./operand.ts";

/** Range in which the refinement of an approximation is safe: unbiased exponents and significand bits. */
const REGISTER_LIMIT: i32 = 65535;
const REGISTER_BITS: i32 = 64;
const SINGLE_LIMIT: i32 = 127;
const SINGLE_BITS: i32 = 24;

/** The result is final, or an approximation (p2), or an approximation whose refinement could overflow or underflow. */
export const FINAL: u32 = 0;
export const APPROXIMATION: u32 = 1;
export const OUT_OF_RANGE: u32 = 2;

/** frcpa for A / B: `result` is 1 / B approximately, or if that would not help the quotient itself. */
export function reciprocal(headA: u32, significandA: u64, headB: u32, significandB: u64): u32 {
  const outcome = reciprocalOf(headA, significandA, headB, significandB, REGISTER_LIMIT, REGISTER_BITS);
  if (outcome == OUT_OF_RANGE) env.assist = 1;
  return outcome;
}

/** One half of fprcpa. The reciprocal of a divisor out of range is infinity or zero. */
export function singleReciprocal(headA: u32, significandA: u64, headB: u32, significandB: u64): u32 {
  const outcome = reciprocalOf(headA, significandA, headB, significandB, SINGLE_LIMIT, SINGLE_BITS);
  if (outcome == OUT_OF_RANGE) {
    if (B.exponent < Format.SINGLE_MINIMUM) setResult((B.sign << 17) | Format.EXPONENT_ONES, Format.INTEGER_BIT);
    else if (B.exponent >= Format.SINGLE_MAXIMUM - 2) setResult(B.sign << 17, 0);
  }
  return outcome;
}

function reciprocalOf(headA: u32, significandA: u64, headB: u32, significandB: u64, limit: i32, bits: i32): u32 {
  unpack(A, headA, significandA);
  unpack(B, headB, significandB);
  if (A.kind == UNSUPPORTED || B.kind == UNSUPPORTED) {
    invalid();
    return FINAL;
  }
  if (isInvalidOperand(A) || isInvalidOperand(B)) env.raised |= Env.INVALID;
  if (isNan(A) || isNan(B)) {
    propagate(isNan(A) ? A : B);
    return FINAL;
  }
  if (A.kind == B.kind && (A.kind == ZERO || A.kind == INFINITY)) {
    invalid();
    return FINAL;
  }
  const sign = (A.sign ^ B.sign) << 17;
  if (B.kind == ZERO && A.kind != INFINITY) {
    // Comes before the denormal exception, and excludes it.
    env.raised |= Env.ZERO_DIVIDE;
    setResult(sign | Format.EXPONENT_ONES, Format.INTEGER_BIT);
    return FINAL;
  }
  if ((A.unnormal | B.unnormal) != 0) env.raised |= Env.DENORMAL;
  if (A.kind == INFINITY) setResult(sign | Format.EXPONENT_ONES, Format.INTEGER_BIT);
  else if (A.kind == ZERO || B.kind == INFINITY) setResult(sign, 0);
  else {
    approximateReciprocal();
    return quotientIsSafe(A.exponent - Format.EXPONENT_BIAS, B.exponent - Format.EXPONENT_BIAS, limit, bits) ? APPROXIMATION : OUT_OF_RANGE;
  }
  return FINAL;
}

/** The exponents of dividend and divisor for which no intermediate result leaves the range. */
function quotientIsSafe(a: i32, b: i32, limit: i32, bits: i32): bool {
  const minimum = 1 - limit;
  return b >= minimum && b < limit - 2 && a - b < limit && a - b > minimum + 1 && a > minimum + bits - 1;
}

/** frsqrta for A: `result` is 1 / sqrt(A) approximately, or if that would not help the square root itself. */
export function reciprocalSquareRoot(head: u32, significand: u64): u32 {
  const outcome = squareRootOf(head, significand, REGISTER_LIMIT, REGISTER_BITS);
  if (outcome == OUT_OF_RANGE) env.assist = 1;
  return outcome;
}

/** One half of fprsqrta. The result is always the reciprocal: that of zero is infinity, and that of infinity zero. */
export function singleReciprocalSquareRoot(head: u32, significand: u64): u32 {
  const outcome = squareRootOf(head, significand, SINGLE_LIMIT, SINGLE_BITS);
  if (A.kind == ZERO) setResult((A.sign << 17) | Format.EXPONENT_ONES, Format.INTEGER_BIT);
  else if (A.kind == INFINITY && A.sign == 0) setResult(0, 0);
  return outcome;
}

function squareRootOf(head: u32, significand: u64, limit: i32, bits: i32): u32 {
  unpack(A, head, significand);
  if (A.kind == UNSUPPORTED) {
    invalid();
    return FINAL;
  }
  if (isInvalidOperand(A)) env.raised |= Env.INVALID;
  if (isNan(A)) {
    propagate(A);
    return FINAL;
  }
  if (A.sign != 0 && A.kind != ZERO) {
    invalid();
    return FINAL;
  }
  if (A.unnormal != 0) env.raised |= Env.DENORMAL;
  if (A.kind == ZERO || A.kind == INFINITY) {
    setResult(A.kind == ZERO ? A.sign << 17 : Format.EXPONENT_ONES, A.kind == ZERO ? 0 : Format.INTEGER_BIT);
    return FINAL;
  }
  approximateSquareRoot();
  return A.exponent - Format.EXPONENT_BIAS > 1 - limit + bits - 1 ? APPROXIMATION : OUT_OF_RANGE;
}

/** The 10-bit fraction of the table is the reciprocal of the middle of the interval that eight fraction bits name, rounded. */
function approximateReciprocal(): void {
  const twiceMiddle = 513 + 2 * (((B.significand >> 55) as u32) & 0xff);
  // 2 × 512 / twiceMiddle, less 1, in units of 2^-10, to nearest; no interval lies half-way.
  const fraction = ((0x200000 / twiceMiddle + 1) >> 1) - 0x400;
  setResult((B.sign << 17) | ((Format.EXPONENT_ONES - 2 - B.exponent) & Format.EXPONENT_ONES), tableSignificand(fraction));
}

/** The index is the parity of the exponent and seven fraction bits; the table is rounded to nearest likewise. */
function approximateSquareRoot(): void {
  const index = (A.significand >> 56) as u32 & 0x7f;
  const twiceMiddle: u32 = (257 + 2 * index) * ((A.exponent & 1) != 0 ? 1 : 2);
  // 2 / sqrt(twiceMiddle / 256) in units of 2^-11, rounded down: floor(sqrt(2^32 / twiceMiddle)).
  const square = ((1 as u64) << 32) / twiceMiddle;
  let root: u64 = 0;
  for (let bit: u64 = 1 << 12; bit != 0; bit >>= 1) {
    if ((root + bit) * (root + bit) <= square) root += bit;
  }
  const fraction = (((root + 1) >> 1) as u32) - 0x400;
  const exponent = 0xfffe - ((A.exponent - Format.EXPONENT_BIAS) >> 1);
  setResult(exponent, tableSignificand(fraction));
}

function tableSignificand(fraction: u32): u64 {
  return Format.INTEGER_BIT | ((fraction as u64) << 53);
}
