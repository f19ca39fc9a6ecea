/**
 * Conversions between MMX and XMM registers: CVTPI2PS, CVTPI2PD, CVT(T)PS2PI, CVT(T)PD2PI.
 *
 * All but CVTPI2PD with a memory operand use the MMX state; they enter it even if they end in #XM.
 *
 * @sdm 2A "CVTPI2PS—Convert Packed Dword Integers to Packed Single Precision Floating-Point Values"
 */
import { env } from "../../../base/soft-float/float.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { enterMmx, mmxReg, mmxSource, writeMmx } from "../mmx.ts";
import { beginMmx } from "../x87/state.ts";
import { doubleToInteger, integerToSingle, singleToInteger } from "./convert.ts";
import { commitFlags } from "./float-lane.ts";
import { regVector, source64, sseReady, vectorSource } from "./operand.ts";

/** CVTPI2PS xmm, mm/m64: the upper half of xmm stays. */
export function execCvtpi2ps(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = mmxSource(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  const low = integerToSingle(value as i32 as i64) as u64;
  const high = integerToSingle((value >> 32) as i32 as i64) as u64;
  enterMmx();
  if (commitFlags() != RETIRE) return FAULT;
  store<u64>(regVector(op), low | (high << 32));
  return RETIRE;
}

/** CVTPI2PD xmm, mm/m64: exact. */
export function execCvtpi2pd(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const register = (op.flags & IS_REGISTER) != 0;
  if (register) {
    const blocked = beginMmx();
    if (blocked != RETIRE) return blocked;
  }
  const value = mmxSource(op);
  if (faulted()) return FAULT;
  const target = regVector(op);
  store<f64>(target, value as i32 as f64);
  store<f64>(target, (value >> 32) as i32 as f64, 8);
  return register ? enterMmx() : RETIRE;
}

/** CVTPS2PI 0F 2D and CVTTPS2PI 0F 2C mm, xmm/m64. */
export function execCvtps2pi(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = source64(op);
  if (faulted()) return FAULT;
  const truncate = (op.opcode & 1) == 0;
  env.flags = 0;
  const low = singleToInteger(value as u32, 32, truncate) as u32;
  const high = singleToInteger((value >> 32) as u32, 32, truncate) as u32;
  enterMmx();
  if (commitFlags() != RETIRE) return FAULT;
  return writeMmx(mmxReg(op), (low as u64) | ((high as u64) << 32));
}

/** CVTPD2PI and CVTTPD2PI mm, xmm/m128. */
export function execCvtpd2pi(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const truncate = (op.opcode & 1) == 0;
  env.flags = 0;
  const low = doubleToInteger(load<u64>(b), 32, truncate) as u32;
  const high = doubleToInteger(load<u64>(b, 8), 32, truncate) as u32;
  enterMmx();
  if (commitFlags() != RETIRE) return FAULT;
  return writeMmx(mmxReg(op), (low as u64) | ((high as u64) << 32));
}
