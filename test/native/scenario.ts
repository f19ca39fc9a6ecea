/** Programs of a few instructions, and states to start them from. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import {
  type Answer,
  CODE,
  CODE_SIZE,
  DATA,
  DATA_SIZE,
  EXIT,
  EXIT_32,
  HIGH,
  RAX,
  RBP,
  RBX,
  RCX,
  RDI,
  RDX,
  RSI,
  RSP,
  Request,
} from "./arena.ts";
import { EVERYTHING, type Masks } from "./compare.ts";
import { type Encoded, STRING, encode } from "./encode.ts";
import type { Random } from "./random.ts";
import { completed, undefinedAfter } from "./undefined.ts";

export interface Program {
  readonly name: string;
  readonly instructions: readonly Encoded[];
  /** A state to run it from. */
  prepare(rng: Random, seed: number): Request;
  /** What the manual leaves open about the state that was left. */
  masks(request: Request, answer: Answer): Masks;
}

const ALL = [...Array(16).keys()];
/** CF PF AF ZF SF DF OF AC ID. */
const CHANGEABLE = [0x1, 0x4, 0x10, 0x40, 0x80, 0x800];
const DF = 0x400;
const AC = 0x40000;
const ID = 0x200000;
const IF = 0x200;

function flags(rng: Random): number {
  let value = IF | 2;
  for (const flag of CHANGEABLE) if (rng.chance(50)) value |= flag;
  if (rng.chance(20)) value |= DF;
  if (rng.chance(2)) value |= AC;
  if (rng.chance(5)) value |= ID;
  return value;
}

/** An address for `bytes` bytes of data: mostly where they are accessible. */
export function dataAddress(rng: Random, bytes: number, low: boolean, faults = true): bigint {
  const base = !low && rng.chance(50) ? HIGH : DATA;
  const room = Math.max(bytes, 1);
  const across = (edge: number): bigint => base + BigInt(edge - 1 - rng.below(Math.max(room - 1, 1)));
  const kind = rng.below(100);
  if (kind < 60 || !faults) {
    const at = BigInt(rng.below(0x2000 - room - 64) + 32);
    return base + (rng.chance(50) ? at : at & ~15n);
  }
  if (kind < 80) return across(0x1000);
  if (kind < 84) return across(0x2000);
  if (kind < 88) return base + BigInt(0x2000 + rng.below(0x1000 - room));
  if (kind < 91) return across(DATA_SIZE);
  if (kind < 93) return across(0);
  if (kind < 95) return base + BigInt(rng.pick([DATA_SIZE, -room, 0x2000, 0x2000 - room, 0x1000 - room, 0]));
  if (kind < 97 || low) return base + BigInt(DATA_SIZE + rng.below(0x10000));
  if (kind < 99) return rng.quad() | 0x0800000000000000n;
  return 0x800000000000n - BigInt(rng.below(room + 2));
}

/** Bytes that the memory operand has. */
export function memoryBytes(e: Encoded): number {
  const match = /(?:^|[ /])m(\d+)/.exec(e.row.operands);
  return match === null ? e.size : Number(match[1]) / 8;
}

function mask(bytes: number): bigint {
  return (1n << BigInt(8 * bytes)) - 1n;
}

/** Sets the registers of the address so that the operand is at `address`. False if the encoding has fixed it. */
export function aim(request: Request, e: Encoded, address: bigint, rng: Random): void {
  const m = e.memory!;
  if (m.ripRelative || (m.base < 0 && m.index < 0)) return;
  const base = m.segment === 4 ? request.fsBase : m.segment === 5 ? request.gsBase : 0n;
  const bits = 8 * m.addressBytes;
  const set = (n: number, value: bigint): void => {
    const low = BigInt.asUintN(bits, value);
    request.setReg(n, bits === 64 ? low : low | (rng.quad() & ~mask(m.addressBytes)));
  };
  let offset = address - base;
  // AMD processors want the offset to be canonical too, the manual the sum only.
  if (bits === 64 && m.segment >= 0 && BigInt.asIntN(48, offset) !== BigInt.asIntN(64, offset)) offset = DATA + 0x100n - base;
  offset -= m.displacement;
  if (m.base < 0) {
    set(m.index, offset >> BigInt(m.scale));
    return;
  }
  let index = 0n;
  if (m.index >= 0) {
    const value = rng.chance(50) ? BigInt(rng.below(64) - 32) : rng.quad();
    set(m.index, value);
    index = BigInt.asIntN(bits, value) << BigInt(m.scale);
  }
  set(m.base, offset - index);
}

