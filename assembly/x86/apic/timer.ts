/**
 * The APIC timer: one-shot, periodic and TSC-deadline. Its input clock is the machine's tick (one TSC tick), divided.
 *
 * Nothing counts: the current count is derived from the tick at which it was loaded.
 *
 * @sdm 3A "APIC Timer"
 */
import * as Offset from "../../spec/vcpu-offset.ts";
import { machine } from "../state/machine.ts";
import { acceptFixed } from "./priority.ts";
import {
  DIVIDE,
  INITIAL_COUNT,
  LVT_MASKED,
  LVT_TIMER,
  TIMER_COUNT,
  TIMER_DEADLINE,
  TIMER_START,
  callAttention,
  processorState,
  register,
  setRegister,
  setState,
  state,
} from "./registers.ts";

const NEVER: u64 = 0xffffffffffffffff;

/** Bits 18:17 of the timer's LVT entry. */
const ONE_SHOT: u32 = 0;
const PERIODIC: u32 = 1;
const TSC_DEADLINE: u32 = 2;

function mode(processor: u32): u32 {
  return (register(processor, LVT_TIMER) >> 17) & 3;
}

/** log2 of the divisor: 000 divides by 2, …, 110 by 128, 111 by 1 (bits 3, 1, 0 of the register). */
function divideShift(processor: u32): u32 {
  const value = register(processor, DIVIDE);
  return (((value & 3) | ((value >> 1) & 4)) + 1) & 7;
}

function arm(processor: u32, deadline: u64): void {
  setState(processor, TIMER_DEADLINE, deadline);
  if (deadline < machine.deadline) {
    machine.deadline = deadline;
    callAttention(processorState(machine.vcpuCurrent));
  }
}

function disarm(processor: u32): void {
  setState(processor, TIMER_COUNT, 0);
  setState(processor, TIMER_DEADLINE, NEVER);
  store<u64>(processor + Offset.TSC_DEADLINE, 0);
}

/** Starts (or, with count 0, stops) the count at the tick `start`. */
function loadCount(processor: u32, start: u64, count: u64): void {
  setState(processor, TIMER_START, start);
  setState(processor, TIMER_COUNT, count);
  if (count == 0) setState(processor, TIMER_DEADLINE, NEVER);
  else arm(processor, start + (count << divideShift(processor)));
}

export function timerReset(processor: u32): void {
  disarm(processor);
}

/** A write of the initial-count register. It has no effect in TSC-deadline mode. */
export function setInitialCount(processor: u32, count: u32): void {
  if (mode(processor) == TSC_DEADLINE) return;
  setRegister(processor, INITIAL_COUNT, count);
  loadCount(processor, machine.ticks, count);
}

/** The current count; 0 in TSC-deadline mode and when the timer has stopped. */
export function currentCount(processor: u32): u32 {
  const count = state(processor, TIMER_COUNT);
  if (count == 0) return 0;
  const elapsed = (machine.ticks - state(processor, TIMER_START)) >> divideShift(processor);
  if (elapsed < count) return <u32>(count - elapsed);
  if (mode(processor) != PERIODIC) return 0;
  const period = <u64>register(processor, INITIAL_COUNT);
  return period == 0 ? 0 : <u32>(period - ((elapsed - count) % period));
}

/** A write of the divide configuration: the count reached so far goes on with the new divisor. */
export function setDivide(processor: u32, value: u32): void {
  const count = currentCount(processor);
  setRegister(processor, DIVIDE, value & 0xb);
  if (mode(processor) != TSC_DEADLINE) loadCount(processor, machine.ticks, count);
}

/** A write of the LVT entry. Going to or from TSC-deadline mode disarms the timer. */
export function setTimerEntry(processor: u32, value: u32): void {
  const before = mode(processor);
  setRegister(processor, LVT_TIMER, value);
  const after = mode(processor);
  if (before != after && (before == TSC_DEADLINE || after == TSC_DEADLINE)) disarm(processor);
}

/** WRMSR IA32_TSC_DEADLINE: armed only in TSC-deadline mode; a deadline in the past expires at once. */
export function setTscDeadline(processor: u32, value: u64): void {
  if (mode(processor) != TSC_DEADLINE) return;
  store<u64>(processor + Offset.TSC_DEADLINE, value);
  armTscDeadline(processor);
}

/** Converts IA32_TSC_DEADLINE to a tick; again after the TSC was written or adjusted. */
export function armTscDeadline(processor: u32): void {
  const value = load<u64>(processor + Offset.TSC_DEADLINE);
  if (value == 0) {
    if (mode(processor) == TSC_DEADLINE) setState(processor, TIMER_DEADLINE, NEVER);
    return;
  }
  const now = machine.ticks + load<u64>(processor + Offset.TSC_ADJUST);
  arm(processor, value <= now ? machine.ticks : machine.ticks + (value - now));
}

/** Delivers the timer interrupt if its tick has come, and reloads a periodic timer. */
export function checkTimer(processor: u32): void {
  const deadline = state(processor, TIMER_DEADLINE);
  if (machine.ticks < deadline) return;
  setState(processor, TIMER_DEADLINE, NEVER);
  const kind = mode(processor);
  if (kind == PERIODIC) {
    const period = (<u64>register(processor, INITIAL_COUNT)) << divideShift(processor);
    if (period == 0) setState(processor, TIMER_COUNT, 0);
    else loadCount(processor, machine.ticks - ((machine.ticks - deadline) % period), register(processor, INITIAL_COUNT));
  } else {
    setState(processor, TIMER_COUNT, 0);
    store<u64>(processor + Offset.TSC_DEADLINE, 0);
  }
  const entry = register(processor, LVT_TIMER);
  if (!(entry & LVT_MASKED)) acceptFixed(processor, entry & 0xff, 0);
}

/** Tick of the processor's next timer interrupt, or all ones. */
export function timerDeadline(processor: u32): u64 {
  return state(processor, TIMER_DEADLINE);
}
