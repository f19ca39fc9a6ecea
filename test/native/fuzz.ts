/**
 * Compares the engine with the processor at hand, for as long as you like. Linux on x86-64, with gcc.
 *
 *   npx tsx test/native/fuzz.ts [--seed 1] [--rounds 10] [--only ADC] [--kind row|sequence|changing] [--mode 32-bit]
 *                               [--states 6] [--variations 0] [--seconds 0] [--show 5]
 *
 * A round takes every row in every mode (test/native/modes.ts): 4 programs, each from `states` states that are made with
 * care, and each of those with so many variations. It ends early after `seconds`. NR_WASM names an engine that is compiled
 * already. What differs is printed with the arguments that repeat it.
 */
import iced from "iced-x86";
import { parseArgs } from "node:util";
import { ANSWER, type Answer, ENDLESS, NO_FAULT, REGISTER_NAMES, Request, parseAnswer, requestSize } from "./arena.ts";
import { approximation } from "./approximation.ts";
import { IMAGE_PARTS, differences, sameAnswer } from "./compare.ts";
import { MODES, type Mode, modeOf } from "./modes.ts";
import { Processor, answerAt, answerLength } from "./processor.ts";
import { rowProgram } from "./programs.ts";
import { Random } from "./random.ts";
import { comparableRows, isPrivileged, otherRows, rowName } from "./rows.ts";
import type { Program } from "./scenario.ts";
import { sequenceProgram, suitable } from "./sequence.ts";
import { flagMask } from "./undefined.ts";
import { vary } from "./variation.ts";
import { loadEngine } from "./wasm.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    kind: { type: "string", default: "" },
    mode: { type: "string", default: "" },
    states: { type: "string", default: "6" },
    variations: { type: "string", default: "0" },
    seconds: { type: "string", default: "0" },
    show: { type: "string", default: "5" },
  },
});
const modes = MODES.filter((mode) => values.mode === "" || mode.name === values.mode);
const chosen = new RegExp(`^(${values.only || ".*"})$`);
const STATES = Number(values.states);
const VARIATIONS = Number(values.variations);
const SECONDS = Number(values.seconds);
const BATCH = 2000;
const wanted = (kind: string): boolean => values.kind === "" || values.kind === kind;

function* programs(rng: Random, mode: Mode): Generator<Program> {
  const rows = [...comparableRows(mode), ...otherRows(mode)].filter((row) => chosen.test(row.name));
  if (wanted("row")) for (const row of rows) for (let i = 0; i < (isPrivileged(row) ? 1 : 4); i++) yield rowProgram(rng, row, mode);
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

/** States answered by the processor, and executions of the engine compared with them. */
let executions = 0;
let comparisons = 0;
let faults = 0;
let different = 0;
const byName = new Map<string, number>();

function report(round: number, program: Program, request: Request, answer: Answer, stepped: boolean, lines: readonly string[]): void {
  different++;
  const name = `${program.instructions.length === 1 ? rowName(program.instructions[0]!.row) : program.name} in ${modeOf(request).name}`;
  byName.set(name, (byName.get(name) ?? 0) + 1);
  if (different > Number(values.show)) return;
  const state = REGISTER_NAMES.map((name, n) => `${name}=${request.reg(n).toString(16)}`).join(" ");
  console.log(
    `\n${name}, ${stepped ? "stepped" : "hot"}: --seed ${round} --rounds 1 --mode "${modeOf(request).name}" --kind "${values.kind}" --only "${values.only}" --states ${STATES} --variations ${VARIATIONS}`,
  );
  console.log(disassemble(request));
  console.log(`    ${Buffer.from(request.code).toString("hex")}`);
  console.log(`    ${state} rflags=${request.rflags.toString(16)} fs=${request.fsBase.toString(16)} gs=${request.gsBase.toString(16)}`);
  if (request.image !== undefined) console.log(`    ${imageText(request.image)}`);
  console.log(
    `    memory ${request.seed.toString(16)} ${request.patches.map(([at, value]) => `${at.toString(16)}:${value.toString(16)}`).join(" ")}`,
  );
  console.log(`    processor: vector ${answer.vector.toString(16)} error ${answer.error.toString(16)} rip ${answer.rip.toString(16)}`);
  for (const line of lines) console.log(`    engine: ${line.slice(0, 400)}`);
}

function imageText(image: Uint8Array): string {
  const text = (at: number, bytes: number): string =>
    Buffer.from(image.slice(at, at + bytes))
      .reverse()
      .toString("hex");
  return IMAGE_PARTS.filter(([name]) => !name.startsWith("ymm"))
    .map(([name, at, bytes]) => `${name}=${text(at, bytes)}`)
    .join(" ");
}

/** Bytes in front of the requests of a batch: their number. */
const HEAD = 4;
/** Two batches: one that the processor works on, one that is made. They begin 4 bytes off so that requests are aligned to 8. */
const ARENA_SIZE = HEAD + requestSize(true) * Math.max(BATCH * 2, STATES * (VARIATIONS + 1));
const arenas = [0, 1].map(() => new Uint8Array(ARENA_SIZE + HEAD).subarray(HEAD)) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];

