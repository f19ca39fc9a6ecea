/**
 * Floating-point registers, and what every floating-point handler does before and after its arithmetic.
 *
 * A handler is `export function execFma(slot: usize): i32` in assembly/ia64/float, named by the `exec` column of its row. The run
 * loop has tested the qualifying predicate, unless the row says `predicate: "self"`: then it asks `qualified(slot)`. Operands are
 * f1 = slotA, f2 = slotB, f3 = slotC, f4 = slotX, sf = slotY, and in compares p1 = slotA, p2 = slotX (decode/slot.ts). In order:
 *
 *   1. `if (floatTargetIllegal(f1)) return raiseIllegalOperation()`; compares: p1 == p2 is an Illegal Operation
 *   2. `const disabled = floatDisabled(f1, f2, f3, f4); if (disabled) return raiseDisabledFloat(disabled)` (0 for an absent register)
 *   3. NaTVal operands, then faults: `return raiseFloatFault(code)` with nothing written
 *   4. `setFr(f1, significand, signExponent)`, predicates by `setPredicate`, flags in AR.FPSR (`ar(FPSR)`, state/application.ts)
 *   5. `return raiseFloatTrap(code)` for a trap, which comes after the results, or `return RETIRE` (event/outcome.ts)
 */
import { FR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { DFH, DFL, MFH, MFL } from "../../spec/ia64/psr.ts";
import { cpu } from "./cpu.ts";

/** Exponent and sign of NaTVal; its significand is 0. */
export const NATVAL_EXPONENT: u64 = 0x1fffe;
/** Exponent of an integer in a floating-point register. */
export const INTEGER_EXPONENT: u64 = 0x1003e;

/** Address of a floating-point register, rotation applied: significand, and 8 bytes on sign (bit 17) and exponent (bits 16:0). */
export function frAddress(f: u32): usize {
  if (f >= 32) {
    f += cpu.rrbFr;
    if (f >= 128) f -= 96;
  }
  return CPU_BASE + FR + ((<usize>f) << 4);
}

export function significand(f: u32): u64 {
  return load<u64>(frAddress(f));
}

export function signExponent(f: u32): u64 {
  return load<u64>(frAddress(f), 8);
}

export function isNatVal(f: u32): bool {
  const address = frAddress(f);
  return load<u64>(address, 8) == NATVAL_EXPONENT && load<u64>(address) == 0;
}

/** Writes a register and notes in PSR.mfl or PSR.mfh that its half was modified. f must not be f0 or f1. */
export function setFr(f: u32, newSignificand: u64, newSignExponent: u64): void {
  const address = frAddress(f);
  store<u64>(address, newSignificand);
  store<u64>(address, newSignExponent, 8);
  cpu.psr |= f < 32 ? (<u64>1) << MFL : (<u64>1) << MFH;
}

/** f0 and f1 cannot be written. */
export function floatTargetIllegal(f: u32): bool {
  return f < 2;
}

/** ISR code of the Disabled FP-Register fault for up to four registers, or 0: bit 0 the low half, bit 1 the high half. */
export function floatDisabled(f1: u32, f2: u32, f3: u32, f4: u32): u32 {
  const psr = cpu.psr;
  if ((psr & (((<u64>1) << DFL) | ((<u64>1) << DFH))) == 0) return 0;
  let code: u32 = 0;
  if ((psr >> DFL) & 1 && (low(f1) || low(f2) || low(f3) || low(f4))) code |= 1;
  if ((psr >> DFH) & 1 && (f1 >= 32 || f2 >= 32 || f3 >= 32 || f4 >= 32)) code |= 2;
  return code;
}

function low(f: u32): bool {
  return f >= 2 && f < 32;
}

/** Reset: f0 is +0.0 and f1 is +1.0. */
export function resetFloating(): void {
  memory.fill(CPU_BASE + FR, 0, 2048);
  store<u64>(CPU_BASE + FR + 16, 0x8000000000000000);
  store<u64>(CPU_BASE + FR + 16, 0xffff, 8);
}
