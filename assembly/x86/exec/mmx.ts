/**
 * MMX: 64-bit vectors in the significands of the x87 registers.
 *
 * An MMX instruction sets TOP to 0 and all tags to valid; writing a register sets its sign and exponent to ones. All of
 * that happens when the instruction commits, after every check.
 *
 * @sdm 1 "MMX State"
 */
import { faulted } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { load32, load64, store64 } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { mulEvenUnsigned, mulHighSigned, mulHighUnsigned, sumAbsoluteDifferences } from "./sse/integer.ts";
import { maskedStore } from "./sse/move.ts";
import { general32, general64, regVector, rmVector, setGeneral, sseReady, storeGeneral32, storeGeneral64, wide } from "./sse/operand.ts";
import { shiftOpcode, shiftVector } from "./sse/shift.ts";
import { insertedWord, shuffleWords } from "./sse/shuffle.ts";
import { mmxSsse3 } from "./sse/ssse3.ts";
import { beginMmx, physicalPointer } from "./x87/state.ts";

const TOP_MASK: u32 = 0x3800;

/** Number of the MMX register in ModRM.reg; REX does not reach MMX registers. */
export function mmxReg(op: MicroOp): u32 {
  return ((op.modrm as u32) >> 3) & 7;
}

/** Number of the MMX register in ModRM.rm. */
export function mmxRm(op: MicroOp): u32 {
  return (op.modrm as u32) & 7;
}

export function readMmx(n: u32): u64 {
  return load<u64>(physicalPointer(n));
}

/** What every MMX instruction does to the x87 state. */
export function enterMmx(): i32 {
  cpu.fsw &= ~TOP_MASK;
  cpu.ftw = 0;
  return RETIRE;
}

/** Commits a result. */
export function writeMmx(n: u32, value: u64): i32 {
  const pointer = physicalPointer(n);
  store<u64>(pointer, value);
  store<u64>(pointer, 0xffff, 8);
  return enterMmx();
}

/** mm/m64. Callers test faulted(). */
export function mmxSource(op: MicroOp): u64 {
  if (op.flags & IS_REGISTER) return readMmx(mmxRm(op));
  const linear = operandLinear(op, 8, false);
  return faulted() ? 0 : load64(linear);
}

/** Both operands in one vector: what the narrowing instructions take. */
function join(a: v128, b: v128): v128 {
  return i64x2.shuffle(a, b, 0, 2);
}

/** Two-operand arithmetic, comparison, packing and unpacking, by the second opcode byte. Only the low half counts. */
function combine(opcode: u32, a: v128, b: v128): v128 {
  const ZERO = i64x2.splat(0);
  switch (opcode) {
    case 0x60: // PUNPCKLBW
      return i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    case 0x61: // PUNPCKLWD
      return i8x16.shuffle(a, b, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23);
    case 0x62: // PUNPCKLDQ
      return i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    case 0x63: // PACKSSWB
      return i8x16.narrow_i16x8_s(join(a, b), ZERO);
    case 0x64: // PCMPGTB
      return i8x16.gt_s(a, b);
    case 0x65: // PCMPGTW
      return i16x8.gt_s(a, b);
    case 0x66: // PCMPGTD
      return i32x4.gt_s(a, b);
    case 0x67: // PACKUSWB
      return i8x16.narrow_i16x8_u(join(a, b), ZERO);
    case 0x68: // PUNPCKHBW
      return i8x16.shuffle(a, b, 4, 20, 5, 21, 6, 22, 7, 23, 0, 0, 0, 0, 0, 0, 0, 0);
    case 0x69: // PUNPCKHWD
      return i8x16.shuffle(a, b, 4, 5, 20, 21, 6, 7, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0);
    case 0x6a: // PUNPCKHDQ
      return i8x16.shuffle(a, b, 4, 5, 6, 7, 20, 21, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0);
    case 0x6b: // PACKSSDW
      return i16x8.narrow_i32x4_s(join(a, b), ZERO);
    case 0x74: // PCMPEQB
      return i8x16.eq(a, b);
    case 0x75: // PCMPEQW
      return i16x8.eq(a, b);
    case 0x76: // PCMPEQD
      return i32x4.eq(a, b);
    case 0xd4: // PADDQ
      return i64x2.add(a, b);
    case 0xd5: // PMULLW
      return i16x8.mul(a, b);
    case 0xd8: // PSUBUSB
      return i8x16.sub_sat_u(a, b);
    case 0xd9: // PSUBUSW
      return i16x8.sub_sat_u(a, b);
    case 0xda: // PMINUB
      return i8x16.min_u(a, b);
    case 0xdb: // PAND
      return v128.and(a, b);
    case 0xdc: // PADDUSB
      return i8x16.add_sat_u(a, b);
    case 0xdd: // PADDUSW
      return i16x8.add_sat_u(a, b);
    case 0xde: // PMAXUB
      return i8x16.max_u(a, b);
    case 0xdf: // PANDN
      return v128.andnot(b, a);
    case 0xe0: // PAVGB
      return i8x16.avgr_u(a, b);
    case 0xe3: // PAVGW
      return i16x8.avgr_u(a, b);
    case 0xe4: // PMULHUW
      return mulHighUnsigned(a, b);
    case 0xe5: // PMULHW
      return mulHighSigned(a, b);
    case 0xe8: // PSUBSB
      return i8x16.sub_sat_s(a, b);
    case 0xe9: // PSUBSW
      return i16x8.sub_sat_s(a, b);
    case 0xea: // PMINSW
      return i16x8.min_s(a, b);
    case 0xeb: // POR
      return v128.or(a, b);
    case 0xec: // PADDSB
      return i8x16.add_sat_s(a, b);
    case 0xed: // PADDSW
      return i16x8.add_sat_s(a, b);
    case 0xee: // PMAXSW
      return i16x8.max_s(a, b);
    case 0xef: // PXOR
      return v128.xor(a, b);
    case 0xf4: // PMULUDQ
      return mulEvenUnsigned(a, b);
    case 0xf5: // PMADDWD
      return i32x4.dot_i16x8_s(a, b);
    case 0xf6: // PSADBW
      return sumAbsoluteDifferences(a, b);
    case 0xf8: // PSUBB
      return i8x16.sub(a, b);
    case 0xf9: // PSUBW
      return i16x8.sub(a, b);
    case 0xfa: // PSUBD
      return i32x4.sub(a, b);
    case 0xfb: // PSUBQ
      return i64x2.sub(a, b);
    case 0xfc: // PADDB
      return i8x16.add(a, b);
    case 0xfd: // PADDW
      return i16x8.add(a, b);
    default: // 0xfe PADDD
      return i32x4.add(a, b);
  }
}

