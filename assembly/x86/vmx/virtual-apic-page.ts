/**
 * The virtual-APIC page: registers at the offsets of the local APIC's page, in memory that the VMCS locates.
 *
 * @sdm 3C "Virtual APIC State"
 */
import * as Slot from "../../spec/vmcs-slot.ts";
import { physLoad32, physStore32 } from "../memory/physical.ts";
import { field, field32, setField } from "../state/vmcs.ts";

export const TPR: u32 = 0x80;
export const PPR: u32 = 0xa0;
export const EOI: u32 = 0xb0;
export const ISR: u32 = 0x100;
export const IRR: u32 = 0x200;
export const ICR_LOW: u32 = 0x300;
export const ICR_HIGH: u32 = 0x310;
export const SELF_IPI: u32 = 0x3f0;

/** The dword at an offset of the page. */
export function register(offset: u32): u32 {
  return physLoad32(field(Slot.VIRTUAL_APIC_ADDRESS) | (offset as u64));
}

export function setRegister(offset: u32, value: u32): void {
  physStore32(field(Slot.VIRTUAL_APIC_ADDRESS) | (offset as u64), value);
}

/** Offset of the dword of ISR or IRR that has the vector's bit. */
function wordOf(bits: u32, vector: u32): u32 {
  return bits + ((vector >> 5) << 4);
}

export function setVector(bits: u32, vector: u32): void {
  const word = wordOf(bits, vector);
  setRegister(word, register(word) | ((<u32>1) << (vector & 31)));
}

export function clearVector(bits: u32, vector: u32): void {
  const word = wordOf(bits, vector);
  setRegister(word, register(word) & ~((<u32>1) << (vector & 31)));
}

/** Highest vector of ISR or IRR, 0 if none is set. */
export function highestVector(bits: u32): u32 {
  for (let word: i32 = 7; word >= 0; word--) {
    const value = register(bits + ((word as u32) << 4));
    if (value != 0) return ((word as u32) << 5) + 31 - clz<u32>(value);
  }
  return 0;
}

/** The vector is set in the virtual IRR, and RVI is not less. */
export function requestVirtualInterrupt(vector: u32): void {
  setVector(IRR, vector);
  const status = field32(Slot.GUEST_INTERRUPT_STATUS);
  if ((status & 0xff) < vector) setField(Slot.GUEST_INTERRUPT_STATUS, ((status & 0xff00) | vector) as u64);
}
