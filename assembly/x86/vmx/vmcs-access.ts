/**
 * What the VMX instructions do once no fault and no VM exit stops them. The instructions (exec/vmx.ts) and TypeScript as VMM
 * (host-vmm.ts) share these functions; each leaves RFLAGS as the instruction does and returns SUCCEEDED, an error number, or
 * FAILED_INVALID.
 *
 * @sdm 3C "VMX Instruction Reference"
 */
import * as Control from "../../spec/control.ts";
import * as Error from "../../spec/vm-instruction-error.ts";
import { MACHINE_BASE } from "../../spec/layout.ts";
import * as MachineOffset from "../../spec/machine-offset.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { physLoad64, physStore64 } from "../memory/physical.ts";
import { flushInvept, flushInvvpid, updateContext } from "../memory/tlb.ts";
import { field, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { IA32_VMX_EPT_VPID_CAP, IA32_VMX_MISC, IA32_VMX_PROCBASED_CTLS2, capability, supports } from "./capability.ts";
import { exceedsPhysicalWidth, isCanonical, isValidEptp } from "./entry-checks/values.ts";
import { NO_SLOT, determineFields, recheckOf, slotOf } from "./field-table.ts";
import { NO_POINTER, SHADOW_INDICATOR, clearVmcs, loadVmcs, ownRevision, regionField, regionRevision, storeVmcs } from "./vmcs-region.ts";
import { vmFail, vmFailInvalid, vmSucceed } from "./vmx-result.ts";

/** Bits 11:10 of an encoding: read-only data fields. */
const AREA: u32 = 0xc00;
const READ_ONLY_AREA: u32 = 0x400;
/** Bit 0 of an encoding: high half of a 64-bit field. */
const HIGH_HALF: u32 = 1;
/** INVEPT types and INVVPID types, and the bit of IA32_VMX_EPT_VPID_CAP that reports type 0. */
const INVEPT_SINGLE: u64 = 1;
const INVEPT_ALL: u64 = 2;
const INVEPT_TYPES: u64 = 24;
const INVVPID_ADDRESS: u64 = 0;
const INVVPID_ALL: u64 = 2;
const INVVPID_LAST: u64 = 3;
const INVVPID_TYPES: u64 = 40;

function isBadPointer(pointer: u64): bool {
  return (pointer & 0xfff) != 0 || exceedsPhysicalWidth(pointer);
}

/** Value read by vmread(). */
let readValue: u64 = 0;

export function vmreadValue(): u64 {
  return readValue;
}

/** VMXON outside VMX operation. */
export function vmxon(pointer: u64): u32 {
  if (isBadPointer(pointer) || regionRevision(pointer) != ownRevision()) return vmFailInvalid();
  enterVmxOperation(pointer);
  return vmSucceed();
}

/** Into VMX root operation, without a current VMCS. */
export function enterVmxOperation(pointer: u64): void {
  determineFields();
  cpu.vmxOn = 1;
  cpu.nonRoot = 0;
  cpu.vmxonPointer = pointer;
  cpu.currentVmcs = NO_POINTER;
  cpu.currentIsShadow = 0;
}

/** VMXOFF. The region gets the current VMCS, though software is to use VMCLEAR for that. INIT and A20M are blocked no longer. */
export function vmxoff(): u32 {
  storeVmcs();
  cpu.vmxOn = 0;
  cpu.vmxonPointer = NO_POINTER;
  cpu.currentVmcs = NO_POINTER;
  cpu.attention = 1;
  // A20M is blocked no longer.
  updateContext();
  return vmSucceed();
}

export function vmclear(pointer: u64): u32 {
  if (isBadPointer(pointer)) return vmFail(Error.VMCLEAR_INVALID_ADDRESS);
  if (pointer == cpu.vmxonPointer) return vmFail(Error.VMCLEAR_VMXON_POINTER);
  clearVmcs(pointer);
  return vmSucceed();
}

/** A shadow VMCS can be made current on a processor with VMCS shadowing; VM entry refuses it. */
export function vmptrld(pointer: u64): u32 {
  if (isBadPointer(pointer)) return vmFail(Error.VMPTRLD_INVALID_ADDRESS);
  if (pointer == cpu.vmxonPointer) return vmFail(Error.VMPTRLD_VMXON_POINTER);
  const head = regionRevision(pointer);
  const shadow = (head & SHADOW_INDICATOR) != 0;
  if ((head & ~SHADOW_INDICATOR) != ownRevision() || (shadow && !supports(IA32_VMX_PROCBASED_CTLS2, Control.VMCS_SHADOWING)))
    return vmFail(Error.VMPTRLD_REVISION);
  loadVmcs(pointer);
  cpu.currentIsShadow = shadow ? 1 : 0;
  return vmSucceed();
}

function fieldExists(slot: u32): bool {
  return ((load<u64>(MACHINE_BASE + MachineOffset.VMCS_FIELDS + ((slot >> 6) << 3)) >> (slot & 63)) & 1) != 0;
}

/** Bits of a field by its width: encoding bits 14:13. */
function widthMask(encoding: u32): u64 {
  switch ((encoding >> 13) & 3) {
    case 0:
      return 0xffff;
    case 2:
      return 0xffffffff;
    default:
      return 0xffffffffffffffff;
  }
}

/** There is a VMCS to access: the current one, in non-root operation the shadow VMCS that the link pointer references. */
function hasVmcs(): bool {
  return (cpu.nonRoot != 0 ? field(Slot.VMCS_LINK_POINTER) : cpu.currentVmcs) != NO_POINTER;
}

/** VMREAD: the value is vmreadValue(). */
export function vmread(encoding: u64): u32 {
  if (!hasVmcs()) return vmFailInvalid();
  const slot = slotOf(encoding);
  if (slot == NO_SLOT || !fieldExists(slot)) return vmFail(Error.UNSUPPORTED_FIELD);
  const value = cpu.nonRoot ? physLoad64(regionField(field(Slot.VMCS_LINK_POINTER), slot)) : field(slot);
  readValue = ((encoding as u32) & HIGH_HALF) != 0 ? value >> 32 : value;
  return vmSucceed();
}

/** VMWRITE. IA32_VMX_MISC bit 29 tells whether read-only data fields can be written. */
export function vmwrite(encoding: u64, value: u64): u32 {
  if (!hasVmcs()) return vmFailInvalid();
  const slot = slotOf(encoding);
  if (slot == NO_SLOT || !fieldExists(slot)) return vmFail(Error.UNSUPPORTED_FIELD);
  const e = encoding as u32;
  if ((e & AREA) == READ_ONLY_AREA && ((capability(IA32_VMX_MISC) >> 29) & 1) == 0) return vmFail(Error.VMWRITE_READ_ONLY);
  if (cpu.nonRoot) {
    const address = regionField(field(Slot.VMCS_LINK_POINTER), slot);
    physStore64(address, (e & HIGH_HALF) != 0 ? (physLoad64(address) & 0xffffffff) | (value << 32) : value & widthMask(e));
    return vmSucceed();
  }
  if ((e & HIGH_HALF) != 0) setField(slot, (field(slot) & 0xffffffff) | (value << 32));
  else setField(slot, value & widthMask(e));
  cpu.vmcsDirty |= recheckOf(slot);
  return vmSucceed();
}

/** True if IA32_VMX_EPT_VPID_CAP reports the type, `first` being the bit of type 0. */
function typeReported(type: u64, last: u64, first: u64): bool {
  return type <= last && ((capability(IA32_VMX_EPT_VPID_CAP) >> (first + type)) & 1) != 0;
}

/** INVEPT; the descriptor's two quadwords. */
export function invept(type: u64, eptp: u64, reserved: u64): u32 {
  if (type < INVEPT_SINGLE || !typeReported(type, INVEPT_ALL, INVEPT_TYPES)) return vmFail(Error.INVALID_INVALIDATION);
  if (type == INVEPT_SINGLE && !isValidEptp(eptp)) return vmFail(Error.INVALID_INVALIDATION);
  if (reserved != 0) return vmFail(Error.INVALID_INVALIDATION);
  flushInvept(type as u32, eptp);
  return vmSucceed();
}

/** INVVPID; the descriptor's two quadwords: VPID in bits 15:0 of the first, linear address. */
export function invvpid(type: u64, descriptor: u64, linear: u64): u32 {
  if (!typeReported(type, INVVPID_LAST, INVVPID_TYPES) || descriptor >> 16 != 0) return vmFail(Error.INVALID_INVALIDATION);
  if (type != INVVPID_ALL && descriptor == 0) return vmFail(Error.INVALID_INVALIDATION);
  if (type == INVVPID_ADDRESS && !isCanonical(linear)) return vmFail(Error.INVALID_INVALIDATION);
  flushInvvpid(type as u32, descriptor, linear);
  return vmSucceed();
}
