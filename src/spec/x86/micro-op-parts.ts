/** The pieces that micro-op templates are made of. */
import type { Size, Target } from "../emit/target.ts";

export interface MicroOpRow {
  readonly name: string;
  /** hot: in the loops; long/legacy: in that loop only; cold: only in the slow function. */
  readonly where: "hot" | "long" | "legacy" | "cold";
  readonly code: (t: Target) => string;
}

export const SIZES: readonly Size[] = [8, 16, 32, 64];

/** Row for a size: 64-bit forms exist only in 64-bit mode. */
export const sized = (size: Size): MicroOpRow["where"] => (size === 64 ? "long" : "hot");

/** Sign-extended register at a record field: 2 dst, 3 base. */
export const reg = (field: 2 | 3, size: Size): string => (size === 64 ? `load<i64>(load<u8>(pc, ${field}), VCPU_BASE)` : `<i64>load<i${size}>(load<u8>(pc, ${field}), VCPU_BASE)`);
export const regZero = (field: 2 | 3, size: Size): string => (size === 64 ? `load<u64>(load<u8>(pc, ${field}), VCPU_BASE)` : `<u64>load<u${size}>(load<u8>(pc, ${field}), VCPU_BASE)`);

/**
 * Writes a register: 32-bit results clear the upper half, 8- and 16-bit results leave the rest.
 *
 * Always a store of 8 bytes, also of the second byte of a register: a processor forwards a store only to loads within it, and
 * most registers are read whole after a byte of them was written (bench/README.md).
 */
export const setReg = (field: 2 | 3, size: Size, value: string): string => {
  const slot = `load<u8>(pc, ${field})`;
  if (size === 64) return `store<u64>(${slot}, <u64>(${value}), VCPU_BASE);`;
  if (size === 32) return `store<u64>(${slot}, <u64><u32>(${value}), VCPU_BASE);`;
  return `store<u64>(${slot}, (load<u64>(${slot}, VCPU_BASE) & ${size === 8 ? "0xffffffffffffff00" : "0xffffffffffff0000"}) | <u64><u${size}>(${value}), VCPU_BASE);`;
};

/** The immediate, sign-extended. */
export const IMM = "<i64>load<i32>(pc, 12)";

/** Sign-extends an i64 expression from `size` bits. */
export const extend = (size: Size, value: string): string => (size === 64 ? `(${value})` : `<i64><i${size}>(${value})`);

/** CF of the lazy flags as i64 0 or 1. */
export const CARRY = "(kind == 2 ? <i64>(<u64>fa < <u64>fb) : kind == 1 ? <i64>(<u64>fr < <u64>fa) : fa & 1)";

/** The smallest value of a size, sign-extended. */
export const minimum = (size: Size): string => (size === 64 ? "i64.MIN_VALUE" : `-${2 ** (size - 1)}`);

