import { beforeEach, expect, test } from "vitest";
import { Uart16550 } from "../../src/devices/uart16550.ts";
import { TestClock, TestLine } from "./device-bench.ts";

const RBR = 0,
  IER = 1,
  IIR = 2,
  FCR = 2,
  LCR = 3,
  MCR = 4,
  LSR = 5,
  MSR = 6;
let clock: TestClock;
let irq: TestLine;
let sent: number[];
let uart: Uart16550;
const out = (offset: number, value: number): void => uart.writePort(offset, 1, value);
const read = (offset: number): number => uart.readPort(offset, 1);
const receive = (...bytes: number[]): void => uart.receive(Uint8Array.from(bytes));

beforeEach(() => {
  clock = new TestClock();
  irq = new TestLine();
  sent = [];
  uart = new Uart16550("com1", clock, irq.set, (byte) => sent.push(byte));
  out(LCR, 0x83);
  out(0, 1);
  out(1, 0);
  out(LCR, 0x03);
  out(MCR, 0x0b);
});

test("bytes written are transmitted at once", () => {
  out(RBR, 0x41);
  expect([sent, read(LSR)]).toEqual([[0x41], 0x60]);
});

test("the transmitter-empty interrupt comes with each byte, as an edge, and reading IIR clears it", () => {
  out(IER, 2);
  expect([irq.level, read(IIR), irq.level]).toEqual([true, 0x02, false]);
  out(RBR, 0x41);
  out(RBR, 0x42);
  expect(irq.rises).toBe(3);
  expect([read(IIR), read(IIR)]).toEqual([0x02, 0x01]);
});

test("without OUT2 the interrupt does not reach the bus", () => {
  out(MCR, 0x03);
  out(IER, 1);
  receive(1);
  expect([irq.level, read(IIR)]).toEqual([false, 0x04]);
});

test("the received-data interrupt waits for the trigger level; fewer bytes time out after four characters", () => {
  out(FCR, 0x41); // trigger at 4
  out(IER, 1);
  receive(1, 2, 3);
  expect(irq.level).toBe(false);
  clock.to(4 * 10 * 8681); // four characters of 10 bits at 115,200 baud
  expect([irq.level, read(IIR)]).toEqual([true, 0xcc]);
  expect(read(RBR)).toBe(1);
  expect(irq.level).toBe(false);
  receive(4, 5);
  expect(read(IIR)).toBe(0xc4);
});

test("bytes from outside wait until the FIFO has room", () => {
  out(FCR, 1);
  receive(...Array(40).keys());
  const got: number[] = [];
  while (read(LSR) & 1) got.push(read(RBR));
  expect(got).toEqual([...Array(40).keys()]);
  expect(read(LSR)).toBe(0x60);
});

test("loopback connects transmitter and receiver, and the modem lines", () => {
  out(MCR, 0x1f);
  expect(read(MSR) & 0xf0).toBe(0xf0);
  out(MCR, 0x1a);
  expect(read(MSR)).toBe((0x96 & 0xf0) | (0x06 & 0x0f));
  out(RBR, 0x55);
  expect([sent, read(LSR) & 1, read(RBR)]).toEqual([[], 1, 0x55]);
});

test("in loopback, a character without room overruns", () => {
  out(MCR, 0x10);
  out(RBR, 1);
  out(RBR, 2);
  expect([read(LSR) & 3, read(LSR) & 3, read(RBR)]).toEqual([3, 1, 2]);
});

test("modem status deltas interrupt and are cleared by reading", () => {
  read(MSR);
  out(IER, 8);
  uart.setModemLines(0x80);
  expect([irq.level, read(IIR), read(MSR), irq.level]).toEqual([true, 0x00, 0x83, false]);
});

test("scratch, divisor and IER are registers; IIR tells a 16550A", () => {
  out(7, 0xa5);
  out(LCR, 0x80);
  out(0, 0x34);
  out(1, 0x12);
  expect([read(7), read(0), read(1)]).toEqual([0xa5, 0x34, 0x12]);
  out(LCR, 3);
  out(IER, 0xff);
  out(FCR, 1);
  expect([read(IER), read(IIR) & 0xc0]).toEqual([0x0f, 0xc0]);
});

test("state survives save and restore", () => {
  out(FCR, 1);
  out(IER, 1);
  receive(...Array(20).keys());
  const state = structuredClone(uart.save());
  const line = new TestLine();
  const copy = new Uart16550("copy", clock, line.set, () => {});
  copy.restore(state);
  expect(line.level).toBe(true);
  expect(Array.from({ length: 20 }, () => copy.readPort(0, 1))).toEqual([...Array(20).keys()]);
});
