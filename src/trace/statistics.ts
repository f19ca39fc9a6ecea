/** Counts and times of VM exits, as a trace goes by. */
import type { TraceEvent } from "./events.ts";

/** Instructions: the sum, the least and the most of one exit. */
export interface ExitTime {
  readonly total: bigint;
  readonly min: bigint;
  readonly max: bigint;
  readonly mean: number;
  /** Standard error of the mean, as a fraction of it. */
  readonly error: number;
}

export interface ExitStat {
  readonly reason: string;
  readonly samples: number;
  /** Of the VMM between the exit and the next entry. A VMM in TypeScript takes none. */
  readonly handled: ExitTime;
  /** Of the guest between its entry and the exit. */
  readonly executed: ExitTime;
}

class Time implements ExitTime {
  total = 0n;
  min = 0n;
  max = 0n;
  mean = 0;
  #samples = 0;
  /** Sum of squared distances from the mean. */
  #squares = 0;

  get error(): number {
    if (this.#samples < 2 || this.mean === 0) return 0;
    return Math.sqrt(this.#squares / (this.#samples - 1) / this.#samples) / this.mean;
  }

  add(value: bigint): void {
    this.total += value;
    if (this.#samples === 0 || value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    this.#samples++;
    const distance = Number(value) - this.mean;
    this.mean += distance / this.#samples;
    this.#squares += distance * (Number(value) - this.mean);
  }
}

export class Counter implements ExitStat {
  readonly reason: string;
  samples = 0;
  readonly handled = new Time();
  readonly executed = new Time();

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** By falling number of samples. */
export const bySamples = (rows: Iterable<ExitStat>): readonly ExitStat[] =>
  [...rows].sort((a, b) => b.samples - a.samples || (a.reason < b.reason ? -1 : 1));

/** What the statistics need of an event. */
type Counted = Pick<TraceEvent, "type" | "cpu"> & { readonly reason?: string; readonly handled?: bigint; readonly executed?: bigint };

export class ExitStatistics {
  readonly #counters = new Map<string, Counter>();
  /** By processor: what its last exit is counted under. */
  readonly #last = new Map<number, Counter>();

  add(event: Counted): void {
    if (event.type === "vmentry") {
      if (event.handled !== undefined) this.#last.get(event.cpu)?.handled.add(event.handled);
      return;
    }
    if (event.type !== "vmexit" || event.reason === undefined) return;
    let counter = this.#counters.get(event.reason);
    if (!counter) this.#counters.set(event.reason, (counter = new Counter(event.reason)));
    counter.samples++;
    if (event.executed !== undefined) counter.executed.add(event.executed);
    this.#last.set(event.cpu, counter);
  }

  rows(): readonly ExitStat[] {
    return bySamples(this.#counters.values());
  }
}

/**
 * The statistics of a trace that was recorded as NDJSON, an event a line.
 *
 * @throws SyntaxError for a line that is not JSON, RangeError for one that is no event.
 */
export function recordedStatistics(ndjson: string): readonly ExitStat[] {
  const statistics = new ExitStatistics();
  for (const [index, line] of ndjson.split("\n").entries()) {
    if (line.trim() === "") continue;
    const { type, cpu, reason, handled, executed } = JSON.parse(line) as Record<string, unknown>;
    if (typeof type !== "string" || typeof cpu !== "number") throw new RangeError(`line ${index + 1} is no event of a trace`);
    statistics.add({
      type: type as TraceEvent["type"],
      cpu,
      ...(typeof reason === "string" && { reason }),
      ...(typeof handled === "number" && { handled: BigInt(handled) }),
      ...(typeof executed === "number" && { executed: BigInt(executed) }),
    });
  }
  return statistics.rows();
}
