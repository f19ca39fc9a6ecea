/** Guest RAM and device memory as the user of the machine sees them. */
import { RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import { ATTENTION } from "../../assembly/spec/vcpu-offset.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import type { Dma, PhysicalAddress, Width } from "../engine/types.ts";
import type { Bus } from "./bus.ts";
import { parseSize, type RamSlot, type Size } from "./memory-layout.ts";

/** A device in physical memory that the user provides. Accesses are of 1, 2 or 4 bytes. */
export interface MmioHandler {
  read(gpa: bigint, size: number): U64Like;
  write(gpa: bigint, size: number, value: bigint): void;
}

export interface MapOptions {
  gpa: U64Like;
  size: Size;
  backing: MmioHandler;
}

export interface Region extends Disposable {
  readonly slot: number;
  readonly gpa: bigint;
  readonly size: number;
  /** Live view of RAM, no copy; empty for a device. */
  readonly bytes: Uint8Array;
}

export interface Memory {
  readonly regions: readonly Region[];
  /** A copy of `length` bytes. The range must be RAM. */
  read(gpa: U64Like, length: number): Uint8Array;
  write(gpa: U64Like, data: Uint8Array): void;
  /** A live view of RAM. Writes through it do not reach code that the engine has already decoded: use write(). */
  view(gpa: U64Like, length: number): DataView;
  /** Puts a device into the physical address space, where there is no RAM. */
  map(options: MapOptions): Region;
}

export class GuestMemory implements Memory {
  readonly #engine: EngineInstance;
  readonly #slots: readonly RamSlot[];
  readonly #bus: Bus;
  readonly #ram: readonly Region[];
  readonly #copied: (bytes: number) => void;
  #devices: Region[] = [];
  #nextSlot: number;

  /** @param copied is told of the bytes that a device copies */
  constructor(engine: EngineInstance, slots: readonly RamSlot[], bus: Bus, copied: (bytes: number) => void) {
    this.#engine = engine;
    this.#copied = copied;
    this.#slots = slots;
    this.#bus = bus;
    this.#ram = slots.map((s, slot) => ({
      slot,
      gpa: BigInt(s.start),
      size: s.end - s.start,
      bytes: engine.ram.subarray(s.offset, s.offset + s.end - s.start),
      [Symbol.dispose]: () => {
        throw new NonrootError("ERR_NONROOT_UNSUPPORTED", "a machine keeps its RAM until it is disposed of");
      },
    }));
    this.#nextSlot = slots.length;
  }

  get regions(): readonly Region[] {
    return [...this.#ram, ...this.#devices];
  }

  read(gpa: U64Like, length: number): Uint8Array {
    const offset = this.#need(gpa, length);
    return this.#engine.ram.slice(offset, offset + length);
  }

  write(gpa: U64Like, data: Uint8Array): void {
    this.#store(this.#need(gpa, data.length), data);
  }

  view(gpa: U64Like, length: number): DataView {
    return new DataView(this.#engine.memory.buffer, RAM_BASE + this.#need(gpa, length), length);
  }

  map({ gpa, size, backing }: MapOptions): Region {
    const first = Number(toBigInt(gpa));
    const bytes = parseSize("size", size);
    const end = first + bytes;
    if (!Number.isSafeInteger(end) || first < 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `gpa: 0x${first.toString(16)} is not a physical address`);
    if (this.#slots.some((s) => first < s.end && end > s.start))
      throw new NonrootError("ERR_NONROOT_OPTION", `gpa: 0x${first.toString(16)} to 0x${end.toString(16)} overlaps RAM`);
    const detach = this.#bus.attachMemory(
      {
        name: "mapped",
        readMemory: (offset: number, width: Width) => Number(BigInt.asUintN(32, toBigInt(backing.read(BigInt(first + offset), width)))),
        writeMemory: (offset: number, width: Width, value: number) => backing.write(BigInt(first + offset), width, BigInt(value)),
      },
      first,
      bytes,
    );
    const region: Region = {
      slot: this.#nextSlot++,
      gpa: BigInt(first),
      size: bytes,
      bytes: new Uint8Array(),
      [Symbol.dispose]: () => {
        detach();
        this.#devices = this.#devices.filter((r) => r !== region);
      },
    };
    this.#devices.push(region);
    return region;
  }

  /** The range is RAM, and in one piece. */
  holds(address: PhysicalAddress, length: number): boolean {
    return this.#find(address, length) >= 0;
  }

  /** Access for devices, which name addresses that the guest gave them: nothing is thrown. */
  readonly dma: Dma = {
    read: (address, into) => {
      const offset = this.#find(address, into.length);
      if (offset >= 0) into.set(this.#engine.ram.subarray(offset, offset + into.length));
      return offset >= 0;
    },
    write: (address, data) => {
      const offset = this.#find(address, data.length);
      if (offset >= 0) this.#store(offset, data);
      // The instruction in execution may lie there: if it is a burst it ends, and what is in memory now goes on.
      this.#engine.state.setU32(VCPU_BASE + ATTENTION, 1);
      this.#copied(data.length);
      return offset >= 0;
    },
  };

  #store(offset: number, data: Uint8Array): void {
    this.#engine.ram.set(data, offset);
    this.#engine.exports.ramWritten(RAM_BASE + offset, data.length);
  }

  #need(gpa: U64Like, length: number): number {
    const address = Number(toBigInt(gpa));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `length: ${length} is not a number of bytes`);
    const offset = this.#find(address, length);
    if (offset < 0)
      throw new NonrootError("ERR_NONROOT_MEMORY", `0x${address.toString(16)} to 0x${(address + length).toString(16)} is not RAM`);
    return offset;
  }

  /** Offset in guest RAM, or -1. */
  #find(address: PhysicalAddress, length: number): number {
    const slot = this.#slots.find((s) => address >= s.start && address + length <= s.end);
    return slot ? address - slot.start + slot.offset : -1;
  }
}
