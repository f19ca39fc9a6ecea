/** The engines we compare, as commands. An engine that is not installed is undefined. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { missingTools, unpacked } from "../../src/build/debian.ts";
import type { Engine } from "./process.ts";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
const FLOPPY_BYTES = 1_474_560;

const installed = (program: string): boolean => spawnSync("which", [program], { stdio: "ignore" }).status === 0;

/** A folder for the files of one comparison. */
export const workFolder = (): string => mkdtempSync(join(tmpdir(), "nonroot-compare-"));

/** Offset of the number in the images of bench/guest that tells them what to do. */
const PARAMETER = 8;

/** A guest of bench/guest with its parameter: PATH is the flat image, PATH.img the floppy that a BIOS boots. */
export function guest(name: string, parameter: bigint, folder: string): string {
  const image = new Uint8Array(readFileSync(new URL(`../guest/${name}.bin`, import.meta.url)));
  new DataView(image.buffer).setBigUint64(PARAMETER, parameter, true);
  const path = join(folder, `${name}-${parameter}.bin`);
  const disk = new Uint8Array(FLOPPY_BYTES);
  disk.set(image);
  writeFileSync(path, image);
  writeFileSync(`${path}.img`, disk);
  return path;
}

export function nonroot(words: readonly string[], name = "nonroot"): Engine {
  return { name, command: [process.execPath, CLI, "run", "--quiet", ...words] };
}

export function qemu(words: readonly string[], name = "QEMU TCG"): Engine | undefined {
  if (!installed("qemu-system-x86_64")) return undefined;
  const machine = "-accel tcg -cpu max -M pc -nodefaults -no-reboot -display none -serial stdio".split(" ");
  return { name, command: ["qemu-system-x86_64", ...machine, ...words] };
}

/** What Debian's Bochs is, and what it boots: a floppy or a CD-ROM image. */
export interface BochsMachine {
  /** A name of its own list; Sandy Bridge if not given. */
  readonly model?: string;
  readonly floppy?: string;
  readonly cdrom?: string;
}

/**
 * Debian's Bochs. It is a debugger build: a file of debugger commands tells it to go on.
 * @param megabytes of guest memory
 * @param folder its own, for configuration and serial output
 */
export function bochs(machine: BochsMachine, megabytes: number, folder: string, name = "Bochs 2.7 (Debian)"): Engine | undefined {
  if (!installed("bochs") || missingTools() !== undefined) return undefined;
  const serialFile = join(folder, `bochs-${megabytes}-serial.txt`);
  const rc = join(folder, "bochs-commands");
  const configuration = join(folder, "bochsrc");
  writeFileSync(rc, "c\n");
  writeFileSync(
    configuration,
    `cpu: model=${machine.model ?? "corei7_sandy_bridge_2600k"}, ignore_bad_msrs=1, count=1, ips=100000000, reset_on_triple_fault=0
megs: ${megabytes}
romimage: file=${unpacked("bochsbios")}/usr/share/bochs/BIOS-bochs-latest
vgaromimage: file=${unpacked("vgabios")}/usr/share/vgabios/vgabios.bin
${machine.floppy === undefined ? "" : `floppya: 1_44=${machine.floppy}, status=inserted\nboot: floppy`}
${machine.cdrom === undefined ? "" : `ata0-master: type=cdrom, path=${machine.cdrom}, status=inserted\nboot: cdrom`}
display_library: rfb, options="timeout=0"
com1: enabled=1, mode=file, dev=${serialFile}
sound: waveoutdrv=dummy, waveindrv=dummy, midioutdrv=dummy
speaker: enabled=0
log: ${join(folder, "bochs.log")}
clock: sync=none
`,
  );
  return { name, command: ["bochs", "-q", "-f", configuration, "-rc", rc], serialFile };
}

const ISOLINUX = `default linux
prompt 0
label linux
  kernel /vmlinuz
`;

/** A CD-ROM image that boots a Linux kernel, made with Debian's isolinux and genisoimage; returns its path. */
export function bootableCd(kernel: string, initrd: string, append: string, folder: string): string {
  const tree = join(folder, "cd");
  mkdirSync(join(tree, "isolinux"), { recursive: true });
  copyFileSync(join(unpacked("isolinux"), "usr/lib/ISOLINUX/isolinux.bin"), join(tree, "isolinux/isolinux.bin"));
  copyFileSync(join(unpacked("syslinux-common"), "usr/lib/syslinux/modules/bios/ldlinux.c32"), join(tree, "isolinux/ldlinux.c32"));
  writeFileSync(join(tree, "isolinux/isolinux.cfg"), `${ISOLINUX}  append initrd=/initrd ${append}\n`);
  copyFileSync(kernel, join(tree, "vmlinuz"));
  copyFileSync(initrd, join(tree, "initrd"));
  const image = join(folder, "cd.iso");
  const boot = "-b isolinux/isolinux.bin -c isolinux/boot.cat -no-emul-boot -boot-load-size 4 -boot-info-table".split(" ");
  execFileSync(join(unpacked("genisoimage"), "usr/bin/genisoimage"), ["-quiet", "-J", "-R", ...boot, "-o", image, tree], {
    stdio: "ignore",
  });
  return image;
}
