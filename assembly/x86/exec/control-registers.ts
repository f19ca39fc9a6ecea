/** MOV to and from CR0, CR2, CR3, CR4, CR8; CLTS, LMSW, SMSW. The checks and effects of a write: register/control.ts. */
import * as ExitReason from "../../spec/exit-reason.ts";
import { apicSetTpr, apicTpr } from "../apic/local-apic.ts";
import { faulted, raiseGp, raiseUd, raiseVmExit } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { writeCr0, writeCr3, writeCr4 } from "../register/control.ts";
import { CR0_PE, CR0_TS, CR4_UMIP } from "../state/control-bits.ts";
import { MicroOp, regNumber, rmNumber } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import * as Condition from "../vmx/conditions.ts";
import { CLTS, MOV_FROM_CR, MOV_TO_CR, crQualification, lmswQualification } from "../vmx/instruction-information.ts";
import { setVirtualCr8, virtualCr8 } from "../vmx/virtual-apic.ts";
import { isRegister, readRm, readSlot, writeRm, writeSlot } from "./operand.ts";

/** Bits that LMSW writes: PE MP EM TS. */
const MACHINE_STATUS: u64 = 0xf;

/** MOV CR moves 64 bits in 64-bit mode and 32 elsewhere, whatever the prefixes say. */
function moveSize(): u32 {
  return in64BitMode() ? 8 : 4;
}

function exitOnCr(register: u32, access: u32, gpr: u32): i32 {
  return raiseVmExit(ExitReason.CR_ACCESS, crQualification(register, access, gpr));
}

/** #UD for a control register that does not exist; CR8 only in 64-bit mode (elsewhere REX.R cannot say 8). */
function exists(register: u32): bool {
  return register == 0 || register == 2 || register == 3 || register == 4 || register == 8;
}

/** @sdm 2B "MOV—Move to/from Control Registers" */
export function execMovToCr(op: MicroOp): i32 {
  const register = regNumber(op);
  const gpr = rmNumber(op);
  if (!exists(register)) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  const value = readSlot(gpr << 3, moveSize());
  switch (register) {
    case 0:
      if (cpu.nonRoot && Condition.movToCr0Exits(value)) return exitOnCr(0, MOV_TO_CR, gpr);
      return writeCr0(cpu.nonRoot ? Condition.writeCr0ForGuest(value) : value) ? RETIRE_END : FAULT;
    case 2:
      cpu.cr2 = value;
      return RETIRE;
    case 3:
      if (cpu.nonRoot && Condition.movToCr3Exits(value)) return exitOnCr(3, MOV_TO_CR, gpr);
      return writeCr3(value) ? RETIRE_END : FAULT;
    case 4:
      if (cpu.nonRoot && Condition.movToCr4Exits(value)) return exitOnCr(4, MOV_TO_CR, gpr);
      return writeCr4(cpu.nonRoot ? Condition.writeCr4ForGuest(value) : value) ? RETIRE_END : FAULT;
    default:
      if (cpu.nonRoot && Condition.movToCr8Exits()) return exitOnCr(8, MOV_TO_CR, gpr);
      if (value > 15) return raiseGp(0);
      if (cpu.nonRoot && Condition.usesTprShadow()) {
        setVirtualCr8(value);
        return RETIRE_END;
      }
      apicSetTpr((value as u32) << 4);
      return RETIRE_END;
  }
}

/** @sdm 2B "MOV—Move to/from Control Registers" */
export function execMovFromCr(op: MicroOp): i32 {
  const register = regNumber(op);
  const gpr = rmNumber(op);
  if (!exists(register)) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  let value: u64 = 0;
  switch (register) {
    case 0:
      value = cpu.nonRoot ? Condition.readCr0ForGuest() : cpu.cr0;
      break;
    case 2:
      value = cpu.cr2;
      break;
    case 3:
      if (cpu.nonRoot && Condition.movFromCr3Exits()) return exitOnCr(3, MOV_FROM_CR, gpr);
      value = cpu.cr3;
      break;
    case 4:
      value = cpu.nonRoot ? Condition.readCr4ForGuest() : cpu.cr4;
      break;
    default:
      if (cpu.nonRoot && Condition.movFromCr8Exits()) return exitOnCr(8, MOV_FROM_CR, gpr);
      value = cpu.nonRoot && Condition.usesTprShadow() ? virtualCr8() : ((apicTpr() >> 4) as u64);
      break;
  }
  writeSlot(gpr << 3, moveSize(), value);
  return RETIRE;
}

/** @sdm 2A "CLTS—Clear Task-Switched Flag in CR0" */
export function execClts(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  if (cpu.nonRoot) {
    if (Condition.cltsExits()) return exitOnCr(0, CLTS, 0);
    if (Condition.cltsIsIgnored()) return RETIRE;
  }
  cpu.cr0 &= ~CR0_TS;
  return RETIRE_END;
}

/** LMSW cannot clear PE. @sdm 2A "LMSW—Load Machine Status Word" */
export function execLmsw(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  const source = readRm(op, 2);
  if (faulted()) return FAULT;
  if (cpu.nonRoot && Condition.lmswExits(source)) {
    if (!isRegister(op)) cpu.guestLinear = operandLinear(op, 2, false);
    return raiseVmExit(ExitReason.CR_ACCESS, lmswQualification(source as u32, !isRegister(op)));
  }
  const value = (cpu.cr0 & ~(MACHINE_STATUS & ~CR0_PE)) | (source & MACHINE_STATUS);
  return writeCr0(cpu.nonRoot ? Condition.writeCr0ForGuest(value) : value) ? RETIRE_END : FAULT;
}

/**
 * SMSW: 16 bits to memory; all of CR0 that fits to a register. With CR4.UMIP it needs CPL 0.
 *
 * @sdm 2B "SMSW—Store Machine Status Word"
 */
export function execSmsw(op: MicroOp): i32 {
  if ((cpu.cr4 & CR4_UMIP) != 0 && cpu.cpl != 0) return raiseGp(0);
  const value = cpu.nonRoot ? Condition.readCr0ForGuest() : cpu.cr0;
  return writeRm(op, isRegister(op) ? op.opSize : 2, value) ? RETIRE : FAULT;
}
