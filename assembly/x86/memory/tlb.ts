/**
 * Address spaces and their invalidation.
 *
 * An address space is what the manual tags cached translations with (VPID, PCID, EPTP) together with everything else that
 * decides whether an access is allowed: the paging mode, WP, SMEP, NXE, protection-key registers and so on. Each gets an
 * id of its own (asid), which is part of every TLB tag and of every jump-cache key. To invalidate is to forget the id, to
 * come back to a space is to find it: neither looks at the TLB. When the ids are used up, everything is cleared.
 *
 * ADDRESS_SPACES has 16 sets of 4 entries:
 *
 *   u64 eptp | u64 key | u64 protection keys (PKRU, PKRS << 32), 0 when off | u32 asid | u32 unused
 *   key: 15:0 VPID   28:16 PCID, or GLOBAL, or GUEST_PHYSICAL   31:29 processor   63:32 environment; 0 = free
 *
 * GLOBAL is the space that the global translations of all PCIDs are shared under; GUEST_PHYSICAL has the mappings of EPT
 * alone. Invalidating more than the manual demands is always allowed.
 *
 * @sdm 3A "Caching Translation Information" @sdm 3C "Caching Translation Information"
 */
import { ADDRESS_SPACES, GUEST_PHYSICAL_CACHE, VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { cpu } from "../state/vcpu.ts";
import { machine } from "../state/machine.ts";
import {
  CR0_AM,
  CR0_PG,
  CR0_WP,
  CR4_LA57,
  CR4_PAE,
  CR4_PCIDE,
  CR4_PGE,
  CR4_PKE,
  CR4_PKS,
  CR4_PSE,
  CR4_SMAP,
  CR4_SMEP,
  EFER_LMA,
  EFER_NXE,
} from "../state/control-bits.ts";
import { AC } from "../state/flags.ts";
import { updateCodeContext } from "../state/mode.ts";
import {
  CLASS_SUPERVISOR,
  CLASS_SUPERVISOR_SMAP,
  CLASS_USER,
  CLASS_USER_ALIGNED,
  dropAllEntries,
  dropEntry,
  dropJumps,
  mayBeLargePage,
} from "./tlb-entry.ts";
import { PHYSICAL_PAGE, isInA20mMode } from "./physical.ts";

const LAST_ASID: u32 = 1022;
const SPACE_SIZE: u32 = 32;
const WAYS: u32 = 4;
const SPACES_END: u32 = ADDRESS_SPACES + 64 * SPACE_SIZE;

const KEY: u32 = 8;
const PROTECTION_KEYS: u32 = 16;
const ASID: u32 = 24;

const PCID_SHIFT: u64 = 16;
const PROCESSOR_SHIFT: u64 = 29;
const ENVIRONMENT_SHIFT: u64 = 32;
/** In the place of a PCID. */
const GLOBAL: u64 = 0x1000;
const GUEST_PHYSICAL: u64 = 0x1001;

const VPID_BITS: u64 = 0xffff;
const PCID_BITS: u64 = 0x1fff0000;
const PROCESSOR_BITS: u64 = 0xe0000000;

/** Environment bits that are no bit of a control register. The lowest is always 1, so that no key is 0. */
const ENVIRONMENT_VALID: u64 = 1;
const ENVIRONMENT_A20: u64 = 2;
const ENVIRONMENT_MODE_BASED_EXECUTE: u64 = 4;
const ENVIRONMENT_PML: u64 = 8;
const ENVIRONMENT_APIC_ACCESS: u64 = 0x40;
/** cpu.pagingControls (bits 3:1) is at 15:13; what of it EPT alone obeys. */
const ENVIRONMENT_PAGING_SHIFT: u64 = 12;
const ENVIRONMENT_EPT_PAGING: u64 = 0xc000;
/** Bits taken where they are in the register; no two registers have the same. */
const ENVIRONMENT_CR4: u64 = CR4_PSE | CR4_PAE | CR4_PGE | CR4_LA57 | CR4_SMEP | CR4_SMAP | CR4_PKE | CR4_PKS;
const ENVIRONMENT_CR0: u64 = CR0_WP | CR0_PG;
const ENVIRONMENT_EFER: u64 = EFER_LMA | EFER_NXE;

function environment(): u64 {
  let bits = ENVIRONMENT_VALID | (cpu.cr4 & ENVIRONMENT_CR4) | (cpu.cr0 & ENVIRONMENT_CR0) | (cpu.efer & ENVIRONMENT_EFER);
  if (!isInA20mMode()) bits |= ENVIRONMENT_A20;
  if (cpu.modeBasedExecute) bits |= ENVIRONMENT_MODE_BASED_EXECUTE;
  if (cpu.pageModificationLogging) bits |= ENVIRONMENT_PML;
  if (cpu.apicAccess != 0) bits |= ENVIRONMENT_APIC_ACCESS;
  return bits | ((cpu.pagingControls as u64) << ENVIRONMENT_PAGING_SHIFT);
}

function currentPcid(): u64 {
  return cpu.cr4 & CR4_PCIDE ? cpu.cr3 & 0xfff : 0;
}

function processorBits(): u64 {
  return (machine.vcpuCurrent as u64) << PROCESSOR_SHIFT;
}

function keyOf(vpid: u64, pcid: u64, environmentBits: u64): u64 {
  return vpid | (pcid << PCID_SHIFT) | processorBits() | (environmentBits << ENVIRONMENT_SHIFT);
}

/** Both protection-key registers, as far as they have an effect. */
function protectionKeys(): u64 {
  let keys: u64 = 0;
  if (!(cpu.efer & EFER_LMA)) return 0;
  if (cpu.cr4 & CR4_PKE) keys = cpu.pkru as u64;
  if (cpu.cr4 & CR4_PKS) keys |= (cpu.pkrs as u64) << 32;
  return keys;
}

/** Pointer to the space; a new one gets a fresh asid. The caller has made sure that asids are left. */
function findSpace(eptp: u64, key: u64, keys: u64): u32 {
  const hash = (eptp ^ key ^ (keys * 0x2545f4914f6cdd1d)) * 0x9e3779b97f4a7c15;
  const set = ADDRESS_SPACES + ((hash >> 60) as u32) * (WAYS * SPACE_SIZE);
  let space = set + (machine.asidNext & (WAYS - 1)) * SPACE_SIZE;
  for (let candidate = set; candidate < set + WAYS * SPACE_SIZE; candidate += SPACE_SIZE) {
    const candidateKey = load<u64>(candidate, KEY);
    if (candidateKey == key && load<u64>(candidate) == eptp && load<u64>(candidate, PROTECTION_KEYS) == keys) return candidate;
    if (candidateKey == 0) space = candidate;
  }
  store<u64>(space, eptp);
  store<u64>(space, key, KEY);
  store<u64>(space, keys, PROTECTION_KEYS);
  store<u32>(space, machine.asidNext++, ASID);
  return space;
}

/** Every translation of every processor goes, and the asids start again. */
function clearTranslations(): void {
  memory.fill(ADDRESS_SPACES, 0, 64 * SPACE_SIZE);
  machine.addressSpace = 0;
  dropAllEntries();
  memory.fill(GUEST_PHYSICAL_CACHE, 0, 0x4000);
  machine.asidNext = 1;
}

function selectSpace(key: u64, keys: u64, environmentBits: u64): u32 {
  if (machine.asidNext == 0 || machine.asidNext > LAST_ASID - 3) clearTranslations();
  const eptp = cpu.eptPointer;
  machine.globalSpace = 0;
  if (cpu.cr4 & CR4_PGE) machine.globalSpace = load<u32>(findSpace(eptp, keyOf(cpu.vpid as u64, GLOBAL, environmentBits), keys), ASID);
  machine.guestPhysicalSpace = 0;
  if (eptp != 0) {
    const own =
      environmentBits & (ENVIRONMENT_VALID | ENVIRONMENT_A20 | ENVIRONMENT_MODE_BASED_EXECUTE | ENVIRONMENT_PML | ENVIRONMENT_EPT_PAGING);
    machine.guestPhysicalSpace = load<u32>(findSpace(eptp, keyOf(0, GUEST_PHYSICAL, own), 0), ASID);
  }
  return findSpace(eptp, key, keys);
}

/**
 * To be called after any change of what an access depends on: CPL, CR0, CR3, CR4, EFER, RFLAGS.AC, PKRU, PKRS, EPTP, VPID,
 * A20M mode, the processor in execution. Invalidates nothing by itself.
 */
export function updateContext(): void {
  const environmentBits = environment();
  const key = keyOf(cpu.vpid as u64, currentPcid(), environmentBits);
  const keys = protectionKeys();
  let space = machine.addressSpace;
  if (space == 0 || load<u64>(space, KEY) != key || load<u64>(space) != cpu.eptPointer || load<u64>(space, PROTECTION_KEYS) != keys) {
    space = selectSpace(key, keys, environmentBits);
    machine.addressSpace = space;
  }
  cpu.ctxAddress = (load<u32>(space, ASID) << 2) as u64;
  updateClass();
}

/** The cheap part of updateContext(): enough after a change of CPL, RFLAGS.AC or CR0.AM alone. */
export function updateClass(): void {
  let accessClass = CLASS_SUPERVISOR;
  if (cpu.cpl == 3) accessClass = (cpu.cr0 & CR0_AM) != 0 && (cpu.rflags & AC) != 0 ? CLASS_USER_ALIGNED : CLASS_USER;
  else if ((cpu.cr4 & CR4_SMAP) != 0 && (cpu.rflags & AC) == 0) accessClass = CLASS_SUPERVISOR_SMAP;
  cpu.ctxAddress = (cpu.ctxAddress & ~3) | (accessClass as u64);
  updateCodeContext();
}

/** Forgets the spaces of this processor whose key has `value` under `mask`. The caller ends with updateContext(). */
function forgetSpaces(mask: u64, value: u64): void {
  mask |= PROCESSOR_BITS;
  value |= processorBits();
  for (let space: u32 = ADDRESS_SPACES; space < SPACES_END; space += SPACE_SIZE) {
    if ((load<u64>(space, KEY) & mask) == value) store<u64>(space, 0, KEY);
  }
  machine.counters3++;
}

/** Forgets everything that comes from the VPID, except mappings of EPT alone. */
function forgetVpid(vpid: u64, alsoGlobal: bool): void {
  const processor = processorBits();
  for (let space: u32 = ADDRESS_SPACES; space < SPACES_END; space += SPACE_SIZE) {
    const key = load<u64>(space, KEY);
    if ((key & (VPID_BITS | PROCESSOR_BITS)) != (vpid | processor)) continue;
    const pcid = (key & PCID_BITS) >> PCID_SHIFT;
    if (pcid < GLOBAL || (pcid == GLOBAL && alsoGlobal)) store<u64>(space, 0, KEY);
  }
  machine.counters3++;
}

/**
 * Everything, of all processors: RAM slots, A20 or the place of the local APIC have changed, or the host has written the
 * state (a snapshot brings back old asids, so that to forget them is not enough). Not for what a guest does often.
 */
export function flushAll(): void {
  clearTranslations();
  updateContext();
}

/** To be called by the host after it changed machine.ramSlots. */
export function ramSlotsChanged(): void {
  machine.slotSize = 0;
  // The next VM entry finds the bitmaps of its VMCS again.
  cpu.vmcsDirty |= 1;
  flushAll();
}

/**
 * To be called after any change of DR0-DR3 or DR7: the pages of the breakpoints lose their tags, and those that
 * are still watched get none any more.
 */
export function dataBreakpointsChanged(): void {
  for (let i: u32 = 0; i < 4; i++) dropEntry(load<u64>(VCPU_BASE + Offset.DR + (i << 3)));
}

/** To be called by the host after it changed a watchpoint of its own: the page loses its tags. */
export function watchpointChanged(linear: u64): void {
  dropEntry(linear);
}

/** The translations of one linear address, in all address spaces. */
function flushAddress(linear: u64): bool {
  dropEntry(linear);
  dropJumps(linear);
  return mayBeLargePage(linear);
}

/** INVLPG: one page, also if it is large, for the current PCID and global translations. */
export function flushLinear(linear: u64): void {
  if (!flushAddress(linear)) return;
  forgetVpid(cpu.vpid as u64, true);
  updateContext();
}

/**
 * A page fault leaves no translation of its linear address in the TLB. `large`: a large page translates the address.
 *
 * @sdm 3A "Operations that Invalidate TLBs and Paging-Structure Caches"
 */
export function flushOnPageFault(linear: u64, large: bool): void {
  dropEntry(linear);
  if (!large || !mayBeLargePage(linear)) return;
  dropJumps(linear);
  forgetVpid(cpu.vpid as u64, true);
  updateContext();
}

/** All non-global translations of a PCID of the current VPID. */
export function flushPcid(pcid: u64): void {
  forgetSpaces(VPID_BITS | PCID_BITS, (cpu.vpid as u64) | (pcid << PCID_SHIFT));
  updateContext();
}

/** All translations of the current VPID, of all PCIDs, with or without the global ones. */
export function flushAllPcids(alsoGlobal: bool): void {
  forgetVpid(cpu.vpid as u64, alsoGlobal);
  updateContext();
}

/**
 * MOV to CR3, after cpu.cr3 has its new value. `operand` is what the instruction wrote: its bit 63 is 1 to keep the
 * translations of the PCID. A task switch or VM transition that loads CR3 passes the value itself.
 *
 * @sdm 3A "Operations that Invalidate TLBs and Paging-Structure Caches"
 */
export function writeCr3Flush(operand: u64): void {
  if ((cpu.cr4 & CR4_PCIDE) != 0 && (operand as i64) < 0) updateContext();
  else flushPcid(currentPcid());
}

/** MOV to CR0, after cpu.cr0 (and EFER.LMA) have their new values. */
export function writeCr0Flush(old: u64): void {
  if (((old ^ cpu.cr0) & CR0_PG) != 0) forgetVpid(cpu.vpid as u64, true);
  updateContext();
}

/** MOV to CR4, after cpu.cr4 has its new value. PCIDE: when it goes from 1 to 0; SMEP: when it goes from 0 to 1. */
export function writeCr4Flush(old: u64): void {
  const changed = old ^ cpu.cr4;
  let flushing = changed & (CR4_PGE | CR4_PAE | CR4_PSE | CR4_LA57);
  flushing |= changed & old & CR4_PCIDE;
  flushing |= changed & cpu.cr4 & CR4_SMEP;
  if (flushing != 0) forgetVpid(cpu.vpid as u64, true);
  updateContext();
}

/**
 * INVPCID, after its checks.
 *
 * @sdm 2A "INVPCID—Invalidate Process-Context Identifier"
 */
export function flushInvpcid(type: u32, pcid: u64, linear: u64): void {
  switch (type) {
    case 0: // individual address
      if (flushAddress(linear)) flushAllPcids(true);
      break;
    case 1: // single context
      flushPcid(pcid);
      break;
    case 2: // all contexts, including globals
      flushAllPcids(true);
      break;
    default: // all contexts, except globals
      flushAllPcids(false);
  }
}

/**
 * INVVPID, after its checks.
 *
 * @sdm 3C "INVVPID—Invalidate Translations Based on VPID"
 */
export function flushInvvpid(type: u32, vpid: u64, linear: u64): void {
  switch (type) {
    case 0: // individual address
      if (flushAddress(linear)) forgetVpid(vpid, true);
      break;
    case 1: // single context
      forgetVpid(vpid, true);
      break;
    case 2: // all contexts: every VPID but 0
      for (let space: u32 = ADDRESS_SPACES; space < SPACES_END; space += SPACE_SIZE) {
        const key = load<u64>(space, KEY);
        if ((key & VPID_BITS) != 0 && (key & PROCESSOR_BITS) == processorBits()) store<u64>(space, 0, KEY);
      }
      machine.counters3++;
      break;
    default: // single context, retaining globals
      forgetVpid(vpid, false);
  }
  updateContext();
}

/**
 * INVEPT, after its checks: combined and guest-physical mappings. Type 1, single context: those of the EPT PML4 or PML5
 * table of `eptp`; type 2: all.
 *
 * @sdm 3C "INVEPT—Invalidate Translations Derived from EPT"
 */
export function flushInvept(type: u32, eptp: u64): void {
  for (let space: u32 = ADDRESS_SPACES; space < SPACES_END; space += SPACE_SIZE) {
    const own = load<u64>(space);
    if (own == 0 || (load<u64>(space, KEY) & PROCESSOR_BITS) != processorBits()) continue;
    if (type == 2 || ((own ^ eptp) & PHYSICAL_PAGE) == 0) store<u64>(space, 0, KEY);
  }
  machine.counters3++;
  updateContext();
}

/**
 * VM entry or VM exit, after cpu.vpid, cpu.eptPointer, DR7 and the control registers are those of the new context. Without
 * VPID all translations of VPID 0 go, except mappings of EPT alone; with VPID nothing does.
 *
 * @sdm 3C "Operations that Invalidate Cached Mappings"
 */
export function flushOnVmTransition(vpidEnabled: bool): void {
  if (!vpidEnabled) forgetVpid(0, true);
  if (cpu.dr7 & 0xff) dataBreakpointsChanged();
  updateContext();
}
