/**
 * The last VM entries, VM exits, failures and exceptions, for the post-mortem of a processor that went down; and the one place
 * where the host can ask to be told of them as they happen.
 *
 * An entry has 32 bytes: kind u32, code u32, rip u64, instructions u64, value u64. The columns of each kind are described in
 * src/spec/x86/event-kinds.ts.
 */
import { EVENT_LOG, EVENT_LOG_ENTRIES } from "../../spec/layout.ts";
import { EVENT } from "../../spec/signal.ts";
import { signal } from "../../host.ts";
import { machine } from "../state/machine.ts";

export function logEvent(kind: u32, code: u32, rip: u64, value: u64): void {
  const number = machine.eventCount;
  const entry = (EVENT_LOG as usize) + ((number & (EVENT_LOG_ENTRIES - 1)) << 5);
  machine.eventCount = number + 1;
  store<u32>(entry, kind);
  store<u32>(entry, code, 4);
  store<u64>(entry, rip, 8);
  store<u64>(entry, machine.instructions, 16);
  store<u64>(entry, value, 24);
  if (((machine.eventMask >> kind) & 1) != 0) signal(EVENT, kind);
}
