/**
 * A VMCS as text, in the order and with the labels that KVM and Xen print theirs with, so that dumps can be read side by side;
 * controls and control registers also by the names of their bits. And the difference of two.
 */
import { CONTROLS } from "../spec/vmx/controls.ts";
import { VMCS_FIELDS, areaOf, widthOf } from "../spec/vmx/vmcs-fields.ts";
import { REGISTER_BITS } from "../spec/x86/control-register-bits.ts";
import type { VmcsImage } from "../trace/vmcs-image.ts";
import { controlWordOf, type VmcsField } from "../vmm/vmcs-field.ts";
import { exitCause, hex } from "./words.ts";

const ENCODING = new Map(VMCS_FIELDS.map((field) => [field.name, field.encoding]));

/** Hexadecimal digits that a field's width has. */
const digitsOf = (field: string): number => widthOf(ENCODING.get(field)!) / 4;

/** Names of the bits of a control word, CR0, CR4, EFER or RFLAGS that are 1; undefined for another field. */
function bitNames(field: string, value: bigint): readonly string[] | undefined {
  const word = controlWordOf(field);
  const register = /_(CR0|CR4|EFER|RFLAGS)$/.exec(field)?.[1] as keyof typeof REGISTER_BITS | undefined;
  if (!word && !register) return undefined;
  const rows = word
    ? CONTROLS.filter((control) => control.word === word).map((control) => [control.bit, control.title] as const)
    : Object.entries(REGISTER_BITS[register!]).map(([bit, name]) => [Number(bit), name] as const);
  return rows.filter(([bit]) => (value >> BigInt(bit)) & 1n).map(([, name]) => name);
}

/** Text with `{FIELD}` for a field's value. A line whose fields the CPU model does not have is left out. */
type Template = string;

const SEGMENTS = ["CS", "DS", "SS", "ES", "FS", "GS"] as const;
const segment = (name: string, label = name): Template =>
  `${`${label}:`.padEnd(6)}sel={GUEST_${name}_SELECTOR}, attr={GUEST_${name}_ACCESS_RIGHTS}, limit={GUEST_${name}_LIMIT}, base={GUEST_${name}_BASE}`;
const table = (name: string): Template => `${`${name}:`.padEnd(6)}${" ".repeat(26)}limit={GUEST_${name}_LIMIT}, base={GUEST_${name}_BASE}`;

