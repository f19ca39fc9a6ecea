/**
 * The monitor trap flag: a VM exit after each instruction of the guest, or after the delivery of an event.
 *
 * cpu.mtfPending: 0 off, ARMED while an instruction is to be executed first, DUE when the exit comes before the next one.
 * While it is not 0 the run loop executes one instruction at a time and looks for events after each.
 *
 * @sdm 3C "Monitor Trap Flag"
 */
import { cpu } from "../state/vcpu.ts";
import { monitorTrapFlag } from "./conditions.ts";

export const OFF: u32 = 0;
export const ARMED: u32 = 1;
export const DUE: u32 = 2;

/** An event was delivered through the IDT: with the monitor trap flag the exit comes before the handler's first instruction. */
export function noteDelivery(): void {
  if (cpu.nonRoot == 0 || cpu.mtfPending == OFF) return;
  cpu.mtfPending = DUE;
  cpu.attention = 1;
}

/** VM entry. `injected` is what it injected: nothing, a vectored event, or a pending MTF VM exit. */
export function armMonitorTrap(eventDelivered: bool, mtfInjected: bool): void {
  if (mtfInjected || (eventDelivered && monitorTrapFlag())) cpu.mtfPending = DUE;
  else cpu.mtfPending = monitorTrapFlag() ? ARMED : OFF;
}
