/**
 * Rules on the guest's control registers, debug registers and MSRs, descriptor tables, RIP and RFLAGS.
 * A failure is VM exit 33 with qualification 0.
 *
 * @sdm 3C "Checks on Guest Control Registers, Debug Registers, and MSRs"
 * @sdm 3C "Checks on Guest Descriptor-Table Registers"
 * @sdm 3C "Checks on Guest RIP, RFLAGS, and SSP"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { TYPE_EXTERNAL } from "../../event/fault.ts";
import { CR0_PE, CR0_PG, CR4_PAE, CR4_PCIDE, EFER_LMA, EFER_LME } from "../../state/control-bits.ts";
import { IF, VM } from "../../state/flags.ts";
import { machine } from "../../state/machine.ts";
import { LONG } from "../../state/segment.ts";
import { entryControl, field, field32, secondaryControl } from "../../state/vmcs.ts";
import { IA32_VMX_CR0_FIXED0, IA32_VMX_CR0_FIXED1, IA32_VMX_CR4_FIXED0, IA32_VMX_CR4_FIXED1, capability } from "../capability.ts";
import { INFO_VALID, interruptionType } from "../interruption.ts";
import { fail } from "./report.ts";
import { exceedsEfer, exceedsPhysicalWidth, isCanonical, isValidPat } from "./values.ts";

/** Bits of IA32_DEBUGCTL that WRMSR accepts: LBR and BTF. */
export const DEBUGCTL_BITS: u64 = 3;

/** E.3.1.1 */
export function checkGuestRegisters(): u32 {
  const cr0 = field(Slot.GUEST_CR0);
  const cr4 = field(Slot.GUEST_CR4);
  const ia32e = entryControl(Control.IA32E_MODE_GUEST);
  let fixed0 = capability(IA32_VMX_CR0_FIXED0);
  if (secondaryControl(Control.UNRESTRICTED_GUEST)) fixed0 &= ~(CR0_PE | CR0_PG);
  if ((~cr0 & fixed0) != 0 && fail(Check.GUEST_CR0_FIXED0)) return Check.GUEST_CR0_FIXED0;
  if ((cr0 & ~capability(IA32_VMX_CR0_FIXED1)) != 0 && fail(Check.GUEST_CR0_FIXED1)) return Check.GUEST_CR0_FIXED1;
  if ((cr0 & CR0_PG) != 0 && (cr0 & CR0_PE) == 0 && fail(Check.GUEST_PAGING_WITHOUT_PROTECTION))
    return Check.GUEST_PAGING_WITHOUT_PROTECTION;
  if ((~cr4 & capability(IA32_VMX_CR4_FIXED0)) != 0 && fail(Check.GUEST_CR4_FIXED0)) return Check.GUEST_CR4_FIXED0;
  if ((cr4 & ~capability(IA32_VMX_CR4_FIXED1)) != 0 && fail(Check.GUEST_CR4_FIXED1)) return Check.GUEST_CR4_FIXED1;
  if (entryControl(Control.LOAD_DEBUG_CONTROLS)) {
    if ((field(Slot.GUEST_DEBUGCTL) & ~DEBUGCTL_BITS) != 0 && fail(Check.GUEST_DEBUGCTL_RESERVED)) return Check.GUEST_DEBUGCTL_RESERVED;
    if (field(Slot.GUEST_DR7) >> 32 != 0 && fail(Check.GUEST_DR7_HIGH)) return Check.GUEST_DR7_HIGH;
  }
  if (ia32e) {
    if ((cr0 & CR0_PG) == 0 && fail(Check.IA32E_GUEST_WITHOUT_PAGING)) return Check.IA32E_GUEST_WITHOUT_PAGING;
    if ((cr4 & CR4_PAE) == 0 && fail(Check.IA32E_GUEST_WITHOUT_PAE)) return Check.IA32E_GUEST_WITHOUT_PAE;
  } else if ((cr4 & CR4_PCIDE) != 0 && fail(Check.GUEST_PCIDE_WITHOUT_IA32E)) return Check.GUEST_PCIDE_WITHOUT_IA32E;
  if (exceedsPhysicalWidth(field(Slot.GUEST_CR3)) && fail(Check.GUEST_CR3_WIDTH)) return Check.GUEST_CR3_WIDTH;
  if (!isCanonical(field(Slot.GUEST_SYSENTER_ESP)) && fail(Check.GUEST_SYSENTER_ESP_CANONICAL)) return Check.GUEST_SYSENTER_ESP_CANONICAL;
  if (!isCanonical(field(Slot.GUEST_SYSENTER_EIP)) && fail(Check.GUEST_SYSENTER_EIP_CANONICAL)) return Check.GUEST_SYSENTER_EIP_CANONICAL;
  if (entryControl(Control.LOAD_PAT) && !isValidPat(field(Slot.GUEST_PAT)) && fail(Check.GUEST_PAT_TYPES)) return Check.GUEST_PAT_TYPES;
  if (entryControl(Control.LOAD_EFER)) {
    const efer = field(Slot.GUEST_EFER);
    const lma = (efer & EFER_LMA) != 0;
    if (exceedsEfer(efer) && fail(Check.GUEST_EFER_RESERVED)) return Check.GUEST_EFER_RESERVED;
    if (lma != ia32e && fail(Check.GUEST_EFER_LMA)) return Check.GUEST_EFER_LMA;
    if ((cr0 & CR0_PG) != 0 && lma != ((efer & EFER_LME) != 0) && fail(Check.GUEST_EFER_LME)) return Check.GUEST_EFER_LME;
  }
  return Check.NONE;
}

