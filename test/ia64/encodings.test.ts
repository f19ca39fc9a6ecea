/** The instruction table: what the assembler makes of our text, what the decoder takes, and what it does not. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import * as Exec from "../../assembly/spec/ia64/exec-id.ts";
import { disassembleSlot, findRow, type Unit } from "../../src/itanium/disassemble.ts";
import { INSTRUCTIONS } from "../../src/spec/ia64/instructions/index.ts";
import { compile, type Harness } from "../harness.ts";
import { assemble, assembleGuest, assemblerExists, dependencyWarnings, GUEST_IMAGES, imageOf, programNames, sourceOf } from "./assemble.ts";
import { assembleCases, CASES, generate, parseCase, formatCase } from "./encodings.ts";

const cases = readFileSync(CASES, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(parseCase);

test("every row of the table is among the recorded encodings", () => {
  const seen = new Set(cases.map((c) => findRow(c.unit, c.raw)));
  expect(INSTRUCTIONS.filter((row) => !seen.has(row)).map((row) => row.name)).toEqual([]);
});

test("the recorded encodings are disassembled to the text the assembler took", () => {
  expect(cases.filter((c) => disassembleSlot(c.unit, c.raw, c.long) !== c.text).map(formatCase)).toEqual([]);
});

describe.runIf(assemblerExists())("with the assembler", () => {
  test("it makes the recorded bits of the recorded text", () => {
    const made = assembleCases(cases);
    expect(cases.filter((c, i) => c.raw !== made[i]!.raw || c.long !== made[i]!.long).map(formatCase)).toEqual([]);
  });

  test("the recorded cases are those of the table", () => {
    expect(generate().map(formatCase)).toEqual(cases.map(formatCase));
  });

  test.each(programNames())("%s.bin is %s.s, assembled", (name) => {
    expect(Buffer.compare(assemble(sourceOf(name)), imageOf(name))).toBe(0);
  });

  test.each(GUEST_IMAGES)("$path.bin is its source, assembled", (guest) => {
    expect(Buffer.compare(assembleGuest(guest), readFileSync(`${guest.path}.bin`))).toBe(0);
    expect(dependencyWarnings(guest)).toBe("");
  });
});

describe("the engine's decoder", () => {
  let harness: Harness;
  const UNITS: readonly Unit[] = ["M", "I", "B", "F", "X"];
  beforeAll(async () => {
    harness = await compile("test/ia64/entry/decode.ts");
  });
  const decode = (unit: Unit, raw: bigint): number => harness.exports["handlerOf"]!(UNITS.indexOf(unit), raw);
  const ids = Exec as unknown as Record<string, number>;
  const idOf = (name: string): number => ids[name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()]!;

  test("finds the row's handler for every recorded encoding", () => {
    expect(cases.filter((c) => decode(c.unit, c.raw) !== idOf(findRow(c.unit, c.raw)!.exec)).map(formatCase)).toEqual([]);
  });

  test("agrees with the table on 200,000 random slots, holes included", () => {
    let state = 1n;
    const random = (): bigint => (state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn) >> 23n;
    const wrong: string[] = [];
    for (let i = 0; i < 200_000; i++) {
      const unit = UNITS[i % 5]!;
      const raw = random() & 0x1ffffffffffn;
      const row = findRow(unit, raw);
      const id = decode(unit, raw);
      // Holes of the B unit may be ignored: nothing happens there, and the table says which.
      const hole = unit === "B" ? [Exec.ILLEGAL, Exec.NOP] : [Exec.ILLEGAL];
      if (row ? id !== idOf(row.exec) : !hole.includes(id)) wrong.push(`${unit} ${raw.toString(16)}`);
    }
    expect(wrong).toEqual([]);
  });
});
