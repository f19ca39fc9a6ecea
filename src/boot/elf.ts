/**
 * ELF executables, 32 and 64 bits: their PT_LOAD segments at their physical addresses.
 *
 * @source System V Application Binary Interface, "Object Files" and "Program Loading"
 */
import { NonrootError } from "../engine/errors.ts";
import { ImageReader } from "./image-reader.ts";
import {
  flatGdt,
  flatStart,
  identityTables,
  longStart,
  needUsable,
  placeHigh,
  IDENTITY_TABLES_SIZE,
  type BootEnvironment,
  type BootPlan,
  type MemoryWrite,
} from "./plan.ts";

const MACHINE_386 = 3,
  MACHINE_X86_64 = 62,
  MACHINE_IA_64 = 50,
  TYPE_EXEC = 2,
  TYPE_DYN = 3,
  PT_LOAD = 1;
/** More program headers than any executable has; a larger count is damage. */
const MAX_HEADERS = 512;

export interface ElfSegment {
  readonly virtual: number;
  readonly physical: number;
  readonly data: Uint8Array;
  /** Bytes in memory; those after `data` are zero. */
  readonly size: number;
}

export interface ElfFile {
  readonly bits: 32 | 64;
  readonly machine: number;
  /** As the header has it: usually a linear address. */
  readonly entry: number;
  /** `entry` as a physical address, by the segment that contains it. */
  readonly physicalEntry: number;
  readonly segments: readonly ElfSegment[];
}

export const isElf = (image: Uint8Array): boolean => image[0] === 0x7f && image[1] === 0x45 && image[2] === 0x4c && image[3] === 0x46;

/** Virtual addresses of 64-bit kernels are above 2^53: the low 48 bits tell segments apart just as well. */
const VIRTUAL_MASK = 0xffffffffffffn;

/** Executables of x86, or with `itanium` of Itanium. */
export function parseElf(image: Uint8Array, itanium = false): ElfFile {
  const read = new ImageReader("ELF image", image);
  if (!isElf(image)) read.fail("e_ident", "does not start with 7F 45 4C 46");
  const elfClass = read.u8(4, "e_ident[EI_CLASS]");
  if (elfClass !== 1 && elfClass !== 2) read.fail("e_ident[EI_CLASS]", `${elfClass} is neither ELFCLASS32 nor ELFCLASS64`);
  if (read.u8(5, "e_ident[EI_DATA]") !== 1) read.fail("e_ident[EI_DATA]", "is not little-endian");
  const wide = elfClass === 2;
  const type = read.u16(16, "e_type");
  if (type !== TYPE_EXEC && type !== TYPE_DYN) read.fail("e_type", `${type} is not an executable`);
  const machine = read.u16(18, "e_machine");
  if (itanium ? machine !== MACHINE_IA_64 : machine !== MACHINE_386 && machine !== MACHINE_X86_64)
    read.fail("e_machine", `${machine} is ${itanium ? "not EM_IA_64" : "neither EM_386 nor EM_X86_64"}`);
  const virtual = (offset: number, field: string): number =>
    wide ? Number(read64(read, offset, field) & VIRTUAL_MASK) : read.u32(offset, field);
  const word = (offset: number, field: string): number => (wide ? read.u64(offset, field) : read.u32(offset, field));
  const entry = virtual(24, "e_entry");
  const table = wide ? read.u64(32, "e_phoff") : read.u32(28, "e_phoff");
  const entrySize = read.u16(wide ? 54 : 42, "e_phentsize");
  const count = read.u16(wide ? 56 : 44, "e_phnum");
  if (entrySize < (wide ? 56 : 32)) read.fail("e_phentsize", `${entrySize} is too small`);
  if (count > MAX_HEADERS) read.fail("e_phnum", `${count} program headers`);
  const segments: ElfSegment[] = [];
  for (let i = 0; i < count; i++) {
    const at = table + i * entrySize;
    const name = (field: string): string => `program header ${i}, ${field}`;
    if (read.u32(at, name("p_type")) !== PT_LOAD) continue;
    const offset = word(at + (wide ? 8 : 4), name("p_offset"));
    const address = virtual(at + (wide ? 16 : 8), name("p_vaddr"));
    const physical = word(at + (wide ? 24 : 12), name("p_paddr"));
    const fileSize = word(at + (wide ? 32 : 16), name("p_filesz"));
    const size = word(at + (wide ? 40 : 20), name("p_memsz"));
    if (size === 0) continue;
    if (fileSize > size) read.fail(name("p_filesz"), `0x${fileSize.toString(16)} is larger than p_memsz 0x${size.toString(16)}`);
    segments.push({ virtual: address, physical, data: read.slice(offset, fileSize, name("p_offset")), size });
  }
  if (segments.length === 0) read.fail("e_phnum", "no PT_LOAD segment");
  const home = segments.find((s) => entry >= s.virtual && entry < s.virtual + s.size);
  const direct = segments.some((s) => entry >= s.physical && entry < s.physical + s.size);
  if (!home && !direct) read.fail("e_entry", `0x${entry.toString(16)} is in no PT_LOAD segment`);
  return { bits: wide ? 64 : 32, machine, entry, physicalEntry: home ? entry - home.virtual + home.physical : entry, segments };
}

