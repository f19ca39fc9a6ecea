/**
 * Virtual time, and the timers of the devices.
 *
 * A tick is one tick of the machine's TSC: one retired instruction, or skipped idle time. Devices never count: they
 * derive their state from the tick and register the tick of their next event.
 */

/** Time as a device sees it. Ticks are integers below 2^53: more than 100 days at 1 GHz. */
export interface Clock {
  /** Now, in ticks since the machine was created. */
  readonly ticks: number;
  /** Ticks a second. */
  readonly hz: number;
  /** A timer of the device, not yet set. `expired` is called once for each set(), at the tick or just after. */
  timer(expired: () => void): Timer;
}

export interface Timer {
  /** The tick it is set to, or Infinity. */
  readonly deadline: number;
  /** Calls `expired` when the clock reaches `tick`; replaces an earlier setting. Infinity switches the timer off. */
  set(tick: number): void;
}

/** Where the current tick is kept: linear memory, or a field in a test. */
export interface TickSource {
  ticks: number;
}

class ClockTimer implements Timer {
  deadline = Infinity;
  readonly expired: () => void;
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock, expired: () => void) {
    this.#clock = clock;
    this.expired = expired;
  }

  set(tick: number): void {
    if (tick === this.deadline) return;
    this.deadline = tick;
    this.#clock.deadlineChanged();
  }
}

/** The clock of a machine. */
export class VirtualClock implements Clock {
  readonly hz: number;
  readonly #source: TickSource;
  readonly #timers: ClockTimer[] = [];
  readonly #changed: (deadline: number) => void;
  #firing = false;

  /** `changed` is told the earliest deadline whenever it may have changed. */
  constructor(source: TickSource, hz: number, changed: (deadline: number) => void = () => {}) {
    this.#source = source;
    this.hz = hz;
    this.#changed = changed;
  }

  get ticks(): number {
    return this.#source.ticks;
  }

  timer(expired: () => void): Timer {
    const timer = new ClockTimer(this, expired);
    this.#timers.push(timer);
    return timer;
  }

  /** The earliest tick at which a timer expires; Infinity if none is set. */
  get deadline(): number {
    let first = Infinity;
    for (const timer of this.#timers) if (timer.deadline < first) first = timer.deadline;
    return first;
  }

  deadlineChanged(): void {
    if (!this.#firing) this.#changed(this.deadline);
  }

  /** Calls every timer that is due, in order of deadline and then of creation. */
  fire(): void {
    this.#firing = true;
    try {
      for (;;) {
        let next: ClockTimer | undefined;
        for (const timer of this.#timers) if (timer.deadline <= this.ticks && timer.deadline < (next?.deadline ?? Infinity)) next = timer;
        if (!next) break;
        next.deadline = Infinity;
        next.expired();
      }
    } finally {
      this.#firing = false;
      this.#changed(this.deadline);
    }
  }
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * Exact conversion between the ticks of the clock and the periods of a device's input clock.
 *
 * Both directions round as a counter does: `count` is the number of whole periods that have passed, `tickOf` the first
 * tick at which `count` reaches a number.
 */
export class Rate {
  readonly #numerator: number;
  readonly #denominator: number;

  /** `hz` periods of the device and `clockHz` ticks of the clock pass in one second; both are integers. */
  constructor(hz: number, clockHz: number) {
    const divisor = gcd(hz, clockHz);
    this.#numerator = hz / divisor;
    this.#denominator = clockHz / divisor;
  }

  count(ticks: number): number {
    const whole = Math.floor(ticks / this.#denominator);
    const rest = ticks - whole * this.#denominator;
    return whole * this.#numerator + divide(rest, this.#numerator, this.#denominator, 0);
  }

  tickOf(count: number): number {
    const whole = Math.floor(count / this.#numerator);
    const rest = count - whole * this.#numerator;
    return whole * this.#denominator + divide(rest, this.#denominator, this.#numerator, this.#numerator - 1);
  }
}

/** floor((a * b + extra) / c), exact also where a * b passes 2^53. */
function divide(a: number, b: number, c: number, extra: number): number {
  const product = a * b + extra;
  if (product < Number.MAX_SAFE_INTEGER) return Math.floor(product / c);
  return Number((BigInt(a) * BigInt(b) + BigInt(extra)) / BigInt(c));
}
