/**
 * What the x87 handlers share: the rounding environment of FCW, operands, pushing, and turning exception flags into FSW.
 *
 * @sdm 1 "x87 FPU Floating-Point Exception Handling"
 */
import {
  copyFloat,
  env,
  Float,
  IE,
  invalid,
  OE,
  PE,
  QUIET_NAN,
  resultsExtended,
  setDefaultNan,
  SIGNALING_NAN,
  signExponent80,
  significand80,
  UE,
  unpack80,
  UNSUPPORTED,
} from "../../../base/soft-float/float.ts";
import { SEG_SELECTOR } from "../../../spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { operandOffset } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { C1, isEmpty, physical, setTop, STACK_FAULT, stPointer, tagOf, TAG_EMPTY, top, updateSummary, writeSt } from "./state.ts";

/** IE, DE and ZE, which stop an operation before it computes, if they are unmasked. */
export const BEFORE: u32 = 7;
const INDEFINITE: u64 = 0xc000000000000000;
const INDEFINITE_EXPONENT: u32 = 0xffff;

/** Remembers the instruction (and its memory operand) for FSTENV and FXSAVE, and clears the flags of the last one. */
export function startInstruction(op: MicroOp): void {
  cpu.fop = (((op.opcode as u32) & 7) << 8) | (op.modrm as u32);
  cpu.fip = cpu.rip;
  cpu.fcs = load<u32>(VCPU_BASE + SEG_SELECTOR + 4);
  if ((op.flags & IS_REGISTER) == 0) {
    cpu.fdp = operandOffset(op);
    cpu.fds = load<u32>(VCPU_BASE + SEG_SELECTOR + ((op.segment as u32) << 2));
  }
  env.flags = 0;
  env.roundedUp = 0;
  env.rounding = (cpu.fcw >> 10) & 3;
  env.masks = cpu.fcw & 0x3f;
  env.flushToZero = 0;
  env.exponentWrap = 24576;
  resultsExtended(64);
}

/** Precision control applies to FADD, FSUB, FMUL, FDIV and FSQRT. @sdm 1 "Precision Control Field" */
export function usePrecisionControl(): void {
  const control = (cpu.fcw >> 8) & 3;
  resultsExtended(control == 0 ? 24 : control == 2 ? 53 : 64);
}

/** Unpacks ST(i). */
export function readSt(x: Float, i: u32): void {
  const pointer = stPointer(i);
  unpack80(x, load<u64>(pointer), load<u32>(pointer, 8));
}

/** Packs x into ST(i). */
export function putSt(i: u32, x: Float): void {
  writeSt(i, significand80(x), signExponent80(x));
}

export function putIndefinite(i: u32): void {
  writeSt(i, INDEFINITE, INDEFINITE_EXPONENT);
}

/** Stack overflow (`c1` = C1) or underflow (0). True if IE is masked: the result is then the indefinite. */
export function stackFault(c1: u32): bool {
  cpu.fsw = (cpu.fsw & ~C1) | c1 | IE | STACK_FAULT;
  updateSummary();
  return (cpu.fcw & IE) != 0;
}

/** True if a push would overwrite a register that is not empty. */
export function pushOverflows(): bool {
  return tagOf(physical(7)) != TAG_EMPTY;
}

/** Decrements TOP and writes ST(0). */
export function push(significand: u64, signExponent: u32): void {
  setTop(top() - 1);
  writeSt(0, significand, signExponent);
}

export function pushFloat(x: Float): void {
  push(significand80(x), signExponent80(x));
}

export function pushIndefinite(): void {
  push(INDEFINITE, INDEFINITE_EXPONENT);
}

/**
 * Moves env.flags into FSW. True if the result may be written: none of the `suppressing` flags is unmasked. C1 tells whether
 * an inexact result was rounded away from zero.
 */
export function commitStatus(suppressing: u32): bool {
  let flags = env.flags;
  const unmasked = flags & ~cpu.fcw & 0x3f;
  if (unmasked & BEFORE) flags &= BEFORE;
  const suppressed = (unmasked & suppressing) != 0;
  // A store that does not happen is not inexact.
  if (unmasked & suppressing & (OE | UE)) flags &= ~PE;
  cpu.fsw = (cpu.fsw & ~C1) | flags | (env.roundedUp != 0 && !suppressed ? C1 : 0);
  updateSummary();
  return !suppressed;
}

/** Sets C1 to 0: what instructions without rounding do. */
export function clearC1(): void {
  cpu.fsw &= ~C1;
}

/**
 * Result of an operation with a NaN or unsupported operand: unsupported ones are invalid; of two NaNs a quiet one before a
 * signaling one, else the one with the larger significand; quieted. False if neither operand is special.
 *
 * @sdm 1 "Rules for Handling NaNs"
 */
export function propagateNan(r: Float, a: Float, b: Float): bool {
  if (a.kind < QUIET_NAN && b.kind < QUIET_NAN) return false;
  if (a.kind == UNSUPPORTED || b.kind == UNSUPPORTED) {
    invalid(r);
    return true;
  }
  if (a.kind == SIGNALING_NAN || b.kind == SIGNALING_NAN) env.flags |= IE;
  if (b.kind < QUIET_NAN) copyFloat(r, a);
  else if (a.kind < QUIET_NAN) copyFloat(r, b);
  else if (a.kind != b.kind) copyFloat(r, a.kind == QUIET_NAN ? a : b);
  else if (a.significand != b.significand) copyFloat(r, a.significand > b.significand ? a : b);
  else copyFloat(r, a.negative ? b : a);
  return true;
}

/** The same with one operand. */
export function propagateOne(r: Float, a: Float): bool {
  if (a.kind < QUIET_NAN) return false;
  if (a.kind == UNSUPPORTED) invalid(r);
  else {
    if (a.kind == SIGNALING_NAN) env.flags |= IE;
    copyFloat(r, a);
  }
  return true;
}

/**
 * The frame of an instruction that replaces ST(0) by a function of it: true if ST(0) is there; otherwise the stack fault is
 * recorded and answered.
 */
export function top0(): bool {
  if (!isEmpty(0)) return true;
  if (stackFault(0)) putIndefinite(0);
  return false;
}
