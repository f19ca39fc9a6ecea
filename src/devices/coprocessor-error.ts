/**
 * The circuit of an AT that makes an interrupt of the processor's floating-point errors: FERR# latches IRQ13; a write to
 * port F0H clears the latch and asserts IGNNE# until the error is gone.
 *
 * @source Intel SDM vol. 1 "Recommended External Hardware to Support the MS-DOS Compatibility Sub-mode"
 */
import { flag, record } from "../engine/schema.ts";
import type { Line, PortDevice, Resettable, Stateful } from "../engine/types.ts";

export interface CoprocessorErrorState {
  ferr: boolean;
  irq: boolean;
  ignne: boolean;
}

const STATE = record<CoprocessorErrorState>({ ferr: flag, irq: flag, ignne: flag });

export class CoprocessorError implements PortDevice, Stateful<CoprocessorErrorState>, Resettable {
  readonly name = "coprocessor-error";
  readonly schema = STATE;
  readonly #irq13: Line;
  readonly #ignne: Line;
  #s: CoprocessorErrorState = { ferr: false, irq: false, ignne: false };

  constructor(irq13: Line, ignne: Line) {
    this.#irq13 = irq13;
    this.#ignne = ignne;
  }

  /** The processor's FERR# output. */
  setFerr(asserted: boolean): void {
    if (asserted) this.#set({ ...this.#s, ferr: true, irq: true });
    else this.#set({ ...this.#s, ferr: false, ignne: false });
  }

  /** Nothing drives the bus. */
  readPort(): number {
    return 0xff;
  }

  writePort(): void {
    this.#set({ ...this.#s, irq: false, ignne: this.#s.ferr });
  }

  reset(): void {
    this.#set({ ferr: false, irq: false, ignne: false });
  }

  save(): CoprocessorErrorState {
    return this.#s;
  }

  restore(state: CoprocessorErrorState): void {
    this.#set(state);
  }

  #set(state: CoprocessorErrorState): void {
    this.#s = state;
    this.#irq13(state.irq);
    this.#ignne(state.ignne);
  }
}
