import { beforeEach, expect, test } from "vitest";
import { I8259Pair } from "../../src/devices/i8259.ts";
import { TestLine } from "./device-bench.ts";

let intr: TestLine;
let pic: I8259Pair;
const master = (port: number, value: number): void => pic.master.writePort(port, 1, value);
const slave = (port: number, value: number): void => pic.slave.writePort(port, 1, value);
const read = (command: number): number => (master(0, command), pic.master.readPort(0, 1));
const irr = (): number => read(0x0a);
const isr = (): number => read(0x0b);

function initialize(icw4 = 1): void {
  master(0, 0x11);
  [0x20, 0x04, icw4, 0x00].forEach((v) => master(1, v));
  slave(0, 0x11);
  [0x28, 0x02, 1, 0x00].forEach((v) => slave(1, v));
}

beforeEach(() => {
  intr = new TestLine();
  pic = new I8259Pair(intr.set);
  initialize();
});

test("before initialization nothing interrupts", () => {
  pic = new I8259Pair(intr.set);
  pic.setLine(0, true);
  expect(intr.level).toBe(false);
});

test("the highest priority is served first, and blocks those below until its EOI", () => {
  pic.setLine(4, true);
  pic.setLine(1, true);
  expect(pic.acknowledge()).toBe(0x21);
  expect([isr(), irr(), intr.level]).toEqual([0x02, 0x10, false]);
  pic.setLine(0, true);
  expect(intr.level).toBe(true);
  expect(pic.acknowledge()).toBe(0x20);
  master(0, 0x20);
  master(0, 0x20);
  expect(pic.acknowledge()).toBe(0x24);
});

test("a slave interrupt has the slave's vector and is in service in both chips", () => {
  pic.setLine(12, true);
  expect(pic.acknowledge()).toBe(0x2c);
  expect(isr()).toBe(0x04);
  slave(0, 0x0b);
  expect(pic.slave.readPort(0, 1)).toBe(0x10);
});

test("a second slave interrupt reaches the master as a new edge", () => {
  pic.setLine(12, true);
  pic.setLine(8, true);
  expect(pic.acknowledge()).toBe(0x28);
  slave(0, 0x20);
  master(0, 0x20);
  expect(pic.acknowledge()).toBe(0x2c);
});

test("an edge is taken once; a level asks again after its EOI", () => {
  pic.setLine(5, true);
  expect(pic.acknowledge()).toBe(0x25);
  master(0, 0x20);
  expect(intr.level).toBe(false);
  pic.setLine(5, false);
  pic.elcr.writePort(0, 1, 0xff);
  expect(pic.elcr.readPort(0, 1)).toBe(0xf8);
  pic.setLine(5, true);
  expect(pic.acknowledge()).toBe(0x25);
  master(0, 0x20);
  expect(pic.acknowledge()).toBe(0x25);
});

test("a request that goes away is answered with the spurious vector, not in service", () => {
  pic.setLine(3, true);
  pic.setLine(3, false);
  expect([pic.acknowledge(), isr()]).toEqual([0x27, 0]);
  pic.setLine(10, true);
  pic.setLine(10, false);
  expect(pic.acknowledge()).toBe(0x27);
});

test("the mask keeps a request pending", () => {
  master(1, 0x02);
  pic.setLine(1, true);
  expect([intr.level, irr()]).toEqual([false, 0x02]);
  master(1, 0x00);
  expect(intr.level).toBe(true);
});

test("automatic EOI leaves nothing in service, and can rotate", () => {
  initialize(3);
  master(0, 0x80); // rotate in automatic EOI mode
  pic.setLine(3, true);
  expect([pic.acknowledge(), isr()]).toEqual([0x23, 0]);
  pic.setLine(3, false);
  pic.setLine(3, true);
  pic.setLine(4, true);
  expect(pic.acknowledge()).toBe(0x24);
});

test("rotation on EOI and set priority", () => {
  pic.setLine(0, true);
  pic.acknowledge();
  master(0, 0xa0); // rotate on non-specific EOI: IRQ0 is the lowest now
  pic.setLine(0, false);
  pic.setLine(0, true);
  pic.setLine(6, true);
  expect(pic.acknowledge()).toBe(0x26);
  master(0, 0x66); // specific EOI
  master(0, 0xc7); // set priority: IRQ7 lowest
  expect(pic.acknowledge()).toBe(0x20);
});

test("special mask mode lets lower priorities through a masked interrupt in service", () => {
  pic.setLine(1, true);
  pic.acknowledge();
  pic.setLine(4, true);
  expect(intr.level).toBe(false);
  master(1, 0x02);
  master(0, 0x68);
  expect(pic.acknowledge()).toBe(0x24);
  master(0, 0x20); // non-specific EOI spares the masked one
  expect(isr()).toBe(0x02);
});

test("poll mode acknowledges by a read", () => {
  pic.setLine(6, true);
  master(0, 0x0c);
  expect(pic.master.readPort(0, 1)).toBe(0x86);
  expect(isr()).toBe(0x40);
  master(0, 0x0c);
  expect(pic.master.readPort(0, 1)).toBe(0);
});

test("special fully nested mode: the slave interrupts its own service", () => {
  initialize(0x11);
  pic.setLine(12, true);
  pic.acknowledge();
  pic.setLine(9, true);
  expect(intr.level).toBe(true);
  expect(pic.acknowledge()).toBe(0x29);
});

test("state survives save and restore", () => {
  pic.setLine(4, true);
  const state = pic.save();
  const line = new TestLine();
  const copy = new I8259Pair(line.set);
  copy.restore(structuredClone(state));
  expect([line.rises, copy.acknowledge()]).toEqual([0, 0x24]); // what hangs on the output is restored by itself
});
