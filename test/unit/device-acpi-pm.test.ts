import { beforeEach, expect, test } from "vitest";
import { AcpiPm, PM_TIMER_HZ } from "../../src/devices/acpi-pm.ts";
import { ResetControl } from "../../src/devices/reset-control.ts";
import { PciHost } from "../../src/devices/pci-host.ts";
import { TestClock, TestLine } from "./device-bench.ts";

let clock: TestClock, sci: TestLine, pm: AcpiPm;
let off: number;

beforeEach(() => {
  clock = new TestClock();
  sci = new TestLine();
  off = 0;
  pm = new AcpiPm(clock, sci.set, () => off++);
});

test("the timer counts 3.579545 MHz in 24 bits", () => {
  clock.to(1e9);
  expect(pm.readPort(8, 4)).toBe(PM_TIMER_HZ);
  clock.to(5e9);
  expect(pm.readPort(8, 4)).toBe((5 * PM_TIMER_HZ) % 0x1000000);
  expect(pm.readPort(9, 1)).toBe(((5 * PM_TIMER_HZ) >> 8) & 0xff);
});

test("TMR_STS follows bit 23 and raises the SCI when enabled", () => {
  pm.writePort(2, 2, 1);
  clock.to(Math.ceil((0x800000 * 1e9) / PM_TIMER_HZ));
  expect([sci.level, pm.readPort(0, 2)]).toEqual([true, 1]);
  pm.writePort(0, 2, 1);
  expect([sci.level, pm.readPort(0, 2)]).toEqual([false, 0]);
});

test("the power button is an event; SLP_EN with the type of S5 powers off", () => {
  pm.writePort(2, 2, 0x100);
  pm.pressPowerButton();
  expect([sci.level, pm.readPort(0, 4)]).toEqual([true, 0x01000100]);
  pm.writePort(4, 2, 0);
  expect([off, pm.readPort(4, 2)]).toEqual([0, 1]);
  pm.writePort(4, 2, 0x2000);
  expect([off, pm.readPort(4, 2)]).toEqual([1, 1]);
  pm.writePort(4, 2, (3 << 10) | 0x2000);
  expect(off).toBe(1);
});

test("port CF9H resets when bit 2 rises", () => {
  let resets = 0;
  const control = new ResetControl(() => resets++);
  control.writePort(0, 1, 2);
  control.writePort(0, 1, 6);
  control.writePort(0, 1, 6);
  expect([resets, control.readPort()]).toEqual([1, 6]);
});

test("PCI mechanism 1 finds the host bridge and nothing else", () => {
  const pci = new PciHost();
  const config = (address: number): number => (pci.address.writePort(0, 4, address), pci.data.readPort(0, 4));
  expect([config(0x80000000), config(0x80000008), config(0x80000800), config(0x80010000), config(0)]).toEqual([
    0x12378086, 0x06000002, 0xffffffff, 0xffffffff, 0xffffffff,
  ]);
  pci.address.writePort(0, 4, 0x80000000);
  expect(pci.data.readPort(2, 2)).toBe(0x1237);
  pci.address.writePort(0, 4, 0x80000058);
  pci.data.writePort(1, 1, 0x33);
  pci.address.writePort(0, 4, 0x80000000);
  pci.data.writePort(0, 4, 0);
  expect([config(0x80000058), config(0x80000000), pci.address.readPort(0, 4)]).toEqual([0x3300, 0x12378086, 0x80000000]);
});
