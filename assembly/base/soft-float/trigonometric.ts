/**
 * Sine, cosine, tangent and arctangent with 128-bit intermediates. Results carry the sticky bit: they are never exact.
 *
 * Angles are reduced with the 66-bit value of π that the manual documents, as every x87 FPU does.
 *
 * @sdm 1 "Approximation of Pi"
 */
import { copyFloat, Float, SIGN64, ZERO } from "./float.ts";
import {
  addFloat,
  divideFixed,
  divideFloat,
  Fixed,
  fromFixed,
  multiplyFixed,
  multiplyFloat,
  oneMinus,
  setOne,
  setWide,
  subtractFixed,
  toFixed,
} from "./wide-float.ts";

/** π/2 with 66 significant bits, in units of 2^-65. */
const HALF_PI_HIGH: u64 = 0x3;
const HALF_PI_LOW: u64 = 0x243f6a8885a308d3;

/** π, 128 bits, exponent 1. */
const PI_HIGH: u64 = 0xc90fdaa22168c234;
const PI_LOW: u64 = 0xc4c6628b80dc1cd1;

/** tan(π/8) rounded down, exponent -2. */
const TAN_PI_8: u64 = 0xd413cccfe7799211;

/** Terms of the series: the last one is below 2^-80 of the result for |r| <= π/4. */
const SINE_TERMS: u64 = 13;
/** For |t| <= tan(π/8), whose square is below 0.172. */
const ARCTANGENT_TERMS: u64 = 36;

const angle: Float = changetype<Float>(memory.data(32, 8));
const square: Fixed = changetype<Fixed>(memory.data(16, 8));
const sum: Fixed = changetype<Fixed>(memory.data(16, 8));
const term: Fixed = changetype<Fixed>(memory.data(16, 8));
const work: Float = changetype<Float>(memory.data(32, 8));
const other: Float = changetype<Float>(memory.data(32, 8));

/** Reduces x to [-π/4, π/4] in `angle`; the number of quarter turns taken off, modulo 4. |x| must be below 2^63. */
function reduce(x: Float): u32 {
  if (x.exponent < -1) {
    copyFloat(angle, x);
    return 0;
  }
  // |x| in units of 2^-65 modulo π/2.
  let high: u64 = 0;
  let low = x.significand;
  let turns: u32 = 0;
  for (let i = x.exponent + 2; i > 0; i--) {
    high = (high << 1) | (low >> 63);
    low <<= 1;
    turns <<= 1;
    if (high > HALF_PI_HIGH || (high == HALF_PI_HIGH && low >= HALF_PI_LOW)) {
      high = high - HALF_PI_HIGH - (low < HALF_PI_LOW ? 1 : 0);
      low -= HALF_PI_LOW;
      turns++;
    }
  }
  let negative: u32 = 0;
  const restLow = HALF_PI_LOW - low;
  const restHigh = HALF_PI_HIGH - high - (HALF_PI_LOW < low ? 1 : 0);
  if (high > restHigh || (high == restHigh && low > restLow)) {
    high = restHigh;
    low = restLow;
    negative = 1;
    turns++;
  }
  setWide(angle, negative ^ x.negative, 62, high, low);
  // A negative angle turns the other way.
  return x.negative ? (0 - turns) & 3 : turns & 3;
}

/** A sum of 1 stands for a value below 1: the terms were too small to count. */
function keepBelowOne(): void {
  if (sum.high != SIGN64) return;
  sum.high = SIGN64 - 1;
  sum.low = 0xffffffffffffffff;
}

/** r = sine of `angle`. */
function sineSeries(r: Float): void {
  toFixed(sum, angle);
  multiplyFixed(square, sum, sum);
  setOne(sum);
  for (let n = SINE_TERMS; n > 0; n--) {
    multiplyFixed(sum, sum, square);
    divideFixed(sum, 2 * n * (2 * n + 1));
    oneMinus(sum);
  }
  keepBelowOne();
  fromFixed(work, sum);
  multiplyFloat(r, angle, work);
}

