/** What led to a processor that went down: the last events of the engine's log. */
import type { LoggedEvent } from "../trace/event-log.ts";
import { abortText, exceptionText, instructionErrorText } from "./describe.ts";
import { decodedText, decodeQualification, exitCause, grouped, hex } from "./words.ts";

function what(event: LoggedEvent): string {
  switch (event.type) {
    case "vmentry":
      return `VM entry by ${event.launch ? "VMLAUNCH" : "VMRESUME"}, VMCS ${hex(event.vmcs)}`;
    case "vmexit": {
      const decoded = decodeQualification(event.basicReason, event.qualification);
      const text = decoded ? decodedText(decoded) : "";
      return `VM exit, ${event.reason}${text ? `: ${text}` : ""}`;
    }
    case "vmfail": {
      const failure =
        event.exitReason === 0 ? instructionErrorText(event.error) : `VM entry failed: ${exitCause(event.exitReason & 0xffff)}`;
      return event.rule === undefined ? failure : `${failure}, rule ${event.rule}`;
    }
    case "exception":
      return exceptionText(event.vector, event.interruptionType, event.errorCode, event.address);
    case "abort":
      return abortText(event.indicator);
    case "shutdown":
      return "triple fault: shutdown";
  }
}

/** The last `count` events, oldest first. Repetitions of one event at one place are counted. */
export function postMortem(events: readonly LoggedEvent[], count = 16): string {
  const lines: { text: string; at: bigint; times: number }[] = [];
  for (const event of events) {
    const text = `RIP ${hex(event.rip, 16)}  ${what(event)}`;
    const last = lines.at(-1);
    if (last?.text === text) {
      last.times++;
      last.at = event.instructions;
    } else lines.push({ text, at: event.instructions, times: 1 });
  }
  if (lines.length === 0) return "no VM entry, VM exit or exception before it";
  return lines
    .slice(-count)
    .map(({ text, at, times }) => `${grouped(at).padStart(14)}  ${text}${times > 1 ? `  (${times} times)` : ""}`)
    .join("\n");
}
