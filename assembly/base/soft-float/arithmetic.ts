/**
 * Addition, multiplication, division, square root and remainder of unpacked numbers: exact results with a sticky bit, not
 * yet rounded. NaNs and unsupported encodings are the callers' business, because x87 and SSE choose differently among them.
 */
import { copyFloat, DE, env, FINITE, Float, INFINITY, invalid, ROUND_DOWN, setInfinity, setZero, SIGN64, ZE, ZERO } from "./float.ts";
import { divideWide, multiplyHigh } from "../wide.ts";
import { shiftRightSticky } from "./round.ts";
import { rootFraction, squareRootWide } from "./square-root.ts";

/** r = a + b, or a - b with `subtract` 1. r is neither a nor b. */
export function add(r: Float, a: Float, b: Float, subtract: u32): void {
  const bNegative = b.negative ^ subtract;
  if (a.kind == INFINITY) {
    if (b.kind == INFINITY && a.negative != bNegative) invalid(r);
    else setInfinity(r, a.negative);
    return;
  }
  if (b.kind == INFINITY) {
    setInfinity(r, bNegative);
    return;
  }
  if (b.kind == ZERO) {
    copyFloat(r, a);
    if (a.kind == ZERO && a.negative != bNegative) r.negative = env.rounding == ROUND_DOWN ? 1 : 0;
    return;
  }
  if (a.kind == ZERO) {
    copyFloat(r, b);
    r.negative = bNegative;
    return;
  }
  const aLarger = a.exponent > b.exponent || (a.exponent == b.exponent && a.significand >= b.significand);
  const large = aLarger ? a : b;
  const small = aLarger ? b : a;
  const largeSignificand = large.significand;
  r.kind = FINITE;
  r.negative = aLarger ? a.negative : bNegative;
  r.exponent = large.exponent;
  r.significand = small.significand;
  r.low = 0;
  shiftRightSticky(r, large.exponent - small.exponent);
  if (a.negative == bNegative) {
    const sum = largeSignificand + r.significand;
    r.significand = sum;
    if (sum < largeSignificand) {
      shiftRightSticky(r, 1);
      r.significand |= SIGN64;
      r.exponent++;
    }
    return;
  }
  // large - small: the borrow comes from the bits below.
  const borrow: u64 = r.low != 0 ? 1 : 0;
  r.significand = largeSignificand - r.significand - borrow;
  r.low = 0 - r.low;
  normalize(r);
  if (r.significand == 0) setZero(r, env.rounding == ROUND_DOWN ? 1 : 0);
}

/** Moves the leading bit of significand:low to bit 63. */
function normalize(x: Float): void {
  if (x.significand == 0) {
    if (x.low == 0) return;
    x.significand = x.low;
    x.low = 0;
    x.exponent -= 64;
  }
  const shift = clz<u64>(x.significand);
  if (shift == 0) return;
  x.significand = (x.significand << shift) | (x.low >> (64 - shift));
  x.low <<= shift;
  x.exponent -= shift as i32;
}

/** r = a × b. */
export function multiply(r: Float, a: Float, b: Float): void {
  const negative = a.negative ^ b.negative;
  if (a.kind == INFINITY || b.kind == INFINITY) {
    if (a.kind == ZERO || b.kind == ZERO) invalid(r);
    else setInfinity(r, negative);
    return;
  }
  if (a.kind == ZERO || b.kind == ZERO) {
    setZero(r, negative);
    return;
  }
  r.kind = FINITE;
  r.negative = negative;
  r.exponent = a.exponent + b.exponent + 1;
  r.significand = multiplyHigh(a.significand, b.significand);
  r.low = a.significand * b.significand;
  normalize(r);
}

/** r = a / b. */
export function divide(r: Float, a: Float, b: Float): void {
  const negative = a.negative ^ b.negative;
  if (a.kind == INFINITY) {
    if (b.kind == INFINITY) invalid(r);
    else setInfinity(r, negative);
    return;
  }
  if (b.kind == INFINITY) {
    setZero(r, negative);
    return;
  }
  if (b.kind == ZERO) {
    if (a.kind == ZERO) {
      invalid(r);
      return;
    }
    env.flags |= ZE;
    setInfinity(r, negative);
    return;
  }
  if (a.kind == ZERO) {
    setZero(r, negative);
    return;
  }
  r.kind = FINITE;
  r.negative = negative;
  const less = a.significand < b.significand ? 1 : 0;
  const high = a.significand >> (1 - less);
  const low = less ? 0 : a.significand << 63;
  const quotient = divideWide(high, low, b.significand);
  r.exponent = a.exponent - b.exponent - less;
  r.significand = quotient;
  r.low = fractionOf(low - quotient * b.significand, b.significand);
}

/** remainder / divisor as a fraction word good for rounding: exact at 0 and at the half, sticky elsewhere. */
function fractionOf(remainder: u64, divisor: u64): u64 {
  if (remainder == 0) return 0;
  const other = divisor - remainder;
  if (remainder == other) return SIGN64;
  return remainder > other ? SIGN64 | 1 : 1;
}

/** r = square root of a. */
export function squareRoot(r: Float, a: Float): void {
  if (a.kind == ZERO) {
    setZero(r, a.negative);
    return;
  }
  if (a.negative) {
    invalid(r);
    return;
  }
  if (a.kind == INFINITY) {
    setInfinity(r, 0);
    return;
  }
  r.kind = FINITE;
  r.negative = 0;
  r.exponent = a.exponent >> 1;
  // An even exponent leaves one position for the square: the radicand is in [2^126, 2^127) or [2^127, 2^128).
  if (a.exponent & 1) r.significand = squareRootWide(a.significand, 0);
  else r.significand = squareRootWide(a.significand >> 1, a.significand << 63);
  r.low = rootFraction.fraction;
}

/** Ordering of two numbers that are not NaNs: -1, 0 or 1. */
export function order(a: Float, b: Float): i32 {
  const aZero = a.kind == ZERO;
  const bZero = b.kind == ZERO;
  if (aZero && bZero) return 0;
  if (aZero) return b.negative ? 1 : -1;
  if (bZero || a.negative != b.negative) return a.negative ? -1 : 1;
  let result: i32;
  if (a.kind == INFINITY || b.kind == INFINITY) result = a.kind == b.kind ? 0 : a.kind == INFINITY ? 1 : -1;
  else if (a.exponent != b.exponent) result = a.exponent > b.exponent ? 1 : -1;
  else result = a.significand == b.significand ? 0 : a.significand > b.significand ? 1 : -1;
  return a.negative ? -result : result;
}

/** Records the denormal-operand exception. */
export function noteDenormals(a: Float, b: Float): void {
  if (a.denormal | b.denormal) env.flags |= DE;
}
