/**
 * Physical memory: RAM slots, the local-APIC page, and the devices of the host.
 *
 * An address here is what leaves the processor: a guest-physical address outside non-root operation or without EPT, else
 * what EPT made of it. RAM slots begin and end at multiples of 4 KiB. The local-APIC page wins over RAM; it belongs to the
 * processor in execution.
 */
import { MACHINE_BASE, RAM_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/machine-offset.ts";
import { mmioRead, mmioWrite } from "../../host.ts";
import { hostIsWaiting } from "../event/patience.ts";
import { apicRead, apicWrite } from "../apic/local-apic.ts";
import { cpu } from "../state/vcpu.ts";
import { machine } from "../state/machine.ts";
import { codePageWritten, pageHasCode } from "./code-pages.ts";

/** No physical address: a fault or VM exit is recorded. */
export const NO_ADDRESS: u64 = 0xffffffffffffffff;
/** Bits 51:12 of a paging-structure entry, and the largest page number there is. */
export const PHYSICAL_PAGE: u64 = 0x000ffffffffff000;
/** Address bit that A20M forces to 0. */
const A20: u64 = 0x100000;
/** `machine.slotFlags` */
const READ_ONLY: u32 = 1;
const SLOT_SIZE: u32 = 32;

/** IA32_APIC_BASE: EN and EXTD. The page is decoded in xAPIC mode only. @sdm 3A "Local APIC Status and Location" */
const APIC_MODE: u64 = 0xc00;
const XAPIC_MODE: u64 = 0x800;

/**
 * True if the processor in execution is in A20M mode: the A20 gate is off, and the processor is not in VMX operation, where A20M is blocked.
 *
 * @sdm 3C "Restrictions on VMX Operation"
 */
export function isInA20mMode(): bool {
  return machine.a20 == 0 && cpu.vmxOn == 0;
}

/** Pointer to the byte, or 0 if it is not RAM. machine.slotFlags are then those of its slot. */
export function ramPointer(gpa: u64): usize {
  if (isInA20mMode()) gpa &= ~A20;
  const offset = gpa - machine.slotStart;
  if (offset < machine.slotSize) return machine.slotPointer + (offset as u32);
  return findSlot(gpa);
}

function findSlot(gpa: u64): usize {
  for (let i: u32 = 0; i < machine.ramSlotCount; i++) {
    const slot = MACHINE_BASE + Offset.RAM_SLOTS + i * SLOT_SIZE;
    const start = load<u64>(slot);
    const end = load<u64>(slot, 8);
    if (gpa >= start && gpa < end) {
      machine.slotStart = start;
      machine.slotSize = end - start;
      machine.slotPointer = load<u32>(slot, 16);
      machine.slotFlags = load<u32>(slot, 24);
      return machine.slotPointer + ((gpa - start) as u32);
    }
  }
  return 0;
}

/** After a ramPointer() that was not 0: stores to the page have an effect. */
export function slotIsWritable(): bool {
  return !(machine.slotFlags & READ_ONLY);
}

/** Number of the RAM page that holds a pointer. */
export function ramPageOf(pointer: usize): u32 {
  return ((pointer - RAM_BASE) as u32) >> 12;
}

/** Must precede every store to RAM that the TLB's write tags do not cover. The `size` bytes lie in one page. */
export function beforeRamStore(pointer: usize, size: u32): void {
  const ramPage = ramPageOf(pointer);
  const first: u32 = (pointer as u32) & 0xfff;
  if (pageHasCode(ramPage)) codePageWritten(ramPage, first, first + size - 1);
}

/** The page is not plain memory even if a RAM slot covers it: accesses to it must never get a TLB tag. */
export function isInterceptedPage(gpa: u64): bool {
  return isLocalApicPage(gpa) || isApicAccessPage(gpa);
}

/** The address is in the APIC-access page of a guest: what the access does is up to memory/apic-access.ts. */
export function isApicAccessPage(physical: u64): bool {
  return ((physical & PHYSICAL_PAGE) | 1) == cpu.apicAccess;
}

function isLocalApicPage(gpa: u64): bool {
  return (cpu.apicBase & APIC_MODE) == XAPIC_MODE && ((gpa ^ cpu.apicBase) & PHYSICAL_PAGE) == 0;
}

/** 1, 2 or 4 bytes that are not RAM. */
function deviceLoad(gpa: u64, size: u32): u32 {
  if (isLocalApicPage(gpa)) return apicRead((gpa as u32) & 0xfff);
  if (isInA20mMode()) gpa &= ~A20;
  hostIsWaiting();
  return mmioRead(gpa as u32, (gpa >> 32) as u32, size);
}

/** The local APIC takes aligned dwords; what others do to it is undefined, and here nothing. */
function deviceStore(gpa: u64, size: u32, value: u32): void {
  if (isLocalApicPage(gpa)) {
    if (size == 4) apicWrite((gpa as u32) & 0xfff, value);
    return;
  }
  if (isInA20mMode()) gpa &= ~A20;
  hostIsWaiting();
  mmioWrite(gpa as u32, (gpa >> 32) as u32, size, value);
}

/** Pointer to plain RAM, 0 for everything else. */
function plainPointer(gpa: u64): usize {
  return isLocalApicPage(gpa) ? 0 : ramPointer(gpa);
}

/** True if `size` bytes at `address` do not all lie in one 4 KiB page. */
export function crossesPage(address: u64, size: u32): bool {
  return ((address as u32) & 0xfff) + size > 0x1000;
}

function physLoad<T>(gpa: u64): T {
  if (crossesPage(gpa, sizeof<T>())) {
    let value: u64 = 0;
    for (let i: u64 = 0; i < sizeof<T>(); i++) value |= (physLoad8(gpa + i) as u64) << (i << 3);
    return value as T;
  }
  const pointer = plainPointer(gpa);
  if (pointer != 0) return load<T>(pointer);
  if (sizeof<T>() == 8) return ((deviceLoad(gpa, 4) as u64) | ((deviceLoad(gpa + 4, 4) as u64) << 32)) as T;
  return deviceLoad(gpa, sizeof<T>()) as T;
}

function physStore<T>(gpa: u64, value: T): void {
  if (crossesPage(gpa, sizeof<T>())) {
    for (let i: u64 = 0; i < sizeof<T>(); i++) physStore8(gpa + i, ((value as u64) >> (i << 3)) as u8);
    return;
  }
  const pointer = plainPointer(gpa);
  if (pointer != 0) {
    if (!slotIsWritable()) return;
    beforeRamStore(pointer, sizeof<T>());
    store<T>(pointer, value);
  } else if (sizeof<T>() == 8) {
    deviceStore(gpa, 4, value as u32);
    deviceStore(gpa + 4, 4, ((value as u64) >> 32) as u32);
  } else {
    deviceStore(gpa, sizeof<T>(), value as u32);
  }
}

export function physLoad8(gpa: u64): u8 {
  return physLoad<u8>(gpa);
}
export function physLoad16(gpa: u64): u16 {
  return physLoad<u16>(gpa);
}
export function physLoad32(gpa: u64): u32 {
  return physLoad<u32>(gpa);
}
export function physLoad64(gpa: u64): u64 {
  return physLoad<u64>(gpa);
}
/** A store to a read-only slot has no effect. */
export function physStore8(gpa: u64, value: u8): void {
  physStore<u8>(gpa, value);
}
export function physStore16(gpa: u64, value: u16): void {
  physStore<u16>(gpa, value);
}
export function physStore32(gpa: u64, value: u32): void {
  physStore<u32>(gpa, value);
}
export function physStore64(gpa: u64, value: u64): void {
  physStore<u64>(gpa, value);
}
