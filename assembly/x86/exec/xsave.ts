/**
 * FXSAVE, FXRSTOR and the XSAVE family, for x87, SSE, AVX and PKRU state; XGETBV and XSETBV.
 *
 * An area is worked on through a pointer: directly where it is plain RAM on one page, else in a buffer that is loaded
 * before and stored after. Every check comes first, so that a fault leaves memory and registers as they were.
 *
 * @sdm 1 "Managing State Using the XSAVE Feature Set"
 */
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { faulted, raiseGp, raiseNm, raiseUd, raiseVmExit } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { dataPointer, loadBlock, probe, storeBlock } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { writeXcr0 } from "../register/control.ts";
import { CR0_EM, CR0_TS, CR4_OSXSAVE } from "../state/control-bits.ts";
import { hasFeature } from "../state/features.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { field } from "../state/vmcs.ts";
import { xsavesIsUndefined } from "../vmx/conditions.ts";
import { memoryInformation } from "../vmx/instruction-information.ts";
import { exitWithInformation } from "./exit.ts";
import { MXCSR_MASK } from "./sse/control.ts";
import {
  MXCSR_AT,
  componentsInUse,
  restoreComponents,
  restoreX87,
  restoreXmm,
  saveComponents,
  saveMxcsr,
  saveX87,
  saveXmm,
} from "./xsave-components.ts";
import { AVX, EXTENDED, LEGACY_SIZE, PKRU, SSE, X87, XSTATE_BV, compactedSize, standardSize } from "./xsave-layout.ts";

/** Value of MXCSR after RESET and XRSTOR without SSE. */
const MXCSR_INITIAL: u32 = 0x1f80;
/** Room for the largest area. */
const BUFFER: usize = memory.data(4096, 16);

/** Offsets of the header. */
const XCOMP_BV: u32 = 520;
const HEADER_RESERVED: u32 = 528;
const COMPACTED: u64 = 0x8000000000000000;
const REX_W: u32 = 8;

/** Pointer to an area that is only read; 0 with the fault recorded. */
function readArea(linear: u64, size: u32): usize {
  const pointer = dataPointer(linear, size, false);
  if (pointer != 0) return pointer;
  if (faulted() || !loadBlock(linear, BUFFER, size)) return 0;
  return BUFFER;
}

/** Pointer to an area of which parts are written; commitArea() ends it. 0 with the fault recorded. */
function writeArea(linear: u64, size: u32): usize {
  const pointer = dataPointer(linear, size, true);
  if (pointer != 0) return pointer;
  if (faulted() || !probe(linear, size, true) || !loadBlock(linear, BUFFER, size)) return 0;
  return BUFFER;
}

function commitArea(linear: u64, pointer: usize, size: u32): i32 {
  if (pointer == BUFFER && !storeBlock(linear, BUFFER, size)) return FAULT;
  return RETIRE;
}

/* ---- FXSAVE, FXRSTOR ---- */

/** #UD for CR0.EM, #NM for CR0.TS. False with the fault recorded. */
function fxReady(): bool {
  if (cpu.cr0 & CR0_EM) raiseUd();
  else if (cpu.cr0 & CR0_TS) raiseNm();
  return !faulted();
}

/** Linear address of an area of `size` bytes with the alignment; callers test faulted(). */
function areaLinear(op: MicroOp, size: u32, alignment: u64, write: bool): u64 {
  const linear = operandLinear(op, size, write);
  if (!faulted() && (linear & (alignment - 1)) != 0) raiseGp(0);
  return linear;
}

function isWide(op: MicroOp): bool {
  return ((op.rex as u32) & REX_W) != 0 && in64BitMode();
}

/** @sdm 2A "FXSAVE—Save x87 FPU, MMX Technology, and SSE State" */
export function execFxsave(op: MicroOp): i32 {
  if (!fxReady()) return FAULT;
  const linear = areaLinear(op, LEGACY_SIZE, 16, true);
  if (faulted()) return FAULT;
  const area = writeArea(linear, LEGACY_SIZE);
  if (area == 0) return FAULT;
  saveX87(area, isWide(op));
  saveMxcsr(area);
  saveXmm(area);
  return commitArea(linear, area, LEGACY_SIZE);
}

/** @sdm 2A "FXRSTOR—Restore x87 FPU, MMX, XMM, and MXCSR State" */
export function execFxrstor(op: MicroOp): i32 {
  if (!fxReady()) return FAULT;
  const linear = areaLinear(op, LEGACY_SIZE, 16, false);
  if (faulted()) return FAULT;
  const area = readArea(linear, LEGACY_SIZE);
  if (area == 0) return FAULT;
  const mxcsr = load<u32>(area, MXCSR_AT);
  if (mxcsr & ~MXCSR_MASK) return raiseGp(0);
  restoreX87(area, isWide(op));
  cpu.mxcsr = mxcsr;
  restoreXmm(area);
  return RETIRE;
}

