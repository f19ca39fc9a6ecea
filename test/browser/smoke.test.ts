/** The page in headless Chromium: the embedded guest boots there, and prints what it prints in Node. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createDemo } from "../../src/guest/demo.ts";
import { hasFreshBuild } from "../guests/console.ts";
import { executable, openPage } from "../../src/build/chromium.ts";

const required = process.env.NONROOT_REQUIRE_GUESTS === "1";
if (executable === undefined && !required) console.warn("Chromium is not installed; the browser test is skipped");
const runs = hasFreshBuild() && (executable !== undefined || required);

test.skipIf(!runs)("the embedded guest boots in Chromium", { timeout: 120_000 }, async () => {
  await using opened = await openPage("/web/");
  const { page, problems } = opened;
  await page.locator("#status", { hasText: /^stopped/ }).waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator("#serial").textContent()).toContain("All done. Goodbye.");
  const inBrowser = (await page.locator("#serial").textContent()) ?? "";

  using demo = await createDemo(new Uint8Array(readFileSync(new URL("../../src/guest/demo.bin", import.meta.url))));
  let inNode = "";
  demo.pc.machine.serial(0).onData((data) => (inNode += new TextDecoder().decode(data)));
  await demo.pc.machine.run();
  expect(inBrowser.trim()).toBe(inNode.replaceAll("\r", "").trim());
  expect(inNode).toContain("this is VMX non-root operation");
  // The same exits, in the same order: by count, as the page sorts them.
  const rows = await page.locator("#reasons tr").allInnerTexts();
  expect(rows.map((row) => row.split("\t")[0])).toEqual(
    Object.entries(demo.pc.exits)
      .sort(([, a], [, b]) => b - a)
      .map(([reason]) => reason),
  );
  expect(Number(await page.locator("#mips").textContent())).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test.skipIf(!runs)("the page runs the monitor of VT-i", { timeout: 120_000 }, async () => {
  await using opened = await openPage("/web/");
  const { page, problems } = opened;
  await page.locator("#itanium").click();
  await page.locator("#status", { hasText: "stopped: the guest is done" }).waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator("#serial").textContent()).toContain("user: hello from privilege level 3");
  expect(await page.locator("h2.itanium").isVisible()).toBe(true);
  expect(await page.locator("h2.demo").isVisible()).toBe(false);
  const causes = (await page.locator("#reasons tr").allInnerTexts()).map((row) => row.split("\t")[0]);
  expect(causes).toEqual(expect.arrayContaining(["MOV_TO_CR", "RFI", "SSM", "RSM", "THASH"]));
  expect(problems).toEqual([]);
});
