/** Operands of an instruction that are worth a try: registers of its address, values, what is in memory. */
import { HIGH, RAX, RBP, RBX, RCX, RDI, RDX, RSI, RSP, Request } from "./arena.ts";
import { type Encoded, STRING } from "./encode.ts";
import { DS, ES, LDT_SEGMENTS, SS, modeOf } from "./modes.ts";
import type { Random } from "./random.ts";
import { controlWord, extendedOperand, mxcsr, writeExtended } from "./values.ts";

/** Flags. */
export const DF = 0x400;
export const AC = 0x40000;

/** Bytes that the memory operand has. */
export function memoryBytes(e: Encoded): number {
  const { name, operands } = e.row;
  const match = /(?:^|[ /])m(\d+)(byte|:\d+|&\d+)?/.exec(operands);
  if (match !== null) {
    if (match[2] === "byte") return Number(match[1]);
    if (match[2]?.startsWith(":") === true) return (Number(match[1]) + Number(match[2].slice(1))) / 8;
    return match[2] === undefined ? Number(match[1]) / 8 : (2 * Number(match[1])) / 8;
  }
  return name.startsWith("FX") ? 512 : /^XSAVE|^XRSTOR/.test(name) ? 832 : e.size;
}

/** SSE rows whose memory operand may be anywhere. */
const UNALIGNED = /^(MOVU|LDDQU|MOVDQU|PCMP[EI]STR|MASKMOV)/;

