/** Bytes of WebAssembly under construction. */
export class Bytes {
  #bytes = new Uint8Array(65536);
  length = 0;

  byte(value: number): void {
    if (this.length + 16 > this.#bytes.length) this.#grow(16);
    this.#bytes[this.length++] = value;
  }

  #grow(room: number): void {
    const bytes = new Uint8Array(2 * this.#bytes.length + room);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }

  /** An unsigned LEB128 of up to 32 bits. */
  unsigned(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A signed LEB128 of an integer that a double holds exactly. */
  signed(value: number): void {
    let rest = value;
    for (;;) {
      const low = rest - 128 * Math.floor(rest / 128);
      rest = Math.floor(rest / 128);
      const isLast = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
      this.byte(isLast ? low : low | 0x80);
      if (isLast) return;
    }
  }

  append(bytes: ArrayLike<number>): void {
    if (this.length + bytes.length + 16 > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}
