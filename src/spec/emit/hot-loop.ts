/** The hot loops and the slow function, from the micro-op table. */
import { MICRO_OPS } from "../x86/micro-ops.ts";
import { LEGACY, LONG, SLOW, type Target } from "./target.ts";

const HEAD = `import { VCPU_BASE, TLB_BASE, TLB_ENTRIES, JUMP_CACHE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { cpu } from "../state/vcpu.ts";
`;

const FLAG_WORDS = { kind: ["u32", "LAZY_KIND"], fa: ["i64", "LAZY_A"], fb: ["i64", "LAZY_B"], fr: ["i64", "LAZY_R"] } as const;

/**
 * The lazy flags live in memory in the hot loops too: as locals of a function this large they are spilled at every
 * instruction, and push the cursor out of its register (measured: bench/README.md).
 */
function flagsInMemory(text: string): string {
  const read = (t: string): string =>
    t.replace(
      /\b(kind|fa|fb|fr)\b/g,
      (name: string) => `load<${FLAG_WORDS[name as "fa"][0]}>(0, VCPU_BASE + Offset.${FLAG_WORDS[name as "fa"][1]})`,
    );
  const parts = text.split(/(\b(?:kind|fa|fb|fr) (?:=|&=|\|=) [^;]+;)/);
  return parts
    .map((part) => {
      const m = /^(kind|fa|fb|fr) (=|&=|\|=) ([^;]+);$/.exec(part);
      if (m === null) return read(part);
      const [type, slot] = FLAG_WORDS[m[1] as "fa"];
      const value = m[2] === "=" ? read(m[3]!) : `${read(m[1]!)} ${m[2]![0]} (${read(m[3]!)})`;
      return `store<${type}>(0, ${value}, VCPU_BASE + Offset.${slot});`;
    })
    .join("");
}

const indent = (text: string): string => text.replace(/\n\s*/g, "\n        ");

function cases(t: Target, wanted: (where: string) => boolean): string {
  return MICRO_OPS.map((row, id) =>
    wanted(row.where)
      ? `      // ${row.name}\n      case ${id}: {\n        ${indent(t.kind === "slow" ? row.code(t) : flagsInMemory(row.code(t)))}\n      }\n`
      : "",
  ).join("");
}

/** Micro-op numbers for the emitter and the driver. */
export function idsModule(): string {
  return `${MICRO_OPS.map((row, id) => `export const ${row.name}: u32 = ${id};\n`).join("")}export const MICRO_OP_COUNT: u32 = ${MICRO_OPS.length};\n`;
}

export function hotModule(kind: "long" | "legacy"): string {
  const t = kind === "long" ? LONG : LEGACY;
  const mask = kind === "long" ? "" : " & 0xffffffff";
  const name = kind === "long" ? "runLong" : "runLegacy";
  return `${HEAD}
const PAGE_MASK: u64 = 0xfffffffffffff000;

/**
 * Executes micro-ops from \`pc\` on, block after block, in ${kind === "long" ? "64-bit mode" : "flat 32-bit segments"}.
 *
 * Returns the micro-op that must be executed by the driver (a handler, or an access that misses the TLB: nothing of it has
 * been committed), or 0 when the block at cpu.blockRip is not known here or cpu.budget is spent.
 */
export function ${name}(start: usize): usize {
  let pc: usize = start;
  // pc is the only variable that lives from one micro-op to the next: every other one would cost it its register.
  while (true) {
    let t: usize = 0;
    switch (<u32>load<u16>(pc)) {
${cases(t, (where) => where === "hot" || where === kind)}      default:
        break;
    }
    if (t != 0) {
      const budget: i32 = load<i32>(0, VCPU_BASE + Offset.BUDGET) - <i32>load<u8>(pc, 7);
      store<i32>(0, budget, VCPU_BASE + Offset.BUDGET);
      if (t != 1) {
        store<u64>(0, (load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(t, 24))${mask}, VCPU_BASE + Offset.BLOCK_RIP);
        const link: usize = load<u32>(t, 16);
        if (link > 1 && budget >= 0) {
          pc = link;
          continue;
        }
        if (link == 0) {
          cpu.linkSlot = <u32>t + 16;
          pc = 0;
        }
      }
      if (budget >= 0 && pc != 0) {
        const to: u64 = load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP);
        const low: u32 = <u32>to;
        const j: usize = <usize>(((((low >> 12) ^ (low >> 20)) & 0xff) << 12) | (((low ^ (low >> 8)) & 0xff) << 4));
        if (load<u64>(j, JUMP_CACHE) == to && load<u32>(j, JUMP_CACHE + 8) == load<u32>(0, VCPU_BASE + Offset.CODE_CONTEXT)) {
          pc = load<u32>(j, JUMP_CACHE + 12);
          continue;
        }
      }
      pc = 0;
    }
    return pc;
  }
  return 0;
}
`;
}

