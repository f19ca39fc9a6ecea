/** From a row of the instruction table to bytes, with operands chosen at random. */
import { type ImmediateKind, modOf, type Opcode, operandBytes, parseOpcode, sizeOf } from "../../src/spec/x86/instructions/notation.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { CS, DS, FS, GS, type Mode, SS } from "./modes.ts";
import type { Random } from "./random.ts";

const NONE = -1;
/** Segment prefixes, by segment. */
const OVERRIDES = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65];

/** A memory operand: what its address is made of. */
export interface Memory {
  /** Register number, or -1. */
  readonly base: number;
  readonly index: number;
  readonly scale: number;
  readonly displacement: bigint;
  /** RIP-relative: the address is fixed by the encoding. */
  readonly ripRelative: boolean;
  /** ES 0, CS 1, SS 2, DS 3, FS 4, GS 5. */
  readonly segment: number;
  /** Address size, bytes. */
  readonly addressBytes: 2 | 4 | 8;
  /** Number of the vector register that is the index; `scale` is its. */
  readonly vectorIndex?: number;
}

export interface Encoded {
  readonly row: InstructionRow;
  readonly opcode: Opcode;
  readonly bytes: readonly number[];
  /** Operand size, bytes. */
  readonly size: number;
  /** ModRM.reg or the register in the opcode; -1. */
  readonly reg: number;
  /** ModRM.rm as a register; -1. */
  readonly rm: number;
  readonly vvvv: number;
  readonly memory: Memory | undefined;
  readonly immediate: bigint;
  readonly rex: boolean;
  readonly prefixes: readonly number[];
  /** Address size, bytes. */
  readonly addressBytes: 2 | 4 | 8;
  /** Segment that a prefix chose, or -1. */
  readonly segment: number;
  /** Offset of a displacement of 4 bytes that the place of the instruction decides: RIP-relative operands and branches. */
  readonly fixup: number;
  readonly fixupBytes: number;
}

/** What the caller wants to decide. */
export interface Wishes {
  readonly mode: Mode;
  /** Registers to use as operands. */
  readonly registers: readonly number[];
  /** Registers to use in addresses. */
  readonly bases: readonly number[];
  readonly indexes: readonly number[];
  readonly memory?: boolean;
  /** Nothing but a base and a small displacement, or RIP-relative. */
  readonly plainAddress?: boolean;
  /** No prefix that makes #UD on purpose, and none without effect. */
  readonly plainPrefixes?: boolean;
}

const BYTES: Partial<Record<ImmediateKind, number>> = { ib: 1, iw: 2, id: 4, io: 8, cb: 1, cw: 2, cd: 4, far16: 4, far32: 6 };

function littleEndian(value: bigint, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => Number((BigInt.asUintN(64, value) >> BigInt(8 * i)) & 0xffn));
}

function immediateOf(rng: Random, opcode: Opcode, row: InstructionRow, addressBytes: number): [bigint, number] {
  const kind = opcode.immediate;
  if (kind === "iw ib")
    return [BigInt(rng.chance(80) ? rng.below(64) : rng.below(0x2000)) | (BigInt(rng.chance(70) ? rng.below(4) : rng.below(40)) << 16n), 3];
  if (kind === "moffs") return [0n, addressBytes];
  const bytes = BYTES[kind] ?? 0;
  if (bytes === 0) return [0n, 0];
  // 80H would be a system call.
  if (row.name === "INT") {
    const vector = rng.chance(30) ? rng.below(32) : rng.below(256);
    return [BigInt(vector === 0x80 ? 0x81 : vector), 1];
  }
  if (row.name === "RET") return [BigInt(rng.below(64)), bytes];
  return [BigInt.asIntN(8 * bytes, rng.operand(bytes)), bytes];
}

/** Base and index of the 16-bit addressing forms. */
const FORMS_16 = [
  [3, 6],
  [3, 7],
  [5, 6],
  [5, 7],
  [6, NONE],
  [7, NONE],
  [5, NONE],
  [3, NONE],
] as const;

