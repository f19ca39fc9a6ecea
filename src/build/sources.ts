/** The files of the repository that people write, as the checks see them. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const repository = resolve(import.meta.dirname, "../..");

/** Every tracked or new file that is not ignored, relative to the repository. Outside a git checkout: nothing to check. */
export function sourceFiles(pattern: RegExp): readonly string[] {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: repository, encoding: "utf8" });
  return list
    .split("\0")
    .filter((path) => pattern.test(path))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

/** Generated files say so in their first line. */
export function isGenerated(text: string): boolean {
  return text.startsWith("// Generated ");
}

/** Tables hold one row a line and are as long as the manual makes them. */
export function isTable(path: string): boolean {
  return /^src\/spec\/(?!emit\/)[^/]+\//.test(path);
}
