/**
 * Rules on the controls that virtualize the APIC. A failure is VMfailValid with error 7.
 *
 * @sdm 3C "VM-Execution Control Fields"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { physLoad32 } from "../../memory/physical.ts";
import { cpu } from "../../state/vcpu.ts";
import { exitControl, field, field32, pinControl, primaryControl, secondaryControl, tertiaryControl } from "../../state/vmcs.ts";
import { checkAddress, checkPage } from "./address.ts";
import { fail } from "./report.ts";
import { exceedsPhysicalWidth } from "./values.ts";

/** Offset of the virtual TPR in the virtual-APIC page. */
const VTPR: u64 = 0x80;

/** Controls that have a meaning with "use TPR shadow" alone. */
function checkWithoutTprShadow(): u32 {
  if (secondaryControl(Control.VIRTUALIZE_X2APIC_MODE) && fail(Check.X2APIC_WITHOUT_TPR_SHADOW)) return Check.X2APIC_WITHOUT_TPR_SHADOW;
  if (secondaryControl(Control.APIC_REGISTER_VIRTUALIZATION) && fail(Check.REGISTERS_WITHOUT_TPR_SHADOW))
    return Check.REGISTERS_WITHOUT_TPR_SHADOW;
  if (secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY) && fail(Check.DELIVERY_WITHOUT_TPR_SHADOW))
    return Check.DELIVERY_WITHOUT_TPR_SHADOW;
  if (tertiaryControl(Control.IPI_VIRTUALIZATION) && fail(Check.IPI_WITHOUT_TPR_SHADOW)) return Check.IPI_WITHOUT_TPR_SHADOW;
  return Check.NONE;
}

function checkPostedInterrupts(): u32 {
  if (!secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY) && fail(Check.POSTED_WITHOUT_DELIVERY)) return Check.POSTED_WITHOUT_DELIVERY;
  if (!exitControl(Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT) && fail(Check.POSTED_WITHOUT_ACKNOWLEDGE))
    return Check.POSTED_WITHOUT_ACKNOWLEDGE;
  if ((field32(Slot.POSTED_INTERRUPT_VECTOR) & 0xff00) != 0 && fail(Check.POSTED_VECTOR_RESERVED)) return Check.POSTED_VECTOR_RESERVED;
  return checkAddress(Slot.POSTED_INTERRUPT_DESCRIPTOR, 0x3f, Check.POSTED_DESCRIPTOR_ALIGNMENT);
}

function checkPidTable(): u32 {
  const failed = checkAddress(Slot.PID_POINTER_TABLE_ADDRESS, 7, Check.PID_TABLE_ALIGNMENT);
  if (failed) return failed;
  const last = field(Slot.PID_POINTER_TABLE_ADDRESS) + (((field32(Slot.LAST_PID_POINTER_INDEX) & 0xffff) as u64) << 3) + 7;
  if (exceedsPhysicalWidth(last) && fail(Check.PID_TABLE_END)) return Check.PID_TABLE_END;
  return Check.NONE;
}

function checkGuestTimer(): u32 {
  if (!secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY) && fail(Check.TIMER_WITHOUT_DELIVERY)) return Check.TIMER_WITHOUT_DELIVERY;
  if (primaryControl(Control.RDTSC_EXITING) && fail(Check.TIMER_WITH_RDTSC_EXITING)) return Check.TIMER_WITH_RDTSC_EXITING;
  if ((field32(Slot.VIRTUAL_TIMER_VECTOR) & 0xff00) != 0 && fail(Check.TIMER_VECTOR_RESERVED)) return Check.TIMER_VECTOR_RESERVED;
  return Check.NONE;
}

/** Everything but what depends on the contents of the virtual-APIC page. */
export function checkVirtualApic(): u32 {
  let failed = Check.NONE;
  const delivery = secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY);
  if (primaryControl(Control.USE_TPR_SHADOW)) {
    failed = checkPage(Slot.VIRTUAL_APIC_ADDRESS, Check.VIRTUAL_APIC_ADDRESS_ALIGNMENT);
    if (failed) return failed;
    if (!delivery && field32(Slot.TPR_THRESHOLD) >> 4 != 0 && fail(Check.TPR_THRESHOLD_RESERVED)) return Check.TPR_THRESHOLD_RESERVED;
  } else {
    failed = checkWithoutTprShadow();
    if (failed) return failed;
  }
  if (secondaryControl(Control.VIRTUALIZE_APIC_ACCESSES)) {
    failed = checkPage(Slot.APIC_ACCESS_ADDRESS, Check.APIC_ACCESS_ADDRESS_ALIGNMENT);
    if (failed) return failed;
    if (secondaryControl(Control.VIRTUALIZE_X2APIC_MODE) && fail(Check.X2APIC_WITH_APIC_ACCESSES)) return Check.X2APIC_WITH_APIC_ACCESSES;
  }
  if (delivery && !pinControl(Control.EXTERNAL_INTERRUPT_EXITING) && fail(Check.DELIVERY_WITHOUT_EXITING))
    return Check.DELIVERY_WITHOUT_EXITING;
  if (pinControl(Control.PROCESS_POSTED_INTERRUPTS)) {
    failed = checkPostedInterrupts();
    if (failed) return failed;
  }
  if (tertiaryControl(Control.IPI_VIRTUALIZATION)) {
    failed = checkPidTable();
    if (failed) return failed;
  }
  return tertiaryControl(Control.APIC_TIMER_VIRTUALIZATION) ? checkGuestTimer() : Check.NONE;
}

/**
 * The TPR threshold against the virtual TPR, which the guest changes: at every entry, except that of a guest that was suspended on its way to
 * the VM exit for it.
 */
export function checkTprThreshold(): u32 {
  if (cpu.suspended != 0 && cpu.suspendedApicWrite != 0) return Check.NONE;
  if (!primaryControl(Control.USE_TPR_SHADOW)) return Check.NONE;
  if (secondaryControl(Control.VIRTUALIZE_APIC_ACCESSES) || secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY)) return Check.NONE;
  const address = field(Slot.VIRTUAL_APIC_ADDRESS);
  if (exceedsPhysicalWidth(address)) return Check.NONE;
  const priority = (physLoad32(address | VTPR) >> 4) & 0xf;
  if ((field32(Slot.TPR_THRESHOLD) & 0xf) > priority && fail(Check.TPR_THRESHOLD_ABOVE_VTPR)) return Check.TPR_THRESHOLD_ABOVE_VTPR;
  return Check.NONE;
}
