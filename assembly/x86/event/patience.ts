/**
 * How long the engine works without a look at the host's clock: the host has timeouts, and others who wait for it.
 *
 * The hot loops are bounded by instructions, which take them nanoseconds each. Everything slower asks here once, and now and then this
 * asks the host. When it stops a run changes nothing in what the software does.
 */
import { timeIsUp } from "../../host.ts";
import { machine } from "../state/machine.ts";

/** Handlers that are called, and blocks that are decoded, between two questions to the host: a power of two. */
export const UNASKED: u64 = 512;
/** Other pieces of slow work between two questions to the host; the longest take some microseconds each. */
const PATIENCE: i32 = 512;
let left: i32 = PATIENCE;

/** Asks the host, whatever else there is to do: the run stops at the next instruction boundary if its time is up. */
export function askHost(): void {
  left = PATIENCE;
  if (timeIsUp() != 0) machine.stopRequest = 1;
}

/** Before or after a piece of slow work: true if the run has to stop at the next instruction boundary. */
export function hostIsWaiting(): bool {
  if (--left < 0) askHost();
  return machine.stopRequest != 0;
}
