/** translate() against the reference walker, over random modes, tables, rights and accesses. */
import { beforeAll, expect, test } from "vitest";
import fc from "fast-check";
import { CR0, CR4, EFER, NO_ADDRESS, RAM_BYTES, Rig, VM_EXIT } from "./memory-rig.ts";
import { translate, type Context, type Kind, type Memory, type Result } from "./memory-reference.ts";
import { MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Feature from "../../assembly/spec/cpu-feature.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";

let rig: Rig;
beforeAll(async () => {
  // What is neither RAM nor a device reads as all ones.
  rig = await Rig.make({ mmioRead: () => -1, mmioWrite: () => undefined });
});

const RUNS = Number(process.env["NR_RUNS"] ?? 3000);
const SEED = process.env["NR_SEED"] ? { seed: Number(process.env["NR_SEED"]) } : {};

/** A source of random decisions: every number is drawn from one array that fast-check can shrink. */
class Dice {
  readonly #words: readonly number[];
  #next = 0;
  constructor(words: readonly number[]) {
    this.#words = words;
  }
  word(): number {
    return this.#words[this.#next++ % this.#words.length]! >>> 0;
  }
  below(n: number): number {
    return this.word() % n;
  }
  /** True once in `n` times. */
  once(n: number): boolean {
    return this.below(n) === 0;
  }
  coin(): boolean {
    return this.once(2);
  }
  pick<T>(...items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
  bits(n: number): bigint {
    return ((BigInt(this.word()) << 32n) | BigInt(this.word())) & ((1n << BigInt(n)) - 1n);
  }
}

/** Pages of RAM are given out in order; the first 2 MiB hold tables. */
let nextTable = 1;
const newTable = (): bigint => BigInt(nextTable++) << 12n;

const ram: Memory = {
  get: (at, bytes) =>
    at + 8n > BigInt(RAM_BYTES) ? (bytes === 4 ? 0xffffffffn : 0xffffffffffffffffn) : bytes === 4 ? BigInt(rig.read32(at)) : rig.read64(at),
  set: () => undefined,
};
/** The reference writes here, so that the engine's own writes can be compared. */
class Overlay implements Memory {
  readonly written = new Map<bigint, bigint>();
  get(at: bigint, bytes: 4 | 8): bigint {
    return this.written.get(at) ?? ram.get(at, bytes);
  }
  set(at: bigint, bytes: 4 | 8, value: bigint): void {
    if (at + 8n > BigInt(RAM_BYTES)) return;
    this.written.set(at, bytes === 4 ? value & 0xffffffffn : value);
  }
}

const flags = (dice: Dice, rare: number, always: bigint, usual: bigint): bigint => {
  let entry = always;
  for (let i = 0; i < 12; i++) if (bitOf(usual, i) ? !dice.once(rare) : false) entry |= 1n << BigInt(i);
  return entry;
};
const bitOf = (value: bigint, n: number): boolean => ((value >> BigInt(n)) & 1n) === 1n;

/** Physical address of `gpa` in the tables as they are, whatever the rights; undefined if they end before a page. */
function followEpt(pointer: bigint, gpa: bigint): bigint | undefined {
  let table = pointer & 0xffffffffff000n;
  for (let low = 12n + 9n * ((pointer >> 3n) & 7n); ; low -= 9n) {
    const entry = ram.get(table | (((gpa >> low) & 0x1ffn) << 3n), 8);
    if ((entry & 0x407n) === 0n) return undefined;
    table = entry & 0xffffffffff000n;
    if (low === 12n || (low <= 30n && (entry & 0x80n) !== 0n)) {
      const offset = (1n << low) - 1n;
      const at = (table & ~offset) | (gpa & offset);
      return at + 8n <= BigInt(RAM_BYTES) ? at : undefined;
    }
  }
}

/** Builds the path of EPT entries for one guest-physical address, where it does not exist yet. */
function buildEpt(dice: Dice, pointer: bigint, gpa: bigint, M: number, rare: number): void {
  let table = pointer & 0xffffffffff000n;
  for (let low = 12n + 9n * ((pointer >> 3n) & 7n); low >= 12n; low -= 9n) {
    const at = table | (((gpa >> low) & 0x1ffn) << 3n);
    if (ram.get(at, 8) !== 0n) {
      if (low <= 30n && (ram.get(at, 8) & 0x80n) !== 0n) return;
      table = ram.get(at, 8) & 0xffffffffff000n;
      if (table >= BigInt(RAM_BYTES)) return;
      continue;
    }
    let entry = flags(dice, rare, 0n, 0x407n);
    if (dice.coin()) entry |= dice.bits(2) << 8n; // A and D
    if (dice.once(rare * 2)) entry |= 1n << BigInt(dice.below(64));
    if (!dice.once(4)) entry |= 1n << 58n;
    if (dice.once(3)) entry |= 1n << 57n;
    const large = low === 21n || (low === 30n && dice.once(3)) ? dice.once(4) : false;
    if (large) entry |= 0x80n | (low === 21n ? 0x200000n * BigInt(dice.below(6) + 2) : 0x40000000n * BigInt(dice.below(4)));
    else if (low === 12n) entry |= newTable();
    else entry |= newTable();
    if (large || low === 12n) entry |= (dice.once(rare) ? dice.bits(3) : 6n) << 3n;
    if (M < 52 && dice.once(rare * 3)) entry |= 1n << BigInt(M + dice.below(52 - M));
    rig.write64(at, entry);
    if (large) return;
    table = entry & 0xffffffffff000n;
    if (table >= BigInt(RAM_BYTES)) return;
  }
}

function buildGuest(dice: Dice, c: Context, linear: bigint, rare: number, root = c.cr3): void {
  const long = c.efer.lma;
  const size: 4 | 8 = c.cr4.pae ? 8 : 4;
  const lows = !c.cr4.pae ? [22, 12] : long ? (c.cr4.la57 ? [48, 39, 30, 21, 12] : [39, 30, 21, 12]) : [21, 12];
  let table = !c.cr4.pae ? root & 0xfffff000n : long ? root & 0xffffffffff000n : c.pdptes[Number((linear >> 30n) & 3n)]! & 0xffffffffff000n;
  for (const low of lows) {
    const index = (linear >> BigInt(low)) & (size === 4 ? 0x3ffn : 0x1ffn);
    const at = table | (index * BigInt(size));
    let where: bigint | undefined = at;
    if (c.ept) {
      buildEpt(dice, c.ept.pointer, at, c.physicalBits, rare);
      where = followEpt(c.ept.pointer, at);
    }
    let entry = flags(dice, rare, 0n, 7n);
    entry |= dice.bits(2) << 5n;
    if (dice.coin()) entry |= 0x100n;
    const canBeLarge = low === 22 || low === 21 || low === 30;
    const large = canBeLarge && dice.once(3);
    if (large) entry |= 0x80n;
    if (!canBeLarge && dice.once(rare * 2)) entry |= 0x80n;
    const last = large || low === 12;
    if (last) {
      entry |= dice.pick(BigInt(dice.below(RAM_BYTES >> 12)) << 12n, dice.bits(size === 4 ? 32 : c.physicalBits) & ~0xfffn);
      if (large && !dice.once(rare)) entry &= low === 22 ? ~0x3fe000n : ~(((1n << BigInt(low)) - 1n) & ~0x1fffn);
      if (large && low === 22 && dice.coin()) entry |= dice.bits(8) << 13n;
    } else {
      entry |= newTable();
    }
    if (size === 8) {
      if (dice.once(4)) entry |= 1n << 63n;
      if (long && dice.coin()) entry |= dice.bits(11) << 52n;
      if (dice.once(6)) entry |= 0x800n;
      if (dice.once(rare * 3)) entry |= 1n << BigInt(c.physicalBits + dice.below(63 - c.physicalBits));
    }
    if (where !== undefined) {
      if (size === 4) rig.write32(where, Number(entry & 0xffffffffn));
      else rig.write64(where, entry);
    }
    if (large && !(low === 22 && !c.cr4.pse)) break;
    table = size === 4 ? entry & 0xfffff000n : entry & 0xffffffffff000n;
    if (table >= BigInt(RAM_BYTES)) break;
  }
}

function makeContext(dice: Dice, rare: number): { context: Context; linear: bigint } {
  const mode = dice.pick("unpaged", "32-bit", "PAE", "4-level", "4-level", "5-level");
  const long = mode === "4-level" || mode === "5-level";
  const nested = dice.coin();
  const physicalBits = dice.pick(36, 40, 46, 48, 52);
  const width = mode === "5-level" ? 57 : long ? 48 : 32;
  let linear = dice.bits(width);
  if (long && bitOf(linear, width - 1)) linear = BigInt.asUintN(64, BigInt.asIntN(width, linear));
  const pdptes = mode === "PAE" ? [0, 1, 2, 3].map(() => newTable() | (dice.once(rare) ? 0n : 1n)) : [0n, 0n, 0n, 0n];
  const capability = !dice.once(5) ? 0xffffffffffffffffn : dice.bits(23);
  const pointer = (): bigint => newTable() | 6n | (dice.pick(3n, 3n, 4n) << 3n) | (dice.coin() ? 0x40n : 0n);
  const context: Context = {
    cr0: { pg: mode !== "unpaged", wp: dice.coin() },
    cr3: newTable() | (dice.coin() ? 0x18n : 0n),
    cr4: {
      pse: dice.coin(),
      pae: long || mode === "PAE",
      la57: mode === "5-level",
      smep: dice.once(3),
      smap: dice.once(3),
      pke: dice.coin(),
      pks: dice.coin(),
    },
    efer: { lma: long, nxe: dice.coin() },
    ac: dice.coin(),
    cpl: dice.pick(0, 1, 3, 3),
    pkru: dice.once(3) ? 0 : dice.word(),
    pkrs: dice.once(3) ? 0 : dice.word(),
    pdptes,
    physicalBits,
    gigabytePages: dice.coin(),
    pse36: dice.coin(),
  };
  if (!nested) return { context, linear };
  const ept = { pointer: pointer(), modeBased: dice.once(3), capability, pagingWrite: dice.coin(), verification: dice.coin() };
  if (dice.coin()) return { context: { ...context, ept }, linear };
  return { context: { ...context, ept, hlat: { pointer: newTable() | 0x18n, prefixSize: dice.below(2) } }, linear };
}

function setFeature(number: number, on: boolean): void {
  const word = MACHINE_BASE + Machine.FEATURES + (number >> 5) * 4;
  const { view } = rig.harness;
  const mask = 1 << (number & 31);
  view.setUint32(word, on ? view.getUint32(word, true) | mask : view.getUint32(word, true) & ~mask, true);
}

function enter(c: Context): void {
  const on = (flag: boolean, value: bigint): bigint => (flag ? value : 0n);
  rig.cpu64("CR0", CR0.PE | on(c.cr0.pg, CR0.PG) | on(c.cr0.wp, CR0.WP));
  rig.cpu64("CR3", c.cr3);
  rig.cpu64(
    "CR4",
    on(c.cr4.pse, CR4.PSE) |
      on(c.cr4.pae, CR4.PAE) |
      on(c.cr4.la57, CR4.LA57) |
      on(c.cr4.smep, CR4.SMEP) |
      on(c.cr4.smap, CR4.SMAP) |
      on(c.cr4.pke, CR4.PKE) |
      on(c.cr4.pks, CR4.PKS) |
      CR4.PGE,
  );
  rig.cpu64("EFER", on(c.efer.lma, EFER.LMA) | on(c.efer.nxe, EFER.NXE));
  rig.cpu64("RFLAGS", 2n | on(c.ac, 0x40000n));
  rig.cpu("CPL", c.cpl);
  rig.cpu("PKRU", c.pkru);
  rig.cpu("PKRS", c.pkrs);
  c.pdptes.forEach((pdpte, i) => rig.cpu64("PDPTE", pdpte, i));
  rig.cpu64("EPT_POINTER", c.ept?.pointer ?? 0n);
  rig.cpu("MODE_BASED_EXECUTE", c.ept?.modeBased ? 1 : 0);
  let paging = c.hlat ? Control.ENABLE_HLAT : 0;
  if (c.ept?.pagingWrite) paging |= Control.EPT_PAGING_WRITE_CONTROL;
  if (c.ept?.verification) paging |= Control.GUEST_PAGING_VERIFICATION;
  rig.cpu("PAGING_CONTROLS", paging);
  rig.cpu64("VMCS", c.hlat?.pointer ?? 0n, Slot.HLAT_POINTER);
  rig.cpu64("VMCS", BigInt(c.hlat?.prefixSize ?? 0), Slot.HLAT_PREFIX_SIZE);
  rig.machine("PHYSICAL_ADDRESS_BITS", c.physicalBits);
  rig.machine64("VMX_CAPABILITY", c.ept?.capability ?? 0n, 12);
  setFeature(Feature.PDPE1GB, c.gigabytePages);
  setFeature(Feature.PSE36, c.pse36);
  rig.call("updateContext");
}

/** What the engine makes of the access, in the reference's words. */
function engine(linear: bigint, kind: Kind, implicit: boolean, c: Context): Result {
  const ctx = rig.get64("CTX_ADDRESS");
  let access = kind === "write" ? 2 : kind === "fetch" ? 0x10 : 0;
  let system = ctx;
  if (implicit) {
    system = (ctx & ~3n) | (c.cr4.smap ? 1n : 0n);
    access |= c.cr4.smap ? 0x900 : 0x800;
  } else if (c.cpl === 3) access |= 4;
  else if (c.cr4.smap && !c.ac && kind !== "fetch") access |= 0x100;
  const physical = rig.call64("translate", linear, access, system);
  const fault = rig.takeFault();
  if (!fault) return { is: "translation", physical };
  expect(physical).toBe(NO_ADDRESS);
  if (fault.vector !== VM_EXIT) return { is: "page fault", code: fault.code, address: fault.address };
  if (fault.code === 49) return { is: "EPT misconfiguration", guestPhysical: rig.get64("GUEST_PHYSICAL") };
  return {
    is: "EPT violation",
    qualification: fault.address,
    guestPhysical: rig.get64("GUEST_PHYSICAL"),
    guestLinear: rig.get64("GUEST_LINEAR"),
  };
}

test("every access ends as in the reference walker: address, error code or qualification, and flags set", () => {
  const seen = new Map<string, number>();
  rig.reset();
  let tables = 0;
  const check = (words: readonly number[]): void => {
    const dice = new Dice(words);
    // Wipe what the last case left.
    for (let i = 1n; i <= BigInt(tables); i++) rig.harness.bytes.fill(0, 0x2000000 + Number(i << 12n), 0x2000000 + Number((i + 1n) << 12n));
    rig.harness.bytes.fill(0, 0x2000000 + 0x400000, 0x2000000 + RAM_BYTES);
    nextTable = 1;
    const rare = dice.pick(4, 12, 40, 1000);
    const { context, linear } = makeContext(dice, rare);
    if (context.cr0.pg) buildGuest(dice, context, linear, rare);
    if (context.cr0.pg && context.efer.lma && context.hlat) buildGuest(dice, context, linear, rare, context.hlat.pointer);
    if (context.ept) {
      // Whatever address the walk comes to gets EPT entries too.
      const { ept: _, ...flat } = context;
      const last = context.cr0.pg ? finalGuestAddress(flat as Context, context, linear) : linear & 0xffffffffn;
      if (last !== undefined) buildEpt(dice, context.ept.pointer, last, context.physicalBits, rare);
    }
    tables = Math.max(tables, nextTable);
    expect(nextTable).toBeLessThan(512);
    rig.call("flushAll");
    enter(context);
    for (let i = 0; i < 4; i++) {
      const kind = dice.pick<Kind>("read", "write", "fetch");
      const implicit = kind !== "fetch" && dice.once(4);
      const overlay = new Overlay();
      const expected = translate(context, overlay, linear, kind, implicit);
      const actual = engine(linear, kind, implicit, context);
      expect({ ...actual, kind, implicit, context }).toEqual({ ...expected, kind, implicit, context });
      for (const [at, value] of overlay.written) expect([at, ram.get(at, 8) & 0xffffffffn]).toEqual([at, value & 0xffffffffn]);
      const unverified = expected.is === "EPT violation" && bitOf(expected.qualification, 15);
      const name =
        expected.is === "page fault" ? `page fault ${expected.code.toString(16)}` : unverified ? "guest-paging verification" : expected.is;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  };
  fc.assert(fc.property(fc.noBias(fc.array(fc.nat(0xffffffff), { minLength: 300, maxLength: 300 })), check), { numRuns: RUNS, ...SEED });
  if (process.env["NR_VERBOSE"]) console.log([...seen].sort());
  expect(seen.size).toBeGreaterThan(20);
  for (const name of ["page fault 89", "guest-paging verification"]) expect(seen.get(name)).toBeGreaterThan(0);
});

/** Guest-physical address that the guest's tables give `linear`, whatever the rights of any table. */
function finalGuestAddress(flat: Context, nested: Context, linear: bigint): bigint | undefined {
  const open: Context = {
    ...flat,
    cpl: 0,
    cr0: { pg: true, wp: false },
    cr4: { ...flat.cr4, smep: false, smap: false, pke: false, pks: false },
  };
  const through: Memory = {
    get: (at, bytes) => {
      const where = followEpt(nested.ept!.pointer, at);
      return where === undefined ? 0n : ram.get(where, bytes);
    },
    set: () => undefined,
  };
  const result = translate(open, through, linear, "read", false);
  return result.is === "translation" ? result.physical : undefined;
}
