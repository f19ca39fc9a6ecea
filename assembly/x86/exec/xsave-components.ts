/**
 * The components of extended state, between the processor and an area in the format of FXSAVE and the XSAVE family: x87, SSE,
 * AVX and PKRU.
 *
 * @sdm 1 "Managing State Using the XSAVE Feature Set"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { updateContext } from "../memory/tlb.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { MXCSR_MASK } from "./sse/control.ts";
import { abridgedTags, copyStackFrom, copyStackTo, initializeX87, setAbridgedTags, setStatus } from "./x87/state.ts";
import { AVX, AVX_OFFSET, PKRU, PKRU_OFFSET, SSE, X87, XSTATE_BV, compactedPkruOffset } from "./xsave-layout.ts";

const FCW_INITIAL: u32 = 0x37f;
/** Offsets in the legacy region. */
export const MXCSR_AT: u32 = 24;
const MXCSR_MASK_AT: u32 = 28;
const ST_AT: u32 = 32;
const XMM_AT: u32 = 160;

function registers(): u32 {
  return in64BitMode() ? 16 : 8;
}

function vector(i: u32): usize {
  return <usize>(VCPU_BASE + Offset.VECTOR + (i << 5));
}

/** x87 part of the legacy region: the 64-bit form (REX.W) has no selectors. */
export function saveX87(area: usize, wide: bool): void {
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

export function restoreX87(area: usize, wide: bool): void {
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

export function saveXmm(area: usize): void {
  const count = registers();
  for (let i: u32 = 0; i < count; i++) {
    store<u64>(area + XMM_AT + (i << 4), load<u64>(vector(i)));
    store<u64>(area + XMM_AT + (i << 4), load<u64>(vector(i), 8), 8);
  }
}

export function restoreXmm(area: usize): void {
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

/** Saves the components of `mask`; `format` is that of XCOMP_BV, 0 for the standard format. */
export function saveComponents(area: usize, mask: u64, format: u64, wide: bool): void {
  if (mask & X87) saveX87(area, wide);
  if (mask & SSE) saveXmm(area);
  if (mask & AVX) saveYmm(area + AVX_OFFSET);
  if (mask & PKRU) store<u64>(area + (format == 0 ? PKRU_OFFSET : compactedPkruOffset(format)), cpu.pkru as u64);
}

export function saveMxcsr(area: usize): void {
  store<u32>(area, cpu.mxcsr, MXCSR_AT);
  store<u32>(area, MXCSR_MASK, MXCSR_MASK_AT);
}

/** Restores or initializes the components of `requested` as XSTATE_BV says. */
export function restoreComponents(area: usize, requested: u64, format: u64, wide: bool): void {
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
