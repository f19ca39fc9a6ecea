/**
 * VM exits and entries by a VMM in the guest, and computation on both sides of them: nonroot and Debian's Bochs on
 * bench/guest/transitions.asm, interleaved.
 *
 * Every engine runs a short and a long guest; the difference is free of start-up, BIOS and compilation.
 *
 *   npx tsx bench/compare/transitions.ts [--rounds 3] [--json]
 */
import { parseArgs } from "node:util";
import { bochs, guest, nonroot, workFolder } from "./engines.ts";
import { interleaved, median, type Engine } from "./process.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" }, json: { type: "boolean", default: false } } });
const MEGABYTES = 32;

interface Kind {
  readonly name: string;
  /** What transitions.asm calls it. */
  readonly mode: number;
  /** Counts of the long runs. */
  readonly nonroot: number;
  readonly bochs: number;
}
const kinds: readonly Kind[] = [
  { name: "round trips", mode: 0, nonroot: 4_000_000, bochs: 600_000 },
  { name: "round trips that repeat the checks", mode: 1, nonroot: 2_000_000, bochs: 400_000 },
  { name: "round trips with 2 x 64 pages", mode: 2, nonroot: 500_000, bochs: 100_000 },
  { name: "round trips with 2 x 64 pages, no VPID", mode: 3, nonroot: 100_000, bochs: 100_000 },
  { name: "computation in VMX root operation", mode: 4, nonroot: 600, bochs: 60 },
  { name: "computation in VMX non-root operation", mode: 5, nonroot: 600, bochs: 60 },
];
const SHORT = 10;

const folder = workFolder();
const image = ({ mode }: Kind, count: number): string => guest("transitions", (BigInt(mode) << 32n) | BigInt(count), folder);
const named = (engine: string, { name }: Kind, count: number): string => `${engine}: ${count} ${name}`;

const candidates = [
  {
    name: "nonroot",
    count: (kind: Kind) => kind.nonroot,
    engine: (kind: Kind, count: number, name: string) => nonroot(["-m", `${MEGABYTES}M`, image(kind, count)], name),
  },
  {
    name: "Bochs 2.7 (Debian)",
    count: (kind: Kind) => kind.bochs,
    engine: (kind: Kind, count: number, name: string) => bochs({ floppy: `${image(kind, count)}.img` }, MEGABYTES, workFolder(), name),
  },
];

const engines: Engine[] = candidates.flatMap(({ name, count, engine }) =>
  kinds.flatMap((kind) =>
    [SHORT, count(kind)].map((n) => engine(kind, n, named(name, kind, n))).filter((one): one is Engine => one !== undefined),
  ),
);
const costs = await interleaved(engines, Number(values.rounds), "done");

/** A second of CPU time, or undefined if the engine did not run. */
function rate(engine: string, kind: Kind, count: number): number | undefined {
  const short = costs.get(named(engine, kind, SHORT));
  const long = costs.get(named(engine, kind, count));
  if (short === undefined || long === undefined) return undefined;
  return (count - SHORT) / median(long.map((cost, i) => cost.cpuSeconds - (short[i]?.cpuSeconds ?? 0)));
}

const rows = kinds.map((kind) => ({
  name: kind.name,
  rates: candidates.map(({ name, count }) => ({ engine: name, perSecond: rate(name, kind, count(kind)) })),
}));
if (values.json) console.log(JSON.stringify({ benchmark: "transitions", rows }));
else {
  const rounded = (value: number | undefined): number | undefined => value && Number(value.toPrecision(4));
  console.table(
    rows.map(({ name, rates }) => ({
      "a CPU second": name,
      ...Object.fromEntries(rates.map(({ engine, perSecond }) => [engine, rounded(perSecond)])),
      "nonroot is times": rounded((rates[0]?.perSecond ?? NaN) / (rates[1]?.perSecond ?? NaN)),
    })),
  );
}
