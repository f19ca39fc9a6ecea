/**
 * Rules on the page-directory-pointer-table entries of a guest that uses PAE paging. A failure is VM exit 33 with
 * qualification 2.
 *
 * @sdm 3C "Checks on Guest Page-Directory-Pointer-Table Entries"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { physLoad64 } from "../../memory/physical.ts";
import { CR0_PG, CR4_PAE } from "../../state/control-bits.ts";
import { entryControl, field, secondaryControl } from "../../state/vmcs.ts";
import { fail } from "./report.ts";
import { exceedsPhysicalWidth } from "./values.ts";

const PRESENT: u64 = 1;
/** Bits 2:1 and 8:5. */
const RESERVED: u64 = 0x1e6;
/** CR3 bits that locate the table: 31:5. */
const TABLE: u64 = 0xffffffe0;

/** True if the guest of the current VMCS uses PAE paging. */
export function guestUsesPae(): bool {
  return (field(Slot.GUEST_CR0) & CR0_PG) != 0 && (field(Slot.GUEST_CR4) & CR4_PAE) != 0 && !entryControl(Control.IA32E_MODE_GUEST);
}

/** PDPTE `i` of such a guest: from the VMCS with EPT, else from memory at CR3. */
export function guestPdpte(i: u32): u64 {
  if (secondaryControl(Control.ENABLE_EPT)) return field(Slot.GUEST_PDPTE0 + i);
  return physLoad64((field(Slot.GUEST_CR3) & TABLE) + ((i << 3) as u64));
}

/** E.3.1.6. Without EPT the entries are in memory, so this runs at every entry of such a guest. */
export function checkGuestPdptes(): u32 {
  if (!guestUsesPae()) return Check.NONE;
  for (let i: u32 = 0; i < 4; i++) {
    const pdpte = guestPdpte(i);
    if ((pdpte & PRESENT) == 0) continue;
    if (((pdpte & RESERVED) != 0 || exceedsPhysicalWidth(pdpte)) && fail(Check.PDPTE0_RESERVED + i)) return Check.PDPTE0_RESERVED + i;
  }
  return Check.NONE;
}