export function mask(bytes: number): bigint {
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

/** Alignment that the operand needs, or 0. */
export function areaAlignment(e: Encoded, bytes: number): bigint {
  if (/^XSAVE|^XRSTOR/.test(e.row.name)) return 64n;
  if (e.row.name.startsWith("FX")) return 16n;
  // AMD processors let SHA operands be anywhere.
  if (e.opcode.vex) return /^VMOV(AP|DQA|NT)/.test(e.row.name) ? BigInt(bytes) : 0n;
  if (bytes !== 16 || !/xmm/.test(e.row.operands) || UNALIGNED.test(e.row.name)) return 0n;
  return 16n;
}

/** What an x87 or vector instruction finds in memory. */
function prepareExtendedMemory(rng: Random, request: Request, e: Encoded, address: bigint): void {
  const { name, operands } = e.row;
  const patch = (at: number, value: bigint): void => request.patch(address + BigInt(at), value);
  if (name === "LDMXCSR") patch(0, BigInt(mxcsr(rng)) | (rng.chance(5) ? BigInt(rng.word()) : 0n));
  else if (name.startsWith("FXRSTOR") || name.startsWith("XRSTOR")) {
    patch(0, BigInt(controlWord(rng)) | (BigInt(rng.word() & 0x477f) << 16n) | (BigInt(rng.word()) << 32n));
    // Pointers that every processor keeps whole.
    patch(8, BigInt(rng.word()));
    patch(16, BigInt(rng.word()));
    patch(24, BigInt(mxcsr(rng)) | (rng.chance(4) ? 1n << BigInt(rng.pick([16, 18, 19, 24, 31])) : 0n));
    if (name.startsWith("FX")) return;
    // Components that no processor has here.
    patch(512, BigInt(rng.below(8)) | (rng.chance(4) ? 1n << BigInt(rng.pick([3, 4, 20, 40, 62])) : 0n));
    for (let at = 520; at < 576; at += 8) patch(at, rng.chance(1) ? 1n << BigInt(rng.below(64)) : 0n);
  } else if (/^FLDENV|^FRSTOR/.test(name)) {
    const wide = /(28|108)byte/.test(operands);
    const [fcw, fsw, ftw] = [controlWord(rng), rng.word() & (rng.chance(80) ? 0x7f00 : 0xffff), rng.chance(50) ? 0 : rng.word() & 0xffff];
    if (wide) [fcw, fsw, ftw].forEach((value, i) => patch(4 * i, BigInt(value >>> 0) | (BigInt(rng.word() & 0xffff) << 32n)));
    else patch(0, BigInt(fcw) | (BigInt(fsw) << 16n) | (BigInt(ftw) << 32n) | (BigInt(rng.word() & 0xffff) << 48n));
  } else if (name === "FLDCW") patch(0, BigInt(rng.chance(70) ? controlWord(rng) : rng.word() & 0xffff));
  else if (/m80fp/.test(operands)) {
    writeExtended(rng, SCRATCH, 0);
    patch(8, SCRATCH.getBigUint64(8, true));
    patch(0, SCRATCH.getBigUint64(0, true));
  } else if (/m80bcd/.test(operands)) {
    const digits = (count: number): bigint =>
      Array.from({ length: count }, () => rng.below(10)).reduce((sum, d) => (sum << 4n) | BigInt(d), 0n);
    patch(8, rng.chance(90) ? digits(2) | (BigInt(rng.below(2)) << 15n) : rng.quad());
    patch(0, rng.chance(90) ? digits(16) : rng.quad());
  } else if (/int/.test(operands)) patch(0, rng.operand(memoryBytes(e)));
  else for (let at = 0; at < Math.min(Math.max(memoryBytes(e), 8), 32); at += 8) patch(at, extendedOperand(rng));
}
const SCRATCH = new DataView(new ArrayBuffer(16));

/** Instructions that look at a selector. */
export const SELECTORS = /^(LAR|LSL|VERR|VERW|L[DEFGS]S|ARPL|POP [DEFGS]S)$/;

/** A selector that says something: null, of the GDT, of the LDT, beyond them. */
export function selector(rng: Random): bigint {
  const kind = rng.below(10);
  if (kind < 1) return BigInt(rng.below(4));
  // The last entry of Linux's GDT says which processor this is.
  if (kind < 4) return BigInt((rng.below(15) << 3) | (rng.chance(70) ? 3 : rng.below(4)));
  if (kind < 9) return BigInt((rng.below(LDT_SEGMENTS.length + 2) << 3) | 4 | (rng.chance(70) ? 3 : rng.below(4)));
  return BigInt(rng.below(0x10000) & ~0x78) | (rng.chance(50) ? 4n : 0x100n);
}

function prepareSelector(rng: Random, request: Request, e: Encoded, address: bigint): void {
  const value = selector(rng);
  const match = /m16:(\d+)/.exec(e.row.operands);
  if (match !== null) {
    const bytes = BigInt(Number(match[1]) / 8);
    request.unpatch();
    request.patch(address, rng.quad());
    request.patch(address + bytes, value | (rng.quad() << 16n));
  } else if (e.memory !== undefined) {
    request.unpatch();
    request.patch(address, value | (rng.quad() << 16n));
  } else if (e.rm >= 0) setOperand(request, e, e.rm, value | (rng.quad() << 16n), e.size);
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
    if (bytes === 0 || (bytes > 108 && !/^(FX|XSAVE|XRSTOR)/.test(name))) bytes = 8;
    let to = mode.data(rng, request, e.memory.segment, bytes, e.memory.addressBytes < 8);
    // Which comes first of misalignment and a stack address that is not canonical, the manual does not say.
    if (name === "CMPXCHG16B" && (rng.chance(80) || to >= HIGH + 0x10000n)) to &= ~15n;
    if (name === "MOVDIR64B") to &= ~63n;
    const alignment = areaAlignment(e, bytes);
    if (alignment > 0n && (rng.chance(92) || name.startsWith("SHA"))) {
      const linear = mode.linear(request, e.memory.segment, to);
      to -= linear & (alignment - 1n);
    }
    aim(request, e, to, rng);
    address = operandAddress(request, e, end);
    // The address registers may be the operand's: where they are the address is what counts.
    if (request.image === undefined) request.patch(address, rng.operand(e.size));
    else prepareExtendedMemory(rng, request, e, address);
  }
  if (SELECTORS.test(name) || /Sreg/.test(e.row.operands)) prepareSelector(rng, request, e, address);
  if (/^MASKMOV/.test(name)) {
    const bytes = name === "MASKMOVQ" ? 8 : 16;
    setLow(request, RDI, mode.data(rng, request, e.segment < 0 ? DS : e.segment, bytes, e.addressBytes < 8), e.addressBytes);
  }
  if (/^XSAVE|^XRSTOR|^XGETBV/.test(name)) {
    setLow(request, RDX, 0n, 8);
    setLow(request, RAX, BigInt(rng.below(8)), 8);
    if (name === "XGETBV") setLow(request, RCX, BigInt(rng.below(rng.chance(80) ? 1 : 3)), 8);
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
