import { beforeEach, expect, test } from "vitest";
import { I8042 } from "../../src/devices/i8042.ts";
import { SystemControlPortA } from "../../src/devices/system-control-port.ts";
import { TestLine } from "./device-bench.ts";

let irq1: TestLine, irq12: TestLine, a20: TestLine;
let resets: number;
let kbc: I8042;
const command = (value: number): void => kbc.writePort(4, 1, value);
const data = (value: number): void => kbc.writePort(0, 1, value);
const status = (): number => kbc.readPort(4, 1);
const read = (): number => kbc.readPort(0, 1);
const drain = (): number[] => {
  const bytes: number[] = [];
  while (status() & 1) bytes.push(read());
  return bytes;
};

beforeEach(() => {
  [irq1, irq12, a20] = [new TestLine(), new TestLine(), new TestLine()];
  resets = 0;
  kbc = new I8042({ irq1: irq1.set, irq12: irq12.set, a20: a20.set, reset: () => resets++ });
});

test("the controller tests itself and answers interface tests", () => {
  command(0xaa);
  expect(drain()).toEqual([0x55]);
  command(0xab);
  command(0xa9);
  expect(drain()).toEqual([0, 0]);
});

test("the command byte is read and written, and gates the interrupt", () => {
  command(0x60);
  data(0x44);
  command(0x20);
  expect([irq1.level, drain()]).toEqual([false, [0x44]]);
  data(0xee); // echo
  expect([irq1.level, drain()]).toEqual([false, [0xee]]);
  command(0x60);
  data(0x45);
  data(0xee);
  expect(irq1.level).toBe(true);
  expect([drain(), irq1.level]).toEqual([[0xee], false]);
});

test("the auxiliary loop answers on the auxiliary side; nothing is plugged in", () => {
  command(0x60);
  data(0x47);
  command(0xd3);
  data(0x5a);
  expect([status() & 0x21, irq12.level, read()]).toEqual([0x21, true, 0x5a]);
  command(0xd4);
  data(0xff);
  expect([status() & 0x61, read()]).toEqual([0x61, 0xfe]);
});

test("the keyboard resets and identifies itself, translated and not", () => {
  data(0xff);
  expect(drain()).toEqual([0xfa, 0xaa]);
  data(0xf2);
  expect(drain()).toEqual([0xfa, 0xab, 0x41]);
  command(0x60);
  data(0x05);
  data(0xf2);
  expect(drain()).toEqual([0xfa, 0xab, 0x83]);
  data(0xed);
  data(0x07);
  expect([drain(), kbc.keyboard.leds]).toEqual([[0xfa, 0xfa], 7]);
  data(0xf0);
  data(0x00);
  expect(drain()).toEqual([0xfa, 0xfa, 0x02]);
});

test("keys are translated to set 1, releases have bit 7", () => {
  kbc.keyboard.press([0x1c, 0xf0, 0x1c, 0xe0, 0x75, 0xe0, 0xf0, 0x75]);
  expect(drain()).toEqual([0x1e, 0x9e, 0xe0, 0x48, 0xe0, 0xc8]);
});

test("a stopped keyboard clock holds its bytes back", () => {
  command(0xad);
  kbc.keyboard.press([0x1c]);
  expect(status() & 1).toBe(0);
  command(0xae);
  expect(drain()).toEqual([0x1e]);
});

test("reset line and A20", () => {
  command(0xfe);
  expect(resets).toBe(1);
  command(0xf0);
  command(0xff);
  expect(resets).toBe(2);
  command(0xd1);
  data(0xcd);
  expect(a20.level).toBe(false);
  command(0xdf);
  expect(a20.level).toBe(true);
  command(0xd0);
  expect(drain()).toEqual([0xcf]);
});

test("port 92H: fast A20, and a reset on the rising edge of bit 0", () => {
  const port = new SystemControlPortA(a20.set, () => resets++);
  port.writePort(0, 1, 0x01);
  port.writePort(0, 1, 0x01);
  port.writePort(0, 1, 0x02);
  expect([resets, a20.level, port.readPort()]).toEqual([1, true, 2]);
});

test("state survives save and restore", () => {
  kbc.keyboard.press([0x1c, 0x32]);
  const copy = new I8042({ irq1: irq1.set, irq12: irq12.set, a20: a20.set, reset: () => {} });
  copy.restore(structuredClone(kbc.save()));
  expect([copy.readPort(0, 1), copy.readPort(0, 1)]).toEqual([0x1e, 0x30]);
});
