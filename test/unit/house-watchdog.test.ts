/** A test that hangs in synchronous code ends its run as a failure. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

test("an endless loop is killed by the watchdog, which names the test", () => {
  const folder = join(root, "dist/test/hang");
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "vitest.config.ts");
  writeFileSync(
    join(folder, "hang.test.ts"),
    'import { test } from "vitest";\ntest("works", () => {});\ntest("turns in circles", () => { for (;;); }, 1000);\n',
  );
  writeFileSync(
    config,
    `export default { test: { root: ${JSON.stringify(root)}, include: ["dist/test/hang/*.test.ts"], exclude: [],
       setupFiles: ["test/watchdog.setup.ts"], provide: { watchdog: 0.02 } } };\n`,
  );
  try {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const run = spawnSync(process.execPath, [vitest, "run", "--config", config], { cwd: root, encoding: "utf8", timeout: 100_000 });
    expect(run.signal).toBe(null);
    expect(run.status).not.toBe(0);
    expect(run.stdout + run.stderr).toContain("hang.test.ts > turns in circles");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
