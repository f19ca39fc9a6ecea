/**
 * What a trace wants to know: interruptions, entries of virtual machines, PAL services. Written only while somebody watches; run()
 * ends with REQUEST when half of the log is full, and the host empties it.
 */
import { EVENT_BYTES, EVENT_CAPACITY, EVENT_LOG } from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";

/** Bits of cpu.watched, and types of entries. */
export const WATCH_INTERRUPTION: u32 = 1;
export const WATCH_ENTRY: u32 = 2;
export const WATCH_SERVICE: u32 = 4;

/**
 * One entry: type, number, instructions retired, IP, slot, cause, PSR, and three words that depend on the type. `number` is the
 * vector of an interruption, what brought an entry about, or the number of a service.
 */
export function logEvent(type: u32, number: u32, retired: u64, ip: u64, slot: u32, a: u64, b: u64, c: u64): void {
  if ((cpu.watched & type) == 0 || cpu.logged == EVENT_CAPACITY) return;
  const at: usize = EVENT_LOG + <usize>cpu.logged * <usize>EVENT_BYTES;
  store<u32>(at, type);
  store<u32>(at, number, 4);
  store<u64>(at, retired, 8);
  store<u64>(at, ip, 16);
  store<u32>(at, slot, 24);
  store<u32>(at, cpu.faultCause, 28);
  store<u64>(at, cpu.psr, 32);
  store<u64>(at, a, 40);
  store<u64>(at, b, 48);
  store<u64>(at, c, 56);
  if (++cpu.logged >= EVENT_CAPACITY / 2) cpu.stopRequest = 1;
}
