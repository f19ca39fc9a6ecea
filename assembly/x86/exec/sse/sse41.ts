/**
 * SSE4.1 integer instructions, and PCMPGTQ of SSE4.2.
 *
 * @sdm 1 "SSE4.1 Instructions"
 */
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load8 } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { CF, setArithmeticFlags, ZF } from "../../state/flags.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { evenDoublewords } from "./integer.ts";
import {
  general32,
  general64,
  lane,
  regVector,
  setVector,
  source16,
  source32,
  source64,
  sseReady,
  storeGeneral16,
  storeGeneral32,
  storeGeneral64,
  storeGeneral8,
  vectorSource,
  wide,
  xmm,
} from "./operand.ts";

const RESULT: usize = memory.data(16, 16);

/** PMINSB, PMAXSB, PMINUW, PMAXUW, PMINSD, PMAXSD, PMINUD, PMAXUD. */
export function execPminsb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.min_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPmaxsb(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i8x16.max_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPminuw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.min_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPmaxuw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.max_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPminsd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.min_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPmaxsd(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.max_s(v128.load(regVector(op)), v128.load(b)));
}
export function execPminud(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.min_u(v128.load(regVector(op)), v128.load(b)));
}
export function execPmaxud(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.max_u(v128.load(regVector(op)), v128.load(b)));
}

/** PCMPEQQ, and SSE4.2's PCMPGTQ. */
export function execPcmpeqq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i64x2.eq(v128.load(regVector(op)), v128.load(b)));
}
export function execPcmpgtq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i64x2.gt_s(v128.load(regVector(op)), v128.load(b)));
}

/** PACKUSDW: signed doublewords narrowed to unsigned words with saturation. */
export function execPackusdw(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i16x8.narrow_i32x4_u(v128.load(regVector(op)), v128.load(b)));
}

/** PMULLD: low halves of the products. */
export function execPmulld(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i32x4.mul(v128.load(regVector(op)), v128.load(b)));
}

/** PMULDQ: signed products of the even doublewords. */
export function execPmuldq(op: MicroOp): i32 {
  const b = vectorSource(op);
  return b == 0 ? FAULT : setVector(op, i64x2.extmul_low_i32x4_s(evenDoublewords(v128.load(regVector(op))), evenDoublewords(v128.load(b))));
}

/** PMOVSX…: low elements widened with their sign. */
export function execPmovsxbw(op: MicroOp): i32 {
  const b = i64x2.splat(source64(op));
  return faulted() ? FAULT : setVector(op, i16x8.extend_low_i8x16_s(b));
}
export function execPmovsxbd(op: MicroOp): i32 {
  const b = i64x2.splat(source32(op) as u64);
  return faulted() ? FAULT : setVector(op, i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b)));
}
export function execPmovsxbq(op: MicroOp): i32 {
  const b = i64x2.splat(source16(op) as u64);
  return faulted() ? FAULT : setVector(op, i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b))));
}
export function execPmovsxwd(op: MicroOp): i32 {
  const b = i64x2.splat(source64(op));
  return faulted() ? FAULT : setVector(op, i32x4.extend_low_i16x8_s(b));
}
export function execPmovsxwq(op: MicroOp): i32 {
  const b = i64x2.splat(source32(op) as u64);
  return faulted() ? FAULT : setVector(op, i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(b)));
}
export function execPmovsxdq(op: MicroOp): i32 {
  const b = i64x2.splat(source64(op));
  return faulted() ? FAULT : setVector(op, i64x2.extend_low_i32x4_s(b));
}

/** PMOVZX…: low elements widened with zeros. */
export function execPmovzxbw(op: MicroOp): i32 {
  const b = i64x2.splat(source64(op));
  return faulted() ? FAULT : setVector(op, i16x8.extend_low_i8x16_u(b));
}
export function execPmovzxbd(op: MicroOp): i32 {
  const b = i64x2.splat(source32(op) as u64);
  return faulted() ? FAULT : setVector(op, i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b)));
}
export function execPmovzxbq(op: MicroOp): i32 {
  const b = i64x2.splat(source16(op) as u64);
  return faulted() ? FAULT : setVector(op, i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b))));
}
export function execPmovzxwd(op: MicroOp): i32 {
  const b = i64x2.splat(source64(op));
  return faulted() ? FAULT : setVector(op, i32x4.extend_low_i16x8_u(b));
}
export function execPmovzxwq(op: MicroOp): i32 {
  const b = i64x2.splat(source32(op) as u64);
  return faulted() ? FAULT : setVector(op, i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(b)));
}
export function execPmovzxdq(op: MicroOp): i32 {
  const b = i64x2.splat(source64(op));
  return faulted() ? FAULT : setVector(op, i64x2.extend_low_i32x4_u(b));
}

/** PHMINPOSUW: the smallest word and its position; the rest becomes 0. */
export function execPhminposuw(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  let smallest: u32 = load<u16>(b);
  let position: u32 = 0;
  for (let i: u32 = 1; i < 8; i++) {
    const word: u32 = load<u16>(b + (i << 1));
    if (word < smallest) {
      smallest = word;
      position = i;
    }
  }
  const target = regVector(op);
  store<u64>(target, (smallest | (position << 16)) as u64);
  store<u64>(target, 0, 8);
  return RETIRE;
}

