/**
 * LOOP, LOOPE, LOOPNE, JCXZ: short jumps that look at CX, ECX or RCX, whichever the address size says.
 *
 * @sdm 2A "LOOP/LOOPcc—Loop According to ECX Counter"
 * @sdm 2A "Jcc—Jump if Condition Is Met"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import { RCX } from "../../spec/vcpu-offset.ts";
import { FAULT, JUMP, RETIRE } from "../event/outcome.ts";
import { raiseGp } from "../event/fault.ts";
import { arithmeticFlags, ZF } from "../state/flags.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { CS, segmentLimit } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";

const COUNT: usize = VCPU_BASE + RCX;

/** The count register with the width of the address size. */
function count(adSize: u32): u64 {
  return adSize == 2 ? <u64>load<u16>(COUNT) : adSize == 4 ? <u64>load<u32>(COUNT) : load<u64>(COUNT);
}

/** A 32-bit count clears the upper half, a 16-bit one leaves the rest. */
function setCount(adSize: u32, value: u64): void {
  if (adSize == 2) store<u16>(COUNT, <u16>value);
  else store<u64>(COUNT, adSize == 4 ? value & 0xffffffff : value);
}

/** Jumps to the target of `op`, cut to the operand size; FAULT with #GP(0) recorded if CS does not contain it. */
function jump(op: MicroOp): i32 {
  let target = cpu.nextRip + <u64>(<i64>op.imm);
  if (op.opSize == 2) target &= 0xffff;
  else if (op.opSize == 4) target &= 0xffffffff;
  if ((cpu.codeMode & 3) == 2) {
    const shift = <i64>(64 - machine.linearAddressBits);
    if (((<i64>target) << shift) >> shift != <i64>target) return raiseGp(0);
  } else if (target > <u64>segmentLimit(CS)) return raiseGp(0);
  cpu.rip = target;
  return JUMP;
}

/** Counts down; jumps if the count is not 0 and `wanted` holds. A target that faults leaves the count as it was. */
function loopIf(op: MicroOp, wanted: bool): i32 {
  const left = count(op.adSize) - 1;
  const zero = op.adSize == 2 ? (left & 0xffff) == 0 : op.adSize == 4 ? (left & 0xffffffff) == 0 : left == 0;
  if (!zero && wanted) {
    if (jump(op) == FAULT) return FAULT;
    setCount(op.adSize, left);
    return JUMP;
  }
  setCount(op.adSize, left);
  return RETIRE;
}

export function execLoop(op: MicroOp): i32 {
  return loopIf(op, true);
}

export function execLoope(op: MicroOp): i32 {
  return loopIf(op, (arithmeticFlags() & ZF) != 0);
}

export function execLoopne(op: MicroOp): i32 {
  return loopIf(op, (arithmeticFlags() & ZF) == 0);
}

/** JCXZ, JECXZ, JRCXZ. */
export function execJcxz(op: MicroOp): i32 {
  return count(op.adSize) == 0 ? jump(op) : RETIRE;
}
