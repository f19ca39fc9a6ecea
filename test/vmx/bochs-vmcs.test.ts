/** Random VMCSs that Debian's Bochs was asked about, once: the same outcome, or a difference with a reason. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { testEngine } from "../engine.ts";
import { EXPLANATIONS, difference, type Difference } from "./random-vmcs/compare.ts";
import { setUp } from "./random-vmcs/run.ts";
import { reported, whole, type TableCase } from "./random-vmcs/table.ts";
import { CASES_IN_TABLE, MODEL, RECORD, SEEDS, makeTable, runHere } from "./random-vmcs/tables.ts";
import { World } from "./random-vmcs/world.ts";

const recorded = readFileSync(RECORD, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const processor = (name: string): string => recorded.find((line) => line.startsWith(`${name} `))!.slice(name.length + 1);
const reasons = new Map<string, number>();
let agreeing = 0;

let world: World;
beforeAll(async () => {
  world = await World.make(await testEngine(), MODEL);
});

/** The rules that the entry breaks here. */
function broken(one: TableCase): readonly number[] {
  setUp(world, whole(one));
  return world.explain();
}

/** Addresses that nearly every case has alike. */
const DULL = /ADDRESS|BITMAP|POSTED|PML_INDEX|LAST_PID|TSC_MULTIPLIER|DESCRIPTOR|^VPID|GUEST_PAT|PREEMPTION_TIMER/;

const show = (index: number, { own, bochs, one, columns, rules }: Difference): string =>
  [
    `case ${index} (${one.kind}) differs in ${columns.join(", ")}; rules ${rules.join(", ") || "none"}`,
    `  here  ${own.failed ?? ""} ${own.values.map((v) => v.toString(16)).join(" ")}`,
    `  Bochs ${bochs.failed ?? ""} ${bochs.values.map((v) => v.toString(16)).join(" ")}`,
    `  code ${Buffer.from(one.memory[0]![1]).toString("hex")}, also ${one.memory
      .slice(1)
      .map(([address]) => address.toString(16))
      .join(" ")}`,
    `  ${one.fields.flatMap(([name, v]) => (DULL.test(name) ? [] : [`${name}=${v.toString(16)}`])).join(" ")}`,
  ].join("\n");

describe.each(SEEDS)("table %i", (seed) => {
  test("has the outcomes that Bochs found, or others for a reason", async () => {
    const table = makeTable(world, seed, reported(processor("bochs")), reported(processor("own")));
    const start = recorded.findIndex((line) => line.startsWith(`table ${seed} `));
    expect(recorded[start], "the generator has changed: record the answers again").toBe(`table ${seed} ${table.digest}`);
    const answers = recorded.slice(start + 1, start + 1 + CASES_IN_TABLE);
    const [, ...own] = await runHere(await testEngine(), table.bytes);
    expect(own.length).toBe(CASES_IN_TABLE);
    const unexplained = table.cases.flatMap((one, i) => {
      const found = difference(one, own[i]!, answers[i]!, broken(one));
      if (!found) agreeing++;
      const reason = found && EXPLANATIONS.find(({ applies }) => applies(found));
      if (reason) reasons.set(reason.why, (reasons.get(reason.why) ?? 0) + 1);
      return found && !reason ? [show(i, found)] : [];
    });
    expect(unexplained.join("\n")).toBe("");
  });
});

test("nearly all agree, and no reason is given in vain", () => {
  if (process.env.NR_VMCS_TABLE) console.log(agreeing, reasons);
  expect(agreeing).toBeGreaterThan(SEEDS.length * CASES_IN_TABLE * 0.8);
  expect([...reasons.keys()].sort()).toEqual(EXPLANATIONS.map(({ why }) => why).sort());
});
