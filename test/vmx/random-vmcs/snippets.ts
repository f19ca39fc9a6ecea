/** Bytes of code that make things happen in a guest: instructions that exit, fault, or change what an entry checked. */
import type { Random } from "./random.ts";

const b = (text: string): readonly number[] => text.split(" ").map((byte) => parseInt(byte, 16));

/** Instructions that mean the same, or nearly, in every mode. */
export const INSTRUCTIONS: readonly (readonly number[])[] = [
  "0f a2", "f4", "0f 08", "0f 09", "f3 90", "0f 31", "0f 01 f9", "0f 33", "0f 01 c1", "0f 01 c2", "0f 01 c3", "0f 01 c4",
  "0f 32", "0f 30", "0f 20 c0", "0f 22 c0", "0f 20 d8", "0f 22 d8", "0f 20 e0", "0f 22 e0", "44 0f 20 c0", "44 0f 22 c0",
  "0f 06", "0f 01 f0", "0f 21 f8", "0f 23 f8", "0f 21 c0", "0f 23 c0", "0f 01 c8", "0f 01 c9", "0f 01 d0", "0f 01 d1", "0f 01 d4",
  "fb", "fa", "9c", "9d", "cc", "cd 03", "cd 20", "cd 80", "f1", "cf", "48 cf", "0f 0b", "0f 05", "0f 07", "0f 34", "0f 35", "ce",
  "e4 60", "e6 80", "ec", "ee", "ed", "ef", "6c", "6e", "f3 6c", "f3 6e", "f3 aa", "f3 a4", "f3 a5", "aa", "a4", "ad",
  "17", "8e d0", "8e d8", "8e c0", "07", "1f", "0f a1", "0f a9", "0f 00 d0", "0f 00 d8", "0f 00 c0", "0f 00 c8",
  "0f 01 06", "0f 01 0e", "0f 01 16", "0f 01 1e", "0f c7 36", "66 0f c7 36", "f3 0f c7 36", "0f c7 3e", "0f 78 06", "0f 79 06",
  "66 0f 38 80 06", "66 0f 38 81 06", "66 0f 38 82 06", "0f 01 38", "0f c7 f0", "0f c7 f8", "f3 0f c7 f8", "0f c7 2f", "0f c7 1f",
  "50", "58", "90", "40", "48 01 c0", "88 06", "89 06", "8b 06", "8a 07", "f0 ff 06", "ff 06", "eb 00", "74 02", "e8 00 00 00 00", "c3",
  "0f 00 06", "0f 00 0e", "0f 00 1e", "9b", "d9 06", "0f 77", "0f 28 06", "0f ae 06", "0f ae 0e", "0f aa", "0f 37", "ea 00 04 28 00",
  "ff 2e", "cb", "0f 01 ca", "0f 01 cb", "0f ae e8", "0f 01 ee", "0f 01 ef", "0f 01 e8", "f3 0f 09", "0f 18 06", "0f ae 3e",
].map(b); // prettier-ignore

/** MSRs that code asks for: those with rules of their own, and one that no processor has. */
const MSRS = [
  0x10, 0x1b, 0x3a, 0x3b, 0x48, 0x8b, 0x9b, 0x9e, 0x10a, 0x122, 0x174, 0x175, 0x176, 0x179, 0x1a0, 0x1d9, 0x200, 0x277, 0x2ff, 0x38f,
  0x480, 0x48c, 0x491, 0x6e0, 0x802, 0x808, 0x80b, 0x80f, 0x830, 0x83f, 0xda0, 0xc0000080, 0xc0000081, 0xc0000082, 0xc0000084,
  0xc0000100, 0xc0000101, 0xc0000102, 0xc0000103, 0x12345678,
] as const; // prettier-ignore

export const randomMsr = (random: Random): number => random.pick(MSRS);

/** A page of code, all of it random. */
export function randomCode(random: Random): Uint8Array {
  const code = new Uint8Array(0x1000);
  let at = 0;
  while (at < 0x900) {
    const bytes = random.chance(12) ? [random.below(256), random.below(256)] : random.pick(INSTRUCTIONS);
    // MOV ECX, an MSR, before what may be RDMSR or WRMSR.
    if (bytes[0] === 0x0f && (bytes[1] === 0x32 || bytes[1] === 0x30) && random.chance(70)) {
      const msr = randomMsr(random);
      code.set([0xb9, msr & 0xff, (msr >>> 8) & 0xff, (msr >>> 16) & 0xff, msr >>> 24], at);
      at += 5;
    }
    code.set(bytes, at);
    at += bytes.length;
  }
  return code;
}
