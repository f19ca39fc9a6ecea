/**
 * Turns the rows of one opcode into a decision tree: each inner node asks for one property of the instruction (ModRM.reg,
 * mandatory prefix, operand size, …), each leaf is a row. Equal subtrees are shared.
 */
import {
  modesOf,
  modOf,
  type Opcode,
  parseOpcode,
  PREFIX_66,
  PREFIX_F2,
  PREFIX_F3,
  PREFIX_NONE,
  registerSize,
  sizeOf,
  specialRegister,
} from "../x86/instructions/notation.ts";
import type { InstructionRow } from "../x86/instructions/row.ts";

/** What an inner node asks, in the order in which the tree asks it. The number of answers follows. */
export const DIMENSIONS = [
  { name: "MODE", answers: 2, doc: "0 outside 64-bit mode, 1 in it." },
  { name: "MOD", answers: 2, doc: "0 memory operand, 1 register (ModRM.mod = 3)." },
  { name: "REG", answers: 8, doc: "ModRM.reg without REX.R." },
  { name: "RM", answers: 8, doc: "ModRM.rm without REX.B." },
  { name: "PREFIX", answers: 4, doc: "Mandatory prefix: 0 none, 1 66, 2 F3, 3 F2." },
  { name: "REX_B", answers: 2, doc: "REX.B." },
  { name: "REX_R", answers: 2, doc: "REX.R." },
  { name: "VEX_W", answers: 2, doc: "VEX.W." },
  { name: "VEX_L", answers: 2, doc: "VEX.L." },
  { name: "ADDRESS", answers: 3, doc: "Address size: 0 16 bits, 1 32, 2 64." },
  { name: "FEATURE", answers: 2, doc: "The processor has the feature whose number follows: 0 no, 1 yes." },
  { name: "SIZE", answers: 3, doc: "Operand-size attribute: 0 16 bits, 1 32, 2 64." },
] as const;

export type Dimension = (typeof DIMENSIONS)[number]["name"];

export type Tree =
  | { readonly kind: "invalid" }
  | { readonly kind: "row"; readonly row: number }
  | {
      readonly kind: "node";
      readonly dimension: Dimension;
      readonly feature?: string;
      readonly children: readonly Tree[];
      readonly key: string;
    };

export const INVALID: Tree = { kind: "invalid" };

/** One way to reach a row: for every dimension the answers (bits) it accepts. */
interface Case {
  readonly number: number;
  readonly row: InstructionRow;
  readonly opcode: Opcode;
  readonly accepts: Partial<Record<Dimension, number>>;
  /** How much the opcode says: among matching rows the highest wins. */
  readonly weight: number;
  readonly size: 16 | 32 | 64 | undefined;
}

const keyOf = (tree: Tree): string => (tree.kind === "invalid" ? "-" : tree.kind === "row" ? String(tree.row) : tree.key);
const shared = new Map<string, Tree>();

function node(dimension: Dimension, children: readonly Tree[], feature?: string): Tree {
  const first = keyOf(children[0]!);
  if (children.every((child) => keyOf(child) === first)) return children[0]!;
  const key = `${dimension}${feature ?? ""}(${children.map(keyOf).join()})`;
  let tree = shared.get(key);
  if (tree === undefined) {
    tree = { kind: "node", dimension, children, key, ...(feature === undefined ? {} : { feature }) };
    shared.set(key, tree);
  }
  return tree;
}

/** Rows by "vex map byte"; rows whose opcode byte holds a register appear under all 8. */
export function casesByOpcode(rows: readonly InstructionRow[]): ReadonlyMap<string, readonly Case[]> {
  const result = new Map<string, Case[]>();
  rows.forEach((row, number) => {
    const opcode = parseOpcode(row);
    for (let i = 0; i < opcode.count; i++) {
      const key = opcodeKey(opcode.vex, opcode.map, opcode.byte + i);
      const list = result.get(key) ?? [];
      result.set(key, list);
      list.push(...expand(number, row, opcode, opcode.byte + i));
    }
  });
  return result;
}

export const opcodeKey = (vex: boolean, map: number, byte: number): string => `${vex ? "VEX" : ""}${map}:${byte}`;

