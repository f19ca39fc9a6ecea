/**
 * Records test/cases/micro-op on the processor at hand (Linux on x86-64, with gcc): npx tsx test/native/record.ts
 *
 * Only needed after a change of what the cases consist of; look at the difference before you commit it.
 */
import type { CaseFile, CaseGroup } from "./cases.ts";
import { SEQUENCES, groupJobs, inputsOf, recordLine, writeCaseFile } from "./cases.ts";
import { Processor, processorName } from "./processor.ts";
import { comparableRows, rowName } from "./rows.ts";

const SEED = 20;
const STATES = 5;
/** Programs of a row: 100 cases in 64-bit mode, and for what only 32-bit code has. */
const PROGRAMS = 20;
const PROGRAMS_IN_BOTH = 4;
const SEQUENCE_PROGRAMS = 400;

const processor = new Processor();
const from = `recorded on ${processorName()} by test/native/record.ts`;

async function recordFile(name: string, bits: 32 | 64, groups: readonly [string, number][]): Promise<void> {
  const head: Omit<CaseFile, "groups"> = { from, bits, seed: SEED, states: STATES };
  const recorded: CaseGroup[] = [];
  for (const [group, programs] of groups) {
    const jobs = groupJobs(head, group, programs);
    const answers: string[] = [];
    for (const job of jobs) answers.push(recordLine(group, job, await processor.execute(job.requests)));
    recorded.push({ name: group, inputs: inputsOf(jobs), answers });
  }
  writeCaseFile(name, { ...head, groups: recorded });
}

const rows64 = new Set(comparableRows(false).map(rowName));
await recordFile(
  "64-bit.json",
  64,
  [...rows64].map((name) => [name, PROGRAMS]),
);
await recordFile(
  "32-bit.json",
  32,
  comparableRows(true)
    .map(rowName)
    .map((name) => [name, rows64.has(name) ? PROGRAMS_IN_BOTH : PROGRAMS]),
);
await recordFile("64-bit-sequences.json", 64, [[SEQUENCES, SEQUENCE_PROGRAMS]]);
await recordFile("32-bit-sequences.json", 32, [[SEQUENCES, SEQUENCE_PROGRAMS]]);
processor.close();
