/** Instructions of WebAssembly, as far as templates and translations use them. @source WebAssembly Core Specification, "Instructions" */

export const Type = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c } as const;
export type ValueType = (typeof Type)[keyof typeof Type];
/** Block type of a block without a result. */
export const NO_RESULT = 0x40;

export const Op = {
  unreachable: 0x00,
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  drop: 0x1a,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  i32Load: 0x28,
  i64Load: 0x29,
  i64Load32S: 0x34,
  i32Load8U: 0x2d,
  i32Load16U: 0x2f,
  i32Store: 0x36,
  i64Store: 0x37,
  i32Const: 0x41,
  i64Const: 0x42,
  f64Const: 0x44,
  i32Eqz: 0x45,
  i32Eq: 0x46,
  i32Ne: 0x47,
  i32LtS: 0x48,
  i32GtU: 0x4b,
  i32LeS: 0x4c,
  i32GeS: 0x4e,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i32Or: 0x72,
  i32Xor: 0x73,
  i32Shl: 0x74,
  i32ShrU: 0x76,
  i64Eq: 0x51,
  i64Ne: 0x52,
  i64Sub: 0x7d,
  i32DivU: 0x6e,
  i32And: 0x71,
  i64Add: 0x7c,
  i64And: 0x83,
  i64Or: 0x84,
  i64Shl: 0x86,
  i64ShrU: 0x88,
  i32WrapI64: 0xa7,
  i64ExtendI32S: 0xac,
  i64ExtendI32U: 0xad,
  i32Extend8S: 0xc0,
  i32Extend16S: 0xc1,
  i64Extend8S: 0xc2,
  i64Extend16S: 0xc3,
  i64Extend32S: 0xc4,
} as const;

/** Ranges of the operations without immediates: what they take and give. */
const OPERATIONS: readonly (readonly [first: number, last: number, takes: readonly ValueType[], gives: ValueType])[] = [
  [0x45, 0x45, [Type.i32], Type.i32],
  [0x46, 0x4f, [Type.i32, Type.i32], Type.i32],
  [0x50, 0x50, [Type.i64], Type.i32],
  [0x51, 0x5a, [Type.i64, Type.i64], Type.i32],
  [0x5b, 0x60, [Type.f32, Type.f32], Type.i32],
  [0x61, 0x66, [Type.f64, Type.f64], Type.i32],
  [0x67, 0x69, [Type.i32], Type.i32],
  [0x6a, 0x78, [Type.i32, Type.i32], Type.i32],
  [0x79, 0x7b, [Type.i64], Type.i64],
  [0x7c, 0x8a, [Type.i64, Type.i64], Type.i64],
  [0x8b, 0x91, [Type.f32], Type.f32],
  [0x92, 0x98, [Type.f32, Type.f32], Type.f32],
  [0x99, 0x9f, [Type.f64], Type.f64],
  [0xa0, 0xa6, [Type.f64, Type.f64], Type.f64],
  [0xa7, 0xa7, [Type.i64], Type.i32],
  [0xa8, 0xa9, [Type.f32], Type.i32],
  [0xaa, 0xab, [Type.f64], Type.i32],
  [0xac, 0xad, [Type.i32], Type.i64],
  [0xae, 0xaf, [Type.f32], Type.i64],
  [0xb0, 0xb1, [Type.f64], Type.i64],
  [0xb2, 0xb3, [Type.i32], Type.f32],
  [0xb4, 0xb5, [Type.i64], Type.f32],
  [0xb6, 0xb6, [Type.f64], Type.f32],
  [0xb7, 0xb8, [Type.i32], Type.f64],
  [0xb9, 0xba, [Type.i64], Type.f64],
  [0xbb, 0xbb, [Type.f32], Type.f64],
  [0xbc, 0xbc, [Type.f32], Type.i32],
  [0xbd, 0xbd, [Type.f64], Type.i64],
  [0xbe, 0xbe, [Type.i32], Type.f32],
  [0xbf, 0xbf, [Type.i64], Type.f64],
  [0xc0, 0xc1, [Type.i32], Type.i32],
  [0xc2, 0xc4, [Type.i64], Type.i64],
];

export interface Signature {
  readonly takes: readonly ValueType[];
  readonly gives: ValueType;
}

/** By opcode. */
export const SIGNATURES: ReadonlyMap<number, Signature> = new Map(
  OPERATIONS.flatMap(([first, last, takes, gives]) =>
    Array.from({ length: last - first + 1 }, (_, i) => [first + i, { takes, gives }] as const),
  ),
);

export const isLoad = (op: number): boolean => op >= 0x28 && op <= 0x35;
export const isStore = (op: number): boolean => op >= 0x36 && op <= 0x3e;

const LOADS_32 = new Set<number>([0x28, 0x2c, 0x2d, 0x2e, 0x2f]);
/** What a load gives, or a store takes. */
export const accessType = (op: number): ValueType => {
  if (op === 0x2a || op === 0x38) return Type.f32;
  if (op === 0x2b || op === 0x39) return Type.f64;
  return LOADS_32.has(op) || op === 0x36 || op === 0x3a || op === 0x3b ? Type.i32 : Type.i64;
};

/** Bytes in memory, by opcode from 0x28 on. */
const ACCESS_BYTES = [4, 8, 4, 8, 1, 1, 2, 2, 1, 1, 2, 2, 4, 4, 4, 8, 4, 8, 1, 2, 1, 2, 4];
export const accessBytes = (op: number): number => ACCESS_BYTES[op - 0x28]!;

/** Whether a load of fewer bytes than its type extends the sign. */
export const extendsSign = (op: number): boolean => op === 0x2c || op === 0x2e || op === 0x30 || op === 0x32 || op === 0x34;
