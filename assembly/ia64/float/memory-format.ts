/**
 * Between the register format and the formats of memory and of general registers: loads, stores, getf and setf.
 * Loads leave their register in `result`.
 *
 * @source Itanium SDM vol. 1 "Data Types and Formats"
 * @source Itanium SDM vol. 1 "Memory Access Instructions"
 */
import { EXPONENT_ONES, INTEGER_BIT, SIGN, setResult } from "./register.ts";

/** ldfs, setf.s. */
export function fromSingle(bits: u32): void {
  const sign = (bits >> 31) << 17;
  const exponent = (bits >> 23) & 0xff;
  const fraction = ((bits & 0x7fffff) as u64) << 40;
  if (exponent == 0xff) setResult(sign | EXPONENT_ONES, INTEGER_BIT | fraction);
  else if (exponent != 0) setResult(sign | (exponent + 0xff80), INTEGER_BIT | fraction);
  else setResult(fraction == 0 ? sign : sign | 0xff81, fraction);
}

/** ldfd, setf.d. */
export function fromDouble(bits: u64): void {
  const sign = ((bits >> 63) as u32) << 17;
  const exponent = ((bits >> 52) as u32) & 0x7ff;
  const fraction = (bits & 0xfffffffffffff) << 11;
  if (exponent == 0x7ff) setResult(sign | EXPONENT_ONES, INTEGER_BIT | fraction);
  else if (exponent != 0) setResult(sign | (exponent + 0xfc00), INTEGER_BIT | fraction);
  else setResult(fraction == 0 ? sign : sign | 0xfc01, fraction);
}

/** ldfe: `signExponent` are bytes 8 and 9, the significand is kept as it is. */
export function fromExtended(signExponent: u32, significand: u64): void {
  const sign = ((signExponent >> 15) & 1) << 17;
  const exponent = signExponent & 0x7fff;
  if (exponent == 0x7fff) setResult(sign | EXPONENT_ONES, significand);
  else setResult(exponent == 0 ? sign : sign | (exponent + 0xc000), significand);
}

/** ldf.fill: `high` is bytes 8 to 15, of which 18 bits count. */
export function fromSpill(high: u64, significand: u64): void {
  setResult((high as u32) & (SIGN | EXPONENT_ONES), significand);
}

/**
 * stfs, getf.s and each half of fpack. Bits are selected, nothing is rounded: the exponent is its top bit and its low
 * seven, and a clear integer bit gives exponent 0.
 */
export function toSingle(head: u32, significand: u64): u32 {
  const exponent = significand >> 63 == 0 ? 0 : ((head >> 9) & 0x80) | (head & 0x7f);
  return (((head & SIGN) >> 17) << 31) | (exponent << 23) | (((significand >> 40) as u32) & 0x7fffff);
}

/** stfd and getf.d. */
export function toDouble(head: u32, significand: u64): u64 {
  const exponent = significand >> 63 == 0 ? 0 : ((head >> 6) & 0x400) | (head & 0x3ff);
  const top = (((head & SIGN) >> 17) << 11) | exponent;
  return ((top as u64) << 52) | ((significand >> 11) & 0xfffffffffffff);
}

/** Bytes 8 and 9 that stfe stores; the others are the significand, which may be unnormal. */
export function toExtendedHigh(head: u32): u32 {
  const exponent = ((head >> 2) & 0x4000) | (head & 0x3fff);
  return (((head & SIGN) >> 17) << 15) | exponent;
}
