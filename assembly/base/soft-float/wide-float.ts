/**
 * Arithmetic with 128-bit significands for the elementary functions: unpacked Floats whose `low` holds the lower half of
 * the significand, and fixed-point numbers below 2. Results are truncated: good to about 2^-125.
 */
import { multiplyHigh } from "../wide.ts";
import { copyFloat, FINITE, Float, setZero, SIGN64, ZERO } from "./float.ts";

/** Fixed point: (high × 2^64 + low) / 2^127. */
@unmanaged
export class Fixed {
  high: u64 = 0;
  low: u64 = 0;
}

/** Words 1 to 3 of the last 256-bit product (word 0 is not needed). */
@unmanaged
class Product {
  word1: u64 = 0;
  word2: u64 = 0;
  word3: u64 = 0;
}
const product: Product = changetype<Product>(memory.data(24, 8));

function multiplyWords(aHigh: u64, aLow: u64, bHigh: u64, bLow: u64): void {
  const first = aHigh * bLow;
  const second = aLow * bHigh;
  let word1 = first + second;
  let carry: u64 = word1 < first ? 1 : 0;
  const lowest = multiplyHigh(aLow, bLow);
  word1 += lowest;
  if (word1 < lowest) carry++;
  let word3 = multiplyHigh(aHigh, bHigh);
  let word2 = aHigh * bHigh;
  const add1 = multiplyHigh(aHigh, bLow);
  const add2 = multiplyHigh(aLow, bHigh);
  word2 += add1;
  if (word2 < add1) word3++;
  word2 += add2;
  if (word2 < add2) word3++;
  word2 += carry;
  if (word2 < carry) word3++;
  product.word1 = word1;
  product.word2 = word2;
  product.word3 = word3;
}

/** r = a × b. r may be a or b. */
export function multiplyFixed(r: Fixed, a: Fixed, b: Fixed): void {
  multiplyWords(a.high, a.low, b.high, b.low);
  r.high = (product.word3 << 1) | (product.word2 >> 63);
  r.low = (product.word2 << 1) | (product.word1 >> 63);
}

/** r = r / n, n below 2^32. */
export function divideFixed(r: Fixed, n: u64): void {
  const high = r.high / n;
  let rest = r.high - high * n;
  const upper = (rest << 32) | (r.low >> 32);
  const middle = upper / n;
  rest = upper - middle * n;
  r.high = high;
  r.low = (middle << 32) | (((rest << 32) | (r.low & 0xffffffff)) / n);
}

/** r = 1. */
export function setOne(r: Fixed): void {
  r.high = SIGN64;
  r.low = 0;
}

/** r = 1 - r. */
export function oneMinus(r: Fixed): void {
  const borrow: u64 = r.low != 0 ? 1 : 0;
  r.low = 0 - r.low;
  r.high = SIGN64 - r.high - borrow;
}

/** r = 1 + r. */
export function onePlus(r: Fixed): void {
  r.high += SIGN64;
}

/** r = a - b, for a >= b. */
export function subtractFixed(r: Fixed, a: Fixed, b: Fixed): void {
  const borrow: u64 = a.low < b.low ? 1 : 0;
  r.low = a.low - b.low;
  r.high = a.high - b.high - borrow;
}

/** r = a + b. */
export function addFixed(r: Fixed, a: Fixed, b: Fixed): void {
  const low = a.low + b.low;
  r.high = a.high + b.high + (low < a.low ? 1 : 0);
  r.low = low;
}

/** |x|, below 2, as a fixed-point number; tiny ones become 0. */
export function toFixed(r: Fixed, x: Float): void {
  const shift = -x.exponent;
  if (x.kind == ZERO || shift > 127) {
    r.high = 0;
    r.low = 0;
  } else if (shift == 0) {
    r.high = x.significand;
    r.low = x.low;
  } else if (shift < 64) {
    r.high = x.significand >> shift;
    r.low = (x.significand << (64 - shift)) | (x.low >> shift);
  } else {
    r.high = 0;
    r.low = x.significand >> (shift - 64);
  }
}

/** The fixed-point number as a positive Float. */
export function fromFixed(x: Float, a: Fixed): void {
  setWide(x, 0, 0, a.high, a.low);
}

