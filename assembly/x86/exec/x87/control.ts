/**
 * x87 control: FNINIT, FNCLEX, FLDCW, FNSTCW, FNSTSW, FINCSTP, FDECSTP, FNOP, WAIT, FNSTENV, FLDENV, FNSAVE, FRSTOR.
 *
 * The environment has four layouts, by operand size and by real-address (or virtual-8086) against protected mode.
 *
 * @sdm 1 "x87 FPU Control Instructions"
 * @sdm 1 "Saving the x87 FPU's State with FSTENV/FNSTENV and FSAVE/FNSAVE"
 */
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load16, loadBlock, store16, storeBlock } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { VM } from "../../state/flags.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { RAX } from "../../../spec/vcpu-offset.ts";
import { clearC1 } from "./operand.ts";
import {
  beginNonWaiting,
  beginWait,
  beginWaiting,
  copyStackFrom,
  copyStackTo,
  initializeX87,
  physicalPointer,
  setStatus,
  setTag,
  setTop,
  tagFor,
  tagOf,
  TAG_EMPTY,
  top,
  updateSummary,
} from "./state.ts";

/** FCW bit 6 reads as 1, bits 15:13 and 7 as 0. */
const FCW_WRITABLE: u32 = 0x1f3f;
const FCW_FIXED: u32 = 0x40;
const CR0_PE: u32 = 1;

/** Image of an environment (28 bytes at most) and of the registers behind it. */
const IMAGE: usize = memory.data(112, 16);

export function execFninit(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  if (blocked != RETIRE) return blocked;
  initializeX87();
  return RETIRE;
}

/** FNCLEX: the flags, SF, ES and B. */
export function execFnclex(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  if (blocked != RETIRE) return blocked;
  cpu.fsw &= ~(<u32>0x7f);
  updateSummary();
  return RETIRE;
}

/** FLDCW: unmasking a flag that is set raises ES at once; the error is reported by the next waiting instruction. */
export function execFldcw(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const linear = operandLinear(op, 2, false);
  if (faulted()) return FAULT;
  const value = load16(linear) as u32;
  if (faulted()) return FAULT;
  setControl(value);
  updateSummary();
  return RETIRE;
}

export function setControl(value: u32): void {
  cpu.fcw = (value & FCW_WRITABLE) | FCW_FIXED;
}

export function execFnstcw(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  return blocked == RETIRE ? storeWord(op, cpu.fcw) : blocked;
}

export function execFnstsw(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  return blocked == RETIRE ? storeWord(op, cpu.fsw) : blocked;
}

function storeWord(op: MicroOp, value: u32): i32 {
  const linear = operandLinear(op, 2, true);
  if (faulted()) return FAULT;
  return store16(linear, value) ? RETIRE : FAULT;
}

export function execFnstswAx(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  if (blocked != RETIRE) return blocked;
  store<u16>(VCPU_BASE + RAX, cpu.fsw as u16);
  return RETIRE;
}

export function execFincstp(op: MicroOp): i32 {
  return rotate(1);
}
export function execFdecstp(op: MicroOp): i32 {
  return rotate(7);
}
function rotate(distance: u32): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  setTop(top() + distance);
  clearC1();
  return RETIRE;
}

export function execFnop(op: MicroOp): i32 {
  return beginWaiting();
}

export function execWait(op: MicroOp): i32 {
  return beginWait();
}

function realLayout(): bool {
  return ((cpu.cr0 as u32) & CR0_PE) == 0 || (cpu.rflags & VM) != 0;
}

/** Tags as memory images hold them: registers that are not empty are tagged by their contents. */
export function fullTags(): u32 {
  let tags: u32 = 0;
  for (let n: u32 = 0; n < 8; n++) {
    const pointer = physicalPointer(n);
    const tag = tagOf(n) == TAG_EMPTY ? TAG_EMPTY : tagFor(load<u64>(pointer), load<u32>(pointer, 8));
    tags |= tag << (n << 1);
  }
  return tags;
}

function environmentSize(op: MicroOp): u32 {
  return op.opSize == 2 ? 14 : 28;
}

