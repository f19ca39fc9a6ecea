/**
 * JSON that Chrome's trace viewer and Perfetto open: rows of spans one after the other, instants, counters.
 *
 * Source: "Trace Event Format" of the Chromium project. Times are microseconds there; one instruction is shown as one
 * nanosecond.
 */
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

/** What goes on in a row from a moment to the next. */
export interface Span {
  readonly name: string;
  readonly cat: string;
  readonly args: object;
}

const PID = 1;
const PER_MICROSECOND = 1000;

/** The events as JSON, piece by piece: whoever writes a long trace need not hold it. Moments are in instructions. Call end() once. */
export class ChromeTrace {
  readonly #write: (text: string) => void;
  readonly #rows = new Set<number>();
  readonly #counts = new Map<string, number>();
  /** By row: where the span that is going on began. */
  readonly #since = new Map<number, Span & { readonly at: number }>();
  #first = true;

  constructor(write: (text: string) => void) {
    this.#write = write;
    write('{"displayTimeUnit":"ns","traceEvents":[');
    this.#put({ name: "process_name", ph: "M", pid: PID, tid: 0, ts: 0, args: { name: "nonroot" } });
  }

  /** Names a row, the first time. */
  row(tid: number, name: string): void {
    if (this.#rows.has(tid)) return;
    this.#rows.add(tid);
    this.#put({ name: "thread_name", ph: "M", pid: PID, tid, ts: 0, args: { name } });
  }

  /** The span that was going on ends, and another begins. */
  span(tid: number, instructions: bigint, next: Span): void {
    const at = Number(instructions) / PER_MICROSECOND;
    const before = this.#since.get(tid);
    if (before)
      this.#put({ name: before.name, cat: before.cat, ph: "X", pid: PID, tid, ts: before.at, dur: at - before.at, args: before.args });
    this.#since.set(tid, { ...next, at });
  }

  instant(tid: number, instructions: bigint, { name, cat, args }: Span): void {
    this.#put({ name, ph: "i", s: "t", cat, pid: PID, tid, ts: Number(instructions) / PER_MICROSECOND, args });
  }

  /** Counts one more of a name. */
  count(tid: number, instructions: bigint, name: string): void {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    this.#put({ name, ph: "C", pid: PID, tid, ts: Number(instructions) / PER_MICROSECOND, args: { count } });
  }

  end(): void {
    this.#write("\n]}\n");
  }

  #put(event: ChromeEvent): void {
    this.#write(`${this.#first ? "" : ","}\n${JSON.stringify(event)}`);
    this.#first = false;
  }
}
