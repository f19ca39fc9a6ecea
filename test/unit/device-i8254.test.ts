import { beforeEach, expect, test } from "vitest";
import { I8254, PIT_HZ } from "../../src/devices/i8254.ts";
import { SystemControlPortB } from "../../src/devices/system-control-port.ts";
import { TestClock, TestLine } from "./device-bench.ts";

// One tick is one pulse of the timer.
let clock: TestClock;
let irq0: TestLine;
let pit: I8254;
const out = (port: number, value: number): void => pit.writePort(port, 1, value);
const read = (port: number): number => pit.readPort(port, 1);
const read16 = (port: number): number => read(port) | (read(port) << 8);
const latched = (counter: number): number => (out(3, counter << 6), read16(counter));
const status = (counter: number): number => (out(3, 0xe0 | (2 << counter)), read(counter));

beforeEach(() => {
  clock = new TestClock(PIT_HZ);
  irq0 = new TestLine();
  pit = new I8254(clock, irq0.set);
});

test("mode 0: OUT is low until the count is over, N + 1 pulses after it was written", () => {
  out(3, 0x30);
  expect(irq0.level).toBe(false);
  out(0, 4);
  out(0, 0);
  clock.to(4);
  expect([irq0.level, latched(0)]).toEqual([false, 1]);
  clock.to(5);
  expect([irq0.level, latched(0)]).toEqual([true, 0]);
  clock.to(6);
  expect([irq0.level, latched(0)]).toEqual([true, 0xffff]);
});

test("mode 2: one low pulse each period, and the count never reads 0", () => {
  out(3, 0x34);
  out(0, 100);
  out(0, 0);
  clock.to(100);
  expect([irq0.level, latched(0)]).toEqual([false, 1]);
  clock.to(101);
  expect([irq0.level, latched(0)]).toEqual([true, 100]);
  const { rises } = irq0;
  clock.to(1101);
  expect(irq0.rises - rises).toBe(10);
});

test("mode 2: a new count takes over at the end of the period", () => {
  out(3, 0x34);
  out(0, 100);
  out(0, 0);
  clock.to(50);
  out(0, 10);
  out(0, 0);
  expect(status(0) & 0x40).toBe(0x40);
  expect(latched(0)).toBe(51);
  clock.to(101);
  expect(latched(0)).toBe(10);
  clock.to(111);
  expect([irq0.level, latched(0)]).toEqual([true, 10]);
});

test("mode 3: a square wave, one pulse longer high when the count is odd, counting by two", () => {
  out(3, 0x36);
  out(0, 5);
  out(0, 0);
  const levels = [1, 2, 3, 4, 5, 6].map((t) => (clock.to(t), [irq0.level, latched(0)]));
  expect(levels).toEqual([
    [true, 4],
    [true, 2],
    [true, 0],
    [false, 4],
    [false, 2],
    [true, 4],
  ]);
});

test("mode 4: a strobe of one pulse, once", () => {
  out(3, 0x38);
  out(0, 3);
  out(0, 0);
  const levels = [1, 2, 3, 4, 5].map((t) => (clock.to(t), irq0.level));
  expect(levels).toEqual([true, true, true, false, true]);
  clock.to(200_000);
  expect(irq0.rises).toBe(2);
});

test("modes 1 and 5 start with the gate", () => {
  out(3, 0xb2);
  out(2, 3);
  out(2, 0);
  clock.to(10);
  expect(pit.output2()).toBe(true);
  pit.setGate2(true);
  expect([11, 13, 14].map((t) => (clock.to(t), pit.output2()))).toEqual([false, false, true]);
  out(3, 0xba);
  out(2, 2);
  out(2, 0);
  pit.setGate2(false);
  pit.setGate2(true);
  expect([15, 16, 17, 18].map((t) => (clock.to(t), pit.output2()))).toEqual([true, true, false, true]);
});

test("a low gate stops mode 0 and holds its count", () => {
  pit.setGate2(true);
  out(3, 0xb0);
  out(2, 100);
  out(2, 0);
  clock.to(11);
  pit.setGate2(false);
  clock.to(1000);
  expect(latched(2)).toBe(90);
  pit.setGate2(true);
  clock.to(1090);
  expect(pit.output2()).toBe(true);
});

test("a latched count is kept until it is read, byte by byte", () => {
  out(3, 0x34);
  out(0, 0);
  out(0, 0);
  clock.to(0x101);
  out(3, 0x00);
  clock.to(0x500);
  out(3, 0x00);
  expect(read16(0)).toBe(0x10000 - 0x100);
  expect(read16(0)).toBe(0x10000 - 0x4ff);
});

test("read-back latches status before count", () => {
  out(3, 0x34);
  expect(status(0)).toBe(0xf4); // no count yet
  out(0, 16);
  out(0, 0);
  clock.to(5);
  out(3, 0xc2);
  expect([read(0), read16(0)]).toEqual([0xb4, 12]);
});

test("counts in BCD, single-byte access", () => {
  out(3, 0x15); // low byte only, mode 2, BCD
  out(0, 0x25);
  clock.to(6);
  out(3, 0x00);
  expect(read(0)).toBe(0x20);
});

test("port 61H gates counter 2 and shows its output and the refresh toggle", () => {
  const port = new SystemControlPortB(clock, pit);
  out(3, 0xb0);
  out(2, 10);
  out(2, 0);
  clock.to(50);
  expect(port.readPort() & 0x21).toBe(0);
  port.writePort(0, 1, 1);
  clock.to(61);
  expect(port.readPort() & 0x21).toBe(0x21);
  const toggles = new Set([...Array(60).keys()].map((i) => (clock.to(100 + i), port.readPort() & 0x10)));
  expect(toggles.size).toBe(2);
});

test("state survives save and restore", () => {
  out(3, 0x34);
  out(0, 100);
  out(0, 0);
  clock.to(30);
  const state = structuredClone(pit.save());
  const line = new TestLine();
  const copy = new I8254(clock, line.set);
  copy.restore(state);
  clock.to(100);
  expect([line.level, irq0.level]).toEqual([false, false]);
  clock.to(101);
  expect([line.level, irq0.level]).toEqual([true, true]);
});
