/**
 * The monitor trap flag: a VM exit after each instruction of the guest, or after the delivery of an event.
 *
 * cpu.mtfPending: OFF; ARMED since the VM entry; STEPPING once the guest is about to execute an instruction, which the
 * exit follows; DUE when the exit comes before any instruction. While it is not OFF the run loop executes one instruction
 * at a time and looks for events after each.
 *
 * @sdm 3C "Monitor Trap Flag"
 */
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { ACTIVE } from "./activity.ts";
import { monitorTrapFlag } from "./conditions.ts";

export const OFF: u32 = 0;
export const ARMED: u32 = 1;
export const STEPPING: u32 = 2;
export const DUE: u32 = 3;

/** An event was delivered through the IDT: with the monitor trap flag the exit comes before the handler's first instruction. */
export function noteDelivery(): void {
  if (cpu.nonRoot == 0 || cpu.mtfPending == OFF) return;
  cpu.mtfPending = DUE;
  cpu.attention = 1;
}

/** VM entry, which may inject a vectored event or a pending MTF VM exit. */
export function armMonitorTrap(eventInjected: bool, mtfInjected: bool): void {
  if (mtfInjected || (eventInjected && monitorTrapFlag())) cpu.mtfPending = DUE;
  else cpu.mtfPending = monitorTrapFlag() ? ARMED : OFF;
}

/** Before an instruction: true if the exit comes now. */
export function monitorTrapIsDue(): bool {
  if (cpu.mtfPending == OFF) return false;
  if (cpu.mtfPending == DUE) return true;
  if (cpu.mtfPending == STEPPING) return machine.instructions != cpu.steppedFrom;
  if (cpu.activity == ACTIVE) {
    cpu.mtfPending = STEPPING;
    cpu.steppedFrom = machine.instructions;
  }
  return false;
}
