// Generated from src/spec/ia64/registers.ts by npm run gen. Do not edit.
/** Default control. */
export const DCR: u32 = 0;
/** Interval timer match. */
export const ITM: u32 = 1;
/** Interruption vector address. */
export const IVA: u32 = 2;
/** Page table address. */
export const PTA: u32 = 8;
/** Interruption processor status. */
export const IPSR: u32 = 0x10;
/** Interruption status. */
export const ISR: u32 = 0x11;
/** Interruption instruction bundle pointer. */
export const IIP: u32 = 0x13;
/** Interruption faulting address. */
export const IFA: u32 = 0x14;
/** Interruption TLB insertion. */
export const ITIR: u32 = 0x15;
/** Interruption instruction previous address. */
export const IIPA: u32 = 0x16;
/** Interruption function state. */
export const IFS: u32 = 0x17;
/** Interruption immediate. */
export const IIM: u32 = 0x18;
/** Interruption hash address. */
export const IHA: u32 = 0x19;
/** Local interrupt ID. */
export const LID: u32 = 0x40;
/** External interrupt vector, read-only. */
export const IVR: u32 = 0x41;
/** Task priority. */
export const TPR: u32 = 0x42;
/** End of external interrupt. */
export const EOI: u32 = 0x43;
/** External interrupt request 0 to 3, read-only. */
export const IRR0: u32 = 0x44;
/** Interval timer vector. */
export const ITV: u32 = 0x48;
/** Performance monitoring vector. */
export const PMV: u32 = 0x49;
/** Corrected machine check vector. */
export const CMCV: u32 = 0x4a;
/** Local redirection 0. */
export const LRR0: u32 = 0x50;
/** Local redirection 1. */
export const LRR1: u32 = 0x51;
