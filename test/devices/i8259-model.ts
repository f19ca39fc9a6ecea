/**
 * A model of the 8259A pair, from the data sheet: each input is a row of plain switches, and nothing is computed ahead.
 *
 * @source Intel 8259A Programmable Interrupt Controller data sheet
 */
class Chip {
  pins = Array<boolean>(8).fill(false);
  /** Edge mode: the latch of the edge sense circuit. */
  edges = Array<boolean>(8).fill(false);
  inService = Array<boolean>(8).fill(false);
  masked = Array<boolean>(8).fill(false);
  levelByElcr = Array<boolean>(8).fill(false);
  /** Inputs from the highest priority to the lowest. */
  order = [0, 1, 2, 3, 4, 5, 6, 7];
  base = 0;
  single = false;
  needsIcw4 = false;
  levelTriggered = false;
  cascaded = 0;
  specialFullyNested = false;
  automaticEoi = false;
  rotates = false;
  specialMask = false;
  polls = false;
  readsService = false;
  /** Initialization word that is next; "ready" after the last. */
  next: "off" | "ICW2" | "ICW3" | "ICW4" | "ready" = "off";
  readonly isMaster: boolean;

  constructor(isMaster: boolean) {
    this.isMaster = isMaster;
  }

  isLevel(input: number): boolean {
    return this.levelTriggered || this.levelByElcr[input]!;
  }

  requests(input: number): boolean {
    return this.isLevel(input) ? this.pins[input]! || this.edges[input]! : this.edges[input]!;
  }

  setPin(input: number, high: boolean): void {
    if (this.pins[input] === high) return;
    this.pins[input] = high;
    // A request has to stay until it is acknowledged: it goes away with its input.
    this.edges[input] = high;
  }

  /** Input that interrupts: the first in the order that requests, unless something as urgent is in service. */
  interrupting(): number | undefined {
    if (this.next !== "ready") return undefined;
    for (const input of this.order) {
      const canInterrupt = this.requests(input) && !this.masked[input];
      if (this.specialMask) {
        if (canInterrupt && !this.inService[input]) return input;
        continue;
      }
      const isOwnSlave = this.isMaster && this.specialFullyNested && ((this.cascaded >> input) & 1) === 1;
      if (this.inService[input] && !isOwnSlave) return undefined;
      if (canInterrupt) return input;
    }
    return undefined;
  }

  lowest(input: number): void {
    this.order = Array.from({ length: 8 }, (_, i) => (input + 1 + i) & 7);
  }

  serve(input: number): void {
    this.edges[input] = this.isLevel(input) && this.pins[input]!;
    if (!this.automaticEoi) this.inService[input] = true;
    else if (this.rotates) this.lowest(input);
  }

  bits(flags: readonly boolean[]): number {
    return flags.reduce((value, flag, i) => value | (flag ? 1 << i : 0), 0);
  }

  read(offset: number): number {
    if (this.polls) {
      this.polls = false;
      const input = this.interrupting();
      if (input === undefined) return 0;
      this.serve(input);
      return 0x80 + input;
    }
    if (offset === 1) return this.bits(this.masked);
    return this.readsService ? this.bits(this.inService) : this.bits([0, 1, 2, 3, 4, 5, 6, 7].map((input) => this.requests(input)));
  }

  write(offset: number, value: number): void {
    if (offset === 1) this.data(value);
    else if ((value & 0x10) !== 0) this.icw1(value);
    else if ((value & 0x08) !== 0) this.ocw3(value);
    else this.ocw2(value >> 5, value & 7);
  }

  icw1(value: number): void {
    const { pins, levelByElcr, isMaster } = this;
    Object.assign(this, new Chip(isMaster), { pins, levelByElcr });
    this.needsIcw4 = (value & 1) !== 0;
    this.single = (value & 2) !== 0;
    this.levelTriggered = (value & 8) !== 0;
    this.next = "ICW2";
  }

  data(value: number): void {
    const last = this.needsIcw4 ? "ICW4" : "ready";
    if (this.next === "ICW2") {
      this.base = value & 0xf8;
      this.next = this.single ? last : "ICW3";
    } else if (this.next === "ICW3") {
      this.cascaded = value;
      this.next = last;
    } else if (this.next === "ICW4") {
      this.automaticEoi = (value & 2) !== 0;
      this.specialFullyNested = (value & 0x10) !== 0;
      this.next = "ready";
    } else this.masked = this.masked.map((_, i) => ((value >> i) & 1) === 1);
  }

  ocw2(command: number, input: number): void {
    const first = this.order.find((i) => this.inService[i] && !(this.specialMask && this.masked[i]));
    if (command === 0b100) this.rotates = true;
    if (command === 0b000) this.rotates = false;
    if ((command === 0b001 || command === 0b101) && first !== undefined) {
      this.inService[first] = false;
      if (command === 0b101) this.lowest(first);
    }
    if (command === 0b011 || command === 0b111) this.inService[input] = false;
    if (command === 0b110 || command === 0b111) this.lowest(input);
  }

  ocw3(value: number): void {
    if ((value & 0x60) === 0x60) this.specialMask = true;
    if ((value & 0x60) === 0x40) this.specialMask = false;
    if ((value & 4) !== 0) this.polls = true;
    else if ((value & 2) !== 0) this.readsService = (value & 1) !== 0;
  }
}

export class I8259Model {
  readonly master = new Chip(true);
  readonly slave = new Chip(false);

  /** The slave's INT is input 2 of the master. After each INTA cycle it drops for a moment: a further request is a new edge. */
  #connect(pulse = false): void {
    if (pulse) this.master.setPin(2, false);
    this.master.setPin(2, this.slave.interrupting() !== undefined);
  }

  get intr(): boolean {
    return this.master.interrupting() !== undefined;
  }

  setLine(irq: number, high: boolean): void {
    if (irq === 2) return;
    (irq < 8 ? this.master : this.slave).setPin(irq & 7, high);
    this.#connect();
  }

  acknowledge(): number {
    const input = this.master.interrupting();
    if (input === undefined) return this.master.base | 7;
    this.master.serve(input);
    if (((this.master.cascaded >> input) & 1) === 0) return this.master.base | input;
    const own = this.slave.interrupting();
    if (own === undefined) return this.slave.base | 7;
    this.slave.serve(own);
    this.#connect(true);
    return this.slave.base | own;
  }

  read(side: "master" | "slave", offset: number): number {
    const polled = side === "slave" && this.slave.polls && this.slave.interrupting() !== undefined;
    const value = this[side].read(offset);
    this.#connect(polled);
    return value;
  }

  write(side: "master" | "slave", offset: number, value: number): void {
    this[side].write(offset, value);
    this.#connect();
  }

  /** Some inputs are edge-triggered whatever is written: the timer, the keyboard, the cascade; the clock and the coprocessor. */
  setElcr(side: "master" | "slave", value: number): void {
    const writable = value & (side === "master" ? 0xf8 : 0xde);
    const chip = this[side];
    // A level that becomes an edge goes on requesting while its input is high.
    for (let i = 0; i < 8; i++) if (chip.isLevel(i) && chip.pins[i]) chip.edges[i] = true;
    chip.levelByElcr = chip.levelByElcr.map((_, i) => ((writable >> i) & 1) === 1);
    for (let i = 0; i < 8; i++) if (chip.isLevel(i) && chip.pins[i]) chip.edges[i] = true;
    this.#connect();
  }

  elcr(side: "master" | "slave"): number {
    return this[side].bits(this[side].levelByElcr);
  }
}
