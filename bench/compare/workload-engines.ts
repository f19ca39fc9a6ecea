/** The engines that run the workloads' guest: a kernel, an initial file system, a command line. */
import { transformSync } from "esbuild";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unpacked } from "../../src/build/debian.ts";
import type { Images } from "../workloads/build.ts";
import type { Bits } from "../workloads/list.ts";
import { bochs, bootableCd, qemu } from "./engines.ts";
import type { Engine } from "./process.ts";

/** What is to run, and with what. */
export interface Task extends Images {
  readonly append: string;
  readonly bits: Bits;
  readonly megabytes: number;
  /** The build of nonroot that is measured. */
  readonly dist: string;
  /** The folder of the npm package v86, if there is one. */
  readonly v86: string | undefined;
  /** Where an engine may put files. */
  readonly folder: string;
}

/** Words that start a script of this folder in a process which has nothing else in it: types are stripped before. */
function script(name: string, folder: string): string[] {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, transformSync(readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8"), { loader: "ts", format: "esm" }).code);
  return [process.execPath, path];
}

/** The arguments of both faces of nonroot. */
const machine = ({ dist, kernel, initrd, append, megabytes }: Task, translate: boolean): string[] => [
  resolve(dist),
  kernel,
  initrd,
  append,
  String(megabytes),
  String(translate),
];

const node = (name: string, translate: boolean, task: Task): Engine => ({
  name,
  command: [...script("node-guest", task.folder), ...machine(task, translate)],
});

const chromium = (name: string, translate: boolean, task: Task): Engine => ({
  name,
  command: [
    process.execPath,
    "--import",
    import.meta.resolve("tsx"),
    join(import.meta.dirname, "browser-guest.ts"),
    ...machine(task, translate),
  ],
  isDriver: true,
});

/** The name of an engine of nonroot as it runs in Chromium. */
export const inChromium = (name: string): string => `${name}-chromium`;

function v86(task: Task): Engine {
  const { kernel, initrd, append, megabytes, folder } = task;
  if (task.bits !== 32) throw new Error("v86 is a 32-bit processor: give --bits 32");
  if (task.v86 === undefined || !existsSync(join(task.v86, "build/libv86.mjs")))
    throw new Error("v86 is not here: npm install it anywhere, and give --v86 FOLDER/node_modules/v86");
  const firmware = join(unpacked("seabios"), "usr/share/seabios");
  const images = [join(firmware, "bios.bin"), join(firmware, "vgabios-stdvga.bin")];
  return {
    name: "v86",
    command: [...script("v86-guest", folder), resolve(task.v86), kernel, initrd, append, String(megabytes), ...images],
  };
}

const installed = (name: string, engine: Engine | undefined): Engine => {
  if (engine === undefined) throw new Error(`${name} is not installed`);
  return engine;
};

/** Each engine by the name that --engines takes. */
export const ENGINES: Readonly<Record<string, (task: Task) => Engine>> = {
  qemu: ({ kernel, initrd, append, megabytes }) =>
    installed("qemu", qemu(["-kernel", kernel, "-initrd", initrd, "-append", append, "-m", String(megabytes)], "qemu")),
  nonroot: (task) => node("nonroot", true, task),
  interpreter: (task) => node("interpreter", false, task),
  [inChromium("nonroot")]: (task) => chromium(inChromium("nonroot"), true, task),
  [inChromium("interpreter")]: (task) => chromium(inChromium("interpreter"), false, task),
  v86,
  bochs: ({ kernel, initrd, append, megabytes, folder }) =>
    installed("bochs", bochs({ cdrom: bootableCd(kernel, initrd, append, folder), model: "corei7_skylake_x" }, megabytes, folder, "bochs")),
};
