/** What kind of image a file is, by its magic numbers. */
import { isElf } from "./elf.ts";
import { isLinux } from "./linux.ts";
import { findMultibootHeader } from "./multiboot.ts";

export type ImageKind = "linux" | "multiboot" | "elf" | "flat";

/** A file without any of the magic numbers is flat. A kernel with several is booted by its own protocol first. */
export function imageKind(image: Uint8Array): ImageKind {
  if (isLinux(image)) return "linux";
  if (findMultibootHeader(image) >= 0) return "multiboot";
  return isElf(image) ? "elf" : "flat";
}
