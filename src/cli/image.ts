/** What kind of image a file is, by its magic numbers; loading it with the right loader. */
import type { Machine } from "../index.ts";
import type { RunArguments } from "./arguments.ts";
import { CommandError } from "./usage.ts";

export type ImageKind = "linux" | "multiboot" | "elf" | "flat";

/** Source: Linux documentation "The Linux/x86 Boot Protocol", header. */
const HDRS = 0x53726448;
const HDRS_OFFSET = 0x202;
/** Source: Multiboot Specification 0.6.96 "OS image format". */
const MULTIBOOT_MAGIC = 0x1badb002;
const MULTIBOOT_SEARCH = 8192;
const ELF_MAGIC = 0x464c457f;

export function imageKind(image: Uint8Array): ImageKind {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  if (image.length >= HDRS_OFFSET + 4 && view.getUint32(HDRS_OFFSET, true) === HDRS) return "linux";
  for (let at = 0; at + 12 <= Math.min(image.length, MULTIBOOT_SEARCH); at += 4) {
    if (view.getUint32(at, true) !== MULTIBOOT_MAGIC) continue;
    if (((view.getUint32(at + 4, true) + view.getUint32(at + 8, true) + MULTIBOOT_MAGIC) & 0xffffffff) === 0) return "multiboot";
  }
  if (image.length >= 4 && view.getUint32(0, true) === ELF_MAGIC) return "elf";
  return "flat";
}

export interface BootFiles {
  readonly name: string;
  readonly image: Uint8Array;
  readonly modules: readonly { readonly name: string; readonly data: Uint8Array }[];
}

/** Puts the image into the machine, or says in one line why this one cannot be booted this way. */
export function load(
  machine: Pick<Machine, "loadLinux" | "loadMultiboot" | "loadElf" | "loadFlat">,
  files: BootFiles,
  options: RunArguments,
): void {
  const { name, image, modules } = files;
  if (image.length === 0) throw new CommandError(`${name}: the file is empty`);
  const kind = imageKind(image);
  const cmdline = options.append === undefined ? {} : { cmdline: options.append };
  if (kind === "linux") {
    const [initrd, ...rest] = modules;
    if (rest.length > 0) throw new CommandError("--initrd: a Linux kernel takes one initial RAM disk");
    return machine.loadLinux(image, { ...cmdline, ...(initrd && { initrd: initrd.data }) });
  }
  if (kind === "multiboot")
    return machine.loadMultiboot(image, { ...cmdline, modules: modules.map(({ name, data }) => ({ data, cmdline: name })) });
  const what = kind === "elf" ? "an ELF program" : "a flat image";
  if (kind === "flat" && options.kernel !== undefined) throw new CommandError(`${name}: neither a Linux, a multiboot nor an ELF kernel`);
  if (modules.length > 0) throw new CommandError(`--initrd: ${name} is ${what} and takes no modules`);
  if (options.append !== undefined) throw new CommandError(`--append: ${name} is ${what} and takes no command line`);
  if (kind === "elf") machine.loadElf(image);
  else machine.loadFlat(image);
}
