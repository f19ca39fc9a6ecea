/**
 * Scalar single- and double-precision arithmetic against exact fractions of unbounded integers: every rounding mode, results
 * and exception flags, denormal operands and results, FTZ and DAZ.
 *
 * NR_SEED: seed of the operands. NR_SSE_SAMPLES: operations of each kind.
 */
import { beforeAll, expect, inject, test } from "vitest";
import { DATA, IMAGE, NO_FAULT, RSP, Request } from "../native/arena.ts";
import type { Engine } from "../native/engine.ts";
import { LONG } from "../native/modes.ts";
import { Random } from "../native/random.ts";
import { loadEngine } from "../native/wasm.ts";

const SEED = Number(process.env["NR_SEED"] ?? 1);
const SAMPLES = Number(process.env["NR_SSE_SAMPLES"] ?? 300);
const START = 0x40;
const [IE, DE, ZE, OE, UE, PE] = [1, 2, 4, 8, 0x10, 0x20] as const;
const DAZ = 0x40;
const FTZ = 0x8000;
const MASKS = 0x1f80;

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(inject("engine"));
});

/** Widths of a format. */
interface Format {
  readonly bits: number;
  readonly fraction: number;
  readonly bias: number;
}
const SINGLE: Format = { bits: 32, fraction: 23, bias: 127 };
const DOUBLE: Format = { bits: 64, fraction: 52, bias: 1023 };

type Value =
  | { readonly is: "nan"; readonly quiet: boolean; readonly bits: bigint }
  | { readonly is: "infinity"; readonly negative: boolean }
  /** integer × 2^exponent; zeros have a sign too. */
  | { readonly is: "number"; readonly negative: boolean; readonly integer: bigint; readonly exponent: number; readonly denormal: boolean };

const exponentOf = ({ bits, fraction }: Format): bigint => (1n << BigInt(bits - 1 - fraction)) - 1n;

function unpack(format: Format, bits: bigint): Value {
  const negative = bits >> BigInt(format.bits - 1) === 1n;
  const field = (bits >> BigInt(format.fraction)) & exponentOf(format);
  const fraction = bits & ((1n << BigInt(format.fraction)) - 1n);
  if (field === exponentOf(format))
    return fraction === 0n ? { is: "infinity", negative } : { is: "nan", quiet: fraction >> BigInt(format.fraction - 1) === 1n, bits };
  const hidden = field === 0n ? 0n : 1n << BigInt(format.fraction);
  const exponent = Number(field === 0n ? 1n : field) - format.bias - format.fraction;
  return { is: "number", negative, integer: fraction | hidden, exponent, denormal: field === 0n && fraction !== 0n };
}

interface Result {
  readonly bits: bigint;
  readonly flags: number;
}

const quiet = (format: Format, bits: bigint): bigint => bits | (1n << BigInt(format.fraction - 1));
const indefinite = (format: Format): bigint => ((1n << BigInt(format.bits - format.fraction + 1)) - 1n) << BigInt(format.fraction - 1);
const infinity = (format: Format, negative: boolean): bigint =>
  (exponentOf(format) << BigInt(format.fraction)) | (negative ? 1n << BigInt(format.bits - 1) : 0n);

