/**
 * Between floating-point numbers and integers.
 *
 * @source Itanium SDM vol. 3 "fcvt.fx — Convert Floating-point to Integer"
 */
import * as Env from "./environment.ts";
import { env } from "./environment.ts";
import * as Format from "./register.ts";
import { setIntegerResult, setResult } from "./register.ts";
import { A, NUMBER, unpack, ZERO } from "./operand.ts";

/** The integer that stands for what none can represent, in 64 bits; 32-bit conversions take its upper half. */
export const INTEGER_INDEFINITE: u64 = 0x8000000000000000;

/** Integer of the last conversion. */
export let integer: u64 = 0;

/**
 * Converts to a signed or unsigned integer of `bits` (32 or 64) bits, rounding as the environment says or towards zero.
 * The integer, or the integer indefinite of that size, is in `integer`.
 */
export function toInteger(bits: u32, signed: bool, truncate: bool, head: u32, significand: u64): void {
  unpack(A, head, significand);
  integer = INTEGER_INDEFINITE >> (64 - bits);
  if (A.kind > NUMBER) {
    env.raised |= Env.INVALID;
    return;
  }
  const rounding = truncate ? Env.ROUND_ZERO : env.rounding;
  // How many bits the number has before its binary point: 0 or less for numbers below 1.
  const whole = A.kind == ZERO ? 0 : A.exponent - Format.EXPONENT_BIAS + 1;
  if (whole > (bits as i32)) {
    env.raised |= Env.INVALID;
    return;
  }
  let magnitude: u64 = 0;
  let rest: u64 = 0;
  if (A.kind == ZERO || whole < 0) rest = A.kind == ZERO ? 0 : 1;
  else if (whole == 0) rest = A.significand;
  else {
    magnitude = A.significand >> (64 - whole);
    rest = whole == 64 ? 0 : A.significand << whole;
  }
  let up = false;
  if (rest != 0) {
    if (rounding == Env.ROUND_NEAREST) up = rest > Format.INTEGER_BIT || (rest == Format.INTEGER_BIT && (magnitude & 1) != 0);
    else if (rounding == Env.ROUND_UP) up = A.sign == 0;
    else if (rounding == Env.ROUND_DOWN) up = A.sign != 0;
  }
  const limit: u64 = signed ? INTEGER_INDEFINITE >> (64 - bits) : 0;
  const largest: u64 = signed ? limit - 1 : ~(0 as u64) >> (64 - bits);
  const carriesOut = up && magnitude == ~(0 as u64);
  if (up) magnitude++;
  if (carriesOut || magnitude > (A.sign != 0 ? limit : largest)) {
    env.raised |= Env.INVALID;
    return;
  }
  if (A.unnormal != 0) env.raised |= Env.DENORMAL;
  if (rest != 0) {
    env.raised |= Env.INEXACT;
    env.roundedUp = up ? 1 : 0;
  }
  integer = A.sign != 0 ? 0 - magnitude : magnitude;
  if (bits == 32) integer &= 0xffffffff;
}

/** fcvt.fx and its relatives: the integer becomes a significand. */
export function convertToInteger(signed: bool, truncate: bool, head: u32, significand: u64): void {
  toInteger(64, signed, truncate, head, significand);
  setIntegerResult(integer);
}

/** fcvt.xf: the significand is a signed integer; the conversion is exact and raises nothing. */
export function convertFromInteger(significand: u64): void {
  if (significand == 0) return setResult(0, 0);
  const sign: u32 = (significand >> 63) as u32;
  const magnitude = sign != 0 ? 0 - significand : significand;
  const shift = clz<u64>(magnitude);
  setResult((sign << 17) | (Format.INTEGER_EXPONENT - (shift as u32)), magnitude << shift);
}
