/** Static user programs (user/) print here what they print in Ski. */
import { expect, test } from "vitest";
import { loadUserProgram, recorded, runUserProgram, userProgramNames } from "./user-program.ts";

test.each(userProgramNames())("%s", async (name) => {
  const { from, ...expected } = recorded(name);
  expect(runUserProgram(await loadUserProgram(name)), from).toEqual(expected);
});

test.each([1, 2, 3, 7])("slices of %i instructions end where they should, and change nothing", async (slice) => {
  const whole = await loadUserProgram("strings");
  runUserProgram(whole);
  const sliced = await loadUserProgram("strings");
  expect(runUserProgram(sliced, 1_000_000, slice).output).toBe(recorded("strings").output);
  expect(sliced.retired).toBe(whole.retired);
});
