/**
 * Micro-ops that end a block. They are 32 bytes; behind the first 16:
 *
 *   +16 u32 link when taken    +20 u32 link when not taken    +24 i32 displacement when taken    +28 i32 when not taken
 *
 * A displacement counts from the first instruction of the block. A link is the block to go on with, 0 when it is not known
 * yet, 1 when there can be none (another page, or segments that are not flat). `count` includes the branch.
 * Every row sets `t` (the record, plus 4 for the second target, or 1 when blockRip has been set already) and leaves the switch.
 */
import type { Size, Target } from "../emit/target.ts";
import { TABLE_CONDITION } from "./micro-ops-shift.ts";
import { popCheck, popCommit, pushCheck, pushCommit } from "./micro-ops-stack.ts";
import { type MicroOpRow, CARRY, IMM, extend, minimum, reg, setReg, sized } from "./micro-op-parts.ts";

/** Condition codes of the manual, in encoding order. */
export const CONDITIONS = ["O", "NO", "B", "AE", "Z", "NZ", "BE", "A", "S", "NS", "P", "NP", "L", "GE", "LE", "G"] as const;
type Condition = (typeof CONDITIONS)[number];

const CMP_CONDITIONS: readonly Condition[] = ["B", "AE", "Z", "NZ", "BE", "A", "L", "GE", "LE", "G"];
const TEST_CONDITIONS: readonly Condition[] = ["Z", "NZ", "S", "NS", "LE", "G"];

/** Condition straight from the operands a, b (sign-extended) of a CMP, or the result r of a TEST. */
function fused(test: boolean, cc: Condition): string {
  if (test) return { Z: "r == 0", NZ: "r != 0", S: "r < 0", NS: "r >= 0", LE: "r <= 0", G: "r > 0" }[cc as "Z"];
  return { B: "<u64>a < <u64>b", AE: "<u64>a >= <u64>b", Z: "a == b", NZ: "a != b", BE: "<u64>a <= <u64>b", A: "<u64>a > <u64>b", L: "a < b", GE: "a >= b", LE: "a <= b", G: "a > b" }[cc as "Z"];
}

/** Conditions that arithmetic fuses with; INC and DEC only with the first four, which do not read CF. */
const ARITHMETIC_CONDITIONS: readonly Condition[] = ["Z", "NZ", "S", "NS", "B", "AE"];

/** INC, DEC, ADD and SUB of a register that a branch follows: the ends of loops. */
function arithmeticRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const sign = { Z: "r == 0", NZ: "r != 0", S: "r < 0", NS: "r >= 0" } as const;
  for (const size of [32, 64] as const) {
    const shapes = {
      INC_R: [`const c: i64 = ${CARRY}; const r: i64 = ${extend(size, "a + 1")};`, `kind = 0; fr = r; fa = c | (r == ${minimum(size)} ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0);`],
      DEC_R: [`const c: i64 = ${CARRY}; const r: i64 = ${extend(size, "a - 1")};`, `kind = 0; fr = r; fa = c | (a == ${minimum(size)} ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0);`],
      ADD_RI: [`const b: i64 = ${IMM}; const r: i64 = ${extend(size, "a + b")};`, "kind = 1; fa = a; fb = b; fr = r;"],
      SUB_RI: [`const b: i64 = ${IMM}; const r: i64 = ${extend(size, "a - b")};`, "kind = 2; fa = a; fb = b; fr = r;"],
    } as const;
    for (const [name, [result, flags]] of Object.entries(shapes))
      for (const cc of ARITHMETIC_CONDITIONS.slice(0, name.endsWith("_RI") ? 6 : 4)) {
        const below = name === "ADD_RI" ? "<u64>r < <u64>a" : "<u64>a < <u64>b";
        const truth = cc === "B" ? below : cc === "AE" ? `!(${below})` : sign[cc as "Z"];
        rows.push({ name: `${name}_${size}_J${cc}`, where: sized(size), code: () => `const a: i64 = ${reg(2, size)}; ${result} ${setReg(2, size, "r")} ${flags} ${take(truth)}` });
      }
  }
  return rows;
}

/** Condition from the lazy flags, for the conditions that are frequent after other instructions than CMP and TEST. */
const LAZY: Partial<Record<Condition, string>> = {
  Z: "(kind == 3 ? (fa & 0x40) != 0 : fr == 0)",
  NZ: "(kind == 3 ? (fa & 0x40) == 0 : fr != 0)",
  S: "(kind == 3 ? (fa & 0x80) != 0 : fr < 0)",
  NS: "(kind == 3 ? (fa & 0x80) == 0 : fr >= 0)",
  B: "(kind == 2 ? <u64>fa < <u64>fb : kind == 1 ? <u64>fr < <u64>fa : (fa & 1) != 0)",
  AE: "(kind == 2 ? <u64>fa >= <u64>fb : kind == 1 ? <u64>fr >= <u64>fa : (fa & 1) == 0)",
};

