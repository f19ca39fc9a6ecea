/** One micro-op outside the hot loop. */
import * as Op from "../../spec/micro-op-id.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import { EA } from "../../spec/vcpu-offset.ts";
import { raiseGp, raiseUd, faulted } from "../event/fault.ts";
import { UNASKED, askHost } from "../event/patience.ts";
import { FAULT, JUMP, RETIRE } from "../event/outcome.ts";
import { callHandler } from "../exec/dispatch.ts";
import { beginLocked, endLocked } from "../exec/locked.ts";
import { executeNear } from "../exec/near.ts";
import { segmentLinear } from "../memory/segment-access.ts";
import { machine } from "../state/machine.ts";
import { FUSED_BYTES, LOCK_BEGINS, MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { executeSlow } from "./slow.ts";

/** True for the micro-ops of 32 bytes that do not end a block. */
export function isLongRecord(op: u32): bool {
  return op == Op.HANDLER || op == Op.NEAR;
}

/** Bytes of the record at `pc`, unless it ends the block. */
export function recordSize(pc: usize): usize {
  return isLongRecord(load<u16>(pc)) ? 32 : 16;
}

/** True for the micro-ops that end a block: their `count` includes the instruction. */
function endsBlock(op: u32): bool {
  return op >= Op.JMP_REL && op <= Op.RET;
}

/** True for the record of two instructions, of which a Jcc is the second. */
function isFused(op: u32): bool {
  return op > Op.JCC_TABLE && op < Op.CALL_REL;
}

/** Where the driver goes on that gets the record at `pc`: the two instructions of one record have records of their own behind it. */
export function takeApart(pc: usize): usize {
  return isFused(load<u16>(pc)) ? pc + FUSED_BYTES : pc;
}

/** Instructions of the block that come before the one of this micro-op. */
export function instructionsBefore(pc: usize): u32 {
  const op: u32 = load<u16>(pc);
  const count: u32 = load<u8>(pc, 7);
  if (!endsBlock(op)) return count;
  // A jump that only ends the block is no instruction: its displacement is its own offset.
  if (isFallThrough(pc)) return count;
  return isFused(op) ? count - 2 : count - 1;
}

/** The jump to the next instruction that closes a block which no branch ends. */
export function isFallThrough(pc: usize): bool {
  return load<u16>(pc) == <u16>Op.JMP_REL && load<i32>(pc, 24) == <i32>load<u8>(pc, 6) && load<i32>(pc, 28) == <i32>load<u8>(pc, 6);
}

/** Instructions of the block that have retired once this micro-op has. */
export function instructionsThrough(pc: usize): u32 {
  return endsBlock(load<u16>(pc)) ? load<u8>(pc, 7) : <u32>load<u8>(pc, 7) + 1;
}

/** RIP of the instruction of this micro-op. */
export function ripOf(pc: usize): u64 {
  const rip = cpu.blockRip + <u64>load<u8>(pc, 6);
  return (cpu.codeMode & 3) == 2 ? rip : rip & 0xffffffff;
}

/**
 * Executes the micro-op at `pc` with cpu.rip, cpu.nextRip (of handlers) and the machine's time exact.
 * Returns an outcome; on JUMP cpu.rip is the next instruction.
 */
export function execute(pc: usize): i32 {
  const op: u32 = load<u16>(pc);
  cpu.rip = ripOf(pc);
  machine.instructions = machine.chunkEnd - <u64>(<i64>cpu.budget) + <u64>instructionsBefore(pc);
  machine.ticks = machine.instructions + machine.idleTicks;
  if (op == Op.HANDLER) {
    const record = changetype<MicroOp>(pc);
    cpu.nextRip = wrap(cpu.rip + record.length);
    machine.counters2++;
    if ((machine.counters2 & (UNASKED - 1)) == 0) askHost();
    return callHandler(record.handler, record);
  }
  if (op == Op.NEAR) {
    const record = changetype<MicroOp>(pc);
    cpu.nextRip = wrap(cpu.rip + record.length);
    if (record.handler >= LOCK_BEGINS) return record.handler == LOCK_BEGINS ? beginLocked(record) : endLocked();
    return executeNear(record);
  }
  if (op == Op.SEGMENT_EA) return segmentAddress(pc);
  if (op == Op.RAISE_UD) return raiseUd();
  if (op == Op.RAISE_GP) return raiseGp(0);
  const outcome = executeSlow(pc);
  if (outcome == JUMP) cpu.rip = cpu.blockRip;
  return outcome;
}

/** EIP wraps at 4 GiB; 16-bit code that runs over 64 KiB meets the limit of CS at the next fetch. */
function wrap(rip: u64): u64 {
  return (cpu.codeMode & 3) == 2 ? rip : rip & 0xffffffff;
}

/** The address micro-op outside flat segments: limit and type checks, then base + offset into the EA slot. */
function segmentAddress(pc: usize): i32 {
  const what = load<u32>(pc, 12);
  const mask: u64 = what >> 20 == 2 ? 0xffff : 0xffffffff;
  const offset =
    (load<u64>(VCPU_BASE + load<u8>(pc, 3)) + (load<u64>(VCPU_BASE + load<u8>(pc, 4)) << (<u64>load<u8>(pc, 5))) + <u64>load<i32>(pc, 8)) &
    mask;
  const linear = segmentLinear(what & 0xff, offset, (what >> 8) & 0xff, (what & 0x10000) != 0);
  if (faulted()) return FAULT;
  store<u64>(VCPU_BASE + EA, linear);
  return RETIRE;
}
