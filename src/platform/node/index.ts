/** The host as Node provides it. */
import { readFile } from "node:fs/promises";
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

({ readAsset, yieldToHost, hostTime, hostDate, sleep, instantiatesSynchronously }) satisfies typeof Platform;
