/** Each micro-op that has a template: a translation of it does what the hot loop does, for random records and states. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { JUMP_CACHE, RAM_BASE, TLB_BASE, TLB_ENTRIES, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Id from "../../assembly/spec/micro-op-id.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import { compileTemplates } from "../../src/build/templates.ts";
import { MICRO_OP_NAMES } from "../../src/translate/x86/micro-op-names.ts";
import { createMachine } from "../../src/index.ts";
import { readTemplates } from "../../src/translate/template.ts";
import { Blocks } from "../../src/translate/x86/blocks.ts";
import { emitRegion } from "../../src/translate/x86/emit.ts";
import { moduleOf } from "../../src/translate/x86/module.ts";
import { Recipes } from "../../src/translate/x86/recipes.ts";
import { testEngine } from "../engine.ts";
import { compile, type Harness } from "../harness.ts";
import { Random } from "../random.ts";

const RECORDS = 4;
const STATES = 12;
/** Where the block lies, and another page with data. */
const BLOCK = 0x6c0020;
/** One that branches lead to. */
const OTHER = 0x6d0020;
/** What a translation is called with: a record of zeros, its first entry. */
const ENTRY_RECORD = 0x6e0020;
const HEADER = 32;
const DATA = RAM_BASE + 0x10000;
const DATA_PAGES = 4;
const SLOTS = 16;
/** Passes of bench/guest/hot-loop.asm, and where the image has their number. */
const PASSES = 12n,
  PARAMETER = 8;
/** Bytes of the state that are compared. */
const STATE_BYTES = Math.max(...Object.values(Offset).filter((value) => typeof value === "number")) + 64;

let engine: Harness;
let templates: ReturnType<typeof readTemplates>;
let recipes: Recipes;
beforeAll(async () => {
  engine = await compile("test/unit/entry/translation.ts");
  engine.bytes.fill(0xff, JUMP_CACHE, JUMP_CACHE + 65536 * 16);
  templates = readTemplates(compileTemplates("x86"));
  recipes = new Recipes(templates);
});

const random = new Random("translations of micro-ops");

/** A value that operations have something to do with. */
function operand(): bigint {
  const value = random.next64();
  const kind = random.below(6);
  if (kind === 0) return BigInt.asUintN(64, BigInt(random.below(5)) - 2n);
  if (kind === 1) return 1n << BigInt(random.below(64));
  if (kind === 2) return BigInt(random.next());
  return value;
}

/** The record of a micro-op at BLOCK, one that the driver executes after it, and the header. */
function writeRecord(id: number, long: boolean): void {
  const { view, bytes } = engine;
  bytes.fill(0, BLOCK - HEADER, BLOCK + 64);
  view.setUint32(BLOCK - HEADER + 8, long ? 6 : 5, true);
  view.setUint16(BLOCK, id, true);
  for (const at of [2, 3, 4]) view.setUint8(BLOCK + at, 8 * random.below(SLOTS));
  // AH, CH, DH and BH.
  const name = MICRO_OP_NAMES[id]!;
  const bytes8 = /_RR_8_(16|32|64)/.test(name) ? [3] : /_RR_8(_|$)/.test(name) ? [2, 3] : /_(RI|R|RC|RM)_8(_J|$)/.test(name) ? [2] : [];
  for (const at of bytes8) if (random.once(3)) view.setUint8(BLOCK + at, 8 * random.below(4) + 1);
  if (random.once(4)) view.setUint8(BLOCK + 4, Offset.ZERO);
  view.setUint8(BLOCK + 5, random.below(4));
  view.setUint8(BLOCK + 7, 1 + random.below(8));
  view.setInt32(BLOCK + 8, random.below(0x400) - 0x200, true);
  view.setInt32(BLOCK + 12, random.once(2) ? random.below(32) : random.next() | 0, true);
  view.setUint16(BLOCK + 16, Id.HANDLER, true);
  view.setUint16(BLOCK + 48, Id.RAISE_UD, true);
  view.setUint16(OTHER, Id.HANDLER, true);
}

/** What a micro-op that ends a block has behind its first 16 bytes. */
function writeTargets(): void {
  const { view } = engine;
  for (const at of [16, 20]) view.setUint32(BLOCK + at, random.pick([0, 1, OTHER]), true);
  for (const at of [24, 28]) view.setInt32(BLOCK + at, random.below(0x1000) - 0x800, true);
}

/** Registers, lazy flags, budget; half of the states have addresses that the TLB knows. */
function writeState(long: boolean): void {
  const { view, bytes } = engine;
  bytes.fill(0, VCPU_BASE, VCPU_BASE + STATE_BYTES);
  for (let at = DATA; at < DATA + DATA_PAGES * 4096; at += 4) view.setUint32(at, random.next(), true);
  const linear = long ? 0x7f0000000000n : 0x40000000n;
  for (let slot = 0; slot < SLOTS; slot++) {
    const near = linear + 0x1000n + BigInt(random.below(0x2000));
    view.setBigUint64(VCPU_BASE + 8 * slot, random.once(2) ? near : random.once(3) ? BigInt(random.below(64)) : operand(), true);
  }
  view.setBigUint64(VCPU_BASE + Offset.EA, linear + BigInt(random.below(0x3000)), true);
  view.setBigUint64(VCPU_BASE + Offset.BLOCK_RIP, linear + BigInt(random.below(0x10000)), true);
  view.setUint32(VCPU_BASE + Offset.LAZY_KIND, random.below(4), true);
  for (const offset of [Offset.LAZY_A, Offset.LAZY_B, Offset.LAZY_R]) view.setBigUint64(VCPU_BASE + offset, operand(), true);
  view.setInt32(VCPU_BASE + Offset.BUDGET, random.once(4) ? random.below(8) : 1000 + random.below(1000), true);
  view.setBigUint64(VCPU_BASE + Offset.CTX_ADDRESS, 5n, true);
  bytes.fill(0xff, TLB_BASE, TLB_BASE + 32 * TLB_ENTRIES);
  for (let page = 0; page < DATA_PAGES; page++) {
    const address = linear + BigInt(page * 4096);
    const entry = TLB_BASE + 32 * Number((address >> 12n) & BigInt(TLB_ENTRIES - 1));
    view.setBigUint64(entry, address | 5n, true);
    if (!random.once(4)) view.setBigUint64(entry + 8, address | 5n, true);
    view.setUint32(entry + 24, Number(BigInt.asUintN(32, BigInt(DATA + page * 4096) - address)), true);
  }
}

