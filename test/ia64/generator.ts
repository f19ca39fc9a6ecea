/**
 * Random cases: one instruction of a row of the instruction table, and what of the world is different for it.
 *
 * A case depends on its format's name, its number and the rows of its format, and on nothing else.
 */
import { COMPLETERS, type Row } from "../../src/spec/ia64/instructions/row.ts";
import { INSTRUCTIONS } from "../../src/spec/ia64/instructions/index.ts";
import { fieldsOf, pattern } from "../../src/spec/ia64/instructions/encoding.ts";
import { Random } from "../random.ts";
import { fpsr, integer } from "./values.ts";
import { CODE_BASE, createWorld, frame, MEMORY_BASE, PSR_IC, type World } from "./world.ts";

export const WORLDS = 16;
export const CASES_PER_WORLD = 360;
export const CASES = WORLDS * CASES_PER_WORLD;

export interface Case {
  readonly name: string;
  readonly row: Row;
  readonly world: number;
  /** Address of the bundle, and slot of the instruction. */
  readonly address: number;
  readonly slot: number;
  readonly bundle: readonly [low: bigint, high: bigint];
  /** Differences to the world. */
  readonly words: readonly string[];
  /** AR.BSPSTORE of the world. */
  readonly bspStore: bigint;
  /** Memory attribute of the page of virtual memory that the instruction names. */
  readonly attribute: number | undefined;
  /** Value of a field of the instruction. */
  field(name: string): number;
}

/** What Ski does not know has no cases; nor have br.ia, because there is no IA-32 execution here, and mov from cpuid, which tells them apart. */
export const formats = (): readonly string[] => [...new Set(ROWS.map((row) => row.format))];
const ROWS: readonly Row[] = INSTRUCTIONS.filter((row) => row.since === undefined && row.exec !== "BrIa" && row.exec !== "MovFromCpuid");

const ALL = (1n << 64n) - 1n;
const PSR_AC = 1n << 3n;
const hex = (value: bigint | number): string => value.toString(16);

const NOP = { M: 1n << 27n, I: 1n << 27n, F: 1n << 27n, B: 2n << 37n } as const;
/** Templates that hold a unit: number (without the stop bit), units of the slots. */
const TEMPLATES: Readonly<Record<"M" | "I" | "F" | "B", readonly (readonly [number, string])[]>> = {
  M: [
    [0x00, "MII"],
    [0x08, "MMI"],
    [0x0e, "MMF"],
  ],
  I: [
    [0x00, "MII"],
    [0x0c, "MFI"],
  ],
  F: [
    [0x0c, "MFI"],
    [0x0e, "MMF"],
  ],
  B: [
    [0x16, "BBB"],
    [0x10, "MIB"],
    [0x1c, "MFB"],
  ],
};

/** Instructions that change the translation caches, which then are empty before each case. */
const TRANSLATION = new Set(["ItcD", "ItcI", "ItrD", "ItrI", "PtcL", "PtcG", "PtcGa", "PtrD", "PtrI", "PtcE"]);
/** Privileged instructions, and those that want PSR.ic to be 0. */
const PRIVILEGED =
  /^(Itc|Itr|Ptc|Ptr|MovToCr|MovFromCr|MovToPsr|MovFromPsr|MovToRr|MovToPkr|MovToDbr|MovToIbr|MovToPmc|MovToPmd|MovFrom(Rr|Pkr|Dbr|Ibr|Pmc)|Ssm|Rsm|Rfi|Bsw|Tpa|Tak)/;
const UNCOLLECTED = /^(Itc|Itr|MovToCr|MovFromCr)/;
/** Formats of which half of the worlds have virtual memory. */
const VIRTUAL = /^M([1-9]|1[0-7]|38|39|40|46)$/;

/** These must be the last of their instruction group, so that they are put in the last slot before a stop. */
const LAST = new Set(["Cover", "Clrrrb", "ClrrrbPr", "Rfi", "Bsw0", "Bsw1"]);
const LAST_MEMORY = new Set(["ItcD", "ItcI", "PtcG", "PtcGa"]);

interface Draft {
  readonly random: Random;
  readonly row: Row;
  readonly world: World;
  readonly words: Map<string, string>;
  psr: bigint;
  attribute: number | undefined;
}

/** Instructions that access memory at r3. */
const MEMORY = /(^|[=,])\[r3\]/;

