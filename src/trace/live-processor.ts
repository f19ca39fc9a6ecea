/**
 * The processor at the moment of an event, read from linear memory without side effects: registers, and the bytes of the
 * instruction at RIP through its page tables and EPT.
 *
 * @sdm 3A "Paging"
 * @sdm 3C "The EPT Translation Mechanism"
 */
import * as Control from "../../assembly/spec/control.ts";
import * as Layout from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { translateLinear, type PageAccess } from "../engine/paging.ts";
import type { Instruction } from "./events.ts";

const CODE_SIZE: readonly (16 | 32 | 64)[] = [16, 32, 64];
const LONGEST_INSTRUCTION = 15;
const PAGE = 4096;
const ADDRESS = 0x000ffffffffff000n;
const LARGE = 0x80n;
/** EPT: read, write, execute. */
const EPT_RIGHTS = 7n;
const SLOT_ROW = 32;

export class LiveProcessor {
  readonly #engine: EngineInstance;

  readonly #index: number | undefined;

  /** The processor in execution, or processor `index`. */
  constructor(engine: EngineInstance, index?: number) {
    this.#engine = engine;
    this.#index = index;
  }

  /** A quadword of the processor's state (assembly/spec/vcpu-offset.ts). */
  u64(offset: number): bigint {
    return this.#engine.state.u64(this.#address(offset));
  }

  u32(offset: number): number {
    return this.#engine.state.u32(this.#address(offset));
  }

  #address(offset: number): number {
    return this.#index === undefined ? Layout.VCPU_BASE + offset : this.#engine.state.processor(this.#index, offset);
  }

  /** Low 32 bits of general register `number`. */
  gpr32(number: number): number {
    return this.u32(Offset.RAX + 8 * number);
  }

  get index(): number {
    return this.#index ?? this.#engine.state.u32(Layout.MACHINE_BASE + MachineOffset.VCPU_CURRENT);
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
    const guestPhysical = this.guestPhysicalOf(linear);
    return guestPhysical === undefined ? undefined : this.#throughEpt(guestPhysical);
  }

  /** The address that its page tables give, undefined if it is not mapped, or with `access` may not be accessed so. */
  guestPhysicalOf(linear: bigint, access?: PageAccess): bigint | undefined {
    const registers = {
      cr0: this.u32(Offset.CR0),
      cr3: this.u64(Offset.CR3),
      cr4: this.u32(Offset.CR4),
      efer: this.u32(Offset.EFER),
      rflags: this.u32(Offset.RFLAGS),
      pdpte: (index: number) => this.u64(Offset.PDPTE + 8 * index),
      hlat:
        this.u32(Offset.PAGING_CONTROLS) & Control.ENABLE_HLAT
          ? { pointer: this.u64(Offset.VMCS + 8 * Slot.HLAT_POINTER), prefixSize: this.u32(Offset.VMCS + 8 * Slot.HLAT_PREFIX_SIZE) }
          : undefined,
    };
    const { state } = this.#engine;
    return translateLinear(
      registers,
      (gpa, size) => {
        const at = this.#ramPointer(this.#throughEpt(BigInt(gpa)));
        return at === undefined ? undefined : size === 8 ? state.u64(at) : BigInt(state.u32(at));
      },
      linear,
      access,
    );
  }

  #throughEpt(guestPhysical: bigint): bigint | undefined {
    const eptp = this.u32(Offset.NON_ROOT) === 0 ? 0n : this.u64(Offset.EPT_POINTER);
    if (eptp === 0n) return guestPhysical;
    let table = eptp & ADDRESS;
    for (let level = Number((eptp >> 3n) & 7n) + 1; level > 0; level--) {
      const shift = BigInt(12 + 9 * (level - 1));
      const at = this.#ramPointer(table + ((guestPhysical >> shift) & 0x1ffn) * 8n);
      if (at === undefined) return undefined;
      const entry = this.#engine.state.u64(at);
      if ((entry & EPT_RIGHTS) === 0n) return undefined;
      if (level === 1 || ((level === 2 || level === 3) && (entry & LARGE) !== 0n)) {
        const offset = (1n << shift) - 1n;
        return (entry & ADDRESS & ~offset) | (guestPhysical & offset);
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
