/** The VMCS of a virtual processor, by the manual's names; controls by name; and what a VM entry would object to. */
import { EXCHANGE_BASE } from "../../assembly/spec/layout.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { NonrootError } from "../engine/errors.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import { CONTROLS, type ControlRow, type ControlWord } from "../spec/vmx/controls.ts";
import { ENTRY_CHECKS, GROUP_SECTION } from "../spec/vmx/entry-checks.ts";
import { VMCS_FIELDS, widthOf } from "../spec/vmx/vmcs-fields.ts";
import type { RootProcessor } from "./root-processor.ts";
import type { ControlNames, VmcsFields16, VmcsFields32, VmcsFields64 } from "./vmcs-field-types.ts";

export type VmcsField = keyof VmcsFields16 | keyof VmcsFields32 | keyof VmcsFields64;
/** 64-bit and natural-width fields are bigint, the others numbers. */
export type VmcsValue<F extends VmcsField> = F extends keyof VmcsFields64 ? bigint : number;

/** A rule of VM entry that the VMCS breaks. */
export interface EntryCheck {
  /** Stable: letter of the group of checks, number of the rule. */
  readonly id: string;
  /** Title of the manual's section that has the rule. */
  readonly sdm: string;
  /** The field at fault, and what it holds. */
  readonly field: VmcsField;
  readonly value: bigint;
  /** What the field must be. */
  readonly expected: string;
  /** VMLAUNCH or VMRESUME fails as an instruction, or enters and exits at once with bit 31 of the exit reason. */
  readonly outcome: "vmfail" | "entry-failure";
}

/** A control that the processor does not allow to be 1. */
export class VmcsControlError extends NonrootError {
  override readonly name = "VmcsControlError";
  readonly field: VmcsField;
  readonly bit: number;

  constructor(field: VmcsField, bit: number, message: string) {
    super("ERR_NONROOT_VMCS", message);
    this.field = field;
    this.bit = bit;
  }
}

type SettableWord = keyof ControlNames;

/** Where a word is, and which MSR reports what it may be: with TRUE capability MSRs, the second one. */
const WORDS: Readonly<Record<SettableWord, { field: VmcsField; slot: number; msr: number; trueMsr: number }>> = {
  pin: { field: "PIN_BASED_CONTROLS", slot: Slot.PIN_BASED_CONTROLS, msr: 0x481, trueMsr: 0x48d },
  primary: { field: "PRIMARY_CONTROLS", slot: Slot.PRIMARY_CONTROLS, msr: 0x482, trueMsr: 0x48e },
  secondary: { field: "SECONDARY_CONTROLS", slot: Slot.SECONDARY_CONTROLS, msr: 0x48b, trueMsr: 0x48b },
  exit: { field: "EXIT_CONTROLS", slot: Slot.EXIT_CONTROLS, msr: 0x483, trueMsr: 0x48f },
  entry: { field: "ENTRY_CONTROLS", slot: Slot.ENTRY_CONTROLS, msr: 0x484, trueMsr: 0x490 },
};
const IA32_VMX_BASIC = 0x480;
const TRUE_CONTROLS = 1n << 55n;

/** Controls that createVm rests on: setControls() leaves them 1. */
const KEPT: Readonly<Record<SettableWord, readonly string[]>> = {
  pin: [],
  primary: ["ACTIVATE_SECONDARY_CONTROLS"],
  secondary: ["ENABLE_EPT", "ENABLE_VPID", "UNRESTRICTED_GUEST"],
  exit: ["HOST_ADDRESS_SPACE_SIZE", "SAVE_DEBUG_CONTROLS", "SAVE_PAT", "LOAD_HOST_PAT", "SAVE_EFER", "LOAD_HOST_EFER"],
  entry: ["LOAD_DEBUG_CONTROLS", "LOAD_PAT", "LOAD_EFER"],
};
/** Follows the mode of the guest, which an unrestricted guest changes by itself: setControls() leaves it as it is. */
const IA32E_MODE_GUEST = 0x200;

const SLOT_OF = new Map(VMCS_FIELDS.map((field, slot) => [field.name, slot]));
const BY_ENCODING = new Map(VMCS_FIELDS.map((field, slot) => [field.encoding, slot]));
const CONTROL = new Map(CONTROLS.map((row) => [`${row.word} ${row.name}`, row]));

/** The row of a control; a word of another name is the caller's mistake. */
function controlRow(word: ControlWord, name: string): ControlRow {
  const row = CONTROL.get(`${word} ${name}`);
  if (!row) throw new NonrootError("ERR_NONROOT_VMCS", `${word}: no control is called ${name}`);
  return row;
}

/** The rule with the engine's number, and what the current VMCS holds in its field. */
export function entryCheck(processor: RootProcessor, number: number): EntryCheck {
  const row = ENTRY_CHECKS[number - 1]!;
  const field = row.fields[0] as VmcsField;
  return {
    id: row.id,
    sdm: GROUP_SECTION[row.group].title,
    field,
    value: processor.field(SLOT_OF.get(field)!),
    expected: row.expected,
    outcome: row.result < 33 ? "vmfail" : "entry-failure",
  };
}

export class Vmcs {
  readonly #processor: RootProcessor;
  /** Makes this VMCS the current one, up to date with its guest. */
  readonly #use: () => void;

  constructor(processor: RootProcessor, use: () => void) {
    this.#processor = processor;
    this.#use = use;
  }

