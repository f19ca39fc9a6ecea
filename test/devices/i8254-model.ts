/**
 * A model of one counter of the 8254 that counts: one call of pulse() is one clock pulse, as the data sheet describes it.
 *
 * @source Intel 8254 Programmable Interval Timer data sheet, "Mode Definitions"
 */
export class CounterModel {
  mode = 3;
  bcd = false;
  access = 3;
  gate: boolean;
  /** Count register; undefined before the first count is written. */
  register: number | undefined;
  low: number | undefined;
  highNext = false;
  latch: number | undefined;
  status: number | undefined;
  /** Counting element. */
  element = 0;
  /** A count was written, or a trigger came: the next pulse loads it. */
  loads = false;
  counts = false;
  out = true;
  /** Mode 0: the first byte of a count has stopped it. Modes 4 and 5: the strobe has been given. */
  done = false;
  nullCount = true;

  constructor(gate: boolean) {
    this.gate = gate;
  }

  get modulus(): number {
    return this.bcd ? 10000 : 0x10000;
  }

  program(control: number): void {
    const mode = (control >> 1) & 7;
    this.mode = mode > 5 ? mode - 4 : mode;
    this.bcd = (control & 1) === 1;
    this.access = (control >> 4) & 3;
    this.register = this.low = this.latch = this.status = undefined;
    this.highNext = this.loads = this.counts = this.done = false;
    this.nullCount = true;
    this.out = this.mode !== 0;
  }

  write(byte: number): void {
    if (this.access === 3 && this.low === undefined) {
      this.low = byte;
      if (this.mode === 0) {
        this.counts = this.loads = false;
        this.out = false;
      }
      this.nullCount = true;
      return;
    }
    let raw = byte;
    if (this.access === 2) raw = byte << 8;
    if (this.access === 3) raw = this.low! | (byte << 8);
    this.low = undefined;
    const digits = [0, 4, 8, 12].reduce((sum, shift, i) => sum + ((raw >> shift) & 15) * 10 ** i, 0);
    const count = this.bcd ? digits : raw;
    this.register = count === 0 ? this.modulus : count;
    this.nullCount = true;
    if (this.mode === 0) {
      this.out = false;
      this.loads = true;
    } else if (this.mode === 4) this.loads = true;
    else if ((this.mode === 2 || this.mode === 3) && !this.counts) this.loads = true;
    // Modes 1 and 5 wait for a trigger, modes 2 and 3 for the end of the period.
  }

  setGate(high: boolean): void {
    const rises = high && !this.gate;
    this.gate = high;
    if (this.mode === 2 || this.mode === 3) {
      if (!high && this.register !== undefined) this.out = true;
      if (rises && this.register !== undefined) this.loads = true;
    } else if ((this.mode === 1 || this.mode === 5) && rises && this.register !== undefined) this.loads = true;
  }

  pulse(): void {
    if (this.loads) {
      this.loads = false;
      this.element = this.register!;
      this.counts = true;
      this.done = false;
      this.nullCount = false;
      if (this.mode === 1) this.out = false;
      if (this.mode >= 4) this.out = true;
      this.half = "high";
      this.left = Math.ceil(this.register! / 2);
      return;
    }
    if (!this.counts) return;
    if (!this.gate && this.mode !== 1 && this.mode !== 5) return;
    if (this.mode === 2) this.#rate();
    else if (this.mode === 3) this.#square();
    else this.#down();
  }

  /** Mode 3: which half of the period it is, and the pulses left of it. */
  half: "high" | "low" = "high";
  left = 0;

  #down(): void {
    this.element = (this.element - 1 + this.modulus) % this.modulus;
    if (this.mode === 0 || this.mode === 1) {
      if (this.element === 0) this.out = true;
      return;
    }
    // A strobe of one pulse, once.
    this.out = !(this.element === 0 && !this.done);
    if (this.element === 0) this.done = true;
  }

  #rate(): void {
    this.element -= 1;
    if (this.element === 0) {
      this.element = this.register!;
      this.nullCount = false;
    }
    this.out = this.element !== 1;
  }

  #square(): void {
    this.left--;
    if (this.left > 0) return;
    const isHigh = this.half === "high";
    this.half = isHigh ? "low" : "high";
    this.nullCount = false;
    this.left = isHigh ? Math.floor(this.register! / 2) : Math.ceil(this.register! / 2);
    this.out = this.half === "high";
  }
}
