/** LAR LSL VERR VERW ARPL: what a selector would allow, told by ZF. @sdm 3A "Checking Caller Access Privileges" */
import { GP, faulted, raiseUd } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { ZF, arithmeticFlags, setArithmeticFlags } from "../state/flags.ts";
import { MicroOp } from "../state/micro-op.ts";
import { inIa32eMode, inParagraphMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import {
  descriptorDpl,
  descriptorLimit,
  descriptorType,
  isCode,
  isConforming,
  isInsideTable,
  isNullSelector,
  isReadable,
  isSystemDescriptor,
  isWritableData,
  readDescriptor,
} from "../transfer/descriptor.ts";
import { readRm, readSlot, writeRm, writeSlot } from "./operand.ts";

/** Types of system descriptors that LAR accepts, one bit each: TSS, LDT, call and task gates. In IA-32e mode 2 9 B C. */
const LAR_TYPES: u32 = 0x1a3e;
const LAR_TYPES_IA32E: u32 = 0x1a04;
/** LSL: only those with a limit. */
const LSL_TYPES: u32 = 0x0a0e;
const LSL_TYPES_IA32E: u32 = 0x0a04;
/** Type, S, DPL, P, AVL, L, D/B, G in the second doubleword of a descriptor. */
const LAR_MASK: u32 = 0x00f0ff00;

function setZf(value: bool): i32 {
  setArithmeticFlags((arithmeticFlags() & ~ZF) | (value ? ZF : 0));
  return RETIRE;
}

/** Reads the descriptor if there is one; `false` with no fault recorded means ZF = 0. */
let descriptor: u64 = 0;
function find(selector: u32): bool {
  if (isNullSelector(selector) || !isInsideTable(selector, 8)) return false;
  descriptor = readDescriptor(selector, GP);
  return !faulted();
}

/** CPL and RPL do not exceed the DPL, or it is conforming code. */
function isVisible(selector: u32): bool {
  if (isCode(descriptor) && isConforming(descriptor)) return true;
  const dpl = descriptorDpl(descriptor);
  return cpu.cpl <= dpl && (selector & 3) <= dpl;
}

function isAccepted(systemTypes: u32): bool {
  return !isSystemDescriptor(descriptor) || ((systemTypes >> descriptorType(descriptor)) & 1) != 0;
}

/** @sdm 2A "LAR—Load Access Rights Byte" */
export function execLar(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  const found = find(selector);
  if (faulted()) return FAULT;
  if (!found || !isAccepted(inIa32eMode() ? LAR_TYPES_IA32E : LAR_TYPES) || !isVisible(selector)) return setZf(false);
  writeSlot(op.dst, op.opSize, ((descriptor >> 32) as u32) & LAR_MASK);
  return setZf(true);
}

/** @sdm 2A "LSL—Load Segment Limit" */
export function execLsl(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  const found = find(selector);
  if (faulted()) return FAULT;
  if (!found || !isAccepted(inIa32eMode() ? LSL_TYPES_IA32E : LSL_TYPES) || !isVisible(selector)) return setZf(false);
  writeSlot(op.dst, op.opSize, descriptorLimit(descriptor));
  return setZf(true);
}

/** @sdm 2B "VERR/VERW—Verify a Segment for Reading or Writing" */
export function execVerr(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  const found = find(selector);
  if (faulted()) return FAULT;
  return setZf(found && isReadable(descriptor) && isVisible(selector));
}

export function execVerw(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  const found = find(selector);
  if (faulted()) return FAULT;
  return setZf(found && isWritableData(descriptor) && isVisible(selector));
}

/** @sdm 2A "ARPL—Adjust RPL Field of Segment Selector" */
export function execArpl(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  const destination = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  const rpl = (readSlot(op.dst, 2) as u32) & 3;
  if ((destination & 3) >= rpl) return setZf(false);
  if (!writeRm(op, 2, (destination & 0xfffc) | rpl)) return FAULT;
  return setZf(true);
}
