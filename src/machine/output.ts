/** Collects the bytes of a port and hands them out in pieces: when there are many, and after each slice. */
const PIECE = 4096;

export class Output {
  readonly #listeners = new Set<(data: Uint8Array) => void>();
  #bytes = new Uint8Array(PIECE);
  #length = 0;

  push(byte: number): void {
    if (this.#listeners.size === 0) return;
    this.#bytes[this.#length++] = byte;
    if (this.#length === PIECE) this.flush();
  }

  flush(): void {
    if (this.#length === 0) return;
    const data = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    for (const listener of this.#listeners) listener(data);
  }

  listen(listener: (data: Uint8Array) => void): Disposable {
    this.#listeners.add(listener);
    return { [Symbol.dispose]: () => void this.#listeners.delete(listener) };
  }
}
