/** break, rfi, register banks, privilege and the virtual machine switch. @source Itanium SDM vol. 3 "Instruction Reference" */
import { PFS } from "../../spec/ia64/application.ts";
import { IFS, IIP, IPSR } from "../../spec/ia64/control.ts";
import { BN, CPL, IS, IT, RI, VM } from "../../spec/ia64/psr.ts";
import { FIRMWARE } from "../../spec/ia64/stop.ts";
import { BREAK } from "../../spec/ia64/vector.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { slotIp } from "../decode/position.ts";
import { slotBits, slotImmediate } from "../decode/slot.ts";
import { raise, raiseIllegalOperation, raisePrivilegedOperation, raiseReservedField, WRITES_IIM } from "../event/fault.ts";
import { FAULT, RESUME, RETIRE, RETIRE_END, STOP } from "../event/outcome.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { accessRights, privilegeLevel } from "../memory/translation.ts";
import { ar } from "../state/application.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { CFM_MASK } from "../state/frame.ts";
import { exchangeBanks, grAddress } from "../state/general.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { intercept, raiseVirtualization } from "../virtual/intercept.ts";
import { accelerated, setVpdField, virtualizationDisabled, vpd, vpdField } from "../virtual/vpd.ts";
import { record, returnToFrame } from "./branch.ts";

/** A break inside the firmware's range is a call of the host; every other one is the guest's own. */
export function execBreak(slot: usize): i32 {
  const physical = cpu.pagePhysical + (slotIp(slot) & 0xfff);
  if (physical >= cpu.firmwareBase && physical < cpu.firmwareEnd) {
    cpu.stopReason = FIRMWARE;
    cpu.stopDetail = <u32>slotImmediate(slot);
    return STOP;
  }
  // Of the long immediate of break.x only these bits are reported.
  cpu.faultIim = slotImmediate(slot) & 0x1fffff;
  raise(BREAK, 0);
  cpu.faultWrites = WRITES_IIM;
  return FAULT;
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

const RI_MASK: u64 = (3 as u64) << (RI as u64);

export function execRfi(slot: usize): i32 {
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  const bad = intercept(Cause.RFI, slot);
  if (bad != RETIRE) return bad;
  const from = slotIp(slot);
  const psr = cr(IPSR);
  const ri = (<u32>(psr >> RI)) & 3;
  // A slot 3, the IA-32 instruction set, and a virtual machine where there is none.
  if (ri == 3 || (psr >> IS) & 1 || ((psr >> VM) & 1 && !cpu.vmAvailable)) return raiseReservedField();
  const ifs = cr(IFS);
  if (((cpu.psr ^ psr) >> BN) & 1) exchangeBanks();
  setPsr(psr & ~RI_MASK);
  cpu.ip = cr(IIP) & ~(15 as u64);
  record(slot, from);
  cpu.slot = ri;
  if (ifs >> 63) returnToFrame(ifs & CFM_MASK, (<u32>ifs) & 127);
  return RESUME;
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
  return RETIRE_END;
}
