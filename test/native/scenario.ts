/** Programs of a few instructions, and states to start them from. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import {
  type Answer,
  CODE,
  CODE_SIZE,
  DATA,
  HIGH,
  IMAGE,
  NO_FAULT,
  RAX,
  RBP,
  RBX,
  RCX,
  RDI,
  RDX,
  RSI,
  RSP,
  Request,
  register,
} from "./arena.ts";
import { EVERYTHING, type Masks } from "./compare.ts";
import { dataAddress } from "./data-address.ts";
import { type Encoded, STRING, encode } from "./encode.ts";
import { FS, GATES, type Mode, SS, modeOf, validRange } from "./modes.ts";
import { AREA, STACK_IMAGE, type Span, openResults } from "./open-results.ts";
import { AC, DF, memoryBytes, mask, operandAddress, areaAlignment, SELECTORS, prepareOperands } from "./operands.ts";
import type { Random } from "./random.ts";
import { isExtended } from "./rows.ts";
import { completed, undefinedAfter } from "./undefined.ts";
import { fillImage } from "./values.ts";

export interface Program {
  readonly name: string;
  readonly instructions: readonly Encoded[];
  /** A state to run it from. */
  prepare(rng: Random, seed: number): Request;
  /** What the manual leaves open about the state that was left. */
  masks(request: Request, answer: Answer): Masks;
  /** Registers that other states from this program keep. */
  readonly pinned: readonly number[];
}

const ALL = [...Array(16).keys()];
/** CF PF AF ZF SF DF OF AC ID. */
const CHANGEABLE = [0x1, 0x4, 0x10, 0x40, 0x80, 0x800];
const TF = 0x100;
const ID = 0x200000;
const SS_FAULT = 12;
const GP = 13;
const PF = 14;
const DB = 1;
const IF = 0x200;

function flags(rng: Random): number {
  let value = IF | 2;
  for (const flag of CHANGEABLE) if (rng.chance(50)) value |= flag;
  if (rng.chance(20)) value |= DF;
  if (rng.chance(2)) value |= AC;
  if (rng.chance(5)) value |= ID;
  if (rng.chance(1)) value |= TF;
  return value;
}

/** FS and GS as half of the states have them. */
const EXAMPLE = new Request();
EXAMPLE.fsBase = DATA;
EXAMPLE.gsBase = HIGH;

export function blank(rng: Random, seed: number, mode: Mode, bytes: number, row?: InstructionRow): Request {
  const extended = row !== undefined && isExtended(row);
  const request = new Request(extended);
  request.mode = mode.number;
  request.seed = seed;
  request.rflags = flags(rng);
  request.fsBase = rng.chance(50) ? BigInt.asUintN(64, BigInt.asIntN(44, rng.quad())) : DATA;
  request.gsBase = rng.chance(50) ? rng.quad() & 0x7fffffffffn : HIGH;
  for (const n of ALL) request.setReg(n, mode.is64 ? rng.operand(bytes) : rng.operand(bytes) & 0xffffffffn);
  // What IRETQ leaves in ESP above a 16-bit stack pointer, see oracle.c.
  if (mode.stackBytes === 2) request.setReg(RSP, 0x40020000n | (request.reg(RSP) & 0xffffn));
  if (extended) fillImage(rng, request, /\bmm\d?\b/.test(row.operands));
  return request;
}

/** Where code of `length` bytes starts: now and then across the page, and rarely cut off at the end of CODE. */
export function placeCode(rng: Random, mode: Mode, length: number): number {
  if (rng.chance(4)) return 0x1000 - rng.below(length);
  if (rng.chance(1) && mode.segments === undefined) return CODE_SIZE - 1 - rng.below(length);
  return rng.below(GATES - 0x100);
}

/** Spans of the memory operand as spans of DATA. */
function areaInData(request: Request, e: Encoded, end: bigint, area: readonly Span[]): Span[] {
  if (area.length === 0 || e.memory === undefined) return [];
  const linear = operandAddress(request, e, end);
  const start = Number(linear - (linear >= HIGH ? HIGH : DATA));
  return area.map(([at, bytes]) => [start + at, bytes]);
}

