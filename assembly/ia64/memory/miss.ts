/**
 * TLB misses: the search, the VHPT walk, and the faults when both fail.
 *
 * @source Itanium SDM vol. 2 "Virtual Hash Page Table (VHPT)", "Data Nested TLB vector"
 */
import { DCR, PTA } from "../../spec/ia64/control.ts";
import { RS, SP, X } from "../../spec/ia64/isr.ts";
import { DT, ED, IC, IT, RT } from "../../spec/ia64/psr.ts";
import * as Vector from "../../spec/ia64/vector.ts";
import { raise, WRITES_IFA, WRITES_IHA, WRITES_ITIR } from "../event/fault.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { readPhysical } from "./physical.ts";
import {
  ATTRIBUTE_ACCESSED,
  ATTRIBUTE_DEFERRAL,
  ATTRIBUTE_PRESENT,
  attributesAt,
  defaultItir,
  findTranslation,
  IN_REGION,
  insertCache,
  INSERTABLE_PAGES,
  memoryAttribute,
  MEMORY_NAT_PAGE,
  physicalAt,
  regionId,
  regionRegister,
} from "./translation.ts";

/** Deferral bits of DCR. */
export const DEFER_MISS: u32 = 8;
export const DEFER_PRESENT: u32 = 9;
export const DEFER_KEY_MISS: u32 = 10;
export const DEFER_KEY_PERMISSION: u32 = 11;
export const DEFER_RIGHTS: u32 = 12;
export const DEFER_ACCESS: u32 = 13;
export const DEFER_DEBUG: u32 = 14;
/** Not a bit: the fault is always deferred. */
export const DEFER_ALWAYS: u32 = 64;
/** Not a bit: deferred with the code page's permission alone. */
export const DEFER_UNALIGNED: u32 = 65;

/** A speculative load does not raise this fault: its target becomes NaT. */
function defers(isr: u64, reason: u32): bool {
  if (((isr >> SP) & 1) == 0) return false;
  if (reason == DEFER_ALWAYS || ((cpu.psr >> ED) & 1) != 0 || ((cpu.psr >> IC) & 1) == 0) return true;
  if (((cpu.psr >> IT) & 1) == 0 || (cpu.codeAttributes & ATTRIBUTE_DEFERRAL) == 0) return false;
  return reason == DEFER_UNALIGNED || ((cr(DCR) >> (<u64>reason)) & 1) != 0;
}

/** The access functions' own bits are above those of ISR. */
const ISR_BITS: u64 = (1 << 44) - 1;

/** Records a fault of a data access, or its deferral. Returns 0. */
export function failData(vector: u32, isr: u64, address: u64, writes: u32, reason: u32): u64 {
  cpu.failed = 1;
  if (defers(isr, reason)) {
    cpu.deferred = 1;
    return 0;
  }
  cpu.deferred = 0;
  raise(vector, isr & ISR_BITS);
  cpu.faultIfa = address;
  cpu.faultItir = defaultItir(address);
  cpu.faultWrites = writes;
  return 0;
}

/** Address of the VHPT entry for an address. @source Itanium SDM vol. 2 "VHPT Hashing" */
export function hashAddress(address: u64, rr: u64, pta: u64): u64 {
  const size = (pta >> 2) & 63;
  const exponent = (rr >> 2) & 63;
  const low = ((<u64>1) << size) - 1;
  const page = (address & IN_REGION) >> exponent;
  const base = pta & ~(0x7fff as u64);
  if ((pta >> 8) & 1) return (base & ~low) | (((page ^ (<u64>regionId(rr))) << 5) & low);
  return (address & ~IN_REGION) | (base & IN_REGION & ~low) | ((page << 3) & low);
}

/** Tag of a long-format entry: with the hash it names one page of one region. */
export function hashTag(address: u64, rr: u64): u64 {
  return ((address & IN_REGION) >> ((rr >> 2) & 63)) ^ ((<u64>regionId(rr)) << 39);
}

/** Walk results. */
const WALK_NO_ENTRY: i32 = 0;
const WALK_TABLE_MISS: i32 = 1;
const WALK_INSERTED: i32 = 2;

/** Reads 8 bytes of the table; the walker's data may be big-endian. */
function tableWord(physical: u64): u64 {
  const value = readPhysical(physical, 8);
  return (cr(DCR) >> 1) & 1 ? bswap<u64>(value) : value;
}

