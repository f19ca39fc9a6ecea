/**
 * A trace for Chrome's trace viewer and Perfetto: a row for each processor with a span in VMX root and one in non-root operation
 * after the other, failures as instants, and the exits of each reason as a counter.
 */
import type { TraceEvent } from "../trace/events.ts";
import { ChromeTrace } from "./chrome-trace.ts";
import { eventText } from "./describe.ts";
import { instructionText, type TraceStyle } from "./trace-text.ts";
import { hex } from "./words.ts";

/** The events as JSON, piece by piece: whoever writes a long trace need not hold it. Call end() once. */
export class PerfettoWriter {
  readonly #trace: ChromeTrace;
  readonly #style: TraceStyle;

  constructor(write: (text: string) => void, style: TraceStyle = {}) {
    this.#trace = new ChromeTrace(write);
    this.#style = style;
  }

  add(event: TraceEvent): void {
    const { cpu, instructions: at } = event;
    this.#trace.row(cpu, `processor ${cpu}`);
    const args = {
      rip: hex(event.rip),
      ...(event.code && { instruction: instructionText(event, this.#style.disassemble) }),
      ...(eventText(event) && { detail: eventText(event) }),
    };
    if (event.type === "vmentry") this.#trace.span(cpu, at, { name: "guest", cat: "non-root", args });
    else if (event.type === "vmexit") {
      this.#trace.span(cpu, at, { name: event.reason, cat: "root", args });
      this.#trace.count(cpu, at, `exits ${event.reason}`);
    } else this.#trace.instant(cpu, at, { name: event.type, cat: event.type, args });
  }

  end(): void {
    this.#trace.end();
  }
}

/** The whole trace as one text. */
export function traceToPerfetto(events: Iterable<TraceEvent>, style: TraceStyle = {}): string {
  const parts: string[] = [];
  const writer = new PerfettoWriter((text) => parts.push(text), style);
  for (const event of events) writer.add(event);
  writer.end();
  return parts.join("");
}
