/**
 * One counter of the 8254.
 *
 * It does not count. It remembers the clock pulse at which its count was loaded; value and output are functions of the
 * pulses since then. `now` is always the number of the last pulse.
 *
 * @source Intel 8254 Programmable Interval Timer data sheet
 */
import { flag, integer, moment, record } from "../engine/schema.ts";

export interface CounterState {
  /** 0..5. */
  mode: number;
  bcd: boolean;
  /** 1 low byte, 2 high byte, 3 low then high. */
  access: number;
  gate: boolean;
  /** Count register as last written, 1..65536; 0 before the first count. */
  register: number;
  /** Low byte of a 16-bit count whose high byte has not been written; -1 if none. */
  writeLow: number;
  readHigh: boolean;
  /** Count latched for reading, or -1. */
  latch: number;
  /** Status latched for reading, or -1. */
  status: number;
  /** Count in the counting element. */
  loaded: number;
  /** Pulse at which it was loaded; the first decrement is one pulse later. */
  start: number;
  /** Pulses counted when the gate stopped it, or -1 while it counts. */
  stopped: number;
  /** Modes 2 and 3: the pulse at which a new count takes over (end of the period or half period), or -1. */
  takeOverAt: number;
  /** A count was loaded; in modes 1 and 5, by a trigger. */
  running: boolean;
}

export const COUNTER_STATE = record<CounterState>({
  mode: integer(0, 5),
  bcd: flag,
  access: integer(0, 3),
  gate: flag,
  register: integer(0, 0x10000),
  writeLow: integer(-1, 0xff),
  readHigh: flag,
  latch: integer(-1, 0xffff),
  status: integer(-1, 0xff),
  loaded: integer(1, 0x10000),
  start: moment,
  stopped: moment,
  takeOverAt: moment,
  running: flag,
});

export class Counter {
  #s: CounterState;

