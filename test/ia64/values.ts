/** Operands at which instructions differ: edges of ranges, patterns of bytes, floating-point numbers of every kind. */
import type { Random } from "../random.ts";

const ALL = (1n << 64n) - 1n;
const TOP = 1n << 63n;
const INTEGER_EDGES = [
  0n,
  1n,
  2n,
  ALL,
  TOP,
  TOP - 1n,
  TOP + 1n,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x100000000n,
  0xffffffff80000000n,
  0x7fff7fff7fff7fffn,
  0x8000800080008000n,
  0x80ff7f0180ff7f01n,
  0x3fn,
  0x40n,
  0x7fn,
  0x80n,
  0xffn,
];

export function integer(random: Random): bigint {
  switch (random.below(6)) {
    case 0:
      return random.pick(INTEGER_EDGES);
    case 1:
      return random.next64() >> BigInt(random.below(64));
    case 2:
      return ALL ^ (random.next64() >> BigInt(random.below(64)));
    case 3: {
      // Zeros where a byte of a second number has its lowest bits clear: for compares and searches of bytes.
      let value = random.next64();
      for (let i = 0n; i < 64n; i += 8n) if (random.once(3)) value &= ALL ^ (0xffn << i);
      return value;
    }
    default:
      return random.next64();
  }
}

export interface FloatRegister {
  /** Sign in bit 17, exponent in bits 16:0. */
  readonly head: number;
  readonly significand: bigint;
}

const EXPONENT_EDGES = [
  0, 1, 2, 0xff80, 0xff81, 0xff82, 0xfc00, 0xfc01, 0xc000, 0xc001, 0xffff, 0x10000, 0xfffe, 0x1003d, 0x1003e, 0x1003f, 0x1007e, 0x1007f,
  0x103fe, 0x103ff, 0x13ffe, 0x13fff, 0x1fffd, 0x1fffe, 0x1ffff,
];
const SIGNIFICAND_EDGES = [
  0n,
  1n,
  TOP,
  ALL,
  3n << 62n,
  5n << 61n,
  TOP + 1n,
  TOP - 1n,
  1n << 62n,
  ALL << 10n,
  ALL << 11n,
  ALL << 39n,
  ALL << 40n,
];
const SPECIAL: readonly FloatRegister[] = [
  { head: 0x1fffe, significand: 0n },
  { head: 0, significand: 0n },
  { head: 0x20000, significand: 0n },
  { head: 0x1ffff, significand: TOP },
  { head: 0x3ffff, significand: TOP },
  { head: 0x1ffff, significand: (3n << 62n) | 1n },
  { head: 0x1ffff, significand: TOP | 1n },
  { head: 0x3ffff, significand: 5n << 61n },
  { head: 0x1ffff, significand: 1n << 62n },
  { head: 0x3fffe, significand: 0n },
];

function significand(random: Random): bigint {
  switch (random.below(6)) {
    case 0:
      return random.pick(SIGNIFICAND_EDGES) & ALL;
    case 1:
      return random.next64() >> BigInt(random.below(64));
    case 2:
      return (TOP | random.next64()) & (ALL << BigInt(random.below(64))) & ALL;
    default:
      return TOP | random.next64();
  }
}

function exponent(random: Random): number {
  switch (random.below(9)) {
    case 0:
      return random.pick(EXPONENT_EDGES);
    case 1:
      return random.below(0x20000);
    case 2:
      return (random.pick([1, 0xff81, 0xfc01, 0xc001, 0x1007e, 0x103fe, 0x13ffe, 0x1fffe]) + random.below(140) - 70) & 0x1ffff;
    default:
      return 0xffff + random.below(140) - 70;
  }
}

const SINGLE_EDGES = [
  0, 0x80000000, 0x7f800000, 0xff800000, 0x7fc00001, 0x7f800001, 1, 0x80000001, 0x7fffff, 0x800000, 0x7f7fffff, 0x3f800000,
];

/** A single-precision number, 32 bits. */
export function single(random: Random): number {
  const kind = random.below(6);
  if (kind === 0) return random.pick(SINGLE_EDGES);
  if (kind === 1) return random.next();
  const exponentField = kind === 2 ? random.below(256) : 107 + random.below(40);
  return ((random.below(2) << 31) | (exponentField << 23) | ((random.next() << (kind === 3 ? random.below(23) : 0)) & 0x7fffff)) >>> 0;
}

/** A floating-point register: half of them hold numbers, the others a pair of singles, an integer or something special. */
export function float(random: Random): FloatRegister {
  const kind = random.below(12);
  if (kind === 0) return random.pick(SPECIAL);
  if (kind <= 3) return { head: 0x1003e, significand: (BigInt(single(random)) << 32n) | BigInt(single(random)) };
  if (kind === 4) return { head: 0x1003e, significand: integer(random) };
  return { head: exponent(random) | (random.below(2) << 17), significand: significand(random) };
}

/** A legal FPSR: most often with all traps disabled and without flush-to-zero and widest range. */
export function fpsr(random: Random): bigint {
  let value = BigInt(random.once(3) ? random.below(64) : 63);
  for (let field = 0; field < 4; field++) {
    let controls = random.below(128);
    if (((controls >> 2) & 3) === 1) controls |= 8;
    if (!random.once(3)) controls &= ~0x43;
    if (field === 0) controls &= ~0x40;
    const flags = random.once(4) ? random.below(64) : 0;
    value |= BigInt((flags << 7) | controls) << BigInt(6 + 13 * field);
  }
  return value;
}
