/** The engine in its arena. */
import { readFileSync } from "node:fs";
import { compile } from "../harness.ts";
import { Engine, RAM_BYTES, type Wasm } from "./engine.ts";

/** `path` is that of a binary; without it, and without NR_WASM, the sources are compiled. */
export async function loadEngine(path = process.env["NR_WASM"]): Promise<Engine> {
  return new Engine(path === undefined ? await compile("assembly/x86/index.ts", {}, RAM_BYTES) : await instantiate(path));
}

async function instantiate(path: string): Promise<Wasm> {
  const memory = new WebAssembly.Memory({ initial: (0x2000000 + RAM_BYTES) / 65536 });
  const module = await WebAssembly.compile(readFileSync(path));
  const imports: Record<string, Record<string, unknown>> = {
    env: {
      memory,
      abort: () => {
        throw new Error("engine abort");
      },
    },
  };
  for (const need of WebAssembly.Module.imports(module)) {
    const space = (imports[need.module] ??= {});
    if (need.kind === "function" && !(need.name in space))
      space[need.name] = () => {
        throw new Error(`host.${need.name} called`);
      };
  }
  const instance = await WebAssembly.instantiate(module, imports as WebAssembly.Imports);
  return { exports: instance.exports as Wasm["exports"], memory };
}
