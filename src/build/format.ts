/** Formats what people write (generated files are left as the generator made them); `--check` only compares. Paths limit it. */
import { existsSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as prettier from "prettier";
import { isGenerated, readSource, repository, sourceFiles } from "./sources.ts";

const FORMATTED = /\.(ts|js|cjs|mjs|json|css|yml)$/;
const check = process.argv.includes("--check");
const limits = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"))
  .map((path) => relative(repository, resolve(path)));
const options = (await prettier.resolveConfig(join(repository, "package.json"))) ?? {};

let unformatted = 0;
for (const path of sourceFiles(FORMATTED)) {
  if (limits.length > 0 && !limits.some((limit) => path === limit || path.startsWith(`${limit}/`))) continue;
  if (!existsSync(join(repository, path))) continue;
  const { ignored, inferredParser } = await prettier.getFileInfo(path, { ignorePath: join(repository, ".prettierignore") });
  if (ignored || inferredParser === null) continue;
  const text = readSource(path);
  if (isGenerated(text)) continue;
  let formatted: string;
  try {
    formatted = await prettier.format(text, { ...options, parser: inferredParser });
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    process.exitCode = 1;
    continue;
  }
  if (formatted === text) continue;
  unformatted++;
  if (check) console.error(`not formatted: ${path} (npm run format -- ${path})`);
  else writeFileSync(join(repository, path), formatted);
}
if (check && unformatted > 0) process.exitCode = 1;
console.log(`${unformatted} files ${check ? "to format" : "formatted"}`);
