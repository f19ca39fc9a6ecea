/**
 * Writes every generated file from the tables of this folder.
 *
 * `npm run gen` writes; `npm run gen -- --check` compares and exits 1 when a committed file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PRODUCTS } from "./products.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const check = process.argv.includes("--check");
let stale = 0;
for (const product of PRODUCTS) {
  const origin = `Generated from ${product.from} by npm run gen. Do not edit.`;
  const text = `${product.path.endsWith(".md") ? `<!-- ${origin} -->\n` : `// ${origin}`}\n${product.text()}`;
  const path = join(root, product.path);
  let old = "";
  try {
    old = readFileSync(path, "utf8");
  } catch {
    /* a new product */
  }
  if (old === text) continue;
  if (check) {
    console.error(`stale: ${product.path} (run npm run gen)`);
    stale++;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${product.path}`);
  }
}
process.exit(stale > 0 ? 1 : 0);