function memoryOf16(rng: Random, override: number): [Memory, number[], number, number, number] {
  const rm = rng.below(8);
  const mod = rng.below(3);
  const direct = mod === 0 && rm === 6;
  const width = direct ? 2 : mod;
  const displacement = width === 0 ? 0n : BigInt.asIntN(8 * width, rng.chance(50) ? BigInt(rng.below(256) - 128) : rng.quad());
  const [base, index] = direct ? [NONE, NONE] : FORMS_16[rm]!;
  const segment = override !== NONE ? override : base === 5 ? SS : DS;
  const plain = { scale: 0, ripRelative: false, segment, addressBytes: 2 as const };
  return [{ base, index, displacement, ...plain }, [(mod << 6) | rm, ...littleEndian(displacement, width)], 0, 0, NONE];
}

function memoryOf(rng: Random, wishes: Wishes, addressBytes: 2 | 4 | 8, override: number): [Memory, number[], number, number, number] {
  // Returned beside the operand: ModRM (without reg) SIB and displacement; REX.X and REX.B; offset of a RIP-relative displacement.
  if (addressBytes === 2) return memoryOf16(rng, override);
  const registers = wishes.mode.is64 ? 16 : 8;
  const bases = wishes.bases.filter((n) => n < registers);
  const displacement = (bytes: number): bigint =>
    BigInt.asIntN(8 * bytes, wishes.plainAddress || rng.chance(50) ? BigInt(rng.below(256) - 128) : rng.quad());
  const form = wishes.plainAddress ? (rng.chance(15) && wishes.mode.is64 ? 8 : 0) : rng.below(10);
  const segment = override !== NONE ? override : DS;
  const plain = { ripRelative: false, segment, addressBytes };
  if (form === 8 && wishes.mode.is64)
    return [{ base: NONE, index: NONE, scale: 0, displacement: 0n, ...plain, ripRelative: true }, [0x05, 0, 0, 0, 0], 0, 0, 1];
  const scale = rng.below(4);
  const index = rng.pick(wishes.indexes.filter((n) => n < registers && n !== 4));
  if (form === 9) {
    // Index without base.
    const d = displacement(4);
    return [
      { base: NONE, index, scale, displacement: d, ...plain },
      [0x04, (scale << 6) | ((index & 7) << 3) | 5, ...littleEndian(d, 4)],
      index >> 3,
      0,
      NONE,
    ];
  }
  const base = rng.pick(bases);
  const withIndex = form >= 4 && index !== base;
  const needsSib = withIndex || (base & 7) === 4;
  const bytes = rng.pick([0, 1, 4]);
  const mod = bytes === 0 ? ((base & 7) === 5 ? 1 : 0) : bytes === 1 ? 1 : 2;
  const width = mod === 0 ? 0 : mod === 1 ? 1 : 4;
  const d = width === 0 ? 0n : displacement(width);
  const code = [(mod << 6) | (needsSib ? 4 : base & 7)];
  if (needsSib) code.push(((withIndex ? scale : 0) << 6) | ((withIndex ? index & 7 : 4) << 3) | (base & 7));
  code.push(...littleEndian(d, width));
  return [
    {
      base,
      index: withIndex ? index : NONE,
      scale: withIndex ? scale : 0,
      displacement: d,
      ...plain,
      segment: override !== NONE ? override : base === 4 || base === 5 ? SS : DS,
    },
    code,
    withIndex ? index >> 3 : 0,
    base >> 3,
    NONE,
  ];
}

/** A base and a vector register as the index, in the form of memoryOf(). */
function vsibOf(rng: Random, wishes: Wishes, addressBytes: 2 | 4 | 8, override: number): ReturnType<typeof memoryOf> {
  const registers = wishes.mode.is64 ? 16 : 8;
  const base = rng.pick(wishes.bases.filter((n) => n < registers));
  const vectorIndex = rng.below(registers);
  const scale = rng.below(4);
  const bytes = rng.chance(50) ? 1 : 4;
  const displacement = BigInt(rng.below(256) - 128);
  const segment = override !== NONE ? override : base === 4 || base === 5 ? SS : DS;
  return [
    { base, index: NONE, scale, displacement, ripRelative: false, segment, addressBytes, vectorIndex },
    [(bytes === 1 ? 0x40 : 0x80) | 4, (scale << 6) | ((vectorIndex & 7) << 3) | (base & 7), ...littleEndian(displacement, bytes)],
    vectorIndex >> 3,
    base >> 3,
    NONE,
  ];
}

