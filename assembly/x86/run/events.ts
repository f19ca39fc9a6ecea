/**
 * Events between instructions, in the order of their priority.
 *
 * The driver calls pendingEvents() before the next instruction while cpu.attention is not 0. Whatever makes an event
 * deliverable sets it: an interrupt or NMI that arrives, STI, POPF and IRET, a VM entry, a step of one instruction.
 *
 * @sdm 3A "Prioritization of Concurrent Events"
 * @sdm 3C "Other Causes of VM Exits"
 * @sdm 3C "Event Blocking"
 */
import * as Control from "../../spec/control.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import { acknowledgeInterrupt } from "../apic/local-apic.ts";
import { apicInit } from "../apic/mode.ts";
import { NO_FAULT, TYPE_EXTERNAL, TYPE_NMI, raiseDb } from "../event/fault.ts";
import { JUMP, RETIRE } from "../event/outcome.ts";
import { clearMonitor } from "../memory/monitor.ts";
import { flushAll } from "../memory/tlb.ts";
import { IF } from "../state/flags.ts";
import { guestTimerIsDue } from "../state/guest-timer.ts";
import { initProcessor, startProcessor } from "../state/reset.ts";
import { exitControl } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { deliver } from "../transfer/delivery.ts";
import { ACTIVE, MWAIT_INTERRUPT_BREAKS, SHUTDOWN, WAIT_FOR_SIPI } from "../vmx/activity.ts";
import { externalInterruptExits, interruptWindowExits, nmiExits, nmiWindowExits, virtualNmis } from "../vmx/conditions.ts";
import { performInterruptExit, performNmiExit, performVmExit } from "../vmx/exit.ts";
import { faultOrExit } from "../vmx/fault-or-exit.ts";
import { takeGuestTimerEvent } from "../vmx/guest-timer.ts";
import { interruptionInformation } from "../vmx/interruption.ts";
import { BLOCKING_BY_MOV_SS, BLOCKING_BY_NMI, BLOCKING_BY_STI } from "../vmx/interruptibility.ts";
import { monitorTrapIsDue, noteDelivery } from "../vmx/monitor-trap.ts";
import { isNotification, processPostedInterrupts } from "../vmx/posted-interrupts.ts";
import { preemptionTimerExpired } from "../vmx/preemption-timer.ts";
import { acknowledgeVirtualInterrupt, emulateApicWrite } from "../vmx/virtual-apic.ts";

const NMI_VECTOR: u32 = 2;
/** Pending debug exceptions that make a #DB: bus lock, enabled breakpoint, BS, RTM. */
const DEBUG_DELIVERABLE: u64 = 0x15800;
/** What DR6 and the exit qualification get of them. */
const DEBUG_REPORTED: u64 = 0x600f;
/** Interrupts and NMIs are inhibited. */
const SHADOW: u32 = BLOCKING_BY_STI | BLOCKING_BY_MOV_SS;

/** INIT, which VMX root operation and the wait-for-SIPI state of a guest block. */
function takeInit(): i32 {
  if (cpu.nonRoot) {
    if (cpu.activity == WAIT_FOR_SIPI) return RETIRE;
    cpu.initPending = 0;
    return performVmExit(ExitReason.INIT_SIGNAL, 0);
  }
  if (cpu.vmxOn) return RETIRE;
  clearMonitor();
  initProcessor();
  apicInit();
  flushAll();
  return JUMP;
}

/** A start-up IPI, which is lost outside the wait-for-SIPI state. */
function takeSipi(): i32 {
  const vector = cpu.sipiVector;
  cpu.sipiVector = NO_FAULT;
  if (cpu.activity != WAIT_FOR_SIPI) return RETIRE;
  if (cpu.nonRoot) return performVmExit(ExitReason.SIPI, vector as u64);
  startProcessor(vector);
  flushAll();
  return JUMP;
}

/** Single steps and data breakpoints of the instruction before. */
function takeDebugTrap(): i32 {
  const bits = cpu.pendingDebug;
  cpu.pendingDebug = 0;
  raiseDb(bits & DEBUG_REPORTED);
  cpu.attention = 1;
  return faultOrExit();
}

/** Delivers an interrupt or NMI through the IDT, and what goes wrong with that. */
function deliverInterrupt(vector: u32, type: u32): i32 {
  cpu.attention = 1;
  if (deliver(vector, type, false, 0) != JUMP) return faultOrExit();
  noteDelivery();
  return JUMP;
}