  constructor(gate: boolean) {
    this.#s = {
      mode: 3,
      bcd: false,
      access: 3,
      gate,
      register: 0,
      writeLow: -1,
      readHigh: false,
      latch: -1,
      status: -1,
      loaded: 0x10000,
      start: 0,
      stopped: -1,
      takeOverAt: -1,
      running: false,
    };
  }

  /** A control word for this counter. */
  program(control: number): void {
    const mode = (control >> 1) & 7;
    Object.assign(this.#s, {
      mode: mode > 5 ? mode & 3 : mode,
      bcd: (control & 1) !== 0,
      access: (control >> 4) & 3,
      register: 0,
      writeLow: -1,
      readHigh: false,
      latch: -1,
      status: -1,
      takeOverAt: -1,
      running: false,
      stopped: -1,
    } satisfies Partial<CounterState>);
  }

  write(value: number, now: number): void {
    const s = this.#s;
    if (s.access === 3 && s.writeLow < 0) {
      s.writeLow = value;
      if (s.mode === 0) s.running = false; // the first byte stops the count and lowers OUT
      return;
    }
    const raw = s.access === 1 ? value : s.access === 2 ? value << 8 : s.writeLow | (value << 8);
    s.writeLow = -1;
    const count = s.bcd ? fromBcd(raw) : raw;
    const takesEffectLater = (s.mode === 2 || s.mode === 3) && s.running && s.gate;
    if (takesEffectLater) this.#sync(now);
    s.register = count === 0 ? this.#modulus() : count;
    if (s.mode === 1 || s.mode === 5) return; // loaded by the next trigger
    if (!takesEffectLater) this.#load(now);
    else if (now < s.start) s.loaded = s.register;
    else if (s.takeOverAt < 0) s.takeOverAt = this.#endOfPart(now);
  }

  setGate(gate: boolean, now: number): void {
    const s = this.#s;
    if (gate === s.gate) return;
    this.#sync(now);
    s.gate = gate;
    const triggered = s.mode === 1 || s.mode === 5;
    if (triggered) {
      if (gate && s.register > 0) this.#load(now);
    } else if (s.running) {
      if (!gate) s.stopped = Math.max(0, now - s.start);
      else if (s.mode === 2 || s.mode === 3) this.#load(now);
      else {
        s.start = now - s.stopped;
        s.stopped = -1;
      }
    }
  }

  /** Level of OUT. */
  output(now: number): boolean {
    const s = this.#s;
    this.#sync(now);
    if (!s.running) return s.mode !== 0;
    const n = this.#elapsed(now);
    switch (s.mode) {
      case 0:
        return n >= s.loaded;
      case 1:
        return n < 0 || n >= s.loaded;
      case 2:
        return !s.gate || n < 0 || s.loaded < 2 || n % s.loaded !== s.loaded - 1;
      case 3:
        return !s.gate || n < 0 || s.loaded < 2 || n % s.loaded < this.#highHalf();
      default:
        return n !== s.loaded;
    }
  }

  /** The first pulse after `now` at which OUT may change; Infinity if it does not change by itself. */
  nextChange(now: number): number {
    const s = this.#s;
    this.#sync(now);
    if (!s.running || s.stopped >= 0) return Infinity;
    const n = now - s.start;
    switch (s.mode) {
      case 0:
        return n < s.loaded ? s.start + s.loaded : Infinity;
      case 1:
        return n < 0 ? s.start : n < s.loaded ? s.start + s.loaded : Infinity;
      case 2: {
        if (s.loaded < 2) return Infinity; // a count of 1 is illegal: OUT stays high
        const end = this.#endOfPart(now);
        return now < end - 1 ? end - 1 : end;
      }
      case 3:
        return s.loaded < 2 ? Infinity : this.#endOfPart(now);
      default:
        return n < s.loaded ? s.start + s.loaded : n === s.loaded ? s.start + s.loaded + 1 : Infinity;
    }
  }

  latchCount(now: number): void {
    if (this.#s.latch < 0) this.#s.latch = this.#value(now);
  }

  latchStatus(now: number): void {
    const s = this.#s;
    if (s.status >= 0) return;
    const output = this.output(now);
    const notLoaded = !s.running || s.writeLow >= 0 || s.takeOverAt >= 0 || now < s.start || s.register !== s.loaded;
    s.status = (output ? 0x80 : 0) | (notLoaded ? 0x40 : 0) | (s.access << 4) | (s.mode << 1) | (s.bcd ? 1 : 0);
  }

  read(now: number): number {
    const s = this.#s;
    if (s.status >= 0) {
      const { status } = s;
      s.status = -1;
      return status;
    }
    const value = s.latch >= 0 ? s.latch : this.#value(now);
    if (s.access === 3 && !s.readHigh) {
      s.readHigh = true;
      return value & 0xff;
    }
    s.readHigh = false;
    s.latch = -1;
    return s.access === 1 ? value & 0xff : value >> 8;
  }

  save(): CounterState {
    return { ...this.#s };
  }

  restore(state: CounterState): void {
    this.#s = { ...state };
  }

  #load(now: number): void {
    const s = this.#s;
    s.loaded = s.register;
    s.start = now + 1;
    s.stopped = s.gate || s.mode === 1 || s.mode === 5 ? -1 : 0;
    s.takeOverAt = -1;
    s.running = true;
  }

  /** The pulse at which the current period (mode 2) or half period (mode 3) ends. */
  #endOfPart(now: number): number {
    const s = this.#s;
    const n = Math.max(0, now - s.start);
    const period = Math.floor(n / s.loaded) * s.loaded;
    const half = period + this.#highHalf();
    return s.start + (s.mode === 3 && n < half ? half : period + s.loaded);
  }

  /** Lets a waiting count take over if its pulse has come. */
  #sync(now: number): void {
    const s = this.#s;
    if (s.takeOverAt < 0 || now < s.takeOverAt || s.stopped >= 0) return;
    const startsHigh = (s.takeOverAt - s.start) % s.loaded === 0;
    s.loaded = s.register;
    s.start = s.takeOverAt - (startsHigh ? 0 : this.#highHalf());
    s.takeOverAt = -1;
  }

  /** Mode 3: pulses of a period during which OUT is high; one more than low if the count is odd. */
  #highHalf(): number {
    return (this.#s.loaded + 1) >> 1;
  }

  #modulus(): number {
    return this.#s.bcd ? 10000 : 0x10000;
  }

  #elapsed(now: number): number {
    return this.#s.stopped >= 0 ? this.#s.stopped : now - this.#s.start;
  }

  /** The counting element as the data bus shows it, 16 bits. */
  #value(now: number): number {
    const s = this.#s;
    this.#sync(now);
    const n = s.running ? Math.max(0, this.#elapsed(now)) : 0;
    let value: number;
    if (s.mode === 2) value = s.loaded - (n % s.loaded);
    else if (s.mode === 3) {
      // Counts by two, from the even number at or below the count, twice a period.
      const inPeriod = n % s.loaded;
      const half = this.#highHalf();
      value = (s.loaded & ~1) - 2 * (inPeriod < half ? inPeriod : inPeriod - half);
    } else value = s.loaded - n;
    value %= this.#modulus();
    if (value < 0) value += this.#modulus();
    return s.bcd ? toBcd(value) : value;
  }
}

const fromBcd = (value: number): number =>
  (value & 15) + ((value >> 4) & 15) * 10 + ((value >> 8) & 15) * 100 + ((value >> 12) & 15) * 1000;
const toBcd = (value: number): number =>
  (value % 10) | ((Math.floor(value / 10) % 10) << 4) | ((Math.floor(value / 100) % 10) << 8) | (Math.floor(value / 1000) << 12);
