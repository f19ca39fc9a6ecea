/** Snapshots of Itanium machines: what is restored goes on as the original did, and damaged ones are refused or harmless. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EngineFault, NonrootError } from "../../src/engine/errors.ts";
import { createItanium, createMachine, type ItaniumEvent, type ItaniumMachine, type ItaniumOptions } from "../../src/index.ts";
import type { Uart16550State } from "../../src/devices/uart16550.ts";
import { testEngine } from "../engine.ts";
import { Random } from "../random.ts";
import { itaniumEngine, Rig } from "./rig.ts";

const MONITOR = readFileSync(join(import.meta.dirname, "../../src/guest/itanium/vmm.bin"));
const create = async (options: Partial<ItaniumOptions> = {}): Promise<ItaniumMachine> =>
  createItanium({ engine: await itaniumEngine(), memory: "16MiB", ...options });

async function monitor(): Promise<ItaniumMachine> {
  const machine = await create();
  machine.load(MONITOR, { commandLine: "quiet" });
  return machine;
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Everything that can be seen of the rest of a run. */
function rest(machine: ItaniumMachine) {
  let text = "";
  const events: ItaniumEvent[] = [];
  using listener = machine.console.onData((data) => (text += new TextDecoder().decode(data)));
  using trace = machine.trace({ capacity: 0, onEvent: (event) => void events.push(event) });
  void [listener, trace];
  const stop = machine.runSync({ budget: 100_000_000n });
  return { stop, text, events, instructions: machine.processor.retired, time: machine.processor.now, memory: digest(machine.memory) };
}

test("a restored snapshot goes on as the original did, here, in another machine and in a fork", async () => {
  const whole = await monitor();
  expect(rest(whole).stop).toEqual({ reason: "exit", status: 0n });
  const total = whole.processor.retired;
  const machine = await monitor();
  for (const part of [1n, 7n, 22n, 50n, 93n]) {
    machine.reset();
    machine.runSync({ budget: (total * part) / 100n });
    const snapshot = machine.snapshot();
    const fork = await machine.fork();
    const expected = rest(machine);
    expect(expected.stop).toEqual({ reason: "exit", status: 0n });
    expect(expected.instructions).toBe(total);
    machine.restore(snapshot);
    expect(rest(machine)).toEqual(expected);
    using other = await create();
    other.restore(snapshot.serialize());
    expect(rest(other)).toEqual(expected);
    expect(rest(fork)).toEqual(expected);
  }
}, 120_000);

test("a snapshot holds what is loaded: reset() starts it again", async () => {
  const machine = await monitor();
  const expected = rest(machine);
  const other = await create();
  expect(() => other.reset()).toThrow("reset: nothing was loaded");
  other.restore(machine.snapshot());
  other.reset();
  expect(rest(other)).toEqual(expected);
});

test("what PAL remembers comes back: the environment, and an expected machine check", async () => {
  const rig = await Rig.create();
  rig.pal("PAL_MC_EXPECTED", 1n);
  const snapshot = rig.machine.snapshot();
  expect(rig.pal("PAL_MC_EXPECTED", 0n).values[0]).toBe(1n);
  rig.machine.restore(snapshot.serialize());
  expect(rig.pal("PAL_MC_EXPECTED", 0n).values[0]).toBe(1n);
});

test("input that has not been read is in the snapshot", async () => {
  const machine = await monitor();
  machine.console.write("abc");
  const other = await create();
  other.restore(machine.snapshot().serialize());
  const { fifo, waiting } = other.snapshot().content.devices.uart as Uart16550State;
  expect([...fifo, ...waiting]).toEqual([97, 98, 99]);
});

const code = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error instanceof NonrootError ? `${error.code}: ${error.message}` : error;
  }
  return "none";
};

