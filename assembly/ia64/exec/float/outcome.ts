/**
 * What the floating-point handlers share: operands that are NaTVal, and the end of an operation: faults, results, flags, traps.
 *
 * @source Itanium SDM vol. 2 "Floating-point Fault vector"
 * @source Itanium SDM vol. 2 "Floating-point Trap vector"
 */
import { FPSR } from "../../../spec/ia64/application.ts";
import { raiseFloatFault, raiseFloatTrap } from "../../event/fault.ts";
import { RETIRE } from "../../event/outcome.ts";
import { enter, env, FAULTS, INEXACT, TRAPS, withFlags } from "../../float/environment.ts";
import { pair } from "../../float/parallel.ts";
import { result } from "../../float/register.ts";
import { ar, setAr } from "../../state/application.ts";
import { frAddress, NATVAL_EXPONENT, setFr } from "../../state/floating.ts";

/** ISR.code of a fault: Software Assistance. */
const SOFTWARE_ASSIST: u32 = 8;
/** ISR.code of a trap: its kind, and where the bits of the left (or only) and of the right operation begin. */
const TRAP_IS_FLOAT: u32 = 1;
const TRAP_LEFT: u32 = 11;
const TRAP_RIGHT: u32 = 7;
/** ISR.code of a fault: where the bits of the right operation begin. */
const FAULT_RIGHT: u32 = 4;

export function head(f: u32): u32 {
  return load<u32>(frAddress(f), 8);
}

/** Status field `field` rules the operation that follows. */
export function begin(field: u32, completer: u32): void {
  enter(ar(FPSR), field, completer);
}

export function writeNatVal(f1: u32): i32 {
  setFr(f1, 0, NATVAL_EXPONENT);
  return RETIRE;
}

/** Writes `result`. */
export function writeResult(f1: u32): i32 {
  setFr(f1, result.significand, <u64>result.head);
  return RETIRE;
}

/** ISR.code of the fault that the operation ends in, or 0. */
export function faultCode(): u32 {
  return env.assist != 0 ? SOFTWARE_ASSIST : env.raised & env.enabled & FAULTS;
}

export function pairFaultCode(): u32 {
  return (pair.left & env.enabled & FAULTS) | ((pair.right & env.enabled & FAULTS) << FAULT_RIGHT);
}

/** The enabled overflow or underflow, whether the result is inexact (enabled or not), and fpa. */
function trapBits(raised: u32, roundedUp: u32): u32 {
  const traps = raised & env.enabled & TRAPS;
  return traps == 0 ? 0 : ((traps | (raised & INEXACT)) >> 3) | (roundedUp << 3);
}

function addFlags(field: u32, raised: u32): void {
  if (raised != 0) setAr(FPSR, withFlags(ar(FPSR), field, raised));
}

/** Flags of an operation that did not fault; then its trap, if it has one. */
export function finishFlags(field: u32): i32 {
  addFlags(field, env.raised);
  const code = trapBits(env.raised, env.roundedUp) << TRAP_LEFT;
  return code != 0 ? raiseFloatTrap(code | TRAP_IS_FLOAT) : RETIRE;
}

export function finishPairFlags(field: u32): i32 {
  addFlags(field, pair.left | pair.right);
  const code = (trapBits(pair.left, pair.leftRoundedUp) << TRAP_LEFT) | (trapBits(pair.right, pair.rightRoundedUp) << TRAP_RIGHT);
  return code != 0 ? raiseFloatTrap(code | TRAP_IS_FLOAT) : RETIRE;
}

/** The end of an operation whose result is a register. */
export function finish(f1: u32, field: u32): i32 {
  const fault = faultCode();
  if (fault != 0) return raiseFloatFault(fault);
  writeResult(f1);
  return finishFlags(field);
}

export function finishPair(f1: u32, field: u32): i32 {
  const fault = pairFaultCode();
  if (fault != 0) return raiseFloatFault(fault);
  writeResult(f1);
  return finishPairFlags(field);
}
