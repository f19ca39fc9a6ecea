/**
 * Itanium floating point by definition: numbers are integers times powers of two of any size, and nothing is rounded before the
 * end. Slow, and written without a look at assembly/ia64/float.
 */

/** Significand and `head`: sign in bit 17, exponent in bits 16:0. */
export interface Register {
  readonly head: number;
  readonly significand: bigint;
}

/** value × 2^scale; `value` has the sign. `negative` is the sign of a zero too. */
interface Exact {
  readonly value: bigint;
  readonly scale: number;
}

export const ONES = 0x1ffff;
const BIAS = 0xffff;
const TOP = 1n << 63n;

export const isNumber = ({ head }: Register): boolean => (head & ONES) !== ONES;
export const isNegative = ({ head }: Register): boolean => head >> 17 === 1;
export const isNatVal = ({ head, significand }: Register): boolean => head === 0x1fffe && significand === 0n;
/** Denormals, unnormalized numbers and pseudo-zeros. */
export const isUnnormal = (x: Register): boolean =>
  isNumber(x) && ((x.head & ONES) === 0 ? x.significand !== 0n : x.significand < TOP && !isNatVal(x));

export function exact(x: Register): Exact {
  const exponent = (x.head & ONES) === 0 ? 0xc001 : x.head & ONES;
  return { value: isNegative(x) ? -x.significand : x.significand, scale: exponent - BIAS - 63 };
}

const shifted = (x: Exact, scale: number): bigint => x.value << BigInt(x.scale - scale);
export function add(a: Exact, b: Exact): Exact {
  const scale = Math.min(a.scale, b.scale);
  return { value: shifted(a, scale) + shifted(b, scale), scale };
}
export const multiply = (a: Exact, b: Exact): Exact => ({ value: a.value * b.value, scale: a.scale + b.scale });
export const negate = (a: Exact): Exact => ({ value: -a.value, scale: a.scale });
export function order(a: Exact, b: Exact): number {
  const { value } = add(a, negate(b));
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
export const magnitude = (x: Exact): Exact => ({ value: x.value < 0n ? -x.value : x.value, scale: x.scale });

export type Rounding = 0 | 1 | 2 | 3;

/** Integer nearest to x in units of 2^unit by the rounding mode: magnitude, whether it is exact, whether it is above |x|. */
export function cut(x: Exact, unit: number, rounding: Rounding): { magnitude: bigint; inexact: boolean; up: boolean } {
  const { value } = magnitude(x);
  const drop = unit - x.scale;
  if (drop <= 0) return { magnitude: value << BigInt(-drop), inexact: false, up: false };
  const floor = value >> BigInt(drop);
  const rest = value - (floor << BigInt(drop));
  if (rest === 0n) return { magnitude: floor, inexact: false, up: false };
  const twice = rest * 2n - (1n << BigInt(drop));
  const negative = x.value < 0n;
  const up = [twice > 0n || (twice === 0n && (floor & 1n) === 1n), negative, !negative, false][rounding]!;
  return { magnitude: up ? floor + 1n : floor, inexact: true, up };
}

export interface Format {
  readonly precision: number;
  /** Biased exponents of the smallest normal and the largest number. */
  readonly minimum: number;
  readonly maximum: number;
}
export interface Controls {
  readonly rounding: Rounding;
  readonly flushToZero: boolean;
  /** Enabled exceptions, as in `raised`: v 1, d 2, z 4, o 8, u 16, i 32. */
  readonly enabled: number;
}
export interface Outcome extends Register {
  readonly raised: number;
  readonly roundedUp: boolean;
}

const bits = (x: bigint): number => (x === 0n ? 0 : x.toString(2).length);

/** A number other than zero, rounded. */
export function round(x: Exact, format: Format, { rounding, flushToZero, enabled }: Controls): Outcome {
  const sign = x.value < 0n ? 0x20000 : 0;
  const length = bits(magnitude(x).value);
  const unbounded = cut(x, x.scale + length - format.precision, rounding);
  const carried = bits(unbounded.magnitude) > format.precision ? 1 : 0;
  const exponent = x.scale + length - 1 + carried + BIAS;
  const significand = (unbounded.magnitude >> BigInt(carried)) << BigInt(64 - format.precision);
  const inexact = unbounded.inexact ? 32 : 0;
  const result = (head: number, s: bigint, raised: number, up: boolean): Outcome => ({
    head: head | sign,
    significand: s,
    raised,
    roundedUp: up,
  });
  if (exponent > format.maximum) {
    if (enabled & 8) return result(exponent & ONES, significand, 8 | inexact, unbounded.up);
    const away = rounding === 0 || (rounding === 1 && sign !== 0) || (rounding === 2 && sign === 0);
    if (away) return result(ONES, TOP, 8 | 32, true);
    return result(format.maximum, ((1n << BigInt(format.precision)) - 1n) << BigInt(64 - format.precision), 8 | 32, false);
  }
  if (exponent < format.minimum) {
    if (enabled & 16) return result(exponent & ONES, significand, 16 | inexact, unbounded.up);
    if (flushToZero) return result(0, 0n, 16 | 32, false);
    const tiny = cut(x, format.minimum - BIAS - format.precision + 1, rounding);
    const s = tiny.magnitude << BigInt(64 - format.precision);
    const isDenormal = s < TOP;
    const head = s === 0n || (isDenormal && format.minimum === 0xc001) ? 0 : format.minimum;
    return result(head, s, tiny.inexact ? 16 | 32 : 0, tiny.up);
  }
  return result(exponent, significand, inexact, unbounded.up);
}
