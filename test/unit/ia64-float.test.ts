/**
 * Itanium arithmetic against exact arithmetic on unbounded integers: every rounding mode, precision and range.
 *
 * NR_SEED: seed of the operands. NR_IA64_SAMPLES: operations of each kind.
 */
import { beforeAll, expect, test } from "vitest";
import { compile, type Harness } from "../harness.ts";
import * as Reference from "./ia64-float-reference.ts";
import type { Controls, Format, Register, Rounding } from "./ia64-float-reference.ts";

const SEED = BigInt(process.env["NR_SEED"] ?? 1);
const SAMPLES = Number(process.env["NR_IA64_SAMPLES"] ?? 4000);
const ALL = (1n << 64n) - 1n;
const TOP = 1n << 63n;

let engine: Harness;
beforeAll(async () => {
  engine = await compile("test/unit/entry/ia64-float.ts");
});

let seed = SEED;
function random64(): bigint {
  seed = (seed + 0x9e3779b97f4a7c15n) & ALL;
  let z = seed;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & ALL;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & ALL;
  return z ^ (z >> 31n);
}
const below = (n: number): number => Number(random64() % BigInt(n));
const pick = <T,>(list: readonly T[]): T => list[below(list.length)]!;

const EXPONENT_EDGES = [1, 0xff81, 0xfc01, 0xc001, 0x1007e, 0x103fe, 0x13ffe, 0x1fffe, 0x1003e];
function exponent(): number {
  const kind = below(6);
  if (kind === 0) return Math.min(0x1fffe, Math.max(0, pick(EXPONENT_EDGES) + below(140) - 70));
  if (kind === 1) return below(0x1ffff);
  return 0xffff + below(160) - 80;
}
function significand(): bigint {
  const kind = below(6);
  if (kind === 0) return pick([0n, 1n, TOP, ALL, TOP | 1n, TOP - 1n, 0xffffff0000000000n, 0xfffffffffffff800n]);
  if (kind === 1) return random64() >> BigInt(below(64));
  if (kind === 2) return (((TOP | random64()) >> BigInt(below(64))) << BigInt(below(30))) & ALL;
  return TOP | random64();
}
/** A number, normal or not. */
function operand(): Register {
  for (;;) {
    const x = { head: exponent() | (below(2) << 17), significand: significand() };
    if (!Reference.isNatVal(x)) return x;
  }
}

interface Setting {
  readonly fpsr: bigint;
  readonly field: number;
  readonly controls: Controls;
  readonly format: (completer: number) => Format;
}
function setting(): Setting {
  const traps = below(3) === 0 ? below(64) : 63;
  const flushToZero = below(4) === 0;
  const widest = below(4) === 0;
  const precisionControl = pick([0, 2, 3]);
  const rounding = below(4) as Rounding;
  const field = below(4);
  const disabled = field !== 0 && below(8) === 0;
  const control = (flushToZero ? 1 : 0) | (widest ? 2 : 0) | (precisionControl << 2) | (rounding << 4) | (disabled ? 0x40 : 0);
  const fpsr = BigInt(traps) | (BigInt(control) << BigInt(6 + 13 * field));
  const format = (completer: number): Format => {
    const precision = completer === 0 ? [24, 0, 53, 64][precisionControl]! : [0, 24, 53][completer]!;
    if (widest) return { precision, minimum: 1, maximum: 0x1fffe };
    const [minimum, maximum] = [
      [0xc001, 0x13ffe],
      [0xff81, 0x1007e],
      [0xfc01, 0x103fe],
    ][completer] as [number, number];
    return { precision, minimum, maximum };
  };
  return { fpsr, field, format, controls: { rounding, flushToZero, enabled: disabled ? 0 : ~traps & 0x3f } };
}

const call = (name: string, ...values: (number | bigint | boolean)[]): unknown =>
  (engine.exports[name] as (...a: unknown[]) => unknown)(...values.map((v) => (typeof v === "boolean" ? Number(v) : v)));
const result = (): Register => ({
  head: call("resultHead") as number,
  significand: BigInt.asUintN(64, call("resultSignificand") as bigint),
});
const text = (x: Register): string => `${x.head.toString(16)}:${x.significand.toString(16)}`;
const signedZero = (negative: boolean): Register => ({ head: negative ? 0x20000 : 0, significand: 0n });

