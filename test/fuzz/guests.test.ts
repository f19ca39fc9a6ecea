/**
 * Hostile guests: whatever code does, the run ends for a reason that has a name, at the instruction that the budget says, in
 * the same state however the run is cut and translated; nothing outside the guest's RAM and the engine's own tables changes.
 */
import { beforeAll, describe, expect } from "vitest";
import { MAX_VCPUS, MONITOR_BLOCKS, RAM_BASE, STATIC_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import {
  createMachine,
  createPcVm,
  type Machine,
  type MachineOptions,
  type MachineStop,
  type PcVm,
  type Snapshot,
} from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { fuzz } from "./fuzz.ts";
import { randomProgram, type Program } from "./program.ts";

/** The last 60 KiB of the engine's memory are beyond RAM: a canary lives there. */
const RAM = 0x100000 + 0x11000;
const BUDGET = 1500;
const REVISION = 0x11e57ed0;
const CANARY = 0xc5;
const REASONS = new Set(["shutdown", "reset", "triple-fault", "vmx-abort", "halted", "budget", "debug-exit", "unimplemented"]);

/** Ranges of linear memory that nobody has a use for. */
const UNUSED: readonly (readonly [number, number])[] = [
  [0x10, VCPU_BASE],
  [MONITOR_BLOCKS + 64 * MAX_VCPUS, STATIC_BASE],
  [RAM_BASE + 0xa0000, RAM_BASE + 0xc0000],
  [RAM_BASE + RAM, RAM_BASE + 0x120000],
];

interface Bench {
  readonly machine: Machine;
  readonly memory: Uint8Array;
  readonly fresh: Snapshot;
}

function bench(machine: Machine): Bench {
  const memory = new Uint8Array(machine.memory.view(0, 1).buffer);
  for (const [start, end] of UNUSED) memory.fill(CANARY, start, end);
  return { machine, memory, fresh: machine.snapshot() };
}

const options = async (more: Partial<MachineOptions> = {}): Promise<MachineOptions> => ({
  engine: await testEngine(),
  memory: RAM,
  ...more,
});

/** How it ended, and everything that the guest can see of it. */
function state({ machine }: Bench, stop: MachineStop, before: bigint): object {
  const { regs } = machine.cpus[0]!;
  const ram = machine.memory.regions.filter(({ bytes }) => bytes.length > 0).map(({ bytes }) => Buffer.from(bytes));
  return {
    stop,
    instructions: machine.clock.instructions - before,
    tsc: machine.clock.tsc,
    rip: regs.rip,
    registers: [regs.rax, regs.rcx, regs.rdx, regs.rbx, regs.rsp, regs.rbp, regs.rsi, regs.rdi, regs.rflags],
    ram,
  };
}

function expectCanaries({ memory }: Bench): void {
  for (const [start, end] of UNUSED)
    for (let at = start; at < end; at++) if (memory[at] !== CANARY) throw new Error(`linear memory at 0x${at.toString(16)} has changed`);
}

/** Runs the program in a machine as it was when it was made; `cut` instructions first, then the rest. */
function run(on: Bench, program: Program, cut = 0): object {
  const { machine, fresh } = on;
  machine.restore(fresh);
  machine.loadFlat(program.code, { mode: program.mode, address: program.mode === "real" ? 0x7c00 : 0x9000 });
  const before = machine.clock.instructions;
  let stop: MachineStop | undefined;
  if (cut > 0) {
    stop = machine.runSync({ budget: cut });
    if (stop.reason === "budget") stop = undefined;
  }
  stop ??= machine.runSync({ budget: BUDGET - cut });
  const result = state(on, stop, before);
  if (!REASONS.has(stop.reason)) throw new Error(`the run ended with "${stop.reason}"`);
  if (stop.reason === "budget") expect(machine.clock.instructions - before).toBe(BigInt(BUDGET));
  expectCanaries(on);
  return result;
}

const equal = (a: object, b: object): boolean =>
  JSON.stringify(a, words) === JSON.stringify(b, words) && ramOf(a).every((ram, i) => ram.equals(ramOf(b)[i]!));
const ramOf = (of: object): Buffer[] => (of as { ram: Buffer[] }).ram;
const words = (name: string, value: unknown): unknown => (name === "ram" ? undefined : typeof value === "bigint" ? `${value}` : value);

let whole: Bench;
let cut: Bench;
let translated: Bench;
let hosted: PcVm;
beforeAll(async () => {
  [whole, cut, translated] = await Promise.all([
    createMachine(await options()).then(bench),
    createMachine(await options()).then(bench),
    createMachine(await options({ translate: true })).then(bench),
  ]);
  hosted = await createPcVm(await options());
});

describe("hostile guests", () => {
  fuzz("end as they should, however the run is cut", 250, (random) => {
    const program = randomProgram(random, RAM, REVISION);
    const once = run(whole, program);
    const twice = run(cut, program, 1 + random.below(BUDGET - 1));
    if (!equal(once, twice)) expect(JSON.parse(JSON.stringify(twice, words))).toEqual(JSON.parse(JSON.stringify(once, words)));
    expect(
      ramOf(twice).every((ram, i) => ram.equals(ramOf(once)[i]!)),
      "RAM",
    ).toBe(true);
    const other = run(translated, program);
    if (!equal(once, other))
      expect(JSON.parse(JSON.stringify(other, words)), "translated").toEqual(JSON.parse(JSON.stringify(once, words)));
  });

  fuzz("under a VMM in TypeScript end as they should, too", 100, (random) => {
    const program = randomProgram(random, RAM, REVISION);
    hosted.machine.loadFlat(program.code, { mode: program.mode, address: program.mode === "real" ? 0x7c00 : 0x9000 });
    const before = hosted.machine.clock.instructions;
    const stop = hosted.machine.runSync({ budget: BUDGET });
    if (!REASONS.has(stop.reason)) throw new Error(`the run ended with "${stop.reason}"`);
    if (stop.reason === "budget") expect(hosted.machine.clock.instructions - before).toBe(BigInt(BUDGET));
  });
});
