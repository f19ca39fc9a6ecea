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
import { withData, withPart } from "../snapshot-parts.ts";
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
  const uart = (field: string, value: unknown): Uint8Array =>
    withData(bytes, "devices", (devices: { uart: object }) => ({ uart: { ...devices.uart, [field]: value } }));
  const firmware = (value: object): Uint8Array =>
    withData(bytes, "execution", (execution: { firmware: object }) => ({ firmware: { ...execution.firmware, ...value } }));
  expect(code(() => machine.restore(firmware({ relocated: 7 })))).toMatch(/execution\.firmware\.relocated is 7, not true or false/);
  expect(code(() => machine.restore(withData(bytes, "devices", () => ({}))))).toMatch(/devices\.uart is missing/);
  expect(code(() => machine.restore(uart("waiting", {})))).toMatch(/devices\.uart\.waiting is an object, not a list/);
  expect(code(() => machine.restore(uart("waiting", [1, null])))).toMatch(/devices\.uart\.waiting\[1\] is null/);
  expect(code(() => machine.restore(uart("fifo", "abc")))).toMatch(/devices\.uart\.fifo is a text, not a list/);
  const before = rest(machine);
  machine.restore(snapshot);
  const { AR, BOTTOM, DIRTY, SOF } = await import("../../assembly/spec/ia64/cpu-offset.ts");
  const { BSPSTORE } = await import("../../assembly/spec/ia64/application.ts");
  for (const [offset, value, problem] of [
    [BOTTOM, 96, "bottom is 96"],
    [SOF, 97, "sof is 97"],
    [DIRTY, 95, "bspstore is"],
    // 2^27 bytes away from BSP: one loadrs would load them all.
    [AR + 8 * BSPSTORE + 3, 0x7f, "bspstore is"],
  ] as const) {
    const changed = withPart(bytes, "state", (part) => {
      if (offset % 4 === 0) new DataView(part.buffer).setUint32(offset, value, true);
      else part[offset] = value;
      return part;
    });
    expect(code(() => machine.restore(changed))).toMatch(`ERR_NONROOT_SNAPSHOT: snapshot: its part "state" is damaged: ${problem}`);
  }
  expect(rest(machine)).toEqual(before);
  machine.restore(snapshot);
  const run = machine.run({ budget: 10, sliceInstructions: 1 });
  expect(code(() => machine.snapshot())).toMatch(/^ERR_NONROOT_BUSY/);
  await run;
  machine.dispose();
  expect(code(() => machine.restore(snapshot))).toMatch(/^ERR_NONROOT_DISPOSED/);
  expect([machine.disposed, code(() => machine.runSync())]).toEqual([true, expect.stringMatching(/^ERR_NONROOT_DISPOSED/)]);
});

test("damage of the processor's state that has the right check sums is refused, or the machine runs to an ordinary stop", async () => {
  const machine = await monitor();
  machine.runSync({ budget: 40_000 });
  const good = machine.snapshot().serialize();
  const random = new Random("damaged snapshots");
  const seen = new Set<string>();
  for (let i = 0; i < 300; i++) {
    const bytes = withPart(good, "state", (state) => {
      for (let k = random.below(8); k >= 0; k--) state[random.below(state.length)] = random.below(256);
      return state;
    });
    try {
      machine.restore(bytes);
      seen.add(machine.runSync({ budget: 20_000 }).reason);
    } catch (error) {
      expect(error, `case ${i}: ${String((error as Error).stack)}`).toBeInstanceOf(NonrootError);
      expect(error, `case ${i}: ${String((error as Error).stack)}`).not.toBeInstanceOf(EngineFault);
      seen.add("error");
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(["error", "budget"]));
}, 120_000);

test("BSPSTORE takes BSP with it, and a frame marker has to be one", async () => {
  const machine = await monitor();
  machine.runSync({ budget: 30_000 });
  const { registers } = machine;
  const distance = registers.get("ar.bsp") - registers.get("ar.bspstore");
  registers.set("ar.bspstore", 0x400007n);
  expect(registers.get("ar.bspstore")).toBe(0x400000n);
  const now = registers.get("ar.bsp") - 0x400000n;
  // As many registers; a NaT collection more or fewer.
  expect([0n, 8n, -8n]).toContain(now - distance);
  const bytes = machine.snapshot().serialize();
  machine.restore(bytes);
  for (const cfm of [97n, 0x7fn, (10n << 7n) | 5n, (2n << 14n) | 8n, 1n << 38n])
    expect(code(() => registers.set("cfm", cfm))).toMatch(/^ERR_NONROOT_OPTION: cfm/);
  expect(code(() => registers.set("slot", 3n))).toMatch(/^ERR_NONROOT_OPTION: slot/);
  const before = registers.get("cfm");
  registers.set("cfm", before);
  expect(registers.get("cfm")).toBe(before);
});

test("a slice has at least one instruction", async () => {
  const machine = await monitor();
  for (const sliceInstructions of [0, -1])
    await expect(machine.run({ sliceInstructions })).rejects.toMatchObject({ code: "ERR_NONROOT_OPTION" });
  expect((await machine.run({ sliceInstructions: 1, budget: 3 })).reason).toBe("budget");
});

test("the firmware's breaks elsewhere are the guest's own", async () => {
  // break.m at places of the firmware where its own calls are not: each is delivered, to a vector that nobody has set up.
  const { FIRMWARE, CALL } = await import("../../src/itanium/firmware/layout.ts");
  const { callForGood } = await import("../../src/itanium/firmware/code.ts");
  for (const call of Object.values(CALL))
    for (const at of [FIRMWARE.vectors + 16, FIRMWARE.vectors + 0x30, FIRMWARE.sal + 0x30]) {
      const machine = await create();
      machine.load(new Uint8Array(64));
      machine.processor.write(at, callForGood(call));
      machine.registers.set("ip", BigInt(at));
      const stop = machine.runSync({ budget: 100 });
      expect([call, at, ["unhandled-interruption", "exit", "budget", "machine-check"].includes(stop.reason)]).toEqual([call, at, true]);
      if (call === CALL.VECTOR) expect(stop).toMatchObject({ reason: "unhandled-interruption", vector: "BREAK" });
    }
});