function walk(code: bool, address: u64, rr: u64): i32 {
  const pta = cr(PTA);
  const at = hashAddress(address, rr, pta);
  cpu.faultIha = at;
  // The walker reads as the most privileged level; the table must be translated and readable without any fault.
  const entry = findTranslation(false, at);
  if (entry == 0) return WALK_TABLE_MISS;
  const attributes = attributesAt(entry);
  if ((attributes & ATTRIBUTE_PRESENT) == 0 || (attributes & ATTRIBUTE_ACCESSED) == 0) return WALK_NO_ENTRY;
  if (memoryAttribute(attributes) == MEMORY_NAT_PAGE || memoryAttribute(attributes) == 4) return WALK_NO_ENTRY;
  const physical = physicalAt(entry, at);
  const pte = tableWord(physical);
  let itir = rr & 0xfffffffc;
  if ((pta >> 8) & 1) {
    itir = tableWord(physical + 8);
    const tag = tableWord(physical + 16);
    if (tag >> 63 || tag != hashTag(address, rr)) return WALK_NO_ENTRY;
    if (((INSERTABLE_PAGES >> ((itir >> 2) & 63)) & 1) == 0) return WALK_NO_ENTRY;
  }
  // Reserved fields: the walker gives up. Not-present entries have none but bit 0.
  if (pte & 1 && (pte & 0xc000000000002) != 0) return WALK_NO_ENTRY;
  insertCache(code, address, pte, itir);
  return WALK_INSERTED;
}

/** Translation of an address of data: an entry, or 0 with the fault recorded. `isr` has the access bits. */
export function dataTranslation(address: u64, isr: u64): usize {
  const found = findTranslation(false, address);
  if (found != 0) return found;
  const rr = regionRegister(address);
  const writes = WRITES_IFA | WRITES_ITIR;
  const collecting = ((cpu.psr >> IC) & 1) != 0;
  const enabled = (cr(PTA) & 1) != 0 && (rr & 1) != 0 && ((cpu.psr >> ((isr >> RS) & 1 ? RT : DT)) & 1) != 0;
  let result = WALK_NO_ENTRY;
  if (enabled) {
    result = walk(false, address, rr);
    if (result == WALK_INSERTED) return findTranslation(false, address);
  }
  if (!collecting && ((isr >> SP) & 1) == 0) return <usize>failData(Vector.DATA_NESTED_TLB, isr, address, 0, DEFER_MISS);
  if (!enabled) return <usize>failData(Vector.ALTERNATE_DATA_TLB, isr, address, writes, DEFER_MISS);
  return <usize>(
    failData(result == WALK_TABLE_MISS ? Vector.VHPT_TRANSLATION : Vector.DATA_TLB, isr, address, writes | WRITES_IHA, DEFER_MISS)
  );
}

/** The search and the walk without faults: for probes that only ask. */
export function quietTranslation(address: u64): usize {
  const found = findTranslation(false, address);
  if (found != 0) return found;
  const rr = regionRegister(address);
  if ((cr(PTA) & 1) != 0 && (rr & 1) != 0 && ((cpu.psr >> DT) & 1) != 0 && walk(false, address, rr) == WALK_INSERTED)
    return findTranslation(false, address);
  return 0;
}

/** Translation of an address of code: an entry, or 0 with the fault recorded. */
export function codeTranslation(address: u64): usize {
  const found = findTranslation(true, address);
  if (found != 0) return found;
  const rr = regionRegister(address);
  const psr = cpu.psr;
  const enabled = (cr(PTA) & 1) != 0 && (rr & 1) != 0 && ((psr >> DT) & (psr >> IT) & (psr >> IC) & 1) != 0;
  let vector: u32 = Vector.ALTERNATE_INSTRUCTION_TLB;
  let writes = WRITES_IFA | WRITES_ITIR;
  if (enabled) {
    const result = walk(true, address, rr);
    if (result == WALK_INSERTED) return findTranslation(true, address);
    vector = result == WALK_TABLE_MISS ? Vector.VHPT_TRANSLATION : Vector.INSTRUCTION_TLB;
    writes |= WRITES_IHA;
  }
  return failCode(vector, address, writes);
}

/** Records a fault of an instruction fetch. Returns 0. */
export function failCode(vector: u32, address: u64, writes: u32, code: u64 = 0): usize {
  cpu.failed = 1;
  cpu.deferred = 0;
  raise(vector, ((<u64>1) << X) | code);
  cpu.faultIfa = address;
  cpu.faultItir = defaultItir(address);
  cpu.faultWrites = writes;
  return 0;
}
