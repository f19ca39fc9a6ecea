/**
 * The guest timer of a guest with APIC-timer virtualization: an event is pending once the TSC has reached the guest deadline.
 *
 * The deadline is kept beside the tick at which that is, which the run loop reaches exactly. Outside non-root operation the
 * timer is disarmed.
 *
 * @sdm 3C "Guest Timer"
 */
import * as Control from "../../spec/control.ts";
import { MACHINE_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/machine-offset.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { machine } from "./machine.ts";
import { cpu } from "./vcpu.ts";
import { field, setField, tertiaryControl } from "./vmcs.ts";

const NEVER: u64 = 0xffffffffffffffff;
/** IA32_VMX_PROCBASED_CTLS3 is MSR 492H. */
const TERTIARY_CAPABILITY: u32 = MACHINE_BASE + Offset.VMX_CAPABILITY + ((0x492 - 0x480) << 3);

/** Updates the guest deadline, a value of the TSC; 0 disarms the timer. */
export function armGuestTimer(deadline: u64): void {
  cpu.guestDeadline = deadline;
  rearmGuestTimer();
}

/** The TSC has been written: the deadline is at another tick. */
export function rearmGuestTimer(): void {
  const deadline = cpu.guestDeadline;
  const now = machine.ticks + cpu.tscAdjust;
  if (deadline == 0) cpu.guestTimer = NEVER;
  else cpu.guestTimer = deadline <= now ? machine.ticks : machine.ticks + (deadline - now);
}

/** VM entry. */
export function startGuestTimer(): void {
  armGuestTimer(tertiaryControl(Control.APIC_TIMER_VIRTUALIZATION) ? field(Slot.GUEST_DEADLINE) : 0);
}

/** VM exit: the deadline goes to its field, a 0 without the control too, wherever the processor has the control. */
export function saveGuestTimer(): void {
  if (load<u64>(TERTIARY_CAPABILITY) & (Control.APIC_TIMER_VIRTUALIZATION as u64)) setField(Slot.GUEST_DEADLINE, cpu.guestDeadline);
}

/** True if an event is pending; shutdown and wait-for-SIPI hold it back. */
export function guestTimerIsDue(): bool {
  return machine.ticks >= cpu.guestTimer;
}
