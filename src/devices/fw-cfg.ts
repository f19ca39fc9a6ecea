/**
 * fw_cfg: named items that the machine gives to firmware and kernels. Selector at port 510H, data at 511H, DMA at 514H.
 *
 * @source QEMU documentation "QEMU Firmware Configuration (fw_cfg) Device"
 */
import { integer, record, unsigned } from "../engine/schema.ts";
import { NonrootError } from "../engine/errors.ts";
import type { Dma, PortDevice, Resettable, Stateful, Width } from "../engine/types.ts";

/** Selectors with a fixed meaning. */
export const FwCfgItem = {
  SIGNATURE: 0x00,
  ID: 0x01,
  UUID: 0x02,
  RAM_SIZE: 0x03,
  NOGRAPHIC: 0x04,
  CPU_COUNT: 0x05,
  MACHINE_ID: 0x06,
  KERNEL_ADDRESS: 0x07,
  KERNEL_SIZE: 0x08,
  KERNEL_CMDLINE: 0x09,
  INITRD_ADDRESS: 0x0a,
  INITRD_SIZE: 0x0b,
  BOOT_DEVICE: 0x0c,
  NUMA: 0x0d,
  BOOT_MENU: 0x0e,
  MAX_CPUS: 0x0f,
  KERNEL_ENTRY: 0x10,
  KERNEL_DATA: 0x11,
  INITRD_DATA: 0x12,
  CMDLINE_ADDRESS: 0x13,
  CMDLINE_SIZE: 0x14,
  CMDLINE_DATA: 0x15,
  SETUP_ADDRESS: 0x16,
  SETUP_SIZE: 0x17,
  SETUP_DATA: 0x18,
  FILE_DIRECTORY: 0x19,
  FIRST_FILE: 0x20,
  E820_TABLE: 0x8003,
} as const;

/** Bytes of a file's name in the directory, with its final zero. */
const NAME_SIZE = 56;
/** Traditional interface and DMA. */
const ID_VALUE = 3;
/** "QEMU CFG", read back from the DMA address register. */
const DMA_SIGNATURE_HIGH = 0x51454d55,
  DMA_SIGNATURE_LOW = 0x20434647;
/** Bits of the control word of a DMA request. */
const DMA_ERROR = 1,
  DMA_READ = 2,
  DMA_SKIP = 4,
  DMA_SELECT = 8,
  DMA_WRITE = 16;

export interface FwCfgState {
  selector: number;
  offset: number;
  dmaHigh: number;
}

const STATE = record<FwCfgState>({ selector: unsigned(16), offset: integer(0, 2 ** 32), dmaHigh: unsigned(32) });

export class FwCfg implements PortDevice, Stateful<FwCfgState>, Resettable {
  readonly name = "fw-cfg";
  readonly schema = STATE;
  readonly #dma: Dma;
  readonly #items = new Map<number, Uint8Array>();
  readonly #files: { name: string; selector: number; size: number }[] = [];
  #selector = 0;
  #offset = 0;
  #dmaHigh = 0;

  constructor(dma: Dma) {
    this.#dma = dma;
    this.setItem(FwCfgItem.SIGNATURE, new TextEncoder().encode("QEMU"));
    this.setItem(FwCfgItem.ID, u32(ID_VALUE));
    this.setItem(FwCfgItem.FILE_DIRECTORY, new Uint8Array(4));
  }

  reset(): void {
    this.#selector = this.#offset = this.#dmaHigh = 0;
  }

  setItem(selector: number, data: Uint8Array): void {
    this.#items.set(selector, data);
  }

  /** A little-endian number of 2, 4 or 8 bytes. */
  setNumber(selector: number, value: number, size: 2 | 4 | 8 = 4): void {
    const data = new Uint8Array(size);
    for (let i = 0, rest = value; i < size; i++, rest = Math.floor(rest / 256)) data[i] = rest % 256;
    this.setItem(selector, data);
  }

