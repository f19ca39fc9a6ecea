/**
 * I/O APIC with 24 pins, at FEC00000H.
 *
 * @source Intel 82093AA I/O Advanced Programmable Interrupt Controller data sheet
 */
import { flag, list, record, unsigned } from "../engine/schema.ts";
import type { MemoryDevice, Resettable, Stateful, Width } from "../engine/types.ts";

export const IOAPIC_PINS = 24;
export const IOAPIC_BASE = 0xfec00000;
/** Version 11H, last redirection entry 23. */
const VERSION = 0x11 | ((IOAPIC_PINS - 1) << 16);

/** Fields of the low half of a redirection entry. */
const MASKED = 0x10000,
  LEVEL = 0x8000,
  REMOTE_IRR = 0x4000,
  ACTIVE_LOW = 0x2000,
  STATUS = 0x1000,
  LOGICAL = 0x800;
const WRITABLE_LOW = 0x1afff;

/** A message to the local APICs. @sdm 3A "Determining IPI Destination" */
export type InterruptMessage = (destination: number, logical: boolean, deliveryMode: number, vector: number, level: boolean) => void;

export interface IoApicState {
  select: number;
  id: number;
  /** Electrical level of each pin. */
  lines: boolean[];
  low: number[];
  high: number[];
}

const STATE = record<IoApicState>({
  select: unsigned(8),
  id: unsigned(4),
  lines: list(flag, IOAPIC_PINS, IOAPIC_PINS),
  low: list(unsigned(32), IOAPIC_PINS, IOAPIC_PINS),
  high: list(unsigned(32), IOAPIC_PINS, IOAPIC_PINS),
});

export class IoApic implements MemoryDevice, Stateful<IoApicState>, Resettable {
  readonly name = "ioapic";
  readonly schema = STATE;
  readonly #send: InterruptMessage;
  #select = 0;
  #id = 0;
  #lines: boolean[] = Array(IOAPIC_PINS).fill(false);
  #low: number[] = Array(IOAPIC_PINS).fill(MASKED);
  #high: number[] = Array(IOAPIC_PINS).fill(0);

  constructor(send: InterruptMessage) {
    this.#send = send;
  }

  reset(): void {
    this.#select = this.#id = 0;
    this.#low.fill(MASKED);
    this.#high.fill(0);
  }

  /** Electrical level of a pin: high or low. */
  setPin(pin: number, high: boolean): void {
    if (this.#lines[pin] === high) return;
    const wasActive = this.#active(pin);
    this.#lines[pin] = high;
    const active = this.#active(pin);
    if (active && !wasActive) this.#trigger(pin, true);
  }

  /** A local APIC completed a level-triggered interrupt with this vector. */
  endOfInterrupt(vector: number): void {
    for (let pin = 0; pin < IOAPIC_PINS; pin++) {
      if ((this.#low[pin]! & 0xff) !== vector || !(this.#low[pin]! & REMOTE_IRR)) continue;
      this.#low[pin]! &= ~REMOTE_IRR;
      this.#trigger(pin, false);
    }
  }

  /** IOREGSEL at 0, IOWIN at 10H. Dword accesses only, as the data sheet demands. */
  readMemory(offset: number, width: Width): number {
    if (width !== 4) return 0;
    if (offset === 0) return this.#select;
    return offset === 0x10 ? this.#readRegister(this.#select) : 0;
  }

  writeMemory(offset: number, width: Width, value: number): void {
    if (offset === 0) this.#select = value & 0xff;
    else if (offset === 0x10 && width === 4) this.#writeRegister(this.#select, value);
  }

  save(): IoApicState {
    return { select: this.#select, id: this.#id, lines: [...this.#lines], low: [...this.#low], high: [...this.#high] };
  }

  restore(state: IoApicState): void {
    this.#select = state.select;
    this.#id = state.id;
    this.#lines = [...state.lines];
    this.#low = [...state.low];
    this.#high = [...state.high];
  }

  #readRegister(index: number): number {
    if (index === 0) return this.#id << 24;
    if (index === 1) return VERSION;
    if (index === 2) return this.#id << 24; // arbitration ID follows the ID
    const pin = (index - 0x10) >> 1;
    if (index < 0x10 || pin >= IOAPIC_PINS) return 0;
    return (index & 1 ? this.#high[pin]! : this.#low[pin]!) >>> 0;
  }

  #writeRegister(index: number, value: number): void {
    if (index === 0) {
      this.#id = (value >>> 24) & 0x0f;
      return;
    }
    const pin = (index - 0x10) >> 1;
    if (index < 0x10 || pin >= IOAPIC_PINS) return;
    if (index & 1) {
      this.#high[pin] = (value & 0xff000000) >>> 0;
      return;
    }
    // Remote IRR is read-only, and an edge-triggered entry has none.
    const remote = value & LEVEL ? this.#low[pin]! & REMOTE_IRR : 0;
    this.#low[pin] = (value & WRITABLE_LOW & ~STATUS) | remote;
    this.#trigger(pin, false);
  }

  /** The pin asserts its interrupt: its level against the polarity of its entry. */
  #active(pin: number): boolean {
    return this.#lines[pin] !== ((this.#low[pin]! & ACTIVE_LOW) !== 0);
  }

  /**
   * Sends the interrupt of an entry. Edge-triggered: on the edge only, and an edge while masked is lost. Level-triggered:
   * whenever the pin is active and the previous one was completed.
   */
  #trigger(pin: number, edge: boolean): void {
    const entry = this.#low[pin]!;
    if (entry & MASKED) return;
    const level = (entry & LEVEL) !== 0;
    if (level) {
      if (!this.#active(pin) || entry & REMOTE_IRR) return;
    } else if (!edge) return;
    const mode = (entry >> 8) & 7;
    // SMI, NMI, INIT and ExtINT are edges whatever the trigger mode says; only fixed and lowest priority are completed.
    const completed = level && mode <= 1;
    if (level && !completed && !edge) return;
    if (completed) this.#low[pin]! |= REMOTE_IRR;
    this.#send(this.#high[pin]! >>> 24, (entry & LOGICAL) !== 0, mode, entry & 0xff, completed);
  }
}
