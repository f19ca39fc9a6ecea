/**
 * Instruction timeout: a VM exit when a guest gets nowhere, because every exception meets the next one before the first
 * instruction of its handler has retired.
 *
 * The field counts cycles of the crystal clock, which is the clock of the TSC (CPUID leaf 15H): ticks of virtual time. Time
 * passes with the instructions that retire. In a chain of exceptions in which none does, the first and FREE_FAULTS that follow
 * it take none, which is the threshold that processors add to the field; from then on each takes one cycle. The exception with
 * which more cycles than the field says have passed is not delivered: the exit comes in its place. VM entry begins a new chain.
 *
 * @sdm 3C "Instruction-Timeout Control" @sdm 3C "Other Causes of VM Exits"
 */
import * as ExitReason from "../../spec/exit-reason.ts";
import { PENDING_VM_EXIT, raiseVmExit } from "../event/fault.ts";
import { cpu } from "../state/vcpu.ts";
import { instructionTimeoutExits } from "./conditions.ts";

/** Faults in a row that take no time: more than any chain of faults that ends in an instruction, a VM exit or shutdown. */
export const FREE_FAULTS: u32 = 64;

const NEVER: u64 = 0xffffffffffffffff;

/** VM entry. A guest that the host had suspended goes on as it was. */
export function startInstructionTimeout(): void {
  if (cpu.suspended) return;
  cpu.stuckFaults = 0;
  cpu.stuckAt = NEVER;
}

/** A fault at `now` (machine.instructions), after which `next` is the count. */
export function countStuckFault(now: u64, next: u64): void {
  cpu.stuckFaults = now == cpu.stuckAt ? cpu.stuckFaults + 1 : 0;
  cpu.stuckAt = next;
}

/** Before the recorded fault of a guest is delivered: the VM exit takes its place if the guest is stuck. */
export function checkInstructionTimeout(): void {
  if (cpu.stuckFaults <= (FREE_FAULTS as u64) || cpu.nonRoot == 0 || cpu.faultVector == PENDING_VM_EXIT) return;
  if (instructionTimeoutExits(cpu.stuckFaults - (FREE_FAULTS as u64))) raiseVmExit(ExitReason.INSTRUCTION_TIMEOUT, 0);
}
