/**
 * The logical processor as its TypeScript VMM sees it from VMX root operation: state words, and the current VMCS.
 *
 * Everything is read and written in linear memory, through typed arrays; a hot exit path makes no bigint.
 */
import { EXCHANGE_BASE, MACHINE_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { RECHECK_BITS, VMCS_FIELDS, recheckOf } from "../spec/vmx/vmcs-fields.ts";

const TWO_32 = 0x1_0000_0000;
/** Word of a slot's low half in the cache of the current VMCS; slots are quadwords. */
const VMCS = (VCPU_BASE + Offset.VMCS) >> 2;
const DIRTY = (VCPU_BASE + Offset.VMCS_DIRTY) >> 2;
const NON_ROOT = (VCPU_BASE + Offset.NON_ROOT) >> 2;
const FIELD_SET = (MACHINE_BASE + MachineOffset.VMCS_FIELDS) >> 2;
const CAPABILITY = (MACHINE_BASE + MachineOffset.VMX_CAPABILITY) >> 3;
const FIRST_CAPABILITY = 0x480;

/** By slot: the groups of VM-entry checks that a write makes necessary. */
const RECHECK = Uint8Array.from(VMCS_FIELDS, (field) => RECHECK_BITS[recheckOf(field)]);

export class RootProcessor {
  readonly engine: EngineInstance;
  /** Linear memory. Index = address / 4, or / 8. */
  readonly u32: Uint32Array;
  readonly u64: BigUint64Array;
  readonly #index: number | undefined;
  /** Words from the state of the processor in execution to that of this one. */
  #words = 0;

  /** The processor in execution, or processor `index` of a machine: see locate(). */
  constructor(engine: EngineInstance, index?: number) {
    this.engine = engine;
    this.#index = index;
    const { buffer } = engine.memory;
    this.u32 = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
    this.u64 = new BigUint64Array(buffer, 0, buffer.byteLength >>> 3);
  }

  /** Where several processors take turns, their state moves: before every use. */
  locate(): void {
    this.#words = this.#index === undefined ? 0 : (this.engine.state.processor(this.#index, 0) - VCPU_BASE) >> 2;
  }

  /** Numbers of all rules of VM entry that the current VMCS breaks. */
  brokenRules(): Uint32Array {
    const { exports, state } = this.engine;
    const current = state.u32(state.machine(MachineOffset.VCPU_CURRENT));
    const index = this.#index ?? current;
    if (index !== current) exports.selectProcessor(index);
    try {
      const count = this.engine.guard(() => exports.explainHost());
      return this.u32.slice(EXCHANGE_BASE >> 2, (EXCHANGE_BASE >> 2) + count);
    } finally {
      if (index !== current) exports.selectProcessor(current);
    }
  }

  /** The guest is on the processor: its VMCS holds an older state. */
  get inGuest(): boolean {
    return this.u32[NON_ROOT + this.#words] !== 0;
  }

  /** Low 32 bits of the field in `slot` (assembly/spec/vmcs-slot.ts) of the current VMCS. */
  low(slot: number): number {
    return this.u32[VMCS + this.#words + slot * 2]!;
  }

  high(slot: number): number {
    return this.u32[VMCS + this.#words + slot * 2 + 1]!;
  }

  field(slot: number): bigint {
    return this.u64[((VMCS + this.#words) >> 1) + slot]!;
  }

  /** The field as a number: exact below 2^53. */
  number(slot: number): number {
    return this.high(slot) * TWO_32 + this.low(slot);
  }

  /** Writes a value below 2^32. */
  setLow(slot: number, value: number): void {
    this.u32[VMCS + this.#words + slot * 2] = value;
    this.u32[VMCS + this.#words + slot * 2 + 1] = 0;
    this.u32[DIRTY + this.#words]! |= RECHECK[slot]!;
  }

  setField(slot: number, value: bigint): void {
    this.u64[((VMCS + this.#words) >> 1) + slot] = value;
    this.u32[DIRTY + this.#words]! |= RECHECK[slot]!;
  }

  /** Writes a value below 2^53. */
  setNumber(slot: number, value: number): void {
    this.u32[VMCS + this.#words + slot * 2] = value % TWO_32;
    this.u32[VMCS + this.#words + slot * 2 + 1] = Math.floor(value / TWO_32);
    this.u32[DIRTY + this.#words]! |= RECHECK[slot]!;
  }

  /** The CPU model has the field. */
  hasField(slot: number): boolean {
    return ((this.u32[FIELD_SET + (slot >> 5)]! >>> (slot & 31)) & 1) !== 0;
  }

  /** IA32_VMX_* capability MSR, 480H to 493H. */
  capability(msr: number): bigint {
    return this.u64[CAPABILITY + msr - FIRST_CAPABILITY]!;
  }
}
