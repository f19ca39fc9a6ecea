/**
 * SSE2 packed-integer comparison.
 *
 * @sdm 1 "SSE2 128-Bit SIMD Integer Instructions"
 */
import { FAULT } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, setVector, vectorSource } from "./operand.ts";

/** PCMPEQB, PCMPEQW, PCMPEQD. */
export function execPcmpeqb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.eq(v128.load(regVector(op)), v128.load(b)));
}
export function execPcmpeqw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.eq(v128.load(regVector(op)), v128.load(b)));
}
export function execPcmpeqd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.eq(v128.load(regVector(op)), v128.load(b)));
}

/** PCMPGTB, PCMPGTW, PCMPGTD: signed. */
export function execPcmpgtb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.gt_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPcmpgtw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.gt_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPcmpgtd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.gt_s(v128.load(regVector(op)), v128.load(b)));
}
