/** IN, OUT, INS, OUTS, and who may use which port. */
import { portRead, portWrite } from "../../host.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { faulted, raiseGp } from "../event/fault.ts";
import { FAULT, INTERRUPTED, REPEAT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { systemLoad16 } from "../memory/access.ts";
import { matchIoBreakpoints } from "../memory/data-breakpoints.ts";
import { segmentLinear } from "../memory/segment-access.ts";
import { CR0_PE } from "../state/control-bits.ts";
import { DF, IOPL, TF, VM } from "../state/flags.ts";
import { hostIsWaiting } from "../event/patience.ts";
import { MicroOp } from "../state/micro-op.ts";
import { CODE_64 } from "../state/mode.ts";
import { ES, FS, TR, segmentAccess, segmentBase, segmentLimit } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { ioExits } from "../vmx/conditions.ts";
import { ioQualification, stringIoInformation } from "../vmx/instruction-information.ts";
import { exitWithInformation } from "./exit.ts";
import { loadSized, readSlot, requireWritable, sizeMask, storeSized, writeSlot } from "./operand.ts";
import { isOnOwnPage } from "./own-code.ts";
import { advance, repeated } from "./string.ts";

/** Type of TR, bit 3: a 32-bit or 64-bit TSS; a 16-bit one has no I/O permission bitmap. */
const TSS_32: u32 = 8;
/** Offset of the I/O map base address in the TSS, and the lowest limit of a TSS that has one. */
const IO_MAP_BASE: u64 = 102;
const SMALLEST_LIMIT: u32 = 103;
/** Elements of INS and OUTS between two looks for events: a sector of the usual disks. */
const LONGEST_BURST: u64 = 512;

/** Bytes that an I/O instruction moves: REX.W changes nothing. */
function ioSize(op: MicroOp): u32 {
  return op.opSize == 8 ? 4 : op.opSize;
}

/**
 * False, with the fault recorded, if CPL, IOPL and the I/O permission bitmap of the TSS forbid the access.
 *
 * @sdm 1 "I/O Permission Bit Map"
 */
function portPermitted(port: u32, size: u32): bool {
  if ((cpu.cr0 & CR0_PE) == 0) return true;
  if ((cpu.rflags & VM) == 0 && cpu.cpl <= (((cpu.rflags & IOPL) >> 12) as u32)) return true;
  const limit = segmentLimit(TR);
  if ((segmentAccess(TR) & TSS_32) == 0 || limit < SMALLEST_LIMIT) return refuse();
  const base = systemLoad16(segmentBase(TR) + IO_MAP_BASE);
  if (faulted()) return false;
  // Two bytes are always read, so that bits of an unaligned access are all there.
  const at = base + (port >> 3);
  if (at + 1 > (limit as u64)) return refuse();
  const bits = systemLoad16(segmentBase(TR) + at);
  if (faulted()) return false;
  if (((bits >> (port & 7)) & (((<u64>1) << size) - 1)) != 0) return refuse();
  return true;
}

function refuse(): bool {
  raiseGp(0);
  return false;
}

/** The access itself. A breakpoint on the port is a trap after it. */
function inputFrom(port: u32, size: u32): u64 {
  matchIoBreakpoints(port, size);
  return portRead(port, size) as u64;
}

function outputTo(port: u32, size: u32, value: u64): void {
  matchIoBreakpoints(port, size);
  portWrite(port, size, value as u32);
}

/** E4..E7 have the port in the instruction, EC..EF in DX. */
function hasImmediatePort(op: MicroOp): bool {
  return (op.opcode & 8) == 0;
}

function portOf(op: MicroOp): u32 {
  return hasImmediatePort(op) ? (op.imm as u32) & 0xff : (cpu.rdx as u32) & 0xffff;
}

/**
 * A device that has moved a deadline or raised an interrupt because it was read calls for attention, so that the block goes on otherwise.
 *
 * @sdm 2A "IN—Input From Port"
 */
export function execIn(op: MicroOp): i32 {
  const size = ioSize(op);
  const port = portOf(op);
  if (!portPermitted(port, size)) return FAULT;
  if (cpu.nonRoot && ioExits(port, size)) {
    return exitWithInformation(ExitReason.IO_INSTRUCTION, ioQualification(op, port, size, true, false, hasImmediatePort(op)), 0);
  }
  writeSlot(Offset.RAX, size, inputFrom(port, size));
  return RETIRE;
}

/** @sdm 2B "OUT—Output to Port" */
export function execOut(op: MicroOp): i32 {
  const size = ioSize(op);
  const port = portOf(op);
  if (!portPermitted(port, size)) return FAULT;
  if (cpu.nonRoot && ioExits(port, size)) {
    return exitWithInformation(ExitReason.IO_INSTRUCTION, ioQualification(op, port, size, false, false, hasImmediatePort(op)), 0);
  }
  outputTo(port, size, readSlot(Offset.RAX, size));
  return RETIRE_END;
}

/**
 * An INS or OUTS that exits does so before its memory operand is checked; the linear address is recorded for the VMCS.
 *
 * @sdm 3C "Relative Priority of Faults and VM Exits"
 */
function exitOnStringIo(op: MicroOp, port: u32, size: u32, input: bool, segment: u32, offset: u64): i32 {
  const base = (cpu.codeMode & CODE_64) != 0 && segment < FS ? 0 : segmentBase(segment);
  const linear = base + offset;
  cpu.guestLinear = cpu.codeMode & CODE_64 ? linear : linear & 0xffffffff;
  return exitWithInformation(ExitReason.IO_INSTRUCTION, ioQualification(op, port, size, input, true, false), stringIoInformation(op));
}

/**
 * Elements that one call may move: those up to the next multiple of LONGEST_BURST that are left, so that a burst ends at the same element
 * wherever the host has interrupted it; but one while single-stepping, also by the monitor trap flag.
 */
function elementsNow(op: MicroOp): u64 {
  if (!repeated(op)) return 1;
  const count = readSlot(Offset.RCX, op.adSize);
  if ((cpu.rflags & TF) != 0 || cpu.mtfPending != 0) return min<u64>(count, 1);
  return count == 0 ? 0 : ((count - 1) & (LONGEST_BURST - 1)) + 1;
}

/** An element is done: RCX counts it. True if the next one may follow at once, before the driver looks for events. */
function countElement(op: MicroOp): bool {
  if (repeated(op)) writeSlot(Offset.RCX, op.adSize, readSlot(Offset.RCX, op.adSize) - 1);
  return cpu.attention == 0 && !hostIsWaiting();
}

/** The next elements, `left` of them of this burst, after events, or the next instruction. The device may have moved a deadline. */
function endStringIo(op: MicroOp, left: u64): i32 {
  if (!repeated(op) || readSlot(Offset.RCX, op.adSize) == 0) return RETIRE_END;
  return left > 1 && cpu.attention == 0 ? INTERRUPTED : REPEAT;
}

/**
 * Of `n` elements of INS, the first to `linear`, those that stay in its page; one if the page may hold the instruction, which that element
 * may change.
 */
function elementsOnPage(op: MicroOp, n: u64, linear: u64, size: u32): u64 {
  const inPage = linear & 0xfff;
  if (isOnOwnPage(op, linear) || inPage + size > 0x1000) return 1;
  return min<u64>(n, cpu.rflags & DF ? inPage / size + 1 : (0x1000 - inPage) / size);
}

/**
 * INS. The destination is checked before the port is read: an input that faulted would be lost.
 *
 * @sdm 2A "INS/INSB/INSW/INSD—Input from Port to String"
 */
export function execIns(op: MicroOp): i32 {
  const size = ioSize(op);
  const port = (cpu.rdx as u32) & 0xffff;
  if (!portPermitted(port, size)) return FAULT;
  const mask = sizeMask(op.adSize);
  let n = elementsNow(op);
  if (n != 0 && cpu.nonRoot && ioExits(port, size)) return exitOnStringIo(op, port, size, true, ES, cpu.rdi & mask);
  let isFirst = true;
  for (; n != 0; n--) {
    const linear = segmentLinear(ES, cpu.rdi & mask, size, true);
    if (faulted()) return FAULT;
    if (!requireWritable(linear, size)) return FAULT;
    if (isFirst) n = elementsOnPage(op, n, linear, size);
    isFirst = false;
    if (!storeSized(linear, size, inputFrom(port, size))) return FAULT;
    advance(Offset.RDI, op, size, 1);
    if (!countElement(op)) break;
  }
  return endStringIo(op, n);
}

/** @sdm 2B "OUTS/OUTSB/OUTSW/OUTSD—Output String to Port" */
export function execOuts(op: MicroOp): i32 {
  const size = ioSize(op);
  const port = (cpu.rdx as u32) & 0xffff;
  if (!portPermitted(port, size)) return FAULT;
  const mask = sizeMask(op.adSize);
  let n = elementsNow(op);
  if (n != 0 && cpu.nonRoot && ioExits(port, size)) return exitOnStringIo(op, port, size, false, op.segment, cpu.rsi & mask);
  for (; n != 0; n--) {
    const linear = segmentLinear(op.segment, cpu.rsi & mask, size, false);
    if (faulted()) return FAULT;
    const value = loadSized(linear, size);
    if (faulted()) return FAULT;
    outputTo(port, size, value);
    advance(Offset.RSI, op, size, 1);
    if (!countElement(op)) break;
  }
  return endStringIo(op, n);
}
