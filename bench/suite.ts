/**
 * `npm run bench`: Benchmark.js over the parts a user feels. Each cycle retires a fixed number of instructions, so that a
 * rate follows; compare medians of runs on a quiet machine, and gate regressions on counts, never on time.
 *
 *   npm run bench [-- --json] [-- --only dispatch]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import Benchmark from "benchmark";
import { createMachine, createVm, type Machine } from "../src/index.ts";
import { hostFacts } from "../src/platform/node/host.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, only: { type: "string" } } });

/** Enough that entering and leaving the engine does not show. */
const CYCLE = 2_000_000;
const MEMORY = "64MiB";
const MEMORY_GUEST = 0x8000;

const guest = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`guest/${name}.bin`, import.meta.url)));

/** VM exits in one cycle. */
const EXITS = 20_000;
/** cpuid; jmp back. Source: SDM 2A "CPUID", 2A "JMP". */
const CPUID_LOOP = Uint8Array.of(0x0f, 0xa2, 0xeb, 0xfc);
const LOOP_ADDRESS = 0x1000;

interface Case {
  readonly name: string;
  readonly unit: string;
  /** Units in one cycle. */
  readonly perCycle: number;
  /** Makes the guest; the result runs one cycle. */
  readonly prepare: () => Promise<() => void | Promise<void>>;
}

const cycles = (machine: Machine) => (): void => {
  const stop = machine.runSync({ budget: CYCLE });
  if (stop.reason !== "budget") throw new Error(`the guest stopped: ${stop.reason}`);
};

async function hotLoop(): Promise<() => void> {
  const machine = await createMachine({ memory: MEMORY });
  const image = guest("hot-loop");
  new DataView(image.buffer).setBigUint64(8, 2n ** 62n, true);
  machine.loadFlat(image);
  return cycles(machine);
}

async function memoryLoop(entry: number): Promise<() => void> {
  const machine = await createMachine({ memory: MEMORY });
  machine.loadFlat(guest("memory"), { address: MEMORY_GUEST, entry: MEMORY_GUEST + entry, mode: "long" });
  return cycles(machine);
}

async function cpuidGuest() {
  const vm = await createVm({ memory: "2MiB" });
  vm.memory.write(LOOP_ADDRESS, CPUID_LOOP);
  return vm.createVcpu({ preset: "long", regs: { rip: LOOP_ADDRESS } });
}

async function roundTrips(): Promise<() => void> {
  const vcpu = await cpuidGuest();
  return () => {
    for (let i = 0; i < EXITS; i++) {
      const exit = vcpu.run();
      if (exit.reason !== "cpuid") throw new Error(`the guest stopped: ${exit.reason}`);
      exit.reply(1, 2, 3, 4);
      vcpu.advance();
    }
  };
}

async function handledRoundTrips(): Promise<() => Promise<void>> {
  const vcpu = await cpuidGuest();
  return async () => {
    let left = EXITS;
    await vcpu.loop({
      cpuid: (exit) => {
        exit.reply(1, 2, 3, 4);
        vcpu.advance();
        return --left === 0 ? "stop" : "resume";
      },
    });
  };
}

const CASES: readonly Case[] = [
  { name: "dispatch: hot loops", unit: "instructions", perCycle: CYCLE, prepare: hotLoop },
  { name: "memory: one access a page", unit: "instructions", perCycle: CYCLE, prepare: () => memoryLoop(0) },
  { name: "exit round trip: run()", unit: "round trips", perCycle: EXITS, prepare: roundTrips },
  { name: "exit round trip: loop()", unit: "round trips", perCycle: EXITS, prepare: handledRoundTrips },
];

interface Result {
  readonly name: string;
  readonly unit: string;
  readonly perSecond: number;
  /** Relative margin of error, percent. */
  readonly rme: number;
  readonly samples: number;
}

async function measure({ name, unit, perCycle, prepare }: Case): Promise<Result> {
  const cycle = await prepare();
  // The engine's compiler needs some calls before it is at its best.
  for (let i = 0; i < 10; i++) await cycle();
  return new Promise((resolve, reject) => {
    const run = (deferred: { resolve(): void }): void => {
      const done = cycle();
      if (done === undefined) deferred.resolve();
      else done.then(() => deferred.resolve(), reject);
    };
    const benchmark = new Benchmark(name, {
      defer: true,
      fn: run,
      onComplete: () => {
        const { error, stats, hz } = benchmark;
        if (error !== undefined) reject(new Error(`${name}: ${String(error)}`));
        else resolve({ name, unit, perSecond: hz * perCycle, rme: stats.rme, samples: stats.sample.length });
      },
    });
    benchmark.run({ async: true });
  });
}

const results: Result[] = [];
for (const one of CASES) {
  if (values.only !== undefined && !one.name.includes(values.only)) continue;
  const result = await measure(one);
  results.push(result);
  const rate = (result.perSecond / 1e6).toFixed(1).padStart(9);
  if (!values.json)
    console.log(`${result.name.padEnd(32)} ${rate} M ${result.unit}/s  ±${result.rme.toFixed(1)} %  (${result.samples} samples)`);
}
if (values.json) console.log(JSON.stringify({ host: hostFacts(), results }));
