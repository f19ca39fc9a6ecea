/** The I/O port space and the physical addresses that are not RAM: who answers an access. */
import type { MemoryDevice, PhysicalAddress, PortDevice, Width } from "../engine/types.ts";

interface PortRange {
  readonly device: PortDevice;
  readonly first: number;
  readonly count: number;
  /** Widest access the device takes; a wider one is made of halves, as on the ISA bus. */
  readonly width: Width;
}

interface MemoryRange {
  readonly device: MemoryDevice;
  readonly first: PhysicalAddress;
  readonly size: number;
}

const ALL_ONES: Record<Width, number> = { 1: 0xff, 2: 0xffff, 4: 0xffffffff };

export class Bus {
  readonly #ports: (PortRange | undefined)[] = Array(0x10000).fill(undefined);
  readonly #memory: MemoryRange[] = [];

  /** `device` answers `count` ports from `first`; a port that already has a device changes hands. */
  attachPorts(device: PortDevice, first: number, count: number, width: Width = 1): void {
    const range: PortRange = { device, first, count, width };
    for (let port = first; port < first + count; port++) this.#ports[port] = range;
  }

  /** Returns the function that removes the device again. */
  attachMemory(device: MemoryDevice, first: PhysicalAddress, size: number): () => void {
    const range: MemoryRange = { device, first, size };
    this.#memory.push(range);
    return () => {
      const at = this.#memory.indexOf(range);
      if (at >= 0) this.#memory.splice(at, 1);
    };
  }

  /** Ports that nobody answers read as ones. */
  readPort(port: number, width: Width): number {
    const range = this.#ports[port];
    if (range && width <= range.width && port - range.first + width <= range.count)
      return range.device.readPort(port - range.first, width) >>> 0;
    if (width === 1) return 0xff;
    const half = (width >> 1) as Width;
    const low = this.readPort(port, half);
    const high = this.readPort((port + half) & 0xffff, half);
    return (low | (high << (half * 8))) >>> 0;
  }

  writePort(port: number, width: Width, value: number): void {
    const range = this.#ports[port];
    if (range && width <= range.width && port - range.first + width <= range.count) {
      range.device.writePort(port - range.first, width, (value & ALL_ONES[width]) >>> 0);
      return;
    }
    if (width === 1) return;
    const half = (width >> 1) as Width;
    this.writePort(port, half, value & ALL_ONES[half]);
    this.writePort((port + half) & 0xffff, half, value >>> (half * 8));
  }

  /** Addresses that nobody answers read as ones. */
  readMemory(address: PhysicalAddress, width: Width): number {
    const range = this.#find(address);
    return range ? range.device.readMemory(address - range.first, width) >>> 0 : ALL_ONES[width];
  }

  writeMemory(address: PhysicalAddress, width: Width, value: number): void {
    const range = this.#find(address);
    range?.device.writeMemory(address - range.first, width, (value & ALL_ONES[width]) >>> 0);
  }

  #find(address: PhysicalAddress): MemoryRange | undefined {
    return this.#memory.find((r) => address >= r.first && address < r.first + r.size);
  }
}
