/** Memory and imports of an engine: the only file that instantiates WebAssembly. */
import { instantiatesSynchronously } from "#platform";
import { instantiate, instantiateSync } from "@assemblyscript/loader";
import { EngineFault, NonrootError } from "./errors.ts";
import type { Engine } from "./load.ts";

/** Which engine an instance needs: the file, and the hash of the tables (assembly/spec/abi.ts) that this code was made from. */
export interface EngineKind {
  readonly file: "x86.wasm" | "ia64.wasm";
  readonly abi: number;
}

const PAGE = 65536;

/**
 * An instance of the engine. Linear memory is sized here, once: it never grows, so that views stay valid.
 * @param kind what the engine has to be
 * @param ramBase where guest RAM begins in linear memory, `ramBytes` long
 * @param host what the engine calls, by name
 * @returns `exports` as the loader gives them, and the same `functions` as WebAssembly has them, for other modules to call directly
 * @throws NonrootError ERR_NONROOT_MEMORY if the host has not so much memory, ERR_NONROOT_OPTION if the engine was built from other tables or
 * calls something else
 */
export async function link<Exports>(
  engine: Engine,
  kind: EngineKind,
  ramBase: number,
  ramBytes: number,
  host: object,
): Promise<{ exports: Exports; memory: WebAssembly.Memory; functions: Exports }> {
  let memory: WebAssembly.Memory;
  try {
    const pages = Math.ceil((ramBase + ramBytes) / PAGE);
    memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  } catch (error) {
    throw new NonrootError("ERR_NONROOT_MEMORY", `the host cannot provide ${Math.ceil(ramBytes / 1048576)} MiB of guest memory`, {
      cause: error,
    });
  }
  let missing: string | undefined;
  const imports: Record<string, Record<string, unknown>> = { env: { memory } };
  for (const { module, name, kind } of WebAssembly.Module.imports(engine.module)) {
    if (kind !== "function" || module === "env") continue;
    const call = (host as Readonly<Record<string, unknown>>)[name];
    if (!call) missing ??= `${module}.${name}`;
    (imports[module] ??= {})[name] = call ?? (() => {});
  }
  const make = instantiatesSynchronously ? instantiateSync : instantiate;
  const { exports, instance } = await make(engine.module as never, imports as never);
  agree(kind, (exports as { readonly ABI?: WebAssembly.Global }).ABI);
  if (missing !== undefined)
    throw new NonrootError("ERR_NONROOT_OPTION", `wasm: the engine imports ${missing}, which this version does not provide`);
  return { exports: exports as unknown as Exports, memory, functions: instance.exports as unknown as Exports };
}

/** An engine from other tables has its state elsewhere: it would run, and wrongly. */
function agree({ file, abi }: EngineKind, exported: WebAssembly.Global | undefined): void {
  const theirs = exported === undefined ? undefined : Number(exported.value) >>> 0;
  if (theirs === abi) return;
  const hex = (hash: number): string => hash.toString(16).padStart(8, "0");
  throw new NonrootError(
    "ERR_NONROOT_OPTION",
    `wasm: ${file} and the JavaScript that loads it, ${import.meta.url}, were built from different tables: ` +
      `the engine has ${theirs === undefined ? "no hash" : hex(theirs)}, the JavaScript ${hex(abi)}. ` +
      "Use both from the same package, or build both: npm run build",
  );
}

/** Calls into an engine; a trap becomes an EngineFault with the bytes of the processor's state, which `state` copies. */
export function guarded<T>(call: () => T, state: () => Uint8Array): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof NonrootError) throw error;
    throw new EngineFault(`the engine failed: ${error instanceof Error ? error.message : String(error)}`, state(), { cause: error });
  }
}
