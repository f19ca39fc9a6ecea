/** Operands of instruction handlers: general registers by slot, and the r/m operand wherever it is. */
import { VCPU_BASE } from "../../spec/layout.ts";
import { dataPointer, load8, load16, load32, load64, probe, store8, store16, store32, store64 } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { faulted } from "../event/fault.ts";
import { IS_REGISTER, MicroOp } from "../state/micro-op.ts";

/** All bits of an operand of `size` bytes. */
export function sizeMask(size: u32): u64 {
  return (<u64>0xffffffffffffffff) >> (64 - (size << 3));
}

/** The sign bit of an operand of `size` bytes. */
export function signBit(size: u32): u64 {
  return (<u64>1) << ((size << 3) - 1);
}

export function signExtend(value: u64, size: u32): i64 {
  const shift = 64 - (size << 3);
  return ((value << shift) as i64) >> shift;
}

/** Zero-extended value of the register at `slot`; for one byte, slot + 1 is AH, CH, DH or BH. */
export function readSlot(slot: u32, size: u32): u64 {
  const pointer = <usize>(VCPU_BASE + slot);
  if (size == 8) return load<u64>(pointer);
  if (size == 4) return load<u32>(pointer);
  if (size == 2) return load<u16>(pointer);
  return load<u8>(pointer);
}

/** A 32-bit result clears the upper half of its register; 8- and 16-bit results leave the rest. */
export function writeSlot(slot: u32, size: u32, value: u64): void {
  const pointer = <usize>(VCPU_BASE + slot);
  if (size == 8) store<u64>(pointer, value);
  else if (size == 4) store<u64>(pointer, value & 0xffffffff);
  else if (size == 2) store<u16>(pointer, value as u16);
  else store<u8>(pointer, value as u8);
}

/** Zero-extended memory at `linear`; 0 with the fault recorded if it cannot be read. */
export function loadSized(linear: u64, size: u32): u64 {
  if (size == 8) return load64(linear);
  if (size == 4) return load32(linear);
  if (size == 2) return load16(linear);
  return load8(linear);
}

/** False, with the fault recorded and nothing written, if memory cannot be written. */
export function storeSized(linear: u64, size: u32, value: u64): bool {
  if (size == 8) return store64(linear, value);
  if (size == 4) return store32(linear, value);
  if (size == 2) return store16(linear, value);
  return store8(linear, value);
}

export function isRegister(op: MicroOp): bool {
  return ((op.flags as u32) & IS_REGISTER) != 0;
}

/** Zero-extended r/m operand of `size` bytes. On a fault 0, with the fault recorded: test faulted(). */
export function readRm(op: MicroOp, size: u32): u64 {
  if (isRegister(op)) return readSlot(op.base, size);
  const linear = operandLinear(op, size, false);
  if (faulted()) return 0;
  return loadSized(linear, size);
}

/** Writes the r/m operand, which the instruction has not read. False with the fault recorded. */
export function writeRm(op: MicroOp, size: u32, value: u64): bool {
  if (isRegister(op)) {
    writeSlot(op.base, size, value);
    return true;
  }
  const linear = operandLinear(op, size, true);
  if (faulted()) return false;
  return storeSized(linear, size, value);
}

/** False, with the fault recorded, if `size` bytes cannot be written. The common case is one look at the TLB. */
export function requireWritable(linear: u64, size: u32): bool {
  if (dataPointer(linear, size, true) != 0) return true;
  return !faulted() && probe(linear, size, true);
}

/**
 * First part of a read-modify-write: the linear address of a memory operand that can be written, or 0 for a register.
 * The processor asks for write access before it reads, so a page fault says "write". Test faulted() after it.
 */
export function modifyLinear(op: MicroOp, size: u32): u64 {
  if (isRegister(op)) return 0;
  const linear = operandLinear(op, size, true);
  if (faulted()) return 0;
  requireWritable(linear, size);
  return linear;
}

/** Second part: the present value of the operand at what modifyLinear() returned. */
export function readModified(op: MicroOp, size: u32, linear: u64): u64 {
  return isRegister(op) ? readSlot(op.base, size) : loadSized(linear, size);
}

/** Last part: the new value. Does not fail after modifyLinear() succeeded, but reports what the store says. */
export function writeModified(op: MicroOp, size: u32, linear: u64, value: u64): bool {
  if (isRegister(op)) {
    writeSlot(op.base, size, value);
    return true;
  }
  return storeSized(linear, size, value);
}
