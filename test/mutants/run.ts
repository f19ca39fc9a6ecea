/**
 * `npm run mutants`: how many small mistakes the tests notice.
 *
 *     npm run mutants -- --seed 1 --count 200            the sample of docs/testing.md
 *     npm run mutants -- --only src/devices --count 40   one folder
 *     npm run mutants -- --id 17                         one mutant of the sample, and what its tests print
 *     npm run mutants -- --keep …, then --world DIR …    the same copy of the sources once more, with other options
 *     npm run mutants -- --near …                        the tests of the area only: quick, and too hard on them
 *     npm run mutants -- --at src/devices/i8254.ts:70    all mutants of that line
 *
 * A sample is built once (world.ts); a mutant costs the tests of its area up to the first that fails. A hang is a failure.
 */
import { appendFileSync, writeFileSync } from "node:fs";
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
    world: { type: "string" },
  },
});
/** Tests that have not ended by then hang; the watchdog of the tests is quicker where it can tell. */
const HANG_SECONDS = 900;

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

const world = values.world === undefined ? await MutantWorld.create(chosen, say) : MutantWorld.open(values.world, chosen);
process.on("exit", () => {
  if (values.keep || values.world !== undefined) say(`the copy of the sources is ${world.root}`);
  else world.remove();
});

interface Result {
  readonly mutant: Mutant;
  readonly killed: boolean;
  readonly by: string;
}

const results: Result[] = [];

/** Words of a file's name, to guess which tests are about it. */
const wordsOf = (path: string): string[] => (/([^/]+?)(\.test)?\.ts$/.exec(path)?.[1] ?? "").split("-").filter((word) => word.length > 2);

/** Test files that fail without a mutant, too: they say nothing. What is not in it has not failed yet. */
const sound = new Map<string, Promise<boolean>>();
const isSound = (file: string): Promise<boolean> => {
  let known = sound.get(file);
  if (!known) {
    known = world.run(0, [file], HANG_SECONDS).then(({ failed }) => !failed);
    sound.set(file, known);
    void known.then((passes) => passes || say(`left out, fails without a mutant: ${file}`));
  }
  return known;
};

/** Test files in the order in which they are tried: those that are named like the changed file, the area's, and the others. */
function stages(mutant: Mutant): string[][] {
  const nearest = filesBy(mutant.area.near);
  const own = wordsOf(mutant.path);
  const stage = (file: string): number => {
    if (!nearest.includes(file)) return 2;
    return wordsOf(file).some((word) => own.includes(word)) ? 0 : 1;
  };
  const files = filesOf(mutant);
  return [0, 1, 2].map((number) => files.filter((file) => stage(file) === number));
}

/** What killed it, or nothing. */
async function killer(mutant: Mutant, stage: readonly string[]): Promise<string | undefined> {
  const left = new Set(stage);
  while (left.size > 0) {
    const outcome = await world.run(mutant.id, [...left], HANG_SECONDS);
    if (values.id !== undefined) say(outcome.output);
    if (!outcome.failed) return undefined;
    const file = /FAIL\s+(test\/\S+\.test\.ts)/.exec(outcome.output)?.[1];
    if (file === undefined) return outcome.timedOut || outcome.output.includes("watchdog:") ? "a hang" : "a run that broke off";
    if (await isSound(file)) return file;
    left.delete(file);
  }
  return undefined;
}

async function attempt(mutant: Mutant): Promise<void> {
  let by: string | undefined;
  for (const stage of stages(mutant)) by ??= await killer(mutant, stage);
  results.push({ mutant, killed: by !== undefined, by: by ?? "" });
  const line = by === undefined ? `SURVIVED ${name(mutant)}` : `killed   ${name(mutant)} (${by})`;
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
