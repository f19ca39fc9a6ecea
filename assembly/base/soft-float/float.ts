/**
 * Binary floating point of any of the x86 formats, unpacked: the value of a FINITE number is
 * (-1)^negative × significand × 2^(exponent - 63), with bit 63 of the significand set. Results carry 64 more bits in
 * `low`, of which the lowest may be a sticky bit, until they are rounded.
 *
 * Exception flags have the positions that the x87 status word and MXCSR share.
 *
 * @sdm 1 "Floating-Point Formats"
 */

export const ZERO: u32 = 0;
export const FINITE: u32 = 1;
export const INFINITY: u32 = 2;
export const QUIET_NAN: u32 = 3;
export const SIGNALING_NAN: u32 = 4;
/** Extended encodings without a meaning: unnormals, pseudo-infinities, pseudo-NaNs. */
export const UNSUPPORTED: u32 = 5;

export const IE: u32 = 1;
export const DE: u32 = 2;
export const ZE: u32 = 4;
export const OE: u32 = 8;
export const UE: u32 = 0x10;
export const PE: u32 = 0x20;

/** Rounding control as FCW and MXCSR code it. */
export const ROUND_NEAREST: u32 = 0;
export const ROUND_DOWN: u32 = 1;
export const ROUND_UP: u32 = 2;
export const ROUND_ZERO: u32 = 3;

export const SIGN64: u64 = 0x8000000000000000;
const FRACTION64: u64 = 0x000fffffffffffff;

@unmanaged
export class Float {
  kind: u32 = 0;
  negative: u32 = 0;
  exponent: i32 = 0;
  /** 1 if the operand was a denormal (or pseudo-denormal). */
  denormal: u32 = 0;
  significand: u64 = 0;
  low: u64 = 0;
}

/** How results are rounded, and what happened. Callers fill in the upper part and read the lower. */
@unmanaged
export class Environment {
  rounding: u32 = 0;
  /** Bits of the significand of a result: 24, 53 or 64. */
  precision: u32 = 0;
  minimumExponent: i32 = 0;
  maximumExponent: i32 = 0;
  /** Exception masks, 1 = masked. */
  masks: u32 = 0;
  /** 1 if a masked underflow gives 0. */
  flushToZero: u32 = 0;
  /** Added to or subtracted from the exponent of an unmasked underflow or overflow. */
  exponentWrap: i32 = 0;

  /** Exception flags, accumulated. */
  flags: u32 = 0;
  /** 1 if the last rounding went away from zero. */
  roundedUp: u32 = 0;
}

export const env: Environment = changetype<Environment>(memory.data(48, 8));

/** Operands and result of the operation in execution. */
export const A: Float = changetype<Float>(memory.data(32, 8));
export const B: Float = changetype<Float>(memory.data(32, 8));
export const R: Float = changetype<Float>(memory.data(32, 8));

/** Results have the format of binary16, rounded to its 11 bits. */
export function resultsBinary16(): void {
  env.precision = 11;
  env.minimumExponent = -14;
  env.maximumExponent = 15;
}
/** Results have the format of binary32, rounded to its 24 bits. */
export function resultsBinary32(): void {
  env.precision = 24;
  env.minimumExponent = -126;
  env.maximumExponent = 127;
}
export function resultsBinary64(): void {
  env.precision = 53;
  env.minimumExponent = -1022;
  env.maximumExponent = 1023;
}
/** Results have the exponent range of the extended format, and the precision given. */
export function resultsExtended(precision: u32): void {
  env.precision = precision;
  env.minimumExponent = -16382;
  env.maximumExponent = 16383;
}

/** Sets a finite value from an integer significand that need not be normalized; 0 gives ZERO. */
export function setNormalized(x: Float, negative: u32, exponent: i32, significand: u64): void {
  x.negative = negative;
  x.denormal = 0;
  x.low = 0;
  if (significand == 0) {
    x.kind = ZERO;
    x.significand = 0;
    return;
  }
  const shift = clz<u64>(significand);
  x.kind = FINITE;
  x.significand = significand << shift;
  x.exponent = exponent - (shift as i32);
}

export function unpack32(x: Float, bits: u32): void {
  const field = (bits >> 23) & 0xff;
  const fraction = ((bits & 0x7fffff) as u64) << 40;
  x.negative = bits >> 31;
  x.low = 0;
  x.denormal = 0;
  if (field == 0) {
    setNormalized(x, bits >> 31, -126, fraction);
    x.denormal = fraction != 0 ? 1 : 0;
  } else if (field == 0xff) {
    x.kind = fraction == 0 ? INFINITY : bits & 0x400000 ? QUIET_NAN : SIGNALING_NAN;
    x.significand = SIGN64 | fraction;
  } else {
    x.kind = FINITE;
    x.exponent = (field as i32) - 127;
    x.significand = SIGN64 | fraction;
  }
}

