/**
 * PCI bus 0: configuration mechanism 1 (address at port CF8H, data at CFCH) and the host bridge of an i440FX.
 *
 * @source PCI Local Bus Specification 3.0 "Software Generation of Configuration Transactions"
 * @source Intel 82441FX (PMC) data sheet
 */
import { bytes, record, unsigned, type Schema } from "../engine/schema.ts";
import type { PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

/** Configuration space of one function. Offsets 0-255; an access does not cross a dword. */
export interface PciFunction extends Stateful<unknown>, Resettable {
  readConfig(offset: number, width: Width): number;
  writeConfig(offset: number, width: Width, value: number): void;
}

export interface PciHostState {
  address: number;
  functions: Record<string, unknown>;
}

export class PciHost implements Stateful<PciHostState>, Resettable {
  /** Device at port CF8H. Only dword accesses are for it. */
  readonly address: PortDevice;
  /** Device at ports CFCH-CFFH. */
  readonly data: PortDevice;
  readonly #functions = new Map<number, PciFunction>();
  #address = 0;

  constructor() {
    this.address = {
      name: "pci-config-address",
      readPort: (offset, width) => (offset === 0 && width === 4 ? this.#address : allOnes(width)),
      writePort: (offset, width, value) => {
        if (offset === 0 && width === 4) this.#address = (value & 0x80fffffc) >>> 0;
      },
    };
    this.data = {
      name: "pci-config-data",
      readPort: (offset, width) => this.#selected()?.readConfig((this.#address & 0xfc) + offset, width) ?? allOnes(width),
      writePort: (offset, width, value) => this.#selected()?.writeConfig((this.#address & 0xfc) + offset, width, value),
    };
    this.attach(0, 0, new I440fxHostBridge());
  }

  /** Puts a function on bus 0. */
  attach(device: number, index: number, pciFunction: PciFunction): void {
    this.#functions.set((device << 3) | index, pciFunction);
  }

  get schema(): Schema<PciHostState> {
    const functions = record<Record<string, unknown>>(Object.fromEntries([...this.#functions].map(([at, f]) => [at, f.schema])));
    return record<PciHostState>({ address: unsigned(32), functions });
  }

  reset(): void {
    this.#address = 0;
    for (const f of this.#functions.values()) f.reset();
  }

  save(): PciHostState {
    return { address: this.#address, functions: Object.fromEntries([...this.#functions].map(([at, f]) => [at, f.save()])) };
  }

  restore(state: PciHostState): void {
    this.#address = state.address;
    for (const [at, f] of this.#functions) f.restore(state.functions[at]);
  }

  /** The function that the address names: bit 31 enable, 23:16 bus, 15:11 device, 10:8 function. */
  #selected(): PciFunction | undefined {
    if (this.#address < 0x80000000 || (this.#address & 0xff0000) !== 0) return undefined;
    return this.#functions.get((this.#address >> 8) & 0xff);
  }
}

/** Identification: Intel 82441FX revision 2, class host bridge; status "medium DEVSEL, fast back-to-back". */
const IDENTITY: Record<number, number> = {
  0x00: 0x86,
  0x01: 0x80,
  0x02: 0x37,
  0x03: 0x12,
  0x04: 0x06,
  0x06: 0x80,
  0x07: 0x02,
  0x08: 0x02,
  0x0b: 0x06,
};
/**
 * Writable bytes: command bit 8 (SERR#), latency timer, and the registers from 50H to 72H that configure the DRAM and
 * its shadowing (PAM), which are kept and have no further effect: all RAM below 1 MiB but the video window is RAM.
 */
const WRITABLE: Record<number, number> = { 0x05: 0x01, 0x0d: 0xf8 };
for (let offset = 0x50; offset <= 0x72; offset++) WRITABLE[offset] = 0xff;

class I440fxHostBridge implements PciFunction {
  readonly schema = bytes(256);
  #config = initialConfig();

  reset(): void {
    this.#config = initialConfig();
  }

  readConfig(offset: number, width: Width): number {
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + this.#config[offset + i]!;
    return value;
  }

  writeConfig(offset: number, width: Width, value: number): void {
    for (let i = 0; i < width; i++) {
      const mask = WRITABLE[offset + i] ?? 0;
      this.#config[offset + i] = (this.#config[offset + i]! & ~mask) | ((value >>> (8 * i)) & mask);
    }
  }

  save(): Uint8Array {
    return this.#config.slice();
  }

  restore(state: unknown): void {
    this.#config = (state as Uint8Array).slice();
  }
}

const initialConfig = (): Uint8Array => {
  const config = new Uint8Array(256);
  for (const [offset, value] of Object.entries(IDENTITY)) config[Number(offset)] = value;
  config[0x72] = 0x02; // SMRAM: closed
  return config;
};

const allOnes = (width: Width): number => (width === 4 ? 0xffffffff : width === 2 ? 0xffff : 0xff);