/** True if the memory operand does not end within its segment. */
function exceedsSegment(request: Request, e: Encoded, end: bigint): boolean {
  const segment = modeOf(request).segments?.[e.memory?.segment ?? 0];
  if (segment === undefined || e.memory === undefined) return false;
  const offset = (Number(operandAddress(request, e, end)) - segment.base) >>> 0;
  const [first, last] = validRange(segment);
  return offset < first || offset + memoryBytes(e) - 1 > last;
}

/** What is undefined after a program of one instruction. */
function isPushSegment(e: Encoded): boolean {
  return e.row.name === "PUSH" && /^[C-GS]S$/.test(e.row.operands);
}

/** Bytes 2 and 3 of what PUSH has written: Intel processors leave them, AMD processors write 0. */
function upperHalfOfStack(request: Request, answer: Answer): Span[] {
  const mode = modeOf(request);
  const linear = mode.linear(request, SS, register(answer.regs, RSP) & mask(mode.stackBytes));
  return [[Number(linear - DATA) + 2, 2]];
}

/** LOCK, REX, or an operand-size or repeat prefix before VEX: #UD. */
function hasPrefixBeforeVex(e: Encoded): boolean {
  if (!e.row.opcode.startsWith("VEX")) return false;
  const vex = e.bytes.findIndex((byte) => byte === 0xc4 || byte === 0xc5);
  return e.bytes.slice(0, vex).some((byte) => [0x66, 0xf0, 0xf2, 0xf3].includes(byte) || (byte & 0xf0) === 0x40);
}

export function masksOfOne(e: Encoded, request: Request, answer: Answer, end: bigint): Masks {
  const done = completed(request, answer);
  const open = openResults(e, answer, done);
  const { name } = e.row;
  const both = { ...EVERYTHING, image: open.image, fsw: open.fsw ?? 0 };
  // AMD processors do not look at the alignment.
  if (name.startsWith("SHA") && e.memory !== undefined && (operandAddress(request, e, end) & 15n) !== 0n) return { ...both, nothing: true };
  // AMD processors do not fetch a ModRM byte there, and do not wait for x87 exceptions if the operand is in memory.
  if (/^UD[01]$/.test(name) && request.start + request.code.length >= CODE_SIZE) return { ...both, nothing: true };
  // AMD processors see that a prefix makes VEX an invalid opcode before they miss the rest of the instruction, on a page that is not there.
  if (answer.vector !== NO_FAULT && hasPrefixBeforeVex(e) && request.start + e.bytes.length > CODE_SIZE) return { ...both, nothing: true };
  if (name === "CVTPI2PS" && e.memory !== undefined && (request.image![IMAGE.fsw]! & 0x80) !== 0) return { ...both, nothing: true };
  if (!done) {
    // How far POPA gets before it faults is nobody's business: it starts again.
    // AMD processors have gone over to MMX registers by then.
    const gone = name === "CVTPI2PS";
    const area =
      (AREA.test(name) || /m80fp/.test(e.row.operands)) && (answer.vector === PF || answer.vector === GP || answer.vector === SS_FAULT);
    // Which of the bytes that are not written may fault, and whether misaligned ones do, depends on the make.
    if (/^V?MASKMOV(Q|DQU)$/.test(name) && answer.vector !== DB) return { ...both, nothing: true };
    // A trap that is due may come between two elements.
    if (/^VP?GATHER/.test(name) && answer.vector === DB) return { ...both, nothing: true };
    // How much of the area is looked at depends on the make.
    if (/^XSAVE|^XRSTOR/.test(name) && answer.vector === PF) return { ...both, nothing: true };
    if (name.startsWith("XRSTOR") && exceedsSegment(request, e, end)) return { ...both, nothing: true };
    // Four bytes, or two of them, see upperHalfOfStack().
    if (e.size === 4 && isPushSegment(e)) return { ...both, nothing: true };
    // AMD processors look at the alignment before the limit.
    const misaligned = e.memory !== undefined && areaAlignment(e, memoryBytes(e)) > 0n && [SS_FAULT, GP, PF].includes(answer.vector);
    const registers = name.startsWith("POPA") ? ALL : [];
    return { ...both, image: [...open.image, ...(gone ? STACK_IMAGE : [])], registers, memory: area, fault: area || misaligned };
  }
  const { flags, result } = undefinedAfter(e, request);
  const target = e.rm >= 0 ? e.rm : e.reg;
  return {
    ...both,
    flags: flags | (open.flags ?? 0),
    registers: result ? [target] : open.registers,
    ...(open.bits === undefined ? {} : { bits: [e.reg, open.bits] as const }),
    memory: result,
    area: isPushSegment(e) && e.size === 4 ? upperHalfOfStack(request, answer) : areaInData(request, e, end, open.area),
  };
}

