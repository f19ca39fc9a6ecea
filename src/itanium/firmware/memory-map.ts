/** The memory map that firmware hands over. @source UEFI "EFI_BOOT_SERVICES.GetMemoryMap()" */
import { UART_ADDRESS } from "../serial.ts";
import { FIRMWARE } from "./layout.ts";

/** Types of memory that occur here. */
export const MEMORY_TYPE = {
  LOADER_DATA: 2,
  BOOT_SERVICES_DATA: 4,
  RUNTIME_SERVICES_CODE: 5,
  RUNTIME_SERVICES_DATA: 6,
  CONVENTIONAL: 7,
  MEMORY_MAPPED_IO: 11,
  PAL_CODE: 13,
} as const;

const WRITE_BACK = 8n;
const UNCACHEABLE = 1n;
const RUNTIME = 1n << 63n;
const PAGE = 4096;

export const DESCRIPTOR_BYTES = 48;
export const DESCRIPTOR_VERSION = 1;

/** Physical addresses from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface MemoryRange extends Range {
  readonly type: number;
  readonly attribute: bigint;
}

const FIRMWARE_RANGES: readonly MemoryRange[] = [
  { start: FIRMWARE.vectors, end: FIRMWARE.pal, type: MEMORY_TYPE.BOOT_SERVICES_DATA, attribute: WRITE_BACK },
  { start: FIRMWARE.pal, end: FIRMWARE.sal, type: MEMORY_TYPE.PAL_CODE, attribute: WRITE_BACK | RUNTIME },
  { start: FIRMWARE.sal, end: FIRMWARE.tables, type: MEMORY_TYPE.RUNTIME_SERVICES_CODE, attribute: WRITE_BACK | RUNTIME },
  { start: FIRMWARE.tables, end: FIRMWARE.stack, type: MEMORY_TYPE.RUNTIME_SERVICES_DATA, attribute: WRITE_BACK | RUNTIME },
  { start: FIRMWARE.stack, end: FIRMWARE.end, type: MEMORY_TYPE.BOOT_SERVICES_DATA, attribute: WRITE_BACK },
];

/** What is where: firmware, what was loaded (whole pages, sorted, apart from each other), free memory, the UART. */
export function memoryMap(ramBytes: number, loaded: readonly Range[]): MemoryRange[] {
  const used = [...FIRMWARE_RANGES, ...loaded.map((range) => ({ ...range, type: MEMORY_TYPE.LOADER_DATA, attribute: WRITE_BACK }))].sort(
    (a, b) => a.start - b.start,
  );
  const map: MemoryRange[] = [];
  let at = 0;
  const free = (end: number): void => {
    if (end > at) map.push({ start: at, end, type: MEMORY_TYPE.CONVENTIONAL, attribute: WRITE_BACK });
  };
  for (const range of used) {
    free(range.start);
    map.push(range);
    at = range.end;
  }
  free(ramBytes);
  map.push({ start: UART_ADDRESS, end: UART_ADDRESS + PAGE, type: MEMORY_TYPE.MEMORY_MAPPED_IO, attribute: UNCACHEABLE | RUNTIME });
  return map;
}

/** The map as descriptors. */
export function descriptors(map: readonly MemoryRange[]): Uint8Array {
  const bytes = new Uint8Array(map.length * DESCRIPTOR_BYTES);
  const view = new DataView(bytes.buffer);
  map.forEach(({ start, end, type, attribute }, i) => {
    const at = i * DESCRIPTOR_BYTES;
    view.setUint32(at, type, true);
    view.setBigUint64(at + 8, BigInt(start), true);
    view.setBigUint64(at + 24, BigInt((end - start) / PAGE), true);
    view.setBigUint64(at + 32, attribute, true);
  });
  return bytes;
}

/** Ranges rounded to whole pages and joined where they touch. */
export function wholePages(ranges: readonly Range[]): Range[] {
  const sorted = ranges
    .map(({ start, end }) => ({ start: Math.floor(start / PAGE) * PAGE, end: Math.ceil(end / PAGE) * PAGE }))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
