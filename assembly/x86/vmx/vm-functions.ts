/**
 * VM functions: what a guest may do to its own VM without a VM exit.
 *
 * @sdm 3C "VM Functions"
 */
import * as Control from "../../spec/control.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { raiseVmExit } from "../event/fault.ts";
import { RETIRE_END } from "../event/outcome.ts";
import { physLoad64 } from "../memory/physical.ts";
import { updateContext } from "../memory/tlb.ts";
import { field, secondaryControl, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { isValidEptp } from "./entry-checks/values.ts";

/** Entries of the EPTP list, a page. */
const EPTP_LIST_ENTRIES: u32 = 512;

/** VM function 0: the EPTP becomes entry `index` of the list, or the instruction exits. */
export function switchEptp(index: u32): i32 {
  if (index >= EPTP_LIST_ENTRIES) return raiseVmExit(ExitReason.VMFUNC, 0);
  const eptp = physLoad64(field(Slot.EPTP_LIST_ADDRESS) + ((index as u64) << 3));
  if (!isValidEptp(eptp)) return raiseVmExit(ExitReason.VMFUNC, 0);
  setField(Slot.EPT_POINTER, eptp);
  if (secondaryControl(Control.EPT_VIOLATION_VE)) setField(Slot.EPTP_INDEX, index as u64);
  cpu.eptPointer = eptp;
  updateContext();
  return RETIRE_END;
}
