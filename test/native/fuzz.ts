/**
 * Compares the engine with the processor at hand, for as long as you like. Linux on x86-64, with gcc.
 *
 *   npx tsx test/native/fuzz.ts [--seed 1] [--rounds 10] [--only ADC] [--kind single|branch|sequence|changing|vector] [--mode 32-bit] [--show 5]
 *
 * Without --mode all modes of test/native/modes.ts take turns. NR_WASM names an engine that is compiled already. What differs is printed with the arguments that repeat it.
 */
import iced from "iced-x86";
import { parseArgs } from "node:util";
import { type Answer, ENDLESS, NO_FAULT, REGISTER_NAMES, type Request, mxcsrOf } from "./arena.ts";
import { branchProgram, isBranch } from "./branch.ts";
import { differences, vectorText } from "./compare.ts";
import type { Engine } from "./engine.ts";
import { MODES, type Mode, modeOf } from "./modes.ts";
import { Processor } from "./processor.ts";
import { Random } from "./random.ts";
import { comparableRows, faultingRows, vectorRows } from "./rows.ts";
import { type Program, singleProgram } from "./scenario.ts";
import { sequenceProgram, suitable } from "./sequence.ts";
import { vectorProgram } from "./vector.ts";
import { loadEngine } from "./wasm.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    kind: { type: "string", default: "" },
    mode: { type: "string", default: "" },
    show: { type: "string", default: "5" },
  },
});
const modes = MODES.filter((mode) => values.mode === "" || mode.name === values.mode);
const chosen = new RegExp(`^(${values.only || ".*"})$`);
const rowsOf = new Map(
  modes.map((mode) => [mode, [...comparableRows(mode), ...faultingRows(mode)].filter((row) => chosen.test(row.name))]),
);
const wanted = (kind: string): boolean => values.kind === "" || values.kind === kind;

function* programs(rng: Random, mode: Mode): Generator<Program> {
  const rows = rowsOf.get(mode)!;
  for (const row of rows) {
    if (isBranch(row) ? !wanted("branch") : !wanted("single")) continue;
    for (let i = 0; i < 4; i++) yield isBranch(row) ? branchProgram(rng, row, mode) : singleProgram(rng, row, mode);
  }
  if (wanted("vector"))
    for (const row of vectorRows(mode).filter((row) => chosen.test(row.name)))
      for (let i = 0; i < 4; i++) yield vectorProgram(rng, row, mode);
  const forSequences = comparableRows(mode).filter((row) => chosen.test(row.name) && suitable(row));
  if (mode.segments !== undefined || forSequences.length === 0) return;
  if (wanted("sequence")) for (let i = 0; i < 400; i++) yield sequenceProgram(rng, forSequences, mode);
  if (wanted("changing")) for (let i = 0; i < 200; i++) yield sequenceProgram(rng, forSequences, mode, true);
}

function disassemble(request: Request): string {
  const decoder = new iced.Decoder(modeOf(request).bits, request.code, iced.DecoderOptions.None);
  decoder.ip = modeOf(request).ip(request.start);
  const formatter = new iced.Formatter(iced.FormatterSyntax.Intel);
  const lines: string[] = [];
  while (decoder.canDecode) {
    const ip = decoder.ip;
    lines.push(`    ${ip === request.startIp ? ">" : " "} ${ip.toString(16)}  ${formatter.format(decoder.decode())}`);
  }
  return lines.join("\n");
}

let cases = 0;
let faults = 0;
let different = 0;
const byName = new Map<string, number>();

function report(round: number, program: Program, request: Request, answer: Answer, stepped: boolean, lines: readonly string[]): void {
  different++;
  const name = `${program.name} in ${modeOf(request).name}`;
  byName.set(name, (byName.get(name) ?? 0) + 1);
  if (different > Number(values.show)) return;
  const state = REGISTER_NAMES.map((name, n) => `${name}=${request.reg(n).toString(16)}`).join(" ");
  console.log(
    `\n${program.name}, ${stepped ? "stepped" : "hot"}: --seed ${round} --rounds 1 --mode "${modeOf(request).name}" --kind "${values.kind}" --only "${values.only}"`,
  );
  console.log(disassemble(request));
  console.log(`    ${Buffer.from(request.code).toString("hex")}`);
  console.log(`    ${state} rflags=${request.rflags.toString(16)} fs=${request.fsBase.toString(16)} gs=${request.gsBase.toString(16)}`);
  if (request.vectors !== undefined)
    console.log(
      `    ${Array.from({ length: 16 }, (_, n) => `ymm${n}=${vectorText(request.vectors!, n)}`).join(" ")} mxcsr=${mxcsrOf(request.vectors).toString(16)}`,
    );
  console.log(
    `    memory ${request.seed.toString(16)} ${request.patches.map(([at, value]) => `${at.toString(16)}:${value.toString(16)}`).join(" ")}`,
  );
  console.log(`    processor: vector ${answer.vector.toString(16)} error ${answer.error.toString(16)} rip ${answer.rip.toString(16)}`);
  for (const line of lines) console.log(`    engine: ${line.slice(0, 400)}`);
}

function compareOne(engine: Engine, round: number, program: Program, request: Request, answer: Answer): void {
  if (answer.vector === ENDLESS) return;
  if (answer.vector !== NO_FAULT) faults++;
  for (const stepped of [false, true]) {
    cases++;
    const got = engine.execute(request, stepped);
    const lines = differences(request, answer, got, program.masks(request, answer));
    if (lines.length > 0) report(round, program, request, answer, stepped, lines);
  }
}

const engine = await loadEngine();
const processor = new Processor();
const started = performance.now();
const first = Number(values.seed);
async function run(round: number, mode: Mode): Promise<void> {
  const rng = new Random(round);
  const memory = (rng.word() | 1) >>> 0;
  let jobs: [Program, Request][] = [];
  const flush = async (): Promise<void> => {
    const answers = await processor.execute(jobs.map(([, request]) => request));
    jobs.forEach(([program, request], i) => {
      if (i % 6 === 0 && rng.chance(5)) engine.forget();
      compareOne(engine, round, program, request, answers[i]!);
    });
    jobs = [];
  };
  for (const program of programs(rng, mode)) {
    for (let i = 0; i < 6; i++) jobs.push([program, program.prepare(rng, memory)]);
    if (jobs.length >= 300) await flush();
  }
  await flush();
}

for (let round = first; round < first + Number(values.rounds); round++) for (const mode of modes) await run(round, mode);
processor.close();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${cases} executions, ${faults} faults, ${seconds} s: ${different === 0 ? "no difference" : `${different} differ`}`);
for (const [name, count] of byName) console.log(`  ${name}: ${count}`);
process.exitCode = different === 0 ? 0 : 1;
