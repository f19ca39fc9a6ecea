/** Operations on constants, for the operands that a translation knows. Floating point is left to the engine. */
import { Type, type ValueType } from "./wasm.ts";

type Operation = (...operands: readonly bigint[]) => bigint | boolean;

const unsignedOf = (bits: number) => (value: bigint) => BigInt.asUintN(bits, value);
const signedOf = (bits: number) => (value: bigint) => BigInt.asIntN(bits, value);

/** Comparisons in the order of their opcodes: eq, ne, lt_s, lt_u, gt_s, gt_u, le_s, le_u, ge_s, ge_u. */
function comparisons(bits: number): Operation[] {
  const s = signedOf(bits);
  const u = unsignedOf(bits);
  return [
    (a, b) => u(a!) === u(b!),
    (a, b) => u(a!) !== u(b!),
    (a, b) => s(a!) < s(b!),
    (a, b) => u(a!) < u(b!),
    (a, b) => s(a!) > s(b!),
    (a, b) => u(a!) > u(b!),
    (a, b) => s(a!) <= s(b!),
    (a, b) => u(a!) <= u(b!),
    (a, b) => s(a!) >= s(b!),
    (a, b) => u(a!) >= u(b!),
  ];
}

/** add, sub, mul; then and, or, xor, shl, shr_s, shr_u after the divisions. */
function arithmetic(bits: number, first: number): [number, Operation][] {
  const s = signedOf(bits);
  const u = unsignedOf(bits);
  const count = (value: bigint): bigint => u(value) % BigInt(bits);
  return [
    [first, (a, b) => a! + b!],
    [first + 1, (a, b) => a! - b!],
    [first + 2, (a, b) => a! * b!],
    [first + 7, (a, b) => a! & b!],
    [first + 8, (a, b) => a! | b!],
    [first + 9, (a, b) => a! ^ b!],
    [first + 10, (a, b) => a! << count(b!)],
    [first + 11, (a, b) => s(a!) >> count(b!)],
    [first + 12, (a, b) => u(a!) >> count(b!)],
  ];
}

const OPERATIONS: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [0x45, (a) => BigInt.asUintN(32, a!) === 0n],
  ...comparisons(32).map((operation, i) => [0x46 + i, operation] as const),
  [0x50, (a) => BigInt.asUintN(64, a!) === 0n],
  ...comparisons(64).map((operation, i) => [0x51 + i, operation] as const),
  ...arithmetic(32, 0x6a),
  ...arithmetic(64, 0x7c),
  [0xa7, (a) => a!],
  [0xac, (a) => BigInt.asIntN(32, a!)],
  [0xad, (a) => BigInt.asUintN(32, a!)],
  [0xc0, (a) => BigInt.asIntN(8, a!)],
  [0xc1, (a) => BigInt.asIntN(16, a!)],
  [0xc2, (a) => BigInt.asIntN(8, a!)],
  [0xc3, (a) => BigInt.asIntN(16, a!)],
  [0xc4, (a) => BigInt.asIntN(32, a!)],
]);

/** An integer as its type has it: signed. */
export const asType = (type: ValueType, value: bigint): bigint => BigInt.asIntN(type === Type.i32 ? 32 : 64, value);

/** The result of an integer operation on constants; undefined if it is not one that is folded. */
export function fold(op: number, gives: ValueType, operands: readonly bigint[]): bigint | undefined {
  const operation = OPERATIONS.get(op);
  if (operation === undefined) return undefined;
  const result = operation(...operands);
  return asType(gives, typeof result === "boolean" ? BigInt(result) : result);
}