function read64(read: ImageReader, offset: number, field: string): bigint {
  return (BigInt(read.u32(offset + 4, field)) << 32n) | BigInt(read.u32(offset, field));
}

/** The segments as memory writes, zero-filled to their size in memory; they must be usable RAM and must not overlap. */
export function segmentWrites(file: ElfFile, environment: BootEnvironment): MemoryWrite[] {
  const sorted = [...file.segments].sort((a, b) => a.physical - b.physical);
  sorted.forEach((s, i) => {
    const next = sorted[i + 1];
    if (next && s.physical + s.size > next.physical)
      throw new NonrootError("ERR_NONROOT_IMAGE", `ELF image: p_paddr: segments overlap at 0x${next.physical.toString(16)}`);
    needUsable(environment, s.physical, s.size, "an ELF segment");
  });
  return file.segments.map((s) => {
    if (s.data.length === s.size) return { address: s.physical, data: s.data };
    const data = new Uint8Array(s.size);
    data.set(s.data);
    return { address: s.physical, data };
  });
}

/** First byte after the highest segment. */
export const endOfSegments = (file: ElfFile): number => Math.max(...file.segments.map((s) => s.physical + s.size));

/** Starts the executable as it is: 32-bit ones in flat protected mode, EM_X86_64 in 64-bit mode, identity-mapped. */
export function planElf(image: Uint8Array, environment: BootEnvironment): BootPlan {
  const file = parseElf(image);
  const writes = segmentWrites(file, environment);
  const long = file.machine === MACHINE_X86_64 && file.bits === 64;
  const floor = 0x1000;
  const free = (size: number): number => {
    // Below the image if it leaves room there, otherwise above it.
    const lowest = Math.min(...file.segments.map((s) => s.physical));
    return lowest >= floor + size + 4096
      ? placeHigh(environment, size, Math.min(lowest, 0x9f000), floor, 4096, "the start-up tables")
      : placeHigh(environment, size, 0x80000000, endOfSegments(file), 4096, "the start-up tables");
  };
  const tables = free(IDENTITY_TABLES_SIZE + 8192);
  const gdt = tables + IDENTITY_TABLES_SIZE;
  const stack = gdt + 8192;
  writes.unshift({ address: gdt, data: flatGdt(long) });
  if (long) writes.unshift({ address: tables, data: identityTables(tables) });
  const start = long ? longStart(file.physicalEntry, gdt, tables) : flatStart(file.physicalEntry, gdt);
  return { writes, start: { ...start, registers: { ...start.registers, rsp: stack } } };
}
