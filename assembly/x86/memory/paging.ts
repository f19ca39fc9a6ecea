/**
 * Linear to physical addresses: unpaged, 32-bit, PAE, 4-level and 5-level paging, each through EPT in non-root operation
 * that has it.
 *
 * Order of one translation: the entries from the root down (each may be not present or have a reserved bit set), the
 * rights, the accessed and dirty flags, and at last the translation's own guest-physical address in EPT. So a page fault
 * comes before an EPT violation of the address it would have reached, and a failed access sets no flag.
 *
 * @sdm 3A "Paging"
 */
import * as Control from "../../spec/control.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { raiseGp, raisePf } from "../event/fault.ts";
import { CR0_PG, CR4_LA57, CR4_PAE, CR4_PGE, CR4_PSE, EFER_LMA, EFER_NXE } from "../state/control-bits.ts";
import { hasFeature } from "../state/features.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { field, field32 } from "../state/vmcs.ts";
import {
  ERROR_HLAT,
  ERROR_PRESENT,
  ERROR_RESERVED,
  FETCH,
  PROBE,
  RIGHT_EXECUTE_DISABLE,
  RIGHT_KEY_SHIFT,
  RIGHT_USER,
  RIGHT_WRITE,
  SIZE_BITS,
  SMAP_RESTRICTED,
  USER,
  WRITE,
  accessOfClass,
  errorCode,
  permits,
  permittedKinds,
  rightsErrorCode,
} from "./access-rights.ts";
import {
  EPT_FETCH,
  EPT_READ,
  EPT_WRITE,
  LINEAR_EXECUTE_DISABLE,
  LINEAR_USER,
  LINEAR_VALID,
  LINEAR_WRITABLE,
  TRANSLATED_LINEAR,
  beginGuestWalk,
  eptAccessedDirty,
  eptPermittedKinds,
  eptTranslate,
} from "./ept.ts";
import { apicAccessPhysical } from "./apic-access.ts";
import {
  NO_ADDRESS,
  PHYSICAL_PAGE,
  beforeRamStore,
  isApicAccessPage,
  physLoad32,
  physLoad64,
  ramPointer,
  slotIsWritable,
} from "./physical.ts";
import { flushOnPageFault } from "./tlb.ts";
import {
  EXECUTE_TAG,
  MAY_EXECUTE,
  MAY_READ,
  MAY_WRITE,
  READ_TAG,
  WRITE_TAG,
  adoptGlobal,
  fillTlb,
  noteLargePage,
  tagHits,
  tlbPhysical,
} from "./tlb-entry.ts";

/** Bits of a paging-structure entry. */
export const PRESENT: u64 = 1;
const ACCESSED: u64 = 0x20;
const DIRTY: u64 = 0x40;
const LARGE: u64 = 0x80;
const GLOBAL: u64 = 0x100;
/** Of HLAT paging: the address is translated by ordinary paging after all. */
const RESTART: u64 = 0x800;
export const EXECUTE_DISABLE: u64 = 0x8000000000000000;
/** Bits 62:52: ignored or a protection key in 4-level paging, reserved in PAE paging. */
export const UPPER: u64 = 0x7ff0000000000000;

/** The entries that the walk in progress used, from the root: u64 guest-physical address, u32 pointer (0: not writable). */
const TRAIL: usize = memory.data(5 * 16);
/** An entry that was read from a device. */
const BUS_ENTRY: usize = memory.data(8);

/** Results of the walk in progress. */
let depth: u32 = 0;
let rights: u32 = 0;
/** The entry that maps the page. */
let leaf: u64 = 0;
/** 12, 21, 22 or 30. */
let pageShift: u32 = 0;
/** All entries used have the accessed flag. */
let allAccessed = false;
/** The walk is one of HLAT paging; one of its entries has ended it with RESTART. */
let hlat = false;
let restarted = false;

/**
 * Physical address of one byte for an access, or NO_ADDRESS with a page fault or VM exit recorded. The TLB gets what the
 * walk finds. `ctx` is the context of TLB tags that fits the access.
 */
