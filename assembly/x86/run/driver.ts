/**
 * The run loop around the hot loops: chunks of instructions up to the next thing that must happen at an exact count, what
 * a hot loop cannot do, faults and events.
 */
import { JUMP, RETIRE, STOP } from "../event/outcome.ts";
import { BUDGET, DEADLINE, HALTED } from "../../spec/stop.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { TEMP_BLOCK } from "../../spec/layout.ts";
import { apicCheckTimer, apicTimerDeadline } from "../apic/local-apic.ts";
import { monitorIsArmed } from "../memory/monitor.ts";
import { machine } from "../state/machine.ts";
import { hostIsWaiting } from "../event/patience.ts";
import { othersMayWork } from "../state/turns.ts";
import { cpu } from "../state/vcpu.ts";
import { ACTIVE, MWAIT } from "../vmx/activity.ts";
import { MAX_BLOCK, findBlock } from "./block-cache.ts";
import { pendingEvents } from "./events.ts";
import { execute, instructionsBefore, instructionsThrough, recordSize, ripOf, takeApart } from "./execute.ts";
import { fault, leave } from "./leave.ts";
import { firstVmxTimer, othersHaveWork, takeTurns, vmxTimerIsDue } from "./processors.ts";
import { takeStopRequest } from "./stop-request.ts";
import { mustStep, step } from "./step.ts";
import { runTiers, sampleBlock } from "./tiers.ts";

const NEVER: u64 = 0xffffffffffffffff;
/** Instructions the hot loop may run in one go: keeps cpu.budget a small positive number. */
const LONGEST_CHUNK: u64 = 0x20000000;

/**
 * Runs the processor until there is a reason to stop; returns it (assembly/spec/stop.ts).
 *
 * machine.limit bounds the instruction count exactly, machine.hostDeadline the virtual time.
 */
export function run(): i32 {
  machine.stopReason = 0;
  othersMayWork();
  machine.idleTicks = machine.ticks - machine.instructions;
  cpu.blockRip = cpu.rip;
  while (machine.stopReason == 0) {
    machine.codeInvalidated = 0;
    if (hostIsWaiting()) {
      machine.stopReason = takeStopRequest();
      break;
    }
    if (machine.instructions >= machine.limit) {
      machine.stopReason = BUDGET;
      break;
    }
    if (machine.ticks >= machine.hostDeadline) {
      machine.stopReason = DEADLINE;
      break;
    }
    const timer = apicTimerDeadline();
    if (machine.ticks >= timer) apicCheckTimer();
    if (machine.vcpuCount > 1) takeTurns();
    if (cpu.attention != 0) {
      const outcome = pendingEvents();
      if (outcome == STOP) break;
      if (outcome != RETIRE) continue;
    }
    if (cpu.activity != 0) {
      if (othersHaveWork()) continue;
      if (!idle(timer)) break;
      continue;
    }
    runChunk(timer);
  }
  return machine.stopReason;
}

/**
 * A halted processor: time moves to the next timer of its own, unless the host wants to decide. False: stop. A store to the
 * line that MWAIT waits for ends the wait.
 */
function idle(timer: u64): bool {
  if (cpu.activity >= MWAIT && !monitorIsArmed()) {
    cpu.activity = ACTIVE;
    return true;
  }
  const next = min<u64>(timer, firstVmxTimer());
  if (machine.idleStops == 0 && next < machine.hostDeadline && next != NEVER) {
    machine.idleTicks += next - machine.ticks;
    machine.ticks = next;
    if (next == cpu.preemptionDeadline || next == cpu.guestTimer) cpu.attention = 1;
    return true;
  }
  machine.stopReason = HALTED;
  return false;
}

