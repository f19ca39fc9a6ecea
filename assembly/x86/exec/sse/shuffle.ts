/**
 * SSE and SSE2 shuffles, element insertion and extraction.
 *
 * @sdm 2B "PSHUFD—Shuffle Packed Doublewords"
 * @sdm 2B "SHUFPS—Packed Interleave Shuffle of Quadruplets of Single Precision Floating-Point Values"
 */
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load16 } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { lane, regVector, rmVector, setGeneral, sseReady, vectorSource } from "./operand.ts";

/** Doubleword `selector` (2 bits) at `pointer`. */
function doubleword(pointer: usize, selector: u32): u64 {
  return load<u32>(pointer + ((selector & 3) << 2)) as u64;
}

/** Word `selector` (2 bits) of `quadword`, placed at word `place`. */
function word(quadword: u64, selector: u32, place: u64): u64 {
  return ((quadword >> (((selector & 3) << 4) as u64)) & 0xffff) << (place << 4);
}

/** Four words of one quadword in the order of imm8: PSHUFLW, PSHUFHW and PSHUFW. */
export function shuffleWords(quadword: u64, order: u32): u64 {
  return word(quadword, order, 0) | word(quadword, order >> 2, 1) | word(quadword, order >> 4, 2) | word(quadword, order >> 6, 3);
}

export function execPshufd(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const order = op.imm as u32;
  const low = doubleword(source, order) | (doubleword(source, order >> 2) << 32);
  const high = doubleword(source, order >> 4) | (doubleword(source, order >> 6) << 32);
  const target = regVector(op);
  store<u64>(target, low);
  store<u64>(target, high, 8);
  return RETIRE;
}

export function execPshuflw(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const target = regVector(op);
  const high = load<u64>(source, 8);
  store<u64>(target, shuffleWords(load<u64>(source), op.imm as u32));
  store<u64>(target, high, 8);
  return RETIRE;
}

export function execPshufhw(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const target = regVector(op);
  const low = load<u64>(source);
  store<u64>(target, shuffleWords(load<u64>(source, 8), op.imm as u32), 8);
  store<u64>(target, low);
  return RETIRE;
}

/** SHUFPS: the low half from the first operand, the high half from the second. */
export function execShufps(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const target = regVector(op);
  const order = op.imm as u32;
  const low = doubleword(target, order) | (doubleword(target, order >> 2) << 32);
  const high = doubleword(source, order >> 4) | (doubleword(source, order >> 6) << 32);
  store<u64>(target, low);
  store<u64>(target, high, 8);
  return RETIRE;
}

/** SHUFPD: two bits of imm8 for each lane. */
export function execShufpd(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const target = regVector(op);
  const order = (op.imm as u32) >> (lane << 1);
  const low = load<u64>(target + ((order & 1) << 3));
  const high = load<u64>(source + (((order >> 1) & 1) << 3));
  store<u64>(target, low);
  store<u64>(target, high, 8);
  return RETIRE;
}

/** The word operand r32/m16 of PINSRW. Callers test faulted(). */
export function insertedWord(op: MicroOp): u32 {
  if (op.flags & IS_REGISTER) return load<u16>(VCPU_BASE + (op.base as u32));
  const linear = operandLinear(op, 2, false);
  return faulted() ? 0 : (load16(linear) as u32);
}

export function execPinsrw(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  const value = insertedWord(op);
  if (faulted()) return FAULT;
  store<u16>(regVector(op) + (((op.imm as u32) & 7) << 1), value as u16);
  return RETIRE;
}

/** PEXTRW r, xmm, imm8. */
export function execPextrw(op: MicroOp): i32 {
  if (!sseReady()) return FAULT;
  return setGeneral(op, load<u16>(rmVector(op) + (((op.imm as u32) & 7) << 1)) as u64);
}
