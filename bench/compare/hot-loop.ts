/**
 * How fast hot loops run: nonroot, QEMU TCG and Debian's Bochs on bench/guest/hot-loop.asm, interleaved.
 *
 * Every engine runs a short and a long guest; the difference is free of start-up, BIOS and compilation. The number of
 * instructions is nonroot's exact count, which is the same for all.
 *
 *   npx tsx bench/compare/hot-loop.ts [--rounds 3] [--json]
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { bochs, guest, nonroot, qemu, workFolder } from "./engines.ts";
import { interleaved, median, type Engine } from "./process.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" }, json: { type: "boolean", default: false } } });
/** Passes through the loops. One pass is about 3.2 million instructions. */
const SHORT = 20;
const LONG = { fast: 620, slow: 120 };

const folder = workFolder();
const image = (passes: number): string => guest("hot-loop", BigInt(passes), folder);

/** The guest ends through the debug-exit port: its exit code is odd, and no failure. */
function instructions(path: string): number {
  const [node = "", ...words] = nonroot(["--json", "-m", "16M", path]).command;
  const { stdout } = spawnSync(node, words, { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" });
  return (JSON.parse(stdout) as { instructions: number }).instructions;
}

interface Pair {
  readonly name: string;
  readonly passes: number;
  readonly engine: (passes: number) => Engine | undefined;
}
const pairs: readonly Pair[] = [
  { name: "nonroot", passes: LONG.fast, engine: (n) => nonroot(["-m", "16M", image(n)], `nonroot ${n}`) },
  {
    name: "QEMU TCG",
    passes: LONG.fast,
    engine: (n) => qemu(["-m", "16", "-drive", `format=raw,if=floppy,file=${image(n)}.img`], `QEMU TCG ${n}`),
  },
  {
    name: "Bochs 2.7 (Debian)",
    passes: LONG.slow,
    engine: (n) => bochs({ floppy: `${image(n)}.img` }, 16, workFolder(), `Bochs 2.7 (Debian) ${n}`),
  },
];

const engines = pairs.flatMap(({ engine, passes }) => [engine(SHORT), engine(passes)]).filter((engine) => engine !== undefined);
const costs = await interleaved(engines, Number(values.rounds), "done");
const perPass = (instructions(image(LONG.slow)) - instructions(image(SHORT))) / (LONG.slow - SHORT);

const rows = pairs.flatMap(({ name, passes }) => {
  const short = costs.get(`${name} ${SHORT}`);
  const long = costs.get(`${name} ${passes}`);
  if (short === undefined || long === undefined) return [];
  const seconds = median(long.map((cost, i) => cost.cpuSeconds - (short[i]?.cpuSeconds ?? 0)));
  return [
    { name, mips: (perPass * (passes - SHORT)) / seconds / 1e6, firstOutputMs: median(short.map((cost) => cost.firstOutput)) * 1000 },
  ];
});
const ours = rows.find(({ name }) => name === "nonroot")?.mips ?? NaN;
if (values.json) console.log(JSON.stringify({ benchmark: "hot-loop", instructionsPerPass: perPass, rows }));
else
  console.table(
    rows.map(({ name, mips, firstOutputMs }) => ({
      engine: name,
      MIPS: Math.round(mips),
      "nonroot is times": Number((ours / mips).toFixed(2)),
      "first output, ms": Math.round(firstOutputMs),
    })),
  );
