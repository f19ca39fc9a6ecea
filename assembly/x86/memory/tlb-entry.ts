/**
 * Entries of the translation look-aside buffer: direct-mapped by linear page number, shared by all address spaces.
 *
 *   u64 readTag     linear page | context; equal to the tag of an access = the access needs nothing but the pointer
 *   u64 writeTag    the same for stores: also D is set, the slot is writable and the page holds no decoded code
 *   u64 executeTag  the same for instruction fetches
 *   u32 addend      pointer = (linear as u32) + addend
 *   u32 ramPage     number of the RAM page
 *   u64 frame       in TLB_FRAMES: physical page | id under which a global translation is shared, 0 if not global
 *
 * A context is asid << 2 | class. Since asid is never 0 nor above 1022, neither an entry of zeros nor NO_TAG is ever hit.
 *
 *   class 0  supervisor mode      1  supervisor mode, SMAP forbids user-mode addresses
 *   class 2  user mode            3  user mode with alignment checks: only execute tags are set
 */
import { JUMP_CACHE, LARGE_PAGES, TLB_BASE, TLB_ENTRIES, TLB_FRAMES } from "../../spec/layout.ts";
import { machine } from "../state/machine.ts";
import { noteWritable, pageHasCode } from "./code-pages.ts";
import { hasDataBreakpoint } from "./data-breakpoints.ts";
import { isInterceptedPage, ramPageOf, ramPointer, slotIsWritable } from "./physical.ts";

export const NO_TAG: u64 = 0xffffffffffffffff;
const PAGE: u64 = 0xfffffffffffff000;
const OFFSET: u64 = 0xfff;

/** Offsets of the tags in an entry, which also say what kind of access a tag is for. */
export const READ_TAG: u32 = 0;
export const WRITE_TAG: u32 = 8;
export const EXECUTE_TAG: u32 = 16;
const ADDEND: u32 = 24;
const RAM_PAGE: u32 = 28;

/** `permitted` of fillTlb(): kinds of access that would succeed with no side effect left. */
export const MAY_READ: u32 = 1;
export const MAY_WRITE: u32 = 2;
export const MAY_EXECUTE: u32 = 4;

export const CLASS_SUPERVISOR: u32 = 0;
export const CLASS_SUPERVISOR_SMAP: u32 = 1;
export const CLASS_USER: u32 = 2;
export const CLASS_USER_ALIGNED: u32 = 3;

export function entryOf(linear: u64): u32 {
  return TLB_BASE + ((((linear >> 12) as u32) & (TLB_ENTRIES - 1)) << 5);
}

function frameOf(linear: u64): u32 {
  return TLB_FRAMES + ((((linear >> 12) as u32) & (TLB_ENTRIES - 1)) << 3);
}

/** True if `tag` is set for the page of `linear` under context `ctx`. */
export function tagHits(linear: u64, tag: u32, ctx: u64): bool {
  return load<u64>(entryOf(linear) + tag) == ((linear & PAGE) | ctx);
}

/** Pointer to a byte whose tag hits. */
export function tlbPointer(linear: u64): usize {
  return (linear as u32) + load<u32>(entryOf(linear) + ADDEND);
}

/** Physical address of a byte whose tag hits. */
export function tlbPhysical(linear: u64): u64 {
  return (load<u64>(frameOf(linear)) & PAGE) | (linear & OFFSET);
}

/**
 * Gives an entry of a global translation to the address space in use, if it belongs to it; then tells whether `tag` hits.
 *
 * Address spaces with different PCIDs share global translations. They are kept under the tag of the space that used them
 * last, so that the hot path compares one tag only.
 *
 * @sdm 3A "Global Pages"
 */
export function adoptGlobal(linear: u64, tag: u32, ctx: u64): bool {
  const shared = (load<u64>(frameOf(linear)) & OFFSET) as u32;
  if (shared == 0 || shared != machine.globalSpace) return false;
  const entry = entryOf(linear);
  const wanted = (linear & PAGE) | ctx;
  adoptTag(entry + READ_TAG, wanted);
  adoptTag(entry + WRITE_TAG, wanted);
  adoptTag(entry + EXECUTE_TAG, wanted);
  return load<u64>(entry + tag) == wanted;
}

/** The tag changes its asid, if page and class are the wanted ones. */
function adoptTag(address: u32, wanted: u64): void {
  if (((load<u64>(address) ^ wanted) & (PAGE | 3)) == 0) store<u64>(address, wanted);
}