  read<F extends VmcsField>(field: F): VmcsValue<F> {
    const slot = this.#slot(field);
    const width = widthOf(VMCS_FIELDS[slot]!.encoding);
    return (width === 64 ? this.#processor.field(slot) : this.#processor.low(slot)) as VmcsValue<F>;
  }

  /** Nothing is checked before VM entry, as with VMWRITE; a value too wide for the field is the caller's mistake. */
  write<F extends VmcsField>(field: F, value: VmcsValue<F> | number): void {
    this.#write(this.#slot(field), value);
  }

  /** VMREAD with an encoding as the manual prints it. */
  readRaw(encoding: number): bigint {
    const slot = this.#slotOfEncoding(encoding);
    const value = this.#processor.field(slot);
    return encoding & 1 ? value >> 32n : value;
  }

  writeRaw(encoding: number, value: U64Like): void {
    const slot = this.#slotOfEncoding(encoding);
    if ((encoding & 1) === 0) return this.#write(slot, value);
    const half = toBigInt(value);
    if (half < 0n || half >> 32n !== 0n) throw new NonrootError("ERR_NONROOT_VMCS", `0x${half.toString(16)} does not fit 32 bits`);
    this.#processor.setField(slot, (half << 32n) | (this.#processor.field(slot) & 0xffffffffn));
  }

  /**
   * Sets the controls of the words that are given: the named ones to 1, those that createVm rests on stay, and bits that the
   * capability MSRs fix take their value. Every other control becomes 0.
   */
  setControls(controls: ControlNames): void {
    this.#use();
    const values = (Object.keys(WORDS) as SettableWord[]).flatMap((word) => {
      const names = controls[word];
      return names ? [[WORDS[word].slot, this.#adjusted(word, names)] as const] : [];
    });
    for (const [slot, value] of values) this.#processor.setLow(slot, value);
  }

  /** Names of the controls of a word that are 1. */
  controls(word: SettableWord): readonly string[] {
    this.#use();
    const value = this.#processor.low(WORDS[word].slot);
    return CONTROLS.filter((row) => row.word === word && (value >>> row.bit) & 1).map((row) => row.name);
  }

  /** True if the CPU model has the control. */
  offers(word: SettableWord, name: string): boolean {
    return ((this.#allowed(word).one >>> controlRow(word, name).bit) & 1) !== 0;
  }

  /** Every rule of VM entry that this VMCS breaks, without entering. Empty: it would enter. */
  explain(): readonly EntryCheck[] {
    this.#use();
    const { engine, u32 } = this.#processor;
    const count = engine.guard(() => engine.exports.explainHost());
    return Array.from({ length: count }, (_, i) => entryCheck(this.#processor, u32[(EXCHANGE_BASE >> 2) + i]!));
  }

  /** Every field that the CPU model has, in hexadecimal. */
  toJSON(): Partial<Record<VmcsField, string>> {
    this.#use();
    return Object.fromEntries(
      VMCS_FIELDS.flatMap((field, slot) =>
        this.#processor.hasField(slot) ? [[field.name, `0x${this.#processor.field(slot).toString(16)}`]] : [],
      ),
    );
  }

  #allowed(word: SettableWord): { zero: number; one: number } {
    const { msr, trueMsr } = WORDS[word];
    const hasTrue = (this.#processor.capability(IA32_VMX_BASIC) & TRUE_CONTROLS) !== 0n;
    const value = this.#processor.capability(hasTrue ? trueMsr : msr);
    return { zero: Number(value & 0xffffffffn), one: Number(value >> 32n) };
  }

  #adjusted(word: SettableWord, names: readonly string[]): number {
    const { field, slot } = WORDS[word];
    const { zero, one } = this.#allowed(word);
    let value = word === "entry" ? this.#processor.low(slot) & IA32E_MODE_GUEST : 0;
    for (const name of [...KEPT[word], ...names]) {
      const { bit, title } = controlRow(word, name);
      if (((one >>> bit) & 1) === 0)
        throw new VmcsControlError(field, bit, `${field} bit ${bit} (${name}): the CPU model does not offer "${title}"`);
      value |= 1 << bit;
    }
    return (value | zero) >>> 0;
  }

  #slot(field: string): number {
    const slot = SLOT_OF.get(field);
    if (slot === undefined) throw new NonrootError("ERR_NONROOT_VMCS", `no VMCS field is called ${field}`);
    return this.#existing(slot);
  }

  #slotOfEncoding(encoding: number): number {
    // Bit 0 is the high half of a 64-bit field.
    const isHalf = (encoding & 1) !== 0 && (encoding & 0x6000) === 0x2000;
    const slot = BY_ENCODING.get(isHalf ? encoding - 1 : encoding);
    if (slot === undefined) throw new NonrootError("ERR_NONROOT_VMCS", `no VMCS field has the encoding 0x${encoding.toString(16)}`);
    return this.#existing(slot);
  }

  #existing(slot: number): number {
    this.#use();
    if (!this.#processor.hasField(slot))
      throw new NonrootError("ERR_NONROOT_VMCS", `the CPU model has no VMCS field ${VMCS_FIELDS[slot]!.name}`);
    return slot;
  }

  #write(slot: number, value: U64Like): void {
    const { name, encoding } = VMCS_FIELDS[slot]!;
    const bits = toBigInt(value);
    const width = BigInt(widthOf(encoding));
    if (bits !== BigInt.asUintN(Number(width), bits) && bits !== BigInt.asIntN(Number(width), bits))
      throw new NonrootError("ERR_NONROOT_VMCS", `${name}: 0x${bits.toString(16)} does not fit ${width} bits`);
    this.#processor.setField(slot, BigInt.asUintN(Number(width), bits));
  }
}
