/**
 * IPI virtualization: an interprocessor interrupt of the guest is posted to the descriptor of the virtual processor it is for.
 *
 * @sdm 3C "IPI Virtualization"
 */
import * as Slot from "../../spec/vmcs-slot.ts";
import { sendMessage } from "../apic/interrupt-message.ts";
import { MODE_FIXED, inX2apicMode } from "../apic/registers.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import { physLoad32, physLoad64, physStore32 } from "../memory/physical.ts";
import { field, field32 } from "../state/vmcs.ts";
import { exceedsPhysicalWidth } from "./entry-checks/values.ts";

/** Bits of an entry of the PID-pointer table: valid, and reserved below the alignment of a descriptor. */
const VALID: u64 = 1;
const RESERVED: u64 = 0x3e;
/** Byte offsets in a posted-interrupt descriptor, and the bits of its word of control. */
const STATUS: u64 = 32;
const DESTINATION: u64 = 36;
const OUTSTANDING: u32 = 1;
const SUPPRESS: u32 = 2;

/** Posts the vector to the virtual processor with this APIC ID. False: that takes a VM exit. */
export function virtualizeIpi(apicId: u32, vector: u32): bool {
  if (apicId > (field32(Slot.LAST_PID_POINTER_INDEX) & 0xffff)) return false;
  const entry = physLoad64(field(Slot.PID_POINTER_TABLE_ADDRESS) + ((apicId as u64) << 3));
  if ((entry & VALID) == 0 || (entry & RESERVED) != 0 || exceedsPhysicalWidth(entry)) return false;
  const descriptor = entry & ~VALID;
  const word = descriptor + ((vector >> 5) << 2);
  physStore32(word, physLoad32(word) | ((<u32>1) << (vector & 31)));
  const status = physLoad32(descriptor + STATUS);
  if ((status & (OUTSTANDING | SUPPRESS)) != 0) return true;
  physStore32(descriptor + STATUS, status | OUTSTANDING);
  const wide = inX2apicMode(VCPU_BASE);
  const destination = physLoad32(descriptor + DESTINATION);
  sendMessage(wide ? destination : (destination >> 8) & 0xff, false, wide, MODE_FIXED, (status >> 16) & 0xff, 0);
  return true;
}
