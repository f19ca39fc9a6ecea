/** Programs of a few instructions, and states to start them from. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { type Answer, CODE, CODE_SIZE, DATA, HIGH, RAX, RBP, RBX, RCX, RDI, RDX, RSI, RSP, Request } from "./arena.ts";
import { EVERYTHING, type Masks } from "./compare.ts";
import { dataAddress } from "./data-address.ts";
import { type Encoded, STRING, encode } from "./encode.ts";
import { DS, ES, FS, GATES, type Mode, SS, modeOf } from "./modes.ts";
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
const TF = 0x100;
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
  if (rng.chance(1)) value |= TF;
  return value;
}

/** Bytes that the memory operand has. */
export function memoryBytes(e: Encoded): number {
  const match = /(?:^|[ /])m(\d+)/.exec(e.row.operands);
  return match === null ? e.size : Number(match[1]) / 8;
}

function mask(bytes: number): bigint {
  return (1n << BigInt(8 * bytes)) - 1n;
}

/** Sets the registers of the address so that the operand is at offset `target`, if the encoding has not fixed it. */
export function aim(request: Request, e: Encoded, target: bigint, rng: Random): void {
  const m = e.memory!;
  if (m.ripRelative || (m.base < 0 && m.index < 0)) return;
  const bits = 8 * m.addressBytes;
  const set = (n: number, value: bigint): void => {
    const low = BigInt.asUintN(bits, value);
    request.setReg(n, bits === 64 ? low : low | (rng.quad() & ~mask(m.addressBytes)));
  };
  const offset = target - m.displacement;
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

/** Linear address of the operand of `e`, if its registers are those of `request`. */
export function operandAddress(request: Request, e: Encoded, end: bigint): bigint {
  const m = e.memory!;
  const bits = 8 * m.addressBytes;
  let offset = m.displacement + (m.ripRelative ? end : 0n);
  if (m.base >= 0) offset += request.reg(m.base);
  if (m.index >= 0) offset += request.reg(m.index) << BigInt(m.scale);
  return modeOf(request).linear(request, m.segment, BigInt.asUintN(bits, offset));
}

export function setLow(request: Request, n: number, value: bigint, bytes: number): void {
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
function prepareString(rng: Random, request: Request, e: Encoded): void {
  const mode = modeOf(request);
  const { addressBytes } = e;
  const from = e.segment < 0 ? DS : e.segment;
  // With a segment base AMD processors want the offset to be canonical too: no addresses at the edge.
  const narrow = addressBytes < 8 || e.segment >= 0;
  const count = rng.chance(10) ? 0 : rng.chance(80) ? rng.below(20) : rng.below(600);
  const span = count * e.size;
  const source = mode.data(rng, request, from, rng.chance(80) ? span : e.size, narrow);
  const to = rng.chance(25)
    ? source + BigInt(rng.below(64) - 32)
    : rng.chance(20) && !narrow
      ? mode.alias(source)
      : mode.data(rng, request, ES, rng.chance(80) ? span : e.size, narrow);
  const upper = (value: bigint): bigint => (addressBytes === 8 ? value : (value & mask(addressBytes)) | (rng.quad() & ~mask(addressBytes)));
  const down = (request.rflags & DF) !== 0 && rng.chance(80) ? BigInt(Math.max(span - e.size, 0)) : 0n;
  request.setReg(RSI, upper(source + down));
  request.setReg(RDI, upper(to + down));
  request.setReg(RCX, upper(BigInt(count)));
  if (!/^(CMPS|SCAS)/.test(e.row.name)) return;
  const value = rng.chance(50) ? 0n : 0x0101010101010101n * BigInt(rng.below(256));
  request.patch(mode.linear(request, from, source), value);
  request.patch(mode.linear(request, ES, to), value);
  request.patch(mode.linear(request, from, source) + 8n, value);
  request.patch(mode.linear(request, ES, to) + 8n, rng.chance(50) ? value : rng.quad());
  setLow(request, RAX, value, 8);
}

/** SP and BP of instructions that use the stack. */
function prepareStack(rng: Random, request: Request, e: Encoded): void {
  const mode = modeOf(request);
  const bytes = mode.stackBytes;
  const set = (n: number, size: number, faults: boolean): void =>
    setLow(request, n, mode.data(rng, request, SS, size, false, faults), bytes);
  set(RSP, e.size, true);
  if (/^(LEAVE|ENTER)/.test(e.row.name) || rng.chance(20)) set(RBP, e.size, true);
  if (e.row.name === "ENTER" && rng.chance(70)) {
    set(RSP, e.size, false);
    set(RBP, 64, false);
  }
}

/** Makes the operands of one instruction interesting. `end` is the linear address after it. */
export function prepareOperands(rng: Random, request: Request, e: Encoded, end: bigint): void {
  const { name } = e.row;
  const mode = modeOf(request);
  let address = 0n;
  if (STRING.test(name)) prepareString(rng, request, e);
  if (/^(PUSH|POP|CALL|RET|ENTER|LEAVE)/.test(name)) prepareStack(rng, request, e);
  if (e.memory !== undefined) {
    let bytes = memoryBytes(e);
    if (bytes > 64 || bytes === 0) bytes = 8;
    let to = mode.data(rng, request, e.memory.segment, bytes, e.memory.addressBytes < 8);
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
    const offset =
      mode.data(rng, request, e.segment < 0 ? DS : e.segment, 1, e.addressBytes < 8 || e.segment >= 0) - (request.reg(RAX) & 0xffn);
    setLow(request, RBX, offset, e.addressBytes);
  } else if (/^POPF/.test(name)) {
    // TF would step, and what else is 1 the processor has to ignore or to accept.
    request.patch(
      mode.linear(request, SS, request.reg(RSP) & mask(mode.stackBytes)),
      (rng.quad() & ~0x1004300n) | (rng.chance(10) ? BigInt(AC) : 0n),
    );
  } else if (/^(LOOP|J.?CXZ)/.test(name) && rng.chance(60)) {
    setLow(request, RCX, BigInt(rng.below(3)), e.addressBytes);
  } else if (name === "BSF" || name === "BSR" || name === "TZCNT" || name === "LZCNT") {
    if (rng.chance(20)) setRm(request, e, 0n, address);
  }
}

/** FS and GS as half of the states have them. */
const EXAMPLE = new Request();
EXAMPLE.fsBase = DATA;
EXAMPLE.gsBase = HIGH;

export function blank(rng: Random, seed: number, mode: Mode, bytes: number): Request {
  const request = new Request();
  request.mode = mode.number;
  request.seed = seed;
  request.rflags = flags(rng);
  request.fsBase = rng.chance(50) ? BigInt.asUintN(64, BigInt.asIntN(44, rng.quad())) : DATA;
  request.gsBase = rng.chance(50) ? rng.quad() & 0x7fffffffffn : HIGH;
  for (const n of ALL) request.setReg(n, mode.is64 ? rng.operand(bytes) : rng.operand(bytes) & 0xffffffffn);
  // What IRETQ leaves in ESP above a 16-bit stack pointer, see oracle.c.
  if (mode.stackBytes === 2) request.setReg(RSP, 0x40020000n | (request.reg(RSP) & 0xffffn));
  return request;
}

/** Where code of `length` bytes starts: now and then across the page, and rarely cut off at the end of CODE. */
export function placeCode(rng: Random, mode: Mode, length: number): number {
  if (rng.chance(4)) return 0x1000 - rng.below(length);
  if (rng.chance(1) && mode.segments === undefined) return CODE_SIZE - 1 - rng.below(length);
  return rng.below(GATES - 0x100);
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
  mode: Mode,
  prepare: typeof prepareOperands = prepareOperands,
  masks: typeof masksOfOne = masksOfOne,
): Program {
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
      const request = blank(inputs, seed, mode, e.size);
      prepare(inputs, request, fixed, end);
      request.setCode(start, code);
      request.entry = start;
      return request;
    },
    masks: (request, answer) => masks(fixed, request, answer),
  };
}
