import { beforeEach, expect, test } from "vitest";
import { Mc146818 } from "../../src/devices/mc146818.ts";
import { TestClock, TestLine } from "./device-bench.ts";

const SECOND = 1e9;
let clock: TestClock;
let irq8: TestLine;
let rtc: Mc146818;
const read = (index: number): number => (rtc.writePort(0, 1, index), rtc.readPort(1, 1));
const write = (index: number, value: number): void => {
  rtc.writePort(0, 1, index);
  rtc.writePort(1, 1, value);
};
const time = (): number[] => [0x32, 9, 8, 7, 6, 4, 2, 0].map(read);

beforeEach(() => {
  clock = new TestClock();
  irq8 = new TestLine();
  rtc = new Mc146818(clock, irq8.set, new Date(Date.UTC(2027, 11, 31, 23, 59, 58)));
});

test("the calendar carries through seconds, day, month, year and weekday in BCD", () => {
  expect(time()).toEqual([0x20, 0x27, 0x12, 0x31, 6, 0x23, 0x59, 0x58]);
  clock.to(2 * SECOND);
  expect(time()).toEqual([0x20, 0x28, 0x01, 0x01, 7, 0, 0, 0]);
  clock.to(60 * 86400 * SECOND);
  expect(time().slice(1, 4)).toEqual([0x28, 0x02, 0x29]); // a leap year
});

test("binary mode and 12-hour mode", () => {
  write(11, 0x04);
  write(4, 0x80 | 11);
  write(2, 59);
  write(0, 59);
  write(7, 5);
  clock.to(SECOND);
  expect([read(4), read(2), read(0), read(7)]).toEqual([12, 0, 0, 6]);
  write(4, 11);
  write(2, 59);
  write(0, 59);
  clock.to(2 * SECOND);
  expect(read(4)).toBe(0x80 | 12);
});

test("update in progress rises 244 microseconds before the update cycle", () => {
  clock.to(SECOND - 2_300_000);
  expect(read(10) & 0x80).toBe(0);
  clock.to(SECOND - 2_200_000);
  expect(read(10) & 0x80).toBe(0x80);
  clock.to(SECOND);
  expect([read(10) & 0x80, read(0)]).toEqual([0, 0x59]);
});

test("SET stops the calendar", () => {
  write(11, 0x82);
  clock.to(5 * SECOND);
  expect(read(0)).toBe(0x58);
  write(11, 0x02);
  clock.to(6 * SECOND);
  expect(read(0)).toBe(0x59);
});

test("the periodic interrupt has the selected rate and waits for register C to be read", () => {
  write(10, 0x26); // 1,024 Hz
  write(11, 0x42);
  clock.to(Math.ceil(SECOND / 1024));
  expect([irq8.level, irq8.rises]).toEqual([true, 1]);
  clock.to(SECOND / 2);
  expect(irq8.rises).toBe(1);
  expect([read(12), read(12), irq8.level]).toEqual([0xc0, 0, false]);
  clock.to(Math.ceil(SECOND / 2 + SECOND / 1024));
  expect(irq8.rises).toBe(2);
});

test("update and alarm interrupts", () => {
  write(11, 0x12);
  clock.to(SECOND);
  expect([irq8.level, read(12)]).toEqual([true, 0xd0]); // the periodic flag is set, too
  write(11, 0x22);
  [1, 3, 5].forEach((alarm, i) => write(alarm, [0x05, 0xff, 0xc0][i]!));
  clock.to(6 * SECOND);
  expect(irq8.level).toBe(false);
  clock.to(7 * SECOND);
  expect([irq8.level, read(12) & 0xa0]).toEqual([true, 0xa0]);
});

test("after the divider is released the first update comes in half a second", () => {
  write(10, 0x70);
  clock.to(3.2 * SECOND);
  write(10, 0x26);
  clock.to(3.69 * SECOND);
  expect(read(0)).toBe(0x58);
  clock.to(3.71 * SECOND);
  expect(read(0)).toBe(0x59);
});

test("RAM is RAM, register D tells a good battery", () => {
  write(0x40, 0xa5);
  write(13, 0);
  expect([read(0x40), read(13)]).toEqual([0xa5, 0x80]);
  rtc.writePort(0, 1, 0x8d);
  expect(rtc.nmiMasked).toBe(true);
});

test("many days pass as if second by second, whatever the bytes were", () => {
  const seen = (): number[] => [...Array.from({ length: 10 }, (_, i) => read(i)), read(0x32), read(12)];
  const setups: (readonly (readonly [index: number, value: number])[])[] = [
    [],
    [[11, 0x06]],
    [
      [11, 0x04],
      [4, 0x8b],
    ],
    [
      [5, 0x23],
      [3, 0xff],
      [1, 0x30],
    ],
    // No calendar has these.
    [
      [0, 0x7f],
      [2, 0xff],
      [4, 0x3f],
      [7, 0x77],
      [8, 0x99],
      [9, 0xfe],
      [6, 0x55],
    ],
    [[11, 0x82]],
  ];
  for (const setup of setups) {
    const run = (steps: readonly number[]): number[] => {
      clock = new TestClock(1e6);
      rtc = new Mc146818(clock, () => {}, new Date(Date.UTC(2027, 1, 27, 22, 0, 3)));
      for (const [index, value] of setup) write(index, value);
      for (const days of steps) {
        clock.source.ticks = days * 86_400e6 + 5_000_000;
        read(10);
      }
      return seen();
    };
    const oneByOne = Array.from({ length: 41 }, (_, day) => day);
    expect(run([40]), JSON.stringify(setup)).toEqual(run(oneByOne));
  }
});

test("70 years of halted time are over at once", () => {
  clock = new TestClock(1e6);
  rtc = new Mc146818(clock, () => {}, new Date(Date.UTC(2026, 0, 1)));
  clock.source.ticks = 2 ** 51;
  const date = new Date(Date.UTC(2026, 0, 1) + 2 ** 51 / 1000);
  const bcd = (value: number): number => Math.floor(value / 10) * 16 + (value % 10);
  expect([9, 8, 7, 4, 2, 0].map(read)).toEqual(
    [
      date.getUTCFullYear() % 100,
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ].map(bcd),
  );
});
