/**
 * What a loader hands to the machine: bytes to put into RAM and the state in which the processor starts.
 *
 * Loaders are functions of the image and of the memory map; they see neither RAM nor processor.
 */
import { NonrootError } from "../engine/errors.ts";
import { bytes, integer, list, partial, record, unsigned, type Schema } from "../engine/schema.ts";

/** Kinds of ranges in the memory map of firmware. @source ACPI Specification 6.5 "System Address Map Interfaces" */
export type MemoryKind = "usable" | "reserved" | "acpi";
export const E820_TYPE: Record<MemoryKind, number> = { usable: 1, reserved: 2, acpi: 3 };

export interface MemoryRange {
  readonly start: number;
  /** First byte after the range. */
  readonly end: number;
  readonly kind: MemoryKind;
}

/** What a loader may know of the machine. */
export interface BootEnvironment {
  /** The firmware's memory map, in ascending order, without overlaps. */
  readonly map: readonly MemoryRange[];
  /** Physical address of the ACPI root pointer, or 0. */
  readonly rsdp: number;
}

export interface MemoryWrite {
  readonly address: number;
  readonly data: Uint8Array;
}

/** A segment register. `access` as the VMCS holds access rights. */
export interface SegmentStart {
  readonly selector: number;
  readonly base: number;
  readonly limit: number;
  readonly access: number;
}

export const SEGMENT_NAMES = ["es", "cs", "ss", "ds", "fs", "gs", "ldtr", "tr"] as const;
export type SegmentName = (typeof SEGMENT_NAMES)[number];
const GENERAL_REGISTERS = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "rip"] as const;
export type GeneralRegister = (typeof GENERAL_REGISTERS)[number];

export interface ProcessorStart {
  readonly registers: Partial<Record<GeneralRegister, number>>;
  readonly segments: Readonly<Record<SegmentName, SegmentStart>>;
  readonly gdtr: { readonly base: number; readonly limit: number };
  readonly idtr: { readonly base: number; readonly limit: number };
  readonly cr0: number;
  readonly cr3: number;
  readonly cr4: number;
  readonly efer: number;
}

export interface BootPlan {
  /** In order; later writes win. */
  readonly writes: readonly MemoryWrite[];
  readonly start: ProcessorStart;
}

/** Access rights: type, S, DPL 0, present; D/B or L; granularity. */
const CODE32 = 0xc09b,
  CODE64 = 0xa09b,
  DATA32 = 0xc093,
  CODE16 = 0x009b,
  DATA16 = 0x0093,
  LDT = 0x0082,
  TSS_BUSY = 0x008b;

const segment = (selector: number, base: number, limit: number, access: number): SegmentStart => ({ selector, base, limit, access });
const allData = (data: SegmentStart, code: SegmentStart): ProcessorStart["segments"] => ({
  es: data,
  cs: code,
  ss: data,
  ds: data,
  fs: data,
  gs: data,
  ldtr: segment(0, 0, 0xffff, LDT),
  tr: segment(0, 0, 0xffff, TSS_BUSY),
});

/** Real-address mode at `cs`:`ip`, all data segments 0, a stack below the boot sector's address. */
export function realModeStart(cs: number, ip: number): ProcessorStart {
  return {
    registers: { rip: ip, rsp: 0x7c00 },
    segments: allData(segment(0, 0, 0xffff, DATA16), segment(cs, cs * 16, 0xffff, CODE16)),
    gdtr: { base: 0, limit: 0xffff },
    idtr: { base: 0, limit: 0x3ff },
    cr0: CR0_ET,
    cr3: 0,
    cr4: 0,
    efer: 0,
  };
}

/** CR0: ET is fixed to 1; PE; PG. CR4.PAE, and LME with LMA in EFER. */
const CR0_ET = 0x10,
  CR0_PE = 0x01,
  CR0_PG = 0x80000000,
  CR4_PAE = 0x20,
  EFER_LONG = 0x500;

/** The GDT of flatStart and longStart: null, null, code at 10H, data at 18H. Descriptors as eight bytes each. */
export function flatGdt(long: boolean): Uint8Array {
  const gdt = new Uint8Array(32);
  gdt.set([0xff, 0xff, 0, 0, 0, 0x9b, long ? 0xaf : 0xcf, 0], 16);
  gdt.set([0xff, 0xff, 0, 0, 0, 0x93, 0xcf, 0], 24);
  return gdt;
}