test("multiply-add rounds the exact a × b + c once", () => {
  for (let i = 0; i < SAMPLES; i++) {
    const { fpsr, field, controls, format } = setting();
    const form = below(3);
    const completer = below(3);
    const [a, b] = [operand(), operand()];
    const plain = below(5) === 0;
    let c = plain ? signedZero(false) : operand();
    if (!plain && below(3) === 0) {
      // Close to the product, for cancellation.
      const near = (a.head & 0x1ffff) + (b.head & 0x1ffff) - 0xffff + below(140) - 70;
      c = { head: Math.min(0x1fffd, Math.max(1, near)) | (below(2) << 17), significand: significand() };
    }
    call("enter", fpsr, field, completer);
    call("multiplyAdd", form, plain, a.head, a.significand, b.head, b.significand, c.head, c.significand);
    const denormal = [a, b, ...(plain ? [] : [c])].some(Reference.isUnnormal) ? 2 : 0;
    const where = `seed ${SEED} sample ${i}: form ${form} ${completer} fpsr ${fpsr.toString(16)} ${[a, b, c].map(text).join(" ")}`;
    if (denormal & controls.enabled) {
      expect(call("raised"), where).toBe(denormal);
      continue;
    }
    let product = Reference.multiply(Reference.exact(a), Reference.exact(b));
    let productNegative = Reference.isNegative(a) !== Reference.isNegative(b);
    if (form === 2) [product, productNegative] = [Reference.negate(product), !productNegative];
    let addend = Reference.exact(c);
    let addendNegative = Reference.isNegative(c);
    if (form === 1) [addend, addendNegative] = [Reference.negate(addend), !addendNegative];
    const sum = plain ? product : Reference.add(product, addend);
    if (sum.value === 0n) {
      const agree = plain || (product.value === 0n && addend.value === 0n && productNegative === addendNegative);
      expect(text(result()), where).toBe(text(signedZero(agree ? productNegative : controls.rounding === 1)));
      expect(call("raised"), where).toBe(denormal);
      continue;
    }
    const want = Reference.round(sum, format(completer), controls);
    expect(text(result()), where).toBe(text(want));
    expect(call("raised"), where).toBe(want.raised | denormal);
    expect(call("roundedUp"), where).toBe(Number(want.roundedUp));
  }
});

test("compares order numbers by value, whatever their form", () => {
  for (let i = 0; i < SAMPLES; i++) {
    const a = operand();
    const b = below(4) === 0 ? { ...a, head: a.head ^ (below(2) << 17) } : operand();
    const ordering = Reference.order(Reference.exact(a), Reference.exact(b));
    const where = `${text(a)} ${text(b)}`;
    for (const [relation, holds] of [ordering === 0, ordering < 0, ordering <= 0, false].entries()) {
      call("enter", 0x3fn, 0, 0);
      expect(call("compare", relation, a.head, a.significand, b.head, b.significand), where).toBe(Number(holds));
      expect(call("raised"), where).toBe(Reference.isUnnormal(a) || Reference.isUnnormal(b) ? 2 : 0);
    }
    const magnitudes = Reference.order(Reference.magnitude(Reference.exact(a)), Reference.magnitude(Reference.exact(b)));
    for (const [kind, takesFirst] of [ordering < 0, ordering > 0, magnitudes < 0, magnitudes > 0].entries()) {
      call("select", kind, a.head, a.significand, b.head, b.significand);
      expect(text(result()), `${kind} ${where}`).toBe(text(takesFirst ? a : b));
    }
  }
});

test("conversion to integers rounds, and is invalid outside the range", () => {
  for (let i = 0; i < SAMPLES; i++) {
    const { fpsr, field, controls } = setting();
    const signed = below(2) === 0;
    const truncate = below(2) === 0;
    const near = below(2) === 0;
    const a = near ? { head: (0xffff + below(68) - 2) | (below(2) << 17), significand: significand() } : operand();
    call("enter", fpsr, field, 0);
    call("convertToInteger", signed, truncate, a.head, a.significand);
    const where = `seed ${SEED} sample ${i}: ${text(a)} ${controls.rounding} signed ${signed} truncate ${truncate}`;
    const exact = Reference.exact(a);
    const { magnitude, inexact, up } = Reference.cut(exact, 0, truncate ? 3 : controls.rounding);
    const value = exact.value < 0n ? -magnitude : magnitude;
    const fits = signed ? value >= -TOP && value < TOP : value >= 0n && value <= ALL;
    expect(result().head, where).toBe(0x1003e);
    expect(result().significand, where).toBe(fits ? BigInt.asUintN(64, value) : TOP);
    expect(call("raised"), where).toBe(fits ? (Reference.isUnnormal(a) ? 2 : 0) | (inexact ? 32 : 0) : 1);
    if (fits && inexact) expect(call("roundedUp"), where).toBe(Number(up));
  }
});

