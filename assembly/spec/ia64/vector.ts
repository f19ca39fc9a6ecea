// Generated from src/spec/ia64/registers.ts by npm run gen. Do not edit.
/** VHPT Translation. */
export const VHPT_TRANSLATION: u32 = 0;
/** Instruction TLB. */
export const INSTRUCTION_TLB: u32 = 0x400;
/** Data TLB. */
export const DATA_TLB: u32 = 0x800;
/** Alternate Instruction TLB. */
export const ALTERNATE_INSTRUCTION_TLB: u32 = 0xc00;
/** Alternate Data TLB. */
export const ALTERNATE_DATA_TLB: u32 = 0x1000;
/** Data Nested TLB. */
export const DATA_NESTED_TLB: u32 = 0x1400;
/** Instruction Key Miss. */
export const INSTRUCTION_KEY_MISS: u32 = 0x1800;
/** Data Key Miss. */
export const DATA_KEY_MISS: u32 = 0x1c00;
/** Dirty-Bit. */
export const DIRTY_BIT: u32 = 0x2000;
/** Instruction Access-Bit. */
export const INSTRUCTION_ACCESS_BIT: u32 = 0x2400;
/** Data Access-Bit. */
export const DATA_ACCESS_BIT: u32 = 0x2800;
/** Break Instruction. */
export const BREAK: u32 = 0x2c00;
/** External Interrupt. */
export const EXTERNAL_INTERRUPT: u32 = 0x3000;
/** Virtual External Interrupt. */
export const VIRTUAL_EXTERNAL_INTERRUPT: u32 = 0x3400;
/** Page Not Present. */
export const PAGE_NOT_PRESENT: u32 = 0x5000;
/** Key Permission. */
export const KEY_PERMISSION: u32 = 0x5100;
/** Instruction Access Rights. */
export const INSTRUCTION_ACCESS_RIGHTS: u32 = 0x5200;
/** Data Access Rights. */
export const DATA_ACCESS_RIGHTS: u32 = 0x5300;
/** General Exception. */
export const GENERAL_EXCEPTION: u32 = 0x5400;
/** Disabled FP-Register. */
export const DISABLED_FP_REGISTER: u32 = 0x5500;
/** NaT Consumption. */
export const NAT_CONSUMPTION: u32 = 0x5600;
/** Speculation. */
export const SPECULATION: u32 = 0x5700;
/** Debug. */
export const DEBUG: u32 = 0x5900;
/** Unaligned Reference. */
export const UNALIGNED_REFERENCE: u32 = 0x5a00;
/** Unsupported Data Reference. */
export const UNSUPPORTED_DATA_REFERENCE: u32 = 0x5b00;
/** Floating-Point Fault. */
export const FLOATING_POINT_FAULT: u32 = 0x5c00;
/** Floating-Point Trap. */
export const FLOATING_POINT_TRAP: u32 = 0x5d00;
/** Lower-Privilege Transfer Trap; Unimplemented Instruction Address. */
export const LOWER_PRIVILEGE_TRANSFER: u32 = 0x5e00;
/** Taken Branch Trap. */
export const TAKEN_BRANCH: u32 = 0x5f00;
/** Single Step Trap. */
export const SINGLE_STEP: u32 = 0x6000;
/** Virtualization. */
export const VIRTUALIZATION: u32 = 0x6100;
