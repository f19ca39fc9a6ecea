/** Moves to and from indirectly numbered registers. @source Itanium SDM vol. 3 "mov — Move Indirect Register" */
import { CPUID, DBR, IBR, PKR, PMC, PMD, RR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { SP } from "../../spec/ia64/psr.ts";
import * as Resource from "../../spec/ia64/resource.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { slotA, slotB, slotC, slotY } from "../decode/slot.ts";
import { raiseIllegalOperation, raisePrivilegedOperation, raiseRegisterNatConsumption, raiseReservedField } from "../event/fault.ts";
import { RETIRE, RETIRE_END } from "../event/outcome.ts";
import { flushFast } from "../memory/fast-tlb.ts";
import { PROTECTION_KEYS } from "../memory/rights.ts";
import { INSERTABLE_PAGES } from "../memory/translation.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";
import { qualified } from "../state/predicate.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { raiseVirtualization } from "../virtual/intercept.ts";
import { accelerated, virtualizationDisabled, vpd, vpdField } from "../virtual/vpd.ts";
import { setR1 } from "./alu.ts";
import { clearPair, testRelation } from "./compare.ts";

const BREAKPOINT_REGISTERS: u64 = Resource.BREAKPOINT_REGISTERS;
const PMC_REGISTERS: u64 = Resource.PMC_REGISTERS;
const PMD_REGISTERS: u64 = Resource.PMD_REGISTERS;
const CPUID_REGISTERS: u64 = Resource.CPUID_REGISTERS;
/** A virtual machine uses the real registers whatever vdc says. */
const NEVER_DISABLED: u32 = 64;

/** Number of a register: bits 7:0 of r3, or bits 63:61 for region registers. */
function indexOf(slot: usize): u64 {
  return load<u64>(grAddress(slotC(slot))) & 0xff;
}

/** Checks of a privileged access, in the manual's order. RETIRE to go on. */
function check(slot: usize, nat: u64, count: u64, reserved: bool, cause: u32, disable: u32): i32 {
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (nat) return raiseRegisterNatConsumption(0);
  if (indexOf(slot) >= count || reserved) return raiseReservedField();
  if (virtualMachine() && (disable == NEVER_DISABLED || !virtualizationDisabled(disable))) return raiseVirtualization(cause, slot);
  return RETIRE;
}

function write(slot: usize, file: usize, count: u64, reserved: bool, cause: u32, disable: u32): i32 {
  const b = grAddress(slotB(slot));
  const bad = check(slot, load<u64>(b, 8) | load<u64>(grAddress(slotC(slot)), 8), count, reserved, cause, disable);
  if (bad != RETIRE) return bad;
  const index = indexOf(slot);
  // In the upper half of a breakpoint, bits 61:60 (data) and 62:60 (instructions) are ignored.
  let ignored: u64 = 0;
  if (index & 1) ignored = file == DBR ? 0x3000000000000000 : file == IBR ? 0x7000000000000000 : 0;
  store<u64>(CPU_BASE + file + ((<usize>index) << 3), load<u64>(b) & ~ignored);
  return RETIRE_END;
}

function read(slot: usize, file: usize, count: u64, cause: u32, disable: u32): i32 {
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  const bad = check(slot, load<u64>(grAddress(slotC(slot)), 8), count, false, cause, disable);
  return bad != RETIRE ? bad : setR1(slot, load<u64>(CPU_BASE + file + ((<usize>indexOf(slot)) << 3)), 0);
}

export function execMovToRr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (load<u64>(b, 8) | load<u64>(c, 8)) return raiseRegisterNatConsumption(0);
  const value = load<u64>(b);
  if (value >> 32 || value & 2 || ((INSERTABLE_PAGES >> ((value >> 2) & 63)) & 1) == 0) return raiseReservedField();
  if (virtualMachine()) return raiseVirtualization(Cause.MOV_TO_RR, slot);
  const at: usize = CPU_BASE + RR + <usize>((load<u64>(c) >> 61) << 3);
  if (load<u64>(at) == value) return RETIRE;
  store<u64>(at, value);
  flushFast();
  return RETIRE_END;
}

export function execMovFromRr(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(0);
  if (virtualMachine()) return raiseVirtualization(Cause.MOV_FROM_RR, slot);
  return setR1(slot, load<u64>(CPU_BASE + RR + <usize>((load<u64>(c) >> 61) << 3)), 0);
}

