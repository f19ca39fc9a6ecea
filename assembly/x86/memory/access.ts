/**
 * Loads and stores by linear address.
 *
 * The common case is one compare with a TLB tag, as in the hot loop. What remains is slow: walks, bytes on two pages,
 * devices, pages with decoded code, alignment checks, data breakpoints. A function that fails has recorded a fault or VM
 * exit and written nothing: both pages of an access are checked before either is touched.
 */
import { AC as ALIGNMENT_CHECK, raiseWithCode } from "../event/fault.ts";
import { CR4_SMAP, EFER_LMA } from "../state/control-bits.ts";
import { CODE_64 } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { ALIGNED, FETCH, PROBE, READ, SMAP_RESTRICTED, SYSTEM, USER, WRITE, accessOfClass, ofBytes } from "./access-rights.ts";
import { apicAccessFetch, virtualApicAddress } from "./apic-access.ts";
import { matchDataBreakpoints } from "./data-breakpoints.ts";
import { secondPageIsCanonical, translate } from "./paging.ts";
import {
  NO_ADDRESS,
  crossesPage,
  isApicAccessPage,
  isInterceptedPage,
  physLoad16,
  physLoad32,
  physLoad64,
  physLoad8,
  physStore16,
  physStore32,
  physStore64,
  physStore8,
  ramPointer,
} from "./physical.ts";
import { EXECUTE_TAG, READ_TAG, WRITE_TAG, entryOf, tagHits, tlbPhysical, tlbPointer } from "./tlb-entry.ts";

const PAGE: u64 = 0xfffffffffffff000;
const ADDEND: u32 = 24;

function read<T>(linear: u64, ctx: u64): u64 {
  const entry = entryOf(linear);
  if (load<u64>(entry, READ_TAG) == (((linear + (sizeof<T>() - 1)) & PAGE) | ctx))
    return load<T>((linear as u32) + load<u32>(entry, ADDEND)) as u64;
  return loadSlow(linear, sizeof<T>(), ctx, accessOfClass(ctx));
}

function write<T>(linear: u64, value: u64, ctx: u64): bool {
  const entry = entryOf(linear);
  if (load<u64>(entry, WRITE_TAG) == (((linear + (sizeof<T>() - 1)) & PAGE) | ctx)) {
    store<T>((linear as u32) + load<u32>(entry, ADDEND), value as T);
    return true;
  }
  return storeSlow(linear, sizeof<T>(), value, ctx, accessOfClass(ctx) | WRITE);
}

/* Data accesses of the program, at CPL. */

export function load8(linear: u64): u64 {
  return read<u8>(linear, cpu.ctxAddress);
}
export function load16(linear: u64): u64 {
  return read<u16>(linear, cpu.ctxAddress);
}
export function load32(linear: u64): u64 {
  return read<u32>(linear, cpu.ctxAddress);
}
export function load64(linear: u64): u64 {
  return read<u64>(linear, cpu.ctxAddress);
}
export function store8(linear: u64, value: u64): bool {
  return write<u8>(linear, value, cpu.ctxAddress);
}
export function store16(linear: u64, value: u64): bool {
  return write<u16>(linear, value, cpu.ctxAddress);
}
export function store32(linear: u64, value: u64): bool {
  return write<u32>(linear, value, cpu.ctxAddress);
}
export function store64(linear: u64, value: u64): bool {
  return write<u64>(linear, value, cpu.ctxAddress);
}

/*
 * Implicit supervisor-mode accesses: GDT, LDT, IDT, TSS, at any CPL. SMAP restricts them whatever RFLAGS.AC is.
 *
 * @sdm 3A "Determination of Access Rights"
 */

function systemContext(): u64 {
  return (cpu.ctxAddress & ~3) | (cpu.cr4 & CR4_SMAP ? 1 : 0);
}

function systemAccess(): u32 {
  return cpu.cr4 & CR4_SMAP ? SYSTEM | SMAP_RESTRICTED : SYSTEM;
}

function systemRead<T>(linear: u64): u64 {
  const ctx = systemContext();
  if (load<u64>(entryOf(linear), READ_TAG) == (((linear + (sizeof<T>() - 1)) & PAGE) | ctx)) return load<T>(tlbPointer(linear)) as u64;
  return loadSlow(linear, sizeof<T>(), ctx, systemAccess());
}

