/**
 * SSE and SSE2 conversions between integers, binary32 and binary64.
 *
 * @sdm 1 "SSE Conversion Instructions"
 * @sdm 1 "SSE2 Conversion Instructions"
 */
import { noteDenormals } from "../../../base/soft-float/arithmetic.ts";
import {
  A,
  env,
  IE,
  pack32,
  pack64,
  QUIET_NAN,
  resultsBinary32,
  resultsBinary64,
  ROUND_ZERO,
  SIGNALING_NAN,
  unpack32,
  unpack64,
} from "../../../base/soft-float/float.ts";
import { fromInteger, toInteger } from "../../../base/soft-float/integer.ts";
import { round } from "../../../base/soft-float/round.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { finish32, finish64, finishVector } from "./arithmetic.ts";
import {
  commitFlags,
  denormalsAreZeros,
  hostRounding,
  isDenormal32,
  isDenormal64,
  isSafe32,
  loadEnvironment,
  noteInexact,
} from "./float-lane.ts";
import { general32, general64, regVector, setGeneral, source32, source64, sseReady, vectorSource, wide } from "./operand.ts";

const RESULT: usize = memory.data(16, 16);

/** Rounds A, an operand of another format, to the format of env. */
function convertOperand(): void {
  denormalsAreZeros(A);
  if (A.kind == SIGNALING_NAN) env.flags |= IE;
  if (A.kind >= QUIET_NAN) return;
  noteDenormals(A, A);
  round(A);
}

export function doubleToSingle(value: u64): u32 {
  const narrow = reinterpret<f64>(value) as f32;
  const bits = reinterpret<u32>(narrow);
  // Exact results need no flags. A zero that is exact is a zero operand.
  if ((narrow as f64) == reinterpret<f64>(value) && !isDenormal32(bits) && !isDenormal64(value)) return bits;
  if (hostRounding() && isSafe32(bits)) {
    noteInexact();
    return bits;
  }
  loadEnvironment();
  resultsBinary32();
  unpack64(A, value);
  convertOperand();
  return pack32(A);
}

export function singleToDouble(value: u32): u64 {
  const exact = reinterpret<f32>(value) as f64;
  if (exact == exact && !isDenormal32(value)) return reinterpret<u64>(exact);
  loadEnvironment();
  resultsBinary64();
  unpack32(A, value);
  convertOperand();
  return pack64(A);
}

export function integerToSingle(value: i64): u32 {
  const narrow = value as f32;
  if (narrow > -1.0e7 && narrow < 1.0e7) return reinterpret<u32>(narrow); // below 2^24: exact
  loadEnvironment();
  resultsBinary32();
  fromInteger(A, value);
  round(A);
  return pack32(A);
}

export function integerToDouble(value: i64): u64 {
  const narrow = value as f64;
  if (narrow > -4.0e15 && narrow < 4.0e15) return reinterpret<u64>(narrow); // below 2^52: exact
  loadEnvironment();
  resultsBinary64();
  fromInteger(A, value);
  round(A);
  return pack64(A);
}

/** A, unpacked, to a signed integer of `bits` width; truncating, or rounded as MXCSR says. */
function operandToInteger(bits: u32, truncate: bool): i64 {
  loadEnvironment();
  if (truncate) env.rounding = ROUND_ZERO;
  denormalsAreZeros(A);
  return toInteger(A, bits);
}

export function doubleToInteger(value: u64, bits: u32, truncate: bool): i64 {
  const x = reinterpret<f64>(value);
  if (x > -2.0e9 && x < 2.0e9) {
    const whole = x as i32;
    if ((whole as f64) == x) return whole as i64;
    if (truncate && (cpu.mxcsr & 0x1060) == 0x1020) return whole as i64; // PM and PE set, DAZ clear
  }
  unpack64(A, value);
  return operandToInteger(bits, truncate);
}

export function singleToInteger(value: u32, bits: u32, truncate: bool): i64 {
  const x = reinterpret<f32>(value);
  if (x > -2.0e9 && x < 2.0e9) {
    const whole = x as i32;
    if ((whole as f64) == (x as f64)) return whole as i64;
    if (truncate && (cpu.mxcsr & 0x1060) == 0x1020) return whole as i64;
  }
  unpack32(A, value);
  return operandToInteger(bits, truncate);
}

