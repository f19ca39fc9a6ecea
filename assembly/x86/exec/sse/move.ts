/**
 * SSE and SSE2 data movement.
 *
 * @sdm 1 "SSE Data Movement Instructions"
 * @sdm 1 "SSE2 Data Movement Instructions"
 */
import * as Offset from "../../../spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { probe, store32, store64, store8 } from "../../memory/access.ts";
import { operandLinear, segmentLinear } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import {
  general32,
  general64,
  regVector,
  rmVector,
  setGeneral,
  setVector,
  source32,
  source64,
  sseReady,
  storeGeneral32,
  storeGeneral64,
  storeVector,
  unalignedSource,
  vectorSource,
  wide,
} from "./operand.ts";

/** MOVAPS, MOVAPD, MOVDQA, load form. @sdm 2B "MOVAPS—Move Aligned Packed Single Precision Floating-Point Values" */
export function execMovaLoad(op: MicroOp): i32 {
  const source = vectorSource(op);
  return source == 0 ? FAULT : setVector(op, v128.load(source));
}

/** MOVAPS, MOVAPD, MOVDQA, store form; also MOVNTPS, MOVNTPD, MOVNTDQ. */
export function execMovaStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = v128.load(regVector(op));
  if ((op.flags & IS_REGISTER) == 0) return storeVector(op, value, 15);
  v128.store(rmVector(op), value);
  return RETIRE;
}

/** MOVUPS, MOVUPD, MOVDQU, load form; also LDDQU. @sdm 2B "MOVDQU—Move Unaligned Packed Integer Values" */
export function execMovuLoad(op: MicroOp): i32 {
  const source = unalignedSource(op);
  return source == 0 ? FAULT : setVector(op, v128.load(source));
}

/** MOVUPS, MOVUPD, MOVDQU, store form. */
export function execMovuStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = v128.load(regVector(op));
  if ((op.flags & IS_REGISTER) == 0) return storeVector(op, value, 0);
  v128.store(rmVector(op), value);
  return RETIRE;
}

/** MOVSS xmm, xmm/m32: a load clears the rest of the register, a register move keeps it. */
export function execMovssLoad(op: MicroOp): i32 {
  const value = source32(op);
  if (faulted()) return FAULT;
  const target = regVector(op);
  if (op.flags & IS_REGISTER) store<u32>(target, value);
  else v128.store(target, i32x4.replace_lane(i64x2.splat(0), 0, value));
  return RETIRE;
}

/** MOVSS xmm/m32, xmm. */
export function execMovssStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = load<u32>(regVector(op));
  if (op.flags & IS_REGISTER) {
    store<u32>(rmVector(op), value);
    return RETIRE;
  }
  const linear = operandLinear(op, 4, true);
  if (faulted()) return FAULT;
  return store32(linear, value) ? RETIRE : FAULT;
}

/** MOVSD xmm, xmm/m64. */
export function execMovsdLoad(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  const target = regVector(op);
  store<u64>(target, value);
  if ((op.flags & IS_REGISTER) == 0) store<u64>(target, 0, 8);
  return RETIRE;
}

/** MOVSD xmm/m64, xmm; MOVLPS and MOVLPD m64, xmm. */
export function execMovlStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = load<u64>(regVector(op));
  if (op.flags & IS_REGISTER) {
    store<u64>(rmVector(op), value);
    return RETIRE;
  }
  return storeMemory64(op, value);
}

function storeMemory64(op: MicroOp, value: u64): i32 {
  const linear = operandLinear(op, 8, true);
  if (faulted()) return FAULT;
  return store64(linear, value) ? RETIRE : FAULT;
}

/** MOVQ xmm, xmm/m64: the upper half becomes 0. */
export function execMovqLoad(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  const target = regVector(op);
  store<u64>(target, value);
  store<u64>(target, 0, 8);
  return RETIRE;
}

/** MOVQ xmm/m64, xmm: a register target's upper half becomes 0. */
export function execMovqStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = load<u64>(regVector(op));
  if (op.flags & IS_REGISTER) {
    const target = rmVector(op);
    store<u64>(target, value);
    store<u64>(target, 0, 8);
    return RETIRE;
  }
  return storeMemory64(op, value);
}

/** MOVD and MOVQ xmm, r/m. */
export function execMovdToXmm(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = wide(op) ? general64(op) : (general32(op) as u64);
  if (faulted()) return FAULT;
  const target = regVector(op);
  store<u64>(target, value);
  store<u64>(target, 0, 8);
  return RETIRE;
}

/** MOVD and MOVQ r/m, xmm. */
export function execMovdFromXmm(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const source = regVector(op);
  return wide(op) ? storeGeneral64(op, load<u64>(source)) : storeGeneral32(op, load<u32>(source));
}

/** MOVLPS and MOVLPD xmm, m64: the low quadword; MOVHLPS xmm, xmm: the low quadword from the high one. */
export function execMovlLoad(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  if (op.flags & IS_REGISTER) {
    store<u64>(regVector(op), load<u64>(rmVector(op), 8));
    return RETIRE;
  }
  const value = source64(op);
  if (faulted()) return FAULT;
  store<u64>(regVector(op), value);
  return RETIRE;
}

/** MOVHPS and MOVHPD xmm, m64, MOVLHPS xmm, xmm: the high quadword from the low one. */
export function execMovhLoad(op: MicroOp): i32 {
  const value = source64(op);
  if (faulted()) return FAULT;
  store<u64>(regVector(op), value, 8);
  return RETIRE;
}

/** MOVHPS and MOVHPD m64, xmm. */
export function execMovhStore(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return storeMemory64(op, load<u64>(regVector(op), 8));
}

/** MOVMSKPS r, xmm. */
export function execMovmskps(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return setGeneral(op, i32x4.bitmask(v128.load(rmVector(op))) as u64);
}

/** MOVMSKPD r, xmm. */
export function execMovmskpd(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return setGeneral(op, i64x2.bitmask(v128.load(rmVector(op))) as u64);
}

/** PMOVMSKB r, xmm. */
export function execPmovmskb(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return setGeneral(op, i8x16.bitmask(v128.load(rmVector(op))) as u64);
}

/**
 * The byte-masked store to DS:rDI of MASKMOVDQU and MASKMOVQ: bytes whose mask byte has its top bit set. Every selected byte
 * is checked before the first is written; bytes not selected cause no fault.
 */
export function maskedStore(op: MicroOp, source: usize, mask: u32, bytes: u32): i32 {
  let offset = load<u64>(VCPU_BASE + Offset.RDI);
  const addressMask: u64 = op.adSize == 8 ? 0xffffffffffffffff : op.adSize == 4 ? 0xffffffff : 0xffff;
  for (let pass = 0; pass < 2; pass++) {
    for (let i: u32 = 0; i < bytes; i++) {
      if ((mask & (1 << i)) == 0) continue;
      const linear = segmentLinear(op.segment as u32, (offset + (i as u64)) & addressMask, 1, true);
      if (faulted()) return FAULT;
      if (pass == 0) probe(linear, 1, true);
      else store8(linear, load<u8>(source + i) as u64);
      if (faulted()) return FAULT;
    }
  }
  return RETIRE;
}

/** MASKMOVDQU xmm1, xmm2. @sdm 2B "MASKMOVDQU—Store Selected Bytes of Double Quadword" */
export function execMaskmovdqu(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return maskedStore(op, regVector(op), i8x16.bitmask(v128.load(rmVector(op))) as u32, 16);
}
