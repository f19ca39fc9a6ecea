/**
 * A trace in the JSON that Chrome's trace viewer and Perfetto open: a row for each processor with a span in VMX root and one in
 * non-root operation after the other, failures as instants, and the exits of each reason as a counter.
 *
 * Source: "Trace Event Format" of the Chromium project. Times are microseconds there; one instruction is shown as one
 * nanosecond.
 */
import type { TraceEvent } from "../trace/events.ts";
import { eventText } from "./describe.ts";
import { instructionText, type TraceStyle } from "./trace-text.ts";
import { hex } from "./words.ts";

interface ChromeEvent {
  readonly name: string;
  readonly ph: "X" | "i" | "M" | "C";
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly s?: "t";
  readonly cat?: string;
  readonly args: object;
}

const PID = 1;
const PER_MICROSECOND = 1000;

/** The events as JSON, piece by piece: whoever writes a long trace need not hold it. Call end() once. */
export class PerfettoWriter {
  readonly #write: (text: string) => void;
  readonly #style: TraceStyle;
  readonly #processors = new Set<number>();
  readonly #counts = new Map<string, number>();
  /** By processor: where the span that is going on began. */
  readonly #since = new Map<number, { name: string; cat: string; at: number; args: object }>();
  #first = true;

  constructor(write: (text: string) => void, style: TraceStyle = {}) {
    this.#write = write;
    this.#style = style;
    write('{"displayTimeUnit":"ns","traceEvents":[');
    this.#put({ name: "process_name", ph: "M", pid: PID, tid: 0, ts: 0, args: { name: "nonroot" } });
  }

  add(event: TraceEvent): void {
    const { cpu } = event;
    const at = Number(event.instructions) / PER_MICROSECOND;
    if (!this.#processors.has(cpu)) {
      this.#processors.add(cpu);
      this.#put({ name: "thread_name", ph: "M", pid: PID, tid: cpu, ts: 0, args: { name: `processor ${cpu}` } });
    }
    const args = {
      rip: hex(event.rip),
      ...(event.code && { instruction: instructionText(event, this.#style.disassemble) }),
      ...(eventText(event) && { detail: eventText(event) }),
    };
    if (event.type === "vmentry") this.#span(cpu, at, { name: "guest", cat: "non-root", at, args });
    else if (event.type === "vmexit") {
      this.#span(cpu, at, { name: event.reason, cat: "root", at, args });
      const count = (this.#counts.get(event.reason) ?? 0) + 1;
      this.#counts.set(event.reason, count);
      this.#put({ name: `exits ${event.reason}`, ph: "C", pid: PID, tid: cpu, ts: at, args: { count } });
    } else this.#put({ name: event.type, ph: "i", s: "t", cat: event.type, pid: PID, tid: cpu, ts: at, args });
  }

  end(): void {
    this.#write("\n]}\n");
  }

  /** The span that was going on ends, and another begins. */
  #span(cpu: number, at: number, next: { name: string; cat: string; at: number; args: object }): void {
    const before = this.#since.get(cpu);
    if (before)
      this.#put({ name: before.name, cat: before.cat, ph: "X", pid: PID, tid: cpu, ts: before.at, dur: at - before.at, args: before.args });
    this.#since.set(cpu, next);
  }

  #put(event: ChromeEvent): void {
    this.#write(`${this.#first ? "" : ","}\n${JSON.stringify(event)}`);
    this.#first = false;
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
