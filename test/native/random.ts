/** Repeatable randomness: everything a case consists of follows from a seed. */
import { Random as Numbers } from "../random.ts";

const EDGES = [
  0n,
  1n,
  2n,
  0x7fn,
  0x80n,
  0x81n,
  0xfen,
  0xffn,
  0x100n,
  0x7fffn,
  0x8000n,
  0xffffn,
  0x10000n,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x100000000n,
  0x7fffffffffffffffn,
  0x8000000000000000n,
  0xffffffffffffffffn,
  0x5555555555555555n,
  0xaaaaaaaaaaaaaaaan,
];

export class Random extends Numbers {
  constructor(seed: number) {
    super(String(seed));
  }

  /** 32 bits. */
  word(): number {
    return this.next();
  }
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean {
    return this.next() < (percent / 100) * 0x100000000;
  }
  quad(): bigint {
    return this.next64();
  }
  /** 64 bits whose low `bytes` are often at the edges of their range. */
  operand(bytes: number): bigint {
    const all = this.quad();
    const bits = BigInt(8 * bytes);
    const mask = (1n << bits) - 1n;
    const low = (value: bigint): bigint => (all & ~mask & 0xffffffffffffffffn) | (value & mask);
    switch (this.below(8)) {
      case 0:
      case 1:
        return low(this.pick(EDGES));
      case 2:
        return low(this.pick([0n, 1n, -1n, 1n << (bits - 1n), (1n << (bits - 1n)) - 1n]));
      case 3:
        return low(BigInt(this.below(256)));
      case 4:
        return low(-BigInt(this.below(256)));
      case 5:
        return low(1n << BigInt(this.below(64)));
      default:
        return all;
    }
  }
}
