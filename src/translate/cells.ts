/** Registers and fields of the guest's state that live in locals of the translation: read at entry, written back at the exit. */
import { access, getLocal, i32, i64, setLocal, unsigned, type Code, type FunctionCode } from "./function.ts";
import { code, codeOf, constant, Untranslatable, type Value } from "./inline.ts";
import { accessBytes, accessType, extendsSign, Op, Type, type ValueType } from "./wasm.ts";

interface Cell {
  readonly local: number;
  readonly type: ValueType;
  /** Code of its address; the access adds `offset`. */
  readonly address: Code;
  readonly offset: number;
  written: boolean;
  /** What it is here, if that is known. */
  known: bigint | undefined;
}

/** Part of 64 bits, which `value` leaves on the stack, as a load of bytes from `offset` on gives it. */
export function narrow(value: Code, op: number, offset: number): Value {
  const whole: Code = offset === 0 ? value : [...value, ...i64(BigInt(8 * offset)), Op.i64ShrU];
  const type = accessType(op);
  const bytes = accessBytes(op);
  if (type === Type.i64) {
    if (bytes === 8) return code(type, whole);
    const extend = { 1: Op.i64Extend8S, 2: Op.i64Extend16S, 4: Op.i64Extend32S }[bytes]!;
    return code(type, extendsSign(op) ? [...whole, extend] : [...whole, ...i64(maskOf(bytes)), Op.i64And]);
  }
  if (type !== Type.i32) throw new Untranslatable("a register is not loaded as a floating-point number");
  const low = [...whole, Op.i32WrapI64];
  if (bytes === 4) return code(type, low);
  if (extendsSign(op)) return code(type, [...low, bytes === 1 ? Op.i32Extend8S : Op.i32Extend16S]);
  return code(type, [...low, ...i32(bytes === 1 ? 0xff : 0xffff), Op.i32And]);
}

/** A 64-bit local with `bytes` of it from `offset` on replaced by the low ones of a value. */
export function merge(local: number, value: Value, bytes: number, offset: number): Code {
  const shift = BigInt(8 * offset);
  const mask = maskOf(bytes);
  const widened = value.type === Type.i32 ? [...codeOf(value), Op.i64ExtendI32U] : codeOf(value);
  const part = [...widened, ...i64(mask), Op.i64And, ...(shift === 0n ? [] : [...i64(shift), Op.i64Shl])];
  return [...getLocal(local), ...i64(~(mask << shift)), Op.i64And, ...part, Op.i64Or];
}

const maskOf = (bytes: number): bigint => (1n << BigInt(8 * bytes)) - 1n;

export class Cells {
  readonly #cells = new Map<string, Cell>();
  readonly #out: FunctionCode;
  /** Depth of code that is executed whenever the block is. */
  #depth = 0;

  constructor(out: FunctionCode) {
    this.#out = out;
  }

  /** The cell of that name; `address` is evaluated at entry and at the exit. */
  cell(name: string, type: ValueType, address: Code, offset = 0): Cell {
    let cell = this.#cells.get(name);
    if (!cell) this.#cells.set(name, (cell = { local: this.#out.local(type), type, address, offset, written: false, known: undefined }));
    return cell;
  }

  /** A load from the cell's address and `offset`. */
  load(cell: Cell, op: number, offset = 0): Value {
    if (cell.known !== undefined && offset === 0 && accessBytes(op) === (cell.type === Type.i64 ? 8 : 4) && accessType(op) === cell.type)
      return constant(cell.type, cell.known);
    if (cell.type === Type.i64) {
      if (offset + accessBytes(op) > 8) throw new Untranslatable("a load of two registers");
      return narrow(getLocal(cell.local), op, offset);
    }
    if (accessBytes(op) !== 4 || offset !== 0) throw new Untranslatable("a field of 32 bits is loaded in part");
    const whole = getLocal(cell.local);
    if (accessType(op) === Type.i32) return code(Type.i32, whole);
    return code(Type.i64, [...whole, extendsSign(op) ? Op.i64ExtendI32S : Op.i64ExtendI32U]);
  }

  /** A store; the constant it stores is known from then on where it is certain. */
  store(cell: Cell, op: number, value: Value, offset = 0): void {
    const bytes = accessBytes(op);
    const whole = bytes === (cell.type === Type.i64 ? 8 : 4) && value.type === cell.type;
    cell.written = true;
    cell.known = whole && this.#out.depth === this.#depth ? value.constant : undefined;
    if (whole) {
      this.#out.emit(codeOf(value), setLocal(cell.local));
      return;
    }
    if (cell.type !== Type.i64 || offset + bytes > 8 || (value.type !== Type.i32 && value.type !== Type.i64))
      throw new Untranslatable("a store of a part of a field");
    this.#out.emit(merge(cell.local, value, bytes, offset), setLocal(cell.local));
  }

  /** Where code from several places meets nothing is known any more. */
  forget(): void {
    for (const cell of this.#cells.values()) cell.known = undefined;
    this.#depth = this.#out.depth;
  }

  /** Code that reads all cells. */
  entry(): Code {
    return [...this.#cells.values()].flatMap(({ local, type, address, offset }) => [
      ...address,
      ...access(type === Type.i64 ? Op.i64Load : Op.i32Load, offset),
      ...[Op.localSet, ...unsigned(local)],
    ]);
  }

  /** Code that writes back those that may have changed. */
  exit(): Code {
    return [...this.#cells.values()]
      .filter(({ written }) => written)
      .flatMap(({ local, type, address, offset }) => [
        ...address,
        ...getLocal(local),
        ...access(type === Type.i64 ? Op.i64Store : Op.i32Store, offset),
      ]);
  }
}
