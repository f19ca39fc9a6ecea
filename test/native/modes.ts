/**
 * The modes that code is compared in: 64-bit mode, compatibility mode with flat segments, and compatibility mode with
 * 16- and 32-bit segments from an LDT, which is as near to real and protected mode as user mode comes.
 */
import { CODE, DATA, EXIT, EXIT_32, HIGH, type Request } from "./arena.ts";
import { dataAddress } from "./data-address.ts";
import type { Random } from "./random.ts";

export const ES = 0;
export const CS = 1;
export const SS = 2;
export const DS = 3;
export const FS = 4;
export const GS = 5;

export interface Segment {
  readonly base: number;
  /** Last byte; of an expand-down segment the last byte that is not in it. */
  readonly limit: number;
  /** 32-bit code, 32-bit stack pointer, upper bound FFFFFFFFH. */
  readonly big: boolean;
  readonly type: "data" | "read-only" | "expand-down" | "code" | "execute-only" | "conforming";
  readonly absent?: true;
}

/** Offsets in a code segment of the LDT where code leaves it. */
export const GATE_16 = 0x1f00;
export const GATE_32 = 0x1f10;
/** Code of such a segment ends below. */
export const GATES = 0x1e00;
/** Segments of a set, in the order ES CS SS DS FS GS. */
export const SET_SIZE = 6;

export class Mode {
  readonly name: string;
  /** As requests have it. */
  readonly number: number;
  readonly bits: 16 | 32 | 64;
  readonly segments: readonly Segment[] | undefined;

  constructor(name: string, number: number, bits: 16 | 32 | 64, segments?: readonly Segment[]) {
    this.name = name;
    this.number = number;
    this.bits = bits;
    this.segments = segments;
  }

  get is64(): boolean {
    return this.bits === 64;
  }
  /** Address size without prefix, and with it, bytes. */
  get addressBytes(): 2 | 4 | 8 {
    return (this.bits / 8) as 2 | 4 | 8;
  }
  get otherAddressBytes(): 2 | 4 {
    return this.bits === 32 ? 2 : 4;
  }
  /** Bytes of the stack pointer. */
  get stackBytes(): 2 | 4 | 8 {
    if (this.segments === undefined) return this.addressBytes as 4 | 8;
    return this.segments[SS]!.big ? 4 : 2;
  }

  /** Instruction pointer of an offset in CODE. */
  ip(offset: number): bigint {
    return this.segments === undefined ? CODE + BigInt(offset) : BigInt(offset);
  }

  /** JMP from `from` (offset in CODE of its first byte) out of the code. */
  exitJump(from: number): number[] {
    if (this.bits === 16) {
      const distance = GATE_16 - (from + 3);
      return [0xe9, distance & 0xff, (distance >> 8) & 0xff];
    }
    const target = this.segments !== undefined ? BigInt(GATE_32) : this.is64 ? EXIT : EXIT_32;
    const distance = Number(target - this.ip(from + 5));
    return [0xe9, distance & 0xff, (distance >> 8) & 0xff, (distance >> 16) & 0xff, (distance >> 24) & 0xff];
  }

  #base(request: Request, segment: number): bigint {
    return segment === FS ? request.fsBase : segment === GS ? request.gsBase : 0n;
  }

  /** An offset in a segment for `bytes` bytes: mostly where they are accessible. `narrow`: not above 4 GiB. */
  data(rng: Random, request: Request, segment: number, bytes: number, narrow: boolean, faults = true): bigint {
    if (this.segments !== undefined) return BigInt(offsetIn(rng, this.segments[segment]!, segment === CS, bytes, faults));
    const base = this.#base(request, segment);
    const offset = dataAddress(rng, bytes, narrow || !this.is64, faults) - base;
    // AMD processors want the offset to be canonical too, the manual the sum only.
    if (segment >= FS && !narrow && BigInt.asIntN(48, offset) !== BigInt.asIntN(64, offset)) return DATA + 0x100n - base;
    return offset;
  }

  /** Linear address of segment:offset. */
  linear(request: Request, segment: number, offset: bigint): bigint {
    if (this.segments !== undefined) return BigInt.asUintN(32, BigInt(this.segments[segment]!.base) + offset);
    return BigInt.asUintN(64, offset + this.#base(request, segment));
  }

  /** Another linear address of the same byte of data, where there is one. */
  alias(offset: bigint): bigint {
    return this.is64 ? offset ^ (DATA ^ HIGH) : offset;
  }
}

/** Offsets that a segment lets through. */
export function validRange(s: Segment): [number, number] {
  return s.type === "expand-down" ? [s.limit + 1, s.big ? 0xffffffff : 0xffff] : [0, s.limit];
}

