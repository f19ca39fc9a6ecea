/** The decoder alone: which handler a slot has. */
import { ILLEGAL } from "../../../assembly/spec/ia64/exec-id.ts";
import { findEntry } from "../../../assembly/ia64/decode/bundle.ts";

export function handlerOf(unit: u32, raw: u64): u32 {
  const entry = findEntry(unit, raw);
  return entry == 0 ? ILLEGAL : (<u32>load<u64>(entry, 16)) & 0xffff;
}