function systemWrite<T>(linear: u64, value: u64): bool {
  const ctx = systemContext();
  if (load<u64>(entryOf(linear), WRITE_TAG) == (((linear + (sizeof<T>() - 1)) & PAGE) | ctx)) {
    store<T>(tlbPointer(linear), value as T);
    return true;
  }
  return storeSlow(linear, sizeof<T>(), value, ctx, systemAccess() | WRITE);
}

export function systemLoad8(linear: u64): u64 {
  return systemRead<u8>(linear);
}
export function systemLoad16(linear: u64): u64 {
  return systemRead<u16>(linear);
}
export function systemLoad32(linear: u64): u64 {
  return systemRead<u32>(linear);
}
export function systemLoad64(linear: u64): u64 {
  return systemRead<u64>(linear);
}
export function systemStore8(linear: u64, value: u64): bool {
  return systemWrite<u8>(linear, value);
}
export function systemStore16(linear: u64, value: u64): bool {
  return systemWrite<u16>(linear, value);
}
export function systemStore32(linear: u64, value: u64): bool {
  return systemWrite<u32>(linear, value);
}
export function systemStore64(linear: u64, value: u64): bool {
  return systemWrite<u64>(linear, value);
}

/** As the load or store would check `size` bytes, up to a page: nothing is transferred and no dirty flag set. */
export function systemProbe(linear: u64, size: u32, isWrite: bool): bool {
  return probeAs(linear, size, systemAccess() | (isWrite ? WRITE | PROBE : READ), systemContext());
}

/** As a load or store of the program would check `size` bytes, up to a page: nothing is transferred and no dirty flag set. */
export function probe(linear: u64, size: u32, isWrite: bool): bool {
  const ctx = cpu.ctxAddress;
  return probeAs(linear, size, accessOfClass(ctx) | (isWrite ? WRITE | PROBE : READ), ctx);
}

function probeAs(linear: u64, size: u32, access: u32, ctx: u64): bool {
  const head = bytesOnFirstPage(linear, size);
  const crosses = head < size;
  if (crosses && !secondPageIsCanonical(nextPage(linear, access))) return false;
  if (translate(linear, ofBytes(access, head), ctx) == NO_ADDRESS) return false;
  if (crosses && translate(nextPage(linear, access), ofBytes(access, size - head), ctx) == NO_ADDRESS) return false;
  return isAligned(linear, size, access);
}

/**
 * Pointer to `size` bytes of plain RAM on one page that can be read or written there and then; else 0, and faulted()
 * tells whether the access is forbidden or only has to go by load and store.
 */
export function dataPointer(linear: u64, size: u32, isWrite: bool): usize {
  if (crossesPage(linear, size)) return 0;
  const ctx = cpu.ctxAddress;
  const tag = isWrite ? WRITE_TAG : READ_TAG;
  if (tagHits(linear, tag, ctx)) return tlbPointer(linear);
  if (translate(linear, ofBytes(accessOfClass(ctx) | (isWrite ? WRITE : READ), size), ctx) == NO_ADDRESS) return 0;
  return tagHits(linear, tag, ctx) ? tlbPointer(linear) : 0;
}

/** Physical address of a byte of code, NO_ADDRESS with a fault recorded. */
export function fetchPhysical(linear: u64): u64 {
  const ctx = cpu.ctxAddress;
  if (tagHits(linear, EXECUTE_TAG, ctx)) return tlbPhysical(linear);
  const physical = translate(linear, FETCH | (accessOfClass(ctx) & USER), ctx);
  return isApicAccessPage(physical) ? apicAccessFetch(physical) : physical;
}

/** After a write that was allowed: the byte is in RAM, not in a device. What the APIC-access page stands for is RAM. */
export function isMemory(linear: u64): bool {
  const ctx = cpu.ctxAddress;
  const physical = translate(linear, accessOfClass(ctx) | WRITE | PROBE, ctx);
  return isApicAccessPage(physical) || (!isInterceptedPage(physical) && ramPointer(physical) != 0);
}

/**
 * Before an access that is allowed: the byte is in RAM, not in a device. dataPointer() may be 0 all the same, for decoded code on its page
 * or a breakpoint.
 */
export function isRam(linear: u64, isWrite: bool): bool {
  const ctx = cpu.ctxAddress;
  const physical = translate(linear, accessOfClass(ctx) | (isWrite ? WRITE | PROBE : READ), ctx);
  return !isApicAccessPage(physical) && !isInterceptedPage(physical) && ramPointer(physical) != 0;
}

