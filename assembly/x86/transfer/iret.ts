/** IRET, IRETD, IRETQ. @sdm 2A "IRET/IRETD/IRETQ—Interrupt Return" */
import { GP, faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { CR4_VME } from "../state/control-bits.ts";
import { AC, AF, CF, DF, ID, IF, IOPL, NT, OF, PF, RF, SF, TF, VIF, VIP, VM, ZF, getRflags, setRflags } from "../state/flags.ts";
import { in64BitMode, inIa32eMode, inRealMode, inVirtual8086Mode } from "../state/mode.ts";
import { CS, DS, ES, FS, GS, SS } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { changeMode, checkVirtualInterrupt, noteLoadedFlags } from "./change-mode.ts";
import { checkInstructionPointer, checkParagraphPointer, checkReturnTarget, isLongCode, paragraphLimit } from "./code-target.ts";
import { isNullSelector, markAccessed, readDescriptor } from "./descriptor.ts";
import { checkReturnStack, installReturnStack, markReturnStack } from "./far-return.ts";
import { dropInaccessibleSegments, installCode, loadParagraph } from "./segment-load.ts";
import { readStack, setStackPointer } from "./stack-frame.ts";
import { returnFromTask } from "./task-switch.ts";

/** Flags that IRET loads at every privilege level. */
const ALWAYS: u64 = CF | PF | AF | ZF | SF | TF | DF | OF | NT;
/** Flags that a 32- or 64-bit IRET loads as well. */
const ALWAYS_32: u64 = RF | AC | ID;

/** Replaces the flags in `mask`. */
function loadFlags(value: u64, mask: u64): void {
  const old = cpu.rflags;
  setRflags((getRflags() & ~mask) | (value & mask));
  noteLoadedFlags(old);
}

function protectedMask(size: u32): u64 {
  let mask = ALWAYS;
  if (size > 2) mask |= ALWAYS_32;
  if ((cpu.cpl as u64) <= (cpu.rflags & IOPL) >> 12) mask |= IF;
  if (cpu.cpl == 0) {
    mask |= IOPL;
    if (size > 2) mask |= VIF | VIP;
  }
  return mask;
}

let poppedRip: u64 = 0;
let poppedSelector: u32 = 0;
let poppedFlags: u64 = 0;

function popThree(size: u32): bool {
  poppedRip = readStack(0, size);
  if (faulted()) return false;
  poppedSelector = (readStack(size, size) as u32) & 0xffff;
  if (faulted()) return false;
  poppedFlags = readStack(size << 1, size);
  return !faulted();
}

function commitParagraph(size: u32): void {
  setStackPointer(cpu.rsp + size * 3, cpu.stackSize);
  loadParagraph(CS, poppedSelector);
  cpu.rip = poppedRip;
  changeMode();
}

function iretReal(size: u32): i32 {
  if (!popThree(size) || !checkParagraphPointer(poppedRip, paragraphLimit())) return FAULT;
  commitParagraph(size);
  loadFlags(poppedFlags, ALWAYS | IF | IOPL | (size > 2 ? ALWAYS_32 : 0));
  return JUMP;
}

/** @sdm 3B "8086 Emulation", for IOPL < 3 with CR4.VME: IF of the image goes to VIF. */
function iretVirtual8086(size: u32): i32 {
  const sensitive = (cpu.rflags & IOPL) != IOPL;
  if (sensitive && (size != 2 || (cpu.cr4 & CR4_VME) == 0)) return raiseGp(0);
  if (!popThree(size)) return FAULT;
  if (sensitive && ((poppedFlags & TF) != 0 || ((poppedFlags & IF) != 0 && (cpu.rflags & VIP) != 0))) return raiseGp(0);
  if (!checkParagraphPointer(poppedRip, paragraphLimit())) return FAULT;
  commitParagraph(size);
  if (sensitive) loadFlags(poppedFlags | (poppedFlags & IF ? VIF : 0), ALWAYS | VIF);
  else loadFlags(poppedFlags, ALWAYS | IF | (size > 2 ? ALWAYS_32 : 0));
  return JUMP;
}

/** From level 0 to virtual-8086 mode: the image holds SS:ESP and four data segments as well. */
function returnToVirtual8086(): i32 {
  for (let i: u32 = 3; i < 9; i++) {
    readStack(i << 2, 4);
    if (faulted()) return FAULT;
  }
  if (!checkParagraphPointer(poppedRip, 0xffff)) return FAULT;
  const pointer = readStack(12, 4);
  const stack = (readStack(16, 4) as u32) & 0xffff;
  const es = (readStack(20, 4) as u32) & 0xffff;
  const ds = (readStack(24, 4) as u32) & 0xffff;
  const fs = (readStack(28, 4) as u32) & 0xffff;
  const gs = (readStack(32, 4) as u32) & 0xffff;
  loadFlags(poppedFlags, ALWAYS | ALWAYS_32 | IF | IOPL | VIF | VIP | VM);
  loadParagraph(CS, poppedSelector);
  loadParagraph(SS, stack);
  loadParagraph(ES, es);
  loadParagraph(DS, ds);
  loadParagraph(FS, fs);
  loadParagraph(GS, gs);
  cpu.rsp = pointer;
  cpu.rip = poppedRip;
  changeMode();
  return checkVirtualInterrupt();
}

function returnSameLevel(descriptor: u64, size: u32): i32 {
  if (!checkInstructionPointer(poppedRip, descriptor) || !markAccessed(poppedSelector, descriptor)) return FAULT;
  const mask = protectedMask(size);
  setStackPointer(cpu.rsp + size * 3, cpu.stackSize);
  installCode(poppedSelector, descriptor, cpu.cpl);
  cpu.rip = poppedRip;
  loadFlags(poppedFlags, mask);
  changeMode();
  return JUMP;
}

/** To an outer level, or from 64-bit mode to any: SS:RSP is popped too. */
function returnWithStack(descriptor: u64, size: u32): i32 {
  const cpl = poppedSelector & 3;
  const pointer = readStack(size * 3, size);
  if (faulted()) return FAULT;
  const stack = (readStack(size << 2, size) as u32) & 0xffff;
  if (faulted()) return FAULT;
  const toLongCode = isLongCode(descriptor);
  if (!checkReturnStack(stack, cpl, toLongCode) || !checkInstructionPointer(poppedRip, descriptor)) return FAULT;
  if (!markReturnStack(stack) || !markAccessed(poppedSelector, descriptor)) return FAULT;
  const mask = protectedMask(size);
  const outer = cpl > cpu.cpl;
  installCode(poppedSelector, descriptor, cpl);
  installReturnStack(stack, pointer, cpl, toLongCode);
  cpu.rip = poppedRip;
  loadFlags(poppedFlags, mask);
  if (outer) dropInaccessibleSegments(cpl);
  changeMode();
  return checkVirtualInterrupt();
}

function iretProtected(size: u32): i32 {
  if (cpu.rflags & NT) return inIa32eMode() ? raiseGp(0) : returnFromTask();
  if (!popThree(size)) return FAULT;
  if (size == 4 && (poppedFlags & VM) != 0 && cpu.cpl == 0 && !inIa32eMode()) return returnToVirtual8086();
  if (isNullSelector(poppedSelector)) return raiseGp(0);
  const descriptor = readDescriptor(poppedSelector, GP);
  if (faulted() || !checkReturnTarget(poppedSelector, descriptor, cpu.cpl)) return FAULT;
  if (in64BitMode() || (poppedSelector & 3) > cpu.cpl) return returnWithStack(descriptor, size);
  return returnSameLevel(descriptor, size);
}

/** Returns from an event handler. `size` is the operand size in bytes. NMIs are unblocked by the caller (exec/). */
export function interruptReturn(size: u32): i32 {
  if (inRealMode()) return iretReal(size);
  if (inVirtual8086Mode()) return iretVirtual8086(size);
  return iretProtected(size);
}
