/** HLT, PAUSE, MONITOR, MWAIT, cache and TLB invalidation, FS/GS bases, protection keys, SERIALIZE. */
import * as ExitReason from "../../spec/exit-reason.ts";
import { faulted, raiseGp, raiseUd, raiseVmExit } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { load64, load8 } from "../memory/access.ts";
import { operandLinear, operandOffset, segmentLinear } from "../memory/segment-access.ts";
import { armMonitor, clearMonitor, monitorIsArmed } from "../memory/monitor.ts";
import { flushInvpcid, flushLinear, updateContext } from "../memory/tlb.ts";
import { canonical } from "../register/msr-check.ts";
import { CR4_FSGSBASE, CR4_PCIDE, CR4_PKE } from "../state/control-bits.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { CODE, FS, GS, UNUSABLE, segmentAccess, segmentBase, segmentLimit, setSegmentBase } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import * as Condition from "../vmx/conditions.ts";
import { HLT, MWAIT, MWAIT_INTERRUPT_BREAKS } from "../vmx/activity.ts";
import { displacementQualification, invalidateInformation } from "../vmx/instruction-information.ts";
import { exitWithInformation } from "./exit.ts";
import { readSlot, sizeMask, writeSlot } from "./operand.ts";

/** MWAIT extension: interrupts end the wait even if RFLAGS.IF is 0. */
const MWAIT_INTERRUPT_BREAK: u32 = 1;
/** IA32_MISC_ENABLE: MONITOR and MWAIT are there. */
const MISC_MONITOR: u64 = 0x40000;

/**
 * HLT: no instruction is executed until an interrupt, NMI or reset.
 *
 * @sdm 2A "HLT—Halt"
 */
export function execHlt(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot && Condition.hltExits()) return raiseVmExit(ExitReason.HLT, 0);
  cpu.activity = HLT;
  cpu.attention = 1;
  return RETIRE_END;
}

/** @sdm 2B "PAUSE—Spin Loop Hint" */
export function execPause(op: MicroOp): i32 {
  if (cpu.nonRoot) {
    if (Condition.pauseExits()) return raiseVmExit(ExitReason.PAUSE, 0);
    if (Condition.pauseLoopExiting()) {
      if (Condition.pauseLoopExits(machine.ticks)) return raiseVmExit(ExitReason.PAUSE, 0);
      if (!Condition.pauseContinuesLoop(machine.ticks)) cpu.pauseFirst = machine.ticks;
      cpu.pauseLast = machine.ticks;
    }
  }
  if (machine.vcpuCount == 1) return RETIRE;
  // What it waits for is another processor's work.
  machine.turnYielded = 1;
  return RETIRE_END;
}

/** True if IA32_MISC_ENABLE takes MONITOR and MWAIT away. */
function monitorIsDisabled(): bool {
  return (cpu.miscEnable & MISC_MONITOR) == 0;
}

/**
 * MONITOR reads the byte at rAX, with every fault of a load, and arms the monitoring of its line. ECX has no extensions.
 *
 * @sdm 2B "MONITOR—Set Up Monitor Address"
 */
export function execMonitor(op: MicroOp): i32 {
  if (cpu.cpl != 0 || monitorIsDisabled()) return raiseUd();
  if (cpu.nonRoot && Condition.monitorExits()) return raiseVmExit(ExitReason.MONITOR, 0);
  if ((cpu.rcx as u32) != 0) return raiseGp(0);
  const linear = segmentLinear(op.segment, cpu.rax & sizeMask(op.adSize), 1, false);
  if (faulted()) return FAULT;
  load8(linear);
  if (faulted()) return FAULT;
  armMonitor(linear);
  return RETIRE;
}

/**
 * MWAIT waits for a store to the monitored line, or an event; not at all if nothing is monitored or the store has come
 * already. The hints in EAX choose among states that are all the same here.
 *
 * @sdm 2B "MWAIT—Monitor Wait"
 */
export function execMwait(op: MicroOp): i32 {
  if (cpu.cpl != 0 || monitorIsDisabled()) return raiseUd();
  if (cpu.nonRoot && Condition.mwaitExits()) return raiseVmExit(ExitReason.MWAIT, monitorIsArmed() ? 1 : 0);
  const extensions = cpu.rcx as u32;
  if (extensions & ~MWAIT_INTERRUPT_BREAK) return raiseGp(0);
  if (monitorIsArmed()) {
    cpu.activity = extensions ? MWAIT_INTERRUPT_BREAKS : MWAIT;
    cpu.attention = 1;
  } else clearMonitor();
  return RETIRE_END;
}

/**
 * CLFLUSH, CLFLUSHOPT, CLWB: there are no caches, but the operand is checked as a byte that is read. The segment may be
 * execute-only.
 *
 * @sdm 2A "CLFLUSH—Flush Cache Line"
 */
export function execClflush(op: MicroOp): i32 {
  let linear: u64 = 0;
  if (!in64BitMode() && (segmentAccess(op.segment) & (UNUSABLE | CODE)) == CODE) {
    const offset = operandOffset(op);
    if (offset > <u64>segmentLimit(op.segment)) return raiseGp(0);
    linear = (segmentBase(op.segment) + offset) & 0xffffffff;
  } else linear = operandLinear(op, 1, false);
  if (faulted()) return FAULT;
  load8(linear);
  return faulted() ? FAULT : RETIRE;
}

