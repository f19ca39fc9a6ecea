/**
 * The MSRs that are more than storage: one pair of functions per row of src/spec/x86/msrs.ts that has neither `field` nor
 * `value`. A write function returns false for #GP(0), with nothing changed.
 */
import { MACHINE_BASE, VCPU_BASE } from "../../spec/layout.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import * as MachineOffset from "../../spec/machine-offset.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { raiseGp } from "../event/fault.ts";
import { apicSetDeadline, apicTscChanged } from "../apic/local-apic.ts";
import { apicWriteBase } from "../apic/mode.ts";
import { flushAll, updateContext } from "../memory/tlb.ts";
import { hasFeature } from "../state/features.ts";
import { rearmGuestTimer } from "../state/guest-timer.ts";
import { branchFrom, branchInfo, branchTo } from "../state/last-branch.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { writeEfer as writeEferRegister } from "./control.ts";
import { isMtrrType } from "./msr-check.ts";

/** Update revision in bits 63:32; new enough for guests that distrust the side-channel MSRs of old microcode. */
const MICROCODE_REVISION: u64 = 0xf0;
/** Unit of the ratios in PLATFORM_INFO, Hz. */
const BUS_CLOCK: u64 = 100000000;
const FEATURE_CONTROL_LOCK: u64 = 1;
const FEATURE_CONTROL_DEFINED: u64 = 5;
const MISC_FAST_STRINGS: u64 = 1;
/** Automatic thermal control and SpeedStep: nothing here gets hot or changes its clock, so they only hold what is written. */
const MISC_HELD: u64 = 0x10008;
/** Branch trace storage and PEBS are unavailable: read-only. */
const MISC_UNAVAILABLE: u64 = 0x1800;
const MISC_MONITOR: u64 = 0x40000;
const MISC_LIMIT_CPUID: u64 = 0x400000;
const MISC_XTPR_DISABLE: u64 = 0x800000;
const MISC_XD_DISABLE: u64 = 0x400000000;

/** The time-stamp counter as root operation sees it. */
export function readTsc(): u64 {
  return machine.ticks + cpu.tscAdjust;
}

/** A write moves IA32_TSC_ADJUST by the same amount. @sdm 3B "IA32_TSC_ADJUST MSR" */
export function writeTsc(value: u64): bool {
  cpu.tscAdjust = value - machine.ticks;
  apicTscChanged();
  rearmGuestTimer();
  return true;
}

export function readTscAdjust(): u64 {
  return cpu.tscAdjust;
}

export function writeTscAdjust(value: u64): bool {
  cpu.tscAdjust = value;
  apicTscChanged();
  rearmGuestTimer();
  return true;
}

export function readTscDeadline(): u64 {
  return cpu.tscDeadline;
}

export function writeTscDeadline(value: u64): bool {
  apicSetDeadline(value);
  return true;
}

export function readApicBase(): u64 {
  return cpu.apicBase;
}

export function writeApicBase(value: u64): bool {
  const old = cpu.apicBase;
  if (!apicWriteBase(value)) return false;
  // The APIC page is at another place, or gone: translations to it and to the RAM under it are stale.
  if (old != cpu.apicBase) flushAll();
  return true;
}

export function readFeatureControl(): u64 {
  return cpu.featureControl;
}

/** Locked, it takes no write at all; there is no SMX. @sdm 3C "Enabling and Entering VMX Operation" */
export function writeFeatureControl(value: u64): bool {
  if (cpu.featureControl & FEATURE_CONTROL_LOCK) return false;
  if (value & ~FEATURE_CONTROL_DEFINED) return false;
  cpu.featureControl = value;
  return true;
}

/** A microcode update that is not for this processor is ignored, which is every one. */
export function writeBiosUpdtTrig(value: u64): bool {
  return true;
}

export function readBiosSignId(): u64 {
  return MICROCODE_REVISION << 32;
}

/** Software writes 0 and then executes CPUID to have the revision loaded. */
export function writeBiosSignId(value: u64): bool {
  return true;
}

/** Maximum non-turbo ratio in bits 15:8, minimum ratio in 47:40. */
export function readPlatformInfo(): u64 {
  const ratio = ((machine.tscHz + BUS_CLOCK / 2) / BUS_CLOCK) & 0xff;
  return (ratio << 8) | (ratio << 40);
}

export function readMiscEnable(): u64 {
  return cpu.miscEnable | MISC_UNAVAILABLE;
}

