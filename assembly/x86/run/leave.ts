/** The end of an instruction that does not simply retire: what the budget, RIP and the recorded fault become. */
import { APIC_ACCESS } from "../../spec/exit-reason.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { ENGINE_FAULT } from "../../spec/stop.ts";
import { insn } from "../decode/instruction.ts";
import { PENDING_VM_EXIT, clearFault } from "../event/fault.ts";
import { FAULT, INTERRUPTED, REPEAT, RETIRE_END, STOP, SWITCHED } from "../event/outcome.ts";
import { RF } from "../state/flags.ts";
import { forgetHostWatchpoints } from "../state/host-breakpoints.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { faultOrExit } from "../vmx/fault-or-exit.ts";
import { FREE_FAULTS, checkInstructionTimeout, countStuckFault } from "../vmx/instruction-timeout.ts";
import { findBlock } from "./block-cache.ts";
import { instructionsBefore, instructionsThrough } from "./execute.ts";

/** Pending debug exceptions: the breakpoints that an instruction matched, and "enabled breakpoint". */
const PENDING_BREAKPOINTS: u64 = 0x100f;
const MOV_SS_SHADOW: u32 = 2;

/**
 * A handler that cannot be fetched, or begins with what is a fault itself, is a loop in which no instruction ever retires. Each
 * round counts as one then, so that budgets end and time passes.
 */
function countFault(): void {
  const now = machine.chunkEnd - <u64>(<i64>cpu.budget);
  if (now != machine.faultsAt) machine.faultsInRow = 0;
  else if (++machine.faultsInRow > FREE_FAULTS) cpu.budget--;
  machine.faultsAt = machine.chunkEnd - <u64>(<i64>cpu.budget);
  countStuckFault(now, machine.faultsAt);
}

/** Delivers the recorded fault, or performs the VM exit; the instruction at cpu.rip has not retired, nor its data breakpoints. */
export function fault(): void {
  if ((cpu.interruptibility & MOV_SS_SHADOW) == 0) cpu.pendingDebug &= ~PENDING_BREAKPOINTS;
  forgetHostWatchpoints();
  countFault();
  // The budget is that of the instruction boundary by now: the time is exact for whoever looks at it.
  machine.instructions = machine.chunkEnd - <u64>(<i64>cpu.budget);
  machine.ticks = machine.instructions + machine.idleTicks;
  checkInstructionTimeout();
  const outcome = faultOrExit();
  if (outcome == STOP && machine.stopReason == 0) machine.stopReason = ENGINE_FAULT;
}

/**
 * VM exits of an access to the APIC-access page report the length of the instruction, which most micro-ops do not keep: it is
 * decoded again.
 */
function measureInstruction(pc: usize): void {
  if (cpu.faultErrorCode != APIC_ACCESS || load<u16>(pc) == <u16>Op.HANDLER || load<u16>(pc) == <u16>Op.NEAR) return;
  const blockRip = cpu.blockRip;
  cpu.blockRip = cpu.rip;
  clearFault();
  findBlock(true);
  cpu.faultVector = PENDING_VM_EXIT;
  cpu.blockRip = blockRip;
  cpu.nextRip = cpu.rip + <u64>insn.length;
}

/** Accounts for an instruction that ends the chunk. */
export function leave(pc: usize, outcome: i32): void {
  switch (outcome) {
    case FAULT:
      cpu.budget -= instructionsBefore(pc);
      if (cpu.faultVector == PENDING_VM_EXIT) measureInstruction(pc);
      fault();
      break;
    case RETIRE_END:
      cpu.budget -= instructionsThrough(pc);
      cpu.rip = cpu.nextRip;
      break;
    case REPEAT:
      cpu.budget -= instructionsThrough(pc);
      // An interrupt between two parts of a repeated instruction saves RF = 1: its breakpoint is not met again.
      if (cpu.attention != 0) cpu.rflags |= RF;
      break;
    case SWITCHED:
      cpu.budget -= instructionsThrough(pc);
      break;
    case INTERRUPTED:
      cpu.budget -= instructionsBefore(pc);
      break;
    default:
      cpu.budget -= instructionsBefore(pc);
      if (machine.stopReason == 0) machine.stopReason = ENGINE_FAULT;
      break;
  }
}
