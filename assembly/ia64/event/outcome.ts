/** What a handler tells the run loop (run/loop.ts). */

/** Done: go on with the next instruction. */
export const RETIRE: i32 = 0;
/** An interruption is recorded in cpu.fault*; of a fault nothing was committed. The run loop delivers it. */
export const FAULT: i32 = 1;
/** Done; cpu.ip is the target of a taken branch, slot 0. */
export const BRANCH: i32 = 2;
/** Done; cpu.ip and cpu.slot are the next instruction: everything may have changed (rfi, an event). */
export const JUMP: i32 = 3;
/** Done: the run loop looks at events and at its position again before the next instruction (PSR, TLB, code changed). */
export const RETIRE_END: i32 = 4;
/** Stop the run loop, nothing committed: cpu.stopReason says why. */
export const STOP: i32 = 5;
/** rfi is done: like JUMP, and PSR's bits for one instruction are those of the next. */
export const RESUME: i32 = 6;
