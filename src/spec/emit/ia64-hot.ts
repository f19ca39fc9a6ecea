/** Products of the table of hot operations: the hot loop, the decoder's numbers, the templates of the second tier. */
import { HOT_OPS, HOT_PAIRS, HOT_SHAPES } from "../ia64/hot-ops.ts";
import { execNumbers } from "./ia64.ts";

/** Numbers: 0 leaves the loop; each row has one without and one with a qualifying predicate; then the pairs. */
const numbers = new Map<string, number>();
for (const row of HOT_OPS) numbers.set(row.exec, 1 + numbers.size).set(`p${row.exec}`, 1 + numbers.size);
const firstPair = 1 + numbers.size;
const codes = new Map(HOT_OPS.map((row) => [row.exec, row.code]));

const OPERANDS: readonly (readonly [RegExp, string])[] = [
  [/\$a\b/g, "<usize>load<u16>(<usize>load<u16>(pc, SLOT_R1))"],
  [/\$b\b/g, "<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))"],
  [/\$c\b/g, "<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))"],
  [/\$B\b/g, "load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2)))"],
  [/\$C\b/g, "load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))"],
  [/\$imm\b/g, "load<u64>(pc, SLOT_IMMEDIATE)"],
  [/\$x\b/g, "load<u8>(pc, SLOT_X)"],
  [/\$y\b/g, "load<u8>(pc, SLOT_Y)"],
];
/** A branch that is foreseen, not an addition that every instruction has to wait for: 10 % (measured). */
const NEXT = "if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);";

/** A taken branch counts off what was executed since the last one. */
const TAKEN = `const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
store<i32>(0, left, CPU_BASE + LEFT);
store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
pc = <usize>load<u32>(pc, SLOT_TARGET);
store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
if (left <= <i32>HOT_RESERVE) return pc;
continue;`;

/** What one instruction does, with the text of a product for leaving and for going on at a branch's target. */
function meaning(name: string, leave: string, taken: string): string {
  const predicated = name.startsWith("p");
  let code = codes.get(predicated ? name.slice(1) : name)!;
  for (const [operand, text] of OPERANDS) code = code.replace(operand, text);
  code = code.replaceAll("$leave", leave).replaceAll("$taken", taken);
  return predicated ? `if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {\n${code}\n}` : code;
}

/** One instruction, and on to the next in sequence. */
function step(name: string): string {
  const code = meaning(name, "return pc;", TAKEN);
  return code.endsWith("continue;") ? `{\n${code}\n}` : `{\n${code}\n}\n${NEXT}`;
}

export function hotTableModule(): string {
  const entries = [...execNumbers()].map(([exec, number]) => {
    const row = HOT_OPS.find((r) => r.exec === exec);
    return { number, entry: row === undefined ? 0 : numbers.get(exec)! | (HOT_SHAPES[row.shape] << 12) };
  });
  const last = Math.max(...entries.map((e) => e.number));
  const table = Array.from({ length: last + 1 }, (_, i) => entries.find((e) => e.number === i)?.entry ?? 0);
  const pairs = HOT_PAIRS.map(
    ([first, second], i) => `  ${numbers.get(first)!}, ${numbers.get(second)!}, ${firstPair + i}, // ${first} ${second}`,
  );
  const shapes = Object.entries(HOT_SHAPES).map(
    ([name, value]) => `export const SHAPE_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}: u32 = ${value};`,
  );
  return `
/** By handler: number of the operation in the hot loop, 0 for none, in bits 11:0; the one with a predicate follows; shape in 15:12. */
export const HOT_NUMBERS: usize = memory.data<u16>([
${table.map((value) => `  ${value},`).join("\n")}
]);
/** First number, second number, number of the pair. */
export const HOT_PAIRS: usize = memory.data<u16>([
${pairs.join("\n")}
]);
export const HOT_PAIR_COUNT: u32 = ${HOT_PAIRS.length};
/** Conditions of src/spec/ia64/hot-ops.ts. */
${shapes.join("\n")}
`;
}

const IMPORTS = `import { FPSR, LC, PFS } from "../../spec/ia64/application.ts";
import { DFH, DFL, MFH, MFL } from "../../spec/ia64/psr.ts";
`;

/** Each operation as a function of its record. The translator takes the bodies to pieces: src/translate. */
export function templatesModule(): string {
  const functions = [...numbers.keys()].map(
    (name) => `
export function ${name}(pc: usize): void {
${meaning(name, "{\nleave();\nreturn;\n}", "taken();\nreturn;")}
}
`,
  );
  return `${IMPORTS}import { ALAT_COUNT, AR, BR, FAST_CONTEXT, FR, LEFT, PR, PSR, RRB_FR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, DATA_TLB, FAST_ENTRIES } from "../../spec/ia64/layout.ts";
import { SLOT_A, SLOT_B, SLOT_C, SLOT_IMMEDIATE, SLOT_PREDICATE, SLOT_R1, SLOT_R2, SLOT_R3, SLOT_X, SLOT_Y } from "../decode/slot.ts";
import { PAGE_MASK } from "../memory/fast-tlb.ts";
import { GR_ZERO } from "../state/general.ts";
import { leave, taken } from "./marks.ts";
${functions.join("")}`;
}

/** Names of the operations by number, both parts of a pair. */
export function hotNamesModule(): string {
  const rows = [
    ...[...numbers].map(([name, number]) => ({ number, name })),
    ...HOT_PAIRS.map(([first], i) => ({ number: firstPair + i, name: first })),
  ];
  return `
/** By number in SLOT_HOT: the operation, of a pair the first. */
export const HOT_NAMES: readonly string[] = [
  "",
${rows.map(({ name }) => `  "${name}",`).join("\n")}
];
`;
}

export function hotModule(): string {
  const cases = [
    ...[...numbers].map(([name, number]) => ({ name, number, code: step(name) })),
    ...HOT_PAIRS.map(([first, second], i) => ({
      name: `${first} ${second}`,
      number: firstPair + i,
      code: `${step(first)}\n${step(second)}`,
    })),
  ];
  const text = cases
    .map(
      (c) =>
        `      // ${c.name}\n      case ${c.number}: {\n        ${c.code.replaceAll("\n", "\n        ")}\n        ${c.code.endsWith("continue;\n}") ? "" : "continue;"}\n      }\n`,
    )
    .join("");
  return `${IMPORTS}import { ALAT_COUNT, AR, BR, FAST_CONTEXT, FR, HOT_FROM, HOT_START, LEFT, PR, PSR, RRB_FR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, DATA_TLB, FAST_ENTRIES, HOT_RESERVE, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import {
  SLOT_A, SLOT_B, SLOT_C, SLOT_HOT, SLOT_IMMEDIATE, SLOT_NEXT, SLOT_PREDICATE, SLOT_R1, SLOT_R2, SLOT_R3, SLOT_TARGET, SLOT_X, SLOT_Y,
} from "../decode/slot.ts";
import { PAGE_MASK } from "../memory/fast-tlb.ts";
import { GR_ZERO } from "../state/general.ts";

/**
 * Executes from \`start\` on, within the page, and returns the first instruction that needs the run loop: nothing of it was done.
 * No general register may have a NaT. cpu.left counts off at taken branches, the last of which are cpu.hotFrom and cpu.hotStart.
 */
export function runHot(start: usize): usize {
  let pc: usize = start;
  // pc is the only variable that lives from one instruction to the next, and nothing is called: both would cost registers.
  while (true) {
    switch (<u32>load<u16>(pc, SLOT_HOT)) {
${text}      default:
        return pc;
    }
  }
  return pc;
}
`;
}
