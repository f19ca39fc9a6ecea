/**
 * Pages of RAM that hold decoded blocks. A store to one ends the blocks; a page that gets its first block loses the write
 * tags of the TLB, so that every store to it comes here.
 *
 * A block's header lies in the 32 bytes before its first micro-op:
 *   +0 u64 pointer of its first byte in linear memory, all ones once invalid    +8 u32 code mode    +12 u32 next in hash chain
 *   +16 u32 next block on its page    +20 u32 the same for a second page    +24 u32 page    +28 u32 second page or NO_PAGE
 */
import { PAGE_TABLE, TLB_BASE, TLB_ENTRIES } from "../../spec/layout.ts";
import { BLOCK_GONE } from "../../spec/micro-op-id.ts";
import { machine } from "../state/machine.ts";

export const BLOCK_HEADER: u32 = 32;
export const NO_PAGE: u32 = 0xffffffff;
const NO_TAG: u64 = 0xffffffffffffffff;

/** True if the RAM page (index from RAM_BASE) holds decoded blocks. */
export function pageHasCode(ramPage: u32): bool {
  return load<u32>((<usize>ramPage) << 2, PAGE_TABLE) != 0;
}

/** Ends every block on the page. Called before a store to it. */
export function codePageWritten(ramPage: u32): void {
  let block = load<u32>((<usize>ramPage) << 2, PAGE_TABLE);
  store<u32>((<usize>ramPage) << 2, 0, PAGE_TABLE);
  while (block != 0) {
    const header: usize = <usize>(block - BLOCK_HEADER);
    store<u16>(block, <u16>BLOCK_GONE);
    store<u64>(header, NO_TAG);
    block = load<u32>(header, 24) == ramPage ? load<u32>(header, 16) : load<u32>(header, 20);
  }
  machine.codeInvalidated = 1;
}

/** The page gets its first block: stores to it must be seen. */
export function codePageAdded(ramPage: u32): void {
  for (let e: usize = <usize>TLB_BASE; e < <usize>(TLB_BASE + (TLB_ENTRIES << 5)); e += 32) {
    if (load<u32>(e, 28) == ramPage && load<u64>(e, 8) != NO_TAG) store<u64>(e, NO_TAG, 8);
  }
}
