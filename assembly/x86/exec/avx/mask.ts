/**
 * Moves of the elements that a mask selects, and gathers. What is not selected is not accessed and cannot fault.
 *
 * @sdm 2C "VMASKMOV—Conditional SIMD Packed Loads and Stores"
 * @sdm 2C "VPGATHERDD/VPGATHERQD—Gather Packed Dword Values Using Signed Dword/Qword Indices"
 */
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load32, load64, probe, store32, store64 } from "../../memory/access.ts";
import { operandOffset, segmentLinear } from "../../memory/segment-access.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, xmm } from "../sse/operand.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { avxReady, vectorBytes, vvvvVector, writeResult } from "./operand.ts";

const RESULT: usize = memory.data(32, 16);

/** True if the top bit of the element at `pointer` is set. */
function selected(pointer: usize, size: u32): bool {
  return load<i8>(pointer + size - 1) < 0;
}

/** Linear address `distance` bytes into the memory operand, for an element of `size` bytes; callers test faulted(). */
function elementLinear(op: MicroOp, distance: u32, size: u32, write: bool): u64 {
  return segmentLinear(op.segment as u32, operandOffset(op) + (distance as u64), size, write);
}

/** Copies one element from memory to `to`. False with the fault recorded. */
function loadElement(linear: u64, to: usize, size: u32): bool {
  const value = size == 8 ? load64(linear) : load32(linear);
  if (faulted()) return false;
  if (size == 8) store<u64>(to, value);
  else store<u32>(to, value as u32);
  return true;
}

/** VMASKMOVPS, VPMASKMOVD and so on: elements not selected become 0. */
function maskedLoad(op: MicroOp, size: u32): i32 {
  if (!avxReady()) return FAULT;
  const bytes = vectorBytes(op);
  const mask = vvvvVector(op);
  for (let i: u32 = 0; i < bytes; i += size) {
    if (!selected(mask + i, size)) {
      memory.fill(RESULT + i, 0, size);
      continue;
    }
    const linear = elementLinear(op, i, size, false);
    if (faulted() || !loadElement(linear, RESULT + i, size)) return FAULT;
  }
  return writeResult(op, RESULT, bytes);
}

/** Every selected element is checked before the first is written. */
function maskedStore(op: MicroOp, size: u32): i32 {
  if (!avxReady()) return FAULT;
  const bytes = vectorBytes(op);
  const mask = vvvvVector(op);
  const source = regVector(op);
  for (let pass = 0; pass < 2; pass++) {
    for (let i: u32 = 0; i < bytes; i += size) {
      if (!selected(mask + i, size)) continue;
      const linear = elementLinear(op, i, size, true);
      if (faulted()) return FAULT;
      if (pass == 0) probe(linear, size, true);
      else if (size == 8) store64(linear, load<u64>(source + i));
      else store32(linear, load<u32>(source + i) as u64);
      if (faulted()) return FAULT;
    }
  }
  return RETIRE;
}

export function execVmaskmovLoad32(op: MicroOp): i32 {
  return maskedLoad(op, 4);
}
export function execVmaskmovLoad64(op: MicroOp): i32 {
  return maskedLoad(op, 8);
}
export function execVmaskmovStore32(op: MicroOp): i32 {
  return maskedStore(op, 4);
}
export function execVmaskmovStore64(op: MicroOp): i32 {
  return maskedStore(op, 8);
}

/** Number of the index register: handlers get the slot of a general register of that number. */
function indexNumber(op: MicroOp): u32 {
  return (op.idx as u32) >> 3;
}

/** Linear address of an element: base + index × scale + displacement, cut to the address size. */
function gatherLinear(op: MicroOp, index: i64, size: u32): u64 {
  let offset = load<u64>(VCPU_BASE + (op.base as u32)) + ((index << (op.scale as i64)) as u64) + (op.disp as i64 as u64);
  if (op.adSize == 4) offset &= 0xffffffff;
  return segmentLinear(op.segment as u32, offset, size, false);
}

/**
 * Loads the elements whose mask bit is set, from the lowest on, and clears the mask of each one loaded: after a fault in the
 * middle, which leaves those done in the registers, the instruction starts again with the rest. Masks of the
 * elements behind the fault stay as they are (the manual's operation first widens their top bits; processors differ).
 *
 * Indexes of `indexSize` bytes, elements of `size`; the larger of the two fills the vector.
 */
function gather(op: MicroOp, indexSize: u32, size: u32): i32 {
  if (!avxReady()) return FAULT;
  const target = regVector(op);
  const mask = vvvvVector(op);
  const index = xmm(indexNumber(op));
  const larger = indexSize > size ? indexSize : size;
  const count = vectorBytes(op) / larger;
  for (let i: u32 = 0; i < count; i++) {
    const at = i * size;
    if (!selected(mask + at, size)) {
      memory.fill(mask + at, 0, size);
      continue;
    }
    const value = indexSize == 8 ? load<i64>(index + (i << 3)) : (load<i32>(index + (i << 2)) as i64);
    const linear = gatherLinear(op, value, size);
    if (faulted() || !loadElement(linear, target + at, size)) return FAULT;
    memory.fill(mask + at, 0, size);
  }
  const used = count * size;
  memory.fill(mask, 0, 32);
  memory.fill(target + used, 0, 32 - used);
  return RETIRE;
}

export function execGather32x32(op: MicroOp): i32 {
  return gather(op, 4, 4);
}
export function execGather32x64(op: MicroOp): i32 {
  return gather(op, 4, 8);
}
export function execGather64x32(op: MicroOp): i32 {
  return gather(op, 8, 4);
}
export function execGather64x64(op: MicroOp): i32 {
  return gather(op, 8, 8);
}
