/**
 * The pins LINT0 and LINT1: INTR of the 8259 pair and NMI. Without an APIC they are the processor's INTR and NMI pins.
 *
 * @sdm 3A "Local Vector Table"
 */
import * as Offset from "../../spec/vcpu-offset.ts";
import { acceptFixed } from "./priority.ts";
import {
  LVT_LEVEL,
  LVT_LINT0,
  LVT_LINT1,
  LVT_MASKED,
  LVT_REMOTE_IRR,
  MODE_EXTINT,
  MODE_FIXED,
  MODE_INIT,
  MODE_NMI,
  MODE_SMI,
  PINS,
  callAttention,
  globallyEnabled,
  register,
  setRegister,
  setState,
  state,
  stopForSmi,
} from "./registers.ts";

/** Recomputes whether the 8259 pair interrupts this processor: cpu.intrLine. */
export function updateIntr(processor: u32): void {
  const pins = <u32>state(processor, PINS);
  let line: u32 = (pins >> 2) & 1;
  if (pins & 1) {
    const entry = register(processor, LVT_LINT0);
    if (!globallyEnabled(processor)) line = 1;
    else if (!(entry & LVT_MASKED) && ((entry >> 8) & 7) == MODE_EXTINT) line = 1;
  }
  if (pins & 2 && globallyEnabled(processor)) {
    const entry = register(processor, LVT_LINT1);
    if (!(entry & LVT_MASKED) && ((entry >> 8) & 7) == MODE_EXTINT) line = 1;
  }
  store<u32>(processor + Offset.INTR_LINE, line);
  if (line) callAttention(processor);
}

/** An entry whose pin is asserted, or has just risen, does what its delivery mode says. */
function trigger(processor: u32, offset: u32, rose: bool): void {
  const entry = register(processor, offset);
  if (entry & LVT_MASKED) return;
  switch ((entry >> 8) & 7) {
    case MODE_FIXED:
      if (entry & LVT_LEVEL) {
        if (entry & LVT_REMOTE_IRR) return;
        setRegister(processor, offset, entry | LVT_REMOTE_IRR);
        acceptFixed(processor, entry & 0xff, 1);
      } else if (rose) acceptFixed(processor, entry & 0xff, 0);
      return;
    case MODE_NMI:
      if (!rose) return;
      store<u32>(processor + Offset.NMI_PENDING, 1);
      break;
    case MODE_INIT:
      if (!rose) return;
      store<u32>(processor + Offset.INIT_PENDING, 1);
      break;
    case MODE_SMI:
      if (!rose) return;
      stopForSmi();
      break;
    default:
      return; // ExtINT is a level: updateIntr
  }
  callAttention(processor);
}

/** Level of LINT0 (`pin` 0) or LINT1 (`pin` 1). */
export function setPin(processor: u32, pin: u32, level: u32): void {
  const bit = (<u64>1) << pin;
  const before = state(processor, PINS);
  setState(processor, PINS, level ? before | bit : before & ~bit);
  const rose = level != 0 && (before & bit) == 0;
  if (globallyEnabled(processor)) {
    if (level) trigger(processor, pin ? LVT_LINT1 : LVT_LINT0, rose);
  } else if (pin == 1 && rose) {
    store<u32>(processor + Offset.NMI_PENDING, 1);
    callAttention(processor);
  }
  updateIntr(processor);
}

/** The interrupt of a level-triggered pin was completed: if the pin is still asserted it interrupts again. */
export function completeLevel(processor: u32, vector: u32): void {
  for (let pin: u32 = 0; pin < 2; pin++) {
    const offset = pin ? LVT_LINT1 : LVT_LINT0;
    const entry = register(processor, offset);
    if (!(entry & LVT_REMOTE_IRR) || (entry & 0xff) != vector) continue;
    setRegister(processor, offset, entry & ~LVT_REMOTE_IRR);
    if ((state(processor, PINS) >> pin) & 1) trigger(processor, offset, false);
  }
}

/** A write of the LVT entry of a pin: a pin that is asserted and level-triggered interrupts as soon as it is unmasked. */
export function setPinEntry(processor: u32, offset: u32, value: u32): void {
  const kept = value & LVT_LEVEL ? register(processor, offset) & LVT_REMOTE_IRR : 0;
  setRegister(processor, offset, value | kept);
  const pin: u32 = offset == LVT_LINT1 ? 1 : 0;
  if (globallyEnabled(processor) && (state(processor, PINS) >> pin) & 1) trigger(processor, offset, false);
  updateIntr(processor);
}