export function translate(linear: u64, access: u32, ctx: u64): u64 {
  let tag = READ_TAG;
  if (access & WRITE) tag = WRITE_TAG;
  else if (access & FETCH) tag = EXECUTE_TAG;
  if (tagHits(linear, tag, ctx) || adoptGlobal(linear, tag, ctx)) return tlbPhysical(linear);
  machine.counters1++;
  const paged = (cpu.cr0 & CR0_PG) != 0;
  const gpa = paged ? translatePaged(linear, access) : unpaged(linear);
  if (gpa == NO_ADDRESS) return NO_ADDRESS;
  let physical = gpa;
  const nested = cpu.eptPointer != 0;
  if (nested) {
    physical = eptTranslate(gpa, eptAccess(access), linearInformation(), linear);
    if (physical == NO_ADDRESS) return NO_ADDRESS;
  }
  // The tags serve every access of the context, not only one like this.
  let permitted = MAY_READ | MAY_WRITE | MAY_EXECUTE;
  if (paged) permitted = permittedKinds(rights, accessOfClass(ctx) & (USER | SMAP_RESTRICTED));
  if (!(leaf & DIRTY)) permitted &= ~MAY_WRITE;
  if (nested) permitted &= eptPermittedKinds((rights & RIGHT_USER) != 0);
  fillTlb(linear, ctx, physical, permitted, (leaf & GLOBAL) != 0 && (cpu.cr4 & CR4_PGE) != 0);
  if (pageShift > 12) noteLargePage(linear, pageShift);
  return physical;
}

/** Without paging every address is user-mode, writable, executable and as good as dirty. */
function unpaged(linear: u64): u64 {
  beginWalk();
  rights = RIGHT_USER | RIGHT_WRITE;
  leaf = DIRTY;
  pageShift = 12;
  return linear & 0xffffffff;
}

function eptAccess(access: u32): u32 {
  if (access & FETCH) return EPT_FETCH;
  return access & WRITE ? EPT_WRITE | (access & SIZE_BITS) : EPT_READ;
}

/** What an EPT violation of the translation tells of the linear address. */
function linearInformation(): u32 {
  let information = LINEAR_VALID | TRANSLATED_LINEAR;
  if (rights & RIGHT_USER) information |= LINEAR_USER;
  if (rights & RIGHT_WRITE) information |= LINEAR_WRITABLE;
  if (rights & RIGHT_EXECUTE_DISABLE) information |= LINEAR_EXECUTE_DISABLE;
  return information;
}

function beginWalk(): void {
  depth = 0;
  leaf = 0;
  pageShift = 0;
  beginGuestWalk();
}

function translatePaged(linear: u64, access: u32): u64 {
  beginWalk();
  let found = false;
  if (!(cpu.cr4 & CR4_PAE)) found = walk32(linear, access);
  else if (cpu.efer & EFER_LMA) {
    if (!isCanonical(linear)) return notCanonical();
    found = walkLong(linear, access);
  } else found = walkPae(linear, access);
  if (!found) return NO_ADDRESS;
  if (!permits(rights, access)) return pageFault(linear, rightsErrorCode(rights, access));
  const write = (access & WRITE) != 0 && !(access & PROBE);
  if ((!allAccessed || (write && !(leaf & DIRTY))) && !setFlags(linear, write)) return NO_ADDRESS;
  const offset = ((<u64>1) << pageShift) - 1;
  return (pageAddress() & ~offset) | (linear & offset);
}

/** Callers that went through a segment have checked already; the hot loop's flat addresses meet the rule here. */
function isCanonical(linear: u64): bool {
  const unused: i64 = cpu.cr4 & CR4_LA57 ? 7 : 16;
  return ((linear as i64) << unused) >> unused == (linear as i64);
}

/** #GP(0), also for a fetch; the hot loop makes it #SS for stack accesses. @sdm 1 "Canonical Addressing" */
function notCanonical(): u64 {
  raiseGp(0);
  return NO_ADDRESS;
}

/** False with #GP(0) recorded: an access that crosses into non-canonical addresses does so before its first page is looked at. */
export function secondPageIsCanonical(linear: u64): bool {
  if (!(cpu.cr0 & CR0_PG) || !(cpu.efer & EFER_LMA) || isCanonical(linear)) return true;
  raiseGp(0);
  return false;
}

/** Records the fault; the translation of a large page is forgotten as a whole. */
function pageFault(linear: u64, code: u32): u64 {
  flushOnPageFault(linear, pageShift > 12);
  raisePf(linear, code);
  return NO_ADDRESS;
}

