/** `npm run check`: everything that can be checked without running the machine. Two steps at a time. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./sources.ts";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const script = (path: string): string[] => [join("node_modules", path)];
const tsx = [...script("tsx/dist/cli.mjs")];
const types = (folder: string): Step => ({ name: `types ${folder}`, command: [...script("typescript/bin/tsc"), "-p", folder] });

const steps: readonly Step[] = [
  ...["x86", "ia64"].map((isa) => ({
    name: `types assembly/${isa}`,
    command: [...script("assemblyscript/bin/asc.js"), `assembly/${isa}/index.ts`, "--target", "check"],
  })),
  // One program for everything that runs on Node: the folders' own tsconfigs, which editors use, say the same.
  ...["src", "src/build/node.json", "src/web"].map(types),
  { name: "lint", command: [...script("eslint/bin/eslint.js"), "-c", ".eslint.config.js", "--max-warnings", "0", "."] },
  { name: "layers", command: [...tsx, "src/build/layers.ts"] },
  { name: "format", command: [...tsx, "src/build/format.ts", "--check"] },
  { name: "generated files", command: [...tsx, "src/spec/generate.ts", "--check"] },
  { name: "file sizes", command: [...tsx, "src/build/file-sizes.ts"] },
];

function run(step: Step): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.command, { cwd: repository, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${step.name} (${seconds} s)`);
      if (output.trim() !== "" && (code !== 0 || step.name === "file sizes")) console.log(output.trimEnd().replace(/^/gm, "     "));
      resolve(code === 0);
    });
  });
}

if (!existsSync(join(repository, "node_modules"))) throw new Error("run npm ci first");
const waiting = [...steps];
let failed = 0;
const lane = async (): Promise<void> => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) if (!(await run(step))) failed++;
};
await Promise.all([lane(), lane()]);
console.log(failed === 0 ? `all ${steps.length} checks passed` : `${failed} of ${steps.length} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;
