/**
 * The capability MSRs IA32_VMX_BASIC (0x480) to IA32_VMX_EXIT_CTLS2 (0x493) of a CPU model: derived from the control table,
 * from what the model lacks, and from its CPUID features. Nothing is advertised that the engine does not implement.
 *
 * @sdm 3D "VMX Capability Reporting Facility"
 */
import { CONTROLS, RESERVED_ONES, type ControlRow, type ControlWord } from "./controls.ts";
import { VMCS_FIELDS } from "./vmcs-fields.ts";

/** Where each control word's allowed settings are reported (the plain MSR; TRUE_MSR has the other). */
export const CAPABILITY_MSR: Readonly<Record<ControlWord, number>> = { pin: 0x481, primary: 0x482, exit: 0x483, entry: 0x484, secondary: 0x48b, vmfunc: 0x491, tertiary: 0x492, exit2: 0x493 };
const TRUE_MSR: Readonly<Partial<Record<ControlWord, number>>> = { pin: 0x48d, primary: 0x48e, exit: 0x48f, entry: 0x490 };

/** Revision identifier of our VMCS region format: "nr" and a version. */
export const VMCS_REVISION = 0x6e720001;
/** Bytes of a VMCS or VMXON region. */
export const VMCS_REGION_SIZE = 0x1000;

export interface VmxModel {
  /** CPUID features of the model, by name (src/spec/x86): decide CR4_FIXED1 and the controls of optional instructions. */
  readonly features: Iterable<string>;
  /** Offered controls that this model lacks (rows of controls.ts). */
  readonly without?: Iterable<string>;
  /** False for a model without the TRUE capability MSRs. */
  readonly trueControls?: boolean;
  /** False for a model without execute-only EPT entries, 1-GiB EPT pages, EPT accessed and dirty flags. */
  readonly eptExecuteOnly?: boolean;
  readonly ept1GiBPages?: boolean;
  readonly eptAccessedDirty?: boolean;
}

/** CR4 bits and the CPUID feature that makes each settable. @sdm 3A "Control Registers" */
const CR4_BITS: readonly { readonly bit: number; readonly feature: readonly string[] }[] = [
  { bit: 0, feature: ["VME"] }, { bit: 1, feature: ["VME"] }, { bit: 2, feature: ["TSC"] }, { bit: 3, feature: ["DE"] }, { bit: 4, feature: ["PSE"] }, { bit: 5, feature: ["PAE"] },
  { bit: 6, feature: ["MCE"] }, { bit: 7, feature: ["PGE"] }, { bit: 8, feature: [] }, { bit: 9, feature: ["FXSR"] }, { bit: 10, feature: ["SSE"] }, { bit: 11, feature: ["UMIP"] },
  { bit: 12, feature: ["LA57"] }, { bit: 13, feature: [] }, { bit: 14, feature: ["SMX"] }, { bit: 16, feature: ["FSGSBASE"] }, { bit: 17, feature: ["PCID"] }, { bit: 18, feature: ["XSAVE"] },
  { bit: 19, feature: ["KL"] }, { bit: 20, feature: ["SMEP"] }, { bit: 21, feature: ["SMAP"] }, { bit: 22, feature: ["PKU"] }, { bit: 23, feature: ["CET_SS"] }, { bit: 24, feature: ["PKS"] }, { bit: 25, feature: ["UINTR"] },
];

const bit = (n: number): bigint => 1n << BigInt(n);

/** Names of the controls whose 1-setting the model advertises. */
export function advertisedControls(model: VmxModel): ReadonlySet<string> {
  const features = new Set(model.features);
  const without = new Set(model.without ?? []);
  const advertised = new Set<string>();
  const byName = new Map(CONTROLS.map((c) => [c.name, c]));
  const may = (c: ControlRow): boolean =>
    c.offered === true && !without.has(c.name) && (c.feature === undefined || features.has(c.feature)) && (c.requires ?? []).every((r) => may(byName.get(r)!));
  for (const c of CONTROLS) if (may(c)) advertised.add(c.name);
  // A word that nothing is advertised in is not activated.
  if (!CONTROLS.some((c) => c.word === "secondary" && advertised.has(c.name))) advertised.delete("ACTIVATE_SECONDARY_CONTROLS");
  if (!CONTROLS.some((c) => c.word === "tertiary" && advertised.has(c.name))) advertised.delete("ACTIVATE_TERTIARY_CONTROLS");
  return advertised;
}