const GUEST_STATE: readonly Template[] = [
  "CR0: actual={GUEST_CR0}, shadow={CR0_READ_SHADOW}, gh_mask={CR0_GUEST_HOST_MASK}",
  "CR4: actual={GUEST_CR4}, shadow={CR4_READ_SHADOW}, gh_mask={CR4_GUEST_HOST_MASK}",
  "CR3 = {GUEST_CR3}",
  "PDPTR0 = {GUEST_PDPTE0}  PDPTR1 = {GUEST_PDPTE1}",
  "PDPTR2 = {GUEST_PDPTE2}  PDPTR3 = {GUEST_PDPTE3}",
  "RSP = {GUEST_RSP}  RIP = {GUEST_RIP}",
  "RFLAGS = {GUEST_RFLAGS}  DR7 = {GUEST_DR7}",
  "Sysenter RSP={GUEST_SYSENTER_ESP} CS:RIP={GUEST_SYSENTER_CS}:{GUEST_SYSENTER_EIP}",
  ...SEGMENTS.map((name) => segment(name)),
  table("GDTR"),
  segment("LDTR"),
  table("IDTR"),
  segment("TR"),
  "EFER = {GUEST_EFER}",
  "PAT = {GUEST_PAT}",
  "DebugCtl = {GUEST_DEBUGCTL}  DebugExceptions = {GUEST_PENDING_DEBUG_EXCEPTIONS}",
  "PerfGlobCtl = {GUEST_PERF_GLOBAL_CTRL}",
  "BndCfgS = {GUEST_BNDCFGS}",
  "Interruptibility = {GUEST_INTERRUPTIBILITY}  ActivityState = {GUEST_ACTIVITY}",
  "InterruptStatus = {GUEST_INTERRUPT_STATUS}",
  "S_CET = {GUEST_S_CET}  SSP = {GUEST_SSP}  SSP table = {GUEST_INTERRUPT_SSP_TABLE}",
];
const HOST_STATE: readonly Template[] = [
  "RIP = {HOST_RIP}  RSP = {HOST_RSP}",
  "CS={HOST_CS_SELECTOR} SS={HOST_SS_SELECTOR} DS={HOST_DS_SELECTOR} ES={HOST_ES_SELECTOR} FS={HOST_FS_SELECTOR} GS={HOST_GS_SELECTOR} TR={HOST_TR_SELECTOR}",
  "FSBase={HOST_FS_BASE} GSBase={HOST_GS_BASE} TRBase={HOST_TR_BASE}",
  "GDTBase={HOST_GDTR_BASE} IDTBase={HOST_IDTR_BASE}",
  "CR0={HOST_CR0} CR3={HOST_CR3} CR4={HOST_CR4}",
  "Sysenter RSP={HOST_SYSENTER_ESP} CS:RIP={HOST_SYSENTER_CS}:{HOST_SYSENTER_EIP}",
  "EFER = {HOST_EFER}",
  "PAT = {HOST_PAT}",
  "PerfGlobCtl = {HOST_PERF_GLOBAL_CTRL}",
  "S_CET = {HOST_S_CET}  SSP = {HOST_SSP}  SSP table = {HOST_INTERRUPT_SSP_TABLE}",
];
const CONTROL_STATE: readonly Template[] = [
  "PinBased={PIN_BASED_CONTROLS}",
  "CPUBased={PRIMARY_CONTROLS}",
  "SecondaryExec={SECONDARY_CONTROLS}",
  "TertiaryExec={TERTIARY_CONTROLS}",
  "EntryControls={ENTRY_CONTROLS}",
  "ExitControls={EXIT_CONTROLS}",
  "ExceptionBitmap={EXCEPTION_BITMAP} PFECmask={PAGE_FAULT_ERROR_CODE_MASK} PFECmatch={PAGE_FAULT_ERROR_CODE_MATCH}",
  "VMEntry: intr_info={ENTRY_INTERRUPTION_INFORMATION} errcode={ENTRY_EXCEPTION_ERROR_CODE} ilen={ENTRY_INSTRUCTION_LENGTH}",
  "VMExit: intr_info={EXIT_INTERRUPTION_INFORMATION} errcode={EXIT_INTERRUPTION_ERROR_CODE} ilen={EXIT_INSTRUCTION_LENGTH}",
  "        reason={EXIT_REASON} qualification={EXIT_QUALIFICATION}",
  "        guest_linear={GUEST_LINEAR_ADDRESS} insn_info={EXIT_INSTRUCTION_INFORMATION}",
  "        guest_physical={GUEST_PHYSICAL_ADDRESS}",
  "IDTVectoring: info={IDT_VECTORING_INFORMATION} errcode={IDT_VECTORING_ERROR_CODE}",
  "VMInstructionError={VM_INSTRUCTION_ERROR}",
  "TSC Offset = {TSC_OFFSET}",
  "TSC Multiplier = {TSC_MULTIPLIER}",
  "PreemptionTimer = {PREEMPTION_TIMER_VALUE}",
  "I/O Bitmaps A = {IO_BITMAP_A} B = {IO_BITMAP_B}",
  "MSR Bitmap = {MSR_BITMAP}",
  "MSR load at exit = {EXIT_MSR_LOAD_ADDRESS} count {EXIT_MSR_LOAD_COUNT}",
  "MSR store at exit = {EXIT_MSR_STORE_ADDRESS} count {EXIT_MSR_STORE_COUNT}",
  "MSR load at entry = {ENTRY_MSR_LOAD_ADDRESS} count {ENTRY_MSR_LOAD_COUNT}",
  "TPR Threshold = {TPR_THRESHOLD}",
  "virt-APIC addr = {VIRTUAL_APIC_ADDRESS}  APIC-access addr = {APIC_ACCESS_ADDRESS}",
  "PostedIntrVec = {POSTED_INTERRUPT_VECTOR}  descriptor = {POSTED_INTERRUPT_DESCRIPTOR}",
  "CR3 targets = {CR3_TARGET_COUNT}",
  "EPT pointer = {EPT_POINTER}",
  "SPP table pointer = {SPP_TABLE_POINTER}",
  "EPTP index = {EPTP_INDEX}  list = {EPTP_LIST_ADDRESS}",
  "PML address = {PML_ADDRESS}  index = {PML_INDEX}",
  "Virtual processor ID = {VPID}",
  "PLE Gap={PLE_GAP} Window={PLE_WINDOW}",
  "Instruction timeout = {INSTRUCTION_TIMEOUT}",
  "VMCS link pointer = {VMCS_LINK_POINTER}",
];

