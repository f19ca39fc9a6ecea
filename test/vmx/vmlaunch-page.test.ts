/** docs/why-does-my-vmlaunch-fail.md is what its runs print. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGE, vmlaunchPage } from "../../src/build/vmlaunch-page.ts";
import { testEngine } from "../engine.ts";

/** What a capability MSR reports may grow with the engine: the page need not be made anew for that. */
const steady = (page: string): string => page.replace(/(consulted IA32_\w+ \(MSR 0x\w+\)) = 0x\w+/g, "$1");

test("the page is what npm run docs writes", async () => {
  expect(steady(readFileSync(PAGE, "utf8"))).toBe(steady(await vmlaunchPage(await testEngine())));
});
