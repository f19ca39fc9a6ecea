/**
 * CPU time of the workloads of bench/workloads in Debian's kernel, on nonroot with and without translation and on other
 * engines, interleaved, as ratios to QEMU TCG. Check sums are compared with a native run of the same programs.
 *
 *   npx tsx bench/compare/workloads.ts [--only sieve,recursion] [--rounds 3] [--engines qemu,nonroot,interpreter] [--bits 64]
 *     [--dist PATH] [--json FILE] [--scale PERCENT]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Bits, runNatively, workloadImages } from "../workloads/build.ts";
import { WORKLOADS } from "../workloads/list.ts";
import { workFolder } from "./engines.ts";
import { median, runMarks, type Engine } from "./process.ts";
import { ENGINES, type Task } from "./workload-engines.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    rounds: { type: "string", default: "3" },
    engines: { type: "string", default: "qemu,nonroot,interpreter" },
    bits: { type: "string", default: "64" },
    dist: { type: "string", default: join(import.meta.dirname, "../../dist") },
    scale: { type: "string", default: "100" },
    json: { type: "string" },
  },
});

const REFERENCE = "qemu";
const BOOT = "boot";
const MEGABYTES = 256;

function chosen<T>(option: string, text: string, find: (name: string) => T | undefined, known: readonly string[]): T[] {
  return text.split(",").map((name) => {
    const found = find(name);
    if (found === undefined) throw new Error(`--${option}: no ${name}; there are ${known.join(", ")}`);
    return found;
  });
}

if (values.bits !== "64" && values.bits !== "32") throw new Error(`--bits: ${values.bits} is not 64 or 32`);
const bits: Bits = values.bits === "64" ? 64 : 32;
const rounds = Number(values.rounds);
const names = WORKLOADS.map(({ name }) => name);
const workloads = chosen("only", values.only ?? names.join(","), (wanted) => WORKLOADS.find(({ name }) => name === wanted), names).map(
  ({ name, amount }) => ({ name, amount: Math.max(1, Math.round((amount * Number(values.scale)) / 100)) }),
);

const task: Task = {
  ...workloadImages(bits),
  append: `console=ttyS0 quiet panic=-1 workloads=${workloads.map(({ name, amount }) => `${name}:${amount}`).join(",")}`,
  bits,
  megabytes: MEGABYTES,
  dist: values.dist,
  folder: workFolder(),
};
const engines = chosen("engines", values.engines, (name) => ENGINES[name], Object.keys(ENGINES)).flatMap((make) => make(task) ?? []);
const native = new Map(workloads.map(({ name, amount }) => [name, runNatively(name, amount, bits)]));

/** CPU seconds by workload, and check sums. */
async function runOnce(engine: Engine): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map<string, number>();
  let begun = 0;
  for (const { words, cpuSeconds } of await runMarks(engine, "done")) {
    const [event, name = "", sum] = words;
    if (event === "up") seconds.set(BOOT, cpuSeconds);
    if (event === "begin") begun = cpuSeconds;
    if (event !== "end") continue;
    seconds.set(name, cpuSeconds - begun);
    const expected = native.get(name)?.sum;
    if (sum !== expected) throw new Error(`${engine.name}: ${name} gives ${sum}, and ${expected} natively`);
  }
  for (const { name } of workloads) if (!seconds.has(name)) throw new Error(`${engine.name}: ${name} did not run`);
  return seconds;
}

const runs = new Map<string, ReadonlyMap<string, number>[]>(engines.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const engine of engines) {
    const seconds = await runOnce(engine);
    runs.get(engine.name)?.push(seconds);
    const total = [...seconds.values()].reduce((sum, value) => sum + value, 0);
    process.stderr.write(`round ${round + 1}/${rounds}  ${engine.name.padEnd(12)} ${total.toFixed(2)} CPU s\n`);
  }
}

const secondsOf = (engine: string, name: string): number => median((runs.get(engine) ?? []).map((seconds) => seconds.get(name) ?? NaN));
const reference = runs.has(REFERENCE) ? REFERENCE : (engines[0]?.name ?? "");
const others = engines.map(({ name }) => name).filter((name) => name !== reference);
const ratio = (engine: string, name: string): number => secondsOf(engine, name) / secondsOf(reference, name);
const geometricMean = (list: readonly number[]): number => Math.exp(list.reduce((sum, value) => sum + Math.log(value), 0) / list.length);

const rows = [BOOT, ...workloads.map(({ name }) => name)].map((name) => ({
  name,
  native: native.get(name)?.cpuSeconds ?? NaN,
  seconds: Object.fromEntries(engines.map((engine) => [engine.name, secondsOf(engine.name, name)])),
  ratios: Object.fromEntries(others.map((other) => [other, ratio(other, name)])),
}));
console.table(
  Object.fromEntries(
    rows.map(({ name, native, seconds, ratios }) => [
      name,
      {
        "native s": Number(native.toFixed(2)),
        [`${reference} s`]: Number((seconds[reference] ?? NaN).toFixed(2)),
        ...Object.fromEntries(Object.entries(ratios).map(([other, value]) => [`${other} / ${reference}`, Number(value.toFixed(2))])),
      },
    ]),
  ),
);
const summary = others.map((other) => {
  const list = workloads.map(({ name }) => ({ name, value: ratio(other, name) })).sort((a, b) => b.value - a.value);
  const mean = geometricMean(list.map(({ value }) => value));
  return { engine: other, mean, max: list[0]?.value ?? NaN, worst: list[0]?.name ?? "" };
});
for (const { engine, mean, max, worst } of summary)
  console.log(`${engine} / ${reference}: geometric mean ${mean.toFixed(2)}, at most ${max.toFixed(2)} (${worst})`);
if (values.json !== undefined)
  writeFileSync(values.json, JSON.stringify({ benchmark: "workloads", bits, rounds, reference, rows, summary }, undefined, 1));
