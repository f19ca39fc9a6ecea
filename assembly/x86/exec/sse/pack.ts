/**
 * SSE2 packing and unpacking. UNPCKLPS, UNPCKHPD and so on are the same byte permutations as PUNPCKLDQ, PUNPCKHQDQ.
 *
 * @sdm 1 "SSE2 128-Bit SIMD Integer Instructions"
 */
import { FAULT } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, setVector, vectorSource } from "./operand.ts";

/** PACKSSWB, PACKUSWB, PACKSSDW: signed elements narrowed with saturation. */
export function execPacksswb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.narrow_i16x8_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPackuswb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.narrow_i16x8_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPackssdw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.narrow_i32x4_s(v128.load(regVector(op)), v128.load(b)));
}

/** PUNPCKL…: the low halves interleaved. */
export function execPunpcklbw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
}
export function execPunpcklwd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23));
}
export function execPunpckldq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23));
}
export function execPunpcklqdq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
}

/** PUNPCKH…: the high halves interleaved. */
export function execPunpckhbw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
}
export function execPunpckhwd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31));
}
export function execPunpckhdq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31));
}
export function execPunpckhqdq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0
    ? FAULT
    : setVector(op, i8x16.shuffle(v128.load(regVector(op)), v128.load(b), 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
}
