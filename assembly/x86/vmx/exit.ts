/**
 * VM exits: from guest to host context.
 *
 * @sdm 3C "VM Exits"
 */
import { MACHINE_BASE } from "../../spec/layout.ts";
import { EXIT_COUNTS } from "../../spec/machine-offset.ts";
import * as Control from "../../spec/control.ts";
import * as EventKind from "../../spec/event-kind.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import * as Stop from "../../spec/stop.ts";
import { DB, DF, MC, NO_FAULT, TYPE_HARDWARE_EXCEPTION, TYPE_NMI, TYPE_SOFTWARE_INTERRUPT, clearFault } from "../event/fault.ts";
import { logEvent } from "../event/event-log.ts";
import { STOP, SWITCHED } from "../event/outcome.ts";
import { clearMonitor } from "../memory/monitor.ts";
import { RF, TF } from "../state/flags.ts";
import { saveGuestTimer } from "../state/guest-timer.ts";
import { inRealMode } from "../state/mode.ts";
import { machine } from "../state/machine.ts";
import { field, field32, pinControl, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { SHUTDOWN } from "./activity.ts";
import { INFO_ERROR_CODE, INFO_NMI_UNBLOCKING, INFO_VALID, interruptionInformation, interruptionType } from "./interruption.ts";
import { BLOCKING_BY_MOV_SS, BLOCKING_BY_NMI } from "./interruptibility.ts";
import { saveGuestState } from "./guest-state.ts";
import { loadHostState } from "./host-state.ts";
import { loadExitMsrs, storeExitMsrs } from "./msr-lists.ts";
import { savePreemptionTimer } from "./preemption-timer.ts";
import { RECHECK_STATE, writeAbortIndicator } from "./vmcs-region.ts";

/** VMX-abort indicators. @sdm 3C "VMX Aborts" */
export const ABORT_SAVING_MSRS: u32 = 1;
export const ABORT_HOST_PDPTES: u32 = 2;
export const ABORT_LOADING_MSRS: u32 = 4;

/** Exit qualification bit 12 and interruption information bit 12: IRET had unblocked NMIs before the fault. */
const NMI_UNBLOCKING: u64 = 0x1000;
/** Bits of a pending #DB that the exit qualification has: B3..B0, BD, BS. */
const DB_QUALIFICATION: u64 = 0x600f;
const DB_ACCESS: u64 = 0x2000;

/** The exits of an access through EPT. */
function isEptExit(reason: u32): bool {
  switch (reason) {
    case ExitReason.EPT_VIOLATION:
    case ExitReason.EPT_MISCONFIGURATION:
    case ExitReason.PML_FULL:
    case ExitReason.SPP_RELATED:
      return true;
    default:
      return false;
  }
}

/** The exits whose instruction did not complete for a reason of memory: the saved RF is 1 unless an event was being delivered. */
function isMemoryExit(reason: u32): bool {
  return isEptExit(reason) || reason == ExitReason.APIC_ACCESS;
}

/** Exits that an instruction causes directly: 9 to 32 but the entry failures, and most of 36 to 68. The saved RF is 0. */
function isInstructionExit(reason: u32): bool {
  if (reason >= ExitReason.CPUID && reason <= ExitReason.WRMSR) return true;
  switch (reason) {
    case ExitReason.MWAIT:
    case ExitReason.MONITOR:
    case ExitReason.PAUSE:
    case ExitReason.GDTR_IDTR_ACCESS:
    case ExitReason.LDTR_TR_ACCESS:
    case ExitReason.INVEPT:
    case ExitReason.RDTSCP:
    case ExitReason.INVVPID:
    case ExitReason.WBINVD:
    case ExitReason.XSETBV:
    case ExitReason.RDRAND:
    case ExitReason.INVPCID:
    case ExitReason.VMFUNC:
    case ExitReason.RDSEED:
    case ExitReason.XSAVES:
    case ExitReason.XRSTORS:
      return true;
    default:
      return false;
  }
}

/** The pending debug exceptions that the exit saves; it clears them otherwise. @sdm 3C "Saving Non-Register State" */
function pendingDebugToSave(reason: u32, isDebugException: bool): u64 {
  switch (reason) {
    case ExitReason.INIT_SIGNAL:
    case ExitReason.MONITOR_TRAP_FLAG:
    case ExitReason.TPR_BELOW_THRESHOLD:
    case ExitReason.VIRTUALIZED_EOI:
    case ExitReason.APIC_WRITE:
    case ExitReason.BUS_LOCK:
      return cpu.pendingDebug;
  }
  if ((cpu.interruptibility & BLOCKING_BY_MOV_SS) != 0 && !isDebugException) return cpu.pendingDebug;
  return 0;
}

/** Exits by basic reason: the table at the end of a run. */
function countExit(reason: u32): void {
  const count: usize = MACHINE_BASE + EXIT_COUNTS + ((reason & 0x7f) << 3);
  store<u64>(count, load<u64>(count) + 1);
  machine.counters4++;
}

/** The exit-information fields that do not depend on the cause. A bus lock is told of by the first exit that follows it. */
function recordExit(reason: u32, qualification: u64): void {
  setField(Slot.EXIT_REASON, (cpu.busLock ? reason | ExitReason.AFTER_BUS_LOCK : reason) as u64);
  cpu.busLock = 0;
  setField(Slot.EXIT_QUALIFICATION, qualification);
  setField(Slot.GUEST_LINEAR_ADDRESS, cpu.guestLinear);
  setField(Slot.EXIT_INSTRUCTION_INFORMATION, cpu.exitInformation as u64);
  if (isEptExit(reason)) setField(Slot.GUEST_PHYSICAL_ADDRESS, cpu.guestPhysical);
  setField(Slot.ENTRY_INTERRUPTION_INFORMATION, field(Slot.ENTRY_INTERRUPTION_INFORMATION) & ~(INFO_VALID as u64));
}

/** IDT-vectoring information, and the length of the instruction that exits or whose event was being delivered. */
function recordVectoring(): void {
  if (cpu.deliveringVector == NO_FAULT) {
    setField(Slot.IDT_VECTORING_INFORMATION, 0);
    setField(Slot.EXIT_INSTRUCTION_LENGTH, (cpu.nextRip - cpu.rip) & 0xf);
    return;
  }
  setField(Slot.IDT_VECTORING_INFORMATION, cpu.deliveringInfo as u64);
  if ((cpu.deliveringInfo & INFO_ERROR_CODE) != 0) setField(Slot.IDT_VECTORING_ERROR_CODE, cpu.deliveringErrorCode as u64);
  const isSoftware = interruptionType(cpu.deliveringInfo) >= TYPE_SOFTWARE_INTERRUPT;
  // A task switch through a task gate reports the length of the instruction that caused it; nothing else has one here.
  setField(Slot.EXIT_INSTRUCTION_LENGTH, isSoftware ? (cpu.deliveringLength as u64) : 0);
  cpu.deliveringVector = NO_FAULT;
}

/** A VMX abort: the indicator in the VMCS region says why, and the processor is in shutdown. */
export function vmxAbort(code: u32): i32 {
  writeAbortIndicator(code);
  logEvent(EventKind.VMX_ABORT, code, cpu.rip, cpu.currentVmcs);
  cpu.activity = SHUTDOWN;
  machine.stopReason = Stop.SHUTDOWN;
  machine.stopDetail = code;
  return STOP;
}

/** Host state, then the MSR-load area; SWITCHED, or STOP if TypeScript is the VMM or on a VMX abort. */
export function returnToHost(hostBlocking: u32, stopReason: u32): i32 {
  cpu.exitInformation = 0;
  if (!loadHostState(hostBlocking)) return vmxAbort(ABORT_HOST_PDPTES);
  if (!loadExitMsrs()) return vmxAbort(ABORT_LOADING_MSRS);
  if (!cpu.hostIsTypeScript) return SWITCHED;
  machine.stopReason = stopReason;
  return STOP;
}

/** Guest state, MSR-store area, host state. `rf` is the saved RF: 0, 1, or 2 for the value that it has. */
function leaveGuest(rf: u32, pendingDebug: u64, isNmi: bool): i32 {
  if (rf == 0) cpu.rflags &= ~RF;
  else if (rf == 1) cpu.rflags |= RF;
  saveGuestState();
  setField(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS, pendingDebug);
  // A debug exception that exits is no longer pending: with TF that may be a state that VM entry refuses.
  if ((cpu.rflags & TF) != 0) cpu.vmcsDirty |= RECHECK_STATE;
  savePreemptionTimer();
  saveGuestTimer();
  clearMonitor();
  const reason = field32(Slot.EXIT_REASON);
  countExit(reason);
  logEvent(EventKind.VM_EXIT, reason, cpu.rip, field(Slot.EXIT_QUALIFICATION));
  // With virtual NMIs, NMIs themselves were not blocked in the guest.
  let blocking = pinControl(Control.VIRTUAL_NMIS) ? 0 : cpu.interruptibility & BLOCKING_BY_NMI;
  if (isNmi) blocking = BLOCKING_BY_NMI;
  if (!storeExitMsrs()) return vmxAbort(ABORT_SAVING_MSRS);
  return returnToHost(blocking, Stop.VM_EXIT);
}

/**
 * Saves the guest between two instructions and loads the host, without a cause that the VMCS would tell of: the host stops
 * the processor. Pending debug exceptions and the blocking of NMIs stay with the guest.
 */
export function saveSuspendedGuest(): void {
  saveGuestState();
  setField(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS, cpu.pendingDebug);
  savePreemptionTimer();
  saveGuestTimer();
  loadHostState(0);
}

/** The exits whose qualification has a place for that. */
function reportsNmiUnblocking(reason: u32): bool {
  return isEptExit(reason) || reason == ExitReason.INSTRUCTION_TIMEOUT;
}

/** A fault of IRET that comes after it unblocked NMIs: exits say so, and the saved state has the blocking that was. */
function unblockedNmi(): bool {
  return cpu.iretUnblockedNmi != 0 && cpu.deliveringVector == NO_FAULT;
}

/**
 * Performs the VM exit of a cause other than an exception, an NMI or an external interrupt.
 *
 * cpu.rip is at the instruction, cpu.nextRip after it. cpu.delivering* are IDT-vectoring information; cpu.guestLinear,
 * cpu.guestPhysical and cpu.exitInformation are what their fields get. Returns SWITCHED, or STOP if TypeScript is the VMM.
 */
export function performVmExit(reason: u32, qualification: u64): i32 {
  clearFault();
  const isMemory = isMemoryExit(reason);
  let rf: u32 = 2;
  if (reportsNmiUnblocking(reason) && unblockedNmi()) qualification |= NMI_UNBLOCKING;
  if (isMemory) {
    if (cpu.deliveringVector == NO_FAULT) rf = 1;
  } else if (isInstructionExit(reason)) rf = 0;
  recordExit(reason, qualification);
  setField(Slot.EXIT_INTERRUPTION_INFORMATION, 0);
  recordVectoring();
  return leaveGuest(rf, pendingDebugToSave(reason, false), false);
}

/** The image of RFLAGS that the exception would push has RF = 1: faults, but not instruction breakpoints. */
function pushesResumeFlag(vector: u32, type: u32, debugBits: u64): bool {
  if (type != TYPE_HARDWARE_EXCEPTION) return false;
  if (vector == DB) return (debugBits & DB_ACCESS) != 0;
  return vector != DF && vector != MC;
}

/** Performs the VM exit of the exception recorded in cpu.fault*. */
export function performExceptionExit(): i32 {
  const vector = cpu.faultVector;
  const type = cpu.faultKind;
  const hasErrorCode = cpu.faultHasErrorCode != 0 && !inRealMode();
  const address = cpu.faultAddress;
  const isDebugException = vector == DB;
  let qualification: u64 = 0;
  if (vector == 14) qualification = address;
  else if (isDebugException && type == TYPE_HARDWARE_EXCEPTION) qualification = address & DB_QUALIFICATION;
  let information = interruptionInformation(vector, type, hasErrorCode);
  if (unblockedNmi() && vector != DF) information |= INFO_NMI_UNBLOCKING;
  clearFault();
  recordExit(ExitReason.EXCEPTION_OR_NMI, qualification);
  setField(Slot.EXIT_INTERRUPTION_INFORMATION, information as u64);
  if (hasErrorCode) setField(Slot.EXIT_INTERRUPTION_ERROR_CODE, cpu.faultErrorCode as u64);
  recordVectoring();
  const rf: u32 = pushesResumeFlag(vector, type, address) ? 1 : 2;
  return leaveGuest(rf, pendingDebugToSave(ExitReason.EXCEPTION_OR_NMI, isDebugException), false);
}

/** Performs the VM exit of an NMI, which blocks further NMIs in the host. */
export function performNmiExit(): i32 {
  recordExit(ExitReason.EXCEPTION_OR_NMI, 0);
  setField(Slot.EXIT_INTERRUPTION_INFORMATION, interruptionInformation(2, TYPE_NMI, false) as u64);
  recordVectoring();
  return leaveGuest(2, pendingDebugToSave(ExitReason.EXCEPTION_OR_NMI, false), true);
}

/** Performs the VM exit of an external interrupt; `information` is 0 unless it was acknowledged. */
export function performInterruptExit(information: u32): i32 {
  recordExit(ExitReason.EXTERNAL_INTERRUPT, 0);
  setField(Slot.EXIT_INTERRUPTION_INFORMATION, information as u64);
  recordVectoring();
  return leaveGuest(2, pendingDebugToSave(ExitReason.EXTERNAL_INTERRUPT, false), false);
}

/** The failure of a VM entry after its point of no return: exit reason 33 or 34 with bit 31. Guest state is not saved. */
export function failEntry(reason: u32, qualification: u64): i32 {
  setField(Slot.EXIT_REASON, (reason | ExitReason.ENTRY_FAILURE) as u64);
  setField(Slot.EXIT_QUALIFICATION, qualification);
  countExit(reason);
  logEvent(EventKind.ENTRY_FAILURE, reason | ExitReason.ENTRY_FAILURE, cpu.rip, cpu.failedCheck as u64);
  return returnToHost(cpu.interruptibility & BLOCKING_BY_NMI, Stop.ENTRY_FAILURE);
}
