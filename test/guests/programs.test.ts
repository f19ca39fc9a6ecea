/**
 * Static programs in Debian's cloud kernel: what they print there is what they print on the processor at hand. Compiled here, so
 * that no binary is in the repository; skipped with a message without gcc, or where the processor lacks the instructions.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { linuxGuest, PROMPT } from "./build.ts";
import { GuestConsole, hasFreshBuild } from "./console.ts";
import { program } from "../../src/build/cpio.ts";

const MINUTES = 60_000;
const SOURCES = new URL("programs/", import.meta.url).pathname;

/** Name of the source, options of the compiler, what /proc/cpuinfo has to list. */
const PROGRAMS = [
  { name: "avx2", options: ["-ftree-vectorize", "-mavx2", "-mfma", "-mf16c"], flags: ["avx2", "fma", "f16c"] },
  { name: "long-double", options: ["-frounding-math"], flags: ["fpu"] },
];

const folder = mkdtempSync(join(tmpdir(), "nonroot-programs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles the programs; undefined (after saying why) where they cannot run. */
function compiled(): { readonly name: string; readonly output: string }[] | undefined {
  try {
    const known = new Set(/^flags\s*:(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1]?.split(" "));
    return PROGRAMS.map(({ name, options, flags }) => {
      const missing = flags.filter((flag) => !known.has(flag));
      if (missing.length > 0) throw new Error(`the processor has no ${missing.join(", ")}`);
      const path = join(folder, name);
      execFileSync("gcc", ["-O2", ...options, "-static", "-o", path, join(SOURCES, `${name}.c`), "-lm"], { stdio: "pipe" });
      return { name, output: execFileSync(path, { encoding: "latin1" }) };
    });
  } catch (error) {
    const message = `no programs for guests: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    if (process.env.NONROOT_REQUIRE_GUESTS === "1") throw new Error(message, { cause: error });
    console.warn(`${message}; tests that run them are skipped`);
    return undefined;
  }
}

const programs = hasFreshBuild() ? compiled() : undefined;
const guest =
  programs === undefined
    ? undefined
    : linuxGuest(
        "cloud-amd64",
        programs.map(({ name }) => program(`bin/${name}`, readFileSync(join(folder, name)))),
      );

describe.skipIf(guest === undefined)("a static program in Debian's cloud kernel prints what it prints natively", () => {
  test.each(programs ?? [])("$name", { timeout: 5 * MINUTES }, async ({ name, output }) => {
    const shell = new GuestConsole(["run", "-k", guest!.kernel, "-i", guest!.initrd, "-m", "256M", "-p", "console=ttyS0 panic=-1"]);
    try {
      await shell.expect(PROMPT);
      shell.send(`${name}\n`);
      await shell.expect(`${name}\r\n`);
      expect((await shell.expect(PROMPT)).replaceAll("\r\n", "\n")).toBe(output);
    } finally {
      shell.kill();
    }
  });
});
