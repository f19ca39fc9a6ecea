/**
 * Rules on guest state that is in no register. A failure is VM exit 33; the qualification is `cause` of the row.
 *
 * @sdm 3C "Checks on Guest Non-Register State"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Feature from "../../../spec/cpu-feature.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { DB, MC, TYPE_EXTERNAL, TYPE_HARDWARE_EXCEPTION, TYPE_NMI } from "../../event/fault.ts";
import { physLoad32 } from "../../memory/physical.ts";
import { hasFeature } from "../../state/features.ts";
import { IF, TF } from "../../state/flags.ts";
import { field, field32, pinControl, secondaryControl } from "../../state/vmcs.ts";
import { cpu } from "../../state/vcpu.ts";
import { ACTIVE, HLT, SHUTDOWN, WAIT_FOR_SIPI } from "../activity.ts";
import { IA32_VMX_BASIC, IA32_VMX_MISC, capability } from "../capability.ts";
import { INFO_VALID, TYPE_OTHER, interruptionType, interruptionVector } from "../interruption.ts";
import { BLOCKING_BY_MOV_SS, BLOCKING_BY_NMI, BLOCKING_BY_SMI, BLOCKING_BY_STI } from "../interruptibility.ts";
import { fail } from "./report.ts";
import { exceedsPhysicalWidth } from "./values.ts";

/** Pending debug exceptions: the bits that are always 0, BS, and RTM. */
const PENDING_RESERVED: u64 = 0xfffffffffffeaff0;
const PENDING_BS: u64 = 0x4000;
const PENDING_RTM: u64 = 0x10000;
const DEBUGCTL_BTF: u64 = 2;
const NO_POINTER: u64 = 0xffffffffffffffff;
/** First dword of a VMCS region: bit 31 marks a shadow VMCS. */
const SHADOW_INDICATOR: u32 = 0x80000000;

function checkActivity(): u32 {
  const activity = field32(Slot.GUEST_ACTIVITY);
  if (activity > WAIT_FOR_SIPI && fail(Check.ACTIVITY_RANGE)) return Check.ACTIVITY_RANGE;
  if (
    activity != ACTIVE &&
    activity <= WAIT_FOR_SIPI &&
    ((capability(IA32_VMX_MISC) >> (5 + activity)) & 1) == 0 &&
    fail(Check.ACTIVITY_SUPPORTED)
  )
    return Check.ACTIVITY_SUPPORTED;
  if (activity == HLT && (field32(Slot.GUEST_SS_ACCESS_RIGHTS) & 0x60) != 0 && fail(Check.HLT_DPL)) return Check.HLT_DPL;
  if (
    activity != ACTIVE &&
    (field32(Slot.GUEST_INTERRUPTIBILITY) & (BLOCKING_BY_STI | BLOCKING_BY_MOV_SS)) != 0 &&
    fail(Check.ACTIVITY_BLOCKING)
  )
    return Check.ACTIVITY_BLOCKING;
  return Check.NONE;
}

function checkInterruptibility(): u32 {
  const state = field32(Slot.GUEST_INTERRUPTIBILITY);
  if ((state & ~0xf) != 0 && fail(Check.INTERRUPTIBILITY_RESERVED)) return Check.INTERRUPTIBILITY_RESERVED;
  if ((state & 3) == 3 && fail(Check.BLOCKING_BY_STI_AND_MOV_SS)) return Check.BLOCKING_BY_STI_AND_MOV_SS;
  if ((state & BLOCKING_BY_STI) != 0 && (field(Slot.GUEST_RFLAGS) & IF) == 0 && fail(Check.BLOCKING_BY_STI_IF))
    return Check.BLOCKING_BY_STI_IF;
  if ((state & BLOCKING_BY_SMI) != 0 && fail(Check.BLOCKING_BY_SMI)) return Check.BLOCKING_BY_SMI;
  return Check.NONE;
}

function checkPendingDebug(): u32 {
  const pending = field(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS);
  if ((pending & PENDING_RESERVED) != 0 && fail(Check.PENDING_DEBUG_RESERVED)) return Check.PENDING_DEBUG_RESERVED;
  if ((pending & PENDING_RTM) != 0 && !hasFeature(Feature.RTM) && fail(Check.PENDING_DEBUG_RTM)) return Check.PENDING_DEBUG_RTM;
  const held = (field32(Slot.GUEST_INTERRUPTIBILITY) & (BLOCKING_BY_STI | BLOCKING_BY_MOV_SS)) != 0 || field32(Slot.GUEST_ACTIVITY) == HLT;
  if (!held) return Check.NONE;
  const steps = (field(Slot.GUEST_RFLAGS) & TF) != 0 && (field(Slot.GUEST_DEBUGCTL) & DEBUGCTL_BTF) == 0;
  if (steps && (pending & PENDING_BS) == 0 && fail(Check.PENDING_STEP_MISSING)) return Check.PENDING_STEP_MISSING;
  if (!steps && (pending & PENDING_BS) != 0 && fail(Check.PENDING_STEP_UNEXPECTED)) return Check.PENDING_STEP_UNEXPECTED;
  return Check.NONE;
}