function notPresent(linear: u64, access: u32): bool {
  pageFault(linear, errorCode(access) | (hlat ? ERROR_HLAT : 0));
  return false;
}

function reservedBitSet(linear: u64, access: u32): bool {
  pageFault(linear, errorCode(access) | ERROR_PRESENT | ERROR_RESERVED | (hlat ? ERROR_HLAT : 0));
  return false;
}

/** Physical-address bits that the processor does not have, and bit 63 when it has no meaning. */
function reservedAddress(): u64 {
  const bits = (PHYSICAL_PAGE >> (machine.physicalAddressBits as u64)) << (machine.physicalAddressBits as u64);
  return cpu.efer & EFER_NXE ? bits : bits | EXECUTE_DISABLE;
}

/**
 * Pointer to a paging-structure entry, also noted in the trail; 0 with a VM exit recorded. Entries that a device holds
 * are read in full, and their accessed and dirty flags stay as they are.
 */
function entryPointer(gpa: u64, size: u32, linear: u64): usize {
  let physical = gpa;
  if (cpu.eptPointer != 0) {
    physical = eptTranslate(gpa, eptAccessedDirty() ? EPT_READ | EPT_WRITE : EPT_READ, LINEAR_VALID, linear);
    if (isApicAccessPage(physical)) physical = apicAccessPhysical(physical);
    if (physical == NO_ADDRESS) return 0;
  }
  let pointer = ramPointer(physical);
  const step = TRAIL + (depth++ << 4);
  store<u64>(step, gpa);
  store<u32>(step, pointer != 0 && slotIsWritable() ? (pointer as u32) : 0, 8);
  if (pointer == 0) {
    store<u64>(BUS_ENTRY, size == 8 ? physLoad64(physical) : (physLoad32(physical) as u64));
    pointer = BUS_ENTRY;
  }
  return pointer;
}

/**
 * The levels that have 8-byte entries, from the table whose entries control 1 << `shift` bytes. Leaves rights, leaf and
 * pageShift.
 *
 * @sdm 3A "4-Level Paging and 5-Level Paging"
 */
function walk64(linear: u64, access: u32, table: u64, shift: u64, reserved: u64): bool {
  let all: u64 = ACCESSED | (RIGHT_WRITE as u64) | (RIGHT_USER as u64);
  let any: u64 = 0;
  for (;;) {
    const pointer = entryPointer(table | (((linear >> shift) & 0x1ff) << 3), 8, linear);
    if (pointer == 0) return false;
    const entry = load<u64>(pointer);
    if (!(entry & PRESENT)) return notPresent(linear, access);
    let forbidden = reserved;
    let isLeaf = shift == 12;
    if (!isLeaf && (entry & LARGE) != 0) {
      isLeaf = true;
      if (shift > 30 || (shift == 30 && !hasFeature(Feature.PDPE1GB))) forbidden |= LARGE;
      else forbidden |= (((<u64>1) << shift) - 1) & 0xffffffffffffe000;
    }
    if ((entry & forbidden) != 0) return reservedBitSet(linear, access);
    if (hlat && (entry & RESTART) != 0) {
      restarted = true;
      return false;
    }
    all &= entry;
    any |= entry;
    if (isLeaf) {
      leaf = entry;
      break;
    }
    table = entry & PHYSICAL_PAGE;
    shift -= 9;
  }
  pageShift = shift as u32;
  allAccessed = (all & ACCESSED) != 0;
  rights = ((all as u32) & (RIGHT_WRITE | RIGHT_USER)) | (((any >> 63) as u32) ? RIGHT_EXECUTE_DISABLE : 0);
  rights |= (((leaf >> 59) & 15) as u32) << RIGHT_KEY_SHIFT;
  return true;
}

/**
 * The HLAT prefix size chooses the addresses: 0 all of them, else those whose bit 63 is 1, since the largest size that
 * IA32_VMX_EPT_VPID_CAP reports is 1.
 *
 * @sdm 3A "Ordinary Paging and HLAT Paging"
 */
function usesHlat(linear: u64): bool {
  return (field32(Slot.HLAT_PREFIX_SIZE) & 0xffff) == 0 || (linear as i64) < 0;
}

/**
 * 4-level and 5-level paging. A restart forgets all that HLAT paging has found: rights, flags to set, and what guest-paging
 * verification looks at.
 *
 * @sdm 3A "Restart of HLAT Paging"
 */
