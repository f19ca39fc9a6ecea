/** What makes a value of a field valid, whichever field it is. */
import * as Feature from "../../../spec/cpu-feature.ts";
import { EFER_LMA, EFER_LME, EFER_NXE, EFER_SCE } from "../../state/control-bits.ts";
import { hasFeature } from "../../state/features.ts";
import { machine } from "../../state/machine.ts";
import { IA32_VMX_EPT_VPID_CAP, capability } from "../capability.ts";

/** A bit is 0 that the low half of the capability MSR (allowed 0-settings) requires to be 1. */
export function lacksRequired(value: u32, msr: u32): bool {
  return (~value & (capability(msr) as u32)) != 0;
}

/** A bit is 1 that the high half of the capability MSR (allowed 1-settings) requires to be 0. */
export function exceedsAllowed(value: u32, msr: u32): bool {
  return (value & ~((capability(msr) >> 32) as u32)) != 0;
}

/** A bit at or above MAXPHYADDR is 1. */
export function exceedsPhysicalWidth(address: u64): bool {
  return address >> machine.physicalAddressBits != 0;
}

/** Bits above the linear-address width are copies of its top bit. @sdm 1 "Canonical Addressing" */
export function isCanonical(address: u64): bool {
  const shift = 64 - machine.linearAddressBits;
  return ((((address << shift) as i64) >> shift) as u64) == address;
}

/** Every byte of a PAT value is a memory type: UC, WC, WT, WP, WB or UC-. */
export function isValidPat(pat: u64): bool {
  for (let i: u32 = 0; i < 64; i += 8) {
    const type = (pat >> i) & 0xff;
    if (type > 7 || type == 2 || type == 3) return false;
  }
  return true;
}

/** A bit of IA32_EFER that the CPU model does not have is 1. */
export function exceedsEfer(efer: u64): bool {
  const bits = EFER_SCE | EFER_LME | EFER_LMA | (hasFeature(Feature.NX) ? EFER_NXE : 0);
  return (efer & ~bits) != 0;
}

/** The last byte of `count` MSR-area entries of 16 bytes lies beyond the physical-address width. */
export function areaExceedsWidth(address: u64, count: u32): bool {
  const last = address + ((count as u64) << 4) - 1;
  return last < address || exceedsPhysicalWidth(last);
}

/** The memory type of an EPTP is one that the model reports: uncacheable or write-back. */
export function eptpTypeReported(eptp: u64): bool {
  const cap = capability(IA32_VMX_EPT_VPID_CAP);
  if ((eptp & 7) == 0) return ((cap >> 8) & 1) != 0;
  return (eptp & 7) == 6 && ((cap >> 14) & 1) != 0;
}

/** The page walk of an EPTP has 4 levels, or 5 on a model that reports them. */
export function eptpWalkReported(eptp: u64): bool {
  const length = (eptp >> 3) & 7;
  return length == 3 || (length == 4 && ((capability(IA32_VMX_EPT_VPID_CAP) >> 7) & 1) != 0);
}

/** Accessed and dirty flags are off in the EPTP, or the model has them. */
export function eptpFlagsReported(eptp: u64): bool {
  return (eptp & 0x40) == 0 || ((capability(IA32_VMX_EPT_VPID_CAP) >> 21) & 1) != 0;
}

/** Bits 11:7 of an EPTP. */
export const EPTP_RESERVED: u64 = 0xf80;

/** An EPTP that VM entry would accept: for INVEPT and EPTP switching. */
export function isValidEptp(eptp: u64): bool {
  return (
    eptpTypeReported(eptp) &&
    eptpWalkReported(eptp) &&
    eptpFlagsReported(eptp) &&
    (eptp & EPTP_RESERVED) == 0 &&
    !exceedsPhysicalWidth(eptp)
  );
}
