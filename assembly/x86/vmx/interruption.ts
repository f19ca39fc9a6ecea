/** The format of the interruption-information fields: VM entry, VM exit and IDT-vectoring. */

/** Type of events other than interrupts and exceptions: pending MTF. The other types are in event/fault.ts. */
export const TYPE_OTHER: u32 = 7;

export const INFO_VALID: u32 = 0x80000000;
/** The event has an error code. */
export const INFO_ERROR_CODE: u32 = 0x800;
/** VM-exit interruption information alone: IRET had unblocked NMIs before the fault. */
export const INFO_NMI_UNBLOCKING: u32 = 0x1000;

export function interruptionVector(info: u32): u32 {
  return info & 0xff;
}

export function interruptionType(info: u32): u32 {
  return (info >> 8) & 7;
}

/** The valid field of an event. */
export function interruptionInformation(vector: u32, type: u32, hasErrorCode: bool): u32 {
  return INFO_VALID | vector | (type << 8) | (hasErrorCode ? INFO_ERROR_CODE : 0);
}