function expand(number: number, row: InstructionRow, opcode: Opcode, byte: number): Case[] {
  const accepts: Partial<Record<Dimension, number>> = {};
  let weight = 0;
  const modes = modesOf(row, opcode);
  if (modes !== 3) accepts.MODE = modes;
  if (opcode.hasModrm) {
    const mod = modOf(row, opcode);
    if (mod !== "any") {
      accepts.MOD = mod === "memory" ? 1 : 2;
      weight++;
    }
  }
  if (opcode.reg !== undefined) {
    accepts.REG = 1 << opcode.reg;
    weight++;
  }
  if (opcode.rm !== undefined) {
    accepts.RM = 1 << opcode.rm;
    weight++;
  }
  if (opcode.prefixes !== undefined && !opcode.vex) {
    accepts.PREFIX = opcode.prefixes;
    if (opcode.claimsPrefix) weight++;
  } else if (opcode.vex) accepts.PREFIX = opcode.prefixes ?? PREFIX_NONE | PREFIX_66 | PREFIX_F3 | PREFIX_F2;
  if (row.address !== undefined) accepts.ADDRESS = row.address === 16 ? 1 : row.address === 32 ? 2 : 4;
  if (opcode.vexL !== undefined) accepts.VEX_L = 1 << opcode.vexL;
  // XCHG with the accumulator itself is NOP: REX.B tells R8 from RAX.
  if (!opcode.vex && opcode.map === 0 && byte === 0x90 && !opcode.claimsPrefix) accepts.REX_B = opcode.count === 8 ? 2 : 1;
  const make = (more: Partial<Record<Dimension, number>>): Case => ({
    number,
    row,
    opcode,
    accepts: { ...accepts, ...more },
    weight,
    size: sizeOf(row, opcode),
  });
  switch (specialRegister(row)) {
    case "source segment":
      return [make({ REG: 0x3f })];
    case "destination segment":
      return [make({ REG: 0x3d })];
    case "CR":
      return [make({ REG: 0x1d, REX_R: 1 }), make({ REG: 1, REX_R: 2 })];
    case "DR":
      return [make({ REX_R: 1 })];
    default:
  }
  if (opcode.vexW === undefined) return [make({})];
  if (opcode.vexW === 0 && registerSize(row) === 32 && modes === 3) return [make({ MODE: 1 }), make({ MODE: 2, VEX_W: 1 })];
  return [make({ VEX_W: 1 << opcode.vexW })];
}

/** The tree of one opcode. `baseline` features need no test: every processor has them. */
export function buildTree(cases: readonly Case[], baseline: ReadonlySet<string>): Tree {
  return split(cases, 0, baseline);
}

function split(cases: readonly Case[], index: number, baseline: ReadonlySet<string>): Tree {
  if (cases.length === 0) return INVALID;
  const dimension = DIMENSIONS[index]!;
  if (dimension.name === "FEATURE") return choose(cases, baseline);
  if (!cases.some((c) => c.accepts[dimension.name] !== undefined)) return split(cases, index + 1, baseline);
  const children: Tree[] = [];
  for (let answer = 0; answer < dimension.answers; answer++) {
    children.push(
      split(
        cases.filter((c) => ((c.accepts[dimension.name] ?? -1) & (1 << answer)) !== 0),
        index + 1,
        baseline,
      ),
    );
  }
  return node(dimension.name, children);
}

/** All dimensions but feature and size are decided: the rows that say most win; the rest serve processors without their feature. */
function choose(cases: readonly Case[], baseline: ReadonlySet<string>): Tree {
  if (cases.length === 0) return INVALID;
  const weight = Math.max(...cases.map((c) => c.weight));
  const winners = cases.filter((c) => c.weight === weight);
  const losers = cases.filter((c) => c.weight < weight);
  const tree = bySize(winners);
  const feature = winners[0]!.row.feature;
  if (losers.length === 0 || baseline.has(feature)) return tree;
  return node("FEATURE", [choose(losers, baseline), tree], feature);
}

function bySize(cases: readonly Case[]): Tree {
  const only = (list: readonly Case[]): Tree | undefined => {
    const numbers = [...new Set(list.map((c) => c.number))];
    if (numbers.length > 1)
      throw new Error(`ambiguous: ${list.map((c) => `${c.row.name} "${c.row.opcode}" ${c.row.operands}`).join(" / ")}`);
    return numbers.length === 0 ? undefined : { kind: "row", row: numbers[0]! };
  };
  const size = (bits: number | undefined, rexW?: boolean): Tree | undefined =>
    only(cases.filter((c) => c.size === bits && (rexW === undefined || c.opcode.rexW === rexW)));
  const free = size(undefined);
  const default64 = size(64, false);
  const answers = [
    size(16) ?? free ?? default64 ?? size(32) ?? INVALID,
    size(32) ?? free ?? default64 ?? size(16) ?? INVALID,
    only(cases.filter((c) => c.size === 64)) ?? free ?? size(32) ?? size(16) ?? INVALID,
  ];
  return node("SIZE", answers);
}
