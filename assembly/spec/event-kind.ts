// Generated from src/spec/x86/event-kinds.ts by npm run gen. Do not edit.
/** A VM entry that passed its checks: code 1 VMLAUNCH, 0 VMRESUME; RIP of the guest; the current-VMCS pointer. */
export const VM_ENTRY: u32 = 1;
/** A VM exit: exit reason; RIP of the guest; exit qualification. */
export const VM_EXIT: u32 = 2;
/** A VM entry that failed after its point of no return: exit reason with bit 31; RIP of VMLAUNCH or VMRESUME; number of the rule. */
export const ENTRY_FAILURE: u32 = 3;
/** A VMX instruction that failed: VM-instruction error, 255 for VMfailInvalid; its RIP; number of the rule if it is an entry. */
export const VM_FAIL: u32 = 4;
/** An exception delivered through the IDT: vector in bits 7:0, type in 10:8, bit 11 set with an error code in bits 31:16; RIP; CR2 or the DR6 bits. */
export const EXCEPTION: u32 = 5;
/** A VMX abort: its indicator; RIP of the guest; the current-VMCS pointer. */
export const VMX_ABORT: u32 = 6;
/** A triple fault outside VMX non-root operation: no code; RIP. */
export const SHUTDOWN: u32 = 7;
