/**
 * A PS/2 keyboard: commands of the host and the bytes it answers, scan code set 2.
 *
 * @source IBM Personal System/2 Hardware Interface Technical Reference, "Keyboard (101- and 102-Key)"
 */
import { flag, integer, list, oneOf, record, unsigned } from "../engine/schema.ts";
import type { Stateful } from "../engine/types.ts";

const ACKNOWLEDGE = 0xfa,
  RESEND = 0xfe,
  SELF_TEST_PASSED = 0xaa,
  ECHO = 0xee;
/** Bytes of keys that the keyboard keeps for the host; then it sends an overrun code. */
const BUFFER_SIZE = 16;
const OVERRUN = 0x00;

export interface Ps2KeyboardState {
  /** Bytes of keys. */
  queue: number[];
  /** What is left of the answer to the last command: it goes before the keys, and a new command ends it. */
  answer: number[];
  /** Command whose parameter is expected, or 0. */
  command: number;
  enabled: boolean;
  leds: number;
  set: number;
  typematic: number;
  last: number;
}

/** Bytes of the longest answer. */
const LONGEST_ANSWER = 3;

export const KEYBOARD_STATE = record<Ps2KeyboardState>({
  queue: list(unsigned(8), BUFFER_SIZE + 1),
  answer: list(unsigned(8), LONGEST_ANSWER),
  command: integer(0, 0xff),
  enabled: flag,
  leds: unsigned(3),
  set: oneOf(2),
  typematic: unsigned(7),
  last: unsigned(8),
});

export class Ps2Keyboard implements Stateful<Ps2KeyboardState> {
  readonly schema = KEYBOARD_STATE;
  #s = powerUp();
  readonly #ready: () => void;

  /** `ready` is called when bytes for the host are waiting. */
  constructor(ready: () => void) {
    this.#ready = ready;
  }

  /** Power-up. */
  reset(): void {
    this.#s = powerUp();
  }

  /** Scan codes of set 2, as the keys produce them. Dropped while the host has disabled scanning. */
  press(codes: readonly number[]): void {
    const s = this.#s;
    if (!s.enabled) return;
    if (s.queue.length + codes.length > BUFFER_SIZE) {
      if (s.queue.at(-1) !== OVERRUN) s.queue.push(OVERRUN);
    } else s.queue.push(...codes);
    this.#ready();
  }

  /** Bits 2:0: Caps Lock, Num Lock, Scroll Lock as the host set them (2, 1, 0). */
  get leds(): number {
    return this.#s.leds;
  }

  /** The next byte for the host, or undefined. */
  take(): number | undefined {
    const byte = this.#s.answer.shift() ?? this.#s.queue.shift();
    if (byte !== undefined) this.#s.last = byte;
    return byte;
  }

  /** A byte from the host. */
  command(value: number): void {
    const s = this.#s;
    if (s.command !== 0 && value < 0xed) this.#parameter(s.command, value);
    else {
      s.command = 0;
      this.#start(value);
    }
    this.#ready();
  }

  save(): Ps2KeyboardState {
    return { ...this.#s, queue: [...this.#s.queue], answer: [...this.#s.answer] };
  }

  restore(state: Ps2KeyboardState): void {
    this.#s = { ...state, queue: [...state.queue], answer: [...state.answer] };
  }

  #start(value: number): void {
    const s = this.#s;
    switch (value) {
      case 0xed: // LEDs
      case 0xf0: // scan code set
      case 0xf3: // typematic rate
      case 0xfb: // set 3: key types
      case 0xfc:
      case 0xfd:
        s.command = value;
        this.#answer(ACKNOWLEDGE);
        return;
      case 0xee:
        this.#answer(ECHO);
        return;
      case 0xf2:
        this.#answer(ACKNOWLEDGE, 0xab, 0x83);
        return;
      case 0xf4:
        s.queue = [];
        s.enabled = true;
        this.#answer(ACKNOWLEDGE);
        return;
      case 0xf5:
      case 0xf6: {
        Object.assign(s, powerUp(), { enabled: value === 0xf6, leds: s.leds });
        this.#answer(ACKNOWLEDGE);
        return;
      }
      case 0xf7: // set 3: all keys
      case 0xf8:
      case 0xf9:
      case 0xfa:
        this.#answer(ACKNOWLEDGE);
        return;
      case 0xfe:
        this.#answer(s.last);
        return;
      case 0xff:
        this.#s = powerUp();
        this.#answer(ACKNOWLEDGE, SELF_TEST_PASSED);
        return;
      default:
        this.#answer(RESEND);
    }
  }

  #parameter(command: number, value: number): void {
    const s = this.#s;
    s.command = 0;
    switch (command) {
      case 0xed:
        s.leds = value & 7;
        break;
      case 0xf3:
        s.typematic = value & 0x7f;
        break;
      case 0xf0:
        if (value === 0) {
          this.#answer(ACKNOWLEDGE, s.set);
          return;
        }
        // Keys are always reported in set 2: sets 1 and 3 are refused rather than reported wrongly.
        if (value !== 2) {
          this.#answer(RESEND);
          return;
        }
        s.set = value;
        break;
      default: // key types of set 3: nothing to keep in set 2
    }
    this.#answer(ACKNOWLEDGE);
  }

  #answer(...bytes: number[]): void {
    this.#s.answer = bytes;
  }
}

const powerUp = (): Ps2KeyboardState => ({
  queue: [],
  answer: [],
  command: 0,
  enabled: true,
  leds: 0,
  set: 2,
  typematic: 0x2b,
  last: 0,
});
