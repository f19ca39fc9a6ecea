/**
 * Extended page tables: guest-physical to physical addresses in VMX non-root operation.
 *
 * A small cache in front of the walk holds guest-physical mappings, tagged by the id of their space (tlb.ts): a walk of
 * the guest's own tables needs one mapping for each level.
 *
 * @sdm 3C "The Extended Page Table Mechanism (EPT)"
 */
import { GUEST_PHYSICAL_CACHE, MACHINE_BASE } from "../../spec/layout.ts";
import * as Control from "../../spec/control.ts";
import * as Offset from "../../spec/machine-offset.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import { faulted, raiseVmExit } from "../event/fault.ts";
import { cpu } from "../state/vcpu.ts";
import { machine } from "../state/machine.ts";
import { SIZE_SHIFT } from "./access-rights.ts";
import { logPageModification } from "./page-modification-log.ts";
import { subPagesAllow } from "./sub-page-permissions.ts";
import { MAY_EXECUTE, MAY_READ, MAY_WRITE } from "./tlb-entry.ts";
import { raiseVirtualizationException } from "./virtualization-exception.ts";
import { NO_ADDRESS, PHYSICAL_PAGE, beforeRamStore, physLoad64, physStore64, ramPointer, slotIsWritable } from "./physical.ts";

/*
 * Kinds of access, as exit qualification bits 2:0 of an EPT violation. Accesses to the guest's paging structures that
 * write are both reads and writes. The access to the translation of a linear address has its size in SIZE_BITS.
 */
export const EPT_READ: u32 = 1;
export const EPT_WRITE: u32 = 2;
export const EPT_FETCH: u32 = 4;
const EPT_KINDS: u32 = EPT_READ | EPT_WRITE | EPT_FETCH;

/*
 * The rest of the exit qualification that the caller knows.
 *
 *   7 the linear address is valid   8 the access is to its translation, not to a paging structure
 *   9 user-mode linear address   10 writable   11 execute-disable
 */
export const LINEAR_VALID: u32 = 0x80;
export const TRANSLATED_LINEAR: u32 = 0x100;
export const LINEAR_USER: u32 = 0x200;
export const LINEAR_WRITABLE: u32 = 0x400;
export const LINEAR_EXECUTE_DISABLE: u32 = 0x800;
const ADVANCED_INFORMATION: u32 = LINEAR_USER | LINEAR_WRITABLE | LINEAR_EXECUTE_DISABLE;
/** Bit 15: guest-paging verification has failed. */
const UNVERIFIED: u32 = 0x8000;

/** IA32_VMX_EPT_VPID_CAP is MSR 48CH. @sdm 3D "VPID and EPT Capabilities" */
const EPT_CAPABILITY: u32 = MACHINE_BASE + Offset.VMX_CAPABILITY + ((0x48c - 0x480) << 3);
const CAPABLE_EXECUTE_ONLY: u64 = 1;
const CAPABLE_2M: u64 = 0x10000;
const CAPABLE_1G: u64 = 0x20000;
const CAPABLE_ADVANCED_INFORMATION: u64 = 0x400000;

/** EPTP bit 6: accessed and dirty flags. */
const EPTP_ACCESSED_DIRTY: u64 = 0x40;

const READABLE: u64 = 1;
const WRITABLE: u64 = 2;
/** With mode-based execute control: executable from supervisor-mode linear addresses. */
const EXECUTABLE: u64 = 4;
/** With mode-based execute control: executable from user-mode linear addresses. */
const USER_EXECUTABLE: u64 = 0x400;
const LARGE: u64 = 0x80;
const ACCESSED: u64 = 0x100;
const DIRTY: u64 = 0x200;
/** Of an entry that maps a page: its translations must come from paging structures in pages with PAGING_WRITE. */
const VERIFY_GUEST_PAGING: u64 = 0x0200000000000000;
/** Of an entry that maps a page: the guest's page walks may write it, whether or not it is WRITABLE. */
const PAGING_WRITE: u64 = 0x0400000000000000;
/** The page has sub-page write permissions. */
const SUB_PAGES: u64 = 0x2000000000000000;
/** Suppress #VE. */
const SUPPRESS: u64 = 0x8000000000000000;
const RIGHTS: u64 = READABLE | WRITABLE | EXECUTABLE | USER_EXECUTABLE;

