/**
 * The chips of an i440FX-like PC, and the wires between them.
 *
 * The board knows the bus and the processor's pins; nothing here knows the engine or the run loop.
 */
import { acpiTables } from "../boot/acpi-tables.ts";
import { MASTER_BASE, SLAVE_BASE, realModeVectors } from "../boot/real-mode-vectors.ts";
import { AcpiPm, SLEEP_TYPE_S5 } from "../devices/acpi-pm.ts";
import { CoprocessorError } from "../devices/coprocessor-error.ts";
import { DebugConsole } from "../devices/debug-console.ts";
import { FwCfg, FwCfgItem } from "../devices/fw-cfg.ts";
import { I8042 } from "../devices/i8042.ts";
import { I8254 } from "../devices/i8254.ts";
import { I8259Pair } from "../devices/i8259.ts";
import { IOAPIC_BASE, IoApic, type InterruptMessage } from "../devices/ioapic.ts";
import { IsaDebugExit } from "../devices/isa-debug-exit.ts";
import { CENTURY, Mc146818 } from "../devices/mc146818.ts";
import { PcTestdev, TEST_IRQ_LINES, TEST_RAM_SIZE } from "../devices/pc-testdev.ts";
import { PciHost } from "../devices/pci-host.ts";
import { RESET_VALUE, ResetControl } from "../devices/reset-control.ts";
import { SystemControlPortA, SystemControlPortB } from "../devices/system-control-port.ts";
import { Uart16550 } from "../devices/uart16550.ts";
import type { Clock } from "../engine/clock.ts";
import { record, type Schema } from "../engine/schema.ts";
import type { Dma, Line, Resettable, Stateful } from "../engine/types.ts";
import { E820_TYPE, type MemoryRange, type MemoryWrite } from "../boot/plan.ts";
import type { Bus } from "./bus.ts";
import { EBDA, FIRMWARE_START } from "./memory-layout.ts";

/** Ports and IRQs of COM1 to COM4. */
const SERIAL_PORTS = [
  { port: 0x3f8, irq: 4 },
  { port: 0x2f8, irq: 3 },
  { port: 0x3e8, irq: 4 },
  { port: 0x2e8, irq: 3 },
] as const;
export const SERIAL_COUNT = SERIAL_PORTS.length;

const PM_BASE = 0x600;
const SCI_IRQ = 9;
const RESET_PORT = 0xcf9;
const DEBUG_EXIT_PORT = 0xf4;
const LOCAL_APIC_BASE = 0xfee00000;

/** What the board needs of its surroundings. */
export interface PcPins {
  /** INTR of the processor. */
  readonly intr: Line;
  readonly a20: Line;
  readonly ignne: Line;
  readonly message: InterruptMessage;
  readonly reset: () => void;
  readonly powerOff: () => void;
  readonly debugExit: (code: number) => void;
  /** Text of serial port `index`, or of the debug console (index -1). */
  readonly output: (index: number, byte: number) => void;
}

export interface PcOptions {
  readonly clock: Clock;
  readonly bus: Bus;
  readonly dma: Dma;
  readonly pins: PcPins;
  readonly memoryBytes: number;
  readonly map: readonly MemoryRange[];
  readonly processors: number;
  readonly startDate: Date;
  readonly debugExitPort?: number | undefined;
  /** Adds pc-testdev. */
  readonly testDevice?: boolean | undefined;
}

export class Pc {
  readonly pic: I8259Pair;
  readonly ioapic: IoApic;
  readonly pit: I8254;
  readonly rtc: Mc146818;
  readonly keyboardController: I8042;
  readonly serial: readonly Uart16550[];
  readonly pm: AcpiPm;
  readonly pci: PciHost;
  readonly fwCfg: FwCfg;
  readonly coprocessorError: CoprocessorError;
  /** Address of the ACPI root pointer. */
  readonly rsdp = FIRMWARE_START;
  readonly #stateful: Record<string, Stateful<never>>;
  readonly #resettable: readonly Resettable[];
  readonly #options: PcOptions;

