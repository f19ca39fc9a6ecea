/**
 * ACPI fixed hardware: PM1 event and control registers and the power-management timer, 16 bytes of ports.
 *
 * Offsets: 0 PM1_STS, 2 PM1_EN, 4 PM1_CNT, 8 PM_TMR. The machine is always in ACPI mode.
 *
 * @source ACPI Specification 6.5 "ACPI Hardware Specification"
 */
import { moment, record, unsigned } from "../engine/schema.ts";
import { Rate, type Clock, type Timer } from "../engine/clock.ts";
import type { Line, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

/** Input clock, Hz. Source: ACPI 6.5 "Power Management Timer". */
export const PM_TIMER_HZ = 3_579_545;
/** The counter has 24 bits; TMR_STS is set when bit 23 changes. */
const TIMER_MODULUS = 0x1000000;
const HALF = 0x800000;

const TMR_STS = 0x0001,
  PWRBTN_STS = 0x0100;
/** Status bits that this hardware has: timer, bus master, global lock, power button, RTC, wake. */
const STATUS_BITS = 0x8531;
const ENABLE_BITS = 0x0521;
const SCI_EN = 0x0001,
  SLP_EN = 0x2000;
/** SLP_TYP value that the DSDT gives for soft-off (\_S5): the one that software without a reader of ACPI tables writes to QEMU. */
export const SLEEP_TYPE_S5 = 0;

export interface AcpiPmState {
  status: number;
  enable: number;
  control: number;
  /** Changes of bit 23 that PM1_STS has seen. */
  halves: number;
}

const STATE = record<AcpiPmState>({ status: unsigned(16), enable: unsigned(16), control: unsigned(16), halves: moment });

export class AcpiPm implements PortDevice, Stateful<AcpiPmState>, Resettable {
  readonly name = "acpi-pm";
  readonly schema = STATE;
  readonly #clock: Clock;
  readonly #rate: Rate;
  readonly #sci: Line;
  readonly #powerOff: () => void;
  readonly #carry: Timer;
  #status = 0;
  #enable = 0;
  #control = SCI_EN;
  #halves: number;

  constructor(clock: Clock, sci: Line, powerOff: () => void) {
    this.#clock = clock;
    this.#rate = new Rate(PM_TIMER_HZ, clock.hz);
    this.#sci = sci;
    this.#powerOff = powerOff;
    this.#carry = clock.timer(() => this.#update());
    this.#halves = Math.floor(this.#count() / HALF);
  }

  reset(): void {
    this.#halves = Math.floor(this.#count() / HALF);
    this.#status = this.#enable = 0;
    this.#control = SCI_EN;
    this.#update();
  }

  /** The user presses the power button: an operating system that listens powers off. */
  pressPowerButton(): void {
    this.#status |= PWRBTN_STS;
    this.#update();
  }

  readPort(offset: number, width: Width): number {
    const bytes = width === 4 ? 0xffffffff : width === 2 ? 0xffff : 0xff;
    return ((this.#register(offset & ~3) >>> ((offset & 3) * 8)) & bytes) >>> 0;
  }

  writePort(offset: number, width: Width, value: number): void {
    // PM1_STS and PM1_EN are written as one dword, as two words, or by bytes.
    for (let i = 0; i < width; i++) this.#writeByte(offset + i, (value >>> (8 * i)) & 0xff);
    if (this.#control & SLP_EN) this.#sleep();
    this.#update();
  }

  save(): AcpiPmState {
    this.#sync();
    return { status: this.#status, enable: this.#enable, control: this.#control, halves: this.#halves };
  }

  restore(state: AcpiPmState): void {
    this.#status = state.status;
    this.#enable = state.enable;
    this.#control = state.control;
    this.#halves = state.halves;
    this.#update();
  }

  #count(): number {
    return this.#rate.count(this.#clock.ticks);
  }

  #register(offset: number): number {
    switch (offset) {
      case 0:
        this.#sync();
        return this.#status | (this.#enable << 16);
      case 4:
        return this.#control;
      case 8:
        return this.#count() % TIMER_MODULUS;
      default:
        return 0;
    }
  }

  #writeByte(offset: number, value: number): void {
    const shift = (offset & 1) * 8;
    switch (offset & ~1) {
      case 0:
        this.#sync();
        this.#status &= ~((value << shift) & STATUS_BITS); // write 1 to clear
        return;
      case 2:
        this.#enable = ((this.#enable & ~(0xff << shift)) | (value << shift)) & ENABLE_BITS;
        return;
      case 4:
        this.#control = (this.#control & ~(0xff << shift)) | (value << shift) | SCI_EN;
        return;
      default: // the timer is read-only
    }
  }

  /** SLP_EN starts the sleep state in SLP_TYP, bits 12:10, and reads as 0. Only S5 is described to the guest. */
  #sleep(): void {
    this.#control &= ~SLP_EN;
    if (((this.#control >> 10) & 7) === SLEEP_TYPE_S5) this.#powerOff();
  }

  #sync(): void {
    const halves = Math.floor(this.#count() / HALF);
    if (halves !== this.#halves) this.#status |= TMR_STS;
    this.#halves = halves;
  }

  #update(): void {
    this.#sync();
    this.#sci((this.#status & this.#enable) !== 0);
    const waits = this.#enable & TMR_STS && !(this.#status & TMR_STS);
    this.#carry.set(waits ? this.#rate.tickOf((this.#halves + 1) * HALF) : Infinity);
  }
}
