/**
 * String instructions that write to the page they lie on: an element may change the instruction, and the next one must be executed as
 * the bytes then say, however the instruction was decoded and wherever the host has cut the run.
 */
import { TEMP_BLOCK } from "../../spec/layout.ts";
import { clearFault, faulted } from "../event/fault.ts";
import { isOnPageOf } from "../memory/access.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";

const TEMP_SIZE: usize = 0x10000;

/** A write to `linear`, which is allowed, may change the instruction in execution. */
export function isOnOwnPage(op: MicroOp, linear: u64): bool {
  const first = in64BitMode() ? cpu.rip : (cpu.segBase1 + cpu.rip) & 0xffffffff;
  const found = isOnPageOf(linear, first, first + <u64>op.length - 1);
  if (!faulted()) return found;
  // The page that it was fetched from is not mapped any more.
  clearFault();
  return true;
}

/** The instruction was decoded for this execution only: its page need not be known to hold code. */
export function isDecodedOnce(op: MicroOp): bool {
  const record = changetype<usize>(op);
  return record >= <usize>TEMP_BLOCK && record < <usize>TEMP_BLOCK + TEMP_SIZE;
}
