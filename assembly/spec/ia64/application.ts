// Generated from src/spec/ia64/registers.ts by npm run gen. Do not edit.
/** Kernel registers 0 to 7. */
export const K0: u32 = 0;
/** Register Stack Configuration. */
export const RSC: u32 = 0x10;
/** Backing Store Pointer, read-only. */
export const BSP: u32 = 0x11;
/** Backing Store Pointer for memory stores. */
export const BSPSTORE: u32 = 0x12;
/** RSE NaT collection. */
export const RNAT: u32 = 0x13;
/** IA-32 floating-point control. */
export const FCR: u32 = 0x15;
/** IA-32 EFLAG. */
export const EFLAG: u32 = 0x18;
/** IA-32 code segment descriptor; second half of 16-byte loads and stores. */
export const CSD: u32 = 0x19;
/** IA-32 stack segment descriptor. */
export const SSD: u32 = 0x1a;
/** IA-32 CR0 and CR4. */
export const CFLG: u32 = 0x1b;
/** IA-32 floating-point status. */
export const FSR: u32 = 0x1c;
/** IA-32 floating-point instruction. */
export const FIR: u32 = 0x1d;
/** IA-32 floating-point data. */
export const FDR: u32 = 0x1e;
/** Compare and exchange compare value. */
export const CCV: u32 = 0x20;
/** User NaT collection of spills and fills. */
export const UNAT: u32 = 0x24;
/** Floating-point status. */
export const FPSR: u32 = 0x28;
/** Interval time counter. */
export const ITC: u32 = 0x2c;
/** Resource utilization counter. */
export const RUC: u32 = 0x2d;
/** Previous function state. */
export const PFS: u32 = 0x40;
/** Loop count. */
export const LC: u32 = 0x41;
/** Epilog count. */
export const EC: u32 = 0x42;
