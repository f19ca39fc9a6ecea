/**
 * Instructions that treat a register's significand as an integer or as bits, and those that put registers together from
 * parts. All leave their register in `result`.
 *
 * @source Itanium SDM vol. 3 "xma — Fixed-Point Multiply Add"
 * @source Itanium SDM vol. 3 "fmerge — Floating-point Merge"
 * @source Itanium SDM vol. 3 "fmix — Floating-point Mix"
 */
import { multiplyHigh, multiplyHighSigned } from "../../base/wide.ts";
import { toSingle } from "./memory-format.ts";
import * as Format from "./register.ts";
import { setIntegerResult, setResult } from "./register.ts";

const LEFT: u64 = 0xffffffff00000000;
const RIGHT: u64 = 0xffffffff;
const SIGNS: u64 = 0x8000000080000000;

/** xma.l: lower half of a × b + c. */
export function multiplyAddLow(a: u64, b: u64, c: u64): void {
  setIntegerResult(a * b + c);
}

/** xma.h and xma.hu: upper half of the 128-bit a × b + c, where c is zero-extended whatever the sign of the product. */
export function multiplyAddHigh(signed: bool, a: u64, b: u64, c: u64): void {
  const upper = signed ? (multiplyHighSigned(a as i64, b as i64) as u64) : multiplyHigh(a, b);
  const lower = a * b;
  setIntegerResult(upper + (lower + c < c ? 1 : 0));
}

export const MERGE_SIGN: u32 = 0;
export const MERGE_NEGATIVE_SIGN: u32 = 1;
export const MERGE_SIGN_AND_EXPONENT: u32 = 2;

/** fmerge: the sign, the inverted sign, or sign and exponent of the first; the rest of the second. */
export function merge(kind: u32, headA: u32, headB: u32, significandB: u64): void {
  const sign = headA & Format.SIGN;
  const exponent = headB & Format.EXPONENT_ONES;
  if (kind == MERGE_SIGN) setResult(sign | exponent, significandB);
  else if (kind == MERGE_NEGATIVE_SIGN) setResult((sign ^ Format.SIGN) | exponent, significandB);
  else setResult(headA, significandB);
}

/** fpmerge: the same for both single-precision numbers. */
export function mergePair(kind: u32, a: u64, b: u64): void {
  const taken: u64 = kind == MERGE_SIGN_AND_EXPONENT ? 0xff800000ff800000 : SIGNS;
  const from = kind == MERGE_NEGATIVE_SIGN ? ~a : a;
  setIntegerResult((from & taken) | (b & ~taken));
}

export function mixLeft(a: u64, b: u64): void {
  setIntegerResult((a & LEFT) | (b >> 32));
}
export function mixRight(a: u64, b: u64): void {
  setIntegerResult((a << 32) | (b & RIGHT));
}
export function mixLeftRight(a: u64, b: u64): void {
  setIntegerResult((a & LEFT) | (b & RIGHT));
}

/** fsxt.l: the left half of b below copies of the sign of a's left half. */
export function signExtendLeft(a: u64, b: u64): void {
  setIntegerResult((a >> 63 != 0 ? LEFT : 0) | (b >> 32));
}
export function signExtendRight(a: u64, b: u64): void {
  setIntegerResult(((a >> 31) & 1 ? LEFT : 0) | (b & RIGHT));
}

/** fswap: the right half of b, then the left half of a; `negated` inverts the signs that it has set. */
export function swap(a: u64, b: u64, negated: u64): void {
  setIntegerResult(((b << 32) | (a >> 32)) ^ negated);
}
export const NEGATE_LEFT: u64 = 0x8000000000000000;
export const NEGATE_RIGHT: u64 = 0x80000000;

/** fpack: both registers as stfs would store them. */
export function pack(headA: u32, significandA: u64, headB: u32, significandB: u64): void {
  setIntegerResult(((toSingle(headA, significandA) as u64) << 32) | (toSingle(headB, significandB) as u64));
}
