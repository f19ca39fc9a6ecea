/**
 * The processor at the moment of an event, read from linear memory without side effects: registers, and the bytes of the
 * instruction at RIP through its page tables and EPT.
 *
 * @sdm 3A "Paging"
 * @sdm 3C "The EPT Translation Mechanism"
 */
import * as Layout from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import type { EngineInstance } from "../engine/instance.ts";
import type { Instruction } from "./events.ts";

const CODE_SIZE: readonly (16 | 32 | 64)[] = [16, 32, 64];
const LONGEST_INSTRUCTION = 15;
const PAGE = 4096;
const CR0_PE = 1n;
const CR0_PG = 0x80000000n;
const CR4_PSE = 0x10n;
const CR4_PAE = 0x20n;
const CR4_LA57 = 0x1000n;
const EFER_LMA = 0x400n;
const ADDRESS = 0x000ffffffffff000n;
const LARGE = 0x80n;
/** In HLAT paging. */
const RESTART = 0x800n;
const SLOT_ROW = 32;

export class LiveProcessor {
  readonly #engine: EngineInstance;

  constructor(engine: EngineInstance) {
    this.#engine = engine;
  }

  /** A quadword of the processor's state (assembly/spec/vcpu-offset.ts). */
  u64(offset: number): bigint {
    return this.#engine.state.u64(Layout.VCPU_BASE + offset);
  }

  u32(offset: number): number {
    return this.#engine.state.u32(Layout.VCPU_BASE + offset);
  }

  /** Low 32 bits of general register `number`. */
  gpr32(number: number): number {
    return this.u32(Offset.RAX + 8 * number);
  }

  get index(): number {
    return this.#engine.state.u32(Layout.MACHINE_BASE + MachineOffset.VCPU_CURRENT);
  }

  get instructions(): bigint {
    return this.#engine.state.u64(Layout.MACHINE_BASE + MachineOffset.INSTRUCTIONS);
  }

  get tsc(): bigint {
    return this.#engine.state.u64(Layout.MACHINE_BASE + MachineOffset.TICKS);
  }

  /** The instruction at `rip`, as far as it is mapped: 15 bytes, or up to the end of what can be read. */
  instructionAt(rip: bigint): Instruction {
    const mode = this.u32(Offset.CODE_MODE) & 3;
    const bits = CODE_SIZE[mode] ?? 16;
    const linear = bits === 64 ? rip : BigInt.asUintN(32, this.u64(Offset.SEG_BASE + 8) + rip);
    const bytes = new Uint8Array(LONGEST_INSTRUCTION);
    let count = 0;
    while (count < LONGEST_INSTRUCTION) {
      const at = this.#ramPointer(this.physicalOf(BigInt.asUintN(64, linear + BigInt(count))));
      if (at === undefined) break;
      const here = Math.min(LONGEST_INSTRUCTION - count, PAGE - (at % PAGE));
      bytes.set(this.#engine.state.bytes.subarray(at, at + here), count);
      count += here;
    }
    return { bits, bytes: bytes.subarray(0, count) };
  }

  /** Physical address of a linear address as the processor translates it now; undefined if it is not mapped. */
  physicalOf(linear: bigint): bigint | undefined {
    const guestPhysical = this.#throughPaging(linear);
    return guestPhysical === undefined ? undefined : this.#throughEpt(guestPhysical);
  }

  #throughPaging(linear: bigint): bigint | undefined {
    const cr0 = this.u64(Offset.CR0);
    if ((cr0 & CR0_PE) === 0n || (cr0 & CR0_PG) === 0n) return linear;
    const cr4 = this.u64(Offset.CR4);
    const cr3 = this.u64(Offset.CR3);
    const long = (this.u64(Offset.EFER) & EFER_LMA) !== 0n;
    if ((cr4 & CR4_PAE) === 0n) return this.#through32BitPaging(cr3, linear, (cr4 & CR4_PSE) !== 0n);
    if (long) {
      const levels = cr4 & CR4_LA57 ? 5 : 4;
      const ordinary = (): bigint | undefined => this.#walk(cr3 & ADDRESS, linear, levels, 1n, (gpa) => this.#throughEpt(gpa));
      if (!this.#usesHlat(linear)) return ordinary();
      return this.#walk(this.#vmcs(Slot.HLAT_POINTER) & ADDRESS, linear, levels, 1n, (gpa) => this.#throughEpt(gpa), ordinary);
    }
    const pdpte = this.u64(Offset.PDPTE + 8 * Number((linear >> 30n) & 3n));
    if ((pdpte & 1n) === 0n) return undefined;
    return this.#walk(pdpte & ADDRESS, linear, 2, 1n, (gpa) => this.#throughEpt(gpa));
  }

  /** @sdm 3A "Ordinary Paging and HLAT Paging" */
  #usesHlat(linear: bigint): boolean {
    if ((this.u32(Offset.PAGING_CONTROLS) & Control.ENABLE_HLAT) === 0) return false;
    return this.#vmcs(Slot.HLAT_PREFIX_SIZE) === 0n || linear >> 63n !== 0n;
  }

