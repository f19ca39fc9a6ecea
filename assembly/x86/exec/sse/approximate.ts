/**
 * RCPPS, RCPSS, RSQRTPS, RSQRTSS: reciprocals with a relative error of at most 1.5 × 2^-12. No flag is ever raised, MXCSR is not
 * read, denormal operands are zeros of their sign and denormal results become zeros.
 *
 * The manual bounds the error and leaves the bits open. Ours is the exact value rounded to 12 bits of significand, which lies
 * within 2^-12.
 *
 * @sdm 2B "RCPPS—Compute Reciprocals of Packed Single Precision Floating-Point Values"
 * @sdm 2B "RSQRTPS—Compute Reciprocals of Square Roots of Packed Single Precision Floating-Point Values"
 */
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, setVector, source32, vectorSource } from "./operand.ts";

const RESULT: usize = memory.data(16, 16);
const SIGN: u32 = 0x80000000;
const INFINITY: u32 = 0x7f800000;

/** A finite nonzero value cut to 12 significant bits, half away from zero; a denormal result is 0. */
function rough(value: f64): u32 {
  const bits = reinterpret<u64>(value) + 0x0000010000000000;
  const cut = reinterpret<f64>(bits & 0xfffffe0000000000);
  const narrow = reinterpret<u32>(cut as f32);
  return (narrow & INFINITY) == 0 ? narrow & SIGN : narrow;
}

function reciprocal(bits: u32): u32 {
  const magnitude = bits & ~SIGN;
  const sign = bits & SIGN;
  if (magnitude > INFINITY) return bits | 0x400000;
  if (magnitude == INFINITY) return sign;
  if (magnitude < 0x00800000) return sign | INFINITY;
  return rough(1.0 / (reinterpret<f32>(bits) as f64));
}

function reciprocalRoot(bits: u32): u32 {
  const magnitude = bits & ~SIGN;
  if (magnitude > INFINITY) return bits | 0x400000;
  if (magnitude < 0x00800000) return (bits & SIGN) | INFINITY;
  if (bits & SIGN) return 0xffc00000;
  if (magnitude == INFINITY) return 0;
  return rough(1.0 / sqrt<f64>(reinterpret<f32>(bits) as f64));
}

/** 0F 52 is the square root's reciprocal, 0F 53 the reciprocal. */
function approximate(op: MicroOp, bits: u32): u32 {
  return op.opcode & 1 ? reciprocal(bits) : reciprocalRoot(bits);
}

export function execReciprocalps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, approximate(op, load<u32>(b + i)));
  return setVector(op, v128.load(RESULT));
}

export function execReciprocalss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  store<u32>(regVector(op), approximate(op, b));
  return RETIRE;
}
