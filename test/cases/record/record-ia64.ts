/**
 * Records test/cases/ia64: random instructions of every format, answered by another simulator of the processor.
 *
 *   npx tsx test/cases/record/record-ia64.ts "name of the simulator" [--check] [format …] -- command …
 *
 * The command speaks the protocol of test/ia64/oracle.ts. Answers that differ from ours must be explained by test/ia64/differences.ts;
 * the others are shown, and the file of their format is not written. --check writes nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hash, normalize, normalizeSequence } from "../../ia64/answer.ts";
import { FOLDER, NOT_COMPARED, STACK_FILE, type CaseFile, type SequenceFile } from "../../ia64/case-file.ts";
import { explain } from "../../ia64/differences.ts";
import { cases, CASES_PER_WORLD, formats, worldOf, type Case } from "../../ia64/generator.ts";
import { askOracle, askSequences } from "../../ia64/oracle.ts";
import { Processor } from "../../ia64/processor.ts";
import { sequence, SEQUENCES } from "../../ia64/register-stack.ts";

const split = process.argv.indexOf("--");
const [simulator, ...rest] = process.argv.slice(2, split);
const command = process.argv.slice(split + 1);
if (split < 0 || simulator === undefined || command.length === 0) throw new Error("usage: record-ia64.ts name [--check] [format …] -- command …");
const check = rest.includes("--check");
const chosen = rest.filter((word) => word !== "--check");

/** How many cases of a format a reader sees, and how many differences are shown. */
const SAMPLE = 6;
const SHOWN = 3;

const asked = (test: Case): string =>
  `${test.name} ${test.row.operands}, slot ${test.slot} of ${test.bundle.map((x) => x.toString(16)).join(":")}, world ${test.world}, ${test.words.join(" ")}`;

function record(processor: Processor, format: string): number {
  const answers = askOracle(command, format);
  const lines: string[] = [];
  const sample: string[] = [];
  const reasons = new Map<string, number>();
  let unexplained = 0;
  let number = 0;
  processor.begin();
  for (const test of cases(format)) {
    if (number % CASES_PER_WORLD === 0) {
      processor.load(worldOf(format, test.world));
      lines.push("");
    }
    const theirs = normalize(answers[number]!, test);
    const ours = normalize(processor.answer(test), test);
    let recorded = hash(theirs);
    if (ours !== theirs) {
      const difference = explain(test, ours, theirs);
      if (difference !== undefined) {
        recorded = NOT_COMPARED + difference.code;
        reasons.set(difference.title, (reasons.get(difference.title) ?? 0) + 1);
      } else if (unexplained++ < SHOWN) console.log(`${asked(test)}\n  theirs ${theirs}\n  ours   ${ours}`);
    } else if (sample.length < SAMPLE && number % 61 === 0) sample.push(`${asked(test)} > ${theirs}`);
    lines[lines.length - 1] += recorded;
    number++;
  }
  console.log(`${format}: ${number} cases, ${unexplained} unexplained${[...reasons].map(([title, count]) => `; ${title}: ${count}`).join("")}`);
  if (unexplained === 0 && !check) {
    const file: CaseFile = { from: `${simulator}; recorded by test/cases/record/record-ia64.ts`, sample, answers: lines };
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${format}.json`), `${JSON.stringify(file, null, 1)}\n`);
  }
  return unexplained;
}

function recordSequences(processor: Processor): number {
  const sequences = Array.from({ length: SEQUENCES }, (_, number) => sequence(number));
  const theirs = askSequences(command, sequences);
  let unequal = 0;
  const answers = sequences.map(({ world, moves }, number) => {
    processor.begin();
    processor.load(world);
    const ours = normalizeSequence(processor.answerSequence(moves), world);
    const answer = normalizeSequence(theirs[number]!, world);
    if (ours !== answer && unequal++ < SHOWN) console.log(`sequence ${number}\n  theirs ${answer}\n  ours   ${ours}`);
    return hash(answer);
  });
  console.log(`${REGISTER_STACK}: ${sequences.length} sequences, ${unequal} unexplained`);
  if (unequal === 0 && !check) {
    const file: SequenceFile = { from: `${simulator}; recorded by test/cases/record/record-ia64.ts`, answers };
    mkdirSync(dirname(STACK_FILE), { recursive: true });
    writeFileSync(STACK_FILE, `${JSON.stringify(file, null, 1)}\n`);
  }
  return unequal;
}
/** Stands among the formats for the sequences of test/ia64/register-stack.ts. */
const REGISTER_STACK = "register-stack";

const processor = await Processor.create();
let total = 0;
for (const format of chosen.length > 0 ? chosen : [...formats(), REGISTER_STACK])
  total += format === REGISTER_STACK ? recordSequences(processor) : record(processor, format);
process.exitCode = total === 0 ? 0 : 1;
