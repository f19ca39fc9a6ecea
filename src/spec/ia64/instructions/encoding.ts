/** The notation of formats and rows as bits. */
import { FORMATS } from "../formats.ts";
import type { Row } from "./row.ts";

/** Execution units in the order of the decoder's groups. A-type instructions are in M and I. */
export const UNITS = ["M", "I", "B", "F", "X"] as const;

export interface Field {
  readonly low: number;
  readonly width: number;
}

/** Bit fields of a format's slot, by name. Ignored bits (`_`) are left out. */
export function fieldsOf(format: string): ReadonlyMap<string, Field> {
  const text = FORMATS[format]?.slot;
  if (text === undefined) throw new Error(`format ${format} is not in the table`);
  const fields = new Map<string, Field>();
  let expected = 40;
  for (const word of text.split(" ")) {
    const match = /^(\w+)\{(\d+)(?::(\d+))?\}$/.exec(word);
    if (!match) throw new Error(`format ${format}: ${word}`);
    const high = Number(match[2]);
    const low = match[3] === undefined ? high : Number(match[3]);
    if (high !== expected) throw new Error(`format ${format}: ${word} should start at bit ${expected}`);
    expected = low - 1;
    if (match[1] !== "_") fields.set(match[1]!, { low, width: high - low + 1 });
  }
  if (expected !== -1) throw new Error(`format ${format} ends at bit ${expected + 1}`);
  return fields;
}

/** The bits that a row fixes, and their value. */
export function pattern(row: Row): { readonly mask: bigint; readonly value: bigint } {
  const fields = fieldsOf(row.format);
  let mask = 0n;
  let value = 0n;
  for (const word of row.fields.split(" ")) {
    const [name = "", digits = ""] = word.split("=");
    const field = fields.get(name);
    if (!field) throw new Error(`${row.name}: format ${row.format} has no field ${name}`);
    const number = BigInt(`0x${digits}`);
    if (number >> BigInt(field.width) !== 0n) throw new Error(`${row.name}: ${word} does not fit`);
    mask |= ((1n << BigInt(field.width)) - 1n) << BigInt(field.low);
    value |= number << BigInt(field.low);
  }
  return { mask, value };
}

/** Value of a combination of fields (formats.ts). `long` is the slot before a long instruction. */
export function evaluate(format: string, text: string, raw: bigint, long = 0n): bigint {
  const fields = fieldsOf(format);
  const bits = (name: string): { readonly value: bigint; readonly width: number } => {
    const longBits = /^long(\d+)$/.exec(name);
    if (longBits) return { value: long >> BigInt(41 - Number(longBits[1])), width: Number(longBits[1]) };
    const field = fields.get(name);
    if (!field) throw new Error(`format ${format} has no field ${name}`);
    return { value: (raw >> BigInt(field.low)) & ((1n << BigInt(field.width)) - 1n), width: field.width };
  };
  const less = /^(\d+)-(\w+)$/.exec(text);
  if (less) return BigInt(less[1]!) - bits(less[2]!).value;
  const more = /^(\w+)\+(\d+)$/.exec(text);
  if (more) return bits(more[1]!).value + BigInt(more[2]!);
  const words = text.split(" ");
  const shift = words.at(-1)!.startsWith("<<") ? BigInt(words.pop()!.slice(2)) : 0n;
  const signed = words[0]!.startsWith("-");
  let value = 0n;
  let width = 0;
  for (const word of words) {
    const part = bits(word.replace("-", ""));
    value = (value << BigInt(part.width)) | part.value;
    width += part.width;
  }
  return (signed ? BigInt.asIntN(width, value) : value) << shift;
}