export function writeMiscEnable(value: u64): bool {
  let writable = MISC_FAST_STRINGS | MISC_HELD | MISC_LIMIT_CPUID;
  // The manual ties the bit to SSE3, not to MONITOR, which it hides.
  if (hasFeature(Feature.SSE3)) writable |= MISC_MONITOR;
  if (hasFeature(Feature.XTPR)) writable |= MISC_XTPR_DISABLE;
  if (hasFeature(Feature.NX)) writable |= MISC_XD_DISABLE;
  if (value & ~(writable | MISC_UNAVAILABLE)) return false;
  cpu.miscEnable = value & writable;
  return true;
}

function mtrrVariable(i: u32): usize {
  return <usize>(VCPU_BASE + Offset.MTRR_VARIABLE + (i << 3));
}

export function readMtrrPhys(i: u32): u64 {
  return load<u64>(mtrrVariable(i));
}

/** PHYSBASE at even `i`: type 7:0, address. PHYSMASK at odd `i`: V in bit 11, mask. */
export function writeMtrrPhys(i: u32, value: u64): bool {
  if (value >> (machine.physicalAddressBits as u64)) return false;
  if (i & 1) {
    if (value & 0x7ff) return false;
  } else if ((value & 0xf00) != 0 || !isMtrrType(value & 0xff)) return false;
  store<u64>(mtrrVariable(i), value);
  return true;
}

/** Machine-check banks: CTL STATUS ADDR MISC in turn, after MCG_STATUS and MCG_CTL. */
function bank(i: u32): usize {
  return <usize>(VCPU_BASE + Offset.MACHINE_CHECK + 16 + (i << 3));
}

export function readMcBanks(i: u32): u64 {
  return load<u64>(bank(i));
}

/**
 * CTL takes all zeros or all ones, as in every processor of family 6; STATUS can only be cleared.
 *
 * @sdm 3B "Machine-Check MSRs"
 * @differs The manual says that writing ones to ADDR and MISC is #GP. KVM and kvm-unit-tests hold that processors store them.
 */
export function writeMcBanks(i: u32, value: u64): bool {
  const register = i & 3;
  if (register == 0 && value != 0 && value != 0xffffffffffffffff) return false;
  if (register == 1 && value != 0) return false;
  store<u64>(bank(i), value);
  return true;
}

/** Last-branch records: those that the CPU model does not have do not exist. */
function readRecord(i: u32, at: usize): u64 {
  if (i < machine.branchEntries) return load<u64>(at);
  raiseGp(0);
  return 0;
}

function writeRecord(i: u32, at: usize, value: u64): bool {
  if (i >= machine.branchEntries) return false;
  store<u64>(at, value);
  return true;
}

export function readLastbranchFrom(i: u32): u64 {
  return readRecord(i, branchFrom(i));
}
export function writeLastbranchFrom(i: u32, value: u64): bool {
  return writeRecord(i, branchFrom(i), value);
}
export function readLastbranchTo(i: u32): u64 {
  return readRecord(i, branchTo(i));
}
export function writeLastbranchTo(i: u32, value: u64): bool {
  return writeRecord(i, branchTo(i), value);
}
export function readCoreLastbranchFrom(i: u32): u64 {
  return readLastbranchFrom(i);
}
export function writeCoreLastbranchFrom(i: u32, value: u64): bool {
  return writeLastbranchFrom(i, value);
}
export function readCoreLastbranchTo(i: u32): u64 {
  return readLastbranchTo(i);
}
export function writeCoreLastbranchTo(i: u32, value: u64): bool {
  return writeLastbranchTo(i, value);
}
export function readLbrInfo(i: u32): u64 {
  return readRecord(i, branchInfo(i));
}
export function writeLbrInfo(i: u32, value: u64): bool {
  return writeRecord(i, branchInfo(i), value);
}

export function readLastbranchTos(): u64 {
  return cpu.branchTop as u64;
}
export function writeLastbranchTos(value: u64): bool {
  if (value >= (machine.branchEntries as u64)) return false;
  cpu.branchTop = value as u32;
  return true;
}

/** Capability MSRs; one that the model lacks is 0 in the table, and does not exist. BASIC to VMCS_ENUM always do. */
export function readVmxCapability(i: u32): u64 {
  const value = load<u64>(MACHINE_BASE + MachineOffset.VMX_CAPABILITY + (i << 3));
  if (value == 0 && i > 10) raiseGp(0);
  return value;
}

export function readPkrs(): u64 {
  return cpu.pkrs;
}

export function writePkrs(value: u64): bool {
  if (value >> 32) return false;
  cpu.pkrs = value as u32;
  updateContext();
  return true;
}

export function readEfer(): u64 {
  return cpu.efer;
}

export function writeEfer(value: u64): bool {
  return writeEferRegister(value);
}
