/** Drops the flags that nobody can see: see FLAG_USE in src/spec/x86/micro-ops.ts. */
import { HANDLER, NEAR } from "../../spec/micro-op-id.ts";
import { FLAG_USE, WITHOUT_FLAGS } from "./forms.ts";

const NEUTRAL: u32 = 1;
const WRITES: u32 = 2;
const ENDS: u32 = 4;

/** Goes over the records from `start` up to `end`; the last one ends the block and is only looked at as a writer. */
export function dropDeadFlags(start: usize, end: usize): void {
  // A record whose flags nobody has read yet, or 0.
  let pending: usize = 0;
  let pc = start;
  while (pc < end) {
    const op: u32 = load<u16>(pc);
    const use: u32 = load<u8>(FLAG_USE + op);
    if ((use & ~ENDS) == WRITES) {
      if (pending != 0) store<u16>(pending, load<u16>(WITHOUT_FLAGS + ((<usize>load<u16>(pending)) << 1)));
      pending = load<u16>(WITHOUT_FLAGS + ((<usize>op) << 1)) != 0 ? pc : 0;
    } else if (use != NEUTRAL) pending = 0;
    if ((use & ENDS) != 0) return;
    pc += op == HANDLER || op == NEAR ? 32 : 16;
  }
}
