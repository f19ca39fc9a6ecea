// Generated from src/spec/x86/signal.ts by npm run gen. Do not edit.
/** A local APIC completed a level-triggered interrupt: `value` is the vector, for the I/O APICs. */
export const END_OF_INTERRUPT: u32 = 1;
/** The event log has a new entry that the host asked for: `value` is its kind (assembly/spec/event-kind.ts). */
export const EVENT: u32 = 2;
/** The FERR# pin of the processor: `value` is 1 when it is asserted. */
export const FERR: u32 = 3;
