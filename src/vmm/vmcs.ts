/** The VMCS of a virtual processor, by the manual's names; controls by name; and what a VM entry would object to. */
import { NonrootError } from "../engine/errors.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import { CAPABILITY_NAMES, FIRST_CAPABILITY_MSR } from "../spec/vmx/capability-names.ts";
import { CONTROLS, type ControlRow, type ControlWord } from "../spec/vmx/controls.ts";
import { VMCS_FIELDS, widthOf } from "../spec/vmx/vmcs-fields.ts";
import { entryCheck, type EntryCheck } from "./entry-check.ts";
import type { RootProcessor } from "./root-processor.ts";
import type { ControlNames } from "./vmcs-field-types.ts";
import { CONTROL_WORDS, TRUE_CONTROLS, type VmcsField, type VmcsValue } from "./vmcs-field.ts";

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

export type CapabilityName = (typeof CAPABILITY_NAMES)[number];
type SettableWord = keyof ControlNames;
const SETTABLE: readonly SettableWord[] = ["pin", "primary", "secondary", "tertiary", "exit", "entry"];

const IA32_VMX_BASIC = 0x480;

/** Controls that createVm rests on: setControls() leaves them 1. */
const KEPT: Readonly<Record<SettableWord, readonly string[]>> = {
  pin: [],
  primary: ["ACTIVATE_SECONDARY_CONTROLS"],
  secondary: ["ENABLE_EPT", "ENABLE_VPID", "UNRESTRICTED_GUEST"],
  tertiary: [],
  exit: ["HOST_ADDRESS_SPACE_SIZE", "SAVE_DEBUG_CONTROLS", "SAVE_PAT", "LOAD_HOST_PAT", "SAVE_EFER", "LOAD_HOST_EFER"],
  entry: ["LOAD_DEBUG_CONTROLS", "LOAD_PAT", "LOAD_EFER"],
};
/** Follows the mode of the guest, which an unrestricted guest changes by itself: setControls() leaves it as it is. */
const IA32E_MODE_GUEST = 0x200;
/** Is 1 when setControls() leaves a tertiary control 1. */
const ACTIVATE_TERTIARY_CONTROLS = 0x20000;

const SLOT_OF = new Map(VMCS_FIELDS.map((field, slot) => [field.name, slot]));
const BY_ENCODING = new Map(VMCS_FIELDS.map((field, slot) => [field.encoding, slot]));
const CONTROL = new Map(CONTROLS.map((row) => [`${row.word} ${row.name}`, row]));

const slotOfWord = (word: SettableWord): number => SLOT_OF.get(CONTROL_WORDS[word].field)!;

/** The row of a control; a word of another name is the caller's mistake. */
function controlRow(word: ControlWord, name: string): ControlRow {
  const row = CONTROL.get(`${word} ${name}`);
  if (!row) throw new NonrootError("ERR_NONROOT_VMCS", `${word}: no control is called ${name}`);
  return row;
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
   * capability MSRs fix take their value. Every other control becomes 0. Tertiary controls are activated if one is 1.
   */
  setControls(controls: ControlNames): void {
    this.#use();
    const values = SETTABLE.flatMap((word) => {
      const names = controls[word];
      return names ? [[slotOfWord(word), this.#adjusted(word, names)] as const] : [];
    });
    for (const [slot, value] of values) this.#processor.setLow(slot, value);
    const primary = slotOfWord("primary");
    if (this.#processor.low(slotOfWord("tertiary")) !== 0)
      this.#processor.setLow(primary, (this.#processor.low(primary) | ACTIVATE_TERTIARY_CONTROLS) >>> 0);
  }

  /** Names of the controls of a word that are 1. */
  controls(word: SettableWord): readonly string[] {
    this.#use();
    const value = this.#processor.low(slotOfWord(word));
    return CONTROLS.filter((row) => row.word === word && (value >>> row.bit) & 1).map((row) => row.name);
  }

  /** True if the CPU model has the control. */
  offers(word: SettableWord, name: string): boolean {
    return ((this.#allowed(word).one >>> controlRow(word, name).bit) & 1) !== 0;
  }

  /** What the CPU model reports in a capability MSR, IA32_VMX_BASIC to IA32_VMX_EXIT_CTLS2. */
  capability(name: CapabilityName): bigint {
    return this.#processor.capability(FIRST_CAPABILITY_MSR + CAPABILITY_NAMES.indexOf(name));
  }

  /** Every rule of VM entry that this VMCS breaks, without entering. Empty: it would enter. */
  explain(): readonly EntryCheck[] {
    this.#use();
    return Array.from(this.#processor.brokenRules(), (rule) => entryCheck(this.#processor, rule));
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
    const { msr, trueMsr } = CONTROL_WORDS[word];
    // A word of 64 controls, which may all be 0.
    if (word === "tertiary") return { zero: 0, one: Number(this.#processor.capability(msr) & 0xffffffffn) };
    const hasTrue = (this.#processor.capability(IA32_VMX_BASIC) & TRUE_CONTROLS) !== 0n;
    const value = this.#processor.capability(hasTrue ? trueMsr : msr);
    return { zero: Number(value & 0xffffffffn), one: Number(value >> 32n) };
  }

  #adjusted(word: SettableWord, names: readonly string[]): number {
    const { field } = CONTROL_WORDS[word];
    const slot = slotOfWord(word);
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
