/** What this host is: for `nonroot doctor` and the environment block of benchmarks. */
import { createHash } from "node:crypto";
import { availableParallelism, cpus, freemem, totalmem } from "node:os";

export interface HostFacts {
  readonly node: string;
  readonly v8: string;
  readonly platform: string;
  readonly cpu: string;
  readonly processors: number;
  /** Bytes. */
  readonly memory: number;
  readonly freeMemory: number;
}

export function hostFacts(): HostFacts {
  return {
    node: process.version,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    processors: availableParallelism(),
    memory: totalmem(),
    freeMemory: freemem(),
  };
}

export function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
