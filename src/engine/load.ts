/** The compiled engine: one WebAssembly module, shared by every machine made from it. */
import { readAsset } from "#platform";
import { NonrootError } from "./errors.ts";

/** `instruction-trace`: the debug engine, which can tell of every instruction. */
export type EngineFeature = "simd" | "threads" | "jit" | "instruction-trace";

export interface Engine {
  readonly module: WebAssembly.Module;
  readonly version: string;
  readonly features: readonly EngineFeature[];
}

export interface EngineSource {
  /** The engine's binary instead of the package's own: a compiled module, its bytes, or a response that carries them. */
  wasm?: WebAssembly.Module | BufferSource | Response | Promise<Response>;
}

/** Version of nonroot, in snapshots and reports. */
export const VERSION = "0.1.0";

let own: Promise<Engine> | undefined;
let ownItanium: Promise<Engine> | undefined;

/** Compiles the engine. Without a source it is the package's x86.wasm, compiled once a process. */
export function loadEngine(source: EngineSource = {}): Promise<Engine> {
  if (source.wasm === undefined)
    return (own ??= readAsset("x86.wasm").then(compile, (error) => ((own = undefined), Promise.reject(error))));
  return fromSource(source.wasm);
}

/** The same for the Itanium engine: ia64.wasm. */
export function loadItaniumEngine(source: EngineSource = {}): Promise<Engine> {
  if (source.wasm === undefined)
    return (ownItanium ??= readAsset("ia64.wasm").then(compile, (error) => ((ownItanium = undefined), Promise.reject(error))));
  return fromSource(source.wasm);
}

async function fromSource(source: NonNullable<EngineSource["wasm"]>): Promise<Engine> {
  const wasm = await source;
  if (wasm instanceof WebAssembly.Module) return engineOf(wasm as WebAssembly.Module);
  if ("arrayBuffer" in wasm) return compile(await wasm.arrayBuffer());
  return compile(wasm as BufferSource);
}

async function compile(bytes: BufferSource): Promise<Engine> {
  try {
    return engineOf(await WebAssembly.compile(bytes));
  } catch (error) {
    throw new NonrootError("ERR_NONROOT_OPTION", "wasm: not a WebAssembly module that this host can compile", { cause: error });
  }
}

const engineOf = (module: WebAssembly.Module): Engine => {
  const tracesInstructions = WebAssembly.Module.imports(module).some(({ name }) => name === "traceInstruction");
  return { module, version: VERSION, features: tracesInstructions ? ["simd", "instruction-trace"] : ["simd"] };
};
