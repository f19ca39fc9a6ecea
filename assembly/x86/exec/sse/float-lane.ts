/**
 * One element of SSE floating-point arithmetic: binary32 and binary64 as bit patterns.
 *
 * The host's arithmetic rounds to nearest and reports no flags. It is used when MXCSR asks for exactly that (all exceptions
 * masked, round to nearest, no flush-to-zero, no denormals-are-zeros), the operands are not denormal, and the result is neither
 * special nor near the underflow threshold; whether it is inexact follows from an exact residue. Everything else goes
 * through base/soft-float.
 *
 *   MXCSR  15 FZ | 14:13 RC | 12:7 masks PM UM OM ZM DM IM | 6 DAZ | 5 PE 4 UE 3 OE 2 ZE 1 DE 0 IE
 *
 * @sdm 1 "MXCSR Control and Status Register"
 */
import { add, divide, multiply, noteDenormals, squareRoot } from "../../../base/soft-float/arithmetic.ts";
import {
  A,
  B,
  copyFloat,
  env,
  Float,
  IE,
  invalid,
  pack32,
  pack64,
  PE,
  QUIET_NAN,
  R,
  resultsBinary32,
  resultsBinary64,
  setZero,
  SIGNALING_NAN,
  unpack32,
  unpack64,
  ZE,
  ZERO,
} from "../../../base/soft-float/float.ts";
import { round } from "../../../base/soft-float/round.ts";
import { raise, raiseUd, XM } from "../../event/fault.ts";
import { RETIRE } from "../../event/outcome.ts";
import { cpu } from "../../state/vcpu.ts";

export const ADD: u32 = 0;
export const SUBTRACT: u32 = 1;
export const MULTIPLY: u32 = 2;
export const DIVIDE: u32 = 3;
/** Of the second operand. */
export const SQUARE_ROOT: u32 = 4;

const DAZ: u32 = 0x40;
const FLUSH_TO_ZERO: u32 = 0x8000;
const CR4_OSXMMEXCPT: u32 = 0x400;
/** IE, DE, ZE: found before computing. */
const BEFORE: u32 = 7;

/** True when MXCSR asks for what the host's arithmetic does. */
export function hostRounding(): bool {
  return (cpu.mxcsr & 0xffc0) == 0x1f80;
}

/** Takes rounding, masks and flush-to-zero from MXCSR. Flags are left alone. */
export function loadEnvironment(): void {
  const mxcsr = cpu.mxcsr;
  env.rounding = (mxcsr >> 13) & 3;
  env.masks = (mxcsr >> 7) & 0x3f;
  env.flushToZero = mxcsr & FLUSH_TO_ZERO ? 1 : 0;
  env.exponentWrap = 0;
}

/** Replaces a denormal operand by zero if MXCSR.DAZ asks for it. */
export function denormalsAreZeros(x: Float): void {
  if (x.denormal && cpu.mxcsr & DAZ) {
    setZero(x, x.negative);
    x.denormal = 0;
  }
}

/** 1 while the lanes of an instruction are computed one after the other: their flags come together in `collected`. */
let deferred: bool = false;
let collected: u32 = 0;

/** Before the first of two lanes. */
export function deferFlags(): void {
  deferred = true;
  collected = 0;
}

/** After the last one: commitFlags() for all of them. */
export function commitLanes(): i32 {
  deferred = false;
  env.flags = collected;
  return commitFlags();
}

/**
 * Moves the flags of an instruction into MXCSR. RETIRE if the result may be written; FAULT if an unmasked one makes the
 * instruction #XM (#UD without CR4.OSXMMEXCPT). An unmasked flag found before computing hides those of the results.
 *
 * @sdm 1 "Handling SIMD Floating-Point Exceptions in Software"
 */
export function commitFlags(): i32 {
  let flags = env.flags;
  if (flags == 0) return RETIRE;
  if (deferred) {
    collected |= flags;
    return RETIRE;
  }
  const unmasked = flags & ~(cpu.mxcsr >> 7) & 0x3f;
  if (unmasked & BEFORE) flags &= BEFORE;
  cpu.mxcsr |= flags;
  if (unmasked == 0) return RETIRE;
  return (cpu.cr4 as u32) & CR4_OSXMMEXCPT ? raise(XM) : raiseUd();
}

