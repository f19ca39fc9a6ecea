/** The engines we compare, as commands. An engine that is not installed is undefined. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { missingTools, unpacked } from "../../src/build/debian.ts";
import type { Engine } from "./process.ts";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
const FLOPPY_BYTES = 1_474_560;

const installed = (program: string): boolean => spawnSync("which", [program], { stdio: "ignore" }).status === 0;

/** A folder for the files of one comparison. */
export const workFolder = (): string => mkdtempSync(join(tmpdir(), "nonroot-compare-"));

/** Writes an image as the floppy that a BIOS boots. */
export function floppy(image: Uint8Array, path: string): string {
  const disk = new Uint8Array(FLOPPY_BYTES);
  disk.set(image);
  writeFileSync(path, disk);
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

/** Debian's Bochs boots a floppy. It is a debugger build: a file of debugger commands tells it to go on. */
export function bochs(floppyPath: string, megabytes: number, folder: string): Engine | undefined {
  if (!installed("bochs") || missingTools() !== undefined) return undefined;
  const serialFile = join(folder, `bochs-${megabytes}-serial.txt`);
  const rc = join(folder, "bochs-commands");
  const configuration = join(folder, "bochsrc");
  writeFileSync(rc, "c\n");
  writeFileSync(
    configuration,
    `cpu: model=corei7_sandy_bridge_2600k, count=1, ips=100000000, reset_on_triple_fault=0
megs: ${megabytes}
romimage: file=${unpacked("bochsbios")}/usr/share/bochs/BIOS-bochs-latest
vgaromimage: file=${unpacked("vgabios")}/usr/share/vgabios/vgabios.bin
floppya: 1_44=${floppyPath}, status=inserted
boot: floppy
display_library: rfb, options="timeout=0"
com1: enabled=1, mode=file, dev=${serialFile}
sound: waveoutdrv=dummy, waveindrv=dummy, midioutdrv=dummy
speaker: enabled=0
log: ${join(folder, "bochs.log")}
clock: sync=none
`,
  );
  return { name: "Bochs 2.7 (Debian)", command: ["bochs", "-q", "-f", configuration, "-rc", rc], serialFile };
}
