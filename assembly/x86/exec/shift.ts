/** RCL, RCR, SHLD, SHRD. (SHL, SHR, SAR, ROL and ROR are micro-ops; the flagless BMI2 shifts are in bit.ts.) */
import * as Offset from "../../spec/vcpu-offset.ts";
import { faulted } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { CF, OF, arithmeticFlags, flagCf, setArithmeticFlags, setResultFlags } from "../state/flags.ts";
import { MicroOp } from "../state/micro-op.ts";
import { modifyLinear, readModified, readSlot, signBit, signExtend, sizeMask, writeModified } from "./operand.ts";

/** Count of C0/C1 (imm8), D0/D1 (one) and D2/D3 (CL), masked to 5 bits, or 6 for 64-bit operands. */
function rotateCount(op: MicroOp, size: u32): u32 {
  const opcode = (op.opcode as u32) & 0xff;
  const count = opcode < 0xd0 ? (op.imm as u32) : opcode < 0xd2 ? 1 : (readSlot(Offset.RCX, 1) as u32);
  return count & (size == 8 ? 63 : 31);
}

/**
 * RCL: rotates the operand and CF as one number of size + 1 bits. Changes CF and, defined for a count of 1 only, OF.
 *
 * @sdm 2B "RCL/RCR/ROL/ROR—Rotate"
 */
export function execRcl(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const bits = size << 3;
  const linear = modifyLinear(op, size);
  if (faulted()) return FAULT;
  let value = readModified(op, size, linear);
  if (faulted()) return FAULT;
  const masked = rotateCount(op, size);
  const count = size == 8 ? masked : masked % (bits + 1);
  let carry: u64 = flagCf() ? 1 : 0;
  if (count != 0) {
    // A shift by 64 would be a shift by 0; with count 1 nothing but CF comes in from below.
    const wrapped = count == 1 ? 0 : value >> (bits + 1 - count);
    const carryOut = (value >> (bits - count)) & 1;
    value = ((value << count) | (carry << (count - 1)) | wrapped) & sizeMask(size);
    carry = carryOut;
  }
  if (!writeModified(op, size, linear, value)) return FAULT;
  if (masked == 0) return RETIRE;
  const overflow = ((value & signBit(size)) != 0) != (carry != 0);
  setArithmeticFlags((arithmeticFlags() & ~(CF | OF)) | carry | (overflow ? OF : 0));
  return RETIRE;
}

/** RCR: the same to the right. @sdm 2B "RCL/RCR/ROL/ROR—Rotate" */
export function execRcr(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const bits = size << 3;
  const linear = modifyLinear(op, size);
  if (faulted()) return FAULT;
  let value = readModified(op, size, linear);
  if (faulted()) return FAULT;
  const masked = rotateCount(op, size);
  const count = size == 8 ? masked : masked % (bits + 1);
  let carry: u64 = flagCf() ? 1 : 0;
  if (count != 0) {
    const wrapped = count == 1 ? 0 : value << (bits + 1 - count);
    const carryOut = (value >> (count - 1)) & 1;
    // count == bits only below 64 bits, where the shift is not by 64.
    value = ((value >> count) | (carry << (bits - count)) | wrapped) & sizeMask(size);
    carry = carryOut;
  }
  if (!writeModified(op, size, linear, value)) return FAULT;
  if (masked == 0) return RETIRE;
  const overflow = ((value ^ (value << 1)) & signBit(size)) != 0;
  setArithmeticFlags((arithmeticFlags() & ~(CF | OF)) | carry | (overflow ? OF : 0));
  return RETIRE;
}

/** Count of SHLD A4 / SHRD AC (imm8) and A5 / AD (CL). */
function doubleCount(op: MicroOp, size: u32): u32 {
  const count = op.opcode & 1 ? (readSlot(Offset.RCX, 1) as u32) : (op.imm as u32);
  return count & (size == 8 ? 63 : 31);
}

/**
 * SHLD: shifts left and fills from the top of ModRM.reg. CF = last bit shifted out, OF (count 1) = the sign changed.
 * A 16-bit operand with a count above 16 is undefined: ours continues with the destination's own bits.
 *
 * @sdm 2B "SHLD—Double Precision Shift Left"
 */
export function execShld(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const bits = size << 3;
  const linear = modifyLinear(op, size);
  if (faulted()) return FAULT;
  const value = readModified(op, size, linear);
  if (faulted()) return FAULT;
  const count = doubleCount(op, size);
  if (count == 0) return writeModified(op, size, linear, value) ? RETIRE : FAULT;
  const fill = readSlot(op.dst, size);
  let result: u64 = 0;
  let carry: u64 = 0;
  if (size == 2) {
    const triple = (value << 32) | (fill << 16) | value;
    result = (triple << count) >> 32;
    carry = (triple >> (48 - count)) & 1;
  } else {
    result = (value << count) | (fill >> (bits - count));
    carry = (value >> (bits - count)) & 1;
  }
  result &= sizeMask(size);
  if (!writeModified(op, size, linear, result)) return FAULT;
  const overflow = ((result & signBit(size)) != 0) != (carry != 0);
  setResultFlags(signExtend(result, size), carry | (overflow ? OF : 0));
  return RETIRE;
}

/** SHRD: shifts right and fills from the bottom of ModRM.reg. @sdm 2B "SHRD—Double Precision Shift Right" */
export function execShrd(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const bits = size << 3;
  const linear = modifyLinear(op, size);
  if (faulted()) return FAULT;
  const value = readModified(op, size, linear);
  if (faulted()) return FAULT;
  const count = doubleCount(op, size);
  if (count == 0) return writeModified(op, size, linear, value) ? RETIRE : FAULT;
  const fill = readSlot(op.dst, size);
  let result: u64 = 0;
  let carry: u64 = 0;
  if (size == 2) {
    const triple = (value << 32) | (fill << 16) | value;
    result = triple >> count;
    carry = (triple >> (count - 1)) & 1;
  } else {
    result = (value >> count) | (fill << (bits - count));
    carry = (value >> (count - 1)) & 1;
  }
  result &= sizeMask(size);
  if (!writeModified(op, size, linear, result)) return FAULT;
  const overflow = ((result ^ (result << 1)) & signBit(size)) != 0;
  setResultFlags(signExtend(result, size), carry | (overflow ? OF : 0));
  return RETIRE;
}
