/** How a VMX instruction reports success and failure in RFLAGS. @sdm 3C "Conventions" */
import * as EventKind from "../../spec/event-kind.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import * as VmInstructionError from "../../spec/vm-instruction-error.ts";
import { logEvent } from "../event/event-log.ts";
import { CF, ZF, setArithmeticFlags } from "../state/flags.ts";
import { setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { NO_POINTER } from "./vmcs-region.ts";

/** Results of the functions that both the instructions and TypeScript call: 0, the error number, or INVALID. */
export const SUCCEEDED: u32 = 0;
export const FAILED_INVALID: u32 = 0xff;

/** VMsucceed: all six arithmetic flags are 0. */
export function vmSucceed(): u32 {
  setArithmeticFlags(0);
  return SUCCEEDED;
}

/** VMfailInvalid: CF. */
export function vmFailInvalid(): u32 {
  setArithmeticFlags(CF);
  logEvent(EventKind.VM_FAIL, FAILED_INVALID, cpu.rip, 0);
  return FAILED_INVALID;
}

/**
 * VMfail: VMfailValid with the error (ZF) if there is a current VMCS, else VMfailInvalid. VMREAD and VMWRITE of a guest that
 * access a shadow VMCS leave the error in the current one all the same.
 */
export function vmFail(error: u32): u32 {
  if (cpu.currentVmcs == NO_POINTER) return vmFailInvalid();
  setArithmeticFlags(ZF);
  setField(Slot.VM_INSTRUCTION_ERROR, error as u64);
  const isEntry = error == VmInstructionError.ENTRY_INVALID_CONTROLS || error == VmInstructionError.ENTRY_INVALID_HOST_STATE;
  logEvent(EventKind.VM_FAIL, error, cpu.rip, isEntry ? (cpu.failedCheck as u64) : 0);
  return error;
}
