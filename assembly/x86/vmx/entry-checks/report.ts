/**
 * What a failed rule does. An entry stops at the first one; explain() goes on and lists them all in the exchange buffer.
 *
 * A check reads `if (bad && fail(Check.RULE)) return Check.RULE;`.
 */
import { EXCHANGE_BASE } from "../../../spec/layout.ts";

let collecting: bool = false;
let count: u32 = 0;

/** True if the check must return now. */
export function fail(check: u32): bool {
  if (!collecting) return true;
  store<u32>(EXCHANGE_BASE + (count << 2), check);
  count++;
  return false;
}

/** From now on every failing rule is listed at EXCHANGE_BASE, a u32 each. */
export function beginCollecting(): void {
  collecting = true;
  count = 0;
}

/** Ends the list. Returns its length. */
export function endCollecting(): u32 {
  collecting = false;
  return count;
}
