/** What a handler tells the driver (run/driver.ts). */

/** Done: go on with the next micro-op of the block. */
export const RETIRE: i32 = 0;
/** A fault is recorded in cpu.fault*; nothing else was committed. The driver delivers it. */
export const FAULT: i32 = 1;
/** Done; cpu.rip holds the next instruction (a jump, call, return, or an event delivered). */
export const JUMP: i32 = 2;
/** A VM exit or VM entry took place: all state incl. cpu.rip is that of the new context. The instruction retired. */
export const SWITCHED: i32 = 3;
/** Stop the run loop: machine.stopReason says why. cpu.rip is consistent. */
export const STOP: i32 = 4;
/** One part of a repeated instruction is done: registers are committed, RIP stays. */
export const REPEAT: i32 = 5;
/** The host stops in the middle of such a part: as REPEAT, but the rest of the part counts as the instruction. */
export const INTERRUPTED: i32 = 8;
/** Done, RIP moves to cpu.nextRip, and the block ends: mode, paging or event state may have changed. */
export const RETIRE_END: i32 = 6;
/** A fault during the delivery of a double fault: shutdown, or the VM exit "triple fault". Not from a handler. */
export const TRIPLE_FAULT: i32 = 7;
