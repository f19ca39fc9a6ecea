/** Loads what the command line names with the loader of its kind. */
import { imageKind, type Machine } from "../index.ts";
import type { RunArguments } from "./arguments.ts";
import { CommandError } from "./usage.ts";

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