  /** A file of the directory, for example "etc/e820" or "opt/org.example/key". */
  setFile(name: string, data: Uint8Array): void {
    const encoded = new TextEncoder().encode(name);
    if (encoded.length === 0 || encoded.length >= NAME_SIZE)
      throw new NonrootError("ERR_NONROOT_OPTION", `fw_cfg file name "${name}" must have 1 to ${NAME_SIZE - 1} bytes`);
    let file = this.#files.find((f) => f.name === name);
    if (!file) this.#files.push((file = { name, selector: FwCfgItem.FIRST_FILE + this.#files.length, size: 0 }));
    file.size = data.length;
    this.setItem(file.selector, data);
    this.setItem(FwCfgItem.FILE_DIRECTORY, this.#directory());
  }

  /** `offset` 0 is the selector, 1 the data byte, 4-11 the DMA address, big-endian. */
  readPort(offset: number, width: Width): number {
    if (offset === 1 && width === 1) return this.#nextByte();
    if (offset === 4 && width === 4) return swap(DMA_SIGNATURE_HIGH);
    if (offset === 8 && width === 4) return swap(DMA_SIGNATURE_LOW);
    return 0;
  }

  writePort(offset: number, width: Width, value: number): void {
    if (offset === 0 && width === 2) this.#select(value);
    else if (offset === 4 && width === 4) this.#dmaHigh = swap(value);
    else if (offset === 8 && width === 4) {
      const address = this.#dmaHigh * 0x1_0000_0000 + swap(value);
      this.#dmaHigh = 0;
      this.#request(address);
    }
    // Items cannot be written: writes of the data port have had no effect since QEMU 2.4.
  }

  save(): FwCfgState {
    return { selector: this.#selector, offset: this.#offset, dmaHigh: this.#dmaHigh };
  }

  restore(state: FwCfgState): void {
    this.#selector = state.selector;
    this.#offset = state.offset;
    this.#dmaHigh = state.dmaHigh;
  }

  #select(selector: number): void {
    this.#selector = selector & 0xbfff; // bit 14 asks for write access, which no item has
    this.#offset = 0;
  }

  /** Past the end, and for items that do not exist, the data are zero. */
  #nextByte(): number {
    const item = this.#items.get(this.#selector);
    return item && this.#offset < item.length ? item[this.#offset++]! : 0;
  }

  /** A request in memory: control, length (32 bits each) and address (64 bits), big-endian. */
  #request(address: number): void {
    const block = new Uint8Array(16);
    if (!this.#dma.read(address, block)) return;
    const view = new DataView(block.buffer);
    const control = view.getUint32(0);
    if (control & DMA_SELECT) this.#select(control >>> 16);
    const length = view.getUint32(4);
    const target = view.getUint32(8) * 0x1_0000_0000 + view.getUint32(12);
    let failed = false;
    if (control & DMA_READ) failed = !this.#copy(target, length);
    else if (control & DMA_WRITE) failed = true;
    else if (control & DMA_SKIP) this.#skip(length);
    this.#dma.write(address, new Uint8Array([0, 0, 0, failed ? DMA_ERROR : 0]));
  }

  #copy(target: number, length: number): boolean {
    const item = this.#items.get(this.#selector) ?? new Uint8Array();
    const piece = 0x10000;
    for (let done = 0; done < length; done += piece) {
      const data = new Uint8Array(Math.min(piece, length - done));
      data.set(item.subarray(this.#offset, this.#offset + data.length));
      if (!this.#dma.write(target + done, data)) return false;
      this.#skip(data.length);
    }
    return true;
  }

  /** Behind the end of an item there is nothing to count. */
  #skip(length: number): void {
    this.#offset = Math.min(this.#offset + length, this.#items.get(this.#selector)?.length ?? 0);
  }

  /** Count, then size, selector, two reserved bytes and the name of each file; numbers big-endian. */
  #directory(): Uint8Array {
    const data = new Uint8Array(4 + this.#files.length * 64);
    const view = new DataView(data.buffer);
    view.setUint32(0, this.#files.length);
    this.#files.forEach((file, i) => {
      view.setUint32(4 + i * 64, file.size);
      view.setUint16(8 + i * 64, file.selector);
      data.set(new TextEncoder().encode(file.name), 12 + i * 64);
    });
    return data;
  }
}

const u32 = (value: number): Uint8Array => new Uint8Array([value, value >> 8, value >> 16, value >> 24]);
const swap = (value: number): number =>
  ((value >>> 24) | ((value >>> 8) & 0xff00) | ((value & 0xff00) << 8) | ((value & 0xff) << 24)) >>> 0;
