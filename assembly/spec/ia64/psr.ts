// Generated from src/spec/ia64/registers.ts by npm run gen. Do not edit.
/** Big-endian data. */
export const BE: u32 = 1;
/** User performance monitors. */
export const UP: u32 = 2;
/** Alignment check. */
export const AC: u32 = 3;
/** f2..f31 written. */
export const MFL: u32 = 4;
/** f32..f127 written. */
export const MFH: u32 = 5;
/** Interruption collection. */
export const IC: u32 = 0xd;
/** External interrupts enabled. */
export const I: u32 = 0xe;
/** Protection keys enabled. */
export const PK: u32 = 0xf;
/** Data translation. */
export const DT: u32 = 0x11;
/** f2..f31 disabled. */
export const DFL: u32 = 0x12;
/** f32..f127 disabled. */
export const DFH: u32 = 0x13;
/** Secure performance monitors. */
export const SP: u32 = 0x14;
/** Privileged performance monitors. */
export const PP: u32 = 0x15;
/** Disable instruction-set transition. */
export const DI: u32 = 0x16;
/** Secure interval timer. */
export const SI: u32 = 0x17;
/** Debug breakpoints enabled. */
export const DB: u32 = 0x18;
/** Lower-privilege transfer trap. */
export const LP: u32 = 0x19;
/** Taken-branch trap. */
export const TB: u32 = 0x1a;
/** Register-stack translation. */
export const RT: u32 = 0x1b;
/** Current privilege level, two bits. */
export const CPL: u32 = 0x20;
/** IA-32 instruction set. */
export const IS: u32 = 0x22;
/** Machine checks masked. */
export const MC: u32 = 0x23;
/** Instruction translation. */
export const IT: u32 = 0x24;
/** Instruction debug faults disabled for one instruction. */
export const ID: u32 = 0x25;
/** Data access and dirty bit faults disabled for one instruction. */
export const DA: u32 = 0x26;
/** Data debug faults disabled for one instruction. */
export const DD: u32 = 0x27;
/** Single step. */
export const SS: u32 = 0x28;
/** Restart instruction, two bits. */
export const RI: u32 = 0x29;
/** Exception deferral for one speculative load. */
export const ED: u32 = 0x2b;
/** Register bank. */
export const BN: u32 = 0x2c;
/** Instruction access-bit faults disabled for one instruction. */
export const IA: u32 = 0x2d;
/** Virtual machine. */
export const VM: u32 = 0x2e;
