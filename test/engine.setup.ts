/**
 * Before the tests: the engine that whole-machine tests run. The release build in dist/ serves if it is newer than every
 * source; otherwise the sources are compiled once, with little optimisation.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { addTemplates } from "../src/build/templates.ts";
import { changed, newestFile } from "./freshness.ts";

const root = new URL("..", import.meta.url).pathname;

export default function setup(project: TestProject): void {
  const sources = newestFile(join(root, "assembly"));
  const fresh = (path: string): boolean => changed(path) > sources;
  const release = join(root, "dist/x86.wasm");
  // Beside the other engine for developers: node_modules may be shared by several work trees.
  const folder = join(root, "dist/debug");
  const unit = join(folder, "unit.wasm");
  if (!fresh(release) && !fresh(unit)) {
    mkdirSync(folder, { recursive: true });
    execFileSync(
      process.execPath,
      [join(root, "node_modules/assemblyscript/bin/asc.js"), "assembly/x86/index.ts", "-o", unit, "--target", "unit", "--exportTable"],
      { cwd: root, stdio: "pipe" },
    );
    addTemplates("x86", unit);
  }
  project.provide("engine", fresh(release) ? release : unit);
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the engine's binary. */
    engine: string;
    /** Factor of the limits of test/watchdog.setup.ts. */
    watchdog: number;
  }
}
