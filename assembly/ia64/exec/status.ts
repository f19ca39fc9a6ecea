/** PSR and the user mask. @source Itanium SDM vol. 3 "mov — Move Processor Status Register", "ssm", "rsm", "sum", "rum" */
import { I, IT, MC, SP, UP } from "../../spec/ia64/psr.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { slotA, slotB, slotImmediate } from "../decode/slot.ts";
import { raiseIllegalOperation, raisePrivilegedOperation, raiseRegisterNatConsumption, raiseReservedField } from "../event/fault.ts";
import { RETIRE_END } from "../event/outcome.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { raiseVirtualization } from "../virtual/intercept.ts";
import { accelerated, setVpdField, virtualizationDisabled, vpd, vpdField } from "../virtual/vpd.ts";
import { setR1 } from "./alu.ts";

/** Bits of psr.l that exist: the others are reserved. */
const LOW_BITS: u64 = 0x0ffee03e;
/** Bits of the user mask: be, up, ac, mfl, mfh. */
const USER_MASK: u64 = 0x3e;
/** What a guest sees of the real PSR when it reads its own: be, up, ac, mfl, mfh. */
const LIVE: u64 = 0x3e;
const INTERRUPTS: u64 = (1 as u64) << (I as u64);

/** PSR.i of the virtual processor. A virtual interrupt that this lets through comes before the next instruction. */
function setVirtualInterrupts(enabled: bool): i32 {
  const descriptor = vpd();
  const vpsr = vpdField(descriptor, Vpd.VPSR);
  setVpdField(descriptor, Vpd.VPSR, enabled ? vpsr | INTERRUPTS : vpsr & ~INTERRUPTS);
  return RETIRE_END;
}

/** ssm and rsm. */
function systemMask(slot: usize, set: bool, cause: u32): i32 {
  const bits = slotImmediate(slot);
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (bits & ~LOW_BITS) return raiseReservedField();
  if (virtualMachine()) {
    const only = bits == INTERRUPTS;
    if (only && virtualizationDisabled(Vpd.D_PSR_I)) {
      setPsr(set ? cpu.psr | bits : cpu.psr & ~bits);
      return RETIRE_END;
    }
    return only && accelerated(Vpd.A_INT) ? setVirtualInterrupts(set) : raiseVirtualization(cause, slot);
  }
  setPsr(set ? cpu.psr | bits : cpu.psr & ~bits);
  return RETIRE_END;
}

export function execSsm(slot: usize): i32 {
  return systemMask(slot, true, Cause.SSM);
}

export function execRsm(slot: usize): i32 {
  return systemMask(slot, false, Cause.RSM);
}

/** Bits of the user mask that may change: not up, when performance monitors are secure. */
function changeable(): u64 {
  return psrBit(SP) ? USER_MASK & ~((<u64>1) << UP) : USER_MASK;
}

export function execSum(slot: usize): i32 {
  const bits = slotImmediate(slot);
  if (bits & ~USER_MASK) return raiseReservedField();
  setPsr(cpu.psr | (bits & changeable()));
  return RETIRE_END;
}

export function execRum(slot: usize): i32 {
  const bits = slotImmediate(slot);
  if (bits & ~USER_MASK) return raiseReservedField();
  setPsr(cpu.psr & ~(bits & changeable()));
  return RETIRE_END;
}

export function execMovToUm(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  if (load<u64>(b, 8)) return raiseRegisterNatConsumption(0);
  const value = load<u64>(b);
  if (value & ~USER_MASK) return raiseReservedField();
  setPsr((cpu.psr & ~changeable()) | (value & changeable()));
  return RETIRE_END;
}

export function execMovFromUm(slot: usize): i32 {
  return setR1(slot, cpu.psr & USER_MASK, 0);
}

export function execMovToPsr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (load<u64>(b, 8)) return raiseRegisterNatConsumption(0);
  const value = load<u64>(b) & 0xffffffff;
  if (value & ~LOW_BITS) return raiseReservedField();
  if (virtualMachine()) {
    if (accelerated(Vpd.A_INT) && ((guestPsr() ^ value) & 0xffffffff & ~INTERRUPTS) == 0)
      return setVirtualInterrupts((value & INTERRUPTS) != 0);
    return raiseVirtualization(Cause.MOV_TO_PSR, slot);
  }
  setPsr((cpu.psr & ~(0xffffffff as u64)) | value);
  return RETIRE_END;
}

/** PSR as the guest sees it: its own, with the bits that only the processor keeps up to date. */
function guestPsr(): u64 {
  return (vpdField(vpd(), Vpd.VPSR) & ~LIVE) | (cpu.psr & LIVE);
}

/** Bits 31:0, and it and mc. */
function readable(psr: u64): u64 {
  return psr & (0xffffffff | ((<u64>1) << IT) | ((<u64>1) << MC));
}

export function execMovFromPsr(slot: usize): i32 {
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (virtualMachine()) {
    return accelerated(Vpd.A_FROM_PSR) ? setR1(slot, readable(guestPsr()), 0) : raiseVirtualization(Cause.MOV_FROM_PSR, slot);
  }
  return setR1(slot, readable(cpu.psr), 0);
}
