/** Thin forms of the VMX tables: constants for both compilers, and the lookup tables of the engine. */
import { CONTROLS, type ControlRow, type ControlWord } from "../vmx/controls.ts";
import { ENTRY_CHECKS } from "../vmx/entry-checks.ts";
import { AFTER_BUS_LOCK_BIT, EXIT_REASONS } from "../vmx/exit-reasons.ts";
import { RECHECK_BITS, VMCS_FIELDS, areaOf, recheckOf, widthOf } from "../vmx/vmcs-fields.ts";
import { CAPABILITY_MSR } from "../vmx/capability.ts";
import { constants } from "./constants.ts";

export const vmcsFieldModule = (): string =>
  constants(
    VMCS_FIELDS.map((f) => ({
      name: f.name,
      value: f.encoding,
      doc: `${f.title}: ${widthOf(f.encoding)}-bit ${areaOf(f.encoding)} field.`,
    })),
  );

export const vmcsSlotModule = (): string =>
  constants([
    ...VMCS_FIELDS.map((f, slot) => ({ name: f.name, value: slot, doc: `${f.title}.` })),
    { name: "COUNT", value: VMCS_FIELDS.length, doc: "Slots in use." },
  ]);

export const exitReasonModule = (): string =>
  constants([
    ...EXIT_REASONS.map((r) => ({ name: r.name, value: r.value, doc: `${r.cause}.` })),
    {
      name: "AFTER_BUS_LOCK",
      value: AFTER_BUS_LOCK_BIT,
      doc: "Bit 26 of the exit reason: a bus lock was asserted before the exit, under bus-lock detection.",
    },
    { name: "ENTRY_FAILURE", value: 0x80000000, doc: "Bit 31 of the exit reason: VM entry failed." },
  ]);

const WORD_TITLE: Readonly<Record<ControlWord, string>> = {
  pin: "Pin-based",
  primary: "Primary processor-based",
  secondary: "Secondary processor-based",
  tertiary: "Tertiary processor-based",
  exit: "VM-exit",
  exit2: "Secondary VM-exit",
  entry: "VM-entry",
  vmfunc: "VM-function",
};
const mask = (c: ControlRow): number => 2 ** c.bit;

export const controlModule = (): string =>
  constants(CONTROLS.map((c) => ({ name: c.name, value: mask(c), doc: `${WORD_TITLE[c.word]} control bit ${c.bit}: ${c.title}.` })));

/** Numbers of the VM-entry rules, from 1. */
export const entryCheckModule = (): string =>
  constants([
    { name: "NONE", value: 0, doc: "No rule failed." },
    ...ENTRY_CHECKS.map((c, i) => ({ name: c.name, value: i + 1, doc: `${c.id}: ${c.fields[0]}: ${c.expected}.` })),
  ]);

/** Types for TypeScript: the names of the fields with their encodings, by the width of their values. */
export function vmcsTypesModule(): string {
  const interfaces = ([16, 32, 64] as const).map((width) => {
    const rows = VMCS_FIELDS.filter((f) => widthOf(f.encoding) === width);
    const lines = rows.map((f) => `  /** ${f.title}. */\n  ${f.name}: 0x${f.encoding.toString(16).padStart(4, "0")};`);
    const what =
      width === 64 ? "64-bit and natural-width fields, whose values are bigint" : `${width}-bit fields, whose values are numbers`;
    return `/** ${what[0]!.toUpperCase()}${what.slice(1)}. */\nexport interface VmcsFields${width} {\n${lines.join("\n")}\n}\n`;
  });
  const names = (word: ControlWord): string =>
    CONTROLS.filter((c) => c.word === word)
      .map((c) => `"${c.name}"`)
      .join(" | ");
  const words = (["pin", "primary", "secondary", "tertiary", "exit", "entry"] as const).map(
    (word) => `  readonly ${word}?: readonly (${names(word)})[];`,
  );
  return `${interfaces.join("\n")}\n/** Names of controls, by the word that holds them. */\nexport interface ControlNames {\n${words.join("\n")}\n}\n`;
}

