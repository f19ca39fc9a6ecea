/**
 * Random Itanium instructions against recorded answers of another simulator: registers, NaTs, predicates, memory, interruptions.
 *
 * A failing case is asked again, and its answer shown, by test/cases/record/record-ia64.ts.
 */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { compileTemplates } from "../../src/build/templates.ts";
import { readTemplates } from "../../src/translate/template.ts";
import { hash, normalize, normalizeSequence } from "../ia64/answer.ts";
import { answerAt, loadCaseFile, loadSequenceFile, NOT_COMPARED, recordedFormats } from "../ia64/case-file.ts";
import { DIFFERENCES } from "../ia64/differences.ts";
import { cases, formats, worldOf } from "../ia64/generator.ts";
import { Processor } from "../ia64/processor.ts";
import { sequence, SEQUENCES } from "../ia64/register-stack.ts";

let processor: Processor;
beforeAll(async () => {
  processor = await Processor.create();
});

test.each(recordedFormats())("format %s", (format) => {
  const file = loadCaseFile(format);
  const wrong: string[] = [];
  let number = 0;
  let world = -1;
  processor.begin();
  for (const one of cases(format)) {
    if (one.world !== world) {
      world = one.world;
      processor.load(worldOf(format, world));
    }
    const recorded = answerAt(file, number);
    const answer = normalize(processor.answer(one), one);
    if (!recorded.startsWith(NOT_COMPARED) && recorded !== hash(answer))
      wrong.push(`case ${number}, world ${world}: ${one.name} ${one.words.join(" ")} > ${answer}`);
    number++;
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test.each([
  { name: "the hot loop does what the handlers do", part: 3 },
  { name: "translations do what the handlers do", part: 9, templates: readTemplates(compileTemplates("ia64")) },
])("$name", ({ part, templates }) => {
  // A part of the cases, whatever the order in which the generator makes them.
  const isChosen = (number: number): boolean => Math.imul(number, 0x9e3779b1) >>> 0 < 2 ** 32 / part;
  const wrong: string[] = [];
  const reached = new Map<string, number>();
  for (const format of formats()) {
    processor.begin();
    let world = -1;
    let number = 0;
    for (const one of cases(format)) {
      if (!isChosen(number++)) continue;
      if (one.world !== world) {
        world = one.world;
        processor.load(worldOf(format, world));
      }
      const both = processor.fastAnswer(one, templates);
      if (both === undefined) continue;
      reached.set(one.name, (reached.get(one.name) ?? 0) + 1);
      if (both.fast !== both.handlers)
        wrong.push(`${format}, world ${world}: ${one.name} ${one.words.join(" ")} > ${both.fast} | ${both.handlers}`);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  for (const name of ["add", "adds", "shladd", "extr.u", "cmp.lt", "ld8{hint}", "st8{sthint}", "ldfd{hint}", "fma.d{sf}", "movl"])
    expect(reached.get(name), name).toBeGreaterThan(0);
});

test("sequences of calls, returns and allocations", () => {
  const { answers } = loadSequenceFile();
  expect(answers.length).toBe(SEQUENCES);
  const wrong: string[] = [];
  answers.forEach((recorded, number) => {
    const { world, moves } = sequence(number);
    processor.begin();
    processor.load(world);
    const answer = normalizeSequence(processor.answerSequence(moves), world);
    if (hash(answer) !== recorded) wrong.push(`sequence ${number} > ${answer}`);
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test("every format of the table is recorded", () => {
  expect([...recordedFormats()].sort()).toEqual([...formats()].sort());
});

test("every answer that is not compared has a reason in the documentation", () => {
  const text = readFileSync(new URL("../../docs/itanium.md", import.meta.url), "utf8");
  for (const { title } of DIFFERENCES) expect(text).toContain(`**${title}.**`);
  const codes = new Set(DIFFERENCES.map(({ code }) => code));
  for (const format of recordedFormats()) {
    for (const line of loadCaseFile(format).answers) for (const [, code] of line.matchAll(/~(...)/g)) expect(codes, format).toContain(code);
  }
});
