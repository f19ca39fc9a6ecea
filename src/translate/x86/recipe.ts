/**
 * Recipes: what a micro-op becomes, with holes for what differs from record to record.
 *
 * A template is taken to pieces once for each shape of its operands (which of them are registers, which are absent, what is known
 * of the flags), not once for each record: translating is copying a recipe and filling its holes.
 */
import { VCPU_BASE } from "../../../assembly/spec/layout.ts";
import { BLOCK_RIP, ZERO } from "../../../assembly/spec/vcpu-offset.ts";
import { merge, narrow } from "../cells.ts";
import { access, FunctionCode, getLocal, hole, i32, setLocal, type Code } from "../function.ts";
import { code, codeOf, constant, Inliner, Untranslatable, type Guest, type Value } from "../inline.ts";
import type { Template } from "../template.ts";
import { accessBytes, accessType, extendsSign, Op, Type, type ValueType } from "../wasm.ts";
import { BASE, cellAt, TARGET, TEMPORARY_TYPES, type Cell } from "./frame.ts";

/** What fills a hole, by its kind; the rest of its number says more. */
export const Hole = {
  /** Local of the register that a field of the record names: rest 0 dst, 1 base, 2 index. */
  REGISTER: 1,
  /** Local of a temporary: rest is its number within its type, plus 256 times the type's position. */
  TEMPORARY: 2,
  /** The immediate: rest 0 as i32, 1 sign-extended to i64, 2 zero-extended to i64. */
  IMMEDIATE: 3,
  /** The displacement, likewise. */
  DISPLACEMENT: 4,
  /** Bytes from the region's first block to this one, as i64. */
  DELTA: 5,
  /** The micro-op ends here: rest is an Ending, plus 256 times the depth of blocks that the recipe has open. */
  END: 6,
  /** Displacement of the instruction behind a branch: rest as of the immediate. */
  NEXT: 7,
} as const;

/** How a micro-op ends other than by going on to the next one. */
export const Ending = { LEAVE: 0, TAKEN: 1, NOT_TAKEN: 2, JUMPED: 3 } as const;
const ENDINGS: Readonly<Record<string, number>> = {
  leave: Ending.LEAVE,
  taken: Ending.TAKEN,
  notTaken: Ending.NOT_TAKEN,
  jumped: Ending.JUMPED,
};

/** Operands of a record, as far as recipes differ by them. */
export interface Shape {
  /** A slot that is no general register, else 0 or 1 for the byte of the register that it names, less 2. */
  readonly dst: number;
  readonly base: number;
  readonly index: number;
  readonly scale: number;
  readonly hasDisplacement: boolean;
  /** The immediate, where the recipe is for one. */
  readonly immediate: number | undefined;
  /** The lazy kind of the flags before, or -1. */
  readonly kind: number;
}

export interface Recipe {
  /** Bytes and holes. */
  readonly code: Int32Array;
  /** Temporaries by position of their type in TEMPORARY_TYPES. */
  readonly temporaries: readonly number[];
  /** Masks of cells. */
  readonly reads: number;
  readonly writes: number;
  /** Bits by field of the record: 0 dst, 1 base, 2 index. */
  readonly readsFields: number;
  readonly writesFields: number;
  /** The lazy kind of the flags behind it: -1 unknown, -2 as before. */
  readonly kind: number;
}

/** Slots below are general registers, eight bytes each. */
const REGISTER_SLOTS = 128;
/** Place of the record in a template's eyes: no address of the engine's memory that a template knows. */
const RECORD = 0x70000000;
const DST = 2,
  BASE_FIELD = 3,
  INDEX = 4,
  SCALE = 5,
  DISPLACEMENT = 8,
  IMMEDIATE = 12,
  NEXT = 28;

export const shapeOfSlot = (slot: number): number => (slot < REGISTER_SLOTS ? (slot & 7) - 2 : slot);
const isRegister = (shape: number): boolean => shape < 0;

class RecipeCode extends FunctionCode {
  readonly temporaries = TEMPORARY_TYPES.map(() => 0);

  override local(type: ValueType): number {
    const position = TEMPORARY_TYPES.indexOf(type);
    return hole(Hole.TEMPORARY, 256 * position + this.temporaries[position]!++);
  }
}

