/**
 * VM entries: checks, then from host to guest context.
 *
 * cpu.vmcsDirty says which groups of checks a write has made necessary since the last entry that passed them. An entry with
 * an unchanged VMCS repeats only what does not depend on the VMCS: the mode of the VMM, an injected event, PDPTEs and a linked VMCS in
 * memory.
 *
 * @sdm 3C "VM Entries"
 */
import * as Check from "../../spec/entry-check.ts";
import * as Control from "../../spec/control.ts";
import * as EventKind from "../../spec/event-kind.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import * as VmInstructionError from "../../spec/vm-instruction-error.ts";
import { logEvent } from "../event/event-log.ts";
import { TYPE_SOFTWARE_EXCEPTION, TYPE_SOFTWARE_INTERRUPT } from "../event/fault.ts";
import { JUMP, RETIRE, SWITCHED } from "../event/outcome.ts";
import { startGuestTimer } from "../state/guest-timer.ts";
import { updateMode } from "../state/mode.ts";
import { machine } from "../state/machine.ts";
import { field, field32, primaryControl, secondaryControl } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { clearMonitor } from "../memory/monitor.ts";
import { flushOnVmTransition } from "../memory/tlb.ts";
import { deliver } from "../transfer/delivery.ts";
import { ACTIVE, SHUTDOWN, WAIT_FOR_SIPI } from "./activity.ts";
import { busLockExits } from "./conditions.ts";
import { checkEntryControls, checkExecutionControls, checkExitControls, checkInjection } from "./entry-checks/controls.ts";
import { checkGuestPdptes } from "./entry-checks/guest-pdptes.ts";
import {
  checkGuestDescriptorTables,
  checkGuestRegisters,
  checkGuestRflags,
  checkGuestRip,
  checkInjectionFlags,
} from "./entry-checks/guest-registers.ts";
import { checkGuestSegments } from "./entry-checks/guest-segments.ts";
import { checkGuestState, checkInjectionState, checkLinkPointer } from "./entry-checks/guest-state.ts";
import { checkHostAddressSpace, checkHostRegisters, checkHostSegments, checkVmmAddressSpace } from "./entry-checks/host-state.ts";
import { beginCollecting, endCollecting } from "./entry-checks/report.ts";
import { checkTprThreshold } from "./entry-checks/virtual-apic.ts";
import { failEntry } from "./exit.ts";
import { faultOrExit } from "./fault-or-exit.ts";
import { loadGuestPdptes, loadGuestState } from "./guest-state.ts";
import { INFO_ERROR_CODE, INFO_VALID, TYPE_OTHER, interruptionType, interruptionVector } from "./interruption.ts";
import { startInstructionTimeout } from "./instruction-timeout.ts";
import { BLOCKING_BY_MOV_SS, BLOCKING_BY_STI } from "./interruptibility.ts";
import { armMonitorTrap } from "./monitor-trap.ts";
import { failedMsrEntry, loadEntryMsrs } from "./msr-lists.ts";
import { startPreemptionTimer } from "./preemption-timer.ts";
import { LAUNCH_CLEAR, LAUNCH_LAUNCHED, NO_POINTER, RECHECK_ALL, locateBitmaps } from "./vmcs-region.ts";
import { enterVirtualApic } from "./virtual-apic.ts";
import { vmFail, vmFailInvalid, vmSucceed } from "./vmx-result.ts";

const NEVER: u64 = 0xffffffffffffffff;
const PAGING_CONTROLS: u32 = Control.ENABLE_HLAT | Control.EPT_PAGING_WRITE_CONTROL | Control.GUEST_PAGING_VERIFICATION;
/** Bits of cpu.vmcsDirty: columns `recheck` of src/spec/vmx/vmcs-fields.ts. */
const CONTROLS: u32 = 1;
const HOST: u32 = 2;
const GUEST: u32 = 4;
const RIP: u32 = 8;
const STATE: u32 = 0x10;

function checkControls(dirty: u32): u32 {
  if ((dirty & CONTROLS) != 0) {
    let failed = checkExecutionControls();
    if (failed) return failed;
    failed = checkExitControls();
    if (failed) return failed;
    failed = checkEntryControls();
    if (failed) return failed;
  }
  const failed = checkTprThreshold();
  return failed ? failed : checkInjection();
}

