/**
 * Rules on the VM-execution, VM-exit and VM-entry control fields. A failure is VMfailValid with error 7.
 *
 * @sdm 3C "Checks on VMX Controls"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { CR0_PE } from "../../state/control-bits.ts";
import {
  entryControl,
  exitControl,
  field,
  field32,
  pinControl,
  primaryControl,
  secondaryControl,
  tertiaryControl,
} from "../../state/vmcs.ts";
import {
  IA32_VMX_ENTRY_CTLS,
  IA32_VMX_EXIT_CTLS,
  IA32_VMX_MISC,
  IA32_VMX_PINBASED_CTLS,
  IA32_VMX_PROCBASED_CTLS,
  IA32_VMX_PROCBASED_CTLS2,
  IA32_VMX_PROCBASED_CTLS3,
  IA32_VMX_TRUE_ENTRY_CTLS,
  IA32_VMX_TRUE_EXIT_CTLS,
  IA32_VMX_TRUE_PINBASED_CTLS,
  IA32_VMX_TRUE_PROCBASED_CTLS,
  IA32_VMX_VMFUNC,
  capability,
  hasTrueControls,
  supports,
} from "../capability.ts";
import { INFO_ERROR_CODE, INFO_VALID, interruptionType, interruptionVector } from "../interruption.ts";
import { TYPE_HARDWARE_EXCEPTION, TYPE_NMI, TYPE_SOFTWARE_EXCEPTION, TYPE_SOFTWARE_INTERRUPT } from "../../event/fault.ts";
import { TYPE_OTHER } from "../interruption.ts";
import { fail } from "./report.ts";
import { checkVirtualApic } from "./virtual-apic.ts";
import { checkAddress, checkPage } from "./address.ts";
import {
  EPTP_RESERVED,
  areaExceedsWidth,
  eptpFlagsReported,
  eptpTypeReported,
  eptpWalkReported,
  exceedsAllowed,
  exceedsPhysicalWidth,
  lacksRequired,
} from "./values.ts";

/** Vectors whose exceptions push an error code: 8, 10 to 14, 17. */
const ERROR_CODE_VECTORS: u32 = 0x27d00;

/** Bits 2:0 and 11:5 of HLATP; 4:3 are PWT and PCD. */
const HLAT_POINTER_RESERVED: u64 = 0xfe7;

/** Address and count of an MSR area: `alignment` and the two rows after it. */
function checkArea(addressSlot: u32, countSlot: u32, alignment: u32): u32 {
  const count = field32(countSlot);
  if (count == 0) return Check.NONE;
  const address = field(addressSlot);
  if ((address & 15) != 0 && fail(alignment)) return alignment;
  if (exceedsPhysicalWidth(address) && fail(alignment + 1)) return alignment + 1;
  if (areaExceedsWidth(address, count) && fail(alignment + 2)) return alignment + 2;
  return Check.NONE;
}

function checkReserved(value: u32, msr: u32, allowed0: u32): u32 {
  if (lacksRequired(value, msr) && fail(allowed0)) return allowed0;
  if (exceedsAllowed(value, msr) && fail(allowed0 + 1)) return allowed0 + 1;
  return Check.NONE;
}

function checkEptPointer(): u32 {
  const eptp = field(Slot.EPT_POINTER);
  if (!eptpTypeReported(eptp) && fail(Check.EPTP_MEMORY_TYPE)) return Check.EPTP_MEMORY_TYPE;
  if (!eptpWalkReported(eptp) && fail(Check.EPTP_WALK_LENGTH)) return Check.EPTP_WALK_LENGTH;
  if (!eptpFlagsReported(eptp) && fail(Check.EPTP_ACCESSED_DIRTY)) return Check.EPTP_ACCESSED_DIRTY;
  if ((eptp & EPTP_RESERVED) != 0 && fail(Check.EPTP_RESERVED)) return Check.EPTP_RESERVED;
  if (exceedsPhysicalWidth(eptp) && fail(Check.EPTP_WIDTH)) return Check.EPTP_WIDTH;
  return Check.NONE;
}