  constructor(options: PcOptions) {
    const { clock, bus, dma, pins } = options;
    this.#options = options;
    this.ioapic = new IoApic(pins.message);
    // The 8259 pair's INTR also reaches pin 0 of the I/O APIC, which can pass it on as ExtINT.
    this.pic = new I8259Pair((asserted) => {
      pins.intr(asserted);
      this.ioapic.setPin(0, asserted);
    });
    const irq = this.#irqLines();
    this.pit = new I8254(clock, irq[0]!);
    this.rtc = new Mc146818(clock, irq[8]!, options.startDate);
    this.keyboardController = new I8042({ irq1: irq[1]!, irq12: irq[12]!, a20: pins.a20, reset: pins.reset });
    const shared = { 3: sharedLine(irq[3]!, 2), 4: sharedLine(irq[4]!, 2) };
    this.serial = SERIAL_PORTS.map(
      ({ irq: n }, i) => new Uart16550(`serial${i}`, clock, shared[n][i >> 1]!, (byte) => pins.output(i, byte)),
    );
    this.pm = new AcpiPm(clock, irq[SCI_IRQ]!, pins.powerOff);
    this.pci = new PciHost();
    this.fwCfg = new FwCfg(dma);
    this.coprocessorError = new CoprocessorError(irq[13]!, pins.ignne);
    const portA = new SystemControlPortA(pins.a20, pins.reset);
    const portB = new SystemControlPortB(clock, this.pit);
    const resetControl = new ResetControl(pins.reset);

    bus.attachPorts(this.pic.master, 0x20, 2);
    bus.attachPorts(this.pic.slave, 0xa0, 2);
    bus.attachPorts(this.pic.elcr, 0x4d0, 2);
    bus.attachPorts(this.pit, 0x40, 4);
    bus.attachPorts(portB, 0x61, 1);
    bus.attachPorts(this.keyboardController, 0x60, 1);
    bus.attachPorts(at(this.keyboardController, 4), 0x64, 1);
    bus.attachPorts(this.rtc, 0x70, 2);
    bus.attachPorts(portA, 0x92, 1);
    bus.attachPorts(new DebugConsole((byte) => pins.output(-1, byte)), 0xe9, 1);
    bus.attachPorts(new IsaDebugExit(pins.debugExit), options.debugExitPort ?? DEBUG_EXIT_PORT, 4, 4);
    this.serial.forEach((uart, i) => bus.attachPorts(uart, SERIAL_PORTS[i]!.port, 8));
    bus.attachPorts(this.fwCfg, 0x510, 2, 2);
    bus.attachPorts(at(this.fwCfg, 4), 0x514, 8, 4);
    bus.attachPorts(this.pm, PM_BASE, 16, 4);
    bus.attachPorts(this.pci.address, 0xcf8, 4, 4);
    bus.attachPorts(this.pci.data, 0xcfc, 4, 4);
    bus.attachPorts(resetControl, RESET_PORT, 1);
    bus.attachPorts(this.coprocessorError, 0xf0, 1);
    bus.attachMemory(this.ioapic, IOAPIC_BASE, 0x1000);

    this.#resettable = [
      this.ioapic,
      this.pit,
      this.rtc,
      this.keyboardController,
      ...this.serial,
      this.pm,
      this.pci,
      this.fwCfg,
      this.coprocessorError,
      portA,
      portB,
      resetControl,
      this.pic,
    ];
    this.#stateful = {
      pic: this.pic,
      ioapic: this.ioapic,
      pit: this.pit,
      rtc: this.rtc,
      i8042: this.keyboardController,
      pm: this.pm,
      pci: this.pci,
      fwCfg: this.fwCfg,
      coprocessorError: this.coprocessorError,
      portA,
      portB,
      resetControl,
      ...Object.fromEntries(this.serial.map((uart, i) => [`serial${i}`, uart])),
    } as never;
    if (options.testDevice) this.#attachTestDevice(irq);
    this.#fillCmos();
    this.#fillFwCfg();
  }

  reset(): void {
    for (const device of this.#resettable) device.reset();
  }

  get schema(): Schema<Record<string, unknown>> {
    return record<Record<string, unknown>>(Object.fromEntries(Object.entries(this.#stateful).map(([name, { schema }]) => [name, schema])));
  }

  save(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.#stateful).map(([name, device]) => [name, device.save()]));
  }

  restore(state: Record<string, unknown>): void {
    // The interrupt controllers come first: they then find every line at the level they remember, and nothing is sent.
    const controllers = ["ioapic", "pic"];
    const others = Object.keys(this.#stateful).filter((name) => !controllers.includes(name));
    for (const name of [...controllers, ...others]) this.#stateful[name]!.restore(state[name] as never);
  }

  /** What the firmware of a PC leaves behind for software that is started without it. */
  firmware(): MemoryWrite[] {
    // 8259 pair: the timer, the keyboard and the cascade are open.
    const pic = [
      { chip: this.pic.master, base: MASTER_BASE, cascade: 0x04, mask: 0xf8 },
      { chip: this.pic.slave, base: SLAVE_BASE, cascade: 0x02, mask: 0xff },
    ];
    for (const { chip, base, cascade, mask } of pic) {
      chip.writePort(0, 1, 0x11);
      for (const word of [base, cascade, 0x01, mask]) chip.writePort(1, 1, word);
    }
    // Timer: IRQ0 18.2 times a second, DRAM refresh.
    const control = (channel: number, word: number, count: number): void => {
      this.pit.writePort(3, 1, word);
      this.pit.writePort(channel, 1, count);
      if (word & 0x20) this.pit.writePort(channel, 1, 0);
    };
    control(0, 0x36, 0);
    control(1, 0x54, 18);
    const tables = acpiTables(this.rsdp, {
      processors: this.#options.processors,
      pmBase: PM_BASE,
      sciIrq: SCI_IRQ,
      sleepTypeS5: SLEEP_TYPE_S5,
      resetPort: RESET_PORT,
      resetValue: RESET_VALUE,
      ioapicAddress: IOAPIC_BASE,
      localApicAddress: LOCAL_APIC_BASE,
      centuryIndex: CENTURY,
    });
    // Serial ports: 9,600 baud, eight data bits, no parity, one stop bit.
    for (const uart of this.serial)
      for (const [offset, value] of [
        [3, 0x83],
        [0, 12],
        [1, 0],
        [3, 0x03],
      ] as const)
        uart.writePort(offset, 1, value);
    // The SCI is level-triggered.
    this.pic.elcr.writePort(1, 1, 1 << (SCI_IRQ - 8));
    const writes: MemoryWrite[] = [{ address: 0x400, data: this.#biosData() }];
    if (this.#options.memoryBytes > EBDA) writes.push({ address: EBDA, data: new Uint8Array([1]) });
    if (this.#options.memoryBytes >= 0x100000) writes.push({ address: this.rsdp, data: tables }, ...realModeVectors());
    return writes;
  }

  /** Each IRQ reaches the 8259 pair and a pin of the I/O APIC: its own, except that IRQ0 is pin 2. */
  #irqLines(): Line[] {
    return Array.from({ length: 16 }, (_, irq) => (asserted: boolean) => {
      this.pic.setLine(irq, asserted);
      this.ioapic.setPin(irq === 0 ? 2 : irq, asserted);
    });
  }

  #attachTestDevice(irq: readonly Line[]): void {
    const { bus } = this.#options;
    const device = new PcTestdev((line, asserted) => (irq[line] ?? ((level) => this.ioapic.setPin(line, level)))(asserted));
    bus.attachPorts(device.scratch, 0xe0, 4, 4);
    bus.attachPorts(device.lines, 0x2000, TEST_IRQ_LINES, 4);
    bus.attachMemory(device.memory, 0xff000000, TEST_RAM_SIZE);
    this.#stateful["testdev"] = device as never;
  }

  /** BIOS data area: serial ports, EBDA segment, equipment word, KiB of conventional memory. */
  #biosData(): Uint8Array {
    const data = new Uint8Array(0x100);
    const view = new DataView(data.buffer);
    SERIAL_PORTS.forEach(({ port }, i) => view.setUint16(i * 2, port, true));
    view.setUint16(0x0e, EBDA >> 4, true);
    view.setUint16(0x10, SERIAL_PORTS.length << 9, true);
    view.setUint16(0x13, Math.min(this.#options.memoryBytes, EBDA) >> 10, true);
    return data;
  }

  /** CMOS bytes where firmware and kernels look for the size of memory. */
  #fillCmos(): void {
    const { memoryBytes, map } = this.#options;
    const word = (index: number, value: number): void => {
      this.rtc.setByte(index, value & 0xff);
      this.rtc.setByte(index + 1, value >> 8);
    };
    const below4G = Math.max(...map.filter((r) => r.kind === "usable" && r.end <= 0x1_0000_0000).map((r) => r.end));
    word(0x15, Math.min(memoryBytes, 0xa0000) >> 10); // KiB of conventional memory
    const extended = Math.min(Math.max(0, (below4G - 0x100000) / 1024), 0xffff);
    word(0x17, extended);
    word(0x30, extended);
    word(0x34, Math.min(Math.max(0, (below4G - 0x1000000) / 65536), 0xffff)); // 64-KiB blocks above 16 MiB
    const above4G = Math.max(0, ...map.map((r) => r.end - 0x1_0000_0000)) / 65536;
    word(0x5b, above4G & 0xffff);
    this.rtc.setByte(0x5d, above4G >> 16);
  }

  #fillFwCfg(): void {
    const { memoryBytes, map, processors } = this.#options;
    const e820 = new Uint8Array(map.length * 20);
    const view = new DataView(e820.buffer);
    map.forEach((range, i) => {
      view.setBigUint64(i * 20, BigInt(range.start), true);
      view.setBigUint64(i * 20 + 8, BigInt(range.end - range.start), true);
      view.setUint32(i * 20 + 16, E820_TYPE[range.kind], true);
    });
    this.fwCfg.setFile("etc/e820", e820);
    this.fwCfg.setNumber(FwCfgItem.RAM_SIZE, memoryBytes, 8);
    this.fwCfg.setNumber(FwCfgItem.CPU_COUNT, processors, 2);
    this.fwCfg.setNumber(FwCfgItem.MAX_CPUS, processors, 2);
    this.fwCfg.setNumber(FwCfgItem.NOGRAPHIC, 1, 2);
  }
}

/** The same device seen from another offset. */
function at<
  D extends {
    name: string;
    readPort(offset: number, width: 1 | 2 | 4): number;
    writePort(offset: number, width: 1 | 2 | 4, value: number): void;
  },
>(device: D, offset: number) {
  return {
    name: device.name,
    readPort: (o: number, width: 1 | 2 | 4) => device.readPort(o + offset, width),
    writePort: (o: number, width: 1 | 2 | 4, value: number) => device.writePort(o + offset, width, value),
  };
}

/** One line that several devices drive: asserted while any of them asserts it. */
function sharedLine(line: Line, drivers: number): Line[] {
  let asserted = 0;
  return Array.from({ length: drivers }, (_, i) => (on: boolean) => {
    asserted = on ? asserted | (1 << i) : asserted & ~(1 << i);
    line(asserted !== 0);
  });
}
