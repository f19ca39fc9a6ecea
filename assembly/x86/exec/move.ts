/** Moves that are no micro-ops: XLAT, MOVDIRI, MOVDIR64B. */
import { faulted, raiseGp } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { load8, loadBlock, storeBlock } from "../memory/access.ts";
import { operandLinear, segmentLinear } from "../memory/segment-access.ts";
import { MicroOp } from "../state/micro-op.ts";
import { ES } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { readSlot, sizeMask, writeRm } from "./operand.ts";

/** 64 bytes on their way from source to destination. */
const LINE: usize = memory.data(64, 16);
const LINE_SIZE: u32 = 64;

/** XLAT: AL = byte at rBX + AL. @sdm 2D "XLAT/XLATB—Table Look-up Translation" */
export function execXlat(op: MicroOp): i32 {
  const offset = (cpu.rbx + (cpu.rax & 0xff)) & sizeMask(op.adSize);
  const linear = segmentLinear(op.segment, offset, 1, false);
  if (faulted()) return FAULT;
  const value = load8(linear);
  if (faulted()) return FAULT;
  cpu.rax = (cpu.rax & ~(<u64>0xff)) | value;
  return RETIRE;
}

/** @sdm 2B "MOVDIRI—Move Doubleword as Direct Store" */
export function execMovdiri(op: MicroOp): i32 {
  const size: u32 = op.opSize == 8 ? 8 : 4;
  return writeRm(op, size, readSlot(op.dst, size)) ? RETIRE : FAULT;
}

/** MOVDIR64B: 64 bytes from memory to ES:reg, which must be aligned on 64. @sdm 2B "MOVDIR64B—Move 64 Bytes as Direct Store" */
export function execMovdir64b(op: MicroOp): i32 {
  const from = operandLinear(op, LINE_SIZE, false);
  if (faulted()) return FAULT;
  const to = segmentLinear(ES, readSlot(op.dst, op.adSize), LINE_SIZE, true);
  if (faulted()) return FAULT;
  if (to & (LINE_SIZE - 1)) return raiseGp(0);
  if (!loadBlock(from, LINE, LINE_SIZE)) return FAULT;
  return storeBlock(to, LINE, LINE_SIZE) ? RETIRE : FAULT;
}