const take = (condition: string): string => `t = ${condition} ? pc : pc + 4; break;`;

function jccRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  for (const cc of CONDITIONS) {
    const lazy = LAZY[cc];
    if (lazy !== undefined) rows.push({ name: `JCC_${cc}`, where: "hot", code: () => take(lazy) });
  }
  rows.push({ name: "JCC_TABLE", where: "hot", code: () => `${TABLE_CONDITION} ${take("truth")}` });
  return rows;
}

function fusedRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const add = (test: boolean, form: string, size: Size, load: (t: Target) => string, a: (t: Target) => string, b: (t: Target) => string): void => {
    const name = test ? "TEST" : "CMP";
    for (const cc of test ? TEST_CONDITIONS : CMP_CONDITIONS) {
      const flags = test ? "const r: i64 = a & b; kind = 0; fa = 0; fr = r;" : `kind = 2; fa = a; fb = b; fr = ${extend(size, "a - b")};`;
      rows.push({ name: `${name}_${form}_${size}_J${cc}`, where: sized(size), code: (t) => `${load(t)} const a: i64 = ${a(t)}; const b: i64 = ${b(t)}; ${flags} ${take(fused(test, cc))}` });
    }
  };
  const none = (): string => "";
  const memory = (size: Size) => (t: Target): string => `${t.address()} ${t.checkRead(size)}`;
  for (const size of [8, 16, 32, 64] as const) {
    if (size !== 16) add(false, "RR", size, none, () => reg(2, size), () => reg(3, size));
    add(false, "RI", size, none, () => reg(2, size), () => IMM);
    add(false, "MI", size, memory(size), (t) => t.read(size), () => IMM);
    if (size >= 32) add(false, "RM", size, memory(size), () => reg(2, size), (t) => t.read(size));
    if (size >= 32) add(false, "MR", size, memory(size), (t) => t.read(size), () => reg(2, size));
    if (size !== 16) add(true, "RR", size, none, () => reg(2, size), () => reg(3, size));
    if (size <= 32) add(true, "RI", size, none, () => reg(2, size), () => IMM);
    if (size === 8 || size === 32) add(true, "MI", size, memory(size), (t) => t.read(size), () => IMM);
  }
  return rows;
}

export function branchRows(): MicroOpRow[] {
  const target = (value: string): string => `store<u64>(0, ${value}, VCPU_BASE + Offset.BLOCK_RIP);`;
  const next = "load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28)";
  const width = (t: Target, value: string): string => (t.kind === "legacy" ? `<u64><u32>(${value})` : t.kind === "slow" ? `(${value}) & naturalMask()` : value);
  const canonical = (t: Target, value: string): string => (t.kind === "slow" ? `if (!targetIsValid(${value})) return raiseGp(0);` : t.kind === "long" ? `if ((<i64>(${value} << 16) >> 16) != <i64>${value}) break;` : "");
  const memoryTarget = (t: Target): string => (t.kind === "slow" ? "const value: u64 = naturalSize() == 8 ? load64(va) : <u64>load32(va); if (faulted()) return memoryFault(pc);" : `${t.checkRead(t.kind === "long" ? 64 : 32)} const value: u64 = ${t.readZero(t.kind === "long" ? 64 : 32)};`);
  return [
    { name: "JMP_REL", where: "hot", code: () => "t = pc; break;" },
    ...jccRows(),
    ...fusedRows(),
    ...arithmeticRows(),
    { name: "CALL_REL", where: "hot", code: (t) => `${pushCheck(t)} ${pushCommit(t, width(t, next))} t = pc; break;` },
    { name: "CALL_R", where: "hot", code: (t) => `const to: u64 = ${width(t, "load<u64>(load<u8>(pc, 3), VCPU_BASE)")}; ${canonical(t, "to")} ${pushCheck(t)} ${pushCommit(t, width(t, next))} ${target("to")} t = 1; break;` },
    { name: "CALL_M", where: "hot", code: (t) => `let to: u64 = 0; { ${t.address()} ${memoryTarget(t)} to = value; } ${canonical(t, "to")} ${pushCheck(t)} ${pushCommit(t, width(t, next))} ${target("to")} t = 1; break;` },
    { name: "JMP_R", where: "hot", code: (t) => `const to: u64 = ${width(t, "load<u64>(load<u8>(pc, 3), VCPU_BASE)")}; ${canonical(t, "to")} ${target("to")} t = 1; break;` },
    { name: "JMP_M", where: "hot", code: (t) => `${t.address()} ${memoryTarget(t)} ${canonical(t, "value")} ${target("value")} t = 1; break;` },
    { name: "RET", where: "hot", code: (t) => `${popCheck(t)} ${canonical(t, "top")} ${popCommit(t, "load<u32>(pc, 12)")} ${target("top")} t = 1; break;` },
  ];
}
