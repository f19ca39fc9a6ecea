/** One order for a change of mode: what the segments say, then the address context that depends on it. */
import { updateContext } from "../memory/tlb.ts";
import { updateMode } from "../state/mode.ts";
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
