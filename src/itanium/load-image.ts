/** Programs for the Itanium processor: ELF executables at their physical addresses, or raw bytes. They start in physical mode. */
import { isElf, parseElf } from "../boot/elf.ts";
import { NonrootError } from "../engine/errors.ts";
import type { ItaniumProcessor } from "./processor.ts";

export interface LoadedImage {
  /** Physical address of the first instruction. */
  readonly entry: number;
  /** First byte after the image. */
  readonly end: number;
}

/** Puts an image into RAM and points the processor at its first instruction. `base` is where raw bytes go. */
export function loadImage(processor: ItaniumProcessor, image: Uint8Array, base = 0x100000): LoadedImage {
  const loaded = isElf(image) ? loadElf(processor, image) : loadRaw(processor, image, base);
  processor.ip = BigInt(loaded.entry);
  return loaded;
}

function loadRaw(processor: ItaniumProcessor, image: Uint8Array, base: number): LoadedImage {
  if (base % 16 !== 0) throw new NonrootError("ERR_NONROOT_OPTION", `base: 0x${base.toString(16)} is not the address of a bundle`);
  processor.write(base, image);
  return { entry: base, end: base + image.length };
}

function loadElf(processor: ItaniumProcessor, image: Uint8Array): LoadedImage {
  const file = parseElf(image, true);
  let end = 0;
  for (const segment of file.segments) {
    const bytes = new Uint8Array(segment.size);
    bytes.set(segment.data);
    processor.write(segment.physical, bytes);
    end = Math.max(end, segment.physical + segment.size);
  }
  return { entry: file.physicalEntry, end };
}