  #vmcs(slot: number): bigint {
    return this.u64(Offset.VMCS + 8 * slot);
  }

  #through32BitPaging(cr3: bigint, linear: bigint, largePages: boolean): bigint | undefined {
    const read = (gpa: bigint): number | undefined => {
      const at = this.#ramPointer(this.#throughEpt(gpa));
      return at === undefined ? undefined : this.#engine.state.u32(at);
    };
    const pde = read((cr3 & 0xfffff000n) + ((linear >> 22n) & 0x3ffn) * 4n);
    if (pde === undefined || (pde & 1) === 0) return undefined;
    // Bits 39:32 of a 4-MiB page are in bits 20:13.
    if (largePages && (pde & 0x80) !== 0) return (BigInt(pde >>> 22) << 22n) | (BigInt((pde >> 13) & 0xff) << 32n) | (linear & 0x3fffffn);
    const pte = read(BigInt(pde & 0xfffff000) + ((linear >> 12n) & 0x3ffn) * 4n);
    if (pte === undefined || (pte & 1) === 0) return undefined;
    return BigInt((pte & 0xfffff000) >>> 0) | (linear & 0xfffn);
  }

  #throughEpt(guestPhysical: bigint): bigint | undefined {
    const eptp = this.u32(Offset.NON_ROOT) === 0 ? 0n : this.u64(Offset.EPT_POINTER);
    if (eptp === 0n) return guestPhysical;
    return this.#walk(eptp & ADDRESS, guestPhysical, Number((eptp >> 3n) & 7n) + 1, 7n, (physical) => physical);
  }

  /**
   * A walk of tables with 512 entries. An entry is present if one of `present` is set; `resolve` finds the tables in memory;
   * `restart` is another walk, which an entry of HLAT paging may ask for.
   */
  #walk(
    root: bigint,
    address: bigint,
    levels: number,
    present: bigint,
    resolve: (table: bigint) => bigint | undefined,
    restart?: () => bigint | undefined,
  ): bigint | undefined {
    let table = root;
    for (let level = levels; level > 0; level--) {
      const shift = BigInt(12 + 9 * (level - 1));
      const at = this.#ramPointer(resolve(table + ((address >> shift) & 0x1ffn) * 8n));
      if (at === undefined) return undefined;
      const entry = this.#engine.state.u64(at);
      if ((entry & present) === 0n) return undefined;
      if (restart && (entry & RESTART) !== 0n) return restart();
      if (level === 1 || ((level === 2 || level === 3) && (entry & LARGE) !== 0n)) {
        const offset = (1n << shift) - 1n;
        return (entry & ADDRESS & ~offset) | (address & offset);
      }
      table = entry & ADDRESS;
    }
    return undefined;
  }

  /** Offset in linear memory of a physical address; undefined if there is no RAM. */
  #ramPointer(physical: bigint | undefined): number | undefined {
    if (physical === undefined) return undefined;
    const { state } = this.#engine;
    const address = Number(physical);
    const count = state.u32(Layout.MACHINE_BASE + MachineOffset.RAM_SLOT_COUNT);
    for (let i = 0; i < count; i++) {
      const row = Layout.MACHINE_BASE + MachineOffset.RAM_SLOTS + i * SLOT_ROW;
      const start = state.number(row);
      if (address >= start && address < state.number(row + 8)) return state.number(row + 16) + address - start;
    }
    return undefined;
  }
}