/** What the encoding of a vector instruction leaves open, and now and then what makes it invalid. */
function vexFreedom(
  rng: Random,
  opcode: Opcode,
): { readonly l: number; readonly w: number; readonly stray: number[]; readonly v: number; readonly short: boolean } {
  return {
    l: opcode.vexL ?? rng.below(2),
    w: opcode.vexW ?? rng.below(2),
    stray: rng.chance(1) ? [rng.pick([0x66, 0xf0, 0xf2, 0xf3, 0x48])] : [],
    v: rng.chance(1) ? rng.pick([1, 7, 8, rng.below(16)]) : 0,
    short: rng.chance(50),
  };
}

/** Instructions whose prefixes F2 and F3 repeat. */
export const STRING = /^(MOVS|CMPS|STOS|LODS|SCAS)[BWDQ]$/;
const BRANCH = /^(J|LOOP|CALL)/;
const LONG_READ = /^(FXRSTOR|XRSTOR|FRSTOR|FLDENV)/;

/** True for the instructions of XMM and YMM registers. */
export function isVector(row: InstructionRow): boolean {
  return /[xy]mm/.test(row.operands) || /^VZERO|MXCSR$/.test(row.name);
}

function legacyPrefixes(rng: Random, row: InstructionRow, opcode: Opcode, wishes: Wishes, memory: boolean): number[] {
  const prefixes: number[] = [];
  if (STRING.test(row.name) && rng.chance(70))
    prefixes.push(row.name.startsWith("CMPS") || row.name.startsWith("SCAS") ? rng.pick([0xf2, 0xf3]) : rng.chance(90) ? 0xf3 : 0xf2);
  if (wishes.plainPrefixes) return prefixes;
  if (row.lock && memory ? rng.chance(25) : rng.chance(1)) prefixes.push(0xf0);
  if (wishes.mode.is64 && rng.chance(2)) prefixes.push(rng.pick([0x26, 0x2e, 0x36, 0x3e]));
  if (
    rng.chance(1) &&
    opcode.prefixes === undefined &&
    opcode.map === 0 &&
    !STRING.test(row.name) &&
    row.name !== "NOP" &&
    !BRANCH.test(row.name) &&
    row.name !== "RET" &&
    row.name !== "XCHG" &&
    row.name !== "MOV"
  )
    prefixes.push(0xf3);
  return prefixes;
}

