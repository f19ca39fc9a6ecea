/**
 * Answers: what an instruction changed, as words (world.ts) in a fixed order, reduced to what the architecture defines.
 *
 * Two processors agree on a case if their answers are equal texts; case files keep 24 bits of a hash of each.
 */
import type { Case } from "./generator.ts";
import { IVA, type World } from "./world.ts";

const VECTORS_END = IVA + 0x8000;
/** PSR.ri: the slot is part of `ip`. */
const PSR_RI = 3n << 41n;
/** Vectors whose interruptions write IFA and ITIR: translation and access faults of data. */
const WRITES_IFA = new Set([
  0x0000, 0x0400, 0x0800, 0x0c00, 0x1000, 0x1800, 0x1c00, 0x2000, 0x2400, 0x2800, 0x5000, 0x5100, 0x5200, 0x5300, 0x5900, 0x5a00, 0x5b00,
]);
const WRITES_ITIR = new Set([0x0000, 0x0400, 0x0800, 0x0c00, 0x1000, 0x1800, 0x1c00, 0x5000, 0x5100, 0x5200, 0x5300]);

/** The vector of the interruption that an answer ends in, or -1. */
export function vectorOf(words: ReadonlyMap<string, string>): number {
  const ip = Number(`0x${words.get("ip") ?? "0"}`) & ~3;
  return ip >= IVA && ip < VECTORS_END ? ip - IVA : -1;
}

export function parse(answer: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of answer.split(" ")) {
    const equals = word.indexOf("=");
    if (equals > 0) words.set(word.slice(0, equals), word.slice(equals + 1));
    else if (word !== "") words.set(word, "");
  }
  return words;
}

/** The comparable form of what a processor reports, where `psr` is the PSR before the instruction. */
export function normalize(answer: string, { row, field, address, bspStore, words: different }: Case): string {
  const words = parse(answer);
  const vector = vectorOf(words);
  // The counters run, and IIPA is the bundle before the case's, which is not part of it.
  for (const name of ["a44", "a45", "c22", "c65", "bof"]) words.delete(name);
  if (vector >= 0) {
    words.set("ip", (IVA + vector).toString(16));
    if (!WRITES_IFA.has(vector) && !(vector === 0x5600 && (BigInt(`0x${words.get("c17") ?? "0"}`) & 0xffn) === 0x20n)) words.delete("c20");
    if (!WRITES_ITIR.has(vector)) words.delete("c21");
  } else {
    // Some processors keep them current when there is no interruption.
    for (const cr of [20, 21]) if (!(row.exec === "MovToCr" && field("cr3") === cr)) words.delete(`c${cr}`);
  }
  if ((BigInt(`0x${words.get("c20") ?? "0"}`) & ~15n) === BigInt(address)) words.delete("c20");
  const rnat = words.get("a19");
  if (rnat !== undefined) {
    // Bits of registers that are not in memory are undefined.
    const at = words.get("a18");
    const next = ((at === undefined ? bspStore : BigInt(`0x${at}`)) >> 3n) & 63n;
    words.set("a19", (BigInt(`0x${rnat}`) & ((1n << next) - 1n)).toString(16));
  }
  // Older processors report no immediate of break.b.
  if (row.name === "break.b") words.delete("c24");
  // The value that goes with a NaT is nobody's business where the manual leaves it undefined.
  if (/^(Thash|Ttag)$/.test(row.exec))
    for (const [name, value] of words) if (name.startsWith("r") && value.endsWith("n")) words.set(name, "n");
  const before = BigInt(`0x${different.find((word) => word.startsWith("psr="))!.slice(4)}`) & ~PSR_RI;
  const psr = words.get("psr");
  if (psr !== undefined) {
    const after = BigInt(`0x${psr}`) & ~PSR_RI;
    if (after === before) words.delete("psr");
    else words.set("psr", after.toString(16));
  }
  return [...words]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(" ");
}

/** The comparable form of what a sequence changes, none of whose instructions faults. */
export function normalizeSequence(answer: string, world: World): string {
  const words = parse(answer);
  for (const name of ["a44", "c20", "c21", "c22", "c65", "bof", "psr"]) words.delete(name);
  const stored = words.get("a18") ?? world.bspStore.toString(16);
  const defined = (1n << ((BigInt(`0x${stored}`) >> 3n) & 63n)) - 1n;
  const rnat = words.get("a19") ?? world.words.find((word) => word.startsWith("a19="))!.slice(4);
  words.set("a19", (BigInt(`0x${rnat}`) & defined).toString(16));
  return [...words]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(" ");
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Characters of a hash. */
export const HASH_LENGTH = 4;

/** 24 bits of FNV-1a in four characters. */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return DIGITS[h & 63]! + DIGITS[(h >>> 6) & 63]! + DIGITS[(h >>> 12) & 63]! + DIGITS[(h >>> 18) & 63]!;
}
