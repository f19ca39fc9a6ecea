/** Which pages of RAM have decoded bundles, and what happens when one is written. */
import {
  BUNDLE_BYTES,
  BUNDLE_CACHE,
  BUNDLE_PAGE_BYTES,
  CODE_PAGES,
  LOOP_SAMPLE_ENTRIES,
  LOOP_SAMPLES,
  SLOT_BYTES,
} from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";
import { flushFast } from "./fast-tlb.ts";

/** Physical memory at `address` is about to be written: decoded bundles there are stale. */
export function codeWritten(address: u64): void {
  if (address >= cpu.ramBytes) return;
  const page = <u32>(address >> 12);
  const number = load<u16>(CODE_PAGES + ((<usize>page) << 1));
  if (number != 0) dropPage(number);
}

/** Forgets the decoded bundles of a page; the page of the cache stays with it. */
function dropPage(number: u32): void {
  const records: usize = BUNDLE_CACHE + <usize>number * <usize>BUNDLE_PAGE_BYTES;
  const end = records + 256 * <usize>BUNDLE_BYTES;
  for (let slot: usize = records; slot < end; slot += <usize>SLOT_BYTES) {
    store<u64>(slot, 0);
    store<u64>(slot, 0, 24);
  }
  forgetLoops();
}

/** Loops that were reported are other loops now, or have lost their translation. */
function forgetLoops(): void {
  memory.fill(LOOP_SAMPLES, 0, (<usize>LOOP_SAMPLE_ENTRIES) << 4);
}

/** Forgets all decoded bundles. */
export function dropAllCode(): void {
  memory.fill(CODE_PAGES, 0, (<usize>(cpu.ramBytes >> 12)) << 1);
  cpu.bundlePagesUsed = 1;
  forgetLoops();
  flushFast();
}
