/**
 * 8042 keyboard controller: data at port 60H, command and status at 64H; IRQ1 and IRQ12.
 *
 * The keyboard port has a keyboard. The auxiliary port works, and nothing is plugged into it.
 *
 * @source IBM Personal System/2 Hardware Interface Technical Reference, "Keyboard and Auxiliary Device Controller"
 */
import { bytes, flag, integer, record, unsigned } from "../engine/schema.ts";
import type { Line, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";
import { KEYBOARD_STATE, Ps2Keyboard, type Ps2KeyboardState } from "./ps2-keyboard.ts";

const STATUS_FULL = 0x01,
  STATUS_SYSTEM = 0x04,
  STATUS_COMMAND = 0x08,
  STATUS_UNLOCKED = 0x10,
  STATUS_AUX = 0x20,
  STATUS_TIMEOUT = 0x40;
/** Command byte: interrupts, system flag, port clocks stopped, translation to scan code set 1. */
const KEYBOARD_IRQ = 0x01,
  AUX_IRQ = 0x02,
  SYSTEM = 0x04,
  KEYBOARD_OFF = 0x10,
  AUX_OFF = 0x20,
  TRANSLATE = 0x40;
/** Output port: bit 0 low resets the processor, bit 1 is A20. */
const OUTPUT_RESET = 0x01,
  OUTPUT_A20 = 0x02;
const INPUT_PORT = 0xb0; // keyboard not locked, colour display, no manufacturing jumper

export interface I8042State {
  ram: Uint8Array;
  output: number;
  fromAux: boolean;
  timeout: boolean;
  full: boolean;
  data: number;
  lastWasCommand: boolean;
  /** Controller command that waits for a byte at port 60H, or 0. */
  pending: number;
  /**
   * A byte of the controller itself that waits for the output buffer, before those of the keyboard, or -1. Bit 8: from the auxiliary
   * port; bit 9: timeout.
   */
  answer: number;
  /** The keyboard sent the break prefix F0H: the next translated code has bit 7 set. */
  released: boolean;
  keyboard: Ps2KeyboardState;
}

const STATE = record<I8042State>({
  ram: bytes(32),
  output: unsigned(8),
  fromAux: flag,
  timeout: flag,
  full: flag,
  data: unsigned(8),
  lastWasCommand: flag,
  pending: unsigned(8),
  answer: integer(-1, 0x3ff),
  released: flag,
  keyboard: KEYBOARD_STATE,
});

export class I8042 implements PortDevice, Stateful<I8042State>, Resettable {
  readonly name = "i8042";
  readonly schema = STATE;
  readonly keyboard: Ps2Keyboard;
  readonly #irq1: Line;
  readonly #irq12: Line;
  readonly #a20: Line;
  readonly #resetProcessor: () => void;
  #s: Omit<I8042State, "keyboard">;

  constructor(lines: { irq1: Line; irq12: Line; a20: Line; reset: () => void }) {
    this.#irq1 = lines.irq1;
    this.#irq12 = lines.irq12;
    this.#a20 = lines.a20;
    this.#resetProcessor = lines.reset;
    this.keyboard = new Ps2Keyboard(() => this.#fill());
    this.#s = afterFirmware();
  }

  reset(): void {
    this.keyboard.reset();
    this.#s = afterFirmware();
    this.#a20(true);
    this.#update();
  }

  /** `offset` 0 is port 60H, 4 is port 64H. */
  readPort(offset: number, _width: Width): number {
    const s = this.#s;
    if (offset === 4) {
      return (
        (s.full ? STATUS_FULL : 0) |
        (s.ram[0]! & SYSTEM ? STATUS_SYSTEM : 0) |
        (s.lastWasCommand ? STATUS_COMMAND : 0) |
        STATUS_UNLOCKED |
        (s.full && s.fromAux ? STATUS_AUX : 0) |
        (s.full && s.timeout ? STATUS_TIMEOUT : 0)
      );
    }
    const { data } = s;
    if (s.full) {
      s.full = false;
      this.#update(); // the interrupt drops before the next byte raises it
      this.#fill();
    }
    return data;
  }

  writePort(offset: number, _width: Width, written: number): void {
    const value = written & 0xff;
    this.#s.lastWasCommand = offset === 4;
    if (offset === 4) this.#command(value);
    else if (this.#s.pending) this.#parameter(value);
    else {
      this.#s.ram[0]! &= ~KEYBOARD_OFF; // writing to the keyboard enables its clock
      this.keyboard.command(value);
    }
    this.#fill();
    this.#update();
  }

  save(): I8042State {
    return { ...this.#s, ram: this.#s.ram.slice(), keyboard: this.keyboard.save() };
  }

  restore(state: I8042State): void {
    const { keyboard, ...own } = state;
    this.keyboard.restore(keyboard);
    this.#s = { ...own, ram: own.ram.slice() };
    this.#update();
  }

  #command(value: number): void {
    const s = this.#s;
    s.pending = 0;
    if (value >= 0x20 && value < 0x40) this.#answer(s.ram[value & 0x1f]!);
    else if (value >= 0x60 && value < 0x80) s.pending = value;
    else if (value >= 0xf0) {
      // Pulses the output lines whose bit is 0 low; line 0 is RESET.
      if (!(value & OUTPUT_RESET)) this.#resetProcessor();
    } else this.#namedCommand(value);
  }

  #namedCommand(value: number): void {
    const s = this.#s;
    switch (value) {
      case 0xa7:
        s.ram[0]! |= AUX_OFF;
        return;
      case 0xa8:
        s.ram[0]! &= ~AUX_OFF;
        return;
      case 0xa9: // interface tests: no line is stuck
      case 0xab:
        this.#answer(0x00);
        return;
      case 0xaa:
        s.ram[0] = (s.ram[0]! & TRANSLATE) | SYSTEM | KEYBOARD_OFF | AUX_OFF;
        this.#answer(0x55);
        return;
      case 0xad:
        s.ram[0]! |= KEYBOARD_OFF;
        return;
      case 0xae:
        s.ram[0]! &= ~KEYBOARD_OFF;
        return;
      case 0xc0:
        this.#answer(INPUT_PORT);
        return;
      case 0xd0:
        this.#answer(s.output | (s.full ? (s.fromAux ? 0x20 : 0x10) : 0));
        return;
      case 0xd1: // write output port
      case 0xd2: // byte as if from the keyboard
      case 0xd3: // byte as if from the auxiliary device
      case 0xd4: // byte to the auxiliary device
        s.pending = value;
        return;
      case 0xdd: // A20 off and on, of compatible controllers
      case 0xdf:
        this.#writeOutput(value === 0xdf ? s.output | OUTPUT_A20 : s.output & ~OUTPUT_A20);
        return;
      default: // not a command of this controller: no answer
    }
  }

  #parameter(value: number): void {
    const s = this.#s;
    const { pending } = s;
    s.pending = 0;
    if (pending >= 0x60 && pending < 0x80) s.ram[pending & 0x1f] = value;
    else if (pending === 0xd1) this.#writeOutput(value);
    else if (pending === 0xd2) this.#answer(value);
    else if (pending === 0xd3) this.#answer(value | 0x100);
    else {
      // No device acknowledges: the controller reports a timeout.
      s.ram[0]! &= ~AUX_OFF;
      this.#answer(0xfe | 0x300);
    }
  }

  #writeOutput(value: number): void {
    this.#s.output = value & 0xcf;
    this.#a20((value & OUTPUT_A20) !== 0);
    if (!(value & OUTPUT_RESET)) this.#resetProcessor();
  }

  /** The controller has one output buffer, and works at one command: a further answer while one waits takes its place. */
  #answer(byte: number): void {
    this.#s.answer = byte;
  }

  /** Puts the next byte into the empty output buffer. */
  #fill(): void {
    const s = this.#s;
    while (!s.full) {
      const { answer } = s;
      if (answer >= 0) {
        s.answer = -1;
        s.data = answer & 0xff;
        s.fromAux = (answer & 0x100) !== 0;
        s.timeout = (answer & 0x200) !== 0;
        s.full = true;
      } else {
        if (s.ram[0]! & KEYBOARD_OFF) break;
        const code = this.keyboard.take();
        if (code === undefined) break;
        const data = this.#translate(code);
        if (data < 0) continue;
        s.data = data;
        s.fromAux = s.timeout = false;
        s.full = true;
      }
    }
    this.#update();
  }

  /** Scan code set 2 to set 1; -1 if nothing is passed on (the break prefix). */
  #translate(code: number): number {
    const s = this.#s;
    if (!(s.ram[0]! & TRANSLATE)) return code;
    if (code === 0xf0) {
      s.released = true;
      return -1;
    }
    const translated = code < 0x80 ? SET1_OF_SET2[code]! : code === 0x83 ? 0x41 : code === 0x84 ? 0x54 : code;
    const released = s.released && code < 0x85;
    if (code !== 0xe0 && code !== 0xe1) s.released = false;
    return released ? translated | 0x80 : translated;
  }

  #update(): void {
    const s = this.#s;
    this.#irq1(s.full && !s.fromAux && (s.ram[0]! & KEYBOARD_IRQ) !== 0);
    this.#irq12(s.full && s.fromAux && (s.ram[0]! & AUX_IRQ) !== 0);
  }
}

