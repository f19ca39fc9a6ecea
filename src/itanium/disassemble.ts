/** IA-64 bundles as the assembler writes them, from the instruction table. */
import * as Cause from "../../assembly/spec/ia64/virtualization-cause.ts";
import { APPLICATION_REGISTERS, CONTROL_REGISTERS } from "../spec/ia64/registers.ts";
import { FORMATS } from "../spec/ia64/formats.ts";
import { evaluate, fieldsOf, pattern } from "../spec/ia64/instructions/encoding.ts";
import { INSTRUCTIONS } from "../spec/ia64/instructions/index.ts";
import { COMPLETERS, type Row } from "../spec/ia64/instructions/row.ts";

export type Unit = "M" | "I" | "B" | "F" | "X";

interface Encoding {
  readonly row: Row;
  readonly mask: bigint;
  readonly value: bigint;
}

let table: ReadonlyMap<string, readonly Encoding[]> | undefined;

/** Rows by unit and major opcode. */
function encodings(unit: Unit, raw: bigint): readonly Encoding[] {
  if (!table) {
    const map = new Map<string, Encoding[]>();
    for (const row of INSTRUCTIONS) {
      const { mask, value } = pattern(row);
      const letter = row.format[0]!;
      for (const u of letter === "A" ? ["M", "I"] : [letter]) {
        for (let op = 0n; op < 16n; op++) {
          if ((op & (mask >> 37n)) !== value >> 37n) continue;
          const key = `${u}${op}`;
          map.set(key, [...(map.get(key) ?? []), { row, mask, value }]);
        }
      }
    }
    table = map;
  }
  return table.get(`${unit}${raw >> 37n}`) ?? [];
}

/** The row that an instruction of a unit belongs to; undefined for a hole in the opcode space. */
export function findRow(unit: Unit, raw: bigint): Row | undefined {
  return encodings(unit, raw).find((e) => (raw & e.mask) === e.value)?.row;
}