/** Before a write that is allowed: its page is one of those of the instruction with these first and last bytes, by physical address. */
export function isOnPageOf(linear: u64, first: u64, last: u64): bool {
  const ctx = cpu.ctxAddress;
  const page = translate(linear, accessOfClass(ctx) | WRITE | PROBE, ctx) >> 12;
  return page == fetchPhysical(first) >> 12 || (crossesPage(first, <u32>(last - first) + 1) && page == fetchPhysical(last) >> 12);
}

/** Copies `size` bytes, at most a page, to linear memory. False with a fault recorded and nothing copied. */
export function loadBlock(linear: u64, destination: usize, size: u32): bool {
  const ctx = cpu.ctxAddress;
  const access = accessOfClass(ctx);
  if (!crossesPage(linear, size) && tagHits(linear, READ_TAG, ctx)) {
    copyBytes(destination, tlbPointer(linear), size);
    return true;
  }
  const head = bytesOnFirstPage(linear, size);
  if (head < size && !secondPageIsCanonical(nextPage(linear, access))) return false;
  let first = translate(linear, access, ctx);
  if (first == NO_ADDRESS) return false;
  let second: u64 = 0;
  if (head < size) {
    second = translate(nextPage(linear, access), access, ctx);
    if (second == NO_ADDRESS) return false;
  }
  if (!isAligned(linear, size, access)) return false;
  first = redirect(first, head < size ? second : NO_ADDRESS, size, false);
  if (first == NO_ADDRESS) return false;
  matchDataBreakpoints(linear, size, false);
  loadPhysicalBytes(first, destination, head);
  if (head < size) loadPhysicalBytes(second, destination + head, size - head);
  return true;
}

/** Copies `size` bytes, at most a page, from linear memory. False with a fault recorded and nothing written. */
export function storeBlock(linear: u64, source: usize, size: u32): bool {
  const ctx = cpu.ctxAddress;
  if (!crossesPage(linear, size) && tagHits(linear, WRITE_TAG, ctx)) {
    copyBytes(tlbPointer(linear), source, size);
    return true;
  }
  const access = accessOfClass(ctx) | WRITE;
  const head = bytesOnFirstPage(linear, size);
  let second: u64 = 0;
  if (head < size) {
    if (!secondPageIsCanonical(nextPage(linear, access)) || translate(linear, ofBytes(access | PROBE, head), ctx) == NO_ADDRESS)
      return false;
    second = translate(nextPage(linear, access), ofBytes(access, size - head), ctx);
    if (second == NO_ADDRESS) return false;
  }
  let first = translate(linear, ofBytes(access, head), ctx);
  if (first == NO_ADDRESS || !isAligned(linear, size, access)) return false;
  first = redirect(first, head < size ? second : NO_ADDRESS, size, true);
  if (first == NO_ADDRESS) return false;
  matchDataBreakpoints(linear, size, true);
  storePhysicalBytes(first, source, head);
  if (head < size) storePhysicalBytes(second, source + head, size - head);
  return true;
}

/**
 * Where an access goes that may be to the APIC-access page: `second` is where its second page begins, NO_ADDRESS if there is
 * none. NO_ADDRESS with a VM exit recorded.
 */
function redirect(first: u64, second: u64, size: u32, isWrite: bool): u64 {
  if (isApicAccessPage(first)) return virtualApicAddress(first, size, isWrite);
  return isApicAccessPage(second) ? virtualApicAddress(second, size, isWrite) : first;
}

function copyBytes(destination: usize, source: usize, size: u32): void {
  let i: u32 = 0;
  for (; i + 8 <= size; i += 8) store<u64>(destination + i, load<u64>(source + i));
  for (; i < size; i++) store<u8>(destination + i, load<u8>(source + i));
}

function loadPhysicalBytes(physical: u64, destination: usize, size: u32): void {
  let i: u32 = 0;
  for (; i + 8 <= size; i += 8) store<u64>(destination + i, physLoad64(physical + i));
  for (; i + 4 <= size; i += 4) store<u32>(destination + i, physLoad32(physical + i));
  for (; i < size; i++) store<u8>(destination + i, physLoad8(physical + i));
}

function storePhysicalBytes(physical: u64, source: usize, size: u32): void {
  let i: u32 = 0;
  for (; i + 8 <= size; i += 8) physStore64(physical + i, load<u64>(source + i));
  for (; i + 4 <= size; i += 4) physStore32(physical + i, load<u32>(source + i));
  for (; i < size; i++) physStore8(physical + i, load<u8>(source + i));
}

