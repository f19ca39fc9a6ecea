/** What the engine tells of as it happens: who wants to know of which kinds of events (assembly/spec/event-kind.ts). */
import { MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";

type Listener = (kind: number) => void;

export class EventFeed {
  readonly #engine: EngineInstance;
  readonly #listeners = new Map<Listener, number>();
  readonly #instructionListeners = new Set<() => void>();

  constructor(engine: EngineInstance) {
    this.#engine = engine;
  }

  /** Calls back for every event of these kinds, with the processor in the state at that moment. */
  subscribe(kinds: readonly number[], listener: Listener): Disposable {
    const mask = kinds.reduce((sum, kind) => sum | (1 << kind), 0);
    this.#listeners.set(listener, mask);
    this.refresh();
    return {
      [Symbol.dispose]: () => {
        this.#listeners.delete(listener);
        this.refresh();
      },
    };
  }

  /**
   * Calls back before every instruction. Only the debug engine can; the release engine has no such code.
   */
  subscribeInstructions(listener: () => void): Disposable {
    if (!this.#engine.features.includes("instruction-trace"))
      throw new NonrootError(
        "ERR_NONROOT_UNSUPPORTED",
        "instructions are traced by the debug engine only: npm run build:debug makes dist/debug/x86.wasm, for the option `engine`",
      );
    this.#instructionListeners.add(listener);
    this.refresh();
    return {
      [Symbol.dispose]: () => {
        this.#instructionListeners.delete(listener);
        this.refresh();
      },
    };
  }

  /** The engine's call before an instruction. */
  deliverInstruction(): void {
    for (const listener of this.#instructionListeners) listener();
  }

  /** The engine's call. */
  deliver(kind: number): void {
    for (const [listener, mask] of this.#listeners) if ((mask >> kind) & 1) listener(kind);
  }

  /** Tells the engine; also after its state was replaced. */
  refresh(): void {
    let mask = 0;
    for (const kinds of this.#listeners.values()) mask |= kinds;
    const { state } = this.#engine;
    state.setU32(MACHINE_BASE + MachineOffset.EVENT_MASK, mask);
    state.setU32(MACHINE_BASE + MachineOffset.TRACE_INSTRUCTIONS, this.#instructionListeners.size > 0 ? 1 : 0);
  }
}