class RecipeGuest implements Guest {
  readonly out = new RecipeCode();
  readonly #shape: Shape;
  reads = 0;
  writes = 0;
  readsFields = 0;
  writesFields = 0;
  kind = -2;

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  #field(shape: number, number: number): Value {
    return isRegister(shape) ? { type: Type.i32, symbol: number } : constant(Type.i32, BigInt(shape));
  }

  #ofRecord(op: number, offset: number): Value {
    const { dst, base, index, scale, hasDisplacement, immediate } = this.#shape;
    if (offset === DST) return this.#field(dst, 0);
    if (offset === BASE_FIELD) return this.#field(base, 1);
    if (offset === INDEX) return this.#field(index, 2);
    if (offset === SCALE) return constant(accessType(op), BigInt(scale));
    if (accessBytes(op) !== 4) throw new Untranslatable(`a template reads byte ${offset} of a record`);
    if (offset === DISPLACEMENT) return hasDisplacement ? this.#number(op, Hole.DISPLACEMENT) : constant(accessType(op), 0n);
    if (offset === NEXT) return this.#number(op, Hole.NEXT);
    if (offset !== IMMEDIATE) throw new Untranslatable(`a template reads byte ${offset} of a record`);
    if (immediate === undefined) return this.#number(op, Hole.IMMEDIATE);
    return constant(accessType(op), extendsSign(op) || accessType(op) === Type.i32 ? BigInt(immediate) : BigInt(immediate >>> 0));
  }

  #number(op: number, kind: number): Value {
    if (accessType(op) === Type.i32) return { type: Type.i32, code: [Op.i32Const, hole(kind)], settled: true };
    return { type: Type.i64, code: [Op.i64Const, hole(kind, extendsSign(op) ? 1 : 2)], settled: true };
  }

  load(op: number, { constant: known, symbol }: Value, offset: number): Value {
    if (symbol !== undefined) {
      this.readsFields |= 1 << symbol;
      return narrow(getLocal(hole(Hole.REGISTER, symbol)), op, this.#byteOf(symbol) + offset - VCPU_BASE);
    }
    const address = Number(known) + offset;
    if (address >= RECORD && address < RECORD + 32) return this.#ofRecord(op, address - RECORD);
    const from = address - VCPU_BASE;
    if (from === ZERO) return constant(accessType(op), 0n);
    if (from >= BLOCK_RIP && from < BLOCK_RIP + 8)
      return narrow([...getLocal(BASE), Op.i64Const, hole(Hole.DELTA), Op.i64Add], op, from - BLOCK_RIP);
    const cell = cellAt(from);
    if (!cell) return code(accessType(op), [...i32(0), ...access(op, address)]);
    this.reads |= 1 << cell.index;
    if (cell.type === Type.i64) return narrow(getLocal(cell.local), op, from - cell.offset);
    if (accessBytes(op) !== 4) throw new Untranslatable("a field of 32 bits is loaded in part");
    const kind = this.kind === -2 ? this.#shape.kind : this.kind;
    if (kind >= 0) return constant(accessType(op), BigInt(kind));
    if (accessType(op) === Type.i32) return code(Type.i32, getLocal(cell.local));
    return code(Type.i64, [...getLocal(cell.local), extendsSign(op) ? Op.i64ExtendI32S : Op.i64ExtendI32U]);
  }

  #byteOf(symbol: number): number {
    const { dst, base, index } = this.#shape;
    return [dst, base, index][symbol]! + 2;
  }

  #put(local: number, type: ValueType, op: number, value: Value, offset: number): Code {
    const bytes = accessBytes(op);
    if (type === value.type && bytes === (type === Type.i64 ? 8 : 4)) return [...codeOf(value), ...setLocal(local)];
    if (type !== Type.i64 || (value.type !== Type.i32 && value.type !== Type.i64)) throw new Untranslatable("a store of a part of a field");
    return [...merge(local, value, bytes, offset), ...setLocal(local)];
  }

  store(op: number, { constant: known, symbol }: Value, offset: number, value: Value): void {
    if (symbol !== undefined) {
      this.writesFields |= 1 << symbol;
      const byte = this.#byteOf(symbol) + offset - VCPU_BASE;
      // The second byte of a register is stored as part of the eight bytes from there on, of which the last belongs to the next one.
      if (byte > 0 && accessBytes(op) === 8) this.#putSecondByte(symbol, value);
      else this.out.emit(this.#put(hole(Hole.REGISTER, symbol), Type.i64, op, value, byte));
      if (accessBytes(op) < 8 || byte > 0) this.readsFields |= 1 << symbol;
      return;
    }
    const address = Number(known) + offset;
    const from = address - VCPU_BASE;
    if (from === BLOCK_RIP) {
      this.out.emit(this.#put(TARGET, Type.i64, op, value, 0));
      return;
    }
    const cell = cellAt(from);
    if (!cell) {
      this.out.emit(i32(0), codeOf(value), access(op, address));
      return;
    }
    this.#writeCell(cell, op, value, from - cell.offset);
  }

  /** Of eight bytes that begin with the second one of a register only the first changes. */
  #putSecondByte(symbol: number, value: Value): void {
    const local = hole(Hole.REGISTER, symbol);
    this.out.emit(merge(local, value, 1, 1), setLocal(local));
  }

  #writeCell(cell: Cell, op: number, value: Value, offset: number): void {
    this.writes |= 1 << cell.index;
    if (cell.type === Type.i64 && accessBytes(op) < 8) this.reads |= 1 << cell.index;
    if (cell.type === Type.i32) this.kind = this.out.depth === 0 && value.constant !== undefined ? Number(value.constant) : -1;
    this.out.emit(this.#put(cell.local, cell.type, op, value, offset));
  }

  isSame(): boolean {
    throw new Error("x86 has no registers by another name");
  }

  call(name: string): void {
    const ending = ENDINGS[name];
    if (ending === undefined) throw new Error(`a template calls ${name}`);
    this.out.emit([hole(Hole.END, 256 * this.out.depth + ending)]);
  }
}

/** undefined if the template does something that no recipe can. */
export function recipeOf(template: Template, shape: Shape): Recipe | undefined {
  const guest = new RecipeGuest(shape);
  try {
    new Inliner(guest.out, guest).inline(template, [constant(Type.i32, BigInt(RECORD))]);
  } catch (error) {
    if (error instanceof Untranslatable) return undefined;
    throw error;
  }
  const { reads, writes, readsFields, writesFields, kind } = guest;
  return { code: Int32Array.from(guest.out.take()), temporaries: guest.out.temporaries, reads, writes, readsFields, writesFields, kind };
}