/**
 * Result of an operation with a NaN operand: the first operand if it is one, else the second, quieted.
 * Returns false if neither is. @sdm 1 "Rules for Handling NaNs"
 */
export function propagateNan(r: Float, a: Float, b: Float): bool {
  const aNan = a.kind >= QUIET_NAN;
  if (!aNan && b.kind < QUIET_NAN) return false;
  if (a.kind == SIGNALING_NAN || b.kind == SIGNALING_NAN) env.flags |= IE;
  copyFloat(r, aNan ? a : b);
  return true;
}

/** Operation on A and B, to R, rounded. A is ignored for a square root. */
function compute(operation: u32): void {
  denormalsAreZeros(B);
  if (operation == SQUARE_ROOT) copyFloat(A, B);
  else denormalsAreZeros(A);
  if (propagateNan(R, A, B)) return;
  const before = env.flags;
  env.flags = 0;
  switch (operation) {
    case ADD:
      add(R, A, B, 0);
      break;
    case SUBTRACT:
      add(R, A, B, 1);
      break;
    case MULTIPLY:
      multiply(R, A, B);
      break;
    case DIVIDE:
      divide(R, A, B);
      break;
    default:
      squareRoot(R, A);
      break;
  }
  // Invalid operation and division by zero take precedence over the denormal-operand exception.
  if ((env.flags & (IE | ZE)) == 0) noteDenormals(A, B);
  round(R);
  env.flags |= before;
}

/** One binary64 element, exactly as MXCSR asks. Flags accumulate in env.flags. */
export function exact64(operation: u32, a: u64, b: u64): u64 {
  loadEnvironment();
  resultsBinary64();
  unpack64(A, a);
  unpack64(B, b);
  compute(operation);
  return pack64(R);
}

export function exact32(operation: u32, a: u32, b: u32): u32 {
  loadEnvironment();
  resultsBinary32();
  unpack32(A, a);
  unpack32(B, b);
  compute(operation);
  return pack32(R);
}

/** True for a denormal binary64. */
export function isDenormal64(bits: u64): bool {
  return (bits << 1) - 1 < 0x001fffffffffffff;
}
export function isDenormal32(bits: u32): bool {
  return (bits << 1) - 1 < 0x00ffffff;
}

/** True for a finite normal result above the smallest binade. */
function isSafe64(bits: u64): bool {
  return (((bits >> 52) as u32) & 0x7ff) - 2 < 0x7fd;
}
export function isSafe32(bits: u32): bool {
  return ((bits >> 23) & 0xff) - 2 < 0xfd;
}

/** Sets the sticky inexact flag; only where all exceptions are masked. */
export function noteInexact(): void {
  cpu.mxcsr |= PE;
}

/** True if x × y (both normal) has more than 53 significant bits, given the rounded product r. */
function productInexact(x: u64, y: u64, r: u64): bool {
  const zeros = ctz<u64>((x & 0x000fffffffffffff) | 0x0010000000000000) + ctz<u64>((y & 0x000fffffffffffff) | 0x0010000000000000);
  const exponents = (((x >> 52) & 0x7ff) + ((y >> 52) & 0x7ff) - 1023) as i32;
  const length: u64 = 105 + ((((r >> 52) & 0x7ff) as i32) - exponents);
  return length - zeros > 53;
}

function sumInexact64(x: f64, y: f64, r: f64): bool {
  const shadow = r - x;
  return x - (r - shadow) + (y - shadow) != 0;
}
function sumInexact32(x: f32, y: f32, r: f32): bool {
  const shadow: f32 = r - x;
  return x - (r - shadow) + (y - shadow) != 0;
}

export function add64(a: u64, b: u64): u64 {
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  const r = x + y;
  const bits = reinterpret<u64>(r);
  if (!hostRounding() || (bits & 0x7ff0000000000000) == 0x7ff0000000000000 || isDenormal64(a) || isDenormal64(b)) return exact64(ADD, a, b);
  if ((cpu.mxcsr & PE) == 0 && sumInexact64(x, y, r)) noteInexact();
  return bits;
}

