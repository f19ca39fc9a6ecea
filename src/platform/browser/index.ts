/** The host as browsers and their workers provide it. */
import type * as Platform from "../platform.d.ts";

export async function readAsset(name: Platform.Asset): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(name, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: HTTP status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A message to ourselves: unlike setTimeout, browsers do not clamp it to 4 ms. */
export function yieldToHost(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
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

export const instantiatesSynchronously = false;

/** Browsers decide by themselves when they optimise. */
export function compileForLater(binary: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  return new WebAssembly.Module(binary);
}

({ compileForLater, readAsset, yieldToHost, hostTime, hostDate, sleep, instantiatesSynchronously }) satisfies typeof Platform;
