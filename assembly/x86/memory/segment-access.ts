/**
 * From a segment and an offset to a linear address, with the checks of the segment; and the stack.
 *
 * @sdm 3A "Limit Checking" @sdm 3A "Type Checking" @sdm 1 "Canonical Addressing"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import { faulted, raiseGp, raiseSs } from "../event/fault.ts";
import { CR4_LA57 } from "../state/control-bits.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode, inParagraphMode } from "../state/mode.ts";
import {
  BIG,
  CODE,
  EXPAND_DOWN,
  FS,
  READABLE,
  SS,
  UNUSABLE,
  WRITABLE,
  segmentAccess,
  segmentBase,
  segmentLimit,
} from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { load16, load32, load64, store16, store32, store64 } from "./access.ts";

/** Bits above the linear-address width are copies of its top bit: 48 bits, 57 with CR4.LA57. */
export function isCanonical(address: u64): bool {
  const unused: i64 = cpu.cr4 & CR4_LA57 ? 7 : 16;
  return ((address as i64) << unused) >> unused == (address as i64);
}

/** #SS(0) for the stack segment, #GP(0) for the others. */
function raiseSegment(segment: u32): void {
  if (segment == SS) raiseSs(0);
  else raiseGp(0);
}

/**
 * Linear address of `size` bytes at an offset, which is already cut to the address size. A failed check is recorded:
 * callers test faulted(), 0 is a valid address.
 */
export function segmentLinear(segment: u32, offset: u64, size: u32, write: bool): u64 {
  if (in64BitMode()) {
    const linear = segment >= FS ? segmentBase(segment) + offset : offset;
    if (!isCanonical(linear) || !isCanonical(linear + size - 1)) raiseSegment(segment);
    return linear;
  }
  const access = segmentAccess(segment);
  if (!allowsType(access, write) || !withinLimit(segmentLimit(segment), access, offset, size)) raiseSegment(segment);
  return (segmentBase(segment) + offset) & 0xffffffff;
}

/** Real-address and virtual-8086 mode check limits only. */
function allowsType(access: u32, write: bool): bool {
  if (inParagraphMode()) return true;
  if (access & UNUSABLE) return false;
  if (access & CODE) return !write && (access & READABLE) != 0;
  return !write || (access & WRITABLE) != 0;
}

/** An expand-down segment is what lies above its limit, up to FFFFH or FFFFFFFFH. */
function withinLimit(limit: u32, access: u32, offset: u64, size: u32): bool {
  const last = offset + size - 1;
  if ((access & (CODE | EXPAND_DOWN)) != EXPAND_DOWN) return last <= (limit as u64);
  const top: u64 = access & BIG ? 0xffffffff : 0xffff;
  return offset > (limit as u64) && last <= top;
}

/** Effective address of the memory operand: what LEA loads. */
export function operandOffset(op: MicroOp): u64 {
  const base = load<u64>(VCPU_BASE + (op.base as u32));
  const index = load<u64>(VCPU_BASE + (op.idx as u32)) << (op.scale as u64);
  const offset = base + index + (op.disp as i64 as u64);
  if (op.adSize == 8) return offset;
  return op.adSize == 4 ? offset & 0xffffffff : offset & 0xffff;
}

/** Linear address of the memory operand; callers test faulted(). */
export function operandLinear(op: MicroOp, size: u32, write: bool): u64 {
  return segmentLinear(op.segment as u32, operandOffset(op), size, write);
}

/** Mask of the part of RSP that the stack uses. */
function stackMask(): u64 {
  if (cpu.stackSize == 8) return 0xffffffffffffffff;
  return cpu.stackSize == 4 ? 0xffffffff : 0xffff;
}

/** The stack pointer, cut to the stack size, plus `distance` bytes. */
export function stackOffset(distance: i64): u64 {
  return (cpu.rsp + (distance as u64)) & stackMask();
}

/** Moves the stack pointer; SP keeps the bits above it, ESP clears them. */
export function moveStack(distance: i64): void {
  const offset = stackOffset(distance);
  cpu.rsp = cpu.stackSize == 2 ? (cpu.rsp & 0xffffffffffff0000) | offset : offset;
}

/** Linear address of `size` bytes on the stack, `distance` bytes from the stack pointer; callers test faulted(). */
export function stackLinear(distance: i64, size: u32, write: bool): u64 {
  return segmentLinear(SS, stackOffset(distance), size, write);
}

/** False with a fault recorded, and RSP as before. */
export function push16(value: u64): bool {
  const linear = stackLinear(-2, 2, true);
  if (faulted() || !store16(linear, value)) return false;
  moveStack(-2);
  return true;
}
export function push32(value: u64): bool {
  const linear = stackLinear(-4, 4, true);
  if (faulted() || !store32(linear, value)) return false;
  moveStack(-4);
  return true;
}
export function push64(value: u64): bool {
  const linear = stackLinear(-8, 8, true);
  if (faulted() || !store64(linear, value)) return false;
  moveStack(-8);
  return true;
}

/** Callers test faulted(): then RSP is as before. */
export function pop16(): u64 {
  const linear = stackLinear(0, 2, false);
  if (faulted()) return 0;
  const value = load16(linear);
  if (!faulted()) moveStack(2);
  return value;
}
export function pop32(): u64 {
  const linear = stackLinear(0, 4, false);
  if (faulted()) return 0;
  const value = load32(linear);
  if (!faulted()) moveStack(4);
  return value;
}
export function pop64(): u64 {
  const linear = stackLinear(0, 8, false);
  if (faulted()) return 0;
  const value = load64(linear);
  if (!faulted()) moveStack(8);
  return value;
}
