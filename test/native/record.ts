/**
 * Records test/cases/micro-op on the processor at hand (Linux on x86-64, with gcc): npx tsx test/native/record.ts
 *
 * Only needed after a change of what the cases consist of; look at the difference before you commit it.
 */
import type { CaseFile, CaseGroup } from "./cases.ts";
import { CHANGING, SEQUENCES, groupJobs, inputsOf, recordLine, writeCaseFile } from "./cases.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { COMPATIBILITY, LONG, type Mode, SEGMENTED } from "./modes.ts";
import { Processor, processorName } from "./processor.ts";
import { comparableRows, faultingRows, rowName } from "./rows.ts";

const SEED = 20;
const STATES = 5;
/** Programs of a row: 100 cases in 64-bit mode, and for what only 32-bit code has. */
const PROGRAMS = 20;
const PROGRAMS_IN_BOTH = 4;
const SEQUENCE_PROGRAMS = 400;

const processor = new Processor();
const from = `recorded on ${processorName()} by test/native/record.ts`;

async function recordFile(name: string, mode: Mode, groups: readonly [string, number][]): Promise<void> {
  const head: Omit<CaseFile, "groups"> = { from, mode: mode.name, seed: SEED, states: STATES };
  const recorded: CaseGroup[] = [];
  for (const [group, programs] of groups) {
    const jobs = groupJobs(head, group, programs);
    const answers: string[] = [];
    for (const job of jobs) answers.push(recordLine(group, job, await processor.execute(job.requests)));
    recorded.push({ name: group, inputs: inputsOf(jobs), answers });
  }
  writeCaseFile(name, { ...head, groups: recorded });
}

const names = (rows: readonly InstructionRow[], programs: number): [string, number][] => rows.map((row) => [rowName(row), programs]);

await recordFile("64-bit.json", LONG, [...names(comparableRows(LONG), PROGRAMS), ...names(faultingRows(LONG), 1)]);
const known = new Set(comparableRows(LONG).map(rowName));
await recordFile("32-bit.json", COMPATIBILITY, [
  ...names(
    comparableRows(COMPATIBILITY).filter((row) => !known.has(rowName(row))),
    PROGRAMS,
  ),
  ...names(
    comparableRows(COMPATIBILITY).filter((row) => known.has(rowName(row))),
    PROGRAMS_IN_BOTH,
  ),
  ...names(faultingRows(COMPATIBILITY), 1),
]);
for (const [i, mode] of SEGMENTED.entries()) await recordFile(`segments-${i}.json`, mode, names(comparableRows(mode), 1));
for (const mode of [LONG, COMPATIBILITY])
  await recordFile(`${mode.name}-sequences.json`, mode, [
    [SEQUENCES, SEQUENCE_PROGRAMS],
    [CHANGING, SEQUENCE_PROGRAMS],
  ]);
processor.close();
