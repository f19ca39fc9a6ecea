/** The capability MSRs of the CPU model, as the checks and the tables ask for them. */
import { MACHINE_BASE } from "../../spec/layout.ts";
import * as MachineOffset from "../../spec/machine-offset.ts";

export const IA32_VMX_BASIC: u32 = 0x480;
export const IA32_VMX_PINBASED_CTLS: u32 = 0x481;
export const IA32_VMX_PROCBASED_CTLS: u32 = 0x482;
export const IA32_VMX_EXIT_CTLS: u32 = 0x483;
export const IA32_VMX_ENTRY_CTLS: u32 = 0x484;
export const IA32_VMX_MISC: u32 = 0x485;
export const IA32_VMX_CR0_FIXED0: u32 = 0x486;
export const IA32_VMX_CR0_FIXED1: u32 = 0x487;
export const IA32_VMX_CR4_FIXED0: u32 = 0x488;
export const IA32_VMX_CR4_FIXED1: u32 = 0x489;
export const IA32_VMX_PROCBASED_CTLS2: u32 = 0x48b;
export const IA32_VMX_EPT_VPID_CAP: u32 = 0x48c;
export const IA32_VMX_TRUE_PINBASED_CTLS: u32 = 0x48d;
export const IA32_VMX_TRUE_PROCBASED_CTLS: u32 = 0x48e;
export const IA32_VMX_TRUE_EXIT_CTLS: u32 = 0x48f;
export const IA32_VMX_TRUE_ENTRY_CTLS: u32 = 0x490;
export const IA32_VMX_VMFUNC: u32 = 0x491;
export const IA32_VMX_PROCBASED_CTLS3: u32 = 0x492;
export const IA32_VMX_EXIT_CTLS2: u32 = 0x493;

/** Value of IA32_VMX_* MSR 0x480..0x493. */
export function capability(msr: u32): u64 {
  return load<u64>(MACHINE_BASE + MachineOffset.VMX_CAPABILITY + ((msr - IA32_VMX_BASIC) << 3));
}

/** True if the model advertises the 1-setting of the control in the word that this MSR reports. */
export function supports(msr: u32, mask: u32): bool {
  const value = capability(msr);
  // VMFUNC, PROCBASED_CTLS3 and EXIT_CTLS2 hold allowed-1 settings alone; the others hold them in bits 63:32.
  if (msr >= IA32_VMX_VMFUNC) return (value & mask) != 0;
  return ((value >> 32) & mask) != 0;
}

/** True if the model has the TRUE capability MSRs, which the checks use then. IA32_VMX_BASIC bit 55. */
export function hasTrueControls(): bool {
  return ((capability(IA32_VMX_BASIC) >> 55) & 1) != 0;
}
