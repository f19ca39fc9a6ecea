/** The recorded tables: which seeds, how the runner is started here, and the file of Bochs' answers. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Engine } from "../../../src/engine/load.ts";
import { createMachine } from "../../../src/machine/create-machine.ts";
import { subPageCases } from "./sub-page-table.ts";
import { TABLE, intersection, tableBytes, tableCases, type Reported, type TableCase } from "./table.ts";
import type { World } from "./world.ts";

export const SEEDS = [1, 2, 3, 4, 5];
/** A table must fit four RAM images of Bochs, of 128 KiB each. */
export const CASES_IN_TABLE = 600;
export const RUNNER = new URL("table-runner.bin", import.meta.url);
export const RECORD = new URL("../../cases/vmx/bochs-2.7.txt", import.meta.url);
/** The model that is asked here. */
export const MODEL = "max";

export interface Table {
  readonly seed: number;
  readonly cases: readonly TableCase[];
  readonly bytes: Uint8Array;
  /** Of the bytes: an answer belongs to one table. */
  readonly digest: string;
}

/** The table about sub-pages, which another model of Bochs was asked about. */
export const SUB_PAGE_RECORD = new URL("../../cases/vmx/bochs-2.7-sub-pages.txt", import.meta.url);
const SUB_PAGE_SEED = 1;
const SUB_PAGE_CASES = 600;

export function makeSubPageTable(a: Reported, b: Reported): Table {
  return tableOf(SUB_PAGE_SEED, subPageCases(SUB_PAGE_SEED, SUB_PAGE_CASES, intersection(a, b)));
}

function tableOf(seed: number, cases: readonly TableCase[]): Table {
  const bytes = tableBytes(cases);
  return { seed, cases, bytes, digest: createHash("sha256").update(bytes).digest("hex").slice(0, 16) };
}

export function makeTable(world: World, seed: number, a: Reported, b: Reported): Table {
  return tableOf(seed, tableCases(world, seed, CASES_IN_TABLE, a, b));
}

/** Everything that the runner prints here, line by line: the processor, then the cases. */
export async function runHere(engine: Engine, table: Uint8Array): Promise<readonly string[]> {
  using machine = await createMachine({ engine, memory: "64MiB", cpuModel: MODEL, testDevice: true });
  let text = "";
  const decoder = new TextDecoder();
  machine.serial(0).onData((data) => {
    text += decoder.decode(data, { stream: true });
  });
  machine.loadFlat(readFileSync(RUNNER));
  machine.memory.write(TABLE, table);
  const stop = await machine.run({ budget: 2_000_000_000n });
  if (stop.reason !== "debug-exit") throw new Error(`the runner ended by ${stop.reason} after ${text.split("\n").length} lines`);
  return lines(text);
}

/** Without the dot at the end. */
export const lines = (text: string): readonly string[] =>
  text
    .slice(0, text.lastIndexOf("."))
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