function offsetIn(rng: Random, s: Segment, isCode: boolean, bytes: number, faults: boolean): number {
  const [first, last] = validRange(s);
  const distance = (linear: number): number => (linear - s.base) >>> 0;
  // Offsets of accessible data: the part of DATA that the segment covers.
  let low = isCode ? 0 : Math.max(first, Math.min(distance(Number(DATA)), last));
  let high = isCode ? GATES - 1 : Math.min(last, distance(Number(DATA) + 0x1fff));
  if (high - low < bytes) [low, high] = [first, last];
  const inside = (): number => low + rng.below(Math.max(high - low - bytes + 1, 1));
  const kind = rng.below(100);
  if (kind < 62 || !faults) return inside();
  if (kind < 70) return distance(Number(DATA) + 0x1000 - rng.below(bytes + 1)) >>> 0;
  if (kind < 85) {
    const edge = s.type === "expand-down" ? s.limit + 1 : s.limit + 1 - bytes;
    return (edge + rng.below(4) - 2) >>> 0;
  }
  if (kind < 90) return 0xffff - rng.below(bytes + 1);
  if (kind < 95) return rng.chance(50) ? rng.below(0x10000) : rng.word();
  return distance(Number(DATA) + 0x2000 + rng.below(0x1800) - bytes);
}

const base = Number(DATA);
const code = (big: boolean, type: "code" | "execute-only" = "code"): Segment => ({ base: Number(CODE), limit: 0x1fff, big, type });
const data = (at: number, limit: number, big = false): Segment => ({ base: at, limit, big, type: "data" });
const readOnly = (at: number, limit: number): Segment => ({ base: at, limit, big: false, type: "read-only" });
const down = (at: number, limit: number, big = false): Segment => ({ base: at >>> 0, limit, big, type: "expand-down" });
const flat: Segment = { base: 0, limit: 0xffffffff, big: true, type: "data" };

/** ES CS SS DS FS GS */
const SETS: readonly (readonly [string, readonly Segment[]])[] = [
  [
    "16-bit code, 16-bit stack",
    [
      data(base + 0x800, 0x27ff),
      code(false),
      data(base, 0xffff),
      data(base, 0x1fff),
      data(base + 0x10, 0xfff),
      readOnly(base + 0x123, 0x1fff),
    ],
  ],
  [
    "16-bit code, 32-bit stack",
    [data(base, 0x1ffe), code(false), data(base, 0x1fff, true), data(base + 0x1000, 0xfff), data(base - 0x1000, 0xffff), data(base, 0)],
  ],
  [
    "16-bit code, expand-down",
    [
      down(base - 0xe000, 0xdfff),
      code(false, "execute-only"),
      down(base - 0xe000, 0xe7ff),
      data(base, 0xffff),
      down(base + 0x1000, 0xffff),
      down(base, 0x7ff),
    ],
  ],
  ["32-bit code, 16-bit stack", [data(base, 0x1fff), code(true), data(base, 0x1fff), data(base, 0x17fe), flat, readOnly(base, 0xffff)]],
  [
    "32-bit code, expand-down",
    [
      flat,
      code(true),
      down(base + 0x2000, 0xffffdfff, true),
      down(base - 0x1000, 0x17ff, true),
      down(base + 0x1000, 0xffffefff, true),
      data(base, 0xffff),
    ],
  ],
  ["32-bit code, flat data", [flat, code(true), flat, flat, data(base, 0xfff), data(base + 0x800, 0x17ff)]],
  [
    "32-bit code, based data",
    [
      data(base, 0xffffffff, true),
      code(true, "execute-only"),
      data(base + 8, 0xffffffff, true),
      data(base - 0x40, 0xffffffff, true),
      data(base, 0x1fff),
      flat,
    ],
  ],
];

export const LONG = new Mode("64-bit", 0, 64);
export const COMPATIBILITY = new Mode("32-bit", 1, 32);
export const SEGMENTED: readonly Mode[] = SETS.map(([name, segments], i) => new Mode(name, i + 2, segments[CS]!.big ? 32 : 16, segments));
export const MODES: readonly Mode[] = [LONG, COMPATIBILITY, ...SEGMENTED];

/** The LDT: the sets of all modes, then segments that are only asked for or loaded. Linux makes no conforming ones that are present. */
export const LDT_SEGMENTS: readonly Segment[] = [
  ...SETS.flatMap(([, segments]) => segments),
  { base, limit: 0x1fff, big: false, type: "data", absent: true },
  { base, limit: 0x1fff, big: true, type: "code", absent: true },
  { base, limit: 0xfffff, big: true, type: "conforming", absent: true },
  { base, limit: 0x123fff, big: true, type: "expand-down", absent: true },
  { base, limit: 0xfffff, big: true, type: "read-only" },
  { base, limit: 0x345fff, big: false, type: "data" },
];

export function modeOf(request: Request): Mode {
  return MODES[request.mode]!;
}

/** Selector of a segment of a mode in the LDT, privilege level 3. */
export function ldtSelector(mode: Mode, segment: number): number {
  return ((SEGMENTED.indexOf(mode) * SET_SIZE + segment) << 3) | 7;
}

/** Segment registers that a request starts with: ES CS SS DS FS GS. */
export function startSegments(request: Request): {
  readonly selectors: readonly number[];
  readonly fsBase: bigint;
  readonly gsBase: bigint;
} {
  const mode = modeOf(request);
  if (mode.segments === undefined)
    return { selectors: [0x2b, mode.is64 ? 0x33 : 0x23, 0x2b, 0x2b, 0, 0], fsBase: request.fsBase, gsBase: request.gsBase };
  return {
    selectors: mode.segments.map((_segment, i) => ldtSelector(mode, i)),
    fsBase: BigInt(mode.segments[FS]!.base),
    gsBase: BigInt(mode.segments[GS]!.base),
  };
}
