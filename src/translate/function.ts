/** Writing a WebAssembly module with one function: (i32) -> i32, in the memory of an engine. */
import { Op, Type, type ValueType } from "./wasm.ts";

export type Code = readonly number[];

/**
 * A number in code that is no byte: whoever copies the code puts bytes in its place. A local or a constant may be one.
 * @param rest less than 65536
 */
export const hole = (kind: number, rest = 0): number => -(kind * 0x10000 + rest);

/** An unsigned LEB128, or a hole. */
export function unsigned(value: number): number[] {
  if (value < 0) return [value];
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const byte = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? byte : byte | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** A signed LEB128. */
export function signed(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    if ((rest === 0n && (byte & 0x40) === 0) || (rest === -1n && (byte & 0x40) !== 0)) {
      bytes.push(byte);
      return bytes;
    }
    bytes.push(byte | 0x80);
  }
}

export const i32 = (value: number): Code => [Op.i32Const, ...signed(BigInt(value | 0))];
export const i64 = (value: bigint): Code => [Op.i64Const, ...signed(BigInt.asIntN(64, value))];
export const f64 = (value: number): Code => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [Op.f64Const, ...bytes];
};
export const getLocal = (local: number): Code => [Op.localGet, ...unsigned(local)];
export const setLocal = (local: number): Code => [Op.localSet, ...unsigned(local)];
/** An access of natural or smaller alignment: 0 says nothing about the address. */
export const access = (op: number, offset: number): Code => [op, 0, ...unsigned(offset)];

/** A function under construction. Local 0 is its parameter. */
export class FunctionCode {
  readonly #types: ValueType[] = [];
  #code: number[] = [];
  /** Blocks that are open. */
  depth = 0;

  /** A new local, 0 at the start. */
  local(type: ValueType): number {
    this.#types.push(type);
    return this.#types.length;
  }

  emit(...codes: readonly Code[]): void {
    for (const code of codes) for (const byte of code) this.#code.push(byte);
  }

  /** Opens a block, loop or if without a result; the depth that says which one it is. */
  open(op: number): number {
    this.#code.push(op, 0x40);
    return ++this.depth;
  }

  close(): void {
    this.#code.push(Op.end);
    this.depth--;
  }

  /** A branch to a block that is open, by the depth that open() returned. */
  branch(op: number, to: number): void {
    this.emit([op, ...unsigned(this.depth - to)]);
  }

  /** What was emitted so far, for back(). */
  mark(): { readonly length: number; readonly depth: number } {
    return { length: this.#code.length, depth: this.depth };
  }

  /** Takes back what was emitted since. */
  back({ length, depth }: { readonly length: number; readonly depth: number }): void {
    this.#code.length = length;
    this.depth = depth;
  }

  /** Takes away what was emitted. */
  take(): Code {
    const code = this.#code;
    this.#code = [];
    return code;
  }

  /** The module: imports env.memory, exports the function as "run". */
  module(): Uint8Array<ArrayBuffer> {
    const section = (id: number, bytes: Code): number[] => [id, ...unsigned(bytes.length), ...bytes];
    const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
    const locals = this.#types.map((type) => [1, type]);
    const body = [...unsigned(locals.length), ...locals.flat()];
    const bytes = new Uint8Array(body.length + this.#code.length + 1);
    bytes.set(body);
    bytes.set(this.#code, body.length);
    bytes[bytes.length - 1] = Op.end;
    const header = [
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [1, 0x60, 1, Type.i32, 1, Type.i32]),
      ...section(2, [1, ...name("env"), ...name("memory"), 2, 0, 0]),
      ...section(3, [1, 0]),
      ...section(7, [1, ...name("run"), 0, 0]),
    ];
    const size = unsigned(bytes.length);
    const code = [10, ...unsigned(1 + size.length + bytes.length), 1, ...size];
    const module = new Uint8Array(header.length + code.length + bytes.length);
    module.set(header);
    module.set(code, header.length);
    module.set(bytes, header.length + code.length);
    return module;
  }
}