/** The state in which the firmware of a PC hands over: self-test passed, keyboard on, translation on, A20 enabled. */
const afterFirmware = (): Omit<I8042State, "keyboard"> => {
  const ram = new Uint8Array(32);
  ram[0] = SYSTEM | TRANSLATE | AUX_OFF | KEYBOARD_IRQ;
  return {
    ram,
    output: 0xcf,
    fromAux: false,
    timeout: false,
    full: false,
    data: 0,
    lastWasCommand: false,
    pending: 0,
    answer: -1,
    released: false,
  };
};

/** Set 1 code of each set 2 code below 80H. */
const SET1_OF_SET2 = [
  0xff, 0x43, 0x41, 0x3f, 0x3d, 0x3b, 0x3c, 0x58, 0x64, 0x44, 0x42, 0x40, 0x3e, 0x0f, 0x29, 0x59, 0x65, 0x38, 0x2a, 0x70, 0x1d, 0x10, 0x02,
  0x5a, 0x66, 0x71, 0x2c, 0x1f, 0x1e, 0x11, 0x03, 0x5b, 0x67, 0x2e, 0x2d, 0x20, 0x12, 0x05, 0x04, 0x5c, 0x68, 0x39, 0x2f, 0x21, 0x14, 0x13,
  0x06, 0x5d, 0x69, 0x31, 0x30, 0x23, 0x22, 0x15, 0x07, 0x5e, 0x6a, 0x72, 0x32, 0x24, 0x16, 0x08, 0x09, 0x5f, 0x6b, 0x33, 0x25, 0x17, 0x18,
  0x0b, 0x0a, 0x60, 0x6c, 0x34, 0x35, 0x26, 0x27, 0x19, 0x0c, 0x61, 0x6d, 0x73, 0x28, 0x74, 0x1a, 0x0d, 0x62, 0x6e, 0x3a, 0x36, 0x1c, 0x1b,
  0x75, 0x2b, 0x63, 0x76, 0x55, 0x56, 0x77, 0x78, 0x79, 0x7a, 0x0e, 0x7b, 0x7c, 0x4f, 0x7d, 0x4b, 0x47, 0x7e, 0x7f, 0x6f, 0x52, 0x53, 0x50,
  0x4c, 0x4d, 0x48, 0x01, 0x45, 0x57, 0x4e, 0x51, 0x4a, 0x37, 0x49, 0x46, 0x54,
];