const HOLE = /\{(\w+)\}/g;

/** The line with its values; undefined if one of its fields does not exist. Names of bits follow when it is about one word. */
function fill(template: Template, { fields }: VmcsImage): string | undefined {
  const names = [...template.matchAll(HOLE)].map(([, name]) => name as VmcsField);
  if (names.some((name) => fields[name] === undefined)) return undefined;
  const text = template.replace(HOLE, (_, name: VmcsField) => hex(fields[name]!, digitsOf(name)));
  const meaning = names.length > 2 ? [] : names.flatMap((name) => bitNames(name, fields[name]!) ?? []);
  const reason = template.includes("{EXIT_REASON}") ? [exitCause(Number(fields.EXIT_REASON! & 0xffffn))] : [];
  const words = [...reason, ...meaning];
  return words.length === 0 ? text : `${text}  [${words.join(", ")}]`;
}

/** Fields that no line above shows, if they are not 0. */
function rest({ fields }: VmcsImage): readonly string[] {
  const shown = new Set(
    [...GUEST_STATE, ...HOST_STATE, ...CONTROL_STATE].flatMap((line) => [...line.matchAll(HOLE)].map(([, name]) => name)),
  );
  return VMCS_FIELDS.filter(({ name }) => !shown.has(name) && (fields[name as VmcsField] ?? 0n) !== 0n).map(
    ({ name }) => `${name} = ${hex(fields[name as VmcsField]!, digitsOf(name))}`,
  );
}

export function vmcsDump(image: VmcsImage): string {
  const lines = (templates: readonly Template[]): readonly string[] => templates.flatMap((template) => fill(template, image) ?? []);
  const others = rest(image);
  return [
    `VMCS ${hex(image.pointer, 16)}, ${image.launched ? "launched" : "clear"}`,
    "*** Guest State ***",
    ...lines(GUEST_STATE),
    "*** Host State ***",
    ...lines(HOST_STATE),
    "*** Control State ***",
    ...lines(CONTROL_STATE),
    ...(others.length > 0 ? ["*** Other fields that are not 0 ***", ...others] : []),
  ].join("\n");
}

const AREAS = { control: "Control State", "read-only": "Exit information", guest: "Guest State", host: "Host State" } as const;

/** Fields whose values differ, by area: `-` the first value, `+` the second, and which named bits changed. */
export function vmcsDiff(before: VmcsImage, after: VmcsImage): string {
  const lines: string[] = [];
  if (before.pointer !== after.pointer) lines.push(`- VMCS ${hex(before.pointer, 16)}`, `+ VMCS ${hex(after.pointer, 16)}`);
  if (before.launched !== after.launched)
    lines.push(`- ${before.launched ? "launched" : "clear"}`, `+ ${after.launched ? "launched" : "clear"}`);
  for (const [area, title] of Object.entries(AREAS)) {
    const changed = VMCS_FIELDS.filter(
      ({ name, encoding }) => areaOf(encoding) === area && before.fields[name as VmcsField] !== after.fields[name as VmcsField],
    );
    if (changed.length > 0) lines.push(`*** ${title} ***`);
    for (const { name } of changed) lines.push(...difference(name, before.fields[name as VmcsField], after.fields[name as VmcsField]));
  }
  return lines.length === 0 ? "no difference" : lines.join("\n");
}

function difference(name: string, old: bigint | undefined, now: bigint | undefined): readonly string[] {
  const value = (v: bigint | undefined): string => (v === undefined ? "(no such field)" : hex(v, digitsOf(name)));
  const lines = [`- ${name} = ${value(old)}`, `+ ${name} = ${value(now)}`];
  if (old === undefined || now === undefined) return lines;
  const cleared = bitNames(name, old & ~now);
  const set = bitNames(name, now & ~old);
  if (cleared && cleared.length > 0) lines[0] += `  [${cleared.join(", ")}]`;
  if (set && set.length > 0) lines[1] += `  [${set.join(", ")}]`;
  return lines;
}
