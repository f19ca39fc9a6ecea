/**
 * The guest of a TypeScript VMM, between one VM exit and the next.
 *
 * Between two calls the processor is in VMX root operation, after a VM exit, or still in the guest, after a stop of the
 * host; suspendGuest() (vmx/hosted-guest.ts) makes root operation of the latter.
 */
import { ENTRY_FAILURE } from "../../spec/stop.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { RETIRE, STOP } from "../event/outcome.ts";
import { clearFault } from "../event/fault.ts";
import { loadCpuid } from "../exec/cpuid.ts";
import { writeXcr0 } from "../register/control.ts";
import { CODE_64 } from "../state/mode.ts";
import { machine } from "../state/machine.ts";
import { field } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { enterGuest } from "../vmx/hosted-guest.ts";
import { run } from "./driver.ts";

/** CS access rights: 64-bit code. */
const CS_L: u64 = 0x2000;

/**
 * VM entry, unless the processor is in the guest already; then instructions until there is a reason to stop. Returns it:
 * VM_EXIT, ENTRY_FAILURE (also for VMfail), or what stops a machine.
 */
export function runGuest(): i32 {
  if (cpu.nonRoot == 0) {
    const outcome = enterGuest();
    if (outcome == RETIRE) {
      machine.stopReason = ENTRY_FAILURE;
      return ENTRY_FAILURE;
    }
    if (outcome == STOP) return machine.stopReason;
  }
  return run();
}

/** What CPUID of this model gives the guest, whose CR4 and size of code it depends on, in EAX, EBX, ECX and EDX. */
export function cpuidForGuest(leaf: u32, subleaf: u32): void {
  const cr4 = cpu.cr4;
  const mode = cpu.codeMode;
  const isLong = (field(Slot.GUEST_CS_ACCESS_RIGHTS) & CS_L) != 0;
  cpu.cr4 = field(Slot.GUEST_CR4);
  cpu.codeMode = isLong ? mode | CODE_64 : mode & ~CODE_64;
  loadCpuid(leaf, subleaf);
  cpu.cr4 = cr4;
  cpu.codeMode = mode;
}

/** XSETBV for the guest, of EDX:EAX and ECX. False: #GP. */
export function xsetbvForGuest(): bool {
  const value = (cpu.rdx << 32) | (cpu.rax & 0xffffffff);
  if ((cpu.rcx as u32) == 0 && writeXcr0(value)) return true;
  clearFault();
  return false;
}
