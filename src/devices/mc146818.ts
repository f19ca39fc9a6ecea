/**
 * MC146818 real-time clock with CMOS RAM: index at port 70H, data at 71H, IRQ8.
 *
 * The calendar is advanced when somebody looks at it, second by second as the chip does, so that any value the guest
 * wrote goes on from there.
 *
 * @source Motorola MC146818A data sheet
 */
import { bytes, integer, moment, record, unsigned } from "../engine/schema.ts";
import { Rate, type Clock, type Timer } from "../engine/clock.ts";
import type { Line, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

/** Time base of the chip, Hz. */
const CRYSTAL_HZ = 32_768;
/** UIP rises 244 µs before an update cycle of 1,984 µs: 8 and 65 periods. */
const UPDATE_PERIODS = 73;
const DAY_SECONDS = 86_400;

const SECONDS = 0,
  SECONDS_ALARM = 1,
  MINUTES = 2,
  MINUTES_ALARM = 3,
  HOURS = 4,
  HOURS_ALARM = 5,
  WEEKDAY = 6,
  DAY = 7,
  MONTH = 8,
  YEAR = 9;
const A = 10,
  B = 11,
  C = 12,
  D = 13;
/** Byte that holds the century; the ACPI tables name it. */
export const CENTURY = 0x32;

const B_SET = 0x80,
  B_PERIODIC = 0x40,
  B_ALARM = 0x20,
  B_UPDATE = 0x10,
  B_BINARY = 0x04,
  B_24_HOURS = 0x02;
const C_REQUEST = 0x80,
  C_PERIODIC = 0x40,
  C_ALARM = 0x20,
  C_UPDATE = 0x10;

export interface Mc146818State {
  ram: Uint8Array;
  index: number;
  /** Crystal period at which the divider was zero. */
  origin: number;
  /** Seconds of the divider that the calendar has seen, and periodic interrupts that register C has. */
  seconds: number;
  periods: number;
}

const STATE = record<Mc146818State>({
  ram: bytes(128),
  index: unsigned(8),
  origin: integer(-CRYSTAL_HZ, Number.MAX_SAFE_INTEGER),
  seconds: integer(0, 2 ** 53 / CRYSTAL_HZ),
  periods: moment,
});

export class Mc146818 implements PortDevice, Stateful<Mc146818State>, Resettable {
  readonly name = "mc146818";
  readonly schema = STATE;
  readonly #clock: Clock;
  readonly #rate: Rate;
  readonly #irq8: Line;
  readonly #event: Timer;
  #ram = new Uint8Array(128);
  #index = 0;
  #origin = 0;
  #seconds = 0;
  #periods = 0;

  /** `start` is the date at the clock's present tick. */
  constructor(clock: Clock, irq8: Line, start: Date) {
    this.#clock = clock;
    this.#rate = new Rate(CRYSTAL_HZ, clock.hz);
    this.#irq8 = irq8;
    this.#event = clock.timer(() => this.#update());
    this.#ram[A] = 0x26; // 32,768 Hz crystal, periodic rate 1,024 Hz
    this.#ram[B] = B_24_HOURS;
    this.#ram[D] = 0x80; // the battery is good
    this.#origin = this.#now();
    this.setDate(start);
  }

  /** RESET clears the interrupt enables and flags; calendar and RAM run on the battery. */
  reset(): void {
    this.#sync();
    this.#ram[B]! &= ~(B_PERIODIC | B_ALARM | B_UPDATE | 0x08);
    this.#ram[C] = 0;
    this.#index = 0;
    this.#update();
  }

  /** Sets the calendar, as a setup program would. */
  setDate(date: Date): void {
    const year = date.getUTCFullYear();
    this.#setField(SECONDS, date.getUTCSeconds());
    this.#setField(MINUTES, date.getUTCMinutes());
    this.#setHours(date.getUTCHours());
    this.#setField(WEEKDAY, date.getUTCDay() + 1);
    this.#setField(DAY, date.getUTCDate());
    this.#setField(MONTH, date.getUTCMonth() + 1);
    this.#setField(YEAR, year % 100);
    this.#ram[CENTURY] = toBcd(Math.floor(year / 100));
  }

  /** CMOS RAM that the firmware of a PC would have filled; bytes 0-13 are the chip's registers. */
  setByte(index: number, value: number): void {
    if (index > D && index < 128) this.#ram[index] = value;
  }

  /** Bit 7 of the index port: the NMI mask of a PC. */
  get nmiMasked(): boolean {
    return (this.#index & 0x80) !== 0;
  }

  readPort(offset: number, _width: Width): number {
    if (offset === 0) return 0xff; // write-only
    const index = this.#index & 0x7f;
    this.#sync();
    const value = this.#ram[index]!;
    switch (index) {
      case A:
        return value | (this.#updating() ? 0x80 : 0);
      case C:
        this.#ram[C] = 0;
        this.#update();
        return value;
      case D:
        return 0x80;
      default:
        return value;
    }
  }

  writePort(offset: number, _width: Width, written: number): void {
    const value = written & 0xff;
    if (offset === 0) {
      this.#index = value;
      return;
    }
    const index = this.#index & 0x7f;
    this.#sync();
    switch (index) {
      case A:
        this.#writeA(value & 0x7f);
        break;
      case B:
        // SET stops updates and clears their interrupt enable.
        this.#ram[B] = value & B_SET ? value & ~B_UPDATE : value;
        break;
      case C:
      case D:
        break;
      default:
        this.#ram[index] = value;
    }
    this.#update();
  }

  save(): Mc146818State {
    this.#sync();
    return { ram: this.#ram.slice(), index: this.#index, origin: this.#origin, seconds: this.#seconds, periods: this.#periods };
  }

  restore(state: Mc146818State): void {
    this.#ram = state.ram.slice();
    this.#index = state.index;
    this.#origin = state.origin;
    this.#seconds = state.seconds;
    this.#periods = state.periods;
    this.#update();
  }

  #now(): number {
    return this.#rate.count(this.#clock.ticks);
  }

  /** The divider runs: bits 6:4 of register A select the 32,768 Hz crystal. Others stop it: there is no such crystal. */
  #running(): boolean {
    return (this.#ram[A]! & 0x70) === 0x20;
  }

  #writeA(value: number): void {
    const ran = this.#running();
    const rate = this.#ram[A]! & 15;
    this.#ram[A] = value;
    if (!ran && this.#running()) {
      // The first update comes half a second after the divider is released.
      this.#origin = this.#now() - CRYSTAL_HZ / 2;
      this.#seconds = 0;
      this.#periods = this.#elapsedPeriods();
    } else if ((value & 15) !== rate) this.#periods = this.#elapsedPeriods();
  }

  /** Crystal periods between two periodic interrupts; 0 = none. */
  #period(): number {
    const select = this.#ram[A]! & 15;
    if (select === 0) return 0;
    return 1 << (select < 3 ? select + 6 : select - 1);
  }

  #elapsedPeriods(): number {
    const period = this.#period();
    return period ? Math.floor((this.#now() - this.#origin) / period) : 0;
  }

  #updating(): boolean {
    if (!this.#running() || this.#ram[B]! & B_SET) return false;
    return (this.#now() - this.#origin) % CRYSTAL_HZ >= CRYSTAL_HZ - UPDATE_PERIODS;
  }

  /** Does everything the chip did until now. */
  #sync(): void {
    if (!this.#running()) return;
    const periods = this.#elapsedPeriods();
    if (periods > this.#periods) this.#ram[C]! |= C_PERIODIC;
    this.#periods = periods;
    const seconds = Math.floor((this.#now() - this.#origin) / CRYSTAL_HZ);
    if (!(this.#ram[B]! & B_SET)) this.#advanceBy(seconds - this.#seconds);
    this.#seconds = Math.max(this.#seconds, seconds);
    if (this.#ram[C]! & this.#ram[B]! & (C_PERIODIC | C_ALARM | C_UPDATE)) this.#ram[C]! |= C_REQUEST;
  }

  #update(): void {
    this.#sync();
    if (!(this.#ram[C]! & this.#ram[B]! & (C_PERIODIC | C_ALARM | C_UPDATE))) this.#ram[C]! &= ~C_REQUEST;
    this.#irq8((this.#ram[C]! & C_REQUEST) !== 0);
    let next = Infinity;
    if (this.#running() && !(this.#ram[C]! & C_REQUEST)) {
      const period = this.#period();
      if (this.#ram[B]! & B_PERIODIC && period) next = this.#origin + (this.#periods + 1) * period;
      if (this.#ram[B]! & (B_ALARM | B_UPDATE)) next = Math.min(next, this.#origin + (this.#seconds + 1) * CRYSTAL_HZ);
    }
    this.#event.set(next === Infinity ? Infinity : this.#rate.tickOf(next));
  }

  /** An alarm byte with its two top bits set matches anything. */
  #alarmMatches(): boolean {
    const matches = (time: number, alarm: number): boolean => this.#ram[alarm]! >= 0xc0 || this.#ram[alarm] === this.#ram[time];
    return matches(SECONDS, SECONDS_ALARM) && matches(MINUTES, MINUTES_ALARM) && matches(HOURS, HOURS_ALARM);
  }

  #field(index: number): number {
    const value = this.#ram[index]!;
    return this.#ram[B]! & B_BINARY ? value : (value >> 4) * 10 + (value & 15);
  }

  #setField(index: number, value: number): void {
    this.#ram[index] = this.#ram[B]! & B_BINARY ? value : toBcd(value);
  }

  #hours(): number {
    if (this.#ram[B]! & B_24_HOURS) return this.#field(HOURS);
    const afternoon = (this.#ram[HOURS]! & 0x80) !== 0;
    this.#ram[HOURS]! &= 0x7f;
    const hour = this.#field(HOURS) % 12;
    if (afternoon) this.#ram[HOURS]! |= 0x80;
    return afternoon ? hour + 12 : hour;
  }

  #setHours(hours: number): void {
    if (this.#ram[B]! & B_24_HOURS) this.#setField(HOURS, hours);
    else {
      this.#setField(HOURS, hours % 12 || 12);
      if (hours >= 12) this.#ram[HOURS]! |= 0x80;
    }
  }

  /**
   * That many seconds later. After a day all fields of the time are valid whatever they were, and another day sets the alarm if any does:
   * then whole days pass at once.
   */
  #advanceBy(seconds: number): void {
    const days = Math.max(0, Math.floor(seconds / DAY_SECONDS) - 2);
    for (let left = seconds - days * DAY_SECONDS; left > 0; left--) {
      this.#advance();
      this.#ram[C]! |= C_UPDATE;
      if (this.#alarmMatches()) this.#ram[C]! |= C_ALARM;
    }
    for (let day = 0; day < days; day++) this.#advanceDay();
  }

  /** One second later. */
  #advance(): void {
    if (this.#carry(SECONDS, 59, 0) || this.#carry(MINUTES, 59, 0)) return;
    const hours = this.#hours();
    this.#setHours(hours >= 23 ? 0 : hours + 1);
    if (hours >= 23) this.#advanceDay();
  }

  #advanceDay(): void {
    this.#carry(WEEKDAY, 7, 1);
    if (this.#carry(DAY, this.#daysOfMonth(), 1) || this.#carry(MONTH, 12, 1) || this.#carry(YEAR, 99, 0)) return;
    this.#ram[CENTURY] = toBcd((this.#ram[CENTURY]! >> 4) * 10 + (this.#ram[CENTURY]! & 15) + 1);
  }

  /** Increments a field, or wraps it from `last` to `first`. True if nothing is carried. */
  #carry(index: number, last: number, first: number): boolean {
    const value = this.#field(index);
    this.#setField(index, value >= last ? first : value + 1);
    return value < last;
  }

  /** The chip takes every fourth year for a leap year. */
  #daysOfMonth(): number {
    const month = this.#field(MONTH);
    if (month === 2) return this.#field(YEAR) % 4 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  }
}

const toBcd = (value: number): number => ((Math.floor(value / 10) % 10) << 4) | (value % 10);
