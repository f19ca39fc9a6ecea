/** Instructions that cause interrupts and exceptions on purpose. */
import {
  BP,
  BR,
  OF,
  TYPE_PRIVILEGED_SOFTWARE,
  TYPE_SOFTWARE_EXCEPTION,
  TYPE_SOFTWARE_INTERRUPT,
  faulted,
  raise,
  raiseDb,
} from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { operandLinear, operandOffset, segmentLinear } from "../memory/segment-access.ts";
import { OF as OVERFLOW, arithmeticFlags } from "../state/flags.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { deliver } from "../transfer/delivery.ts";
import { loadSized, readSlot, signExtend, sizeMask } from "./operand.ts";

/** INT n: never a VM exit by itself. @sdm 2A "INT n/INTO/INT3/INT1—Call to Interrupt Procedure" */
export function execInt(op: MicroOp): i32 {
  return deliver((op.imm as u32) & 0xff, TYPE_SOFTWARE_INTERRUPT, false, 0);
}

/** A software exception is subject to the exception bitmap, so it is recorded for the driver like a fault. */
function raiseSoftware(vector: u32): i32 {
  raise(vector);
  cpu.faultKind = TYPE_SOFTWARE_EXCEPTION;
  return FAULT;
}

export function execInt3(_op: MicroOp): i32 {
  return raiseSoftware(BP);
}

export function execInto(_op: MicroOp): i32 {
  return arithmeticFlags() & OVERFLOW ? raiseSoftware(OF) : RETIRE;
}

/** INT1: #DB as a privileged software exception; DR6 does not change. */
export function execInt1(_op: MicroOp): i32 {
  raiseDb(0);
  cpu.faultKind = TYPE_PRIVILEGED_SOFTWARE;
  return FAULT;
}

/** Two reads, each checked by itself. @sdm 2A "BOUND—Check Array Index Against Bounds" */
export function execBound(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const linear = operandLinear(op, size, false);
  if (faulted()) return FAULT;
  const lower = signExtend(loadSized(linear, size), size);
  if (faulted()) return FAULT;
  const after = segmentLinear(op.segment, (operandOffset(op) + size) & sizeMask(op.adSize), size, false);
  if (faulted()) return FAULT;
  const upper = signExtend(loadSized(after, size), size);
  if (faulted()) return FAULT;
  const index = signExtend(readSlot(op.dst, size), size);
  return index < lower || index > upper ? raise(BR) : RETIRE;
}
