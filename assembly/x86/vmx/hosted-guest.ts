/**
 * The guest of a TypeScript VMM (createVm): how it begins, how the host takes it out of the processor between two
 * instructions, how its VMM completes an instruction for it. The VMX operations themselves: host-vmm.ts.
 */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { SWITCHED } from "../event/outcome.ts";
import { CR0_ET, CR4_PAE, EFER_LMA, EFER_LME } from "../state/control-bits.ts";
import { monitorIsArmed } from "../memory/monitor.ts";
import { machine } from "../state/machine.ts";
import { entryControl, field, field32, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { ACTIVE, MWAIT } from "./activity.ts";
import { IA32_VMX_CR0_FIXED0, IA32_VMX_CR4_FIXED0, capability } from "./capability.ts";
import { saveSuspendedGuest } from "./exit.ts";
import { saveGuestState } from "./guest-state.ts";
import { prepareHostState, vmEntryHost } from "./host-vmm.ts";
import { BLOCKING_BY_MOV_SS, BLOCKING_BY_STI } from "./interruptibility.ts";
import { ARMED } from "./monitor-trap.ts";
import { enterVmxOperation } from "./vmcs-access.ts";
import { RECHECK_STATE, clearVmcs, loadVmcs, ownRevision, regionRevision } from "./vmcs-region.ts";

const NEVER: u64 = 0xffffffffffffffff;
/** VMPTRLD failed: the region at the pointer has no VMCS of this processor. */
const NOT_A_VMCS: u32 = 0xff;

/**
 * VMXON with TypeScript as the VMM, then VMPTRLD of a cleared VMCS: both regions carry the revision of the processor.
 *
 * The guest-state area of that VMCS becomes the state the processor is in, so that a VM entry goes on from there; the
 * processor itself is in 64-bit VMX root operation from now on. 0, or NOT_A_VMCS.
 */
export function beginGuest(vmxonRegion: u64, vmcsRegion: u64): u32 {
  if (regionRevision(vmxonRegion) != ownRevision() || regionRevision(vmcsRegion) != ownRevision()) return NOT_A_VMCS;
  cpu.hostIsTypeScript = 1;
  enterVmxOperation(vmxonRegion);
  clearVmcs(vmcsRegion);
  loadVmcs(vmcsRegion);
  adoptGuest();
  cpu.cr0 = capability(IA32_VMX_CR0_FIXED0) | CR0_ET;
  cpu.cr4 = capability(IA32_VMX_CR4_FIXED0) | CR4_PAE;
  cpu.efer = EFER_LMA | EFER_LME;
  prepareHostState();
  return 0;
}

/** The guest-state area becomes the state of the processor, whatever the VM-exit controls save. */
function adoptGuest(): void {
  saveGuestState();
  setField(Slot.GUEST_DR7, cpu.dr7);
  setField(Slot.GUEST_DEBUGCTL, cpu.debugctl);
  setField(Slot.GUEST_PAT, cpu.pat);
  setField(Slot.GUEST_EFER, cpu.efer);
  setField(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS, 0);
}

/** Bits of the guest's RFLAGS, and of its pending debug exceptions. */
const RFLAGS_TF: u64 = 0x100;
const RFLAGS_RF: u64 = 0x10000;
const PENDING_BS: u64 = 0x4000;
/** IA32_DEBUGCTL: single steps on branches. */
const DEBUGCTL_BTF: u64 = 2;
/** CS access rights: 64-bit code. */
const CS_L: u64 = 0x2000;
/** Bit of cpu.vmcsDirty for RIP. */
const RECHECK_RIP: u32 = 8;

/** VMLAUNCH of a VMCS that was not launched, else VMRESUME, as vmEntryHost(); a suspended guest goes on as it was. */
export function enterGuest(): i32 {
  const outcome = vmEntryHost();
  if (cpu.suspended) goOn(outcome);
  return outcome;
}

/** What a VMCS does not hold of a guest that was suspended. */
function goOn(outcome: i32): void {
  cpu.suspended = 0;
  cpu.stuckAt += machine.instructions;
  if (outcome != SWITCHED) return;
  if (cpu.preemptionDeadline != NEVER && field(Slot.PREEMPTION_TIMER_VALUE) == cpu.suspendedTimer)
    cpu.preemptionDeadline = cpu.suspendedDeadline;
  if (cpu.suspendedApicWrite != 0) cpu.apicWrite = cpu.suspendedApicWrite;
  if (cpu.busLockDetection != 0) cpu.busLock = cpu.suspendedBusLock;
  if (cpu.suspendedTrap != 0 && cpu.mtfPending == ARMED) cpu.mtfPending = cpu.suspendedTrap;
  if (cpu.activity == ACTIVE && cpu.rip == cpu.suspendedRip && monitorIsArmed()) cpu.activity = cpu.suspendedActivity;
}

/**
 * Takes the guest out of the processor between two instructions, for the host to look at: no VM exit that the VMCS would
 * tell of. The next entry goes on as if nothing had happened.
 */
export function suspendGuest(): void {
  if (cpu.nonRoot == 0) return;
  cpu.suspended = 1;
  cpu.suspendedDeadline = cpu.preemptionDeadline;
  cpu.suspendedTrap = cpu.mtfPending;
  cpu.suspendedActivity = cpu.activity < MWAIT ? ACTIVE : cpu.activity;
  cpu.suspendedRip = cpu.rip;
  cpu.suspendedApicWrite = cpu.apicWrite;
  cpu.suspendedBusLock = cpu.busLock;
  // What other guests of the VMM execute meanwhile is no progress of this one.
  cpu.stuckAt -= machine.instructions;
  saveSuspendedGuest();
  cpu.suspendedTimer = field(Slot.PREEMPTION_TIMER_VALUE);
}

/**
 * Completes the instruction that exited, in place of the processor: RIP, the shadow of STI and MOV SS, a single step. It
 * counts as an instruction, and its time passes.
 */
export function advanceGuest(): void {
  let rip = field(Slot.GUEST_RIP) + field(Slot.EXIT_INSTRUCTION_LENGTH);
  const long = entryControl(Control.IA32E_MODE_GUEST) && (field(Slot.GUEST_CS_ACCESS_RIGHTS) & CS_L) != 0;
  if (!long) rip &= 0xffffffff;
  setField(Slot.GUEST_RIP, rip);
  const rflags = field(Slot.GUEST_RFLAGS);
  setField(Slot.GUEST_RFLAGS, rflags & ~RFLAGS_RF);
  const interruptibility = field32(Slot.GUEST_INTERRUPTIBILITY);
  setField(Slot.GUEST_INTERRUPTIBILITY, (interruptibility & ~(BLOCKING_BY_STI | BLOCKING_BY_MOV_SS)) as u64);
  cpu.vmcsDirty |= RECHECK_RIP;
  // With BTF only branches trap, which do not exit.
  if ((rflags & RFLAGS_TF) != 0 && (field(Slot.GUEST_DEBUGCTL) & DEBUGCTL_BTF) == 0) {
    setField(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS, field(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS) | PENDING_BS);
    cpu.vmcsDirty |= RECHECK_STATE;
  }
  machine.instructions++;
  machine.ticks++;
}
