/**
 * Reading and writing MSRs by index, for RDMSR and WRMSR, the MSR areas of VMX, and the host.
 *
 * Values are those of the processor: what non-root operation shows instead (TSC offset, virtual APIC) is the caller's.
 */
import { raiseGp } from "../event/fault.ts";
import { apicMsrValue, apicReadMsr, apicWriteMsr } from "../apic/x2apic.ts";
import { readTableMsr, resetTableMsrs, writeTableMsr } from "./msr-table.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { hasFeature } from "../state/features.ts";
import { cpu } from "../state/vcpu.ts";

/** The MSRs 800H-8FFH are the x2APIC's. */
export function isX2apicMsr(index: u32): bool {
  return index >> 8 == 8;
}

/** Value of the MSR. If it does not exist: 0, with #GP(0) recorded. */
export function rdmsrValue(index: u32): u64 {
  if (isX2apicMsr(index)) {
    if (hasFeature(Feature.X2APIC) && apicReadMsr(index)) return apicMsrValue();
    raiseGp(0);
    return 0;
  }
  return readTableMsr(index);
}

/** False, with #GP(0) recorded and nothing changed, if the MSR does not exist, is read-only or does not take the value. */
export function writeMsr(index: u32, value: u64): bool {
  if (isX2apicMsr(index)) {
    if (hasFeature(Feature.X2APIC) && apicWriteMsr(index, value)) return true;
    raiseGp(0);
    return false;
  }
  return writeTableMsr(index, value);
}

/** RESET: every MSR but those of the APIC (apicReset). */
export function resetMsrs(): void {
  resetTableMsrs();
  cpu.efer = 0;
  cpu.tscAdjust = 0;
  cpu.tscDeadline = 0;
  cpu.featureControl = 0;
  cpu.pkrs = 0;
  // Fast strings; MONITOR where the model has it.
  cpu.miscEnable = hasFeature(Feature.MONITOR) ? 0x40001 : 1;
  cpu.branchTop = 0;
  memory.fill(<usize>(VCPU_BASE + Offset.BRANCH_FROM), 0, 3 * 32 * 8);
  memory.fill(<usize>(VCPU_BASE + Offset.MTRR_VARIABLE), 0, 160);
  memory.fill(<usize>(VCPU_BASE + Offset.MACHINE_CHECK + 16), 0, 256);
}
