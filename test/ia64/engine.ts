/** The Itanium engine of the tests: the release build if it is newer than every source, otherwise compiled once. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { addTemplates } from "../../src/build/templates.ts";
import { loadItaniumEngine, type Engine } from "../../src/engine/load.ts";
import { changed, newestFile } from "../freshness.ts";
import { ItaniumProcessor } from "../../src/itanium/processor.ts";

const root = new URL("../..", import.meta.url).pathname;

/** Path of an up-to-date binary. */
export function itaniumBinary(): string {
  const sources = Math.max(...["ia64", "spec", "base"].map((name) => newestFile(join(root, "assembly", name))));
  const fresh = (path: string): boolean => changed(path) > sources;
  const release = join(root, "dist/ia64.wasm");
  if (fresh(release)) return release;
  const folder = join(root, "node_modules/.cache/nonroot");
  const unit = join(folder, `ia64-${root.replace(/\W+/g, "-")}.wasm`);
  if (fresh(unit)) return unit;
  mkdirSync(folder, { recursive: true });
  // Workers may do this at the same time: each compiles to a name of its own.
  const own = `${unit}.${process.pid}`;
  execFileSync(
    process.execPath,
    [join(root, "node_modules/assemblyscript/bin/asc.js"), "assembly/ia64/index.ts", "-o", own, "--target", "unit", "--exportTable"],
    {
      cwd: root,
      stdio: "pipe",
    },
  );
  addTemplates("ia64", own);
  renameSync(own, unit);
  return unit;
}

let engine: Promise<Engine> | undefined;

/** A processor after reset. Devices answer 0 and ignore writes unless `host` says otherwise. */
export async function processor(ramBytes = 4 << 20): Promise<ItaniumProcessor> {
  engine ??= loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) });
  return ItaniumProcessor.create(await engine, ramBytes, { mmioRead: () => 0, mmioWrite: () => {} });
}
