/** The templates of the second tier (src/translate), compiled, as a section of the engine's binary. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unsigned } from "../translate/function.ts";
import { repository } from "./sources.ts";

/** Name of the section: src/itanium/translator.ts. */
const SECTION = new TextEncoder().encode("templates");

/** The module that a build of an instruction set's templates makes. */
export function compileTemplates(isa: "ia64" | "x86"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nonroot-templates-"));
  const binary = join(folder, "templates.wasm");
  const words = [`assembly/${isa}/translate/templates.ts`, "--target", "templates", "--outFile", binary];
  try {
    execFileSync(process.execPath, [join(repository, "node_modules/assemblyscript/bin/asc.js"), ...words], {
      cwd: repository,
      stdio: ["ignore", "inherit", "inherit"],
    });
    return readFileSync(binary);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds the section to an engine's binary. */
export function addTemplates(isa: "ia64" | "x86", engine: string): void {
  const content = compileTemplates(isa);
  appendFileSync(engine, Buffer.from([0, ...unsigned(1 + SECTION.length + content.length), SECTION.length, ...SECTION, ...content]));
}
