/**
 * Random histories of each chip beside a model that follows the data sheet step by step: every read, every level of a line and
 * every message agree. A failure prints the line that replays it.
 */
import { describe, expect, test } from "vitest";
import { AcpiPm, PM_TIMER_HZ } from "../../src/devices/acpi-pm.ts";
import { I8254, PIT_HZ } from "../../src/devices/i8254.ts";
import { I8259Pair } from "../../src/devices/i8259.ts";
import { IoApic } from "../../src/devices/ioapic.ts";
import { Mc146818 } from "../../src/devices/mc146818.ts";
import { fuzz } from "../fuzz/fuzz.ts";
import type { Random } from "../random.ts";
import { TestClock, TestLine } from "../unit/device-bench.ts";
import { CounterModel } from "./i8254-model.ts";
import { I8259Model } from "./i8259-model.ts";

/** A disagreement names what was done before it. */
function agree(actual: unknown, expected: unknown, story: readonly string[]): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, story.slice(-25).join("; ")).toEqual(expected);
}
const hex = (value: number): string => value.toString(16);

describe("8259A", () => {
  const COMMANDS = [0x0a, 0x0b, 0x0c, 0x0e, 0x20, 0x20, 0xa0, 0x80, 0x00, 0x68, 0x48, 0x08, 0x40];
  const SIDES = ["master", "slave"] as const;

  function initialize(random: Random, write: (side: "master" | "slave", at: number, value: number) => void): void {
    const side = random.pick(SIDES);
    // Single or with a cascade, with or without ICW4, edge or level.
    const icw1 = 0x10 | (random.next() & 0x08) | (random.once(6) ? 2 : 0) | (random.once(6) ? 0 : 1);
    write(side, 0, icw1);
    write(side, 1, random.below(256));
    if (!(icw1 & 2)) write(side, 1, side === "master" ? 4 : 2);
    if (icw1 & 1) write(side, 1, random.pick([1, 1, 3, 0x11, 0x13]));
  }

  fuzz("the pair agrees with its model", 250, (random) => {
    const intr = new TestLine();
    const pair = new I8259Pair(intr.set);
    const model = new I8259Model();
    const story: string[] = [];
    const write = (side: "master" | "slave", at: number, value: number): void => {
      story.push(`${side}[${at}]=${hex(value)}`);
      pair[side].writePort(at, 1, value);
      model.write(side, at, value);
    };
    const read = (side: "master" | "slave", at: number): void => {
      story.push(`${side}[${at}]?`);
      agree(pair[side].readPort(at, 1), model.read(side, at), story);
    };
    for (const side of SIDES)
      [0x11, side === "master" ? 0x20 : 0x28, side === "master" ? 4 : 2, 1].forEach((word, i) => write(side, i === 0 ? 0 : 1, word));
    for (let i = 0; i < 200; i++) {
      const side = random.pick(SIDES);
      switch (random.below(10)) {
        case 0:
        case 1:
        case 2:
        case 3: {
          const irq = random.below(16);
          const high = random.once(2);
          story.push(`irq${irq}=${high}`);
          pair.setLine(irq, high);
          model.setLine(irq, high);
          break;
        }
        case 4:
        case 5:
          story.push("INTA");
          agree(pair.acknowledge(), model.acknowledge(), story);
          break;
        case 6:
          write(side, 0, random.once(3) ? random.pick([0x60, 0xc0, 0xe0]) | random.below(8) : random.pick(COMMANDS));
          break;
        case 7:
          write(side, 1, random.once(2) ? 0 : random.below(256));
          break;
        case 8:
          if (random.once(8)) initialize(random, write);
          else if (random.once(4)) {
            const value = random.below(256);
            story.push(`${side}.elcr=${hex(value)}`);
            pair.elcr.writePort(SIDES.indexOf(side), 1, value);
            model.setElcr(side, value);
          } else agree(pair.elcr.readPort(SIDES.indexOf(side), 1), model.elcr(side), story);
          break;
        default:
          read(side, random.below(2));
      }
      agree(intr.level, model.intr, [...story, "INTR"]);
    }
  });
});