function checkHost(dirty: u32): u32 {
  if ((dirty & HOST) != 0) {
    let failed = checkHostRegisters();
    if (failed) return failed;
    failed = checkHostSegments();
    if (failed) return failed;
    failed = checkHostAddressSpace();
    if (failed) return failed;
  }
  return checkVmmAddressSpace();
}

function checkGuest(dirty: u32): u32 {
  let failed = Check.NONE;
  if ((dirty & GUEST) != 0) {
    failed = checkGuestRegisters();
    if (failed) return failed;
    failed = checkGuestSegments();
    if (failed) return failed;
    failed = checkGuestDescriptorTables();
    if (failed) return failed;
    failed = checkGuestRflags();
    if (failed) return failed;
  }
  if ((dirty & RIP) != 0) {
    failed = checkGuestRip();
    if (failed) return failed;
  }
  if ((dirty & STATE) != 0) {
    failed = checkGuestState();
    if (failed) return failed;
  }
  failed = checkLinkPointer();
  if (failed) return failed;
  failed = checkInjectionFlags();
  if (failed) return failed;
  failed = checkInjectionState();
  if (failed) return failed;
  return checkGuestPdptes();
}

/** Exit qualification of a guest-state rule that failed. */
function causeOf(check: u32): u64 {
  if (check >= Check.PDPTE0_RESERVED && check <= Check.PDPTE3_RESERVED) return 2;
  if (check == Check.NMI_INJECTION_MOV_SS) return 3;
  if (check >= Check.LINK_POINTER_ALIGNMENT && check <= Check.LINK_POINTER_CURRENT) return 4;
  return 0;
}

/** Lists every rule that the current VMCS breaks at EXCHANGE_BASE, a u32 each; returns how many. Changes nothing else. */
export function explainEntry(): u32 {
  beginCollecting();
  checkControls(RECHECK_ALL);
  checkHost(RECHECK_ALL);
  checkGuest(RECHECK_ALL);
  return endCollecting();
}

/** The translations of the guest: EPTP and VPID are in use from here. */
function enterGuestContext(): void {
  const vpid = secondaryControl(Control.ENABLE_VPID);
  const ept = secondaryControl(Control.ENABLE_EPT);
  if (!cpu.suspended) clearMonitor();
  cpu.nonRoot = 1;
  cpu.vpid = vpid ? field32(Slot.VPID) & 0xffff : 0;
  cpu.eptPointer = ept ? field(Slot.EPT_POINTER) : 0;
  cpu.modeBasedExecute = secondaryControl(Control.MODE_BASED_EXECUTE_CONTROL) ? 1 : 0;
  cpu.pageModificationLogging = secondaryControl(Control.ENABLE_PML) ? 1 : 0;
  cpu.subPageTable = secondaryControl(Control.SUB_PAGE_WRITE_PERMISSIONS) ? field(Slot.SPP_TABLE_POINTER) | 1 : 0;
  cpu.busLockDetection = busLockExits() ? 1 : 0;
  startInstructionTimeout();
  cpu.pagingControls = primaryControl(Control.ACTIVATE_TERTIARY_CONTROLS) ? field32(Slot.TERTIARY_CONTROLS) & PAGING_CONTROLS : 0;
  enterVirtualApic();
  startGuestTimer();
  updateMode();
  flushOnVmTransition(vpid);
}

/**
 * What an entry that delivers an event leaves of the activity state and of blocking by STI and MOV SS: nothing, and of pending debug
 * exceptions: those that MOV SS held back from a software interrupt or exception. Without an event they are lost in shutdown and
 * wait-for-SIPI.
 *
 * @sdm 3C "Activity State"
 * @sdm 3C "Delivery of Pending Debug Exceptions after VM Entry"
 */
function settlePending(information: u32): void {
  const type = interruptionType(information);
  if ((information & INFO_VALID) == 0 || type == TYPE_OTHER) {
    if (cpu.activity == SHUTDOWN || cpu.activity == WAIT_FOR_SIPI) cpu.pendingDebug = 0;
    return;
  }
  const isSoftware = type == TYPE_SOFTWARE_INTERRUPT || type == TYPE_SOFTWARE_EXCEPTION;
  if (!isSoftware || (cpu.interruptibility & BLOCKING_BY_MOV_SS) == 0) cpu.pendingDebug = 0;
  cpu.interruptibility &= ~(BLOCKING_BY_STI | BLOCKING_BY_MOV_SS);
  cpu.activity = ACTIVE;
}

