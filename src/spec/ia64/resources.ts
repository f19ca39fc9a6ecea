/** How much of everything this processor has: the engine has it, PAL tells of it. @source Itanium SDM vol. 2 "PAL_VM_SUMMARY" */
interface Constant {
  readonly name: string;
  readonly value: number;
  readonly doc: string;
}
const list = (rows: readonly (readonly [name: string, value: number, doc: string])[]): readonly Constant[] =>
  rows.map(([name, value, doc]) => ({ name, value, doc }));

export const RESOURCES = list([
  ["STACKED_REGISTERS", 96, "Physical stacked registers; the manual asks for at least 96."],
  ["TRANSLATION_REGISTERS", 16, "Translation registers of each kind."],
  ["CACHE_ENTRIES", 128, "Translation cache entries of each kind."],
  ["TRANSLATION_BYTES", 48, "Size of one of them in TLB_STATE (memory/translation.ts)."],
  ["INSERTABLE_PAGES", 0x15557000, "Page sizes that may be inserted, bit n for 2^n: 4K 8K 16K 64K 256K 1M 4M 16M 64M 256M."],
  ["LARGEST_PURGE", 32, "These and 2^n bytes, 4G, may be purged."],
  ["PROTECTION_KEYS", 16, "Protection key registers."],
  ["KEY_BITS", 24, "Bits of a protection key."],
  ["REGION_BITS", 24, "Bits of a region id."],
  ["PHYSICAL_BITS", 50, "Bits of a physical address (Itanium 2). Bit 63 asks for uncacheable memory and is no address."],
  ["VIRTUAL_MSB", 60, "Highest implemented bit of a virtual address: impl_va_msb."],
  ["BREAKPOINT_REGISTERS", 8, "Breakpoint registers of each kind, two a breakpoint."],
  ["PMC_REGISTERS", 16, "Performance monitor configuration registers."],
  ["PMD_REGISTERS", 18, "Performance monitor data registers."],
  ["CPUID_REGISTERS", 5, "CPUID registers."],
]);
