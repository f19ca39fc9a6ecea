/** Fixed regions of linear memory, bytes. Guest RAM follows them; everything below RAM_BASE but the state is a cache. */
export const LAYOUT = [
  { name: "CPU_BASE", value: 0x1000, doc: "State of the processor (state/cpu.ts). Below 64 KiB: the register map holds addresses of 16 bits." },
  { name: "TLB_STATE", value: 0x8000, doc: "Translation registers and translation caches: architectural state, TRANSLATION_BYTES an entry." },
  { name: "EXCHANGE_BASE", value: 0xf000, doc: "4 KiB that TypeScript and the engine exchange buffers through." },
  { name: "STATIC_BASE", value: 0x10000, doc: "asc memoryBase: static data of the engine." },
  { name: "DATA_TLB", value: 0x80000, doc: "Fast path of data translation: FAST_ENTRIES of 32 bytes (memory/fast-tlb.ts)." },
  { name: "CODE_TLB", value: 0x90000, doc: "Fast path of instruction translation: FAST_ENTRIES of 32 bytes." },
  { name: "EVENT_LOG", value: 0xa0000, doc: "What a trace wants to know: EVENT_CAPACITY entries of EVENT_BYTES (event/event-log.ts)." },
  { name: "STACKED_ADDRESSES", value: 0x98000, doc: "u16 addresses of the physical stacked registers, twice and eight more (state/general.ts)." },
  { name: "LOOP_SAMPLES", value: 0xe0000, doc: "Loops that were seen in execution: LOOP_SAMPLE_ENTRIES of 16 bytes (run/samples.ts)." },
  { name: "LOOP_SAMPLING", value: 0xe1000, doc: "u32: whether the host translates loops. i32: instructions of the hot loop until the next look at which loop it is in." },
  { name: "CODE_PAGES", value: 0x100000, doc: "One u16 for each 4 KiB page of RAM: number of the page of decoded bundles, or 0." },
  { name: "BUNDLE_CACHE", value: 0x300000, doc: "Pages of decoded bundles, BUNDLE_PAGE_BYTES each (decode/bundle.ts). Page 0 is never used." },
  { name: "RAM_BASE", value: 0x2000000, doc: "First byte of guest RAM: physical address 0." },
] as const;

/** Sizes of what lies there: numbers, not addresses. */
export const LAYOUT_SIZES = [
  { name: "EVENT_BYTES", value: 64, doc: "One entry of the event log." },
  { name: "EVENT_CAPACITY", value: 4096, doc: "Entries of the event log." },
  { name: "LOOP_SAMPLE_ENTRIES", value: 256, doc: "Loops that are remembered, direct-mapped by the place of their first bundle." },
  { name: "FAST_ENTRIES", value: 1024, doc: "Entries of each fast path, direct-mapped by virtual page number." },
  { name: "BUNDLE_PAGES", value: 512, doc: "Pages of decoded bundles." },
  { name: "BUNDLE_PAGE_BYTES", value: 0x6100, doc: "256 bundles of BUNDLE_BYTES, then the record that ends the page." },
  { name: "BUNDLE_BYTES", value: 96, doc: "Three decoded instructions of SLOT_BYTES." },
  { name: "SLOT_BYTES", value: 32, doc: "One decoded instruction (decode/slot.ts)." },
  { name: "SLOT_NEXT", value: 3, doc: "In it, u8: bytes to the next instruction in sequence that the hot loop executes." },
  { name: "SLOT_HOT", value: 24, doc: "u16: number of its operation in the hot loop, or from TRANSLATED on that of a translation." },
  { name: "SLOT_TARGET", value: 28, doc: "u32: place of a branch's target." },
  { name: "TRANSLATED", value: 0x8000, doc: "Number of the first translation, which is number 0 in the table of functions." },
  { name: "TRANSLATIONS", value: 0x1000, doc: "Translations at most." },
  { name: "HOT_RESERVE", value: 768, doc: "Instructions that may be executed after the last look at the budget: those of a page." },
] as const;
