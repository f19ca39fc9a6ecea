/** Random numbers that depend on nothing but their seed: sfc32. */
export class Random {
  #a = 0x9e3779b9;
  #b = 0x243f6a88;
  #c = 0xb7e15162;
  #counter = 1;

  /** The seed is a text: what the numbers are for. */
  constructor(seed: string) {
    for (let i = 0; i < seed.length; i++) {
      this.#a = Math.imul(this.#a ^ seed.charCodeAt(i), 0x85ebca6b);
      this.#b = Math.imul(this.#b + this.#a, 0xc2b2ae35) ^ (this.#a >>> 13);
    }
    for (let i = 0; i < 12; i++) this.next();
  }

  /** 32 bits. */
  next(): number {
    const t = (this.#a + this.#b + this.#counter++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t;
    return t >>> 0;
  }

  below(n: number): number {
    return this.next() % n;
  }

  /** True once in n times. */
  once(n: number): boolean {
    return this.next() % n === 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.next() % list.length]!;
  }

  next64(): bigint {
    return (BigInt(this.next()) << 32n) | BigInt(this.next());
  }
}
