/**
 * Pages of RAM that hold decoded blocks. A store to one ends the blocks whose bytes it changes; a page that gets its first block loses the write
 * tags of the TLB, so that every store to it comes here.
 *
 * A block's header lies in the 32 bytes before its first micro-op:
 *   +0 u64 pointer of its first byte in linear memory, all ones once invalid    +8 u32 code mode    +12 u32 next in hash chain
 *   +16 u32 next block on its page    +20 u32 bytes of records    +24 u32 page    +28 u32 bytes of code, which never leave the page
 */
import { PAGE_TABLE, TLB_BASE, TLB_ENTRIES, TRANSLATED, WRITABLE_PAGES } from "../../spec/layout.ts";
import { hostIsWaiting } from "../event/patience.ts";
import { BLOCK_GONE, JMP_REL } from "../../spec/micro-op-id.ts";
import { machine } from "../state/machine.ts";

export const BLOCK_HEADER: u32 = 32;
const NO_TAG: u64 = 0xffffffffffffffff;

/** True if the RAM page (index from RAM_BASE) holds decoded blocks. */
export function pageHasCode(ramPage: u32): bool {
  return load<u32>((<usize>ramPage) << 2, PAGE_TABLE) != 0;
}

/** Ends the blocks of a RAM page that hold any of its bytes `first` to `last` (0 to 4095). Called before a store to them. */
export function codePageWritten(ramPage: u32, first: u32, last: u32): void {
  // There may be many blocks on the page.
  hostIsWaiting();
  let link: usize = <usize>PAGE_TABLE + ((<usize>ramPage) << 2);
  let block = load<u32>(link);
  let ended = false;
  while (block != 0) {
    const header: usize = <usize>(block - BLOCK_HEADER);
    const start: u32 = (<u32>load<u64>(header)) & 0xfff;
    const next = load<u32>(header, 16);
    if (start <= last && first < start + load<u32>(header, 28)) {
      store<u16>(block, <u16>BLOCK_GONE);
      store<u64>(header, NO_TAG);
      store<u32>(link, next);
      machine.codeInvalidated = 1;
      ended = true;
    } else link = header + 16;
    block = next;
  }
  if (ended) endTranslations(ramPage);
}

/** Translations of a page's blocks may have those in them that were ended: their first blocks lead to the copies of what they were. */
function endTranslations(ramPage: u32): void {
  let block = load<u32>((<usize>ramPage) << 2, PAGE_TABLE);
  while (block != 0) {
    if (load<u16>(block) >= <u16>TRANSLATED) {
      store<u32>(block, load<u32>(block, 12), 16);
      store<i32>(block, 0, 24);
      store<u8>(block, 0, 7);
      store<u16>(block, <u16>JMP_REL);
    }
    block = load<u32>(block - BLOCK_HEADER, 16);
  }
}

/** An entry of the TLB gets a write tag for the page. */
export function noteWritable(ramPage: u32): void {
  const at: usize = <usize>WRITABLE_PAGES + (ramPage >> 3);
  store<u8>(at, load<u8>(at) | ((1 as u8) << ((ramPage & 7) as u8)));
}

/** The page gets its first block: stores to it must be seen. */
export function codePageAdded(ramPage: u32): void {
  // Code that is written and executed by turns never gets a write tag: nothing to look for then.
  const at: usize = <usize>WRITABLE_PAGES + (ramPage >> 3);
  const bit: u8 = (1 as u8) << ((ramPage & 7) as u8);
  if ((load<u8>(at) & bit) == 0) return;
  store<u8>(at, load<u8>(at) & ~bit);
  for (let e: usize = <usize>TLB_BASE; e < <usize>(TLB_BASE + (TLB_ENTRIES << 5)); e += 32) {
    if (load<u32>(e, 28) == ramPage && load<u64>(e, 8) != NO_TAG) store<u64>(e, NO_TAG, 8);
  }
}
