/**
 * The local APIC of the processor in execution, as the rest of the engine and the host see it.
 *
 * Two doors lead to the registers: the APIC page (xAPIC mode, apicRead and apicWrite) and the MSRs 800H-8FFH
 * (x2APIC mode, x2apic.ts). The registers themselves are one set.
 *
 * @sdm 3A "The Local APIC Block Diagram"
 */
import * as Feature from "../../spec/cpu-feature.ts";
import * as Signal from "../../spec/signal.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import { interruptAcknowledge, signal } from "../../host.ts";
import { cpu } from "../state/vcpu.ts";
import { hasFeature } from "../state/features.ts";
import { machine } from "../state/machine.ts";
import { sendInterruptCommand, sendMessage } from "./interrupt-message.ts";
import { completeLevel, setPin, setPinEntry, updateIntr } from "./local-interrupt-pins.ts";
import {
  NO_VECTOR,
  acceptFixed,
  clearVector,
  detectError,
  hasVector,
  highestVector,
  latchErrors,
  setVector,
  updatePriority,
} from "./priority.ts";
import {
  CURRENT_COUNT,
  DFR,
  DIVIDE,
  EOI,
  ERROR_REGISTER,
  ESR,
  ICR_HIGH,
  ICR_LOW,
  ID,
  INITIAL_COUNT,
  IRR,
  ISR,
  LDR,
  LVT_ERROR,
  LVT_LINT0,
  LVT_LINT1,
  LVT_MASKED,
  LVT_PERFORMANCE,
  LVT_THERMAL,
  LVT_TIMER,
  PINS,
  PPR,
  SVR,
  SVR_ENABLE,
  TMR,
  TPR,
  VERSION,
  globallyEnabled,
  processorState,
  register,
  setRegister,
  setState,
  softwareEnabled,
  state,
} from "./registers.ts";
import {
  armTscDeadline,
  checkTimer,
  currentCount,
  setDivide,
  setInitialCount,
  setTimerEntry,
  setTscDeadline,
  timerDeadline,
} from "./timer.ts";

/** Value of a register that can be read, by either door. */
export function readRegister(offset: u32): u32 {
  if (offset == CURRENT_COUNT) return currentCount(VCPU_BASE);
  return register(VCPU_BASE, offset);
}

/** Which registers of the page can be read. EOI is write-only, the rest of the gaps are reserved. */
function isReadable(offset: u32): bool {
  if (offset >= ISR && offset < ESR + 16) return true;
  if (offset >= ICR_LOW && offset <= CURRENT_COUNT) return true;
  switch (offset) {
    case ID:
    case VERSION:
    case TPR:
    case PPR:
    case LDR:
    case DFR:
    case SVR:
    case DIVIDE:
    case EOI: // reads as zero
      return true;
    default:
      return false;
  }
}

/** A load from the APIC page. Only the first dword of each 16 bytes exists; other bytes read as zero. */
export function apicRead(offset: u32): u32 {
  const at = offset & 0xff0;
  const byte = offset & 15;
  if (!isReadable(at)) {
    detectError(VCPU_BASE, ERROR_REGISTER);
    return 0;
  }
  if (byte > 3) return 0;
  return readRegister(at) >> (byte << 3);
}

/** A dword store to the APIC page. Stores that are not to the first dword of 16 bytes have no effect. */
export function apicWrite(offset: u32, value: u32): void {
  if (offset & 15) return;
  switch (offset) {
    case LDR:
      setRegister(VCPU_BASE, LDR, value & 0xff000000);
      return;
    case DFR:
      setRegister(VCPU_BASE, DFR, value | 0x0fffffff);
      return;
    case ICR_HIGH:
      setRegister(VCPU_BASE, ICR_HIGH, value & 0xff000000);
      return;
    case ID: // read-only on this model, as on every recent one
    case VERSION:
    case PPR:
    case CURRENT_COUNT:
      return;
    default:
      if (offset >= ISR && offset < ESR) return; // read-only
      if (!writeRegister(offset, value)) detectError(VCPU_BASE, ERROR_REGISTER);
  }
}

/** Bits of the register that software may set, or 0 for a register that neither door writes here. */
export function writableBits(offset: u32): u32 {
  switch (offset) {
    case TPR:
      return 0xff;
    case EOI:
    case ESR:
      return 0xffffffff;
    case SVR:
      return 0x3ff;
    case ICR_LOW:
      return 0x000ccfff;
    case LVT_TIMER:
      return hasFeature(Feature.TSC_DEADLINE) ? 0x700ff : 0x300ff;
    case LVT_THERMAL:
    case LVT_PERFORMANCE:
      return 0x107ff;
    case LVT_LINT0:
    case LVT_LINT1:
      return 0x1a7ff;
    case LVT_ERROR:
      return 0x100ff;
    case INITIAL_COUNT:
      return 0xffffffff;
    case DIVIDE:
      return 0xb;
    default:
      return 0;
  }
}

