/** A virtual processor descriptor in guest memory, word by word. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { CONFIG_BE } from "../../assembly/spec/ia64/pal.ts";
import type { ItaniumProcessor } from "./processor.ts";

export class VpdMemory {
  readonly physical: number;
  readonly #processor: ItaniumProcessor;
  readonly #view: DataView;

  constructor(processor: ItaniumProcessor, physical: number) {
    this.#processor = processor;
    this.physical = physical;
    this.#view = new DataView(processor.ram.buffer, processor.ram.byteOffset, processor.ram.byteLength);
  }

  /** The environment may have asked for big-endian descriptors. */
  get #littleEndian(): boolean {
    return ((this.#processor.read64(Offset.VM_CONFIG) >> BigInt(CONFIG_BE)) & 1n) === 0n;
  }

  /** The word at an offset, bytes. */
  read(offset: number): bigint {
    return this.#view.getBigUint64(this.physical + offset, this.#littleEndian);
  }

  write(offset: number, value: bigint): void {
    this.#view.setBigUint64(this.physical + offset, BigInt.asUintN(64, value), this.#littleEndian);
  }
}
