/** Which pages of RAM have decoded bundles, and what happens when one is written. */
import { BUNDLE_CACHE, BUNDLE_PAGE_BYTES, CODE_PAGES } from "../../spec/ia64/layout.ts";
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
  for (let i: usize = 0; i < 256; i++) {
    store<u64>(records + i * 80, 0);
    store<u64>(records + i * 80 + 24, 0);
    store<u64>(records + i * 80 + 48, 0);
  }
}

/** Forgets all decoded bundles. */
export function dropAllCode(): void {
  memory.fill(CODE_PAGES, 0, (<usize>(cpu.ramBytes >> 12)) << 1);
  cpu.bundlePagesUsed = 1;
  flushFast();
}
