/** Every chip on a bench: its ports, its outputs, and what can happen to it from outside, for random histories. */
import { AcpiPm } from "../../src/devices/acpi-pm.ts";
import { CoprocessorError } from "../../src/devices/coprocessor-error.ts";
import { FwCfg } from "../../src/devices/fw-cfg.ts";
import { I8042 } from "../../src/devices/i8042.ts";
import { I8254 } from "../../src/devices/i8254.ts";
import { I8259Pair } from "../../src/devices/i8259.ts";
import { IoApic } from "../../src/devices/ioapic.ts";
import { Mc146818 } from "../../src/devices/mc146818.ts";
import { PcTestdev } from "../../src/devices/pc-testdev.ts";
import { PciHost } from "../../src/devices/pci-host.ts";
import { ResetControl } from "../../src/devices/reset-control.ts";
import { SystemControlPortA, SystemControlPortB } from "../../src/devices/system-control-port.ts";
import { Uart16550 } from "../../src/devices/uart16550.ts";
import type { Stateful, Width } from "../../src/engine/types.ts";
import type { Random } from "../random.ts";
import { TestClock, TestLine } from "../unit/device-bench.ts";

/** Something that is done to a device; the same function is called for each twin. */
export type Deed = (chip: Chip) => unknown;

/** A device with everything around it. */
export interface Chip {
  readonly device: Stateful<never>;
  readonly clock: TestClock;
  readonly lines: readonly TestLine[];
  /** What it told its surroundings besides lines: messages, bytes, resets. */
  readonly told: unknown[];
}

export interface Kind {
  readonly name: string;
  make(clock: TestClock): Chip;
  /** What software or the outside does next. What it returns is compared. */
  deed(random: Random): Deed;
}

interface Port {
  readPort(offset: number, width: Width): number;
  writePort(offset: number, width: Width, value: number): void;
}

/** Chips of a kind are objects that only their kind knows. */
const of = <T,>(chip: Chip): T => chip.device as unknown as T;

/** A read or write of one of some ports, each with the values that it likes. */
function access<T>(
  random: Random,
  ports: readonly {
    readonly port: (device: T) => Port;
    readonly at: number;
    readonly values?: readonly number[];
    readonly width?: Width;
  }[],
): Deed {
  const { port, at, values, width = 1 } = random.pick(ports);
  if (random.once(2)) return (chip) => port(of<T>(chip)).readPort(at, width);
  const any = width === 4 ? random.next() : random.below(256);
  const value = values && !random.once(4) ? random.pick(values) : any;
  return (chip) => port(of<T>(chip)).writePort(at, width, value);
}

/** Ports of one device, from offset 0, each of which takes any byte. */
const same = <T extends Port>(count: number, values: Readonly<Record<number, readonly number[]>> = {}) =>
  Array.from({ length: count }, (_, at) => ({ port: (device: T) => device as Port, at, ...(values[at] && { values: values[at] }) }));

const chip = (device: unknown, clock: TestClock, lines: readonly TestLine[] = [], told: unknown[] = []): Chip => ({
  device: device as Stateful<never>,
  clock,
  lines,
  told,
});

const teller =
  (told: unknown[], name: string) =>
  (...words: unknown[]): void =>
    void told.push([name, ...words]);

