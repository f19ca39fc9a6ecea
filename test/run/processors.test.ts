import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMachine } from "../../src/machine/create-machine.ts";
import type { Machine } from "../../src/machine/machine.ts";
import { testEngine } from "../engine.ts";

const image = readFileSync(new URL("processors.bin", import.meta.url));
/** processors.asm. */
const COUNTER = 0x9004,
  EXPECTED = 0x9010,
  IDENTITIES = 0x9020;
const PASSES = 10_000;

async function boot(cpus: number): Promise<Machine> {
  const machine = await createMachine({ memory: "4MiB", cpus, engine: await testEngine() });
  machine.loadFlat(image, { address: 0x10000, mode: "protected" });
  machine.memory.write(EXPECTED, Uint8Array.of(cpus - 1));
  return machine;
}

const word = (machine: Machine, address: number): number => Buffer.from(machine.memory.read(address, 4)).readUInt32LE(0);

test.each([1, 2, 3, 16])("%i processors start, count and halt", async (cpus) => {
  const machine = await boot(cpus);
  expect(machine.runSync({ budget: 100_000_000n }).reason).toBe("halted");
  expect(word(machine, COUNTER)).toBe(cpus * PASSES);
  expect(word(machine, IDENTITIES)).toBe(2 ** cpus - 2);
  expect(machine.cpus.length).toBe(cpus);
  for (const cpu of machine.cpus) expect(cpu.regs.rcx).toBe(0n);
  // ZF after the last comparison, of a processor that is not in execution too.
  expect(machine.cpus[0]!.regs.rflags & 0x40n).toBe(0x40n);
});

test("the order of turns does not depend on where the host stops the machine", async () => {
  const whole = await boot(3);
  whole.runSync();
  const pieces = await boot(3);
  let stop;
  do {
    stop = pieces.runSync({ budget: 7_777n });
    for (const cpu of pieces.cpus) void cpu.regs.rflags;
  } while (stop.reason === "budget");
  expect(pieces.clock.instructions).toBe(whole.clock.instructions);
  for (const [i, cpu] of pieces.cpus.entries()) expect(cpu.regs.rip).toBe(whole.cpus[i]!.regs.rip);
});

test("a snapshot holds every processor", async () => {
  const machine = await boot(4);
  machine.runSync({ budget: 60_000n });
  const snapshot = machine.snapshot();
  machine.runSync();
  const other = await boot(4);
  other.restore(snapshot.serialize());
  expect(other.runSync().reason).toBe("halted");
  expect(other.clock.instructions).toBe(machine.clock.instructions);
  expect(word(other, COUNTER)).toBe(4 * PASSES);
});

test("a reset puts the others back to wait for a start-up IPI", async () => {
  const machine = await boot(2);
  machine.runSync();
  const first = machine.clock.instructions;
  machine.reset();
  [0x9000, COUNTER, 0x9008, IDENTITIES].forEach((address) => machine.memory.write(address, new Uint8Array(4)));
  expect(machine.runSync().reason).toBe("halted");
  expect(word(machine, COUNTER)).toBe(2 * PASSES);
  expect(first).toBeGreaterThan(0n);
});

test("a number of processors that no machine has is refused by name", async () => {
  await expect(createMachine({ memory: "4MiB", cpus: 65, engine: await testEngine() })).rejects.toThrow(/cpus: 65/);
  await expect(createMachine({ memory: "4MiB", cpus: 0, engine: await testEngine() })).rejects.toThrow(/cpus: 0/);
});

test("the VMCS of a processor is there whoever is in execution", async () => {
  const machine = await createMachine({ memory: "4MiB", cpus: 2, engine: await testEngine() });
  machine.loadFlat(readFileSync(new URL("vmx-processor.bin", import.meta.url)), { address: 0x10000, mode: "protected" });
  expect(machine.vmcs(0)).toBeUndefined();
  machine.runSync({ budget: 200_000n });
  // The second processor spins, the first one halts: vmx-processor.asm.
  expect(machine.vmcs()).toBeUndefined();
  const vmcs = machine.vmcs(0)!;
  expect(vmcs.read("GUEST_RIP")).toBe(0x12345678n);
  expect(machine.vmcsImage(0)).toMatchObject({ pointer: 0x22000n, launched: false, fields: { GUEST_RIP: 0x12345678n } });
  vmcs.write("GUEST_RIP", 5n);
  expect(machine.vmcs(0)!.read("GUEST_RIP")).toBe(5n);
  const before = machine.cpus.map((cpu) => cpu.regs.rip);
  expect(vmcs.explain().length).toBeGreaterThan(0);
  expect(machine.cpus.map((cpu) => cpu.regs.rip)).toEqual(before);
  expect(machine.vmcs()).toBeUndefined();
  expect(() => machine.vmcs(2)).toThrow("vmcs(2): the machine has processors 0 to 1");
  expect(machine.runSync({ budget: 100_000n }).reason).toBe("budget");
});

test("a fork of a machine goes on as the machine does", async () => {
  const machine = await boot(3);
  machine.runSync({ budget: 60_000n });
  const fork = await machine.fork();
  machine.runSync();
  expect(word(fork, COUNTER)).toBeLessThan(3 * PASSES);
  expect(fork.runSync().reason).toBe("halted");
  expect(fork.clock.instructions).toBe(machine.clock.instructions);
  expect(word(fork, COUNTER)).toBe(3 * PASSES);
});