function walkLong(linear: u64, access: u32): bool {
  const shift: u64 = cpu.cr4 & CR4_LA57 ? 48 : 39;
  const reserved = reservedAddress();
  if ((cpu.pagingControls & Control.ENABLE_HLAT) != 0 && usesHlat(linear)) {
    hlat = true;
    restarted = false;
    const found = walk64(linear, access, field(Slot.HLAT_POINTER) & PHYSICAL_PAGE, shift, reserved);
    hlat = false;
    if (!restarted) return found;
    beginWalk();
  }
  return walk64(linear, access, cpu.cr3 & PHYSICAL_PAGE, shift, reserved);
}

/** Two levels under the PDPTE registers. @sdm 3A "Linear-Address Translation with PAE Paging" */
function walkPae(linear: u64, access: u32): bool {
  const pdpte = load<u64>(VCPU_BASE + Offset.PDPTE + ((((linear >> 30) as u32) & 3) << 3));
  if (!(pdpte & PRESENT)) return notPresent(linear, access);
  return walk64(linear, access, pdpte & PHYSICAL_PAGE, 21, reservedAddress() | UPPER);
}

/** @sdm 3A "32-Bit Paging" */
function walk32(linear: u64, access: u32): bool {
  let pointer = entryPointer((cpu.cr3 & 0xfffff000) | (((linear >> 22) & 0x3ff) << 2), 4, linear);
  if (pointer == 0) return false;
  const directoryEntry = load<u32>(pointer) as u64;
  if (!(directoryEntry & PRESENT)) return notPresent(linear, access);
  if ((directoryEntry & LARGE) != 0 && (cpu.cr4 & CR4_PSE) != 0) {
    if ((directoryEntry & reserved4M()) != 0) return reservedBitSet(linear, access);
    leaf = directoryEntry;
    pageShift = 22;
    allAccessed = (leaf & ACCESSED) != 0;
    rights = (directoryEntry as u32) & (RIGHT_WRITE | RIGHT_USER);
    return true;
  }
  pointer = entryPointer((directoryEntry & 0xfffff000) | (((linear >> 12) & 0x3ff) << 2), 4, linear);
  if (pointer == 0) return false;
  leaf = load<u32>(pointer) as u64;
  if (!(leaf & PRESENT)) return notPresent(linear, access);
  pageShift = 12;
  allAccessed = (directoryEntry & leaf & ACCESSED) != 0;
  rights = (directoryEntry as u32) & (leaf as u32) & (RIGHT_WRITE | RIGHT_USER);
  return true;
}

/** Reserved bits of a PDE that maps a 4-MiB page: with PSE-36, bits 20:13 are address bits 39:32 as far as they exist. */
function reserved4M(): u64 {
  if (!hasFeature(Feature.PSE36)) return 0x3fe000;
  const width = machine.physicalAddressBits < 40 ? machine.physicalAddressBits : 40;
  return 0x3fe000 & ~(((<u64>1) << (width - 19)) - 1);
}

/** Physical address in the leaf; bits below the page size are not cleared. */
function pageAddress(): u64 {
  if (pageShift == 22) return (leaf & 0xffc00000) | ((leaf & 0x1fe000) << 19);
  return leaf & PHYSICAL_PAGE;
}

/**
 * Sets the accessed flag of every entry used, and for a write the dirty flag of the last. Without accessed and dirty
 * flags of its own, EPT sees a write here for the first time.
 *
 * @sdm 3A "Accessed and Dirty Flags"
 */
function setFlags(linear: u64, dirty: bool): bool {
  const last = depth - 1;
  for (let i: u32 = 0; i < depth; i++) {
    const step = TRAIL + (i << 4);
    const pointer = load<u32>(step, 8);
    if (pointer == 0) continue;
    const wanted = (i == last && dirty ? ACCESSED | DIRTY : ACCESSED) as u32;
    const flags = load<u8>(pointer) as u32;
    if ((flags & wanted) == wanted) continue;
    if (
      cpu.eptPointer != 0 &&
      !eptAccessedDirty() &&
      eptTranslate(load<u64>(step), EPT_READ | EPT_WRITE, LINEAR_VALID, linear) == NO_ADDRESS
    )
      return false;
    beforeRamStore(pointer, 8);
    store<u8>(pointer, flags | wanted);
    if (i == last) leaf |= wanted as u64;
  }
  return true;
}
