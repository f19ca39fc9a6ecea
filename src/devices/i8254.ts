/**
 * 8254 programmable interval timer: three counters at ports 40H-42H and the control word at 43H.
 *
 * Counter 0 drives IRQ0; counter 2 drives the speaker, and its gate is bit 0 of port 61H.
 *
 * @source Intel 8254 Programmable Interval Timer data sheet
 */
import { Rate, type Clock, type Timer } from "../engine/clock.ts";
import { list, record } from "../engine/schema.ts";
import type { Line, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";
import { Counter, COUNTER_STATE, type CounterState } from "./i8254-counter.ts";

/** Clock input of all three counters, Hz: a twelfth of the PC's 14.318 MHz. */
export const PIT_HZ = 1_193_182;

export interface I8254State {
  counters: CounterState[];
}

/** Counters of the chip. */
const COUNTERS = 3;
const STATE = record<I8254State>({ counters: list(COUNTER_STATE, COUNTERS, COUNTERS) });

export class I8254 implements PortDevice, Stateful<I8254State>, Resettable {
  readonly name = "i8254";
  readonly schema = STATE;
  readonly #clock: Clock;
  readonly #rate: Rate;
  readonly #irq0: Line;
  readonly #change: Timer;
  #counters = newCounters();

  constructor(clock: Clock, irq0: Line) {
    this.#clock = clock;
    this.#rate = new Rate(PIT_HZ, clock.hz);
    this.#irq0 = irq0;
    this.#change = clock.timer(() => this.#update());
    this.#update();
  }

  /** The chip has no reset input: after power-up its counters are undefined; here they wait for a control word. */
  reset(): void {
    this.#counters = newCounters();
    this.#update();
  }

  readPort(offset: number, _width: Width): number {
    return offset === 3 ? 0xff : this.#counters[offset]!.read(this.#now());
  }

  writePort(offset: number, _width: Width, written: number): void {
    const value = written & 0xff;
    const now = this.#now();
    if (offset < 3) this.#counters[offset]!.write(value, now);
    else if (value >> 6 === 3) this.#readBack(value, now);
    else if ((value & 0x30) === 0) this.#counters[value >> 6]!.latchCount(now);
    else this.#counters[value >> 6]!.program(value);
    this.#update();
  }

  /** Gate of counter 2: bit 0 of port 61H. */
  setGate2(gate: boolean): void {
    this.#counters[2]!.setGate(gate, this.#now());
  }

  /** OUT of counter 2: bit 5 of port 61H. */
  output2(): boolean {
    return this.#counters[2]!.output(this.#now());
  }

  save(): I8254State {
    return { counters: this.#counters.map((c) => c.save()) };
  }

  restore(state: I8254State): void {
    state.counters.forEach((counter, i) => this.#counters[i]!.restore(counter));
    this.#update();
  }

  /** The read-back command latches count (bit 5 clear) and status (bit 4 clear) of the counters in bits 3:1. */
  #readBack(value: number, now: number): void {
    for (let i = 0; i < 3; i++) {
      if (!((value >> (i + 1)) & 1)) continue;
      if (!(value & 0x20)) this.#counters[i]!.latchCount(now);
      if (!(value & 0x10)) this.#counters[i]!.latchStatus(now);
    }
  }

  #now(): number {
    return this.#rate.count(this.#clock.ticks);
  }

  #update(): void {
    const now = this.#now();
    const counter = this.#counters[0]!;
    this.#irq0(counter.output(now));
    const next = counter.nextChange(now);
    this.#change.set(next === Infinity ? Infinity : this.#rate.tickOf(next));
  }
}

/** The gates of counters 0 and 1 are tied high. */
const newCounters = (): Counter[] => [new Counter(true), new Counter(true), new Counter(false)];
