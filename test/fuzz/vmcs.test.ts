/**
 * VM entries with random VMCSs: never a trap, never a hang, always an outcome that has a name. See test/vmx/random-vmcs/. A case
 * is a batch of VMCSs, which one number stands for.
 */
import { afterAll, beforeAll, describe, expect } from "vitest";
import { CPU_MODEL_NAMES } from "../../src/spec/x86/cpu-models.ts";
import { testEngine } from "../engine.ts";
import { noTotals, runBatch, type Totals } from "../vmx/random-vmcs/run.ts";
import { World } from "../vmx/random-vmcs/world.ts";
import { SEED, fuzz } from "./fuzz.ts";

/** Batches that `npm test` tries: some 40,000 entries. */
const BATCHES = 270;

let worlds: readonly World[];
const all: Totals = noTotals();
beforeAll(async () => {
  const engine = await testEngine();
  worlds = await Promise.all(CPU_MODEL_NAMES.map((name) => World.make(engine, name)));
});

describe("VM entries", () => {
  fuzz("with random VMCSs have outcomes that the manual names", BATCHES, (_random, batch) => {
    const totals = noTotals();
    runBatch(worlds[batch % worlds.length]!, Number(SEED), batch, totals);
    all.entries += totals.entries;
    for (const [group, count] of totals.groups) all.groups.set(group, (all.groups.get(group) ?? 0) + count);
    if (totals.complaints.length > 0) throw new Error(totals.complaints.join("\n"));
  });

  afterAll(() => {
    // Of one replayed batch nothing can be said.
    if (all.entries < 1000) return;
    for (const group of ["VMfail", "failed entry", "exit", "budget", "waiting", "abort"] as const)
      expect(all.groups.get(group) ?? 0, group).toBeGreaterThan(all.entries / 10_000);
  });
});
