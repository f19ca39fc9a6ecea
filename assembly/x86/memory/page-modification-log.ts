/**
 * Page-modification logging: guest-physical addresses of the pages whose EPT dirty flag goes from 0 to 1.
 *
 * @sdm 3C "Page-Modification Logging"
 */
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { raiseVmExit } from "../event/fault.ts";
import { field, setField } from "../state/vmcs.ts";
import { physStore64 } from "./physical.ts";

/** Entries of the log, a 4-KiB page. The index counts down, so that FFFFH follows the last one. */
const LOG_ENTRIES: u64 = 512;

/**
 * Logs a page just before its dirty flag is set. False with the VM exit recorded if the log is full: then the flag must
 * stay clear. `gpa` is a multiple of 4 KiB.
 */
export function logPageModification(gpa: u64): bool {
  const index = field(Slot.PML_INDEX) & 0xffff;
  if (index >= LOG_ENTRIES) {
    raiseVmExit(ExitReason.PML_FULL, 0);
    return false;
  }
  physStore64(field(Slot.PML_ADDRESS) + (index << 3), gpa);
  setField(Slot.PML_INDEX, (index - 1) & 0xffff);
  return true;
}
