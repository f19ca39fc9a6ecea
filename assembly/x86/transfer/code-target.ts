/** The code segment and instruction pointer that a far transfer goes to. */
import { GP, NP, raiseGp } from "../event/fault.ts";
import { isCanonical } from "../memory/segment-access.ts";
import { inIa32eMode } from "../state/mode.ts";
import { CS, LONG, segmentLimit } from "../state/segment.ts";
import {
  descriptorAccess,
  descriptorDpl,
  descriptorLimit,
  externalBit,
  isCode,
  isConforming,
  isPresent,
  longAndDefault,
  refuse,
} from "./descriptor.ts";

/** True if a code descriptor of IA-32e mode is one of 64-bit mode. */
export function isLongCode(descriptor: u64): bool {
  return inIa32eMode() && (descriptorAccess(descriptor) & LONG) != 0;
}

/** IA-32e mode has no code segment with both L and D set. */
export function hasLegalSize(descriptor: u64): bool {
  return !inIa32eMode() || longAndDefault(descriptor) != 3;
}

/** A pointer of 2, 4 or 8 bytes. */
export function truncate(value: u64, size: u32): u64 {
  if (size == 2) return value & 0xffff;
  if (size == 4) return value & 0xffffffff;
  return value;
}

/** Direct far JMP or CALL from level `cpl` to a code segment that `selector` names. @sdm 3A "Direct Calls or Jumps to Code Segments" */
export function checkDirectTarget(selector: u32, descriptor: u64, cpl: u32): bool {
  if (!isCode(descriptor) || !hasLegalSize(descriptor)) return refuse(GP, selector);
  const dpl = descriptorDpl(descriptor);
  if (isConforming(descriptor)) {
    if (dpl > cpl) return refuse(GP, selector);
  } else if ((selector & 3) > cpl || dpl != cpl) return refuse(GP, selector);
  if (!isPresent(descriptor)) return refuse(NP, selector);
  return true;
}

/** Code segment that far RET or IRET at level `cpl` returns to. @sdm 2B "RET—Return From Procedure" */
export function checkReturnTarget(selector: u32, descriptor: u64, cpl: u32): bool {
  const rpl = selector & 3;
  if (!isCode(descriptor) || rpl < cpl) return refuse(GP, selector);
  const dpl = descriptorDpl(descriptor);
  if (isConforming(descriptor) ? dpl > rpl : dpl != rpl) return refuse(GP, selector);
  if (!hasLegalSize(descriptor)) return refuse(GP, selector);
  if (!isPresent(descriptor)) return refuse(NP, selector);
  return true;
}

/** The instruction pointer must be canonical in 64-bit code, and within the limit elsewhere: #GP(EXT). */
export function checkInstructionPointer(rip: u64, descriptor: u64): bool {
  const valid = isLongCode(descriptor) ? isCanonical(rip) : rip <= (descriptorLimit(descriptor) as u64);
  if (!valid) raiseGp(externalBit());
  return valid;
}

/** The same against the CS in force: real-address and virtual-8086 mode, which load no limit. */
export function checkParagraphPointer(ip: u64, limit: u32): bool {
  if (ip > (limit as u64)) {
    raiseGp(externalBit());
    return false;
  }
  return true;
}

/** Limit of CS after a paragraph load: unchanged in real-address mode. */
export function paragraphLimit(): u32 {
  return segmentLimit(CS);
}