describe("8254", () => {
  // One tick of this clock is one pulse.
  fuzz("counters 0 and 2 agree with their model, pulse by pulse", 200, (random) => {
    const clock = new TestClock(PIT_HZ);
    const irq0 = new TestLine();
    const pit = new I8254(clock, irq0.set);
    const channel = random.pick([0, 2, 2]);
    const model = new CounterModel(channel === 0);
    const story: string[] = [];
    const mode = random.below(6);
    const control = (channel << 6) | (random.pick([1, 2, 3, 3]) << 4) | (mode << 1) | (random.once(3) ? 1 : 0);
    story.push(`control=${hex(control)}`);
    pit.writePort(3, 1, control);
    model.program(control);
    /** A count that the mode allows: modes 2 and 3 have no count of 1. Digits are decimal where they have to be. */
    const byte = (): number =>
      model.bcd ? random.below(10) * 16 + random.below(10) : random.below(model.access === 3 && model.low === undefined ? 256 : 40);
    const write = (): void => {
      const bytes = model.access === 3 ? [Math.max(2, byte()), random.once(3) ? random.below(4) : 0] : [Math.max(2, byte())];
      for (const value of bytes) {
        story.push(`count=${hex(value)}`);
        pit.writePort(channel, 1, value);
        model.write(value);
      }
    };
    for (let i = 0; i < 60; i++) {
      const what = random.below(6);
      // What a count does that is written while the gate of modes 2 and 3 is low cannot be told from outside before the gate rises.
      const waits = !model.gate && (model.mode === 2 || model.mode === 3);
      if (what === 0 || i === 0) {
        if (!waits) write();
      } else if (what === 1 && channel === 2) {
        const gate = random.once(2);
        story.push(`gate=${gate}`);
        pit.setGate2(gate);
        model.setGate(gate);
      } else if (what === 2 && model.register !== undefined && model.counts) {
        story.push("status?");
        pit.writePort(3, 1, 0xe0 | (2 << channel));
        const expected = (model.out ? 0x80 : 0) | (model.access << 4) | (model.mode << 1) | (model.bcd ? 1 : 0);
        agree(pit.readPort(channel, 1) & 0xbf, expected, story);
      } else if (what === 3 && model.mode !== 3 && model.counts && !model.loads && !waits) {
        story.push("latch?");
        pit.writePort(3, 1, channel << 6);
        const read = [pit.readPort(channel, 1)];
        if (model.access === 3) read.push(pit.readPort(channel, 1));
        const shown = model.element % model.modulus;
        const raw = model.bcd ? parseInt(`${shown}`, 16) : shown;
        const expected = { 1: [raw & 255], 2: [raw >> 8], 3: [raw & 255, raw >> 8] }[model.access];
        agree(read, expected, story);
      }
      const pulses = random.pick([1, 1, 2, 3, 20, 300]);
      story.push(`${pulses} pulses`);
      for (let k = 0; k < pulses; k++) {
        clock.to(clock.ticks + 1);
        model.pulse();
        const out = channel === 0 ? irq0.level : pit.output2();
        if (out !== model.out) agree(out, model.out, [...story, `pulse ${k}`]);
      }
    }
  });
});