/** True if these capability MSRs (index = MSR - 0x480) allow the control to be 1. */
export function advertises(capability: readonly bigint[], { word, bit: n }: ControlRow): boolean {
  const value = capability[CAPABILITY_MSR[word] - 0x480]!;
  const allowed1 = word === "tertiary" || word === "exit2" || word === "vmfunc" ? value : value >> 32n;
  return ((allowed1 >> BigInt(n)) & 1n) === 1n;
}

/** The 20 values of IA32_VMX_BASIC .. IA32_VMX_EXIT_CTLS2, index = MSR - 0x480: goes to machine.vmxCapability. */
export function vmxCapabilities(model: VmxModel): readonly bigint[] {
  const values = new Array<bigint>(20).fill(0n);
  const set = (msr: number, value: bigint): void => { values[msr - 0x480] = value; };
  const features = new Set(model.features);
  const advertised = advertisedControls(model);
  const has = (name: string): boolean => advertised.has(name);
  const trueControls = model.trueControls !== false;

  for (const word of Object.keys(CAPABILITY_MSR) as ControlWord[]) {
    const rows = CONTROLS.filter((c) => c.word === word);
    const reserved = (RESERVED_ONES[word] ?? []).reduce((sum, n) => sum | bit(n), 0n);
    const allowed1 = rows.reduce((sum, c) => (has(c.name) ? sum | bit(c.bit) : sum), reserved);
    if (word === "tertiary" || word === "exit2" || word === "vmfunc") {
      set(CAPABILITY_MSR[word], allowed1);
      continue;
    }
    const defaults = rows.reduce((sum, c) => (c.default1 ? sum | bit(c.bit) : sum), reserved);
    set(CAPABILITY_MSR[word], (allowed1 << 32n) | defaults);
    const trueMsr = TRUE_MSR[word];
    if (trueMsr !== undefined && trueControls) set(trueMsr, (allowed1 << 32n) | rows.reduce((sum, c) => (c.default1 === "always" ? sum | bit(c.bit) : sum), reserved));
  }
  if (!has("ACTIVATE_SECONDARY_CONTROLS")) set(CAPABILITY_MSR.secondary, 0n);

  // BASIC: revision, region size, write-back, INS/OUTS information, TRUE controls.
  set(0x480, BigInt(VMCS_REVISION) | (BigInt(VMCS_REGION_SIZE) << 32n) | (6n << 50n) | bit(54) | (trueControls ? bit(55) : 0n));
  // MISC: timer rate 2^2 TSC ticks (an instruction is a tick, so that a few of them count), LMA stored on exit, activity states HLT, shutdown and wait-for-SIPI, 4 CR3 targets, VMWRITE to any field, injection of length 0.
  set(0x485, 2n | bit(5) | bit(6) | bit(7) | bit(8) | (4n << 16n) | bit(29) | bit(30));
  set(0x486, 0x80000021n);
  set(0x487, 0xffffffffn);
  set(0x488, bit(13));
  set(0x489, CR4_BITS.reduce((sum, c) => (c.feature.every((f) => features.has(f)) ? sum | bit(c.bit) : sum), 0n));
  const exists = VMCS_FIELDS.filter((f) => !f.exists || f.exists.some(has));
  set(0x48a, BigInt(Math.max(...exists.map((f) => (f.encoding >> 1) & 0x1ff)) << 1));
  let eptVpid = 0n;
  if (has("ENABLE_EPT")) {
    eptVpid |= bit(6) | bit(8) | bit(14) | bit(16) | bit(20) | bit(25) | bit(26);
    if (model.eptExecuteOnly !== false) eptVpid |= bit(0);
    if (model.ept1GiBPages !== false) eptVpid |= bit(17);
    if (model.eptAccessedDirty !== false) eptVpid |= bit(21);
    // 5-level walks where the model has 5-level paging; advanced information with mode-based execute control.
    if (features.has("LA57")) eptVpid |= bit(7);
    if (has("MODE_BASED_EXECUTE_CONTROL")) eptVpid |= bit(22);
  }
  // Bits 53:48: the maximum HLAT prefix size.
  if (has("ENABLE_HLAT")) eptVpid |= bit(48);
  if (has("ENABLE_VPID")) eptVpid |= bit(32) | bit(40) | bit(41) | bit(42) | bit(43);
  set(0x48c, eptVpid);
  return values;
}