/** numerator / denominator × 2^scale, or its square root, rounded. Not zero. */
function round(
  format: Format,
  negative: boolean,
  numerator: bigint,
  denominator: bigint,
  scale: number,
  mxcsr: number,
  root: boolean,
): Result {
  const mode = (mxcsr >> 13) & 3;
  /** Units of 2^unit below the value, what remains compared with one half (-1, 0, 1), and whether nothing does. */
  const cut = (unit: number): { floor: bigint; half: number; exact: boolean } => {
    const shift = scale - (root ? 2 * unit : unit);
    const n = shift >= 0 ? numerator << BigInt(shift) : numerator;
    const d = shift < 0 ? denominator << BigInt(-shift) : denominator;
    if (!root) {
      const twice = 2n * (n % d);
      return { floor: n / d, half: twice > d ? 1 : twice < d ? -1 : 0, exact: twice === 0n };
    }
    const floor = squareRoot(n / d);
    // (floor + 1/2)^2 is never a fraction of this form.
    return { floor, half: 4n * n > (4n * floor * floor + 4n * floor + 1n) * d ? 1 : -1, exact: floor * floor * d === n };
  };
  const rounded = (unit: number): { value: bigint; exact: boolean } => {
    const { floor, half, exact } = cut(unit);
    const up = mode === 0 ? half > 0 || (half === 0 && (floor & 1n) === 1n) : !exact && (mode === 1 ? negative : mode === 2 && !negative);
    return { value: floor + (up ? 1n : 0n), exact };
  };
  const minimum = 1 - format.bias - format.fraction;
  // Exponent of the last place with a full significand: an estimate, then corrected.
  let unit = scale + (bitLength(numerator) - bitLength(denominator)) - format.fraction - 2;
  if (root) unit = Math.floor((scale + bitLength(numerator) - bitLength(denominator)) / 2) - format.fraction - 3;
  while (cut(unit).floor >> BigInt(format.fraction + 1) !== 0n) unit++;
  const sign = negative ? 1n << BigInt(format.bits - 1) : 0n;
  // Tininess is looked for after rounding to an unbounded exponent.
  const unbounded = rounded(unit).value;
  const tiny = unit < minimum && !(unit === minimum - 1 && unbounded >> BigInt(format.fraction + 1) !== 0n);
  if (tiny && (mxcsr & FTZ) !== 0) return { bits: sign, flags: UE | PE };
  const used = Math.max(unit, minimum);
  const { value, exact } = rounded(used);
  let flags = exact ? 0 : PE;
  if (tiny && !exact) flags |= UE;
  let [field, significand] = [used + format.bias + format.fraction, value];
  if (significand >> BigInt(format.fraction + 1) !== 0n) {
    significand >>= 1n;
    field++;
  }
  if (field >= Number(exponentOf(format))) {
    const toInfinity = mode === 0 || (mode === 1 && negative) || (mode === 2 && !negative);
    return { bits: toInfinity ? infinity(format, negative) : infinity(format, negative) - 1n, flags: OE | PE };
  }
  if (significand >> BigInt(format.fraction) === 0n) field = 0;
  return { bits: sign | (BigInt(field) << BigInt(format.fraction)) | (significand & ((1n << BigInt(format.fraction)) - 1n)), flags };
}

const bitLength = (x: bigint): number => x.toString(2).length;

function squareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

type Name = "ADD" | "SUB" | "MUL" | "DIV" | "SQRT";

function reference(name: Name, format: Format, first: bigint, second: bigint, mxcsr: number): Result {
  const operands = name === "SQRT" ? [second] : [first, second];
  const values = operands
    .map((bits) => unpack(format, bits))
    .map((value): Value =>
      value.is === "number" && value.denormal && (mxcsr & DAZ) !== 0 ? { ...value, integer: 0n, denormal: false } : value,
    );
  const nans = values.filter((value) => value.is === "nan");
  if (nans.length > 0) return { bits: quiet(format, nans[0]!.bits), flags: nans.some((nan) => !nan.quiet) ? IE : 0 };
  const invalid: Result = { bits: indefinite(format), flags: IE };
  const flags = values.some((value) => value.is === "number" && value.denormal) ? DE : 0;
  const zero = (negative: boolean): Result => ({ bits: negative ? 1n << BigInt(format.bits - 1) : 0n, flags });
  const rounded = (negative: boolean, n: bigint, d: bigint, scale: number, root = false): Result => {
    const result = round(format, negative, n, d, scale, mxcsr, root);
    return { bits: result.bits, flags: result.flags | flags };
  };
  const a = values[0] as Exclude<Value, { is: "nan" }>;
  if (name === "SQRT") {
    if (a.is === "infinity") return a.negative ? invalid : { bits: infinity(format, false), flags };
    if (a.integer === 0n) return zero(a.negative);
    return a.negative ? invalid : rounded(false, a.integer, 1n, a.exponent, true);
  }
  let b = values[1] as Exclude<Value, { is: "nan" }>;
  if (name === "ADD" || name === "SUB") {
    if (name === "SUB") b = { ...b, negative: !b.negative };
    if (a.is === "infinity" || b.is === "infinity") {
      if (a.is === b.is && a.negative !== b.negative) return invalid;
      return { bits: infinity(format, a.is === "infinity" ? a.negative : b.negative), flags };
    }
    const scale = Math.min(a.exponent, b.exponent);
    const signed = (x: typeof a): bigint => (x.negative ? -1n : 1n) * (x.integer << BigInt(x.exponent - scale));
    const sum = signed(a) + signed(b as typeof a);
    if (sum === 0n) return zero(a.integer === 0n && b.integer === 0n && a.negative === b.negative ? a.negative : ((mxcsr >> 13) & 3) === 1);
    return rounded(sum < 0n, sum < 0n ? -sum : sum, 1n, scale);
  }
  const negative = a.negative !== b.negative;
  if (name === "MUL") {
    if (a.is === "infinity" || b.is === "infinity") {
      const other = a.is === "infinity" ? b : a;
      return other.is === "number" && other.integer === 0n ? invalid : { bits: infinity(format, negative), flags };
    }
    return a.integer === 0n || b.integer === 0n ? zero(negative) : rounded(negative, a.integer * b.integer, 1n, a.exponent + b.exponent);
  }
  if (a.is === "infinity") return b.is === "infinity" ? invalid : { bits: infinity(format, negative), flags };
  if (b.is === "infinity") return zero(negative);
  // A division by zero says nothing about a denormal dividend.
  if (b.integer === 0n) return a.integer === 0n ? invalid : { bits: infinity(format, negative), flags: ZE };
  return a.integer === 0n ? zero(negative) : rounded(negative, a.integer, b.integer, a.exponent - b.exponent);
}

