// Generated from src/spec/ia64/registers.ts by npm run gen. Do not edit.
/** Illegal Operation fault. */
export const ILLEGAL_OPERATION: u32 = 0;
/** Privileged Operation fault. */
export const PRIVILEGED_OPERATION: u32 = 0x10;
/** Privileged Register fault. */
export const PRIVILEGED_REGISTER: u32 = 0x20;
/** Reserved Register/Field fault; Unimplemented Data Address fault. */
export const RESERVED_REGISTER_FIELD: u32 = 0x30;
/** Disabled Instruction Set Transition fault. */
export const DISABLED_ISA_TRANSITION: u32 = 0x40;
