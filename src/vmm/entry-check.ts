/** A rule of VM entry that the current VMCS breaks, with everything there is to say about it. */
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { CAPABILITY_NAMES, FIRST_CAPABILITY_MSR } from "../spec/vmx/capability-names.ts";
import { CONTROLS } from "../spec/vmx/controls.ts";
import { ENTRY_CHECKS, GROUP_SECTION, type EntryCheckRow } from "../spec/vmx/entry-checks.ts";
import { VMCS_FIELDS } from "../spec/vmx/vmcs-fields.ts";
import { REGISTER_BITS } from "../spec/x86/control-register-bits.ts";
import type { RootProcessor } from "./root-processor.ts";
import { CONTROL_WORDS, TRUE_CONTROLS, controlWordOf, type VmcsField } from "./vmcs-field.ts";

export interface EntryCheck {
  /** Stable: letter of the group of checks, number of the rule. */
  readonly id: string;
  /** The rule's name in the table of rules. */
  readonly name: string;
  /** Title of the manual's section that has the rule. */
  readonly sdm: string;
  /** The field at fault, and what it holds. */
  readonly field: VmcsField;
  readonly value: bigint;
  /** Every field that the rule looks at, the one at fault first. */
  readonly fields: readonly { readonly field: VmcsField; readonly value: bigint }[];
  /** What the field must be. */
  readonly expected: string;
  /** The bits at fault, by number and name, where the rule is about bits that a capability MSR fixes. */
  readonly bits: readonly { readonly bit: number; readonly name: string }[];
  /** The capability MSR that the rule consults, and what it reports. */
  readonly capability: { readonly name: string; readonly msr: number; readonly value: bigint } | undefined;
  /** VMLAUNCH or VMRESUME fails as an instruction, or enters and exits at once with bit 31 of the exit reason. */
  readonly outcome: "vmfail" | "entry-failure";
  /** VM-instruction error 7 or 8, or exit reason 33 or 34. */
  readonly result: 7 | 8 | 33 | 34;
}

/** CR0.PE and CR0.PG: free in an unrestricted guest. */
const UNRESTRICTED_EXEMPT = 0x80000001n;
const UNRESTRICTED_GUEST = 0x80;

const SLOT_OF = new Map(VMCS_FIELDS.map((field, slot) => [field.name, slot]));

/** The capability MSR that a rule names in its sentence, or that reports the control word it is about. */
function capabilityOf(processor: RootProcessor, row: EntryCheckRow): number | undefined {
  const named = /IA32_VMX_\w+/.exec(row.expected)?.[0];
  const index = CAPABILITY_NAMES.findIndex((name) => name === named);
  if (index >= 0) return FIRST_CAPABILITY_MSR + index;
  if (!/_ALLOWED[01]$/.test(row.name)) return undefined;
  const word = controlWordOf(row.fields[0]!);
  const hasTrue = (processor.capability(FIRST_CAPABILITY_MSR) & TRUE_CONTROLS) !== 0n;
  return word && CONTROL_WORDS[word][hasTrue ? "trueMsr" : "msr"];
}

/** Bits of the field at fault that differ from what the capability MSR fixes. */
function wrongBits(processor: RootProcessor, row: EntryCheckRow, value: bigint, capability: bigint): bigint {
  // Some MSRs hold allowed-1 settings alone, the others hold them in bits 63:32.
  const allowedOnes = /VM_FUNCTION|TERTIARY|SECONDARY_EXIT/.test(row.fields[0]!) ? capability : capability >> 32n;
  if (row.name.endsWith("_ALLOWED0")) return ~value & capability & 0xffffffffn;
  if (row.name.endsWith("_ALLOWED1")) return value & ~allowedOnes;
  if (row.name.endsWith("_FIXED1")) return value & ~capability & 0xffffffffffffffffn;
  if (!row.name.endsWith("_FIXED0")) return 0n;
  const unrestricted = row.name === "GUEST_CR0_FIXED0" && (processor.low(Slot.SECONDARY_CONTROLS) & UNRESTRICTED_GUEST) !== 0;
  return ~value & capability & (unrestricted ? ~UNRESTRICTED_EXEMPT : -1n) & 0xffffffffffffffffn;
}

function bitName(field: string, bit: number): string {
  const word = controlWordOf(field);
  if (word) return CONTROLS.find((control) => control.word === word && control.bit === bit)?.title ?? "reserved";
  return REGISTER_BITS[field.endsWith("CR4") ? "CR4" : "CR0"][bit] ?? "reserved";
}

/** The rule with the engine's number, and what the current VMCS holds in its fields. */
export function entryCheck(processor: RootProcessor, number: number): EntryCheck {
  const row = ENTRY_CHECKS[number - 1]!;
  const fields = row.fields.map((field) => ({ field: field as VmcsField, value: processor.field(SLOT_OF.get(field)!) }));
  const { field, value } = fields[0]!;
  const msr = capabilityOf(processor, row);
  const capability = msr === undefined ? undefined : processor.capability(msr);
  const wrong = capability === undefined ? 0n : wrongBits(processor, row, value, capability);
  const bits = Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => (wrong >> BigInt(bit)) & 1n);
  return {
    id: row.id,
    name: row.name,
    sdm: GROUP_SECTION[row.group].title,
    field,
    value,
    fields,
    expected: row.expected,
    bits: bits.map((bit) => ({ bit, name: bitName(field, bit) })),
    capability: msr === undefined ? undefined : { name: CAPABILITY_NAMES[msr - FIRST_CAPABILITY_MSR]!, msr, value: capability! },
    outcome: row.result < 33 ? "vmfail" : "entry-failure",
    result: row.result,
  };
}
