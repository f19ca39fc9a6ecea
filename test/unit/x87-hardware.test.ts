import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { byMnemonic, compileHandlers, loadCases, runCases } from "../hardware-cases.ts";
import type { Harness } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await compileHandlers(["x87"]);
});

const C1 = 0x200;

/** Extended numbers in their order, so that neighbours differ by 1. */
function ordinal(text: string): bigint {
  const value = BigInt(`0x${text}`);
  return ((value >> 64n) << 63n) | (value & 0x7fffffffffffffffn);
}

/** The manual allows an error of one unit in the last place; C1 follows from the direction of the rounding. */
function withinOneUlp(name: string, wanted: string, got: string): boolean {
  if (name === "fsw") return ((Number.parseInt(wanted, 16) ^ Number.parseInt(got, 16)) & ~C1) === 0;
  const distance = name.startsWith("st") ? ordinal(wanted) - ordinal(got) : 2n;
  return distance >= -1n && distance <= 1n;
}

const folder = new URL("../cases/x87/", import.meta.url);
for (const name of readdirSync(folder)) {
  const file = loadCases(`x87/${name}`);
  const accept = name === "transcendental.json" ? withinOneUlp : undefined;
  describe(`${name}: ${file.from}`, () => {
    for (const [mnemonic, instructions] of byMnemonic(file)) {
      test(`${mnemonic} gives what hardware gives${accept ? ", within one unit in the last place" : ""}`, () =>
        expect(instructions.flatMap((instruction) => runCases(harness, instruction, accept))).toEqual([]));
    }
  });
}
