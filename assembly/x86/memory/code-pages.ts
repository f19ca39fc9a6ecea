/**
 * RAM pages that hold decoded code. PAGE_TABLE has one u32 for each RAM page: the first block on it, or 0. A page with
 * blocks has no write tag in the TLB, so that every store to it comes through codePageWritten().
 */
import { PAGE_TABLE, TLB_BASE, TLB_ENTRIES } from "../../spec/layout.ts";

const NO_TAG: u64 = 0xffffffffffffffff;

/** True if the RAM page (index from RAM_BASE) holds decoded blocks. */
export function pageHasCode(ramPage: u32): bool {
  return load<u32>(PAGE_TABLE + (ramPage << 2)) != 0;
}

/** A store to the page is about to happen: its blocks are not valid any more. */
export function codePageWritten(ramPage: u32): void {
  store<u32>(PAGE_TABLE + (ramPage << 2), 0);
}

/** The page has got its first block: from now on stores to it must be seen. */
export function codePageAdded(ramPage: u32): void {
  const end = TLB_BASE + (TLB_ENTRIES << 5);
  for (let entry: u32 = TLB_BASE; entry < end; entry += 32) {
    if (load<u32>(entry, 28) == ramPage) store<u64>(entry, NO_TAG, 8);
  }
}
