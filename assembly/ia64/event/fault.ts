/**
 * Interruptions that handlers raise: recorded here, delivered by interrupt/delivery.ts. All return FAULT, to be returned on.
 *
 * @source Itanium SDM vol. 2 "Interruption Vector Descriptions"
 */
import * as General from "../../spec/ia64/general-exception.ts";
import * as Vector from "../../spec/ia64/vector.ts";
import { cpu } from "../state/cpu.ts";
import { FAULT } from "./outcome.ts";

/** cpu.faultWrites. */
export const WRITES_IFA: u32 = 1;
export const WRITES_ITIR: u32 = 2;
export const WRITES_IIM: u32 = 4;
export const WRITES_IHA: u32 = 8;

/** A fault with an ISR (code and the bits above it) that writes no other register. */
export function raise(vector: u32, isr: u64): i32 {
  cpu.faultVector = vector;
  cpu.faultIsr = isr;
  cpu.faultIsTrap = 0;
  cpu.faultWrites = 0;
  return FAULT;
}

/** A fault that writes IFA. */
export function raiseAt(vector: u32, isr: u64, address: u64): i32 {
  cpu.faultIfa = address;
  raise(vector, isr);
  cpu.faultWrites = WRITES_IFA;
  return FAULT;
}

/** A trap: the instruction has completed. */
export function raiseTrap(vector: u32, isr: u64): i32 {
  raise(vector, isr);
  cpu.faultIsTrap = 1;
  return FAULT;
}

export function raiseIllegalOperation(): i32 {
  return raise(Vector.GENERAL_EXCEPTION, General.ILLEGAL_OPERATION);
}

/** `access`: ISR.na and the code of a non-access instruction. */
export function raisePrivilegedOperation(access: u64 = 0): i32 {
  return raise(Vector.GENERAL_EXCEPTION, General.PRIVILEGED_OPERATION | access);
}

export function raisePrivilegedRegister(): i32 {
  return raise(Vector.GENERAL_EXCEPTION, General.PRIVILEGED_REGISTER);
}

export function raiseReservedField(): i32 {
  return raise(Vector.GENERAL_EXCEPTION, General.RESERVED_REGISTER_FIELD);
}

/** A NaT in a register that the instruction consumes. `access` has the r, w and na bits of ISR, 0 for a non-memory instruction. */
export function raiseRegisterNatConsumption(access: u64): i32 {
  return raise(Vector.NAT_CONSUMPTION, 0x10 | access);
}

/** `code`: bit 0 f2..f31, bit 1 f32..f127. `access` as above. */
export function raiseDisabledFloat(code: u32, access: u64 = 0): i32 {
  return raise(Vector.DISABLED_FP_REGISTER, (<u64>code) | access);
}

/** Floating-Point fault with its ISR code. */
export function raiseFloatFault(code: u32): i32 {
  return raise(Vector.FLOATING_POINT_FAULT, code);
}

/** Floating-Point trap with its ISR code: results and flags have been written. */
export function raiseFloatTrap(code: u32): i32 {
  return raiseTrap(Vector.FLOATING_POINT_TRAP, code);
}

/** Break Instruction. Of the long immediate of break.x only these bits are reported. */
export function raiseBreak(immediate: u64): i32 {
  cpu.faultIim = immediate & 0x1fffff;
  raise(Vector.BREAK, 0);
  cpu.faultWrites = WRITES_IIM;
  return FAULT;
}

/** A recovery branch that the processor does not take itself: `immediate` is its distance, for IIM. */
export function raiseSpeculation(immediate: u64, code: u64): i32 {
  cpu.faultIim = immediate;
  raise(Vector.SPECULATION, code);
  cpu.faultWrites = WRITES_IIM;
  return FAULT;
}