export function subtract64(a: u64, b: u64): u64 {
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  const r = x - y;
  const bits = reinterpret<u64>(r);
  if (!hostRounding() || (bits & 0x7ff0000000000000) == 0x7ff0000000000000 || isDenormal64(a) || isDenormal64(b))
    return exact64(SUBTRACT, a, b);
  if ((cpu.mxcsr & PE) == 0 && sumInexact64(x, -y, r)) noteInexact();
  return bits;
}

export function multiply64(a: u64, b: u64): u64 {
  const bits = reinterpret<u64>(reinterpret<f64>(a) * reinterpret<f64>(b));
  if (!hostRounding() || !isSafe64(bits) || isDenormal64(a) || isDenormal64(b)) return exact64(MULTIPLY, a, b);
  if ((cpu.mxcsr & PE) == 0 && productInexact(a, b, bits)) noteInexact();
  return bits;
}

export function divide64(a: u64, b: u64): u64 {
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  const r = x / y;
  const bits = reinterpret<u64>(r);
  if (!hostRounding() || !isSafe64(bits) || isDenormal64(a) || isDenormal64(b)) return exact64(DIVIDE, a, b);
  if ((cpu.mxcsr & PE) == 0 && (r * y != x || productInexact(bits, b, a))) noteInexact();
  return bits;
}

/** Square root of b. */
export function squareRoot64(a: u64, b: u64): u64 {
  const x = reinterpret<f64>(b);
  const r = sqrt<f64>(x);
  const bits = reinterpret<u64>(r);
  if (!hostRounding() || !isSafe64(bits) || isDenormal64(b)) return exact64(SQUARE_ROOT, b, b);
  if ((cpu.mxcsr & PE) == 0 && (r * r != x || productInexact(bits, bits, b))) noteInexact();
  return bits;
}

export function add32(a: u32, b: u32): u32 {
  const x = reinterpret<f32>(a);
  const y = reinterpret<f32>(b);
  const r = x + y;
  const bits = reinterpret<u32>(r);
  if (!hostRounding() || (bits & 0x7f800000) == 0x7f800000 || isDenormal32(a) || isDenormal32(b)) return exact32(ADD, a, b);
  if ((cpu.mxcsr & PE) == 0 && sumInexact32(x, y, r)) noteInexact();
  return bits;
}

export function subtract32(a: u32, b: u32): u32 {
  const x = reinterpret<f32>(a);
  const y = reinterpret<f32>(b);
  const r = x - y;
  const bits = reinterpret<u32>(r);
  if (!hostRounding() || (bits & 0x7f800000) == 0x7f800000 || isDenormal32(a) || isDenormal32(b)) return exact32(SUBTRACT, a, b);
  if ((cpu.mxcsr & PE) == 0 && sumInexact32(x, -y, r)) noteInexact();
  return bits;
}

export function multiply32(a: u32, b: u32): u32 {
  const product = (reinterpret<f32>(a) as f64) * (reinterpret<f32>(b) as f64);
  const r = product as f32;
  const bits = reinterpret<u32>(r);
  if (!hostRounding() || !isSafe32(bits) || isDenormal32(a) || isDenormal32(b)) return exact32(MULTIPLY, a, b);
  if ((cpu.mxcsr & PE) == 0 && (r as f64) != product) noteInexact();
  return bits;
}

export function divide32(a: u32, b: u32): u32 {
  const x = reinterpret<f32>(a);
  const y = reinterpret<f32>(b);
  const r = x / y;
  const bits = reinterpret<u32>(r);
  if (!hostRounding() || !isSafe32(bits) || isDenormal32(a) || isDenormal32(b)) return exact32(DIVIDE, a, b);
  if ((cpu.mxcsr & PE) == 0 && (r as f64) * (y as f64) != (x as f64)) noteInexact();
  return bits;
}

/** Square root of b. */
export function squareRoot32(a: u32, b: u32): u32 {
  const x = reinterpret<f32>(b);
  const r = sqrt<f32>(x);
  const bits = reinterpret<u32>(r);
  if (!hostRounding() || !isSafe32(bits) || isDenormal32(b)) return exact32(SQUARE_ROOT, b, b);
  if ((cpu.mxcsr & PE) == 0 && (r as f64) * (r as f64) != (x as f64)) noteInexact();
  return bits;
}
