/**
 * Multiply-add, minimum and maximum, conversions, and the parallel forms of all of them.
 *
 * @source Itanium SDM vol. 3 "fma — Floating-point Multiply Add"
 * @source Itanium SDM vol. 3 "fpma — Floating-point Parallel Multiply Add"
 */
import { slotA, slotB, slotC, slotX, slotY } from "../../decode/slot.ts";
import { raiseDisabledFloat, raiseIllegalOperation } from "../../event/fault.ts";
import * as Compare from "../../float/compare.ts";
import { convertFromInteger, convertToInteger } from "../../float/convert.ts";
import { DOUBLE, DYNAMIC, PARALLEL, SINGLE } from "../../float/environment.ts";
import { ADD, multiplyAdd, NEGATE, SUBTRACT } from "../../float/multiply-add.ts";
import { comparePair, convertPair, multiplyAddPair, selectPair } from "../../float/parallel.ts";
import { floatDisabled, floatTargetIllegal, isNatVal, significand } from "../../state/floating.ts";
import { begin, finish, finishPair, head, writeNatVal, writeResult } from "./outcome.ts";

function fma(slot: usize, form: u32, completer: u32): i32 {
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  const f3 = slotC(slot);
  const f4 = slotX(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, f3, f4);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2) || isNatVal(f3) || isNatVal(f4)) return writeNatVal(f1);
  begin(slotY(slot), completer);
  if (completer == PARALLEL) {
    multiplyAddPair(form, f2 == 0, significand(f3), significand(f4), significand(f2));
    return finishPair(f1, slotY(slot));
  }
  multiplyAdd(form, f2 == 0, head(f3), significand(f3), head(f4), significand(f4), head(f2), significand(f2));
  return finish(f1, slotY(slot));
}

export function execFma(slot: usize): i32 {
  return fma(slot, ADD, DYNAMIC);
}
export function execFmaS(slot: usize): i32 {
  return fma(slot, ADD, SINGLE);
}
export function execFmaD(slot: usize): i32 {
  return fma(slot, ADD, DOUBLE);
}
export function execFpma(slot: usize): i32 {
  return fma(slot, ADD, PARALLEL);
}

export function execFms(slot: usize): i32 {
  return fma(slot, SUBTRACT, DYNAMIC);
}
export function execFmsS(slot: usize): i32 {
  return fma(slot, SUBTRACT, SINGLE);
}
export function execFmsD(slot: usize): i32 {
  return fma(slot, SUBTRACT, DOUBLE);
}
export function execFpms(slot: usize): i32 {
  return fma(slot, SUBTRACT, PARALLEL);
}

export function execFnma(slot: usize): i32 {
  return fma(slot, NEGATE, DYNAMIC);
}
export function execFnmaS(slot: usize): i32 {
  return fma(slot, NEGATE, SINGLE);
}
export function execFnmaD(slot: usize): i32 {
  return fma(slot, NEGATE, DOUBLE);
}
export function execFpnma(slot: usize): i32 {
  return fma(slot, NEGATE, PARALLEL);
}

function minMax(slot: usize, kind: u32, completer: u32): i32 {
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  const f3 = slotC(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, f3, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2) || isNatVal(f3)) return writeNatVal(f1);
  begin(slotY(slot), completer);
  if (completer == PARALLEL) {
    selectPair(kind, significand(f2), significand(f3));
    return finishPair(f1, slotY(slot));
  }
  Compare.select(kind, head(f2), significand(f2), head(f3), significand(f3));
  return finish(f1, slotY(slot));
}

export function execFmin(slot: usize): i32 {
  return minMax(slot, Compare.MINIMUM, DYNAMIC);
}
export function execFpmin(slot: usize): i32 {
  return minMax(slot, Compare.MINIMUM, PARALLEL);
}
export function execFmax(slot: usize): i32 {
  return minMax(slot, Compare.MAXIMUM, DYNAMIC);
}
export function execFpmax(slot: usize): i32 {
  return minMax(slot, Compare.MAXIMUM, PARALLEL);
}
export function execFamin(slot: usize): i32 {
  return minMax(slot, Compare.MAGNITUDE_MINIMUM, DYNAMIC);
}
export function execFpamin(slot: usize): i32 {
  return minMax(slot, Compare.MAGNITUDE_MINIMUM, PARALLEL);
}
export function execFamax(slot: usize): i32 {
  return minMax(slot, Compare.MAGNITUDE_MAXIMUM, DYNAMIC);
}
export function execFpamax(slot: usize): i32 {
  return minMax(slot, Compare.MAGNITUDE_MAXIMUM, PARALLEL);
}

function pairCompare(slot: usize, relation: u32, negated: bool): i32 {
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  const f3 = slotC(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, f3, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2) || isNatVal(f3)) return writeNatVal(f1);
  begin(slotY(slot), PARALLEL);
  comparePair(relation, negated, significand(f2), significand(f3));
  return finishPair(f1, slotY(slot));
}

export function execFpcmpEq(slot: usize): i32 {
  return pairCompare(slot, Compare.EQUAL, false);
}
export function execFpcmpLt(slot: usize): i32 {
  return pairCompare(slot, Compare.LESS, false);
}
export function execFpcmpLe(slot: usize): i32 {
  return pairCompare(slot, Compare.LESS_OR_EQUAL, false);
}
export function execFpcmpUnord(slot: usize): i32 {
  return pairCompare(slot, Compare.UNORDERED, false);
}
export function execFpcmpNeq(slot: usize): i32 {
  return pairCompare(slot, Compare.EQUAL, true);
}
export function execFpcmpNlt(slot: usize): i32 {
  return pairCompare(slot, Compare.LESS, true);
}
export function execFpcmpNle(slot: usize): i32 {
  return pairCompare(slot, Compare.LESS_OR_EQUAL, true);
}
export function execFpcmpOrd(slot: usize): i32 {
  return pairCompare(slot, Compare.UNORDERED, true);
}

function toInteger(slot: usize, signed: bool, truncate: bool, completer: u32): i32 {
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, 0, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2)) return writeNatVal(f1);
  begin(slotY(slot), completer);
  if (completer == PARALLEL) {
    convertPair(signed, truncate, significand(f2));
    return finishPair(f1, slotY(slot));
  }
  convertToInteger(signed, truncate, head(f2), significand(f2));
  return finish(f1, slotY(slot));
}

export function execFcvtFx(slot: usize): i32 {
  return toInteger(slot, true, false, DYNAMIC);
}
export function execFcvtFxu(slot: usize): i32 {
  return toInteger(slot, false, false, DYNAMIC);
}
export function execFcvtFxTrunc(slot: usize): i32 {
  return toInteger(slot, true, true, DYNAMIC);
}
export function execFcvtFxuTrunc(slot: usize): i32 {
  return toInteger(slot, false, true, DYNAMIC);
}
export function execFpcvtFx(slot: usize): i32 {
  return toInteger(slot, true, false, PARALLEL);
}
export function execFpcvtFxu(slot: usize): i32 {
  return toInteger(slot, false, false, PARALLEL);
}
export function execFpcvtFxTrunc(slot: usize): i32 {
  return toInteger(slot, true, true, PARALLEL);
}
export function execFpcvtFxuTrunc(slot: usize): i32 {
  return toInteger(slot, false, true, PARALLEL);
}

/** fcvt.xf: exact, so that it has no status field. */
export function execFcvtXf(slot: usize): i32 {
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, 0, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2)) return writeNatVal(f1);
  convertFromInteger(significand(f2));
  return writeResult(f1);
}