export function unpack64(x: Float, bits: u64): void {
  const field = ((bits >> 52) as u32) & 0x7ff;
  const fraction = (bits & FRACTION64) << 11;
  x.negative = (bits >> 63) as u32;
  x.low = 0;
  x.denormal = 0;
  if (field == 0) {
    setNormalized(x, x.negative, -1022, fraction);
    x.denormal = fraction != 0 ? 1 : 0;
  } else if (field == 0x7ff) {
    x.kind = fraction == 0 ? INFINITY : bits & 0x0008000000000000 ? QUIET_NAN : SIGNALING_NAN;
    x.significand = SIGN64 | fraction;
  } else {
    x.kind = FINITE;
    x.exponent = (field as i32) - 1023;
    x.significand = SIGN64 | fraction;
  }
}

/** The double extended format: an explicit integer bit, hence pseudo-denormals and unsupported encodings. */
export function unpack80(x: Float, significand: u64, signExponent: u32): void {
  const field = signExponent & 0x7fff;
  x.negative = (signExponent >> 15) & 1;
  x.low = 0;
  x.denormal = 0;
  if (field == 0) {
    setNormalized(x, x.negative, -16382, significand);
    x.denormal = significand != 0 ? 1 : 0;
    return;
  }
  x.significand = significand;
  x.exponent = (field as i32) - 16383;
  if ((significand as i64) >= 0) x.kind = UNSUPPORTED;
  else if (field != 0x7fff) x.kind = FINITE;
  else if (significand == SIGN64) x.kind = INFINITY;
  else x.kind = significand & 0x4000000000000000 ? QUIET_NAN : SIGNALING_NAN;
}

/** From a rounded Float. A denormal has bit 63 of the significand clear. NaNs keep the top of their significand, quieted. */
export function pack16(x: Float): u32 {
  const sign = x.negative << 15;
  if (x.kind == ZERO) return sign;
  if (x.kind == INFINITY) return sign | 0x7c00;
  if (x.kind != FINITE) return sign | 0x7e00 | (((x.significand >> 53) as u32) & 0x1ff);
  const field = x.significand & SIGN64 ? x.exponent + 15 : 0;
  return sign | ((field as u32) << 10) | (((x.significand >> 53) as u32) & 0x3ff);
}

export function pack32(x: Float): u32 {
  const sign = x.negative << 31;
  if (x.kind == ZERO) return sign;
  if (x.kind == INFINITY) return sign | 0x7f800000;
  if (x.kind != FINITE) return sign | 0x7fc00000 | (((x.significand >> 40) as u32) & 0x3fffff);
  const fraction = ((x.significand >> 40) as u32) & 0x7fffff;
  const field = x.significand & SIGN64 ? x.exponent + 127 : 0;
  return sign | ((field as u32) << 23) | fraction;
}

export function pack64(x: Float): u64 {
  const sign = (x.negative as u64) << 63;
  if (x.kind == ZERO) return sign;
  if (x.kind == INFINITY) return sign | 0x7ff0000000000000;
  if (x.kind != FINITE) return sign | 0x7ff8000000000000 | ((x.significand >> 11) & 0x0007ffffffffffff);
  const field = x.significand & SIGN64 ? x.exponent + 1023 : 0;
  return sign | ((field as u64) << 52) | ((x.significand >> 11) & FRACTION64);
}

/** Sign and exponent word of the extended format; the significand is significand80(x). */
export function signExponent80(x: Float): u32 {
  const sign = x.negative << 15;
  if (x.kind == ZERO) return sign;
  if (x.kind != FINITE) return sign | 0x7fff;
  return sign | (x.significand & SIGN64 ? ((x.exponent + 16383) as u32) & 0x7fff : 0);
}

export function significand80(x: Float): u64 {
  if (x.kind == ZERO) return 0;
  if (x.kind == INFINITY) return SIGN64;
  if (x.kind == FINITE) return x.significand;
  return x.significand | 0xc000000000000000;
}

/** The default NaN: negative, quiet, no payload. @sdm 1 "QNaN Floating-Point Indefinite" */
export function setDefaultNan(x: Float): void {
  x.kind = QUIET_NAN;
  x.negative = 1;
  x.significand = 0xc000000000000000;
  x.low = 0;
}

/** Invalid operation: the flag, and the default NaN as the masked response. */
export function invalid(x: Float): void {
  env.flags |= IE;
  setDefaultNan(x);
}

export function setZero(x: Float, negative: u32): void {
  x.kind = ZERO;
  x.negative = negative;
  x.significand = 0;
  x.low = 0;
}

export function setInfinity(x: Float, negative: u32): void {
  x.kind = INFINITY;
  x.negative = negative;
  x.significand = SIGN64;
  x.low = 0;
}

export function copyFloat(to: Float, from: Float): void {
  memory.copy(changetype<usize>(to), changetype<usize>(from), 32);
}