/** What the link pointer refers to is memory that anyone may write: looked at for every entry. */
export function checkLinkPointer(): u32 {
  const link = field(Slot.VMCS_LINK_POINTER);
  if (link == NO_POINTER) return Check.NONE;
  if ((link & 0xfff) != 0 && fail(Check.LINK_POINTER_ALIGNMENT)) return Check.LINK_POINTER_ALIGNMENT;
  if (exceedsPhysicalWidth(link)) return fail(Check.LINK_POINTER_WIDTH) ? Check.LINK_POINTER_WIDTH : Check.NONE;
  const head = physLoad32(link & ~(3 as u64));
  if ((head & ~SHADOW_INDICATOR) != ((capability(IA32_VMX_BASIC) as u32) & ~SHADOW_INDICATOR) && fail(Check.LINK_POINTER_REVISION))
    return Check.LINK_POINTER_REVISION;
  if (((head & SHADOW_INDICATOR) != 0) != secondaryControl(Control.VMCS_SHADOWING) && fail(Check.LINK_POINTER_SHADOW))
    return Check.LINK_POINTER_SHADOW;
  if (link == cpu.currentVmcs && fail(Check.LINK_POINTER_CURRENT)) return Check.LINK_POINTER_CURRENT;
  return Check.NONE;
}

/** E.3.1.5, except the rules on an injected event and on the link pointer. */
export function checkGuestState(): u32 {
  let failed = checkActivity();
  if (failed) return failed;
  failed = checkInterruptibility();
  if (failed) return failed;
  return checkPendingDebug();
}

/** E.3.1.5, the rules on an injected event: they run at every entry that injects one. */
export function checkInjectionState(): u32 {
  const info = field32(Slot.ENTRY_INTERRUPTION_INFORMATION);
  if ((info & INFO_VALID) == 0) return Check.NONE;
  const type = interruptionType(info);
  const vector = interruptionVector(info);
  const activity = field32(Slot.GUEST_ACTIVITY);
  const isMachineCheck = type == TYPE_HARDWARE_EXCEPTION && vector == MC;
  if (activity == HLT) {
    const wakes =
      type == TYPE_EXTERNAL ||
      type == TYPE_NMI ||
      isMachineCheck ||
      (type == TYPE_HARDWARE_EXCEPTION && vector == DB) ||
      (type == TYPE_OTHER && vector == 0);
    if (!wakes && fail(Check.HLT_INJECTION)) return Check.HLT_INJECTION;
  } else if (activity == SHUTDOWN) {
    if (type != TYPE_NMI && !isMachineCheck && fail(Check.SHUTDOWN_INJECTION)) return Check.SHUTDOWN_INJECTION;
  } else if (activity == WAIT_FOR_SIPI) {
    if (fail(Check.WAIT_FOR_SIPI_INJECTION)) return Check.WAIT_FOR_SIPI_INJECTION;
  }
  const blocking = field32(Slot.GUEST_INTERRUPTIBILITY);
  if (type == TYPE_EXTERNAL) {
    if ((blocking & BLOCKING_BY_STI) != 0 && fail(Check.INTERRUPT_INJECTION_STI)) return Check.INTERRUPT_INJECTION_STI;
    if ((blocking & BLOCKING_BY_MOV_SS) != 0 && fail(Check.INTERRUPT_INJECTION_MOV_SS)) return Check.INTERRUPT_INJECTION_MOV_SS;
  }
  if (type == TYPE_NMI) {
    if ((blocking & BLOCKING_BY_MOV_SS) != 0 && fail(Check.NMI_INJECTION_MOV_SS)) return Check.NMI_INJECTION_MOV_SS;
    if ((blocking & BLOCKING_BY_NMI) != 0 && pinControl(Control.VIRTUAL_NMIS) && fail(Check.NMI_INJECTION_NMI))
      return Check.NMI_INJECTION_NMI;
  }
  return Check.NONE;
}
