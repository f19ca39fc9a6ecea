/** LGDT LIDT SGDT SIDT, LLDT LTR SLDT STR: the instructions of "descriptor-table exiting". */
import { exitWithInformation } from "./exit.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import { faulted, raiseGp, raiseUd } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { load16, load32, load64, probe, store16, store32, store64 } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { CR4_UMIP } from "../state/control-bits.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode, inParagraphMode } from "../state/mode.ts";
import { LDTR, TR, segmentSelector } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { isCanonicalBase } from "../transfer/canonical.ts";
import { loadLdtr, loadTr } from "../transfer/system-segment.ts";
import { descriptorTableExits } from "../vmx/conditions.ts";
import {
  LGDT,
  LIDT,
  LLDT,
  LTR,
  SGDT,
  SIDT,
  SLDT,
  STR,
  displacementQualification,
  gdtrIdtrInformation,
  ldtrTrInformation,
} from "../vmx/instruction-information.ts";
import { linearAfter } from "./transfer.ts";
import { writeSelector } from "./transfer-segment.ts";
import { exitWithInformation } from "./exit.ts";
import { readRm } from "./operand.ts";

let tableLimit: u32 = 0;
let tableBase: u64 = 0;

/** Reads limit and base. A 16-bit operand size loads 24 bits of the base. False if a fault is recorded. */
function readPseudoDescriptor(op: MicroOp): bool {
  const long = in64BitMode();
  const linear = operandLinear(op, long ? 10 : 6, false);
  if (faulted()) return false;
  tableLimit = load16(linear) as u32;
  if (faulted()) return false;
  const second = linearAfter(linear, 2);
  tableBase = long ? load64(second) : load32(second);
  if (faulted()) return false;
  if (long) {
    if (isCanonicalBase(tableBase)) return true;
    raiseGp(0);
    return false;
  }
  if (op.opSize == 2) tableBase &= 0xffffff;
  return true;
}

/** Stores limit and base: all 32 bits of it, whatever the operand size. */
function writePseudoDescriptor(op: MicroOp, limit: u32, base: u64): i32 {
  const long = in64BitMode();
  const size: u32 = long ? 10 : 6;
  const linear = operandLinear(op, size, true);
  if (faulted()) return FAULT;
  if (!probe(linear, size, true)) return FAULT;
  const second = linearAfter(linear, 2);
  if (!store16(linear, limit)) return FAULT;
  return (long ? store64(second, base) : store32(second, base)) ? RETIRE : FAULT;
}

/** CR4.UMIP keeps the stores to level 0. @sdm 3A "Control Registers" */
function isPrevented(): bool {
  return (cpu.cr4 & CR4_UMIP) != 0 && cpu.cpl != 0;
}

function exits(): bool {
  return cpu.nonRoot != 0 && descriptorTableExits();
}

function exitOnGdtrIdtr(op: MicroOp, instruction: u32): i32 {
  return exitWithInformation(ExitReason.GDTR_IDTR_ACCESS, displacementQualification(op), gdtrIdtrInformation(op, instruction));
}

function exitOnLdtrTr(op: MicroOp, instruction: u32): i32 {
  return exitWithInformation(ExitReason.LDTR_TR_ACCESS, displacementQualification(op), ldtrTrInformation(op, instruction));
}

/** @sdm 2A "LGDT/LIDT—Load Global/Interrupt Descriptor Table Register" */
export function execLgdt(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  if (exits()) return exitOnGdtrIdtr(op, LGDT);
  if (!readPseudoDescriptor(op)) return FAULT;
  cpu.gdtrLimit = tableLimit;
  cpu.gdtrBase = tableBase;
  return RETIRE;
}

export function execLidt(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  if (exits()) return exitOnGdtrIdtr(op, LIDT);
  if (!readPseudoDescriptor(op)) return FAULT;
  cpu.idtrLimit = tableLimit;
  cpu.idtrBase = tableBase;
  return RETIRE;
}

/** @sdm 2B "SGDT—Store Global Descriptor Table Register" */
export function execSgdt(op: MicroOp): i32 {
  if (isPrevented()) return raiseGp(0);
  if (exits()) return exitOnGdtrIdtr(op, SGDT);
  return writePseudoDescriptor(op, cpu.gdtrLimit, cpu.gdtrBase);
}

/** @sdm 2B "SIDT—Store Interrupt Descriptor Table Register" */
export function execSidt(op: MicroOp): i32 {
  if (isPrevented()) return raiseGp(0);
  if (exits()) return exitOnGdtrIdtr(op, SIDT);
  return writePseudoDescriptor(op, cpu.idtrLimit, cpu.idtrBase);
}

/** @sdm 2A "LLDT—Load Local Descriptor Table Register" */
export function execLldt(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (exits()) return exitOnLdtrTr(op, LLDT);
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  return loadLdtr(selector) ? RETIRE : FAULT;
}

/** @sdm 2A "LTR—Load Task Register" */
export function execLtr(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (exits()) return exitOnLdtrTr(op, LTR);
  const selector = readRm(op, 2) as u32;
  if (faulted()) return FAULT;
  return loadTr(selector) ? RETIRE : FAULT;
}

/** @sdm 2B "SLDT—Store Local Descriptor Table Register" */
export function execSldt(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  if (isPrevented()) return raiseGp(0);
  if (exits()) return exitOnLdtrTr(op, SLDT);
  return writeSelector(op, segmentSelector(LDTR));
}

/** @sdm 2B "STR—Store Task Register" */
export function execStr(op: MicroOp): i32 {
  if (inParagraphMode()) return raiseUd();
  if (isPrevented()) return raiseGp(0);
  if (exits()) return exitOnLdtrTr(op, STR);
  return writeSelector(op, segmentSelector(TR));
}
