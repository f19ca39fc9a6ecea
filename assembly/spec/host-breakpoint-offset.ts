// Generated from src/spec/x86/state.ts by npm run gen. Do not edit.
/** Linear addresses. */
export const ADDRESS: u32 = 0;
/** Where the processor was when it stopped at each: stack pointer, bit 63 inverted in VMX non-root operation. */
export const FLOW: u32 = 32;
/** Which are armed, with kind and length, in the form of DR7. */
export const CONTROL: u32 = 64;
/** 1 if one is an instruction breakpoint. */
export const STEPPING: u32 = 68;
/** Bits 3:0: the host has been told, and the instruction has not retired yet. */
export const PASSED: u32 = 72;
/** Bits 3:0: watchpoints that the instruction in execution has met. */
export const MET: u32 = 76;
