/**
 * AVX and AVX2 permutations, blends and shifts by a vector of counts.
 *
 * @sdm 2C "VPERMILPS—Permute In-Lane of Quadruples of Single Precision Floating-Point Values"
 * @sdm 2C "VPSLLVW/VPSLLVD/VPSLLVQ—Variable Bit Shift Left Logical"
 */
import { FAULT } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, xmm } from "../sse/operand.ts";
import { in64BitMode } from "../../state/mode.ts";
import { vectorBytes, vexSource, vvvvVector, writeResult, writeVector } from "./operand.ts";

const RESULT: usize = memory.data(32, 16);

/** VPERMILPS: the low 2 bits of each doubleword of the second source select one of the same lane of the first. */
export function execVpermilps(op: MicroOp): i32 {
  const control = vexSource(op, vectorBytes(op), false);
  if (control == 0) return FAULT;
  const source = vvvvVector(op);
  const bytes = vectorBytes(op);
  for (let i: u32 = 0; i < bytes; i += 4) store<u32>(RESULT + i, load<u32>(source + (i & 16) + ((load<u32>(control + i) & 3) << 2)));
  return writeResult(op, RESULT, bytes);
}

/** VPERMILPD: bit 1 of each quadword selects. */
export function execVpermilpd(op: MicroOp): i32 {
  const control = vexSource(op, vectorBytes(op), false);
  if (control == 0) return FAULT;
  const source = vvvvVector(op);
  const bytes = vectorBytes(op);
  for (let i: u32 = 0; i < bytes; i += 8) store<u64>(RESULT + i, load<u64>(source + (i & 16) + ((load<u32>(control + i) & 2) << 2)));
  return writeResult(op, RESULT, bytes);
}

/** VPERMILPS with imm8: 2 bits an element, the same for both lanes. */
export function execVpermilpsImmediate(op: MicroOp): i32 {
  const source = vexSource(op, vectorBytes(op), false);
  if (source == 0) return FAULT;
  const bytes = vectorBytes(op);
  const order = op.imm as u32;
  for (let i: u32 = 0; i < bytes; i += 4) store<u32>(RESULT + i, load<u32>(source + (i & 16) + (((order >> ((i >> 1) & 7)) & 3) << 2)));
  return writeResult(op, RESULT, bytes);
}

/** VPERMILPD with imm8: 1 bit an element. */
export function execVpermilpdImmediate(op: MicroOp): i32 {
  const source = vexSource(op, vectorBytes(op), false);
  if (source == 0) return FAULT;
  const bytes = vectorBytes(op);
  const order = op.imm as u32;
  for (let i: u32 = 0; i < bytes; i += 8) store<u64>(RESULT + i, load<u64>(source + (i & 16) + (((order >> (i >> 3)) & 1) << 3)));
  return writeResult(op, RESULT, bytes);
}

/** One half of VPERM2F128: control bits 1:0 select among the four halves of the sources, bit 3 clears. */
function half(control: u32, first: usize, second: usize): v128 {
  if (control & 8) return i64x2.splat(0);
  return v128.load((control & 2 ? second : first) + ((control & 1) << 4));
}

/** VPERM2F128 and VPERM2I128. @sdm 2C "VPERM2F128—Permute Floating-Point Values" */
export function execVperm2x128(op: MicroOp): i32 {
  const second = vexSource(op, 32, false);
  if (second == 0) return FAULT;
  const first = vvvvVector(op);
  const control = op.imm as u32;
  return writeVector(regVector(op), half(control, first, second), half(control >> 4, first, second));
}

/** VPERMD and VPERMPS: the first source selects among all eight doublewords of the second. */
export function execVpermd(op: MicroOp): i32 {
  const source = vexSource(op, 32, false);
  if (source == 0) return FAULT;
  const control = vvvvVector(op);
  for (let i: u32 = 0; i < 32; i += 4) store<u32>(RESULT + i, load<u32>(source + ((load<u32>(control + i) & 7) << 2)));
  return writeResult(op, RESULT, 32);
}

