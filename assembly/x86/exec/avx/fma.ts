/**
 * FMA: a × b + c with one rounding, in all orders of operands, signs and element types.
 *
 *   opcode  7:4 order: 9 132, A 213, B 231 | 3:0 6 ADDSUB, 7 SUBADD, 8 ADD, A SUB, C NADD, E NSUB; odd from 9 on: scalar
 *
 * The host's arithmetic serves when MXCSR asks for what it does: the exact product of binary32 is a binary64, and a sum rounded to
 * odd can be rounded again; for binary64 the product and the sums are split into a result and its exact error.
 *
 * @sdm 1 "Fused-Multiply-ADD (FMA) Extensions"
 * @source S. Boldo, G. Melquiond, "Emulation of FMA and Correctly Rounded Sums: Proved Algorithms Using Rounding to Odd" (2008)
 */
import { noteDenormals } from "../../../base/soft-float/arithmetic.ts";
import {
  A,
  B,
  DE,
  env,
  Float,
  IE,
  copyFloat,
  pack32,
  pack64,
  PE,
  QUIET_NAN,
  R,
  resultsBinary32,
  resultsBinary64,
  SIGNALING_NAN,
  unpack32,
  unpack64,
} from "../../../base/soft-float/float.ts";
import { multiplyAdd } from "../../../base/soft-float/fused.ts";
import { round } from "../../../base/soft-float/round.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load32, load64 } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { commitFlags, denormalsAreZeros, hostRounding, isDenormal32, isSafe32, loadEnvironment, noteInexact } from "../sse/float-lane.ts";
import { regVector, rmVector } from "../sse/operand.ts";
import { avxReady, vectorBytes, vexSource, vvvvVector, writeResult, writeVector } from "./operand.ts";

const C: Float = changetype<Float>(memory.data(32, 8));
const RESULT: usize = memory.data(32, 16);

/** Rounds ±(A × B) ± C to R, or propagates the first NaN of A, B, C. */
function compute(negateProduct: u32, negateAddend: u32): void {
  denormalsAreZeros(A);
  denormalsAreZeros(B);
  denormalsAreZeros(C);
  if (A.kind >= QUIET_NAN || B.kind >= QUIET_NAN || C.kind >= QUIET_NAN) {
    if (A.kind == SIGNALING_NAN || B.kind == SIGNALING_NAN || C.kind == SIGNALING_NAN) env.flags |= IE;
    copyFloat(R, A.kind >= QUIET_NAN ? A : B.kind >= QUIET_NAN ? B : C);
    return;
  }
  const before = env.flags;
  env.flags = 0;
  multiplyAdd(A, B, C, negateProduct, negateAddend);
  if ((env.flags & IE) == 0) {
    noteDenormals(A, B);
    if (C.denormal) env.flags |= DE;
  }
  round(R);
  env.flags |= before;
}

function exact64(a: u64, b: u64, c: u64, negateProduct: u32, negateAddend: u32): u64 {
  loadEnvironment();
  resultsBinary64();
  unpack64(A, a);
  unpack64(B, b);
  unpack64(C, c);
  compute(negateProduct, negateAddend);
  return pack64(R);
}

function exact32(a: u32, b: u32, c: u32, negateProduct: u32, negateAddend: u32): u32 {
  loadEnvironment();
  resultsBinary32();
  unpack32(A, a);
  unpack32(B, b);
  unpack32(C, c);
  compute(negateProduct, negateAddend);
  return pack32(R);
}

/** Exact error of r = x + y. */
function sumError(x: f64, y: f64, r: f64): f64 {
  const shadow = r - x;
  return x - (r - shadow) + (y - shadow);
}

/** x + y rounded to odd: when inexact, to the neighbour whose last bit is 1. */
function oddSum(x: f64, y: f64): f64 {
  const r = x + y;
  const error = sumError(x, y, r);
  const bits = reinterpret<u64>(r);
  if (error == 0 || (bits & 1) != 0) return r;
  return reinterpret<f64>(error > 0 == r > 0 ? bits + 1 : bits - 1);
}

function fma32(a: u32, b: u32, c: u32, negateProduct: u32, negateAddend: u32): u32 {
  if (!hostRounding() || isDenormal32(a) || isDenormal32(b) || isDenormal32(c)) return exact32(a, b, c, negateProduct, negateAddend);
  const product = (reinterpret<f32>(a) as f64) * (reinterpret<f32>(b ^ (negateProduct << 31)) as f64);
  const sum = oddSum(product, reinterpret<f32>(c ^ (negateAddend << 31)) as f64);
  const narrow = sum as f32;
  const bits = reinterpret<u32>(narrow);
  if (!isSafe32(bits)) return exact32(a, b, c, negateProduct, negateAddend);
  if ((narrow as f64) != sum) noteInexact();
  return bits;
}

