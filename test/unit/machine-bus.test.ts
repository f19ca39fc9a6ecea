import { expect, test } from "vitest";
import { Bus } from "../../src/machine/bus.ts";
import { firmwareMap, parseSize, ramSlots } from "../../src/machine/memory-layout.ts";
import { uncacheableRanges } from "../../src/machine/memory-types.ts";
import { Pc } from "../../src/machine/pc.ts";
import { TestClock, TestLine } from "./device-bench.ts";

const recorder = (name: string, log: string[]) => ({
  name,
  readPort: (offset: number, width: number) => (log.push(`r${offset}.${width}`), 0x11 * (offset + 1)),
  writePort: (offset: number, width: number, value: number) => void log.push(`w${offset}.${width}=${value.toString(16)}`),
});

test("ports that nobody answers read as ones", () => {
  const bus = new Bus();
  expect([bus.readPort(0x80, 1), bus.readPort(0x80, 2), bus.readPort(0x80, 4)]).toEqual([0xff, 0xffff, 0xffffffff]);
  expect(bus.readMemory(0xa0000, 4)).toBe(0xffffffff);
});

test("an access wider than the device is split, and crosses into its neighbours", () => {
  const bus = new Bus();
  const log: string[] = [];
  bus.attachPorts(recorder("a", log), 0x70, 2);
  expect(bus.readPort(0x70, 4)).toBe(0xffff2211);
  bus.writePort(0x70, 2, 0xbeef);
  expect(log).toEqual(["r0.1", "r1.1", "w0.1=ef", "w1.1=be"]);
});

test("a byte port inside a dword register has its own device", () => {
  const bus = new Bus();
  const log: string[] = [];
  bus.attachPorts(recorder("pci", log), 0xcf8, 4, 4);
  bus.attachPorts(recorder("reset", log), 0xcf9, 1);
  bus.writePort(0xcf8, 4, 0x80000000);
  bus.writePort(0xcf9, 1, 6);
  expect(log).toEqual(["w0.4=80000000", "w0.1=6"]);
});

test("RAM has holes for the video window and the devices, and goes on at 4 GiB", () => {
  const GIB = 2 ** 30;
  expect(ramSlots(1 << 20)).toEqual([
    { start: 0, end: 0xa0000, offset: 0 },
    { start: 0xc0000, end: 0x100000, offset: 0xc0000 },
  ]);
  expect(ramSlots(3 * GIB, 0x80000000).at(-1)).toEqual({ start: 4 * GIB, end: 5 * GIB, offset: 2 * GIB });
  const map = firmwareMap(3 * GIB, 0x80000000);
  expect(map.every((r, i) => i === 0 || r.start >= map[i - 1]!.end)).toBe(true);
  expect(map.at(-1)).toEqual({ start: 4 * GIB, end: 5 * GIB, kind: "usable" });
});

test("uncacheable ranges are aligned powers of two up to 4 GiB", () => {
  expect(uncacheableRanges(0xc0000000)).toEqual([{ base: 0xc0000000, size: 0x40000000 }]);
  for (const start of [0x80000000, 0xa0000000, 0x30000000, 0xfec00000, 0xbff00000]) {
    const ranges = uncacheableRanges(start);
    for (const { base, size } of ranges) expect([base % size, Math.log2(size) % 1]).toEqual([0, 0]);
    expect([ranges[0]!.base, ranges.reduce((sum, r) => sum + r.size, 0)]).toEqual([start, 2 ** 32 - start]);
  }
});

test("sizes", () => {
  expect([parseSize("memory", "256MiB"), parseSize("memory", "1.5GiB"), parseSize("memory", 4096)]).toEqual([2 ** 28, 1.5 * 2 ** 30, 4096]);
  for (const bad of ["256MB", "-1MiB", "", 0, 1.5, NaN]) expect(() => parseSize("memory", bad as never)).toThrow(/memory/);
});

function board(testDevice = false) {
  const clock = new TestClock();
  const bus = new Bus();
  const intr = new TestLine();
  const events: unknown[] = [];
  const output: number[] = [];
  const pc = new Pc({
    clock,
    bus,
    memoryBytes: 64 << 20,
    map: firmwareMap(64 << 20),
    processors: 1,
    testDevice,
    startDate: new Date(0),
    dma: { read: () => false, write: () => false },
    pins: {
      intr: intr.set,
      a20: (on) => events.push(["a20", on]),
      ignne: () => {},
      message: (...m) => events.push(["message", ...m]),
      reset: () => events.push("reset"),
      powerOff: () => events.push("off"),
      debugExit: (code) => events.push(["exit", code]),
      output: (index, byte) => output.push(index, byte),
    },
  });
  return { clock, bus, intr, events, output, pc };
}

test("the timer reaches INTR through IRQ0, and pin 2 of the I/O APIC", () => {
  const { clock, bus, intr, events, pc } = board();
  pc.firmware();
  bus.writePort(0x21, 1, 0xfe);
  bus.writeMemory(0xfec00000, 4, 0x14);
  bus.writeMemory(0xfec00010, 4, 0x30);
  clock.to(60_000_000);
  expect([intr.level, pc.pic.acknowledge()]).toEqual([true, 0x08]);
  expect(events).toContainEqual(["message", 0, false, 0, 0x30, false]);
});

test("the ways out: debug exit, reset ports, keyboard controller, soft-off", () => {
  const { bus, events } = board();
  bus.writePort(0xf4, 4, 0x10);
  bus.writePort(0xcf9, 1, 6);
  bus.writePort(0x92, 1, 3);
  bus.writePort(0x64, 1, 0xfe);
  bus.writePort(0x604, 2, 0x2000);
  expect(events).toEqual([["exit", 0x21], "reset", ["a20", true], "reset", "reset", "off"]);
});

test("serial ports and the debug console produce output", () => {
  const { bus, output, pc } = board();
  pc.firmware();
  bus.writePort(0x3f8, 1, 0x41);
  bus.writePort(0x2f8, 1, 0x42);
  bus.writePort(0xe9, 1, 0x43);
  expect([output, bus.readPort(0xe9, 1)]).toEqual([[0, 0x41, 1, 0x42, -1, 0x43], 0xe9]);
});

test("the board's state survives save and restore", () => {
  const { clock, bus, pc } = board();
  pc.firmware();
  bus.writePort(0x3f8 + 7, 1, 0x5a);
  bus.writePort(0x70, 1, 0x50);
  bus.writePort(0x71, 1, 0x99);
  clock.to(1_234_567);
  const state = structuredClone(pc.save());
  const other = board();
  other.clock.source.ticks = 1_234_567;
  other.pc.restore(state);
  expect([other.bus.readPort(0x3ff, 1), other.bus.readPort(0x71, 1)]).toEqual([0x5a, 0x99]);
  expect(other.pc.save()).toEqual(state);
});

test("pc-testdev: a scratch register, interrupt lines and device memory", () => {
  const { bus, pc } = board(true);
  bus.writePort(0xe0, 4, 0x12345678);
  bus.writePort(0xe1, 1, 0xab);
  bus.writeMemory(0xff000004, 2, 0xbeef);
  expect([bus.readPort(0xe0, 4), bus.readMemory(0xff000005, 1), bus.readPort(0xe4, 4)]).toEqual([0x1234ab78, 0xbe, 0xffffffff]);
  pc.firmware();
  bus.writePort(0xa1, 1, 0xbf);
  bus.writePort(0x21, 1, 0xfb);
  bus.writePort(0x200e, 1, 1);
  expect(pc.pic.acknowledge()).toBe(0x76);
});