/** Every instruction mm, mm/m64 whose result is a function of both operands. The PUNPCKL forms read 4 bytes of memory. */
export function execMmxBinary(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const opcode = (op.opcode as u32) & 0xff;
  let b: u64;
  if (opcode <= 0x62 && opcode >= 0x60 && (op.flags & IS_REGISTER) == 0 && op.opcode >> 8 == 1) {
    const linear = operandLinear(op, 4, false);
    b = faulted() ? 0 : load32(linear);
  } else b = mmxSource(op);
  if (faulted()) return FAULT;
  const first = i64x2.splat(readMmx(mmxReg(op)));
  const second = i64x2.splat(b);
  const result = op.opcode >> 8 == 1 ? combine(opcode, first, second) : mmxSsse3(op, first, second);
  return writeMmx(mmxReg(op), i64x2.extract_lane(result, 0));
}

/** PSLLx, PSRLx, PSRAx mm, mm/m64. */
export function execMmxShift(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const count = mmxSource(op);
  if (faulted()) return FAULT;
  return writeMmx(mmxReg(op), i64x2.extract_lane(shiftVector(op.opcode as u32, i64x2.splat(readMmx(mmxReg(op))), count), 0));
}

/** PSLLx, PSRLx, PSRAx mm, imm8. */
export function execMmxShiftImmediate(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const n = mmxRm(op);
  return writeMmx(n, i64x2.extract_lane(shiftVector(shiftOpcode(op), i64x2.splat(readMmx(n)), (op.imm as u64) & 0xff), 0));
}

/** MOVD and MOVQ mm, r/m. */
export function execMovdToMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = wide(op) ? general64(op) : (general32(op) as u64);
  return faulted() ? FAULT : writeMmx(mmxReg(op), value);
}

/** MOVD and MOVQ r/m, mm. */
export function execMovdFromMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = readMmx(mmxReg(op));
  const outcome = wide(op) ? storeGeneral64(op, value) : storeGeneral32(op, value as u32);
  return outcome == RETIRE ? enterMmx() : outcome;
}

/** MOVQ mm, mm/m64. */
export function execMovqToMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = mmxSource(op);
  return faulted() ? FAULT : writeMmx(mmxReg(op), value);
}

/** MOVQ mm/m64, mm; MOVNTQ m64, mm. */
export function execMovqFromMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = readMmx(mmxReg(op));
  if (op.flags & IS_REGISTER) return writeMmx(mmxRm(op), value);
  const linear = operandLinear(op, 8, true);
  if (faulted() || !store64(linear, value)) return FAULT;
  return enterMmx();
}

/** PSHUFW mm, mm/m64, imm8. */
export function execPshufw(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = mmxSource(op);
  return faulted() ? FAULT : writeMmx(mmxReg(op), shuffleWords(value, op.imm as u32));
}

/** PINSRW mm, r32/m16, imm8. */
export function execPinsrwMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const value = insertedWord(op) as u64;
  if (faulted()) return FAULT;
  const shift = (((op.imm as u32) & 3) << 4) as u64;
  return writeMmx(mmxReg(op), (readMmx(mmxReg(op)) & ~((<u64>0xffff) << shift)) | (value << shift));
}

/** PEXTRW r, mm, imm8. */
export function execPextrwMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  setGeneral(op, (readMmx(mmxRm(op)) >> ((((op.imm as u32) & 3) << 4) as u64)) & 0xffff);
  return enterMmx();
}

/** PMOVMSKB r, mm. */
export function execPmovmskbMmx(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  setGeneral(op, (i8x16.bitmask(i64x2.splat(readMmx(mmxRm(op)))) as u64) & 0xff);
  return enterMmx();
}

/** MASKMOVQ mm, mm. */
export function execMaskmovq(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const mask = (i8x16.bitmask(i64x2.splat(readMmx(mmxRm(op)))) as u32) & 0xff;
  const outcome = maskedStore(op, physicalPointer(mmxReg(op)), mask, 8);
  return outcome == RETIRE ? enterMmx() : outcome;
}

/** MOVQ2DQ xmm, mm: zero-extends. */
export function execMovq2dq(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  const target = regVector(op);
  store<u64>(target, readMmx(mmxRm(op)));
  store<u64>(target, 0, 8);
  return enterMmx();
}

/** MOVDQ2Q mm, xmm: the low quadword. */
export function execMovdq2q(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  return writeMmx(mmxReg(op), load<u64>(rmVector(op)));
}

/** EMMS: all x87 registers become empty. */
export function execEmms(op: MicroOp): i32 {
  const blocked = beginMmx();
  if (blocked != RETIRE) return blocked;
  enterMmx();
  cpu.ftw = 0xffff;
  return RETIRE;
}
