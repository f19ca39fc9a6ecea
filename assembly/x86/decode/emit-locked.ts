/**
 * Locked instructions under bus-lock detection: between two NEAR records, of which the first looks at what is about to be
 * locked and the second, after the instruction, takes note of a bus lock. Without the control they are as any others.
 */
import * as Class from "../../spec/exec-id.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { LOCK_BEGINS, LOCK_ENDS } from "../state/micro-op.ts";
import { emit } from "./emit.ts";
import { handlerRecord } from "./emit-handler.ts";
import { PREFIX_LOCK, insn } from "./instruction.ts";
import { cursor, setFusible } from "./record.ts";

/** XCHG with memory locks without a prefix. */
function isLocked(): bool {
  return insn.isMemory != 0 && ((insn.prefixes & PREFIX_LOCK) != 0 || insn.exec == Class.CLASS_XCHG);
}

function lockRecord(which: u32): void {
  handlerRecord(Op.NEAR);
  store<u16>(cursor - 32, <u16>which, 16);
  setFusible(0);
}

/** Emits one instruction. Returns true if nothing can follow it in the block. */
export function emitWatched(): bool {
  if (!isLocked()) return emit();
  lockRecord(LOCK_BEGINS);
  const ended = emit();
  lockRecord(LOCK_ENDS);
  return ended;
}
