/**
 * The VMCS region in guest RAM, in a format of our own (IA32_VMX_BASIC reports its revision).
 *
 *   +0     revision identifier (bit 31: shadow VMCS)
 *   +4     VMX-abort indicator
 *   +8     launch state: 0 clear, 1 launched
 *   +0x400 fields, 8 bytes each, at the slots of assembly/spec/vmcs-slot.ts
 *
 * The fields of the current VMCS live in the cache (cpu.vmcs); the region gets them when another VMCS becomes current and at
 * VMCLEAR and VMXOFF.
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { beforeRamStore, physLoad32, physStore32, ramPointer } from "../memory/physical.ts";
import { field, field32 } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { IA32_VMX_BASIC, capability } from "./capability.ts";

export const NO_POINTER: u64 = 0xffffffffffffffff;
/** Bit of cpu.vmcsDirty: the rules on non-register state. */
export const RECHECK_STATE: u32 = 0x10;
/** Bits of cpu.vmcsDirty: every group of checks. */
export const RECHECK_ALL: u32 = 0x1f;

export const LAUNCH_CLEAR: u32 = 0;
export const LAUNCH_LAUNCHED: u32 = 1;

const ABORT_INDICATOR: u64 = 4;
const LAUNCH_STATE: u64 = 8;
const FIELDS: u64 = 0x400;
const FIELDS_SIZE: u32 = 256 * 8;

/** Bit 31 beside the revision identifier: a shadow VMCS. */
export const SHADOW_INDICATOR: u32 = 0x80000000;

/** First dword of the region: revision identifier and shadow-VMCS indicator. */
export function regionRevision(pointer: u64): u32 {
  return physLoad32(pointer);
}

/** Revision identifier of the processor. */
export function ownRevision(): u32 {
  return (capability(IA32_VMX_BASIC) as u32) & 0x7fffffff;
}

/** Writes the cache of the current VMCS, and its launch state, to its region. */
export function storeVmcs(): void {
  const pointer = cpu.currentVmcs;
  if (pointer == NO_POINTER) return;
  const region = ramPointer(pointer);
  if (region == 0) return;
  beforeRamStore(region, 4096);
  store<u32>(region, cpu.launchState, LAUNCH_STATE as usize);
  memory.copy(region + (FIELDS as usize), VCPU_BASE + Offset.VMCS, FIELDS_SIZE);
}

/** Makes the VMCS at `pointer` current; the one before it is stored. */
export function loadVmcs(pointer: u64): void {
  if (pointer == cpu.currentVmcs) return;
  storeVmcs();
  cpu.currentVmcs = pointer;
  cpu.vmcsDirty = RECHECK_ALL;
  const region = ramPointer(pointer);
  if (region == 0) {
    cpu.launchState = LAUNCH_CLEAR;
    memory.fill(VCPU_BASE + Offset.VMCS, 0, FIELDS_SIZE);
    return;
  }
  cpu.launchState = load<u32>(region, LAUNCH_STATE as usize);
  memory.copy(VCPU_BASE + Offset.VMCS, region + (FIELDS as usize), FIELDS_SIZE);
}

/** VMCLEAR: stores the VMCS if it is current, and makes its launch state clear. */
export function clearVmcs(pointer: u64): void {
  if (pointer == cpu.currentVmcs) {
    storeVmcs();
    cpu.currentVmcs = NO_POINTER;
  }
  physStore32(pointer + LAUNCH_STATE, LAUNCH_CLEAR);
}

/** Pointer to a page of guest RAM that a field locates, for the bitmaps; 0 if it is not RAM. */
function pageOf(slot: u32): u32 {
  return ramPointer(field(slot)) as u32;
}

/** Physical address of a field in the region at `pointer`: a shadow VMCS is read and written in place. */
export function regionField(pointer: u64, slot: u32): u64 {
  return pointer + FIELDS + ((slot << 3) as u64);
}

/** Finds the bitmaps that the controls of the current VMCS use: conditions.ts reads them in place. */
export function locateBitmaps(): void {
  cpu.ioBitmapA = pageOf(Slot.IO_BITMAP_A);
  cpu.ioBitmapB = pageOf(Slot.IO_BITMAP_B);
  cpu.msrBitmap = pageOf(Slot.MSR_BITMAP);
  cpu.vmreadBitmap = pageOf(Slot.VMREAD_BITMAP);
  cpu.vmwriteBitmap = pageOf(Slot.VMWRITE_BITMAP);
}

/** Writes the VMX-abort indicator of the current VMCS, if a region backs it. */
export function writeAbortIndicator(code: u32): void {
  if (ramPointer(cpu.currentVmcs) != 0) physStore32(cpu.currentVmcs + ABORT_INDICATOR, code);
}

/** Value of the VM-instruction error field. */
export function vmInstructionError(): u32 {
  return field32(Slot.VM_INSTRUCTION_ERROR);
}
