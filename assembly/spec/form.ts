// Generated from src/spec/x86/instructions/row.ts by npm run gen. Do not edit.
/** Encoding ZO (src/spec/x86/instructions/row.ts). */
export const ZO: u32 = 0;
/** Encoding MR (src/spec/x86/instructions/row.ts). */
export const MR: u32 = 1;
/** Encoding RM (src/spec/x86/instructions/row.ts). */
export const RM: u32 = 2;
/** Encoding MRI (src/spec/x86/instructions/row.ts). */
export const MRI: u32 = 3;
/** Encoding RMI (src/spec/x86/instructions/row.ts). */
export const RMI: u32 = 4;
/** Encoding RMV (src/spec/x86/instructions/row.ts). */
export const RMV: u32 = 5;
/** Encoding RVM (src/spec/x86/instructions/row.ts). */
export const RVM: u32 = 6;
/** Encoding RVMI (src/spec/x86/instructions/row.ts). */
export const RVMI: u32 = 7;
/** Encoding RVMR (src/spec/x86/instructions/row.ts). */
export const RVMR: u32 = 8;
/** Encoding MVR (src/spec/x86/instructions/row.ts). */
export const MVR: u32 = 9;
/** Encoding VM (src/spec/x86/instructions/row.ts). */
export const VM: u32 = 0xa;
/** Encoding VMI (src/spec/x86/instructions/row.ts). */
export const VMI: u32 = 0xb;
/** Encoding M (src/spec/x86/instructions/row.ts). */
export const M: u32 = 0xc;
/** Encoding M1 (src/spec/x86/instructions/row.ts). */
export const M1: u32 = 0xd;
/** Encoding MC (src/spec/x86/instructions/row.ts). */
export const MC: u32 = 0xe;
/** Encoding MRC (src/spec/x86/instructions/row.ts). */
export const MRC: u32 = 0xf;
/** Encoding MI (src/spec/x86/instructions/row.ts). */
export const MI: u32 = 0x10;
/** Encoding O (src/spec/x86/instructions/row.ts). */
export const O: u32 = 0x11;
/** Encoding OI (src/spec/x86/instructions/row.ts). */
export const OI: u32 = 0x12;
/** Encoding I (src/spec/x86/instructions/row.ts). */
export const I: u32 = 0x13;
/** Encoding II (src/spec/x86/instructions/row.ts). */
export const II: u32 = 0x14;
/** Encoding D (src/spec/x86/instructions/row.ts). */
export const D: u32 = 0x15;
/** Encoding FD (src/spec/x86/instructions/row.ts). */
export const FD: u32 = 0x16;
/** Encoding TD (src/spec/x86/instructions/row.ts). */
export const TD: u32 = 0x17;
