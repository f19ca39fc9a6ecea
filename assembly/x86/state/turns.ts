/**
 * What is known of the processors that are not in execution: until when none of them has work. A processor that polls with PAUSE looks at
 * all the others each time otherwise. No part of the machine's state: forgotten whenever anything may have changed it.
 */
import { machine } from "./machine.ts";

let asleepUntil: u64 = 0;

/** Another processor may have work: an event was sent, the processor in execution changed, or the host did something. */
export function othersMayWork(): void {
  asleepUntil = 0;
}

/** None of the others has work before this tick, if nothing is sent to it. */
export function othersSleepUntil(tick: u64): void {
  asleepUntil = tick;
}

/** True if none of the others has work, for certain. */
export function othersSleep(): bool {
  return machine.ticks < asleepUntil;
}
