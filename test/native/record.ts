/**
 * Records test/cases/native on the processor at hand (Linux on x86-64, with gcc): npx tsx test/native/record.ts
 *
 * Only needed after a change of what the cases consist of; look at the difference before you commit it. Programs of which
 * some answer is not compared are recorded in full, all others beyond the first few as hashes.
 */
import type { CaseFile, CaseGroup } from "./cases.ts";
import { CHANGING, SEQUENCES, groupJobs, inputsOf, lineHash, recordLine, writeCaseFile } from "./cases.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { COMPATIBILITY, LONG, type Mode, SEGMENTED } from "./modes.ts";
import { Processor, processorName } from "./processor.ts";
import { comparableRows, isExtended, isPrivileged, otherRows, rowName } from "./rows.ts";

const SEED = 20;
const STATES = 5;
/** Programs of a row: 100 cases in 64-bit mode, and for what only 32-bit code has. */
const PROGRAMS = 20;
const PROGRAMS_IN_BOTH = 4;
const SEQUENCE_PROGRAMS = 400;
/** Programs recorded in full. */
const IN_FULL = 1;
/** Segments that x87 and vector instructions are recorded in too: 16- and 32-bit code. */
const SEGMENTS_FOR_ALL = [0, 4];

const processor = new Processor();
const from = `recorded on ${processorName()} by test/native/record.ts`;

async function recordFile(name: string, mode: Mode, groups: readonly [string, number][], inFull = IN_FULL): Promise<void> {
  const head: Omit<CaseFile, "groups"> = { from, mode: mode.name, seed: SEED, states: STATES };
  const recorded: CaseGroup[] = [];
  for (const [group, programs] of groups) {
    const jobs = groupJobs(head, group, programs);
    const lines: string[] = [];
    for (const job of jobs) lines.push(recordLine(group, job, await processor.execute(job.requests)));
    let full = lines.length;
    while (full > inFull && !lines[full - 1]!.includes("; -") && !lines[full - 1]!.includes(": -")) full--;
    recorded.push({ name: group, inputs: inputsOf(jobs), answers: lines.slice(0, full), hashes: lines.slice(full).map(lineHash).join("") });
  }
  writeCaseFile(name, { ...head, groups: recorded });
}

function rowsOf(mode: Mode): InstructionRow[] {
  return [...comparableRows(mode), ...otherRows(mode)];
}

const inLong = new Set(rowsOf(LONG).map(rowName));
await recordFile(
  "64-bit.json",
  LONG,
  rowsOf(LONG).map((row) => [rowName(row), PROGRAMS]),
);
await recordFile(
  "32-bit.json",
  COMPATIBILITY,
  rowsOf(COMPATIBILITY).map((row) => [rowName(row), inLong.has(rowName(row)) ? PROGRAMS_IN_BOTH : PROGRAMS]),
);
for (const [i, mode] of SEGMENTED.entries())
  await recordFile(
    `segments-${i}.json`,
    mode,
    rowsOf(mode)
      .filter((row) => !isPrivileged(row) && (SEGMENTS_FOR_ALL.includes(i) || !isExtended(row)))
      .map((row) => [rowName(row), 1]),
    0,
  );
for (const mode of [LONG, COMPATIBILITY])
  await recordFile(`${mode.name}-sequences.json`, mode, [
    [SEQUENCES, SEQUENCE_PROGRAMS],
    [CHANGING, SEQUENCE_PROGRAMS],
  ]);
processor.close();
