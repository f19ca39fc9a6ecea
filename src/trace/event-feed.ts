/** What the engine tells of as it happens: who wants to know of which kinds of events (assembly/spec/event-kind.ts). */
import { MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import type { EngineInstance } from "../engine/instance.ts";

type Listener = (kind: number) => void;

export class EventFeed {
  readonly #engine: EngineInstance;
  readonly #listeners = new Map<Listener, number>();

  constructor(engine: EngineInstance) {
    this.#engine = engine;
  }

  /** Calls back for every event of these kinds, with the processor in the state at that moment. */
  subscribe(kinds: readonly number[], listener: Listener): Disposable {
    const mask = kinds.reduce((sum, kind) => sum | (1 << kind), 0);
    this.#listeners.set(listener, mask);
    this.#writeMask();
    return {
      [Symbol.dispose]: () => {
        this.#listeners.delete(listener);
        this.#writeMask();
      },
    };
  }

  /** The engine's call. */
  deliver(kind: number): void {
    for (const [listener, mask] of this.#listeners) if ((mask >> kind) & 1) listener(kind);
  }

  /** After the engine's state was replaced. */
  refresh(): void {
    this.#writeMask();
  }

  #writeMask(): void {
    let mask = 0;
    for (const kinds of this.#listeners.values()) mask |= kinds;
    this.#engine.state.setU32(MACHINE_BASE + MachineOffset.EVENT_MASK, mask);
  }
}
