// Generated from src/spec/x86/exceptions.ts by npm run gen. Do not edit.
/** Divide Error. */
export const DE: u32 = 0;
/** Debug Exception. */
export const DB: u32 = 1;
/** Nonmaskable Interrupt. */
export const NMI: u32 = 2;
/** Breakpoint. */
export const BP: u32 = 3;
/** Overflow. */
export const OF: u32 = 4;
/** BOUND Range Exceeded. */
export const BR: u32 = 5;
/** Invalid Opcode. */
export const UD: u32 = 6;
/** Device Not Available. */
export const NM: u32 = 7;
/** Double Fault. */
export const DF: u32 = 8;
/** Invalid TSS. */
export const TS: u32 = 0xa;
/** Segment Not Present. */
export const NP: u32 = 0xb;
/** Stack-Segment Fault. */
export const SS: u32 = 0xc;
/** General Protection. */
export const GP: u32 = 0xd;
/** Page Fault. */
export const PF: u32 = 0xe;
/** x87 FPU Floating-Point Error. */
export const MF: u32 = 0x10;
/** Alignment Check. */
export const AC: u32 = 0x11;
/** Machine Check. */
export const MC: u32 = 0x12;
/** SIMD Floating-Point Exception. */
export const XM: u32 = 0x13;
/** Virtualization Exception. */
export const VE: u32 = 0x14;
/** Control Protection Exception. */
export const CP: u32 = 0x15;
/** Vectors that push an error code outside real-address mode. */
export const HAS_ERROR_CODE: u32 = 0x227d00;
/** Vectors that are contributory exceptions. */
export const CONTRIBUTORY: u32 = 0x203c01;
/** Vectors that count as page faults in the double-fault table. */
export const PAGE_FAULTS: u32 = 0x104000;
