import { beforeEach, expect, test } from "vitest";
import { IoApic } from "../../src/devices/ioapic.ts";

let sent: unknown[][];
let apic: IoApic;
const read = (index: number): number => (apic.writeMemory(0, 4, index), apic.readMemory(0x10, 4));
const write = (index: number, value: number): void => {
  apic.writeMemory(0, 4, index);
  apic.writeMemory(0x10, 4, value);
};
const entry = (pin: number, low: number, high = 0): void => {
  write(0x11 + 2 * pin, high);
  write(0x10 + 2 * pin, low);
};

beforeEach(() => {
  sent = [];
  apic = new IoApic((...message) => void sent.push(message));
});

test("identification, version with 24 entries, and masked entries after reset", () => {
  write(0, 0x0f000000);
  expect([read(0), read(1), read(2), read(0x10), read(0x3e), read(0x40)]).toEqual([0x0f000000, 0x170011, 0x0f000000, 0x10000, 0x10000, 0]);
});

test("an edge sends one message; edges while masked are lost", () => {
  entry(4, 0x10034);
  apic.setPin(4, true);
  entry(4, 0x34, 0x03000000);
  expect(sent).toEqual([]);
  apic.setPin(4, false);
  apic.setPin(4, true);
  expect(sent).toEqual([[3, false, 0, 0x34, false]]);
});

test("a level sends again after its EOI while it is active", () => {
  entry(9, 0x8851);
  apic.setPin(9, true);
  expect(read(0x22) & 0x4000).toBe(0x4000);
  apic.setPin(9, false);
  apic.setPin(9, true);
  expect(sent.length).toBe(1);
  apic.endOfInterrupt(0x51);
  expect(sent).toEqual([
    [0, true, 0, 0x51, true],
    [0, true, 0, 0x51, true],
  ]);
  apic.setPin(9, false);
  apic.endOfInterrupt(0x51);
  expect([sent.length, read(0x22) & 0x4000]).toEqual([2, 0]);
});

test("an unmasked level that is active sends at once; the polarity bit inverts", () => {
  apic.setPin(10, true);
  entry(10, 0x8060);
  expect(sent.length).toBe(1);
  entry(11, 0xa061);
  expect(sent.length).toBe(2); // low is active
});

test("switching an entry to edge clears its remote IRR", () => {
  entry(9, 0x8051);
  apic.setPin(9, true);
  entry(9, 0x10051);
  expect(read(0x22)).toBe(0x10051);
});

test("ExtINT is passed on as an edge", () => {
  entry(0, 0x700);
  apic.setPin(0, true);
  expect(sent).toEqual([[0, false, 7, 0, false]]);
});
