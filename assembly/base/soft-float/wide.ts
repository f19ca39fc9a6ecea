/**
 * 128-bit intermediate results: products, quotients and square roots of 64-bit significands.
 *
 * The high half is returned, the low half (or the remainder) is left in `wide`.
 */
@unmanaged
class Wide {
  /** Low half of a product or of a shifted pair; remainder of a division. */
  low: u64 = 0;
}
export const wide: Wide = changetype<Wide>(memory.data(8, 8));

/** a × b: high half; low half in `wide.low`. */
export function multiplyWide(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const aHigh = a >> 32;
  const bLow = b & 0xffffffff;
  const bHigh = b >> 32;
  const lowLow = aLow * bLow;
  const middle = aHigh * bLow + (lowLow >> 32);
  const cross = aLow * bHigh + (middle & 0xffffffff);
  wide.low = (cross << 32) | (lowLow & 0xffffffff);
  return aHigh * bHigh + (middle >> 32) + (cross >> 32);
}

/**
 * (high × 2^64 + low) / divisor, for high < divisor: the quotient; remainder in `wide.low`. Schoolbook division in base
 * 2^32 with a normalized divisor; each estimated digit is at most 2 too large.
 */
export function divideWide(high: u64, low: u64, divisor: u64): u64 {
  const shift = clz<u64>(divisor);
  const d = divisor << shift;
  const top = shift == 0 ? high : (high << shift) | (low >> (64 - shift));
  const bottom = low << shift;
  const dHigh = d >> 32;
  const dLow = d & 0xffffffff;

  let q1 = top / dHigh;
  let r = top - q1 * dHigh;
  while (q1 > 0xffffffff || q1 * dLow > ((r << 32) | (bottom >> 32))) {
    q1--;
    r += dHigh;
    if (r > 0xffffffff) break;
  }
  const rest = ((top << 32) | (bottom >> 32)) - q1 * d;
  let q0 = rest / dHigh;
  r = rest - q0 * dHigh;
  while (q0 > 0xffffffff || q0 * dLow > ((r << 32) | (bottom & 0xffffffff))) {
    q0--;
    r += dHigh;
    if (r > 0xffffffff) break;
  }
  wide.low = (((rest << 32) | (bottom & 0xffffffff)) - q0 * d) >> shift;
  return (q1 << 32) + q0;
}

/**
 * Square root of high × 2^64 + low, rounded down, for high >= 2^62: 64 bits. `wide.low` becomes a fraction good for
 * rounding: 0 if the root is exact, a quarter if the value lies below the midpoint to the next root, else three quarters.
 */
export function squareRootWide(high: u64, low: u64): u64 {
  // Restoring, two bits of the radicand a step. The remainder is at most twice the root: only the last step needs bit 64.
  let root: u64 = 0;
  let remainder: u64 = 0;
  let overflow: u64 = 0;
  for (let i = 0; i < 64; i++) {
    overflow = remainder >> 62;
    remainder = (remainder << 2) | (high >> 62);
    high = (high << 2) | (low >> 62);
    low <<= 2;
    const trialOverflow = root >> 62;
    const trial = (root << 2) | 1;
    root <<= 1;
    if (overflow > trialOverflow || (overflow == trialOverflow && remainder >= trial)) {
      overflow = overflow - trialOverflow - (remainder < trial ? 1 : 0);
      remainder -= trial;
      root |= 1;
    }
  }
  if ((overflow | remainder) == 0) wide.low = 0;
  else wide.low = overflow == 0 && remainder <= root ? 0x4000000000000000 : 0xc000000000000000;
  return root;
}
