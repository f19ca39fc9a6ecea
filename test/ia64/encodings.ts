/**
 * Encodings of every row of the instruction table, checked by the assembler.
 *
 * `npx tsx test/ia64/encodings.ts` records test/cases/ia64/encodings.txt: unit, slot, the slot before it and the text that our
 * disassembler gives, of which Debian's ia64-linux-gnu-as made the same bits. Random operands, a fixed seed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { disassembleSlot, splitBundle, type Unit } from "../../src/itanium/disassemble.ts";
import { FORMATS } from "../../src/spec/ia64/formats.ts";
import { fieldsOf, pattern } from "../../src/spec/ia64/instructions/encoding.ts";
import { INSTRUCTIONS } from "../../src/spec/ia64/instructions/index.ts";
import { APPLICATION_REGISTERS, CONTROL_REGISTERS } from "../../src/spec/ia64/registers.ts";
import { COMPLETERS, type Row } from "../../src/spec/ia64/instructions/row.ts";
import { assemble } from "./assemble.ts";

export const CASES = join(import.meta.dirname, "../cases/ia64/encodings.txt");
const PER_ROW = 3;

export interface EncodingCase {
  readonly unit: Unit;
  readonly raw: bigint;
  readonly long: bigint;
  readonly text: string;
}

/** Bundles that put an instruction of each unit where it may be, with its slot. */
const BUNDLES: Readonly<Record<Unit, readonly [open: string, slot: number, close: string]>> = {
  M: ["{ .mmi\n", 0, " ;;\nnop.m 0\nnop.i 0\n;; }\n"],
  I: ["{ .mii\nnop.m 0\nnop.i 0\n", 2, "\n;; }\n"],
  B: ["{ .mib\nnop.m 0\nnop.i 0\n", 2, "\n;; }\n"],
  F: ["{ .mfi\nnop.m 0\n", 1, "\nnop.i 0\n;; }\n"],
  X: ["{ .mlx\nnop.m 0\n", 2, "\n;; }\n"],
};

/** xorshift: the same cases every time. */
let state = 0x9e3779b97f4a7c15n;
function random(bits: number): bigint {
  state ^= BigInt.asUintN(64, state << 13n);
  state ^= state >> 7n;
  state ^= BigInt.asUintN(64, state << 17n);
  return state & ((1n << BigInt(bits)) - 1n);
}

const M_REGISTERS = APPLICATION_REGISTERS.filter((r) => r.value < 64).map((r) => BigInt(r.value));
const I_REGISTERS = APPLICATION_REGISTERS.filter((r) => r.value >= 64).map((r) => BigInt(r.value));
const CR_NUMBERS = CONTROL_REGISTERS.map((r) => BigInt(r.value));
const pick = <T,>(list: readonly T[]): T => list[Number(random(16)) % list.length]!;