/** A number of the format: edges, near ones, any exponent, or anything. */
function operand(rng: Random, format: Format): bigint {
  const fractionMask = (1n << BigInt(format.fraction)) - 1n;
  const sign = rng.chance(50) ? 1n << BigInt(format.bits - 1) : 0n;
  const fraction = rng.chance(60) ? rng.quad() & fractionMask : rng.pick([0n, 1n, fractionMask, 1n << BigInt(format.fraction - 1)]);
  const field = rng.chance(40)
    ? BigInt(format.bias + rng.below(8) - 4)
    : rng.chance(40)
      ? rng.pick([0n, 1n, 2n, exponentOf(format), exponentOf(format) - 1n, BigInt(format.bias + format.fraction), BigInt(format.bias >> 1)])
      : rng.quad() & exponentOf(format);
  return sign | (field << BigInt(format.fraction)) | fraction;
}

const OPCODES: Readonly<Record<Name, number>> = { ADD: 0x58, MUL: 0x59, SUB: 0x5c, DIV: 0x5e, SQRT: 0x51 };

for (const [suffix, format, prefix] of [
  ["SS", SINGLE, 0xf3],
  ["SD", DOUBLE, 0xf2],
] as const)
  for (const name of Object.keys(OPCODES) as Name[])
    test(`${name}${suffix}`, () => {
      const rng = new Random(SEED + OPCODES[name] + prefix);
      const wrong: string[] = [];
      // XMM0, XMM1
      const bytes = [prefix, 0x0f, OPCODES[name], 0xc1];
      for (let i = 0; i < SAMPLES; i++) {
        const request = new Request(true);
        request.seed = 1;
        request.rflags = 0x202;
        request.setReg(RSP, DATA + 0x800n);
        request.setCode(START, Uint8Array.from([...bytes, ...LONG.exitJump(START + bytes.length)]));
        request.entry = START;
        const image = new DataView(request.image!.buffer, request.image!.byteOffset);
        const mxcsr = MASKS | (rng.below(4) << 13) | (rng.chance(20) ? DAZ : 0) | (rng.chance(20) ? FTZ : 0);
        image.setUint16(IMAGE.fcw, 0x37f, true);
        image.setUint32(IMAGE.mxcsr, mxcsr, true);
        const [a, b] = [operand(rng, format), operand(rng, format)];
        image.setBigUint64(IMAGE.xmm, a, true);
        image.setBigUint64(IMAGE.xmm + 16, b, true);
        const wanted = reference(name, format, a, b, mxcsr);
        const answer = engine.execute(request, false);
        expect(answer.vector).toBe(NO_FAULT);
        const after = new DataView(answer.image!.buffer, answer.image!.byteOffset);
        const got = BigInt.asUintN(format.bits, after.getBigUint64(IMAGE.xmm, true));
        const flags = after.getUint32(IMAGE.mxcsr, true) & 0x3f;
        if (got !== wanted.bits || flags !== wanted.flags)
          wrong.push(
            `${a.toString(16)} ${b.toString(16)} mxcsr ${mxcsr.toString(16)}: ${got.toString(16)} ${flags.toString(16)}, not ${wanted.bits.toString(16)} ${wanted.flags.toString(16)}`,
          );
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    });
