/** Joins the records that the hot loops execute with one dispatch: see src/spec/x86/micro-op-pairs.ts. */
import { FLAG_USE, FOLLOWERS, PAIRS_OF, RECORDS } from "./forms.ts";

const ENDS: u32 = 4;

/** Goes over the records from `start` to the one that ends the block, or to `end`. The last pass: nothing else knows pairs. */
export function joinPairs(start: usize, end: usize): void {
  joinOnce(start, end);
  joinOnce(start, end);
}

function joinOnce(start: usize, end: usize): void {
  let pc = start;
  while (pc < end) {
    const op: u32 = load<u16>(pc);
    if ((load<u8>(FLAG_USE + op) & ENDS) != 0) return;
    const next = pc + bytesOf(op);
    const pairs: usize = load<u16>(PAIRS_OF + ((<usize>op) << 1));
    if (pairs != 0 && next < end) {
      const second: u32 = load<u16>(next);
      const pair = pairOf(FOLLOWERS + pairs, second);
      if (pair != 0) {
        store<u16>(pc, <u16>pair);
        // A pair may end the block with its second half.
        if ((load<u8>(FLAG_USE + second) & ENDS) != 0) return;
        pc = next + bytesOf(second);
        continue;
      }
    }
    pc = next;
  }
}

function bytesOf(op: u32): usize {
  return (<usize>load<u8>(RECORDS + op)) << 4;
}

/** The number of the pair in a list of {u16 second, u16 pair}, or 0. */
function pairOf(list: usize, second: u32): u32 {
  for (let at = list; load<u16>(at) != 0xffff; at += 4) if (load<u16>(at) == second) return load<u16>(at, 2);
  return 0;
}
