/**
 * Bundles to decoded instructions, and the cache of decoded pages.
 *
 * A page of code is taken into the cache when it is first executed, as 256 undecoded bundles; a bundle is decoded when it is
 * first reached. A write to the page makes its bundles undecoded again (memory/code-pages.ts).
 *
 * @source Itanium SDM vol. 3 "Instruction Formats", template field encoding
 */
import { ILLEGAL, PAGE_END } from "../../spec/ia64/exec-id.ts";
import { BUNDLE_BYTES, BUNDLE_CACHE, BUNDLE_PAGE_BYTES, BUNDLE_PAGES, CODE_PAGES, RAM_BASE, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";
import { dropAllCode } from "../memory/code-pages.ts";
import { flushFast } from "../memory/fast-tlb.ts";
import { prepareBundle } from "./hot.ts";
import { storeOperands } from "./operands.ts";
import { NUMBER_LONG, SLOT_HOT, SLOT_NEXT, SLOT_NUMBER, SLOT_PREDICATE, SLOT_RAW } from "./slot.ts";
import { ENTRIES, FLAG_NONE, FLAG_SELF, FLAG_SLOT_2, GROUPS } from "./tables.ts";

const SLOT_MASK: u64 = 0x1ffffffffff;
/** Units of the decoder's groups. */
const M: u32 = 0;
const I: u32 = 1;
const B: u32 = 2;
const F: u32 = 3;
const X: u32 = 4;
const RESERVED: u32 = 7;

/** Units of slots 0, 1 and 2 by template bits 4:1, three bits each. Slot 1 of a long bundle is its immediate. */
const TEMPLATES: usize = memory.data<u16>([
  0x48, 0x48, 0x120, 0x1ff, 0x40, 0x40, 0x58, 0xc0, 0x88, 0x90, 0x1ff, 0x92, 0x80, 0x1ff, 0x98, 0x1ff,
]);
const LONG_TEMPLATE: u32 = 2;

/** Address of the decoded page of a page of RAM; takes one of the cache if there is none. */
export function codePage(physicalPage: u64): usize {
  const at: usize = CODE_PAGES + ((<usize>(physicalPage >> 12)) << 1);
  let number = <u32>load<u16>(at);
  if (number == 0) {
    if (cpu.bundlePagesUsed >= BUNDLE_PAGES) dropAllCode();
    number = cpu.bundlePagesUsed++;
    store<u16>(at, <u16>number);
    const records: usize = BUNDLE_CACHE + <usize>number * <usize>BUNDLE_PAGE_BYTES;
    memory.fill(records, 0, <usize>BUNDLE_PAGE_BYTES);
    store<u16>(records + 256 * <usize>BUNDLE_BYTES, <u16>PAGE_END);
    // The fast path must not write to this page any more.
    flushFast();
  }
  return BUNDLE_CACHE + <usize>number * <usize>BUNDLE_PAGE_BYTES;
}

/** Decodes the bundle that `bundle`, a place in the cache, stands for. `physical` is the address of its page. */
export function decodeBundle(records: usize, index: u32, physicalPage: u64): void {
  const source: usize = RAM_BASE + <usize>physicalPage + ((<usize>index) << 4);
  const low = load<u64>(source);
  const high = load<u64>(source, 8);
  const bundle = records + <usize>index * <usize>BUNDLE_BYTES;
  const template = (<u32>low) & 31;
  const units = load<u16>(TEMPLATES + ((<usize>(template >> 1)) << 1));
  const slot0 = (low >> 5) & SLOT_MASK;
  const slot1 = ((low >> 46) | (high << 18)) & SLOT_MASK;
  const slot2 = high >> 23;
  if (units == 0x1ff) {
    decodeSlot(bundle, 0, RESERVED, slot0, 0);
    decodeSlot(bundle, 1, RESERVED, slot1, 0);
    decodeSlot(bundle, 2, RESERVED, slot2, 0);
    return;
  }
  decodeSlot(bundle, 0, units & 7, slot0, 0);
  if (template >> 1 == LONG_TEMPLATE) {
    decodeSlot(bundle, 1, X, slot2, slot1);
    store<u8>(bundle + <usize>SLOT_BYTES, <u8>(BUNDLE_BYTES - SLOT_BYTES), SLOT_NEXT);
    store<u8>(bundle + <usize>SLOT_BYTES, <u8>(1 | NUMBER_LONG), SLOT_NUMBER);
    // A return to slot 2 of a long bundle finds no instruction there.
    decodeSlot(bundle, 2, RESERVED, slot2, 0);
    prepareBundle(records, bundle, index);
    return;
  }
  decodeSlot(bundle, 1, (units >> 3) & 7, slot1, 0);
  decodeSlot(bundle, 2, units >> 6, slot2, 0);
  prepareBundle(records, bundle, index);
}

/** The entry of the decoder's table for an instruction, or 0. */
export function findEntry(unit: u32, raw: u64): usize {
  const group: usize = GROUPS + ((<usize>(unit * 16 + <u32>(raw >> 37))) << 1);
  const end: usize = ENTRIES + <usize>load<u16>(group, 2) * 24;
  for (let entry: usize = ENTRIES + <usize>load<u16>(group) * 24; entry < end; entry += 24) {
    if ((raw & load<u64>(entry)) == load<u64>(entry, 8)) return entry;
  }
  return 0;
}

function decodeSlot(bundle: usize, number: u32, unit: u32, raw: u64, long: u64): void {
  const slot = bundle + <usize>(number * SLOT_BYTES);
  store<u64>(slot, 0);
  store<u64>(slot, 0, 8);
  store<u64>(slot, raw, SLOT_RAW);
  store<u8>(slot, <u8>number, SLOT_NUMBER);
  store<u8>(slot, <u8>SLOT_BYTES, SLOT_NEXT);
  store<u64>(slot, 0, SLOT_HOT);
  store<u16>(slot, <u16>ILLEGAL);
  if (unit == RESERVED) return;
  const entry = findEntry(unit, raw);
  store<u8>(slot, <u8>(raw & 63), SLOT_PREDICATE);
  if (entry == 0) return;
  const info = load<u64>(entry, 16);
  const flags = (<u32>(info >> 24)) & 0xff;
  if (flags & (FLAG_NONE | FLAG_SELF)) store<u8>(slot, 0, SLOT_PREDICATE);
  if (flags & FLAG_SLOT_2 && number != 2) return;
  store<u16>(slot, <u16>info);
  storeOperands((<u32>(info >> 16)) & 0xff, raw, long, slot);
}
