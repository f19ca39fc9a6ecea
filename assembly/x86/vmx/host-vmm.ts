/**
 * VMX for TypeScript as VMM (createVm): the same functions as the instructions, without a guest that executes them.
 *
 * The processor is put into 64-bit VMX root operation; the host state that a VM exit loads must pass the checks as any other,
 * so prepareHostState() fills it in. Results: 0, a VM-instruction error, or 255 for VMfailInvalid.
 */
import * as Slot from "../../spec/vmcs-slot.ts";
import { CR0_ET, CR4_PAE, EFER_LMA, EFER_LME } from "../state/control-bits.ts";
import { setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { IA32_VMX_CR0_FIXED0, IA32_VMX_CR4_FIXED0, capability } from "./capability.ts";
import { explainEntry, vmEntry } from "./entry.ts";
import { enterVmxOperation, invept, invvpid, vmclear, vmptrld, vmread, vmreadValue, vmwrite, vmxoff } from "./vmcs-access.ts";
import { LAUNCH_CLEAR, LAUNCH_LAUNCHED, RECHECK_ALL, loadVmcs } from "./vmcs-region.ts";

/** Pointer of a VMCS that has no region: it lives in the cache alone. Above every physical address. */
const CACHED_VMCS: u64 = 0xfffffffffffff000;
const HOST_CODE_SELECTOR: u64 = 8;
const HOST_TSS_SELECTOR: u64 = 0x10;

/** Makes TypeScript the VMM of this processor, with a fresh VMCS current that no region backs. */
export function vmxonHost(): void {
  cpu.hostIsTypeScript = 1;
  enterVmxOperation(CACHED_VMCS);
  cpu.cr0 = capability(IA32_VMX_CR0_FIXED0) | CR0_ET;
  cpu.cr4 = capability(IA32_VMX_CR4_FIXED0) | CR4_PAE;
  cpu.efer = EFER_LMA | EFER_LME;
  loadVmcs(CACHED_VMCS);
  prepareHostState();
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

/**
 * VMLAUNCH of a VMCS that was not launched, else VMRESUME. Returns the outcome of vmEntry(): 0 (RETIRE) is VMfail, with the
 * error in the VMCS; 3 (SWITCHED) is entered; 4 (STOP) an exit at once, machine.stopReason says which.
 */
export function vmEntryHost(): i32 {
  return vmEntry(cpu.launchState == LAUNCH_CLEAR);
}

/** VMCLEAR of the VMCS that no region backs: the next entry is a launch. */
export function forgetLaunch(): void {
  if (cpu.launchState == LAUNCH_LAUNCHED) cpu.launchState = LAUNCH_CLEAR;
}

/** Numbers of all rules that an entry would break now, a u32 each at EXCHANGE_BASE; returns how many. */
export function explainHost(): u32 {
  return explainEntry();
}

/** Rule that the last entry broke (assembly/spec/entry-check.ts), or 0. */
export function failedCheckHost(): u32 {
  return cpu.failedCheck;
}
