/**
 * Snapshots of every kind of machine: equal states are equal bytes, what is damaged or does not fit is refused with the name of the part,
 * and a refused one has changed nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import { MACHINE_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { encode } from "../../src/snapshot/plain-data.ts";
import { EngineFault, NonrootError } from "../../src/engine/errors.ts";
import { createItanium, createMachine, createPcVm, createVm, Snapshot } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { itaniumEngine } from "../itanium/rig.ts";
import { Random } from "../random.ts";
import { withData, withPart } from "../snapshot-parts.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

/** A fast timer whose interrupt counts and prints; the loop behind it stores, divides and calls. */
const PROGRAM = new Uint8Array(0x80);
PROGRAM.set(hex("b034 e643 b000 e640 b010 e640 31c0 8ed8 c7062000407c c70622000000 b0fe e621 fb 40 a30010 6650 6658 d50a ebf3"));
PROGRAM.set(hex("50 b054 e6e9 b020 e620 ff061010 58 cf"), 0x40);

/** What the kinds have in common. */
interface Kind {
  /** Runs so many instructions more, in the pieces given; a VM answers its exits. */
  run(instructions: number, piece?: number): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot | Uint8Array): void;
}

async function pc(make: typeof createMachine): Promise<Kind> {
  const machine = await make({ engine: await testEngine(), memory: "2MiB", testDevice: true });
  machine.loadFlat(PROGRAM);
  return {
    run: (count, piece = count) => {
      for (let left = count; left > 0; left -= piece) machine.runSync({ budget: Math.min(piece, left) });
    },
    snapshot: () => machine.snapshot(),
    restore: (snapshot) => machine.restore(snapshot),
  };
}

const KINDS: Readonly<Record<string, () => Promise<Kind>>> = {
  machine: () => pc(createMachine),
  "four processors": () => pc((options) => createMachine({ ...options, cpus: 4 })),
  "PC VM": () => pc(async (options) => (await createPcVm(options)).machine),
  VM: async () => {
    const vm = await createVm({ engine: await testEngine(), memory: "1MiB", trackDirty: true });
    // in al,80h; inc dword [8000h]; mov [40000000h],al; jmp back
    vm.memory.write(0x7c00, hex("e480 ff042500800000 88042500000040 ebed"));
    vm.memory.map({ gpa: 0x40000000, size: "4KiB", backing: { read: () => 0, write: () => {} } });
    const vcpus = [1, 2].map((n) => vm.createVcpu({ preset: "long", regs: { rip: 0x7c00, rax: n } }));
    return {
      run: (count, piece = count) => {
        for (const vcpu of vcpus)
          for (let left = count; left > 0;) {
            const before = vm.clock.instructions;
            const exit = vcpu.run({ budget: Math.min(piece, left) });
            if (exit.reason === "io" && exit.direction === "in") {
              exit.reply(Number(vm.clock.instructions % 251n));
              vcpu.advance();
            }
            left -= Number(vm.clock.instructions - before);
          }
      },
      snapshot: () => vm.snapshot(),
      restore: (snapshot) => vm.restore(snapshot),
    };
  },
  Itanium: async () => {
    const machine = await createItanium({ engine: await itaniumEngine(), memory: "16MiB" });
    machine.load(readFileSync(join(import.meta.dirname, "../../src/guest/itanium/vmm.bin")), { commandLine: "quiet" });
    return {
      run: (count, piece = count) => {
        for (let left = count; left > 0; left -= piece) machine.runSync({ budget: Math.min(piece, left) });
      },
      snapshot: () => machine.snapshot(),
      restore: (snapshot) => machine.restore(snapshot),
    };
  },
};

const ALL = Object.entries(KINDS);

