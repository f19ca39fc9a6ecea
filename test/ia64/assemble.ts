/**
 * Test programs in IA-64 assembler: programs/NAME.s and, beside it, the image the assembler made of it (raw, from its first byte).
 *
 * `npx tsx test/ia64/assemble.ts` assembles again what has changed. Where Debian's binutils-ia64-linux-gnu is installed a test
 * checks that sources and images agree.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const PROGRAMS = join(import.meta.dirname, "programs");
const PREFIX = "ia64-linux-gnu-";

/** The monitor and the kernel that come with the package, and a benchmark; the monitor has the kernel's image in it. */
export const GUESTS = join(import.meta.dirname, "../../src/guest/itanium");
export const GUEST_IMAGES = [
  { path: join(GUESTS, "kernel"), base: 0xe000000000100000n },
  { path: join(GUESTS, "vmm"), base: 0xd000000000100000n },
  { path: join(import.meta.dirname, "../../bench/guest/itanium-transitions"), base: 0xd000000000100000n },
] as const;
/** What the assembler says of dependencies that instructions of one group have and should not have. */
export const dependencyWarnings = ({ path }: { readonly path: string }): string =>
  spawnSync(`${PREFIX}as`, ["-x", "-mhint.b=ok", "-I", GUESTS, "-o", "/dev/null", `${path}.s`], { encoding: "utf8" }).stderr;
export const assembleGuest = ({ path, base }: { readonly path: string; readonly base: bigint }): Uint8Array =>
  assemble(readFileSync(`${path}.s`, "utf8"), GUESTS, base);

export const assemblerExists = (): boolean => spawnSync(`${PREFIX}as`, ["--version"], { stdio: "ignore" }).status === 0;

/** Assembles and links source text at an address; the raw image. Dependency checks are the author's. */
export function assemble(source: string, includes = PROGRAMS, base = 0x100000n): Uint8Array {
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

function update(path: string, image: Uint8Array): void {
  if (existsSync(path) && Buffer.compare(readFileSync(path), image) === 0) return;
  writeFileSync(path, image);
  console.log(`wrote ${path} (${image.length} bytes)`);
}

if (process.argv[1] === import.meta.filename) {
  for (const name of programNames()) update(join(PROGRAMS, `${name}.bin`), assemble(sourceOf(name)));
  for (const guest of GUEST_IMAGES) update(`${guest.path}.bin`, assembleGuest(guest));
}
