/** A clock and lines for device tests: no engine, no machine. */
import { VirtualClock } from "../../src/engine/clock.ts";

export class TestClock extends VirtualClock {
  readonly source: { ticks: number };

  constructor(hz = 1e9) {
    const source = { ticks: 0 };
    super(source, hz);
    this.source = source;
  }

  /** Moves to `tick`, firing every timer at its own tick. */
  to(tick: number): void {
    while (this.deadline <= tick) {
      this.source.ticks = Math.max(this.source.ticks, this.deadline);
      this.fire();
    }
    this.source.ticks = tick;
  }
}

/** Records the level of a line and its rising edges. */
export class TestLine {
  level = false;
  rises = 0;
  readonly set = (asserted: boolean): void => {
    if (asserted && !this.level) this.rises++;
    this.level = asserted;
  };
}
