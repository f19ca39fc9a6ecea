/**
 * Test programs in IA-64 assembler: programs/NAME.s and, beside it, the image the assembler made of it (raw, from its first byte).
 *
 * `npx tsx test/ia64/assemble.ts` assembles again what has changed. Where Debian's binutils-ia64-linux-gnu is installed a test
 * checks that sources and images agree.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const PROGRAMS = join(import.meta.dirname, "programs");
const PREFIX = "ia64-linux-gnu-";

export const assemblerExists = (): boolean => spawnSync(`${PREFIX}as`, ["--version"], { stdio: "ignore" }).status === 0;

/** Assembles and links source text at address 0x100000; the raw image. Dependency checks are the author's. */
export function assemble(source: string, includes = PROGRAMS, base = 0x100000): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nonroot-ia64-"));
  try {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at("a.s"), source);
    execFileSync(`${PREFIX}as`, ["-x", "--no-warn", "-mhint.b=ok", "-I", includes, "-o", at("a.o"), at("a.s")], {
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 26,
    });
    execFileSync(`${PREFIX}ld`, ["-Ttext", `0x${base.toString(16)}`, "-e", "0", "--no-relax", "-N", "-o", at("a.elf"), at("a.o")], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    execFileSync(`${PREFIX}objcopy`, ["-O", "binary", at("a.elf"), at("a.bin")]);
    return readFileSync(at("a.bin"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const programNames = (): readonly string[] =>
  readdirSync(PROGRAMS)
    .filter((name) => name.endsWith(".s"))
    .map((name) => name.slice(0, -2))
    .sort();

export const sourceOf = (name: string): string => readFileSync(join(PROGRAMS, `${name}.s`), "utf8");
export const imageOf = (name: string): Uint8Array => readFileSync(join(PROGRAMS, `${name}.bin`));

if (process.argv[1] === import.meta.filename) {
  for (const name of programNames()) {
    const image = assemble(sourceOf(name));
    let old: Uint8Array | undefined;
    try {
      old = imageOf(name);
    } catch {
      /* a new program */
    }
    if (old !== undefined && Buffer.compare(old, image) === 0) continue;
    writeFileSync(join(PROGRAMS, `${name}.bin`), image);
    console.log(`wrote ${name}.bin (${image.length} bytes)`);
  }
}
