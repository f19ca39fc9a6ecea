/**
 * Instructions on the bits and integers in floating-point registers. They look at NaTVal, but raise no floating-point exception.
 *
 * @source Itanium SDM vol. 3 "xma — Fixed-Point Multiply Add"
 * @source Itanium SDM vol. 3 "fselect — Floating-point Select"
 */
import { slotA, slotB, slotC, slotX } from "../../decode/slot.ts";
import { raiseDisabledFloat, raiseIllegalOperation } from "../../event/fault.ts";
import * as Fixed from "../../float/fixed.ts";
import { setIntegerResult } from "../../float/register.ts";
import { floatDisabled, floatTargetIllegal, isNatVal, significand } from "../../state/floating.ts";
import { head, writeNatVal, writeResult } from "./outcome.ts";

/** What `operands3` and `operands2` return to say that the handler is to compute. */
const COMPUTE: i32 = -1;

/** Checks f1 and the sources f2, f3, f4; with a NaTVal among them the instruction is done. */
function operands(f1: u32, f2: u32, f3: u32, f4: u32): i32 {
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, f3, f4);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2) || isNatVal(f3) || isNatVal(f4)) return writeNatVal(f1);
  return COMPUTE;
}
function operands3(slot: usize): i32 {
  return operands(slotA(slot), slotB(slot), slotC(slot), slotX(slot));
}
function operands2(slot: usize): i32 {
  return operands(slotA(slot), slotB(slot), slotC(slot), 0);
}
function significandB(slot: usize): u64 {
  return significand(slotB(slot));
}
function significandC(slot: usize): u64 {
  return significand(slotC(slot));
}
function significandX(slot: usize): u64 {
  return significand(slotX(slot));
}

export function execXmaL(slot: usize): i32 {
  const done = operands3(slot);
  if (done != COMPUTE) return done;
  Fixed.multiplyAddLow(significandC(slot), significandX(slot), significandB(slot));
  return writeResult(slotA(slot));
}

export function execXmaH(slot: usize): i32 {
  const done = operands3(slot);
  if (done != COMPUTE) return done;
  Fixed.multiplyAddHigh(true, significandC(slot), significandX(slot), significandB(slot));
  return writeResult(slotA(slot));
}

export function execXmaHu(slot: usize): i32 {
  const done = operands3(slot);
  if (done != COMPUTE) return done;
  Fixed.multiplyAddHigh(false, significandC(slot), significandX(slot), significandB(slot));
  return writeResult(slotA(slot));
}

export function execFselect(slot: usize): i32 {
  const done = operands3(slot);
  if (done != COMPUTE) return done;
  setIntegerResult((significandC(slot) & significandB(slot)) | (significandX(slot) & ~significandB(slot)));
  return writeResult(slotA(slot));
}

export function execFmergeS(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.merge(Fixed.MERGE_SIGN, head(slotB(slot)), head(slotC(slot)), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFpmergeS(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.mergePair(Fixed.MERGE_SIGN, significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFmergeNs(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.merge(Fixed.MERGE_NEGATIVE_SIGN, head(slotB(slot)), head(slotC(slot)), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFpmergeNs(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.mergePair(Fixed.MERGE_NEGATIVE_SIGN, significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFmergeSe(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.merge(Fixed.MERGE_SIGN_AND_EXPONENT, head(slotB(slot)), head(slotC(slot)), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFpmergeSe(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.mergePair(Fixed.MERGE_SIGN_AND_EXPONENT, significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFmixLr(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.mixLeftRight(significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFmixR(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.mixRight(significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFmixL(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.mixLeft(significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFsxtR(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.signExtendRight(significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFsxtL(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.signExtendLeft(significandB(slot), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFpack(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.pack(head(slotB(slot)), significandB(slot), head(slotC(slot)), significandC(slot));
  return writeResult(slotA(slot));
}

export function execFswap(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.swap(significandB(slot), significandC(slot), 0);
  return writeResult(slotA(slot));
}

export function execFswapNl(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.swap(significandB(slot), significandC(slot), Fixed.NEGATE_LEFT);
  return writeResult(slotA(slot));
}

export function execFswapNr(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  Fixed.swap(significandB(slot), significandC(slot), Fixed.NEGATE_RIGHT);
  return writeResult(slotA(slot));
}

export function execFand(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  setIntegerResult(significandB(slot) & significandC(slot));
  return writeResult(slotA(slot));
}

export function execFandcm(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  setIntegerResult(significandB(slot) & ~significandC(slot));
  return writeResult(slotA(slot));
}

export function execFor(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  setIntegerResult(significandB(slot) | significandC(slot));
  return writeResult(slotA(slot));
}

export function execFxor(slot: usize): i32 {
  const done = operands2(slot);
  if (done != COMPUTE) return done;
  setIntegerResult(significandB(slot) ^ significandC(slot));
  return writeResult(slotA(slot));
}
