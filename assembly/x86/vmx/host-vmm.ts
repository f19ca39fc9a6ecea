/**
 * VMX for TypeScript as VMM (createVm): the same functions as the instructions, without a guest that executes them.
 *
 * The processor is put into 64-bit VMX root operation; the host state that a VM exit loads must pass the checks as any other,
 * so prepareHostState() fills it in. Results: 0, a VM-instruction error, or 255 for VMfailInvalid.
 */
import * as Slot from "../../spec/vmcs-slot.ts";
import * as Control from "../../spec/control.ts";
import { SWITCHED } from "../event/outcome.ts";
import { CR0_ET, CR4_PAE, EFER_LMA, EFER_LME } from "../state/control-bits.ts";
import { machine } from "../state/machine.ts";
import { entryControl, field, field32, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { IA32_VMX_CR0_FIXED0, IA32_VMX_CR4_FIXED0, capability } from "./capability.ts";
import { explainEntry, lastFailedCheck, vmEntry } from "./entry.ts";
import { saveSuspendedGuest } from "./exit.ts";
import { saveGuestState } from "./guest-state.ts";
import { BLOCKING_BY_MOV_SS, BLOCKING_BY_STI } from "./interruptibility.ts";
import { ARMED } from "./monitor-trap.ts";
import { enterVmxOperation, invept, invvpid, vmclear, vmptrld, vmread, vmreadValue, vmwrite, vmxoff } from "./vmcs-access.ts";
import { LAUNCH_CLEAR, RECHECK_ALL, clearVmcs, loadVmcs, ownRevision, regionRevision } from "./vmcs-region.ts";

const NEVER: u64 = 0xffffffffffffffff;

const HOST_CODE_SELECTOR: u64 = 8;
const HOST_TSS_SELECTOR: u64 = 0x10;
/** VMPTRLD failed: the region at the pointer has no VMCS of this processor. */
const NOT_A_VMCS: u32 = 0xff;

/**
 * VMXON with TypeScript as the VMM, then VMPTRLD of a cleared VMCS: both regions carry the revision of the processor.
 *
 * The guest-state area of that VMCS becomes the state the processor is in, so that a VM entry goes on from there; the
 * processor itself is in 64-bit VMX root operation from now on. 0, or NOT_A_VMCS.
 */
export function vmxonHost(vmxonRegion: u64, vmcsRegion: u64): u32 {
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

/** Fills the host-state area of the current VMCS with the state of a 64-bit host that never runs. */
export function prepareHostState(): void {
  setField(Slot.HOST_CR0, capability(IA32_VMX_CR0_FIXED0) | CR0_ET);
  setField(Slot.HOST_CR4, capability(IA32_VMX_CR4_FIXED0) | CR4_PAE);
  setField(Slot.HOST_CS_SELECTOR, HOST_CODE_SELECTOR);
  setField(Slot.HOST_TR_SELECTOR, HOST_TSS_SELECTOR);
  setField(Slot.HOST_EFER, EFER_LMA | EFER_LME);
  setField(Slot.HOST_PAT, 0x0007040600070406);
  setField(Slot.VMCS_LINK_POINTER, 0xffffffffffffffff);
  cpu.vmcsDirty = RECHECK_ALL;
}

export function vmptrldHost(pointer: u64): u32 {
  return vmptrld(pointer);
}
export function vmclearHost(pointer: u64): u32 {
  return vmclear(pointer);
}
export function vmxoffHost(): u32 {
  cpu.hostIsTypeScript = 0;
  return vmxoff();
}
/** The value read is vmreadValueHost(). */
export function vmreadHost(encoding: u32): u32 {
  return vmread(encoding as u64);
}
export function vmreadValueHost(): u64 {
  return vmreadValue();
}
export function vmwriteHost(encoding: u32, value: u64): u32 {
  return vmwrite(encoding as u64, value);
}
export function inveptHost(type: u32, eptp: u64): u32 {
  return invept(type as u64, eptp, 0);
}
export function invvpidHost(type: u32, vpid: u32, linear: u64): u32 {
  return invvpid(type as u64, vpid as u64, linear);
}

/** Bits of the guest's RFLAGS, and of its pending debug exceptions. */
const RFLAGS_TF: u64 = 0x100;
const RFLAGS_RF: u64 = 0x10000;
const PENDING_BS: u64 = 0x4000;
/** CS access rights: 64-bit code. */
const CS_L: u64 = 0x2000;
/** Bits of cpu.vmcsDirty for RIP, and for the non-register state. */
const RECHECK_RIP: u32 = 8;
const RECHECK_STATE: u32 = 0x10;

/** The guest was taken out of the processor by suspendGuest(), not by a VM exit. */
let suspended: bool = false;
let suspendedDeadline: u64 = 0;
let suspendedTimer: u64 = 0;
let suspendedTrap: u32 = 0;

/**
 * VMLAUNCH of a VMCS that was not launched, else VMRESUME. Returns the outcome of vmEntry(): RETIRE is VMfail, with the
 * error in the VMCS; SWITCHED is entered; STOP an exit at once or a failed entry, machine.stopReason says which.
 */
export function enterGuestHost(): i32 {
  const outcome = vmEntry(cpu.launchState == LAUNCH_CLEAR);
  if (suspended) goOn(outcome);
  return outcome;
}

/** What a VMCS does not hold of a guest that was suspended. */
function goOn(outcome: i32): void {
  suspended = false;
  if (outcome != SWITCHED) return;
  if (cpu.preemptionDeadline != NEVER && field(Slot.PREEMPTION_TIMER_VALUE) == suspendedTimer) cpu.preemptionDeadline = suspendedDeadline;
  if (suspendedTrap != 0 && cpu.mtfPending == ARMED) cpu.mtfPending = suspendedTrap;
}

/**
 * Takes the guest out of the processor between two instructions, for the host to look at: no VM exit that the VMCS would
 * tell of. The next entry goes on as if nothing had happened.
 */
export function suspendGuest(): void {
  if (cpu.nonRoot == 0) return;
  suspended = true;
  suspendedDeadline = cpu.preemptionDeadline;
  suspendedTrap = cpu.mtfPending;
  saveSuspendedGuest();
  suspendedTimer = field(Slot.PREEMPTION_TIMER_VALUE);
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
  if ((rflags & RFLAGS_TF) != 0) {
    setField(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS, field(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS) | PENDING_BS);
    cpu.vmcsDirty |= RECHECK_STATE;
  }
  machine.instructions++;
  machine.ticks++;
}

/** Numbers of all rules that an entry would break now, a u32 each at EXCHANGE_BASE; returns how many. */
export function explainHost(): u32 {
  return explainEntry();
}

/** Rule that the last entry broke (assembly/spec/entry-check.ts), or 0. */
export function failedCheckHost(): u32 {
  return lastFailedCheck();
}
