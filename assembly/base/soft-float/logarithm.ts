/**
 * Binary logarithm and exponential with 128-bit intermediates.
 */
import { copyFloat, Float, SIGN64, ZERO } from "./float.ts";
import { fromInteger } from "./integer.ts";
import {
  addFixed,
  addFloat,
  divideFixed,
  divideFloat,
  Fixed,
  fromFixed,
  multiplyFixed,
  multiplyFloat,
  oneMinus,
  onePlus,
  setOne,
  setWide,
  toFixed,
} from "./wide-float.ts";

/** log2 e, exponent 0. */
const LOG2E_HIGH: u64 = 0xb8aa3b295c17f0bb;
const LOG2E_LOW: u64 = 0xbe87fed0691d3e89;
/** ln 2, exponent -1. */
const LN2_HIGH: u64 = 0xb17217f7d1cf79ab;
const LN2_LOW: u64 = 0xc9e3b39803f2f6af;
/** √2 rounded down, exponent 0. */
const ROOT2: u64 = 0xb504f333f9de6484;

/** For |s| <= 3 - 2√2, whose square is below 0.0295. */
const LOGARITHM_TERMS: u64 = 20;
/** For |z| <= ln 2. */
const EXPONENTIAL_TERMS: u64 = 27;

const square: Fixed = changetype<Fixed>(memory.data(16, 8));
const sum: Fixed = changetype<Fixed>(memory.data(16, 8));
const term: Fixed = changetype<Fixed>(memory.data(16, 8));
const work: Float = changetype<Float>(memory.data(32, 8));
const other: Float = changetype<Float>(memory.data(32, 8));
const one: Float = changetype<Float>(memory.data(32, 8));

/** r = 2 / ln 2 × artanh s = log2((1 + s) / (1 - s)). */
function logarithmSeries(r: Float, s: Float): void {
  toFixed(sum, s);
  multiplyFixed(square, sum, sum);
  setOne(sum);
  divideFixed(sum, 2 * LOGARITHM_TERMS + 1);
  for (let n = LOGARITHM_TERMS; n > 0; n--) {
    multiplyFixed(sum, sum, square);
    setOne(term);
    divideFixed(term, 2 * n - 1);
    addFixed(sum, sum, term);
  }
  fromFixed(work, sum);
  multiplyFloat(r, s, work);
  setWide(work, 0, 1, LOG2E_HIGH, LOG2E_LOW);
  multiplyFloat(r, r, work);
}

/** r = log2 x for finite x > 0 with all 128 bits of its significand; 0 for 1, exact for powers of 2. */
export function logarithm2(r: Float, x: Float): void {
  // x = m × 2^k with m in [√½, √2).
  copyFloat(other, x);
  other.exponent = 0;
  let k = x.exponent;
  if (other.significand > ROOT2) {
    other.exponent = -1;
    k++;
  }
  setWide(one, 0, 0, SIGN64, 0);
  addFloat(r, other, one, 1);
  if (r.kind != ZERO) {
    addFloat(other, other, one, 0);
    divideFloat(r, r, other);
    logarithmSeries(r, r);
  }
  if (k == 0) return;
  fromInteger(other, k as i64);
  addFloat(r, r, other, 0);
}

/** r = log2(1 + x) for |x| <= 1 - √½ (and beyond, as long as 1 + x > 0). */
export function logarithm2OnePlus(r: Float, x: Float): void {
  setWide(one, 0, 0, SIGN64, 0);
  if (x.exponent >= -2) {
    addFloat(work, one, x, 0);
    copyFloat(r, work);
    logarithm2(r, r);
    return;
  }
  // s = x / (2 + x)
  setWide(other, 0, 1, SIGN64, 0);
  addFloat(other, other, x, 0);
  divideFloat(r, x, other);
  logarithmSeries(r, r);
}

/** r = 2^x - 1 for nonzero |x| <= 1. */
export function exponential2MinusOne(r: Float, x: Float): void {
  setWide(work, 0, -1, LN2_HIGH, LN2_LOW);
  multiplyFloat(r, x, work);
  toFixed(square, r);
  setOne(sum);
  for (let n = EXPONENTIAL_TERMS; n > 1; n--) {
    multiplyFixed(sum, sum, square);
    divideFixed(sum, n);
    if (x.negative) oneMinus(sum);
    else onePlus(sum);
  }
  fromFixed(work, sum);
  multiplyFloat(r, r, work);
}
