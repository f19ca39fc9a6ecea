/** Multiplication, division, CMPXCHG8B/16B, ADCX, ADOX, MULX, CRC32. (The two-operand ALU forms are micro-ops.) */
import { divideWide, multiplyHigh, multiplyHighSigned } from "../../base/wide.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { faulted, raiseDe, raiseGp } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { load64, store64 } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { CF, OF, ZF, arithmeticFlags, setArithmeticFlags, setResultFlags } from "../state/flags.ts";
import { MicroOp, regNumber, rmNumber } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { isRegister, readRm, readSlot, requireWritable, signExtend, sizeMask, writeSlot } from "./operand.ts";

/**
 * MUL: unsigned product of the accumulator and r/m into AX, DX:AX, EDX:EAX or RDX:RAX.
 * CF = OF = upper half is not zero. SF, ZF, PF are undefined: ours come from the lower half.
 *
 * @sdm 2B "MUL—Unsigned Multiply"
 */
export function execMul(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const b = readRm(op, size);
  if (faulted()) return FAULT;
  const a = readSlot(Offset.RAX, size);
  const low = a * b;
  const high = size == 8 ? multiplyHigh(a, b) : low >> (size << 3);
  storeProduct(size, low, high);
  setResultFlags(signExtend(low, size), high != 0 ? CF | OF : 0);
  return RETIRE;
}

/**
 * IMUL, one-operand form. CF = OF = the product does not fit in its lower half.
 *
 * @sdm 2A "IMUL—Signed Multiply"
 */
export function execImul(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const b = signExtend(readRm(op, size), size);
  if (faulted()) return FAULT;
  const a = signExtend(readSlot(Offset.RAX, size), size);
  const low = a * b;
  const high = size == 8 ? multiplyHighSigned(a, b) : low >> (size << 3);
  storeProduct(size, low as u64, high as u64);
  const fits = signExtend(low as u64, size) >> 63 == high;
  setResultFlags(signExtend(low as u64, size), fits ? 0 : CF | OF);
  return RETIRE;
}

function storeProduct(size: u32, low: u64, high: u64): void {
  if (size == 1) {
    writeSlot(Offset.RAX, 2, low);
    return;
  }
  writeSlot(Offset.RAX, size, low);
  writeSlot(Offset.RDX, size, high);
}

/**
 * DIV: unsigned division of AX, DX:AX, EDX:EAX or RDX:RAX. #DE if the divisor is 0 or the quotient does not fit.
 * All flags are undefined: we leave them.
 *
 * @sdm 2A "DIV—Unsigned Divide"
 */
export function execDiv(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const divisor = readRm(op, size);
  if (faulted()) return FAULT;
  const high = size == 1 ? (cpu.rax >> 8) & 0xff : readSlot(Offset.RDX, size);
  const low = readSlot(Offset.RAX, size);
  // Covers the divisor 0 as well.
  if (high >= divisor) return raiseDe();
  if (size == 8) {
    const quotient = divideWide(high, low, divisor);
    cpu.rax = quotient;
    cpu.rdx = low - quotient * divisor;
    return RETIRE;
  }
  const dividend = (high << (size << 3)) | low;
  storeQuotient(size, dividend / divisor, dividend % divisor);
  return RETIRE;
}

function storeQuotient(size: u32, quotient: u64, remainder: u64): void {
  if (size == 1) {
    writeSlot(Offset.RAX, 2, (quotient & 0xff) | ((remainder & 0xff) << 8));
    return;
  }
  writeSlot(Offset.RAX, size, quotient);
  writeSlot(Offset.RDX, size, remainder);
}

/**
 * IDIV: signed division, truncated towards zero; the remainder has the sign of the dividend.
 *
 * @sdm 2A "IDIV—Signed Divide"
 */
export function execIdiv(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const divisor = signExtend(readRm(op, size), size);
  if (faulted()) return FAULT;
  if (divisor == 0) return raiseDe();
  if (size == 8) return divideSignedWide(divisor);
  const high = size == 1 ? cpu.rax >> 8 : readSlot(Offset.RDX, size);
  const dividend = signExtend((high << (size << 3)) | readSlot(Offset.RAX, size), size << 1);
  // The one quotient that i64 cannot hold either.
  if (dividend == i64.MIN_VALUE && divisor == -1) return raiseDe();
  const quotient = dividend / divisor;
  if (signExtend(quotient as u64, size) != quotient) return raiseDe();
  storeQuotient(size, quotient as u64, (dividend % divisor) as u64);
  return RETIRE;
}

function divideSignedWide(divisor: i64): i32 {
  let high = cpu.rdx;
  let low = cpu.rax;
  const negative = (high as i64) < 0;
  if (negative) {
    low = 0 - low;
    high = ~high + (low == 0 ? 1 : 0);
  }
  const magnitude = (divisor < 0 ? -divisor : divisor) as u64;
  if (high >= magnitude) return raiseDe();
  const quotient = divideWide(high, low, magnitude);
  const quotientNegative = negative != divisor < 0;
  // 2^63 is a quotient only with a minus sign.
  if (quotient > (quotientNegative ? <u64>0x8000000000000000 : <u64>0x7fffffffffffffff)) return raiseDe();
  const remainder = low - quotient * magnitude;
  cpu.rax = quotientNegative ? 0 - quotient : quotient;
  cpu.rdx = negative ? 0 - remainder : remainder;
  return RETIRE;
}