/** CVTSI2SD xmm, r/m32 or r/m64. */
export function execCvtsi2sd(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = wide(op) ? (general64(op) as i64) : (general32(op) as i32 as i64);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, integerToDouble(value));
}

/** CVTSI2SS xmm, r/m32 or r/m64. */
export function execCvtsi2ss(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = wide(op) ? (general64(op) as i64) : (general32(op) as i32 as i64);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, integerToSingle(value));
}

/** A 32-bit result is zero-extended. */
function finishGeneral(op: MicroOp, value: i64): i32 {
  if (env.flags != 0 && commitFlags() != RETIRE) return FAULT;
  return setGeneral(op, wide(op) ? (value as u64) : (value as u32 as u64));
}

/** CVTSD2SI 0F 2D and CVTTSD2SI 0F 2C. */
export function execCvtsd2si(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finishGeneral(op, doubleToInteger(value, wide(op) ? 64 : 32, (op.opcode & 1) == 0));
}

/** CVTSS2SI and CVTTSS2SI. */
export function execCvtss2si(op: MicroOp): i32 {
  const value = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finishGeneral(op, singleToInteger(value, wide(op) ? 64 : 32, (op.opcode & 1) == 0));
}

export function execCvtsd2ss(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, doubleToSingle(value));
}

export function execCvtss2sd(op: MicroOp): i32 {
  const value = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, singleToDouble(value));
}

/** CVTPS2PD xmm, xmm/m64. */
export function execCvtps2pd(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  store<u64>(RESULT, singleToDouble(value as u32));
  store<u64>(RESULT, singleToDouble((value >> 32) as u32), 8);
  return finishVector(op, RESULT);
}

/** CVTPD2PS xmm, xmm/m128: the upper half becomes 0. */
export function execCvtpd2ps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  env.flags = 0;
  const low = doubleToSingle(load<u64>(b));
  const high = doubleToSingle(load<u64>(b, 8));
  store<u32>(RESULT, low);
  store<u32>(RESULT, high, 4);
  store<u64>(RESULT, 0, 8);
  return finishVector(op, RESULT);
}

/** CVTDQ2PD xmm, xmm/m64: exact. */
export function execCvtdq2pd(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  const target = regVector(op);
  store<f64>(target, value as i32 as f64);
  store<f64>(target, (value >> 32) as i32 as f64, 8);
  return RETIRE;
}

/** CVTDQ2PS xmm, xmm/m128. */
export function execCvtdq2ps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, integerToSingle(load<i32>(b + i) as i64));
  return finishVector(op, RESULT);
}

/** CVTPS2DQ (66 0F 5B) and CVTTPS2DQ (F3 0F 5B). */
export function execCvtps2dq(op: MicroOp): i32 {
  return packedSinglesToIntegers(op, false);
}
export function execCvttps2dq(op: MicroOp): i32 {
  return packedSinglesToIntegers(op, true);
}
function packedSinglesToIntegers(op: MicroOp, truncate: bool): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, singleToInteger(load<u32>(b + i), 32, truncate) as u32);
  return finishVector(op, RESULT);
}

/** CVTPD2DQ (F2 0F E6) and CVTTPD2DQ (66 0F E6): the upper half becomes 0. */
export function execCvtpd2dq(op: MicroOp): i32 {
  return packedDoublesToIntegers(op, false);
}
export function execCvttpd2dq(op: MicroOp): i32 {
  return packedDoublesToIntegers(op, true);
}
function packedDoublesToIntegers(op: MicroOp, truncate: bool): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  env.flags = 0;
  const low = doubleToInteger(load<u64>(b), 32, truncate) as u32;
  const high = doubleToInteger(load<u64>(b, 8), 32, truncate) as u32;
  store<u64>(RESULT, (low as u64) | ((high as u64) << 32));
  store<u64>(RESULT, 0, 8);
  return finishVector(op, RESULT);
}
