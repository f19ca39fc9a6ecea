/** Return from an interruption. @source Itanium SDM vol. 3 "rfi — Return From Interruption" */
import { IFS, IIP, IPSR } from "../../spec/ia64/control.ts";
import { BN, IS, RI, VM } from "../../spec/ia64/psr.ts";
import { slotIp } from "../decode/position.ts";
import { logEvent, WATCH_ENTRY } from "../event/event-log.ts";
import { raiseReservedField } from "../event/fault.ts";
import { RESUME } from "../event/outcome.ts";
import { retiredNow } from "../interrupt/timer.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { CFM_MASK } from "../state/frame.ts";
import { exchangeBanks } from "../state/general.ts";
import { record, returnToFrame } from "./branch.ts";

const RI_MASK: u64 = (3 as u64) << (RI as u64);

/** What brought a virtual machine into execution: the instruction, or the service and its number. */
export const ENTERED_BY_RFI: u32 = 0xff;
export const ENTERED_BY_VMSW: u32 = 0xfe;

/** PSR, IP and, if IFS is valid, the frame from the interruption registers. */
export function resume(slot: usize, by: u32): i32 {
  const from = slotIp(slot);
  const psr = cr(IPSR);
  const ri = (<u32>(psr >> RI)) & 3;
  // A slot 3, the IA-32 instruction set, and a virtual machine where there is none.
  if (ri == 3 || (psr >> IS) & 1 || ((psr >> VM) & 1 && !cpu.vmAvailable)) return raiseReservedField();
  const ifs = cr(IFS);
  if (((cpu.psr ^ psr) >> BN) & 1) exchangeBanks();
  setPsr(psr & ~RI_MASK);
  cpu.ip = cr(IIP) & ~(15 as u64);
  record(slot, from);
  cpu.slot = ri;
  if (cpu.watched && (psr >> VM) & 1) logEvent(WATCH_ENTRY, by, retiredNow(), cpu.ip, ri, 0, 0, 0);
  if (ifs >> 63) returnToFrame(ifs & CFM_MASK, (<u32>ifs) & 127);
  return RESUME;
}
