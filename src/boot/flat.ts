/** A flat binary: its bytes at an address, started in real mode, flat protected mode or 64-bit mode. */
import { NonrootError } from "../engine/errors.ts";
import {
  flatGdt,
  flatStart,
  identityTables,
  isUsable,
  longStart,
  needUsable,
  realModeStart,
  type BootEnvironment,
  type BootPlan,
} from "./plan.ts";

export interface FlatOptions {
  /** Where the image goes; default 7C00H, where the firmware of a PC loads a boot sector. */
  address?: number;
  /** Where it starts; default its first byte. */
  entry?: number;
  mode?: "real" | "protected" | "long";
}

/** Low memory of the GDT and page tables that the protected and long modes start with. */
const GDT = 0x1000,
  TABLES = 0x2000;

export function planFlat(image: Uint8Array, environment: BootEnvironment, options: FlatOptions = {}): BootPlan {
  const { address = 0x7c00, mode = "real" } = options;
  const entry = options.entry ?? address;
  if (!Number.isSafeInteger(address) || address < 0)
    throw new NonrootError("ERR_NONROOT_OPTION", `address: ${address} is not a physical address`);
  if (image.length === 0) throw new NonrootError("ERR_NONROOT_IMAGE", "flat binary: it is empty");
  needUsable(environment, address, image.length, "the flat binary");
  const writes = [{ address, data: image }];
  if (mode === "real") {
    if (entry > 0xffff + 0xffff0)
      throw new NonrootError("ERR_NONROOT_OPTION", `entry: 0x${entry.toString(16)} is beyond what real mode reaches`);
    // CS 0 for the first 64 KiB, as for a boot sector; otherwise the segment that holds the entry.
    const cs = entry > 0xffff ? (entry >> 4) & 0xf000 : 0;
    return { writes, start: realModeStart(cs, entry - cs * 16) };
  }
  const overlaps = (start: number, size: number): boolean => address < start + size && start < address + image.length;
  if (overlaps(GDT, 32) || (mode === "long" && overlaps(TABLES, 0x6000)) || !isUsable(environment, GDT, 0x7000)) {
    throw new NonrootError("ERR_NONROOT_OPTION", `address: the image must leave 0x1000 to 0x8000 free for the ${mode}-mode tables`);
  }
  const gdt = { address: GDT, data: flatGdt(mode === "long") };
  if (mode === "protected") return { writes: [gdt, ...writes], start: withStack(flatStart(entry, GDT)) };
  return { writes: [gdt, { address: TABLES, data: identityTables(TABLES) }, ...writes], start: withStack(longStart(entry, GDT, TABLES)) };
}

/** A small stack below the GDT, so that the program may call and push at once. */
const withStack = (start: BootPlan["start"]): BootPlan["start"] => ({ ...start, registers: { ...start.registers, rsp: GDT } });