/** Where the operand of `e` is, if its registers are those of `request`. */
export function operandAddress(request: Request, e: Encoded, end: bigint): bigint {
  const m = e.memory!;
  const bits = 8 * m.addressBytes;
  let offset = m.displacement + (m.ripRelative ? end : 0n);
  if (m.base >= 0) offset += request.reg(m.base);
  if (m.index >= 0) offset += request.reg(m.index) << BigInt(m.scale);
  const base = m.segment === 4 ? request.fsBase : m.segment === 5 ? request.gsBase : 0n;
  return BigInt.asUintN(64, BigInt.asUintN(bits, offset) + base);
}

function setLow(request: Request, n: number, value: bigint, bytes: number): void {
  request.setReg(n, (request.reg(n) & ~mask(bytes)) | (value & mask(bytes)));
}

/** The value of an 8-bit register may be the second byte of another. */
export function setOperand(request: Request, e: Encoded, n: number, value: bigint, bytes: number): void {
  if (bytes === 1 && n >= 4 && n < 8 && !e.rex) request.setReg(n - 4, (request.reg(n - 4) & ~0xff00n) | ((value & 0xffn) << 8n));
  else setLow(request, n, value, bytes);
}

/** Puts the value of the r/m operand where it is. */
function setRm(request: Request, e: Encoded, value: bigint, address: bigint): void {
  if (e.memory === undefined) setOperand(request, e, e.rm, value, e.size);
  else request.patch(address, value);
}

function prepareDivision(rng: Random, request: Request, e: Encoded, address: bigint): void {
  const bits = BigInt(8 * e.size);
  const signed = e.row.name === "IDIV";
  const narrow = (value: bigint): bigint => (signed ? BigInt.asIntN(Number(bits), value) : BigInt.asUintN(Number(bits), value));
  const divisor = narrow(rng.operand(e.size));
  if (divisor === 0n || rng.chance(10)) return;
  const size = divisor < 0n ? -divisor : divisor;
  const quotient = narrow(rng.operand(e.size)) + (rng.chance(5) ? BigInt(rng.below(3) - 1) : 0n);
  let remainder = rng.quad() % size;
  if (signed && quotient * divisor < 0n) remainder = -remainder;
  const dividend = quotient * divisor + remainder;
  setRm(request, e, divisor, address);
  if (e.size === 1) setLow(request, RAX, dividend, 2);
  else {
    setLow(request, RAX, dividend, e.size);
    setLow(request, RDX, dividend >> bits, e.size);
  }
}

/** The registers of a string instruction; equal strings for CMPS and SCAS as far as the patches go. */
function prepareString(rng: Random, request: Request, e: Encoded, low: boolean): void {
  const addressBytes = e.prefixes.includes(0x67) ? (low ? 2 : 4) : low ? 4 : 8;
  // With a segment base AMD processors want the offset to be canonical too: no addresses at the edge.
  const near = low || addressBytes === 4 || e.prefixes.includes(0x64) || e.prefixes.includes(0x65);
  const segment = e.prefixes.includes(0x64) ? request.fsBase : e.prefixes.includes(0x65) ? request.gsBase : 0n;
  const count = rng.chance(10) ? 0 : rng.chance(80) ? rng.below(20) : rng.below(600);
  const span = count * e.size;
  const source = dataAddress(rng, rng.chance(80) ? span : e.size, near);
  const to = rng.chance(25)
    ? source + BigInt(rng.below(64) - 32)
    : rng.chance(20) && !near
      ? source ^ (DATA ^ HIGH)
      : dataAddress(rng, rng.chance(80) ? span : e.size, near);
  const upper = (value: bigint): bigint => (addressBytes === 8 ? value : (value & mask(addressBytes)) | (rng.quad() & ~mask(addressBytes)));
  const down = (request.rflags & DF) !== 0 && rng.chance(80) ? BigInt(Math.max(span - e.size, 0)) : 0n;
  request.setReg(RSI, upper(source - segment + down));
  request.setReg(RDI, upper(to + down));
  request.setReg(RCX, upper(BigInt(count)));
  if (!/^(CMPS|SCAS)/.test(e.row.name)) return;
  const value = rng.chance(50) ? 0n : 0x0101010101010101n * BigInt(rng.below(256));
  request.patch(source, value);
  request.patch(to, value);
  request.patch(source + 8n, value);
  request.patch(to + 8n, rng.chance(50) ? value : rng.quad());
  setLow(request, RAX, value, 8);
}

