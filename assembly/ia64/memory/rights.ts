/** Page access rights and protection keys. @source Itanium SDM vol. 2 "Page Access Rights", "Protection Keys" */
import { PKR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import * as Resource from "../../spec/ia64/resource.ts";
import { accessRights, privilegeLevel } from "./translation.ts";

/** Protection key registers. */
export const PROTECTION_KEYS: u32 = Resource.PROTECTION_KEYS;

export function mayRead(attributes: u32, level: u32): bool {
  return accessRights(attributes) == 7 ? level == 0 : level <= privilegeLevel(attributes);
}

export function mayWrite(attributes: u32, level: u32): bool {
  switch (accessRights(attributes)) {
    case 2:
    case 3:
      return level <= privilegeLevel(attributes);
    case 4: {
      // Read-only at the page's level, writable above it.
      const pl = privilegeLevel(attributes);
      return level == 0 || level < pl;
    }
    case 5:
      return level == 0;
    case 6:
      return level <= privilegeLevel(attributes);
    default:
      return false;
  }
}

export function mayExecute(attributes: u32, level: u32): bool {
  const pl = privilegeLevel(attributes);
  switch (accessRights(attributes)) {
    case 1:
    case 3:
    case 5:
      return level <= pl;
    case 6:
      return level == pl && pl != 0;
    case 7:
      return true;
    default:
      return false;
  }
}

/** The protection key register that holds a key: its value, or 0 for none. */
export function protectionKey(key: u32): u64 {
  for (let i: u32 = 0; i < PROTECTION_KEYS; i++) {
    const pkr = load<u64>(CPU_BASE + PKR + ((<usize>i) << 3));
    if (pkr & 1 && <u32>(pkr >> 8) == key) return pkr;
  }
  return 0;
}
