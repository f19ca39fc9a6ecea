/**
 * SSE and SSE2 floating-point arithmetic: addition, subtraction, multiplication, division, square root; packed and scalar.
 *
 * @sdm 1 "SSE Packed Arithmetic Instructions"
 * @sdm 1 "SSE2 Packed and Scalar Double Precision Floating-Point Instructions"
 */
import { env } from "../../../base/soft-float/float.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import {
  add32,
  add64,
  commitFlags,
  divide32,
  divide64,
  multiply32,
  multiply64,
  squareRoot32,
  squareRoot64,
  subtract32,
  subtract64,
} from "./float-lane.ts";
import { regVector, setVector, source32, source64, vectorSource } from "./operand.ts";

/** Result of a packed instruction until its flags are known to be masked. */
const RESULT: usize = memory.data(16, 16);

/** Writes a scalar result, unless an exception is unmasked. */
export function finish64(op: MicroOp, value: u64): i32 {
  if (env.flags != 0 && commitFlags() != RETIRE) return FAULT;
  store<u64>(regVector(op), value);
  return RETIRE;
}
export function finish32(op: MicroOp, value: u32): i32 {
  if (env.flags != 0 && commitFlags() != RETIRE) return FAULT;
  store<u32>(regVector(op), value);
  return RETIRE;
}

/** Writes a packed result, unless an exception is unmasked. */
export function finishVector(op: MicroOp, result: usize): i32 {
  if (env.flags != 0 && commitFlags() != RETIRE) return FAULT;
  return setVector(op, v128.load(result));
}

/** True when MXCSR asks for what the host's arithmetic does and the inexact flag is set already. */
function hostVectors(): bool {
  return (cpu.mxcsr & 0xffe0) == 0x1fa0;
}

/** True if no element of the operands is denormal, and every element of the result is normal and above the smallest binade. */
function plain64(a: v128, b: v128, r: v128): bool {
  const magnitude = i64x2.splat(0x7fffffffffffffff);
  const smallest = i64x2.splat(0x0010000000000000);
  const zero = i64x2.splat(0);
  const x = v128.and(a, magnitude);
  const y = v128.and(b, magnitude);
  const z = v128.and(r, magnitude);
  const odd = v128.or(
    v128.or(v128.and(i64x2.lt_s(x, smallest), i64x2.ne(x, zero)), v128.and(i64x2.lt_s(y, smallest), i64x2.ne(y, zero))),
    v128.or(i64x2.lt_s(z, i64x2.splat(0x0020000000000000)), i64x2.ge_s(z, i64x2.splat(0x7ff0000000000000))),
  );
  return !v128.any_true(odd);
}
function plain32(a: v128, b: v128, r: v128): bool {
  const magnitude = i32x4.splat(0x7fffffff);
  const smallest = i32x4.splat(0x00800000);
  const zero = i64x2.splat(0);
  const x = v128.and(a, magnitude);
  const y = v128.and(b, magnitude);
  const z = v128.and(r, magnitude);
  const odd = v128.or(
    v128.or(v128.and(i32x4.lt_s(x, smallest), i32x4.ne(x, zero)), v128.and(i32x4.lt_s(y, smallest), i32x4.ne(y, zero))),
    v128.or(i32x4.lt_s(z, i32x4.splat(0x01000000)), i32x4.ge_s(z, i32x4.splat(0x7f800000))),
  );
  return !v128.any_true(odd);
}

/** ADDPS. */
export function execAddps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f32x4.add(x, y);
    if (plain32(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, add32(load<u32>(a + i), load<u32>(b + i)));
  return finishVector(op, RESULT);
}

/** ADDPD. */
export function execAddpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f64x2.add(x, y);
    if (plain64(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, add64(load<u64>(a + i), load<u64>(b + i)));
  return finishVector(op, RESULT);
}

/** ADDSS. */
export function execAddss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, add32(load<u32>(regVector(op)), b));
}

/** ADDSD. */
export function execAddsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, add64(load<u64>(regVector(op)), b));
}

/** SUBPS. */
export function execSubps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f32x4.sub(x, y);
    if (plain32(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, subtract32(load<u32>(a + i), load<u32>(b + i)));
  return finishVector(op, RESULT);
}

/** SUBPD. */
export function execSubpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f64x2.sub(x, y);
    if (plain64(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, subtract64(load<u64>(a + i), load<u64>(b + i)));
  return finishVector(op, RESULT);
}

/** SUBSS. */
export function execSubss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, subtract32(load<u32>(regVector(op)), b));
}

/** SUBSD. */
export function execSubsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, subtract64(load<u64>(regVector(op)), b));
}

/** MULPS. */
export function execMulps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f32x4.mul(x, y);
    if (plain32(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, multiply32(load<u32>(a + i), load<u32>(b + i)));
  return finishVector(op, RESULT);
}

/** MULPD. */
export function execMulpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f64x2.mul(x, y);
    if (plain64(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, multiply64(load<u64>(a + i), load<u64>(b + i)));
  return finishVector(op, RESULT);
}

/** MULSS. */
export function execMulss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, multiply32(load<u32>(regVector(op)), b));
}

/** MULSD. */
export function execMulsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, multiply64(load<u64>(regVector(op)), b));
}

/** DIVPS. */
export function execDivps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f32x4.div(x, y);
    if (plain32(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, divide32(load<u32>(a + i), load<u32>(b + i)));
  return finishVector(op, RESULT);
}

/** DIVPD. */
export function execDivpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const x = v128.load(a);
    const y = v128.load(b);
    const r = f64x2.div(x, y);
    if (plain64(x, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, divide64(load<u64>(a + i), load<u64>(b + i)));
  return finishVector(op, RESULT);
}

/** DIVSS. */
export function execDivss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, divide32(load<u32>(regVector(op)), b));
}

/** DIVSD. */
export function execDivsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, divide64(load<u64>(regVector(op)), b));
}

/** SQRTPS. */
export function execSqrtps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const y = v128.load(b);
    const r = f32x4.sqrt(y);
    if (plain32(y, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, squareRoot32(load<u32>(a + i), load<u32>(b + i)));
  return finishVector(op, RESULT);
}

/** SQRTPD. */
export function execSqrtpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  if (hostVectors()) {
    const y = v128.load(b);
    const r = f64x2.sqrt(y);
    if (plain64(y, y, r)) return setVector(op, r);
  }
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, squareRoot64(load<u64>(a + i), load<u64>(b + i)));
  return finishVector(op, RESULT);
}

/** SQRTSS. */
export function execSqrtss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, squareRoot32(load<u32>(regVector(op)), b));
}

/** SQRTSD. */
export function execSqrtsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, squareRoot64(load<u64>(regVector(op)), b));
}
