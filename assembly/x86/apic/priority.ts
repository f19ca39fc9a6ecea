/**
 * IRR, ISR, TMR and the processor priority: which vector, if any, interrupts the processor.
 *
 * @sdm 3A "Interrupt, Task, and Processor Priority"
 * @sdm 3A "Interrupt Acceptance for Fixed Interrupts"
 */
import * as Offset from "../../spec/vcpu-offset.ts";
import {
  ERRORS,
  ERROR_RECEIVE_VECTOR,
  ESR,
  IRR,
  ISR,
  LVT_ERROR,
  LVT_MASKED,
  PPR,
  TMR,
  TPR,
  callAttention,
  register,
  setRegister,
  setState,
  state,
} from "./registers.ts";

export const NO_VECTOR: u32 = 0xffffffff;

/** Highest vector of one of the 256-bit registers ISR, TMR, IRR, or NO_VECTOR. */
export function highestVector(processor: u32, bits: u32): u32 {
  for (let i: i32 = 7; i >= 0; i--) {
    const word = register(processor, bits + ((<u32>i) << 4));
    if (word != 0) return ((<u32>i) << 5) + 31 - clz<u32>(word);
  }
  return NO_VECTOR;
}

export function setVector(processor: u32, bits: u32, vector: u32): void {
  const at = bits + ((vector >> 5) << 4);
  setRegister(processor, at, register(processor, at) | ((<u32>1) << (vector & 31)));
}

export function clearVector(processor: u32, bits: u32, vector: u32): void {
  const at = bits + ((vector >> 5) << 4);
  setRegister(processor, at, register(processor, at) & ~((<u32>1) << (vector & 31)));
}

export function hasVector(processor: u32, bits: u32, vector: u32): bool {
  return ((register(processor, bits + ((vector >> 5) << 4)) >> (vector & 31)) & 1) != 0;
}

/** Recomputes PPR and whether a vector is deliverable; call after any change of TPR, IRR or ISR. */
export function updatePriority(processor: u32): void {
  const inService = highestVector(processor, ISR);
  const taskPriority = register(processor, TPR);
  const serviceClass: u32 = inService == NO_VECTOR ? 0 : inService & 0xf0;
  const priority = (taskPriority & 0xf0) >= serviceClass ? taskPriority : serviceClass;
  setRegister(processor, PPR, priority);
  const requested = highestVector(processor, IRR);
  const deliverable = requested != NO_VECTOR && (requested & 0xf0) > (priority & 0xf0);
  store<u32>(processor + Offset.APIC_INTR, deliverable ? 1 : 0);
  if (deliverable) callAttention(processor);
}

/** Accepts a fixed interrupt into IRR. `level` is 1 for a level-triggered one, whose EOI goes to the I/O APICs. */
export function acceptFixed(processor: u32, vector: u32, level: u32): void {
  if (vector < 16) {
    detectError(processor, ERROR_RECEIVE_VECTOR);
    return;
  }
  setVector(processor, IRR, vector);
  if (level) setVector(processor, TMR, vector);
  else clearVector(processor, TMR, vector);
  updatePriority(processor);
}

/**
 * Records an error for the next write of ESR. The error interrupt is sent once, until that write arms it again.
 *
 * @sdm 3A "Error Handling"
 */
export function detectError(processor: u32, bits: u32): void {
  const before = <u32>state(processor, ERRORS);
  setState(processor, ERRORS, before | bits);
  if (before != 0) return;
  const entry = register(processor, LVT_ERROR);
  if (entry & LVT_MASKED) return;
  // An illegal vector in the error entry itself is one more error, and no interrupt.
  if ((entry & 0xff) < 16) setState(processor, ERRORS, before | bits | ERROR_RECEIVE_VECTOR);
  else acceptFixed(processor, entry & 0xff, 0);
}

/** A write of ESR shows the errors detected since the previous one. */
export function latchErrors(processor: u32): void {
  setRegister(processor, ESR, <u32>state(processor, ERRORS));
  setState(processor, ERRORS, 0);
}
