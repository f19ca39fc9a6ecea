/** Application registers as they are stored. Rules of access are in exec/application-registers.ts. */
import { AR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";

export function ar(number: u32): u64 {
  return load<u64>(CPU_BASE + AR + ((<usize>number) << 3));
}

export function setAr(number: u32, value: u64): void {
  store<u64>(CPU_BASE + AR + ((<usize>number) << 3), value);
}
