/**
 * Several logical processors take turns, one instance executes them all: deterministic, and every instruction is atomic.
 *
 * Virtual time is one tick an instruction whichever processor retires it, so time-stamp counters never run apart. A turn ends
 * after TURN instructions, with PAUSE, and when the processor has nothing to do. The state of the others is at VCPU_STORE.
 */
import { VCPU_BASE, VCPU_SIZE, VCPU_STORE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { processorState } from "../apic/registers.ts";
import { isMonitoring } from "../memory/monitor.ts";
import { updateContext } from "../memory/tlb.ts";
import { machine } from "../state/machine.ts";
import { othersMayWork, othersSleep, othersSleepUntil } from "../state/turns.ts";
import { cpu } from "../state/vcpu.ts";
import { MWAIT, SHUTDOWN, WAIT_FOR_SIPI } from "../vmx/activity.ts";

const NEVER: u64 = 0xffffffffffffffff;

/** Instructions of a turn. */
const TURN: u64 = 50_000;

/** Puts the state of processor `index` in execution; the caller brings everything that depends on it up to date. */
export function exchangeState(index: u32): void {
  if (index == machine.vcpuCurrent) return;
  othersMayWork();
  // Instructions of others do not count for a processor that faults and faults.
  cpu.stuckAt -= machine.instructions;
  memory.copy(<usize>VCPU_STORE + machine.vcpuCurrent * VCPU_SIZE, VCPU_BASE, VCPU_SIZE);
  memory.copy(VCPU_BASE, <usize>VCPU_STORE + index * VCPU_SIZE, VCPU_SIZE);
  machine.vcpuCurrent = index;
  cpu.stuckAt += machine.instructions;
}

/** Processor `index` is the one in execution from now on. */
export function selectProcessor(index: u32): void {
  if (index == machine.vcpuCurrent) return;
  exchangeState(index);
  updateContext();
}

/** All turns begin anew: after a reset. */
export function resetTurns(): void {
  machine.turnEnd = 0;
  machine.turnYielded = 0;
}

/** Something to execute, or an event that may wake it. */
function hasWork(index: u32): bool {
  const processor: usize = processorState(index);
  const activity = load<u32>(processor + Offset.ACTIVITY);
  if (activity == 0 || load<u32>(processor + Offset.ATTENTION) != 0) return true;
  if (activity >= MWAIT && !isMonitoring(index)) return true;
  return machine.ticks >= vmxTimerOf(processor);
}

/**
 * The tick at which the VMX-preemption timer of a processor causes a VM exit, never in the wait-for-SIPI state, or its guest timer
 * an event, in shutdown neither.
 */
function vmxTimerOf(processor: usize): u64 {
  const activity = load<u32>(processor + Offset.ACTIVITY);
  if (activity == WAIT_FOR_SIPI) return NEVER;
  const preemption = load<u64>(processor + Offset.PREEMPTION_DEADLINE);
  return activity == SHUTDOWN ? preemption : min<u64>(preemption, load<u64>(processor + Offset.GUEST_TIMER));
}

/** The same of the processor in execution has come, unless its activity state is in the way. */
export function vmxTimerIsDue(): bool {
  return machine.ticks >= min<u64>(cpu.preemptionDeadline, cpu.guestTimer);
}

/** True if the processor in execution may rest without the machine being idle. */
export function othersHaveWork(): bool {
  if (othersSleep()) return false;
  for (let i: u32 = 0; i < machine.vcpuCount; i++) if (i != machine.vcpuCurrent && hasWork(i)) return true;
  return false;
}

/** At an instruction boundary of a machine with several processors: the next one whose turn it is, if this turn is over. */
export function takeTurns(): void {
  const idle = cpu.activity != 0 && cpu.attention == 0;
  if (!idle && machine.turnYielded == 0 && machine.instructions < machine.turnEnd) return;
  machine.turnYielded = 0;
  machine.turnEnd = machine.instructions + TURN;
  const current = machine.vcpuCurrent;
  if (othersSleep() || !findTurn(current)) {
    if (hasWork(current) && vmxTimerIsDue()) cpu.attention = 1;
  }
}

/** The next processor after `current` that has work is the one in execution from now on. False: there is none. */
function findTurn(current: u32): bool {
  let wake = NEVER;
  let mayMissWrites = false;
  for (let k: u32 = 1; k < machine.vcpuCount; k++) {
    const index = (current + k) % machine.vcpuCount;
    const processor: usize = processorState(index);
    if (!hasWork(index)) {
      wake = min<u64>(wake, vmxTimerOf(processor));
      // A store ends its wait without an event.
      if (load<u32>(processor + Offset.ACTIVITY) >= MWAIT) mayMissWrites = true;
      continue;
    }
    selectProcessor(index);
    if (vmxTimerIsDue()) cpu.attention = 1;
    return true;
  }
  if (!mayMissWrites) othersSleepUntil(wake);
  return false;
}

/** The tick at which the first VMX-preemption timer or guest timer of any processor expires, or all ones. */
export function firstVmxTimer(): u64 {
  let first = NEVER;
  for (let i: u32 = 0; i < machine.vcpuCount; i++) first = min<u64>(first, vmxTimerOf(processorState(i)));
  return first;
}
