/**
 * Comparison, classification, minimum and maximum.
 *
 * @source Itanium SDM vol. 3 "fcmp — Floating-point Compare"
 * @source Itanium SDM vol. 3 "fclass — Floating-point Class"
 * @source Itanium SDM vol. 3 "fmin — Floating-point Minimum"
 */
import * as Env from "./environment.ts";
import { env } from "./environment.ts";
import * as Format from "./register.ts";
import { setResult } from "./register.ts";
import { A, B, INFINITY, invalid, QUIET_NAN, UNSUPPORTED, unpack, ZERO } from "./operand.ts";

export const EQUAL: u32 = 0;
export const LESS: u32 = 1;
export const LESS_OR_EQUAL: u32 = 2;
export const UNORDERED: u32 = 3;

/** -1, 0 or 1 as A is less than, equal to or greater than B, which are not NaNs. */
function order(signA: u32, signB: u32): i32 {
  const magnitude = orderOfMagnitudes();
  const bothZero = A.kind == ZERO && B.kind == ZERO;
  if (signA != signB) return bothZero ? 0 : signA != 0 ? -1 : 1;
  return signA != 0 ? -magnitude : magnitude;
}

function orderOfMagnitudes(): i32 {
  // ZERO, NUMBER and INFINITY are in the order of their magnitudes.
  if (A.kind != B.kind) return A.kind < B.kind ? -1 : 1;
  if (A.kind == ZERO || A.kind == INFINITY) return 0;
  if (A.exponent != B.exponent) return A.exponent < B.exponent ? -1 : 1;
  return A.significand == B.significand ? 0 : A.significand < B.significand ? -1 : 1;
}

/**
 * Whether A `relation` B. Quiet NaNs are invalid for the relations that speak of an order, the other bad operands for all;
 * with the exception disabled they are unordered.
 */
export function compare(relation: u32, headA: u32, significandA: u64, headB: u32, significandB: u64): bool {
  unpack(A, headA, significandA);
  unpack(B, headB, significandB);
  if (A.kind >= QUIET_NAN || B.kind >= QUIET_NAN) {
    const signals = relation == LESS || relation == LESS_OR_EQUAL || A.kind > QUIET_NAN || B.kind > QUIET_NAN;
    if (signals) invalid();
    return relation == UNORDERED;
  }
  if ((A.unnormal | B.unnormal) != 0) env.raised |= Env.DENORMAL;
  const ordering = order(A.sign, B.sign);
  if (relation == EQUAL) return ordering == 0;
  if (relation == LESS) return ordering < 0;
  if (relation == LESS_OR_EQUAL) return ordering <= 0;
  return false;
}

export const MINIMUM: u32 = 0;
export const MAXIMUM: u32 = 1;
export const MAGNITUDE_MINIMUM: u32 = 2;
export const MAGNITUDE_MAXIMUM: u32 = 3;

/** `result` = A if A is the smaller (or larger) one, else B, as it is: equality and NaNs give B. */
export function select(kind: u32, headA: u32, significandA: u64, headB: u32, significandB: u64): void {
  unpack(A, headA, significandA);
  unpack(B, headB, significandB);
  if (A.kind >= QUIET_NAN || B.kind >= QUIET_NAN) {
    env.raised |= Env.INVALID;
    if (A.kind == UNSUPPORTED || B.kind == UNSUPPORTED) return setResult(Format.INDEFINITE_HEAD, Format.INDEFINITE_SIGNIFICAND);
    return setResult(headB, significandB);
  }
  if ((A.unnormal | B.unnormal) != 0) env.raised |= Env.DENORMAL;
  const ordering = kind >= MAGNITUDE_MINIMUM ? orderOfMagnitudes() : order(A.sign, B.sign);
  const takesA = (kind & 1) == MAXIMUM ? ordering > 0 : ordering < 0;
  if (takesA) setResult(headA, significandA);
  else setResult(headB, significandB);
}

/** Bits of fclass9. */
const CLASS_POSITIVE: u32 = 1;
const CLASS_NEGATIVE: u32 = 2;
const CLASS_ZERO: u32 = 4;
const CLASS_UNNORMAL: u32 = 8;
const CLASS_NORMAL: u32 = 0x10;
const CLASS_INFINITY: u32 = 0x20;
const CLASS_SIGNALING: u32 = 0x40;
const CLASS_QUIET: u32 = 0x80;
export const CLASS_NATVAL: u32 = 0x100;

/** Whether a register is of one of the classes. Its sign counts for numbers only. No class has the unsupported encodings. */
export function isOfClass(classes: u32, head: u32, significand: u64): bool {
  if (Format.isNatVal(head, significand)) return (classes & CLASS_NATVAL) != 0;
  if (Format.isUnsupported(head, significand)) return false;
  if (Format.isSignalingNan(head, significand)) return (classes & CLASS_SIGNALING) != 0;
  if (Format.isQuietNan(head, significand)) return (classes & CLASS_QUIET) != 0;
  if ((classes & ((head & Format.SIGN) != 0 ? CLASS_NEGATIVE : CLASS_POSITIVE)) == 0) return false;
  return (classes & classOfNumber(head, significand)) != 0;
}

function classOfNumber(head: u32, significand: u64): u32 {
  if (Format.isInfinity(head, significand)) return CLASS_INFINITY;
  if (Format.isZero(head, significand)) return CLASS_ZERO;
  return Format.isUnnormal(head, significand) ? CLASS_UNNORMAL : CLASS_NORMAL;
}
