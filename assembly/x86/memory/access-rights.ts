/**
 * Whether a translation allows an access, and the error code if it does not.
 *
 * An access is a set of the bits below; the first three are those of the page-fault error code.
 *
 * @sdm 3A "Determination of Access Rights" @sdm 3A "Page-Fault Exceptions"
 */
import { cpu } from "../state/vcpu.ts";
import { CR0_WP, CR4_PAE, CR4_PKE, CR4_PKS, CR4_SMEP, EFER_LMA, EFER_NXE } from "../state/control-bits.ts";
import { CLASS_SUPERVISOR_SMAP, CLASS_USER_ALIGNED, MAY_EXECUTE, MAY_READ, MAY_WRITE } from "./tlb-entry.ts";

export const READ: u32 = 0;
export const WRITE: u32 = 2;
/** A user-mode access: CPL 3, and not to a system data structure. */
export const USER: u32 = 4;
export const FETCH: u32 = 0x10;
/** A supervisor-mode access that SMAP keeps from user-mode addresses. */
export const SMAP_RESTRICTED: u32 = 0x100;
/** Only ask: dirty flags stay as they are. */
export const PROBE: u32 = 0x200;
/** Misaligned data accesses raise #AC. */
export const ALIGNED: u32 = 0x400;
/** An implicit access to a system data structure: supervisor mode at any CPL. */
export const SYSTEM: u32 = 0x800;
/** Bits 28:16: how many bytes of its page the access is to, less 1. Sub-page write permissions depend on it. */
export const SIZE_SHIFT: u32 = 16;
export const SIZE_BITS: u32 = 0x1fff0000;

/** The access to `size` bytes of one page. */
export function ofBytes(access: u32, size: u32): u32 {
  return access | ((size - 1) << SIZE_SHIFT);
}

/** The rest of the error code. */
export const ERROR_PRESENT: u32 = 1;
export const ERROR_RESERVED: u32 = 8;
const ERROR_PROTECTION_KEY: u32 = 0x20;
/** HLAT paging has no translation of the address: an entry of its structures is not present or has a reserved bit. */
export const ERROR_HLAT: u32 = 0x80;

/*
 * Rights of a translation: bit 1 writable, bit 2 user-mode address, bit 4 execute-disable, 15:12 protection key.
 */
export const RIGHT_WRITE: u32 = 2;
export const RIGHT_USER: u32 = 4;
export const RIGHT_EXECUTE_DISABLE: u32 = 0x10;
export const RIGHT_KEY_SHIFT: u32 = 12;

/** Data access of a TLB class. */
export function accessOfClass(ctx: u64): u32 {
  const accessClass = (ctx as u32) & 3;
  if (accessClass & 2) return accessClass == CLASS_USER_ALIGNED ? USER | ALIGNED : USER;
  return accessClass == CLASS_SUPERVISOR_SMAP ? SMAP_RESTRICTED : READ;
}

/** CR0.PG = 1 is assumed; the rights come from a successful walk. */
export function permits(rights: u32, access: u32): bool {
  const userAddress = (rights & RIGHT_USER) != 0;
  if (access & FETCH) {
    if (rights & RIGHT_EXECUTE_DISABLE) return false;
    if (access & USER) return userAddress;
    return !userAddress || !(cpu.cr4 & CR4_SMEP);
  }
  if (access & USER) {
    if (!userAddress) return false;
    if ((access & WRITE) != 0 && !(rights & RIGHT_WRITE)) return false;
  } else {
    if (userAddress && (access & SMAP_RESTRICTED) != 0) return false;
    if ((access & WRITE) != 0 && !(rights & RIGHT_WRITE) && (cpu.cr0 & CR0_WP) != 0) return false;
  }
  return keyPermits(rights, access);
}

/**
 * Which kinds of access the rights allow: MAY_READ, MAY_WRITE, MAY_EXECUTE. `base` is USER or SMAP_RESTRICTED or neither;
 * the answer is that of permits() for base with READ, WRITE and FETCH.
 */
export function permittedKinds(rights: u32, base: u32): u32 {
  const userAddress = (rights & RIGHT_USER) != 0;
  const keyed = (cpu.cr4 & (CR4_PKE | CR4_PKS)) != 0;
  let kinds: u32 = 0;
  if (base & USER) {
    if (!userAddress) return 0;
    kinds = rights & RIGHT_WRITE ? MAY_READ | MAY_WRITE | MAY_EXECUTE : MAY_READ | MAY_EXECUTE;
  } else {
    kinds = MAY_EXECUTE;
    if (!userAddress || !(base & SMAP_RESTRICTED)) {
      kinds = (rights & RIGHT_WRITE) != 0 || !(cpu.cr0 & CR0_WP) ? MAY_READ | MAY_WRITE | MAY_EXECUTE : MAY_READ | MAY_EXECUTE;
    }
    if (userAddress && (cpu.cr4 & CR4_SMEP) != 0) kinds &= ~MAY_EXECUTE;
  }
  if (rights & RIGHT_EXECUTE_DISABLE) kinds &= ~MAY_EXECUTE;
  if (keyed) {
    if (!keyPermits(rights, base | READ)) kinds &= ~MAY_READ;
    if (!keyPermits(rights, base | WRITE)) kinds &= ~MAY_WRITE;
  }
  return kinds;
}

/** Protection keys, of data accesses. @sdm 3A "Protection Keys" */
function keyPermits(rights: u32, access: u32): bool {
  let register: u32 = 0;
  if (!(cpu.efer & EFER_LMA)) return true;
  if (rights & RIGHT_USER) {
    if (!(cpu.cr4 & CR4_PKE)) return true;
    register = cpu.pkru;
  } else {
    if (!(cpu.cr4 & CR4_PKS)) return true;
    register = cpu.pkrs;
  }
  const disabled = register >> ((rights >> RIGHT_KEY_SHIFT) << 1);
  if (disabled & 1) return false;
  if (!(disabled & 2) || !(access & WRITE)) return true;
  return !(access & USER) && !(cpu.cr0 & CR0_WP);
}

/** Error code of a fault for want of rights. The key bit does not depend on what else forbids the access. */
export function rightsErrorCode(rights: u32, access: u32): u32 {
  let code = errorCode(access) | ERROR_PRESENT;
  if (!(access & FETCH) && !keyPermits(rights, access)) code |= ERROR_PROTECTION_KEY;
  return code;
}

/** W, U and I/D, the part that the access alone decides. */
export function errorCode(access: u32): u32 {
  let code = access & (WRITE | USER);
  if ((access & FETCH) != 0 && ((cpu.cr4 & CR4_SMEP) != 0 || ((cpu.cr4 & CR4_PAE) != 0 && (cpu.efer & EFER_NXE) != 0))) code |= FETCH;
  return code;
}