test("integers become numbers without rounding", () => {
  for (let i = 0; i < SAMPLES; i++) {
    const integer = significand();
    call("convertFromInteger", integer);
    const number = result();
    expect(Reference.order(Reference.exact(number), { value: BigInt.asIntN(64, integer), scale: 0 }), integer.toString(16)).toBe(0);
    expect(integer === 0n || number.significand >= TOP).toBe(true);
  }
});

test("frcpa and frsqrta err by less than the architecture allows, for every entry of their tables", () => {
  for (let i = 0; i < 512; i++) {
    // Every table entry: eight fraction bits, or seven and the parity of the exponent.
    const b = { head: 0xffff, significand: TOP | (BigInt(i >> 1) << 55n) | (BigInt(i & 1) * ((1n << 55n) - 1n)) };
    call("enter", 0x3fn | (0xcn << 6n), 0, 0);
    expect(call("reciprocal", 0xffff, TOP, b.head, b.significand)).toBe(1);
    const product = Reference.multiply(Reference.exact(result()), Reference.exact(b));
    expect(relativeError(product), text(b)).toBeLessThan(2 ** -8.86);
    for (const head of [0xfffe, 0xffff]) {
      const a = { head, significand: TOP | (BigInt(i >> 2) << 56n) | (BigInt(i & 3) * (1n << 54n)) };
      expect(call("reciprocalSquareRoot", a.head, a.significand)).toBe(1);
      const root = Reference.exact(result());
      const square = Reference.multiply(Reference.multiply(root, root), Reference.exact(a));
      expect(relativeError(square), text(a)).toBeLessThan(2 ** -7.8);
    }
  }
});

/** |x - 1|. */
function relativeError(x: { value: bigint; scale: number }): number {
  const difference = Reference.add(x, { value: -1n, scale: 0 });
  return Math.abs(Number(difference.value) * 2 ** difference.scale);
}

test("loads and stores of the memory formats", () => {
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < SAMPLES; i++) {
    const bits = below(4) === 0 ? random64() & 0x800fffff00001234n : random64();
    view.setBigUint64(0, bits);
    call("fromDouble", bits);
    const double = view.getFloat64(0);
    if (Number.isFinite(double)) expect(valueOf(result())).toBe(double);
    expect(BigInt.asUintN(64, call("toDouble", result().head, result().significand) as bigint)).toBe(bits);
    const single = Number(bits & 0xffffffffn);
    call("fromSingle", single);
    view.setUint32(0, single);
    if (Number.isFinite(view.getFloat32(0))) expect(valueOf(result())).toBe(view.getFloat32(0));
    expect((call("toSingle", result().head, result().significand) as number) >>> 0).toBe(single);
    const high = below(0x10000);
    const normal = (high & 0x7fff) === 0 || (high & 0x7fff) === 0x7fff ? bits : bits | TOP;
    call("fromExtended", high, normal);
    expect(result().significand).toBe(normal);
    expect(call("toExtendedHigh", result().head)).toBe(high);
    call("fromSpill", (random64() & ~0x3ffffn) | BigInt(high), bits);
    expect(text(result())).toBe(text({ head: high, significand: bits }));
  }
});

/** A register as a number; exact, for what a double can hold. */
function valueOf(x: Register): number {
  const { value, scale } = Reference.exact(x);
  const odd = value === 0n ? 0 : (value & -value).toString(2).length - 1;
  const number = Number(value >> BigInt(odd));
  // In two steps, because 2^-1074 times a power of two beyond the range would be zero or infinity.
  const exponent = scale + odd;
  const half = Math.trunc(exponent / 2);
  const product = number * 2 ** half * 2 ** (exponent - half);
  return value === 0n && Reference.isNegative(x) ? -0 : product;
}
