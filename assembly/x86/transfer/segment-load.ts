/** Loading segment registers. @sdm 3A "Segment Registers"; @sdm 2B "MOV—Move" */
import { GP, NP, SS as FAULT_SS, faulted, raiseGp } from "../event/fault.ts";
import { in64BitMode, inParagraphMode, inVirtual8086Mode, updateMode } from "../state/mode.ts";
import {
  CS,
  DS,
  ES,
  FS,
  GS,
  SS,
  UNUSABLE,
  segmentAccess,
  segmentLimit,
  setSegment,
  setSegmentAccess,
  setSegmentBase,
  setSegmentSelector,
} from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import {
  descriptorAccess,
  descriptorBase,
  descriptorDpl,
  descriptorLimit,
  isNullSelector,
  isPresent,
  isPrivilegeChecked,
  isReadable,
  isWritableData,
  markAccessed,
  readDescriptor,
  refuse,
} from "./descriptor.ts";

/** Rights of every segment in virtual-8086 mode: present, DPL 3, data, writable, accessed. */
const VIRTUAL_8086_ACCESS: u32 = 0xf3;
/** Rights of a segment loaded in real-address mode: present, DPL 0, data, writable, accessed. */
const REAL_ACCESS: u32 = 0x93;
/** AVL, L, D/B and G stay as they were: real-address mode does not load them. */
const KEPT_IN_REAL_MODE: u32 = 0xf000;

/** Loads a segment register as real-address and virtual-8086 mode do: the selector is the base in paragraphs. */
export function loadParagraph(i: u32, selector: u32): void {
  const base = (selector as u64) << 4;
  if (inVirtual8086Mode()) setSegment(i, selector, base, 0xffff, VIRTUAL_8086_ACCESS);
  else setSegment(i, selector, base, segmentLimit(i), (segmentAccess(i) & KEPT_IN_REAL_MODE) | REAL_ACCESS);
}

/** A null selector: the segment is unusable. Its limit keeps the old value, which only a later real-address mode sees. */
export function loadNull(i: u32, selector: u32): void {
  setSegmentSelector(i, selector);
  setSegmentBase(i, 0);
  setSegmentAccess(i, UNUSABLE);
}

/** SS after a transfer to an inner level in IA-32e mode, or a null SS in 64-bit mode: unusable, and DPL holds the CPL. */
export function loadNullStack(cpl: u32, selector: u32): void {
  loadNull(SS, selector);
  setSegmentAccess(SS, UNUSABLE | (cpl << 5));
}

/** Sets the hidden part from a checked descriptor whose accessed bit is set in memory. */
export function installSegment(i: u32, selector: u32, descriptor: u64): void {
  setSegment(i, selector, descriptorBase(descriptor), descriptorLimit(descriptor), descriptorAccess(descriptor) | 1);
}

/** Checks of a stack segment for privilege level `cpl`; violations record `vector`, absence #SS, all with the selector. */
export function checkStackDescriptor(selector: u32, descriptor: u64, cpl: u32, vector: u32): bool {
  if ((selector & 3) != cpl || !isWritableData(descriptor) || descriptorDpl(descriptor) != cpl) return refuse(vector, selector);
  if (!isPresent(descriptor)) return refuse(FAULT_SS, selector);
  return true;
}

/** Checks of a data segment register; violations record `vector` (#GP, or #TS in a task switch), absence #NP. */
export function checkDataDescriptor(selector: u32, descriptor: u64, vector: u32): bool {
  if (!isReadable(descriptor)) return refuse(vector, selector);
  const dpl = descriptorDpl(descriptor);
  if (isPrivilegeChecked(descriptorAccess(descriptor)) && ((selector & 3) > dpl || cpu.cpl > dpl)) return refuse(vector, selector);
  if (!isPresent(descriptor)) return refuse(NP, selector);
  return true;
}

function loadProtected(i: u32, selector: u32): bool {
  if (isNullSelector(selector)) {
    if (i != SS) {
      loadNull(i, selector);
      return true;
    }
    if (!in64BitMode() || cpu.cpl == 3 || (selector & 3) != cpu.cpl) {
      raiseGp(0);
      return false;
    }
    loadNullStack(cpu.cpl, selector);
    return true;
  }
  const descriptor = readDescriptor(selector, GP);
  if (faulted()) return false;
  if (i == SS) {
    if (!checkStackDescriptor(selector, descriptor, cpu.cpl, GP)) return false;
  } else if (!checkDataDescriptor(selector, descriptor, GP)) return false;
  if (!markAccessed(selector, descriptor)) return false;
  installSegment(i, selector, descriptor);
  return true;
}

/** MOV, POP, LDS and the like: loads ES, SS, DS, FS or GS. False if a fault is recorded, and then nothing is changed. */
export function loadSegment(i: u32, selector: u32): bool {
  if (inParagraphMode()) loadParagraph(i, selector);
  else if (!loadProtected(i, selector)) return false;
  if (i < FS) updateMode();
  return true;
}

function dropIfInaccessible(i: u32, cpl: u32): void {
  const access = segmentAccess(i);
  if ((access & UNUSABLE) != 0 || !isPrivilegeChecked(access) || cpl <= ((access >> 5) & 3)) return;
  setSegmentSelector(i, 0);
  setSegmentAccess(i, UNUSABLE);
}

/**
 * After a return to the outer level `cpl`: data segments that it could not have loaded become null. Unlike a load of a null
 * selector this leaves the base: in 64-bit mode FS and GS still address with theirs.
 */
export function dropInaccessibleSegments(cpl: u32): void {
  dropIfInaccessible(ES, cpl);
  dropIfInaccessible(DS, cpl);
  dropIfInaccessible(FS, cpl);
  dropIfInaccessible(GS, cpl);
}

/** CS with `cpl` as the RPL. The descriptor is checked and its accessed bit set in memory. */
export function installCode(selector: u32, descriptor: u64, cpl: u32): void {
  installSegment(CS, (selector & 0xfffc) | cpl, descriptor);
}
