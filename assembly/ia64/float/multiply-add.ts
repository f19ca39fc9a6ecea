/**
 * fma, fms, fnma: one multiplication and one addition with one rounding.
 *
 * @source Itanium SDM vol. 3 "fma — Floating-point Multiply Add"
 */
import { multiplyHigh } from "../../base/wide.ts";
import * as Env from "./environment.ts";
import { env } from "./environment.ts";
import * as Format from "./register.ts";
import { setResult } from "./register.ts";
import { A, B, C, INFINITY, invalid, isInvalidOperand, isNan, isTrueZero, propagate, UNSUPPORTED, unpack, ZERO } from "./operand.ts";
import { round } from "./round.ts";

/** fma: A × B + C. */
export const ADD: u32 = 0;
/** fms: A × B - C. */
export const SUBTRACT: u32 = 1;
/** fnma: -(A × B) + C. */
export const NEGATE: u32 = 2;

/**
 * `result` = A × B + C by `form`. `plain` says that the addend is register f0, which makes the instruction a
 * multiplication: no addition takes place, and a zero product keeps its sign.
 */
export function multiplyAdd(
  form: u32,
  plain: bool,
  headA: u32,
  significandA: u64,
  headB: u32,
  significandB: u64,
  headC: u32,
  significandC: u64,
): void {
  unpack(A, headA, significandA);
  unpack(B, headB, significandB);
  unpack(C, headC, significandC);
  if (!arithmeticOperands()) return;
  const productSign = A.sign ^ B.sign ^ (form == NEGATE ? 1 : 0);
  const addendSign = C.sign ^ (form == SUBTRACT ? 1 : 0);
  const infiniteProduct = A.kind == INFINITY || B.kind == INFINITY;
  if (infiniteProduct) {
    if (isTrueZero(A) || isTrueZero(B) || (C.kind == INFINITY && productSign != addendSign)) return invalid();
  }
  if ((A.unnormal | B.unnormal | C.unnormal) != 0) {
    env.raised |= Env.DENORMAL;
    if ((env.enabled & Env.DENORMAL) != 0) return;
  }
  if (infiniteProduct) return infinity(productSign);
  if (C.kind == INFINITY) return infinity(addendSign);
  if (A.kind == ZERO || B.kind == ZERO) {
    if (plain) return zero(productSign);
    if (C.kind == ZERO) return zero(sumOfZeros(productSign, addendSign));
    return round(addendSign, C.exponent, C.significand, 0);
  }
  product();
  if (plain || C.kind == ZERO) {
    normalize();
    return round(productSign, sumExponent, high, middle | (low != 0 ? 1 : 0));
  }
  addToProduct(productSign, addendSign);
}

/** False if the operands alone decide the result: unsupported operands and NaNs. */
function arithmeticOperands(): bool {
  if (A.kind == UNSUPPORTED || B.kind == UNSUPPORTED || C.kind == UNSUPPORTED) {
    invalid();
    return false;
  }
  if (isInvalidOperand(A) || isInvalidOperand(B) || isInvalidOperand(C)) env.raised |= Env.INVALID;
  // In the operands' names of the manual: f4, then f2, then f3.
  if (isNan(B)) propagate(B);
  else if (isNan(C)) propagate(C);
  else if (isNan(A)) propagate(A);
  else return true;
  return false;
}

function infinity(sign: u32): void {
  setResult((sign << 17) | Format.EXPONENT_ONES, Format.INTEGER_BIT);
}

function zero(sign: u32): void {
  setResult(sign << 17, 0);
}

/** Zeros of different signs add up to +0, or to -0 when rounding down. */
function sumOfZeros(a: u32, b: u32): u32 {
  return a == b ? a : env.rounding == Env.ROUND_DOWN ? 1 : 0;
}

/*
 * The sum is kept in 192 bits, high:middle:low, and is high:middle:low × 2^(sumExponent - 65535 - 191). Its terms start at
 * bit 190, so that a carry has room. A product then ends at bit 63 and can move 63 places without a loss; beyond that
 * the terms are so far apart that the lowest bit can serve as a sticky bit.
 */
