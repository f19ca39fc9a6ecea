/** What cannot be done while a machine runs is refused, wherever it is asked for: in listeners too, in the middle of an instruction. */
import { expect, test } from "vitest";
import { createMachine, createPcVm, NonrootError, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

const code = (call: () => unknown): string => {
  try {
    call();
    return "done";
  } catch (error) {
    return error instanceof NonrootError ? error.code : String(error);
  }
};

const CALLS: Readonly<Record<string, (machine: Machine) => unknown>> = {
  reset: (machine) => machine.reset(),
  loadFlat: (machine) => machine.loadFlat(hex("f4")),
  loadElf: (machine) => machine.loadElf(hex("7f454c46")),
  loadMultiboot: (machine) => machine.loadMultiboot(new Uint8Array(100)),
  loadLinux: (machine) => machine.loadLinux(new Uint8Array(100)),
  snapshot: (machine) => machine.snapshot(),
  restore: (machine) => machine.restore(new Uint8Array(10)),
  runSync: (machine) => machine.runSync(),
  breakpoint: (machine) => machine.cpus[0]!.breakpoint(0n),
  "clock.advance": (machine) => machine.clock.advance(1),
};

/** Prints, divides by zero (the exception that a trace tells of), and ends: real-mode code at 7C00H. */
const PROGRAM = "31c0 8ed8 c70600000e7c eb04 b041e6e9 baf803 b042 ee 31c9 c7060000207c f6f1 90 90 f4";

test.each(Object.keys(CALLS))("%s", async (name) => {
  for (const make of [createMachine, async (options: Parameters<typeof createMachine>[0]) => (await createPcVm(options)).machine]) {
    const machine = await make({ engine: await testEngine(), memory: "2MiB" });
    machine.loadFlat(hex(PROGRAM));
    const seen: string[] = [];
    const listener = (): void => void seen.push(code(() => CALLS[name]!(machine)));
    using trace = machine.trace({ events: ["exception", "vmexit", "vmentry"], onEvent: listener });
    machine.memory.map({ gpa: 0xe0000000, size: "4KiB", backing: { read: () => 0, write: () => {} } });
    machine.serial(0).onData(listener);
    machine.onDebugOutput(listener);
    // Between two slices as well.
    const stop = await machine.run({ budget: 2_000, sliceInstructions: 20, onProgress: listener });
    void trace;
    expect(seen.length).toBeGreaterThan(3);
    // Listeners of output are told after the run, too.
    expect(new Set(seen.slice(0, -2))).toEqual(new Set(["ERR_NONROOT_BUSY"]));
    expect(["halted", "budget", "triple-fault"]).toContain(stop.reason);
  }
});

test("after the run they are done", async () => {
  const machine = await createMachine({ engine: await testEngine(), memory: "2MiB" });
  machine.loadFlat(hex(PROGRAM));
  await machine.run({ budget: 2_000 });
  expect(code(() => machine.reset())).toBe("done");
  expect(code(() => machine.loadFlat(hex("f4")))).toBe("done");
  expect((await machine.run()).reason).toBe("halted");
});
