/** Counts and times of what virtual machines leave the processor for, and of the calls of firmware, as a trace goes by. */
import { bySamples, Counter, type ExitStat } from "../trace/statistics.ts";
import type { ItaniumEvent, ItaniumEventType } from "./events.ts";

/** How often a PAL_VPS service, or a procedure of PAL, SAL or EFI was called. */
export interface CallStat {
  readonly type: "service" | "pal" | "sal" | "efi";
  readonly name: string;
  readonly samples: number;
}

export class ItaniumStatistics {
  /** What the trace has to tell it. */
  static readonly events: readonly ItaniumEventType[] = ["intercept", "interruption", "entry", "service", "pal", "sal", "efi"];
  readonly #exits = new Map<string, Counter>();
  readonly #calls = new Map<string, CallStat>();
  /** The virtual machine that is in execution came there at this instruction. */
  #entered: bigint | undefined;
  #left: { readonly counter: Counter; readonly at: bigint } | undefined;

  add(event: ItaniumEvent): void {
    switch (event.type) {
      case "intercept":
        return this.#exit(event.cause, event.instructions);
      case "interruption":
        if (event.inGuest) this.#exit(event.vector, event.instructions);
        return;
      case "entry":
        if (event.by === "vmsw.0") this.#entered = undefined;
        else this.#enter(event.instructions);
        return;
      default:
        this.#call(event.type, event.name);
    }
  }

  /** By cause of the virtualization fault, or vector of an interruption that the guest was interrupted by. */
  get exits(): readonly ExitStat[] {
    return bySamples(this.#exits.values());
  }

  /** By falling number of samples. */
  get calls(): readonly CallStat[] {
    return [...this.#calls.values()].sort((a, b) => b.samples - a.samples || (a.name < b.name ? -1 : 1));
  }

  #exit(reason: string, at: bigint): void {
    let counter = this.#exits.get(reason);
    if (!counter) this.#exits.set(reason, (counter = new Counter(reason)));
    counter.samples++;
    if (this.#entered !== undefined) counter.executed.add(at - this.#entered);
    this.#entered = undefined;
    this.#left = { counter, at };
  }

  #enter(at: bigint): void {
    if (this.#left) this.#left.counter.handled.add(at - this.#left.at);
    this.#left = undefined;
    this.#entered = at;
  }

  #call(type: CallStat["type"], name: string): void {
    const key = `${type} ${name}`;
    this.#calls.set(key, { type, name, samples: (this.#calls.get(key)?.samples ?? 0) + 1 });
  }
}
