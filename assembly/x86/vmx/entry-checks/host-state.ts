/**
 * Rules on the host-state area. A failure is VMfailValid with error 8.
 *
 * @sdm 3C "Checks on Host Control Registers, MSRs, and SSP"
 * @sdm 3C "Checks on Host Segment and Descriptor-Table Registers"
 * @sdm 3C "Checks Related to Address-Space Size"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { CR4_PAE, CR4_PCIDE, EFER_LMA, EFER_LME } from "../../state/control-bits.ts";
import { entryControl, exitControl, field, field32 } from "../../state/vmcs.ts";
import { cpu } from "../../state/vcpu.ts";
import { IA32_VMX_CR0_FIXED0, IA32_VMX_CR0_FIXED1, IA32_VMX_CR4_FIXED0, IA32_VMX_CR4_FIXED1, capability } from "../capability.ts";
import { fail } from "./report.ts";
import { exceedsEfer, exceedsPhysicalWidth, isCanonical, isValidPat } from "./values.ts";

/** E.2.2 */
export function checkHostRegisters(): u32 {
  const cr0 = field(Slot.HOST_CR0);
  const cr4 = field(Slot.HOST_CR4);
  if ((~cr0 & capability(IA32_VMX_CR0_FIXED0)) != 0 && fail(Check.HOST_CR0_FIXED0)) return Check.HOST_CR0_FIXED0;
  if ((cr0 & ~capability(IA32_VMX_CR0_FIXED1)) != 0 && fail(Check.HOST_CR0_FIXED1)) return Check.HOST_CR0_FIXED1;
  if ((~cr4 & capability(IA32_VMX_CR4_FIXED0)) != 0 && fail(Check.HOST_CR4_FIXED0)) return Check.HOST_CR4_FIXED0;
  if ((cr4 & ~capability(IA32_VMX_CR4_FIXED1)) != 0 && fail(Check.HOST_CR4_FIXED1)) return Check.HOST_CR4_FIXED1;
  if (exceedsPhysicalWidth(field(Slot.HOST_CR3)) && fail(Check.HOST_CR3_WIDTH)) return Check.HOST_CR3_WIDTH;
  if (!isCanonical(field(Slot.HOST_SYSENTER_ESP)) && fail(Check.HOST_SYSENTER_ESP_CANONICAL)) return Check.HOST_SYSENTER_ESP_CANONICAL;
  if (!isCanonical(field(Slot.HOST_SYSENTER_EIP)) && fail(Check.HOST_SYSENTER_EIP_CANONICAL)) return Check.HOST_SYSENTER_EIP_CANONICAL;
  if (exitControl(Control.LOAD_HOST_PAT) && !isValidPat(field(Slot.HOST_PAT)) && fail(Check.HOST_PAT_TYPES)) return Check.HOST_PAT_TYPES;
  if (exitControl(Control.LOAD_HOST_EFER)) {
    const efer = field(Slot.HOST_EFER);
    const wide = exitControl(Control.HOST_ADDRESS_SPACE_SIZE);
    if (exceedsEfer(efer) && fail(Check.HOST_EFER_RESERVED)) return Check.HOST_EFER_RESERVED;
    if (((efer & EFER_LMA) != 0) != wide && fail(Check.HOST_EFER_LMA)) return Check.HOST_EFER_LMA;
    if (((efer & EFER_LME) != 0) != wide && fail(Check.HOST_EFER_LME)) return Check.HOST_EFER_LME;
  }
  return Check.NONE;
}

/** E.2.3 */
export function checkHostSegments(): u32 {
  for (let i: u32 = 0; i < 7; i++) {
    if ((field32(Slot.HOST_ES_SELECTOR + i) & 7) != 0 && fail(Check.HOST_ES_SELECTOR + i)) return Check.HOST_ES_SELECTOR + i;
  }
  if (field32(Slot.HOST_CS_SELECTOR) == 0 && fail(Check.HOST_CS_NULL)) return Check.HOST_CS_NULL;
  if (field32(Slot.HOST_TR_SELECTOR) == 0 && fail(Check.HOST_TR_NULL)) return Check.HOST_TR_NULL;
  if (!exitControl(Control.HOST_ADDRESS_SPACE_SIZE) && field32(Slot.HOST_SS_SELECTOR) == 0 && fail(Check.HOST_SS_NULL))
    return Check.HOST_SS_NULL;
  for (let i: u32 = 0; i < 5; i++) {
    if (!isCanonical(field(Slot.HOST_FS_BASE + i)) && fail(Check.HOST_FS_BASE_CANONICAL + i)) return Check.HOST_FS_BASE_CANONICAL + i;
  }
  return Check.NONE;
}

/** E.2.4, the part on the mode that VM entry is executed in: it can change without a write of the VMCS, so it always runs. */
export function checkVmmAddressSpace(): u32 {
  const wide = exitControl(Control.HOST_ADDRESS_SPACE_SIZE);
  if ((cpu.efer & EFER_LMA) != 0) {
    if (!wide && fail(Check.HOST_SIZE_OF_64_BIT_VMM)) return Check.HOST_SIZE_OF_64_BIT_VMM;
    return Check.NONE;
  }
  if (entryControl(Control.IA32E_MODE_GUEST) && fail(Check.IA32E_GUEST_OF_32_BIT_VMM)) return Check.IA32E_GUEST_OF_32_BIT_VMM;
  if (wide && fail(Check.HOST_SIZE_OF_32_BIT_VMM)) return Check.HOST_SIZE_OF_32_BIT_VMM;
  return Check.NONE;
}

/** E.2.4, the rest. */
export function checkHostAddressSpace(): u32 {
  const cr4 = field(Slot.HOST_CR4);
  const rip = field(Slot.HOST_RIP);
  if (exitControl(Control.HOST_ADDRESS_SPACE_SIZE)) {
    if ((cr4 & CR4_PAE) == 0 && fail(Check.HOST_PAE_64_BIT)) return Check.HOST_PAE_64_BIT;
    if (!isCanonical(rip) && fail(Check.HOST_RIP_CANONICAL)) return Check.HOST_RIP_CANONICAL;
    return Check.NONE;
  }
  if (entryControl(Control.IA32E_MODE_GUEST) && fail(Check.IA32E_GUEST_OF_32_BIT_HOST)) return Check.IA32E_GUEST_OF_32_BIT_HOST;
  if ((cr4 & CR4_PCIDE) != 0 && fail(Check.HOST_PCIDE_32_BIT)) return Check.HOST_PCIDE_32_BIT;
  if (rip >> 32 != 0 && fail(Check.HOST_RIP_32_BIT)) return Check.HOST_RIP_32_BIT;
  return Check.NONE;
}
