/** Words of the architecture as people read them: addresses, bit fields, exceptions, MSRs. */
import { CAPABILITY_NAMES, FIRST_CAPABILITY_MSR } from "../spec/vmx/capability-names.ts";
import { EXIT_REASONS } from "../spec/vmx/exit-reasons.ts";
import { INSTRUCTION_INFORMATION, QUALIFICATIONS, type BitField, type WordFormat } from "../spec/vmx/qualifications.ts";
import { EXCEPTIONS } from "../spec/x86/exceptions.ts";
import { MSRS } from "../spec/x86/msrs.ts";

export const hex = (value: bigint | number, digits = 1): string => `0x${value.toString(16).padStart(digits, "0")}`;

/** Thousands apart: `1,234,567`. */
export const grouped = (count: bigint | number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** A bit field of a word: a name if the table has one for the value, else the number. */
export type Decoded = Readonly<Record<string, string | number | bigint | boolean>>;

function decodeField({ bits: [high, low], values }: BitField, word: bigint): string | number | bigint | boolean {
  const value = (word >> BigInt(low)) & ((1n << BigInt(high - low + 1)) - 1n);
  if (values) return values[Number(value)] || Number(value);
  if (high === low) return value === 1n;
  return value < 0x1_0000_0000n ? Number(value) : value;
}

const decode = (format: WordFormat, word: bigint): Decoded =>
  Object.fromEntries(format.fields.map((field) => [field.name, decodeField(field, word)]));

const formatOf = (formats: readonly WordFormat[], name: string | undefined): WordFormat | undefined =>
  name === undefined ? undefined : formats.find((format) => format.name === name);

const rowOf = (basicReason: number) => EXIT_REASONS.find((row) => row.value === basicReason);

/** The exit qualification, field by field; undefined for a reason that has none. */
export function decodeQualification(basicReason: number, qualification: bigint): Decoded | undefined {
  const format = formatOf(QUALIFICATIONS, rowOf(basicReason)?.qualification);
  return format && decode(format, qualification);
}

/** The VM-exit instruction information, field by field; undefined for a reason that has none. */
export function decodeInstructionInformation(basicReason: number, information: number): Decoded | undefined {
  const format = formatOf(INSTRUCTION_INFORMATION, rowOf(basicReason)?.information);
  return format && decode(format, BigInt(information));
}

/** What the manual says causes this exit. */
export const exitCause = (basicReason: number): string => rowOf(basicReason)?.cause ?? `basic exit reason ${basicReason}`;

/** `#PF`, or the number of a vector that is no exception. */
export function vectorName(vector: number): string {
  const row = EXCEPTIONS.find((exception) => exception.vector === vector);
  return !row ? `vector ${hex(vector, 2)}` : row.name === "NMI" ? "NMI" : `#${row.name}`;
}

const INTERRUPTION_TYPES = ["external interrupt", "", "NMI", "", "INT n", "INT1", "INT3 or INTO", "other event"];

/** An interruption-information field: `#PF error code 0x2`, `external interrupt, vector 0x20`. */
export function interruptionText(information: number, errorCode: number | undefined): string {
  const type = (information >> 8) & 7;
  const vector = information & 0xff;
  if (type === 7) return "pending MTF VM exit";
  const kind = INTERRUPTION_TYPES[type];
  const name = type === 2 ? "NMI" : kind ? `${kind}, vector ${hex(vector, 2)}` : vectorName(vector);
  return errorCode === undefined ? name : `${name} error code ${hex(errorCode)}`;
}

/** Bit ranges of fields that are 1-bit flags are named; values are given. `direction OUT, size 1, port 0x3f8`. */
export function decodedText(decoded: Decoded): string {
  return Object.entries(decoded)
    .filter(([, value]) => value !== false && value !== "")
    .map(([name, value]) => {
      if (typeof value === "boolean") return spaced(name);
      if (typeof value === "string") return /^\d+$/.test(value) ? `${spaced(name)} ${value}` : value;
      return `${spaced(name)} ${hex(value)}`;
    })
    .join(", ");
}

/** `guestPagingVerification` as words. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

/** Name of an MSR, where our table has it. */
export function msrName(index: number): string | undefined {
  const capability = CAPABILITY_NAMES[index - FIRST_CAPABILITY_MSR];
  if (capability) return capability;
  const row = MSRS.find((msr) => index >= msr.index && index < msr.index + (msr.count ?? 1));
  if (!row) return undefined;
  return (row.count ?? 1) > 1 ? `${row.name}+${index - row.index}` : row.name;
}