let high: u64 = 0;
let middle: u64 = 0;
let low: u64 = 0;
let sumExponent: i32 = 0;

/** high:middle:low = A × B with its top bit in bit 190. */
function product(): void {
  const upper = multiplyHigh(A.significand, B.significand);
  const lower = A.significand * B.significand;
  sumExponent = A.exponent + B.exponent - Format.EXPONENT_BIAS + 1;
  if (upper >> 63 != 0) {
    high = upper >> 1;
    middle = (upper << 63) | (lower >> 1);
    low = lower << 63;
    sumExponent++;
  } else {
    high = upper;
    middle = lower;
    low = 0;
  }
}

function addToProduct(productSign: u32, addendSign: u32): void {
  let addendHigh = C.significand >> 1;
  let addendMiddle = C.significand << 63;
  let addendLow: u64 = 0;
  const addendExponent = C.exponent + 1;
  const distance = sumExponent - addendExponent;
  if (distance > 0) {
    // The addend has 64 bits: moving it is shifting a narrower number.
    const productHigh = high;
    const productMiddle = middle;
    const productLow = low;
    high = addendHigh;
    middle = addendMiddle;
    low = 0;
    shiftRight(distance as u32);
    addendHigh = high;
    addendMiddle = middle;
    addendLow = low;
    high = productHigh;
    middle = productMiddle;
    low = productLow;
  } else if (distance < 0) {
    shiftRight(-distance as u32);
    sumExponent = addendExponent;
  }
  let sign = productSign;
  if (productSign == addendSign) add(addendHigh, addendMiddle, addendLow);
  else if (subtract(addendHigh, addendMiddle, addendLow)) sign = addendSign;
  if ((high | middle | low) == 0) return zero(env.rounding == Env.ROUND_DOWN ? 1 : 0);
  normalize();
  round(sign, sumExponent, high, middle | (low != 0 ? 1 : 0));
}

/** Shifts the sum right; what falls off stays as a sticky bit. */
function shiftRight(count: u32): void {
  let lost: u64 = 0;
  let rest = count;
  while (rest >= 64) {
    lost |= low;
    low = middle;
    middle = high;
    high = 0;
    if ((high | middle | low) == 0) break;
    rest -= 64;
  }
  rest &= 63;
  if (rest != 0) {
    lost |= low << (64 - rest);
    low = (low >> rest) | (middle << (64 - rest));
    middle = (middle >> rest) | (high << (64 - rest));
    high >>= rest;
  }
  if (lost != 0) low |= 1;
}

function add(addendHigh: u64, addendMiddle: u64, addendLow: u64): void {
  low += addendLow;
  const carry: u64 = low < addendLow ? 1 : 0;
  const sum = middle + addendMiddle;
  const carryOut: u64 = (sum < addendMiddle ? 1 : 0) | (sum + carry < sum ? 1 : 0);
  middle = sum + carry;
  high += addendHigh + carryOut;
}

/** |sum - addend|; true if the addend was the larger. */
function subtract(addendHigh: u64, addendMiddle: u64, addendLow: u64): bool {
  const borrow: u64 = low < addendLow ? 1 : 0;
  low -= addendLow;
  const difference = middle - addendMiddle;
  const borrowOut: u64 = (middle < addendMiddle ? 1 : 0) | (difference < borrow ? 1 : 0);
  middle = difference - borrow;
  high = high - addendHigh - borrowOut;
  if (high >> 63 == 0) return false;
  low = 0 - low;
  middle = ~middle + (low == 0 ? 1 : 0);
  high = ~high + (low == 0 && middle == 0 ? 1 : 0);
  return true;
}

/** Shifts the sum left until bit 191 is set. It is not 0. */
function normalize(): void {
  while (high == 0) {
    high = middle;
    middle = low;
    low = 0;
    sumExponent -= 64;
  }
  const shift = clz<u64>(high);
  if (shift == 0) return;
  high = (high << shift) | (middle >> (64 - shift));
  middle = (middle << shift) | (low >> (64 - shift));
  low <<= shift;
  sumExponent -= shift as i32;
}