export function execMovToPkr(slot: usize): i32 {
  const value = load<u64>(grAddress(slotB(slot)));
  const outcome = write(slot, PKR, PROTECTION_KEYS, (value & 0xffffffff000000f0) != 0, Cause.MOV_TO_PKR, NEVER_DISABLED);
  if (outcome != RETIRE_END) return outcome;
  // A key is valid in one register only.
  if (value & 1) {
    const index = indexOf(slot);
    for (let i: u64 = 0; i < PROTECTION_KEYS; i++) {
      const at: usize = CPU_BASE + PKR + ((<usize>i) << 3);
      if (i != index && load<u64>(at) >> 8 == value >> 8) store<u64>(at, load<u64>(at) & ~(1 as u64));
    }
  }
  flushFast();
  return outcome;
}

export function execMovFromPkr(slot: usize): i32 {
  return read(slot, PKR, PROTECTION_KEYS, Cause.MOV_FROM_PKR, NEVER_DISABLED);
}

export function execMovToDbr(slot: usize): i32 {
  return write(slot, DBR, BREAKPOINT_REGISTERS, false, Cause.MOV_TO_DBR, Vpd.D_IBR_DBR);
}

export function execMovFromDbr(slot: usize): i32 {
  return read(slot, DBR, BREAKPOINT_REGISTERS, Cause.MOV_FROM_DBR, Vpd.D_IBR_DBR);
}

export function execMovToIbr(slot: usize): i32 {
  return write(slot, IBR, BREAKPOINT_REGISTERS, false, Cause.MOV_TO_IBR, Vpd.D_IBR_DBR);
}

export function execMovFromIbr(slot: usize): i32 {
  return read(slot, IBR, BREAKPOINT_REGISTERS, Cause.MOV_FROM_IBR, Vpd.D_IBR_DBR);
}

export function execMovToPmc(slot: usize): i32 {
  return write(slot, PMC, PMC_REGISTERS, false, Cause.MOV_TO_PMC, Vpd.D_PMC);
}

export function execMovFromPmc(slot: usize): i32 {
  return read(slot, PMC, PMC_REGISTERS, Cause.MOV_FROM_PMC, Vpd.D_PMC);
}

export function execMovToPmd(slot: usize): i32 {
  return write(slot, PMD, PMD_REGISTERS, false, Cause.MOV_TO_PMD, Vpd.D_TO_PMD);
}

/** Not privileged: a monitor that is secure or privileged reads as 0 above level 0. */
export function execMovFromPmd(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(0);
  const index = load<u64>(c) & 0xff;
  if (index >= PMD_REGISTERS) return raiseReservedField();
  const hidden = cpu.cpl != 0 && (psrBit(SP) || (index < PMC_REGISTERS && (load<u64>(CPU_BASE + PMC + ((<usize>index) << 3)) >> 6) & 1));
  return setR1(slot, hidden ? 0 : load<u64>(CPU_BASE + PMD + ((<usize>index) << 3)), 0);
}

export function execMovFromCpuid(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(0);
  const index = load<u64>(c) & 0xff;
  if (index >= CPUID_REGISTERS) return raiseReservedField();
  if (virtualMachine()) {
    if (!accelerated(Vpd.A_FROM_CPUID)) return raiseVirtualization(Cause.MOV_FROM_CPUID, slot);
    const descriptor = vpd();
    // The number of registers is the guest's own.
    if (index > (vpdField(descriptor, Vpd.VCPUID + 24) & 0xff)) return raiseVirtualization(Cause.MOV_FROM_CPUID, slot);
    return setR1(slot, vpdField(descriptor, Vpd.VCPUID + ((<u32>index) << 3)), 0);
  }
  return setR1(slot, load<u64>(CPU_BASE + CPUID + ((<usize>index) << 3)), 0);
}

/** Tests a feature bit, 32 to 63 of CPUID register 4. It is never intercepted. */
export function execTf(slot: usize): i32 {
  if (!qualified(slot)) return clearPair(slot);
  const features = virtualMachine() && accelerated(Vpd.A_TF) ? vpdField(vpd(), Vpd.VCPUID + 32) : load<u64>(CPU_BASE + CPUID, 32);
  return testRelation(slot, ((features >> (<u64>slotY(slot))) & 1) != 0, 0);
}
