/** 64 x 64 -> 128-bit multiplication and 128 / 64-bit division, on pairs of 64-bit halves. Pure functions. */

/** Upper half of the unsigned 128-bit product; the lower half is `a * b`. */
export function multiplyHigh(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const aHigh = a >> 32;
  const bLow = b & 0xffffffff;
  const bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  const cross = aLow * bHigh + (middle & 0xffffffff);
  return aHigh * bHigh + (middle >> 32) + (cross >> 32);
}

/** Upper half of the signed 128-bit product: the unsigned one, less the other factor for each negative factor. */
export function multiplyHighSigned(a: i64, b: i64): i64 {
  return (multiplyHigh(a as u64, b as u64) as i64) - ((a >> 63) & b) - ((b >> 63) & a);
}

/**
 * Quotient of high:low / divisor. The quotient fits in 64 bits only if `high < divisor`, which the caller has checked
 * (with it divisor is not 0). The remainder is `low - quotient * divisor`.
 *
 * Schoolbook division with two 32-bit digits: the divisor is shifted until its top bit is set, then a quotient digit
 * guessed from the upper divisor digit is at most 2 too large.
 */
export function divideWide(high: u64, low: u64, divisor: u64): u64 {
  if (high == 0) return low / divisor;
  const shift = clz<u64>(divisor);
  const d = divisor << shift;
  const dHigh = d >> 32;
  const dLow = d & 0xffffffff;
  // A shift by 64 would be a shift by 0, hence the test.
  const upper = shift == 0 ? high : (high << shift) | (low >> (64 - shift));
  const lower = low << shift;
  const digit1 = lower >> 32;
  const digit0 = lower & 0xffffffff;

  const q1 = quotientDigit(upper, digit1, dHigh, dLow);
  // The true partial remainder is below d, so it is exact modulo 2^64.
  const rest = ((upper << 32) | digit1) - q1 * d;
  const q0 = quotientDigit(rest, digit0, dHigh, dLow);
  return (q1 << 32) | q0;
}

/** One 32-bit digit of (upper:next) / (dHigh:dLow), where upper < dHigh:dLow. */
function quotientDigit(upper: u64, next: u64, dHigh: u64, dLow: u64): u64 {
  let q = upper / dHigh;
  let r = upper - q * dHigh;
  while (q > 0xffffffff || q * dLow > ((r << 32) | next)) {
    q--;
    r += dHigh;
    if (r > 0xffffffff) break;
  }
  return q;
}