/** E.3.1.3 */
export function checkGuestDescriptorTables(): u32 {
  if (!isCanonical(field(Slot.GUEST_GDTR_BASE)) && fail(Check.GDTR_BASE_CANONICAL)) return Check.GDTR_BASE_CANONICAL;
  if (!isCanonical(field(Slot.GUEST_IDTR_BASE)) && fail(Check.IDTR_BASE_CANONICAL)) return Check.IDTR_BASE_CANONICAL;
  if (field32(Slot.GUEST_GDTR_LIMIT) > 0xffff && fail(Check.GDTR_LIMIT_HIGH)) return Check.GDTR_LIMIT_HIGH;
  if (field32(Slot.GUEST_IDTR_LIMIT) > 0xffff && fail(Check.IDTR_LIMIT_HIGH)) return Check.IDTR_LIMIT_HIGH;
  return Check.NONE;
}

/** E.3.1.4, RIP. In 64-bit mode the top bit of the linear-address width is not compared: the address after the last canonical one is enterable. */
export function checkGuestRip(): u32 {
  const rip = field(Slot.GUEST_RIP);
  const is64Bit = entryControl(Control.IA32E_MODE_GUEST) && (field32(Slot.GUEST_CS_ACCESS_RIGHTS) & LONG) != 0;
  if (!is64Bit) {
    if (rip >> 32 != 0 && fail(Check.RIP_HIGH)) return Check.RIP_HIGH;
    return Check.NONE;
  }
  const high = (rip as i64) >> machine.linearAddressBits;
  if (high != 0 && high != -1 && fail(Check.RIP_WIDTH)) return Check.RIP_WIDTH;
  return Check.NONE;
}

/** E.3.1.4, RFLAGS. */
export function checkGuestRflags(): u32 {
  const rflags = field(Slot.GUEST_RFLAGS);
  if ((rflags & 0xffffffffffc08028) != 0 && fail(Check.RFLAGS_RESERVED_ZERO)) return Check.RFLAGS_RESERVED_ZERO;
  if ((rflags & 2) == 0 && fail(Check.RFLAGS_RESERVED_ONE)) return Check.RFLAGS_RESERVED_ONE;
  if ((rflags & VM) != 0) {
    if (entryControl(Control.IA32E_MODE_GUEST) && fail(Check.VIRTUAL_8086_IN_IA32E)) return Check.VIRTUAL_8086_IN_IA32E;
    if ((field(Slot.GUEST_CR0) & CR0_PE) == 0 && fail(Check.VIRTUAL_8086_IN_REAL_MODE)) return Check.VIRTUAL_8086_IN_REAL_MODE;
  }
  return Check.NONE;
}

/** E.3.1.4, RFLAGS.IF of an entry that injects an external interrupt. */
export function checkInjectionFlags(): u32 {
  const info = field32(Slot.ENTRY_INTERRUPTION_INFORMATION);
  if ((info & INFO_VALID) == 0 || interruptionType(info) != TYPE_EXTERNAL) return Check.NONE;
  if ((field(Slot.GUEST_RFLAGS) & IF) == 0 && fail(Check.INTERRUPT_INJECTION_IF)) return Check.INTERRUPT_INJECTION_IF;
  return Check.NONE;
}
