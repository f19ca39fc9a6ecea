/** Joins the records that the hot loops execute with one dispatch: see src/spec/x86/micro-op-pairs.ts. */
import { HANDLER, NEAR } from "../../spec/micro-op-id.ts";
import { FLAG_USE, FOLLOWERS, PAIRS_OF } from "./forms.ts";

const ENDS: u32 = 4;

/** Goes over the records from `start` to the one that ends the block, or to `end`. The last pass: nothing else knows pairs. */
export function joinPairs(start: usize, end: usize): void {
  let pc = start;
  while (pc + 16 < end) {
    const op: u32 = load<u16>(pc);
    if ((load<u8>(FLAG_USE + op) & ENDS) != 0) return;
    const pairs: usize = load<u16>(PAIRS_OF + (<usize>op << 1));
    if (pairs != 0) {
      const second: u32 = load<u16>(pc, 16);
      let at: usize = FOLLOWERS + pairs;
      while (load<u16>(at) != 0xffff && load<u16>(at) != second) at += 4;
      if (load<u16>(at) != 0xffff) {
        store<u16>(pc, load<u16>(at, 2));
        // A pair may end the block with its second half.
        if ((load<u8>(FLAG_USE + second) & ENDS) != 0) return;
        pc += 32;
        continue;
      }
    }
    pc += op == HANDLER || op == NEAR ? 32 : 16;
  }
}