/** Encodes `row` for the code of a mode. */
export function encode(rng: Random, row: InstructionRow, wishes: Wishes): Encoded {
  const opcode = parseOpcode(row);
  const size = sizeOf(row, opcode);
  const vex = opcode.vex;
  const mod = opcode.hasModrm ? modOf(row, opcode) : "register";
  const hasMemory = mod === "memory" || (mod === "any" && (wishes.memory ?? rng.chance(60)));
  const { mode } = wishes;
  const addresses = opcode.immediate === "moffs" || hasMemory || STRING.test(row.name) || row.name === "XLATB";
  // In flat 32-bit segments 16-bit addresses reach nothing.
  const mayBeOther = addresses && !wishes.plainAddress && (mode.is64 || mode.segments !== undefined);
  const other = row.address !== undefined ? row.address !== mode.bits : mayBeOther && rng.chance(mode.segments === undefined ? 10 : 30);
  const addressBytes = other ? mode.otherAddressBytes : mode.addressBytes;
  const prefixes = legacyPrefixes(rng, row, opcode, wishes, hasMemory);
  if (vex) prefixes.splice(0, prefixes.length, ...prefixes.filter((p) => p !== 0xf0 && p !== 0xf3 && p !== 0xf2));
  let segment = NONE;
  const overrides = addresses && !/^(STOS|SCAS)/.test(row.name) && !wishes.plainAddress;
  if (mode.is64 && overrides && rng.chance(15)) segment = rng.pick([FS, GS]);
  if (mode.segments !== undefined && overrides && rng.chance(40)) segment = rng.below(6);
  // Where code lies is not the same for both sides in all its bytes: single reads only.
  if (segment === CS && (STRING.test(row.name) || BRANCH.test(row.name) || LONG_READ.test(row.name))) segment = DS;
  if (segment !== NONE) prefixes.push(OVERRIDES[segment]!);
  if (other) prefixes.push(0x67);
  if (size === (mode.bits === 16 ? 32 : 16)) prefixes.push(0x66);
  if (!vex && opcode.claimsPrefix && opcode.prefixes !== undefined && opcode.prefixes !== 1)
    prefixes.push(opcode.prefixes === 2 ? 0x66 : opcode.prefixes === 4 ? 0xf3 : 0xf2);

  const registers = wishes.registers.filter((n) => n < (wishes.mode.is64 ? 16 : 8));
  let reg = opcode.reg ?? (opcode.hasModrm || opcode.count === 8 ? rng.pick(registers) : NONE);
  const rm = opcode.rm ?? (opcode.hasModrm && !hasMemory ? rng.pick(registers) : NONE);
  let memory: Memory | undefined;
  let addressCode: number[] = [];
  let x = 0;
  let b = rm === NONE ? 0 : rm >> 3;
  let ripAt = NONE;
  const vsib = /\bvm/.test(row.operands);
  if (hasMemory) [memory, addressCode, x, b, ripAt] = (vsib ? vsibOf : memoryOf)(rng, wishes, addressBytes, segment);
  let r = opcode.reg === undefined && reg !== NONE && opcode.hasModrm ? reg >> 3 : 0;
  if (opcode.count === 8) {
    if (row.name === "NOP") reg = 0;
    b = reg >> 3;
    r = 0;
  }
  const free = vex && isVector(row) ? vexFreedom(rng, opcode) : undefined;
  const wide = opcode.rexW || (vex && (free?.w ?? opcode.vexW) === 1);
  const bytesOf = operandBytes(row, opcode);
  // Where the operand size does not depend on it REX.W has no effect.
  const idleW =
    !vex && !wide && bytesOf !== 0 && (size === undefined || size === 64) && !wishes.plainPrefixes && mode.is64 && rng.chance(5);
  const rexByte = (wide || idleW ? 8 : 0) | (r << 2) | (x << 1) | b;
  const rex = !vex && mode.is64 && (rexByte !== 0 || rng.chance(bytesOf === 1 ? 40 : 3));
  const usesVvvv = vex && row.encoding.includes("V");
  const v = usesVvvv ? rng.pick(registers) : (free?.v ?? 0);

  const code = [...prefixes, ...(!mode.is64 && free?.stray[0] === 0x48 ? [] : (free?.stray ?? []))];
  if (vex) {
    const pp = opcode.prefixes === 2 ? 1 : opcode.prefixes === 4 ? 2 : opcode.prefixes === 8 ? 3 : 0;
    const last = ((~v & 15) << 3) | ((free?.l ?? opcode.vexL ?? 0) << 2) | pp;
    if (free?.short === true && opcode.map === 1 && (rexByte & 0xb) === 0 && (mode.is64 || v < 8)) code.push(0xc5, (r ? 0 : 0x80) | last);
    else code.push(0xc4, ((~rexByte & 7) << 5) | opcode.map, (wide ? 0x80 : 0) | last);
    code.push(opcode.byte);
  } else {
    if (rex) code.push(0x40 | rexByte);
    if (opcode.map > 0) code.push(0x0f);
    if (opcode.map > 1) code.push(opcode.map === 2 ? 0x38 : 0x3a);
    code.push(opcode.count === 8 ? opcode.byte | (reg & 7) : opcode.byte);
  }
  let fixup = NONE;
  let fixupBytes = 0;
  if (opcode.hasModrm) {
    const field = (reg & 7) << 3;
    if (hasMemory) {
      if (ripAt !== NONE) {
        fixup = code.length + ripAt;
        fixupBytes = 4;
      }
      code.push(addressCode[0]! | field, ...addressCode.slice(1));
    } else code.push(0xc0 | field | (rm & 7));
  }
  const [immediate, immediateBytes] = immediateOf(rng, opcode, row, addressBytes);
  if (opcode.immediate.startsWith("c") || opcode.immediate === "moffs") {
    fixup = code.length;
    fixupBytes = immediateBytes;
  }
  code.push(...littleEndian(immediate, immediateBytes));
  if (opcode.immediate === "moffs")
    memory = {
      base: NONE,
      index: NONE,
      scale: 0,
      displacement: 0n,
      ripRelative: false,
      segment: segment === NONE ? DS : segment,
      addressBytes,
    };
  return {
    row,
    opcode,
    bytes: code,
    size: bytesOf !== 0 ? bytesOf : size === undefined ? 8 : size / 8,
    reg,
    rm,
    vvvv: usesVvvv ? v : NONE,
    memory,
    immediate,
    rex: rex || vex,
    prefixes,
    addressBytes,
    segment,
    fixup,
    fixupBytes,
  };
}
