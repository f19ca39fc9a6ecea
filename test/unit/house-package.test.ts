/** What users install: the lock file is portable, and the package holds what its exports name and nothing else. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasFreshBuild } from "../guests/console.ts";

const root = new URL("../..", import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Unpacked, bytes. The engine, two bundles and their maps are most of it. */
const LARGEST_PACKAGE = 11 << 20;

test("the lock file names no registry", () => {
  expect(read("package-lock.json")).not.toContain('"resolved"');
});

test("the lock file belongs to package.json", () => {
  const { version, dependencies, devDependencies } = JSON.parse(read("package.json"));
  const own = JSON.parse(read("package-lock.json")).packages[""];
  expect(own).toMatchObject({ version, dependencies, devDependencies });
});

test("one run-time dependency", () => {
  expect(Object.keys(JSON.parse(read("package.json")).dependencies)).toEqual(["@assemblyscript/loader"]);
});

test("the repository's top level is as docs/map.md has it", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  const top = [...new Set(tracked.map((path) => path.split("/")[0] ?? ""))].filter((name) => !name.startsWith("."));
  const expected = [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "asconfig.json",
    "assembly",
    "bench",
    "docs",
    "package-lock.json",
    "package.json",
    "src",
    "test",
  ];
  expect(top.sort()).toEqual(expected);
});

test.skipIf(!hasFreshBuild())("the package holds its entry points, and neither tests nor sources of the host", () => {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const report = JSON.parse(output) as Record<string, { files: { path: string }[]; unpackedSize: number }>;
  const [pack] = Object.values(report);
  const paths = pack?.files.map(({ path }) => path) ?? [];
  for (const path of [
    "dist/node.js",
    "dist/browser.js",
    "dist/worker.js",
    "dist/cli.js",
    "dist/x86.wasm",
    "dist/types/src/index.d.ts",
    "LICENSE",
    "README.md",
  ]) {
    expect(paths).toContain(path);
  }
  expect(
    paths.filter((path) => !/^(dist\/|assembly\/|package\.json$|asconfig\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path)),
  ).toEqual([]);
  expect(paths.filter((path) => path.startsWith("dist/debug"))).toEqual([]);
  expect(pack?.unpackedSize).toBeLessThan(LARGEST_PACKAGE);
});
