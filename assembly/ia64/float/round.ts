/**
 * Rounding of an exact value to the precision and range of the environment.
 *
 * @source Itanium SDM vol. 1 "Floating-Point Rounding"
 * @source Itanium SDM vol. 1 "Floating-Point Traps"
 */
import * as Env from "./environment.ts";
import { env } from "./environment.ts";
import { EXPONENT_ONES, EXTENDED_MINIMUM, INTEGER_BIT, setResult } from "./register.ts";

/** The two results of `roundSignificand` beside the significand it returns. */
let carried: u32 = 0;
let inexact: u32 = 0;

/**
 * Leaves in `result` the number (-1)^sign × significand:low × 2^(exponent - 65535 - 127), rounded. Bit 63 of `significand`
 * is set; the lowest bit of `low` may be a sticky bit.
 *
 * Overflow and underflow are judged after rounding to an unbounded range. If their trap is enabled, that result is
 * delivered with the low 17 bits of its exponent.
 */
export function round(sign: u32, exponent: i32, significand: u64, low: u64): void {
  const head = sign != 0 ? 0x20000 : 0;
  const rounded = roundSignificand(head, significand, low);
  const unboundedExponent = exponent + carried;
  if (unboundedExponent > env.maximum) {
    if ((env.enabled & Env.OVERFLOW) != 0) return wrapped(Env.OVERFLOW, head, unboundedExponent, rounded);
    env.raised |= Env.OVERFLOW | Env.INEXACT;
    return overflow(head);
  }
  if (unboundedExponent < env.minimum) {
    if ((env.enabled & Env.UNDERFLOW) != 0) return wrapped(Env.UNDERFLOW, head, unboundedExponent, rounded);
    if (env.flushToZero != 0) {
      env.raised |= Env.UNDERFLOW | Env.INEXACT;
      env.roundedUp = 0;
      return setResult(head, 0);
    }
    return denormalize(head, env.minimum - exponent, significand, low);
  }
  if (inexact != 0) env.raised |= Env.INEXACT;
  setResult(head | unboundedExponent, rounded);
}

/** Rounds to env.precision bits at the top of the word; a carry out of bit 63 leaves 1.0 and `carried`. */
function roundSignificand(head: u32, significand: u64, low: u64): u64 {
  carried = 0;
  env.roundedUp = 0;
  const unit: u64 = (1 as u64) << (64 - env.precision);
  const dropped = significand & (unit - 1);
  inexact = (dropped | low) != 0 ? 1 : 0;
  const kept = significand - dropped;
  if (inexact == 0) return kept;
  let up = false;
  if (env.rounding == Env.ROUND_NEAREST) {
    // The half is bit 63 of `low` for 64-bit precision, otherwise a bit of `significand`.
    const half = unit >> 1;
    const below = half == 0 ? low : dropped;
    const middle: u64 = half == 0 ? INTEGER_BIT : half;
    const above = below > middle || (below == middle && half != 0 && low != 0);
    up = above || (below == middle && (kept & unit) != 0);
  } else if (env.rounding == Env.ROUND_UP) up = head == 0;
  else if (env.rounding == Env.ROUND_DOWN) up = head != 0;
  if (!up) return kept;
  env.roundedUp = 1;
  const sum = kept + unit;
  // Denormals have bit 63 clear and cannot carry out of the word.
  if (sum != 0) return sum;
  carried = 1;
  return INTEGER_BIT;
}

function wrapped(exception: u32, head: u32, exponent: i32, significand: u64): void {
  env.raised |= exception;
  if (inexact != 0) env.raised |= Env.INEXACT;
  setResult(head | ((exponent as u32) & EXPONENT_ONES), significand);
}

/** Infinity, or the largest finite number if rounding is towards zero on that side. */
function overflow(head: u32): void {
  const away =
    env.rounding == Env.ROUND_NEAREST || (env.rounding == Env.ROUND_UP && head == 0) || (env.rounding == Env.ROUND_DOWN && head != 0);
  env.roundedUp = away ? 1 : 0;
  if (away) setResult(head | EXPONENT_ONES, INTEGER_BIT);
  else setResult(head | env.maximum, ~(((1 as u64) << (64 - env.precision)) - 1));
}

/** Rounds at the position of the smallest denormal; an inexact result is an underflow. */
function denormalize(head: u32, shift: i32, significand: u64, low: u64): void {
  let high: u64 = 0;
  let rest: u64 = 1;
  if (shift < 64) {
    high = significand >> shift;
    rest = (significand << (64 - shift)) | (low >> shift) | (low != 0 ? 1 : 0);
  } else if (shift == 64) {
    rest = significand | (low != 0 ? 1 : 0);
  }
  const rounded = roundSignificand(head, high, rest);
  if (inexact != 0) env.raised |= Env.UNDERFLOW | Env.INEXACT;
  setResult(rounded == 0 ? head : head | denormalExponent(rounded), rounded);
}

/** Double-extended denormals have exponent 0. */
function denormalExponent(significand: u64): u32 {
  return env.minimum == EXTENDED_MINIMUM && significand >> 63 == 0 ? 0 : env.minimum;
}