/** Delivers the event that the entry injects. SWITCHED if the guest goes on with it, else the outcome of a fault or exit. */
function injectEvent(information: u32): i32 {
  const type = interruptionType(information);
  if (type == TYPE_OTHER) {
    armMonitorTrap(false, true);
    return SWITCHED;
  }
  cpu.nextRip = cpu.rip + (field32(Slot.ENTRY_INSTRUCTION_LENGTH) as u64);
  armMonitorTrap(true, false);
  if (
    deliver(interruptionVector(information), type, (information & INFO_ERROR_CODE) != 0, field32(Slot.ENTRY_EXCEPTION_ERROR_CODE)) == JUMP
  )
    return SWITCHED;
  const outcome = faultOrExit();
  return outcome == JUMP ? SWITCHED : outcome;
}

/** All checks have passed: loads the guest. */
function enterGuest(launch: bool): i32 {
  const information = field32(Slot.ENTRY_INTERRUPTION_INFORMATION);
  const hostBlocking = cpu.interruptibility;
  loadGuestState();
  enterGuestContext();
  loadGuestPdptes();
  const failed = loadEntryMsrs();
  if (failed) {
    cpu.failedCheck = failed;
    cpu.interruptibility = hostBlocking;
    return failEntry(ExitReason.ENTRY_FAILURE_MSR_LOADING, failedMsrEntry() as u64);
  }
  settlePending(information);
  if (launch) cpu.launchState = LAUNCH_LAUNCHED;
  // VMLAUNCH and VMRESUME are instructions of their own; TypeScript spends no tick.
  startPreemptionTimer(cpu.hostIsTypeScript ? machine.ticks : machine.ticks + 1);
  cpu.pauseLast = NEVER;
  cpu.attention = 1;
  // A guest that its TypeScript VMM had taken out of the processor goes on: nobody has entered it.
  if (cpu.suspended == 0) logEvent(EventKind.VM_ENTRY, launch ? 1 : 0, cpu.rip, cpu.currentVmcs);
  if ((information & INFO_VALID) != 0) return injectEvent(information);
  armMonitorTrap(false, false);
  return SWITCHED;
}

/**
 * VM entry, after the checks that are faults. Returns RETIRE if it failed like an instruction does (VMfail), SWITCHED in the
 * guest, or the outcome of an exit that came at once.
 */
export function vmEntry(launch: bool): i32 {
  cpu.failedCheck = Check.NONE;
  if (cpu.currentVmcs == NO_POINTER || cpu.currentIsShadow != 0) {
    vmFailInvalid();
    return RETIRE;
  }
  if ((cpu.interruptibility & BLOCKING_BY_MOV_SS) != 0) {
    vmFail(VmInstructionError.ENTRY_BLOCKED_BY_MOV_SS);
    return RETIRE;
  }
  if (launch && cpu.launchState != LAUNCH_CLEAR) {
    vmFail(VmInstructionError.VMLAUNCH_NOT_CLEAR);
    return RETIRE;
  }
  if (!launch && cpu.launchState != LAUNCH_LAUNCHED) {
    vmFail(VmInstructionError.VMRESUME_NOT_LAUNCHED);
    return RETIRE;
  }
  const dirty = cpu.vmcsDirty;
  cpu.failedCheck = checkControls(dirty);
  if (cpu.failedCheck) {
    vmFail(VmInstructionError.ENTRY_INVALID_CONTROLS);
    return RETIRE;
  }
  cpu.failedCheck = checkHost(dirty);
  if (cpu.failedCheck) {
    vmFail(VmInstructionError.ENTRY_INVALID_HOST_STATE);
    return RETIRE;
  }
  vmSucceed();
  cpu.failedCheck = checkGuest(dirty);
  if (cpu.failedCheck) return failEntry(ExitReason.ENTRY_FAILURE_GUEST_STATE, causeOf(cpu.failedCheck));
  cpu.vmcsDirty = 0;
  if ((dirty & CONTROLS) != 0) locateBitmaps();
  return enterGuest(launch);
}
