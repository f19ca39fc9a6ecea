/**
 * The 82-bit floating-point register format, held in two words: the 64-bit significand, and `head`, which is the sign in
 * bit 17 above the 17-bit exponent. `head` is also what getf.exp reads and what lies in bytes 8..10 of a spilled register.
 *
 * The value of a number is (-1)^sign × significand × 2^(exponent - 65535 - 63). Exponent 0 is the exception: it counts as
 * 0x0c001, which is where the double-extended denormals lie.
 *
 * @source Itanium SDM vol. 1 "Floating-Point Register Format"
 */

/** Largest exponent: infinities and NaNs. */
export const EXPONENT_ONES: u32 = 0x1ffff;
export const EXPONENT_BIAS: i32 = 0xffff;
export const SIGN: u32 = 0x20000;
export const INTEGER_BIT: u64 = 0x8000000000000000;
/** Top bit of the fraction: set in quiet NaNs. */
export const QUIET_BIT: u64 = 0x4000000000000000;
/** Exponent of a significand that holds an integer (or two single-precision numbers). */
export const INTEGER_EXPONENT: u32 = 0x1003e;
/** NaTVal is this head with significand 0. */
export const NATVAL_HEAD: u32 = 0x1fffe;
/** Exponent of the denormals of each memory format. */
export const SINGLE_MINIMUM: i32 = 0xff81;
export const DOUBLE_MINIMUM: i32 = 0xfc01;
export const EXTENDED_MINIMUM: i32 = 0xc001;
/** Exponent of the largest finite number of each memory format. */
export const SINGLE_MAXIMUM: i32 = 0x1007e;
export const DOUBLE_MAXIMUM: i32 = 0x103fe;
export const EXTENDED_MAXIMUM: i32 = 0x13ffe;
export const REGISTER_MINIMUM: i32 = 1;
export const REGISTER_MAXIMUM: i32 = 0x1fffe;
/** QNaN Indefinite: what a disabled invalid operation gives. */
export const INDEFINITE_HEAD: u32 = 0x3ffff;
export const INDEFINITE_SIGNIFICAND: u64 = 0xc000000000000000;

/** Result of the functions of this folder whose result is a register. */
@unmanaged
export class Register {
  significand: u64 = 0;
  head: u32 = 0;
}
export const result: Register = changetype<Register>(memory.data(16, 8));

export function setResult(head: u32, significand: u64): void {
  result.head = head;
  result.significand = significand;
}

/** The result of the instructions that treat a register as bits. */
export function setIntegerResult(significand: u64): void {
  setResult(INTEGER_EXPONENT, significand);
}

export function isNatVal(head: u32, significand: u64): bool {
  return head == NATVAL_HEAD && significand == 0;
}

function hasOnes(head: u32): bool {
  return (head & EXPONENT_ONES) == EXPONENT_ONES;
}

/** Pseudo-NaNs and pseudo-infinities: largest exponent, integer bit clear. */
export function isUnsupported(head: u32, significand: u64): bool {
  return hasOnes(head) && significand >> 63 == 0;
}

export function isInfinity(head: u32, significand: u64): bool {
  return hasOnes(head) && significand == INTEGER_BIT;
}

export function isNan(head: u32, significand: u64): bool {
  return hasOnes(head) && significand > INTEGER_BIT;
}

export function isSignalingNan(head: u32, significand: u64): bool {
  return isNan(head, significand) && (significand & QUIET_BIT) == 0;
}

export function isQuietNan(head: u32, significand: u64): bool {
  return hasOnes(head) && significand >= INDEFINITE_SIGNIFICAND;
}

/** True zeros only: a pseudo-zero (exponent other than 0) is an unnormal number of value 0. */
export function isZero(head: u32, significand: u64): bool {
  return (head & EXPONENT_ONES) == 0 && significand == 0;
}

/**
 * Unnormalized numbers, which include denormals and pseudo-zeros; also exponent 0 with the integer bit set, the
 * double-extended pseudo-denormals.
 */
export function isUnnormal(head: u32, significand: u64): bool {
  const exponent = head & EXPONENT_ONES;
  if (exponent == EXPONENT_ONES || isNatVal(head, significand)) return false;
  if (exponent == 0) return significand != 0;
  return significand >> 63 == 0;
}

/** Exponent that counts: that of exponent 0 is 0x0c001. */
export function effectiveExponent(head: u32): i32 {
  const exponent = (head & EXPONENT_ONES) as i32;
  return exponent == 0 ? EXTENDED_MINIMUM : exponent;
}