/** Features that work on EPT: each needs it, and some have an address of their own. */
function checkEptFeatures(): u32 {
  const ept = secondaryControl(Control.ENABLE_EPT);
  let failed = Check.NONE;
  if (ept) {
    failed = checkEptPointer();
    if (failed) return failed;
  }
  if (secondaryControl(Control.ENABLE_PML)) {
    if (!ept && fail(Check.PML_WITHOUT_EPT)) return Check.PML_WITHOUT_EPT;
    failed = checkPage(Slot.PML_ADDRESS, Check.PML_ADDRESS_ALIGNMENT);
    if (failed) return failed;
  }
  if (secondaryControl(Control.UNRESTRICTED_GUEST) && !ept && fail(Check.UNRESTRICTED_GUEST_WITHOUT_EPT))
    return Check.UNRESTRICTED_GUEST_WITHOUT_EPT;
  if (secondaryControl(Control.MODE_BASED_EXECUTE_CONTROL) && !ept && fail(Check.MODE_BASED_EXECUTE_WITHOUT_EPT))
    return Check.MODE_BASED_EXECUTE_WITHOUT_EPT;
  if (secondaryControl(Control.SUB_PAGE_WRITE_PERMISSIONS)) {
    if (!ept && fail(Check.SUB_PAGE_WITHOUT_EPT)) return Check.SUB_PAGE_WITHOUT_EPT;
    failed = checkPage(Slot.SPP_TABLE_POINTER, Check.SPP_TABLE_POINTER_ALIGNMENT);
    if (failed) return failed;
  }
  if (secondaryControl(Control.ENABLE_VM_FUNCTIONS)) {
    const functions = field(Slot.VM_FUNCTION_CONTROLS);
    if ((functions & ~capability(IA32_VMX_VMFUNC)) != 0 && fail(Check.VM_FUNCTIONS_ALLOWED1)) return Check.VM_FUNCTIONS_ALLOWED1;
    if ((functions & Control.EPTP_SWITCHING) != 0) {
      if (!ept && fail(Check.EPTP_SWITCHING_WITHOUT_EPT)) return Check.EPTP_SWITCHING_WITHOUT_EPT;
      failed = checkPage(Slot.EPTP_LIST_ADDRESS, Check.EPTP_LIST_ADDRESS_ALIGNMENT);
      if (failed) return failed;
    }
  }
  if (secondaryControl(Control.VMCS_SHADOWING)) {
    failed = checkPage(Slot.VMREAD_BITMAP, Check.VMREAD_BITMAP_ALIGNMENT);
    if (failed) return failed;
    failed = checkPage(Slot.VMWRITE_BITMAP, Check.VMWRITE_BITMAP_ALIGNMENT);
    if (failed) return failed;
  }
  if (secondaryControl(Control.EPT_VIOLATION_VE)) {
    failed = checkPage(Slot.VE_INFORMATION_ADDRESS, Check.VE_INFORMATION_ADDRESS_ALIGNMENT);
    if (failed) return failed;
  }
  return primaryControl(Control.ACTIVATE_TERTIARY_CONTROLS) ? checkPagingControls(ept) : Check.NONE;
}

/** HLAT, EPT paging-write control and guest-paging verification. */
function checkPagingControls(ept: bool): u32 {
  if (!ept) {
    if (tertiaryControl(Control.ENABLE_HLAT) && fail(Check.HLAT_WITHOUT_EPT)) return Check.HLAT_WITHOUT_EPT;
    if (tertiaryControl(Control.EPT_PAGING_WRITE_CONTROL) && fail(Check.PAGING_WRITE_WITHOUT_EPT)) return Check.PAGING_WRITE_WITHOUT_EPT;
    if (tertiaryControl(Control.GUEST_PAGING_VERIFICATION) && fail(Check.VERIFICATION_WITHOUT_EPT)) return Check.VERIFICATION_WITHOUT_EPT;
  }
  return tertiaryControl(Control.ENABLE_HLAT)
    ? checkAddress(Slot.HLAT_POINTER, HLAT_POINTER_RESERVED, Check.HLAT_POINTER_RESERVED)
    : Check.NONE;
}

