// Generated from src/spec/ia64/resources.ts by npm run gen. Do not edit.
/** Physical stacked registers; the manual asks for at least 96. */
export const STACKED_REGISTERS: u32 = 0x60;
/** Translation registers of each kind. */
export const TRANSLATION_REGISTERS: u32 = 0x10;
/** Translation cache entries of each kind. */
export const CACHE_ENTRIES: u32 = 0x80;
/** Size of one of them in TLB_STATE (memory/translation.ts). */
export const TRANSLATION_BYTES: u32 = 0x30;
/** Page sizes that may be inserted, bit n for 2^n: 4K 8K 16K 64K 256K 1M 4M 16M 64M 256M. */
export const INSERTABLE_PAGES: u32 = 0x15557000;
/** These and 2^n bytes, 4G, may be purged. */
export const LARGEST_PURGE: u32 = 0x20;
/** Protection key registers. */
export const PROTECTION_KEYS: u32 = 0x10;
/** Bits of a protection key. */
export const KEY_BITS: u32 = 0x18;
/** Bits of a region id. */
export const REGION_BITS: u32 = 0x18;
/** Bits of a physical address (Itanium 2). Bit 63 asks for uncacheable memory and is no address. */
export const PHYSICAL_BITS: u32 = 0x32;
/** Highest implemented bit of a virtual address: impl_va_msb. */
export const VIRTUAL_MSB: u32 = 0x3c;
/** Breakpoint registers of each kind, two a breakpoint. */
export const BREAKPOINT_REGISTERS: u32 = 8;
/** Performance monitor configuration registers. */
export const PMC_REGISTERS: u32 = 0x10;
/** Performance monitor data registers. */
export const PMD_REGISTERS: u32 = 0x12;
/** CPUID registers. */
export const CPUID_REGISTERS: u32 = 5;
