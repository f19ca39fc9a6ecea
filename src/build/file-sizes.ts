/** Reports long files: 400 lines is the aim, 800 the end. A file that outgrows the limit is two concepts. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isGenerated, isTable, readSource, repository, sourceFiles } from "./sources.ts";

const AIM = 400;
const LIMIT = 800;

let tooLong = 0;
for (const path of sourceFiles(/\.(ts|js|cjs|mjs|asm|inc|s|css|html)$/)) {
  if (isTable(path) || !existsSync(join(repository, path))) continue;
  const text = readSource(path);
  if (isGenerated(text)) continue;
  const lines = text.split("\n").length - 1;
  if (lines > LIMIT) {
    tooLong++;
    console.error(`${path}: ${lines} lines, the limit is ${LIMIT}`);
  } else if (lines > AIM) console.log(`${path}: ${lines} lines, the aim is ${AIM}`);
}
process.exitCode = tooLong > 0 ? 1 : 0;
