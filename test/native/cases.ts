/**
 * Case files: what a processor answered, so that the engine can be compared without one.
 *
 * Inputs are not written down, they follow from the file's seed; `inputs`, a hash, proves that they are still those of the
 * recording. A line of answers is one program: its instruction, then an answer for every state it was started from. Of most
 * programs only a hash of that line is kept: 8 digits each, in `hashes`.
 *
 *   a91 3=7f @540=00ff st0=3fff8000000000000000
 *                             RFLAGS (undefined flags 0), changed registers by number, changed memory by offset in DATA,
 *                             changed parts of the x87 and vector state by name, segment registers if they changed
 *   246 !e:6:20003000:10000af0  a fault: vector, error code, CR2, RIP
 *   -                         not compared: the processor's make differs from the manual here
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { type Answer, ENDLESS, NO_FAULT, type Request, register } from "./arena.ts";
import { COMPARED, IMAGE_PARTS, type Masks, TASK_SIZE, comparedImage, isPeculiar, memoryAfter, selectorAfter } from "./compare.ts";
import { CS, MODES, type Mode, startSegments } from "./modes.ts";
import { Random } from "./random.ts";
import { comparableRows, otherRows, rowName } from "./rows.ts";
import type { Program } from "./scenario.ts";
import { rowProgram } from "./programs.ts";
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
  /** Of the lines that follow the answers. */
  readonly hashes: string;
}

/** Programs of a group. */
export function programsOf(group: CaseGroup): number {
  return group.answers.length + group.hashes.length / HASH_DIGITS;
}
const HASH_DIGITS = 8;

/** Programs to answer, with their states. */
export interface Job {
  readonly program: Program;
  readonly requests: readonly Request[];
}

const FOLDER = new URL("../cases/native/", import.meta.url).pathname;
const NOT_COMPARED = "-";
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
      `    {"name": ${JSON.stringify(group.name)}, "inputs": "${group.inputs}", "hashes": "${group.hashes}", "answers": [\n${group.answers.map((line) => `      ${JSON.stringify(line)}`).join(",\n")}\n    ]}`,
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
  return jobsOf(rng, file.states, memory, programs, () => rowProgram(rng, row, mode));
}

const byName = new Map<Mode, Map<string, InstructionRow>>();
function rowsByName(mode: Mode): Map<string, InstructionRow> {
  let rows = byName.get(mode);
  if (rows === undefined)
    byName.set(mode, (rows = new Map([...comparableRows(mode), ...otherRows(mode)].map((row) => [rowName(row), row]))));
  return rows;
}

const hex = (value: bigint | number): string => value.toString(16);

/** More parts of the image than these are written as a hash. */
const MOST_PARTS = 3;

function imageText(request: Request, answer: Answer, masks: Masks): string[] {
  if (answer.image === undefined) return [];
  const [before, after] = [comparedImage(request.image!, masks), comparedImage(answer.image, masks)];
  const text = (image: Uint8Array, at: number, bytes: number): string =>
    Buffer.from(image.slice(at, at + bytes))
      .reverse()
      .toString("hex");
  const parts = IMAGE_PARTS.filter(([, at, bytes]) => text(before, at, bytes) !== text(after, at, bytes)).map(
    ([name, at, bytes]) => `${name}=${text(after, at, bytes)}`,
  );
  return parts.length <= MOST_PARTS ? parts : [`${parts.length} parts ${hex(hashOfText(parts.join(" ")))}`];
}

/** Segment registers that are not those of the beginning. */
function segmentText(request: Request, answer: Answer): string[] {
  const before = startSegments(request);
  const parts = before.selectors.flatMap((selector, i) =>
    selectorAfter(answer, i) === selector || (i === CS && answer.vector === NO_FAULT) ? [] : [`s${i}=${hex(selectorAfter(answer, i))}`],
  );
  if (answer.fsBase !== before.fsBase) parts.push(`fs=${hex(answer.fsBase)}`);
  if (answer.gsBase !== before.gsBase) parts.push(`gs=${hex(answer.gsBase)}`);
  return parts;
}

/** An answer as case files have it. */
export function answerText(request: Request, answer: Answer, masks: Masks): string {
  if (masks.nothing === true) return NOT_COMPARED;
  const parts = [hex(answer.rflags & COMPARED & ~masks.flags)];
  const width = request.is32 || masks.low === true ? 32 : 64;
  for (let n = 0; n < (width === 32 ? 8 : 16); n++) {
    const kept = masks.bits?.[0] === n ? ~masks.bits[1] : ~0n;
    const value = BigInt.asUintN(width, register(answer.regs, n)) & kept;
    if (!masks.registers.includes(n) && value !== (BigInt.asUintN(width, request.reg(n)) & kept)) parts.push(`${hex(n)}=${hex(value)}`);
  }
  const { memory } = answer;
  if (masks.area !== undefined && masks.area.length > 0) parts.push(`@${hex(hash(memoryAfter(request, answer, masks.area)))}`);
  else if (memory.length > 0 && !masks.memory)
    parts.push(
      `@${hex(answer.low)}=${memory.length <= MOST_BYTES ? Buffer.from(memory).toString("hex") : `${memory.length} bytes ${hex(hash(memory))}`}`,
    );
  parts.push(...imageText(request, answer, masks), ...segmentText(request, answer));
  if (answer.vector !== NO_FAULT) {
    // Linux sets P in the error code for what user mode may not even ask about.
    const error = answer.cr2 >= TASK_SIZE ? answer.error | 1 : answer.error;
    parts.push(masks.fault === true ? `!${hex(answer.rip)}` : `!${[answer.vector, error, answer.cr2, answer.rip].map(hex).join(":")}`);
  }
  return parts.join(" ");
}

/** The same for a program of many instructions: RFLAGS, the way taken (RDI), and a hash of everything. */
function sequenceText(request: Request, answer: Answer, masks: Masks): string {
  const text = answerText(request, answer, masks);
  if (text === NOT_COMPARED) return text;
  return `${text.split(" ")[0]!} ${hex(register(answer.regs, 7))} ${hex(hashOfText(text))}`;
}

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

export function lineHash(line: string): string {
  return hashOfText(line).toString(16).padStart(HASH_DIGITS, "0");
}

/** What differs between program `i` of a group and the answers that `execute` gives. */
export function replayProgram(group: CaseGroup, job: Job, i: number, execute: (request: Request) => Answer): string[] {
  const code = codeOf(group.name, job);
  const got = job.requests.map((request) => execute(request));
  const line = group.answers[i];
  if (line === undefined) {
    const at = HASH_DIGITS * (i - group.answers.length);
    const texts = got.map((answer, k) => textOf(group.name, job, k, answer));
    const wanted = group.hashes.slice(at, at + HASH_DIGITS);
    return lineHash(`${code}: ${texts.join("; ")}`) === wanted ? [] : [`${code}: ${texts.join("; ")}\n   is not what was recorded`];
  }
  const [recorded, texts] = line.split(": ") as [string, string];
  if (code !== recorded) return [`the generator makes ${code} where the recording has ${recorded}`];
  return texts.split("; ").flatMap((wanted, k) => {
    const text = textOf(group.name, job, k, got[k]!);
    return wanted === NOT_COMPARED || text === wanted ? [] : [`${code} from state ${k}\n   got      ${text}\n   recorded ${wanted}`];
  });
}
