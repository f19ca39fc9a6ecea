/**
 * Data accesses: virtual to pointer. The fast path answers in one comparison; everything else is here, in the order of the
 * manual's fault priorities.
 *
 * An access that fails sets cpu.failed, and cpu.deferred if it is a speculative load whose fault is deferred. Otherwise the
 * interruption is recorded: the handler returns FAULT.
 *
 * @source Itanium SDM vol. 2 "Interruption Priorities", "Speculative Load Fault Deferral"
 */
import { DATA_TLB, CPU_BASE } from "../../spec/ia64/layout.ts";
import { DBR } from "../../spec/ia64/cpu-offset.ts";
import * as General from "../../spec/ia64/general-exception.ts";
import { NA, R, RS, SP, W } from "../../spec/ia64/isr.ts";
import { AC, BE, DA, DB, DD, DT, PK, RT, VM } from "../../spec/ia64/psr.ts";
import * as Vector from "../../spec/ia64/vector.ts";
import { WRITES_IFA, WRITES_ITIR } from "../event/fault.ts";
import { cpu } from "../state/cpu.ts";
import { codeWritten } from "./code-pages.ts";
import { contextOf, fastEntry, PAGE_MASK } from "./fast-tlb.ts";
import {
  dataTranslation,
  DEFER_ACCESS,
  DEFER_ALWAYS,
  DEFER_DEBUG,
  DEFER_KEY_MISS,
  DEFER_KEY_PERMISSION,
  DEFER_PRESENT,
  DEFER_RIGHTS,
  DEFER_UNALIGNED,
  failData,
} from "./miss.ts";
import { isCodePage, PHYSICAL_MASK, ramPointer, readPhysical, writePhysical } from "./physical.ts";
import { mayRead, mayWrite, protectionKey } from "./rights.ts";
import {
  ATTRIBUTE_ACCESSED,
  ATTRIBUTE_DIRTY,
  ATTRIBUTE_PRESENT,
  attributesAt,
  keyAt,
  memoryAttribute,
  MEMORY_NAT_PAGE,
  physicalAt,
} from "./translation.ts";

/** Access bits of ISR, as the functions here take them. */
export const READ: u64 = (1 as u64) << (R as u64);
export const WRITE: u64 = (1 as u64) << (W as u64);
export const NON_ACCESS: u64 = (1 as u64) << (NA as u64);
export const SPECULATIVE: u64 = (1 as u64) << (SP as u64);
export const REGISTER_STACK: u64 = (1 as u64) << (RS as u64);
const READ_WRITE: u64 = READ | WRITE;
/** Not a bit of ISR: an advanced load, which like a speculative one does not touch memory that cannot be read ahead. */
export const ADVANCED: u64 = (1 as u64) << 62;
/** The last translation is to memory that is not cached write-back. */
let uncached: bool = false;

/** Translation of one access failed. Physical addresses end below it. */
export const NO_ADDRESS: u64 = 0xffffffffffffffff;

/** Pointer for an aligned read that needs nothing but the fast path, or 0. `alignment` is the size less one. */
export function fastRead(address: u64, alignment: u64): usize {
  const e = fastEntry(DATA_TLB, address);
  return load<u64>(e) == ((address & (PAGE_MASK | alignment)) | (<u64>cpu.fastContext)) ? <usize>(<u32>address + load<u32>(e, 16)) : 0;
}

export function fastWrite(address: u64, alignment: u64): usize {
  const e = fastEntry(DATA_TLB, address);
  return load<u64>(e, 8) == ((address & (PAGE_MASK | alignment)) | (<u64>cpu.fastContext)) ? <usize>(<u32>address + load<u32>(e, 16)) : 0;
}

/** The address uses bits that the processor does not implement: in a virtual machine one bit less. */
export function unimplementedVirtual(address: u64, inVm: bool): bool {
  return inVm && (((address >> 60) ^ (address >> 59)) & 1) != 0;
}

