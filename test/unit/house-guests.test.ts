/** Guests of our own: the committed image is what nasm makes of the committed source. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const nasm = spawnSync("nasm", ["-v"]).status === 0;

test
  .skipIf(!nasm && process.env.NONROOT_REQUIRE_GUESTS !== "1")
  .each([
    "src/guest/demo",
    "src/guest/hypervisor",
    "bench/guest/hot-loop",
    "bench/guest/memory",
    "bench/guest/transitions",
    "test/run/processors",
  ])("%s.asm assembles to %s.bin", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "nonroot-nasm-"));
  try {
    execFileSync("nasm", ["-f", "bin", "-I", "src/guest/", "-o", join(folder, "image"), `${name}.asm`], { cwd: root });
    expect(readFileSync(join(root, `${name}.bin`)).equals(readFileSync(join(folder, "image")))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
