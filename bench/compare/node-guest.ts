/**
 * A machine in Node as a process of its own, on the public API of a build that may be another checkout's:
 *
 *   node node-guest.mjs DIST KERNEL INITRD APPEND MEGABYTES TRANSLATE
 *
 * The first serial port is standard output.
 */
import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { createMachine } from "../../src/index.ts";

const [dist = "", kernel = "", initrd = "", cmdline = "", megabytes = "", translate = ""] = process.argv.slice(2);
const nonroot = (await import(pathToFileURL(join(dist, "node.js")).href)) as { readonly createMachine: typeof createMachine };
const machine = await nonroot.createMachine({ memory: Number(megabytes) * 2 ** 20, translate: translate === "true" });
machine.serial(0).onData((bytes) => writeSync(1, bytes));
machine.loadLinux(readFileSync(kernel), { cmdline, initrd: readFileSync(initrd) });
await machine.run();
