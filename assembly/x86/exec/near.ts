/**
 * Near transfers, stack accesses and bit strings that the hot loop does not do: 16-bit code, segments that are not flat,
 * operand sizes other than the mode's, bit offsets that move a segmented address.
 */
import { CS, segmentLimit } from "../state/segment.ts";
import * as Class from "../../spec/exec-id.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import { faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP, RETIRE } from "../event/outcome.ts";
import { probe, load16, load32, load64, store16, store32, store64 } from "../memory/access.ts";
import { operandLinear, operandOffset, pop16, pop32, pop64, push16, push32, push64, segmentLinear } from "../memory/segment-access.ts";
import { CF, arithmeticFlags, condition, setArithmeticFlags } from "../state/flags.ts";
import { machine } from "../state/machine.ts";
import { IS_REGISTER, MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";

function push(size: u32, value: u64): bool {
  return size == 2 ? push16(<u16>value) : size == 4 ? push32(<u32>value) : push64(value);
}

function pop(size: u32): u64 {
  return size == 2 ? <u64>pop16() : size == 4 ? <u64>pop32() : pop64();
}

function loadSized(linear: u64, size: u32): u64 {
  return size == 2 ? <u64>load16(linear) : size == 4 ? <u64>load32(linear) : load64(linear);
}

function storeSized(linear: u64, size: u32, value: u64): bool {
  return size == 2 ? store16(linear, <u16>value) : size == 4 ? store32(linear, <u32>value) : store64(linear, value);
}

function readSlot(slot: u32, size: u32): u64 {
  return size == 2 ? <u64>load<u16>(VCPU_BASE + slot) : size == 4 ? <u64>load<u32>(VCPU_BASE + slot) : load<u64>(VCPU_BASE + slot);
}

function writeSlot(slot: u32, size: u32, value: u64): void {
  if (size == 2) store<u16>(VCPU_BASE + slot, <u16>value);
  else store<u64>(VCPU_BASE + slot, size == 4 ? value & 0xffffffff : value);
}

/** The r/m operand: check faulted(). */
function readOperand(op: MicroOp): u64 {
  const size = <u32>op.opSize;
  if (op.flags & IS_REGISTER) return readSlot(op.base, size);
  const linear = operandLinear(op, size, false);
  return faulted() ? 0 : loadSized(linear, size);
}

/** Masks a near target to the operand size; false with #GP(0) recorded if CS does not contain it. */
function checkTarget(target: u64): bool {
  if ((cpu.codeMode & 3) == 2) {
    const shift = <i64>(64 - machine.linearAddressBits);
    if (((<i64>target) << shift) >> shift == <i64>target) return true;
  } else if (target <= <u64>segmentLimit(CS)) return true;
  raiseGp(0);
  return false;
}

function sized(op: MicroOp, value: u64): u64 {
  return op.opSize == 2 ? value & 0xffff : op.opSize == 4 ? value & 0xffffffff : value;
}

function jump(target: u64): i32 {
  if (!checkTarget(target)) return FAULT;
  cpu.rip = target;
  return JUMP;
}

/** Target of JMP and CALL: relative (opcode E8, E9, EB) or the r/m operand. */
function nearTarget(op: MicroOp): u64 {
  const byte = op.opcode & 0xff;
  if (byte == 0xff) return readOperand(op);
  return sized(op, cpu.nextRip + <u64>(<i64>op.imm));
}

function execPush(op: MicroOp): i32 {
  const byte = op.opcode & 0xff;
  let value: u64 = 0;
  if (byte >= 0x50 && byte <= 0x57) value = readSlot(op.base, op.opSize);
  else if (byte == 0x68 || byte == 0x6a) value = <u64>(<i64>op.imm);
  else {
    value = readOperand(op);
    if (faulted()) return FAULT;
  }
  return push(op.opSize, value) ? RETIRE : FAULT;
}

/** POP m computes its address with the incremented stack pointer; a fault restores it. */
function execPop(op: MicroOp): i32 {
  const size = <u32>op.opSize;
  const before = cpu.rsp;
  const value = pop(size);
  if (faulted()) return FAULT;
  if (op.flags & IS_REGISTER) {
    writeSlot(op.base, size, value);
    return RETIRE;
  }
  const linear = operandLinear(op, size, true);
  if (faulted() || !storeSized(linear, size, value)) {
    cpu.rsp = before;
    return FAULT;
  }
  return RETIRE;
}

function execCall(op: MicroOp): i32 {
  const target = nearTarget(op);
  if (faulted() || !checkTarget(target)) return FAULT;
  if (!push(op.opSize, cpu.nextRip)) return FAULT;
  cpu.rip = target;
  return JUMP;
}

function execRet(op: MicroOp): i32 {
  const before = cpu.rsp;
  const target = pop(op.opSize);
  if (faulted()) return FAULT;
  if (!checkTarget(target)) {
    cpu.rsp = before;
    return FAULT;
  }
  releaseStack(op.imm & 0xffff);
  cpu.rip = target;
  return JUMP;
}

/** RSP moves within the stack size. */
function releaseStack(bytes: u32): void {
  if (cpu.stackSize == 8) cpu.rsp += bytes;
  else if (cpu.stackSize == 4) cpu.rsp = <u64>(<u32>(<u32>cpu.rsp + bytes));
  else cpu.rsp = (cpu.rsp & ~(<u64>0xffff)) | ((cpu.rsp + bytes) & 0xffff);
}

function execLeave(op: MicroOp): i32 {
  const before = cpu.rsp;
  if (cpu.stackSize == 8) cpu.rsp = cpu.rbp;
  else if (cpu.stackSize == 4) cpu.rsp = cpu.rbp & 0xffffffff;
  else cpu.rsp = (cpu.rsp & ~(<u64>0xffff)) | (cpu.rbp & 0xffff);
  const value = pop(op.opSize);
  if (faulted()) {
    cpu.rsp = before;
    return FAULT;
  }
  writeSlot(40, op.opSize, value);
  return RETIRE;
}

/** Linear address of the operand that BT BTS BTR BTC m, r access: the signed bit offset moves it by whole operands. */
export function bitStringLinear(op: MicroOp, isWrite: bool): u64 {
  const size = <u32>op.opSize;
  const raw = readSlot(op.dst, size);
  const signed: i64 = size == 2 ? <i64>(<i16>raw) : size == 4 ? <i64>(<i32>raw) : <i64>raw;
  const step = (signed >> (<i64>ctz<u32>(size << 3))) * <i64>size;
  const mask: u64 = op.adSize == 8 ? u64.MAX_VALUE : op.adSize == 4 ? 0xffffffff : 0xffff;
  return segmentLinear(op.segment, (operandOffset(op) + <u64>step) & mask, size, isWrite);
}

/** BT BTS BTR BTC m, r. */
function execBitString(op: MicroOp, change: u32): i32 {
  const size = <u32>op.opSize;
  const bits = size << 3;
  const raw = readSlot(op.dst, size);
  const linear = bitStringLinear(op, change != 0);
  if (faulted()) return FAULT;
  if (change != 0 && !probe(linear, size, true)) return FAULT;
  const value = loadSized(linear, size);
  if (faulted()) return FAULT;
  const bit: u64 = (<u64>1) << (raw & ((bits - 1) as u64));
  if (change != 0) {
    const result = change == 1 ? value | bit : change == 2 ? value & ~bit : value ^ bit;
    if (!storeSized(linear, size, result)) return FAULT;
  }
  setCarry((value & bit) != 0);
  return RETIRE;
}

/** CF alone changes. */
function setCarry(carry: bool): void {
  setArithmeticFlags((arithmeticFlags() & ~CF) | (carry ? CF : 0));
}

/** Executes a NEAR record. */
export function executeNear(op: MicroOp): i32 {
  switch (<u32>op.handler) {
    case Class.CLASS_JMP: {
      const target = nearTarget(op);
      return faulted() ? FAULT : jump(target);
    }
    case Class.CLASS_JCC:
      return condition(op.opcode & 15) ? jump(sized(op, cpu.nextRip + <u64>(<i64>op.imm))) : RETIRE;
    case Class.CLASS_CALL:
      return execCall(op);
    case Class.CLASS_RET:
      return execRet(op);
    case Class.CLASS_PUSH:
      return execPush(op);
    case Class.CLASS_POP:
      return execPop(op);
    case Class.CLASS_LEAVE:
      return execLeave(op);
    case Class.CLASS_BT:
      return execBitString(op, 0);
    case Class.CLASS_BTS:
      return execBitString(op, 1);
    case Class.CLASS_BTR:
      return execBitString(op, 2);
    default:
      return execBitString(op, 3);
  }
}
