/** The recorded answers of a format: test/cases/ia64. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HASH_LENGTH } from "./answer.ts";
import { CASES, CASES_PER_WORLD } from "./generator.ts";

export const FOLDER = new URL("../cases/ia64/", import.meta.url).pathname;
/** Marks an answer that is not compared; three letters say why (differences.ts). */
export const NOT_COMPARED = "~";

export interface CaseFile {
  /** Origin: mandatory. */
  readonly from: string;
  /** Some of the cases as they were asked and answered, for readers. */
  readonly sample: readonly string[];
  /** One line a world: HASH_LENGTH characters a case, a hash of its answer or NOT_COMPARED and the reason. */
  readonly answers: readonly string[];
}

export const recordedFormats = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));

export function loadCaseFile(format: string): CaseFile {
  const file = JSON.parse(readFileSync(join(FOLDER, `${format}.json`), "utf8")) as CaseFile;
  if (!file.from) throw new Error(`${format} does not say where its cases come from`);
  const characters = file.answers.reduce((sum, line) => sum + line.length, 0);
  if (characters !== CASES * HASH_LENGTH) throw new Error(`${format} has ${characters / HASH_LENGTH} answers, not ${CASES}`);
  return file;
}

/** The recorded answers to the sequences of register-stack.ts: a hash each. */
export const STACK_FILE = join(FOLDER, "sequences/register-stack.json");

export interface SequenceFile {
  /** Origin: mandatory. */
  readonly from: string;
  readonly answers: readonly string[];
}

export function loadSequenceFile(): SequenceFile {
  const file = JSON.parse(readFileSync(STACK_FILE, "utf8")) as SequenceFile;
  if (!file.from) throw new Error("the sequences do not say where they come from");
  return file;
}

export function answerAt(file: CaseFile, number: number): string {
  const at = (number % CASES_PER_WORLD) * HASH_LENGTH;
  return file.answers[Math.floor(number / CASES_PER_WORLD)]!.slice(at, at + HASH_LENGTH);
}
