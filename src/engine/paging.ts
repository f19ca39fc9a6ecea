/**
 * A walk of page tables: linear to physical addresses, or guest-physical ones, without side effects.
 *
 * @sdm 3A "Paging"
 */
import type { PhysicalAddress } from "./types.ts";

export interface PageAccess {
  readonly write: boolean;
  readonly fetch: boolean;
  readonly user: boolean;
}

const PRESENT = 1n;
const WRITABLE = 2n;
const USER = 4n;
const LARGE = 0x80n;
/** In HLAT paging: ordinary paging translates the address. */
const RESTART = 0x800n;
const EXECUTE_DISABLE = 1n << 63n;
const ADDRESS = 0x000ffffffffff000n;

const CR0_PE = 1;
const CR0_WP = 0x10000;
const CR0_PG = 0x80000000;
const CR4_PSE = 0x10;
const CR4_PAE = 0x20;
const CR4_LA57 = 0x1000;
const CR4_SMEP = 0x100000;
const CR4_SMAP = 0x200000;
const EFER_LMA = 0x400;
const EFER_NXE = 0x800;
const RFLAGS_AC = 0x40000;

/** A quadword or, for 32-bit paging, a dword of guest-physical memory; undefined if there is no RAM. */
export type ReadEntry = (gpa: PhysicalAddress, size: 4 | 8) => bigint | undefined;

/** The registers that a walk depends upon. Of those that are numbers, bits 31:0. */
export interface PagingRegisters {
  readonly cr0: number;
  readonly cr3: bigint;
  readonly cr4: number;
  readonly efer: number;
  readonly rflags: number;
  /** PDPTE register `index` of PAE paging. */
  pdpte(index: number): bigint;
  /** HLATP and the HLAT prefix size, where HLAT paging is enabled. */
  readonly hlat?: { readonly pointer: bigint; readonly prefixSize: number } | undefined;
}

/** The physical address, or undefined if the access would fault; without `access`, if nothing is mapped. */
export function translateLinear(registers: PagingRegisters, read: ReadEntry, linear: bigint, access?: PageAccess): bigint | undefined {
  const { cr0, cr4, efer } = registers;
  const long = (efer & EFER_LMA) !== 0;
  if (!long) linear &= 0xffffffffn;
  if ((cr0 & CR0_PE) === 0 || (cr0 & CR0_PG) === 0) return linear;
  const wide = (cr4 & CR4_PAE) !== 0;
  const levels = !wide ? 2 : !long ? 3 : cr4 & CR4_LA57 ? 5 : 4;
  const bits = wide ? 9n : 10n;
  const entryBytes = wide ? 8 : 4;
  if (long) {
    const top = BigInt(12 + 9 * levels);
    if (BigInt.asUintN(64, BigInt.asIntN(Number(top), linear)) !== linear) return undefined;
  }
  const { hlat } = registers;
  const byHlat = long && hlat !== undefined && (hlat.prefixSize === 0 || linear >> 63n !== 0n);
  let table = (byHlat ? hlat.pointer : registers.cr3) & (wide ? ADDRESS : 0xfffff000n);
  let rights = WRITABLE | USER;
  let executeDisable = false;
  for (let level = levels; level > 0; level--) {
    const shift = 12n + bits * BigInt(level - 1);
    const index = (linear >> shift) & ((1n << bits) - 1n);
    let entry: bigint | undefined;
    if (levels === 3 && level === 3) entry = registers.pdpte(Number(index & 3n));
    else entry = read(Number(table + index * BigInt(entryBytes)), entryBytes);
    if (entry === undefined || (entry & PRESENT) === 0n) return undefined;
    if (byHlat && (entry & RESTART) !== 0n) return translateLinear({ ...registers, hlat: undefined }, read, linear, access);
    // PDPTEs of PAE paging have no rights.
    if (!(levels === 3 && level === 3)) {
      rights &= entry;
      if (wide && efer & EFER_NXE && entry & EXECUTE_DISABLE) executeDisable = true;
    }
    const mayBeLarge = wide ? level === 2 || (level === 3 && long) : level === 2 && (cr4 & CR4_PSE) !== 0;
    if (level === 1 || (mayBeLarge && (entry & LARGE) !== 0n)) {
      if (access && !permitted(registers, access, rights, executeDisable)) return undefined;
      const offset = (1n << shift) - 1n;
      let frame = entry & ADDRESS;
      // Bits 39:32 of a 4-MiB page are in bits 20:13.
      if (!wide && level === 2) frame = (entry & 0xffc00000n) | (((entry >> 13n) & 0xffn) << 32n);
      else if (!wide) frame = entry & 0xfffff000n;
      return (frame & ~offset) | (linear & offset);
    }
    table = entry & (wide ? ADDRESS : 0xfffff000n);
  }
  return undefined;
}

function permitted({ cr0, cr4, rflags }: PagingRegisters, access: PageAccess, rights: bigint, executeDisable: boolean): boolean {
  const userPage = (rights & USER) !== 0n;
  if (access.fetch && executeDisable) return false;
  if (access.user) return userPage && (!access.write || (rights & WRITABLE) !== 0n);
  if (access.fetch) return !(userPage && (cr4 & CR4_SMEP) !== 0);
  if (userPage && (cr4 & CR4_SMAP) !== 0 && (rflags & RFLAGS_AC) === 0) return false;
  return !access.write || (rights & WRITABLE) !== 0n || (cr0 & CR0_WP) === 0;
}
