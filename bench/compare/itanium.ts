/**
 * How fast Itanium code runs: nonroot and HP's simulator Ski on bench/guest/itanium.elf, interleaved; and how many virtualization
 * faults with PAL_VPS_RESUME a second.
 *
 * Each runs a short and a long guest in a process of its own; the difference is free of start-up and compilation. The number of
 * instructions is nonroot's.
 *
 *   npx tsx bench/compare/itanium.ts --ski BSKI [--rounds 3] [--json]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createItanium } from "../../src/index.ts";
import { workFolder } from "./engines.ts";
import { interleaved, median, type Engine } from "./process.ts";

const { values } = parseArgs({
  options: {
    ski: { type: "string" },
    rounds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    guest: { type: "string" },
  },
});
/** Short and long runs: passes through the loops, 1.4 million instructions each; round trips. */
const LOOPS = { image: "itanium.elf", short: 20, long: 420 };
const TRANSITIONS = { image: "itanium-transitions.bin", short: 20_000, long: 2_020_000 };
/** What stands before the number of passes in the images. */
const MARK = "PASSES: ";

/** The process of nonroot: runs an image to its end. */
async function run(path: string, print: (text: string) => void): Promise<bigint> {
  const machine = await createItanium({ memory: "16MiB" });
  machine.console.onData((data) => print(Buffer.from(data).toString("latin1")));
  machine.load(readFileSync(path));
  const stop = await machine.run();
  if (stop.reason !== "exit") throw new Error(`the guest stopped: ${stop.reason}`);
  return machine.processor.retired;
}

const folder = workFolder();
function guest(name: string, passes: number): string {
  const image = readFileSync(new URL(`../guest/${name}`, import.meta.url));
  image.writeBigUInt64LE(BigInt(passes), image.indexOf(MARK) + MARK.length);
  const path = join(folder, `${passes}-${name}`);
  writeFileSync(path, image);
  return path;
}

const nonroot = (path: string): Engine => ({
  name: `nonroot ${path}`,
  command: [process.execPath, ...process.execArgv, import.meta.filename, "--guest", path],
});
const ski = (path: string): Engine | undefined =>
  values.ski === undefined ? undefined : { name: `Ski ${path}`, command: [values.ski, "-forceuser", "-noconsole", path] };

async function compare(): Promise<void> {
  const loops = [LOOPS.short, LOOPS.long].map((passes) => guest(LOOPS.image, passes));
  const transitions = [TRANSITIONS.short, TRANSITIONS.long].map((passes) => guest(TRANSITIONS.image, passes));
  const engines = [...loops.flatMap((path) => [nonroot(path), ski(path)]), ...transitions.map(nonroot)].filter((e) => e !== undefined);
  const costs = await interleaved(engines, Number(values.rounds), "done");
  /** CPU seconds between the short and the long run. */
  const seconds = (engine: string, [short, long]: readonly string[]): number => {
    const from = costs.get(`${engine} ${short}`) ?? [];
    return median((costs.get(`${engine} ${long}`) ?? []).map((cost, i) => cost.cpuSeconds - from[i]!.cpuSeconds));
  };
  const [few = 0n, many = 0n] = await Promise.all(loops.map((path) => run(path, () => {})));
  const mips = (engine: string): number => Number(many - few) / seconds(engine, loops) / 1e6;
  const result = {
    nonrootMips: mips("nonroot"),
    ...(values.ski !== undefined && { skiMips: mips("Ski"), ratio: mips("nonroot") / mips("Ski") }),
    roundTripsPerSecond: (TRANSITIONS.long - TRANSITIONS.short) / seconds("nonroot", transitions),
  };
  if (values.json) console.log(JSON.stringify({ benchmark: "itanium", ...result }));
  else console.table(Object.fromEntries(Object.entries(result).map(([name, value]) => [name, Number(value.toPrecision(3))])));
}

if (values.guest === undefined) await compare();
else await run(values.guest, (text) => process.stdout.write(text));
