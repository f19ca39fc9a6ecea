/**
 * SSE2 packed-integer arithmetic and logic on 128 bits. The MMX forms are in exec/mmx.ts.
 *
 * @sdm 1 "SSE2 128-Bit SIMD Integer Instructions"
 */
import { FAULT } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, setVector, vectorSource } from "./operand.ts";

/** PADDB, PADDW, PADDD, PADDQ: wrapping addition. */
export function execPaddb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.add(v128.load(regVector(op)), v128.load(b)));
}
export function execPaddw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.add(v128.load(regVector(op)), v128.load(b)));
}
export function execPaddd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.add(v128.load(regVector(op)), v128.load(b)));
}
export function execPaddq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i64x2.add(v128.load(regVector(op)), v128.load(b)));
}

/** PSUBB, PSUBW, PSUBD, PSUBQ: wrapping subtraction. */
export function execPsubb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.sub(v128.load(regVector(op)), v128.load(b)));
}
export function execPsubw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.sub(v128.load(regVector(op)), v128.load(b)));
}
export function execPsubd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.sub(v128.load(regVector(op)), v128.load(b)));
}
export function execPsubq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i64x2.sub(v128.load(regVector(op)), v128.load(b)));
}

/** PADDSB, PADDSW, PADDUSB, PADDUSW: saturating addition. */
export function execPaddsb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.add_sat_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPaddsw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.add_sat_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPaddusb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.add_sat_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPaddusw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.add_sat_u(v128.load(regVector(op)), v128.load(b)));
}

/** PSUBSB, PSUBSW, PSUBUSB, PSUBUSW: saturating subtraction. */
export function execPsubsb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.sub_sat_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPsubsw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.sub_sat_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPsubusb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.sub_sat_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPsubusw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.sub_sat_u(v128.load(regVector(op)), v128.load(b)));
}

/** PMINUB, PMAXUB, PMINSW, PMAXSW, PAVGB, PAVGW. */
export function execPminub(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.min_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPmaxub(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.max_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPminsw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.min_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPmaxsw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.max_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPavgb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.avgr_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPavgw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.avgr_u(v128.load(regVector(op)), v128.load(b)));
}

/** PMULLW: low halves of the products. */
export function execPmullw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.mul(v128.load(regVector(op)), v128.load(b)));
}

/** PMULHW: high halves of the signed products. */
export function execPmulhw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, mulHighSigned(v128.load(regVector(op)), v128.load(b)));
}

/** PMULHUW: high halves of the unsigned products. */
export function execPmulhuw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, mulHighUnsigned(v128.load(regVector(op)), v128.load(b)));
}

/** PMULUDQ: products of the even doublewords. */
export function execPmuludq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, mulEvenUnsigned(v128.load(regVector(op)), v128.load(b)));
}

/** PMADDWD: signed products, added in pairs. */
export function execPmaddwd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.dot_i16x8_s(v128.load(regVector(op)), v128.load(b)));
}

/** PSADBW: sums of absolute differences of each 8 bytes. */
export function execPsadbw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, sumAbsoluteDifferences(v128.load(regVector(op)), v128.load(b)));
}

/** PAND, ANDPS, ANDPD and so on: bitwise logic has no element type. */
export function execPand(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, v128.and(v128.load(regVector(op)), v128.load(b)));
}
export function execPandn(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, v128.andnot(v128.load(b), v128.load(regVector(op))));
}
export function execPor(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, v128.or(v128.load(regVector(op)), v128.load(b)));
}
export function execPxor(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, v128.xor(v128.load(regVector(op)), v128.load(b)));
}

/** High 16 bits of the signed 16-bit products. */
export function mulHighSigned(a: v128, b: v128): v128 {
  return highWords(i32x4.extmul_low_i16x8_s(a, b), i32x4.extmul_high_i16x8_s(a, b));
}

/** High 16 bits of the unsigned 16-bit products. */
export function mulHighUnsigned(a: v128, b: v128): v128 {
  return highWords(i32x4.extmul_low_i16x8_u(a, b), i32x4.extmul_high_i16x8_u(a, b));
}

function highWords(low: v128, high: v128): v128 {
  return i8x16.shuffle(low, high, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
}

/** Doublewords 0 and 2 moved to 0 and 1, for the extending multiplications. */
export function evenDoublewords(a: v128): v128 {
  return i8x16.shuffle(a, a, 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11);
}

export function mulEvenUnsigned(a: v128, b: v128): v128 {
  return i64x2.extmul_low_i32x4_u(evenDoublewords(a), evenDoublewords(b));
}

export function sumAbsoluteDifferences(a: v128, b: v128): v128 {
  const distance = v128.or(i8x16.sub_sat_u(a, b), i8x16.sub_sat_u(b, a));
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(distance));
  return v128.and(i64x2.add(sums, i64x2.shr_u(sums, 32)), i64x2.splat(0xffffffff));
}
