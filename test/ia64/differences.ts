/**
 * Where the recorded processor and ours differ for a known reason: cases whose answers are not compared. docs/itanium.md explains
 * each under "Oracle", by its title.
 */
import { parse, vectorOf } from "./answer.ts";
import type { Case } from "./generator.ts";

type Words = ReadonlyMap<string, string>;

export interface Difference {
  /** Three letters, which stand in the case files for the answer. */
  readonly code: string;
  readonly title: string;
  /** True if this explains why the answers to a case differ. `names` are the words in which they do. */
  applies(test: Case, ours: Words, theirs: Words, names: readonly string[]): boolean;
}

const SPECULATIVE = /\.sa?\b/;
const only = (names: readonly string[], pattern: RegExp): boolean => names.every((name) => pattern.test(name));
const psrBit = (test: Case, bit: bigint): boolean => ((BigInt(`0x${test.words[0]!.slice(4)}`) >> bit) & 1n) === 1n;

export const DIFFERENCES: readonly Difference[] = [
  {
    code: "pz0",
    title: "Order of pseudo-zeros",
    applies: ({ row }, _ours, _theirs, names) => /^F(cmp|a?min|a?max)/.test(row.exec) && only(names, /^(pr|f\d+)$/),
  },
  {
    code: "cvd",
    title: "ISR code of the denormal fault of fcvt",
    applies: ({ row }, _ours, theirs, names) =>
      row.exec.startsWith("Fcvt") &&
      only(names, /^c17$/) &&
      vectorOf(theirs) === 0x5c00 &&
      BigInt(`0x${theirs.get("c17")}`) % 0x1000n === 0x102n,
  },
  {
    code: "spm",
    title: "Speculative loads of physical memory",
    applies: (test, _ours, theirs, names) =>
      SPECULATIVE.test(test.name) &&
      !psrBit(test, 17n) &&
      only(names, /^[rf]\d+$/) &&
      names.every((name) => ["0n", "1fffe:0", undefined].includes(theirs.get(name))),
  },
  {
    code: "spd",
    title: "Speculative loads of pages that defer",
    applies: (test, ours, theirs) =>
      /\.(s|a|sa)\b/.test(test.name) && (test.attribute === 4 || test.attribute === 7) && vectorOf(ours) === -1 && vectorOf(theirs) !== -1,
  },
  {
    code: "s16",
    title: "16-byte accesses of uncacheable memory",
    applies: ({ row, attribute }, ours) => /^(Ld|St)16$/.test(row.exec) && attribute === 4 && vectorOf(ours) === 0x5b00,
  },
  {
    code: "c8i",
    title: "Address of a cmp8xchg16 that faults",
    applies: ({ row }, ours, theirs, names) =>
      row.exec === "Cmp8xchg16" &&
      only(names, /^c20$/) &&
      (BigInt(`0x${ours.get("c20") ?? 0}`) & ~8n) === BigInt(`0x${theirs.get("c20") ?? 0}`),
  },
  {
    code: "pfs",
    title: "Impossible frames in ar.pfs",
    applies: ({ row, field }, ours, theirs) =>
      row.exec.startsWith("MovToAr") && field("ar3") === 64 && vectorOf(ours) === -1 && vectorOf(theirs) === 0x5400,
  },
  {
    code: "cr9",
    title: "cr9",
    applies: ({ row, field }, ours, theirs) =>
      /^Mov(To|From)Cr$/.test(row.exec) && field("cr3") === 9 && vectorOf(ours) === 0x5400 && vectorOf(theirs) === -1,
  },
  {
    code: "alq",
    title: "Predicate of alloc",
    applies: ({ row, field }) => row.exec === "Alloc" && field("qp") !== 0,
  },
  {
    code: "eps",
    title: "Page sizes that are not implemented",
    applies: ({ row }, ours, theirs) =>
      /^(It[cr][DI]|MovToRr)$/.test(row.exec) &&
      vectorOf(ours) === 0x5400 &&
      BigInt(`0x${ours.get("c17") ?? "30"}`) % 0x100n === 0x30n &&
      vectorOf(theirs) === -1,
  },
  {
    code: "mca",
    title: "Machine checks",
    applies: ({ row }, _ours, theirs) => /^Pt[cr]/.test(row.exec) && theirs.has("stopped"),
  },
  {
    code: "iip",
    title: "Lowest bits of cr.iip",
    applies: ({ row, field }, ours, theirs, names) =>
      row.exec === "MovToCr" &&
      field("cr3") === 19 &&
      only(names, /^c19$/) &&
      (BigInt(`0x${theirs.get("c19") ?? 0}`) & ~15n) === BigInt(`0x${ours.get("c19") ?? 0}`),
  },
  {
    code: "itr",
    title: "When cr.itir is checked",
    applies: ({ row, field }, ours, theirs) =>
      row.exec === "MovToCr" && field("cr3") === 21 && vectorOf(ours) === 0x5400 && vectorOf(theirs) === -1,
  },
  {
    code: "psl",
    title: "Upper half of a value for psr.l",
    applies: ({ row }, ours, theirs) => row.exec === "MovToPsr" && vectorOf(ours) === -1 && vectorOf(theirs) === 0x5400,
  },
];

/** The difference that explains two unequal answers. */
export function explain(test: Case, ours: string, theirs: string): Difference | undefined {
  const [a, b] = [parse(ours), parse(theirs)];
  const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  return DIFFERENCES.find((difference) => difference.applies(test, a, b, names));
}
