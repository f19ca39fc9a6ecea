import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { byMnemonic, compileHandlers, loadCases, runCases } from "../hardware-cases.ts";
import type { Harness } from "../harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await compileHandlers(["sse", "mmx.ts"]);
});

const folder = new URL("../cases/sse/", import.meta.url);
for (const name of readdirSync(folder)) {
  const file = loadCases(`sse/${name}`);
  describe(`${name}: ${file.from}`, () => {
    for (const [mnemonic, instructions] of byMnemonic(file)) {
      test(`${mnemonic} gives what hardware gives`, () =>
        expect(instructions.flatMap((instruction) => runCases(harness, instruction))).toEqual([]));
    }
  });
}
