/** Segment registers: selector, and the hidden part in VMCS format. Array elements are reached by number. */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";

export const ES: u32 = 0;
export const CS: u32 = 1;
export const SS: u32 = 2;
export const DS: u32 = 3;
export const FS: u32 = 4;
export const GS: u32 = 5;
export const LDTR: u32 = 6;
export const TR: u32 = 7;

/*
 * Access rights, as the VMCS holds them. @sdm 3C "Guest Register State"
 *
 *   3:0 type   4 S   6:5 DPL   7 P   12 AVL   13 L   14 D/B   15 G   16 unusable
 */
/** Type bit 0: the segment has been accessed. */
export const ACCESSED: u32 = 1;
/** Type bit 1 of a data segment: writable. */
export const WRITABLE: u32 = 2;
/** Type bit 1 of a code segment: readable. */
export const READABLE: u32 = 2;
/** Type bit 2 of a data segment: expand-down. */
export const EXPAND_DOWN: u32 = 4;
/** Type bit 2 of a code segment: conforming. */
export const CONFORMING: u32 = 4;
/** Type bit 3 of a code or data segment: code. */
export const CODE: u32 = 8;
/** S: code or data, not a system segment. */
export const NOT_SYSTEM: u32 = 0x10;
export const DPL_SHIFT: u32 = 5;
export const PRESENT: u32 = 0x80;
export const LONG: u32 = 0x2000;
/** D/B: 32-bit default operation size, or stack pointer, or upper bound of an expand-down segment. */
export const BIG: u32 = 0x4000;
export const GRANULAR: u32 = 0x8000;
export const UNUSABLE: u32 = 0x10000;

export function segmentBase(i: u32): u64 {
  return load<u64>(VCPU_BASE + Offset.SEG_BASE + (i << 3));
}
/** Last valid offset of an expand-up segment, bytes; granularity is applied. */
export function segmentLimit(i: u32): u32 {
  return load<u32>(VCPU_BASE + Offset.SEG_LIMIT + (i << 2));
}
export function segmentAccess(i: u32): u32 {
  return load<u32>(VCPU_BASE + Offset.SEG_ACCESS + (i << 2));
}
export function segmentSelector(i: u32): u32 {
  return load<u32>(VCPU_BASE + Offset.SEG_SELECTOR + (i << 2));
}

export function setSegmentBase(i: u32, base: u64): void {
  store<u64>(VCPU_BASE + Offset.SEG_BASE + (i << 3), base);
}
export function setSegmentLimit(i: u32, limit: u32): void {
  store<u32>(VCPU_BASE + Offset.SEG_LIMIT + (i << 2), limit);
}
export function setSegmentAccess(i: u32, access: u32): void {
  store<u32>(VCPU_BASE + Offset.SEG_ACCESS + (i << 2), access);
}
export function setSegmentSelector(i: u32, selector: u32): void {
  store<u32>(VCPU_BASE + Offset.SEG_SELECTOR + (i << 2), selector);
}

/** Sets the visible and the hidden part. The caller ends with changeMode() if `i` is CS, DS, ES or SS. */
export function setSegment(i: u32, selector: u32, base: u64, limit: u32, access: u32): void {
  setSegmentSelector(i, selector);
  setSegmentBase(i, base);
  setSegmentLimit(i, limit);
  setSegmentAccess(i, access);
}
