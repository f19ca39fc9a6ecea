/**
 * 16550A UART with 16-byte FIFOs.
 *
 * @source National Semiconductor PC16550D data sheet
 * @differs Transmission takes no time: a byte written is on the line at once, so that the transmitter is always empty.
 * Reception is paced by the guest: the next byte arrives when there is room for it, and no byte from the host is lost.
 */
import type { Clock, Timer } from "../engine/clock.ts";
import { deadline, flag, list, record, unsigned } from "../engine/schema.ts";
import type { Line, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

/** Input of the baud-rate generator of a PC, Hz; a bit takes 16 of its divided periods. */
const BAUD_CLOCK_HZ = 1_843_200;
const FIFO_SIZE = 16;

const IER_RECEIVED = 0x01,
  IER_EMPTY = 0x02,
  IER_LINE = 0x04,
  IER_MODEM = 0x08;
const LCR_BREAK = 0x40,
  LCR_DIVISOR = 0x80;
const MCR_DTR = 0x01,
  MCR_RTS = 0x02,
  MCR_OUT1 = 0x04,
  MCR_OUT2 = 0x08,
  MCR_LOOP = 0x10;
const LSR_READY = 0x01,
  LSR_OVERRUN = 0x02,
  LSR_BREAK = 0x10,
  LSR_EMPTY = 0x60,
  LSR_FIFO_ERROR = 0x80;
const MSR_CTS = 0x10,
  MSR_DSR = 0x20,
  MSR_RI = 0x40,
  MSR_DCD = 0x80;
const IIR_NONE = 0x01,
  IIR_MODEM = 0x00,
  IIR_EMPTY = 0x02,
  IIR_RECEIVED = 0x04,
  IIR_LINE = 0x06,
  IIR_TIMEOUT = 0x0c;

export interface Uart16550State {
  ier: number;
  fcr: number;
  lcr: number;
  mcr: number;
  msr: number;
  scratch: number;
  divisor: number;
  /** Received bytes; bit 8 marks a break. */
  fifo: number[];
  overrun: boolean;
  timedOut: boolean;
  emptyInterrupt: boolean;
  modemLines: number;
  /** Bytes of the host that have not arrived yet. */
  waiting: number[];
  timeoutAt: number;
}

const STATE = record<Uart16550State>({
  ier: unsigned(4),
  fcr: unsigned(8),
  lcr: unsigned(8),
  mcr: unsigned(5),
  msr: unsigned(8),
  scratch: unsigned(8),
  divisor: unsigned(16),
  fifo: list(unsigned(9), FIFO_SIZE),
  overrun: flag,
  timedOut: flag,
  emptyInterrupt: flag,
  modemLines: unsigned(8),
  waiting: list(unsigned(8)),
  timeoutAt: deadline,
});

export class Uart16550 implements PortDevice, Stateful<Uart16550State>, Resettable {
  readonly name: string;
  readonly schema = STATE;
  readonly #clock: Clock;
  readonly #irq: Line;
  readonly #transmit: (byte: number) => void;
  readonly #timeout: Timer;
  #ier = 0;
  #fcr = 0;
  #lcr = 0;
  #mcr = 0;
  #msr = 0;
  #scratch = 0;
  #divisor = 12; // 9,600 baud; undefined after power-up
  #fifo: number[] = [];
  #overrun = false;
  #timedOut = false;
  #emptyInterrupt = false;
  /** Modem inputs of the outside: the other end is ready. */
  #modemLines = MSR_CTS | MSR_DSR | MSR_DCD;
  #waiting: number[] = [];

  /** `transmit` receives the bytes the guest sends. */
  constructor(name: string, clock: Clock, irq: Line, transmit: (byte: number) => void) {
    this.name = name;
    this.#clock = clock;
    this.#irq = irq;
    this.#transmit = transmit;
    this.#timeout = clock.timer(() => {
      this.#timedOut = this.#fifo.length > 0;
      this.#update();
    });
    this.#msr = this.#modemInputs();
  }

  reset(): void {
    this.#ier = this.#fcr = this.#lcr = this.#mcr = 0;
    this.#fifo = [];
    this.#overrun = this.#timedOut = this.#emptyInterrupt = false;
    this.#timeout.set(Infinity);
    this.#msr = this.#modemInputs();
    this.#update();
  }

  /** Bytes from the outside. */
  receive(bytes: Uint8Array): void {
    for (const byte of bytes) this.#waiting.push(byte);
    this.#arrive();
    this.#update();
  }

  readPort(offset: number, _width: Width): number {
    switch (offset) {
      case 0:
        return this.#lcr & LCR_DIVISOR ? this.#divisor & 0xff : this.#readReceived();
      case 1:
        return this.#lcr & LCR_DIVISOR ? this.#divisor >> 8 : this.#ier;
      case 2:
        return this.#readIdentification();
      case 3:
        return this.#lcr;
      case 4:
        return this.#mcr;
      case 5:
        return this.#readLineStatus();
      case 6: {
        const value = this.#msr;
        this.#msr &= 0xf0;
        this.#update();
        return value;
      }
      default:
        return this.#scratch;
    }
  }

  writePort(offset: number, _width: Width, written: number): void {
    const value = written & 0xff;
    switch (offset) {
      case 0:
        if (this.#lcr & LCR_DIVISOR) this.#divisor = (this.#divisor & 0xff00) | value;
        else this.#send(value);
        return;
      case 1:
        if (this.#lcr & LCR_DIVISOR) this.#divisor = (this.#divisor & 0xff) | (value << 8);
        else {
          // Enabling the interrupt while the transmitter is empty raises it.
          if (value & IER_EMPTY && !(this.#ier & IER_EMPTY)) this.#emptyInterrupt = true;
          this.#ier = value & 0x0f;
          this.#update();
        }
        return;
      case 2:
        this.#writeFifoControl(value);
        return;
      case 3:
        if (value & LCR_BREAK && !(this.#lcr & LCR_BREAK) && this.#mcr & MCR_LOOP) this.#store(0x100);
        this.#lcr = value;
        this.#update();
        return;
      case 4:
        this.#mcr = value & 0x1f;
        this.#modemChanged();
        if (!(value & MCR_LOOP)) this.#arrive();
        this.#update();
        return;
      case 5: // factory test
      case 6:
        return;
      default:
        this.#scratch = value;
    }
  }

  /** Levels of the modem inputs (MSR bits 7:4) that the other end drives. */
  setModemLines(lines: number): void {
    this.#modemLines = lines & 0xf0;
    this.#modemChanged();
    this.#update();
  }

  save(): Uart16550State {
    return {
      ier: this.#ier,
      fcr: this.#fcr,
      lcr: this.#lcr,
      mcr: this.#mcr,
      msr: this.#msr,
      scratch: this.#scratch,
      divisor: this.#divisor,
      fifo: [...this.#fifo],
      overrun: this.#overrun,
      timedOut: this.#timedOut,
      emptyInterrupt: this.#emptyInterrupt,
      modemLines: this.#modemLines,
      waiting: [...this.#waiting],
      timeoutAt: this.#timeout.deadline,
    };
  }

  restore(state: Uart16550State): void {
    this.#ier = state.ier;
    this.#fcr = state.fcr;
    this.#lcr = state.lcr;
    this.#mcr = state.mcr;
    this.#msr = state.msr;
    this.#scratch = state.scratch;
    this.#divisor = state.divisor;
    this.#fifo = [...state.fifo];
    this.#overrun = state.overrun;
    this.#timedOut = state.timedOut;
    this.#emptyInterrupt = state.emptyInterrupt;
    this.#modemLines = state.modemLines;
    this.#waiting = [...state.waiting];
    this.#timeout.set(state.timeoutAt);
    this.#update();
  }

  #fifoEnabled(): boolean {
    return (this.#fcr & 1) !== 0;
  }

  #capacity(): number {
    return this.#fifoEnabled() ? FIFO_SIZE : 1;
  }

  #trigger(): number {
    return this.#fifoEnabled() ? [1, 4, 8, 14][this.#fcr >> 6]! : 1;
  }

  #dataMask(): number {
    return (1 << (5 + (this.#lcr & 3))) - 1;
  }

  #send(value: number): void {
    this.#emptyInterrupt = false;
    this.#update(); // the request drops, so that the next one is an edge
    const byte = value & this.#dataMask();
    if (this.#mcr & MCR_LOOP) this.#store(byte);
    else this.#transmit(byte);
    this.#emptyInterrupt = true;
    this.#update();
  }

  /** A character is in the receiver: the FIFO takes it, or it overruns. */
  #store(character: number): void {
    if (this.#fifo.length >= this.#capacity()) {
      this.#overrun = true;
      // Without FIFO the new character replaces the old one; with FIFO the shift register is overwritten.
      if (!this.#fifoEnabled()) this.#fifo[0] = character;
      return;
    }
    this.#fifo.push(character);
    this.#restartTimeout();
  }

  /** Moves bytes of the host into the receiver while it has room. */
  #arrive(): void {
    if (this.#mcr & MCR_LOOP) return;
    while (this.#waiting.length > 0 && this.#fifo.length < this.#capacity()) this.#store(this.#waiting.shift()! & this.#dataMask());
  }

  /** The timeout interrupt comes when nothing was received or read for four characters. */
  #restartTimeout(): void {
    if (!this.#fifoEnabled() || this.#fifo.length === 0) {
      this.#timeout.set(Infinity);
      return;
    }
    const bits = 1 + 5 + (this.#lcr & 3) + (this.#lcr & 8 ? 1 : 0) + (this.#lcr & 4 ? 2 : 1);
    const periods = 4 * bits * 16 * (this.#divisor || 0x10000);
    this.#timeout.set(this.#clock.ticks + Math.ceil((periods * this.#clock.hz) / BAUD_CLOCK_HZ));
  }

  #readReceived(): number {
    const character = this.#fifo.shift() ?? 0;
    this.#timedOut = false;
    this.#update(); // the interrupt drops before the next byte raises it
    this.#arrive();
    this.#restartTimeout();
    this.#update();
    return character & 0xff;
  }

  #readLineStatus(): number {
    let value = LSR_EMPTY;
    if (this.#fifo.length > 0) value |= LSR_READY;
    if (this.#overrun) value |= LSR_OVERRUN;
    if (this.#fifo[0]! & 0x100) value |= LSR_BREAK;
    if (this.#fifoEnabled() && this.#fifo.some((c) => c & 0x100)) value |= LSR_FIFO_ERROR;
    this.#overrun = false;
    if (this.#fifo.length > 0) this.#fifo[0]! &= 0xff;
    this.#update();
    return value;
  }

  #readIdentification(): number {
    const pending = this.#pending();
    if (pending === IIR_EMPTY) {
      this.#emptyInterrupt = false;
      this.#update();
    }
    return pending | (this.#fifoEnabled() ? 0xc0 : 0);
  }

  #writeFifoControl(value: number): void {
    const enabled = value & 1;
    // Switching the FIFOs on or off clears them, and the other bits count only when bit 0 is written as 1.
    if (enabled !== (this.#fcr & 1) || (enabled && value & 2)) {
      this.#fifo = [];
      this.#timedOut = false;
    }
    this.#fcr = enabled ? value & 0xc9 : 0;
    this.#arrive();
    this.#restartTimeout();
    this.#update();
  }

  #modemInputs(): number {
    if (!(this.#mcr & MCR_LOOP)) return this.#modemLines;
    return (
      (this.#mcr & MCR_RTS ? MSR_CTS : 0) |
      (this.#mcr & MCR_DTR ? MSR_DSR : 0) |
      (this.#mcr & MCR_OUT1 ? MSR_RI : 0) |
      (this.#mcr & MCR_OUT2 ? MSR_DCD : 0)
    );
  }

  #modemChanged(): void {
    const now = this.#modemInputs();
    const changed = (this.#msr ^ now) & 0xf0;
    let delta = changed & (MSR_CTS | MSR_DSR | MSR_DCD);
    if (changed & MSR_RI && !(now & MSR_RI)) delta |= MSR_RI; // trailing edge only
    this.#msr = now | (this.#msr & 0x0f) | (delta >> 4);
  }

  /** The pending interrupt with the highest priority, as the identification register names it. */
  #pending(): number {
    if (this.#ier & IER_LINE && (this.#overrun || this.#fifo[0]! & 0x100)) return IIR_LINE;
    if (this.#ier & IER_RECEIVED) {
      if (this.#fifo.length >= this.#trigger()) return IIR_RECEIVED;
      if (this.#timedOut) return IIR_TIMEOUT;
    }
    if (this.#ier & IER_EMPTY && this.#emptyInterrupt) return IIR_EMPTY;
    if (this.#ier & IER_MODEM && this.#msr & 0x0f) return IIR_MODEM;
    return IIR_NONE;
  }

  /** In a PC, OUT2 connects the interrupt output to the bus; loopback disconnects it. */
  #update(): void {
    const connected = (this.#mcr & (MCR_OUT2 | MCR_LOOP)) === MCR_OUT2;
    this.#irq(connected && this.#pending() !== IIR_NONE);
  }
}
