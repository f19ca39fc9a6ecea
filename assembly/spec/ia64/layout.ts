// Generated from src/spec/ia64/layout.ts by npm run gen. Do not edit.
/** State of the processor (state/cpu.ts). Below 64 KiB: the register map holds addresses of 16 bits. */
export const CPU_BASE: usize = 0x1000;
/** Translation registers and translation caches: architectural state, TRANSLATION_BYTES an entry. */
export const TLB_STATE: usize = 0x8000;
/** 4 KiB that TypeScript and the engine exchange buffers through. */
export const EXCHANGE_BASE: usize = 0xf000;
/** asc memoryBase: static data of the engine. */
export const STATIC_BASE: usize = 0x10000;
/** Fast path of data translation: FAST_ENTRIES of 32 bytes (memory/fast-tlb.ts). */
export const DATA_TLB: usize = 0x80000;
/** Fast path of instruction translation: FAST_ENTRIES of 32 bytes. */
export const CODE_TLB: usize = 0x90000;
/** What a trace wants to know: EVENT_CAPACITY entries of EVENT_BYTES (event/event-log.ts). */
export const EVENT_LOG: usize = 0xa0000;
/** u16 addresses of the physical stacked registers, twice and eight more (state/general.ts). */
export const STACKED_ADDRESSES: usize = 0x98000;
/** Loops that were seen in execution: LOOP_SAMPLE_ENTRIES of 16 bytes (run/samples.ts). */
export const LOOP_SAMPLES: usize = 0xe0000;
/** u32: whether the host translates loops. i32: instructions of the hot loop until the next look at which loop it is in. */
export const LOOP_SAMPLING: usize = 0xe1000;
/** One u16 for each 4 KiB page of RAM: number of the page of decoded bundles, or 0. */
export const CODE_PAGES: usize = 0x100000;
/** Pages of decoded bundles, BUNDLE_PAGE_BYTES each (decode/bundle.ts). Page 0 is never used. */
export const BUNDLE_CACHE: usize = 0x300000;
/** First byte of guest RAM: physical address 0. */
export const RAM_BASE: usize = 0x2000000;
/** One entry of the event log. */
export const EVENT_BYTES: u32 = 0x40;
/** Entries of the event log. */
export const EVENT_CAPACITY: u32 = 0x1000;
/** Loops that are remembered, direct-mapped by the place of their first bundle. */
export const LOOP_SAMPLE_ENTRIES: u32 = 0x100;
/** Entries of each fast path, direct-mapped by virtual page number. */
export const FAST_ENTRIES: u32 = 0x400;
/** Pages of decoded bundles. */
export const BUNDLE_PAGES: u32 = 0x200;
/** 256 bundles of BUNDLE_BYTES, then the record that ends the page. */
export const BUNDLE_PAGE_BYTES: u32 = 0x6100;
/** Three decoded instructions of SLOT_BYTES. */
export const BUNDLE_BYTES: u32 = 0x60;
/** One decoded instruction (decode/slot.ts). */
export const SLOT_BYTES: u32 = 0x20;
/** In it, u8: bytes to the next instruction in sequence that the hot loop executes. */
export const SLOT_NEXT: u32 = 3;
/** u16: number of its operation in the hot loop, or from TRANSLATED on that of a translation. */
export const SLOT_HOT: u32 = 0x18;
/** u32: place of a branch's target. */
export const SLOT_TARGET: u32 = 0x1c;
/** Number of the first translation, which is number 0 in the table of functions. */
export const TRANSLATED: u32 = 0x8000;
/** Translations at most. */
export const TRANSLATIONS: u32 = 0x1000;
/** Instructions that may be executed after the last look at the budget: those of a page. */
export const HOT_RESERVE: u32 = 0x300;
