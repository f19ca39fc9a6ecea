/** Bit scans and counts, BMI1, BMI2, MOVBE. (BT, BTS, BTR, BTC and BSWAP are micro-ops.) */
import { faulted } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { CF, ZF, setArithmeticFlags, setLogicFlags, setResultFlags } from "../state/flags.ts";
import { MicroOp } from "../state/micro-op.ts";
import { readRm, readSlot, signExtend, sizeMask, writeRm, writeSlot } from "./operand.ts";

/** Operand size of an instruction that has only 32- and 64-bit forms. */
function wideSize(op: MicroOp): u32 {
  return op.opSize == 8 ? 8 : 4;
}

function vvvvSlot(op: MicroOp): u32 {
  return (op.vvvv as u32) << 3;
}

/**
 * BSF: index of the lowest set bit. For 0 ZF = 1 and the destination keeps its value. The other flags are undefined: ours
 * are those of a logical operation on the source.
 *
 * @sdm 2A "BSF—Bit Scan Forward"
 */
export function execBsf(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  setLogicFlags(signExtend(source, size));
  if (source != 0) writeSlot(op.dst, size, ctz<u64>(source));
  return RETIRE;
}

/** BSR: index of the highest set bit. @sdm 2A "BSR—Bit Scan Reverse" */
export function execBsr(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  setLogicFlags(signExtend(source, size));
  if (source != 0) writeSlot(op.dst, size, 63 - clz<u64>(source));
  return RETIRE;
}

/** LZCNT: CF = the source is 0, ZF = the result is 0. @sdm 2A "LZCNT—Count the Number of Leading Zero Bits" */
export function execLzcnt(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const count = clz<u64>(source) - (64 - (size << 3));
  writeSlot(op.dst, size, count);
  setResultFlags(count as i64, source == 0 ? CF : 0);
  return RETIRE;
}

/** TZCNT: CF = the source is 0, ZF = the result is 0. @sdm 2B "TZCNT—Count the Number of Trailing Zero Bits" */
export function execTzcnt(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const count: u64 = source == 0 ? size << 3 : ctz<u64>(source);
  writeSlot(op.dst, size, count);
  setResultFlags(count as i64, source == 0 ? CF : 0);
  return RETIRE;
}

/** POPCNT: ZF = the source is 0; the other arithmetic flags are 0. @sdm 2B "POPCNT—Return the Count of Number of Bits Set to 1" */
export function execPopcnt(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  writeSlot(op.dst, size, popcnt<u64>(source));
  setArithmeticFlags(source == 0 ? ZF : 0);
  return RETIRE;
}

/** MOVBE: move with the bytes reversed; opcode F0 loads, F1 stores. @sdm 2B "MOVBE—Move Data After Swapping Bytes" */
export function execMovbe(op: MicroOp): i32 {
  const size = op.opSize as u32;
  if (op.opcode & 1) return writeRm(op, size, reverseBytes(readSlot(op.dst, size), size)) ? RETIRE : FAULT;
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  writeSlot(op.dst, size, reverseBytes(source, size));
  return RETIRE;
}

function reverseBytes(value: u64, size: u32): u64 {
  return bswap<u64>(value) >> (64 - (size << 3));
}

/** ANDN: ~vvvv AND r/m. @sdm 2A "ANDN—Logical AND NOT" */
export function execAndn(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const result = ~readSlot(vvvvSlot(op), size) & source;
  writeSlot(op.dst, size, result);
  setLogicFlags(signExtend(result, size));
  return RETIRE;
}

/** BEXTR: bits of r/m from start vvvv[7:0], length vvvv[15:8]. ZF of the result, CF = OF = 0. @sdm 2A "BEXTR—Bit Field Extract" */
export function execBextr(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const control = readSlot(vvvvSlot(op), size);
  const start = control & 0xff;
  const length = (control >> 8) & 0xff;
  let result: u64 = start > 63 ? 0 : source >> start;
  if (length < 64) result &= ((<u64>1) << length) - 1;
  writeSlot(op.dst, size, result);
  setResultFlags(signExtend(result, size), 0);
  return RETIRE;
}