describe("MC146818", () => {
  const bcd = (value: number): number => parseInt(`${value}`, 16);

  fuzz("the calendar is that of the world, in all four formats, from any moment", 300, (random) => {
    const start = Date.UTC(
      2001 + random.below(98),
      random.below(12),
      1 + random.below(28),
      random.below(24),
      random.below(60),
      random.below(60),
    );
    // The ends of days, months and years more often than chance has them.
    const near = random.once(2) ? Math.floor(start / 86_400_000) * 86_400_000 + 86_399_000 - random.below(3) * 1000 : start;
    const monthEnd = random.once(3) ? Date.UTC(new Date(near).getUTCFullYear(), new Date(near).getUTCMonth() + 1, 0, 23, 59, 58) : near;
    if (new Date(monthEnd).getUTCFullYear() > 2098) return;
    const clock = new TestClock(32_768);
    const rtc = new Mc146818(clock, () => {}, new Date(monthEnd));
    const write = (index: number, value: number): void => {
      rtc.writePort(0, 1, index);
      rtc.writePort(1, 1, value);
    };
    const read = (index: number): number => {
      rtc.writePort(0, 1, index);
      return rtc.readPort(1, 1);
    };
    const binary = random.once(2);
    const whole = random.once(2);
    const format = (value: number): number => (binary ? value : bcd(value));
    const hours = (hour: number): number => (whole ? format(hour) : format(hour % 12 || 12) | (hour >= 12 ? 0x80 : 0));
    const expected = (date: Date): number[] => [
      format(date.getUTCSeconds()),
      format(date.getUTCMinutes()),
      hours(date.getUTCHours()),
      date.getUTCDay() + 1,
      format(date.getUTCDate()),
      format(date.getUTCMonth() + 1),
      format(date.getUTCFullYear() % 100),
      bcd(Math.floor(date.getUTCFullYear() / 100)),
    ];
    // As software does it: stop, choose the format, write all fields, go on.
    write(11, 0x80 | (binary ? 4 : 0) | (whole ? 2 : 0));
    const date = new Date(monthEnd);
    expected(date).forEach((value, i) => write([0, 2, 4, 6, 7, 8, 9, 0x32][i]!, value));
    write(11, (binary ? 4 : 0) | (whole ? 2 : 0));
    let seconds = 0;
    for (let i = 0; i < 6; i++) {
      const more = random.pick([1, 1, 2, 59, 3600, 86_400, random.below(40_000)]);
      seconds += more;
      clock.to(seconds * 32_768 + 16_000);
      const now = [0, 2, 4, 6, 7, 8, 9, 0x32].map(read);
      const want = expected(new Date(monthEnd + seconds * 1000));
      agree(now, want, [`${new Date(monthEnd).toISOString()} + ${seconds} s, ${binary ? "binary" : "BCD"}, ${whole ? 24 : 12} hours`]);
    }
  });

  test("UIP rises 244 us before the update of each second, and never with SET or a stopped divider", () => {
    const clock = new TestClock(32_768);
    const rtc = new Mc146818(clock, () => {}, new Date(0));
    const uip = (at: number): number => (clock.to(at), rtc.writePort(0, 1, 10), rtc.readPort(1, 1) & 0x80);
    const write = (index: number, value: number): void => (rtc.writePort(0, 1, index), rtc.writePort(1, 1, value));
    expect([uip(100), uip(32_768 - 74), uip(32_768 - 73), uip(32_767), uip(32_768)]).toEqual([0, 0, 0x80, 0x80, 0]);
    write(11, 0x82);
    expect(uip(2 * 32_768 - 10)).toBe(0);
    write(11, 0x02);
    write(10, 0x66);
    expect(uip(3 * 32_768 - 10)).toBe(0);
    // The divider starts half a second before the next update.
    write(10, 0x26);
    expect([uip(clock.ticks + 16_384 - 80), uip(clock.ticks + 10)]).toEqual([0, 0x80]);
  });

  // Register A bits 3:0 to crystal periods. @source Motorola MC146818A data sheet, "Periodic Interrupt Rate"
  test.each([
    [1, 128],
    [2, 256],
    [3, 4],
    [4, 8],
    [5, 16],
    [6, 32],
    [7, 64],
    [8, 128],
    [9, 256],
    [10, 512],
    [11, 1024],
    [12, 2048],
    [13, 4096],
    [14, 8192],
    [15, 16384],
  ] as const)(
    // prettier-ignore
    "rate %i interrupts every %i periods",
    (rate, periods) => {
      const clock = new TestClock(32_768);
      const line = new TestLine();
      const rtc = new Mc146818(clock, line.set, new Date(0));
      const write = (index: number, value: number): void => (rtc.writePort(0, 1, index), rtc.writePort(1, 1, value));
      write(10, 0x20 | rate);
      write(11, 0x42);
      for (let i = 1; i <= 5; i++) {
        clock.to(i * periods - 1);
        expect(line.level).toBe(false);
        clock.to(i * periods);
        expect(line.level).toBe(true);
        rtc.writePort(0, 1, 12);
        expect(rtc.readPort(1, 1)).toBe(0xc0 | (i * periods >= 32_768 && (i * periods) % 32_768 === 0 ? 0x10 : 0));
        expect(line.level).toBe(false);
      }
    },
  );

  fuzz("flags and the interrupt line agree with a count of the events", 150, (random) => {
    const clock = new TestClock(32_768);
    const line = new TestLine();
    const rtc = new Mc146818(clock, line.set, new Date("2024-05-05T10:00:00Z"));
    const write = (index: number, value: number): void => (rtc.writePort(0, 1, index), rtc.writePort(1, 1, value));
    const rate = 3 + random.below(13);
    const enables = random.below(8) << 4;
    const second = random.below(60);
    const any = random.once(3);
    write(10, 0x20 | rate);
    write(11, 0x02 | enables);
    write(1, any ? 0xc0 : bcd(second));
    write(3, 0xc0);
    write(5, random.once(4) ? bcd(11) : 0xff);
    const hourMatches = (rtc.writePort(0, 1, 5), rtc.readPort(1, 1)) === 0xff;
    const period = 1 << (rate - 1);
    let flags = 0;
    let at = 0;
    for (let i = 0; i < 40; i++) {
      const to = at + 1 + random.below(random.pick([50, 5000, 100_000]));
      clock.to(to);
      if (Math.floor(to / period) > Math.floor(at / period)) flags |= 0x40;
      for (let s = Math.floor(at / 32_768) + 1; s <= Math.floor(to / 32_768); s++) {
        flags |= 0x10;
        if (hourMatches && (any || s % 60 === second)) flags |= 0x20;
      }
      at = to;
      const requests = (flags & enables) !== 0;
      agree(line.level, requests, [`at ${at}, rate ${rate}, enables ${hex(enables)}`]);
      if (random.once(3)) {
        rtc.writePort(0, 1, 12);
        agree(rtc.readPort(1, 1), flags | (requests ? 0x80 : 0), [`C at ${at}, rate ${rate}, enables ${hex(enables)}`]);
        flags = 0;
        agree(line.level, false, ["read C"]);
      }
    }
  });
});

