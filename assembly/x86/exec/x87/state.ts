/**
 * The x87 register file: physical registers, TOP, tags, and the checks every x87 and MMX instruction begins with.
 *
 *   FSW  15 B | 14 C3 | 13:11 TOP | 10 C2 | 9 C1 | 8 C0 | 7 ES | 6 SF | 5 PE | 4 UE | 3 OE | 2 ZE | 1 DE | 0 IE
 *   FCW  11:10 RC | 9:8 PC | 5:0 masks, in the order of the FSW flags
 *
 * @sdm 1 "x87 FPU Execution Environment"
 */
import { signal } from "../../../host.ts";
import * as Offset from "../../../spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import * as Signal from "../../../spec/signal.ts";
import { MF, raise, raiseNm, raiseUd } from "../../event/fault.ts";
import { JUMP, RETIRE } from "../../event/outcome.ts";
import { cpu } from "../../state/vcpu.ts";

export const IE: u32 = 1;
export const DE: u32 = 2;
export const ZE: u32 = 4;
export const OE: u32 = 8;
export const UE: u32 = 0x10;
export const PE: u32 = 0x20;
/** Stack fault. */
export const STACK_FAULT: u32 = 0x40;
export const ES: u32 = 0x80;
export const C0: u32 = 0x100;
export const C1: u32 = 0x200;
export const C2: u32 = 0x400;
export const C3: u32 = 0x4000;
export const BUSY: u32 = 0x8000;
const TOP_MASK: u32 = 0x3800;

export const TAG_VALID: u32 = 0;
export const TAG_ZERO: u32 = 1;
export const TAG_SPECIAL: u32 = 2;
export const TAG_EMPTY: u32 = 3;

const CR0_MP: u32 = 2;
const CR0_EM: u32 = 4;
const CR0_TS: u32 = 8;
const CR0_NE: u32 = 0x20;

/** VMX activity state: no instruction is executed until an interrupt. */
const HLT: u32 = 1;

export function top(): u32 {
  return (cpu.fsw >> 11) & 7;
}

export function setTop(value: u32): void {
  cpu.fsw = (cpu.fsw & ~TOP_MASK) | ((value & 7) << 11);
}

/** Number of the physical register behind ST(i). */
export function physical(i: u32): u32 {
  return ((cpu.fsw >> 11) + i) & 7;
}

/** Address of physical register `n`: significand, then sign and exponent 8 bytes on. */
export function physicalPointer(n: u32): usize {
  return VCPU_BASE + Offset.ST + (n << 4);
}

/** Address of ST(i). */
export function stPointer(i: u32): usize {
  return physicalPointer(physical(i));
}

export function tagOf(n: u32): u32 {
  return (cpu.ftw >> (n << 1)) & 3;
}

export function setTag(n: u32, tag: u32): void {
  cpu.ftw = (cpu.ftw & ~((<u32>3) << (n << 1))) | (tag << (n << 1));
}

/** True if ST(i) is empty. */
export function isEmpty(i: u32): bool {
  return tagOf(physical(i)) == TAG_EMPTY;
}

/** The tag that a value deserves. @sdm 1 "x87 FPU Tag Word" */
export function tagFor(significand: u64, signExponent: u32): u32 {
  const exponent = signExponent & 0x7fff;
  if (exponent == 0) return significand == 0 ? TAG_ZERO : TAG_SPECIAL;
  if (exponent == 0x7fff || (significand as i64) >= 0) return TAG_SPECIAL;
  return TAG_VALID;
}

/** Writes physical register `n` and its tag. */
export function writePhysical(n: u32, significand: u64, signExponent: u32): void {
  const pointer = physicalPointer(n);
  store<u64>(pointer, significand);
  store<u64>(pointer, (signExponent & 0xffff) as u64, 8);
  setTag(n, tagFor(significand, signExponent));
}

/** Writes ST(i). */
export function writeSt(i: u32, significand: u64, signExponent: u32): void {
  writePhysical(physical(i), significand, signExponent);
}

/** Marks ST(0) empty and increments TOP. */
export function pop(): void {
  setTag(top(), TAG_EMPTY);
  setTop(top() + 1);
}

/** Sets ES and B to what the flags and masks say, and FERR# with them. */
export function updateSummary(): void {
  if (cpu.fsw & ~cpu.fcw & 0x3f) {
    cpu.fsw |= ES | BUSY;
    if (!((cpu.cr0 as u32) & CR0_NE)) assertFerr();
  } else if (cpu.fsw & (ES | BUSY)) {
    cpu.fsw &= ~(ES | BUSY);
    releaseFerr();
  }
}