/** MPSADBW: eight sums of absolute differences of 4 bytes, of a sliding window of the first operand and one block of the second. */
export function execMpsadbw(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const order = (op.imm as u32) >> (lane * 3);
  const window = regVector(op) + (((order >> 2) & 1) << 2);
  const block = b + ((order & 3) << 2);
  for (let i: u32 = 0; i < 8; i++) {
    let sum: i32 = 0;
    for (let j: u32 = 0; j < 4; j++) sum += abs<i32>((load<u8>(window + i + j) as i32) - (load<u8>(block + j) as i32));
    store<u16>(RESULT + (i << 1), sum as u16);
  }
  return setVector(op, v128.load(RESULT));
}

/** PBLENDVB xmm, xmm/m128, <XMM0>: the top bit of each byte of XMM0 selects the second operand. */
export function execPblendvb(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  return setVector(op, v128.bitselect(v128.load(b), v128.load(regVector(op)), i8x16.shr_s(v128.load(xmm(0)), 7)));
}

export function execBlendvps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  return setVector(op, v128.bitselect(v128.load(b), v128.load(regVector(op)), i32x4.shr_s(v128.load(xmm(0)), 31)));
}

export function execBlendvpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  return setVector(op, v128.bitselect(v128.load(b), v128.load(regVector(op)), i64x2.shr_s(v128.load(xmm(0)), 63)));
}

/** PBLENDW, BLENDPS, BLENDPD: a bit of imm8 selects the element of the second operand; PBLENDW has the same for both lanes. */
export function execPblendw(op: MicroOp): i32 {
  return blend(op, i16x8.splat(op.imm as i16), i64x2.splat(0x0008000400020001), i64x2.splat(0x0080004000200010));
}
export function execBlendps(op: MicroOp): i32 {
  return blend(op, i16x8.splat((op.imm >> (lane << 2)) as i16), i64x2.splat(0x0002000200010001), i64x2.splat(0x0008000800040004));
}
export function execBlendpd(op: MicroOp): i32 {
  return blend(op, i16x8.splat((op.imm >> (lane << 1)) as i16), i64x2.splat(0x0001000100010001), i64x2.splat(0x0002000200020002));
}

/** `low` and `high` hold the bit of `selector` that each word looks at. */
function blend(op: MicroOp, selector: v128, low: v128, high: v128): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const bits = i64x2.shuffle(low, high, 0, 3);
  const mask = i16x8.eq(v128.and(selector, bits), bits);
  return setVector(op, v128.bitselect(v128.load(b), v128.load(regVector(op)), mask));
}

/** PTEST: ZF if the operands share no bit, CF if the first has all bits of the second. */
export function execPtest(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const first = v128.load(regVector(op));
  const second = v128.load(b);
  setArithmeticFlags((v128.any_true(v128.and(first, second)) ? 0 : ZF) | (v128.any_true(v128.andnot(second, first)) ? 0 : CF));
  return RETIRE;
}

/** PEXTRB reg/m8, xmm, imm8: zero-extended in a register. */
export function execPextrb(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return storeGeneral8(op, load<u8>(regVector(op) + ((op.imm as u32) & 15)));
}

/** PEXTRW reg/m16, xmm, imm8 (0F 3A 15). */
export function execPextrwStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return storeGeneral16(op, load<u16>(regVector(op) + (((op.imm as u32) & 7) << 1)));
}

/** PEXTRD, PEXTRQ and EXTRACTPS. */
export function execPextrd(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return storeGeneral32(op, load<u32>(regVector(op) + (((op.imm as u32) & 3) << 2)));
}
export function execPextrq(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return storeGeneral64(op, load<u64>(regVector(op) + (((op.imm as u32) & 1) << 3)));
}

/** PINSRB xmm, r32/m8, imm8. */
export function execPinsrb(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  let value: u32;
  if (op.flags & IS_REGISTER) value = load<u8>(VCPU_BASE + (op.base as u32));
  else {
    const linear = operandLinear(op, 1, false);
    value = faulted() ? 0 : (load8(linear) as u32);
  }
  if (faulted()) return FAULT;
  store<u8>(regVector(op) + ((op.imm as u32) & 15), value as u8);
  return RETIRE;
}

/** PINSRD and PINSRQ xmm, r/m, imm8. */
export function execPinsrd(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = wide(op) ? general64(op) : (general32(op) as u64);
  if (faulted()) return FAULT;
  if (wide(op)) store<u64>(regVector(op) + (((op.imm as u32) & 1) << 3), value);
  else store<u32>(regVector(op) + (((op.imm as u32) & 3) << 2), value as u32);
  return RETIRE;
}

/** INSERTPS xmm, xmm/m32, imm8: source element 7:6 (register form), target element 5:4, elements to clear 3:0. */
export function execInsertps(op: MicroOp): i32 {
  const order = op.imm as u32;
  let value = source32(op);
  if (faulted()) return FAULT;
  if (op.flags & IS_REGISTER) value = load<u32>(xmm(((op.modrm as u32) & 7) | (((op.rex as u32) & 1) << 3)) + (((order >> 6) & 3) << 2));
  const target = regVector(op);
  store<u32>(target + (((order >> 4) & 3) << 2), value);
  for (let i: u32 = 0; i < 4; i++) if ((order >> i) & 1) store<u32>(target + (i << 2), 0);
  return RETIRE;
}
