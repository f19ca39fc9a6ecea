/** Instructions in the hot loops and one by one, against what a processor answered (test/cases/native). */
import { beforeAll, describe, expect, inject, test } from "vitest";
import { CASE_FILES, type CaseFile, groupJobs, inputsOf, loadCaseFile, programsOf, replayProgram } from "../native/cases.ts";
import type { Engine } from "../native/engine.ts";
import { loadEngine } from "../native/wasm.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(inject("engine"));
});

/** Lines that differ, at most 5. */
function replay(file: CaseFile, names: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const group of file.groups.filter(({ name }) => names.includes(name))) {
    const jobs = groupJobs(file, group.name, programsOf(group));
    if (inputsOf(jobs) !== group.inputs) return [`${group.name}: the inputs are not those of the recording (test/native/record.ts)`];
    jobs.forEach((job, i) => {
      for (const stepped of [false, true])
        wrong.push(
          ...replayProgram(group, job, i, (request) => engine.execute(request, stepped)).map(
            (text) => `${group.name}, ${stepped ? "one by one" : "in the hot loop"}: ${text}`,
          ),
        );
    });
  }
  return wrong.slice(0, 5);
}

for (const name of CASE_FILES) {
  const file = loadCaseFile(name);
  const byMnemonic = new Map<string, string[]>();
  for (const group of file.groups) {
    const mnemonic = group.name.split(" ")[0]!;
    byMnemonic.set(mnemonic, [...(byMnemonic.get(mnemonic) ?? []), group.name]);
  }
  describe(`${name}: ${file.from}`, () => {
    for (const [mnemonic, names] of byMnemonic) test(mnemonic, () => expect(replay(file, names)).toEqual([]));
  });
}
