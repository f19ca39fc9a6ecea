/**
 * FXSAVE, FXRSTOR and the XSAVE family, for x87, SSE, AVX and PKRU state; XGETBV and XSETBV.
 *
 * An area is worked on through a pointer: directly where it is plain RAM on one page, else in a buffer that is loaded
 * before and stored after. Every check comes first, so that a fault leaves memory and registers as they were.
 *
 * @sdm 1 "Managing State Using the XSAVE Feature Set"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { faulted, raiseGp, raiseNm, raiseUd, raiseVmExit } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { dataPointer, loadBlock, probe, storeBlock } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { updateContext } from "../memory/tlb.ts";
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
import { abridgedTags, copyStackFrom, copyStackTo, initializeX87, setAbridgedTags, setStatus } from "./x87/state.ts";
import {
  AVX,
  AVX_OFFSET,
  AVX_SIZE,
  EXTENDED,
  LEGACY_SIZE,
  PKRU,
  PKRU_OFFSET,
  SSE,
  X87,
  compactedPkruOffset,
  compactedSize,
  standardSize,
} from "./xsave-layout.ts";

/** Room for the largest area. */
const BUFFER: usize = memory.data(4096, 16);

const MXCSR_INITIAL: u32 = 0x1f80;
const FCW_INITIAL: u32 = 0x37f;
/** Offsets in the legacy region. */
const MXCSR_AT: u32 = 24;
const MXCSR_MASK_AT: u32 = 28;
const ST_AT: u32 = 32;
const XMM_AT: u32 = 160;
/** Offsets of the header. */
const XSTATE_BV: u32 = 512;
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

function registers(): u32 {
  return in64BitMode() ? 16 : 8;
}

function vector(i: u32): usize {
  return <usize>(VCPU_BASE + Offset.VECTOR + (i << 5));
}

/* ---- components ---- */

/** x87 part of the legacy region: the 64-bit form (REX.W) has no selectors. */
function saveX87(area: usize, wide: bool): void {
  store<u16>(area, cpu.fcw as u16);
  store<u16>(area, cpu.fsw as u16, 2);
  store<u16>(area, abridgedTags() as u16, 4);
  store<u16>(area, cpu.fop as u16, 6);
  if (wide) {
    store<u64>(area, cpu.fip, 8);
    store<u64>(area, cpu.fdp, 16);
  } else {
    // Bytes 14 and 22 are reserved and written as 0.
    store<u64>(area, (cpu.fip & 0xffffffff) | ((cpu.fcs as u64) << 32), 8);
    store<u64>(area, (cpu.fdp & 0xffffffff) | ((cpu.fds as u64) << 32), 16);
  }
  for (let i: u32 = 0; i < 8; i++) store<u64>(area + ST_AT + (i << 4), 0, 8);
  copyStackTo(area + ST_AT, 16);
}

function restoreX87(area: usize, wide: bool): void {
  cpu.fcw = (load<u16>(area) & 0x1f7f) | 0x40;
  setStatus(load<u16>(area, 2));
  cpu.fop = load<u16>(area, 6) & 0x7ff;
  if (wide) {
    cpu.fip = load<u64>(area, 8);
    cpu.fdp = load<u64>(area, 16);
    cpu.fcs = 0;
    cpu.fds = 0;
  } else {
    cpu.fip = load<u32>(area, 8);
    cpu.fcs = load<u16>(area, 12);
    cpu.fdp = load<u32>(area, 16);
    cpu.fds = load<u16>(area, 20);
  }
  copyStackFrom(area + ST_AT, 16);
  setAbridgedTags(load<u8>(area, 4));
}

function initX87(): void {
  initializeX87();
  memory.fill(<usize>(VCPU_BASE + Offset.ST), 0, 128);
}

function saveXmm(area: usize): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) {
    store<u64>(area + XMM_AT + (i << 4), load<u64>(vector(i)));
    store<u64>(area + XMM_AT + (i << 4), load<u64>(vector(i), 8), 8);
  }
}

function restoreXmm(area: usize): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) {
    store<u64>(vector(i), load<u64>(area + XMM_AT + (i << 4)));
    store<u64>(vector(i), load<u64>(area + XMM_AT + (i << 4), 8), 8);
  }
}

function initXmm(): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) memory.fill(vector(i), 0, 16);
}

/** Upper halves of the YMM registers. */
function saveYmm(to: usize): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) memory.copy(to + (i << 4), vector(i) + 16, 16);
}

function restoreYmm(from: usize): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) memory.copy(vector(i) + 16, from + (i << 4), 16);
}

function initYmm(): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) memory.fill(vector(i) + 16, 0, 16);
}

/** True if `bytes` bytes from offset `at` of some visible vector register are not all 0. */
function anyVectorBits(at: u32): bool {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) {
    if ((load<u64>(vector(i) + at) | load<u64>(vector(i) + at, 8)) != 0) return true;
  }
  return false;
}

function x87InUse(): bool {
  if (cpu.fcw != FCW_INITIAL || cpu.fsw != 0 || cpu.ftw != 0xffff) return true;
  if (cpu.fop != 0 || cpu.fip != 0 || cpu.fdp != 0 || cpu.fcs != 0 || cpu.fds != 0) return true;
  for (let i: u32 = 0; i < 128; i += 8) if (load<u64>(<usize>(VCPU_BASE + Offset.ST + i)) != 0) return true;
  return false;
}

/** XINUSE: the components that are not in their initial configuration. MXCSR does not count. */
export function componentsInUse(): u64 {
  let mask: u64 = 0;
  if (x87InUse()) mask |= X87;
  if (anyVectorBits(0)) mask |= SSE;
  if (anyVectorBits(16)) mask |= AVX;
  if (cpu.pkru != 0) mask |= PKRU;
  return mask;
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
  store<u32>(area, cpu.mxcsr, MXCSR_AT);
  store<u32>(area, MXCSR_MASK, MXCSR_MASK_AT);
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

/** Saves the components of `mask`; `format` is that of XCOMP_BV, 0 for the standard format. */
function saveComponents(area: usize, mask: u64, format: u64, wide: bool): void {
  if (mask & X87) saveX87(area, wide);
  if (mask & SSE) saveXmm(area);
  if (mask & AVX) saveYmm(area + AVX_OFFSET);
  if (mask & PKRU) store<u64>(area + (format == 0 ? PKRU_OFFSET : compactedPkruOffset(format)), cpu.pkru as u64);
}

function saveMxcsr(area: usize): void {
  store<u32>(area, cpu.mxcsr, MXCSR_AT);
  store<u32>(area, MXCSR_MASK, MXCSR_MASK_AT);
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

/** Restores or initializes the components of `requested` as XSTATE_BV says. */
function restoreComponents(area: usize, requested: u64, format: u64, wide: bool): void {
  const present = load<u64>(area, XSTATE_BV);
  if (requested & X87) {
    if (present & X87) restoreX87(area, wide);
    else initX87();
  }
  if (requested & SSE) {
    if (present & SSE) restoreXmm(area);
    else initXmm();
  }
  if (requested & AVX) {
    if (present & AVX) restoreYmm(area + AVX_OFFSET);
    else initYmm();
  }
  if (requested & PKRU) {
    const at = format == 0 ? PKRU_OFFSET : compactedPkruOffset(format);
    cpu.pkru = present & PKRU ? load<u32>(area + at) : 0;
    updateContext();
  }
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