/** Makes the operands of one instruction interesting. `end` is the linear address after it. */
export function prepareOperands(rng: Random, request: Request, e: Encoded, end: bigint): void {
  const { name } = e.row;
  const low = request.is32 || (e.memory !== undefined && e.memory.addressBytes < 8);
  let address = 0n;
  if (STRING.test(name)) prepareString(rng, request, e, request.is32);
  if (/^(PUSH|POP|CALL|RET|ENTER|LEAVE)/.test(name)) {
    request.setReg(RSP, dataAddress(rng, e.size, request.is32));
    if (/^(LEAVE|ENTER)/.test(name) || rng.chance(20)) request.setReg(RBP, dataAddress(rng, e.size, request.is32));
    if (name === "ENTER" && rng.chance(70)) {
      request.setReg(RSP, dataAddress(rng, e.size, request.is32, false));
      request.setReg(RBP, dataAddress(rng, 64, request.is32, false));
    }
  }
  if (e.memory !== undefined) {
    let bytes = memoryBytes(e);
    if (bytes > 64 || bytes === 0) bytes = 8;
    let to = dataAddress(rng, bytes, low);
    // Which comes first of misalignment and a stack address that is not canonical, the manual does not say.
    if (name === "CMPXCHG16B" && (rng.chance(80) || to >= HIGH + 0x10000n)) to &= ~15n;
    if (name === "MOVDIR64B") to &= ~63n;
    aim(request, e, to, rng);
    address = operandAddress(request, e, end);
    // The address registers may be the operand's: where they are the address is what counts.
    request.patch(address, rng.operand(e.size));
  }
  if (/^I?DIV$/.test(name)) prepareDivision(rng, request, e, address);
  else if (name === "CMPXCHG" && rng.chance(50)) {
    const value = rng.operand(e.size);
    setRm(request, e, value, address);
    if (e.memory === undefined || (e.memory.base !== RAX && e.memory.index !== RAX)) setLow(request, RAX, value, e.size);
    if (e.memory !== undefined) request.patch(address, value);
  } else if (/^CMPXCHG(8|16)B$/.test(name) && rng.chance(60)) {
    const bytes = name === "CMPXCHG8B" ? 4 : 8;
    const [a, d] = [rng.operand(bytes), rng.operand(bytes)];
    for (const [n, value] of [
      [RAX, a],
      [RDX, d],
    ] as const)
      if (e.memory?.base !== n && e.memory?.index !== n) setLow(request, n, value, bytes);
    request.patch(address, bytes === 4 ? (a & mask(4)) | ((d & mask(4)) << 32n) : a);
    if (bytes === 8) request.patch(address + 8n, d);
  } else if (/^BT[SRC]?$/.test(name) && e.row.encoding === "MR" && e.memory !== undefined && rng.chance(80)) {
    if (e.memory.base !== e.reg && e.memory.index !== e.reg) setLow(request, e.reg, BigInt(rng.below(4096) - 2048), e.size);
  } else if (name === "XLATB") {
    const segment = e.prefixes.includes(0x64) ? request.fsBase : e.prefixes.includes(0x65) ? request.gsBase : 0n;
    request.setReg(
      RBX,
      dataAddress(rng, 1, request.is32 || e.prefixes.some((prefix) => prefix >= 0x64)) - (request.reg(RAX) & 0xffn) - segment,
    );
  } else if (/^POPF/.test(name)) {
    // TF would step, and what else is 1 the processor has to ignore or to accept.
    request.patch(request.reg(RSP), (rng.quad() & ~0x1004300n) | (rng.chance(10) ? BigInt(AC) : 0n));
  } else if (/^(LOOP|J.?CXZ)/.test(name) && rng.chance(60)) {
    const bytes = e.prefixes.includes(0x67) ? (request.is32 ? 2 : 4) : request.is32 ? 4 : 8;
    setLow(request, RCX, BigInt(rng.below(3)), bytes);
  } else if (name === "BSF" || name === "BSR" || name === "TZCNT" || name === "LZCNT") {
    if (rng.chance(20)) setRm(request, e, 0n, address);
  }
}

