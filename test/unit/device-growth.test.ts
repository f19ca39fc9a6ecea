/** What a guest does at the ports and in the memory of devices does not make them grow. */
import { expect, test } from "vitest";
import { Bus } from "../../src/machine/bus.ts";
import { firmwareMap } from "../../src/machine/memory-layout.ts";
import { Pc } from "../../src/machine/pc.ts";
import { FwCfg } from "../../src/devices/fw-cfg.ts";
import { IOAPIC_BASE } from "../../src/devices/ioapic.ts";
import type { Width } from "../../src/engine/types.ts";
import { Random } from "../random.ts";
import { TestClock } from "./device-bench.ts";

const MEMORY = 1 << 24;

function pc() {
  const bus = new Bus();
  const clock = new TestClock();
  const none = (): void => {};
  const board = new Pc({
    clock,
    bus,
    dma: { read: (_address, into) => (into.fill(0xff), true), write: () => true },
    memoryBytes: MEMORY,
    map: firmwareMap(MEMORY),
    processors: 1,
    startDate: new Date(0),
    testDevice: true,
    pins: { intr: none, a20: none, ignne: none, message: none, reset: none, powerOff: none, debugExit: none, output: none },
  });
  board.reset();
  return { bus, clock, board };
}

/** Plain data as a number of values: elements of arrays, bytes, fields. */
function values(state: unknown): number {
  if (state instanceof Uint8Array) return state.length;
  if (typeof state !== "object" || state === null) return 1;
  return Object.values(state).reduce<number>((sum, part) => sum + values(part), 0);
}

/** Ports of the devices, by device. */
const PORTS: Readonly<Record<string, readonly number[]>> = {
  i8042: [0x60, 0x64],
  pit: [0x40, 0x41, 0x42, 0x43, 0x61],
  pic: [0x20, 0x21, 0xa0, 0xa1, 0x4d0, 0x4d1],
  rtc: [0x70, 0x71],
  serial: Array.from({ length: 8 }, (_, i) => 0x3f8 + i),
  fwCfg: [0x510, 0x511],
  pm: Array.from({ length: 12 }, (_, i) => 0x600 + i),
  pci: [0xcf8, 0xcfc, 0xcfd],
  others: [0x92, 0xe0, 0xe9, 0xf0, 0xf4, 0xcf9, 0x2003],
};

/** Bytes that wait in the receiver of a UART, and behind the output buffer of the keyboard controller. */
const MOST = 4 * 16 + 64;

test("no device grows under random accesses, with or without reads", () => {
  const random = new Random("growth");
  for (const [name, ports] of Object.entries(PORTS))
    for (const reads of [true, false]) {
      const { bus, clock, board } = pc();
      const before = values(board.save());
      let most = before;
      for (let i = 0; i < 6_000; i++) {
        const port = random.pick(ports);
        const width = random.pick([1, 1, 1, 2, 4] as Width[]);
        if (reads && random.once(2)) bus.readPort(port, width);
        else bus.writePort(port, width, random.next());
        if (random.once(4)) bus.writeMemory(IOAPIC_BASE + random.pick([0, 0x10]), 4, random.next());
        if (random.once(8)) clock.to(clock.source.ticks + random.below(3_000_000));
        if (i % 100 === 0) most = Math.max(most, values(board.save()));
      }
      expect(most, `${name}, ${reads ? "read and written" : "written"}`).toBeLessThanOrEqual(before + MOST);
    }
});

test("every command of the keyboard controller and of the keyboard, over and over", () => {
  for (let first = 0; first < 256; first++)
    for (const port of [0x60, 0x64]) {
      const { bus, board } = pc();
      const before = values(board.save());
      for (let i = 0; i < 20; i++) {
        bus.writePort(port, 1, first);
        if (i % 2 === 0) bus.writePort(0x60, 1, i);
      }
      expect(values(board.save()), `${first.toString(16)} to ${port.toString(16)}`).toBeLessThanOrEqual(before + 8);
    }
});

test("an answer of the keyboard goes before its keys, and a new command ends it", () => {
  const { bus, board } = pc();
  const read = (): number[] => {
    const bytes: number[] = [];
    while (bus.readPort(0x64, 1) & 1) bytes.push(bus.readPort(0x60, 1));
    return bytes;
  };
  bus.writePort(0x64, 1, 0xad);
  board.keyboardController.keyboard.press([0x1c]);
  bus.writePort(0x60, 1, 0xf2);
  expect(read()).toEqual([0xfa, 0xab, 0x41, 0x1e]);
  // Two commands before the first answer was read: what was in the output buffer is there, the rest is the second one's.
  bus.writePort(0x60, 1, 0xf2);
  bus.writePort(0x60, 1, 0xee);
  expect(read()).toEqual([0xfa, 0xee]);
  bus.writePort(0x64, 1, 0x20);
  bus.writePort(0x64, 1, 0xaa);
  bus.writePort(0x64, 1, 0xc0);
  expect(read()).toHaveLength(2);
});

test("an offset behind the end of an item does not move on", () => {
  // Select the directory, skip FFFFFFFFH bytes.
  const request = Uint8Array.of(0, 0x19, 0, 0x0c, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0);
  const skip = Uint8Array.of(0, 0, 0, 0x04, ...request.subarray(4));
  const device = new FwCfg({ read: (address, into) => (into.set(address === 0 ? request : skip), true), write: () => true });
  for (let i = 0; i < 4; i++) device.writePort(8, 4, i << 24);
  expect(device.save().offset).toBe(4);
});
