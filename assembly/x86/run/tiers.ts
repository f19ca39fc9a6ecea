/**
 * The hot loops, and the translations of hot code, which take their place where there are some.
 *
 * A translation is called with a block's first record, which has the number TRANSLATED + its index in the table of functions. It
 * returns what a hot loop returns; or the address of a record plus 1, when executeInPlace() has executed the record and the driver
 * has to go on with machine.inPlaceOutcome.
 */
import { translateRegion } from "../../host.ts";
import { LOOP_SAMPLE_ENTRIES, LOOP_SAMPLES, LOOP_SAMPLING, TRANSLATED } from "../../spec/layout.ts";
import { RETIRE } from "../event/outcome.ts";
import { hostIsWaiting } from "../event/patience.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { execute } from "./execute.ts";
import { runLegacy } from "./hot-legacy.ts";
import { runLong } from "./hot-long.ts";

/** Where the record that begins a translation has the copy of its block: src/translate/x86/blocks.ts. */
const COPY: usize = 12;
/** Instructions between two looks at which block is in execution: a prime. */
const INTERVAL: i32 = 19997;
/** Looks that find the same block before it is reported. */
const OFTEN: u32 = 6;
/** Value of LOOP_SAMPLING at which every block is reported when it is found. */
const AT_ONCE: u32 = 2;
/** Instructions of one call of a translation: its compiler replaces code between calls. */
const LONGEST_CALL: i32 = 2000000;

/**
 * Micro-ops from `start` on, in 64-bit mode or in flat segments: see hot-long.ts, hot-legacy.ts. Now and then it stops for a look at the block at cpu.blockRip: sampleBlock().
 */
export function runTiers(start: usize, long: bool): usize {
  let pc: usize = start;
  while (pc != 0) {
    const budget = cpu.budget;
    const operation = <u32>load<u16>(pc);
    if (operation >= TRANSLATED) {
      // A translation looks at the budget at the end of its first block at the earliest: what is left is for the hot loop then.
      if (budget < 0) {
        pc = load<u32>(pc, COPY);
        continue;
      }
      // The chunk ends earlier for a while: what is executed in place sees the exact time.
      const later = max<i32>(budget - LONGEST_CALL, 0);
      cpu.budget -= later;
      machine.chunkEnd -= <u64>later;
      pc = call_indirect<usize>(operation - TRANSLATED, pc);
      cpu.budget += later;
      machine.chunkEnd += <u64>later;
      if ((pc & 1) != 0) return pc;
      continue;
    }
    if (load<u32>(LOOP_SAMPLING) == 0) return long ? runLong(pc) : runLegacy(pc);
    let left = load<i32>(LOOP_SAMPLING, 4);
    if (left <= 0) left = INTERVAL;
    const most = min<i32>(budget, left);
    cpu.budget = most;
    pc = long ? runLong(pc) : runLegacy(pc);
    const executed = most - cpu.budget;
    store<i32>(LOOP_SAMPLING, left - executed, 4);
    if (pc == 0 && left <= executed) store<u32>(LOOP_SAMPLING, 1, 8);
    cpu.budget += budget - most;
    if (pc == 0 || <u32>load<u16>(pc) < TRANSLATED) return pc;
  }
  return 0;
}

/**
 * A micro-op for a translation, which goes on behind it if this returns 0. Registers that the micro-op reads, cpu.blockRip and
 * cpu.budget are in memory, and are exact.
 */
export function executeInPlace(pc: usize): i32 {
  const outcome = execute(pc);
  if (outcome == RETIRE && (machine.codeInvalidated | cpu.attention | (<u32>hostIsWaiting())) == 0) return 0;
  machine.inPlaceOutcome = <u32>outcome;
  return 1;
}

/** The block that is about to be executed: if it is time for a look, and it was seen often, it is reported. */
export function sampleBlock(block: usize): void {
  if (load<u32>(LOOP_SAMPLING) == AT_ONCE) {
    if (<u32>load<u16>(block) < TRANSLATED) translateRegion(<u32>block);
    return;
  }
  if (load<u32>(LOOP_SAMPLING, 8) == 0) return;
  store<u32>(LOOP_SAMPLING, 0, 8);
  if (<u32>load<u16>(block) >= TRANSLATED) return;
  const at: usize = <usize>LOOP_SAMPLES + (((block >> 4) & (<usize>(LOOP_SAMPLE_ENTRIES - 1))) << 3);
  if (load<u32>(at) != <u32>block) {
    store<u32>(at, <u32>block);
    store<u32>(at, 0, 4);
  }
  const count = load<u32>(at, 4) + 1;
  store<u32>(at, count, 4);
  if (count == OFTEN || count == 2 * OFTEN) translateRegion(<u32>block);
}
