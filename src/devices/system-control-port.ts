/** System control ports A (92H) and B (61H) of an AT. @source IBM PC AT Technical Reference */
import type { Clock } from "../engine/clock.ts";
import { unsigned } from "../engine/schema.ts";
import type { Line, PortDevice, Resettable, Stateful } from "../engine/types.ts";

/** DRAM refresh toggles bit 4 of port B. Nanoseconds: 18 periods of the timer's clock. */
const REFRESH_NS = 15_085;

/** Port 92H: bit 0 pulses RESET when it goes to 1, bit 1 is the fast A20 gate. */
export class SystemControlPortA implements PortDevice, Stateful<number>, Resettable {
  readonly name = "system-control-port-a";
  readonly schema = unsigned(2);
  readonly #a20: Line;
  readonly #reset: () => void;
  #value = 2;

  constructor(a20: Line, reset: () => void) {
    this.#a20 = a20;
    this.#reset = reset;
  }

  /** The firmware of a PC leaves A20 enabled. */
  reset(): void {
    this.#value = 2;
    this.#a20(true);
  }

  readPort(): number {
    return this.#value;
  }

  writePort(_offset: number, _width: number, value: number): void {
    const pulse = (value & 1) !== 0 && (this.#value & 1) === 0;
    this.#value = value & 0x03;
    this.#a20((value & 2) !== 0);
    if (pulse) this.#reset();
  }

  save(): number {
    return this.#value;
  }

  restore(state: number): void {
    this.#value = state;
  }
}

/** What port B reaches of the timer. */
export interface SpeakerTimer {
  setGate2(gate: boolean): void;
  output2(): boolean;
}

/** Port 61H: gate of the timer's counter 2, speaker, refresh and its output. No parity or channel check ever fails. */
export class SystemControlPortB implements PortDevice, Stateful<number>, Resettable {
  readonly name = "system-control-port-b";
  readonly schema = unsigned(4);
  readonly #clock: Clock;
  readonly #timer: SpeakerTimer;
  #value = 0;

  constructor(clock: Clock, timer: SpeakerTimer) {
    this.#clock = clock;
    this.#timer = timer;
  }

  reset(): void {
    this.writePort(0, 1, 0);
  }

  readPort(): number {
    // By hand: the remainder of large numbers is slow, and software polls this port.
    const { ticks, hz } = this.#clock;
    let rest = ticks - Math.floor(ticks / hz) * hz;
    if (rest < 0) rest += hz;
    const refresh = Math.floor((rest * (1e9 / hz)) / REFRESH_NS) & 1;
    return this.#value | (refresh << 4) | (this.#timer.output2() ? 0x20 : 0);
  }

  /** Bits 3:0 are kept: timer gate, speaker data, and the two check enables. */
  writePort(_offset: number, _width: number, value: number): void {
    this.#value = value & 0x0f;
    this.#timer.setGate2((value & 1) !== 0);
  }

  save(): number {
    return this.#value;
  }

  restore(state: number): void {
    this.#value = state;
  }
}
