/** Linear addresses of data without segments. */
import { DATA, DATA_SIZE, HIGH } from "./arena.ts";
import type { Random } from "./random.ts";

/** An address for `bytes` bytes of data: mostly where they are accessible. */
export function dataAddress(rng: Random, bytes: number, low: boolean, faults = true): bigint {
  const base = !low && rng.chance(50) ? HIGH : DATA;
  const room = Math.max(bytes, 1);
  const across = (edge: number): bigint => base + BigInt(edge - 1 - rng.below(Math.max(room - 1, 1)));
  const kind = rng.below(100);
  if (kind < 60 || !faults) {
    const at = BigInt(rng.below(0x2000 - room - 64) + 32);
    return base + (rng.chance(50) ? at : at & ~15n);
  }
  if (kind < 80) return across(0x1000);
  if (kind < 84) return across(0x2000);
  if (kind < 88) return base + BigInt(0x2000 + rng.below(0x1000 - room));
  if (kind < 91) return across(DATA_SIZE);
  if (kind < 93) return across(0);
  if (kind < 95) return base + BigInt(rng.pick([DATA_SIZE, -room, 0x2000, 0x2000 - room, 0x1000 - room, 0]));
  if (kind < 97 || low) return base + BigInt(DATA_SIZE + rng.below(0x10000));
  if (kind < 99) return rng.quad() | 0x0800000000000000n;
  return 0x800000000000n - BigInt(rng.below(room + 2));
}