/** @sdm 2A "INVD—Invalidate Internal Caches" */
export function execInvd(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot) return raiseVmExit(ExitReason.INVD, 0);
  return RETIRE;
}

/** @sdm 2D "WBINVD—Write Back and Invalidate Cache" */
export function execWbinvd(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot && Condition.wbinvdExits()) return raiseVmExit(ExitReason.WBINVD, 0);
  return RETIRE;
}

/** @sdm 2D "WBNOINVD—Write Back and Do Not Invalidate Cache" */
export function execWbnoinvd(op: MicroOp): i32 {
  return execWbinvd(op);
}

/** SERIALIZE: every instruction is complete before the next begins anyway. @sdm 2B "SERIALIZE—Serialize Instruction Execution" */
export function execSerialize(op: MicroOp): i32 {
  return RETIRE_END;
}

/** Segment base plus offset, with no check at all: INVLPG takes any address. */
function uncheckedLinear(op: MicroOp): u64 {
  const offset = operandOffset(op);
  const segment = op.segment as u32;
  if (!in64BitMode()) return (segmentBase(segment) + offset) & 0xffffffff;
  return segment >= FS ? segmentBase(segment) + offset : offset;
}

/** @sdm 2A "INVLPG—Invalidate TLB Entries" */
export function execInvlpg(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  const linear = uncheckedLinear(op);
  if (cpu.nonRoot && Condition.invlpgExits()) return raiseVmExit(ExitReason.INVLPG, linear);
  if (canonical(linear)) flushLinear(linear);
  return RETIRE_END;
}

/**
 * INVPCID: type in ModRM.reg, descriptor (PCID 11:0, reserved 63:12, linear address 127:64) in memory.
 *
 * @sdm 2A "INVPCID—Invalidate Process-Context Identifier"
 */
export function execInvpcid(op: MicroOp): i32 {
  if (cpu.nonRoot && Condition.invpcidIsUndefined()) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot && Condition.invpcidExits())
    return exitWithInformation(ExitReason.INVPCID, displacementQualification(op), invalidateInformation(op));
  const type = readSlot(op.dst, in64BitMode() ? 8 : 4);
  const linear = operandLinear(op, 16, false);
  if (faulted()) return FAULT;
  const context = load64(linear);
  if (faulted()) return FAULT;
  const address = load64(linear + 8);
  if (faulted()) return FAULT;
  if (type > 3) return raiseGp(0);
  if (context >> 12 != 0) return raiseGp(0);
  if (type < 2 && context != 0 && (cpu.cr4 & CR4_PCIDE) == 0) return raiseGp(0);
  if (type == 0 && !canonical(address)) return raiseGp(0);
  flushInvpcid(type as u32, context, address);
  return RETIRE_END;
}

/** Bytes of RDFSBASE and its kin: 64-bit mode only, so that 4 or 8 are all. */
function baseSize(op: MicroOp): u32 {
  return op.opSize == 8 ? 8 : 4;
}

function readBase(op: MicroOp, segment: u32): i32 {
  if (!(cpu.cr4 & CR4_FSGSBASE)) return raiseUd();
  writeSlot(op.base, baseSize(op), segmentBase(segment));
  return RETIRE;
}

function writeBase(op: MicroOp, segment: u32): i32 {
  if (!(cpu.cr4 & CR4_FSGSBASE)) return raiseUd();
  const value = readSlot(op.base, baseSize(op));
  if (!canonical(value)) return raiseGp(0);
  setSegmentBase(segment, value);
  return RETIRE;
}

/** @sdm 2B "RDFSBASE/RDGSBASE—Read FS/GS Segment Base" */
export function execRdfsbase(op: MicroOp): i32 {
  return readBase(op, FS);
}
export function execRdgsbase(op: MicroOp): i32 {
  return readBase(op, GS);
}
/** @sdm 2D "WRFSBASE/WRGSBASE—Write FS/GS Segment Base" */
export function execWrfsbase(op: MicroOp): i32 {
  return writeBase(op, FS);
}
export function execWrgsbase(op: MicroOp): i32 {
  return writeBase(op, GS);
}

/** @sdm 2B "RDPKRU—Read Protection Key Rights for User Pages" */
export function execRdpkru(op: MicroOp): i32 {
  if (!(cpu.cr4 & CR4_PKE)) return raiseUd();
  if ((cpu.rcx as u32) != 0) return raiseGp(0);
  cpu.rax = cpu.pkru as u64;
  cpu.rdx = 0;
  return RETIRE;
}

/** @sdm 2D "WRPKRU—Write Data to User Page Key Register" */
export function execWrpkru(op: MicroOp): i32 {
  if (!(cpu.cr4 & CR4_PKE)) return raiseUd();
  if ((cpu.rcx as u32) != 0 || (cpu.rdx as u32) != 0) return raiseGp(0);
  cpu.pkru = cpu.rax as u32;
  updateContext();
  return RETIRE_END;
}
