/**
 * SSE2 packed shifts. A count of the element size or more gives 0, or copies of the sign for the arithmetic ones.
 *
 * @sdm 2B "PSLLW/PSLLD/PSLLQ—Shift Packed Data Left Logical"
 * @sdm 2B "PSRLW/PSRLD/PSRLQ—Shift Packed Data Right Logical"
 * @sdm 2B "PSRAW/PSRAD/PSRAQ—Shift Packed Data Right Arithmetic"
 */
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, rmVector, setVector, sseReady, vectorSource } from "./operand.ts";

/** Shifts by the opcode of the xmm/m128 form: D1 D2 D3 right, E1 E2 right arithmetic, F1 F2 F3 left. */
export function shiftVector(opcode: u32, value: v128, count: u64): v128 {
  const n = (count > 64 ? 64 : count) as i32;
  switch (opcode & 0xff) {
    case 0xd1:
      return n > 15 ? i64x2.splat(0) : i16x8.shr_u(value, n);
    case 0xd2:
      return n > 31 ? i64x2.splat(0) : i32x4.shr_u(value, n);
    case 0xd3:
      return n > 63 ? i64x2.splat(0) : i64x2.shr_u(value, n);
    case 0xe1:
      return i16x8.shr_s(value, n > 15 ? 15 : n);
    case 0xe2:
      return i32x4.shr_s(value, n > 31 ? 31 : n);
    case 0xf1:
      return n > 15 ? i64x2.splat(0) : i16x8.shl(value, n);
    case 0xf2:
      return n > 31 ? i64x2.splat(0) : i32x4.shl(value, n);
    default:
      return n > 63 ? i64x2.splat(0) : i64x2.shl(value, n);
  }
}

/** The same numbering for the immediate forms 0F 71..73 /2 /4 /6. */
export function shiftOpcode(op: MicroOp): u32 {
  const group = ((op.opcode as u32) & 0xff) - 0x70;
  const kind = ((op.modrm as u32) >> 3) & 7;
  return (kind == 2 ? 0xd0 : kind == 4 ? 0xe0 : 0xf0) + group;
}

/** PSLLx, PSRLx, PSRAx xmm, xmm/m128: the count is the low quadword of the source. */
export function execVectorShift(op: MicroOp): i32 {
  const source = vectorSource(op);
  return source == 0 ? FAULT : setVector(op, shiftVector(op.opcode as u32, v128.load(regVector(op)), load<u64>(source)));
}

/** PSLLx, PSRLx, PSRAx xmm, imm8. */
export function execVectorShiftImmediate(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const target = rmVector(op);
  v128.store(target, shiftVector(shiftOpcode(op), v128.load(target), (op.imm as u64) & 0xff));
  return RETIRE;
}

/** PSRLDQ xmm, imm8: bytes to the right. */
export function execPsrldq(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const target = rmVector(op);
  const bits = (((op.imm as u32) & 0xff) << 3) as u64;
  const low = load<u64>(target);
  const high = load<u64>(target, 8);
  store<u64>(target, bits == 0 ? low : bits < 64 ? (low >> bits) | (high << (64 - bits)) : bits < 128 ? high >> (bits - 64) : 0);
  store<u64>(target, bits < 64 ? high >> bits : 0, 8);
  return RETIRE;
}

/** PSLLDQ xmm, imm8: bytes to the left. */
export function execPslldq(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const target = rmVector(op);
  const bits = (((op.imm as u32) & 0xff) << 3) as u64;
  const low = load<u64>(target);
  const high = load<u64>(target, 8);
  store<u64>(target, bits == 0 ? high : bits < 64 ? (high << bits) | (low >> (64 - bits)) : bits < 128 ? low << (bits - 64) : 0, 8);
  store<u64>(target, bits < 64 ? low << bits : 0);
  return RETIRE;
}
