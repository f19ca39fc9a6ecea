/**
 * pc-testdev: what the tests of KVM expect of a PC besides a PC. A scratch register at port E0H, interrupt lines at ports
 * 2000H-2017H, and 64 KiB at FF000000H that behave like RAM but are reached as a device.
 *
 * @source QEMU "hw/misc/pc-testdev" as kvm-unit-tests use it
 */
import { bytes, record } from "../engine/schema.ts";
import type { MemoryDevice, PortDevice, Stateful, Width } from "../engine/types.ts";

export const TEST_IRQ_LINES = 24;
export const TEST_RAM_SIZE = 0x10000;

export interface PcTestdevState {
  scratch: Uint8Array;
  ram: Uint8Array;
}

const STATE = record<PcTestdevState>({ scratch: bytes(4), ram: bytes(TEST_RAM_SIZE) });

export class PcTestdev implements Stateful<PcTestdevState> {
  readonly schema = STATE;
  /** Ports E0H-E3H: bytes, words and the dword of one register. */
  readonly scratch: PortDevice;
  /** Port 2000H + n: the level of interrupt line n. */
  readonly lines: PortDevice;
  readonly memory: MemoryDevice;
  #scratch = new Uint8Array(4);
  #ram = new Uint8Array(TEST_RAM_SIZE);

  constructor(setLine: (line: number, asserted: boolean) => void) {
    this.scratch = {
      name: "pc-testdev",
      readPort: (offset, width) => read(this.#scratch, offset, width),
      writePort: (offset, width, value) => write(this.#scratch, offset, width, value),
    };
    this.lines = {
      name: "pc-testdev-irq",
      readPort: () => 0,
      writePort: (offset, _width, value) => setLine(offset, value !== 0),
    };
    this.memory = {
      name: "pc-testdev-ioram",
      readMemory: (offset, width) => read(this.#ram, offset, width),
      writeMemory: (offset, width, value) => write(this.#ram, offset, width, value),
    };
  }

  save(): PcTestdevState {
    return { scratch: this.#scratch.slice(), ram: this.#ram.slice() };
  }

  restore(state: PcTestdevState): void {
    this.#scratch = state.scratch.slice();
    this.#ram = state.ram.slice();
  }
}

function read(bytes: Uint8Array, offset: number, width: Width): number {
  let value = 0;
  for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[offset + i] ?? 0xff);
  return value;
}

function write(bytes: Uint8Array, offset: number, width: Width, value: number): void {
  for (let i = 0; i < width && offset + i < bytes.length; i++) bytes[offset + i] = value >>> (8 * i);
}
