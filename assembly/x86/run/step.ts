/**
 * Exactly one instruction, with everything that happens around one only: single-step traps, instruction breakpoints, the
 * shadows of STI and MOV SS, RF, the monitor trap flag.
 *
 * @sdm 3B "Debug Exceptions"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import { BREAKPOINT } from "../../spec/stop.ts";
import * as Op from "../../spec/micro-op-id.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { traceInstruction } from "../../host.ts";
import { raiseDb } from "../event/fault.ts";
import { FAULT, INTERRUPTED, JUMP, REPEAT, RETIRE, STOP, SWITCHED } from "../event/outcome.ts";
import { CF, RF, TF, arithmeticFlags } from "../state/flags.ts";
import { hostBreaksOnInstructions, meetHostBreakpoint, passHostBreakpoint } from "../state/host-breakpoints.ts";
import { DEBUGCTL_LBR, recordBranch } from "../state/last-branch.ts";
import { machine } from "../state/machine.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { findBlock } from "./block-cache.ts";
import { branchKind } from "./branch-kind.ts";
import { execute, isFallThrough, recordSize, ripOf } from "./execute.ts";
import { fault, leave } from "./leave.ts";

/** Single step, as pending debug exceptions hold it. */
const PENDING_BS: u64 = 0x4000;
/** DR7: any of L0, G0 to L3, G3. */
const DR7_ENABLES: u64 = 0xff;
/** IA32_DEBUGCTL.BTF: TF traps on taken branches only. */
const DEBUGCTL_BTF: u64 = 2;
/** Blocking by STI and by MOV SS. */
const SHADOW: u32 = 3;
const MOV_SS_SHADOW: u32 = 2;

/** True if the next instruction cannot run in a block. */
export function mustStep(): bool {
  if (isDefined(TRACE_INSTRUCTIONS) && machine.traceInstructions != 0) return true;
  return (
    (cpu.rflags & (TF | RF)) != 0 ||
    (cpu.interruptibility & SHADOW) != 0 ||
    (cpu.dr7 & DR7_ENABLES) != 0 ||
    (cpu.debugctl & DEBUGCTL_LBR) != 0 ||
    cpu.mtfPending != 0 ||
    hostBreaksOnInstructions()
  );
}

/** Linear address of the instruction about to execute. */
function instructionAddress(): u64 {
  return in64BitMode() ? cpu.blockRip : (cpu.segBase1 + cpu.blockRip) & 0xffffffff;
}

/** DR6 bits of the instruction breakpoints at the instruction about to execute. */
function instructionBreakpoints(): u64 {
  const dr7 = <u32>cpu.dr7;
  if ((dr7 & (<u32>DR7_ENABLES)) == 0) return 0;
  const linear = instructionAddress();
  let met: u64 = 0;
  for (let i: u32 = 0; i < 4; i++) {
    const enabled = (dr7 >> (i << 1)) & 3;
    const kind = (dr7 >> (16 + (i << 2))) & 3;
    if (enabled != 0 && kind == 0 && load<u64>(VCPU_BASE + Offset.DR + (i << 3)) == linear) met |= (<u64>1) << i;
  }
  return met;
}

/** Of a micro-op that has jumped, if only to the next instruction: false for a conditional branch that was not taken. */
function isTaken(pc: usize): bool {
  const op: u32 = load<u16>(pc);
  if (op < Op.JCC_B || op > Op.JCC_TABLE) return true;
  // The truth table of the condition: CF, ZF, SF, OF, PF are bits 0 to 4 of its index.
  const f = <u32>arithmeticFlags();
  const index = (f & (<u32>CF)) | (((f >> 6) & 3) << 1) | (((f >> 11) & 1) << 3) | (((f >> 2) & 1) << 4);
  return ((load<u32>(pc, 12) >> index) & 1) != 0;
}

/**
 * Executes the instruction at cpu.blockRip, unless the host wants to stop there; the budget is 0 before.
 *
 * @sdm 3A "Masking Exceptions and Interrupts When Switching Stacks"
 */
export function step(): void {
  const isWatched = hostBreaksOnInstructions();
  const linear = isWatched ? instructionAddress() : 0;
  if (isWatched && meetHostBreakpoint(linear)) {
    machine.stopReason = BREAKPOINT;
    return;
  }
  const inhibited = (cpu.rflags & RF) != 0 || (cpu.interruptibility & MOV_SS_SHADOW) != 0;
  const breakpoints = inhibited ? 0 : instructionBreakpoints();
  if (breakpoints != 0) {
    raiseDb(breakpoints);
    fault();
    return;
  }
  if (isDefined(TRACE_INSTRUCTIONS) && machine.traceInstructions != 0) traceInstruction();
  let pc = findBlock(true);
  if (pc == 0) {
    fault();
    return;
  }
  const resumed = cpu.rflags & RF;
  cpu.rflags &= ~RF;
  cpu.heldBlocking = cpu.interruptibility & SHADOW;
  cpu.stepArmed = cpu.rflags & TF ? 1 : 0;
  const from = cpu.blockRip;
  const isRecorded = (cpu.debugctl & DEBUGCTL_LBR) != 0;
  let outcome = RETIRE;
  // NOP and the like have no micro-op at all.
  while (outcome == RETIRE && !isFallThrough(pc)) {
    outcome = execute(pc);
    if (outcome == RETIRE) pc += recordSize(pc);
  }
  cpu.attention = 1;
  if (outcome == RETIRE) {
    cpu.rip = ripOf(pc);
    cpu.budget -= 1;
  } else if (outcome == JUMP) cpu.budget -= 1;
  else {
    if (outcome == REPEAT) cpu.rflags |= RF;
    leave(pc, outcome);
  }
  if (isRecorded && outcome == JUMP && isTaken(pc)) recordBranch(from, cpu.rip, branchKind(pc));
  // After a VM entry the state is the guest's: the blocking that its VMCS says has just begun.
  if (outcome == FAULT || outcome == STOP || outcome == SWITCHED) return;
  if (outcome == INTERRUPTED) {
    // It goes on as it began.
    cpu.rflags |= resumed;
    return;
  }
  if (isWatched && outcome != REPEAT) passHostBreakpoint(linear);
  // Blocking ends with the instruction after the one that began it; event delivery has ended it already.
  cpu.interruptibility &= ~cpu.heldBlocking;
  if (cpu.stepArmed != 0 && (!(cpu.debugctl & DEBUGCTL_BTF) || (outcome == JUMP && isTaken(pc)))) cpu.pendingDebug |= PENDING_BS;
}
