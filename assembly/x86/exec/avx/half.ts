/**
 * F16C: conversions between binary16 and binary32.
 *
 * @sdm 2C "VCVTPH2PS/VCVTPH2PSX—Convert Packed FP16 Values to Single Precision Floating-Point Values"
 * @sdm 2C "VCVTPS2PH—Convert Single Precision FP Value to 16-Bit FP Value"
 */
import { noteDenormals } from "../../../base/soft-float/arithmetic.ts";
import { A, env, IE, pack16, QUIET_NAN, resultsBinary16, SIGNALING_NAN, unpack32 } from "../../../base/soft-float/float.ts";
import { round } from "../../../base/soft-float/round.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { probe, store64 } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { commitFlags, denormalsAreZeros, loadEnvironment } from "../sse/float-lane.ts";
import { regVector, rmVector } from "../sse/operand.ts";
import { avxReady, storeMemoryVector, vectorBytes, vexSource, writeResult, writeVector } from "./operand.ts";

const RESULT: usize = memory.data(32, 16);

/** Exact; MXCSR.DAZ does not count, and a denormal is no exception. */
function halfToSingle(half: u32): u32 {
  const sign = (half & 0x8000) << 16;
  const field = (half >> 10) & 31;
  const fraction = half & 0x3ff;
  if (field == 31) {
    if (fraction != 0 && (fraction & 0x200) == 0) env.flags |= IE;
    return sign | 0x7f800000 | (fraction << 13) | (fraction != 0 ? 0x400000 : 0);
  }
  if (field != 0) return sign | ((field + 112) << 23) | (fraction << 13);
  if (fraction == 0) return sign;
  const shift = clz<u32>(fraction) - 21;
  return sign | ((113 - shift) << 23) | (((fraction << shift) & 0x3ff) << 13);
}

export function execVcvtph2ps(op: MicroOp): i32 {
  const bytes = vectorBytes(op);
  const source = vexSource(op, bytes >> 1, false);
  if (source == 0) return FAULT;
  env.flags = 0;
  for (let i: u32 = 0; i < bytes; i += 4) store<u32>(RESULT + i, halfToSingle(load<u16>(source + (i >> 1))));
  return commitFlags() == RETIRE ? writeResult(op, RESULT, bytes) : FAULT;
}

/** imm8: 1:0 rounding, 2 take MXCSR's instead. MXCSR.FTZ does not count. */
function singleToHalf(value: u32, control: u32): u32 {
  loadEnvironment();
  if ((control & 4) == 0) env.rounding = control & 3;
  env.flushToZero = 0;
  resultsBinary16();
  unpack32(A, value);
  denormalsAreZeros(A);
  if (A.kind == SIGNALING_NAN) env.flags |= IE;
  if (A.kind < QUIET_NAN) {
    noteDenormals(A, A);
    round(A);
  }
  return pack16(A);
}

/** Memory is checked before the exceptions are: they say that the result was computed. */
export function execVcvtps2ph(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const bytes = vectorBytes(op) >> 1;
  const source = regVector(op);
  env.flags = 0;
  store<u64>(RESULT, 0, 8);
  for (let i: u32 = 0; i < bytes; i += 2) store<u16>(RESULT + i, singleToHalf(load<u32>(source + (i << 1)), op.imm as u32) as u16);
  if (op.flags & IS_REGISTER) return commitFlags() == RETIRE ? writeVector(rmVector(op), v128.load(RESULT), i64x2.splat(0)) : FAULT;
  const linear = operandLinear(op, bytes, true);
  if (faulted() || !probe(linear, bytes, true) || commitFlags() != RETIRE) return FAULT;
  if (bytes == 16) return storeMemoryVector(op, RESULT, 16, 0);
  return store64(linear, load<u64>(RESULT)) ? RETIRE : FAULT;
}
