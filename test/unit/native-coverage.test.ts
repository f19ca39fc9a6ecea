/** Every row that user mode can execute has recorded cases, or another test that is named. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coverage, coverageTables } from "../native/coverage.ts";
import { isPrivileged, rowName } from "../native/rows.ts";

/** Cases that a row has at least. */
const LEAST = 100;
const root = new URL("../..", import.meta.url).pathname;
const rows = coverage();

test("every row that user mode can execute is recorded", () => {
  const without = rows.filter(
    ({ reason, userMode, long, compatibility }) => userMode && reason === undefined && long + compatibility === 0,
  );
  expect(without.map(({ row }) => rowName(row))).toEqual([]);
});

test(`a row that is recorded has at least ${LEAST} cases`, () => {
  const few = rows.filter(
    ({ row, reason, long, compatibility }) => reason === undefined && !isPrivileged(row) && Math.max(long, compatibility) < LEAST,
  );
  expect(few.map(({ row }) => rowName(row))).toEqual([]);
});

test("a row that is not recorded has another test, unless no model has it", () => {
  const without = rows.filter(({ otherTest, userMode }) => userMode && otherTest === "");
  expect(without.map(({ row }) => rowName(row))).toEqual([]);
  for (const { otherTest } of rows) if (otherTest !== undefined && otherTest !== "") expect(existsSync(`${root}${otherTest}`)).toBe(true);
});

test("docs/processor-tests.md says so", () => {
  const text = readFileSync(`${root}docs/processor-tests.md`, "utf8");
  expect(text.replaceAll(/ +/g, " ").replaceAll(/-+/g, "-")).toContain(coverageTables().replaceAll(/ +/g, " ").replaceAll(/-+/g, "-"));
});
