/** Guest-physical memory of a VM: slots of RAM and devices, mapped through EPT. */
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import type { PhysicalAddress, Width } from "../engine/types.ts";
import type { Access } from "../engine/types.ts";
import type { Bus } from "../machine/bus.ts";
import type { Memory, MmioHandler, Region } from "../machine/guest-memory.ts";
import { parseSize, type Size } from "../machine/memory-layout.ts";
import { PAGING_WRITE, RIGHTS, VERIFY_GUEST_PAGING, WRITE, type EptTables } from "./ept.ts";
import { PAGE } from "./private-memory.ts";
import type { SubPageTables } from "./sub-pages.ts";

export interface VmMapOptions {
  /** Guest-physical address; a multiple of 4 KiB, as is the size. */
  gpa: U64Like;
  size: Size;
  /** What the guest may do; default "rwx". Anything else is an EPT violation. Devices take no rights. */
  access?: Access;
  /** "ram" (the default): zeros. Bytes: RAM that begins with a copy of them. A handler: a device. */
  backing?: "ram" | Uint8Array | MmioHandler;
  /** Records which pages the guest writes, for takeDirty(). */
  trackDirty?: boolean;
  /**
   * For RAM with paging structures in it: page walks may set accessed and dirty flags there although `access` has no "w". In
   * force with the control EPT_PAGING_WRITE_CONTROL.
   */
  pagingWrite?: boolean;
  /**
   * For RAM that may be reached by linear addresses only if all their paging structures lie in slots with `pagingWrite`. In force
   * with GUEST_PAGING_VERIFICATION and EPT_PAGING_WRITE_CONTROL.
   */
  verifyGuestPaging?: boolean;
}

export interface VmMemory extends Memory {
  /** Adds RAM, from what VmOptions.extraMemory provides, or a device, where nothing is mapped yet. */
  map(options: VmMapOptions): Region;
  /** Numbers of the 4-KiB pages that the guest has written since the last call, in slots that track it. */
  takeDirty(): Uint32Array;
  /**
   * Takes write access from the 4-KiB page of RAM at `gpa`, but for these of its 32 sub-pages of 128 bytes; undefined gives the
   * page the access of its slot back. A write that touches another sub-page is an EPT violation. The CPU model must have
   * sub-page write permissions; every virtual processor begins with that control.
   */
  setSubPages(gpa: U64Like, writable: Iterable<number> | undefined): void;
  /** The sub-pages that can be written in a page that setSubPages() protects; undefined for any other page. */
  subPages(gpa: U64Like): readonly number[] | undefined;
}

interface Slot extends Region {
  readonly first: PhysicalAddress;
  readonly end: PhysicalAddress;
  /** Byte in the engine's RAM; -1 for a device. */
  readonly offset: number;
  readonly trackDirty: boolean;
  /** What EPT allows, as bits of an entry; 0 for a device. */
  readonly rights: number;
  readonly handler?: MmioHandler;
}

/** RAM that slots are made of: bytes of the engine's RAM that appear at a physical address. */
export interface Pool {
  readonly physical: PhysicalAddress;
  readonly offset: number;
  readonly bytes: number;
}

/** Physical addresses from this bit on are devices': the guest-physical address and this bit. */
const DEVICE_BIT = 2 ** 38;

export class GuestSlots implements VmMemory {
  readonly #engine: EngineInstance;
  readonly #ept: EptTables;
  readonly #subPages: SubPageTables | undefined;
  readonly #bus: Bus;
  #slots: Slot[] = [];
  #nextSlot = 0;
  /** Free ranges of the pool, by offset. */
  #free: { start: number; end: number }[];
  readonly #pool: Pool;

  constructor(engine: EngineInstance, ept: EptTables, subPages: SubPageTables | undefined, bus: Bus, pool: Pool) {
    this.#engine = engine;
    this.#ept = ept;
    this.#subPages = subPages;
    this.#bus = bus;
    this.#pool = pool;
    this.#free = [{ start: 0, end: pool.bytes }];
  }

  /** The RAM that a VM is created with: the engine's first bytes, at guest-physical address 0. */
  addFirst(size: number, trackDirty: boolean): void {
    if (trackDirty) this.#needDirtyFlags();
    this.#ept.map(0, 0, size, RIGHTS.rwx, trackDirty);
    this.#addRam(0, size, 0, trackDirty, RIGHTS.rwx);
  }

  /** The slots of another VM, in a copy of its memory: devices have the same handlers. */
  adopt(other: GuestSlots): void {
    this.#slots = [];
    for (const slot of other.#slots) {
      this.#nextSlot = slot.slot;
      const { first, offset, size, trackDirty, rights, handler } = slot;
      if (handler) this.#mapDevice(first, size, handler);
      else this.#addRam(first, size, offset, trackDirty, rights);
    }
    this.#nextSlot = other.#nextSlot;
    this.#free = other.#free.map((range) => ({ ...range }));
  }

