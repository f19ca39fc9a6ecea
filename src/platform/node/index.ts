/** The host as Node provides it. */
import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import type * as Platform from "../platform.d.ts";

/** Bundles stand beside the assets; sources stand three folders below the repository, which has them in dist/. */
const FOLDERS = ["./", "../../../dist/"];

export async function readAsset(name: Platform.Asset): Promise<Uint8Array<ArrayBuffer>> {
  let failure: unknown;
  for (const folder of FOLDERS) {
    try {
      return new Uint8Array(await readFile(new URL(folder + name, import.meta.url)));
    } catch (error) {
      failure = error;
    }
  }
  throw new Error(`${name} is missing: run npm run build`, { cause: failure });
}

export function yieldToHost(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function hostTime(): number {
  return performance.now();
}

export function hostDate(): number {
  return Date.now();
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export const instantiatesSynchronously = true;

/**
 * V8's count of bytes of baseline code executed in a function until its optimising compiler begins: of versions that are known to have
 * the flag with this value. Source: node --v8-options.
 */
const TIERING_BUDGETS: ReadonlyMap<string, number> = new Map([
  ["11.3", 1_800_000],
  ["12.4", 1_800_000],
]);
/** The same for translations, of which most are executed too little to pay for that compiler. Measured: bench/README.md. */
const LATER = 1_500_000_000;
const usual = process.execArgv.some((word) => word.includes("wasm") && word.includes("tiering"))
  ? undefined
  : TIERING_BUDGETS.get(process.versions.v8.split(".").slice(0, 2).join("."));

export function compileForLater(binary: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  if (usual === undefined) return new WebAssembly.Module(binary);
  setFlagsFromString(`--wasm-tiering-budget=${LATER}`);
  try {
    return new WebAssembly.Module(binary);
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${usual}`);
  }
}

({ compileForLater, readAsset, yieldToHost, hostTime, hostDate, sleep, instantiatesSynchronously }) satisfies typeof Platform;