/** Registers that a source field can name: those outside the frame have undefined contents. */
const generalSource = ({ random, world }: Draft): number =>
  (random.once(3) ? 32 + random.below(Math.max(1, world.sof)) : random.below(32)) % (32 + world.sof);

function fieldValue(draft: Draft, name: string, width: number): number {
  const { random, row } = draft;
  switch (name) {
    case "r1":
      return random.once(24) ? random.below(128) : Math.max(1, generalSource(draft));
    case "r3":
      // Memory at address 0 is not part of a case.
      return MEMORY.test(row.operands) ? Math.max(1, generalSource(draft)) : generalSource(draft);
    case "r2":
      return generalSource(draft);
    case "f1":
      return random.once(24) ? random.below(2) : 2 + random.below(126);
    case "btype":
      return 0;
    case "qp":
      if (row.exec === "Alloc") return random.once(64) ? random.below(64) : 0;
      return random.once(3) ? random.below(64) : 0;
    case "imm21a":
      return random.once(8) ? random.below(1 << width) : random.next() & (/^(sum|rum)/.test(row.name) ? 0x3e : 0x0ee03e);
    case "i2d":
    case "i":
      return random.once(8) ? random.below(1 << width) : 0;
    case "ar3":
      return applicationRegister(draft);
    case "cr3":
      return random.once(6) ? random.below(128) : random.pick([0, 1, 2, 8, 16, 17, 19, 20, 21, 22, 23, 24, 25, 64, 66, 72, 73, 74, 80, 81]);
    case "sof":
      return random.once(8) ? random.below(128) : random.below(97 - draft.world.dirty);
    case "sol":
    case "sor":
      if (random.once(8)) return random.below(1 << width);
      return name === "sol" ? random.below(8) : Number((cfmOf(draft.world) >> 14n) & 15n);
    default: {
      const completer = Object.entries(COMPLETERS).find(([key, { field }]) => field === name && row.name.includes(`{${key}}`));
      if (completer === undefined) return random.next() % 2 ** width;
      const texts = completer[1].texts;
      return random.pick(texts.map((_, i) => i).filter((i) => texts[i] !== undefined));
    }
  }
}

/** ITC runs, and what the register stack engine does after a write of BSPSTORE is its own affair. */
function applicationRegister({ random, row }: Draft): number {
  for (;;) {
    const ar = random.once(4)
      ? random.below(128)
      : random.pick(row.format.startsWith("I") ? [64, 65, 66] : [0, 7, 16, 17, 18, 19, 25, 32, 36, 40]);
    if (ar === 44 || ar === 45) continue;
    if (row.exec.startsWith("MovToAr") && (ar === 18 || (ar >= 20 && ar <= 31 && ar !== 25))) continue;
    return ar;
  }
}

/** An address for a memory access: most often aligned to 16 bytes, and in physical worlds always inside the memory of the case. */
function memoryAddress(draft: Draft): bigint {
  const { random, world } = draft;
  const offset = random.below(0x2f00);
  const alignment = random.pick([16, 16, 16, 16, 16, 16, 16, 16, 8, 8, 8, 4, 2, 1]);
  if (world.pages.length === 0) return BigInt(MEMORY_BASE + 0x80 + offset - (offset % alignment));
  const { address, attribute } = random.pick(world.pages);
  const missing = random.once(16);
  if (!missing) draft.attribute = attribute;
  const page = address + (missing ? 0x100000n : 0n);
  return page | BigInt((offset & 0xfff) - (offset % alignment));
}

/** Name of the register that a field's number is in this world, for overriding it. */
function generalWord({ world, words }: Draft, number: number, value: bigint, nat: boolean): void {
  if (number === 0) return;
  const physical = number < 32 ? number : physicalGeneral(world, number);
  words.set(`r${physical}`, `${hex(value)}${nat ? "n" : ""}`);
}

const cfmOf = (world: World): bigint => BigInt(`0x${world.words[0]!.slice(4)}`);
function physicalGeneral(world: World, number: number): number {
  const cfm = cfmOf(world);
  const sor = Number((cfm >> 14n) & 15n) * 8;
  const rrb = Number((cfm >> 18n) & 127n);
  const index = number - 32;
  return 32 + (index < sor ? (index + rrb) % sor : index);
}