test("mistakes are named, and change nothing", async () => {
  const machine = await monitor();
  machine.runSync({ budget: 1000 });
  const snapshot = machine.snapshot();
  const bytes = snapshot.serialize();
  const larger = await create({ memory: "32MiB" });
  expect(code(() => larger.restore(snapshot))).toMatch(/^ERR_NONROOT_SNAPSHOT: .*memory 16777216, this one has memory 33554432/);
  const hosted = await create({ vmm: "typescript" });
  expect(code(() => hosted.restore(snapshot))).toMatch(/vmm guest, this one has vmm typescript/);
  const pc = await createMachine({ engine: await testEngine(), memory: "16MiB" });
  expect(code(() => machine.restore(pc.snapshot()))).toMatch(/^ERR_NONROOT_SNAPSHOT: .*other options/);
  expect(code(() => pc.restore(snapshot))).toMatch(/^ERR_NONROOT_SNAPSHOT: .*other options/);
  expect(code(() => machine.restore(bytes.subarray(0, 5000)))).toMatch(/^ERR_NONROOT_SNAPSHOT: /);
  expect(code(() => machine.restore(new Uint8Array(10)))).toBe("ERR_NONROOT_SNAPSHOT: snapshot: not a snapshot");
  const changed = (from: string, to: string): Uint8Array => {
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toContain(from);
    return Buffer.from(text.replace(from, to), "latin1");
  };
  expect(code(() => machine.restore(changed('"relocated":false', '"relocated":7')))).toMatch(
    /execution\.firmware\.relocated is missing or of/,
  );
  expect(code(() => machine.restore(changed('"uart":', '"uarT":')))).toMatch(/devices\.uart is missing or of another type/);
  expect(code(() => machine.restore(changed('"waiting":[]', '"waiting":{}')))).toMatch(/devices\.uart\.waiting is missing/);
  const state = snapshot.content.state;
  const before = rest(machine);
  machine.restore(snapshot);
  const damaged = state.slice();
  const { BOTTOM } = await import("../../assembly/spec/ia64/cpu-offset.ts");
  new DataView(damaged.buffer).setUint32(BOTTOM, 96, true);
  expect(code(() => machine.restore(Buffer.from(replaceState(bytes, state, damaged))))).toBe(
    "ERR_NONROOT_SNAPSHOT: snapshot: the state of the processor is damaged: bottom is 96",
  );
  expect(rest(machine)).toEqual(before);
  machine.restore(snapshot);
  const run = machine.run({ budget: 10, sliceInstructions: 1 });
  expect(code(() => machine.snapshot())).toMatch(/^ERR_NONROOT_BUSY/);
  await run;
  machine.dispose();
  expect(code(() => machine.restore(snapshot))).toMatch(/^ERR_NONROOT_DISPOSED/);
  expect([machine.disposed, code(() => machine.runSync())]).toEqual([true, expect.stringMatching(/^ERR_NONROOT_DISPOSED/)]);
});

/** The serialized snapshot with another state, of the same length. */
function replaceState(bytes: Uint8Array, state: Uint8Array, other: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(state);
  expect(at).toBeGreaterThan(0);
  copy.set(other, at);
  return copy;
}

test("damaged snapshots are refused, or run to an ordinary stop", async () => {
  const machine = await monitor();
  machine.runSync({ budget: 40_000 });
  const snapshot = machine.snapshot();
  const good = snapshot.serialize();
  const header = Buffer.from(good).indexOf(10, Buffer.from(good).indexOf(10) + 1) + 1;
  const random = new Random("damaged snapshots");
  const seen = new Set<string>();
  for (let i = 0; i < 400; i++) {
    const bytes = good.slice();
    // The text, the state of the processor, or anything.
    const [start, length] = [
      [0, header],
      [header, snapshot.content.state.length],
      [0, good.length],
    ][random.below(3)] as [number, number];
    for (let k = random.below(8); k >= 0; k--) bytes[start + random.below(length)] = random.below(256);
    try {
      machine.restore(random.below(20) === 0 ? bytes.subarray(0, random.below(bytes.length)) : bytes);
      seen.add(machine.runSync({ budget: 20_000 }).reason);
    } catch (error) {
      expect(error, `case ${i}: ${String((error as Error).stack)}`).toBeInstanceOf(NonrootError);
      expect(error, `case ${i}: ${String((error as Error).stack)}`).not.toBeInstanceOf(EngineFault);
      seen.add("error");
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(["error", "budget"]));
}, 120_000);
