/** One instruction from its text, by the table and the disassembler: for tests that execute it alone. */
import { disassembleSlot, type Unit } from "../../src/itanium/disassemble.ts";
import { fieldsOf, pattern } from "../../src/spec/ia64/instructions/encoding.ts";
import { INSTRUCTIONS } from "../../src/spec/ia64/instructions/index.ts";
import { APPLICATION_REGISTERS, CONTROL_REGISTERS } from "../../src/spec/ia64/registers.ts";

export interface Instruction {
  readonly unit: Unit;
  readonly raw: bigint;
  /** Slot in which `bundle` has it. */
  readonly slot: number;
  /** A bundle with it and nops. */
  readonly bundle: readonly [low: bigint, high: bigint];
}

const SLOTS: Readonly<Partial<Record<Unit, readonly [template: bigint, slot: number]>>> = { M: [0x09n, 0], I: [0x01n, 2], B: [0x11n, 2] };
const NOP = 1n << 27n;

/** What operand words may be in the text. */
const WORDS: Readonly<Record<string, string>> = { r1: "r\\d+", r2: "r\\d+", r3: "r\\d+", p1: "p\\d+", p2: "p\\d+", b2: "b\\d+" };
const named = (list: readonly { readonly name: string; readonly value: number }[], text: string): bigint =>
  BigInt(list.find(({ name }) => name.toLowerCase() === text)?.value ?? text.replace(/\D/g, ""));

/** The bits of an operand in its fields. */
function place(format: string, word: string, text: string): bigint {
  const fields = fieldsOf(format);
  const put = (name: string, value: bigint): bigint => {
    const field = fields.get(name)!;
    return (value & ((1n << BigInt(field.width)) - 1n)) << BigInt(field.low);
  };
  const number = (): bigint => BigInt(text.replace(/^[a-z]+\.?/, ""));
  switch (word) {
    case "cr3":
      return put("cr3", text.startsWith("cr.irr") ? 68n + BigInt(text.slice(6)) : named(CONTROL_REGISTERS, text.replace("cr.", "")));
    case "ar3":
      return put("ar3", text.startsWith("ar.k") ? BigInt(text.slice(4)) : named(APPLICATION_REGISTERS, text.replace("ar.", "")));
    case "imm8":
      return put("imm7b", BigInt(text)) | put("s", BigInt(text) >> 7n);
    case "imm6":
      return put("imm5b", BigInt(text) - 32n);
    case "imm24": {
      const value = BigInt(text);
      return put("imm21a", value) | put("i2d", value >> 21n) | put("i", value >> 23n);
    }
    default:
      return put(word, number());
  }
}

/** `text` as the disassembler writes it, operands r, p, b, ar, cr and some immediates. */
export function instruction(text: string): Instruction {
  const predicate = /^\(p(\d+)\) /.exec(text);
  const bare = text.slice(predicate?.[0].length ?? 0);
  for (const row of INSTRUCTIONS) {
    const name = row.name.replace(/\{\w+\}/, "");
    if (name !== bare.split(" ")[0]) continue;
    const words: string[] = [];
    const form = row.operands.replace(/[[\].]/g, "\\$&").replace(/\b(r1|r2|r3|p1|p2|b2|cr3|ar3|imm8|imm6|imm24)\b/g, (word) => {
      words.push(word);
      return `(${WORDS[word] ?? (word.startsWith("imm") ? "-?\\w+" : `${word.slice(0, 2)}[.\\w]+`)})`;
    });
    const found = new RegExp(`^${form}$`).exec(bare.slice(name.length + 1));
    const slot = SLOTS[row.format[0] as Unit];
    if (found === null || slot === undefined) continue;
    let { value: raw } = pattern(row);
    words.forEach((word, i) => (raw |= place(row.format, word, found[i + 1]!)));
    raw |= BigInt(predicate?.[1] ?? 0);
    const unit = row.format[0] as Unit;
    if (disassembleSlot(unit, raw) !== text) continue;
    const [template, number] = slot;
    let bits = template;
    for (let i = 0; i < 3; i++) bits |= (i === number ? raw : NOP) << BigInt(5 + 41 * i);
    return { unit, raw, slot: number, bundle: [BigInt.asUintN(64, bits), bits >> 64n] };
  }
  throw new Error(`no instruction ${text}`);
}
