/** PUSHA, POPA, ENTER. (PUSH, POP and LEAVE are micro-ops; PUSHF and POPF are in flag-control.ts.) */
import * as Offset from "../../spec/vcpu-offset.ts";
import { faulted } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { probe } from "../memory/access.ts";
import { pop16, pop32, pop64, push16, push32, push64, segmentLinear } from "../memory/segment-access.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { loadSized, readSlot, sizeMask, writeSlot } from "./operand.ts";

const SS: u32 = 2;

function push(size: u32, value: u64): bool {
  if (size == 8) return push64(value);
  return size == 4 ? push32(value) : push16(value);
}

function pop(size: u32): u64 {
  if (size == 8) return pop64();
  return size == 4 ? pop32() : pop16();
}

/**
 * PUSHA/PUSHAD: AX CX DX BX, the SP before the instruction, BP SI DI. A fault restores SP; what was pushed below it is
 * pushed again with the same values when the instruction restarts.
 *
 * @sdm 2B "PUSHA/PUSHAD—Push All General-Purpose Registers"
 */
export function execPusha(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const oldRsp = cpu.rsp;
  for (let i: u32 = 0; i < 8; i++) {
    const value = i == 4 ? oldRsp : readSlot(i << 3, size);
    if (!push(size, value)) {
      cpu.rsp = oldRsp;
      return FAULT;
    }
  }
  return RETIRE;
}

/** POPA/POPAD: the value in the place of SP is thrown away. @sdm 2B "POPA/POPAD—Pop All General-Purpose Registers" */
export function execPopa(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const oldRsp = cpu.rsp;
  // First pass: every read must succeed before a register changes.
  for (let i: i32 = 7; i >= 0; i--) {
    pop(size);
    if (faulted()) {
      cpu.rsp = oldRsp;
      return FAULT;
    }
  }
  const newRsp = cpu.rsp;
  cpu.rsp = oldRsp;
  for (let i: i32 = 7; i >= 0; i--) {
    const value = pop(size);
    if (i != 4) writeSlot((i as u32) << 3, size, value);
  }
  cpu.rsp = newRsp;
  return RETIRE;
}

/** Replaces the part of `register` that the stack-address size covers; a 32-bit stack pointer is zero-extended. */
function stackPointer(register: u64, value: u64): u64 {
  const mask = sizeMask(cpu.stackSize);
  if (cpu.stackSize == 2) return (register & ~mask) | (value & mask);
  return value & mask;
}

/**
 * ENTER imm16, imm8: builds a stack frame of imm16 bytes at nesting level imm8 (modulo 32), with copies of the frame
 * pointers of the enclosing levels.
 *
 * @sdm 2A "ENTER—Make Stack Frame for Procedure Parameters"
 */
export function execEnter(op: MicroOp): i32 {
  const size: u32 = op.opSize == 2 ? 2 : (cpu.codeMode & 3) == 2 ? 8 : 4;
  const mask = sizeMask(cpu.stackSize);
  const bytes = (op.imm as u64) & 0xffff;
  const level = (op.immHigh as u32) & 31;
  const oldRsp = cpu.rsp;
  if (!push(size, cpu.rbp)) return FAULT;
  const frame = cpu.rsp;
  if (level > 0) {
    let display = cpu.rbp;
    for (let i: u32 = 1; i < level; i++) {
      display = (display - size) & mask;
      const linear = segmentLinear(SS, display, size, false);
      if (faulted()) return undo(oldRsp);
      const value = loadSized(linear, size);
      if (faulted()) return undo(oldRsp);
      if (!push(size, value)) return undo(oldRsp);
    }
    if (!push(size, frame)) return undo(oldRsp);
  }
  const newRsp = stackPointer(cpu.rsp, cpu.rsp - bytes);
  // The frame must be writable at the new stack pointer, although nothing is written there.
  const linear = segmentLinear(SS, newRsp & mask, size, true);
  if (faulted()) return undo(oldRsp);
  if (!probe(linear, size, true)) return undo(oldRsp);
  cpu.rsp = newRsp;
  writeSlot(Offset.RBP, size, frame);
  return RETIRE;
}

function undo(oldRsp: u64): i32 {
  cpu.rsp = oldRsp;
  return FAULT;
}
