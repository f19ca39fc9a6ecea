/** Programs for the Itanium processor: ELF executables at their physical addresses, or raw bytes. They start in physical mode. */
import { isElf, parseElf } from "../boot/elf.ts";
import { NonrootError } from "../engine/errors.ts";
import type { ItaniumProcessor } from "./processor.ts";

export interface LoadedImage {
  /** Physical address of the first instruction. */
  readonly entry: number;
  /** First byte after the image. */
  readonly end: number;
  /** Physical addresses that the image occupies. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Where raw bytes go if nobody says it. */
export const RAW_ADDRESS = 0x100000;

/**
 * Puts an image into RAM and points the processor at its first instruction. `base` is where raw bytes go; `reserved` is what no image
 * may touch.
 */
export function loadImage(
  processor: ItaniumProcessor,
  image: Uint8Array,
  base = RAW_ADDRESS,
  reserved = { start: 0, end: 0 },
): LoadedImage {
  if (image.length === 0) throw new NonrootError("ERR_NONROOT_IMAGE", "image: is empty");
  const parts = isElf(image) ? elfParts(image) : rawParts(image, base);
  for (const { at, size } of parts.memory) {
    if (at < reserved.end && at + size > reserved.start)
      throw new NonrootError(
        "ERR_NONROOT_MEMORY",
        `image: 0x${at.toString(16)} to 0x${(at + size).toString(16)} meets the firmware, 0x${reserved.start.toString(16)} to 0x${reserved.end.toString(16)}`,
      );
    if (at < 0 || at + size > processor.ram.length)
      throw new NonrootError("ERR_NONROOT_MEMORY", `image: 0x${at.toString(16)} to 0x${(at + size).toString(16)} is outside guest RAM`);
  }
  for (const { at, data, size } of parts.memory) {
    const bytes = data.length === size ? data : new Uint8Array(size);
    if (bytes !== data) bytes.set(data);
    processor.write(at, bytes);
  }
  processor.ip = BigInt(parts.entry);
  return {
    entry: parts.entry,
    end: Math.max(...parts.memory.map(({ at, size }) => at + size)),
    ranges: parts.memory.map(({ at, size }) => ({ start: at, end: at + size })),
  };
}

interface Parts {
  readonly entry: number;
  readonly memory: readonly { readonly at: number; readonly data: Uint8Array; readonly size: number }[];
}

function rawParts(image: Uint8Array, base: number): Parts {
  if (!Number.isSafeInteger(base) || base < 0) throw new NonrootError("ERR_NONROOT_OPTION", `address: ${base} is not a physical address`);
  if (base % 16 !== 0) throw new NonrootError("ERR_NONROOT_OPTION", `base: 0x${base.toString(16)} is not the address of a bundle`);
  return { entry: base, memory: [{ at: base, data: image, size: image.length }] };
}

function elfParts(image: Uint8Array): Parts {
  const file = parseElf(image, true);
  if (file.physicalEntry % 16 !== 0)
    throw new NonrootError("ERR_NONROOT_IMAGE", `ELF image: e_entry: 0x${file.entry.toString(16)} is not the address of a bundle`);
  if (file.bits !== 64) throw new NonrootError("ERR_NONROOT_IMAGE", "ELF image: e_ident[EI_CLASS]: is not ELFCLASS64");
  return { entry: file.physicalEntry, memory: file.segments.map(({ physical, data, size }) => ({ at: physical, data, size })) };
}