/** r = cosine of `angle`. */
function cosineSeries(r: Float): void {
  toFixed(sum, angle);
  multiplyFixed(square, sum, sum);
  setOne(sum);
  for (let n = SINE_TERMS; n > 0; n--) {
    multiplyFixed(sum, sum, square);
    divideFixed(sum, 2 * n * (2 * n - 1));
    oneMinus(sum);
  }
  keepBelowOne();
  fromFixed(r, sum);
}

/** Sine of `angle` after `turns` quarter turns. */
function quarter(r: Float, turns: u32): void {
  if (turns & 1) cosineSeries(r);
  else sineSeries(r);
  if (turns & 2) r.negative ^= 1;
  r.low |= 1;
}

/** r = sin x, for finite nonzero |x| < 2^63. */
export function sine(r: Float, x: Float): void {
  quarter(r, reduce(x));
}

/** r = cos x. */
export function cosine(r: Float, x: Float): void {
  quarter(r, reduce(x) + 1);
}

/** s = sin x, c = cos x. */
export function sineCosine(s: Float, c: Float, x: Float): void {
  const turns = reduce(x);
  quarter(s, turns);
  quarter(c, turns + 1);
}

/** r = tan x. */
export function tangent(r: Float, x: Float): void {
  const turns = reduce(x);
  sineSeries(other);
  cosineSeries(r);
  if (turns & 1) {
    divideFloat(r, r, other);
    r.negative ^= 1;
  } else divideFloat(r, other, r);
  r.low |= 1;
}

/** r = arctangent of |t|, for |t| <= tan(π/8): t × (1 - t²/3 + t⁴/5 - …). */
function arctangentSeries(r: Float, t: Float): void {
  toFixed(sum, t);
  multiplyFixed(square, sum, sum);
  setOne(sum);
  divideFixed(sum, 2 * ARCTANGENT_TERMS + 1);
  for (let n = ARCTANGENT_TERMS; n > 0; n--) {
    multiplyFixed(sum, sum, square);
    setOne(term);
    divideFixed(term, 2 * n - 1);
    subtractFixed(sum, term, sum);
  }
  keepBelowOne();
  fromFixed(work, sum);
  multiplyFloat(r, t, work);
}

/** r = the angle of the point (x, y), both finite and nonzero, with the sign of y. */
export function arctangent(r: Float, y: Float, x: Float): void {
  const steep = y.exponent > x.exponent || (y.exponent == x.exponent && y.significand > x.significand);
  const leftwards = x.negative;
  const negative = y.negative;
  divideFloat(angle, steep ? x : y, steep ? y : x);
  angle.negative = 0;
  // 0 < angle <= 1. Above tan(π/8): arctan t = π/4 - arctan((1 - t) / (1 + t)).
  const upper = angle.exponent > -2 || (angle.exponent == -2 && angle.significand > TAN_PI_8);
  if (upper) {
    setWide(work, 0, 0, SIGN64, 0);
    addFloat(other, work, angle, 0);
    addFloat(angle, work, angle, 1);
    if (angle.kind != ZERO) divideFloat(angle, angle, other);
    if (angle.kind != ZERO) arctangentSeries(angle, angle);
    setWide(work, 0, -1, PI_HIGH, PI_LOW);
    addFloat(angle, work, angle, 1);
  } else arctangentSeries(angle, angle);
  if (steep) {
    setWide(work, 0, 0, PI_HIGH, PI_LOW);
    addFloat(angle, work, angle, leftwards ^ 1);
  } else if (leftwards) {
    setWide(work, 0, 1, PI_HIGH, PI_LOW);
    addFloat(angle, work, angle, 1);
  }
  copyFloat(r, angle);
  r.negative = negative;
  r.low |= 1;
}

/** r = numerator × π / 2^shift, for the special cases of the arctangent. */
export function multipleOfPi(r: Float, negative: u32, numerator: u32, shift: i32): void {
  setWide(r, 0, 1 - shift, PI_HIGH, PI_LOW);
  if (numerator == 3) {
    setWide(work, 0, 1, 0xc000000000000000, 0);
    multiplyFloat(r, r, work);
  }
  r.negative = negative;
  r.low |= 1;
}
