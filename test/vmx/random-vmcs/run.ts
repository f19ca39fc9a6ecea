/** Cases from a seed, tried and judged. A batch is what one number stands for: it can be run again by itself. */
import * as Stop from "../../../assembly/spec/stop.ts";
import { Random } from "./random.ts";
import { mutations, randomCase, type Case } from "./generator.ts";
import { before, judge, type Verdict } from "./judge.ts";
import type { Field, World } from "./world.ts";

export const CASES_IN_BATCH = 64;
/** Attempts to enter in one case, at most. */
const ATTEMPTS = 4;
/** Host-chosen events that come from outside in some cases. */
const NMI_PERCENT = 3;
const INTR_PERCENT = 5;

export interface Totals {
  entries: number;
  readonly groups: Map<Verdict["group"], number>;
  readonly outcomes: Map<string, number>;
  readonly complaints: string[];
}

export const noTotals = (): Totals => ({ entries: 0, groups: new Map(), outcomes: new Map(), complaints: [] });

const count = <K,>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);

export function setUp(world: World, one: Case): void {
  world.begin();
  for (const [address, bytes] of one.memory) world.put(address, bytes);
  one.registers.forEach((value, i) => world.register(i, value));
  for (const [name, value] of one.fields) world.write(name, value);
}

/** One attempt: enters, or goes on. A trap of the engine is a complaint. */
function attempt(world: World, budget: number): Verdict & { stop: number } {
  const state = before(world);
  try {
    const stop = world.run(budget);
    return { ...judge(world, state, stop, budget), stop };
  } catch (error) {
    return { outcome: "trap", group: "exit", complaints: [error instanceof Error ? error.message : String(error)], stop: 0 };
  }
}

/** Runs a batch, and stops it at the first complaint. */
export function runBatch(world: World, seed: number, batch: number, totals: Totals): void {
  const random = new Random(`random VMCS ${seed} ${batch}`);
  world.reset();
  for (let number = 0; number < CASES_IN_BATCH; number++) {
    const one = randomCase(random, world.capability);
    setUp(world, one);
    const late: [Field, bigint][] = [];
    for (let i = 0; i < ATTEMPTS; i++) {
      if (random.chance(NMI_PERCENT)) world.engine.exports.raiseNmi();
      if (random.chance(INTR_PERCENT)) world.engine.exports.setIntrLine(1);
      const verdict = attempt(world, one.budget);
      totals.entries++;
      count(totals.groups, verdict.group);
      count(totals.outcomes, verdict.outcome);
      if (verdict.complaints.length > 0) {
        const where = `seed ${seed}, batch ${batch} on ${world.modelName}, case ${number} (${one.kind}), attempt ${i}`;
        const last = [...one.fields.slice(-6), ...late].map(([name, value]) => `${name}=0x${value.toString(16)}`).join(" ");
        totals.complaints.push(`${where}: ${verdict.outcome}: ${verdict.complaints.join("; ")}; last writes ${last}`);
        return;
      }
      if (verdict.stop === Stop.SHUTDOWN) break;
      if (verdict.stop === Stop.HALTED) break;
      if (world.processor.inGuest && random.chance(50)) world.engine.exports.suspendGuest();
      if (world.processor.inGuest) continue;
      // Change a little and enter again: rules are checked again only where something was written.
      for (const [name, value] of mutations(random, (field) => world.read(field))) {
        late.push([name, value]);
        world.write(name, value);
      }
    }
  }
}
