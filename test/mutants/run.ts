/**
 * `npm run mutants`: how many small mistakes the tests notice.
 *
 *     npm run mutants -- --seed 1 --count 200            the sample of docs/testing.md
 *     npm run mutants -- --only src/devices --count 40   one folder
 *     npm run mutants -- --id 17                         one mutant of the sample, and what its tests print
 *     npm run mutants -- --near …                        the tests of the area only: quick, and too hard on them
 *     npm run mutants -- --at src/devices/i8254.ts:70    all mutants of that line
 *
 * A sample is built once (world.ts); a mutant costs the tests of its area up to the first that fails. A hang is a failure.
 */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sourceFiles } from "../../src/build/sources.ts";
import { Random } from "../random.ts";
import { mutantsAt, sample, type Mutant } from "./sample.ts";
import { MutantWorld } from "./world.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "200" },
    only: { type: "string", default: "" },
    id: { type: "string" },
    at: { type: "string" },
    list: { type: "boolean", default: false },
    out: { type: "string" },
    keep: { type: "boolean", default: false },
    near: { type: "boolean", default: false },
    lanes: { type: "string", default: "1" },
  },
});
/** A mutant that makes its tests take so much longer than the original hangs. */
const SLOWER = 4;
const PATIENCE_SECONDS = 60;
/** Files whose tests alone cost more are left to the night: they run last, and only for what survived the rest. */
const LONG_SECONDS = 40;
const QUICK_SECONDS = 4;

const say = (text: string): void => console.log(text);
const name = ({ id, path, site }: Mutant): string => `${id} ${path}:${site.line} ${site.words}`;

const mutants = values.at === undefined ? sample(Number(values.seed), Number(values.count), values.only) : mutantsAt(values.at.split(","));
if (values.list) {
  for (const mutant of mutants) say(name(mutant));
  process.exit();
}
const chosen = values.id === undefined ? mutants : mutants.filter(({ id }) => values.id!.split(",").map(Number).includes(id));
const testFiles = sourceFiles(/^test\/.*\.test\.ts$/).filter((path) => !/^test\/(guests|browser)\/|house-/.test(path));
const filesBy = (prefixes: readonly string[]): string[] => testFiles.filter((path) => prefixes.some((prefix) => path.startsWith(prefix)));
const filesOf = ({ area }: Mutant): string[] => filesBy(values.near ? area.near : [...area.near, ...area.far]);

const world = await MutantWorld.create(chosen, say);
process.on("exit", () => {
  if (!values.keep) world.remove();
});

/** Seconds that each file takes without a mutant. What fails there says nothing about mutants. */
async function baseline(): Promise<Map<string, number>> {
  const all = [...new Set(chosen.flatMap(filesOf))];
  const report = join(world.root, "baseline.json");
  const { output } = await world.run(0, all, 3600, ["--reporter=json", `--outputFile=${report}`]);
  let results: { name: string; status: string; startTime: number; endTime: number }[];
  try {
    ({ testResults: results } = JSON.parse(readFileSync(report, "utf8")) as { testResults: typeof results });
  } catch {
    throw new Error(`the tests do not run without a mutant:\n${output.slice(-3000)}`);
  }
  const seconds = new Map<string, number>();
  for (const { name: path, status, startTime, endTime } of results) {
    const file = path.slice(path.indexOf("/test/") + 1);
    if (status === "passed") seconds.set(file, (endTime - startTime) / 1000);
    else say(`left out, fails without a mutant: ${file}`);
  }
  return seconds;
}

interface Result {
  readonly mutant: Mutant;
  readonly killed: boolean;
  readonly by: string;
}

const seconds = await baseline();
const results: Result[] = [];

/** Words of a file's name, to guess which tests are about it. */
const wordsOf = (path: string): string[] => (/([^/]+?)(\.test)?\.ts$/.exec(path)?.[1] ?? "").split("-").filter((word) => word.length > 2);

/** Test files in the order in which they are tried: those that are named like the changed file, quick ones, and the rest. */
function stages(mutant: Mutant): string[][] {
  const known = filesOf(mutant).filter((file) => seconds.has(file));
  const nearest = filesBy(mutant.area.near);
  const own = wordsOf(mutant.path);
  const stage = (file: string): number => {
    if (seconds.get(file)! >= LONG_SECONDS) return 4;
    if (!nearest.includes(file)) return 3;
    if (wordsOf(file).some((word) => own.includes(word))) return 0;
    return seconds.get(file)! < QUICK_SECONDS ? 1 : 2;
  };
  return [0, 1, 2, 3, 4].map((number) => known.filter((file) => stage(file) === number)).filter((files) => files.length > 0);
}

async function attempt(mutant: Mutant): Promise<void> {
  let by = "";
  for (const files of stages(mutant)) {
    const usual = files.reduce((sum, file) => sum + seconds.get(file)!, 0);
    const outcome = await world.run(mutant.id, files, PATIENCE_SECONDS + SLOWER * usual);
    if (values.id !== undefined) say(outcome.output);
    if (!outcome.failed) continue;
    by = outcome.timedOut ? "a hang" : (/FAIL\s+(\S+)/.exec(outcome.output)?.[1] ?? "a test run that broke off");
    break;
  }
  results.push({ mutant, killed: by !== "", by });
  const line = `${by === "" ? "SURVIVED" : "killed  "} ${name(mutant)}${by === "" ? "" : ` (${by})`}`;
  say(line);
  if (values.out !== undefined) appendFileSync(values.out, `${line}\n`);
}

// The order is random, so that what a run that is cut short has tried is a sample, too.
const order = new Random("order");
const waiting = chosen.filter((mutant) => !world.refused.has(mutant)).map((mutant) => ({ mutant, key: order.next() }));
waiting.sort((a, b) => a.key - b.key);
const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await attempt(next.mutant);
};
await Promise.all(Array.from({ length: Number(values.lanes) }, lane));

const groups = new Map<string, Result[]>();
for (const result of results) groups.set(result.mutant.area.group, [...(groups.get(result.mutant.area.group) ?? []), result]);
const table = ["| folder | mutants | killed | % |", "|---|---|---|---|"];
for (const [group, list] of groups) {
  const killed = list.filter((one) => one.killed).length;
  table.push(`| ${group} | ${list.length} | ${killed} | ${Math.round((100 * killed) / list.length)} |`);
}
say(table.join("\n"));
if (values.out !== undefined) writeFileSync(`${values.out}.md`, `${table.join("\n")}\n`);
