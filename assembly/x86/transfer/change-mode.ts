/** One order for a change of mode: what the segments say, then the address context that depends on it. */
import { updateContext } from "../memory/tlb.ts";
import { raiseGp } from "../event/fault.ts";
import { JUMP } from "../event/outcome.ts";
import { CR4_PVI, CR4_VME } from "../state/control-bits.ts";
import { IF, IOPL, TF, VIF, VIP } from "../state/flags.ts";
import { inVirtual8086Mode, updateMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";

/** After any change of CS, SS, DS, ES, CR0.PE, EFER.LMA or RFLAGS.VM. */
export function changeMode(): void {
  updateMode();
  updateContext();
}

/**
 * Makes memory accesses those of privilege level `cpl` while a transfer pushes on the stack of its target. Nothing else
 * changes; changeMode() returns to the level that SS holds, whether the transfer has committed or failed.
 */
export function accessAs(cpl: u32): void {
  if (cpu.cpl == cpl) return;
  cpu.cpl = cpl;
  updateContext();
}

/** After RFLAGS were loaded: an interrupt may have become deliverable, or single-stepping begun. `old` are the flags before. */
export function noteLoadedFlags(old: u64): void {
  if ((cpu.rflags & TF) != 0 || (cpu.rflags & ~old & IF) != 0) cpu.attention = 1;
}

/**
 * The end of IRET and of a task switch: #GP(0) at the first instruction if it would begin with VIF and VIP set where
 * virtual interrupts are in use. No other instruction can bring that about.
 *
 * @sdm 3B "Class 2—Maskable Hardware Interrupt Handling in Virtual-8086 Mode Using the Virtual Interrupt Mechanism"
 */
export function checkVirtualInterrupt(): i32 {
  if ((cpu.rflags & (VIF | VIP)) != (VIF | VIP) || (cpu.rflags & IOPL) == IOPL || cpu.cpl != 3) return JUMP;
  return cpu.cr4 & (inVirtual8086Mode() ? CR4_VME : CR4_PVI) ? raiseGp(0) : JUMP;
}
