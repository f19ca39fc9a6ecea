/**
 * Rounding a result to the precision and range of env, with the masked and unmasked responses to overflow, underflow
 * and inexactness.
 *
 * @sdm 1 "Overview of Floating-Point Exceptions"
 */
import { env, FINITE, Float, OE, PE, ROUND_DOWN, ROUND_NEAREST, ROUND_UP, ROUND_ZERO, setInfinity, setZero, SIGN64, UE } from "./float.ts";

/** True if the discarded bits round the magnitude up. `half` is the first discarded bit, `odd` the last kept one. */
export function roundsUp(negative: u32, odd: bool, half: bool, rest: bool): bool {
  if (env.rounding == ROUND_NEAREST) return half && (rest || odd);
  if (env.rounding == ROUND_ZERO) return false;
  return (half || rest) && (env.rounding == ROUND_DOWN) == (negative != 0);
}

/**
 * Cuts x to `bits` significant positions counted from bit 63, 1 to 64. Returns true if the result is inexact; a carry out
 * of bit 63 raises the exponent.
 */
function cut(x: Float, bits: u32): bool {
  const drop = (64 - bits) as u64;
  let half: bool;
  let rest: bool;
  let unit: u64 = 1;
  let kept = x.significand;
  if (drop == 0) {
    half = (x.low & SIGN64) != 0;
    rest = x.low << 1 != 0;
  } else {
    unit = (<u64>1) << drop;
    half = (kept & (unit >> 1)) != 0;
    rest = (kept & ((unit >> 1) - 1)) != 0 || x.low != 0;
    kept &= ~(unit - 1);
  }
  env.roundedUp = 0;
  x.low = 0;
  if (roundsUp(x.negative, (kept & unit) != 0, half, rest)) {
    env.roundedUp = 1;
    kept += unit;
    if (kept == 0) {
      kept = SIGN64;
      x.exponent++;
    }
  }
  x.significand = kept;
  return half || rest;
}

/** Shifts significand:low right by `n` positions; bits lost become sticky. */
export function shiftRightSticky(x: Float, n: i32): void {
  if (n <= 0) return;
  if (n < 64) {
    const lost = x.low << (64 - n);
    x.low = (x.significand << (64 - n)) | (x.low >> n) | (lost != 0 ? 1 : 0);
    x.significand >>= n;
    return;
  }
  let lost = x.low != 0;
  if (n < 128) {
    const m = n - 64;
    if (m != 0) lost = lost || x.significand << (64 - m) != 0;
    x.low = x.significand >> m;
  } else {
    lost = lost || x.significand != 0;
    x.low = 0;
  }
  x.significand = 0;
  if (lost) x.low |= 1;
}

/** Rounds a FINITE result in place. */
export function round(x: Float): void {
  if (x.kind != FINITE) return;
  const significand = x.significand;
  const low = x.low;
  const exponent = x.exponent;
  const inexact = cut(x, env.precision);
  if (x.exponent > env.maximumExponent) {
    overflow(x, inexact);
    return;
  }
  // Tininess is detected after rounding, as if the exponent had no lower bound.
  if (x.exponent < env.minimumExponent) {
    if ((env.masks & UE) == 0) {
      env.flags |= inexact ? UE | PE : UE;
      x.exponent += env.exponentWrap;
      return;
    }
    x.significand = significand;
    x.low = low;
    x.exponent = exponent;
    denormalize(x);
    return;
  }
  if (inexact) env.flags |= PE;
}

function overflow(x: Float, inexact: bool): void {
  if ((env.masks & OE) == 0) {
    env.flags |= inexact ? OE | PE : OE;
    x.exponent -= env.exponentWrap;
    return;
  }
  env.flags |= OE | PE;
  const toInfinity =
    env.rounding == ROUND_NEAREST || (env.rounding == ROUND_UP && !x.negative) || (env.rounding == ROUND_DOWN && x.negative != 0);
  env.roundedUp = toInfinity ? 1 : 0;
  if (toInfinity) {
    setInfinity(x, x.negative);
    return;
  }
  x.exponent = env.maximumExponent;
  x.significand = ~(<u64>0) << ((64 - env.precision) as u64);
}

function denormalize(x: Float): void {
  if (env.flushToZero) {
    env.flags |= UE | PE;
    env.roundedUp = 0;
    setZero(x, x.negative);
    return;
  }
  shiftRightSticky(x, env.minimumExponent - x.exponent);
  x.exponent = env.minimumExponent;
  if (cut(x, env.precision)) env.flags |= UE | PE;
  if (x.significand == 0) setZero(x, x.negative);
}
