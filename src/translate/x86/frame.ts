/** The locals of a translation of x86 code: which number each has, and what of the processor's state lives in one. */
import { CTX_ADDRESS, EA, LAZY_A, LAZY_B, LAZY_KIND, LAZY_R } from "../../../assembly/spec/vcpu-offset.ts";
import { Type, type ValueType } from "../wasm.ts";

/** i32: on entry the record that begins the block; at the exit what the function returns. */
export const PLACE = 0;
/** i32: cpu.budget. */
export const BUDGET = 1;
/** i32: 1 + the block to go on with, for a dispatcher; 0 if there is nothing for one to do. */
export const ENTRY = 2;
/** i32: bytes from `BASE` to the block in execution. */
export const DELTA = 4;
/** i64: RIP of the region's first block. */
export const BASE = 5;
/** i64: where an indirect jump leads. */
export const TARGET = 6;

/** A field of the state that a local holds: read at entry, written back at the exit. */
export interface Cell {
  /** Position in a mask of cells. */
  readonly index: number;
  readonly local: number;
  readonly type: ValueType;
  /** Bytes from VCPU_BASE. */
  readonly offset: number;
}

export const GENERAL_REGISTERS = 16;
const FIRST_REGISTER = 7;

const fields: readonly (readonly [offset: number, local: number, type: ValueType])[] = [
  ...Array.from({ length: GENERAL_REGISTERS }, (_, n) => [8 * n, FIRST_REGISTER + n, Type.i64] as const),
  [EA, 23, Type.i64],
  [LAZY_A, 24, Type.i64],
  [LAZY_B, 25, Type.i64],
  [LAZY_R, 26, Type.i64],
  [LAZY_KIND, 3, Type.i32],
  [CTX_ADDRESS, 27, Type.i64],
];

export const CELLS: readonly Cell[] = fields.map(([offset, local, type], index) => ({ index, offset, local, type }));

const byOffset = new Map(CELLS.map((cell) => [cell.offset, cell]));

/** The cell that has the byte at `offset` from VCPU_BASE. */
export const cellAt = (offset: number): Cell | undefined => byOffset.get(offset & ~7) ?? byOffset.get(offset);

const maskOf = (...offsets: readonly number[]): number => offsets.reduce((mask, offset) => mask | (1 << cellAt(offset)!.index), 0);

export const REGISTER_CELLS = 0xffff;
export const FLAG_CELLS = maskOf(LAZY_A, LAZY_B, LAZY_R, LAZY_KIND);
export const EA_CELL = maskOf(EA);
export const CONTEXT_CELL = maskOf(CTX_ADDRESS);
export const ALL_CELLS = REGISTER_CELLS | FLAG_CELLS | EA_CELL | CONTEXT_CELL;

/** Types of the locals behind the parameter, in order: those above, then the temporaries of a recipe. */
export const FIXED_LOCALS: readonly ValueType[] = [
  ...[Type.i32, Type.i32, Type.i32, Type.i32],
  ...[Type.i64, Type.i64],
  ...Array.from({ length: GENERAL_REGISTERS }, () => Type.i64),
  ...[Type.i64, Type.i64, Type.i64, Type.i64, Type.i64],
];
/** Number of the first temporary. */
export const FIRST_TEMPORARY = 1 + FIXED_LOCALS.length;
/** Types of temporaries, in the order in which they stand. */
export const TEMPORARY_TYPES: readonly ValueType[] = [Type.i32, Type.i64, Type.f32, Type.f64];
