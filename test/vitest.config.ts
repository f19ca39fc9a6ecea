import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/engine.setup.ts"],
    setupFiles: ["test/watchdog.setup.ts"],
    provide: { watchdog: Number(process.env.NR_WATCHDOG ?? 1) },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ["default"],
  },
});
