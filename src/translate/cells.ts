/** Registers and fields of the guest's state that live in locals of the translation: read at entry, written back at the exit. */
import { access, getLocal, i32, i64, setLocal, unsigned, type Code, type FunctionCode } from "./function.ts";
import { code, codeOf, type Value } from "./inline.ts";
import { accessBytes, accessType, extendsSign, Op, Type, type ValueType } from "./wasm.ts";

interface Cell {
  readonly local: number;
  readonly type: ValueType;
  /** Code of its address; the access adds `offset`. */
  readonly address: Code;
  readonly offset: number;
  written: boolean;
}

/** Part of a 64-bit local as a load of that many bytes gives it. */
function narrow(local: number, op: number): Value {
  const whole = getLocal(local);
  const type = accessType(op);
  const bytes = accessBytes(op);
  if (type === Type.i64) {
    if (bytes === 8) return code(type, whole);
    const extend = { 1: Op.i64Extend8S, 2: Op.i64Extend16S, 4: Op.i64Extend32S }[bytes]!;
    return code(type, extendsSign(op) ? [...whole, extend] : [...whole, ...i64((1n << BigInt(8 * bytes)) - 1n), Op.i64And]);
  }
  if (type !== Type.i32) throw new Error("a register is not loaded as a floating-point number");
  const low = [...whole, Op.i32WrapI64];
  if (bytes === 4) return code(type, low);
  if (extendsSign(op)) return code(type, [...low, bytes === 1 ? Op.i32Extend8S : Op.i32Extend16S]);
  return code(type, [...low, ...i32(bytes === 1 ? 0xff : 0xffff), Op.i32And]);
}

export class Cells {
  readonly #cells = new Map<string, Cell>();
  readonly #out: FunctionCode;

  constructor(out: FunctionCode) {
    this.#out = out;
  }

  /** The cell of that name; `address` is evaluated at entry and at the exit. */
  cell(name: string, type: ValueType, address: Code, offset = 0): Cell {
    let cell = this.#cells.get(name);
    if (!cell) this.#cells.set(name, (cell = { local: this.#out.local(type), type, address, offset, written: false }));
    return cell;
  }

  load(cell: Cell, op: number): Value {
    if (cell.type === Type.i64) return narrow(cell.local, op);
    if (accessBytes(op) !== 4) throw new Error("a field of 32 bits is loaded whole");
    const whole = getLocal(cell.local);
    if (accessType(op) === Type.i32) return code(Type.i32, whole);
    return code(Type.i64, [...whole, extendsSign(op) ? Op.i64ExtendI32S : Op.i64ExtendI32U]);
  }

  store(cell: Cell, op: number, value: Value): void {
    if (accessBytes(op) !== (cell.type === Type.i64 ? 8 : 4) || value.type !== cell.type) throw new Error("a register is stored whole");
    cell.written = true;
    this.#out.emit(codeOf(value), setLocal(cell.local));
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