  get regions(): readonly Region[] {
    return this.#slots;
  }

  map(options: VmMapOptions): Region {
    const { access = "rwx", backing = "ram", trackDirty = false } = options;
    const first = Number(toBigInt(options.gpa));
    const size = parseSize("size", options.size);
    const end = first + size;
    if (first < 0 || first % PAGE !== 0 || end > DEVICE_BIT)
      throw new NonrootError(
        "ERR_NONROOT_OPTION",
        `gpa: 0x${first.toString(16)} is not the address of a page below 0x${DEVICE_BIT.toString(16)}`,
      );
    if (size % PAGE !== 0) throw new NonrootError("ERR_NONROOT_OPTION", `size: ${size} bytes is not a whole number of 4-KiB pages`);
    if (!(access in RIGHTS)) throw new NonrootError("ERR_NONROOT_OPTION", `access: "${String(access)}" is not r, rw, rx or rwx`);
    const other = this.#slots.find((slot) => first < slot.end && end > slot.first);
    if (other)
      throw new NonrootError(
        "ERR_NONROOT_OPTION",
        `gpa: 0x${first.toString(16)} to 0x${end.toString(16)} overlaps slot ${other.slot} at 0x${other.first.toString(16)}`,
      );
    if (trackDirty) this.#needDirtyFlags();
    const paging = (options.pagingWrite ? PAGING_WRITE : 0) | (options.verifyGuestPaging ? VERIFY_GUEST_PAGING : 0);
    if (paging !== 0 && !this.#ept.guestPaging)
      throw new NonrootError(
        "ERR_NONROOT_UNSUPPORTED",
        "pagingWrite, verifyGuestPaging: the CPU model has no EPT paging-write control and guest-paging verification",
      );
    if (backing !== "ram" && !(backing instanceof Uint8Array)) return this.#mapDevice(first, size, backing);
    if (backing instanceof Uint8Array && backing.length > size)
      throw new NonrootError("ERR_NONROOT_OPTION", `backing: ${backing.length} bytes do not fit the ${size} of the slot`);
    const at = this.#take(size, first);
    const offset = this.#pool.offset + at;
    const bytes = this.#engine.ram.subarray(offset, offset + size);
    bytes.fill(0);
    if (backing instanceof Uint8Array) bytes.set(backing);
    this.#engine.exports.ramWritten(RAM_BASE + offset, size);
    this.#ept.map(first, this.#pool.physical + at, size, RIGHTS[access], trackDirty, paging);
    return this.#addRam(first, size, offset, trackDirty, RIGHTS[access]);
  }

  read(gpa: U64Like, length: number): Uint8Array {
    const offset = this.#need(gpa, length);
    return this.#engine.ram.slice(offset, offset + length);
  }

  write(gpa: U64Like, data: Uint8Array): void {
    const offset = this.#need(gpa, data.length);
    this.#engine.ram.set(data, offset);
    this.#engine.exports.ramWritten(RAM_BASE + offset, data.length);
  }

  view(gpa: U64Like, length: number): DataView {
    return new DataView(this.#engine.memory.buffer, RAM_BASE + this.#need(gpa, length), length);
  }

  takeDirty(): Uint32Array {
    const pages: number[] = [];
    for (const slot of this.#slots) if (slot.trackDirty) this.#ept.takeDirty(slot.first, slot.end - slot.first, pages);
    return Uint32Array.from(pages.sort((a, b) => a - b));
  }

  setSubPages(gpa: U64Like, writable: Iterable<number> | undefined): void {
    if (!this.#subPages) throw new NonrootError("ERR_NONROOT_UNSUPPORTED", "setSubPages: the CPU model has no sub-page write permissions");
    const { page, rights } = this.#ramPage(gpa);
    if (writable) this.#subPages.set(page, writable);
    this.#ept.protect(page, writable ? rights & ~WRITE : rights, writable !== undefined);
  }

  subPages(gpa: U64Like): readonly number[] | undefined {
    const { page } = this.#ramPage(gpa);
    return this.#ept.hasSubPages(page) ? this.#subPages!.get(page) : undefined;
  }

  /** Physical address of the device page at a guest-physical address. */
  devicePage(gpa: PhysicalAddress): PhysicalAddress | undefined {
    const slot = this.#slots.find((s) => s.offset < 0 && gpa >= s.first && gpa < s.end);
    return slot ? DEVICE_BIT + gpa : undefined;
  }

  /** A dword or quadword of RAM as the VMM reads it; undefined where there is no RAM. */
  load(gpa: PhysicalAddress, size: 1 | 4 | 8): bigint | undefined {
    const slot = this.#slots.find((s) => s.offset >= 0 && gpa >= s.first && gpa + size <= s.end);
    if (!slot) return undefined;
    let value = 0n;
    for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(slot.bytes[gpa - slot.first + i]!);
    return value;
  }

  #addRam(first: PhysicalAddress, size: number, offset: number, trackDirty: boolean, rights: number): Region {
    return this.#add({ first, size, offset, trackDirty, rights }, this.#engine.ram.subarray(offset, offset + size), () => {
      this.#ept.unmap(first, size);
      // The first slot is not of the pool.
      if (offset >= this.#pool.offset) this.#giveBack(offset - this.#pool.offset, size);
    });
  }

  #mapDevice(first: PhysicalAddress, size: number, handler: MmioHandler): Region {
    const device = {
      name: "mapped",
      readMemory: (offset: number, width: Width) => Number(BigInt.asUintN(32, toBigInt(handler.read(BigInt(first + offset), width)))),
      writeMemory: (offset: number, width: Width, value: number) => handler.write(BigInt(first + offset), width, BigInt(value)),
    };
    const detach = this.#bus.attachMemory(device, DEVICE_BIT + first, size);
    return this.#add({ first, size, offset: -1, trackDirty: false, rights: 0, handler }, new Uint8Array(), detach);
  }

  #add(what: Pick<Slot, "first" | "size" | "offset" | "trackDirty" | "rights" | "handler">, bytes: Uint8Array, remove: () => void): Region {
    const slot: Slot = {
      ...what,
      slot: this.#nextSlot++,
      gpa: BigInt(what.first),
      bytes,
      end: what.first + what.size,
      [Symbol.dispose]: () => {
        if (!this.#slots.includes(slot)) return;
        this.#slots = this.#slots.filter((s) => s !== slot);
        remove();
      },
    };
    this.#slots.push(slot);
    return slot;
  }

  /** Offset in the pool of `size` free bytes, aligned as the guest-physical address so that large pages can map them. */
  #take(size: number, gpa: PhysicalAddress): number {
    const LARGE = 0x200000;
    for (const alignment of size >= LARGE ? [LARGE, PAGE] : [PAGE]) {
      for (const [i, range] of this.#free.entries()) {
        const misaligned = (range.start + this.#pool.physical - gpa) % alignment;
        const start = range.start + (misaligned === 0 ? 0 : (alignment - misaligned) % alignment);
        if (start + size > range.end) continue;
        this.#free.splice(i, 1, { start: range.start, end: start }, { start: start + size, end: range.end });
        this.#free = this.#free.filter((r) => r.end > r.start);
        return start;
      }
    }
    throw new NonrootError("ERR_NONROOT_MEMORY", `map: ${size} bytes are more than is left of extraMemory`);
  }

  #giveBack(start: number, size: number): void {
    this.#free.push({ start, end: start + size });
    this.#free.sort((a, b) => a.start - b.start);
    this.#free = this.#free.reduce<{ start: number; end: number }[]>((merged, range) => {
      const last = merged.at(-1);
      if (last && last.end === range.start) last.end = range.end;
      else merged.push({ ...range });
      return merged;
    }, []);
  }

  /** The page of RAM at an address, and what its slot allows. */
  #ramPage(gpa: U64Like): { page: PhysicalAddress; rights: number } {
    const page = Number(toBigInt(gpa));
    if (page % PAGE !== 0) throw new NonrootError("ERR_NONROOT_OPTION", `gpa: 0x${page.toString(16)} is not the address of a page`);
    const slot = this.#slots.find((s) => s.offset >= 0 && page >= s.first && page < s.end);
    if (!slot) throw new NonrootError("ERR_NONROOT_MEMORY", `0x${page.toString(16)} is not RAM of one slot`);
    return { page, rights: slot.rights };
  }

  #needDirtyFlags(): void {
    if (this.#ept.accessedDirty) return;
    throw new NonrootError("ERR_NONROOT_UNSUPPORTED", "trackDirty: the CPU model has no accessed and dirty flags for EPT");
  }

  #need(gpa: U64Like, length: number): number {
    const address = Number(toBigInt(gpa));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `length: ${length} is not a number of bytes`);
    const slot = this.#slots.find((s) => s.offset >= 0 && address >= s.first && address + length <= s.end);
    if (!slot)
      throw new NonrootError(
        "ERR_NONROOT_MEMORY",
        `0x${address.toString(16)} to 0x${(address + length).toString(16)} is not RAM of one slot`,
      );
    return slot.offset + address - slot.first;
  }
}
