/** MOV, PUSH, POP and far-pointer loads of segment registers; SWAPGS. */
import { faulted, raiseGp, raiseUd } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { store16, store64 } from "../memory/access.ts";
import { segmentLinear } from "../memory/segment-access.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { CS, DS, ES, FS, GS, SS, segmentBase, segmentSelector, setSegmentBase } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { loadSegment } from "../transfer/segment-load.ts";
import { readStack, setStackPointer } from "../transfer/stack-frame.ts";
import { isRegister, readRm, writeRm, writeSlot } from "./operand.ts";
import { farPointerOffset, farPointerSelector, readFarPointer } from "./transfer.ts";

const BLOCKING_BY_MOV_SS: u32 = 2;

/** Loads a segment register. The block ends if SS was loaded, or if the segments became flat or ceased to be. */
function load(i: u32, selector: u32): i32 {
  const mode = cpu.codeMode;
  if (!loadSegment(i, selector)) return FAULT;
  return i == SS || cpu.codeMode != mode ? RETIRE_END : RETIRE;
}

/** MOV SS and POP SS: no event is delivered before the next instruction has executed. @sdm 3A "Masking Exceptions and Interrupts When Switching Stacks" */
function blockEvents(i: u32): void {
  if (i != SS) return;
  cpu.interruptibility |= BLOCKING_BY_MOV_SS;
  cpu.attention = 1;
}

/** A selector to r/m: 16 bits in memory, zero-extended to the operand size in a register. */
export function writeSelector(op: MicroOp, selector: u32): i32 {
  return writeRm(op, isRegister(op) ? (op.opSize as u32) : 2, selector) ? RETIRE : FAULT;
}

/** ES CS SS DS FS GS by ModRM.reg; REX.R is ignored. */
function segmentField(op: MicroOp): u32 {
  return ((op.modrm as u32) >> 3) & 7;
}

/** @sdm 2B "MOV—Move" */
export function execMovFromSreg(op: MicroOp): i32 {
  const i = segmentField(op);
  return i > GS ? raiseUd() : writeSelector(op, segmentSelector(i));
}

export function execMovToSreg(op: MicroOp): i32 {
  const i = segmentField(op);
  if (i > GS || i == CS) return raiseUd();
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  const outcome = load(i, selector);
  if (outcome != FAULT) blockEvents(i);
  return outcome;
}

/** The segment that the opcode of PUSH or POP names: 06 0E 16 1E, 0F A0, 0F A8, and one more for POP. */
function opcodeSegment(op: MicroOp): u32 {
  return ((op.opcode as u32) >> 3) & 7;
}

/** A 32-bit push of a selector writes 16 bits, as Core and Atom processors do. @sdm 2B "PUSH—Push Word, Doubleword, or Quadword Onto the Stack" */
export function execPushSreg(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const selector = segmentSelector(opcodeSegment(op));
  const offset = cpu.rsp - size;
  const mask: u64 = cpu.stackSize == 8 ? ~(<u64>0) : cpu.stackSize == 4 ? 0xffffffff : 0xffff;
  const linear = segmentLinear(SS, offset & mask, size == 8 ? 8 : 2, true);
  if (faulted()) return FAULT;
  if (!(size == 8 ? store64(linear, selector) : store16(linear, selector))) return FAULT;
  setStackPointer(offset, cpu.stackSize);
  return RETIRE;
}

/** @sdm 2B "POP—Pop a Value From the Stack" */
export function execPopSreg(op: MicroOp): i32 {
  const i = opcodeSegment(op);
  const size = op.opSize as u32;
  const selector = (readStack(0, size) as u32) & 0xffff;
  if (faulted()) return FAULT;
  // The pointer moves by the stack size in force before SS is loaded.
  const stackSize = cpu.stackSize;
  const outcome = load(i, selector);
  if (outcome == FAULT) return FAULT;
  setStackPointer(cpu.rsp + size, stackSize);
  blockEvents(i);
  return outcome;
}

/** @sdm 2A "LDS/LES/LFS/LGS/LSS—Load Far Pointer" */
function loadPointer(op: MicroOp, i: u32): i32 {
  if (!readFarPointer(op)) return FAULT;
  const outcome = load(i, farPointerSelector());
  if (outcome != FAULT) writeSlot(op.dst, op.opSize, farPointerOffset());
  return outcome;
}

export function execLds(op: MicroOp): i32 {
  return loadPointer(op, DS);
}
export function execLes(op: MicroOp): i32 {
  return loadPointer(op, ES);
}
export function execLfs(op: MicroOp): i32 {
  return loadPointer(op, FS);
}
export function execLgs(op: MicroOp): i32 {
  return loadPointer(op, GS);
}
export function execLss(op: MicroOp): i32 {
  return loadPointer(op, SS);
}

/** @sdm 2B "SWAPGS—Swap GS Base Register" */
export function execSwapgs(_op: MicroOp): i32 {
  if (!in64BitMode()) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  const base = segmentBase(GS);
  setSegmentBase(GS, cpu.kernelGsBase);
  cpu.kernelGsBase = base;
  return RETIRE;
}