/** What these find in memory is more than an operand. */
const STRUCTURED = /^(POPF|FX|XRSTOR|XSAVE|LDMXCSR|FLDENV|FRSTOR|FLDCW|RET|IRET|CALL|JMP|(MOVS|CMPS|STOS|LODS|SCAS)[BWDQ]$)/;
const STACK = /^(PUSH|POP|CALL|RET|IRET|ENTER|LEAVE|INT)/;

/** Registers whose values prepareOperands has chosen with care. */
export function pinnedBy(e: Encoded): number[] {
  const { name } = e.row;
  const pinned: number[] = [];
  if (e.memory !== undefined) pinned.push(...[e.memory.base, e.memory.index].filter((n) => n >= 0));
  if (STACK.test(name)) pinned.push(RSP, RBP);
  if (STRING.test(name)) pinned.push(RSI, RDI, RCX);
  if (name === "XLATB") pinned.push(RAX, RBX);
  if (/^V?MASKMOV(Q|DQU)$/.test(name)) pinned.push(RDI);
  if (/^XSAVE|^XRSTOR|^XGETBV|^XSETBV/.test(name)) pinned.push(RAX, RCX, RDX);
  if (/^(MOVDIR64B|BT[SRC]?|J|LOOP|CALL|RET|LAR|LSL|VERR|VERW|ARPL|MOV Sreg)/.test(name) || /Sreg/.test(e.row.operands))
    pinned.push(...[e.reg, e.rm].filter((n) => n >= 0), RCX);
  return pinned;
}

/** One instruction that does not branch. `prepare` makes its operands. */
export function singleProgram(rng: Random, row: InstructionRow, mode: Mode, prepare: typeof prepareOperands = prepareOperands): Program {
  const e = encode(rng, row, { mode, registers: ALL, bases: ALL, indexes: ALL });
  const bytes = [...e.bytes];
  const start = placeCode(rng, mode, bytes.length);
  const end = CODE + BigInt(start + bytes.length);
  let fixed = e;
  if (e.fixup >= 0) {
    const { ripRelative, addressBytes, segment } = e.memory!;
    // The bases of FS and GS are those of the data in every other state.
    const offset = ripRelative
      ? dataAddress(rng, memoryBytes(e), true) - end
      : mode.data(rng, EXAMPLE, segment, memoryBytes(e), addressBytes < 8 || segment >= FS);
    const value = BigInt.asIntN(8 * e.fixupBytes, offset);
    for (let i = 0; i < e.fixupBytes; i++) bytes[e.fixup + i] = Number((BigInt.asUintN(64, value) >> BigInt(8 * i)) & 0xffn);
    fixed = { ...e, bytes, memory: { ...e.memory!, displacement: value } };
  }
  const code = Uint8Array.from([...bytes, ...mode.exitJump(start + bytes.length)]).subarray(0, CODE_SIZE - start);
  return {
    name: row.name,
    instructions: [fixed],
    prepare(inputs, seed) {
      const request = blank(inputs, seed, mode, e.size, row);
      prepare(inputs, request, fixed, end);
      request.setCode(start, code);
      request.entry = start;
      if (!STRUCTURED.test(row.name) && !SELECTORS.test(row.name) && !/Sreg/.test(row.operands))
        request.variablePatches = request.patchCount;
      return request;
    },
    masks: (request, answer) => masksOfOne(fixed, request, answer, end),
    pinned: pinnedBy(fixed),
  };
}
