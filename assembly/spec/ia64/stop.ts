// Generated from src/spec/ia64/stop.ts by npm run gen. Do not edit.
/** `cpu.limit` instructions have retired. */
export const BUDGET: u32 = 1;
/** Virtual time reached `cpu.hostDeadline`: the devices have work. */
export const DEADLINE: u32 = 2;
/** The processor waits for an interrupt (PAL_HALT_LIGHT); TypeScript may advance time. */
export const HALTED: u32 = 3;
/** A break instruction inside the firmware's range: `cpu.stopDetail` is its immediate. IP is at the break. */
export const FIRMWARE: u32 = 4;
/** A virtualization fault or virtual external interrupt, and TypeScript is the VMM. */
export const VIRTUALIZATION: u32 = 5;
/** The host set `cpu.stopRequest`. */
export const REQUEST: u32 = 6;
/** An instruction that the engine does not implement: `cpu.stopDetail` is its number, IP is at it. */
export const UNIMPLEMENTED: u32 = 7;
/** A host breakpoint; `cpu.stopDetail` is its number. */
export const BREAKPOINT: u32 = 8;
/** A machine check abort: `cpu.stopDetail` says why. */
export const MACHINE_CHECK: u32 = 9;
/** The engine found its own state inconsistent: a bug in the engine. */
export const ENGINE_FAULT: u32 = 0xa;
/** A PAL_VPS service was called against its rules: `cpu.stopDetail` is its number, and the rule (spec/ia64/pal.ts) in bits 31:8. */
export const SERVICE: u32 = 0xb;
