/** The hash by which an engine and the TypeScript around it know that they were built from the same tables. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../../..");
const COMMENT = /\/\*\*[^]*?\*\/|\/\/.*$/gm;

/** What of a module both sides depend upon: everything but its comments and blank lines. */
export const bare = (text: string): string =>
  text
    .replace(COMMENT, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

/** 32 bits of SHA-256: enough against an accident, and a number in both languages. */
export const hashOf = (texts: readonly string[]): number =>
  createHash("sha256").update(texts.map(bare).join("\0")).digest().readUInt32BE(0);

/** Declared in the engine's language only: what it imports, what it exports, and the records of its event log. */
const DECLARATIONS = (engine: "x86" | "ia64"): readonly string[] => [
  "assembly/host.ts",
  `assembly/${engine}/index.ts`,
  `assembly/${engine}/event/event-log.ts`,
];

/** The products that both sides read, and the declarations. */
export function abiModule(agreed: readonly { readonly path: string; readonly text: () => string }[], engine: "x86" | "ia64"): string {
  const products = agreed.map(({ path, text }) => `${path}\n${text()}`);
  const declarations = DECLARATIONS(engine).map((path) => readFileSync(join(root, path), "utf8"));
  const hash = hashOf([...products, ...declarations])
    .toString(16)
    .padStart(8, "0");
  return `/** Hash of what the engine and TypeScript must agree upon: link() of src/engine/link.ts compares it. */
export const ABI: u32 = 0x${hash};
`;
}