/** A write by either door; false if there is no such register. */
export function writeRegister(offset: u32, written: u32): bool {
  const mask = writableBits(offset);
  if (mask == 0) return false;
  let value = written & mask;
  // A software-disabled APIC holds every LVT entry masked.
  if (offset >= LVT_TIMER && offset <= LVT_ERROR && !softwareEnabled(VCPU_BASE)) value |= LVT_MASKED;
  switch (offset) {
    case TPR:
      apicSetTpr(value);
      break;
    case EOI:
      apicEoi();
      break;
    case ESR:
      latchErrors(VCPU_BASE);
      break;
    case SVR:
      setSpuriousVector(value);
      break;
    case ICR_LOW:
      setRegister(VCPU_BASE, ICR_LOW, value);
      sendInterruptCommand(VCPU_BASE);
      break;
    case LVT_TIMER:
      setTimerEntry(VCPU_BASE, value);
      break;
    case LVT_LINT0:
    case LVT_LINT1:
      setPinEntry(VCPU_BASE, offset, value);
      break;
    case INITIAL_COUNT:
      setInitialCount(VCPU_BASE, value);
      break;
    case DIVIDE:
      setDivide(VCPU_BASE, value);
      break;
    default:
      setRegister(VCPU_BASE, offset, value);
  }
  return true;
}

/** Clearing the software-enable bit masks every LVT entry; interrupts already accepted stay pending. */
function setSpuriousVector(value: u32): void {
  setRegister(VCPU_BASE, SVR, value);
  if (value & SVR_ENABLE) return;
  for (let offset = LVT_TIMER; offset <= LVT_ERROR; offset += 16) {
    setRegister(VCPU_BASE, offset, register(VCPU_BASE, offset) | LVT_MASKED);
  }
  updateIntr(VCPU_BASE);
}

/** Task-priority register, 8 bits. CR8 is bits 7:4. */
export function apicTpr(): u32 {
  return register(VCPU_BASE, TPR);
}

/** MOV to CR8 writes `cr8 << 4`. */
export function apicSetTpr(value: u32): void {
  setRegister(VCPU_BASE, TPR, value & 0xff);
  updatePriority(VCPU_BASE);
}

/** End of interrupt: the highest vector in service; a level-triggered one is told to the I/O APICs. */
export function apicEoi(): void {
  const vector = highestVector(VCPU_BASE, ISR);
  if (vector == NO_VECTOR) return;
  clearVector(VCPU_BASE, ISR, vector);
  if (hasVector(VCPU_BASE, TMR, vector)) {
    completeLevel(VCPU_BASE, vector);
    signal(Signal.END_OF_INTERRUPT, vector);
  }
  updatePriority(VCPU_BASE);
}

/** Takes the highest deliverable vector from IRR to ISR; NO_VECTOR if there is none. */
export function apicAcknowledge(): u32 {
  if (!cpu.apicIntr) return NO_VECTOR;
  const vector = highestVector(VCPU_BASE, IRR);
  clearVector(VCPU_BASE, IRR, vector);
  setVector(VCPU_BASE, ISR, vector);
  updatePriority(VCPU_BASE);
  return vector;
}

/**
 * Acknowledges the external interrupt that cpu.apicIntr or cpu.intrLine announces: the APIC's own vectors first, then
 * an INTA cycle to the 8259 pair.
 */
export function acknowledgeInterrupt(): u32 {
  if (cpu.apicIntr) return apicAcknowledge();
  setState(VCPU_BASE, PINS, state(VCPU_BASE, PINS) & ~4);
  const vector = interruptAcknowledge();
  updateIntr(VCPU_BASE);
  return vector;
}

/** A fixed interrupt for the processor in execution; `level` = 1 if level-triggered. */
export function apicAccept(vector: u32, level: u32): void {
  if (globallyEnabled(VCPU_BASE) && softwareEnabled(VCPU_BASE)) acceptFixed(VCPU_BASE, vector, level);
}

/** A message of an I/O APIC or of a message-signalled interrupt: 8-bit destination, delivery mode as in the ICR. */
export function apicMessage(destination: u32, logical: u32, mode: u32, vector: u32, level: u32): void {
  sendMessage(destination, logical != 0, false, mode, vector, level);
}

/** Level of INTR of the 8259 pair, which is LINT0 of every processor. */
export function setIntrLine(level: u32): void {
  for (let i: u32 = 0; i < machine.vcpuCount; i++) setPin(processorState(i), 0, level);
}

/** A pulse of NMI, which is LINT1 of every processor. */
export function raiseNmi(): void {
  for (let i: u32 = 0; i < machine.vcpuCount; i++) {
    setPin(processorState(i), 1, 1);
    setPin(processorState(i), 1, 0);
  }
}

/** WRMSR IA32_TSC_DEADLINE. */
export function apicSetDeadline(value: u64): void {
  setTscDeadline(VCPU_BASE, value);
}

/** To be called after IA32_TSC or IA32_TSC_ADJUST was written: the deadline is in TSC time. */
export function apicTscChanged(): void {
  armTscDeadline(VCPU_BASE);
}

/** Delivers every timer interrupt that is due, of all processors. */
export function apicCheckTimer(): void {
  for (let i: u32 = 0; i < machine.vcpuCount; i++) checkTimer(processorState(i));
}

/** Tick of the next timer interrupt of any processor, or all ones. */
export function apicTimerDeadline(): u64 {
  let first: u64 = 0xffffffffffffffff;
  for (let i: u32 = 0; i < machine.vcpuCount; i++) {
    const deadline = timerDeadline(processorState(i));
    if (deadline < first) first = deadline;
  }
  return first;
}