export function unimplementedPhysical(address: u64): bool {
  return (address & ~PHYSICAL_MASK & 0x7fffffffffffffff) != 0;
}

/** A data breakpoint covers one of the bytes. @source Itanium SDM vol. 2 "Debugging" */
function dataBreakpoint(address: u64, size: u32, isr: u64, level: u32): bool {
  for (let i: usize = 0; i < 8; i += 2) {
    const at: usize = CPU_BASE + DBR + (i << 3);
    const control = load<u64>(at, 8);
    if (((control >> 56) & ((<u64>1) << (<u64>level))) == 0) continue;
    if ((isr & READ && control >> 63) || (isr & WRITE && (control >> 62) & 1)) {
      const mask = (control & 0xffffffffffffff) | 0xff00000000000000;
      const wanted = load<u64>(at) & mask;
      for (let byte: u64 = 0; byte < <u64>size; byte++) if (((address + byte) & mask) == wanted) return true;
    }
  }
  return false;
}

/** Physical address of an access inside one page, or NO_ADDRESS: every check but alignment. */
export function translateData(address: u64, size: u32, isr: u64, level: u32): u64 {
  const psr = cpu.psr;
  cpu.failed = 0;
  cpu.deferred = 0;
  const writes = WRITES_IFA | WRITES_ITIR;
  const translated = ((psr >> (isr & REGISTER_STACK ? RT : DT)) & 1) != 0;
  if (translated ? unimplementedVirtual(address, ((psr >> VM) & 1) != 0) : unimplementedPhysical(address)) {
    failData(Vector.GENERAL_EXCEPTION, isr | General.RESERVED_REGISTER_FIELD, address, WRITES_IFA, DEFER_ALWAYS);
    return NO_ADDRESS;
  }
  if (!translated) {
    if (isr & (SPECULATIVE | ADVANCED) && address >> 63) {
      cpu.failed = 1;
      cpu.deferred = 1;
      return NO_ADDRESS;
    }
    if ((psr >> DB) & 1 && ((psr >> DD) & 1) == 0 && dataBreakpoint(address, size, isr, level)) {
      failData(Vector.DEBUG, isr, address, WRITES_IFA, DEFER_DEBUG);
      return NO_ADDRESS;
    }
    const physical = address & PHYSICAL_MASK;
    uncached = address >> 63 != 0;
    if (address >> 63 == 0) rememberPhysical(physical, level);
    return physical;
  }
  const entry = dataTranslation(address, isr);
  if (entry == 0) return NO_ADDRESS;
  const attributes = attributesAt(entry);
  if ((attributes & ATTRIBUTE_PRESENT) == 0) {
    failData(Vector.PAGE_NOT_PRESENT, isr, address, writes, DEFER_PRESENT);
    return NO_ADDRESS;
  }
  if (memoryAttribute(attributes) == MEMORY_NAT_PAGE) {
    failData(Vector.NAT_CONSUMPTION, isr | 0x20, address, WRITES_IFA, DEFER_ALWAYS);
    return NO_ADDRESS;
  }
  if ((psr >> PK) & 1) {
    const pkr = protectionKey(keyAt(entry));
    if (pkr == 0) {
      failData(Vector.DATA_KEY_MISS, isr, address, writes, DEFER_KEY_MISS);
      return NO_ADDRESS;
    }
    if ((isr & WRITE && pkr & 2) || (isr & READ && pkr & 4)) {
      failData(Vector.KEY_PERMISSION, isr, address, writes, DEFER_KEY_PERMISSION);
      return NO_ADDRESS;
    }
  }
  if ((isr & READ && !mayRead(attributes, level)) || (isr & WRITE && !mayWrite(attributes, level))) {
    failData(Vector.DATA_ACCESS_RIGHTS, isr, address, writes, DEFER_RIGHTS);
    return NO_ADDRESS;
  }
  const suppressed = ((psr >> DA) & 1) != 0;
  if (isr & WRITE && (attributes & ATTRIBUTE_DIRTY) == 0 && !suppressed) {
    failData(Vector.DIRTY_BIT, isr, address, writes, DEFER_ACCESS);
    return NO_ADDRESS;
  }
  if (isr & READ_WRITE && (attributes & ATTRIBUTE_ACCESSED) == 0 && !suppressed) {
    failData(Vector.DATA_ACCESS_BIT, isr, address, writes, DEFER_ACCESS);
    return NO_ADDRESS;
  }
  if ((psr >> DB) & 1 && ((psr >> DD) & 1) == 0 && dataBreakpoint(address, size, isr, level)) {
    failData(Vector.DEBUG, isr, address, WRITES_IFA, DEFER_DEBUG);
    return NO_ADDRESS;
  }
  // Uncacheable memory is not read ahead of its time.
  uncached = memoryAttribute(attributes) != 0;
  if (isr & (SPECULATIVE | ADVANCED) && uncached) {
    cpu.failed = 1;
    cpu.deferred = 1;
    return NO_ADDRESS;
  }
  const physical = physicalAt(entry, address);
  remember(address, physical, attributes, level, isr);
  return physical;
}