/*
 * A cached mapping: u64 guest-physical page | space, u64 physical page | rights | SETTLED. SETTLED stands in the place
 * of the dirty flag: a write has nothing left to set.
 */
const SETTLED: u64 = DIRTY;
/*
 * And, of what the entry that maps the page says of the guest's paging: it has PAGING_WRITE; a page walk may write because
 * of that; it has VERIFY_GUEST_PAGING. 0 with the controls for them at 0.
 */
const PAGING_WRITE_NOTED: u64 = 0x20;
const WALK_WRITABLE: u64 = 0x40;
const NEEDS_VERIFICATION: u64 = 0x80;
const MAPPING_FLAGS: u64 = 0xfff;
const CACHE_ENTRIES: u32 = 1024;

/** Entries used by the walk in progress: physical addresses, from the root. */
const TRAIL: usize = memory.data(5 * 8);

/** Rights of the last translation (bits 2:0 and 10), SETTLED, and what is said of the guest's paging. */
let eptRights: u64 = 0;
/** All paging structures that the walk of the guest's tables has used lie in pages with PAGING_WRITE. */
let walkNoted = true;

/** To be called before a linear address is translated, and again when its translation starts anew. */
export function beginGuestWalk(): void {
  walkNoted = true;
}

/** After eptTranslate(): the kinds of access (MAY_READ ...) that would succeed with no flag left to set. */
export function eptPermittedKinds(userLinear: bool): u32 {
  let kinds: u32 = eptRights & READABLE ? MAY_READ : 0;
  if ((eptRights & (WRITABLE | SETTLED)) == (WRITABLE | SETTLED)) kinds |= MAY_WRITE;
  if (eptRights & (cpu.modeBasedExecute && userLinear ? USER_EXECUTABLE : EXECUTABLE)) kinds |= MAY_EXECUTE;
  return kinds;
}

/** What an access needs of a translation with these rights. Accesses to the guest's paging structures have no TRANSLATED_LINEAR. */
function neededRights(access: u32, information: u32, rights: u64): u64 {
  let needed = (access as u64) & (READABLE | WRITABLE);
  if ((rights & WALK_WRITABLE) != 0 && !(information & TRANSLATED_LINEAR)) needed &= ~WRITABLE;
  if (!(access & EPT_FETCH)) return needed;
  return needed | (cpu.modeBasedExecute && (information & LINEAR_USER) != 0 ? USER_EXECUTABLE : EXECUTABLE);
}

/**
 * What the entry that maps a page says of the guest's paging; `above`: the rights of the entries before it, which page walks
 * need too. Verification looks at the paging-write flags and so needs their control.
 *
 * @sdm 3C "EPT Violations"
 */
function pagingRights(entry: u64, above: u64): u64 {
  if (!(cpu.pagingControls & Control.EPT_PAGING_WRITE_CONTROL)) return 0;
  let flags: u64 = 0;
  if (entry & PAGING_WRITE) flags = above & WRITABLE ? PAGING_WRITE_NOTED | WALK_WRITABLE : PAGING_WRITE_NOTED;
  if ((entry & VERIFY_GUEST_PAGING) != 0 && (cpu.pagingControls & Control.GUEST_PAGING_VERIFICATION) != 0) flags |= NEEDS_VERIFICATION;
  return flags;
}

/** False if guest-paging verification refuses an access through a translation with these rights; else notes it. */
function verify(rights: u64, information: u32): bool {
  if (information & TRANSLATED_LINEAR) return walkNoted || !(rights & NEEDS_VERIFICATION);
  if (!(rights & PAGING_WRITE_NOTED)) walkNoted = false;
  return true;
}

/** True if accesses to the guest's paging structures count as writes. @sdm 3C "Accessed and Dirty Flags for EPT" */
export function eptAccessedDirty(): bool {
  return (cpu.eptPointer & EPTP_ACCESSED_DIRTY) != 0;
}

/**
 * Physical address of `gpa`, or NO_ADDRESS with the VM exit recorded.
 *
 * `information` is the part of the exit qualification in bits 11:7, 0 for PDPTEs; if it has LINEAR_VALID, `linear` is the linear address.
 */