/** An unmasked exception leaves the processor, to come back as an interrupt. @sdm 1 "MS-DOS* Compatibility Sub-mode" */
function assertFerr(): void {
  if (cpu.ferr) return;
  cpu.ferr = 1;
  signal(Signal.FERR, 1);
}

function releaseFerr(): void {
  if (!cpu.ferr) return;
  cpu.ferr = 0;
  signal(Signal.FERR, 0);
}

/** State of FNINIT. The data registers keep their contents. @sdm 2A "FINIT/FNINIT—Initialize Floating-Point Unit" */
export function initializeX87(): void {
  cpu.fcw = 0x37f;
  cpu.fsw = 0;
  releaseFerr();
  cpu.ftw = 0xffff;
  cpu.fop = 0;
  cpu.fip = 0;
  cpu.fdp = 0;
  cpu.fcs = 0;
  cpu.fds = 0;
}

/** The FXSAVE form of the tag word: bit n set if physical register n is not empty. @sdm 1 "x87 State" */
export function abridgedTags(): u32 {
  let abridged: u32 = 0;
  for (let n: u32 = 0; n < 8; n++) if (tagOf(n) != TAG_EMPTY) abridged |= (<u32>1) << n;
  return abridged;
}

/** Rebuilds the full tag word from the FXSAVE form and the register contents. */
export function setAbridgedTags(abridged: u32): void {
  for (let n: u32 = 0; n < 8; n++) {
    const pointer = physicalPointer(n);
    setTag(n, (abridged >> n) & 1 ? tagFor(load<u64>(pointer), load<u16>(pointer, 8) as u32) : TAG_EMPTY);
  }
}

/** Takes FSW as FXRSTOR, FRSTOR and FLDENV give it: ES and B follow from the flags and masks. (ES may end here, and FERR# with it.) */
export function setStatus(status: u32): void {
  cpu.fsw = (status & 0xffff) | ES;
  updateSummary();
}

/** Copies the eight registers to `target` in stack order, `stride` bytes apart, 10 bytes each. */
export function copyStackTo(target: usize, stride: u32): void {
  for (let i: u32 = 0; i < 8; i++) {
    const pointer = stPointer(i);
    store<u64>(target + i * stride, load<u64>(pointer));
    store<u16>(target + i * stride, load<u16>(pointer, 8), 8);
  }
}

/** The inverse: TOP must be set before; tags are left alone. */
export function copyStackFrom(source: usize, stride: u32): void {
  for (let i: u32 = 0; i < 8; i++) {
    const pointer = stPointer(i);
    store<u64>(pointer, load<u64>(source + i * stride));
    store<u64>(pointer, load<u16>(source + i * stride, 8) as u64, 8);
  }
}

/**
 * The checks of a waiting x87 instruction: CR0.EM and CR0.TS (#NM), then an unmasked exception of an earlier instruction
 * (#MF). RETIRE means go on; anything else is the outcome of the instruction.
 */
export function beginWaiting(): i32 {
  if ((cpu.cr0 as u32) & (CR0_EM | CR0_TS)) return raiseNm();
  return cpu.fsw & ES ? pendingError() : RETIRE;
}

/** The same for the non-waiting instructions (FNINIT, FNSTSW and so on): no #MF. */
export function beginNonWaiting(): i32 {
  return (cpu.cr0 as u32) & (CR0_EM | CR0_TS) ? raiseNm() : RETIRE;
}

/** The same for MMX instructions: CR0.EM is #UD. @sdm 2A "EMMS—Empty MMX Technology State" */
export function beginMmx(): i32 {
  if ((cpu.cr0 as u32) & CR0_EM) return raiseUd();
  if ((cpu.cr0 as u32) & CR0_TS) return raiseNm();
  return cpu.fsw & ES ? pendingError() : RETIRE;
}

/** WAIT: CR0.MP decides whether TS applies. @sdm 2D "WAIT/FWAIT—Wait" */
export function beginWait(): i32 {
  if (((cpu.cr0 as u32) & (CR0_MP | CR0_TS)) == (CR0_MP | CR0_TS)) return raiseNm();
  return cpu.fsw & ES ? pendingError() : RETIRE;
}

/**
 * With CR0.NE clear the error has left through FERR#: the processor waits before this instruction for the interrupt that
 * it becomes on the board, unless IGNNE# lets the instruction go on.
 *
 * @sdm 1 "MS-DOS* Compatibility Sub-mode"
 */
function pendingError(): i32 {
  if ((cpu.cr0 as u32) & CR0_NE) return raise(MF);
  assertFerr();
  if (cpu.ignne) return RETIRE;
  cpu.activity = HLT;
  cpu.attention = 1;
  cpu.stepArmed = 0;
  return JUMP;
}
