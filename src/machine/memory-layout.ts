/** Where guest RAM appears in the physical address space, and the firmware's map of it. */
import type { MemoryRange } from "../boot/plan.ts";
import { NonrootError } from "../engine/errors.ts";

export type Size = number | `${number}${"KiB" | "MiB" | "GiB"}`;

/** The video window, where no RAM answers. */
const VIDEO_START = 0xa0000,
  VIDEO_END = 0xc0000;
/** The last KiB of conventional memory belongs to the firmware: the extended BIOS data area. */
export const EBDA = 0x9fc00;
/** The ACPI tables are where the firmware's ROM would be. */
export const FIRMWARE_START = 0xf0000;
const FIRMWARE_END = 0x100000;
/** Below 4 GiB, devices start here: RAM that does not fit continues at 4 GiB. */
export const DEVICE_HOLE = 0xc0000000;
const FOUR_GIB = 0x1_0000_0000;
const PAGE = 4096;

/** RAM at guest-physical `start` to `end`, from byte `offset` of guest RAM on. */
export interface RamSlot {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Bytes of a size option: a number, or a number with KiB, MiB or GiB. */
export function parseSize(option: string, size: Size): number {
  const match = typeof size === "number" ? [size, size, ""] : /^(\d+(?:\.\d+)?)\s*(KiB|MiB|GiB)$/.exec(size);
  const unit: Record<string, number> = { "": 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
  const bytes = match ? Number(match[1]) * unit[match[2]!]! : NaN;
  if (!Number.isSafeInteger(bytes) || bytes <= 0)
    throw new NonrootError("ERR_NONROOT_OPTION", `${option}: ${JSON.stringify(size)} is not a size such as 1048576 or "256MiB"`);
  return bytes;
}

/**
 * Slots for `bytes` of RAM: below the video window, from its end to the device hole, and the rest from 4 GiB on.
 *
 * Below the hole the offset in RAM is the address itself, so the 128 KiB behind the video window are never seen.
 */
export function ramSlots(bytes: number, hole: number = DEVICE_HOLE): RamSlot[] {
  const low = Math.min(bytes, hole);
  const slots: RamSlot[] = [{ start: 0, end: Math.min(low, VIDEO_START), offset: 0 }];
  if (low > VIDEO_END) slots.push({ start: VIDEO_END, end: low, offset: VIDEO_END });
  if (bytes > hole) slots.push({ start: FOUR_GIB, end: FOUR_GIB + bytes - hole, offset: hole });
  return slots;
}

/** Checks a memory size and hole: whole pages, and a hole that leaves room for the I/O and local APICs. */
export function checkMemory(bytes: number, hole: number): void {
  if (bytes % PAGE !== 0 || bytes < PAGE)
    throw new NonrootError("ERR_NONROOT_OPTION", `memory: ${bytes} bytes is not a whole number of 4-KiB pages`);
  if (hole % PAGE !== 0 || hole < 0x100000 || hole > 0xfec00000)
    throw new NonrootError("ERR_NONROOT_OPTION", `deviceHole: 0x${hole.toString(16)} is not a page between 1 MiB and 0xFEC00000`);
}

/** The memory map that firmware reports (E820). */
export function firmwareMap(bytes: number, hole: number = DEVICE_HOLE): MemoryRange[] {
  const map: MemoryRange[] = [];
  const add = (start: number, end: number, kind: MemoryRange["kind"]): void => {
    if (end > start) map.push({ start, end, kind });
  };
  const low = Math.min(bytes, hole);
  add(0, Math.min(low, EBDA), "usable");
  add(EBDA, Math.min(low, VIDEO_START), "reserved");
  if (low > FIRMWARE_START) add(FIRMWARE_START, FIRMWARE_END, "reserved");
  add(FIRMWARE_END, low, "usable");
  add(0xfec00000, 0xfec01000, "reserved");
  add(0xfee00000, 0xfee01000, "reserved");
  if (bytes > hole) add(FOUR_GIB, FOUR_GIB + bytes - hole, "usable");
  return map;
}
