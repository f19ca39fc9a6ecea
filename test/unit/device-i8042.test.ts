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

// Key by key: scan code set 2, set 1. @source IBM Personal System/2 Hardware Interface Technical Reference, "Keyboard Scan Codes"
const KEYS: readonly (readonly [set2: number, set1: number])[] = [
  [0x76, 0x01], [0x16, 0x02], [0x1e, 0x03], [0x26, 0x04], [0x25, 0x05], [0x2e, 0x06], [0x36, 0x07], [0x3d, 0x08], [0x3e, 0x09], [0x46, 0x0a],
  [0x45, 0x0b], [0x4e, 0x0c], [0x55, 0x0d], [0x66, 0x0e], [0x0d, 0x0f], [0x15, 0x10], [0x1d, 0x11], [0x24, 0x12], [0x2d, 0x13], [0x2c, 0x14],
  [0x35, 0x15], [0x3c, 0x16], [0x43, 0x17], [0x44, 0x18], [0x4d, 0x19], [0x54, 0x1a], [0x5b, 0x1b], [0x5a, 0x1c], [0x14, 0x1d], [0x1c, 0x1e],
  [0x1b, 0x1f], [0x23, 0x20], [0x2b, 0x21], [0x34, 0x22], [0x33, 0x23], [0x3b, 0x24], [0x42, 0x25], [0x4b, 0x26], [0x4c, 0x27], [0x52, 0x28],
  [0x0e, 0x29], [0x12, 0x2a], [0x5d, 0x2b], [0x1a, 0x2c], [0x22, 0x2d], [0x21, 0x2e], [0x2a, 0x2f], [0x32, 0x30], [0x31, 0x31], [0x3a, 0x32],
  [0x41, 0x33], [0x49, 0x34], [0x4a, 0x35], [0x59, 0x36], [0x7c, 0x37], [0x11, 0x38], [0x29, 0x39], [0x58, 0x3a], [0x05, 0x3b], [0x06, 0x3c],
  [0x04, 0x3d], [0x0c, 0x3e], [0x03, 0x3f], [0x0b, 0x40], [0x83, 0x41], [0x0a, 0x42], [0x01, 0x43], [0x09, 0x44], [0x77, 0x45], [0x7e, 0x46],
  [0x6c, 0x47], [0x75, 0x48], [0x7d, 0x49], [0x7b, 0x4a], [0x6b, 0x4b], [0x73, 0x4c], [0x74, 0x4d], [0x79, 0x4e], [0x69, 0x4f], [0x72, 0x50],
  [0x7a, 0x51], [0x70, 0x52], [0x71, 0x53], [0x84, 0x54], [0x61, 0x56], [0x78, 0x57], [0x07, 0x58],
]; // prettier-ignore

test("every key, pressed and released, in set 1 and as it is", () => {
  for (const [set2, set1] of KEYS) {
    kbc.keyboard.press([set2, 0xf0, set2]);
    expect(drain(), `key ${set2.toString(16)}`).toEqual([set1, set1 | 0x80]);
  }
  command(0x60);
  data(0x05);
  for (const [set2] of KEYS) {
    kbc.keyboard.press([set2, 0xf0, set2]);
    expect(drain()).toEqual([set2, 0xf0, set2]);
  }
});

test("every byte of the controller's RAM is written and read by commands of its own", () => {
  for (let i = 1; i < 32; i++) {
    command(0x60 + i);
    data(0x80 + i);
  }
  for (let i = 1; i < 32; i++) {
    command(0x20 + i);
    expect(drain()).toEqual([0x80 + i]);
  }
});

test("a byte is looped back as if from the keyboard, or from the auxiliary device", () => {
  command(0xd2);
  data(0x1c);
  expect([status() & 0x21, drain()]).toEqual([0x01, [0x1c]]);
  command(0xd3);
  data(0x5a);
  expect([status() & 0x21, drain()]).toEqual([0x21, [0x5a]]);
});