export function blank(rng: Random, seed: number, is32: boolean, bytes: number): Request {
  const request = new Request();
  request.is32 = is32;
  request.seed = seed;
  request.rflags = flags(rng);
  request.fsBase = rng.chance(50) ? BigInt.asUintN(64, BigInt.asIntN(44, rng.quad())) : DATA;
  request.gsBase = rng.chance(50) ? rng.quad() & 0x7fffffffffn : HIGH;
  for (const n of ALL) request.setReg(n, is32 ? rng.operand(bytes) & 0xffffffffn : rng.operand(bytes));
  return request;
}

/** JMP rel32 from `from` (offset in CODE of its first byte) to EXIT. */
export function exitJump(from: number, is32: boolean): number[] {
  const target = is32 ? EXIT_32 : EXIT;
  const displacement = Number(target - (CODE + BigInt(from) + 5n));
  return [0xe9, displacement & 0xff, (displacement >> 8) & 0xff, (displacement >> 16) & 0xff, (displacement >> 24) & 0xff];
}

/** Where code of `length` bytes starts: now and then across the page, and rarely cut off at the end of CODE. */
export function placeCode(rng: Random, length: number): number {
  if (rng.chance(4)) return 0x1000 - rng.below(length);
  if (rng.chance(1)) return CODE_SIZE - 1 - rng.below(length);
  return rng.below(CODE_SIZE - 0x100);
}

/** What is undefined after a program of one instruction. */
export function masksOfOne(e: Encoded, request: Request, answer: Answer): Masks {
  if (!completed(request, answer)) {
    // How far POPA gets before it faults is nobody's business: it starts again.
    return e.row.name.startsWith("POPA") ? { ...EVERYTHING, registers: ALL } : EVERYTHING;
  }
  const { flags, result } = undefinedAfter(e, request);
  return { flags, registers: result ? [e.rm >= 0 ? e.rm : e.reg] : [], memory: result };
}

/** One instruction that does not branch. `prepare` makes its operands, `masks` says what is undefined. */
export function singleProgram(
  rng: Random,
  row: InstructionRow,
  is32: boolean,
  memory?: boolean,
  prepare: typeof prepareOperands = prepareOperands,
  masks: typeof masksOfOne = masksOfOne,
): Program {
  const e = encode(rng, row, { is32, registers: ALL, bases: ALL, indexes: ALL, ...(memory === undefined ? {} : { memory }) });
  const bytes = [...e.bytes];
  const start = placeCode(rng, bytes.length);
  const end = CODE + BigInt(start + bytes.length);
  let fixed = e;
  if (e.fixup >= 0) {
    const { ripRelative, addressBytes, segment } = e.memory!;
    const target = dataAddress(rng, memoryBytes(e), segment >= 0 || addressBytes < 8 || ripRelative);
    // The bases of FS and GS are those of the data in every other state.
    const value = ripRelative ? BigInt.asIntN(32, target - end) : segment >= 0 ? target - DATA : target;
    for (let i = 0; i < e.fixupBytes; i++) bytes[e.fixup + i] = Number((BigInt.asUintN(64, value) >> BigInt(8 * i)) & 0xffn);
    fixed = { ...e, bytes, memory: { ...e.memory!, displacement: value } };
  }
  const code = Uint8Array.from([...bytes, ...exitJump(start + bytes.length, is32)]).subarray(0, CODE_SIZE - start);
  return {
    name: row.name,
    instructions: [fixed],
    prepare(inputs, seed) {
      const request = blank(inputs, seed, is32, e.size);
      prepare(inputs, request, fixed, end);
      request.setCode(start, code);
      request.entry = start;
      return request;
    },
    masks: (request, answer) => masks(fixed, request, answer),
  };
}
