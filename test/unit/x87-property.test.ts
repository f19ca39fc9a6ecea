/**
 * x87 arithmetic against unbounded integers: every rounding mode and precision, over the whole exponent range.
 *
 * NR_SEED: seed of the operands. NR_X87_SAMPLES: operations of each kind.
 */
import { expect, test } from "vitest";
import { compileHandlers, execute, state } from "../hardware-cases.ts";

const SEED = Number(process.env["NR_SEED"] ?? 1);
const SAMPLES = Number(process.env["NR_X87_SAMPLES"] ?? 400);

const EMIN = -16382;
const EMAX = 16383;
const UE = 0x10;
const OE = 8;
const PE = 0x20;
const DE = 2;

interface Extended {
  readonly negative: boolean;
  /** Value = significand × 2^(exponent - 63). */
  readonly exponent: number;
  readonly significand: bigint;
  readonly denormal: boolean;
}

const abs = (x: bigint): bigint => (x < 0n ? -x : x);
const bitLength = (x: bigint): number => x.toString(2).length;
const shift = (x: bigint, n: number): bigint => (n >= 0 ? x << BigInt(n) : x >> BigInt(-n));

function hex({ negative, exponent, significand, denormal }: Extended): string {
  const field = denormal ? 0 : exponent + 16383;
  return ((BigInt(field | (negative ? 0x8000 : 0)) << 64n) | significand).toString(16);
}

/** numerator / denominator × 2^scale, rounded as the manual says; `root` rounds the square root of the fraction instead. */
function reference(numerator: bigint, denominator: bigint, scale: number, fcw: number, root = false): { text: string; flags: number } {
  const mode = (fcw >> 10) & 3;
  const precision = [24, 64, 53, 64][(fcw >> 8) & 3]!;
  const negative = numerator < 0n;
  const magnitude = abs(numerator);
  if (magnitude === 0n) return { text: "zero", flags: 0 };
  /** Rounds to units of 2^unit: quotient and whether it was exact. */
  const cut = (unit: number): { value: bigint; exact: boolean } => {
    const up = root ? 2 * unit : unit;
    const n = shift(magnitude, Math.max(0, scale - up));
    const d = shift(denominator, Math.max(0, up - scale));
    let value = n / d;
    let exact = n % d === 0n;
    /** -1, 0 or 1: what was cut against one half. */
    let half: number;
    if (root) {
      const floor = isqrt(value);
      exact &&= floor * floor === value;
      // (floor + ½)² = floor² + floor + ¼: never equal to n / d exactly in between.
      half = 4n * n > (4n * floor * floor + 4n * floor + 1n) * d ? 1 : -1;
      value = floor;
    } else half = Number(2n * (n % d) > d) - Number(2n * (n % d) < d);
    const increment =
      mode === 0 ? half > 0 || (half === 0 && (value & 1n) === 1n) : !exact && (mode === 1 ? negative : mode === 2 && !negative);
    return { value: value + (increment && !exact ? 1n : 0n), exact };
  };
  // Exponent of the fraction: the difference of the lengths, or one less.
  const lengths = bitLength(magnitude) - bitLength(denominator);
  const below = shift(magnitude, Math.max(0, -lengths)) < shift(denominator, Math.max(0, lengths));
  const exponent = lengths + scale - (below ? 1 : 0);
  const e = root ? Math.floor(exponent / 2) : exponent;
  let result = cut(e - (precision - 1));
  const unbounded = bitLength(result.value) > precision ? e + 1 : e;
  let flags = result.exact ? 0 : PE;
  const sign = negative ? 0x8000 : 0;
  if (unbounded > EMAX) {
    const infinite = mode === 0 || (mode === 1 && negative) || (mode === 2 && !negative);
    const largest = ((1n << 64n) - (1n << BigInt(64 - precision))) | (BigInt(0x7ffe | sign) << 64n);
    return { text: (infinite ? (BigInt(0x7fff | sign) << 64n) | (1n << 63n) : largest).toString(16), flags: OE | PE };
  }
  if (unbounded < EMIN) {
    result = cut(EMIN - (precision - 1));
    flags = result.exact ? 0 : PE | UE;
    const significand = result.value << BigInt(64 - precision);
    return { text: ((BigInt(sign | Number(significand >> 63n)) << 64n) | significand).toString(16), flags };
  }
  const significand = shift(result.value, 64 - bitLength(result.value));
  return { text: ((BigInt((unbounded + 16383) | sign) << 64n) | significand).toString(16), flags };
}

function isqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

let seed = (SEED * 0x9e3779b9) >>> 0 || 1;
function random(n: number): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % n;
}
const random64 = (): bigint => (BigInt(random(2 ** 32)) << 32n) | BigInt(random(2 ** 32));

function operand(near?: Extended): Extended {
  const shape = random(8);
  let significand = random64() | (1n << 63n);
  if (shape & 1) significand &= ~((1n << BigInt(random(64))) - 1n);
  if (shape === 2) significand = (1n << 64n) - 1n - BigInt(random(8));
  if (shape === 4 && near) significand = near.significand ^ BigInt(random(4));
  significand |= 1n << 63n;
  const negative = random(2) === 1;
  const where = random(6);
  const exponent =
    near && where < 3
      ? Math.max(EMIN, Math.min(EMAX, near.exponent + random(140) - 70))
      : [random(200) - 100, EMIN + random(80), EMAX - random(80), random(32000) - 16000, random(20) - 10, -8192 + random(40) - 20][where]!;
  if (random(12) === 0) return { negative, exponent: EMIN, significand: (random64() >> BigInt(1 + random(60))) | 1n, denormal: true };
  return { negative, exponent, significand, denormal: false };
}

const signed = (x: Extended): bigint => (x.negative ? -x.significand : x.significand);

test("FADD, FSUB, FMUL, FDIV and FSQRT give the exact result rounded once", async () => {
  const harness = await compileHandlers(["x87/arithmetic.ts"]);
  for (let i = 0; i < SAMPLES; i++) {
    const a = operand();
    const b = operand(a);
    const fcw = 0x7f | ([0, 2, 3][random(3)]! << 8) | (random(4) << 10);
    const scale = Math.min(a.exponent, b.exponent) - 63;
    const sum = (sign: bigint): bigint => shift(signed(a), a.exponent - 63 - scale) + sign * shift(signed(b), b.exponent - 63 - scale);
    const quotient = b.negative ? -signed(a) : signed(a);
    const root = { ...a, negative: false };
    const odd = (a.exponent - 63) & 1;
    const cases = [
      ["fadd", "d8c1", a, reference(sum(1n), 1n, scale, fcw)],
      ["fsub", "d8e1", a, reference(sum(-1n), 1n, scale, fcw)],
      ["fmul", "d8c9", a, reference(signed(a) * signed(b), 1n, a.exponent + b.exponent - 126, fcw)],
      ["fdiv", "d8f1", a, reference(quotient, b.significand, a.exponent - b.exponent, fcw)],
      ["fsqrt", "d9fa", root, reference(root.significand << BigInt(odd), 1n, a.exponent - 63 - odd, fcw, true)],
    ] as const;
    for (const [name, code, first, { text, flags }] of cases) {
      execute(harness, code, (set) => {
        set("fcw", fcw.toString(16));
        set("fsw", "3000");
        set("ftw", "fff");
        set("st0", hex(first));
        set("st1", hex(b));
      });
      const denormal = a.denormal || (name !== "fsqrt" && b.denormal) ? DE : 0;
      const got = [state(harness, "st0"), Number.parseInt(state(harness, "fsw"), 16) & 0x3f];
      const zero = ((((fcw >> 10) & 3) === 1 ? 0x8000n : 0n) << 64n).toString(16);
      expect([name, hex(first), hex(b), fcw, ...got]).toEqual([
        name,
        hex(first),
        hex(b),
        fcw,
        text === "zero" ? zero : text,
        flags | denormal,
      ]);
    }
  }
});