/** A program with states to start it from. */
interface Job {
  readonly program: Program;
  readonly requests: readonly Request[];
}

const engine = await loadEngine();
const processor = new Processor();
const started = performance.now();
const first = Number(values.seed);
const elapsed = (): number => (performance.now() - started) / 1000;
const enough = (): boolean => SECONDS > 0 && elapsed() > SECONDS;

function compareJobs(round: number, rng: Random, jobs: readonly Job[], answers: Uint8Array): void {
  const view = new DataView(answers.buffer);
  let at = 0;
  for (const { program, requests } of jobs) {
    if (rng.chance(5)) engine.forget();
    const { instructions } = program;
    const undefinedFlags = instructions.length === 1 ? flagMask(instructions[0]!.row.undefined) : 0;
    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]!;
      const extended = request.image !== undefined;
      const vector = view.getUint32(at + ANSWER.vector, true);
      if (vector !== ENDLESS) {
        executions++;
        if (vector !== NO_FAULT) faults++;
        // Variations take turns; states that were made with care run both ways.
        for (const stepped of i < STATES ? [false, true] : [(i & 3) === 3]) {
          comparisons++;
          try {
            engine.executeRaw(request, stepped);
          } catch (error) {
            const [answer] = answerAt(answers, at, request);
            report(round, program, request, answer, stepped, [String(error)]);
            throw error;
          }
          if (sameAnswer(request, answers, view, at, engine.answer, engine.changed, undefinedFlags)) continue;
          const [answer] = answerAt(answers, at, request);
          const got = parseAnswer(engine.answer, extended, engine.changed.slice());
          const lines = differences(request, answer, got, program.masks(request, answer));
          lines.push(...approximation(program, answer, got));
          if (lines.length > 0) report(round, program, request, answer, stepped, lines);
        }
      }
      at += answerLength(view, at, extended);
    }
  }
}

let reported = 0;
function reportNow(round: number): void {
  if (elapsed() < reported + 60) return;
  reported = elapsed();
  console.log(`in round ${round}: ${summary()}`);
}

async function run(round: number, mode: Mode): Promise<void> {
  const rng = new Random(round);
  const memory = (rng.word() | 1) >>> 0;
  let jobs: Job[] = [];
  let waiting = 0;
  let used = HEAD;
  let arena = arenas[0];
  let previous: { readonly jobs: readonly Job[]; readonly answers: Promise<Uint8Array> } | undefined;
  // While the processor answers a batch the engine works on the one before.
  const flush = async (): Promise<void> => {
    const [batch, count] = [arena.subarray(0, used), waiting];
    const now = { jobs, answers: processor.executeRaw(batch, count) };
    jobs = [];
    waiting = 0;
    used = HEAD;
    arena = arena === arenas[0] ? arenas[1] : arenas[0];
    const last = previous;
    previous = now;
    if (last !== undefined) compareJobs(round, rng, last.jobs, await last.answers);
  };
  for (const program of programs(rng, mode)) {
    const bases = Array.from({ length: STATES }, () => program.prepare(rng, memory));
    const extended = bases[0]!.image !== undefined;
    const size = requestSize(extended);
    // An instruction that faults whatever its operands needs no variations.
    const variations = isPrivileged(program.instructions[0]!.row) ? 0 : VARIATIONS * STATES;
    const place = (): Uint8Array<ArrayBuffer> => arena.subarray(used, (used += size));
    if (used + (bases.length + variations) * size > arena.length) await flush();
    const requests: Request[] = [];
    for (const base of bases) {
      const request = new Request(extended, place());
      request.set(base);
      requests.push(request);
    }
    for (let i = 0; i < variations; i++) {
      const request = new Request(extended, place());
      vary(rng, request, bases[i % STATES]!, program.pinned);
      requests.push(request);
    }
    jobs.push({ program, requests });
    waiting += requests.length;
    if (waiting >= BATCH) {
      await flush();
      reportNow(round);
    }
    if (enough()) break;
  }
  await flush();
  if (previous !== undefined) compareJobs(round, rng, previous.jobs, await previous.answers);
}

function summary(): string {
  const seconds = elapsed();
  const rate = Math.round(executions / seconds);
  return `${executions} executions, ${comparisons} comparisons, ${faults} faults, ${seconds.toFixed(1)} s, ${rate} a second: ${different === 0 ? "no difference" : `${different} differ`}`;
}

for (let round = first; round < first + Number(values.rounds) && !enough(); round++) {
  for (const mode of modes) if (!enough()) await run(round, mode);
}
processor.close();
console.log(summary());
for (const [name, count] of byName) console.log(`  ${name}: ${count}`);
process.exitCode = different === 0 ? 0 : 1;
