// Generated from src/spec/ia64/formats.ts by npm run gen. Do not edit.
import { SLOT_A, SLOT_B, SLOT_C, SLOT_IMMEDIATE, SLOT_X, SLOT_Y } from "./slot.ts";

/** Stores the operands of an instruction. `long` is the slot before it, of which long instructions hold their immediate. */
export function storeOperands(format: u32, raw: u64, long: u64, slot: usize): void {
  switch (format) {
    case 0: // A1
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 1: // A2
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 3) + 1), SLOT_X);
      break;
    case 2: // A3
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 7) | ((raw >> 13) & 0x7f)) << 56)) >> 56), SLOT_IMMEDIATE);
      break;
    case 3: // A4
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 13) | (((raw >> 27) & 0x3f) << 7) | ((raw >> 13) & 0x7f)) << 50)) >> 50), SLOT_IMMEDIATE);
      break;
    case 4: // A5
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 3)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 21) | (((raw >> 22) & 0x1f) << 16) | (((raw >> 27) & 0x1ff) << 7) | ((raw >> 13) & 0x7f)) << 42)) >> 42), SLOT_IMMEDIATE);
      break;
    case 5: // A6
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      break;
    case 6: // A7
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      break;
    case 7: // A8
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 7) | ((raw >> 13) & 0x7f)) << 56)) >> 56), SLOT_IMMEDIATE);
      break;
    case 8: // A9
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 9: // A10
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 3) + 1), SLOT_X);
      break;
    case 10: // I1
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 30) & 3)), SLOT_X);
      break;
    case 11: // I2
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 12: // I3
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0xf)), SLOT_X);
      break;
    case 13: // I4
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0xff)), SLOT_X);
      break;
    case 14: // I5
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 15: // I6
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 14) & 0x1f)), SLOT_X);
      break;
    case 16: // I7
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 17: // I8
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(31 - ((raw >> 20) & 0x1f)), SLOT_X);
      break;
    case 18: // I9
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 19: // I10
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      break;
    case 20: // I11
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 14) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f) + 1), SLOT_Y);
      break;
    case 21: // I12
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(63 - ((raw >> 20) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f) + 1), SLOT_Y);
      break;
    case 22: // I13
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(63 - ((raw >> 20) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f) + 1), SLOT_Y);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 7) | ((raw >> 13) & 0x7f)) << 56)) >> 56), SLOT_IMMEDIATE);
      break;
    case 23: // I14
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(63 - ((raw >> 14) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f) + 1), SLOT_Y);
      store<u64>(slot, <u64>((<i64>((((raw >> 36) & 1)) << 63)) >> 63), SLOT_IMMEDIATE);
      break;
    case 24: // I15
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(63 - ((raw >> 31) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 27) & 0xf) + 1), SLOT_Y);
      break;
    case 25: // I16
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 14) & 0x3f)), SLOT_Y);
      break;
    case 26: // I17
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      break;
    case 27: // I18
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 28: // I19
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 29: // I20
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | (((raw >> 20) & 0x1fff) << 7) | ((raw >> 6) & 0x7f)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 30: // I21
      store<u8>(slot, <u8>(((raw >> 6) & 7)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u64>(slot, (<u64>((<i64>((((raw >> 24) & 0x1ff)) << 55)) >> 55)) << 4, SLOT_IMMEDIATE);
      break;
    case 31: // I22
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 7)), SLOT_B);
      break;
    case 32: // I23
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 15) | (((raw >> 24) & 0xff) << 7) | ((raw >> 6) & 0x7f)) << 48)) >> 48)) << 1, SLOT_IMMEDIATE);
      break;
    case 33: // I24
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 27) | ((raw >> 6) & 0x7ffffff)) << 36)) >> 36)) << 16, SLOT_IMMEDIATE);
      break;
    case 34: // I25
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      break;
    case 35: // I26
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 36: // I27
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 7) | ((raw >> 13) & 0x7f)) << 56)) >> 56), SLOT_IMMEDIATE);
      break;
    case 37: // I28
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 38: // I29
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 39: // I30
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 14) & 0x1f) + 32), SLOT_Y);
      break;
    case 40: // M1
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 41: // M2
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 42: // M3
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 8) | (((raw >> 27) & 1) << 7) | ((raw >> 13) & 0x7f)) << 55)) >> 55), SLOT_IMMEDIATE);
      break;
    case 43: // M4
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 44: // M5
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 8) | (((raw >> 27) & 1) << 7) | ((raw >> 6) & 0x7f)) << 55)) >> 55), SLOT_IMMEDIATE);
      break;
    case 45: // M6
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 46: // M7
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 47: // M8
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 8) | (((raw >> 27) & 1) << 7) | ((raw >> 13) & 0x7f)) << 55)) >> 55), SLOT_IMMEDIATE);
      break;
    case 48: // M9
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 49: // M10
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 8) | (((raw >> 27) & 1) << 7) | ((raw >> 6) & 0x7f)) << 55)) >> 55), SLOT_IMMEDIATE);
      break;
    case 50: // M11
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 51: // M12
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 52: // M13
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 53: // M14
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 54: // M15
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 8) | (((raw >> 27) & 1) << 7) | ((raw >> 13) & 0x7f)) << 55)) >> 55), SLOT_IMMEDIATE);
      break;
    case 55: // M16
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 56: // M17
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>((((raw >> 15) & 1) << 2) | ((raw >> 13) & 3)), SLOT_X);
      break;
    case 57: // M18
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      break;
    case 58: // M19
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      break;
    case 59: // M20
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | (((raw >> 20) & 0x1fff) << 7) | ((raw >> 6) & 0x7f)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 60: // M21
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | (((raw >> 20) & 0x1fff) << 7) | ((raw >> 6) & 0x7f)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 61: // M22
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 13) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 62: // M23
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 13) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 65: // M26
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      break;
    case 66: // M27
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      break;
    case 67: // M28
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 68: // M29
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 69: // M30
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u64>(slot, <u64>((<i64>(((((raw >> 36) & 1) << 7) | ((raw >> 13) & 0x7f)) << 56)) >> 56), SLOT_IMMEDIATE);
      break;
    case 70: // M31
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 71: // M32
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 72: // M33
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 73: // M34
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u64>(slot, (((raw >> 27) & 0xf) << 14) | (((raw >> 20) & 0x7f) << 7) | ((raw >> 13) & 0x7f), SLOT_IMMEDIATE);
      break;
    case 74: // M35
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      break;
    case 75: // M36
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      break;
    case 76: // M37
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 77: // M38
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 78: // M39
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 13) & 3)), SLOT_X);
      break;
    case 79: // M40
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 13) & 3)), SLOT_X);
      break;
    case 80: // M41
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      break;
    case 81: // M42
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 82: // M43
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 83: // M44
      store<u64>(slot, (((raw >> 36) & 1) << 23) | (((raw >> 31) & 3) << 21) | ((raw >> 6) & 0x1fffff), SLOT_IMMEDIATE);
      break;
    case 84: // M45
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 85: // M46
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 86: // M47
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 87: // M48
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 88: // B1
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 13) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 89: // B2
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 13) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 90: // B3
      store<u8>(slot, <u8>(((raw >> 6) & 7)), SLOT_A);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 13) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 91: // B4
      store<u8>(slot, <u8>(((raw >> 13) & 7)), SLOT_B);
      break;
    case 92: // B5
      store<u8>(slot, <u8>(((raw >> 6) & 7)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 7)), SLOT_B);
      break;
    case 93: // B6
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 13) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 94: // B7
      store<u8>(slot, <u8>(((raw >> 13) & 7)), SLOT_B);
      break;
    case 96: // B9
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 97: // F1
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x7f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 98: // F2
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x7f)), SLOT_X);
      break;
    case 99: // F3
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x7f)), SLOT_X);
      break;
    case 100: // F4
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 101: // F5
      store<u8>(slot, <u8>(((raw >> 6) & 0x3f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u64>(slot, (((raw >> 20) & 0x7f) << 2) | ((raw >> 33) & 3), SLOT_IMMEDIATE);
      break;
    case 102: // F6
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 103: // F7
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 27) & 0x3f)), SLOT_X);
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 104: // F8
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 105: // F9
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 20) & 0x7f)), SLOT_C);
      break;
    case 106: // F10
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 107: // F11
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u8>(slot, <u8>(((raw >> 13) & 0x7f)), SLOT_B);
      break;
    case 108: // F12
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      store<u64>(slot, (((raw >> 20) & 0x7f) << 7) | ((raw >> 13) & 0x7f), SLOT_IMMEDIATE);
      break;
    case 109: // F13
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      break;
    case 110: // F14
      store<u8>(slot, <u8>(((raw >> 34) & 3)), SLOT_Y);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff)) << 43)) >> 43)) << 4, SLOT_IMMEDIATE);
      break;
    case 111: // F15
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 112: // F16
      store<u64>(slot, (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 113: // X1
      store<u64>(slot, ((long >> 0) << 21) | (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
    case 114: // X2
      store<u8>(slot, <u8>(((raw >> 6) & 0x7f)), SLOT_A);
      store<u64>(slot, (((raw >> 36) & 1) << 63) | ((long >> 0) << 22) | (((raw >> 21) & 1) << 21) | (((raw >> 22) & 0x1f) << 16) | (((raw >> 27) & 0x1ff) << 7) | ((raw >> 13) & 0x7f), SLOT_IMMEDIATE);
      break;
    case 115: // X3
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 59) | ((long >> 2) << 20) | ((raw >> 13) & 0xfffff)) << 4)) >> 4)) << 4, SLOT_IMMEDIATE);
      break;
    case 116: // X4
      store<u8>(slot, <u8>(((raw >> 6) & 7)), SLOT_A);
      store<u64>(slot, (<u64>((<i64>(((((raw >> 36) & 1) << 59) | ((long >> 2) << 20) | ((raw >> 13) & 0xfffff)) << 4)) >> 4)) << 4, SLOT_IMMEDIATE);
      break;
    case 117: // X5
      store<u64>(slot, ((long >> 0) << 21) | (((raw >> 36) & 1) << 20) | ((raw >> 6) & 0xfffff), SLOT_IMMEDIATE);
      break;
  }
}
