/**
 * The MSRs 800H-8FFH of x2APIC mode. False (with nothing changed) means #GP(0).
 *
 * @sdm 3A "x2APIC Register Address Space"
 * @sdm 3A "Reserved Bit Checking"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import { sendInterruptCommand } from "./interrupt-message.ts";
import { acceptFixed, detectError } from "./priority.ts";
import { readRegister, writableBits, writeRegister } from "./local-apic.ts";
import {
  CURRENT_COUNT,
  DIVIDE,
  EOI,
  ERROR_SEND_VECTOR,
  ESR,
  ICR_HIGH,
  ICR_LOW,
  ID,
  INITIAL_COUNT,
  ISR,
  LDR,
  LVT_ERROR,
  LVT_LINT0,
  LVT_LINT1,
  LVT_TIMER,
  PPR,
  SELF_IPI,
  SVR,
  TPR,
  VERSION,
  inX2apicMode,
  register,
  setRegister,
  softwareEnabled,
} from "./registers.ts";

const FIRST_MSR: u32 = 0x800;

/** Value of the MSR last read by apicReadMsr. */
let msrValue: u64 = 0;

function isReadable(offset: u32): bool {
  if (offset >= ISR && offset <= ESR) return true;
  if (offset >= LVT_TIMER && offset <= CURRENT_COUNT) return true;
  return (
    offset == ID ||
    offset == VERSION ||
    offset == TPR ||
    offset == PPR ||
    offset == LDR ||
    offset == SVR ||
    offset == ICR_LOW ||
    offset == DIVIDE
  );
}

/** RDMSR: true if the MSR exists and can be read; apicMsrValue() then has its value. */
export function apicReadMsr(msr: u32): bool {
  if (!inX2apicMode(VCPU_BASE) || msr < FIRST_MSR || msr > 0x83f) return false;
  const offset = (msr - FIRST_MSR) << 4;
  if (!isReadable(offset)) return false;
  msrValue = readRegister(offset);
  if (offset == ICR_LOW) msrValue |= (<u64>register(VCPU_BASE, ICR_HIGH)) << 32;
  return true;
}

export function apicMsrValue(): u64 {
  return msrValue;
}

/** WRMSR. */
export function apicWriteMsr(msr: u32, value: u64): bool {
  if (!inX2apicMode(VCPU_BASE) || msr < FIRST_MSR || msr > 0x83f) return false;
  const offset = (msr - FIRST_MSR) << 4;
  if (offset == SELF_IPI) {
    if (value > 0xff) return false;
    if (value < 16) detectError(VCPU_BASE, ERROR_SEND_VECTOR);
    else if (softwareEnabled(VCPU_BASE)) acceptFixed(VCPU_BASE, <u32>value, 0);
    return true;
  }
  let writable = writableBits(offset);
  if (writable == 0) return false;
  if (offset == EOI || offset == ESR) writable = 0; // only zero may be written
  // Delivery status and remote IRR are read-only, not reserved.
  if (offset == ICR_LOW) writable |= 0x1000;
  if (offset >= LVT_TIMER && offset <= LVT_ERROR) writable |= 0x1000;
  if (offset == LVT_LINT0 || offset == LVT_LINT1) writable |= 0x4000;
  if (((<u32>value) & ~writable) != 0) return false;
  const high = <u32>(value >> 32);
  if (offset == ICR_LOW) {
    setRegister(VCPU_BASE, ICR_HIGH, high);
    setRegister(VCPU_BASE, ICR_LOW, (<u32>value) & ~0x1000);
    sendInterruptCommand(VCPU_BASE);
    return true;
  }
  if (high != 0) return false;
  return writeRegister(offset, <u32>value);
}
