/** More states for a program, made from one that it has: fast, so that millions are. */
import type { Request } from "./arena.ts";
import type { Random } from "./random.ts";
import { fillVector, varyImage } from "./values.ts";

const ARITHMETIC = 0x8d5;
const EDGES = [0, 1, 2, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x55555555];

function word(rng: Random): number {
  const kind = rng.below(4);
  return kind === 0 ? rng.pick(EDGES) : kind === 1 ? rng.below(256) - 128 : rng.word();
}

/** The other half: often the sign, or nothing. */
function upper(rng: Random, low: number): number {
  const kind = rng.below(4);
  return kind === 0 ? 0 : kind === 1 ? low >> 31 : word(rng);
}

/** Makes `request` another state from `base`. Registers in `pinned` keep their values. */
export function vary(rng: Random, request: Request, base: Request, pinned: readonly number[]): void {
  request.set(base);
  request.rflags = (base.rflags & ~ARITHMETIC) | (rng.word() & ARITHMETIC);
  const registers = base.mode === 0 ? 16 : 8;
  for (let n = 0; n < registers; n++) {
    if (rng.chance(40) || pinned.includes(n)) continue;
    const low = word(rng);
    request.setWord(n, false, low);
    if (base.mode === 0) request.setWord(n, true, upper(rng, low));
  }
  const patches = base.variablePatches;
  for (let i = 0; i < patches; i++) {
    if (rng.chance(40)) continue;
    if (request.image !== undefined) {
      request.varyPatch(i, (view, at) => fillVector(rng, view, at, 8));
      continue;
    }
    const low = word(rng);
    request.setPatchWords(i, low, upper(rng, low));
  }
  if (request.image !== undefined) varyImage(rng, request.image);
}
