/**
 * The three MSR areas: loaded by VM entry, stored and loaded by VM exit. An entry has 16 bytes: MSR index in bits 31:0 of
 * the first quadword (63:32 are 0), value in the second.
 *
 * @sdm 3C "VM-Exit Controls for MSRs"
 * @sdm 3C "Loading MSRs"
 * @sdm 3C "Saving MSRs"
 */
import * as Check from "../../spec/entry-check.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { clearFault, faulted } from "../event/fault.ts";
import { physLoad32, physLoad64, physStore64 } from "../memory/physical.ts";
import { isX2apicMsr, rdmsrValue, writeMsr } from "../register/msr.ts";
import { field, field32 } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";

const IA32_SMM_MONITOR_CTL: u32 = 0x9b;
const IA32_SMBASE: u32 = 0x9e;
const IA32_FS_BASE: u32 = 0xc0000100;
const IA32_GS_BASE: u32 = 0xc0000101;
/** IA32_APIC_BASE.EXTD. */
const X2APIC_MODE: u64 = 0x400;

/** Number of the entry that failed, from 1. */
let failedEntry: u32 = 0;

export function failedMsrEntry(): u32 {
  return failedEntry;
}

/** The rule that the entry breaks, or NONE with the MSR loaded. */
function loadEntry(entry: u64): u32 {
  const index = physLoad32(entry);
  if (physLoad32(entry + 4) != 0) return Check.MSR_LOAD_RESERVED;
  if (index == IA32_FS_BASE || index == IA32_GS_BASE) return Check.MSR_LOAD_BASE;
  if (isX2apicMsr(index) && (cpu.apicBase & X2APIC_MODE) != 0) return Check.MSR_LOAD_X2APIC;
  if (index == IA32_SMM_MONITOR_CTL || index == IA32_SMBASE) return Check.MSR_LOAD_SMM;
  if (writeMsr(index, physLoad64(entry + 8))) return Check.NONE;
  clearFault();
  return Check.MSR_LOAD_VALUE;
}

function loadArea(address: u64, count: u32): u32 {
  for (let i: u32 = 0; i < count; i++) {
    const failed = loadEntry(address + ((i as u64) << 4));
    if (failed == Check.NONE) continue;
    failedEntry = i + 1;
    return failed;
  }
  return Check.NONE;
}

/** VM entry's MSR-load area: the rule that failed, with failedMsrEntry() the number of the entry. */
export function loadEntryMsrs(): u32 {
  const count = field32(Slot.ENTRY_MSR_LOAD_COUNT);
  return count == 0 ? Check.NONE : loadArea(field(Slot.ENTRY_MSR_LOAD_ADDRESS), count);
}

/** VM exit's MSR-load area. False: VMX abort. */
export function loadExitMsrs(): bool {
  const count = field32(Slot.EXIT_MSR_LOAD_COUNT);
  return count == 0 || loadArea(field(Slot.EXIT_MSR_LOAD_ADDRESS), count) == Check.NONE;
}

/** VM exit's MSR-store area. The TSC is stored without the guest's offset and multiplier. False: VMX abort. */
export function storeExitMsrs(): bool {
  const count = field32(Slot.EXIT_MSR_STORE_COUNT);
  if (count == 0) return true;
  let entry = field(Slot.EXIT_MSR_STORE_ADDRESS);
  for (let i: u32 = 0; i < count; i++) {
    const index = physLoad32(entry);
    if (physLoad32(entry + 4) != 0 || index == IA32_SMBASE) return false;
    if (isX2apicMsr(index) && (cpu.apicBase & X2APIC_MODE) != 0) return false;
    const value = rdmsrValue(index);
    if (faulted()) {
      clearFault();
      return false;
    }
    physStore64(entry + 8, value);
    entry += 16;
  }
  return true;
}
