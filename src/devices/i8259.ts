/**
 * The pair of 8259A interrupt controllers of a PC, and their edge/level control registers (ELCR).
 *
 * @source Intel 8259A Programmable Interrupt Controller data sheet
 */
import { flag, integer, record, unsigned } from "../engine/schema.ts";
import type { Line, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

/** A request that goes away before it is acknowledged yields the vector of input 7. */
const SPURIOUS_INPUT = 7;

export interface I8259State {
  lines: number;
  irr: number;
  isr: number;
  imr: number;
  elcr: number;
  base: number;
  icw1: number;
  icw3: number;
  icw4: number;
  /** Next initialization word expected, 2..4; 0 when initialized; -1 before the first ICW1 after power-up. */
  expect: number;
  lowest: number;
  rotateOnAutoEoi: boolean;
  specialMask: boolean;
  poll: boolean;
  readIsr: boolean;
}

const POWER_UP: I8259State = {
  lines: 0,
  irr: 0,
  isr: 0,
  imr: 0,
  elcr: 0,
  base: 0,
  icw1: 0,
  icw3: 0,
  icw4: 0,
  expect: -1,
  lowest: 7,
  rotateOnAutoEoi: false,
  specialMask: false,
  poll: false,
  readIsr: false,
};

const byte = unsigned(8);
const CHIP_STATE = record<I8259State>({
  lines: byte,
  irr: byte,
  isr: byte,
  imr: byte,
  elcr: byte,
  base: byte,
  icw1: byte,
  icw3: byte,
  icw4: byte,
  expect: integer(-1, 4),
  lowest: unsigned(3),
  rotateOnAutoEoi: flag,
  specialMask: flag,
  poll: flag,
  readIsr: flag,
});

/** One chip. The slave's output is input 2 of the master. */
export class I8259 implements PortDevice, Stateful<I8259State>, Resettable {
  readonly name: string;
  readonly schema = CHIP_STATE;
  /** INT output; the owner calls update() of whatever hangs on it. */
  readonly #output: Line;
  readonly #isMaster: boolean;
  /** Inputs that the ELCR cannot make level-triggered. */
  readonly #edgeOnly: number;
  #s: I8259State = { ...POWER_UP };
  #int = false;

  constructor(name: string, isMaster: boolean, output: Line) {
    this.name = name;
    this.#isMaster = isMaster;
    this.#edgeOnly = isMaster ? 0x07 : 0x21;
    this.#output = output;
  }

  reset(): void {
    this.#s = { ...POWER_UP, lines: this.#s.lines };
    this.#update();
  }

  /** Level of input `input`, 0..7. */
  setLine(input: number, asserted: boolean): void {
    const s = this.#s;
    const bit = 1 << input;
    const was = (s.lines & bit) !== 0;
    if (was === asserted) return;
    s.lines ^= bit;
    // Edge mode: a rising edge sets the request; it stays only while the input is high. Level mode: the input itself.
    s.irr = asserted ? s.irr | bit : s.irr & ~bit;
    this.#update();
  }

  /** INTA: the vector of the highest request, which goes into service. `slave` answers for a cascaded input. */
  acknowledge(slave?: I8259): number {
    const input = this.#pendingInput();
    if (input < 0) return this.#s.base | SPURIOUS_INPUT;
    this.#service(input);
    const vector = slave && this.#isMaster && (this.#s.icw3 >> input) & 1 ? slave.acknowledge() : this.#s.base | input;
    this.#update();
    return vector;
  }

  readPort(offset: number, _width: Width): number {
    const s = this.#s;
    if (s.poll) {
      s.poll = false;
      const input = this.#pendingInput();
      if (input < 0) return 0;
      this.#service(input);
      this.#update();
      return 0x80 | input;
    }
    if (offset === 1) return s.imr;
    return s.readIsr ? s.isr : s.irr;
  }

  writePort(offset: number, _width: Width, value: number): void {
    if (offset === 1) this.#writeData(value & 0xff);
    else if (value & 0x10) this.#initialize(value & 0xff);
    else if (value & 0x08) this.#operation3(value);
    else this.#operation2(value);
    this.#update();
  }

  get elcr(): number {
    return this.#s.elcr;
  }

  set elcr(value: number) {
    const s = this.#s;
    s.elcr = value & 0xff & ~this.#edgeOnly;
    // An input that is high and has become level-triggered requests.
    s.irr |= s.lines & s.elcr;
    this.#update();
  }

  save(): I8259State {
    return { ...this.#s };
  }

  restore(state: I8259State): void {
    this.#s = { ...state };
    // Whatever hangs on the output is restored as well, and knows its level.
    this.#int = this.#pendingInput() >= 0;
  }

  /** ICW1 starts the initialization sequence. */
  #initialize(value: number): void {
    const { lines, elcr } = this.#s;
    this.#s = { ...POWER_UP, lines, elcr, icw1: value, expect: 2 };
    // The edge sense circuit is reset: an input must go low and high again; level inputs go on requesting.
    this.#s.irr = lines & this.#levelInputs();
  }

  #writeData(value: number): void {
    const s = this.#s;
    const single = (s.icw1 & 2) !== 0;
    switch (s.expect) {
      case 2:
        s.base = value & 0xf8;
        s.expect = single ? (s.icw1 & 1 ? 4 : 0) : 3;
        return;
      case 3:
        s.icw3 = value;
        s.expect = s.icw1 & 1 ? 4 : 0;
        return;
      case 4:
        s.icw4 = value;
        s.expect = 0;
        return;
      default:
        s.imr = value; // OCW1
    }
  }

  /** OCW2: end of interrupt and rotation. */
  #operation2(value: number): void {
    const s = this.#s;
    const named = value & 7;
    switch (value >> 5) {
      case 0:
        s.rotateOnAutoEoi = false;
        return;
      case 4:
        s.rotateOnAutoEoi = true;
        return;
      case 1:
      case 5: {
        const input = this.#highest(s.specialMask ? s.isr & ~s.imr : s.isr);
        if (input < 0) return;
        s.isr &= ~(1 << input);
        if (value >> 5 === 5) s.lowest = input;
        return;
      }
      case 3:
        s.isr &= ~(1 << named);
        return;
      case 7:
        s.isr &= ~(1 << named);
        s.lowest = named;
        return;
      case 6:
        s.lowest = named;
        return;
      default: // 2: no operation
    }
  }

  /** OCW3: special mask mode, poll, and which register port 0 reads. */
  #operation3(value: number): void {
    const s = this.#s;
    if (value & 0x40) s.specialMask = (value & 0x20) !== 0;
    if (value & 0x04) s.poll = true;
    else if (value & 0x02) s.readIsr = (value & 0x01) !== 0;
  }

  /** Inputs that are level-triggered: all with LTIM in ICW1, otherwise those of the ELCR. */
  #levelInputs(): number {
    return this.#s.icw1 & 0x08 ? 0xff : this.#s.elcr;
  }

  /** The set bit with the highest priority in the current rotation, or -1. */
  #highest(bits: number): number {
    for (let i = 1; i <= 8; i++) {
      const input = (this.#s.lowest + i) & 7;
      if ((bits >> input) & 1) return input;
    }
    return -1;
  }

  #rank(input: number): number {
    return (input - this.#s.lowest - 1) & 7;
  }

  /** The input that interrupts now, or -1. */
  #pendingInput(): number {
    const s = this.#s;
    if (s.expect !== 0) return -1;
    const input = this.#highest(s.irr & ~s.imr);
    if (input < 0) return -1;
    let inService = s.isr;
    if (s.specialMask) {
      // Only inputs that are in service themselves are inhibited; a masked one inhibits nothing.
      return this.#highest(s.irr & ~s.imr & ~s.isr);
    }
    // Special fully nested mode: a slave in service does not inhibit its own further requests.
    if (this.#isMaster && s.icw4 & 0x10) inService &= ~s.icw3;
    const serving = this.#highest(inService);
    if (serving >= 0 && this.#rank(serving) <= this.#rank(input)) return -1;
    return input;
  }

  #service(input: number): void {
    const s = this.#s;
    const bit = 1 << input;
    if (!(this.#levelInputs() & bit)) s.irr &= ~bit;
    if (s.icw4 & 0x02) {
      // Automatic end of interrupt: never in service.
      if (s.rotateOnAutoEoi) s.lowest = input;
    } else s.isr |= bit;
    // INT drops at every acknowledge: a further request of a slave must reach its master as a new edge.
    this.#int = false;
    this.#output(false);
  }

  #update(): void {
    const int = this.#pendingInput() >= 0;
    if (int === this.#int) return;
    this.#int = int;
    this.#output(int);
  }
}

export interface I8259PairState {
  master: I8259State;
  slave: I8259State;
}

const PAIR_STATE = record<I8259PairState>({ master: CHIP_STATE, slave: CHIP_STATE });

/** Master at ports 20H-21H, slave at A0H-A1H, ELCR at 4D0H-4D1H. */
export class I8259Pair implements Stateful<I8259PairState>, Resettable {
  readonly schema = PAIR_STATE;
  readonly master: I8259;
  readonly slave: I8259;
  /** The edge/level control registers. */
  readonly elcr: PortDevice;

  /** `intr` is the INTR line to the processor. */
  constructor(intr: Line) {
    this.master = new I8259("i8259-master", true, intr);
    this.slave = new I8259("i8259-slave", false, (asserted) => this.master.setLine(2, asserted));
    const chip = (offset: number): I8259 => (offset === 0 ? this.master : this.slave);
    this.elcr = {
      name: "elcr",
      readPort: (offset) => chip(offset).elcr,
      writePort: (offset, _width, value) => {
        chip(offset).elcr = value;
      },
    };
  }

  /** Level of IRQ `irq`, 0..15; IRQ2 is the cascade and has no input of its own. */
  setLine(irq: number, asserted: boolean): void {
    if (irq === 2) return;
    if (irq < 8) this.master.setLine(irq, asserted);
    else this.slave.setLine(irq - 8, asserted);
  }

  /** An interrupt-acknowledge cycle: the vector. */
  acknowledge(): number {
    return this.master.acknowledge(this.slave);
  }

  reset(): void {
    this.slave.reset();
    this.master.reset();
  }

  save(): I8259PairState {
    return { master: this.master.save(), slave: this.slave.save() };
  }

  restore(state: I8259PairState): void {
    this.slave.restore(state.slave);
    this.master.restore(state.master);
  }
}
