/** Products of the IA-64 tables: the decoder's rows, operand extraction, handler numbers and the dispatch. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS, OPERAND_BYTES } from "../ia64/formats.ts";
import { fieldsOf, pattern, UNITS } from "../ia64/instructions/encoding.ts";
import { BRANCH_HOLES } from "../ia64/instructions/branch.ts";
import { INSTRUCTIONS } from "../ia64/instructions/index.ts";
import { constants } from "./constants.ts";
import { upper } from "./state.ts";

/** Handlers by name, and the file that exports each, relative to assembly/ia64/exec. */
export function handlerFiles(): ReadonlyMap<string, string> {
  const root = join(dirname(fileURLToPath(import.meta.url)), "../../../assembly/ia64");
  const found = new Map<string, string>();
  for (const folder of ["exec", "float"]) {
    let files: string[];
    try {
      files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    } catch {
      continue;
    }
    for (const file of files.filter((path) => path.endsWith(".ts") && path !== "dispatch.ts").sort()) {
      for (const match of readFileSync(join(root, folder, file), "utf8").matchAll(/^export function exec(\w+)\(slot: usize\): i32/gm))
        found.set(match[1]!, folder === "exec" ? `./${file}` : `../${folder}/${file}`);
    }
  }
  return found;
}

/** Numbers that are not handlers. */
const SPECIAL = [
  { name: "UNDECODED", value: 0, doc: "The bundle has not been decoded since its page was taken." },
  { name: "PAGE_END", value: 1, doc: "After the last bundle of a page." },
] as const;
const ILLEGAL = "Illegal";
const NOP = "Nop";

/** Every handler that a row names, in table order. */
export function execNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const name of [ILLEGAL, ...INSTRUCTIONS.map((row) => row.exec)])
    if (!numbers.has(name)) numbers.set(name, SPECIAL.length + numbers.size);
  return numbers;
}

export function execIdModule(): string {
  return constants([...SPECIAL, ...[...execNumbers()].map(([name, value]) => ({ name: upper(name), value, doc: `exec${name}.` }))]);
}

const formatNumbers: ReadonlyMap<string, number> = new Map(Object.keys(FORMATS).map((name, i) => [name, i]));
const FLAG_SELF = 1,
  FLAG_NONE = 2,
  FLAG_SLOT_2 = 4;

interface Entry {
  readonly mask: bigint;
  readonly value: bigint;
  readonly exec: number;
  readonly format: number;
  readonly flags: number;
  /** Row of the instruction table, or 0xffff for a hole. */
  readonly row: number;
}

/** Entries by unit * 16 + major opcode, in the order in which they are tried. */
export function groups(): readonly (readonly Entry[])[] {
  const numbers = execNumbers();
  const result: Entry[][] = Array.from({ length: UNITS.length * 16 }, () => []);
  const add = (unit: string, entry: Entry): void => {
    for (let op = 0; op < 16; op++) {
      const opMask = entry.mask >> 37n;
      if ((BigInt(op) & opMask) === entry.value >> 37n) result[UNITS.indexOf(unit as "M") * 16 + op]!.push(entry);
    }
  };
  INSTRUCTIONS.forEach((row, number) => {
    const flags = (row.predicate === "self" ? FLAG_SELF : 0) | (row.predicate === "none" ? FLAG_NONE : 0) | (row.slot ? FLAG_SLOT_2 : 0);
    const entry = { ...pattern(row), exec: numbers.get(row.exec)!, format: formatNumbers.get(row.format)!, flags, row: number };
    const unit = row.format[0]!;
    for (const u of unit === "A" ? ["M", "I"] : [unit]) add(u, entry);
  });
  for (const list of result)
    list.forEach((one, i) =>
      list.slice(i + 1).forEach((other) => {
        const both = one.mask & other.mask;
        if ((one.value & both) === (other.value & both))
          throw new Error(`two rows match one instruction: ${INSTRUCTIONS[one.row]!.name} and ${INSTRUCTIONS[other.row]!.name}`);
      }),
    );
  for (const hole of BRANCH_HOLES) {
    let mask = 0n;
    let value = 0n;
    for (const [high, low, bits] of hole.fields) {
      mask |= ((1n << BigInt(high - low + 1)) - 1n) << BigInt(low);
      value |= BigInt(bits) << BigInt(low);
    }
    add("B", {
      mask,
      value,
      exec: numbers.get(hole.kind === "ignored" ? NOP : ILLEGAL)!,
      format: formatNumbers.get("B8")!,
      flags: FLAG_NONE,
      row: 0xffff,
    });
  }
  return result;
}

const hex = (value: bigint | number): string => (value > 9 ? `0x${value.toString(16)}` : String(value));
const lines = (values: readonly string[], perLine: number): string => {
  const out: string[] = [];
  for (let i = 0; i < values.length; i += perLine) out.push(`  ${values.slice(i, i + perLine).join(", ")},`);
  return out.join("\n");
};

