/** break, rfi, register banks, privilege and the virtual machine switch. @source Itanium SDM vol. 3 "Instruction Reference" */
import { PFS } from "../../spec/ia64/application.ts";
import { PAL_BYTES, SERVICE_COUNT } from "../../spec/ia64/pal.ts";
import { BN, CPL, IT, VM } from "../../spec/ia64/psr.ts";
import { FIRMWARE } from "../../spec/ia64/stop.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { slotIp } from "../decode/position.ts";
import { slotBits, slotImmediate } from "../decode/slot.ts";
import { logEvent, WATCH_ENTRY } from "../event/event-log.ts";
import { raiseBreak, raiseIllegalOperation, raisePrivilegedOperation } from "../event/fault.ts";
import { RETIRE, RETIRE_END, STOP } from "../event/outcome.ts";
import { retiredNow } from "../interrupt/timer.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { accessRights, privilegeLevel } from "../memory/translation.ts";
import { ar } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { exchangeBanks, grAddress } from "../state/general.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { intercept, raiseVirtualization } from "../virtual/intercept.ts";
import { accelerated, setVpdField, virtualizationDisabled, vpd, vpdField } from "../virtual/vpd.ts";
import { ENTERED_BY_RFI, ENTERED_BY_VMSW, resume } from "./resume.ts";
import { callService, serviceAt } from "./services.ts";

/** The address is the firmware's, or its copy's. */
function isFirmware(physical: u64): bool {
  return (physical >= cpu.firmwareBase && physical < cpu.firmwareEnd) || (cpu.firmwareCopy != 0 && physical - cpu.firmwareCopy < PAL_BYTES);
}

/**
 * A break inside the firmware is a call of the host, at the start of a PAL service one that the engine answers; every other one is
 * the guest's own.
 */
export function execBreak(slot: usize): i32 {
  const physical = cpu.pagePhysical + (slotIp(slot) & 0xfff);
  if (isFirmware(physical)) {
    cpu.stopReason = FIRMWARE;
    cpu.stopDetail = <u32>slotImmediate(slot);
    return STOP;
  }
  const service = serviceAt(physical);
  if (service != SERVICE_COUNT && cpu.cpl == 0 && !virtualMachine()) return callService(service, slot);
  return raiseBreak(slotImmediate(slot));
}

/** fwb, mf, mf.a, sync.i: one processor sees its own accesses in order. */
export function execFence(slot: usize): i32 {
  return RETIRE;
}

/** Everything is serialized anyway; pending events are looked at. */
export function execSrlz(slot: usize): i32 {
  return cpu.eventsPending | cpu.codeChanged ? end() : RETIRE;
}

function end(): i32 {
  cpu.codeChanged = 0;
  return RETIRE_END;
}

export function execRfi(slot: usize): i32 {
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  const bad = intercept(Cause.RFI, slot);
  if (bad != RETIRE) return bad;
  return resume(slot, ENTERED_BY_RFI);
}

/** Bank switches. In a virtual machine the guest's other bank is in the VPD. */
function switchBank(slot: usize, bank: u64): i32 {
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (virtualMachine()) {
    if (!accelerated(Vpd.A_BSW)) return raiseVirtualization(bank ? Cause.BSW_1 : Cause.BSW_0, slot);
    exchangeVirtualBank(bank);
    return RETIRE;
  }
  if (((cpu.psr >> BN) & 1) != bank) {
    exchangeBanks();
    setPsr(cpu.psr ^ ((<u64>1) << BN));
  }
  return RETIRE_END;
}

/** Saves the bank that the guest leaves, loads the one it enters. */
function exchangeVirtualBank(bank: u64): void {
  const descriptor = vpd();
  const vpsr = vpdField(descriptor, Vpd.VPSR);
  if (((vpsr >> BN) & 1) == bank) return;
  const leaving = bank ? Vpd.VBGR : Vpd.VGR;
  const leavingNats = bank ? Vpd.VBNAT : Vpd.VNAT;
  const entering = bank ? Vpd.VGR : Vpd.VBGR;
  const enteringNats = vpdField(descriptor, bank ? Vpd.VNAT : Vpd.VBNAT);
  let nats = vpdField(descriptor, leavingNats) & ~(0xffff as u64);
  for (let i: u32 = 0; i < 16; i++) {
    const register = grAddress(16 + i);
    setVpdField(descriptor, leaving + (i << 3), load<u64>(register));
    nats |= load<u64>(register, 8) << (<u64>i);
    store<u64>(register, vpdField(descriptor, entering + (i << 3)));
    store<u64>(register, (enteringNats >> (<u64>i)) & 1, 8);
    if (enteringNats) cpu.nats = 1;
  }
  setVpdField(descriptor, leavingNats, nats);
  setVpdField(descriptor, Vpd.VPSR, vpsr ^ ((<u64>1) << BN));
}

export function execBsw0(slot: usize): i32 {
  return switchBank(slot, 0);
}

export function execBsw1(slot: usize): i32 {
  return switchBank(slot, 1);
}

/** Enter privileged code: from a page with access rights 7 to its privilege level. */
export function execEpc(slot: usize): i32 {
  if (<u32>(ar(PFS) >> 62) < cpu.cpl) return raiseIllegalOperation();
  let level: u32 = 0;
  if (psrBit(IT)) {
    level = cpu.cpl;
    if (accessRights(cpu.codeAttributes) == 7 && privilegeLevel(cpu.codeAttributes) < level) level = privilegeLevel(cpu.codeAttributes);
  }
  setPsr((cpu.psr & ~((<u64>3) << CPL)) | ((<u64>level) << CPL));
  return RETIRE_END;
}

/** Switches PSR.vm without an interruption: from a page with access rights 7, where the monitor has allowed it. Bit 27 is the new value. */
export function execVmsw(slot: usize): i32 {
  if (!cpu.vmAvailable) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  const gate = psrBit(IT) && accessRights(cpu.codeAttributes) == 7;
  if (!gate || !cpu.vmswEnabled || virtualizationDisabled(Vpd.D_VMSW)) return raiseVirtualization(Cause.VMSW, slot);
  const value = <u64>slotBits(slot, 27, 1);
  setPsr((cpu.psr & ~((<u64>1) << VM)) | (value << VM));
  if (cpu.watched) logEvent(WATCH_ENTRY, ENTERED_BY_VMSW, retiredNow(), slotIp(slot), 2, value, 0, 0);
  return RETIRE_END;
}
