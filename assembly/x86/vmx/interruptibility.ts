/** Bits of cpu.interruptibility and of the field of that name. @sdm 3C "Guest Non-Register State" */
export const BLOCKING_BY_STI: u32 = 1;
export const BLOCKING_BY_MOV_SS: u32 = 2;
export const BLOCKING_BY_SMI: u32 = 4;
export const BLOCKING_BY_NMI: u32 = 8;
