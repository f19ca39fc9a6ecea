/**
 * Case files: what a processor answered, so that the engine can be compared without one.
 *
 * Inputs are not written down, they follow from the file's seed; `inputs`, a hash, proves that they are still those of the
 * recording. A line of answers is one program: its instruction, then an answer for every state it was started from.
 *
 *   a91 3=7f @540=00ff        RFLAGS (undefined flags 0), changed registers by number, changed memory by offset in DATA
 *   246 !e:6:20003000:10000af0  a fault: vector, error code, CR2, RIP
 *   -                         not compared: the processor's make differs from the manual here
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { type Answer, ENDLESS, NO_FAULT, type Request, register } from "./arena.ts";
import { branchProgram, isBranch } from "./branch.ts";
import { COMPARED, type Masks, TASK_SIZE, isPeculiar } from "./compare.ts";
import { MODES, type Mode } from "./modes.ts";
import { Random } from "./random.ts";
import { comparableRows, faultingRows, rowName } from "./rows.ts";
import { type Program, singleProgram } from "./scenario.ts";
import { sequenceProgram, suitable } from "./sequence.ts";

export interface CaseFile {
  /** Origin: mandatory. */
  readonly from: string;
  /** Name of the mode (test/native/modes.ts). */
  readonly mode: string;
  readonly seed: number;
  /** States that each program starts from. */
  readonly states: number;
  readonly groups: readonly CaseGroup[];
}

export interface CaseGroup {
  readonly name: string;
  readonly inputs: string;
  readonly answers: readonly string[];
}

/** Programs to answer, with their states. */
export interface Job {
  readonly program: Program;
  readonly requests: readonly Request[];
}

const FOLDER = new URL("../cases/micro-op/", import.meta.url).pathname;
/** Longer changes of memory are written as a hash. */
const MOST_BYTES = 24;
export const SEQUENCES = "sequences";
export const CHANGING = "sequences that change themselves";

function isSequence(name: string): boolean {
  return name === SEQUENCES || name === CHANGING;
}

export const CASE_FILES: readonly string[] = readdirSync(FOLDER).sort();

export function loadCaseFile(name: string): CaseFile {
  const file = JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8")) as CaseFile;
  if (!file.from) throw new Error(`${name} does not say where its cases come from`);
  return file;
}

export function writeCaseFile(name: string, file: CaseFile): void {
  const groups = file.groups.map(
    (group) =>
      `    {"name": ${JSON.stringify(group.name)}, "inputs": "${group.inputs}", "answers": [\n${group.answers.map((line) => `      ${JSON.stringify(line)}`).join(",\n")}\n    ]}`,
  );
  const head = `  "from": ${JSON.stringify(file.from)},\n  "mode": ${JSON.stringify(file.mode)}, "seed": ${file.seed}, "states": ${file.states},`;
  writeFileSync(`${FOLDER}${name}`, `{\n${head}\n  "groups": [\n${groups.join(",\n")}\n  ]\n}\n`);
}

/** FNV-1a. */
function hash(bytes: Uint8Array, start = 0x811c9dc5): number {
  let h = start;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
}

function hashOfText(text: string): number {
  return hash(new TextEncoder().encode(text));
}

export function inputsOf(jobs: readonly Job[]): string {
  let h = 0x811c9dc5;
  for (const { requests } of jobs) for (const { bytes } of requests) h = hash(bytes, h);
  return h.toString(16);
}

function jobsOf(rng: Random, states: number, memory: number, count: number, make: () => Program): Job[] {
  return Array.from({ length: count }, () => {
    const program = make();
    return { program, requests: Array.from({ length: states }, () => program.prepare(rng, memory)) };
  });
}

