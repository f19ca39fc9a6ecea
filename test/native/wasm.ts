/** The engine in its arena. */
import { readFileSync } from "node:fs";
import { compile, instantiate } from "../harness.ts";
import { Engine, RAM_BYTES } from "./engine.ts";

/** `path` is that of a binary; without it, and without NR_WASM, the sources are compiled. */
export async function loadEngine(path = process.env["NR_WASM"]): Promise<Engine> {
  return new Engine(
    await (path === undefined ? compile("assembly/x86/index.ts", {}, RAM_BYTES) : instantiate(readFileSync(path), {}, RAM_BYTES)),
  );
}