/** Makes an entry of the fast path, if the access has no side effect left. */
function remember(address: u64, physical: u64, attributes: u32, level: u32, isr: u64): void {
  if (memoryAttribute(attributes) == 4) return;
  const page = physical & PAGE_MASK;
  const pointer = ramPointer(page, 0x1000);
  if (pointer == 0 || (attributes & ATTRIBUTE_ACCESSED) == 0 || isr & NON_ACCESS) return;
  const e = fastEntry(DATA_TLB, address);
  const tag = (address & PAGE_MASK) | (<u64>contextOf(level, true));
  store<u32>(e, <u32>pointer - <u32>(address & PAGE_MASK), 16);
  store<u64>(e, mayRead(attributes, level) && keysUnused() ? tag : NO_ADDRESS);
  const writable = attributes & ATTRIBUTE_DIRTY && mayWrite(attributes, level) && keysUnused() && !isCodePage(<u32>(page >> 12));
  store<u64>(e, writable ? tag : NO_ADDRESS, 8);
}

/** The same without translation: everything is allowed. */
function rememberPhysical(physical: u64, level: u32): void {
  const page = physical & PAGE_MASK;
  const pointer = ramPointer(page, 0x1000);
  if (pointer == 0) return;
  const e = fastEntry(DATA_TLB, page);
  const tag = page | (<u64>contextOf(level, false));
  store<u32>(e, <u32>pointer - <u32>page, 16);
  store<u64>(e, tag);
  store<u64>(e, isCodePage(<u32>(page >> 12)) ? NO_ADDRESS : tag, 8);
}

/** With keys in use only what the access asked for is known to be allowed: the rest is left to the slow path. */
function keysUnused(): bool {
  return ((cpu.psr >> PK) & 1) == 0;
}

function alignmentFault(address: u64, isr: u64): void {
  failData(Vector.UNALIGNED_REFERENCE, isr, address, WRITES_IFA, DEFER_UNALIGNED);
}

/** Order of bytes of an access: that of PSR, or of RSC for the register stack. */
export function dataIsBigEndian(): bool {
  return ((cpu.psr >> BE) & 1) != 0;
}

function swap(value: u64, size: u32): u64 {
  if (size == 8) return bswap<u64>(value);
  if (size == 4) return bswap<u32>(<u32>value);
  if (size == 2) return bswap<u16>(<u16>value);
  return value;
}

/** A load of 1, 2, 4 or 8 bytes at the current privilege level. cpu.failed tells whether the value counts. */
export function loadData(address: u64, size: u32, isr: u64): u64 {
  return loadAt(address, size, isr, cpu.cpl, dataIsBigEndian());
}

