/** What a request to stop was for. */
import { BREAKPOINT, REQUEST, UNIMPLEMENTED, UNIMPLEMENTED_SMI } from "../../spec/stop.ts";
import { takeHostWatchpoint } from "../state/host-breakpoints.ts";
import { machine } from "../state/machine.ts";

/** Withdraws the request, and returns the reason of the stop (assembly/spec/stop.ts); machine.stopDetail says more. */
export function takeStopRequest(): u32 {
  machine.stopRequest = 0;
  if (takeHostWatchpoint()) {
    machine.stopRequest = machine.smiPending;
    return BREAKPOINT;
  }
  if (machine.smiPending == 0) return REQUEST;
  machine.smiPending = 0;
  machine.stopDetail = UNIMPLEMENTED_SMI;
  return UNIMPLEMENTED;
}