/** Executes up to the next exact count: in the hot loops, and the last instructions one by one. */
function runChunk(timer: u64): void {
  const now = machine.instructions;
  const due = min<u64>(min<u64>(machine.hostDeadline, timer), min<u64>(cpu.preemptionDeadline, cpu.guestTimer));
  machine.deadline = due;
  const ticksLeft = due == NEVER ? NEVER : due - machine.ticks;
  const end = machine.vcpuCount > 1 ? min<u64>(machine.limit, machine.turnEnd) : machine.limit;
  const left = min<u64>(end - now, ticksLeft);
  cpu.blockRip = cpu.rip;
  cpu.linkSlot = 0;
  if (left <= MAX_BLOCK || mustStep()) {
    machine.chunkEnd = now;
    cpu.budget = 0;
    step();
  } else {
    const budget = min<u64>(left - MAX_BLOCK, LONGEST_CHUNK);
    machine.chunkEnd = now + budget;
    cpu.budget = <i32>budget;
    runBlocks();
  }
  // Every path leaves at an instruction boundary, with the instructions up to it taken from the budget.
  machine.instructions = machine.chunkEnd - <u64>(<i64>cpu.budget);
  machine.ticks = machine.instructions + machine.idleTicks;
  if (vmxTimerIsDue()) cpu.attention = 1;
}

/** Block after block until the budget is spent, an event needs attention, or the mode changes. */
function runBlocks(): void {
  let pc = findBlock(false);
  if (pc == 0) {
    cpu.rip = cpu.blockRip;
    fault();
    return;
  }
  const long = (cpu.codeMode & 3) == 2;
  while (true) {
    pc = runTiers(pc, long);
    if (pc == 0) {
      cpu.rip = cpu.blockRip;
      if (cpu.budget < 0 || machine.stopRequest != 0) return;
      pc = nextBlock();
      if (pc == 0) return;
      sampleBlock(pc);
      continue;
    }
    if (load<u16>(pc) == <u16>Op.BLOCK_GONE) {
      cpu.rip = cpu.blockRip;
      if (cpu.budget < 0 || machine.stopRequest != 0) return;
      pc = replaceBlock(pc);
      if (pc == 0) return;
      continue;
    }
    pc = takeApart(pc);
    const next: usize = pc + recordSize(pc);
    const outcome = execute(pc);
    if (outcome == RETIRE) {
      if ((machine.codeInvalidated | cpu.attention | machine.stopRequest) != 0 && load<u8>(next, 6) != load<u8>(pc, 6)) {
        cpu.rip = ripOf(next);
        cpu.budget -= instructionsBefore(next);
        return;
      }
      pc = next;
      continue;
    }
    if (outcome == JUMP) {
      cpu.budget -= instructionsThrough(pc);
      cpu.blockRip = cpu.rip;
      if ((cpu.budget | (<i32>-(<i32>(cpu.attention != 0)))) < 0 || machine.stopRequest != 0) return;
      if (<i32>long != <i32>((cpu.codeMode & 3) == 2)) return;
      pc = nextBlock();
      if (pc == 0) return;
      continue;
    }
    leave(pc, outcome);
    return;
  }
}

/**
 * The block at cpu.blockRip, linked to the branch that asked for it; 0 after a fault of the fetch, or when the fetch itself is a reason to
 * stop, as that of an instruction in a device may be.
 */
function nextBlock(): usize {
  const link: usize = cpu.linkSlot;
  cpu.linkSlot = 0;
  const generation = machine.codeGeneration;
  const block = findBlock(false);
  if (block == 0) {
    cpu.rip = cpu.blockRip;
    fault();
    return 0;
  }
  if (link != 0 && block >= <usize>TEMP_BLOCK + 0x10000 && generation == machine.codeGeneration) store<u32>(link, <u32>block);
  return (cpu.attention | machine.stopRequest) == 0 ? block : 0;
}

/** A link led to a block that a store ended: decode it anew, and let the old record lead there. */
function replaceBlock(gone: usize): usize {
  cpu.linkSlot = 0;
  const generation = machine.codeGeneration;
  const block = nextBlock();
  if (block >= <usize>TEMP_BLOCK + 0x10000 && generation == machine.codeGeneration) {
    store<u16>(gone, <u16>Op.JMP_REL);
    store<u8>(gone, 0, 7);
    store<u32>(gone, <u32>block, 16);
    store<i32>(gone, 0, 24);
  }
  return block;
}