/**
 * Enters a translation. Physical pages that are not plain RAM get no entry: every access to them takes the slow path.
 * `permitted` is what paging and EPT allow.
 */
export function fillTlb(linear: u64, ctx: u64, physical: u64, permitted: u32, global: bool): void {
  const physicalPage = physical & PAGE;
  if (isInterceptedPage(physicalPage)) return;
  const pointer = ramPointer(physicalPage);
  if (pointer == 0) return;
  const ramPage = ramPageOf(pointer);
  if (!slotIsWritable() || pageHasCode(ramPage)) permitted &= ~MAY_WRITE;
  if (((ctx as u32) & 3) == CLASS_USER_ALIGNED || hasDataBreakpoint(linear)) permitted &= ~(MAY_READ | MAY_WRITE);
  if ((permitted & MAY_WRITE) != 0) noteWritable(ramPage);
  const entry = entryOf(linear);
  const tag = (linear & PAGE) | ctx;
  store<u64>(entry, permitted & MAY_READ ? tag : NO_TAG, READ_TAG);
  store<u64>(entry, permitted & MAY_WRITE ? tag : NO_TAG, WRITE_TAG);
  store<u64>(entry, permitted & MAY_EXECUTE ? tag : NO_TAG, EXECUTE_TAG);
  store<u32>(entry, (pointer as u32) - ((linear & PAGE) as u32), ADDEND);
  store<u32>(entry, ramPage, RAM_PAGE);
  store<u64>(frameOf(linear), physicalPage | (global ? (machine.globalSpace as u64) : 0));
}

/** No translation of the page is left, in any address space. */
export function dropEntry(linear: u64): void {
  const entry = entryOf(linear);
  store<u64>(entry, NO_TAG, READ_TAG);
  store<u64>(entry, NO_TAG, WRITE_TAG);
  store<u64>(entry, NO_TAG, EXECUTE_TAG);
  store<u64>(frameOf(linear), 0);
}

/** The jump-cache entries of one linear page lie in one window of 256 entries. */
export function dropJumps(linear: u64): void {
  const window = ((linear >> 12) ^ (linear >> 20)) & 0xff;
  memory.fill(JUMP_CACHE + ((window as u32) << 12), 0, 0x1000);
}

export function dropAllEntries(): void {
  memory.fill(TLB_BASE, 0xff, TLB_ENTRIES << 5);
  memory.fill(TLB_FRAMES, 0, TLB_ENTRIES << 3);
  memory.fill(JUMP_CACHE, 0, 0x100000);
  memory.fill(LARGE_PAGES, 0, 0x1000);
}

/*
 * Large pages are entered in pieces of 4 KiB. An invalidation of one linear address must hit all pieces, so a bit
 * remembers for each linear region (hashed) that it was translated by a large page since the last dropAllEntries().
 */
const BIG_REGION_SHIFT: u64 = 21;
const HUGE_REGION_SHIFT: u64 = 30;
const HUGE_REGION: u64 = 0x5bd1e99500000000;
const HASH: u64 = 0x9e3779b97f4a7c15;

function regionBit(region: u64): u32 {
  return ((region * HASH) >> 49) as u32;
}
function setRegion(region: u64): void {
  const bit = regionBit(region);
  const byte = LARGE_PAGES + (bit >> 3);
  store<u8>(byte, load<u8>(byte) | ((<u32>1) << (bit & 7)));
}
function hasRegion(region: u64): bool {
  const bit = regionBit(region);
  return ((load<u8>(LARGE_PAGES + (bit >> 3)) >> (bit & 7)) & 1) != 0;
}

/** The page of `linear` is a piece of a page of 1 << `pageShift` bytes (21, 22 or 30). */
export function noteLargePage(linear: u64, pageShift: u32): void {
  if (pageShift == 30) {
    setRegion((linear >> HUGE_REGION_SHIFT) ^ HUGE_REGION);
    return;
  }
  const region = linear >> BIG_REGION_SHIFT;
  setRegion(region);
  if (pageShift == 22) setRegion(region ^ 1);
}

/** False: whatever the TLB holds of the region of `linear` comes from 4-KiB pages. */
export function mayBeLargePage(linear: u64): bool {
  return hasRegion(linear >> BIG_REGION_SHIFT) || hasRegion((linear >> HUGE_REGION_SHIFT) ^ HUGE_REGION);
}