/** Row by row: what the instruction needs to be more than a fault. */
function prepare(draft: Draft, field: (name: string) => number): void {
  const { random, row, words, world } = draft;
  const has = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(row.operands);
  if (MEMORY.test(row.operands) || row.exec === "Fc") {
    const address = memoryAddress(draft);
    // Whether an unaligned access faults is up to the processor, unless PSR.ac asks for it.
    if ((address & 15n) !== 0n) draft.psr |= PSR_AC;
    generalWord(draft, field("r3"), address, random.once(24));
    if (has("r2") && field("r2") !== field("r3") && random.once(2))
      generalWord(draft, field("r2"), (BigInt(random.below(64)) - 32n) & ALL, random.once(24));
    if (row.operands.includes("ar.ccv") && random.once(2)) words.set("a32", hex(integer(random)));
  } else if (/^[FM]/.test(row.format) && has("f1") && !has("r2")) words.set("a40", hex(fpsr(random)));
  else if (row.format.startsWith("F")) words.set("a40", hex(fpsr(random)));
  if (/^(rr|dbr|ibr|pkr|pmc|pmd|cpuid|dtr|itr)\[r3\]$/.test(row.operands.split(/=/).find((part) => part.includes("[")) ?? ""))
    generalWord(
      draft,
      field("r3"),
      row.operands.includes("rr[") ? BigInt(random.below(8)) << 61n : BigInt(random.below(row.operands.includes("pkr[") ? 16 : 8)),
      random.once(24),
    );
  if (TRANSLATION.has(row.exec)) words.set("tlb", "0");
  if (/^(Itc|Itr)/.test(row.exec)) {
    words.set("c20", hex(random.once(8) ? integer(random) : (BigInt(random.below(8)) << 61n) | BigInt(random.next())));
    const size = random.once(8) ? random.below(64) : random.pick([12, 13, 14, 16, 18, 20, 22, 24, 26, 28]);
    words.set("c21", hex(((random.once(8) ? integer(random) : BigInt(random.below(0x1000000)) << 8n) & ~0xffn) | BigInt(size << 2)));
    generalWord(draft, field("r2"), random.once(8) ? integer(random) : random.next64() & 0x10ffffffff1fedn, random.once(24));
  }
  if (row.format === "M45") generalWord(draft, field("r2"), BigInt(random.pick([12, 13, 14, 16, 20, 24, 28]) << 2), random.once(24));
  if (row.exec === "ProbeFault" || (/^(Probe|Tpa|Tak|Thash|Ttag)/.test(row.exec) && world.pages.length > 0)) {
    generalWord(draft, field("r3"), memoryAddress(draft), random.once(24));
  }
  if (row.exec === "BrRet" || row.exec === "MovToArI") {
    const ppl = BigInt(random.pick([0, 1, 2, 3, 3]));
    const previous = frame(random);
    // The previous frame must fit: what is above its locals is in the registers or comes from memory.
    words.set("a64", hex(previous.cfm | (BigInt(random.below(64)) << 52n) | (ppl << 62n)));
  }
  if (row.exec === "Rfi") {
    words.set(
      "c16",
      hex(
        PSR_IC |
          (BigInt(random.below(4)) << 32n) |
          (BigInt(random.below(3)) << 41n) |
          (BigInt(random.below(2)) << 44n) |
          BigInt(random.below(0x40) & ~1),
      ),
    );
    words.set("c19", hex(CODE_BASE + 16 * random.below(0x10000)));
    words.set("c23", random.once(2) ? "0" : hex((1n << 63n) | cfmOf(world)));
  }
  if (row.exec.startsWith("MovToCr") || row.exec.startsWith("MovToPsr") || row.exec === "MovToUm")
    generalWord(
      draft,
      field("r2"),
      random.once(3) ? integer(random) : BigInt(random.next() & (row.exec === "MovToUm" ? 0x3e : 0xffee03e)),
      random.once(24),
    );
  if (row.exec === "MovToArI" || row.exec === "MovToArM") {
    const ar = field("ar3");
    const small = ar === 40 ? fpsr(random) : ar === 16 ? BigInt(random.next() & 0x3fff001f) : integer(random);
    generalWord(draft, field("r2"), random.once(4) ? integer(random) : small, random.once(24));
  }
}

