/** Compiles one AssemblyScript file as an entry of its own and instantiates it: unit tests call its exported functions. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { newestFile } from "./freshness.ts";

const root = new URL("..", import.meta.url).pathname;

export interface Harness {
  /** Exported functions and globals of the entry. i64 values are bigint and signed: use BigInt.asUintN(64, x). */
  readonly exports: Record<string, (...args: (number | bigint)[]) => never>;
  readonly memory: WebAssembly.Memory;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export interface Host {
  [name: string]: (...args: number[]) => number | void;
}

/** Path of an up-to-date binary of an entry: compiled once for as long as the engine's sources are the same. */
export function entryBinary(entry: string): string {
  const out = join(root, "dist/debug/entries", `${entry.replace(/\W+/g, "-")}.wasm`);
  const newest = Math.max(newestFile(join(root, "assembly")), statSync(join(root, entry)).mtimeMs);
  if (existsSync(out) && statSync(out).mtimeMs > newest) return out;
  mkdirSync(dirname(out), { recursive: true });
  // Workers may do this at the same time: each compiles to a name of its own.
  const own = `${out}.${process.pid}`;
  const started = new Date();
  execFileSync(process.execPath, [join(root, "node_modules/assemblyscript/bin/asc.js"), entry, "-o", own, "--target", "unit"], {
    cwd: root,
    stdio: "pipe",
  });
  // Sources that change while they are compiled make the binary old.
  utimesSync(own, started, started);
  renameSync(own, out);
  return out;
}

/** `entry` is relative to the repository; `host` overrides imports of assembly/host.ts (the rest throw). `ramBytes` follow RAM_BASE. */
export async function compile(entry: string, host: Host = {}, ramBytes = 16 << 20): Promise<Harness> {
  return instantiate(readFileSync(entryBinary(entry)), host, ramBytes);
}

/** What the host answers where a test does not care. */
const DEFAULTS: Host = { timeIsUp: () => 0 };

/** An instance of an engine with `ramBytes` after RAM_BASE; what it imports and `host` does not give, throws. */
export async function instantiate(wasm: Uint8Array, host: Host = {}, ramBytes = 16 << 20): Promise<Harness> {
  const memory = new WebAssembly.Memory({ initial: (0x2000000 + ramBytes) / 65536 });
  const module = await WebAssembly.compile(wasm as BufferSource);
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
      space[need.name] =
        host[need.name] ??
        DEFAULTS[need.name] ??
        ((...a: number[]) => {
          throw new Error(`host.${need.name}(${a.join()}) called`);
        });
  }
  const instance = await WebAssembly.instantiate(module, imports as WebAssembly.Imports);
  return {
    exports: instance.exports as Harness["exports"],
    memory,
    bytes: new Uint8Array(memory.buffer),
    view: new DataView(memory.buffer),
  };
}
