/** Static user programs (user/) print here what they print in Ski. */
import { expect, test } from "vitest";
import { loadUserProgram, recorded, runUserProgram, userProgramNames } from "./user-program.ts";

test.each(userProgramNames())("%s", async (name) => {
  const { from, ...expected } = recorded(name);
  expect(runUserProgram(await loadUserProgram(name)), from).toEqual(expected);
});