/** The first place where two snapshots differ, or "equal". */
function difference(a: Snapshot, b: Snapshot): string {
  for (const part of ["state", "processors"] as const) {
    const at = a.content[part].findIndex((byte, i) => byte !== b.content[part][i]);
    if (at >= 0) return `${part}, byte 0x${at.toString(16)}: ${a.content[part][at]} and ${b.content[part][at]}`;
  }
  for (const part of ["devices", "execution", "boot", "identity"] as const) {
    const [one, two] = [a, b].map((s) => Buffer.concat(encode(s.content[part]))) as [Buffer, Buffer];
    if (!one.equals(two)) return `${part}: ${String(one).slice(0, 500)} and ${String(two).slice(0, 500)}`;
  }
  return Buffer.compare(a.serialize(), b.serialize()) === 0 ? "equal" : "pages";
}

test.each(ALL)("%s: equal states are equal bytes, however they were reached", async (_, make) => {
  const random = new Random("equal bytes");
  const whole = await make();
  whole.run(30_011);
  const middle = whole.snapshot();
  whole.run(20_003);
  const end = whole.snapshot();
  // In pieces, and with snapshots in between.
  for (const piece of [997, 1 + random.below(60)]) {
    const cut = await make();
    cut.run(30_011, piece);
    expect(difference(cut.snapshot(), middle)).toBe("equal");
    cut.run(20_003, piece * 7);
    expect(difference(cut.snapshot(), end)).toBe("equal");
  }
  // From a snapshot, here and elsewhere, and from its bytes.
  whole.restore(middle);
  expect(difference(whole.snapshot(), middle)).toBe("equal");
  whole.run(20_003, 613);
  expect(difference(whole.snapshot(), end)).toBe("equal");
  const other = await make();
  const bytes = middle.serialize();
  other.restore(bytes);
  expect(Buffer.compare(other.snapshot().serialize(), bytes)).toBe(0);
  other.run(20_003);
  expect(difference(other.snapshot(), end)).toBe("equal");
});

const message = (call: () => unknown): string => {
  try {
    call();
    return "accepted";
  } catch (error) {
    if (!(error instanceof NonrootError) || error instanceof EngineFault) throw error;
    return `${error.code}: ${error.message}`;
  }
};

test.each(ALL)("%s: no damaged snapshot is accepted, and a refused one has changed nothing", async (_, make) => {
  const random = new Random("damage");
  const kind = await make();
  kind.run(20_000);
  const good = kind.snapshot().serialize();
  kind.run(5_000);
  const before = kind.snapshot().serialize();
  const titleEnd = good.indexOf(10);
  const header = good.indexOf(10, titleEnd + 1);
  for (let i = 0; i < 150; i++) {
    const bad = random.once(10) ? good.slice(0, random.below(good.length)) : good.slice();
    const [from, length] = random.pick([
      [0, header],
      [header, Math.min(70_000, good.length - header)],
      [0, good.length],
    ]) as [number, number];
    for (let n = random.below(4); n >= 0; n--) bad[from + random.below(length)]! ^= 1 << random.below(8);
    if (Buffer.compare(bad, good) === 0) continue;
    expect(message(() => kind.restore(bad))).toMatch(/^ERR_NONROOT_SNAPSHOT: snapshot: /);
  }
  expect(Buffer.compare(kind.snapshot().serialize(), before)).toBe(0);
  kind.restore(good);
  expect(Buffer.compare(kind.snapshot().serialize(), good)).toBe(0);
});

