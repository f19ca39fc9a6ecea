/**
 * Sub-page write permissions: which 128-byte parts of a page that EPT makes read-only can be written all the same.
 *
 * Nothing of the tables is cached: every write to such a page comes here, since no TLB entry ever allows it.
 *
 * @sdm 3C "Sub-Page Write Permissions"
 */
import * as ExitReason from "../../spec/exit-reason.ts";
import { raiseVmExit } from "../event/fault.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { PHYSICAL_PAGE, physLoad64 } from "./physical.ts";

const VALID: u64 = 1;
/** Bits of a valid entry that must be 0, whatever the physical-address width; and of a vector. */
const ENTRY_RESERVED: u64 = 0xfff0000000000ffe;
const VECTOR_RESERVED: u64 = 0xaaaaaaaaaaaaaaaa;
/** Exit qualification bit 11: an entry was not valid. */
const MISS: u64 = 0x800;

/** An SPP-related event, with the addresses of the access recorded. */
function event(qualification: u64): bool {
  raiseVmExit(ExitReason.SPP_RELATED, qualification);
  return false;
}

/**
 * Whether all sub-pages that `size` bytes at `gpa`, of one page, lie in can be written. False with a VM exit recorded if the
 * tables do not say.
 */
export function subPagesAllow(gpa: u64, size: u32): bool {
  const width = machine.physicalAddressBits as u64;
  const reserved = ENTRY_RESERVED | ((PHYSICAL_PAGE >> width) << width);
  let table = cpu.subPageTable & PHYSICAL_PAGE;
  for (let shift: u64 = 39; shift > 12; shift -= 9) {
    const entry = physLoad64(table | (((gpa >> shift) & 0x1ff) << 3));
    if (!(entry & VALID)) return event(MISS);
    if ((entry & reserved) != 0) return event(0);
    table = entry & PHYSICAL_PAGE;
  }
  const vector = physLoad64(table | (((gpa >> 12) & 0x1ff) << 3));
  if ((vector & VECTOR_RESERVED) != 0) return event(0);
  const first = (gpa >> 7) & 31;
  const last = ((gpa & 0xfff) + size - 1) >> 7;
  for (let subPage = first; subPage <= last; subPage++) {
    if (((vector >> (subPage << 1)) & 1) == 0) return false;
  }
  return true;
}
