/** Recording a fault. Every function returns FAULT, so that a handler can `return raiseGp(0)`. */
import { cpu } from "../state/vcpu.ts";
import { FAULT } from "./outcome.ts";

export const NO_FAULT: u32 = 0xffffffff;

export const DE: u32 = 0;
export const DB: u32 = 1;
export const NMI: u32 = 2;
export const BP: u32 = 3;
export const OF: u32 = 4;
export const BR: u32 = 5;
export const UD: u32 = 6;
export const NM: u32 = 7;
export const DF: u32 = 8;
export const TS: u32 = 10;
export const NP: u32 = 11;
export const SS: u32 = 12;
export const GP: u32 = 13;
export const PF: u32 = 14;
export const MF: u32 = 16;
export const AC: u32 = 17;
export const MC: u32 = 18;
export const XM: u32 = 19;
export const VE: u32 = 20;

/** Pseudo-vector: what is pending is a VM exit (raiseVmExit), not an exception. */
export const PENDING_VM_EXIT: u32 = 0x100;

/** VMX interruption types, used for every event. @sdm 3C "VM-Entry Controls for Event Injection" */
export const TYPE_EXTERNAL: u32 = 0;
export const TYPE_NMI: u32 = 2;
export const TYPE_HARDWARE_EXCEPTION: u32 = 3;
export const TYPE_SOFTWARE_INTERRUPT: u32 = 4;
export const TYPE_PRIVILEGED_SOFTWARE: u32 = 5;
export const TYPE_SOFTWARE_EXCEPTION: u32 = 6;

/** True once a fault is recorded and not yet delivered. */
export function faulted(): bool {
  return cpu.faultVector != NO_FAULT;
}

export function clearFault(): void {
  cpu.faultVector = NO_FAULT;
}

/** Records a hardware exception without error code. */
export function raise(vector: u32): i32 {
  cpu.faultVector = vector;
  cpu.faultHasErrorCode = 0;
  cpu.faultErrorCode = 0;
  cpu.faultKind = TYPE_HARDWARE_EXCEPTION;
  return FAULT;
}

/** Records a hardware exception with error code (not pushed in real mode: delivery decides). */
export function raiseWithCode(vector: u32, errorCode: u32): i32 {
  raise(vector);
  cpu.faultHasErrorCode = 1;
  cpu.faultErrorCode = errorCode;
  return FAULT;
}

/** `dr6Bits` become pending in DR6 when the exception is delivered, or the exit qualification. */
export function raiseDb(dr6Bits: u64): i32 {
  raise(DB);
  cpu.faultAddress = dr6Bits;
  return FAULT;
}

export function raiseUd(): i32 {
  return raise(UD);
}
export function raiseNm(): i32 {
  return raise(NM);
}
export function raiseDe(): i32 {
  return raise(DE);
}
export function raiseTs(selector: u32): i32 {
  return raiseWithCode(TS, selector);
}
export function raiseNp(selector: u32): i32 {
  return raiseWithCode(NP, selector);
}
export function raiseSs(selector: u32): i32 {
  return raiseWithCode(SS, selector);
}
export function raiseGp(selector: u32): i32 {
  return raiseWithCode(GP, selector);
}
/** `linear` goes to CR2 on delivery (not when the fault becomes a VM exit). */
export function raisePf(linear: u64, errorCode: u32): i32 {
  raiseWithCode(PF, errorCode);
  cpu.faultAddress = linear;
  return FAULT;
}

/**
 * Records a VM exit; the driver performs it (vmx/exit.ts) with RIP at the instruction in execution.
 * Callers have decided that the exit happens: see vmx/conditions.ts and memory/ept.ts.
 */
export function raiseVmExit(reason: u32, qualification: u64): i32 {
  cpu.faultVector = PENDING_VM_EXIT;
  cpu.faultErrorCode = reason;
  cpu.faultAddress = qualification;
  return FAULT;
}
