/** Far RET, and what it shares with IRET: the return to an outer level. @sdm 2B "RET—Return From Procedure" */
import { GP, faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { inParagraphMode } from "../state/mode.ts";
import { BIG, CS, SS, segmentAccess } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { changeMode } from "./change-mode.ts";
import { checkInstructionPointer, checkParagraphPointer, checkReturnTarget, isLongCode, paragraphLimit } from "./code-target.ts";
import { isNullSelector, markAccessed, readDescriptor } from "./descriptor.ts";
import {
  checkStackDescriptor,
  dropInaccessibleSegments,
  installCode,
  installSegment,
  loadNullStack,
  loadParagraph,
} from "./segment-load.ts";
import { readStack, setStackPointer } from "./stack-frame.ts";

let stackDescriptor: u64 = 0;

/**
 * Checks SS of a return to level `cpl`: violations are #GP with the selector. A null selector is for returns to 64-bit
 * code of a level below 3 only.
 */
export function checkReturnStack(selector: u32, cpl: u32, toLongCode: bool): bool {
  if (isNullSelector(selector)) {
    if (toLongCode && cpl != 3 && (selector & 3) == cpl) return true;
    raiseGp(0);
    return false;
  }
  stackDescriptor = readDescriptor(selector, GP);
  if (faulted()) return false;
  return checkStackDescriptor(selector, stackDescriptor, cpl, GP);
}

/** Loads SS:RSP of a return after checkReturnStack(). A 16-bit stack leaves the upper half of ESP, as every processor does. */
export function installReturnStack(selector: u32, pointer: u64, cpl: u32, toLongCode: bool): void {
  if (isNullSelector(selector)) loadNullStack(cpl, selector);
  else installSegment(SS, selector, stackDescriptor);
  setStackPointer(pointer, toLongCode ? 8 : segmentAccess(SS) & BIG ? 4 : 2);
}

/** Sets the accessed bit of the descriptor that checkReturnStack() read. */
export function markReturnStack(selector: u32): bool {
  return isNullSelector(selector) || markAccessed(selector, stackDescriptor);
}

function returnParagraph(size: u32, release: u32): i32 {
  const rip = readStack(0, size);
  if (faulted()) return FAULT;
  const selector = readStack(size, size) as u32;
  if (faulted()) return FAULT;
  if (!checkParagraphPointer(rip, paragraphLimit())) return FAULT;
  setStackPointer(cpu.rsp + (size << 1) + release, cpu.stackSize);
  loadParagraph(CS, selector & 0xffff);
  cpu.rip = rip;
  changeMode();
  return JUMP;
}

function returnOuterLevel(selector: u32, descriptor: u64, rip: u64, size: u32, release: u32): i32 {
  const cpl = selector & 3;
  const pointer = readStack((size << 1) + release, size);
  if (faulted()) return FAULT;
  const stackSelector = (readStack(size * 3 + release, size) as u32) & 0xffff;
  if (faulted()) return FAULT;
  const toLongCode = isLongCode(descriptor);
  if (!checkReturnStack(stackSelector, cpl, toLongCode)) return FAULT;
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  if (!markReturnStack(stackSelector) || !markAccessed(selector, descriptor)) return FAULT;
  installCode(selector, descriptor, cpl);
  installReturnStack(stackSelector, pointer + release, cpl, toLongCode);
  cpu.rip = rip;
  dropInaccessibleSegments(cpl);
  changeMode();
  return JUMP;
}

/** Far RET with `size` bytes a popped value; `release` more bytes of parameters are dropped from both stacks. */
export function farReturn(size: u32, release: u32): i32 {
  if (inParagraphMode()) return returnParagraph(size, release);
  const rip = readStack(0, size);
  if (faulted()) return FAULT;
  const selector = (readStack(size, size) as u32) & 0xffff;
  if (faulted()) return FAULT;
  if (isNullSelector(selector)) return raiseGp(0);
  const descriptor = readDescriptor(selector, GP);
  if (faulted()) return FAULT;
  if (!checkReturnTarget(selector, descriptor, cpu.cpl)) return FAULT;
  if ((selector & 3) > cpu.cpl) return returnOuterLevel(selector, descriptor, rip, size, release);
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  if (!markAccessed(selector, descriptor)) return FAULT;
  // The stack pointer that moves is that of the code that returns.
  setStackPointer(cpu.rsp + (size << 1) + release, cpu.stackSize);
  installCode(selector, descriptor, cpu.cpl);
  cpu.rip = rip;
  changeMode();
  return JUMP;
}
