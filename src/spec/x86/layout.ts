/** Fixed regions of linear memory, bytes. Guest RAM follows them; everything below RAM_BASE but the state is a cache. */
export const LAYOUT = [
  { name: "VCPU_BASE", value: 0x1000, doc: "State of the processor in execution (state/vcpu.ts)." },
  { name: "VCPU_SIZE", value: 0x3000, doc: "Room for one processor's state." },
  { name: "MACHINE_BASE", value: 0x4000, doc: "State shared by the processors (state/machine.ts)." },
  { name: "INSN_BASE", value: 0x8000, doc: "Fields of the instruction being decoded (decode/instruction.ts)." },
  { name: "EXCHANGE_BASE", value: 0x9000, doc: "4 KiB that TypeScript and the engine exchange buffers through." },
  { name: "VCPU_STORE", value: 0xa000, doc: "State of the processors not in execution: 0x3000 bytes each, up to 2." },
  { name: "STATIC_BASE", value: 0x10000, doc: "asc memoryBase: static data of the engine." },
  { name: "TLB_BASE", value: 0x80000, doc: "Translation look-aside buffer: TLB_ENTRIES of 32 bytes." },
  { name: "TLB_ENTRIES", value: 4096, doc: "Entries of the TLB, direct-mapped by linear page number." },
  { name: "TEMP_BLOCK", value: 0xa0000, doc: "64 KiB for blocks that are executed once." },
  { name: "JUMP_CACHE", value: 0x100000, doc: "65,536 entries of 16 bytes: RIP u64, codeContext u32, block u32." },
  { name: "BLOCK_HASH", value: 0x200000, doc: "65,536 heads of 4 bytes: blocks by physical address and mode." },
  { name: "PAGE_TABLE", value: 0x240000, doc: "One u32 for each 4 KiB page of RAM (by RAM offset): first block on the page, or 0." },
  { name: "CODE_CACHE", value: 0x600000, doc: "Decoded blocks." },
  { name: "CODE_CACHE_END", value: 0x2000000, doc: "End of the decoded blocks." },
  { name: "RAM_BASE", value: 0x2000000, doc: "First byte of guest RAM." },
] as const;
