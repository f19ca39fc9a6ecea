/**
 * SSE4.2 string comparison: PCMPESTRI, PCMPESTRM, PCMPISTRI, PCMPISTRM.
 *
 *   imm8  6 expand mask / last index | 5:4 polarity | 3:2 aggregation | 1 signed | 0 words
 *
 * @sdm 1 "Programming Considerations for Text/String Processing"
 */
import * as Offset from "../../../spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { CF, OF, setArithmeticFlags, SF, ZF } from "../../state/flags.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, unalignedSource, wide, xmm } from "./operand.ts";

/** `rex` of a VEX-encoded instruction. */
const VEX: u32 = 0x20;

const EQUAL_ANY: u32 = 0;
const RANGES: u32 = 1;
const EQUAL_EACH: u32 = 2;

/** Element `i` of a string, as the format says. */
function element(string: usize, i: u32, format: u32): i32 {
  switch (format & 3) {
    case 0:
      return load<u8>(string + i) as i32;
    case 1:
      return load<u16>(string + (i << 1)) as i32;
    case 2:
      return load<i8>(string + i) as i32;
    default:
      return load<i16>(string + (i << 1)) as i32;
  }
}

/** Elements before the first zero. */
function implicitLength(string: usize, format: u32, elements: u32): u32 {
  for (let i: u32 = 0; i < elements; i++) if (element(string, i, format) == 0) return i;
  return elements;
}

/** |EAX| or |EDX| (RAX, RDX with REX.W), at most the elements of a vector. */
function explicitLength(op: MicroOp, register: u32, elements: u32): u32 {
  const full = load<i64>(VCPU_BASE + register);
  const length = wide(op) ? full : (full as i32 as i64);
  const magnitude = (length < 0 ? 0 - length : length) as u64;
  return magnitude > (elements as u64) ? elements : (magnitude as u32);
}

/** One bit an element of b: does it (or the string from it on) match a? */
function matches(a: usize, aLength: u32, b: usize, bLength: u32, format: u32, elements: u32): u32 {
  const aggregation = (format >> 2) & 3;
  let result: u32 = 0;
  for (let j: u32 = 0; j < elements; j++) {
    let match = false;
    if (aggregation == EQUAL_ANY) {
      for (let i: u32 = 0; i < aLength && j < bLength && !match; i++) match = element(a, i, format) == element(b, j, format);
    } else if (aggregation == RANGES) {
      for (let i: u32 = 0; i + 1 < aLength && j < bLength && !match; i += 2) {
        const value = element(b, j, format);
        match = value >= element(a, i, format) && value <= element(a, i + 1, format);
      }
    } else if (aggregation == EQUAL_EACH) {
      if (j < aLength && j < bLength) match = element(a, j, format) == element(b, j, format);
      else match = j >= aLength && j >= bLength;
    } else {
      match = true;
      for (let i: u32 = 0; i < aLength && i + j < elements && match; i++)
        match = i + j < bLength && element(a, i, format) == element(b, i + j, format);
    }
    if (match) result |= (<u32>1) << j;
  }
  return result;
}

/** Compares, sets the flags, and leaves the result bits. */
function compare(op: MicroOp, b: usize, explicit: bool): u32 {
  const format = op.imm as u32;
  const elements: u32 = format & 1 ? 8 : 16;
  const a = regVector(op);
  const aLength = explicit ? explicitLength(op, Offset.RAX, elements) : implicitLength(a, format, elements);
  const bLength = explicit ? explicitLength(op, Offset.RDX, elements) : implicitLength(b, format, elements);
  let result = matches(a, aLength, b, bLength, format, elements);
  const polarity = (format >> 4) & 3;
  const all: u32 = ((<u32>1) << elements) - 1;
  if (polarity == 1) result ^= all;
  else if (polarity == 3) result ^= ((<u32>1) << bLength) - 1;
  setArithmeticFlags((result != 0 ? CF : 0) | (bLength < elements ? ZF : 0) | (aLength < elements ? SF : 0) | (result & 1 ? OF : 0));
  return result;
}

/** ECX: position of the first or last bit, or the number of elements if there is none. */
function finishIndex(op: MicroOp, result: u32): i32 {
  const elements: u32 = op.imm & 1 ? 8 : 16;
  let index = elements;
  if (result != 0) index = op.imm & 0x40 ? 31 - clz<u32>(result) : ctz<u32>(result);
  store<u64>(VCPU_BASE + Offset.RCX, index as u64);
  return RETIRE;
}

/** XMM0: the bits, or a mask of elements. */
function finishMask(op: MicroOp, result: u32): i32 {
  const target = xmm(0);
  // The VEX-encoded form clears the upper half of YMM0.
  if (op.rex & VEX) v128.store(target, i64x2.splat(0), 16);
  if ((op.imm & 0x40) == 0) {
    store<u64>(target, result as u64);
    store<u64>(target, 0, 8);
  } else if (op.imm & 1) {
    for (let i: u32 = 0; i < 8; i++) store<u16>(target + (i << 1), (result >> i) & 1 ? 0xffff : 0);
  } else {
    for (let i: u32 = 0; i < 16; i++) store<u8>(target + i, (result >> i) & 1 ? 0xff : 0);
  }
  return RETIRE;
}

export function execPcmpestri(op: MicroOp): i32 {
  const b = unalignedSource(op);
  return b == 0 ? FAULT : finishIndex(op, compare(op, b, true));
}
export function execPcmpestrm(op: MicroOp): i32 {
  const b = unalignedSource(op);
  return b == 0 ? FAULT : finishMask(op, compare(op, b, true));
}
export function execPcmpistri(op: MicroOp): i32 {
  const b = unalignedSource(op);
  return b == 0 ? FAULT : finishIndex(op, compare(op, b, false));
}
export function execPcmpistrm(op: MicroOp): i32 {
  const b = unalignedSource(op);
  return b == 0 ? FAULT : finishMask(op, compare(op, b, false));
}
