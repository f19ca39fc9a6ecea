/**
 * SSSE3: horizontal addition, sign, absolute value, byte shuffle, alignment; 128-bit and MMX forms.
 *
 * @sdm 1 "Supplemental Streaming SIMD Extensions 3 (SSSE3) Instructions"
 */
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, setVector, vectorSource } from "./operand.ts";

/** Even-numbered words of a, then of b. */
function evenWords(a: v128, b: v128): v128 {
  return i16x8.shuffle(a, b, 0, 2, 4, 6, 8, 10, 12, 14);
}
function oddWords(a: v128, b: v128): v128 {
  return i16x8.shuffle(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
}
function evenDoublewords(a: v128, b: v128): v128 {
  return i32x4.shuffle(a, b, 0, 2, 4, 6);
}
function oddDoublewords(a: v128, b: v128): v128 {
  return i32x4.shuffle(a, b, 1, 3, 5, 7);
}

/** PMULHRSW: bits 30:15 of each product plus rounding; unlike wasm's q15 product it wraps for -1 times -1. */
function multiplyRound(a: v128, b: v128): v128 {
  const product = i16x8.q15mulr_sat_s(a, b);
  const lowest = i16x8.splat(-0x8000);
  const both = v128.and(i16x8.eq(a, lowest), i16x8.eq(b, lowest));
  return v128.xor(product, both);
}

/** PMADDUBSW: unsigned bytes of a times signed bytes of b, added in pairs with signed saturation. */
function multiplyAddBytes(a: v128, b: v128): v128 {
  const even = i16x8.mul(v128.and(a, i16x8.splat(0xff)), i16x8.shr_s(i16x8.shl(b, 8), 8));
  const odd = i16x8.mul(i16x8.shr_u(a, 8), i16x8.shr_s(b, 8));
  return i16x8.add_sat_s(even, odd);
}

function signBytes(a: v128, b: v128): v128 {
  const negative = i8x16.lt_s(b, i64x2.splat(0));
  return v128.and(i8x16.sub(v128.xor(a, negative), negative), i8x16.ne(b, i64x2.splat(0)));
}
function signWords(a: v128, b: v128): v128 {
  const negative = i16x8.lt_s(b, i64x2.splat(0));
  return v128.and(i16x8.sub(v128.xor(a, negative), negative), i16x8.ne(b, i64x2.splat(0)));
}
function signDoublewords(a: v128, b: v128): v128 {
  const negative = i32x4.lt_s(b, i64x2.splat(0));
  return v128.and(i32x4.sub(v128.xor(a, negative), negative), i32x4.ne(b, i64x2.splat(0)));
}

/** The 128-bit operations by the third opcode byte. */
function combine(opcode: u32, a: v128, b: v128): v128 {
  switch (opcode) {
    case 0x00: // PSHUFB
      return i8x16.swizzle(a, v128.and(b, i8x16.splat(-0x71)));
    case 0x01: // PHADDW
      return i16x8.add(evenWords(a, b), oddWords(a, b));
    case 0x02: // PHADDD
      return i32x4.add(evenDoublewords(a, b), oddDoublewords(a, b));
    case 0x03: // PHADDSW
      return i16x8.add_sat_s(evenWords(a, b), oddWords(a, b));
    case 0x04: // PMADDUBSW
      return multiplyAddBytes(a, b);
    case 0x05: // PHSUBW
      return i16x8.sub(evenWords(a, b), oddWords(a, b));
    case 0x06: // PHSUBD
      return i32x4.sub(evenDoublewords(a, b), oddDoublewords(a, b));
    case 0x07: // PHSUBSW
      return i16x8.sub_sat_s(evenWords(a, b), oddWords(a, b));
    case 0x08: // PSIGNB
      return signBytes(a, b);
    case 0x09: // PSIGNW
      return signWords(a, b);
    case 0x0a: // PSIGND
      return signDoublewords(a, b);
    case 0x0b: // PMULHRSW
      return multiplyRound(a, b);
    case 0x1c: // PABSB
      return i8x16.abs(b);
    case 0x1d: // PABSW
      return i16x8.abs(b);
    default: // 0x1e PABSD
      return i32x4.abs(b);
  }
}

/** Every SSSE3 instruction xmm, xmm/m128 but PSHUFB and PALIGNR. */
export function execSsse3(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, combine((op.opcode as u32) & 0xff, v128.load(regVector(op)), v128.load(b)));
}

/** PSHUFB xmm, xmm/m128: an index with bit 7 set gives 0. */
export function execPshufb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.swizzle(v128.load(regVector(op)), v128.and(v128.load(b), i8x16.splat(-0x71))));
}

/** PALIGNR xmm, xmm/m128, imm8: 16 bytes out of the pair first:second, imm8 bytes from the low end. */
export function execPalignr(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const target = regVector(op);
  const shift = (op.imm as u32) & 0xff;
  v128.store(PAIR, v128.load(b));
  v128.store(PAIR, v128.load(target), 16);
  v128.store(PAIR, i64x2.splat(0), 32);
  v128.store(target, v128.load(PAIR + (shift > 32 ? 32 : shift)));
  return RETIRE;
}

/** The operands of an alignment, low end first, then zeros. */
const PAIR: usize = memory.data(48, 16);

/**
 * The MMX forms of all of these, on the low halves (both halves of `a` and `b` hold the operand): the horizontal ones work
 * on the vector a:b, whose result is then the low half.
 */
export function mmxSsse3(op: MicroOp, a: v128, b: v128): v128 {
  const opcode = (op.opcode as u32) & 0xff;
  if (opcode == 0x00) return i8x16.swizzle(a, v128.and(b, i8x16.splat(-0x79)));
  if (opcode == 0x0f) {
    const shift = (op.imm as u32) & 0xff;
    v128.store(PAIR, i64x2.shuffle(b, a, 0, 2));
    v128.store(PAIR, i64x2.splat(0), 16);
    return v128.load(PAIR + (shift > 16 ? 16 : shift));
  }
  if (opcode >= 1 && opcode <= 7 && opcode != 4) {
    const pair = i64x2.shuffle(a, b, 0, 2);
    return combine(opcode, pair, pair);
  }
  return combine(opcode, a, b);
}