/** BLSI: isolates the lowest set bit; CF = the source is not 0. @sdm 2A "BLSI—Extract Lowest Set Isolated Bit" */
export function execBlsi(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const result = (0 - source) & source;
  writeSlot(vvvvSlot(op), size, result);
  setResultFlags(signExtend(result, size), source != 0 ? CF : 0);
  return RETIRE;
}

/** BLSMSK: mask up to the lowest set bit; CF = the source is 0. @sdm 2A "BLSMSK—Get Mask Up to Lowest Set Bit" */
export function execBlsmsk(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const result = ((source - 1) ^ source) & sizeMask(size);
  writeSlot(vvvvSlot(op), size, result);
  // ZF is cleared by definition; the result is never 0.
  setResultFlags(signExtend(result, size), source == 0 ? CF : 0);
  return RETIRE;
}

/** BLSR: clears the lowest set bit; CF = the source is 0. @sdm 2A "BLSR—Reset Lowest Set Bit" */
export function execBlsr(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const result = (source - 1) & source;
  writeSlot(vvvvSlot(op), size, result);
  setResultFlags(signExtend(result, size), source == 0 ? CF : 0);
  return RETIRE;
}

/** BZHI: clears the bits from index vvvv[7:0] up; CF = the index is not below the operand size. @sdm 2A "BZHI—Zero High Bits Starting with Specified Bit Position" */
export function execBzhi(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const index = readSlot(vvvvSlot(op), size) & 0xff;
  const inside = index < size << 3;
  const result = inside ? source & (((<u64>1) << index) - 1) : source;
  writeSlot(op.dst, size, result);
  setResultFlags(signExtend(result, size), inside ? 0 : CF);
  return RETIRE;
}

/** PDEP: deposits the low bits of vvvv at the set bits of the mask r/m. No flags. @sdm 2B "PDEP—Parallel Bits Deposit" */
export function execPdep(op: MicroOp): i32 {
  const size = wideSize(op);
  let mask = readRm(op, size);
  if (faulted()) return FAULT;
  let source = readSlot(vvvvSlot(op), size);
  let result: u64 = 0;
  while (mask != 0) {
    const lowest = mask & (0 - mask);
    if (source & 1) result |= lowest;
    source >>= 1;
    mask ^= lowest;
  }
  writeSlot(op.dst, size, result);
  return RETIRE;
}

/** PEXT: gathers the bits of vvvv at the set bits of the mask r/m. No flags. @sdm 2B "PEXT—Parallel Bits Extract" */
export function execPext(op: MicroOp): i32 {
  const size = wideSize(op);
  let mask = readRm(op, size);
  if (faulted()) return FAULT;
  const source = readSlot(vvvvSlot(op), size);
  let result: u64 = 0;
  let bit: u64 = 1;
  while (mask != 0) {
    const lowest = mask & (0 - mask);
    if (source & lowest) result |= bit;
    bit <<= 1;
    mask ^= lowest;
  }
  writeSlot(op.dst, size, result);
  return RETIRE;
}

/** RORX: rotate right by an immediate; no flags. @sdm 2B "RORX—Rotate Right Logical Without Affecting Flags" */
export function execRorx(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  const result: u64 = size == 8 ? rotr<u64>(source, (op.imm & 63) as u64) : rotr<u32>(source as u32, (op.imm & 31) as u32);
  writeSlot(op.dst, size, result);
  return RETIRE;
}

/** SARX: arithmetic shift right of r/m by vvvv; no flags. @sdm 2B "SARX/SHLX/SHRX—Shift Without Affecting Flags" */
export function execSarx(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  writeSlot(op.dst, size, (signExtend(source, size) >> (shiftCount(op, size) as i64)) as u64);
  return RETIRE;
}

/** @sdm 2B "SARX/SHLX/SHRX—Shift Without Affecting Flags" */
export function execShlx(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  writeSlot(op.dst, size, source << shiftCount(op, size));
  return RETIRE;
}

/** @sdm 2B "SARX/SHLX/SHRX—Shift Without Affecting Flags" */
export function execShrx(op: MicroOp): i32 {
  const size = wideSize(op);
  const source = readRm(op, size);
  if (faulted()) return FAULT;
  writeSlot(op.dst, size, source >> shiftCount(op, size));
  return RETIRE;
}

function shiftCount(op: MicroOp, size: u32): u64 {
  return readSlot(vvvvSlot(op), size) & ((size << 3) - 1);
}