export function tablesModule(): string {
  const starts: number[] = [];
  const rows: string[] = [];
  for (const list of groups()) {
    starts.push(rows.length / 3);
    for (const e of list) {
      const rest = BigInt(e.exec) | (BigInt(e.format) << 16n) | (BigInt(e.flags) << 24n) | (BigInt(e.row) << 32n);
      rows.push(hex(e.mask), hex(e.value), hex(rest));
    }
  }
  starts.push(rows.length / 3);
  return `
/** First entry of each group: unit (M I B F X) * 16 + major opcode, and the end of the last. */
export const GROUPS: usize = memory.data<u16>([
${lines(starts.map(hex), 16)}
]);
/** 24 bytes an entry: mask, value, then handler 15:0, format 23:16, flags 31:24 and row 47:32. */
export const ENTRIES: usize = memory.data<u64>([
${lines(rows, 6)}
]);
/** The handler is called whatever the qualifying predicate is. */
export const FLAG_SELF: u32 = ${FLAG_SELF};
/** There is no qualifying predicate. */
export const FLAG_NONE: u32 = ${FLAG_NONE};
/** Illegal in slots 0 and 1. */
export const FLAG_SLOT_2: u32 = ${FLAG_SLOT_2};
`;
}

/** AssemblyScript for a combination of fields in the notation of formats.ts. */
function expression(format: string, text: string): string {
  const fields = fieldsOf(format);
  const words = text.split(" ");
  const shift = words.at(-1)!.startsWith("<<") ? Number(words.pop()!.slice(2)) : 0;
  const bits = (name: string): { code: string; width: number } => {
    const long = /^long(\d+)$/.exec(name);
    if (long) return { code: `(long >> ${41 - Number(long[1])})`, width: Number(long[1]) };
    const field = fields.get(name);
    if (!field) throw new Error(`format ${format} has no field ${name}`);
    return { code: `((raw >> ${field.low}) & ${hex((1n << BigInt(field.width)) - 1n)})`, width: field.width };
  };
  const special = /^(\d+)-(\w+)$/.exec(text) ?? /^(\w+)\+(\d+)$/.exec(text);
  if (special) {
    const [, first = "", second = ""] = special;
    return /^\d/.test(first) ? `${first} - ${bits(second).code}` : `${bits(first).code} + ${second}`;
  }
  const signed = words[0]!.startsWith("-");
  let width = 0;
  const parts: string[] = [];
  for (const name of words.reverse()) {
    const part = bits(name.replace("-", ""));
    parts.unshift(width === 0 ? part.code : `(${part.code} << ${width})`);
    width += part.width;
  }
  let code = parts.join(" | ");
  if (signed && width < 64) code = `<u64>((<i64>((${code}) << ${64 - width})) >> ${64 - width})`;
  return shift === 0 ? code : `(${code}) << ${shift}`;
}

/** Takes the operands of a format out of the slot and stores them in the decoded instruction. */
export function operandsModule(): string {
  const cases: string[] = [];
  for (const [name, format] of Object.entries(FORMATS)) {
    const stores: string[] = [];
    const byte = (at: string, code: string): void => {
      stores.push(`      store<u8>(slot, <u8>(${code}), SLOT_${at.toUpperCase()});`);
    };
    const used = new Set<string>();
    for (const [field, at] of Object.entries(OPERAND_BYTES)) {
      if (!fieldsOf(name).has(field)) continue;
      if (used.has(at)) throw new Error(`format ${name}: byte ${at} is used twice`);
      used.add(at);
      byte(at, expression(name, field));
    }
    for (const at of ["x", "y"] as const) {
      const text = format[at];
      if (text === undefined) continue;
      if (used.has(at)) throw new Error(`format ${name}: byte ${at} is used twice`);
      byte(at, expression(name, text));
    }
    if (format.immediate !== undefined) stores.push(`      store<u64>(slot, ${expression(name, format.immediate)}, SLOT_IMMEDIATE);`);
    if (stores.length > 0) cases.push(`    case ${formatNumbers.get(name)}: // ${name}\n${stores.join("\n")}\n      break;`);
  }
  return `import { SLOT_A, SLOT_B, SLOT_C, SLOT_IMMEDIATE, SLOT_X, SLOT_Y } from "./slot.ts";

/** Stores the operands of an instruction. \`long\` is the slot before it, of which long instructions hold their immediate. */
export function storeOperands(format: u32, raw: u64, long: u64, slot: usize): void {
  switch (format) {
${cases.join("\n")}
  }
}
`;
}

/** One dense switch over the handler numbers. */
export function dispatchModule(): string {
  const files = handlerFiles();
  const numbers = [...execNumbers()].filter(([name]) => files.has(name));
  const byFile = new Map<string, string[]>();
  for (const [name] of numbers) byFile.set(files.get(name)!, [...(byFile.get(files.get(name)!) ?? []), `exec${name}`]);
  const imports = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => `import { ${list.sort().join(", ")} } from "${file}";`);
  const cases = numbers.map(([name, value]) => `    case ${value - SPECIAL.length}:\n      return exec${name}(slot);`);
  return `import { UNIMPLEMENTED } from "../../spec/ia64/stop.ts";
import { STOP } from "../event/outcome.ts";
import { cpu } from "../state/cpu.ts";
${imports.join("\n")}

/** Calls the handler with this number (assembly/spec/ia64/exec-id.ts) for the decoded instruction at \`slot\`. */
export function callHandler(id: u32, slot: usize): i32 {
  switch (id - ${SPECIAL.length}) {
${cases.join("\n")}
    default:
      return unimplemented(id);
  }
}

/** The row exists, its handler does not: the run loop stops at the instruction. */
function unimplemented(id: u32): i32 {
  cpu.stopReason = UNIMPLEMENTED;
  cpu.stopDetail = id;
  return STOP;
}
`;
}
