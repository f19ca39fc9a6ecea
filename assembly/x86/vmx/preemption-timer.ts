/**
 * The VMX-preemption timer: counts down by 1 every time bit N of the TSC changes, N being IA32_VMX_MISC bits 4:0.
 *
 * It is kept as the tick of its expiry, which the run loop reaches exactly.
 *
 * @sdm 3C "VMX-Preemption Timer"
 */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { machine } from "../state/machine.ts";
import { exitControl, field32, pinControl, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { IA32_VMX_MISC, capability } from "./capability.ts";

const NEVER: u64 = 0xffffffffffffffff;

function rate(): u64 {
  return capability(IA32_VMX_MISC) & 0x1f;
}

/** VM entry at `now`, in ticks. */
export function startPreemptionTimer(now: u64): void {
  if (!pinControl(Control.ACTIVATE_PREEMPTION_TIMER)) {
    cpu.preemptionDeadline = NEVER;
    return;
  }
  const value = field32(Slot.PREEMPTION_TIMER_VALUE) as u64;
  // A timer that starts at 0 expires before the first instruction.
  cpu.preemptionDeadline = value == 0 ? now : ((now >> rate()) + value) << rate();
}

/** VM exit: what is left goes to the field, if the control says so. */
export function savePreemptionTimer(): void {
  if (!exitControl(Control.SAVE_PREEMPTION_TIMER)) return;
  const left = machine.ticks >= cpu.preemptionDeadline ? 0 : (cpu.preemptionDeadline >> rate()) - (machine.ticks >> rate());
  setField(Slot.PREEMPTION_TIMER_VALUE, left);
}

/** True once the timer has expired. */
export function preemptionTimerExpired(): bool {
  return machine.ticks >= cpu.preemptionDeadline;
}
