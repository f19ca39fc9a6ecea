/** What follows from CR0.PE, EFER.LMA, RFLAGS.VM, CS and SS: privilege level, size of code, size of the stack pointer. */
import { CR0_PE, EFER_LMA } from "./control-bits.ts";
import { VM } from "./flags.ts";
import {
  BIG,
  CODE,
  CS,
  DS,
  ES,
  EXPAND_DOWN,
  LONG,
  NOT_SYSTEM,
  PRESENT,
  READABLE,
  SS,
  UNUSABLE,
  WRITABLE,
  segmentAccess,
  segmentBase,
  segmentLimit,
} from "./segment.ts";
import { cpu } from "./vcpu.ts";

/** cpu.codeMode without the flat bit. */
export const CODE_16: u32 = 0;
export const CODE_32: u32 = 1;
export const CODE_64: u32 = 2;
/** cpu.codeMode: ES, CS, SS and DS need neither base nor limit nor type checks, and the stack pointer is ESP. */
export const FLAT: u32 = 4;
/** cpu.codeMode: locked instructions are decoded with a look at what they lock, for bus-lock detection (decode/emit-locked.ts). */
export const WATCH_LOCKS: u32 = 0x10;

/** CR0.PE = 0. */
export function inRealMode(): bool {
  return (cpu.cr0 & CR0_PE) == 0;
}
export function inVirtual8086Mode(): bool {
  return (cpu.rflags & VM) != 0;
}
/** Real-address or virtual-8086 mode: a selector is a paragraph number. */
export function inParagraphMode(): bool {
  return inRealMode() || inVirtual8086Mode();
}
/** IA32_EFER.LMA = 1: 64-bit or compatibility mode. */
export function inIa32eMode(): bool {
  return (cpu.efer & EFER_LMA) != 0;
}
export function in64BitMode(): bool {
  return (cpu.codeMode & CODE_64) != 0;
}

function isFlatCode(): bool {
  const access = segmentAccess(CS);
  // In real-address mode CS may hold the rights of a data segment.
  const needed = access & CODE ? READABLE | PRESENT | NOT_SYSTEM : PRESENT | NOT_SYSTEM;
  return segmentBase(CS) == 0 && segmentLimit(CS) == 0xffffffff && (access & (needed | UNUSABLE)) == needed;
}

function isFlatData(i: u32): bool {
  const needed = PRESENT | NOT_SYSTEM | WRITABLE;
  const decisive = needed | CODE | EXPAND_DOWN | UNUSABLE;
  return segmentBase(i) == 0 && segmentLimit(i) == 0xffffffff && (segmentAccess(i) & decisive) == needed;
}

/** The second half of a jump-cache key. Also called by memory's updateContext(), which computes ctxAddress. */
export function updateCodeContext(): void {
  cpu.codeContext = (cpu.ctxAddress as u32) | (cpu.codeMode << 12);
}

/**
 * Recomputes cpl, codeMode, ipMask, stackSize and codeContext. Needed after any change of CS, SS, DS, ES, CR0.PE, EFER.LMA
 * or RFLAGS.VM. A change of CPL also needs memory's updateContext(): transfer/change-mode.ts does both.
 *
 * CPL is SS.DPL, as in a VMCS: every load of SS keeps the two equal, also of a null selector.
 *
 * @sdm 3C "Guest Register State"
 */
export function updateMode(): void {
  const code = segmentAccess(CS);
  const stack = segmentAccess(SS);
  if (inRealMode()) cpu.cpl = 0;
  else if (inVirtual8086Mode()) cpu.cpl = 3;
  else cpu.cpl = (stack >> 5) & 3;
  cpu.ipMask = 0xffffffff;
  if (inIa32eMode() && (code & LONG) != 0) {
    cpu.codeMode = CODE_64 | FLAT;
    cpu.stackSize = 8;
  } else {
    let mode = CODE_32;
    if ((code & BIG) == 0) {
      mode = CODE_16;
      cpu.ipMask = 0xffff;
    }
    if (isFlatCode() && (stack & BIG) != 0 && isFlatData(SS) && isFlatData(DS) && isFlatData(ES)) mode |= FLAT;
    cpu.codeMode = mode;
    cpu.stackSize = stack & BIG ? 4 : 2;
  }
  if (cpu.busLockDetection) cpu.codeMode |= WATCH_LOCKS;
  updateCodeContext();
}