export const KINDS: readonly Kind[] = [
  {
    name: "i8259",
    make: (clock) => {
      const intr = new TestLine();
      return chip(new I8259Pair(intr.set), clock, [intr]);
    },
    deed: (random) => {
      const what = random.below(8);
      const irq = random.below(16);
      if (what < 3) {
        const level = random.once(2);
        return (c) => of<I8259Pair>(c).setLine(irq, level);
      }
      if (what === 3) return (c) => of<I8259Pair>(c).acknowledge();
      if (what === 4) {
        // A whole initialization, so that histories do not stay in the middle of one.
        const words = [0x11 | (random.next() & 8), random.next() & 0xf8, 4, random.pick([1, 3, 0x11, 0x13])];
        const side = random.pick(["master", "slave"] as const);
        return (c) =>
          words.forEach((word, i) => of<I8259Pair>(c)[side].writePort(i === 0 ? 0 : 1, 1, side === "slave" && i === 2 ? 2 : word));
      }
      const elcr = { port: (p: I8259Pair) => p.elcr, at: random.below(2) };
      const commands = [0x0a, 0x0b, 0x0c, 0x20, 0x60 | (irq & 7), 0xa0, 0xc0 | (irq & 7), 0xe0 | (irq & 7), 0x80, 0x00, 0x68, 0x48, 0x40];
      return access<I8259Pair>(random, [
        { port: (p) => p.master, at: 0, values: commands },
        { port: (p) => p.slave, at: 0, values: commands },
        { port: (p) => p.master, at: 1, values: [0, 1 << (irq & 7)] },
        { port: (p) => p.slave, at: 1, values: [0, 1 << (irq & 7)] },
        elcr,
      ]);
    },
  },
  {
    name: "i8254",
    make: (clock) => {
      const irq0 = new TestLine();
      return chip(new I8254(clock, irq0.set), clock, [irq0]);
    },
    deed: (random) => {
      if (random.once(8)) {
        const gate = random.once(2);
        return (c) => of<I8254>(c).setGate2(gate);
      }
      if (random.once(8)) return (c) => of<I8254>(c).output2();
      const counts = [0, 1, 2, 3, 5, 0x12, 0x99];
      return access(random, [
        ...same<I8254>(4, { 0: counts, 1: counts, 2: counts }),
        {
          port: (p) => p,
          at: 3,
          values: [0x30, 0x34, 0x36, 0x10, 0x14, 0x16, 0x35, 0x00, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 0x92, 0x80, 0xc2, 0xe2, 0xc8, 0xde],
        },
      ]);
    },
  },
  {
    name: "mc146818",
    make: (clock) => {
      const irq8 = new TestLine();
      return chip(new Mc146818(clock, irq8.set, new Date("2024-02-28T23:59:57Z")), clock, [irq8]);
    },
    deed: (random) => {
      const index = random.pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 11, 12, 12, 12, 13, 0x32, 0x40]);
      const liked = { 10: [0x26, 0x2f, 0x21, 0x20, 0x66, 0x23], 11: [0x02, 0x42, 0x22, 0x12, 0x72, 0x82, 0x00, 0x76, 0x36] }[index] ?? [
        0, 0x59, 0x12, 0xc0,
      ];
      const value = random.once(5) ? random.below(256) : random.pick(liked);
      const read = random.once(2);
      return (c) => {
        const rtc = of<Mc146818>(c);
        rtc.writePort(0, 1, index);
        if (read) return [rtc.readPort(1, 1), rtc.nmiMasked];
        rtc.writePort(1, 1, value);
        return undefined;
      };
    },
  },
  {
    name: "uart16550",
    make: (clock) => {
      const irq = new TestLine();
      const told: unknown[] = [];
      const uart = new Uart16550("com1", clock, irq.set, teller(told, "sent"));
      // As a driver would: 115,200 baud, OUT2.
      for (const [at, value] of [[3, 0x83], [0, 1], [1, 0], [3, 3], [4, 0x0b], [2, 0x41], [1, 0x0f]] as const) uart.writePort(at, 1, value); // prettier-ignore
      return chip(uart, clock, [irq], told);
    },
    deed: (random) => {
      if (random.once(4)) {
        const bytes = Uint8Array.from({ length: 1 + random.below(20) }, () => random.below(256));
        return (c) => of<Uart16550>(c).receive(bytes);
      }
      if (random.once(12)) {
        const lines = random.below(16) << 4;
        return (c) => of<Uart16550>(c).setModemLines(lines);
      }
      return access(
        random,
        same<Uart16550>(8, { 1: [0, 1, 15], 2: [0, 1, 0x41, 0x81, 0xc1, 7], 3: [3, 3, 0x43, 0x83, 0x1f], 4: [0x0b, 0x0b, 0x1b, 3] }),
      );
    },
  },
  {
    name: "i8042",
    make: (clock) => {
      const lines = [new TestLine(), new TestLine()];
      const told: unknown[] = [];
      return chip(
        new I8042({ irq1: lines[0]!.set, irq12: lines[1]!.set, a20: teller(told, "a20"), reset: teller(told, "reset") }),
        clock,
        lines,
        told,
      );
    },
    deed: (random) => {
      if (random.once(4)) {
        const codes = random.pick([[0x1c], [0xf0, 0x1c], [0xe0, 0x75], [0xe0, 0xf0, 0x75], [0x83], [0xe1, 0x14, 0x77]]);
        return (c) => of<I8042>(c).keyboard.press(codes);
      }
      if (random.once(8)) return (c) => of<I8042>(c).keyboard.leds;
      const commands = [0x20, 0x60, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xad, 0xae, 0xc0, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xdd, 0xdf, 0xfe, 0xf0];
      const bytes = [0xed, 0xee, 0xf0, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xfe, 0xff, 0, 2, 7, 0x47, 0x03, 0xdf];
      return access<I8042>(random, [
        { port: (p) => p, at: 0, values: bytes },
        { port: (p) => p, at: 4, values: commands },
      ]);
    },
  },
  {
    name: "ioapic",
    make: (clock) => {
      const told: unknown[] = [];
      return chip(new IoApic(teller(told, "message")), clock, [], told);
    },
    deed: (random) => {
      const pin = random.below(24);
      const what = random.below(6);
      if (what < 2) {
        const high = random.once(2);
        return (c) => of<IoApic>(c).setPin(pin, high);
      }
      if (what === 2) {
        const vector = 0x30 + random.below(8);
        return (c) => of<IoApic>(c).endOfInterrupt(vector);
      }
      const index = random.pick([0, 1, 2, 0x10 + 2 * pin, 0x11 + 2 * pin, 0x10 + 2 * pin, 0x40, 5]);
      const value = random.once(4)
        ? random.next()
        : 0x30 + random.below(8) + random.pick([0, 0x8000, 0xa000, 0x2000, 0x10000, 0x18000, 0x400, 0x8400, 0x100, 0x8100, 0x900]);
      const read = random.once(3);
      return (c) => {
        of<IoApic>(c).writeMemory(0, 4, index);
        if (read) return [of<IoApic>(c).readMemory(0, 4), of<IoApic>(c).readMemory(0x10, 4)];
        of<IoApic>(c).writeMemory(0x10, 4, value >>> 0);
        return undefined;
      };
    },
  },
  {
    name: "acpi-pm",
    make: (clock) => {
      const sci = new TestLine();
      const told: unknown[] = [];
      return chip(new AcpiPm(clock, sci.set, teller(told, "off")), clock, [sci], told);
    },
    deed: (random) => {
      if (random.once(8)) return (c) => of<AcpiPm>(c).pressPowerButton();
      const width = random.pick([1, 2, 4] as const);
      const at = random.below(16 / width) * width;
      return access<AcpiPm>(random, [{ port: (p) => p, at, width, values: [0, 1, 0x100, 0x101, 0x521, 0x2001, 0x3401, 0x01010101] }]);
    },
  },
  {
    name: "fw-cfg",
    make: (clock) => {
      const told: unknown[] = [];
      const ram = new Uint8Array(4096);
      const dma = {
        read: (address: number, into: Uint8Array): boolean => {
          if (address + into.length > ram.length) return false;
          into.set(ram.subarray(address, address + into.length));
          return true;
        },
        write: (address: number, data: Uint8Array): boolean => {
          told.push([address, [...data]]);
          return address + data.length <= ram.length;
        },
      };
      // Two requests: select the directory and read it, and skip.
      ram.set([0, 0x19, 0, 0x0a, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 2, 0]);
      ram.set([0, 0, 0, 4, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0], 16);
      const device = new FwCfg(dma);
      device.setFile("opt/test", Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
      return chip(device, clock, [], told);
    },
    deed: (random) => {
      const big = (value: number): number => (((value & 0xff) << 24) | ((value & 0xff00) << 8)) >>> 0;
      return random.pick([
        access<FwCfg>(random, [{ port: (p) => p, at: 0, width: 2, values: [0, 1, 0x19, 0x20, 0x4020] }]),
        (c: Chip) => of<FwCfg>(c).readPort(1, 1),
        access<FwCfg>(random, [{ port: (p) => p, at: 4, width: 4, values: [0, big(1)] }]),
        access<FwCfg>(random, [{ port: (p) => p, at: 8, width: 4, values: [big(0), big(16), big(0x2000)] }]),
      ]);
    },
  },
  {
    name: "pci-host",
    make: (clock) => chip(new PciHost(), clock),
    deed: (random) => {
      const width = random.pick([1, 2, 4] as const);
      return access<PciHost>(random, [
        {
          port: (p) => p.address,
          at: 0,
          width: 4,
          values: [0x80000000, 0x80000004, 0x8000000c, 0x80000050, 0x80000070, 0x80000800, 0x80010000, 0],
        },
        { port: (p) => p.data, at: random.below(4 / width) * width, width },
      ]);
    },
  },
  {
    name: "coprocessor-error",
    make: (clock) => {
      const lines = [new TestLine(), new TestLine()];
      return chip(new CoprocessorError(lines[0]!.set, lines[1]!.set), clock, lines);
    },
    deed: (random) => {
      const asserted = random.once(2);
      return random.once(2) ? (c) => of<CoprocessorError>(c).setFerr(asserted) : access(random, same<CoprocessorError>(1));
    },
  },
  {
    name: "system-control-port-a",
    make: (clock) => {
      const told: unknown[] = [];
      return chip(new SystemControlPortA(teller(told, "a20"), teller(told, "reset")), clock, [], told);
    },
    deed: (random) => access(random, same<SystemControlPortA>(1)),
  },
  {
    name: "system-control-port-b",
    make: (clock) => {
      const told: unknown[] = [];
      return chip(
        new SystemControlPortB(clock, { setGate2: teller(told, "gate"), output2: () => (clock.ticks & 0x100000) !== 0 }),
        clock,
        [],
        told,
      );
    },
    deed: (random) => access(random, same<SystemControlPortB>(1)),
  },
  {
    name: "reset-control",
    make: (clock) => {
      const told: unknown[] = [];
      return chip(new ResetControl(teller(told, "reset")), clock, [], told);
    },
    deed: (random) => access(random, same<ResetControl>(1)),
  },
  {
    name: "pc-testdev",
    make: (clock) => {
      const told: unknown[] = [];
      return chip(new PcTestdev(teller(told, "line")), clock, [], told);
    },
    deed: (random) => {
      const at = random.below(8) * 4;
      return access<PcTestdev>(random, [
        { port: (p) => p.scratch, at: 0, width: 4 },
        { port: (p) => p.lines, at: random.below(8), values: [0, 1] },
        {
          port: (p) => ({ readPort: (o, w) => p.memory.readMemory(o, w), writePort: (o, w, v) => p.memory.writeMemory(o, w, v) }),
          at,
          width: 4,
        },
      ]);
    },
  },
];

/** Time that passes between two deeds, in ticks: mostly little, sometimes over a timer's end. */
export function pause(random: Random): number {
  return random.pick([0, 0, 1, 7, 840, 8681, random.below(100_000), random.below(2_000_000), random.below(700_000_000)]);
}
