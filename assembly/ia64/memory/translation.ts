/**
 * Translation registers and caches. Every entry is TRANSLATION_BYTES in TLB_STATE:
 *
 *    0  u64  virtual page, bits 60:0      8  u64  mask of the page number inside bits 60:0
 *   16  u64  physical page               24  u32  region id
 *   28  u32  protection key              32  u32  attributes: the low 12 bits of the insertion word; ed in bit 12; page size 23:16
 *   36  u32  1 if valid
 *
 * @source Itanium SDM vol. 2 "Translation Lookaside Buffer (TLB)"
 */
import { RR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, TLB_STATE } from "../../spec/ia64/layout.ts";
import * as Resource from "../../spec/ia64/resource.ts";
import { cpu } from "../state/cpu.ts";

export const TRANSLATION_BYTES: usize = Resource.TRANSLATION_BYTES;
/** Translation registers of each kind: max_itr + 1 and max_dtr + 1 of PAL_VM_SUMMARY. */
export const TRANSLATION_REGISTERS: u32 = Resource.TRANSLATION_REGISTERS;
/** Translation cache entries of each kind. */
export const CACHE_ENTRIES: u32 = Resource.CACHE_ENTRIES;
const REGISTER_BYTES: usize = <usize>TRANSLATION_REGISTERS * TRANSLATION_BYTES;
const CACHE_BYTES: usize = <usize>CACHE_ENTRIES * TRANSLATION_BYTES;
/** Data translation registers, then the data translation cache; the same for instructions. */
const DATA: usize = TLB_STATE;
const CODE: usize = DATA + REGISTER_BYTES + CACHE_BYTES;

/** Bits 60:0: an address without its region. */
export const IN_REGION: u64 = 0x1fffffffffffffff;
/** Page sizes that may be inserted, by exponent: 4K 8K 16K 64K 256K 1M 4M 16M 64M 256M. 4G may be purged. */
export const INSERTABLE_PAGES: u64 = Resource.INSERTABLE_PAGES;
export const PURGEABLE_PAGES: u64 = INSERTABLE_PAGES | ((1 as u64) << (Resource.LARGEST_PURGE as u64));

/** Attribute bits. */
export const ATTRIBUTE_PRESENT: u32 = 1;
export const ATTRIBUTE_ACCESSED: u32 = 0x20;
export const ATTRIBUTE_DIRTY: u32 = 0x40;
export const ATTRIBUTE_DEFERRAL: u32 = 0x1000;
/** Memory attributes, bits 4:2. */
export const MEMORY_NAT_PAGE: u32 = 7;

export function memoryAttribute(attributes: u32): u32 {
  return (attributes >> 2) & 7;
}

export function privilegeLevel(attributes: u32): u32 {
  return (attributes >> 7) & 3;
}

export function accessRights(attributes: u32): u32 {
  return (attributes >> 9) & 7;
}

export function attributesAt(entry: usize): u32 {
  return load<u32>(entry, 32);
}

export function keyAt(entry: usize): u32 {
  return load<u32>(entry, 28);
}

export function physicalAt(entry: usize, address: u64): u64 {
  const mask = load<u64>(entry, 8);
  return load<u64>(entry, 16) | (address & IN_REGION & ~mask);
}

export function regionRegister(address: u64): u64 {
  return load<u64>(CPU_BASE + RR + <usize>((address >> 61) << 3));
}

export function regionId(rr: u64): u32 {
  return (<u32>(rr >> 8)) & 0xffffff;
}

/** ITIR of a fault at an address: preferred page size and region id of its region. */
export function defaultItir(address: u64): u64 {
  return regionRegister(address) & 0xfffffffc;
}

/** Entry that translates an address, or 0. */
export function findTranslation(code: bool, address: u64): usize {
  const rid = regionId(regionRegister(address));
  const inRegion = address & IN_REGION;
  let entry = code ? CODE : DATA;
  const end = entry + REGISTER_BYTES + CACHE_BYTES;
  for (; entry < end; entry += TRANSLATION_BYTES) {
    if (load<u32>(entry, 24) == rid && (inRegion & load<u64>(entry, 8)) == load<u64>(entry) && load<u32>(entry, 36) != 0) return entry;
  }
  return 0;
}

