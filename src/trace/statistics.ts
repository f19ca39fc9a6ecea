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

class Counter implements ExitStat {
  readonly reason: string;
  samples = 0;
  readonly handled = new Time();
  readonly executed = new Time();

  constructor(reason: string) {
    this.reason = reason;
  }
}

export class ExitStatistics {
  readonly #counters = new Map<string, Counter>();
  /** By processor: what its last exit is counted under. */
  readonly #last = new Map<number, Counter>();

  add(event: TraceEvent): void {
    if (event.type === "vmentry") {
      if (event.handled !== undefined) this.#last.get(event.cpu)?.handled.add(event.handled);
      return;
    }
    if (event.type !== "vmexit") return;
    let counter = this.#counters.get(event.reason);
    if (!counter) this.#counters.set(event.reason, (counter = new Counter(event.reason)));
    counter.samples++;
    if (event.executed !== undefined) counter.executed.add(event.executed);
    this.#last.set(event.cpu, counter);
  }

  /** By falling number of samples. */
  rows(): readonly ExitStat[] {
    return [...this.#counters.values()].sort((a, b) => b.samples - a.samples || (a.reason < b.reason ? -1 : 1));
  }
}