describe("82093AA", () => {
  interface Pin { high: boolean; low: number; upper: number; remote: boolean } // prettier-ignore

  fuzz("messages agree with a model", 250, (random) => {
    const sent: unknown[] = [];
    const apic = new IoApic((...words) => sent.push(words));
    const pins: Pin[] = Array.from({ length: 24 }, () => ({ high: false, low: 0x10000, upper: 0, remote: false }));
    const expected: unknown[] = [];
    const story: string[] = [];
    const active = (pin: Pin): boolean => pin.high !== ((pin.low & 0x2000) !== 0);
    /** A level that is active is delivered until its EOI; what is no fixed or lowest-priority message is an edge always. */
    const deliver = (pin: Pin, edge: boolean): void => {
      if (pin.low & 0x10000) return;
      const mode = (pin.low >> 8) & 7;
      const isLevel = (pin.low & 0x8000) !== 0 && mode <= 1;
      if (isLevel) {
        if (!active(pin) || pin.remote) return;
        pin.remote = true;
      } else if (!edge || ((pin.low & 0x8000) !== 0 && (!active(pin) || pin.remote))) return;
      expected.push([pin.upper, (pin.low & 0x800) !== 0, mode, pin.low & 0xff, isLevel]);
    };
    for (let i = 0; i < 150; i++) {
      const number = random.below(24);
      const pin = pins[number]!;
      switch (random.below(5)) {
        case 0:
        case 1: {
          const high = random.once(2);
          story.push(`pin${number}=${high}`);
          apic.setPin(number, high);
          const was = active(pin);
          pin.high = high;
          if (active(pin) && !was) deliver(pin, true);
          break;
        }
        case 2: {
          const vector = 0x40 + random.below(4);
          story.push(`EOI ${hex(vector)}`);
          apic.endOfInterrupt(vector);
          for (const one of pins)
            if ((one.low & 0xff) === vector && one.remote) {
              one.remote = false;
              deliver(one, false);
            }
          break;
        }
        case 3: {
          const upper = random.once(3);
          const value = upper
            ? random.next()
            : (0x40 + random.below(4)) |
              (random.pick([0, 0, 1, 2, 4, 5, 7]) << 8) |
              (random.next() & 0xf800) |
              (random.once(3) ? 0x10000 : 0);
          story.push(`entry${number}${upper ? "high" : "low"}=${hex(value >>> 0)}`);
          apic.writeMemory(0, 4, 0x10 + 2 * number + (upper ? 1 : 0));
          apic.writeMemory(0x10, 4, value >>> 0);
          if (upper) pin.upper = value >>> 24;
          else {
            pin.low = value & 0x1afff & ~0x1000;
            if (!(value & 0x8000)) pin.remote = false;
            deliver(pin, false);
          }
          break;
        }
        default: {
          apic.writeMemory(0, 4, 0x10 + 2 * number);
          agree(apic.readMemory(0x10, 4), (pin.low | (pin.remote ? 0x4000 : 0)) >>> 0, [...story, `entry${number}?`]);
          apic.writeMemory(0, 4, 0x11 + 2 * number);
          agree(apic.readMemory(0x10, 4), (pin.upper << 24) >>> 0, [...story, `entry${number} high?`]);
        }
      }
      agree(sent, expected, story);
    }
  });

  test("identification: ID, version, arbitration ID; what is not a register reads as 0", () => {
    const apic = new IoApic(() => {});
    const register = (index: number): number => (apic.writeMemory(0, 4, index), apic.readMemory(0x10, 4));
    apic.writeMemory(0, 4, 0);
    apic.writeMemory(0x10, 4, 0xffffffff);
    expect([0, 1, 2, 3, 0x0f, 0x40, 0xff].map(register)).toEqual([0x0f000000, 0x00170011, 0x0f000000, 0, 0, 0, 0]);
    expect(apic.readMemory(4, 4)).toBe(0);
    expect(apic.readMemory(0x10, 1)).toBe(0);
    apic.reset();
    expect([register(0), register(0x10), register(0x3f)]).toEqual([0, 0x10000, 0]);
  });
});

