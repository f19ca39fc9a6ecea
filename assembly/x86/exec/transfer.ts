/** Far JMP, CALL and RET, and IRET. What they do is in transfer/; here are their operands and their VM-exit conditions. */
import { faulted } from "../event/fault.ts";
import { FAULT } from "../event/outcome.ts";
import { load16 } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { farCall } from "../transfer/far-call.ts";
import { farJump } from "../transfer/far-jump.ts";
import { farReturn } from "../transfer/far-return.ts";
import { interruptReturn } from "../transfer/iret.ts";
import { nmiExits, virtualNmis } from "../vmx/conditions.ts";
import { loadSized } from "./operand.ts";

/** Interruptibility state: blocking by NMI, or virtual-NMI blocking. */
const BLOCKING_BY_NMI: u32 = 8;
const INDIRECT: u32 = 0xff;
const RETF_IMMEDIATE: u32 = 0xca;

let pointerOffset: u64 = 0;
let pointerSelector: u32 = 0;

/** Linear address `distance` bytes further inside one operand. */
export function linearAfter(linear: u64, distance: u32): u64 {
  const next = linear + distance;
  return in64BitMode() ? next : next & 0xffffffff;
}

/** Reads a far pointer m16:16, m16:32 or m16:64. False if a fault is recorded. */
export function readFarPointer(op: MicroOp): bool {
  const size = op.opSize as u32;
  const linear = operandLinear(op, size + 2, false);
  if (faulted()) return false;
  pointerOffset = loadSized(linear, size);
  if (faulted()) return false;
  pointerSelector = load16(linearAfter(linear, size)) as u32;
  return !faulted();
}

/** Offset that readFarPointer() read. */
export function farPointerOffset(): u64 {
  return pointerOffset;
}
export function farPointerSelector(): u32 {
  return pointerSelector;
}

/** The far pointer is in memory (opcode FF) or in the instruction. */
function readTarget(op: MicroOp): bool {
  if ((op.opcode & 0xff) == INDIRECT) return readFarPointer(op);
  pointerOffset = op.imm as u32 as u64;
  pointerSelector = (op.immHigh as u32) & 0xffff;
  return true;
}

/** @sdm 2A "JMP—Jump" */
export function execJmpFar(op: MicroOp): i32 {
  return readTarget(op) ? farJump(pointerSelector, pointerOffset, op.opSize) : FAULT;
}

/** @sdm 2A "CALL—Call Procedure" */
export function execCallFar(op: MicroOp): i32 {
  return readTarget(op) ? farCall(pointerSelector, pointerOffset, op.opSize) : FAULT;
}

/** @sdm 2B "RET—Return From Procedure" */
export function execRetFar(op: MicroOp): i32 {
  return farReturn(op.opSize, (op.opcode & 0xff) == RETF_IMMEDIATE ? (op.imm as u32) & 0xffff : 0);
}

/** In non-root operation with "NMI exiting" but not "virtual NMIs", IRET leaves the blocking of NMIs alone. */
function iretUnblocksNmis(): bool {
  return !cpu.nonRoot || !nmiExits() || virtualNmis();
}

/**
 * IRET ends the blocking of NMIs even if it faults; iretUnblockedNmi then tells the VM exit that it did.
 *
 * @sdm 2A "IRET/IRETD/IRETQ—Interrupt Return"
 * @sdm 3A "Handling Multiple NMIs"
 * @sdm 3C "Changes to Instruction Behavior in VMX Non-Root Operation"
 */
export function execIret(op: MicroOp): i32 {
  cpu.iretUnblockedNmi = 0;
  if ((cpu.interruptibility & BLOCKING_BY_NMI) != 0 && iretUnblocksNmis()) {
    cpu.interruptibility &= ~BLOCKING_BY_NMI;
    cpu.iretUnblockedNmi = 1;
    cpu.attention = 1;
  }
  const outcome = interruptReturn(op.opSize);
  if (outcome != FAULT) cpu.iretUnblockedNmi = 0;
  return outcome;
}