export function loadAt(address: u64, size: u32, isr: u64, level: u32, big: bool): u64 {
  const last = address + <u64>(size - 1);
  let value: u64 = 0;
  if (((address ^ last) & PAGE_MASK) == 0) {
    const physical = translateData(address, size, isr, level);
    if (physical == NO_ADDRESS) return 0;
    if (address & (<u64>(size - 1)) && mustAlign(address, isr)) return 0;
    value = readPhysical(physical, size);
  } else {
    const first = translateData(address, <u32>(0x1000 - (address & 0xfff)), isr, level);
    if (first == NO_ADDRESS) return 0;
    if (mustAlign(address, isr)) return 0;
    const second = translateData(last & PAGE_MASK, <u32>(last & 0xfff) + 1, isr, level);
    if (second == NO_ADDRESS) return 0;
    for (let i: u64 = 0; i < <u64>size; i++) {
      const at = address + i;
      const physical = ((at ^ address) & PAGE_MASK) == 0 ? first + i : second + (at & 0xfff);
      value |= readPhysical(physical, 1) << (i << 3);
    }
  }
  return big ? swap(value, size) : value;
}

/** An unaligned access that must fault: PSR.ac asks for it, or the instruction does not allow it. */
function mustAlign(address: u64, isr: u64): bool {
  if (((cpu.psr >> AC) & 1) == 0) return false;
  alignmentFault(address, isr);
  return true;
}

/** A store of 1, 2, 4 or 8 bytes at the current privilege level. False: it failed. */
export function storeData(address: u64, size: u32, value: u64, isr: u64): bool {
  return storeAt(address, size, value, isr, cpu.cpl, dataIsBigEndian());
}

export function storeAt(address: u64, size: u32, value: u64, isr: u64, level: u32, big: bool): bool {
  const last = address + <u64>(size - 1);
  if (big) value = swap(value, size);
  if (((address ^ last) & PAGE_MASK) == 0) {
    const physical = translateData(address, size, isr, level);
    if (physical == NO_ADDRESS) return false;
    if (address & (<u64>(size - 1)) && mustAlign(address, isr)) return false;
    codeWritten(physical);
    writePhysical(physical, size, value);
    return true;
  }
  const first = translateData(address, <u32>(0x1000 - (address & 0xfff)), isr, level);
  if (first == NO_ADDRESS) return false;
  if (mustAlign(address, isr)) return false;
  const second = translateData(last & PAGE_MASK, <u32>(last & 0xfff) + 1, isr, level);
  if (second == NO_ADDRESS) return false;
  codeWritten(first);
  codeWritten(second);
  for (let i: u64 = 0; i < <u64>size; i++) {
    const at = address + i;
    writePhysical(((at ^ address) & PAGE_MASK) == 0 ? first + i : second + (at & 0xfff), 1, value >> (i << 3));
  }
  return true;
}

/** Physical address for an access that must be aligned, or an Unaligned fault; NO_ADDRESS if it fails. */
export function alignedPhysical(address: u64, size: u32, isr: u64): u64 {
  const physical = translateData(address, size, isr, cpu.cpl);
  if (physical == NO_ADDRESS) return NO_ADDRESS;
  if (address & (<u64>(size - 1))) {
    alignmentFault(address, isr);
    return NO_ADDRESS;
  }
  if (isr & WRITE) codeWritten(physical);
  return physical;
}

/** The same for a semaphore, ld16 or st16, which want write-back memory. */
export function atomicPhysical(address: u64, size: u32, isr: u64): u64 {
  const physical = alignedPhysical(address, size, isr);
  if (physical == NO_ADDRESS || !uncached) return physical;
  failData(Vector.UNSUPPORTED_DATA_REFERENCE, isr, address, WRITES_IFA, DEFER_ALWAYS);
  return NO_ADDRESS;
}
