// Generated from src/spec/x86/stop.ts by npm run gen. Do not edit.
/** `machine.limit` instructions have retired. */
export const BUDGET: u32 = 1;
/** Virtual time reached `machine.hostDeadline`: the devices have work. */
export const DEADLINE: u32 = 2;
/** Every processor waits for an event; TypeScript may advance time. */
export const HALTED: u32 = 3;
/** Triple fault, or VMX abort: the processor is in shutdown. */
export const SHUTDOWN: u32 = 4;
/** A VM exit, and TypeScript is the VMM (createVm). */
export const VM_EXIT: u32 = 5;
/** The host set `machine.stopRequest`. */
export const REQUEST: u32 = 6;
/** An instruction or event that the engine does not implement: stopDetail says which. */
export const UNIMPLEMENTED: u32 = 7;
/** A breakpoint or watchpoint of the host: stopDetail is processor << 2 | its number. */
export const BREAKPOINT: u32 = 8;
/** VM entry failed and TypeScript is the VMM. */
export const ENTRY_FAILURE: u32 = 9;
/** The engine found its own state inconsistent: a bug in the engine. */
export const ENGINE_FAULT: u32 = 0xa;
/** A system-management interrupt was sent to a processor. */
export const UNIMPLEMENTED_SMI: u32 = 1;
