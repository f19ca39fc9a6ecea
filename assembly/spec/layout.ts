// Generated from src/spec/x86/layout.ts by npm run gen. Do not edit.
/** State of the processor in execution (state/vcpu.ts). */
export const VCPU_BASE: u32 = 0x1000;
/** Room for one processor's state. */
export const VCPU_SIZE: u32 = 0x1bc0;
/** State shared by the processors (state/machine.ts). */
export const MACHINE_BASE: u32 = 0x4000;
/** Fields of the instruction being decoded (decode/instruction.ts). */
export const INSN_BASE: u32 = 0x8000;
/** The last EVENT_LOG_ENTRIES events, 32 bytes each (event/event-log.ts). */
export const EVENT_LOG: u32 = 0x8800;
/** Entries of the event log, a power of two. */
export const EVENT_LOG_ENTRIES: u32 = 0x40;
/** 4 KiB that TypeScript and the engine exchange buffers through. */
export const EXCHANGE_BASE: u32 = 0x9000;
/** For each processor 64 bytes: the line that MONITOR armed, as a decoded block (memory/monitor.ts). */
export const MONITOR_BLOCKS: u32 = 0xa000;
/** asc memoryBase: static data of the engine. */
export const STATIC_BASE: u32 = 0x10000;
/** Translation look-aside buffer: TLB_ENTRIES of 32 bytes. */
export const TLB_BASE: u32 = 0x80000;
/** Entries of the TLB, direct-mapped by linear page number. */
export const TLB_ENTRIES: u32 = 0x1000;
/** 64 KiB for blocks that are executed once. */
export const TEMP_BLOCK: u32 = 0xa0000;
/** One u64 for each TLB entry: physical page | id of the global translations it belongs to. */
export const TLB_FRAMES: u32 = 0xb0000;
/** 1,024 guest-physical mappings of 16 bytes (memory/ept.ts). */
export const GUEST_PHYSICAL_CACHE: u32 = 0xb8000;
/** 64 address spaces of 32 bytes (memory/tlb.ts). */
export const ADDRESS_SPACES: u32 = 0xbc000;
/** 32,768 bits: linear regions that were translated by a large page. */
export const LARGE_PAGES: u32 = 0xbd000;
/** For each processor the breakpoints of the host (state/host-breakpoints.ts): no part of the machine's state. */
export const HOST_BREAKPOINTS: u32 = 0xbe000;
/** Room for those of one processor. */
export const HOST_BREAKPOINTS_SIZE: u32 = 0x80;
/** One bit for each page of RAM: an entry of the TLB may have a write tag for it. */
export const WRITABLE_PAGES: u32 = 0xc0000;
/** Blocks that were seen in execution: LOOP_SAMPLE_ENTRIES of 8 bytes (run/tiers.ts). */
export const LOOP_SAMPLES: u32 = 0xe0000;
/** Blocks that are remembered, direct-mapped by address. */
export const LOOP_SAMPLE_ENTRIES: u32 = 0x100;
/** u32: whether the host translates loops. i32: instructions of the hot loop until the next look. u32: it is time for one. */
export const LOOP_SAMPLING: u32 = 0xe1000;
/** Number of the micro-op that begins the first translation, which is number 0 in the table of functions. */
export const TRANSLATED: u32 = 0x8000;
/** Translations at most. */
export const TRANSLATIONS: u32 = 0x1000;
/** 65,536 entries of 16 bytes: RIP u64, codeContext u32, block u32. */
export const JUMP_CACHE: u32 = 0x100000;
/** 65,536 heads of 4 bytes: blocks by physical address and mode. */
export const BLOCK_HASH: u32 = 0x200000;
/** One u32 for each 4 KiB page of RAM (by RAM offset): first block on the page, or 0. */
export const PAGE_TABLE: u32 = 0x240000;
/** State of the processors not in execution: VCPU_SIZE each, up to MAX_VCPUS. */
export const VCPU_STORE: u32 = 0x600000;
/** Processors of a machine at most. */
export const MAX_VCPUS: u32 = 0x40;
/** Decoded blocks. */
export const CODE_CACHE: u32 = 0x6c0000;
/** End of the decoded blocks. */
export const CODE_CACHE_END: u32 = 0x2000000;
/** First byte of guest RAM. */
export const RAM_BASE: u32 = 0x2000000;
