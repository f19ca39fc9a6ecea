// Generated from src/spec/ia64/registers.ts by npm run gen. Do not edit.
/** Instruction fetch. */
export const X: u32 = 0x20;
/** Write. */
export const W: u32 = 0x21;
/** Read. */
export const R: u32 = 0x22;
/** Non-access instruction. */
export const NA: u32 = 0x23;
/** Speculative load. */
export const SP: u32 = 0x24;
/** Register stack engine. */
export const RS: u32 = 0x25;
/** Incomplete register frame. */
export const IR: u32 = 0x26;
/** Nested: PSR.ic was 0. */
export const NI: u32 = 0x27;
/** IA-32 supervisor override. */
export const SO: u32 = 0x28;
/** Slot, two bits. */
export const EI: u32 = 0x29;
/** Exception deferral of the page. */
export const ED: u32 = 0x2b;