/**
 * NMIs are blocked: with virtual NMIs, blocking by NMI is of virtual NMIs and does not count. The manual leaves it to the processor
 * whether STI blocks them too ("may be inhibited"); it does here, as software expects.
 *
 * @sdm 2B "STI—Set Interrupt Flag"
 */
function nmiIsBlocked(): bool {
  if ((cpu.interruptibility & SHADOW) != 0) return true;
  if (cpu.nonRoot != 0 && virtualNmis()) return false;
  return (cpu.interruptibility & BLOCKING_BY_NMI) != 0;
}

function takeNmi(): i32 {
  cpu.nmiPending = 0;
  if (cpu.nonRoot != 0 && nmiExits()) return performNmiExit();
  return deliverInterrupt(NMI_VECTOR, TYPE_NMI);
}

/** RETIRE after a notification of posted interrupts, which may have made a virtual interrupt deliverable. */
function takeInterrupt(): i32 {
  if (cpu.nonRoot != 0 && externalInterruptExits()) {
    if (!exitControl(Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT)) return performInterruptExit(0);
    const vector = acknowledgeInterrupt();
    if (!isNotification(vector)) return performInterruptExit(interruptionInformation(vector, TYPE_EXTERNAL, false));
    processPostedInterrupts();
    return RETIRE;
  }
  return deliverInterrupt(acknowledgeInterrupt(), TYPE_EXTERNAL);
}

/** The NMI window is open: nothing blocks an NMI. Its exit wakes the processor from HLT and from shutdown. */
function nmiWindowIsOpen(): bool {
  return nmiWindowExits() && (cpu.interruptibility & (BLOCKING_BY_NMI | SHADOW)) == 0;
}

/**
 * Looks for the event with the highest priority. Returns RETIRE if there is none to take now (cpu.activity may not be
 * active), JUMP if one was delivered, SWITCHED after a VM exit, or STOP with machine.stopReason.
 */
export function pendingEvents(): i32 {
  cpu.attention = 0;
  if (cpu.apicWrite != 0) {
    const outcome = emulateApicWrite();
    if (outcome != RETIRE) return outcome;
  }
  if (cpu.busLock != 0) return performVmExit(ExitReason.BUS_LOCK, 0);
  if (cpu.initPending) {
    const outcome = takeInit();
    if (outcome != RETIRE) return outcome;
  }
  if (cpu.sipiVector != NO_FAULT) {
    const outcome = takeSipi();
    if (outcome != RETIRE) return outcome;
  }
  if (cpu.activity == WAIT_FOR_SIPI) return RETIRE;
  if (monitorTrapIsDue()) return performVmExit(ExitReason.MONITOR_TRAP_FLAG, 0);
  const shadow = cpu.interruptibility & SHADOW;
  if ((cpu.pendingDebug & DEBUG_DELIVERABLE) != 0 && (shadow & BLOCKING_BY_MOV_SS) == 0) return takeDebugTrap();
  if (cpu.nonRoot) {
    if (preemptionTimerExpired()) return performVmExit(ExitReason.PREEMPTION_TIMER, 0);
    if (nmiWindowIsOpen()) return performVmExit(ExitReason.NMI_WINDOW, 0);
  }
  if (cpu.nmiPending != 0 && !nmiIsBlocked()) return takeNmi();
  if (cpu.activity == SHUTDOWN) return RETIRE;
  if (guestTimerIsDue()) takeGuestTimerEvent();
  if (shadow != 0) return RETIRE;
  const enabled = (cpu.rflags & IF) != 0;
  if (cpu.nonRoot != 0 && enabled && interruptWindowExits()) return performVmExit(ExitReason.INTERRUPT_WINDOW, 0);
  if (cpu.virtualInterrupt != 0 && enabled) return deliverInterrupt(acknowledgeVirtualInterrupt(), TYPE_EXTERNAL);
  if ((cpu.apicIntr | cpu.intrLine) != 0 && (enabled || (cpu.nonRoot != 0 && externalInterruptExits()))) {
    const outcome = takeInterrupt();
    return outcome == RETIRE ? pendingEvents() : outcome;
  }
  if ((cpu.apicIntr | cpu.intrLine) != 0 && cpu.activity == MWAIT_INTERRUPT_BREAKS) {
    clearMonitor();
    cpu.activity = ACTIVE;
  }
  return RETIRE;
}