describe("ACPI fixed hardware", () => {
  fuzz("timer, status, enables and SCI agree with a model", 200, (random) => {
    const clock = new TestClock(PM_TIMER_HZ);
    const sci = new TestLine();
    let offs = 0;
    const pm = new AcpiPm(clock, sci.set, () => offs++);
    let status = 0;
    let enable = 0;
    let control = 1;
    let expectedOffs = 0;
    const HALF = 1 << 23;
    for (let i = 0; i < 80; i++) {
      const before = clock.ticks;
      const passes = random.pick([1, 100, HALF - 5, HALF, 3 * HALF, random.below(HALF)]);
      clock.to(before + passes);
      if (Math.floor(clock.ticks / HALF) !== Math.floor(before / HALF)) status |= 1;
      if (random.once(10)) {
        pm.pressPowerButton();
        status |= 0x100;
      }
      const story = [`step ${i} at ${clock.ticks}`];
      agree(sci.level, (status & enable) !== 0, [...story, "SCI"]);
      const at = random.pick([0, 2, 4]);
      const value = random.once(2) ? random.below(0x10000) : random.pick([1, 0x100, 0x101, 0x521, 0x2001, 0x2401]);
      if (random.once(2)) {
        pm.writePort(at, 2, value);
        if (at === 0) status &= ~(value & 0x8531);
        if (at === 2) enable = value & 0x0521;
        if (at === 4) {
          if (value & 0x2000 && ((value >> 10) & 7) === 0) expectedOffs++;
          control = (value & ~0x2000) | 1;
        }
        agree(sci.level, (status & enable) !== 0, [...story, `write ${at} ${hex(value)}`, "SCI"]);
      }
      agree(
        [0, 2, 4].map((port) => pm.readPort(port, 2)),
        [status, enable, control],
        story,
      );
      agree(pm.readPort(8, 4), clock.ticks % 0x1000000, story);
      agree([0, 1, 2, 3].map((byte) => pm.readPort(8 + byte, 1)), [0, 8, 16, 24].map((shift) => ((clock.ticks % 0x1000000) >>> shift) & 255), story); // prettier-ignore
      agree(offs, expectedOffs, [...story, "power-off"]);
    }
  });
});
