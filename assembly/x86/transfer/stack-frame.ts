/**
 * Pushes of a far transfer. The stack may be the current one or that of the target, which is not in SS yet; RSP stays as
 * it is until the transfer commits framePointer(). First reserveFrame(), which makes the checks of the segment, then the pushes.
 */
import { SS as FAULT_SS, faulted, raiseWithCode } from "../event/fault.ts";
import { load16, load32, load64, store16, store32, store64 } from "../memory/access.ts";
import { isCanonical, segmentLinear } from "../memory/segment-access.ts";
import { BIG, CODE, EXPAND_DOWN, SS, UNUSABLE, WRITABLE, segmentAccess, segmentBase, segmentLimit } from "../state/segment.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { externalBit } from "./descriptor.ts";

const FRAME_64: u64 = 0xffffffffffffffff;

let frameBase: u64 = 0;
let frameLimit: u32 = 0;
let frameAccess: u32 = 0;
/** Part of the pointer that pushes change: 16, 32 or 64 bits. */
let frameMask: u64 = 0;
let frameTop: u64 = 0;
let frameErrorCode: u32 = 0;

/** A stack segment that is not loaded; `errorCode` is that of its #SS. */
export function openFrame(base: u64, limit: u32, access: u32, pointer: u64, errorCode: u32): void {
  frameBase = base;
  frameLimit = limit;
  frameAccess = access;
  frameMask = access & BIG ? 0xffffffff : 0xffff;
  frameTop = pointer;
  frameErrorCode = errorCode;
}

/** A stack of 64-bit mode: no segment. */
export function openFrame64(pointer: u64, errorCode: u32): void {
  frameBase = 0;
  frameMask = FRAME_64;
  frameTop = pointer;
  frameErrorCode = errorCode;
}

export function openCurrentFrame(): void {
  if (in64BitMode()) openFrame64(cpu.rsp, externalBit());
  else openFrame(segmentBase(SS), segmentLimit(SS), segmentAccess(SS), cpu.rsp, externalBit());
}

function allowed(offset: u64, size: u32): bool {
  if (frameMask == FRAME_64) return isCanonical(offset) && isCanonical(offset + size - 1);
  const last = offset + size - 1;
  if (frameAccess & UNUSABLE) return false;
  if ((frameAccess & (CODE | EXPAND_DOWN)) == EXPAND_DOWN) return offset > frameLimit && last <= (frameAccess & BIG ? 0xffffffff : 0xffff);
  return last <= frameLimit;
}

/** True if `count` pushes of `size` bytes stay inside the stack segment; otherwise #SS is recorded. */
export function reserveFrame(count: u32, size: u32): bool {
  let pointer = frameTop;
  for (let i: u32 = 0; i < count; i++) {
    pointer -= size;
    if (!allowed(pointer & frameMask, size)) {
      raiseWithCode(FAULT_SS, frameErrorCode);
      return false;
    }
  }
  return true;
}

/** Pushes 2, 4 or 8 bytes. False if a page fault or VM exit is recorded. */
export function pushFrame(value: u64, size: u32): bool {
  const offset = (frameTop - size) & frameMask;
  let linear = frameBase + offset;
  if (frameMask != FRAME_64) linear &= 0xffffffff;
  frameTop = frameMask == 0xffff ? (frameTop & ~(<u64>0xffff)) | offset : offset;
  if (size == 2) return store16(linear, (<u32>value) & 0xffff);
  if (size == 4) return store32(linear, <u32>value);
  return store64(linear, value);
}

/** The stack pointer after the pushes. */
export function framePointer(): u64 {
  return frameTop;
}

/** Rounds the pointer down to 16 bytes: every event of IA-32e mode. @sdm 3A "64-Bit Mode Stack Frame" */
export function alignFrame(): void {
  frameTop &= ~(<u64>15);
}

/** Reads 2, 4 or 8 bytes at `depth` bytes above the top of the current stack. Test faulted(). */
export function readStack(depth: u64, size: u32): u64 {
  const mask: u64 = cpu.stackSize == 2 ? 0xffff : cpu.stackSize == 4 ? 0xffffffff : FRAME_64;
  const linear = segmentLinear(SS, (cpu.rsp + depth) & mask, size, false);
  if (faulted()) return 0;
  if (size == 2) return load16(linear) as u64;
  if (size == 4) return load32(linear) as u64;
  return load64(linear);
}

/** Sets SP, ESP or RSP, whichever `size` (2, 4, 8) says. */
export function setStackPointer(value: u64, size: u32): void {
  if (size == 2) cpu.rsp = (cpu.rsp & ~(<u64>0xffff)) | (value & 0xffff);
  else if (size == 4) cpu.rsp = value & 0xffffffff;
  else cpu.rsp = value;
}
