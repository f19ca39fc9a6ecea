/**
 * From a recorded fault to its handler or to a VM exit.
 *
 * Every step asks in the manual's order: does the fault itself exit; what does it make with the event whose delivery it
 * disturbed; does that exit; deliver.
 *
 * @sdm 3A "Interrupt 8—Double Fault Exception (#DF)"
 * @sdm 3C "Information for VM Exits During Event Delivery"
 */
import * as EventKind from "../../spec/event-kind.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Stop from "../../spec/stop.ts";
import { PENDING_VM_EXIT, TYPE_SOFTWARE_INTERRUPT } from "../event/fault.ts";
import { logEvent } from "../event/event-log.ts";
import { JUMP, STOP } from "../event/outcome.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { COMBINED_DOUBLE, COMBINED_TRIPLE, combineFaults, deliverFault } from "../transfer/exception.ts";
import { SHUTDOWN } from "./activity.ts";
import { exceptionExits } from "./conditions.ts";
import { performExceptionExit, performVmExit } from "./exit.ts";
import { noteDelivery } from "./monitor-trap.ts";

/** True if the recorded fault is an exception that exits. INT n is no exception, whatever its vector. */
function faultExits(): bool {
  return cpu.nonRoot != 0 && cpu.faultKind != TYPE_SOFTWARE_INTERRUPT && exceptionExits(cpu.faultVector, cpu.faultErrorCode);
}

/** A triple fault: VM exit from a guest, else shutdown. */
export function tripleFault(): i32 {
  if (cpu.nonRoot) return performVmExit(ExitReason.TRIPLE_FAULT, 0);
  logEvent(EventKind.SHUTDOWN, 0, cpu.rip, 0);
  cpu.activity = SHUTDOWN;
  machine.stopReason = Stop.SHUTDOWN;
  machine.stopDetail = 0;
  return STOP;
}

/**
 * Takes the fault or VM exit recorded in cpu.fault* to its end. Returns JUMP (delivered: cpu.rip is the handler), SWITCHED
 * (a VM exit took place) or STOP (machine.stopReason says why).
 */
export function faultOrExit(): i32 {
  while (true) {
    if (cpu.faultVector == PENDING_VM_EXIT) return performVmExit(cpu.faultErrorCode, cpu.faultAddress);
    if (faultExits()) return performExceptionExit();
    const combined = combineFaults();
    if (combined == COMBINED_TRIPLE) return tripleFault();
    if (combined == COMBINED_DOUBLE && faultExits()) return performExceptionExit();
    if (deliverFault() == JUMP) break;
  }
  noteDelivery();
  return JUMP;
}
