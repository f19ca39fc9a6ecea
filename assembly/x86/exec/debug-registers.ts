/** MOV to and from the debug registers. @sdm 3B "Debug Registers" */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { raiseDb, raiseGp, raiseUd, raiseVmExit } from "../event/fault.ts";
import { RETIRE, RETIRE_END } from "../event/outcome.ts";
import { dataBreakpointsChanged } from "../memory/tlb.ts";
import { CR4_DE } from "../state/control-bits.ts";
import { MicroOp, regNumber, rmNumber } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { movDrExits } from "../vmx/conditions.ts";
import { drQualification } from "../vmx/instruction-information.ts";
import { readSlot, writeSlot } from "./operand.ts";

/** DR6: bits that are always 1 (without RTM and bus-lock detection), and those that can be written. */
const DR6_FIXED: u64 = 0xffff0ff0;
const DR6_WRITABLE: u64 = 0xe00f;
/** DR6.BD: the debug registers are protected by DR7.GD. */
const DR6_BD: u64 = 0x2000;
const DR7_FIXED: u64 = 0x400;
/** Bits 11, 12, 14 and 15 are always 0. */
const DR7_WRITABLE: u64 = 0xffff27ff;
const DR7_GD: u64 = 0x2000;

/**
 * What MOV DR checks before it moves. The VM exit comes before #UD and #GP of the register and of CPL; it is the exception
 * to the rule that faults come first. RETIRE means go on.
 *
 * @sdm 3C "Instructions That Cause VM Exits Conditionally", MOV DR
 */
function begin(op: MicroOp, read: bool): i32 {
  const register = regNumber(op);
  if (register > 7) return raiseUd();
  if (cpu.nonRoot && movDrExits()) return raiseVmExit(ExitReason.MOV_DR, drQualification(register, read, rmNumber(op)));
  if ((register == 4 || register == 5) && (cpu.cr4 & CR4_DE) != 0) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.dr7 & DR7_GD) return raiseDb(DR6_BD);
  return RETIRE;
}

/** DR4 and DR5 are DR6 and DR7 while CR4.DE is 0. */
function actual(op: MicroOp): u32 {
  const register = regNumber(op);
  return register == 4 || register == 5 ? register + 2 : register;
}

/** @sdm 2B "MOV—Move to/from Debug Registers" */
export function execMovFromDr(op: MicroOp): i32 {
  const outcome = begin(op, true);
  if (outcome != RETIRE) return outcome;
  writeSlot(rmNumber(op) << 3, in64BitMode() ? 8 : 4, load<u64>(VCPU_BASE + Offset.DR + (actual(op) << 3)));
  return RETIRE;
}

/** @sdm 2B "MOV—Move to/from Debug Registers" */
export function execMovToDr(op: MicroOp): i32 {
  const outcome = begin(op, false);
  if (outcome != RETIRE) return outcome;
  const register = actual(op);
  let value = readSlot(rmNumber(op) << 3, in64BitMode() ? 8 : 4);
  if (register >= 6 && value >> 32 != 0) return raiseGp(0);
  if (register == 6) value = (value & DR6_WRITABLE) | DR6_FIXED;
  else if (register == 7) value = (value & DR7_WRITABLE) | DR7_FIXED;
  const at = <usize>(VCPU_BASE + Offset.DR + (register << 3));
  const changed = load<u64>(at) != value;
  store<u64>(at, value);
  // Watched pages must have no direct translation, and pages no longer watched may have one.
  if (changed && register != 6) dataBreakpointsChanged();
  return RETIRE_END;
}
