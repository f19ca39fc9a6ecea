/**
 * A model of the 16550A as a PC has it: what arrives waits on the line until the receiver has room, and what is sent has left at once.
 *
 * @source National Semiconductor PC16550D data sheet
 */
interface Character {
  byte: number;
  isBreak: boolean;
}

export class UartModel {
  ier = 0;
  fifos = false;
  trigger = 1;
  lcr = 0;
  mcr = 0;
  scratch = 0;
  divisor = 12;
  received: Character[] = [];
  line: number[] = [];
  overrun = false;
  /** Transmitter empty, and not yet told or written. */
  empty = false;
  /** Modem inputs, and which of them changed since MSR was read: CTS, DSR, RI (only when it ends), DCD. */
  inputs = 0xb0;
  changed = 0;
  outside = 0xb0;
  /** Tick of the time-out of four characters, and whether it has come. */
  deadline = Infinity;
  timedOut = false;
  readonly sent: number[] = [];

  get room(): number {
    return this.fifos ? 16 : 1;
  }

  get bits(): number {
    return 5 + (this.lcr & 3);
  }

  /** Start, data, parity and stop bits, four times, at 16 periods of the divided 1.8432 MHz each. */
  restart(now: number): void {
    const character = 1 + this.bits + (this.lcr & 8 ? 1 : 0) + (this.lcr & 4 ? 2 : 1);
    const runs = this.fifos && this.received.length > 0;
    this.deadline = runs ? now + Math.ceil((4 * character * 16 * (this.divisor || 65536) * 1e9) / 1_843_200) : Infinity;
  }

  tick(now: number): void {
    if (now < this.deadline) return;
    this.deadline = Infinity;
    this.timedOut = this.received.length > 0;
  }

  take(character: Character, now: number): void {
    if (this.received.length < this.room) {
      this.received.push(character);
      this.restart(now);
      return;
    }
    this.overrun = true;
    if (!this.fifos) this.received[0] = character;
  }

  arrive(now: number): void {
    if (this.mcr & 0x10) return;
    while (this.line.length > 0 && this.received.length < this.room)
      this.take({ byte: this.line.shift()! & ((1 << this.bits) - 1), isBreak: false }, now);
  }

  modem(): void {
    const loop = this.mcr & 0x10;
    const lines = [this.mcr & 2 ? 0x10 : 0, this.mcr & 1 ? 0x20 : 0, this.mcr & 4 ? 0x40 : 0, this.mcr & 8 ? 0x80 : 0];
    const now = loop ? lines.reduce((a, b) => a | b) : this.outside;
    for (const bit of [0x10, 0x20, 0x80]) if ((now ^ this.inputs) & bit) this.changed |= bit >> 4;
    if (this.inputs & ~now & 0x40) this.changed |= 4;
    this.inputs = now;
  }

  /** Interrupt identification, highest first; 1: none. */
  get pending(): number {
    const [first] = this.received;
    if (this.ier & 4 && (this.overrun || first?.isBreak)) return 6;
    if (this.ier & 1 && this.received.length >= this.trigger) return 4;
    if (this.ier & 1 && this.timedOut) return 12;
    if (this.ier & 2 && this.empty) return 2;
    if (this.ier & 8 && this.changed !== 0) return 0;
    return 1;
  }

  /** OUT2 lets the interrupt through; a loop does not. */
  get interrupt(): boolean {
    return (this.mcr & 0x18) === 8 && this.pending !== 1;
  }

  read(offset: number, now: number): number {
    const divides = (this.lcr & 0x80) !== 0;
    switch (offset) {
      case 0: {
        if (divides) return this.divisor & 255;
        const first = this.received.shift();
        this.timedOut = false;
        this.arrive(now);
        this.restart(now);
        return first?.byte ?? 0;
      }
      case 1:
        return divides ? this.divisor >> 8 : this.ier;
      case 2: {
        const { pending } = this;
        if (pending === 2) this.empty = false;
        return pending | (this.fifos ? 0xc0 : 0);
      }
      case 3:
        return this.lcr;
      case 4:
        return this.mcr;
      case 5: {
        const [first] = this.received;
        let value = 0x60;
        if (first) value |= 1;
        if (this.overrun) value |= 2;
        if (first?.isBreak) value |= 0x10;
        if (this.fifos && this.received.some(({ isBreak }) => isBreak)) value |= 0x80;
        this.overrun = false;
        if (first) first.isBreak = false;
        return value;
      }
      case 6: {
        const value = this.inputs | this.changed;
        this.changed = 0;
        return value;
      }
      default:
        return this.scratch;
    }
  }

  write(offset: number, value: number, now: number): void {
    const divides = (this.lcr & 0x80) !== 0;
    if (offset === 0 && divides) this.divisor = (this.divisor & 0xff00) | value;
    else if (offset === 0) {
      const byte = value & ((1 << this.bits) - 1);
      if (this.mcr & 0x10) this.take({ byte, isBreak: false }, now);
      else this.sent.push(byte);
      this.empty = true;
    } else if (offset === 1 && divides) this.divisor = (this.divisor & 0xff) | (value << 8);
    else if (offset === 1) {
      if (value & 2 && !(this.ier & 2)) this.empty = true;
      this.ier = value & 15;
    } else if (offset === 2) this.control(value, now);
    else if (offset === 3) {
      if (value & 0x40 && !(this.lcr & 0x40) && this.mcr & 0x10) this.take({ byte: 0, isBreak: true }, now);
      this.lcr = value;
    } else if (offset === 4) {
      this.mcr = value & 0x1f;
      this.modem();
      this.arrive(now);
    } else if (offset === 7) this.scratch = value;
  }

  control(value: number, now: number): void {
    const on = (value & 1) !== 0;
    if (on !== this.fifos || (on && value & 2)) {
      this.received = [];
      this.timedOut = false;
    }
    this.fifos = on;
    this.trigger = on ? [1, 4, 8, 14][value >> 6]! : 1;
    this.arrive(now);
    this.restart(now);
  }
}
