/** Outputs of the command that fail: full disks, closed pipes, folders, paths that lead nowhere. One line, a code, and never a hang. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { ExitCode } from "../../src/cli/usage.ts";
import { CLI, hasFreshBuild } from "../guests/console.ts";
import { fuzz } from "./fuzz.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nonroot-outputs-"));
  // Prints for a while on the serial port and the debug console, and halts: mov cx,n; mov dx,3f8h; out dx,al; out 0e9h,al; loop; cli; hlt
  writeFileSync(join(folder, "print"), Uint8Array.of(0xb9, 0, 0x40, 0xba, 0xf8, 3, 0xb0, 0x41, 0xee, 0xe6, 0xe9, 0xe2, 0xfb, 0xfa, 0xf4));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CODES = new Set<number>(Object.values(ExitCode));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly errors: string;
}

/** Runs the command; its standard output is closed after `reads` bytes, or read to the end. */
function run(words: readonly string[], reads: number | undefined): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ["ignore", "pipe", "pipe"], timeout: 60_000, killSignal: "SIGKILL" });
  let errors = "";
  let read = 0;
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  child.stdout.on("data", (data: Buffer) => {
    read += data.length;
    if (reads !== undefined && read >= reads) child.stdout.destroy();
  });
  if (reads === 0) child.stdout.destroy();
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, errors })));
}

describe.skipIf(!hasFreshBuild())("outputs that fail", () => {
  fuzz("end the command with a code and a line", 8, async (random) => {
    const image = join(folder, "print");
    const bad = (): string =>
      random.pick(["/dev/full", folder, join(folder, "nowhere/file"), "/proc/version", "/dev/null", join(folder, "good")]);
    const words: string[] = random.pick([
      ["run", "--serial", `file:${bad()}`, image],
      ["run", "-debugcon", `file:${bad()}`, image],
      ["run", "--save", bad(), image],
      ["run", "--json", image],
      ["run", image],
      ["trace", "--output", bad(), image],
      ["stat", "--output", bad(), image],
      ["doctor", "--json"],
      ["help"],
    ]);
    const { code, signal, errors } = await run(words, random.pick([undefined, 0, 1, 5000]));
    const story = `${words.join(" ")}: ${code} ${signal} ${errors.slice(0, 600)}`;
    expect(signal, story).toBe(null);
    // 141 is how a shell calls a broken pipe.
    expect(CODES.has(code!) || code === 141, story).toBe(true);
    expect(errors, story).not.toMatch(/^\s+at |node:internal|TypeError|RangeError/m);
    expect(errors.trim().split("\n").length, story).toBeLessThanOrEqual(2);
  });
});