/** E.2.1.1 */
export function checkExecutionControls(): u32 {
  const isTrue = hasTrueControls();
  let failed = checkReserved(
    field32(Slot.PIN_BASED_CONTROLS),
    isTrue ? IA32_VMX_TRUE_PINBASED_CTLS : IA32_VMX_PINBASED_CTLS,
    Check.PIN_ALLOWED0,
  );
  if (failed) return failed;
  failed = checkReserved(
    field32(Slot.PRIMARY_CONTROLS),
    isTrue ? IA32_VMX_TRUE_PROCBASED_CTLS : IA32_VMX_PROCBASED_CTLS,
    Check.PRIMARY_ALLOWED0,
  );
  if (failed) return failed;
  if (primaryControl(Control.ACTIVATE_SECONDARY_CONTROLS)) {
    failed = checkReserved(field32(Slot.SECONDARY_CONTROLS), IA32_VMX_PROCBASED_CTLS2, Check.SECONDARY_ALLOWED0);
    if (failed) return failed;
  }
  if (primaryControl(Control.ACTIVATE_TERTIARY_CONTROLS)) {
    if ((field(Slot.TERTIARY_CONTROLS) & ~capability(IA32_VMX_PROCBASED_CTLS3)) != 0 && fail(Check.TERTIARY_ALLOWED1))
      return Check.TERTIARY_ALLOWED1;
  }
  if (field32(Slot.CR3_TARGET_COUNT) > ((capability(IA32_VMX_MISC) >> 16) as u32 & 0x1ff) && fail(Check.CR3_TARGET_COUNT))
    return Check.CR3_TARGET_COUNT;
  if (primaryControl(Control.USE_IO_BITMAPS)) {
    failed = checkPage(Slot.IO_BITMAP_A, Check.IO_BITMAP_A_ALIGNMENT);
    if (failed) return failed;
    failed = checkPage(Slot.IO_BITMAP_B, Check.IO_BITMAP_B_ALIGNMENT);
    if (failed) return failed;
  }
  if (primaryControl(Control.USE_MSR_BITMAPS)) {
    failed = checkPage(Slot.MSR_BITMAP, Check.MSR_BITMAP_ALIGNMENT);
    if (failed) return failed;
  }
  failed = checkVirtualApic();
  if (failed) return failed;
  const virtualNmis = pinControl(Control.VIRTUAL_NMIS);
  if (virtualNmis && !pinControl(Control.NMI_EXITING) && fail(Check.VIRTUAL_NMIS_WITHOUT_NMI_EXITING))
    return Check.VIRTUAL_NMIS_WITHOUT_NMI_EXITING;
  if (!virtualNmis && primaryControl(Control.NMI_WINDOW_EXITING) && fail(Check.NMI_WINDOW_WITHOUT_VIRTUAL_NMIS))
    return Check.NMI_WINDOW_WITHOUT_VIRTUAL_NMIS;
  if (secondaryControl(Control.ENABLE_VPID) && (field32(Slot.VPID) & 0xffff) == 0 && fail(Check.VPID_ZERO)) return Check.VPID_ZERO;
  failed = checkEptFeatures();
  if (failed) return failed;
  if (secondaryControl(Control.USE_TSC_SCALING) && field(Slot.TSC_MULTIPLIER) == 0 && fail(Check.TSC_MULTIPLIER_ZERO))
    return Check.TSC_MULTIPLIER_ZERO;
  return Check.NONE;
}

/** E.2.1.2 */
export function checkExitControls(): u32 {
  const failed = checkReserved(
    field32(Slot.EXIT_CONTROLS),
    hasTrueControls() ? IA32_VMX_TRUE_EXIT_CTLS : IA32_VMX_EXIT_CTLS,
    Check.EXIT_ALLOWED0,
  );
  if (failed) return failed;
  if (exitControl(Control.SAVE_PREEMPTION_TIMER) && !pinControl(Control.ACTIVATE_PREEMPTION_TIMER) && fail(Check.SAVE_TIMER_WITHOUT_TIMER))
    return Check.SAVE_TIMER_WITHOUT_TIMER;
  const storing = checkArea(Slot.EXIT_MSR_STORE_ADDRESS, Slot.EXIT_MSR_STORE_COUNT, Check.EXIT_MSR_STORE_ALIGNMENT);
  if (storing) return storing;
  return checkArea(Slot.EXIT_MSR_LOAD_ADDRESS, Slot.EXIT_MSR_LOAD_COUNT, Check.EXIT_MSR_LOAD_ALIGNMENT);
}

