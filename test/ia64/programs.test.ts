/** The test programs in assembler (programs/): each checks itself. */
import { expect, test } from "vitest";
import { imageOf, programNames } from "./assemble.ts";
import { load, outcome } from "./run.ts";

test.each(programNames())("%s", async (name) => {
  expect(outcome(await load(imageOf(name)))).toBe("passed");
});
