/** Physical addresses in VM-execution control fields. */
import * as Check from "../../../spec/entry-check.ts";
import { field } from "../../state/vmcs.ts";
import { fail } from "./report.ts";
import { exceedsPhysicalWidth } from "./values.ts";

/** A page-aligned physical address: `alignment` and the row after it. */
export function checkPage(slot: u32, alignment: u32): u32 {
  return checkAddress(slot, 0xfff, alignment);
}

/** A physical address without the bits of `low`: `alignment` and the row after it. */
export function checkAddress(slot: u32, low: u64, alignment: u32): u32 {
  const address = field(slot);
  if ((address & low) != 0 && fail(alignment)) return alignment;
  if (exceedsPhysicalWidth(address) && fail(alignment + 1)) return alignment + 1;
  return Check.NONE;
}