/** The programs of a group: every group has a generator of its own, so that rows come and go without changing others. */
export function groupJobs(file: Pick<CaseFile, "mode" | "seed" | "states">, name: string, programs: number): Job[] {
  const rng = new Random(file.seed ^ hashOfText(name));
  const mode = MODES.find((m) => m.name === file.mode);
  if (mode === undefined) throw new Error(`there is no mode ${file.mode} any more`);
  const memory = (file.seed | 1) >>> 0;
  if (isSequence(name)) {
    const rows = comparableRows(mode).filter(suitable);
    return jobsOf(rng, file.states, memory, programs, () => sequenceProgram(rng, rows, mode, name === CHANGING));
  }
  const row = rowsByName(mode).get(name);
  if (row === undefined) throw new Error(`there is no row ${name} any more`);
  return jobsOf(rng, file.states, memory, programs, () => (isBranch(row) ? branchProgram(rng, row, mode) : singleProgram(rng, row, mode)));
}

const byName = new Map<Mode, Map<string, InstructionRow>>();
function rowsByName(mode: Mode): Map<string, InstructionRow> {
  let rows = byName.get(mode);
  if (rows === undefined)
    byName.set(mode, (rows = new Map([...comparableRows(mode), ...faultingRows(mode)].map((row) => [rowName(row), row]))));
  return rows;
}

const hex = (value: bigint | number): string => value.toString(16);

/** An answer as case files have it. */
export function answerText(request: Request, answer: Answer, masks: Masks): string {
  const parts = [hex(answer.rflags & COMPARED & ~masks.flags)];
  for (let n = 0; n < (request.is32 ? 8 : 16); n++) {
    const width = request.is32 ? 32 : 64;
    const value = BigInt.asUintN(width, register(answer.regs, n));
    if (!masks.registers.includes(n) && value !== BigInt.asUintN(width, request.reg(n))) parts.push(`${hex(n)}=${hex(value)}`);
  }
  const { memory } = answer;
  if (memory.length > 0 && !masks.memory)
    parts.push(
      `@${hex(answer.low)}=${memory.length <= MOST_BYTES ? Buffer.from(memory).toString("hex") : `${memory.length} bytes ${hex(hash(memory))}`}`,
    );
  if (answer.vector !== NO_FAULT) {
    // Linux sets P in the error code for what user mode may not even ask about.
    const error = answer.cr2 >= TASK_SIZE ? answer.error | 1 : answer.error;
    parts.push(`!${[answer.vector, error, answer.cr2, answer.rip].map(hex).join(":")}`);
  }
  return parts.join(" ");
}

/** The same for a program of many instructions: RFLAGS, the way taken (RDI), and a hash of everything. */
function sequenceText(request: Request, answer: Answer, masks: Masks): string {
  const text = answerText(request, answer, masks);
  return `${text.split(" ")[0]!} ${hex(register(answer.regs, 7))} ${hex(hashOfText(text))}`;
}

const NOT_COMPARED = "-";

function textOf(group: string, job: Job, i: number, answer: Answer): string {
  const request = job.requests[i]!;
  const masks = job.program.masks(request, answer);
  return isSequence(group) ? sequenceText(request, answer, masks) : answerText(request, answer, masks);
}

function codeOf(group: string, job: Job): string {
  const codes = job.program.instructions.map((e) => Buffer.from(Uint8Array.from(e.bytes)).toString("hex"));
  return isSequence(group) ? `${codes.length}` : codes.join(" ");
}

/** One line of a case file, from the answers of the processor. */
export function recordLine(group: string, job: Job, answers: readonly Answer[]): string {
  const texts = answers.map((answer, i) =>
    isPeculiar(answer) || answer.vector === ENDLESS ? NOT_COMPARED : textOf(group, job, i, answer),
  );
  return `${codeOf(group, job)}: ${texts.join("; ")}`;
}

/** What differs between a line of a case file and the answers that `execute` gives. */
export function replayLine(group: string, job: Job, line: string, execute: (request: Request) => Answer): string[] {
  const [code, texts] = line.split(": ") as [string, string];
  if (code !== codeOf(group, job)) return [`the generator makes ${codeOf(group, job)} where the recording has ${code}`];
  const wrong: string[] = [];
  texts.split("; ").forEach((wanted, i) => {
    if (wanted === NOT_COMPARED) return;
    const got = textOf(group, job, i, execute(job.requests[i]!));
    if (got !== wanted) wrong.push(`${code} from state ${i}\n   got      ${got}\n   recorded ${wanted}`);
  });
  return wrong;
}