/** x = (-1)^negative × (high × 2^64 + low) × 2^(exponent - 127). */
export function setWide(x: Float, negative: u32, exponent: i32, high: u64, low: u64): void {
  x.kind = FINITE;
  x.negative = negative;
  x.denormal = 0;
  if (high == 0) {
    if (low == 0) return setZero(x, negative);
    high = low;
    low = 0;
    exponent -= 64;
  }
  const shift = clz<u64>(high);
  x.exponent = exponent - (shift as i32);
  x.significand = shift == 0 ? high : (high << shift) | (low >> (64 - shift));
  x.low = low << shift;
}

/** r = a × b with all 128 bits of each. r may be a or b. */
export function multiplyFloat(r: Float, a: Float, b: Float): void {
  const negative = a.negative ^ b.negative;
  if (a.kind == ZERO || b.kind == ZERO) return setZero(r, negative);
  const exponent = a.exponent + b.exponent + 1;
  multiplyWords(a.significand, a.low, b.significand, b.low);
  r.kind = FINITE;
  r.negative = negative;
  r.denormal = 0;
  const carried = (product.word3 as i64) < 0;
  r.exponent = carried ? exponent : exponent - 1;
  r.significand = carried ? product.word3 : (product.word3 << 1) | (product.word2 >> 63);
  r.low = carried ? product.word2 : (product.word2 << 1) | (product.word1 >> 63);
}

/** r = a / b with all 128 bits of each. r may be a or b. */
export function divideFloat(r: Float, a: Float, b: Float): void {
  let high = a.significand;
  let low = a.low;
  const divisorHigh = b.significand;
  const divisorLow = b.low;
  let quotientHigh: u64 = 0;
  let quotientLow: u64 = 0;
  let carry = false;
  let exponent = a.exponent - b.exponent;
  if (high < divisorHigh || (high == divisorHigh && low < divisorLow)) {
    carry = (high as i64) < 0;
    high = (high << 1) | (low >> 63);
    low <<= 1;
    exponent--;
  }
  for (let i = 0; i < 128; i++) {
    quotientHigh = (quotientHigh << 1) | (quotientLow >> 63);
    quotientLow <<= 1;
    if (carry || high > divisorHigh || (high == divisorHigh && low >= divisorLow)) {
      high = high - divisorHigh - (low < divisorLow ? 1 : 0);
      low -= divisorLow;
      quotientLow |= 1;
    }
    carry = (high as i64) < 0;
    high = (high << 1) | (low >> 63);
    low <<= 1;
  }
  r.exponent = exponent;
  r.negative = a.negative ^ b.negative;
  r.kind = FINITE;
  r.denormal = 0;
  r.significand = quotientHigh;
  r.low = quotientLow;
}

/** r = a + b (or a - b) with all 128 bits of each; bits below are lost. r may be a or b. */
export function addFloat(r: Float, a: Float, b: Float, subtract: u32): void {
  const bNegative = b.negative ^ subtract;
  if (b.kind == ZERO || a.kind == ZERO) {
    const source = b.kind == ZERO ? a : b;
    const negative = b.kind == ZERO ? a.negative : bNegative;
    copyFloat(r, source);
    r.negative = negative;
    return;
  }
  const aLarger =
    a.exponent > b.exponent ||
    (a.exponent == b.exponent && (a.significand > b.significand || (a.significand == b.significand && a.low >= b.low)));
  const large = aLarger ? a : b;
  const small = aLarger ? b : a;
  const negative = aLarger ? a.negative : bNegative;
  const same = a.negative == bNegative;
  const exponent = large.exponent;
  const distance = exponent - small.exponent;
  let high = small.significand;
  let low = small.low;
  if (distance >= 128) {
    high = 0;
    low = 0;
  } else if (distance >= 64) {
    low = high >> (distance - 64);
    high = 0;
  } else if (distance > 0) {
    low = (high << (64 - distance)) | (low >> distance);
    high >>= distance;
  }
  if (same) {
    const sumLow = large.low + low;
    const carry: u64 = sumLow < low ? 1 : 0;
    const partial = large.significand + high;
    const sumHigh = partial + carry;
    if (partial < high || sumHigh < carry) setWide(r, negative, exponent + 1, (sumHigh >> 1) | SIGN64, (sumLow >> 1) | (sumHigh << 63));
    else setWide(r, negative, exponent, sumHigh, sumLow);
  } else {
    const borrow: u64 = large.low < low ? 1 : 0;
    setWide(r, negative, exponent, large.significand - high - borrow, large.low - low);
  }
}
