/** Is what was built older than its sources? */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** When the newest file of a folder was changed, ms; `pattern` says which names count. */
export function newestFile(folder: string, pattern = /./): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** When a file was changed, ms; 0 if there is none. */
export const changed = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);