test.each(ALL)("%s: every part has to be there, with its length", async (_, make) => {
  const kind = await make();
  kind.run(3_000);
  const good = kind.snapshot().serialize();
  const before = good;
  const refused = (bytes: Uint8Array): string => {
    const text = message(() => kind.restore(bytes));
    expect(text).toMatch(/^ERR_NONROOT_SNAPSHOT: /);
    return text;
  };
  for (const part of ["machine", "state", "processors", "devices", "execution", "boot", "page numbers", "pages"]) {
    expect(refused(withPart(good, part, () => undefined))).toContain(`its part "${part}" is missing`);
    expect(refused(withPart(good, part, (bytes) => new Uint8Array(Buffer.concat([bytes, Buffer.of(0)]))))).toMatch(/damaged|instead of/);
  }
  expect(refused(withPart(good, "state", (bytes) => new Uint8Array(bytes.length + 4096)))).toMatch(/bytes of state instead of/);
  expect(refused(withData(good, "machine", (value: object) => ({ ...value, ramBytes: 4096 })))).toMatch(/page|RAM/);
  expect(refused(withData(good, "execution", () => ({})))).toMatch(/execution\.\w+ is missing/);
  const reversed = withPart(good, "page numbers", (bytes) => new Uint8Array(new Uint32Array(bytes.buffer).reverse().buffer));
  expect(refused(reversed)).toContain("page numbers");
  expect(Buffer.compare(kind.snapshot().serialize(), before)).toBe(0);
});

const PLAIN = ["devices", "execution", "boot"] as const;

/** Paths of all values in plain data. */
function* places(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) {
    yield path;
    return;
  }
  for (const key of Object.keys(value).slice(0, 30)) yield* places((value as Record<string, unknown>)[key], [...path, key]);
  yield path;
}

/** The same with another value at a path; undefined takes the field away. */
function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  if (by === undefined) delete at[path.at(-1)!];
  else at[path.at(-1)!] = by;
  return copy;
}

test.each(ALL)("%s: no value of a device or of the software's state is taken that it could not have", async (_, make) => {
  const kind = await make();
  kind.run(3_000);
  const snapshot = kind.snapshot();
  const good = snapshot.serialize();
  let count = 0;
  // The devices of a PC are the same in all its kinds.
  for (const part of make === KINDS["PC VM"] || make === KINDS["four processors"] ? (["execution"] as const) : PLAIN)
    for (const path of places(snapshot.content[part])) {
      if (path.length === 0) continue;
      for (const by of [undefined, "x", -1.5, [], { more: 1 }, -9007199254740991]) {
        const bad = withData(good, part, () => replaced(snapshot.content[part], path, by));
        // Some values are right, after all; then the machine goes on with them.
        const text = message(() => {
          kind.restore(bad);
          kind.run(500);
        });
        if (text === "accepted") kind.restore(good);
        else expect(text).toMatch(/^ERR_NONROOT_SNAPSHOT: /);
        // A boot image need not have all it may have, and lists may be empty.
        const mayBe = typeof by === "number" || (by === undefined && part === "boot") || Array.isArray(by) || path.at(-1) === "commandLine";
        if (!mayBe) expect([path.join("."), by, text]).not.toEqual([path.join("."), by, "accepted"]);
        count++;
      }
    }
  expect(count).toBeGreaterThan(15);
  expect(Buffer.compare(kind.snapshot().serialize(), good)).toBe(0);
});

test("what two machines with the same options have in common cannot be changed by a snapshot", async () => {
  for (const name of ["machine", "PC VM", "VM"]) {
    const kind = await KINDS[name]!();
    kind.run(1_000);
    const good = kind.snapshot().serialize();
    const state = (offset: number, value: number): Uint8Array =>
      withPart(good, "state", (bytes) => {
        new DataView(bytes.buffer).setUint32(MACHINE_BASE - VCPU_BASE + offset, value, true);
        return bytes;
      });
    for (const [offset, value] of [
      [Machine.RAM_SLOTS + 8, 0],
      [Machine.RAM_SLOTS + 16, 0x1000],
      [Machine.RAM_SLOT_COUNT, 0],
      [Machine.RAM_SLOT_COUNT, 33],
      [Machine.VCPU_COUNT, 64],
      [Machine.VCPU_CURRENT, 7],
      [Machine.CPUID_COUNT, 1000],
      [Machine.PHYSICAL_ADDRESS_BITS, 64],
      [Machine.TSC_HZ, 0],
      [Machine.TICKS + 4, 0xffffffff],
      [Machine.A20, 2],
    ] as const)
      expect(message(() => kind.restore(state(offset, value)))).toMatch(/^ERR_NONROOT_SNAPSHOT: snapshot: its part "state" is damaged/);
    expect(Buffer.compare(kind.snapshot().serialize(), good)).toBe(0);
  }
});

