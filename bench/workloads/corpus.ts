/** The files that the jobs of busybox work on: text of a small vocabulary, the same every time. */

const LINES = 12_000;
const VOCABULARY = 1500;
const FOLDERS = 24;
const FILES = 12;

/** Xorshift (Marsaglia, 2003), as in programs/workload.h. */
function* randomNumbers(): Generator<number, never> {
  for (let state = 2463534242 | 0; ;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

/** Path to contents; undefined for a folder, which comes before what is in it. */
export function corpus(): ReadonlyMap<string, Uint8Array | undefined> {
  const numbers = randomNumbers();
  const below = (limit: number): number => numbers.next().value % limit;
  const letters = (): string => Array.from({ length: 2 + below(8) }, () => String.fromCharCode(97 + below(26))).join("");
  const words = Array.from({ length: VOCABULARY }, letters);
  // Two draws, the smaller one: some words are frequent, as in a language.
  const word = (): string => words[Math.min(below(VOCABULARY), below(VOCABULARY))] ?? "";
  const line = (): string => `${below(100_000)} ${Array.from({ length: 4 + below(8) }, word).join(" ")}\n`;
  const text = (lines: number): Uint8Array => new TextEncoder().encode(Array.from({ length: lines }, line).join(""));
  const files = new Map<string, Uint8Array | undefined>([
    ["text", text(LINES)],
    ["tree", undefined],
  ]);
  for (let folder = 0; folder < FOLDERS; folder++) {
    files.set(`tree/${folder}`, undefined);
    for (let n = 0; n < FILES; n++) files.set(`tree/${folder}/${word()}-${n}`, text(1 + below(8)));
  }
  return files;
}
