/** Moves to and from control registers. @source Itanium SDM vol. 3 "mov — Move Control Register" */
import * as Cr from "../../spec/ia64/control.ts";
import { REQUESTED } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { IC } from "../../spec/ia64/psr.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { slotA, slotB, slotC } from "../decode/slot.ts";
import { raiseIllegalOperation, raisePrivilegedOperation, raiseRegisterNatConsumption, raiseReservedField } from "../event/fault.ts";
import { RETIRE, RETIRE_END } from "../event/outcome.ts";
import { endInterrupt, readIvr } from "../interrupt/external.ts";
import { armTimer } from "../interrupt/timer.ts";
import { cr, setCr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { raiseVirtualization } from "../virtual/intercept.ts";
import { accelerated, setVpdField, vcr, virtualizationDisabled, vpd, vpdField } from "../virtual/vpd.ts";
import { setR1 } from "./alu.ts";

const IRR3: u32 = Cr.IRR0 + 3;

function exists(number: u32): bool {
  switch (number) {
    case Cr.DCR:
    case Cr.ITM:
    case Cr.IVA:
    case Cr.PTA:
    case Cr.IPSR:
    case Cr.ISR:
    case Cr.LRR0:
    case Cr.LRR1:
      return true;
    default:
      return (number >= Cr.IIP && number <= Cr.IHA) || (number >= Cr.LID && number <= Cr.CMCV);
  }
}

function interruptionRegister(number: u32): bool {
  return number >= Cr.IPSR && number <= Cr.IHA;
}

/**
 * Interruption control registers may be used while PSR.ic is 0. In a virtual machine that is the guest's own PSR.ic: the real one
 * is always 1 there.
 *
 * @differs The manual's processors find this out in firmware; without an active VPD every access is intercepted.
 */
function collecting(): bool {
  if (!virtualMachine() || cpu.cpl != 0) return psrBit(IC);
  const descriptor = vpd();
  return descriptor != 0 && ((vpdField(descriptor, Vpd.VPSR) >> IC) & 1) != 0;
}

function reserved(number: u32, value: u64): bool {
  switch (number) {
    case Cr.DCR:
      return (value & ~(0x7f07 as u64)) != 0;
    case Cr.PTA: {
      const size = (value >> 2) & 63;
      return (value & 0x7e02) != 0 || size < 15 || size > 61;
    }
    case Cr.ITV:
    case Cr.PMV:
    case Cr.CMCV:
      // Bits 11:8 and 15:13 are reserved, 12 is ignored.
      return (value & 0xef00) != 0;
    case Cr.ITIR:
      return (value & 3) != 0 || value >> 32 != 0;
    case Cr.IFS:
      return (value & 0x7fffffc000000000) != 0;
    case Cr.IPSR: {
      const unimplemented: u64 = cpu.vmAvailable ? 0xffff8000f0011fc1 : 0xffffc000f0011fc1;
      return (value & unimplemented) != 0 || ((value >> 41) & 3) == 3;
    }
    case Cr.ISR:
      return (value & 0xfffff000ff000000) != 0 || ((value >> 41) & 3) == 3;
    case Cr.LID:
      return (value & 0xffff) != 0;
    case Cr.TPR:
      return (value & 0xff00) != 0;
    case Cr.LRR0:
    case Cr.LRR1: {
      const delivery = (value >> 8) & 7;
      return (value & 0x4800) != 0 || delivery == 1 || delivery == 3 || delivery == 6;
    }
    default:
      return false;
  }
}

/** The control register is the real one in a virtual machine too. */
function realInVirtualMachine(number: u32): bool {
  if (number >= Cr.IVR && number <= IRR3) return virtualizationDisabled(Vpd.D_EXTINT);
  return number == Cr.ITM && virtualizationDisabled(Vpd.D_ITM);
}

export function execMovToCr(slot: usize): i32 {
  const number = slotC(slot);
  const b = grAddress(slotB(slot));
  if (!exists(number) || number == Cr.IVR || (number >= Cr.IRR0 && number <= IRR3)) return raiseIllegalOperation();
  if (interruptionRegister(number) && collecting()) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (load<u64>(b, 8)) return raiseRegisterNatConsumption(0);
  const value = load<u64>(b);
  if (reserved(number, value)) return raiseReservedField();
  if (virtualMachine() && !realInVirtualMachine(number)) {
    if (interruptionRegister(number) && accelerated(Vpd.A_TO_INT_CR)) {
      setVpdField(vpd(), vcr(number), value);
      return RETIRE;
    }
    if (number == Cr.TPR && accelerated(Vpd.A_INT)) {
      setVpdField(vpd(), vcr(number), value);
      return RETIRE_END;
    }
    return raiseVirtualization(Cause.MOV_TO_CR, slot);
  }
  switch (number) {
    case Cr.IVA:
      setCr(number, value & ~(0x7fff as u64));
      return RETIRE;
    case Cr.EOI:
      endInterrupt();
      return RETIRE_END;
    case Cr.TPR:
      setCr(number, value & 0x100f0);
      return RETIRE_END;
    case Cr.ITM:
      setCr(number, value);
      armTimer();
      return RETIRE_END;
    case Cr.ITV:
    case Cr.PMV:
    case Cr.CMCV:
      setCr(number, value & 0x100ff);
      return RETIRE;
    case Cr.LID:
      setCr(number, value & 0xffff0000);
      return RETIRE;
    case Cr.LRR0:
    case Cr.LRR1:
      setCr(number, value & 0x1a7ff);
      return RETIRE;
    case Cr.IHA:
      setCr(number, value & ~(3 as u64));
      return RETIRE;
    case Cr.IIP:
      setCr(number, value & ~(15 as u64));
      return RETIRE;
    default:
      setCr(number, value);
      return RETIRE;
  }
}

export function execMovFromCr(slot: usize): i32 {
  const number = slotC(slot);
  if (!exists(number) || grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (interruptionRegister(number) && collecting()) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (virtualMachine() && !realInVirtualMachine(number)) {
    if (interruptionRegister(number) && accelerated(Vpd.A_FROM_INT_CR)) return setR1(slot, vpdField(vpd(), vcr(number)), 0);
    if (number == Cr.TPR && accelerated(Vpd.A_INT)) return setR1(slot, vpdField(vpd(), vcr(number)), 0);
    return raiseVirtualization(Cause.MOV_FROM_CR, slot);
  }
  if (number == Cr.IVR) return setR1(slot, readIvr(), 0);
  if (number == Cr.EOI) return setR1(slot, 0, 0);
  if (number >= Cr.IRR0 && number <= IRR3) return setR1(slot, load<u64>(CPU_BASE + REQUESTED + ((<usize>(number - Cr.IRR0)) << 3)), 0);
  return setR1(slot, cr(number), 0);
}