/** Bytes for asc's memory.data, 32 a line. */
function bytes(values: readonly number[]): string {
  const lines: string[] = [];
  for (let i = 0; i < values.length; i += 32) lines.push(`  ${values.slice(i, i + 32).join(", ")},`);
  return `memory.data<u8>([\n${lines.join("\n")}\n])`;
}

/** Slot by encoding, what a write makes necessary to check again, and which fields a CPU model has. */
export function fieldTableModule(): string {
  const slots = new Array<number>(1024).fill(0xff);
  VMCS_FIELDS.forEach((f, slot) => {
    const index = (f.encoding >> 1) & 0x1ff;
    if (index > 63) throw new Error(`${f.name}: index above 63 does not fit the slot table`);
    slots[(((f.encoding >> 13) & 3) << 8) | (((f.encoding >> 10) & 3) << 6) | index] = slot;
  });
  const always: bigint[] = [0n, 0n, 0n, 0n];
  const conditional = new Map<string, bigint[]>();
  VMCS_FIELDS.forEach((f, slot) => {
    let target = always;
    if (f.exists) {
      const key = f.exists.join("|");
      target = conditional.get(key) ?? [0n, 0n, 0n, 0n];
      conditional.set(key, target);
    }
    target[slot >> 6]! |= 1n << BigInt(slot & 63);
  });
  const hex = (v: bigint): string => `0x${v.toString(16)}`;
  const lines: string[] = [];
  for (const [key, words] of conditional) {
    const test = key.split("|").map((name) => {
      const control = CONTROLS.find((c) => c.name === name);
      if (!control) throw new Error(`no control ${name}`);
      return `supports(0x${CAPABILITY_MSR[control.word].toString(16)}, 0x${mask(control).toString(16)})`;
    });
    lines.push(`  // ${key.split("|").join(" or ")}`, `  if (${test.join(" || ")}) {`);
    words.forEach((w, i) => w && lines.push(`    fields${i} |= ${hex(w)};`));
    lines.push("  }");
  }
  return `import { supports } from "./capability.ts";
import { machine } from "../state/machine.ts";

/** The encoding belongs to no field. */
export const NO_SLOT: u32 = 0xff;

const SLOTS: usize = ${bytes(slots)};
const RECHECK: usize = ${bytes(VMCS_FIELDS.map((f) => RECHECK_BITS[recheckOf(f)]))};

/** Slot of the field with this encoding (the high half of a 64-bit field has the slot of its field), or NO_SLOT. */
export function slotOf(encoding: u64): u32 {
  // Bits above 14, bit 12, and index bits above 63 are 0 in every encoding; bit 0 is the high half of a 64-bit field.
  if ((encoding & ~0x6c7f) != 0) return NO_SLOT;
  const e = encoding as u32;
  if ((e & 1) != 0 && (e & 0x6000) != 0x2000) return NO_SLOT;
  return load<u8>(SLOTS + ((((e >> 13) & 3) << 8) | (((e >> 10) & 3) << 6) | ((e >> 1) & 63)));
}

/** Bits that a write of the field sets in cpu.vmcsDirty: the groups of VM-entry checks to repeat. */
export function recheckOf(slot: u32): u32 {
  return load<u8>(RECHECK + slot);
}

/** Writes the set of fields that the CPU model has to machine.vmcsFields, from its capability MSRs. */
export function determineFields(): void {
${always.map((w, i) => `  let fields${i}: u64 = ${hex(w)};`).join("\n")}
${lines.join("\n")}
  machine.vmcsFields0 = fields0;
  machine.vmcsFields1 = fields1;
  machine.vmcsFields2 = fields2;
  machine.vmcsFields3 = fields3;
}
`;
}
