import { CONDITIONS } from "../x86/micro-ops-branch.ts";

/** Truth of each condition for every combination of CF | ZF<<1 | SF<<2 | OF<<3 | PF<<4, as a 32-bit mask. */
export function conditionModule(): string {
  const truth = (cc: number, f: number): boolean => {
    const [c, z, s, o, p] = [0, 1, 2, 3, 4].map((bit) => ((f >> bit) & 1) === 1) as [boolean, boolean, boolean, boolean, boolean];
    const positive = [o, c, z, c || z, s, p, s !== o, z || s !== o][cc >> 1]!;
    return positive !== ((cc & 1) === 1);
  };
  return CONDITIONS.map((name, cc) => {
    let mask = 0n;
    for (let f = 0; f < 32; f++) if (truth(cc, f)) mask |= 1n << BigInt(f);
    return `/** Condition ${name}. */\nexport const ${name}: u32 = 0x${mask.toString(16)};\n`;
  }).join("");
}
