/** The layering rules catch what they say: each planted violation is found, and a clean tree has none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLayers, type LayerReport } from "../../src/build/layers.ts";

/** Rule to one file that breaks it: path and import. */
const PLANTED: Readonly<Record<string, readonly [path: string, specifier: string]>> = {
  "engine-layer-spec": ["assembly/spec/planted.ts", "../x86/exec/leaf.ts"],
  "generated-spec-is-a-leaf": ["assembly/spec/planted-too.ts", "../x86/state/leaf.ts"],
  "engine-layer-state": ["assembly/x86/state/planted.ts", "../memory/leaf.ts"],
  "engine-layer-event": ["assembly/x86/event/planted.ts", "../transfer/leaf.ts"],
  "engine-layer-memory": ["assembly/x86/memory/planted.ts", "../vmx/leaf.ts"],
  "engine-layer-transfer": ["assembly/x86/transfer/planted.ts", "../exec/leaf.ts"],
  "engine-layer-vmx": ["assembly/x86/vmx/planted.ts", "../exec/leaf.ts"],
  "engine-layer-exec": ["assembly/x86/exec/planted.ts", "../run/leaf.ts"],
  "itanium-layer-state": ["assembly/ia64/state/planted.ts", "../memory/leaf.ts"],
  "itanium-layer-virtual": ["assembly/ia64/virtual/planted.ts", "../exec/leaf.ts"],
  "itanium-layer-exec": ["assembly/ia64/exec/planted.ts", "../run/leaf.ts"],
  "exit-conditions-are-pure": ["assembly/x86/vmx/conditions.ts", "../memory/leaf.ts"],
  "host-imports-only-where-allowed": ["assembly/x86/state/planted-host.ts", "../../host.ts"],
  "x86-never-meets-ia64": ["assembly/x86/run/planted.ts", "../../ia64/leaf.ts"],
  "ia64-never-meets-x86": ["assembly/ia64/planted.ts", "../x86/state/leaf.ts"],
  "engine-cannot-see-typescript": ["assembly/x86/run/planted-src.ts", "../../../src/devices/leaf.ts"],
  "typescript-cannot-see-engine-source": ["src/engine/planted.ts", "../../assembly/x86/state/leaf.ts"],
  "spec-is-data": ["src/spec/planted.ts", "../devices/leaf.ts"],
  "generator-is-a-program": ["src/machine/planted-gen.ts", "../spec/generate.ts"],
  "devices-are-islands": ["src/devices/planted.ts", "../machine/leaf.ts"],
  "only-platform-node-touches-node": ["src/machine/planted.ts", "node:fs"],
  "only-the-cli-parses-arguments": ["src/machine/planted-util.ts", "node:util"],
  "engine-never-formats-text": ["src/machine/planted-inspect.ts", "../inspect/leaf.ts"],
  "one-public-door": ["src/web/planted.ts", "../machine/leaf.ts"],
  "faces-do-not-meet": ["src/cli/planted.ts", "../platform/browser/leaf.ts"],
  "nobody-imports-tests": ["src/boot/planted.ts", "../../test/leaf.ts"],
  "nothing-unresolved": ["src/boot/planted-lost.ts", "./nowhere.ts"],
};

let root = "";
let report: LayerReport;

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "nonroot-layers-"));
  const leaves = ["assembly/host.ts", "assembly/ia64/leaf.ts", "src/platform/browser/leaf.ts", "test/leaf.ts", "src/spec/generate.ts"];
  for (const layer of ["state", "memory", "transfer", "vmx", "exec", "run"]) leaves.push(`assembly/x86/${layer}/leaf.ts`);
  for (const layer of ["memory", "exec", "run"]) leaves.push(`assembly/ia64/${layer}/leaf.ts`);
  for (const folder of ["devices", "machine", "inspect"]) leaves.push(`src/${folder}/leaf.ts`);
  for (const leaf of leaves) plant(leaf, "export const leaf = 1;\n");
  for (const [path, specifier] of Object.values(PLANTED)) plant(path, `import * as planted from "${specifier}";\nconsole.log(planted);\n`);
  plant("src/machine/ring-a.ts", 'import "./ring-b.ts";\n');
  plant("src/machine/ring-b.ts", 'import "./ring-a.ts";\n');
  report = await checkLayers(root);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(Object.keys(PLANTED))("%s is found", (rule) => {
  expect(report.violations.filter((line) => line.startsWith(`${rule}: ${PLANTED[rule]?.[0]} `))).toHaveLength(1);
});

test("a cycle is found", () => {
  expect(report.violations.filter((line) => line.startsWith("no-cycles: "))).not.toHaveLength(0);
});

test("files without a violation are not reported", () => {
  expect(report.violations.filter((line) => /: \S*leaf\.ts /.test(line))).toEqual([]);
});

test("the repository itself is seen and is clean", async () => {
  const own = await checkLayers(new URL("../..", import.meta.url).pathname);
  expect(own.violations).toEqual([]);
  expect(own.modules).toBeGreaterThan(25);
});
