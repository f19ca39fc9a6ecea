/**
 * From a recorded fault to the handler, step by step, so that the driver can ask for a VM exit between the steps:
 *
 *   for (;;) {                                     // cpu.fault* hold a fault
 *     if (cpu.faultVector == PENDING_VM_EXIT) return performVmExit(...);       // cpu.delivering* = IDT-vectoring
 *     if (cpu.nonRoot && exceptionExits(...)) return exit;                     // the same: the fault itself comes first
 *     const combined = combineFaults();
 *     if (combined == COMBINED_TRIPLE) return shutdown, or exit "triple fault";  // no IDT-vectoring
 *     if (combined == COMBINED_DOUBLE && cpu.nonRoot && exceptionExits(DF, 0)) return exit;  // no IDT-vectoring
 *     if (deliverFault() == JUMP) break;
 *   }
 *
 * deliverInRoot() is this loop without VM exits.
 *
 * @sdm 3A "Interrupt 8—Double Fault Exception (#DF)"
 * @sdm 3C "Information for VM Exits During Event Delivery"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as EventKind from "../../spec/event-kind.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import {
  DB,
  DE,
  DF,
  GP,
  MC,
  NMI,
  NO_FAULT,
  NP,
  PENDING_VM_EXIT,
  PF,
  SS,
  TS,
  TYPE_HARDWARE_EXCEPTION,
  TYPE_PRIVILEGED_SOFTWARE,
  VE,
  clearFault,
  raiseWithCode,
} from "../event/fault.ts";
import { logEvent } from "../event/event-log.ts";
import { FAULT, JUMP, TRIPLE_FAULT } from "../event/outcome.ts";
import { RF } from "../state/flags.ts";
import { cpu } from "../state/vcpu.ts";
import { deliver } from "./delivery.ts";

/** The fault is delivered by itself. */
export const COMBINED_SERIAL: u32 = 0;
/** The fault has become #DF. */
export const COMBINED_DOUBLE: u32 = 1;
/** A fault during the delivery of #DF: shutdown. */
export const COMBINED_TRIPLE: u32 = 2;

/** #CP, control-protection exception. */
const CP: u32 = 21;

const BENIGN: u32 = 0;
const CONTRIBUTORY: u32 = 1;
const PAGE_FAULT: u32 = 2;
const DOUBLE_FAULT: u32 = 3;

const DR6: u32 = Offset.DR + 6 * 8;
const DR7: u32 = Offset.DR + 7 * 8;
/** DR6 bits that a debug exception reports: B0..B3, BD, BS, BT. */
const DR6_REPORTED: u64 = 0xe00f;
const DR6_BREAKPOINTS: u64 = 0xf;
const DR6_BD: u64 = 0x2000;
/** DR6 bits that read as 1: bit 11 and bit 16 too, since neither a bus lock nor RTM raises #DB here. */
const DR6_FIXED: u64 = 0xffff0ff0;
const DR7_GD: u64 = 0x2000;
/** IA32_DEBUGCTL.LBR and BTF. */
const DEBUGCTL_CLEARED: u64 = 3;

function classOf(vector: u32, type: u32): u32 {
  if (type != TYPE_HARDWARE_EXCEPTION) return BENIGN;
  switch (vector) {
    case DE:
    case TS:
    case NP:
    case SS:
    case GP:
    case CP:
      return CONTRIBUTORY;
    case PF:
    case VE:
      return PAGE_FAULT;
    case DF:
      return DOUBLE_FAULT;
    default:
      return BENIGN;
  }
}

/**
 * Combines the recorded fault with the event during whose delivery it happened, if there is one. After COMBINED_DOUBLE
 * the recorded fault is #DF; after COMBINED_TRIPLE none is recorded. Both end the delivery of the first event, so a VM
 * exit that follows has no IDT-vectoring information.
 */
export function combineFaults(): u32 {
  if (cpu.deliveringVector == NO_FAULT) return COMBINED_SERIAL;
  const first = classOf(cpu.deliveringVector, (cpu.deliveringInfo >> 8) & 7);
  const second = classOf(cpu.faultVector, cpu.faultKind);
  if (second == BENIGN || first == BENIGN) return COMBINED_SERIAL;
  if (first == CONTRIBUTORY && second == PAGE_FAULT) return COMBINED_SERIAL;
  cpu.deliveringVector = NO_FAULT;
  if (first == DOUBLE_FAULT) {
    clearFault();
    return COMBINED_TRIPLE;
  }
  if (cpu.faultVector == PF) cpu.cr2 = cpu.faultAddress;
  raiseWithCode(DF, 0);
  return COMBINED_DOUBLE;
}

/** Faults proper: the image of RFLAGS has RF set. Traps, aborts and instruction breakpoints leave RF as it is. */
function setsResumeFlag(vector: u32, dr6Bits: u64): bool {
  if (vector == DB) return (dr6Bits & DR6_BD) != 0;
  return vector != NMI && vector != DF && vector != MC;
}

/**
 * State that a debug exception changes when it is delivered, as against injected or exiting. It reports the data breakpoints
 * of a MOV SS before it as well, which are then no longer pending.
 *
 * @sdm 3B "Debug Status Register (DR6)"
 */
function recordDebugException(dr6Bits: u64, fromInt1: bool): void {
  const bits = dr6Bits | (cpu.pendingDebug & DR6_BREAKPOINTS);
  cpu.pendingDebug = 0;
  if (!fromInt1 || bits != 0) {
    const old = load<u64>(VCPU_BASE + DR6);
    store<u64>(VCPU_BASE + DR6, (old & ~DR6_BREAKPOINTS) | (bits & DR6_REPORTED) | DR6_FIXED);
  }
  store<u64>(VCPU_BASE + DR7, load<u64>(VCPU_BASE + DR7) & ~DR7_GD);
  cpu.debugctl &= ~DEBUGCTL_CLEARED;
}

/** Delivers the recorded exception (not a VM exit), with what only a real exception does: CR2, DR6, RF. JUMP or FAULT. */
export function deliverFault(): i32 {
  const vector = cpu.faultVector;
  const type = cpu.faultKind;
  const address = cpu.faultAddress;
  const hasErrorCode = cpu.faultHasErrorCode != 0;
  clearFault();
  logEvent(EventKind.EXCEPTION, vector | (type << 8) | (hasErrorCode ? 0x800 | (cpu.faultErrorCode << 16) : 0), cpu.rip, address);
  if (type == TYPE_HARDWARE_EXCEPTION) {
    if (vector == PF) cpu.cr2 = address;
    if (vector == DB) recordDebugException(address, false);
    if (setsResumeFlag(vector, address)) cpu.rflags |= RF;
  } else if (type == TYPE_PRIVILEGED_SOFTWARE) recordDebugException(0, true);
  return deliver(vector, type, hasErrorCode, cpu.faultErrorCode);
}

/** The loop above for a processor in which no exception exits: JUMP, TRIPLE_FAULT, or FAULT with a VM exit recorded. */
export function deliverInRoot(): i32 {
  while (cpu.faultVector != PENDING_VM_EXIT) {
    if (combineFaults() == COMBINED_TRIPLE) return TRIPLE_FAULT;
    if (deliverFault() == JUMP) return JUMP;
  }
  return FAULT;
}
