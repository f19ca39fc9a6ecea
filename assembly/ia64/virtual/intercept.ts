/**
 * Which instructions a virtual machine may not execute itself.
 *
 * The order inside one instruction is the caller's: illegal operation, privilege, NaT, reserved fields, unimplemented address, and
 * then these.
 *
 * @source Itanium SDM vol. 2 "Virtualization vector", "Virtualization optimizations"
 */
import { VIRTUALIZATION } from "../../spec/ia64/vector.ts";
import { slotRaw } from "../decode/slot.ts";
import { raise } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";
import { cpu } from "../state/cpu.ts";
import { virtualMachine } from "../state/psr.ts";

/** Raises the virtualization fault of an instruction, with its cause and opcode. */
export function raiseVirtualization(cause: u32, slot: usize): i32 {
  cpu.faultCause = cause;
  cpu.faultOpcode = slotRaw(slot);
  return raise(VIRTUALIZATION, 0);
}

/** For instructions that are intercepted without exception: FAULT in a virtual machine, RETIRE to go on. */
export function intercept(cause: u32, slot: usize): i32 {
  return virtualMachine() ? raiseVirtualization(cause, slot) : RETIRE;
}
