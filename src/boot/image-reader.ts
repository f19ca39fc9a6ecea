/** Reads header fields of an untrusted image: every failure names the image's kind and the field. */
import { NonrootError } from "../engine/errors.ts";

export class ImageReader {
  readonly bytes: Uint8Array;
  readonly #kind: string;
  readonly #view: DataView;

  constructor(kind: string, bytes: Uint8Array) {
    this.#kind = kind;
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(offset: number, field: string): number {
    return this.#view.getUint8(this.#check(offset, 1, field));
  }

  u16(offset: number, field: string): number {
    return this.#view.getUint16(this.#check(offset, 2, field), true);
  }

  u32(offset: number, field: string): number {
    return this.#view.getUint32(this.#check(offset, 4, field), true);
  }

  /** A 64-bit field that must fit into 53 bits: addresses, offsets and sizes beyond that are no machine's. */
  u64(offset: number, field: string): number {
    const value = this.#view.getBigUint64(this.#check(offset, 8, field), true);
    if (value > 0x1fffffffffffffn) this.fail(field, `0x${value.toString(16)} is out of range`);
    return Number(value);
  }

  /** Bytes [offset, offset + size) of the image. */
  slice(offset: number, size: number, field: string): Uint8Array {
    if (offset < 0 || size < 0 || offset + size > this.bytes.length)
      this.fail(
        field,
        `bytes 0x${offset.toString(16)} to 0x${(offset + size).toString(16)} are outside the image of 0x${this.bytes.length.toString(16)} bytes`,
      );
    return this.bytes.subarray(offset, offset + size);
  }

  fail(field: string, problem: string): never {
    throw new NonrootError("ERR_NONROOT_IMAGE", `${this.#kind}: ${field}: ${problem}`);
  }

  #check(offset: number, size: number, field: string): number {
    if (offset < 0 || offset + size > this.bytes.length)
      this.fail(field, `at 0x${offset.toString(16)} is outside the image of 0x${this.bytes.length.toString(16)} bytes`);
    return offset;
  }
}
