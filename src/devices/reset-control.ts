/** Reset control register, port CF9H: the reset register that the ACPI tables name. @source Intel 82371SB (PIIX3) data sheet */
import { unsigned } from "../engine/schema.ts";
import type { PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

const SYSTEM_RESET = 0x02,
  RESET_CPU = 0x04;
/** Value to write for a reset; the ACPI tables give it. */
export const RESET_VALUE = SYSTEM_RESET | RESET_CPU;

const STATE = unsigned(4);

export class ResetControl implements PortDevice, Stateful<number>, Resettable {
  readonly name = "reset-control";
  readonly schema = STATE;
  readonly #reset: () => void;
  #value = 0;

  constructor(reset: () => void) {
    this.#reset = reset;
  }

  reset(): void {
    this.#value = 0;
  }

  readPort(): number {
    return this.#value;
  }

  /** A rising edge of bit 2 resets: hard with bit 1, otherwise the processor only. */
  writePort(_offset: number, _width: Width, value: number): void {
    const rises = (value & RESET_CPU) !== 0 && (this.#value & RESET_CPU) === 0;
    this.#value = value & 0x0e;
    if (rises) this.#reset();
  }

  save(): number {
    return this.#value;
  }

  restore(state: number): void {
    this.#value = state;
  }
}