const hex = (value: bigint): string => (value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`);
const named = (table: readonly { readonly name: string; readonly value: number }[], prefix: string, number: number): string => {
  const found = table.find((r) => r.value === number);
  return found ? `${prefix}.${found.name.toLowerCase()}` : `${prefix}${number}`;
};

/** fetchadd's increments, by i2b. */
const INCREMENTS = [16, 8, 4, 1];
const MUX1 = new Map([
  [0, "@brcst"],
  [8, "@mix"],
  [9, "@shuf"],
  [10, "@alt"],
  [11, "@rev"],
]);

function operand(word: string, row: Row, raw: bigint, long: bigint, address: bigint | undefined): string | undefined {
  const format = FORMATS[row.format]!;
  const fields = fieldsOf(row.format);
  const field = (name: string): bigint => evaluate(row.format, name, raw);
  const x = (): bigint => evaluate(row.format, format.x!, raw);
  const y = (): bigint => evaluate(row.format, format.y!, raw);
  const immediate = (): bigint => BigInt.asIntN(64, evaluate(row.format, format.immediate!, raw, long));
  const unsigned = (): bigint => evaluate(row.format, format.immediate!, raw, long);
  const target = (distance: bigint): string =>
    address === undefined
      ? `.${distance < 0n ? "-" : "+"}${hex(distance < 0n ? -distance : distance)}`
      : hex(BigInt.asUintN(64, address + distance));
  switch (word) {
    case "r1":
    case "r2":
    case "r3":
    case "f1":
    case "f2":
    case "f3":
    case "f4":
    case "b1":
    case "b2":
    case "p1":
    case "p2":
      return `${word[0]}${field(word)}`;
    case "ar3": {
      const number = Number(field("ar3"));
      return number < 8 ? `ar.k${number}` : named(APPLICATION_REGISTERS, "ar", number);
    }
    case "cr3": {
      const number = Number(field("cr3"));
      return number >= 68 && number <= 71 ? `cr.irr${number - 68}` : named(CONTROL_REGISTERS, "cr", number);
    }
    case "imm8":
    case "imm9":
    case "imm14":
    case "imm22":
    case "imm1":
      return String(immediate());
    case "imm21":
    case "imm24":
    case "imm62":
    case "imm64":
    case "fclass9":
      return hex(unsigned());
    case "imm44":
    case "mask17":
      return hex(immediate());
    case "imm2":
    case "count2":
    case "count5":
    case "count6":
    case "pos6":
      return String(x());
    case "count2m":
      return String([0, 7, 15, 16][Number(x())]);
    case "len6":
    case "pos6y":
    case "imm6":
      return String(y());
    case "inc3": {
      const magnitude = INCREMENTS[Number(field("i2b"))]!;
      return String(field("s") ? -magnitude : magnitude);
    }
    case "mbtype4":
      return MUX1.get(Number(x())) ?? hex(x());
    case "mhtype8":
      return hex(x());
    case "target25":
    case "target64":
      return target(immediate());
    case "tag13":
      return target(evaluate(row.format, "-timm9c <<4", raw));
    case "tag13b":
      return target(evaluate(row.format, "-t2e timm7a <<4", raw));
    case "amask7":
      return hex(field("amask7b"));
    case "omask7":
      return hex(field("omask7c"));
    default:
      return fields.has(word) ? String(field(word)) : undefined;
  }
}

/** Text of one instruction, without its stop. `address` is that of its bundle: without it branch targets are relative. */
export function disassembleSlot(unit: Unit, raw: bigint, long = 0n, address?: bigint): string {
  const row = findRow(unit, raw);
  if (!row) return `illegal ${hex(raw)}`;
  const name = row.name.replace(/\{(\w+)\}/g, (_, key: string) => {
    const completer = COMPLETERS[key]!;
    const texts = completer.texts;
    return texts[Number(evaluate(row.format, completer.field, raw))] ?? texts.find((t) => t !== undefined)!;
  });
  let operands: string;
  if (row.exec === "Alloc") {
    const [sor, sol, sof] = ["sor", "sol", "sof"].map((f) => Number(evaluate(row.format, f, raw))) as [number, number, number];
    operands = `r${evaluate(row.format, "r1", raw)}=ar.pfs,0,${sol},${sof - sol},${sor * 8}`;
  } else operands = row.operands.replace(/[a-z]\w*/g, (word) => operand(word, row, raw, long, address) ?? word);
  const fields = fieldsOf(row.format);
  const qp = row.predicate === "none" || !fields.has("qp") ? 0n : evaluate(row.format, "qp", raw);
  return `${qp === 0n ? "" : `(p${qp}) `}${name}${operands === "" ? "" : ` ${operands}`}`;
}

/** Units of the slots by template bits 4:1, and after which slots there may be a stop inside the bundle. */
const TEMPLATES = [
  "MII",
  "MI;I",
  "MLX",
  undefined,
  "MMI",
  "M;MI",
  "MFI",
  "MMF",
  "MIB",
  "MBB",
  undefined,
  "BBB",
  "MMB",
  undefined,
  "MFB",
  undefined,
];

export interface Bundle {
  /** "MII", "MLX", …; undefined for a reserved template. */
  readonly template: string | undefined;
  readonly stop: boolean;
  /** The 41-bit slots. */
  readonly slots: readonly [bigint, bigint, bigint];
}

export function splitBundle(low: bigint, high: bigint): Bundle {
  const all = (high << 64n) | low;
  const slot = (n: number): bigint => (all >> BigInt(5 + 41 * n)) & 0x1ffffffffffn;
  return { template: TEMPLATES[Number((low >> 1n) & 15n)], stop: (low & 1n) !== 0n, slots: [slot(0), slot(1), slot(2)] };
}

/** The instruction in a slot of a bundle. */
export function disassemble(low: bigint, high: bigint, slot: number, address?: bigint): string {
  const bundle = splitBundle(low, high);
  const units = bundle.template?.replace(";", "");
  if (!units) return "illegal template";
  if (units === "MLX" && slot > 0) return slot === 1 ? disassembleSlot("X", bundle.slots[2], bundle.slots[1], address) : "illegal slot";
  return disassembleSlot(units[slot] as Unit, bundle.slots[slot]!, 0n, address);
}

/** Causes of virtualization faults whose instructions are of the B unit; all others are of the M unit. */
const BRANCH_UNIT: ReadonlySet<number> = new Set([Cause.COVER, Cause.RFI, Cause.BSW_0, Cause.BSW_1, Cause.VMSW]);

/** The instruction of a virtualization fault, from its cause and opcode. */
export const disassembleOpcode = (cause: number, opcode: bigint): string => disassembleSlot(BRANCH_UNIT.has(cause) ? "B" : "M", opcode);
