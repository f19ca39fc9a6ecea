/**
 * Between two looks at the host's clock there is a bounded amount of work, whatever a guest does, and where the clock cuts a run changes
 * nothing in what the guest sees.
 *
 * The clock is the test's: a look costs it a few milliseconds.
 */
import { beforeEach, expect, test, vi } from "vitest";
import { createMachine, createPcVm, createVm, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { Random } from "../random.ts";

const host = vi.hoisted(() => ({ now: 0, step: (): number => 1 }));
vi.mock("#platform", async (original) => ({
  ...(await original<Record<string, unknown>>()),
  hostTime: () => (host.now += host.step()),
}));

beforeEach(() => {
  host.now = 0;
  host.step = () => 1;
});

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/#.*/g, "").replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

/** Loops whose every instruction, or nearly, is slow work: real-mode code at 7C00H. */
const LOOPS: Readonly<Record<string, string>> = {
  "port reads": "e461 ebfc",
  "OUTS, a burst an instruction": "ba8000 be0010 66b9ffffffff 67f36e ebf1",
  "INS, a burst an instruction": "ba6100 bf0010 66b9ffffffff 67f36c ebf1",
  "device memory": "b800a0 8ed8 a10000 ebfb",
  "faults at the same instruction": "31c0 8ed8 c7061800127c c7061a000000 0f0b cf",
  "interrupts by software": "31c0 8ed8 c7060001147c c70602010000 cd40 ebfc cf",
  "comparison of pages": "be0010 bf0020 66b900100000 67f3a6 ebf0",
  "code that changes itself": "fe06087c b000 ebf8",
  CPUID: "31c0 0fa2 ebfa",
};
/** Fast timer, its interrupt masked, and HLT: time is skipped from event to event. */
const IDLE = "b0ff e621 b034 e643 b002 e640 b000 e640 fb f4 ebfd";

const KINDS = ["machine", "PC VM"] as const;

async function make(kind: (typeof KINDS)[number]): Promise<Machine> {
  const options = { engine: await testEngine(), memory: "4MiB" } as const;
  return kind === "machine" ? createMachine(options) : (await createPcVm(options)).machine;
}

test("whatever a guest does, the host has its turn after a bounded number of looks", async () => {
  for (const [name, code] of Object.entries(LOOPS))
    for (const kind of KINDS) {
      const machine = await make(kind);
      machine.loadFlat(hex(code));
      let slices = 0;
      const stop = await machine.run({
        budget: 30_000_000,
        onProgress: () => {
          if (++slices === 3) machine.interrupt();
        },
      });
      expect({ name, kind, stop }).toEqual({ name, kind, stop: { reason: "interrupted" } });
      // Of slices of 2,000,000 instructions three are 6,000,000.
      expect(machine.clock.instructions, `${name}, ${kind}`).toBeLessThan(500_000n);
    }
});

test("a machine that skips from timer to timer looks at the clock as well", async () => {
  for (const kind of KINDS) {
    const machine = await make(kind);
    machine.loadFlat(hex(IDLE));
    let slices = 0;
    const stop = await machine.run({
      onProgress: () => {
        if (++slices === 3) machine.interrupt();
      },
    });
    expect({ kind, stop }).toEqual({ kind, stop: { reason: "interrupted" } });
    // 2,000 periods of the timer are 3.4 ms of virtual time.
    expect(machine.clock.tsc).toBeLessThan(10_000_000n);
  }
});

test("a timer beyond the last exact tick wakes nobody", async () => {
  const machine = await make("machine");
  // Everything masked, counter 0 of the timer without a count; TSC deadline at 2^62: mov dword [0fee00320h],40020h; mov ecx,6e0h; wrmsr
  const code = "b0ff e621 b030 e643 c7052003e0fe20000400 b9e0060000 31c0 ba00000040 0f30 fb f4";
  machine.loadFlat(hex(code), { mode: "protected" });
  expect(machine.runSync({ budget: 1_000 })).toEqual({ reason: "halted" });
  expect(machine.clock.tsc).toBe(machine.clock.instructions);
});

/** Strings over their own instruction and over code, which was decoded before or was not. */
const STRINGS: Readonly<Record<string, string>> = {
  "INS over itself": "ba6100 bf007c 66b9ffffffff 67f36c f4",
  "STOS over itself": "b090 bf007c b90001 f3aa f4",
  "MOVS from code to code": "be007c bf007e b90002 f3a4 e9f301",
  "CMPS and SCAS of code": "be007c bf007c b90004 f3a6 30c0 bf007c b90004 f2ae ebec",
};

test("the same state wherever the clock and the budget cut a run", async () => {
  const random = new Random("cuts by time");
  for (const [name, code] of Object.entries({ ...LOOPS, ...STRINGS }))
    for (const kind of KINDS) {
      const run = async (step: () => number, sliceInstructions: number): Promise<unknown> => {
        host.step = step;
        const machine = await make(kind);
        machine.loadFlat(hex(code));
        const stop =
          sliceInstructions === 0 ? machine.runSync({ budget: 20_011 }) : await machine.run({ budget: 20_011, sliceInstructions });
        const { rax, rcx, rsi, rdi, rip } = machine.cpus[0]!.regs;
        return { stop, rax, rcx, rsi, rdi, rip, tsc: machine.clock.tsc, code: machine.memory.read(0x7c00, 0x800) };
      };
      const whole = await run(() => 0, 0);
      for (const slice of [1 + random.below(40), 1 + random.below(30_000)])
        expect({ name, kind, end: await run(() => (random.once(3) ? 60 : 0), slice) }).toEqual({ name, kind, end: whole });
    }
});

test("a burst of OUTS that the host interrupts goes on as if nothing had happened", async () => {
  const run = async (stopAt: number): Promise<unknown> => {
    const machine = await make("machine");
    // mov dx,0e9h; mov si,1000h; mov ecx,1000h; rep outsb; hlt
    machine.loadFlat(hex("bae900 be0010 66b900100000 67f36e f4"));
    let [bytes, looks] = [0, 0];
    machine.onDebugOutput((data) => (bytes += data.length));
    host.step = () => (++looks === stopAt ? 1000 : 0);
    const stop = await machine.run({ budget: 10_000 });
    return { stop, instructions: machine.clock.instructions, bytes };
  };
  const whole = await run(0);
  expect(whole).toEqual({ stop: { reason: "halted" }, instructions: 12n, bytes: 0x1000 });
  for (let at = 1; at < 12; at++) expect(await run(at)).toEqual(whole);
});

test("loop() of a virtual processor returns to the event loop by time as well", async () => {
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB" });
  vm.memory.map({ gpa: 0x40000000, size: "4KiB", backing: { read: () => 0, write: () => {} } });
  // mov al,[40000000h]; jmp: two exits of the VM's own for each read
  vm.memory.write(0x7c00, hex("8a042500000040 ebf7"));
  const vcpu = vm.createVcpu({ preset: "long", regs: { rip: 0x7c00 } });
  let slices = 0;
  const stop = await vcpu.loop({}, { budget: 10_000_000, onProgress: () => void (++slices === 3 && vm.interrupt()) });
  expect(stop.reason).toBe("interrupted");
  expect(stop.instructions).toBeLessThan(500_000n);
});