const snapshot = (): Uint8Array => {
  const parts = [engine.bytes.slice(VCPU_BASE, VCPU_BASE + STATE_BYTES), engine.bytes.slice(DATA, DATA + DATA_PAGES * 4096)];
  return Buffer.concat(parts);
};

function restore(saved: Uint8Array): void {
  engine.bytes.set(saved.subarray(0, STATE_BYTES), VCPU_BASE);
  engine.bytes.set(saved.subarray(STATE_BYTES), DATA);
}

/** The block at BLOCK as a function. */
function translated(): (at: number) => number {
  const blocks = new Blocks(engine.memory.buffer);
  const block = blocks.read(BLOCK)!;
  const last = block.records.at(-1)!.at;
  const displacements = [blocks.displacement(last, 0), blocks.displacement(last, 4)] as const;
  const member = { block, delta: 0, taken: -1, notTaken: -1, returns: [], successors: [], displacements };
  const { body } = emitRegion(blocks, recipes, [member], 0, () => 0);
  const imports = { env: { memory: engine.memory, execute: () => 1 } };
  return new WebAssembly.Instance(new WebAssembly.Module(moduleOf([body])), imports).exports["0"] as (at: number) => number;
}

test.each(["long", "legacy"] as const)("translations of micro-ops do what the %s hot loop does", (kind) => {
  const { view, exports } = engine;
  const long = kind === "long";
  const wrong: string[] = [];
  let compared = 0;
  let executed = 0;
  MICRO_OP_NAMES.forEach((name, id) => {
    const template = (long ? undefined : templates.get(`${name}_LEGACY`)) ?? templates.get(name);
    // Pairs have the name of their first half; rows of the other mode are not there.
    if (!template || MICRO_OP_NAMES.indexOf(name) !== id || (!long && /_64(_|$)/.test(name))) return;
    const ends = /^(JMP|JCC|CALL|RET)(_|$)|_J[A-Z]+$/.test(name);
    for (let n = 0; n < RECORDS; n++) {
      writeRecord(id, long);
      if (ends) writeTargets();
      const run = translated();
      for (let m = 0; m < STATES; m++) {
        writeState(long);
        const before = snapshot();
        const hotEnd = (exports[long ? "runLong" : "runLegacy"] as unknown as (at: number) => number)(BLOCK);
        // A hot loop remembers a link that is not known; a translation lets the driver find its next block.
        view.setUint32(VCPU_BASE + Offset.LINK_SLOT, 0, true);
        const hot = snapshot();
        restore(before);
        const end = run(ENTRY_RECORD);
        const after = snapshot();
        compared++;
        if (hotEnd !== BLOCK) executed++;
        // The driver finds the next block; a record that is the driver's has been executed in place.
        const expected = hotEnd === OTHER ? 0 : hotEnd === BLOCK + 16 ? hotEnd + 1 : hotEnd;
        const same = end === expected && Buffer.compare(hot, after) === 0;
        if (!same) {
          const at = hot.findIndex((byte, i) => byte !== after[i]);
          wrong.push(`${name}: ends at ${end.toString(16)}, not ${expected.toString(16)}; first difference at ${at}`);
        }
      }
    }
  });
  expect([...new Set(wrong)].slice(0, 12)).toEqual([]);
  expect(compared).toBeGreaterThan(10_000);
  expect(executed / compared).toBeGreaterThan(0.5);
});

test("a program of hot loops is in the same state at every stop, with translations and without", async () => {
  const image = readFileSync(new URL("../../bench/guest/hot-loop.bin", import.meta.url));
  image.writeBigUInt64LE(PASSES, PARAMETER);
  const engine = await testEngine();
  const machines = await Promise.all([true, false].map((translate) => createMachine({ engine, memory: "16MiB", translate })));
  const outputs = machines.map((machine) => {
    const text: string[] = [];
    machine.serial(0).onData((data) => text.push(new TextDecoder().decode(data)));
    return text;
  });
  for (const machine of machines) machine.loadFlat(image);
  for (let piece = 0; ; piece++) {
    const budget = 300_000 + ((piece * 7919) % 150_000);
    const stops = await Promise.all(machines.map((machine) => machine.run({ budget })));
    const states = machines.map((machine) => {
      const { regs } = machine.cpus[0]!;
      const registers = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r15", "rip", "rflags"] as const;
      return `${machine.clock.instructions} ${registers.map((name) => regs[name].toString(16)).join()}`;
    });
    expect(states[0]).toBe(states[1]);
    expect(stops[0]).toEqual(stops[1]);
    if (stops[0]!.reason !== "budget") break;
    expect(piece).toBeLessThan(1000);
  }
  expect(outputs[0]).toEqual(outputs[1]);
  expect(machines.map((machine) => machine.translations > 0)).toEqual([true, false]);
});

test("createMachine names a wrong option", async () => {
  await expect(createMachine({ memory: "16MiB", translate: 1 as never })).rejects.toThrow("translate: 1 is not true, false or");
});
