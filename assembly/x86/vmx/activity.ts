/** Activity states, as cpu.activity and the VMCS hold them. @sdm 3C "Guest Non-Register State" */
export const ACTIVE: u32 = 0;
export const HLT: u32 = 1;
export const SHUTDOWN: u32 = 2;
export const WAIT_FOR_SIPI: u32 = 3;
/** Waiting in MWAIT, which the VMCS never shows: such a processor is active there. */
export const MWAIT: u32 = 4;
/** The same, and interrupts end the wait even while they are disabled. */
export const MWAIT_INTERRUPT_BREAKS: u32 = 5;
