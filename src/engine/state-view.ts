/** Typed access to the engine's state, by the offsets of assembly/spec. Nothing is mirrored: this reads linear memory. */
import * as Machine from "../../assembly/spec/machine-offset.ts";
import { MACHINE_BASE, VCPU_BASE, VCPU_SIZE, VCPU_STORE } from "../../assembly/spec/layout.ts";

const TWO_32 = 0x1_0000_0000;

/** Addresses pass 2 GiB: shifts are unsigned. */
export class StateView {
  readonly bytes: Uint8Array;
  readonly #u32: Uint32Array;
  readonly #u64: BigUint64Array;

  constructor(buffer: ArrayBuffer) {
    this.bytes = new Uint8Array(buffer);
    this.#u32 = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
    this.#u64 = new BigUint64Array(buffer, 0, buffer.byteLength >>> 3);
  }

  u32(address: number): number {
    return this.#u32[address >>> 2]!;
  }

  setU32(address: number, value: number): void {
    this.#u32[address >>> 2] = value;
  }

  u64(address: number): bigint {
    return this.#u64[address >>> 3]!;
  }

  setU64(address: number, value: bigint): void {
    this.#u64[address >>> 3] = value;
  }

  /** A 64-bit field as a number: exact below 2^53. All ones, the engine's "never", reads as Infinity. */
  number(address: number): number {
    const low = this.#u32[address >>> 2]!;
    const high = this.#u32[(address >>> 2) + 1]!;
    return low === 0xffffffff && high === 0xffffffff ? Infinity : high * TWO_32 + low;
  }

  /** The inverse: Infinity becomes all ones. */
  setNumber(address: number, value: number): void {
    if (value === Infinity) {
      this.#u32[address >>> 2] = this.#u32[(address >>> 2) + 1] = 0xffffffff;
      return;
    }
    this.#u32[address >>> 2] = value % TWO_32;
    this.#u32[(address >>> 2) + 1] = Math.floor(value / TWO_32);
  }

  /** Field of the machine (assembly/spec/machine-offset.ts). */
  machine(offset: number): number {
    return MACHINE_BASE + offset;
  }

  /** Field of processor `index` (assembly/spec/vcpu-offset.ts): in execution, or stored. */
  processor(index: number, offset: number): number {
    const current = this.u32(MACHINE_BASE + Machine.VCPU_CURRENT) === index;
    return (current ? VCPU_BASE : VCPU_STORE + index * VCPU_SIZE) + offset;
  }
}
