/**
 * The stack of last-branch records: branches, interrupts and exceptions while IA32_DEBUGCTL.LBR is 1. How many there are, and in which
 * MSRs, is the CPU model's (machine.branchEntries, machine.branchMsrs).
 *
 * @sdm 3B "Last Branch Recording Overview"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { machine } from "./machine.ts";
import { cpu } from "./vcpu.ts";

export const DEBUGCTL_LBR: u64 = 1;

/** Bits of MSR_LBR_SELECT: what is not recorded. */
const CPL_EQ_0: u32 = 1;
const CPL_NEQ_0: u32 = 2;
export const JCC: u32 = 4;
export const NEAR_REL_CALL: u32 = 8;
export const NEAR_IND_CALL: u32 = 0x10;
export const NEAR_RET: u32 = 0x20;
export const NEAR_IND_JMP: u32 = 0x40;
export const NEAR_REL_JMP: u32 = 0x80;
export const FAR_BRANCH: u32 = 0x100;

function entry(array: u32, i: u32): usize {
  return <usize>(VCPU_BASE + array + (i << 3));
}

export function branchFrom(i: u32): usize {
  return entry(Offset.BRANCH_FROM, i);
}
export function branchTo(i: u32): usize {
  return entry(Offset.BRANCH_TO, i);
}
export function branchInfo(i: u32): usize {
  return entry(Offset.BRANCH_INFO, i);
}

/** A branch of `kind` from one RIP to another, both offsets in CS, at the privilege level it ends at. */
export function recordBranch(from: u64, to: u64, kind: u32): void {
  if (machine.branchEntries == 0) return;
  const unwanted = cpu.branchSelect as u32;
  if ((unwanted & (kind | (cpu.cpl == 0 ? CPL_EQ_0 : CPL_NEQ_0))) != 0) return;
  const top = (cpu.branchTop + 1) & (machine.branchEntries - 1);
  cpu.branchTop = top;
  store<u64>(branchFrom(top), from & machine.branchFromMask);
  store<u64>(branchTo(top), to);
  store<u64>(branchInfo(top), 0);
}

/** An interrupt or exception was delivered: a branch, and the last one before it is kept as "last exception record". */
export function recordEvent(from: u64, to: u64): void {
  cpu.lastEventFrom = load<u64>(branchFrom(cpu.branchTop));
  cpu.lastEventTo = load<u64>(branchTo(cpu.branchTop));
  recordBranch(from, to, FAR_BRANCH);
}
