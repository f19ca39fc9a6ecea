/** Conditions of a write that src/spec/x86/msrs.ts names in its `check` column. */
import { machine } from "../state/machine.ts";

/** A base that is only stored: the processor's linear-address width decides, whatever the paging mode. */
export function canonical(value: u64): bool {
  const shift = (64 - machine.linearAddressBits) as i64;
  return ((((value as i64) << shift) >> shift) as u64) == value;
}

/** UC 0, WC 1, WT 4, WP 5, WB 6. @sdm 3A "Memory Type Range Registers (MTRRs)" */
export function isMtrrType(type: u64): bool {
  return type < 7 && type != 2 && type != 3;
}

/** A fixed-range MTRR: eight memory types. */
export function memoryTypes(value: u64): bool {
  for (let shift: u64 = 0; shift < 64; shift += 8) if (!isMtrrType((value >> shift) & 0xff)) return false;
  return true;
}

export function mtrrDefType(value: u64): bool {
  return isMtrrType(value & 0xff);
}

/** IA32_PAT: eight memory types, which may be UC- (7) as well. */
export function patTypes(value: u64): bool {
  for (let shift: u64 = 0; shift < 64; shift += 8) {
    const type = (value >> shift) & 0xff;
    if (type != 7 && !isMtrrType(type)) return false;
  }
  return true;
}
