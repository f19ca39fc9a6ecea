/**
 * The floating-point status register, and the environment of the operation in execution that is read from it.
 *
 * FPSR: trap disables in bits 5:0, then four status fields of 13 bits. A status field:
 *
 *     12  11  10  9  8  7   6   5:4  3:2   1    0
 *      i   u   o  z  d  v  td   rc   pc  wre  ftz
 *
 * @source Itanium SDM vol. 1 "Floating-Point Status Register"
 */
import * as Format from "./register.ts";

/** Exceptions, in the order that trap disables, flags and ISR codes share. */
export const INVALID: u32 = 1;
export const DENORMAL: u32 = 2;
export const ZERO_DIVIDE: u32 = 4;
export const OVERFLOW: u32 = 8;
export const UNDERFLOW: u32 = 0x10;
export const INEXACT: u32 = 0x20;
/** Exceptions that are faults; the others are traps. */
export const FAULTS: u32 = INVALID | DENORMAL | ZERO_DIVIDE;
export const TRAPS: u32 = OVERFLOW | UNDERFLOW | INEXACT;

/** Bits of a status field's controls. */
export const FLUSH_TO_ZERO: u32 = 1;
export const WIDEST_RANGE: u32 = 2;
export const TRAPS_DISABLED: u32 = 0x40;

export const ROUND_NEAREST: u32 = 0;
export const ROUND_DOWN: u32 = 1;
export const ROUND_UP: u32 = 2;
export const ROUND_ZERO: u32 = 3;

/** What an instruction's pc completer says. */
export const DYNAMIC: u32 = 0;
export const SINGLE: u32 = 1;
export const DOUBLE: u32 = 2;
/** Each half of a parallel instruction: single, whatever wre says. */
export const PARALLEL: u32 = 3;

@unmanaged
export class Environment {
  /** Exceptions that are delivered when they occur. */
  enabled: u32 = 0;
  rounding: u32 = 0;
  flushToZero: u32 = 0;
  /** Bits of a result's significand: 24, 53 or 64. */
  precision: u32 = 0;
  /** Exponents of the smallest normal and the largest finite result, biased as in registers. */
  minimum: i32 = 0;
  maximum: i32 = 0;

  /** Exceptions that the operation raised. */
  raised: u32 = 0;
  /** 1 if rounding added to the magnitude: ISR.code's fpa of a trap. */
  roundedUp: u32 = 0;
  /** 1 if the architecture leaves the operation to software: a Software Assistance fault. */
  assist: u32 = 0;
}
export const env: Environment = changetype<Environment>(memory.data(40, 8));

/** The 13 bits of one status field. */
export function statusField(fpsr: u64, field: u32): u32 {
  return ((fpsr >> (6 + 13 * field)) as u32) & 0x1fff;
}

/** Reads controls and trap disables for one operation with status field `field`, and forgets what the last one raised. */
export function enter(fpsr: u64, field: u32, completer: u32): void {
  const controls = statusField(fpsr, field);
  env.enabled = (controls & TRAPS_DISABLED) != 0 ? 0 : ~(fpsr as u32) & (FAULTS | TRAPS);
  env.rounding = (controls >> 4) & 3;
  env.flushToZero = controls & FLUSH_TO_ZERO;
  env.raised = 0;
  env.roundedUp = 0;
  env.assist = 0;
  const control = (controls >> 2) & 3;
  env.precision = completer == DYNAMIC ? (control == 3 ? 64 : control == 2 ? 53 : 24) : completer == DOUBLE ? 53 : 24;
  if (completer != PARALLEL && (controls & WIDEST_RANGE) != 0) {
    env.minimum = Format.REGISTER_MINIMUM;
    env.maximum = Format.REGISTER_MAXIMUM;
  } else if (completer == DYNAMIC) {
    env.minimum = Format.EXTENDED_MINIMUM;
    env.maximum = Format.EXTENDED_MAXIMUM;
  } else if (completer == DOUBLE) {
    env.minimum = Format.DOUBLE_MINIMUM;
    env.maximum = Format.DOUBLE_MAXIMUM;
  } else {
    env.minimum = Format.SINGLE_MINIMUM;
    env.maximum = Format.SINGLE_MAXIMUM;
  }
}

/** FPSR after an operation that raised `raised`: flags are sticky. */
export function withFlags(fpsr: u64, field: u32, raised: u32): u64 {
  return fpsr | ((raised as u64) << (13 + 13 * field));
}

/** FPSR after fclrf. */
export function withoutFlags(fpsr: u64, field: u32): u64 {
  return fpsr & ~((0x3f as u64) << (13 + 13 * field));
}

/** FPSR after fsetc: the controls of status field 0, masked and set, become those of `field`. */
export function withControls(fpsr: u64, field: u32, controls: u32): u64 {
  const shift: u64 = 6 + 13 * field;
  return (fpsr & ~((0x7f as u64) << shift)) | ((controls as u64) << shift);
}

export function controlsFromField0(fpsr: u64, andMask: u32, orMask: u32): u32 {
  return (statusField(fpsr, 0) & andMask & 0x7f) | orMask;
}

/** Precision control 1 is reserved, and so is td of status field 0. */
export function controlsAreReserved(field: u32, controls: u32): bool {
  return ((controls >> 2) & 3) == 1 || (field == 0 && (controls & TRAPS_DISABLED) != 0);
}

/** True if an FPSR has a reserved bit or field set, so that it cannot be written to ar.fpsr. */
export function fpsrIsReserved(fpsr: u64): bool {
  if (fpsr >> 58 != 0) return true;
  for (let field: u32 = 0; field < 4; field++) {
    if (controlsAreReserved(field, statusField(fpsr, field) & 0x7f)) return true;
  }
  return false;
}

/**
 * fchkf: true if `field` has a flag whose exception is enabled, or one that status field 0 lacks.
 *
 * @source Itanium SDM vol. 3 "fchkf — Floating-point Check Flags"
 */
export function speculativeFlagsFail(fpsr: u64, field: u32): bool {
  const flags = statusField(fpsr, field) >> 7;
  return (flags & ~(fpsr as u32) & 0x3f) != 0 || (flags & ~(statusField(fpsr, 0) >> 7)) != 0;
}
