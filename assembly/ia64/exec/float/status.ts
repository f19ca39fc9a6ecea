/**
 * The status register, and moves between general and floating-point registers.
 *
 * @source Itanium SDM vol. 3 "fsetc — Floating-point Set Controls"
 * @source Itanium SDM vol. 3 "getf — Get Floating-point Value, Exponent or Significand"
 * @source Itanium SDM vol. 3 "setf — Set Floating-point Value, Exponent or Significand"
 */
import { FPSR } from "../../../spec/ia64/application.ts";
import { slotIp } from "../../decode/position.ts";
import { slotA, slotB, slotImmediate, slotY } from "../../decode/slot.ts";
import { raiseDisabledFloat, raiseIllegalOperation, raiseReservedField } from "../../event/fault.ts";
import { BRANCH, RETIRE } from "../../event/outcome.ts";
import * as Env from "../../float/environment.ts";
import * as Memory from "../../float/memory-format.ts";
import * as Format from "../../float/register.ts";
import { setIntegerResult, setResult } from "../../float/register.ts";
import { ar, setAr } from "../../state/application.ts";
import { cpu } from "../../state/cpu.ts";
import { floatDisabled, floatTargetIllegal, isNatVal, significand } from "../../state/floating.ts";
import { gr, GR_ZERO, grAddress, grNat, setGrAt } from "../../state/general.ts";
import { head, writeNatVal, writeResult } from "./outcome.ts";

export function execFsetc(slot: usize): i32 {
  const masks = <u32>slotImmediate(slot);
  const field = slotY(slot);
  const controls = Env.controlsFromField0(ar(FPSR), masks & 0x7f, masks >> 7);
  if (Env.controlsAreReserved(field, controls)) return raiseReservedField();
  setAr(FPSR, Env.withControls(ar(FPSR), field, controls));
  return RETIRE;
}

export function execFclrf(slot: usize): i32 {
  setAr(FPSR, Env.withoutFlags(ar(FPSR), slotY(slot)));
  return RETIRE;
}

/** fchkf: to its recovery code, if speculation with another status field has raised what matters. */
export function execFchkf(slot: usize): i32 {
  if (!Env.speculativeFlagsFail(ar(FPSR), slotY(slot))) return RETIRE;
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

/** True if a setf is to compute; otherwise `done` is its outcome. */
function setfMayCompute(slot: usize): bool {
  const f1 = slotA(slot);
  if (floatTargetIllegal(f1)) {
    done = raiseIllegalOperation();
    return false;
  }
  const disabled = floatDisabled(f1, 0, 0, 0);
  if (disabled != 0) {
    done = raiseDisabledFloat(disabled);
    return false;
  }
  if (grNat(slotB(slot)) == 0) return true;
  done = writeNatVal(f1);
  return false;
}
let done: i32 = 0;

export function execSetfSig(slot: usize): i32 {
  if (!setfMayCompute(slot)) return done;
  setIntegerResult(gr(slotB(slot)));
  return writeResult(slotA(slot));
}
export function execSetfExp(slot: usize): i32 {
  if (!setfMayCompute(slot)) return done;
  setResult((<u32>gr(slotB(slot))) & (Format.SIGN | Format.EXPONENT_ONES), Format.INTEGER_BIT);
  return writeResult(slotA(slot));
}
export function execSetfS(slot: usize): i32 {
  if (!setfMayCompute(slot)) return done;
  Memory.fromSingle(<u32>gr(slotB(slot)));
  return writeResult(slotA(slot));
}
export function execSetfD(slot: usize): i32 {
  if (!setfMayCompute(slot)) return done;
  Memory.fromDouble(gr(slotB(slot)));
  return writeResult(slotA(slot));
}

/** False if a getf faults, with its outcome in `done`. */
function getfMayCompute(slot: usize): bool {
  if (grAddress(slotA(slot)) == GR_ZERO) {
    done = raiseIllegalOperation();
    return false;
  }
  const disabled = floatDisabled(slotB(slot), 0, 0, 0);
  if (disabled == 0) return true;
  done = raiseDisabledFloat(disabled);
  return false;
}
/** Writes r1. The NaT of NaTVal goes with its bits. */
function writeGr(slot: usize, value: u64): i32 {
  setGrAt(grAddress(slotA(slot)), value, isNatVal(slotB(slot)) ? 1 : 0);
  return RETIRE;
}

export function execGetfSig(slot: usize): i32 {
  if (!getfMayCompute(slot)) return done;
  return writeGr(slot, significand(slotB(slot)));
}
export function execGetfExp(slot: usize): i32 {
  if (!getfMayCompute(slot)) return done;
  return writeGr(slot, head(slotB(slot)));
}
export function execGetfS(slot: usize): i32 {
  if (!getfMayCompute(slot)) return done;
  return writeGr(slot, Memory.toSingle(head(slotB(slot)), significand(slotB(slot))));
}
export function execGetfD(slot: usize): i32 {
  if (!getfMayCompute(slot)) return done;
  return writeGr(slot, Memory.toDouble(head(slotB(slot)), significand(slotB(slot))));
}