/* ---- the XSAVE family ---- */

/** #UD for CR4.OSXSAVE = 0, #NM for CR0.TS. False with the fault recorded. */
function xsaveReady(): bool {
  if (!(cpu.cr4 & CR4_OSXSAVE)) raiseUd();
  else if (cpu.cr0 & CR0_TS) raiseNm();
  return !faulted();
}

/** EDX:EAX. */
function instructionMask(): u64 {
  return (cpu.rdx << 32) | (cpu.rax & 0xffffffff);
}

/** XSAVE and XSAVEOPT: standard format. `optimize`: components in initial configuration are not written. */
function saveStandard(op: MicroOp, optimize: bool): i32 {
  if (!xsaveReady()) return FAULT;
  const requested = cpu.xcr0 & instructionMask();
  const size = standardSize(requested);
  const linear = areaLinear(op, size, 64, true);
  if (faulted()) return FAULT;
  const area = writeArea(linear, size);
  if (area == 0) return FAULT;
  const inUse = componentsInUse();
  saveComponents(area, optimize ? requested & inUse : requested, 0, isWide(op));
  if (requested & (SSE | AVX)) saveMxcsr(area);
  store<u64>(area, (load<u64>(area, XSTATE_BV) & ~requested) | (inUse & requested), XSTATE_BV);
  return commitArea(linear, area, size);
}

/** @sdm 2D "XSAVE—Save Processor Extended States" */
export function execXsave(op: MicroOp): i32 {
  return saveStandard(op, false);
}

/** @sdm 2D "XSAVEOPT—Save Processor Extended States Optimized" */
export function execXsaveopt(op: MicroOp): i32 {
  return saveStandard(op, true);
}

/** XSAVEC and XSAVES: compacted format, components in initial configuration are not written. */
function saveCompacted(op: MicroOp, requested: u64): i32 {
  const size = compactedSize(requested);
  const linear = areaLinear(op, size, 64, true);
  if (faulted()) return FAULT;
  const area = writeArea(linear, size);
  if (area == 0) return FAULT;
  const format = requested | COMPACTED;
  // MXCSR belongs to SSE: unlike its registers it can be the reason to save that component.
  let saved = requested & componentsInUse();
  if ((requested & SSE) != 0 && cpu.mxcsr != MXCSR_INITIAL) saved |= SSE;
  saveComponents(area, saved, format, isWide(op));
  if (saved & SSE) saveMxcsr(area);
  store<u64>(area, saved, XSTATE_BV);
  store<u64>(area, format, XCOMP_BV);
  return commitArea(linear, area, size);
}

/** @sdm 2D "XSAVEC—Save Processor Extended States With Compaction" */
export function execXsavec(op: MicroOp): i32 {
  if (!xsaveReady()) return FAULT;
  return saveCompacted(op, cpu.xcr0 & instructionMask());
}

/** @sdm 2D "XSAVES—Save Processor Extended States Supervisor" */
export function execXsaves(op: MicroOp): i32 {
  if (cpu.nonRoot && xsavesIsUndefined()) return raiseUd();
  if (!(cpu.cr4 & CR4_OSXSAVE)) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot && xssExits()) return exitWithInformation(ExitReason.XSAVES, 0, memoryInformation(op));
  if (cpu.cr0 & CR0_TS) return raiseNm();
  return saveCompacted(op, (cpu.xcr0 | cpu.xss) & instructionMask());
}

/** Exits if a supervisor component that the XSS-exiting bitmap selects is requested. */
function xssExits(): bool {
  return (field(Slot.XSS_EXITING_BITMAP) & cpu.xss & instructionMask()) != 0;
}

/** Bits of the header from byte 528 on must be 0. */
function headerReserved(area: usize): bool {
  for (let at: u32 = HEADER_RESERVED; at < EXTENDED; at += 8) if (load<u64>(area + at) != 0) return true;
  return false;
}

