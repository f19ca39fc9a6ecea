/** The engines that run the workloads' guest: a kernel, an initial file system, a command line. */
import { transformSync } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bits, Images } from "../workloads/build.ts";
import { qemu } from "./engines.ts";
import type { Engine } from "./process.ts";

/** What is to run, and where an engine may put files. */
export interface Task extends Images {
  readonly append: string;
  readonly bits: Bits;
  readonly megabytes: number;
  /** The build of nonroot that is measured. */
  readonly dist: string;
  readonly folder: string;
}

/** The script of a process that runs a guest with nonroot. */
function script(name: string, folder: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, transformSync(readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8"), { loader: "ts", format: "esm" }).code);
  return path;
}

const node = (name: string, translate: boolean, { dist, kernel, initrd, append, megabytes, folder }: Task): Engine => ({
  name,
  command: [process.execPath, script("node-guest", folder), resolve(dist), kernel, initrd, append, String(megabytes), String(translate)],
});

/** Each engine by the name that --engines takes. An engine that is not installed is undefined. */
export const ENGINES: Readonly<Record<string, (task: Task) => Engine | undefined>> = {
  qemu: ({ kernel, initrd, append, megabytes }) =>
    qemu(["-kernel", kernel, "-initrd", initrd, "-append", append, "-m", String(megabytes)], "qemu"),
  nonroot: (task) => node("nonroot", true, task),
  interpreter: (task) => node("interpreter", false, task),
};
