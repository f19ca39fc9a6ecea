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
      /\.sa?\b/.test(test.name) &&
      !psrBit(test, 17n) &&
      only(names, /^[rf]\d+$/) &&
      names.every((name) => theirs.get(name) === "0n" || theirs.get(name) === "1fffe:0"),
  },
  {
    code: "c8i",
    title: "Address of a cmp8xchg16 that faults",
    applies: ({ row }, ours, theirs, names) =>
      row.exec === "Cmp8xchg16" &&
      only(names, /^c20$/) &&
      (BigInt(`0x${ours.get("c20") ?? 0}`) & ~8n) === BigInt(`0x${theirs.get("c20") ?? 0}`),
  },
];

/** The difference that explains two unequal answers. */
export function explain(test: Case, ours: string, theirs: string): Difference | undefined {
  const [a, b] = [parse(ours), parse(theirs)];
  const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  return DIFFERENCES.find((difference) => difference.applies(test, a, b, names));
}
