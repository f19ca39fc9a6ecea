/** Moves to and from application registers. @source Itanium SDM vol. 3 "mov — Move Application Register" */
import * as Ar from "../../spec/ia64/application.ts";
import { SI } from "../../spec/ia64/psr.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import { slotA, slotB, slotC, slotImmediate } from "../decode/slot.ts";
import { raiseIllegalOperation, raisePrivilegedRegister, raiseRegisterNatConsumption, raiseReservedField } from "../event/fault.ts";
import { RETIRE, RETIRE_END } from "../event/outcome.ts";
import { fpsrIsReserved } from "../float/environment.ts";
import { intervalTime, retiredNow, setIntervalTime } from "../interrupt/timer.ts";
import { above } from "../rse/backing-store.ts";
import { ar, setAr } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { raiseVirtualization } from "../virtual/intercept.ts";
import { setR1 } from "./alu.ts";

const RSC_RESERVED: u64 = 0xffffffffc000ffe0;
const PFS_RESERVED: u64 = 0x3c0fffc000000000;

/** 48-63 and 112-127: reads give 0, writes do nothing, from either unit. */
function ignored(number: u32): bool {
  return (number >= 48 && number < 64) || number >= 112;
}

function exists(number: u32): bool {
  switch (number) {
    case Ar.RSC:
    case Ar.BSP:
    case Ar.BSPSTORE:
    case Ar.RNAT:
    case Ar.FCR:
    case Ar.EFLAG:
    case Ar.CSD:
    case Ar.SSD:
    case Ar.CFLG:
    case Ar.FSR:
    case Ar.FIR:
    case Ar.FDR:
    case Ar.CCV:
    case Ar.UNAT:
    case Ar.FPSR:
    case Ar.ITC:
    case Ar.RUC:
    case Ar.PFS:
    case Ar.LC:
    case Ar.EC:
      return true;
    default:
      return number < 8 || ignored(number);
  }
}

/** Accesses from the wrong unit, of reserved registers, and of the RSE's while it may store by itself. */
function illegal(number: u32, unitI: bool): bool {
  if ((unitI != number >= 64 && !ignored(number)) || !exists(number)) return true;
  return (number == Ar.BSPSTORE || number == Ar.RNAT) && (ar(Ar.RSC) & 3) != 0;
}

function reserved(number: u32, value: u64): bool {
  switch (number) {
    case Ar.RSC:
      return (value & RSC_RESERVED) != 0;
    case Ar.FPSR:
      return fpsrIsReserved(value);
    case Ar.PFS:
      return (value & PFS_RESERVED) != 0;
    default:
      return false;
  }
}

function write(slot: usize, unitI: bool, value: u64, nat: u64, cause: u32): i32 {
  const number = slotC(slot);
  if (illegal(number, unitI) || number == Ar.BSP || number == Ar.RUC) return raiseIllegalOperation();
  if (nat) return raiseRegisterNatConsumption(0);
  if ((number < 8 || number == Ar.ITC || number == Ar.CFLG) && cpu.cpl != 0) return raisePrivilegedRegister();
  if (reserved(number, value)) return raiseReservedField();
  switch (number) {
    case Ar.ITC:
      if (virtualMachine()) return raiseVirtualization(cause, slot);
      setIntervalTime(value);
      return RETIRE_END;
    case Ar.RSC: {
      // A level above the current one is not to be had.
      const level = (value >> 2) & 3;
      if (level < <u64>cpu.cpl) value = (value & ~(12 as u64)) | ((<u64>cpu.cpl) << 2);
      break;
    }
    case Ar.BSPSTORE:
      value &= ~(7 as u64);
      setAr(Ar.BSP, above(value, <u32>cpu.dirty));
      break;
    case Ar.EC:
      value &= 63;
      break;
    case Ar.RNAT:
      value &= 0x7fffffffffffffff;
      break;
  }
  if (!ignored(number)) setAr(number, value);
  return RETIRE;
}

function read(slot: usize, unitI: bool): i32 {
  const number = slotC(slot);
  if (illegal(number, unitI) || grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (number == Ar.ITC || number == Ar.RUC) {
    if (psrBit(SI)) {
      if (cpu.cpl != 0) return raisePrivilegedRegister();
      if (virtualMachine()) return raiseVirtualization(Cause.MOV_FROM_AR, slot);
    }
    return setR1(slot, number == Ar.ITC ? intervalTime() : retiredNow(), 0);
  }
  return setR1(slot, ignored(number) ? 0 : ar(number), 0);
}

export function execMovToArM(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  return write(slot, false, load<u64>(b), load<u64>(b, 8), Cause.MOV_TO_AR);
}

export function execMovToArI(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  return write(slot, true, load<u64>(b), load<u64>(b, 8), Cause.MOV_TO_AR);
}

export function execMovToArImmM(slot: usize): i32 {
  return write(slot, false, slotImmediate(slot), 0, Cause.MOV_TO_AR_IMMEDIATE);
}

export function execMovToArImmI(slot: usize): i32 {
  return write(slot, true, slotImmediate(slot), 0, Cause.MOV_TO_AR_IMMEDIATE);
}

export function execMovFromArM(slot: usize): i32 {
  return read(slot, false);
}

export function execMovFromArI(slot: usize): i32 {
  return read(slot, true);
}