test("what the engine makes addresses of is looked at in every processor", async () => {
  const kind = await KINDS["four processors"]!();
  kind.run(1_000);
  const good = kind.snapshot();
  const size = good.content.processors.length / 4;
  for (const [part, base] of [
    ["state", 0],
    ["processors", 2 * size],
  ] as const)
    for (const [offset, value] of [
      [Vcpu.ZERO, 1],
      [Vcpu.LAZY_KIND, 9],
      [Vcpu.STACK_SIZE, 3],
      [Vcpu.IO_BITMAP_A, 0x1000],
      [Vcpu.MSR_BITMAP, 0xfffff000],
      [Vcpu.MONITOR_LINE, 0x10],
      [Vcpu.FAULT_VECTOR, 14],
      [Vcpu.ACTIVITY, 77],
    ] as const) {
      const bad = withPart(good.serialize(), part, (bytes) => {
        new DataView(bytes.buffer).setUint32(base + offset, value, true);
        return bytes;
      });
      expect(
        message(() => kind.restore(bad)),
        `${part} ${offset}`,
      ).toMatch(`its part "${part}" is damaged`);
    }
});

test("tables of a VMM that lead nowhere, or to each other, are refused", async () => {
  for (const name of ["PC VM", "VM"]) {
    const kind = await KINDS[name]!();
    kind.run(1_000);
    const good = kind.snapshot().serialize();
    let refused = 0;
    // Every page of the snapshot that looks like a table of EPT gets each entry that leads to another one changed.
    const pages = Snapshot.deserialize(good).pages;
    for (let page = 0; page < pages; page++)
      for (let entry = 0; entry < 512; entry++) {
        const word = new DataView(good.buffer, good.length - (pages - page) * 4096 + entry * 8, 8).getUint32(0, true);
        if ((word & 0xeff) !== 7) continue;
        for (const value of [0xfffff007, 0x7, word + 0x1000, word - 0x1000]) {
          const bad = withPart(good, "pages", (bytes) => {
            new DataView(bytes.buffer).setUint32(page * 4096 + entry * 8, value, true);
            return bytes;
          });
          if (message(() => kind.restore(bad)) === "accepted") kind.restore(good);
          else refused++;
        }
      }
    expect(refused, name).toBeGreaterThan(3);
    expect(Buffer.compare(kind.snapshot().serialize(), good)).toBe(0);
  }
});

test("an image given as a Buffer is in the snapshot as bytes, and starts again", async () => {
  const image = Buffer.alloc(200_000);
  image.set(PROGRAM);
  const options = { engine: await testEngine(), memory: "2MiB" } as const;
  const machine = await createMachine(options);
  machine.loadFlat(image);
  machine.runSync({ budget: 1_000 });
  const bytes = machine.snapshot().serialize();
  expect(bytes.length).toBeLessThan(600_000);
  const other = await createMachine(options);
  other.restore(bytes);
  expect(Buffer.compare(other.snapshot().serialize(), bytes)).toBe(0);
  other.reset();
  machine.reset();
  expect(other.runSync({ budget: 1_000 })).toEqual(machine.runSync({ budget: 1_000 }));
  expect(Buffer.compare(other.snapshot().serialize(), machine.snapshot().serialize())).toBe(0);
  const itanium = await createItanium({ engine: await itaniumEngine(), memory: "16MiB" });
  itanium.load(Buffer.alloc(65_536, 0), { initrd: Buffer.alloc(70_000, 1) });
  const saved = itanium.snapshot().serialize();
  const second = await createItanium({ engine: await itaniumEngine(), memory: "16MiB" });
  second.restore(saved);
  second.reset();
  expect(Buffer.compare(second.snapshot().serialize(), saved)).toBe(0);
});
