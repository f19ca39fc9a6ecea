/**
 * VM entries with random VMCSs: never a trap, never a hang, always an outcome that has a name. See random-vmcs/.
 *
 *     NR_VMCS_ENTRIES=1000000 npx vitest run --config test/vitest.config.ts test/vmx/random-vmcs.test.ts
 *     NR_VMCS_SEED=7 NR_VMCS_BATCH=3 …     one batch, as a failure names it
 */
import { expect, test } from "vitest";
import { CPU_MODEL_NAMES } from "../../src/spec/x86/cpu-models.ts";
import { testEngine } from "../engine.ts";
import { noTotals, runBatch } from "./random-vmcs/run.ts";
import { World } from "./random-vmcs/world.ts";

const ENTRIES = Number(process.env.NR_VMCS_ENTRIES ?? 40_000);
const SEED = Number(process.env.NR_VMCS_SEED ?? 1);
const BATCH = process.env.NR_VMCS_BATCH;
const TEN_HOURS = 36_000_000;

test(
  `${ENTRIES} VM entries with random VMCSs have outcomes that the manual names`,
  async () => {
    const engine = await testEngine();
    const worlds = await Promise.all(CPU_MODEL_NAMES.map((name) => World.make(engine, name)));
    const totals = noTotals();
    const first = BATCH === undefined ? 0 : Number(BATCH);
    for (let batch = first; totals.entries < ENTRIES && totals.complaints.length < 20; batch++) {
      runBatch(worlds[batch % worlds.length]!, SEED, batch, totals);
      if (BATCH !== undefined) break;
    }
    if (process.env.NR_VMCS_TABLE) console.log(Object.fromEntries([...totals.outcomes].sort((a, b) => b[1] - a[1])), totals.groups);
    expect(totals.complaints.join("\n")).toBe("");
    if (BATCH !== undefined) return;
    for (const group of ["VMfail", "failed entry", "exit", "budget", "waiting", "abort"] as const)
      expect(totals.groups.get(group) ?? 0, group).toBeGreaterThan(ENTRIES / 10_000);
  },
  TEN_HOURS,
);
