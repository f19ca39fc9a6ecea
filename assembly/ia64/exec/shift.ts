/** Shifts, bit fields and counts. @source Itanium SDM vol. 3 "Instruction Reference" */
import { slotB, slotBits, slotC, slotImmediate, slotX, slotY } from "../decode/slot.ts";
import { grAddress } from "../state/general.ts";
import { setR1 } from "./alu.ts";

/** Shift counts above 63 give 0, or the sign. */
export function execShl(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  const count = load<u64>(c);
  return setR1(slot, count > 63 ? 0 : load<u64>(b) << count, load<u64>(b, 8) | load<u64>(c, 8));
}

export function execShr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  const count = load<u64>(b) > 63 ? 63 : load<i64>(b);
  return setR1(slot, <u64>(load<i64>(c) >> count), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execShrU(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  const count = load<u64>(b);
  return setR1(slot, count > 63 ? 0 : load<u64>(c) >> count, load<u64>(b, 8) | load<u64>(c, 8));
}

export function execShrp(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  const count = <u64>slotX(slot);
  const value = count == 0 ? load<u64>(c) : (load<u64>(c) >> count) | (load<u64>(b) << (64 - count));
  return setR1(slot, value, load<u64>(b, 8) | load<u64>(c, 8));
}

export function execExtr(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  const position = <u64>slotX(slot);
  let length = <u64>slotY(slot);
  if (position + length > 64) length = 64 - position;
  return setR1(slot, <u64>((load<i64>(c) << ((64 - position - length) as i64)) >> ((64 - length) as i64)), load<u64>(c, 8));
}

export function execExtrU(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  const position = <u64>slotX(slot);
  let length = <u64>slotY(slot);
  if (position + length > 64) length = 64 - position;
  return setR1(slot, (load<u64>(c) << (64 - position - length)) >> (64 - length), load<u64>(c, 8));
}

/** Mask of the field at slotX of slotY bits, cut off at bit 63. */
function fieldMask(slot: usize): u64 {
  const length = <u64>slotY(slot);
  return (length == 64 ? ~(<u64>0) : ((<u64>1) << length) - 1) << (<u64>slotX(slot));
}

export function execDepZ(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  return setR1(slot, (load<u64>(b) << (<u64>slotX(slot))) & fieldMask(slot), load<u64>(b, 8));
}

export function execDepZImm(slot: usize): i32 {
  return setR1(slot, (slotImmediate(slot) << (<u64>slotX(slot))) & fieldMask(slot), 0);
}

export function execDepImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  const mask = fieldMask(slot);
  return setR1(slot, (load<u64>(c) & ~mask) | (slotImmediate(slot) & mask), load<u64>(c, 8));
}

export function execDep(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  const mask = fieldMask(slot);
  return setR1(slot, (load<u64>(c) & ~mask) | ((load<u64>(b) << (<u64>slotX(slot))) & mask), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execPopcnt(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, popcnt<u64>(load<u64>(c)), load<u64>(c, 8));
}

export function execClz(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, clz<u64>(load<u64>(c)), load<u64>(c, 8));
}

/** Compute zero index: the first zero element from the left or the right, or the number of elements. */
export function execCzx(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  const value = load<u64>(c);
  const two = slotBits(slot, 27, 1) != 0;
  const right = slotBits(slot, 29, 1) != 0;
  const width: u64 = two ? 16 : 8;
  const elements: u64 = two ? 4 : 8;
  const mask: u64 = two ? 0xffff : 0xff;
  let index: u64 = 0;
  for (; index < elements; index++) {
    const at = (right ? index : elements - 1 - index) * width;
    if (((value >> at) & mask) == 0) break;
  }
  return setR1(slot, index, load<u64>(c, 8));
}

export function execMpy4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>load<u32>(b) * <u64>load<u32>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

/** The upper half of r2 times the lower half of r3, shifted to the upper half. */
export function execMpyshl4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, (<u64>load<u32>(b, 4) * <u64>load<u32>(c)) << 32, load<u64>(b, 8) | load<u64>(c, 8));
}
