/** Integer square root of 128-bit radicands. */
@unmanaged
class RootFraction {
  /** What lies below the last root: good for rounding. 0 if it is exact. */
  fraction: u64 = 0;
}
export const rootFraction: RootFraction = changetype<RootFraction>(memory.data(8, 8));

/**
 * Square root of high × 2^64 + low, rounded down, for high >= 2^62: 64 bits. `rootFraction` is good
 * for rounding: 0 if the root is exact, a quarter if the value lies below the midpoint to the next root, else three quarters.
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
  if ((overflow | remainder) == 0) rootFraction.fraction = 0;
  else rootFraction.fraction = overflow == 0 && remainder <= root ? 0x4000000000000000 : 0xc000000000000000;
  return root;
}
