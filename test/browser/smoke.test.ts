/** The page in headless Chromium: the embedded guest boots there, and prints what it prints in Node. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMachine } from "../../src/index.ts";
import { hasFreshBuild } from "../guests/console.ts";
import { executable, openPage } from "./chromium.ts";

const required = process.env.NONROOT_REQUIRE_GUESTS === "1";
if (executable === undefined && !required) console.warn("Chromium is not installed; the browser test is skipped");
const runs = hasFreshBuild() && (executable !== undefined || required);

test.skipIf(!runs)("the embedded guest boots in Chromium", { timeout: 120_000 }, async () => {
  await using opened = await openPage("/web/");
  const { page, problems } = opened;
  await page.locator("#status", { hasText: /^stopped/ }).waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator("#serial").textContent()).toContain("All done. Goodbye.");
  const inBrowser = (await page.locator("#serial").textContent()) ?? "";

  using machine = await createMachine({ memory: "32MiB" });
  let inNode = "";
  machine.serial(0).onData((data) => (inNode += new TextDecoder().decode(data)));
  machine.loadFlat(new Uint8Array(readFileSync(new URL("../../src/guest/demo.bin", import.meta.url))));
  await machine.run();
  expect(inBrowser.trim()).toBe(inNode.replaceAll("\r", "").trim());
  expect(Number(await page.locator("#mips").textContent())).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