/** Exponents between -350 and 350: products, their errors and their sums stay far from the limits of the format. */
function isModerate(bits: u64): bool {
  return (((bits >> 52) as u32) & 0x7ff) - 673 < 701;
}

/** High half of x, 26 bits: halves multiply exactly. */
function highHalf(x: f64): f64 {
  const scaled = x * 134217729.0;
  return scaled - (scaled - x);
}

function fma64(a: u64, b: u64, c: u64, negateProduct: u32, negateAddend: u32): u64 {
  if (!hostRounding() || !isModerate(a) || !isModerate(b) || !isModerate(c)) return exact64(a, b, c, negateProduct, negateAddend);
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b ^ ((negateProduct as u64) << 63));
  const z = reinterpret<f64>(c ^ ((negateAddend as u64) << 63));
  const product = x * y;
  const xHigh = highHalf(x);
  const xLow = x - xHigh;
  const yHigh = highHalf(y);
  const yLow = y - yHigh;
  const productError = xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
  const low = z + productError;
  const lowError = sumError(z, productError, low);
  const high = product + low;
  const highError = sumError(product, low, high);
  const rest = oddSum(lowError, highError);
  const result = high + rest;
  const bits = reinterpret<u64>(result);
  // A result far below its operands has cancelled: leave it to the exact way, zeros included.
  if (!isModerate(bits)) return exact64(a, b, c, negateProduct, negateAddend);
  if ((cpu.mxcsr & PE) == 0 && (sumError(high, rest, result) != 0 || sumError(lowError, highError, rest) != 0)) noteInexact();
  return bits;
}

/** Sign of the product: 1 for NADD and NSUB. */
function negatesProduct(opcode: u32): u32 {
  return (opcode & 0xc) == 0xc ? 1 : 0;
}

/** Sign of the addend: 1 for SUB and NSUB, and every other element of ADDSUB (even ones) and SUBADD (odd ones). */
function negatesAddend(opcode: u32, i: u32): u32 {
  const kind = opcode & 15;
  if (kind == 6) return ~i & 1;
  if (kind == 7) return i & 1;
  return (kind >> 1) & 1;
}

/** First source (the destination), second, third, by the order of the opcode. */
function element64(opcode: u32, i: u32, first: u64, second: u64, third: u64): u64 {
  const p = negatesProduct(opcode);
  const s = negatesAddend(opcode, i);
  const order = opcode >> 4;
  if (order == 9) return fma64(first, third, second, p, s);
  return order == 10 ? fma64(second, first, third, p, s) : fma64(second, third, first, p, s);
}
function element32(opcode: u32, i: u32, first: u32, second: u32, third: u32): u32 {
  const p = negatesProduct(opcode);
  const s = negatesAddend(opcode, i);
  const order = opcode >> 4;
  if (order == 9) return fma32(first, third, second, p, s);
  return order == 10 ? fma32(second, first, third, p, s) : fma32(second, third, first, p, s);
}

export function execFmaPacked(op: MicroOp): i32 {
  const bytes = vectorBytes(op);
  const third = vexSource(op, bytes, false);
  if (third == 0) return FAULT;
  const first = regVector(op);
  const second = vvvvVector(op);
  const opcode = (op.opcode as u32) & 0xff;
  env.flags = 0;
  if (op.opSize == 8) {
    for (let i: u32 = 0; i < bytes; i += 8)
      store<u64>(RESULT + i, element64(opcode, i >> 3, load<u64>(first + i), load<u64>(second + i), load<u64>(third + i)));
  } else {
    for (let i: u32 = 0; i < bytes; i += 4)
      store<u32>(RESULT + i, element32(opcode, i >> 2, load<u32>(first + i), load<u32>(second + i), load<u32>(third + i)));
  }
  return commitFlags() == RETIRE ? writeResult(op, RESULT, bytes) : FAULT;
}

/** The low element; the rest of the 128 bits stays. */
export function execFmaScalar(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const size: u32 = op.opSize;
  let third: u64;
  if (op.flags & IS_REGISTER) third = load<u64>(rmVector(op));
  else {
    const linear = operandLinear(op, size, false);
    if (faulted()) return FAULT;
    third = size == 8 ? load64(linear) : load32(linear);
    if (faulted()) return FAULT;
  }
  const first = regVector(op);
  const second = vvvvVector(op);
  // The scalar forms are the packed ones with bit 0 set.
  const opcode = (op.opcode as u32) & 0xfe;
  env.flags = 0;
  v128.store(RESULT, v128.load(first));
  if (size == 8) store<u64>(RESULT, element64(opcode, 0, load<u64>(first), load<u64>(second), third));
  else store<u32>(RESULT, element32(opcode, 0, load<u32>(first), load<u32>(second), third as u32));
  return commitFlags() == RETIRE ? writeVector(first, v128.load(RESULT), i64x2.splat(0)) : FAULT;
}