/** MXCSR of the compacted format is part of SSE; #GP for a reserved bit is recorded by the caller's false. */
function restoreCompacted(op: MicroOp, area: usize, requested: u64, allowed: u64): i32 {
  const present = load<u64>(area, XSTATE_BV);
  const format = load<u64>(area, XCOMP_BV);
  if ((format & ~COMPACTED & ~allowed) != 0 || (present & ~format) != 0 || headerReserved(area)) return raiseGp(0);
  let mxcsr = cpu.mxcsr;
  if (requested & SSE) mxcsr = present & SSE ? load<u32>(area, MXCSR_AT) : MXCSR_INITIAL;
  if (mxcsr & ~MXCSR_MASK) return raiseGp(0);
  restoreComponents(area, requested, format, isWide(op));
  cpu.mxcsr = mxcsr;
  return requested & PKRU ? RETIRE_END : RETIRE;
}

/** Standard format: MXCSR is restored with SSE or AVX, even where XSTATE_BV has neither. */
function restoreStandard(op: MicroOp, area: usize, requested: u64): i32 {
  if ((load<u64>(area, XSTATE_BV) & ~cpu.xcr0) != 0 || load<u64>(area, XCOMP_BV) != 0) return raiseGp(0);
  // Of the rest, bytes 23:16 of the header are checked: those from 24 on are not.
  if (load<u64>(area, HEADER_RESERVED) != 0) return raiseGp(0);
  let mxcsr = cpu.mxcsr;
  if (requested & (SSE | AVX)) {
    mxcsr = load<u32>(area, MXCSR_AT);
    if (mxcsr & ~MXCSR_MASK) return raiseGp(0);
  }
  restoreComponents(area, requested, 0, isWide(op));
  cpu.mxcsr = mxcsr;
  return requested & PKRU ? RETIRE_END : RETIRE;
}

/** @sdm 2D "XRSTOR—Restore Processor Extended States" */
export function execXrstor(op: MicroOp): i32 {
  if (!xsaveReady()) return FAULT;
  const requested = cpu.xcr0 & instructionMask();
  const linear = areaLinear(op, EXTENDED, 64, false);
  if (faulted()) return FAULT;
  // The header says which format, and with it how large the area is.
  let area = readArea(linear, EXTENDED);
  if (area == 0) return FAULT;
  const format = load<u64>(area, XCOMP_BV);
  const compacted = (format & COMPACTED) != 0 && hasFeature(Feature.XSAVEC);
  const present = requested & load<u64>(area, XSTATE_BV);
  const size = !compacted ? standardSize(present) : present & ~(X87 | SSE) ? compactedSize(format & cpu.xcr0) : EXTENDED;
  area = readArea(linear, size);
  if (area == 0) return FAULT;
  return compacted ? restoreCompacted(op, area, requested, cpu.xcr0) : restoreStandard(op, area, requested);
}

/** @sdm 2D "XRSTORS—Restore Processor Extended States Supervisor" */
export function execXrstors(op: MicroOp): i32 {
  if (cpu.nonRoot && xsavesIsUndefined()) return raiseUd();
  if (!(cpu.cr4 & CR4_OSXSAVE)) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot && xssExits()) return exitWithInformation(ExitReason.XRSTORS, 0, memoryInformation(op));
  if (cpu.cr0 & CR0_TS) return raiseNm();
  const allowed = cpu.xcr0 | cpu.xss;
  const requested = allowed & instructionMask();
  const linear = areaLinear(op, EXTENDED, 64, false);
  if (faulted()) return FAULT;
  let area = readArea(linear, EXTENDED);
  if (area == 0) return FAULT;
  const format = load<u64>(area, XCOMP_BV);
  if (!(format & COMPACTED)) return raiseGp(0);
  area = readArea(linear, compactedSize(format & allowed));
  if (area == 0) return FAULT;
  return restoreCompacted(op, area, requested, allowed);
}

/** @sdm 2D "XGETBV—Get Value of Extended Control Register" */
export function execXgetbv(op: MicroOp): i32 {
  if (!(cpu.cr4 & CR4_OSXSAVE)) return raiseUd();
  const index = cpu.rcx as u32;
  let value = cpu.xcr0;
  if (index == 1 && hasFeature(Feature.XGETBV1)) value &= componentsInUse() | (cpu.mxcsr != MXCSR_INITIAL ? SSE : 0);
  else if (index != 0) return raiseGp(0);
  cpu.rax = value & 0xffffffff;
  cpu.rdx = value >> 32;
  return RETIRE;
}

/** @sdm 2D "XSETBV—Set Extended Control Register" */
export function execXsetbv(op: MicroOp): i32 {
  if (!(cpu.cr4 & CR4_OSXSAVE)) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot) return raiseVmExit(ExitReason.XSETBV, 0);
  if ((cpu.rcx as u32) != 0) return raiseGp(0);
  return writeXcr0(instructionMask()) ? RETIRE_END : FAULT;
}
