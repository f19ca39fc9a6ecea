/**
 * CPU time of the workloads of bench/workloads in Debian's kernel, on nonroot with and without translation and on other
 * engines, interleaved, as ratios to QEMU TCG. The check sums have to be those of a native run of the same files.
 *
 *   npx tsx bench/compare/workloads.ts
 *     --engines LIST   of qemu, nonroot, interpreter (nonroot without translation), v86, bochs, nonroot-chromium,
 *                      interpreter-chromium; default qemu,nonroot,interpreter
 *     --browser        nonroot and interpreter, as far as they are in the list, in headless Chromium as well
 *     --only LIST      of workloads; default all (bench/workloads/list.ts)
 *     --bits 64|32     default 64
 *     --rounds N       default 3; figures are medians
 *     --scale PERCENT  of the amount of work
 *     --dist FOLDER    the build of nonroot that is measured; default this checkout's
 *     --v86 FOLDER     of the npm package v86, which is no dependency
 *     --json FILE      the figures
 *     --plot FILE      the ratios as SVG; default a new file
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runNatively, workloadImages } from "../workloads/build.ts";
import { amountOf, WORKLOADS, type Bits } from "../workloads/list.ts";
import { workFolder } from "./engines.ts";
import { ratioPlot } from "./plot.ts";
import { runMarks, type Engine } from "./process.ts";
import { ENGINES, inChromium, type Task } from "./workload-engines.ts";
import { BOOT, Report, type Run } from "./workload-report.ts";

const { values } = parseArgs({
  options: {
    engines: { type: "string", default: "qemu,nonroot,interpreter" },
    browser: { type: "boolean", default: false },
    only: { type: "string" },
    bits: { type: "string", default: "64" },
    rounds: { type: "string", default: "3" },
    scale: { type: "string", default: "100" },
    dist: { type: "string", default: join(import.meta.dirname, "../../dist") },
    v86: { type: "string" },
    json: { type: "string" },
    plot: { type: "string" },
  },
});

const MEGABYTES = 256;

function list(option: string, text: string, known: readonly string[]): readonly string[] {
  const names = text.split(",");
  for (const name of names) if (!known.includes(name)) throw new Error(`--${option}: no "${name}"; there are ${known.join(", ")}`);
  return names;
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && isFinite(value))) throw new Error(`--${option}: ${text} is not a positive number`);
  return value;
}

if (values.bits !== "64" && values.bits !== "32") throw new Error(`--bits: ${values.bits} is not 64 or 32`);
if (!existsSync(join(values.dist, "node.js"))) throw new Error(`--dist: no build of nonroot in ${values.dist} (npm run build)`);
const bits: Bits = values.bits === "64" ? 64 : 32;
const rounds = positive("rounds", values.rounds);
const scale = positive("scale", values.scale) / 100;
const all = WORKLOADS.map(({ name }) => name);
const names = list("only", values.only ?? all.join(","), all);
const amounts = new Map(
  WORKLOADS.filter(({ name }) => names.includes(name)).map((workload) => [
    workload.name,
    Math.max(1, Math.round(amountOf(workload, bits) * scale)),
  ]),
);
const chosen = list("engines", values.engines, Object.keys(ENGINES));
const inBrowser = values.browser ? chosen.map(inChromium).filter((name) => name in ENGINES) : [];

const task: Task = {
  ...workloadImages(bits),
  append: `console=ttyS0,115200 quiet panic=-1 workloads=${[...amounts].map(([name, amount]) => `${name}:${amount}`).join(",")}`,
  bits,
  megabytes: MEGABYTES,
  dist: values.dist,
  v86: values.v86,
  folder: workFolder(),
};
const engines = [...new Set([...chosen, ...inBrowser])].map((name) => ENGINES[name]!(task));
const native = new Map([...amounts].map(([name, amount]) => [name, runNatively(name, amount, bits)]));
const failures: string[] = [];

async function runOnce(engine: Engine): Promise<Run> {
  const seconds = new Map<string, number>();
  let begun = 0;
  let peakBytes = 0;
  for (const { words, ...cost } of await runMarks(engine, "done")) {
    const [event, name = "", sum] = words;
    peakBytes = Math.max(peakBytes, cost.peakBytes);
    if (event === "up") seconds.set(BOOT, cost.cpuSeconds);
    if (event === "begin") begun = cost.cpuSeconds;
    if (event !== "end") continue;
    const expected = native.get(name)?.sum;
    if (sum === expected) seconds.set(name, cost.cpuSeconds - begun);
    else failures.push(`${engine.name}: ${name} gives ${sum ?? "nothing"}, natively ${expected ?? "nothing"}`);
  }
  return { seconds, peakBytes };
}

const runs = new Map<string, Run[]>(engines.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const engine of engines) {
    const run = await runOnce(engine);
    runs.get(engine.name)?.push(run);
    const total = [...run.seconds.values()].reduce((sum, value) => sum + value, 0);
    process.stderr.write(`round ${round + 1}/${rounds}  ${engine.name.padEnd(20)} ${total.toFixed(2)} CPU s\n`);
  }
}

const report = new Report(runs, [...amounts.keys()], new Map([...native].map(([name, { cpuSeconds }]) => [name, cpuSeconds])));
console.log(report.text());
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ benchmark: "workloads", bits, rounds, scale, ...report.json(), failures }, undefined, 1)}\n`,
  );
const toReference = report.ratios.filter(({ reference }) => reference === report.reference);
if (toReference.length > 0) {
  const plot = values.plot ?? join(task.folder, `workloads-${bits}.svg`);
  const series = toReference.map(({ engine, ...rest }) => ({ name: engine, ...rest }));
  const axis = `CPU time, times ${report.reference} (less is better)`;
  writeFileSync(plot, ratioPlot(`Workloads, ${bits}-bit code`, axis, [BOOT, ...amounts.keys()], series));
  console.log(`plot: ${plot}`);
}
for (const failure of new Set(failures)) console.error(`wrong: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
