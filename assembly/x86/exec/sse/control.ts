/** LDMXCSR and STMXCSR. @sdm 2A "LDMXCSR—Load MXCSR Register" */
import { faulted, raiseGp } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { general32, sseReady, storeGeneral32 } from "./operand.ts";

/** Writable bits of MXCSR: all of 15:0. MXCSR_MASK of FXSAVE says the same. */
export const MXCSR_MASK: u32 = 0xffff;

export function execLdmxcsr(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = general32(op);
  if (faulted()) return FAULT;
  if (value & ~MXCSR_MASK) return raiseGp(0);
  cpu.mxcsr = value;
  return RETIRE;
}

export function execStmxcsr(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return storeGeneral32(op, cpu.mxcsr);
}
