/**
 * IA32_TSC_DEADLINE of a guest with APIC-timer virtualization, and what happens when the guest timer expires: the virtual
 * timer interrupt is requested, without a VM exit.
 *
 * @sdm 3C "Guest-Timer Events"
 */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { clearMonitor } from "../memory/monitor.ts";
import { tscReaching, visibleTsc } from "../register/tsc.ts";
import { armGuestTimer } from "../state/guest-timer.ts";
import { cpu } from "../state/vcpu.ts";
import { field, field32, setField, tertiaryControl } from "../state/vmcs.ts";
import { ACTIVE, MWAIT } from "./activity.ts";
import { evaluateVirtualInterrupts } from "./virtual-apic.ts";
import { requestVirtualInterrupt } from "./virtual-apic-page.ts";

/** RDMSR and WRMSR of IA32_TSC_DEADLINE are about the guest timer. */
export function virtualizesApicTimer(): bool {
  return tertiaryControl(Control.APIC_TIMER_VIRTUALIZATION);
}

/** The deadline as the guest wrote it; 0 once it has passed. */
export function guestDeadlineShadow(): u64 {
  return field(Slot.GUEST_DEADLINE_SHADOW);
}

/** WRMSR: a deadline by the guest's view of the TSC. */
export function writeGuestDeadline(value: u64): void {
  setField(Slot.GUEST_DEADLINE_SHADOW, value);
  if (value == 0) armGuestTimer(0);
  else if (value > visibleTsc()) armGuestTimer(tscReaching(value));
  else takeGuestTimerEvent();
}

/** A guest-timer event. MWAIT ends with it; HLT does only if the virtual interrupt is delivered. */
export function takeGuestTimerEvent(): void {
  requestVirtualInterrupt(field32(Slot.VIRTUAL_TIMER_VECTOR) & 0xff);
  evaluateVirtualInterrupts();
  armGuestTimer(0);
  setField(Slot.GUEST_DEADLINE_SHADOW, 0);
  if (cpu.activity < MWAIT) return;
  clearMonitor();
  cpu.activity = ACTIVE;
}
