/**
 * Interrupt messages between APICs: the ICR, the I/O APICs, message-signalled interrupts, and which processors they reach.
 *
 * @sdm 3A "Issuing Interprocessor Interrupts"
 * @sdm 3A "Determining IPI Destination"
 */
import * as Offset from "../../spec/vcpu-offset.ts";
import { NO_FAULT } from "../event/fault.ts";
import { machine } from "../state/machine.ts";
import { updateIntr } from "./local-interrupt-pins.ts";
import { acceptFixed, detectError } from "./priority.ts";
import {
  DFR,
  ERROR_SEND_VECTOR,
  ICR_HIGH,
  ICR_LOW,
  LDR,
  MODE_EXTINT,
  MODE_FIXED,
  MODE_INIT,
  MODE_LOWEST_PRIORITY,
  MODE_NMI,
  MODE_SMI,
  MODE_STARTUP,
  PINS,
  PPR,
  apicId,
  callAttention,
  globallyEnabled,
  inX2apicMode,
  processorState,
  register,
  setState,
  softwareEnabled,
  stopForSmi,
  state,
} from "./registers.ts";

const SHORTHAND_NONE: u32 = 0;
const SHORTHAND_SELF: u32 = 1;
const SHORTHAND_OTHERS: u32 = 3;
const NO_PROCESSOR: u32 = 0xffffffff;

/** Does a message with this destination reach the processor? `wide` = a 32-bit x2APIC destination. */
function isDestination(processor: u32, destination: u32, logical: bool, wide: bool): bool {
  if (!globallyEnabled(processor)) return false;
  if (destination == (wide ? 0xffffffff : 0xff)) return true;
  if (!logical) return apicId(processor) == destination;
  const address = register(processor, LDR);
  if (inX2apicMode(processor)) {
    return address >> 16 == destination >> 16 && (address & destination & 0xffff) != 0;
  }
  const own = address >> 24;
  // DFR bits 31:28: all ones flat model, zero cluster model.
  if (register(processor, DFR) >> 28 == 0xf) return (own & destination) != 0;
  return own >> 4 == ((destination >> 4) & 0xf) && (own & destination & 0xf) != 0;
}

/** What arrives at one processor. */
export function receive(processor: u32, mode: u32, vector: u32, level: u32): void {
  switch (mode) {
    case MODE_FIXED:
    case MODE_LOWEST_PRIORITY:
      // A software-disabled APIC answers INIT, NMI, SMI and SIPI only.
      if (softwareEnabled(processor)) acceptFixed(processor, vector, level);
      return;
    case MODE_NMI:
      store<u32>(processor + Offset.NMI_PENDING, 1);
      break;
    case MODE_INIT:
      store<u32>(processor + Offset.INIT_PENDING, 1);
      // A start-up IPI that was not taken yet is lost; one that follows waits for the INIT to be taken.
      store<u32>(processor + Offset.SIPI_VECTOR, NO_FAULT);
      break;
    case MODE_STARTUP:
      store<u32>(processor + Offset.SIPI_VECTOR, vector);
      break;
    case MODE_EXTINT:
      setState(processor, PINS, state(processor, PINS) | 4);
      updateIntr(processor);
      return;
    case MODE_SMI:
      stopForSmi();
      break;
    default:
      return;
  }
  callAttention(processor);
}

/**
 * Delivers a message to every processor its destination names.
 *
 * Lowest priority goes to the one processor with the lowest PPR; among equals the one with the lowest index.
 */
export function sendMessage(destination: u32, logical: bool, wide: bool, mode: u32, vector: u32, level: u32): void {
  let chosen = NO_PROCESSOR;
  let lowest: u32 = 0;
  for (let i: u32 = 0; i < machine.vcpuCount; i++) {
    const processor = processorState(i);
    if (!isDestination(processor, destination, logical, wide)) continue;
    if (mode != MODE_LOWEST_PRIORITY) {
      receive(processor, mode, vector, level);
      continue;
    }
    if (!softwareEnabled(processor)) continue;
    const priority = register(processor, PPR);
    if (chosen == NO_PROCESSOR || priority < lowest) {
      chosen = processor;
      lowest = priority;
    }
  }
  if (chosen != NO_PROCESSOR) receive(chosen, MODE_FIXED, vector, level);
}

/** A write of the ICR's low half sends the message. */
export function sendInterruptCommand(processor: u32): void {
  const command = register(processor, ICR_LOW);
  const vector = command & 0xff;
  const mode = (command >> 8) & 7;
  const assert = ((command >> 14) & 1) != 0;
  const level = (command >> 15) & 1;
  const shorthand = (command >> 18) & 3;
  if (mode == 3 || mode == MODE_EXTINT) return; // reserved for the ICR
  if (mode <= MODE_LOWEST_PRIORITY && vector < 16) {
    detectError(processor, ERROR_SEND_VECTOR);
    return;
  }
  // INIT level de-assert synchronised arbitration IDs on old processors and does nothing since.
  if (mode == MODE_INIT && !assert && level) return;
  // IPIs are edge-triggered whatever bit 15 says, except that old INIT.
  if (shorthand == SHORTHAND_NONE) {
    const wide = inX2apicMode(processor);
    const high = register(processor, ICR_HIGH);
    sendMessage(wide ? high : high >> 24, (command & 0x800) != 0, wide, mode, vector, 0);
    return;
  }
  if (shorthand == SHORTHAND_SELF) {
    if (mode == MODE_FIXED) receive(processor, mode, vector, 0); // the other combinations are invalid
    return;
  }
  for (let i: u32 = 0; i < machine.vcpuCount; i++) {
    const target = processorState(i);
    if (target == processor) {
      if (shorthand == SHORTHAND_OTHERS || mode != MODE_FIXED) continue;
    }
    if (globallyEnabled(target)) receive(target, mode, vector, 0);
  }
}
