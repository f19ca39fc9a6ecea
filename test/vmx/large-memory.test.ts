/** RAM of every size up to what an engine holds, at the places where a number changes its sign or an address its half. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createItanium, createMachine, createPcVm, createVm } from "../../src/index.ts";
import { readBytes, writeBytes } from "../../src/platform/node/files.ts";
import { testEngine } from "../engine.ts";
import { itaniumEngine } from "../itanium/rig.ts";

const MIB = 0x100000;
/** Of the engine's own memory there are 32 MiB: its addresses pass 2 GiB with 2,016 MiB of RAM. */
const SIZES = [2000, 2015, 2016, 2017, 2047, 2048, 2049, 3000];

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

/** In 32-bit code: reads the dword at EDI, adds one, writes it 4 bytes further, stops. */
const CODE = "8b07 40 894704";

test("createVm", async () => {
  const engine = await testEngine();
  for (const size of SIZES) {
    const vm = await createVm({ engine, memory: `${size}MiB`, trackDirty: size === 2016 });
    const top = size * MIB - 0x1000;
    const places = [top, 0x7dfff000, 0x7e000000, 0x7ffff000, 0x80000000].filter((at) => at <= top);
    const trace = vm.trace();
    for (const at of places) {
      vm.memory.view(at, 8).setUint32(0, 41, true);
      vm.memory.write(at + 0x100, hex(`${CODE} f4`));
      // Code at the place, in the RAM that it works on.
      const vcpu = vm.createVcpu({ preset: "protected", regs: { rip: at + 0x100, rdi: at } });
      expect(vcpu.run().reason).toBe("hlt");
      expect([vm.memory.view(at, 8).getUint32(4, true), vcpu.translate(at)]).toEqual([42, BigInt(at)]);
    }
    expect([...trace].length).toBe(2 * places.length);
  }
  expect((await createVm({ engine, memory: "3048MiB", extraMemory: 0 })).memory.regions[0]!.size).toBe(3048 * MIB);
  await expect(createVm({ engine, memory: "3GiB" })).rejects.toMatchObject({ code: "ERR_NONROOT_OPTION" });
});

test("createMachine and createPcVm, with a trace and a progress line", async () => {
  const engine = await testEngine();
  for (const size of [...SIZES, 3072])
    for (const make of [createMachine, async (options: Parameters<typeof createMachine>[0]) => (await createPcVm(options)).machine]) {
      const machine = await make({ engine, memory: `${size}MiB` });
      const top = size * MIB - 0x1000;
      machine.memory.view(top, 8).setUint32(0, 41, true);
      // mov edi, top
      const address = new Uint8Array(new Uint32Array([top]).buffer);
      machine.loadFlat(Uint8Array.of(0xbf, ...address, ...hex(`${CODE} f4`)), { mode: "protected" });
      using trace = machine.trace();
      let exits = -1;
      const stop = await machine.run({ budget: 1_000, onProgress: (progress) => (exits = progress.exits) });
      expect([size, stop, machine.memory.view(top, 8).getUint32(4, true)]).toEqual([size, { reason: "halted" }, 42]);
      expect([exits >= 0, machine.vmcs() !== undefined, [...trace].length > 0]).toEqual([
        true,
        make !== createMachine,
        make !== createMachine,
      ]);
    }
});

test("createItanium", async () => {
  for (const size of [2048, 3072]) {
    const machine = await createItanium({ engine: await itaniumEngine(), memory: `${size}MiB` });
    machine.load(new Uint8Array(64), { address: size * MIB - 0x1000 });
    expect(machine.runSync({ budget: 10 }).reason).not.toBe("budget?");
    expect(machine.memory.length).toBe(size * MIB);
  }
});

test("a snapshot of 3 GiB holds the pages in use, at both ends, and a restore touches no others", async () => {
  const options = { engine: await testEngine(), memory: "3GiB" } as const;
  const machine = await createMachine(options);
  machine.memory.view(0xbffff000, 8).setUint32(0, 7, true);
  machine.memory.view(0x80000000, 8).setUint32(0, 8, true);
  const snapshot = machine.snapshot();
  expect(snapshot.pages).toBeLessThan(40);
  machine.memory.view(0x90000000, 8).setUint32(0, 9, true);
  machine.memory.view(0xbffff000, 8).setUint32(0, 1, true);
  machine.restore(snapshot.serialize());
  expect([0xbffff000, 0x80000000, 0x90000000].map((at) => machine.memory.view(at, 8).getUint32(0, true))).toEqual([7, 8, 0]);
}, 120_000);

test("files of more than 2 GiB are read and written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nonroot-test-"));
  try {
    const path = join(folder, "large");
    // A hole of 2 GiB takes no room on the disk.
    writeFileSync(path, "begin");
    truncateSync(path, 2 ** 31 + 4096);
    const bytes = await readBytes(path);
    expect([bytes.length, new TextDecoder().decode(bytes.subarray(0, 5)), bytes.at(-1)]).toEqual([2 ** 31 + 4096, "begin", 0]);
    await writeBytes(path, [Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)]);
    expect(await readBytes(path)).toEqual(Uint8Array.of(1, 2, 3));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
