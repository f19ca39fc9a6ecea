/**
 * Operands of arithmetic, classified once and unpacked, and the rules that all operations share for operands that are
 * not numbers.
 *
 * @source Itanium SDM vol. 1 "Floating-Point Exception Causes"
 */
import * as Env from "./environment.ts";
import { env } from "./environment.ts";
import * as Format from "./register.ts";
import { setResult } from "./register.ts";

export const ZERO: u32 = 0;
export const NUMBER: u32 = 1;
export const INFINITY: u32 = 2;
export const QUIET_NAN: u32 = 3;
export const SIGNALING_NAN: u32 = 4;
export const UNSUPPORTED: u32 = 5;

@unmanaged
export class Operand {
  kind: u32 = 0;
  /** 0 or 1. */
  sign: u32 = 0;
  /** Of a NUMBER, after normalization. Biased as in registers, but it may be below 0. */
  exponent: i32 = 0;
  /** 1 if the operand was unnormal, pseudo-zeros included. */
  unnormal: u32 = 0;
  /** Of a NUMBER: bit 63 is set. Of a NaN: as it was. */
  significand: u64 = 0;
  head: u32 = 0;
}
export const A: Operand = changetype<Operand>(memory.data(32, 8));
export const B: Operand = changetype<Operand>(memory.data(32, 8));
export const C: Operand = changetype<Operand>(memory.data(32, 8));

export function unpack(x: Operand, head: u32, significand: u64): void {
  x.head = head;
  x.sign = head >> 17;
  x.significand = significand;
  x.unnormal = 0;
  if ((head & Format.EXPONENT_ONES) == Format.EXPONENT_ONES) {
    if (significand >> 63 == 0) x.kind = UNSUPPORTED;
    else if (significand == Format.INTEGER_BIT) x.kind = INFINITY;
    else x.kind = (significand & Format.QUIET_BIT) != 0 ? QUIET_NAN : SIGNALING_NAN;
    return;
  }
  x.unnormal = Format.isUnnormal(head, significand) ? 1 : 0;
  if (significand == 0) {
    x.kind = ZERO;
    return;
  }
  const shift = clz<u64>(significand);
  x.kind = NUMBER;
  x.significand = significand << shift;
  x.exponent = Format.effectiveExponent(head) - (shift as i32);
}

/** Records the invalid operation; its result, should it be disabled, is QNaN Indefinite. */
export function invalid(): void {
  env.raised |= Env.INVALID;
  setResult(Format.INDEFINITE_HEAD, Format.INDEFINITE_SIGNIFICAND);
}

/** The NaN operand is the result, quiet. */
export function propagate(x: Operand): void {
  setResult(x.head, x.significand | Format.QUIET_BIT);
}

export function isInvalidOperand(x: Operand): bool {
  return x.kind >= SIGNALING_NAN;
}

export function isNan(x: Operand): bool {
  return x.kind == QUIET_NAN || x.kind == SIGNALING_NAN;
}

/** A zero by class. A pseudo-zero is an unnormal number, so that its product with infinity is not invalid. */
export function isTrueZero(x: Operand): bool {
  return x.kind == ZERO && x.unnormal == 0;
}