/**
 * CMPXCHG8B: compares EDX:EAX with m64; equal: m64 = ECX:EBX, ZF = 1; else EDX:EAX = m64, ZF = 0 and the destination is
 * written back unchanged.
 *
 * @sdm 2A "CMPXCHG8B/CMPXCHG16B—Compare and Exchange Bytes"
 */
export function execCmpxchg8b(op: MicroOp): i32 {
  const linear = operandLinear(op, 8, true);
  if (faulted()) return FAULT;
  if (!requireWritable(linear, 8)) return FAULT;
  const old = load64(linear);
  if (faulted()) return FAULT;
  const expected = (cpu.rdx << 32) | (cpu.rax & 0xffffffff);
  const equal = old == expected;
  if (!store64(linear, equal ? (cpu.rcx << 32) | (cpu.rbx & 0xffffffff) : old)) return FAULT;
  if (!equal) {
    cpu.rax = old & 0xffffffff;
    cpu.rdx = old >> 32;
  }
  setArithmeticFlags((arithmeticFlags() & ~ZF) | (equal ? ZF : 0));
  return RETIRE;
}

/** CMPXCHG16B: the same with RDX:RAX, RCX:RBX and m128, which must be aligned on 16 bytes. */
export function execCmpxchg16b(op: MicroOp): i32 {
  const linear = operandLinear(op, 16, true);
  if (faulted()) return FAULT;
  if (linear & 15) return raiseGp(0);
  if (!requireWritable(linear, 16)) return FAULT;
  const low = load64(linear);
  if (faulted()) return FAULT;
  const high = load64(linear + 8);
  if (faulted()) return FAULT;
  const equal = low == cpu.rax && high == cpu.rdx;
  if (!store64(linear, equal ? cpu.rbx : low)) return FAULT;
  if (!store64(linear + 8, equal ? cpu.rcx : high)) return FAULT;
  if (!equal) {
    cpu.rax = low;
    cpu.rdx = high;
  }
  setArithmeticFlags((arithmeticFlags() & ~ZF) | (equal ? ZF : 0));
  return RETIRE;
}

/** ADCX: adds with CF and changes CF only. @sdm 2A "ADCX—Unsigned Integer Addition of Two Operands With Carry Flag" */
export function execAdcx(op: MicroOp): i32 {
  return addWithFlag(op, CF);
}

/** ADOX: adds with OF and changes OF only. @sdm 2A "ADOX—Unsigned Integer Addition of Two Operands With Overflow Flag" */
export function execAdox(op: MicroOp): i32 {
  return addWithFlag(op, OF);
}

function addWithFlag(op: MicroOp, flag: u64): i32 {
  const size: u32 = op.opSize == 8 ? 8 : 4;
  const b = readRm(op, size);
  if (faulted()) return FAULT;
  const a = readSlot(op.dst, size);
  const flags = arithmeticFlags();
  const carryIn: u64 = flags & flag ? 1 : 0;
  const sum = (a + b + carryIn) & sizeMask(size);
  const carryOut = sum < a || (carryIn != 0 && sum == a);
  writeSlot(op.dst, size, sum);
  setArithmeticFlags((flags & ~flag) | (carryOut ? flag : 0));
  return RETIRE;
}

/** MULX: unsigned product of RDX and r/m; upper half to ModRM.reg, lower half to vvvv; no flags. @sdm 2B "MULX—Unsigned Multiply Without Affecting Flags" */
export function execMulx(op: MicroOp): i32 {
  const size: u32 = op.opSize == 8 ? 8 : 4;
  const b = readRm(op, size);
  if (faulted()) return FAULT;
  const a = readSlot(Offset.RDX, size);
  const low = a * b;
  const high = size == 8 ? multiplyHigh(a, b) : low >> 32;
  // If both destinations are one register it holds the upper half: it is written last.
  writeSlot((op.vvvv as u32) << 3, size, low);
  writeSlot(op.dst, size, high);
  return RETIRE;
}

/** MicroOp.rex: there is a REX prefix. */
const REX_PRESENT: u32 = 0x10;

/** Remainders of x^32 * n (n = 0..15, bit-reflected) modulo the CRC-32C polynomial 11EDC6F41h: one nibble at a time. */
const CRC32C_NIBBLES: usize = memory.data<u32>([
  0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d, 0x82f63b78, 0x92a8fc17, 0xa24bb5a6,
  0xb21572c9, 0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
]);

/**
 * CRC32 r32, r/m: accumulates CRC-32C of the source into the destination; the upper half of a 64-bit destination is cleared.
 * Opcode F0 takes a byte, F1 the operand size.
 *
 * @sdm 2A "CRC32—Accumulate CRC32 Value"
 */
export function execCrc32(op: MicroOp): i32 {
  const size: u32 = op.opcode & 1 ? op.opSize : 1;
  let data = size == 1 && isRegister(op) ? readSlot(byteSlot(op), 1) : readRm(op, size);
  if (faulted()) return FAULT;
  const destination = regNumber(op) << 3;
  let crc = readSlot(destination, 4) as u32;
  for (let i: u32 = 0; i < size << 1; i++) {
    crc = (crc >> 4) ^ load<u32>(CRC32C_NIBBLES + (((crc ^ (data as u32)) & 15) << 2));
    data >>= 4;
  }
  writeSlot(destination, 4, crc);
  return RETIRE;
}

/** Slot of the byte register in ModRM.rm: without REX, 4 to 7 are AH, CH, DH and BH. */
function byteSlot(op: MicroOp): u32 {
  const number = rmNumber(op);
  if (number < 4 || ((op.rex as u32) & REX_PRESENT) != 0) return number << 3;
  return ((number - 4) << 3) + 1;
}
