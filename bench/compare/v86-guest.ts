/**
 * A machine of v86 in Node as a process of its own. v86 is no dependency: it is found where it is installed.
 *
 *   node v86-guest.mjs V86 KERNEL INITRD APPEND MEGABYTES BIOS VGABIOS
 *
 * V86 is the folder of the npm package. The first serial port is standard output.
 */
import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface V86 {
  add_listener(event: string, listener: (byte: number) => void): void;
}

const [v86 = "", kernel = "", initrd = "", cmdline = "", megabytes = "", bios = "", vgaBios = ""] = process.argv.slice(2);
const image = (path: string): { buffer: ArrayBuffer } => ({ buffer: new Uint8Array(readFileSync(path)).buffer });
const NEWLINE = 10;

const { V86: create } = (await import(pathToFileURL(join(v86, "build/libv86.mjs")).href)) as { V86: new (options: object) => V86 };
const machine = new create({
  wasm_path: join(v86, "build/v86.wasm"),
  memory_size: Number(megabytes) * 2 ** 20,
  vga_memory_size: 2 ** 21,
  bios: image(bios),
  vga_bios: image(vgaBios),
  bzimage: image(kernel),
  initrd: image(initrd),
  cmdline,
  autostart: true,
  disable_keyboard: true,
  disable_mouse: true,
});
let line: number[] = [];
machine.add_listener("serial0-output-byte", (byte) => {
  line.push(byte);
  if (byte !== NEWLINE) return;
  writeSync(1, Uint8Array.from(line));
  line = [];
});
