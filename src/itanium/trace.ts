/** A trace of an Itanium machine: its last events, or all of them to a listener. */
import type { EventSource } from "./event-source.ts";
import { ITANIUM_EVENT_TYPES, type ItaniumEvent, type ItaniumEventType } from "./events.ts";
import { NonrootError } from "../engine/errors.ts";

export interface ItaniumTraceOptions {
  /** Types of events; default all. */
  events?: readonly ItaniumEventType[];
  /** How many of the last events are kept; default 65,536. */
  capacity?: number;
  onEvent?: (event: ItaniumEvent) => void;
}

const DEFAULT_CAPACITY = 65536;

export class ItaniumTrace {
  readonly #kept: ItaniumEvent[] = [];
  readonly #watch: Disposable;
  #dropped = 0;

  constructor(source: EventSource, options: ItaniumTraceOptions) {
    const { events = ITANIUM_EVENT_TYPES, capacity = DEFAULT_CAPACITY, onEvent } = options;
    for (const name of events)
      if (!ITANIUM_EVENT_TYPES.includes(name))
        throw new NonrootError("ERR_NONROOT_OPTION", `events: "${name}" is not ${ITANIUM_EVENT_TYPES.join(", ")}`);
    if (!Number.isSafeInteger(capacity) || capacity < 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `capacity: ${capacity} is not a number of events`);
    this.#watch = source.watch(events, (event) => {
      if (capacity > 0) this.#kept.push(event);
      if (this.#kept.length >= 2 * capacity && capacity > 0) this.#dropped += this.#kept.splice(0, this.#kept.length - capacity).length;
      onEvent?.(event);
    });
  }

  /** The last events, oldest first. */
  get events(): readonly ItaniumEvent[] {
    return this.#kept;
  }

  /** Events that are no longer kept. */
  get dropped(): number {
    return this.#dropped;
  }

  [Symbol.dispose](): void {
    this.#watch[Symbol.dispose]();
  }
}