function bytesOnFirstPage(linear: u64, size: u32): u32 {
  const room: u32 = 0x1000 - ((linear as u32) & 0xfff);
  return room < size ? room : size;
}

/** First byte of the page after that of `linear`. Linear addresses wrap at 4 GiB unless the access can use 64 bits. */
function nextPage(linear: u64, access: u32): u64 {
  const next = (linear | 0xfff) + 1;
  const wide = access & SYSTEM ? (cpu.efer & EFER_LMA) != 0 : (cpu.codeMode & CODE_64) != 0;
  return wide ? next : next & 0xffffffff;
}

/** Alignment that #AC wants of an access: its size, of 80-bit numbers 8, of x87 environments and states 2 or 4. */
function alignmentOf(size: u32): u32 {
  if (size == 10) return 8;
  if (size == 14 || size == 94) return 2;
  if (size == 28 || size == 108) return 4;
  return (size & (size - 1)) != 0 || size > 64 ? 1 : size;
}

/** The last check of an access: false with #AC recorded. @sdm 3A "Interrupt 17—Alignment Check Exception (#AC)" */
function isAligned(linear: u64, size: u32, access: u32): bool {
  if (!(access & ALIGNED) || ((linear as u32) & (alignmentOf(size) - 1)) == 0) return true;
  raiseWithCode(ALIGNMENT_CHECK, 0);
  return false;
}

function loadSlow(linear: u64, size: u32, ctx: u64, access: u32): u64 {
  const head = bytesOnFirstPage(linear, size);
  if (head < size && !secondPageIsCanonical(nextPage(linear, access))) return 0;
  let first = translate(linear, access, ctx);
  if (first == NO_ADDRESS) return 0;
  let second: u64 = 0;
  if (head < size) {
    second = translate(nextPage(linear, access), access, ctx);
    if (second == NO_ADDRESS) return 0;
  }
  if (!isAligned(linear, size, access)) return 0;
  first = redirect(first, head < size ? second : NO_ADDRESS, size, false);
  if (first == NO_ADDRESS) return 0;
  if (!(access & SYSTEM)) matchDataBreakpoints(linear, size, false);
  if (head == size) return loadPhysical(first, size);
  let value: u64 = 0;
  for (let i: u32 = 0; i < size; i++) {
    const physical = i < head ? first + i : second + (i - head);
    value |= (physLoad8(physical) as u64) << ((i << 3) as u64);
  }
  return value;
}

function storeSlow(linear: u64, size: u32, value: u64, ctx: u64, access: u32): bool {
  const head = bytesOnFirstPage(linear, size);
  let second: u64 = 0;
  if (head < size) {
    if (!secondPageIsCanonical(nextPage(linear, access)) || translate(linear, ofBytes(access | PROBE, head), ctx) == NO_ADDRESS)
      return false;
    second = translate(nextPage(linear, access), ofBytes(access, size - head), ctx);
    if (second == NO_ADDRESS) return false;
  }
  let first = translate(linear, ofBytes(access, head), ctx);
  if (first == NO_ADDRESS || !isAligned(linear, size, access)) return false;
  first = redirect(first, head < size ? second : NO_ADDRESS, size, true);
  if (first == NO_ADDRESS) return false;
  if (!(access & SYSTEM)) matchDataBreakpoints(linear, size, true);
  if (head == size) {
    storePhysical(first, size, value);
    return true;
  }
  for (let i: u32 = 0; i < size; i++) {
    const physical = i < head ? first + i : second + (i - head);
    physStore8(physical, (value >> ((i << 3) as u64)) as u8);
  }
  return true;
}

function loadPhysical(physical: u64, size: u32): u64 {
  switch (size) {
    case 1:
      return physLoad8(physical) as u64;
    case 2:
      return physLoad16(physical) as u64;
    case 4:
      return physLoad32(physical) as u64;
    default:
      return physLoad64(physical);
  }
}

function storePhysical(physical: u64, size: u32, value: u64): void {
  switch (size) {
    case 1:
      physStore8(physical, value as u8);
      break;
    case 2:
      physStore16(physical, value as u16);
      break;
    case 4:
      physStore32(physical, value as u32);
      break;
    default:
      physStore64(physical, value);
  }
}
