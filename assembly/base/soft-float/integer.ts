/**
 * Conversions between unpacked numbers and integers, and rounding to an integral value.
 */
import { env, FINITE, Float, IE, PE, setNormalized, setZero, SIGN64, ZERO } from "./float.ts";
import { roundsUp } from "./round.ts";

/** From a signed integer: exact. */
export function fromInteger(x: Float, value: i64): void {
  setNormalized(x, value < 0 ? 1 : 0, 63, (value < 0 ? 0 - value : value) as u64);
}

@unmanaged
class Integral {
  /** Magnitude of the last integral value. */
  magnitude: u64 = 0;
  inexact: u32 = 0;
}
const integral: Integral = changetype<Integral>(memory.data(16, 8));

/** Rounds |x| to an integer by env.rounding; false if it does not fit 64 bits (or x is not finite). No flags. */
function toMagnitude(x: Float): bool {
  integral.inexact = 0;
  integral.magnitude = 0;
  env.roundedUp = 0;
  if (x.kind == ZERO) return true;
  if (x.kind != FINITE || x.exponent > 63) return false;
  if (x.exponent == 63) {
    integral.magnitude = x.significand;
    return true;
  }
  let kept: u64 = 0;
  let half = false;
  let rest = true;
  if (x.exponent >= 0) {
    const drop = (63 - x.exponent) as u64;
    kept = x.significand >> drop;
    half = ((x.significand >> (drop - 1)) & 1) != 0;
    rest = x.significand << (65 - drop) != 0 && drop > 1;
  } else if (x.exponent == -1) {
    half = true;
    rest = x.significand != SIGN64;
  }
  integral.inexact = half || rest ? 1 : 0;
  if (roundsUp(x.negative, (kept & 1) != 0, half, rest)) {
    kept++;
    env.roundedUp = 1;
  }
  integral.magnitude = kept;
  return true;
}

/**
 * Signed integer of `bits` width (16, 32, 64). What does not fit gives IE and the integer indefinite, the most negative value.
 *
 * @sdm 1 "Integer Indefinite"
 */
export function toInteger(x: Float, bits: u32): i64 {
  const lowest = (<u64>1) << ((bits - 1) as u64);
  const fits = toMagnitude(x);
  if (!fits || integral.magnitude > (x.negative ? lowest : lowest - 1)) {
    env.flags |= IE;
    env.roundedUp = 0;
    return (0 - lowest) as i64;
  }
  if (integral.inexact) env.flags |= PE;
  return (x.negative ? 0 - integral.magnitude : integral.magnitude) as i64;
}

/** Rounds a FINITE number to an integral value in place; PE if that changes it. */
export function roundToIntegral(x: Float): void {
  env.roundedUp = 0;
  if (x.kind != FINITE || x.exponent >= 63) return;
  const negative = x.negative;
  toMagnitude(x);
  if (integral.inexact) env.flags |= PE;
  if (integral.magnitude == 0) setZero(x, negative);
  else setNormalized(x, negative, 63, integral.magnitude);
}