/** Protected mode without paging, flat 4-GiB segments, interrupts disabled. The GDT of flatGdt() is at `gdt`. */
export function flatStart(entry: number, gdt: number): ProcessorStart {
  return {
    registers: { rip: entry },
    segments: allData(segment(0x18, 0, 0xffffffff, DATA32), segment(0x10, 0, 0xffffffff, CODE32)),
    gdtr: { base: gdt, limit: 31 },
    idtr: { base: 0, limit: 0 },
    cr0: CR0_ET | CR0_PE,
    cr3: 0,
    cr4: 0,
    efer: 0,
  };
}

/** 64-bit mode with the identity mapping of identityTables() at `tables`. */
export function longStart(entry: number, gdt: number, tables: number): ProcessorStart {
  return {
    registers: { rip: entry },
    segments: allData(segment(0x18, 0, 0xffffffff, DATA32), segment(0x10, 0, 0xffffffff, CODE64)),
    gdtr: { base: gdt, limit: 31 },
    idtr: { base: 0, limit: 0 },
    cr0: CR0_ET + CR0_PE + CR0_PG,
    cr3: tables,
    cr4: CR4_PAE,
    efer: EFER_LONG,
  };
}

/** Pages that identityTables() fills. */
export const IDENTITY_TABLES_SIZE = 6 * 4096;

/** Page tables at `address` that map the first 4 GiB to themselves with 2-MiB pages: PML4, PDPT, four page directories. */
export function identityTables(address: number): Uint8Array {
  const bytes = new Uint8Array(IDENTITY_TABLES_SIZE);
  const view = new DataView(bytes.buffer);
  const PRESENT_WRITABLE = 3,
    LARGE = 0x80;
  view.setUint32(0, (address + 4096) | PRESENT_WRITABLE, true);
  for (let i = 0; i < 4; i++) view.setUint32(4096 + i * 8, (address + (2 + i) * 4096) | PRESENT_WRITABLE, true);
  for (let i = 0; i < 2048; i++) view.setUint32(8192 + i * 8, (i * 0x200000 + (PRESENT_WRITABLE | LARGE)) >>> 0, true);
  return bytes;
}

/** True if [start, start + size) is usable RAM. */
export function isUsable(environment: BootEnvironment, start: number, size: number): boolean {
  return environment.map.some((r) => r.kind === "usable" && r.start <= start && start + size <= r.end);
}

/** Throws unless the range is usable RAM; `what` names it in the message. */
export function needUsable(environment: BootEnvironment, start: number, size: number, what: string): void {
  if (isUsable(environment, start, size)) return;
  throw new NonrootError(
    "ERR_NONROOT_MEMORY",
    `${what} needs ${size} bytes at 0x${start.toString(16)}, where the machine has no free RAM: give it more memory`,
  );
}

/** The highest start of `size` usable bytes that end at or below `limit`, aligned down to `alignment`; at least `floor`. */
export function placeHigh(
  environment: BootEnvironment,
  size: number,
  limit: number,
  floor: number,
  alignment: number,
  what: string,
): number {
  for (const range of [...environment.map].reverse()) {
    if (range.kind !== "usable") continue;
    const start = Math.floor((Math.min(range.end, limit) - size) / alignment) * alignment;
    if (start >= Math.max(range.start, floor)) return start;
  }
  throw new NonrootError(
    "ERR_NONROOT_MEMORY",
    `${what} (${size} bytes) does not fit into the machine's memory between 0x${floor.toString(16)} and 0x${limit.toString(16)}`,
  );
}

export const alignUp = (value: number, alignment: number): number => Math.ceil(value / alignment) * alignment;

/** A command line as bytes with its final zero. */
export function cString(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.includes(0)) throw new NonrootError("ERR_NONROOT_OPTION", "a command line must not contain the character NUL");
  const out = new Uint8Array(bytes.length + 1);
  out.set(bytes);
  return out;
}

const place = integer(0, Number.MAX_SAFE_INTEGER);
const table = record<ProcessorStart["gdtr"]>({ base: place, limit: unsigned(32) });
const segmentStart = record<SegmentStart>({ selector: unsigned(16), base: place, limit: unsigned(32), access: unsigned(32) });

/** Of plans in snapshots. */
export const BOOT_PLAN: Schema<BootPlan> = record<BootPlan>({
  writes: list(record<MemoryWrite>({ address: place, data: bytes() })) as Schema<readonly MemoryWrite[]>,
  start: record<ProcessorStart>({
    registers: partial(Object.fromEntries(GENERAL_REGISTERS.map((name) => [name, place]))) as Schema<ProcessorStart["registers"]>,
    segments: record(Object.fromEntries(SEGMENT_NAMES.map((name) => [name, segmentStart]))) as Schema<ProcessorStart["segments"]>,
    gdtr: table,
    idtr: table,
    cr0: place,
    cr3: place,
    cr4: place,
    efer: place,
  }),
});
