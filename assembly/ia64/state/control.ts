/** Control registers as they are stored. Rules of access are in exec/control-registers.ts. */
import { CR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";

export function cr(number: u32): u64 {
  return load<u64>(CPU_BASE + CR + ((<usize>number) << 3));
}

export function setCr(number: u32, value: u64): void {
  store<u64>(CPU_BASE + CR + ((<usize>number) << 3), value);
}
