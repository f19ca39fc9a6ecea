/**
 * Delivery of events through the IVT or IDT. @sdm 3A "Interrupt and Exception Handling"
 *
 * One call of deliver() is one step. It returns JUMP, or FAULT with what went wrong recorded: cpu.delivering* then still
 * describe the event, so that the next step can combine the two (exception.ts) and a VM exit can report it.
 */
import { NO_FAULT, TYPE_NMI, TYPE_PRIVILEGED_SOFTWARE, TYPE_SOFTWARE_EXCEPTION, TYPE_SOFTWARE_INTERRUPT } from "../event/fault.ts";
import { JUMP } from "../event/outcome.ts";
import { clearMonitor } from "../memory/monitor.ts";
import { DEBUGCTL_LBR, recordEvent } from "../state/last-branch.ts";
import { inIa32eMode, inRealMode, inVirtual8086Mode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { ENTERED_TASK, deliverThroughIdt } from "./delivery-protected.ts";
import { deliverLong } from "./delivery-long.ts";
import { deliverReal } from "./delivery-real.ts";
import { REDIRECTED, deliverRedirected, redirection } from "./delivery-virtual-8086.ts";
import { debugTrapOfTask } from "./task-switch.ts";

/** Interruptibility state, VMX coding. */
const BLOCKING_BY_STI_AND_MOV_SS: u32 = 3;
const BLOCKING_BY_MOV_SS: u32 = 2;
/** Single step, as pending debug exceptions hold it. */
const PENDING_BS: u64 = 0x4000;
const BLOCKING_BY_NMI: u32 = 8;
const ERROR_CODE_VALID: u32 = 0x800;
const VALID: u32 = 0x80000000;

/** INT n, INT1, INT3, INTO: the return address is after the instruction. */
function isSoftware(type: u32): bool {
  return type == TYPE_SOFTWARE_INTERRUPT || type == TYPE_PRIVILEGED_SOFTWARE || type == TYPE_SOFTWARE_EXCEPTION;
}

function describe(vector: u32, type: u32, hasErrorCode: bool, errorCode: u32): void {
  let information = vector | (type << 8) | VALID;
  // In real-address mode no error code is pushed, and none is reported.
  if (hasErrorCode && !inRealMode()) information |= ERROR_CODE_VALID;
  cpu.deliveringVector = vector;
  cpu.deliveringInfo = information;
  cpu.deliveringErrorCode = errorCode;
  cpu.deliveringLength = isSoftware(type) ? ((cpu.nextRip - cpu.rip) as u32) : 0;
}

function route(vector: u32, type: u32, hasErrorCode: bool, errorCode: u32): i32 {
  const returnRip = isSoftware(type) ? cpu.nextRip : cpu.rip;
  if (inRealMode()) return deliverReal(vector, returnRip);
  if (type == TYPE_SOFTWARE_INTERRUPT && inVirtual8086Mode()) {
    const outcome = redirection(vector);
    if (outcome == REDIRECTED) return deliverRedirected(vector, returnRip);
    if (outcome != JUMP) return outcome;
  }
  // INT n, INT3 and INTO need a gate with DPL >= CPL; INT1 and everything that is not an instruction do not.
  const checked = type == TYPE_SOFTWARE_INTERRUPT || type == TYPE_SOFTWARE_EXCEPTION;
  if (inIa32eMode()) return deliverLong(vector, checked, hasErrorCode, errorCode, returnRip);
  return deliverThroughIdt(vector, checked, hasErrorCode, errorCode, returnRip);
}

/**
 * Delivers one event. `type` is the interruption type in VMX coding.
 *
 * The return address is cpu.nextRip for INT n, INT1, INT3 and INTO (types 4, 5, 6) and cpu.rip for everything else. RF in
 * the image is that of cpu.rflags: deliverFault() sets it for faults, the driver for an interrupt between iterations of a
 * repeated instruction. CR2, DR6, DR7 and DEBUGCTL are not touched: an injected event must not change them.
 *
 * Delivery of an NMI blocks further NMIs even if it faults. Delivery in the shadow of MOV SS or POP SS ends the single-step
 * trap of that instruction, which is suppressed; its data breakpoints stay pending.
 *
 * @sdm 3A "Masking Exceptions and Interrupts When Switching Stacks"
 */
export function deliver(vector: u32, type: u32, hasErrorCode: bool, errorCode: u32): i32 {
  describe(vector, type, hasErrorCode, errorCode);
  cpu.iretUnblockedNmi = 0;
  if (type == TYPE_NMI) cpu.interruptibility |= BLOCKING_BY_NMI;
  const from = cpu.rip;
  const outcome = route(vector, type, hasErrorCode, errorCode);
  if (outcome != JUMP && outcome != ENTERED_TASK) return outcome;
  if ((cpu.debugctl & DEBUGCTL_LBR) != 0) recordEvent(from, cpu.rip);
  cpu.deliveringVector = NO_FAULT;
  if (cpu.interruptibility & BLOCKING_BY_MOV_SS) cpu.pendingDebug &= ~PENDING_BS;
  cpu.interruptibility &= ~BLOCKING_BY_STI_AND_MOV_SS;
  cpu.heldBlocking = 0;
  cpu.stepArmed = 0;
  cpu.activity = 0;
  if (cpu.monitorLine) clearMonitor();
  return outcome == ENTERED_TASK ? debugTrapOfTask() : JUMP;
}