export function slowModule(): string {
  return `import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { cpu } from "../state/vcpu.ts";
import { JUMP, RETIRE } from "../event/outcome.ts";
import { faulted, raiseGp } from "../event/fault.ts";
import { load8, load16, load32, load64, probe, store8, store16, store32, store64 } from "../memory/access.ts";
import {
  ENGINE_FAULT_OUTCOME, leaveNatural, memoryFault, naturalMask, naturalSize, pushNatural, releaseStack, stackTopBelow, storeNatural, targetIsValid, topOfStack,
} from "./natural-stack.ts";

/**
 * Executes the one micro-op at \`pc\` with everything a hot loop leaves out. Returns RETIRE, FAULT, or JUMP with cpu.blockRip
 * at the target (not counted yet).
 */
export function executeSlow(pc: usize): i32 {
  let t: usize = 0;
  let kind: u32 = cpu.lazyKind;
  let fa: i64 = cpu.lazyA;
  let fb: i64 = cpu.lazyB;
  let fr: i64 = cpu.lazyR;
  const addressMask: u64 = (cpu.codeMode & 3) == 2 ? 0xffffffffffffffff : 0xffffffff;
  switch (<u32>load<u16>(pc)) {
${cases(SLOW, () => true)}      default:
        return ENGINE_FAULT_OUTCOME;
  }
  cpu.lazyKind = kind;
  cpu.lazyA = fa;
  cpu.lazyB = fb;
  cpu.lazyR = fr;
  if (t == 0) return RETIRE;
  if (t != 1) store<u64>(0, (load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(t, 24)) & naturalMask(), VCPU_BASE + Offset.BLOCK_RIP);
  return JUMP;
}
`;
}

/** What ends a case of a hot loop, as a template says it. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/pc \+= 16; continue;/g, "return;"],
  [/\bt = ([^;]+) \? pc : pc \+ 4; break;/g, "if ($1) taken(); else notTaken(); return;"],
  [/\bt = pc; break;/g, "taken(); return;"],
  [/\bt = 1; break;/g, "jumped(); return;"],
  [/\bbreak;/g, "{ leave(); return; }"],
];

/** Added to the name of a template of flat 32-bit segments that is another than in 64-bit mode. */
const LEGACY_SUFFIX = "_LEGACY";

/** Each micro-op of the hot loops as a function of its record: the translator takes the bodies to pieces (src/translate). */
export function templatesModule(): string {
  const code = (row: (typeof MICRO_OPS)[number], t: Target): string =>
    ENDS.reduce((text, [end, as]) => text.replace(end, as), flagsInMemory(row.code(t)));
  const functions = MICRO_OPS.filter(({ name, where }) => where !== "cold" && !name.includes("__")).flatMap((row) => {
    const long = row.where === "legacy" ? undefined : code(row, LONG);
    const legacy = row.where === "long" ? undefined : code(row, LEGACY);
    return [
      ...(long === undefined ? [] : [[row.name, long]]),
      ...(legacy === undefined || legacy === long ? [] : [[`${row.name}${LEGACY_SUFFIX}`, legacy]]),
    ];
  });
  return `import { VCPU_BASE, TLB_BASE, TLB_ENTRIES } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { jumped, leave, notTaken, taken } from "./marks.ts";

const PAGE_MASK: u64 = 0xfffffffffffff000;
${functions.map(([name, text]) => `\nexport function ${name!}(pc: usize): void {\n  ${indent(text!).trim()}\n}\n`).join("")}`;
}

/** Names of the micro-ops by number, of pairs the first half. */
export function namesModule(): string {
  return `
/** By number of a micro-op: its name, of a pair that of the first half. */
export const MICRO_OP_NAMES: readonly string[] = [
${MICRO_OPS.map(({ name }) => `  "${name.split("__")[0]!}",`).join("\n")}
];
`;
}