/** E.2.1.3 */
export function checkEntryControls(): u32 {
  const failed = checkReserved(
    field32(Slot.ENTRY_CONTROLS),
    hasTrueControls() ? IA32_VMX_TRUE_ENTRY_CTLS : IA32_VMX_ENTRY_CTLS,
    Check.ENTRY_ALLOWED0,
  );
  if (failed) return failed;
  return checkArea(Slot.ENTRY_MSR_LOAD_ADDRESS, Slot.ENTRY_MSR_LOAD_COUNT, Check.ENTRY_MSR_LOAD_ALIGNMENT);
}

/** E.2.1.3, the part on event injection: runs at every entry whose interruption-information field is valid. */
export function checkInjection(): u32 {
  const info = field32(Slot.ENTRY_INTERRUPTION_INFORMATION);
  if ((info & INFO_VALID) == 0) return Check.NONE;
  const type = interruptionType(info);
  const vector = interruptionVector(info);
  if (type == 1 && fail(Check.INJECTION_TYPE_RESERVED)) return Check.INJECTION_TYPE_RESERVED;
  if (type == TYPE_OTHER) {
    if (!supports(IA32_VMX_PROCBASED_CTLS, Control.MONITOR_TRAP_FLAG) && fail(Check.INJECTION_TYPE_OTHER))
      return Check.INJECTION_TYPE_OTHER;
    if (vector != 0 && fail(Check.INJECTION_OTHER_VECTOR)) return Check.INJECTION_OTHER_VECTOR;
  }
  if (type == TYPE_NMI && vector != 2 && fail(Check.INJECTION_NMI_VECTOR)) return Check.INJECTION_NMI_VECTOR;
  if (type == TYPE_HARDWARE_EXCEPTION && vector > 31 && fail(Check.INJECTION_EXCEPTION_VECTOR)) return Check.INJECTION_EXCEPTION_VECTOR;

  const hasCode = (info & INFO_ERROR_CODE) != 0;
  const isProtected = !secondaryControl(Control.UNRESTRICTED_GUEST) || (field(Slot.GUEST_CR0) & CR0_PE) != 0;
  const mayHaveCode = type == TYPE_HARDWARE_EXCEPTION && isProtected;
  const pushesCode = mayHaveCode && vector < 32 && ((ERROR_CODE_VECTORS >> vector) & 1) != 0;
  // IA32_VMX_BASIC bit 56: any hardware exception may be injected with an error code, or without one.
  const relaxed = ((capability(0x480) >> 56) & 1) != 0;
  if (hasCode && !(relaxed ? mayHaveCode : pushesCode) && fail(Check.INJECTION_ERROR_CODE_UNEXPECTED))
    return Check.INJECTION_ERROR_CODE_UNEXPECTED;
  if (!hasCode && pushesCode && !relaxed && fail(Check.INJECTION_ERROR_CODE_MISSING)) return Check.INJECTION_ERROR_CODE_MISSING;
  if ((info & 0x7ffff000) != 0 && fail(Check.INJECTION_RESERVED)) return Check.INJECTION_RESERVED;
  if (hasCode && (field32(Slot.ENTRY_EXCEPTION_ERROR_CODE) & 0xffff0000) != 0 && fail(Check.INJECTION_ERROR_CODE_RESERVED))
    return Check.INJECTION_ERROR_CODE_RESERVED;
  if (type >= TYPE_SOFTWARE_INTERRUPT && type <= TYPE_SOFTWARE_EXCEPTION) {
    const length = field32(Slot.ENTRY_INSTRUCTION_LENGTH);
    if (length > 15 && fail(Check.INJECTION_LENGTH_LONG)) return Check.INJECTION_LENGTH_LONG;
    if (length == 0 && ((capability(IA32_VMX_MISC) >> 30) & 1) == 0 && fail(Check.INJECTION_LENGTH_ZERO))
      return Check.INJECTION_LENGTH_ZERO;
  }
  return Check.NONE;
}
