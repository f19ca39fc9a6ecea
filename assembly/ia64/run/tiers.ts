/** What is frequent: the hot loop, and the translations of loops, which take its place where there are some. */
import { BUNDLE_BYTES, HOT_RESERVE, SLOT_BYTES, TRANSLATED } from "../../spec/ia64/layout.ts";
import { SLOT_HOT } from "../decode/slot.ts";
import { cpu } from "../state/cpu.ts";
import { runHot } from "./hot.ts";
import { sample, untilSample } from "./samples.ts";

/** Instructions that may be executed after the last look at the budget. */
export const RESERVE: i32 = <i32>HOT_RESERVE;

/** Address of the bundle of a place. */
function bundleAddress(place: u32): u64 {
  return cpu.pageAddress + ((<u64>((place - cpu.pageRecords) / BUNDLE_BYTES)) << 4);
}

/**
 * Executes up to cpu.left instructions, from `start` on, until a handler is needed. Returns the first that needs one; cpu.left counts.
 *
 * The hot loop is left for a translation where one begins; where a translation ends, the hot loop goes on.
 */
export function runFast(start: usize): usize {
  let pc: usize = start;
  let branch: u32 = 0;
  let target: u32 = 0;
  let operation = <u32>load<u16>(pc, SLOT_HOT);
  while (operation != 0) {
    const left = cpu.left;
    const most = left - RESERVE;
    if (most <= 0) break;
    const isHot = operation < TRANSLATED;
    const length = isHot ? untilSample(most) : most;
    cpu.left = length + RESERVE;
    cpu.hotStart = <u32>pc;
    cpu.hotFrom = 0;
    pc = isHot ? runHot(pc) : call_indirect<usize>(operation - TRANSLATED, pc);
    const executed = length + RESERVE - cpu.left + <i32>((<u32>pc - cpu.hotStart) / SLOT_BYTES);
    cpu.left = left - executed;
    if (cpu.hotFrom != 0) {
      branch = cpu.hotFrom;
      target = cpu.hotStart;
    }
    if (executed == 0) break;
    const looked = isHot && sample(executed, executed >= length ? <u32>pc : 0);
    operation = load<u16>(pc, SLOT_HOT);
    // Where the hot loop ends by itself, a handler goes on.
    if (isHot && !looked && operation < TRANSLATED) break;
  }
  if (branch != 0) {
    cpu.branchFrom = bundleAddress(branch);
    cpu.branchTo = bundleAddress(target);
  }
  return pc;
}