export function eptTranslate(gpa: u64, access: u32, information: u32, linear: u64): u64 {
  const cached = cacheEntry(gpa);
  if (!mustSetDirty(access, information) && load<u64>(cached) == ((gpa & PHYSICAL_PAGE) | (machine.guestPhysicalSpace as u64))) {
    const mapping = load<u64>(cached, 8);
    eptRights = mapping & MAPPING_FLAGS;
    const needed = neededRights(access, information, eptRights) | (access & EPT_WRITE ? SETTLED : 0);
    if ((eptRights & needed) == needed && verify(eptRights, information)) return (mapping & PHYSICAL_PAGE) | (gpa & 0xfff);
  }
  return walk(gpa, access, information, linear);
}

/**
 * A write by linear address looks at the dirty flag of EPT itself if VM transitions invalidate combined mappings, that is
 * without VPID: software may count on them to see the flag set again after it cleared it.
 */
function mustSetDirty(access: u32, information: u32): bool {
  return (access & EPT_WRITE) != 0 && (information & TRANSLATED_LINEAR) != 0 && cpu.vpid == 0 && eptAccessedDirty();
}

function cacheEntry(gpa: u64): u32 {
  return GUEST_PHYSICAL_CACHE + ((((gpa >> 12) as u32) & (CACHE_ENTRIES - 1)) << 4);
}

function capable(bit: u64): bool {
  return (load<u64>(EPT_CAPABILITY) & bit) != 0;
}

function readEntry(address: u64): u64 {
  const pointer = ramPointer(address);
  return pointer != 0 ? load<u64>(pointer) : physLoad64(address);
}

function writeEntry(address: u64, entry: u64): void {
  const pointer = ramPointer(address);
  if (pointer == 0) {
    physStore64(address, entry);
  } else if (slotIsWritable()) {
    beforeRamStore(pointer, 8);
    store<u64>(pointer, entry);
  }
}

/**
 * Bits of a present entry that must be 0. `shift` is the size of the region it controls: 48 PML5E ... 12 PTE.
 *
 * @sdm 3C "EPT Translation Mechanism"
 */
function reservedBits(shift: u64, leaf: bool): u64 {
  const bits = (PHYSICAL_PAGE >> (machine.physicalAddressBits as u64)) << (machine.physicalAddressBits as u64);
  if (shift >= 39) return bits | 0xf8;
  if (!leaf) return bits | 0x78;
  // A page: bits 5:3 are the memory type, and the address has no bits below the size of the page.
  return bits | (PHYSICAL_PAGE & (((<u64>1) << shift) - 1));
}

/** The entry is present, and is one that software must not write. @sdm 3C "EPT Misconfigurations" */
function isMisconfigured(entry: u64, shift: u64, leaf: bool): bool {
  if (!(entry & READABLE)) {
    if (entry & WRITABLE) return true;
    if (!capable(CAPABLE_EXECUTE_ONLY)) return true;
    if (leaf && (entry & PAGING_WRITE) != 0 && (cpu.pagingControls & Control.EPT_PAGING_WRITE_CONTROL) != 0) return true;
  }
  if ((entry & reservedBits(shift, leaf)) != 0) return true;
  if (leaf) {
    if (shift == 21 && !capable(CAPABLE_2M)) return true;
    if (shift == 30 && !capable(CAPABLE_1G)) return true;
    const memoryType = (entry >> 3) & 7;
    if (memoryType == 2 || memoryType == 3 || memoryType == 7) return true;
  }
  return false;
}

