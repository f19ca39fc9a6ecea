/**
 * A decoded instruction: SLOT_BYTES in the cache of decoded bundles. Handlers get its address.
 *
 *    0  u16  number of the handler (spec/ia64/exec-id.ts)
 *    2  u8   qualifying predicate the run loop tests: 0 if there is none, or if the handler tests it itself
 *    3  u8   bytes to the next instruction in sequence that the hot loop executes, after nops of the bundle
 *    4  u8   a: r1, f1, b1 or p1            5  u8  b: r2, f2 or b2
 *    6  u8   c: r3, f3, ar3 or cr3          7  u8  x: p2, f4, or the format's x
 *    8  u64  the immediate, assembled, sign-extended and shifted
 *   16  41 bits  the instruction as it is in memory; for long ones slot 2 of the bundle
 *   22  u8   number of the slot, 0..2; bit 7: long, there is no slot after it
 *   23  u8   y: sf, or the format's y
 *   24  u16  number of the operation in the hot loop (run/hot.ts), or of a translation that begins here, 0 for none
 *   26  u16, u16, u16  where the map has r1, r2 and r3
 *   28  u32  branches: place of the target
 *
 * A nop in slot 0 has the hot operation of the instruction after it, with all its operands: handlers of nops need none.
 *
 * src/spec/ia64/formats.ts says what x, y and the immediate are.
 */
import * as Layout from "../../spec/ia64/layout.ts";

export const SLOT_EXEC: usize = 0;
export const SLOT_PREDICATE: usize = 2;
export const SLOT_NEXT: usize = Layout.SLOT_NEXT;
export const SLOT_A: usize = 4;
export const SLOT_B: usize = 5;
export const SLOT_C: usize = 6;
export const SLOT_X: usize = 7;
export const SLOT_IMMEDIATE: usize = 8;
export const SLOT_RAW: usize = 16;
export const SLOT_NUMBER: usize = 22;
export const SLOT_Y: usize = 23;
export const SLOT_HOT: usize = Layout.SLOT_HOT;
export const SLOT_R1: usize = 26;
export const SLOT_R2: usize = 28;
export const SLOT_R3: usize = 30;
export const SLOT_TARGET: usize = Layout.SLOT_TARGET;
/** In SLOT_NUMBER. */
export const NUMBER_LONG: u32 = 0x80;

/** r1, f1, b1 or p1. */
export function slotA(slot: usize): u32 {
  return load<u8>(slot, SLOT_A);
}

/** r2, f2 or b2. */
export function slotB(slot: usize): u32 {
  return load<u8>(slot, SLOT_B);
}

/** r3, f3, ar3 or cr3. */
export function slotC(slot: usize): u32 {
  return load<u8>(slot, SLOT_C);
}

/** p2, f4, or what the format calls x. */
export function slotX(slot: usize): u32 {
  return load<u8>(slot, SLOT_X);
}

/** sf, or what the format calls y. */
export function slotY(slot: usize): u32 {
  return load<u8>(slot, SLOT_Y);
}

export function slotImmediate(slot: usize): u64 {
  return load<u64>(slot, SLOT_IMMEDIATE);
}

/** The 41 bits of the instruction. */
export function slotRaw(slot: usize): u64 {
  return load<u64>(slot, SLOT_RAW) & 0x1ffffffffff;
}

/** Bits [low, low + width) of the instruction, for what is rarely needed. */
export function slotBits(slot: usize, low: u32, width: u32): u32 {
  return <u32>((load<u64>(slot, SLOT_RAW) >> (<u64>low)) & (((<u64>1) << (<u64>width)) - 1));
}
