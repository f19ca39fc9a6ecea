/** Fused multiply-add of unpacked numbers: exact but for a sticky bit, not yet rounded. NaNs are the callers' business. */
import { copyFloat, env, FINITE, Float, INFINITY, invalid, R, ROUND_DOWN, setInfinity, setZero, SIGN64, ZERO } from "./float.ts";
import { multiply } from "./arithmetic.ts";
import { shiftRightSticky } from "./round.ts";

/** The addend of 128 bits, or the product, whichever is smaller. */
const SMALL: Float = changetype<Float>(memory.data(32, 8));

/** R = ±(a × b) ± c. `negateProduct` and `negateAddend` are 0 or 1. */
export function multiplyAdd(a: Float, b: Float, c: Float, negateProduct: u32, negateAddend: u32): void {
  multiply(R, a, b);
  // Infinity times zero is invalid whatever is added.
  if (R.kind > INFINITY) return;
  R.negative ^= negateProduct;
  const cNegative = c.negative ^ negateAddend;
  if (R.kind == INFINITY) {
    if (c.kind == INFINITY && cNegative != R.negative) invalid(R);
    return;
  }
  if (c.kind == INFINITY) {
    setInfinity(R, cNegative);
    return;
  }
  if (c.kind == ZERO) {
    if (R.kind == ZERO && R.negative != cNegative) R.negative = env.rounding == ROUND_DOWN ? 1 : 0;
    return;
  }
  if (R.kind == ZERO) {
    copyFloat(R, c);
    R.negative = cNegative;
    R.denormal = 0;
    return;
  }
  copyFloat(SMALL, c);
  SMALL.negative = cNegative;
  addProduct();
}

/** R + SMALL, to R: both finite, with significands of 128 bits. */
function addProduct(): void {
  if (R.exponent < SMALL.exponent || (R.exponent == SMALL.exponent && lessThan(R, SMALL))) exchange();
  shiftRightSticky(SMALL, R.exponent - SMALL.exponent);
  const high = R.significand;
  const low = R.low;
  if (R.negative == SMALL.negative) {
    R.low = low + SMALL.low;
    const carry: u64 = R.low < low ? 1 : 0;
    const sum = high + SMALL.significand;
    R.significand = sum + carry;
    if (sum < high || R.significand < sum) {
      shiftRightSticky(R, 1);
      R.significand |= SIGN64;
      R.exponent++;
    }
    return;
  }
  R.low = low - SMALL.low;
  R.significand = high - SMALL.significand - (low < SMALL.low ? 1 : 0);
  if (R.significand == 0) {
    if (R.low == 0) {
      setZero(R, env.rounding == ROUND_DOWN ? 1 : 0);
      return;
    }
    R.significand = R.low;
    R.low = 0;
    R.exponent -= 64;
  }
  const shift = clz<u64>(R.significand);
  if (shift == 0) return;
  R.significand = (R.significand << shift) | (R.low >> (64 - shift));
  R.low <<= shift;
  R.exponent -= shift as i32;
}

function lessThan(a: Float, b: Float): bool {
  return a.significand < b.significand || (a.significand == b.significand && a.low < b.low);
}

function exchange(): void {
  const significand = R.significand;
  const low = R.low;
  const exponent = R.exponent;
  const negative = R.negative;
  R.significand = SMALL.significand;
  R.low = SMALL.low;
  R.exponent = SMALL.exponent;
  R.negative = SMALL.negative;
  SMALL.significand = significand;
  SMALL.low = low;
  SMALL.exponent = exponent;
  SMALL.negative = negative;
  R.kind = FINITE;
}