/** VPERMQ and VPERMPD: imm8 selects among all four quadwords. */
export function execVpermq(op: MicroOp): i32 {
  const source = vexSource(op, 32, false);
  if (source == 0) return FAULT;
  const order = op.imm as u32;
  for (let i: u32 = 0; i < 32; i += 8) store<u64>(RESULT + i, load<u64>(source + (((order >> (i >> 2)) & 3) << 3)));
  return writeResult(op, RESULT, 32);
}

/** VPBLENDD: a bit of imm8 selects the doubleword of the second source. */
export function execVpblendd(op: MicroOp): i32 {
  const second = vexSource(op, vectorBytes(op), false);
  if (second == 0) return FAULT;
  const first = vvvvVector(op);
  const bytes = vectorBytes(op);
  const order = op.imm as u32;
  for (let i: u32 = 0; i < bytes; i += 4) store<u32>(RESULT + i, load<u32>(((order >> (i >> 2)) & 1 ? second : first) + i));
  return writeResult(op, RESULT, bytes);
}

/** The register in imm8[7:4]; outside 64-bit mode bit 7 is ignored. */
function fourthVector(op: MicroOp): usize {
  return xmm(((op.imm as u32) >> 4) & (in64BitMode() ? 15 : 7));
}

/** `size`: bytes of the elements whose top bit selects the second source. */
function blendVariable(op: MicroOp, size: u32): i32 {
  const second = vexSource(op, vectorBytes(op), false);
  if (second == 0) return FAULT;
  const first = vvvvVector(op);
  const mask = fourthVector(op);
  const bytes = vectorBytes(op);
  for (let i: u32 = 0; i < bytes; i += 16) {
    const m = v128.load(mask + i);
    const selected = size == 1 ? i8x16.shr_s(m, 7) : size == 4 ? i32x4.shr_s(m, 31) : i64x2.shr_s(m, 63);
    v128.store(RESULT + i, v128.bitselect(v128.load(second + i), v128.load(first + i), selected));
  }
  return writeResult(op, RESULT, bytes);
}

/** VPBLENDVB, VBLENDVPS, VBLENDVPD. */
export function execVpblendvb(op: MicroOp): i32 {
  return blendVariable(op, 1);
}
export function execVblendvps(op: MicroOp): i32 {
  return blendVariable(op, 4);
}
export function execVblendvpd(op: MicroOp): i32 {
  return blendVariable(op, 8);
}

const LEFT: u32 = 0;
const RIGHT: u32 = 1;
const ARITHMETIC: u32 = 2;

/** A count of 32 or more gives 0, or copies of the sign. */
function shiftDoublewords(op: MicroOp, kind: u32): i32 {
  const counts = vexSource(op, vectorBytes(op), false);
  if (counts == 0) return FAULT;
  const source = vvvvVector(op);
  const bytes = vectorBytes(op);
  for (let i: u32 = 0; i < bytes; i += 4) {
    const count = load<u32>(counts + i);
    const value = load<u32>(source + i);
    let result: u32 = 0;
    if (kind == ARITHMETIC) result = ((value as i32) >> (count > 31 ? 31 : (count as i32))) as u32;
    else if (count < 32) result = kind == LEFT ? value << count : value >> count;
    store<u32>(RESULT + i, result);
  }
  return writeResult(op, RESULT, bytes);
}

function shiftQuadwords(op: MicroOp, kind: u32): i32 {
  const counts = vexSource(op, vectorBytes(op), false);
  if (counts == 0) return FAULT;
  const source = vvvvVector(op);
  const bytes = vectorBytes(op);
  for (let i: u32 = 0; i < bytes; i += 8) {
    const count = load<u64>(counts + i);
    const value = load<u64>(source + i);
    store<u64>(RESULT + i, count > 63 ? 0 : kind == LEFT ? value << count : value >> count);
  }
  return writeResult(op, RESULT, bytes);
}

export function execVpsllvd(op: MicroOp): i32 {
  return shiftDoublewords(op, LEFT);
}
export function execVpsrlvd(op: MicroOp): i32 {
  return shiftDoublewords(op, RIGHT);
}
export function execVpsravd(op: MicroOp): i32 {
  return shiftDoublewords(op, ARITHMETIC);
}
export function execVpsllvq(op: MicroOp): i32 {
  return shiftQuadwords(op, LEFT);
}
export function execVpsrlvq(op: MicroOp): i32 {
  return shiftQuadwords(op, RIGHT);
}