function overlaps(entry: usize, rid: u32, page: u64, mask: u64): bool {
  if (load<u32>(entry, 36) == 0 || load<u32>(entry, 24) != rid) return false;
  const common = mask & load<u64>(entry, 8);
  return (load<u64>(entry) & common) == (page & common);
}

function purge(first: usize, count: u32, rid: u32, page: u64, mask: u64): void {
  for (let i: u32 = 0; i < count; i++) {
    const entry = first + <usize>i * TRANSLATION_BYTES;
    if (overlaps(entry, rid, page, mask)) store<u32>(entry, 0, 36);
  }
}

/** Mask of the page number for a page size exponent. */
export function pageMask(exponent: u64): u64 {
  return IN_REGION & ~(((<u64>1) << exponent) - 1);
}

/** Drops the entries of the caches that overlap a range; with `registers` those of the translation registers too. */
export function purgeRange(code: bool, address: u64, exponent: u64, registers: bool): void {
  const mask = pageMask(exponent);
  const rid = regionId(regionRegister(address));
  const base = code ? CODE : DATA;
  purge(base + REGISTER_BYTES, CACHE_ENTRIES, rid, address & IN_REGION & mask, mask);
  if (registers) purge(base, TRANSLATION_REGISTERS, rid, address & IN_REGION & mask, mask);
}

/** Empties both translation caches (ptc.e). */
export function purgeCaches(): void {
  for (let i: u32 = 0; i < CACHE_ENTRIES; i++) {
    store<u32>(DATA + REGISTER_BYTES + <usize>i * TRANSLATION_BYTES, 0, 36);
    store<u32>(CODE + REGISTER_BYTES + <usize>i * TRANSLATION_BYTES, 0, 36);
  }
}

/** A translation register overlaps the range: inserting there would be a machine check. */
export function overlapsRegister(code: bool, address: u64, exponent: u64, except: u32): bool {
  const mask = pageMask(exponent);
  const rid = regionId(regionRegister(address));
  for (let i: u32 = 0; i < TRANSLATION_REGISTERS; i++) {
    if (i != except && overlaps((code ? CODE : DATA) + <usize>i * TRANSLATION_BYTES, rid, address & IN_REGION & mask, mask)) return true;
  }
  return false;
}

function fill(entry: usize, address: u64, pte: u64, itir: u64): void {
  const exponent = (itir >> 2) & 63;
  const mask = pageMask(exponent);
  store<u64>(entry, address & IN_REGION & mask);
  store<u64>(entry, mask, 8);
  // A page that is not present has no physical page: its other bits are the operating system's.
  store<u64>(entry, pte & 0x3fffffffff000 & mask, 16);
  store<u32>(entry, regionId(regionRegister(address)), 24);
  store<u32>(entry, (<u32>(itir >> 8)) & 0xffffff, 28);
  store<u32>(entry, ((<u32>pte) & 0xfff) | (((<u32>(pte >> 52)) & 1) << 12) | ((<u32>exponent) << 16), 32);
  store<u32>(entry, 1, 36);
}

/** Inserts into a translation cache; overlapping cache entries go first. */
export function insertCache(code: bool, address: u64, pte: u64, itir: u64): usize {
  purgeRange(code, address, (itir >> 2) & 63, false);
  const next = code ? cpu.tcNextCode : cpu.tcNextData;
  const entry = (code ? CODE : DATA) + REGISTER_BYTES + <usize>next * TRANSLATION_BYTES;
  if (code) cpu.tcNextCode = (next + 1) % CACHE_ENTRIES;
  else cpu.tcNextData = (next + 1) % CACHE_ENTRIES;
  fill(entry, address, pte, itir);
  return entry;
}

/** Inserts into a translation register. */
export function insertRegister(code: bool, number: u32, address: u64, pte: u64, itir: u64): void {
  purgeRange(code, address, (itir >> 2) & 63, false);
  fill((code ? CODE : DATA) + <usize>number * TRANSLATION_BYTES, address, pte, itir);
}
