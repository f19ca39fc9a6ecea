/** The second tier: with it and without it a processor is in the same state at every stop. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { LOOP_SAMPLING } from "../../assembly/spec/ia64/layout.ts";
import * as Stop from "../../assembly/spec/ia64/stop.ts";
import { createItanium } from "../../src/itanium/create-itanium.ts";
import { loadItaniumEngine } from "../../src/engine/load.ts";
import type { ItaniumProcessor } from "../../src/itanium/processor.ts";
import { shapeOf } from "../../src/translate/region.ts";
import { imageOf } from "./assemble.ts";
import { itaniumBinary } from "./engine.ts";
import { load } from "./run.ts";

/** Everything a program can see, and where it stands. */
function stateOf(p: ItaniumProcessor): string {
  const hash = createHash("sha256").update(p.ram);
  for (let r = 0; r < 128; r++) hash.update(`${p.gr(r).value}${p.gr(r).nat},`);
  for (let f = 0; f < 128; f++) hash.update(`${p.fr(f).significand}:${p.fr(f).signExponent},`);
  for (let n = 0; n < 8; n++) hash.update(`${p.br(n)},`);
  for (let n = 0; n < 128; n++) hash.update(`${p.ar(n)},${p.cr(n)},`);
  const last = [Offset.BRANCH_FROM, Offset.BRANCH_TO].map((offset) => p.read64(offset));
  return `${p.retired} ${p.ip.toString(16)}.${p.slot} ${p.pr} ${p.psr} ${p.cfm} ${last.join()} ${hash.digest("hex")}`;
}

test("loops, at every stop of a run in pieces", async () => {
  const [translating, interpreting] = [await load(imageOf("loops")), await load(imageOf("loops"))];
  interpreting.instance.view.setUint32(LOOP_SAMPLING, 0, true);
  let pieces = 0;
  for (let reason: number = Stop.BUDGET; reason === Stop.BUDGET; pieces++) {
    const length = 60_000 + ((pieces * 7919) % 25_000);
    reason = translating.run(length);
    expect(interpreting.run(length)).toBe(reason);
    expect(stateOf(translating)).toBe(stateOf(interpreting));
  }
  expect(pieces).toBeGreaterThan(50);
  expect(interpreting.translations).toBe(0);
  expect(translating.translations).toBeGreaterThan(5);
  expect(translating.gr(8).value).toBe(0n);
});

test("a compiled program: sieve, sorting, recursion, a hash, a matrix", async () => {
  const image = readFileSync(new URL("../../bench/guest/itanium.elf", import.meta.url));
  const mark = "PASSES: ";
  image.writeBigUInt64LE(12n, image.indexOf(mark) + mark.length);
  const engine = await loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) });
  const run = async (translate: boolean): Promise<ItaniumProcessor> => {
    const machine = await createItanium({ engine, memory: "16MiB", translate });
    machine.load(image);
    expect((await machine.run()).reason).toBe("exit");
    return machine.processor;
  };
  const [translating, interpreting] = [await run(true), await run(false)];
  expect(interpreting.translations).toBe(0);
  expect(translating.translations).toBeGreaterThan(5);
  expect(stateOf(translating)).toBe(stateOf(interpreting));
});

test("createItanium names a wrong option", async () => {
  await expect(createItanium({ memory: "16MiB", translate: "no" as never })).rejects.toThrow("translate: no is not true or false");
});

const shape = (length: number, branches: readonly (readonly [number, number])[]): unknown => {
  const { inside, loops, blocks } = shapeOf(length, branches);
  return { inside, loops: [...loops], blocks: [...blocks] };
};

test("regions: loops nest, blocks end at the targets of branches forward", () => {
  expect(shape(6, [[5, 0]])).toEqual({ inside: [[5, 0]], loops: [[0, 6]], blocks: [] });
  const nested = shape(10, [
    [4, 2],
    [3, 7],
    [1, 2],
    [9, 0],
  ]);
  expect(nested).toEqual({
    inside: [
      [4, 2],
      [3, 7],
      [1, 2],
      [9, 0],
    ],
    loops: [
      [2, 5],
      [0, 10],
    ],
    blocks: [[0, [7, 2]]],
  });
});

test("regions: loops that overlap are made to nest", () => {
  const overlapping = shape(10, [
    [5, 1],
    [8, 3],
    [9, 0],
  ]) as { loops: unknown };
  expect(overlapping.loops).toEqual([
    [1, 9],
    [3, 9],
    [0, 10],
  ]);
});

test("regions: a branch into the middle of a loop leaves", () => {
  const into = shape(10, [
    [1, 4],
    [6, 3],
    [9, 0],
  ]) as { inside: unknown };
  expect(into.inside).toEqual([
    [6, 3],
    [9, 0],
  ]);
});
