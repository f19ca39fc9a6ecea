/** Between places in the cache of decoded bundles and instruction addresses. */
import { BUNDLE_BYTES, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";

/** Address of the bundle of a decoded instruction of the page in execution. */
export function slotIp(slot: usize): u64 {
  return cpu.pageAddress + ((<u64>((<u32>slot - cpu.pageRecords) / BUNDLE_BYTES)) << 4);
}

/** Place of an instruction of the page in execution. */
export function placeOf(ip: u64, slot: u32): usize {
  return <usize>(cpu.pageRecords + ((<u32>(ip >> 4)) & 255) * BUNDLE_BYTES + slot * SLOT_BYTES);
}