/** Random operands in the fields that the row leaves open; encodings that the assembler has no word for are left out. */
function randomRaw(row: Row): { readonly raw: bigint; readonly long: bigint } {
  const { mask, value } = pattern(row);
  const fields = fieldsOf(row.format);
  const chosen = new Map<string, bigint>();
  for (const [name, field] of fields) chosen.set(name, random(field.width));
  const set = (name: string, number: bigint): void => {
    if (chosen.has(name)) chosen.set(name, number);
  };
  for (const name of ["r1", "r2", "r3", "f1", "f2", "f3", "f4"])
    if (chosen.has(name))
      set(
        name,
        (chosen.get(name)! % (name === "r3" && row.format === "A5" ? 3n : 120n)) + (row.format === "A5" && name === "r3" ? 1n : 4n),
      );
  if (chosen.has("r1") && chosen.get("r1") === chosen.get("r3")) set("r1", (chosen.get("r3")! % 100n) + 5n);
  if (row.format === "M11" || row.format === "M12") set("f2", (chosen.get("f1")! ^ 1n) === 0n ? 2n : chosen.get("f1")! ^ 1n);
  set("qp", row.exec === "Alloc" ? 0n : (chosen.get("qp") ?? 0n));
  if (chosen.has("p1") && chosen.get("p1") === chosen.get("p2")) set("p1", chosen.get("p2")! ^ 1n);
  if (row.format.startsWith("I2") && chosen.has("ar3")) set("ar3", pick(I_REGISTERS));
  else if (chosen.has("ar3")) set("ar3", pick(M_REGISTERS));
  if (chosen.has("cr3")) set("cr3", pick(CR_NUMBERS));
  if (row.format === "A10") set("ct2d", chosen.get("ct2d")! % 3n);
  if (row.exec === "Hint") {
    // The assembler spreads the number of hint.m over other bits.
    set("imm20a", row.format === "M48" ? 0n : chosen.get("imm20a")! % 0x80000n);
    set("i", 0n);
    set("s", 0n);
  }
  if (chosen.has("mbt4c")) set("mbt4c", pick([0n, 8n, 9n, 10n, 11n]));
  for (const [, key] of row.name.matchAll(/\{(\w+)\}/g)) {
    const completer = COMPLETERS[key!]!;
    const texts = completer.texts.flatMap((text, i) => (text === undefined ? [] : [BigInt(i)]));
    set(completer.field, pick(texts));
  }
  if (row.exec === "Alloc") {
    const sof = chosen.get("sof")! % 97n;
    set("sof", sof);
    set("sol", sof === 0n ? 0n : chosen.get("sol")! % sof);
    set("sor", sof < 8n ? 0n : chosen.get("sor")! % (sof / 8n));
    set("r1", 32n + (sof === 0n ? 0n : chosen.get("r1")! % sof));
  }
  // Widths that end inside the register; the assembler refuses others.
  if (chosen.has("len6d")) set("len6d", chosen.get("len6d")! % 8n);
  const position = ["pos6b", "cpos6c", "cpos6b", "cpos6d"].find((name) => chosen.has(name));
  if (position && (chosen.has("len6d") || chosen.has("len4d")))
    set(position, (chosen.get(position)! % 40n) + (position.startsWith("c") ? 16n : 0n));
  let raw = 0n;
  for (const [name, field] of fields) raw |= chosen.get(name)! << BigInt(field.low);
  raw = (raw & ~mask) | value;
  return {
    raw,
    long: FORMATS[row.format]!.immediate?.includes("long") ? random(41) & (row.format === "X3" || row.format === "X4" ? ~3n : ~0n) : 0n,
  };
}

/** Assembles the texts, each in a bundle of its own, and gives back what became of each. */
export function assembleCases(cases: readonly EncodingCase[]): readonly { readonly raw: bigint; readonly long: bigint }[] {
  // The assembler's "." is not the bundle of the instruction: a label is.
  const source = cases
    .map(({ unit, text }, i) => `L${i}:\n${BUNDLES[unit][0]}${text.replace(/(?<=[ ,=])\.(?=[+-])/g, `L${i}`)}${BUNDLES[unit][2]}`)
    .join("");
  const image = assemble(`\t.text\n\t.explicit\n${source}`);
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  return cases.map(({ unit }, i) => {
    const bundle = splitBundle(view.getBigUint64(i * 16, true), view.getBigUint64(i * 16 + 8, true));
    return { raw: bundle.slots[BUNDLES[unit][1]]!, long: unit === "X" ? bundle.slots[1] : 0n };
  });
}

export function generate(): readonly EncodingCase[] {
  const cases: EncodingCase[] = [];
  for (const row of INSTRUCTIONS) {
    const letter = row.format[0]!;
    for (let i = 0; i < PER_ROW; i++) {
      const { raw, long } = randomRaw(row);
      const unit = (letter === "A" ? (i % 2 === 0 ? "M" : "I") : letter) as Unit;
      cases.push({ unit, raw, long, text: disassembleSlot(unit, raw, long) });
    }
  }
  return cases;
}

export const formatCase = (c: EncodingCase): string => `${c.unit} ${c.raw.toString(16).padStart(11, "0")} ${c.long.toString(16)} ${c.text}`;
export function parseCase(line: string): EncodingCase {
  const [unit = "", raw = "", long = "", ...text] = line.split(" ");
  return { unit: unit as Unit, raw: BigInt(`0x${raw}`), long: BigInt(`0x${long}`), text: text.join(" ") };
}

if (process.argv[1] === import.meta.filename) {
  const cases = generate();
  const made = assembleCases(cases);
  const wrong = cases.filter((c, i) => c.raw !== made[i]!.raw || c.long !== made[i]!.long);
  for (const c of wrong) console.error(`${formatCase(c)}: the assembler makes ${made[cases.indexOf(c)]!.raw.toString(16)}`);
  if (wrong.length > 0) process.exitCode = 1;
  else
    writeFileSync(
      CASES,
      `# From ia64-linux-gnu-as (Debian binutils 2.40): unit, slot, slot before it, text.\n${cases.map(formatCase).join("\n")}\n`,
    );
  console.log(`${cases.length} cases, ${wrong.length} wrong`);
}