/** The processor status of a case: most often plain. */
function status(random: Random, row: Row, world: World): bigint {
  let psr = world.psr;
  if (random.once(UNCOLLECTED.test(row.exec) ? 2 : 20)) psr &= ~PSR_IC;
  if (random.once(PRIVILEGED.test(row.exec) ? 12 : 3)) psr |= BigInt(random.below(4)) << 32n;
  if (random.once(4)) psr |= 1n << 44n;
  if (random.once(10)) psr |= PSR_AC;
  if (random.once(10)) psr |= 1n << 18n;
  if (random.once(10)) psr |= 1n << 19n;
  return psr;
}

/** The 41 bits of an instruction of `row`, and its fields. Bits that the instruction ignores are random too. */
function encode(draft: Draft): { slot: bigint; long: bigint; field: (name: string) => number } {
  const { mask, value } = pattern(draft.row);
  let slot = value;
  let used = mask;
  const values = new Map<string, number>();
  for (const [name, { low, width }] of fieldsOf(draft.row.format)) {
    const bits = ((1n << BigInt(width)) - 1n) << BigInt(low);
    used |= bits;
    if ((mask & bits) === bits) continue;
    const chosen = fieldValue(draft, name, width);
    values.set(name, chosen);
    slot |= BigInt(chosen) << BigInt(low);
  }
  if (draft.random.once(4)) slot |= draft.random.next64() & ~used & ((1n << 41n) - 1n);
  let long = 0n;
  if (draft.row.format.startsWith("X")) {
    long = draft.random.next64() & ((1n << 41n) - 1n);
    // A long branch: its distance is the sign (bit 36 of the slot) and these bits; near, so that the target exists.
    if (draft.row.operands.includes("target64")) long = (slot >> 36n) & 1n ? long | (~((1n << 2n) - 1n) & ((1n << 41n) - 1n)) : long & 3n;
  }
  return { slot, long, field: (name) => values.get(name) ?? 0 };
}

function bundle(random: Random, row: Row, slot: bigint, long: bigint): { words: readonly [bigint, bigint]; at: number } {
  const pack = (template: number, slots: readonly bigint[]): readonly [bigint, bigint] => {
    const all = BigInt(template) | (slots[0]! << 5n) | (slots[1]! << 46n) | (slots[2]! << 87n);
    return [all & ALL, all >> 64n];
  };
  const unit = row.format[0]!;
  if (unit === "X") return { words: pack(0x05, [NOP.M, long, slot]), at: 1 };
  if (LAST_MEMORY.has(row.exec)) return { words: pack(0x0b, [slot, NOP.M, NOP.I]), at: 0 };
  const chosen = unit === "A" ? random.pick(["M", "I"] as const) : (unit as "M" | "I" | "F" | "B");
  const [template, units] = random.pick(TEMPLATES[chosen]);
  const places = [0, 1, 2].filter((i) => units[i] === chosen);
  const lastOnly = row.slot === "2" || LAST.has(row.exec);
  const at = lastOnly ? 2 : random.pick(places);
  if (lastOnly && units[2] !== "B") throw new Error(`${row.name} has no place`);
  const slots = [...units].map((u, i) => (i === at ? slot : NOP[u as "M"]));
  return { words: pack(template | 1, slots), at };
}

export const worldOf = (format: string, world: number): World =>
  createWorld(`${format} world ${world}`, VIRTUAL.test(format) && world % 2 === 1);

export function* cases(format: string): Generator<Case> {
  const rows = ROWS.filter((row) => row.format === format);
  for (let world = 0; world < WORLDS; world++) {
    const state = worldOf(format, world);
    const random = new Random(`${format} cases ${world}`);
    for (let i = 0; i < CASES_PER_WORLD; i++) {
      const row = rows[(world * CASES_PER_WORLD + i) % rows.length]!;
      const draft: Draft = { random, row, world: state, words: new Map(), psr: status(random, row, state), attribute: undefined };
      const { slot, long, field } = encode(draft);
      const { words, at } = bundle(random, row, slot, long);
      prepare(draft, field);
      const address = CODE_BASE + 16 * ((world * CASES_PER_WORLD + i) % 0x8000);
      const different = [`psr=${hex(draft.psr)}`, ...[...draft.words].map(([name, value]) => `${name}=${value}`)];
      yield {
        name: row.name,
        row,
        world,
        address,
        slot: at,
        bundle: words,
        words: different,
        bspStore: state.bspStore,
        attribute: draft.attribute,
        field,
      };
    }
  }
}
