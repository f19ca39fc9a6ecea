/**
 * `npm run build`, and what `npm ci` runs: the engine, the bundles for Node, worker and browser, and their declarations.
 * With `--bundles` the engine is left as it is.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { repository } from "./sources.ts";
import { addTemplates } from "./templates.ts";

const dist = join(repository, "dist");
const run = (script: string, ...words: string[]): void => {
  execFileSync(process.execPath, [join(repository, "node_modules", script), ...words], { cwd: repository, stdio: "inherit" });
};

const shared: BuildOptions = {
  absWorkingDir: repository,
  outdir: dist,
  bundle: true,
  format: "esm",
  target: "es2022",
  sourcemap: true,
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
};

/** Bundles by host: name in dist/ to its entry. */
const NODE = { node: "src/index.ts", cli: "src/cli/main.ts" };
const BROWSER = { browser: "src/index.ts", worker: "src/web/worker.ts", "web/app": "src/web/app.ts" };
/** Files that stand beside the bundles: name in dist/ to its source. */
const ASSETS = {
  "demo.bin": "src/guest/demo.bin",
  "hypervisor.bin": "src/guest/hypervisor.bin",
  "itanium-vmm.bin": "src/guest/itanium/vmm.bin",
  "itanium-kernel.bin": "src/guest/itanium/kernel.bin",
  "web/index.html": "src/web/index.html",
  "web/style.css": "src/web/style.css",
};

const present = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).filter(([, source]) => existsSync(join(repository, source))));

mkdirSync(join(dist, "web"), { recursive: true });
if (!process.argv.includes("--bundles")) {
  run("assemblyscript/bin/asc.js", "assembly/x86/index.ts", "--target", "release");
  addTemplates("x86", join(dist, "x86.wasm"));
  run("assemblyscript/bin/asc.js", "assembly/ia64/index.ts", "--target", "ia64");
  addTemplates("ia64", join(dist, "ia64.wasm"));
}
for (const [name, source] of Object.entries(present(ASSETS))) cpSync(join(repository, source), join(dist, name));
await build({ ...shared, platform: "node", entryPoints: present({ node: NODE.node }) });
// iced-x86 is an optional package: it is found where it is installed.
await build({
  ...shared,
  platform: "node",
  entryPoints: present({ cli: NODE.cli }),
  external: ["iced-x86"],
  banner: { js: "#!/usr/bin/env node" },
});
await build({ ...shared, platform: "browser", entryPoints: present(BROWSER), minify: true });
if (existsSync(join(repository, "src/index.ts"))) {
  rmSync(join(dist, "types"), { recursive: true, force: true });
  run("typescript/bin/tsc", "-p", "src/build/declarations.json");
}
for (const name of ["x86.wasm", "ia64.wasm"]) console.log(`dist/${name}: ${(statSync(join(dist, name)).size / 1024).toFixed(0)} KiB`);
