/** A virtual processor descriptor in guest memory: what the processor, PAL and the monitor know of a virtual processor. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { CONFIG_BE } from "../../assembly/spec/ia64/pal.ts";
import { NonrootError } from "../engine/errors.ts";
import { CONTROL_REGISTERS } from "../spec/ia64/registers.ts";
import { VPD_FIELDS, type VpdField, type VpdWords } from "../spec/ia64/virtual.ts";
import type { ItaniumProcessor } from "./processor.ts";

const FIELDS: ReadonlyMap<string, VpdField> = new Map(VPD_FIELDS.map((field) => [field.name.toLowerCase(), field]));

/** The name of a field. */
export type VpdFieldName = keyof VpdWords;

export class VpdView {
  /** Physical address. */
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

  /** A field by its name, word `index` of those that have several. */
  get(name: VpdFieldName, index = 0): bigint {
    return this.read(this.#offset(name, index));
  }

  set(name: VpdFieldName, value: bigint, index = 0): void {
    this.write(this.#offset(name, index), value);
  }

  /** All fields as they are now. */
  words(): VpdWords {
    const entries = [...FIELDS].map(([name, { value, count }]) => {
      const all = Array.from({ length: count }, (_, i) => this.read(value + 8 * i));
      return [name, count === 1 ? all[0] : all];
    });
    return Object.fromEntries(entries) as VpdWords;
  }

  /** The guest's control registers by name. */
  controlRegisters(): Readonly<Record<string, bigint>> {
    return Object.fromEntries(CONTROL_REGISTERS.map(({ name, value }) => [name.toLowerCase(), this.get("vcr", value)]));
  }

  #offset(name: VpdFieldName, index: number): number {
    const field = FIELDS.get(name);
    if (!field) throw new NonrootError("ERR_NONROOT_OPTION", `vpd: there is no field "${name}"`);
    if (!Number.isInteger(index) || index < 0 || index >= field.count)
      throw new NonrootError("ERR_NONROOT_OPTION", `vpd: ${name} has words 0 to ${field.count - 1}, not ${index}`);
    return field.value + 8 * index;
  }
}
