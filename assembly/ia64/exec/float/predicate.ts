/**
 * Instructions that write predicates: compares, classification, approximations.
 *
 * @source Itanium SDM vol. 3 "fcmp — Floating-point Compare"
 * @source Itanium SDM vol. 3 "fclass — Floating-point Class"
 * @source Itanium SDM vol. 3 "frcpa — Floating-point Reciprocal Approximation"
 */
import { slotA, slotB, slotC, slotImmediate, slotX, slotY } from "../../decode/slot.ts";
import { raiseDisabledFloat, raiseFloatFault, raiseIllegalOperation } from "../../event/fault.ts";
import { RETIRE } from "../../event/outcome.ts";
import { APPROXIMATION, reciprocal, reciprocalSquareRoot } from "../../float/approximate.ts";
import * as Compare from "../../float/compare.ts";
import { DYNAMIC, PARALLEL } from "../../float/environment.ts";
import { reciprocalPair, squareRootPair } from "../../float/parallel.ts";
import { floatDisabled, floatTargetIllegal, isNatVal, significand } from "../../state/floating.ts";
import { qualified, setPredicate } from "../../state/predicate.ts";
import { begin, faultCode, finishFlags, finishPairFlags, head, pairFaultCode, writeNatVal, writeResult } from "./outcome.ts";

function setPair(slot: usize, first: bool, second: bool): void {
  setPredicate(slotA(slot), first);
  setPredicate(slotX(slot), second);
}

/** An unconditional compare whose qualifying predicate is false clears its targets. */
function clearPair(slot: usize): i32 {
  if (slotA(slot) == slotX(slot)) return raiseIllegalOperation();
  setPair(slot, false, false);
  return RETIRE;
}

function fcmp(slot: usize, relation: u32): i32 {
  if (slotA(slot) == slotX(slot)) return raiseIllegalOperation();
  const f2 = slotB(slot);
  const f3 = slotC(slot);
  const disabled = floatDisabled(f2, f3, 0, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2) || isNatVal(f3)) {
    setPair(slot, false, false);
    return RETIRE;
  }
  begin(slotY(slot), DYNAMIC);
  const holds = Compare.compare(relation, head(f2), significand(f2), head(f3), significand(f3));
  const fault = faultCode();
  if (fault != 0) return raiseFloatFault(fault);
  setPair(slot, holds, !holds);
  return finishFlags(slotY(slot));
}

export function execFcmpEq(slot: usize): i32 {
  return fcmp(slot, Compare.EQUAL);
}
export function execFcmpEqUnc(slot: usize): i32 {
  return qualified(slot) ? fcmp(slot, Compare.EQUAL) : clearPair(slot);
}
export function execFcmpLt(slot: usize): i32 {
  return fcmp(slot, Compare.LESS);
}
export function execFcmpLtUnc(slot: usize): i32 {
  return qualified(slot) ? fcmp(slot, Compare.LESS) : clearPair(slot);
}
export function execFcmpLe(slot: usize): i32 {
  return fcmp(slot, Compare.LESS_OR_EQUAL);
}
export function execFcmpLeUnc(slot: usize): i32 {
  return qualified(slot) ? fcmp(slot, Compare.LESS_OR_EQUAL) : clearPair(slot);
}
export function execFcmpUnord(slot: usize): i32 {
  return fcmp(slot, Compare.UNORDERED);
}
export function execFcmpUnordUnc(slot: usize): i32 {
  return qualified(slot) ? fcmp(slot, Compare.UNORDERED) : clearPair(slot);
}

export function execFclass(slot: usize): i32 {
  if (slotA(slot) == slotX(slot)) return raiseIllegalOperation();
  const f2 = slotB(slot);
  const disabled = floatDisabled(f2, 0, 0, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  const classes = <u32>slotImmediate(slot);
  const deferred = isNatVal(f2) && (classes & Compare.CLASS_NATVAL) == 0;
  const isOfClass = Compare.isOfClass(classes, head(f2), significand(f2));
  setPair(slot, !deferred && isOfClass, !deferred && !isOfClass);
  return RETIRE;
}
export function execFclassUnc(slot: usize): i32 {
  return qualified(slot) ? execFclass(slot) : clearPair(slot);
}

/** The approximations clear p2 if their qualifying predicate is false. */
function notQualified(slot: usize): i32 {
  setPredicate(slotX(slot), false);
  return RETIRE;
}

function natVal(slot: usize): i32 {
  setPredicate(slotX(slot), false);
  return writeNatVal(slotA(slot));
}

/** The end of frcpa and frsqrta. */
function approximated(slot: usize, approximation: bool): i32 {
  const fault = faultCode();
  if (fault != 0) return raiseFloatFault(fault);
  writeResult(slotA(slot));
  setPredicate(slotX(slot), approximation);
  return finishFlags(slotY(slot));
}

function approximatedPair(slot: usize, approximation: bool): i32 {
  const fault = pairFaultCode();
  if (fault != 0) return raiseFloatFault(fault);
  writeResult(slotA(slot));
  setPredicate(slotX(slot), approximation);
  return finishPairFlags(slotY(slot));
}

function rcpa(slot: usize, completer: u32): i32 {
  if (!qualified(slot)) return notQualified(slot);
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  const f3 = slotC(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f2, f3, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f2) || isNatVal(f3)) return natVal(slot);
  begin(slotY(slot), completer);
  if (completer == PARALLEL) return approximatedPair(slot, reciprocalPair(significand(f2), significand(f3)));
  return approximated(slot, reciprocal(head(f2), significand(f2), head(f3), significand(f3)) == APPROXIMATION);
}

export function execFrcpa(slot: usize): i32 {
  return rcpa(slot, DYNAMIC);
}
export function execFprcpa(slot: usize): i32 {
  return rcpa(slot, PARALLEL);
}

function rsqrta(slot: usize, completer: u32): i32 {
  if (!qualified(slot)) return notQualified(slot);
  const f1 = slotA(slot);
  const f3 = slotC(slot);
  if (floatTargetIllegal(f1)) return raiseIllegalOperation();
  const disabled = floatDisabled(f1, f3, 0, 0);
  if (disabled != 0) return raiseDisabledFloat(disabled);
  if (isNatVal(f3)) return natVal(slot);
  begin(slotY(slot), completer);
  if (completer == PARALLEL) return approximatedPair(slot, squareRootPair(significand(f3)));
  return approximated(slot, reciprocalSquareRoot(head(f3), significand(f3)) == APPROXIMATION);
}

export function execFrsqrta(slot: usize): i32 {
  return rsqrta(slot, DYNAMIC);
}
export function execFprsqrta(slot: usize): i32 {
  return rsqrta(slot, PARALLEL);
}