function walk(gpa: u64, access: u32, information: u32, linear: u64): u64 {
  const presentBits = cpu.modeBasedExecute ? RIGHTS : READABLE | WRITABLE | EXECUTABLE;
  let shift: u64 = 12 + 9 * ((cpu.eptPointer >> 3) & 7);
  // The table does not reach the upper bits of a guest-physical address of more than 48 bits.
  if (gpa >> (shift + 9) != 0) return violation(gpa, access, 0, SUPPRESS, information, linear);
  let rights = RIGHTS;
  let above = RIGHTS;
  let table = cpu.eptPointer & PHYSICAL_PAGE;
  let entry: u64 = 0;
  let depth: u32 = 0;
  let leaf = false;
  while (!leaf) {
    const address = table | (((gpa >> shift) & 0x1ff) << 3);
    entry = readEntry(address);
    store<u64>(TRAIL + (depth++ << 3), address);
    above = rights;
    rights &= entry;
    if ((entry & presentBits) == 0) return violation(gpa, access, rights, entry, information, linear);
    leaf = shift == 12 || ((entry & LARGE) != 0 && shift <= 30);
    if (isMisconfigured(entry, shift, leaf)) return misconfiguration(gpa, information, linear);
    table = entry & PHYSICAL_PAGE;
    shift -= 9;
  }
  shift += 9;
  if (cpu.pagingControls != 0) rights |= pagingRights(entry, above);
  const needed = neededRights(access, information, rights);
  if ((rights & needed) != needed) {
    // Accesses to paging structures need to read as well.
    const subPages = needed == WRITABLE && shift == 12 && hasSubPages(entry);
    if (!subPages || !mayWriteSubPages(gpa, access, information, linear)) {
      return faulted() ? NO_ADDRESS : violation(gpa, access, rights, entry, information, linear);
    }
  }
  if (!verify(rights, information)) return violation(gpa, access, rights, entry, information | UNVERIFIED, linear);
  eptRights = rights | SETTLED;
  if (eptAccessedDirty()) {
    if (!setFlags(gpa, depth, (access & EPT_WRITE) != 0)) return NO_ADDRESS;
    if (!((entry & DIRTY) != 0 || (access & EPT_WRITE) != 0)) eptRights = rights;
  }
  const offset = ((<u64>1) << shift) - 1;
  const physical = (entry & PHYSICAL_PAGE & ~offset) | (gpa & offset);
  const cached = cacheEntry(gpa);
  store<u64>(cached, (gpa & PHYSICAL_PAGE) | (machine.guestPhysicalSpace as u64));
  store<u64>(cached, (physical & PHYSICAL_PAGE) | eptRights, 8);
  return physical;
}

/** Accessed flags of all entries used, and the dirty flag of the last one for a write. */
function setFlags(gpa: u64, depth: u32, write: bool): bool {
  const last = depth - 1;
  for (let i: u32 = 0; i < depth; i++) {
    const address = load<u64>(TRAIL + (i << 3));
    const entry = readEntry(address);
    const flags = i == last && write ? ACCESSED | DIRTY : ACCESSED;
    if ((entry & flags) == flags) continue;
    if ((flags & ~entry & DIRTY) != 0 && cpu.pageModificationLogging && !logPageModification(gpa & PHYSICAL_PAGE)) return false;
    writeEntry(address, entry | flags);
  }
  return true;
}

/** The sub-pages of the page that the entry maps have permissions of their own. */
function hasSubPages(entry: u64): bool {
  return cpu.subPageTable != 0 && (entry & SUB_PAGES) != 0;
}

/** False: the sub-pages do not allow the write, or an SPP-related event is recorded. */
function mayWriteSubPages(gpa: u64, access: u32, information: u32, linear: u64): bool {
  recordAddresses(gpa, information, linear);
  return subPagesAllow(gpa, (access >> SIZE_SHIFT) + 1);
}

function recordAddresses(gpa: u64, information: u32, linear: u64): void {
  cpu.guestPhysical = gpa;
  if (information & LINEAR_VALID) cpu.guestLinear = linear;
}

/**
 * The access is not allowed. `rights`: what all entries used agree on, nothing if one is not present; `entry`: the one
 * that is not present or maps the page.
 *
 * @sdm 3C "EPT Violations" @sdm 3C "Basic VM-Exit Information"
 */
function violation(gpa: u64, access: u32, rights: u64, entry: u64, information: u32, linear: u64): u64 {
  recordAddresses(gpa, information, linear);
  const translated = LINEAR_VALID | TRANSLATED_LINEAR;
  if ((information & translated) != translated || !capable(CAPABLE_ADVANCED_INFORMATION)) information &= ~ADVANCED_INFORMATION;
  let qualification = ((access & EPT_KINDS) | information) as u64;
  qualification |= (rights & (READABLE | WRITABLE | EXECUTABLE)) << 3;
  if (cpu.modeBasedExecute && (rights & USER_EXECUTABLE) != 0) qualification |= 0x40;
  if (!raiseVirtualizationException(entry, qualification)) raiseVmExit(ExitReason.EPT_VIOLATION, qualification);
  return NO_ADDRESS;
}

function misconfiguration(gpa: u64, information: u32, linear: u64): u64 {
  recordAddresses(gpa, information, linear);
  raiseVmExit(ExitReason.EPT_MISCONFIGURATION, 0);
  return NO_ADDRESS;
}