/** Writes the environment to IMAGE. */
function buildEnvironment(op: MicroOp): void {
  const real = realLayout();
  // Outside protected mode the pointers are linear addresses.
  const ip = real ? (cpu.fcs << 4) + (cpu.fip as u32) : (cpu.fip as u32);
  const dp = real ? (cpu.fds << 4) + (cpu.fdp as u32) : (cpu.fdp as u32);
  const fop = cpu.fop & 0x7ff;
  if (op.opSize == 2) {
    store<u16>(IMAGE, cpu.fcw as u16);
    store<u16>(IMAGE, cpu.fsw as u16, 2);
    store<u16>(IMAGE, fullTags() as u16, 4);
    store<u16>(IMAGE, ip as u16, 6);
    store<u16>(IMAGE, (real ? (((ip >> 16) & 15) << 12) | fop : cpu.fcs) as u16, 8);
    store<u16>(IMAGE, dp as u16, 10);
    store<u16>(IMAGE, (real ? ((dp >> 16) & 15) << 12 : cpu.fds) as u16, 12);
    return;
  }
  store<u32>(IMAGE, cpu.fcw | 0xffff0000);
  store<u32>(IMAGE, cpu.fsw | 0xffff0000, 4);
  store<u32>(IMAGE, fullTags() | 0xffff0000, 8);
  store<u32>(IMAGE, real ? (ip & 0xffff) | 0xffff0000 : ip, 12);
  store<u32>(IMAGE, real ? ((ip >> 16) << 12) | fop : (fop << 16) | (cpu.fcs & 0xffff), 16);
  store<u32>(IMAGE, real ? (dp & 0xffff) | 0xffff0000 : dp, 20);
  store<u32>(IMAGE, real ? (dp >> 16) << 12 : (cpu.fds & 0xffff) | 0xffff0000, 24);
}

/** Takes the environment from IMAGE. A register whose tag is not "empty" is not empty; what kind it is follows from its contents. */
function takeEnvironment(op: MicroOp): void {
  const real = realLayout();
  const wide = op.opSize != 2;
  const step: usize = wide ? 4 : 2;
  setControl(load<u16>(IMAGE));
  setStatus(load<u16>(IMAGE + step));
  takeTags(load<u16>(IMAGE + 2 * step));
  const ip = wide ? load<u32>(IMAGE + 12) : (load<u16>(IMAGE + 6) as u32);
  const selector = wide ? load<u32>(IMAGE + 16) : (load<u16>(IMAGE + 8) as u32);
  const dp = wide ? load<u32>(IMAGE + 20) : (load<u16>(IMAGE + 10) as u32);
  const data = wide ? load<u32>(IMAGE + 24) : (load<u16>(IMAGE + 12) as u32);
  if (real) {
    cpu.fip = ((ip & 0xffff) | ((selector >> 12) << 16)) as u64;
    cpu.fdp = ((dp & 0xffff) | ((data >> 12) << 16)) as u64;
    cpu.fcs = 0;
    cpu.fds = 0;
    cpu.fop = selector & 0x7ff;
    return;
  }
  cpu.fip = ip as u64;
  cpu.fdp = dp as u64;
  cpu.fcs = selector & 0xffff;
  cpu.fds = data & 0xffff;
  if (wide) cpu.fop = (selector >> 16) & 0x7ff;
}

function takeTags(tags: u32): void {
  cpu.ftw = tags;
  for (let n: u32 = 0; n < 8; n++) {
    if (((tags >> (n << 1)) & 3) == TAG_EMPTY) continue;
    const pointer = physicalPointer(n);
    setTag(n, tagFor(load<u64>(pointer), load<u32>(pointer, 8)));
  }
}

/** FNSTENV: stores the environment, then masks all exceptions. */
export function execFnstenv(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  if (blocked != RETIRE) return blocked;
  const size = environmentSize(op);
  const linear = operandLinear(op, size, true);
  if (faulted()) return FAULT;
  buildEnvironment(op);
  if (!storeBlock(linear, IMAGE, size)) return FAULT;
  cpu.fcw |= 0x3f;
  updateSummary();
  return RETIRE;
}

export function execFldenv(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const size = environmentSize(op);
  const linear = operandLinear(op, size, false);
  if (faulted() || !loadBlock(linear, IMAGE, size)) return FAULT;
  takeEnvironment(op);
  return RETIRE;
}

/** FNSAVE: the environment and the registers from ST(0) on, 10 bytes each; then as FNINIT. */
export function execFnsave(op: MicroOp): i32 {
  const blocked = beginNonWaiting();
  if (blocked != RETIRE) return blocked;
  const size = environmentSize(op);
  const linear = operandLinear(op, size + 80, true);
  if (faulted()) return FAULT;
  buildEnvironment(op);
  copyStackTo(IMAGE + size, 10);
  if (!storeBlock(linear, IMAGE, size + 80)) return FAULT;
  initializeX87();
  return RETIRE;
}

export function execFrstor(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const size = environmentSize(op);
  const linear = operandLinear(op, size + 80, false);
  if (faulted() || !loadBlock(linear, IMAGE, size + 80)) return FAULT;
  takeEnvironment(op);
  copyStackFrom(IMAGE + size, 10);
  takeTags(load<u16>(IMAGE + (op.opSize == 2 ? 4 : 8)));
  return RETIRE;
}
