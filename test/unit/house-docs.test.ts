/** The documentation is true: its TypeScript runs, its links lead somewhere, and the files it names exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import * as nonroot from "../../src/index.ts";
import ts from "typescript";
import { hasFreshBuild } from "../guests/console.ts";

const root = new URL("../..", import.meta.url).pathname;
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path}`),
];
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Whole programs only: they import from "nonroot". */
const programs = pages.flatMap((page) =>
  [...read(page).matchAll(/^```ts\n(.*?)^```/gms)]
    .map((match) => ({ page, text: match[1] ?? "" }))
    .filter(({ text }) => text.includes('from "nonroot"')),
);

test("there are programs to run", () => expect(programs.length).toBeGreaterThanOrEqual(2));

test.skipIf(!hasFreshBuild()).each(programs)("a program of $page runs", async ({ text }) => {
  const names = [...text.matchAll(/import \{ (.*?) \} from "nonroot";\n/g)].flatMap((match) => match[1]?.split(", ") ?? []);
  const body = ts.transpile(text.replace(/import .*? from "nonroot";\n/g, ""), { target: ts.ScriptTarget.ES2022 });
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  try {
    const run = new Function("nonroot", `return (async () => { const { ${names.join(", ")} } = nonroot; ${body} })()`) as (
      api: typeof nonroot,
    ) => Promise<void>;
    await run(nonroot);
    expect(log).toHaveBeenCalled();
  } finally {
    log.mockRestore();
    write.mockRestore();
  }
});

test.each(pages)("the links of %s lead somewhere", (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? "");
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

test.each(pages)("the files that %s names exist", (page) => {
  const named = [...read(page).matchAll(/`((?:src|assembly|test|bench|docs|\.ci)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
