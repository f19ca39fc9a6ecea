/** Fields of the current VMCS as the cache holds them: 8 bytes a field at the slots of assembly/spec/vmcs-slot.ts. */
import * as Control from "../../spec/control.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import * as Offset from "../../spec/vcpu-offset.ts";

/** Value of the field. */
export function field(slot: u32): u64 {
  return load<u64>(VCPU_BASE + Offset.VMCS + (slot << 3));
}

/** Low 32 bits of the field. */
export function field32(slot: u32): u32 {
  return load<u32>(VCPU_BASE + Offset.VMCS + (slot << 3));
}

/** Writes the field as the processor does: without a reason to check it again. */
export function setField(slot: u32, value: u64): void {
  store<u64>(VCPU_BASE + Offset.VMCS + (slot << 3), value);
}

/** True if a pin-based control of the mask is 1. */
export function pinControl(mask: u32): bool {
  return (field32(Slot.PIN_BASED_CONTROLS) & mask) != 0;
}

/** True if a primary processor-based control of the mask is 1. */
export function primaryControl(mask: u32): bool {
  return (field32(Slot.PRIMARY_CONTROLS) & mask) != 0;
}

/** True if a secondary processor-based control of the mask is 1 and the word is activated. */
export function secondaryControl(mask: u32): bool {
  return (field32(Slot.SECONDARY_CONTROLS) & mask) != 0 && (field32(Slot.PRIMARY_CONTROLS) & Control.ACTIVATE_SECONDARY_CONTROLS) != 0;
}

/** True if a tertiary processor-based control of the mask is 1 and the word is activated. */
export function tertiaryControl(mask: u32): bool {
  return (field32(Slot.TERTIARY_CONTROLS) & mask) != 0 && (field32(Slot.PRIMARY_CONTROLS) & Control.ACTIVATE_TERTIARY_CONTROLS) != 0;
}

/** True if a VM-exit control of the mask is 1. */
export function exitControl(mask: u32): bool {
  return (field32(Slot.EXIT_CONTROLS) & mask) != 0;
}

/** True if a VM-entry control of the mask is 1. */
export function entryControl(mask: u32): bool {
  return (field32(Slot.ENTRY_CONTROLS) & mask) != 0;
}
