/** The time-stamp counter as the processor in execution sees it. */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { divideWide, multiplyHigh } from "../../base/wide.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { field, primaryControl, secondaryControl } from "../state/vmcs.ts";

const NEVER: u64 = 0xffffffffffffffff;

/**
 * What RDTSC, RDTSCP and RDMSR of IA32_TIME_STAMP_COUNTER return: in non-root operation with TSC offsetting the counter
 * times the TSC multiplier (48 fractional bits, with TSC scaling), plus the TSC offset.
 *
 * @sdm 3C "Changes to Instruction Behavior in VMX Non-Root Operation"
 */
export function visibleTsc(): u64 {
  const tsc = machine.ticks + cpu.tscAdjust;
  if (!cpu.nonRoot || !primaryControl(Control.USE_TSC_OFFSETTING)) return tsc;
  return scaledTsc(tsc) + field(Slot.TSC_OFFSET);
}

/**
 * The value of the counter at which visibleTsc() reaches `visible`, which it has not yet; all ones if the counter ends before.
 *
 * @sdm 3C "Changes to Instruction Behavior in VMX Non-Root Operation"
 */
export function tscReaching(visible: u64): u64 {
  const now = machine.ticks + cpu.tscAdjust;
  const ahead = visible - visibleTsc();
  if (!cpu.nonRoot || !primaryControl(Control.USE_TSC_OFFSETTING) || !secondaryControl(Control.USE_TSC_SCALING))
    return now > NEVER - ahead ? NEVER : now + ahead;
  const scaled = scaledTsc(now);
  if (scaled > NEVER - ahead) return NEVER;
  const target = scaled + ahead;
  const multiplier = field(Slot.TSC_MULTIPLIER);
  // The first counter whose product has `target` in bits 111:48.
  if (target >> 16 >= multiplier) return NEVER;
  const quotient = divideWide(target >> 16, target << 48, multiplier);
  return quotient * multiplier == target << 48 ? quotient : quotient + 1;
}

function scaledTsc(tsc: u64): u64 {
  if (!secondaryControl(Control.USE_TSC_SCALING)) return tsc;
  const multiplier = field(Slot.TSC_MULTIPLIER);
  return (multiplyHigh(tsc, multiplier) << 16) | ((tsc * multiplier) >> 48);
}
