/**
 * Random port and memory accesses to the whole board, from code as a guest has it, with time in between: nothing is thrown, no
 * queue grows without end, and a board that is saved and restored again and again is the same as one that never was.
 */
import { beforeAll, describe, expect } from "vitest";
import { INSN_BASE, MACHINE_BASE, RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Machines from "../../assembly/spec/machine-offset.ts";
import { createMachine, type Machine, type Snapshot } from "../../src/index.ts";
import type { Random } from "../random.ts";
import { testEngine } from "../engine.ts";
import { fuzz } from "./fuzz.ts";
import { bytes } from "./program.ts";

const RAM = 0x100000 + 0x10000;
const PORTS = [0x20, 0x21, 0x40, 0x41, 0x42, 0x43, 0x60, 0x61, 0x64, 0x70, 0x71, 0x92, 0xa0, 0xa1, 0xf0, 0x2f8, 0x3e8, 0x4d0, 0x4d1, 0x510, 0x511, 0x514, 0x518, 0x600, 0x602, 0x604, 0x608, 0xcf8, 0xcfc, 0xcfe]; // prettier-ignore
const SERIAL = [0x3f8, 0x3f9, 0x3fa, 0x3fb, 0x3fc, 0x3fd, 0x3fe, 0x3ff];
const VALUES = [0, 1, 2, 3, 7, 0x0f, 0x11, 0x20, 0x36, 0x34, 0x60, 0x80, 0xaa, 0xad, 0xd1, 0xd2, 0xd4, 0xed, 0xf4, 0xff];

/** Protected mode, so that every port and address is reached: accesses, the results in memory, and pauses. */
function program(random: Random): Uint8Array {
  const code: number[] = [0xbf, ...bytes(0x20000, 4)];
  for (let i = 0; i < 120; i++) {
    const port = random.once(3) ? random.pick(SERIAL) : random.pick(PORTS);
    const value = random.once(3) ? random.next() : random.pick(VALUES);
    // mov edx,port; mov eax,value; in or out; stos
    code.push(0xba, ...bytes(port, 4), 0xb8, ...bytes(value, 4), ...random.pick([[0xee], [0xee], [0xee], [0xec, 0xab], [0xec, 0xab], [0xef], [0xed, 0xab], [0x66, 0xef]])); // prettier-ignore
    if (random.once(8)) code.push(0xb9, ...bytes(1 + random.below(3000), 4), 0xe2, 0xfe);
    if (random.once(10)) code.push(0xc7, 0x05, ...bytes(0xfec00000, 4), ...bytes(random.below(0x40), 4), 0xc7, 0x05, ...bytes(0xfec00010, 4), ...bytes(random.next(), 4)); // prettier-ignore
    if (random.once(10)) code.push(0xa1, ...bytes(0xfec00010, 4), 0xab);
  }
  code.push(0xeb, 0xfe);
  return Uint8Array.from(code);
}

let plain: Machine;
let saved: Machine;
let fresh: Snapshot;
beforeAll(async () => {
  const options = { engine: await testEngine(), memory: RAM, testDevice: true };
  [plain, saved] = await Promise.all([createMachine(options), createMachine(options)]);
  fresh = plain.snapshot();
});

/** State of processor and machine without what only says how full caches are: a restore empties them. */
function stateOf(machine: Machine): Uint8Array {
  const { state } = machine.snapshot().content;
  const copy = state.slice(0, INSN_BASE - VCPU_BASE);
  copy.fill(0, MACHINE_BASE + Machines.CODE_CACHE_TOP - VCPU_BASE, MACHINE_BASE + Machines.COUNTERS + 4 * 8 - VCPU_BASE);
  return copy;
}

/** Ends for any reason that is the guest's own. */
const ENDS = new Set(["halted", "reset", "shutdown", "triple-fault", "unimplemented"]);

describe("the board", () => {
  fuzz("goes on from any moment, and keeps to its size", 10, (random) => {
    const code = program(random);
    for (const machine of [plain, saved]) {
      machine.restore(fresh);
      machine.loadFlat(code, { mode: "protected", address: 0x9000 });
    }
    for (let step = 0; step < 40; step++) {
      const outside = random.below(12);
      const data = Uint8Array.from({ length: random.below(40) }, () => random.below(256));
      const budget = 1 + random.below(2000);
      const stops = [plain, saved].map((machine) => {
        if (outside === 0) machine.keyboard.press([0x1c, 0xf0, 0x1c]);
        if (outside === 1) machine.serial(random.once(1) ? 0 : 1).write(data);
        if (outside === 2) machine.pressPowerButton();
        return machine.runSync({ budget });
      });
      expect(stops[1]).toEqual(stops[0]);
      if (ENDS.has(stops[0]!.reason)) break;
      if (random.once(3)) saved.restore(saved.snapshot().serialize());
    }
    expect(saved.pc.save()).toEqual(plain.pc.save());
    const [a, b] = [plain, saved].map(stateOf);
    const at = a!.findIndex((byte, i) => byte !== b![i]);
    if (at >= 0) throw new Error(`the two machines differ at 0x${(VCPU_BASE + at).toString(16)} of the engine's memory`);
    const [x, y] = [plain, saved].map((machine) => Buffer.from(machine.memory.view(0, 1).buffer, RAM_BASE, RAM));
    if (!x!.equals(y!)) throw new Error("the two machines differ in RAM");
    // Devices are small, whatever was written to them; input of the host waits outside.
    const size = JSON.stringify(plain.pc.save(), (_name, value: unknown) => (value instanceof Uint8Array ? value.length : value)).length;
    expect(size).toBeLessThan(30_000);
  });
});
