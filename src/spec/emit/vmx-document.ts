/** docs/vmx.md: what of VMX there is, by CPU model, from the tables that also make the engine. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTROLS, type ControlWord } from "../vmx/controls.ts";
import { CAPABILITY_MSR, advertises } from "../vmx/capability.ts";
import { ENTRY_CHECKS, GROUP_SECTION, type EntryCheckGroup } from "../vmx/entry-checks.ts";
import { EXIT_REASONS } from "../vmx/exit-reasons.ts";
import { VMCS_FIELDS } from "../vmx/vmcs-fields.ts";
import { CPU_MODEL_NAMES, cpuModel } from "../x86/cpu-models.ts";

const ENGINE = new URL("../../../assembly/x86", import.meta.url).pathname;
const WORDS: readonly (readonly [word: ControlWord, title: string])[] = [
  ["pin", "Pin-based VM-execution controls"],
  ["primary", "Primary processor-based VM-execution controls"],
  ["secondary", "Secondary processor-based VM-execution controls"],
  ["tertiary", "Tertiary processor-based VM-execution controls"],
  ["exit", "VM-exit controls"],
  ["exit2", "Secondary VM-exit controls"],
  ["entry", "VM-entry controls"],
  ["vmfunc", "VM functions"],
];
/** IA32_VMX_EPT_VPID_CAP (48CH). */
const EPT_VPID: readonly (readonly [bit: number, title: string])[] = [
  [0, "Execute-only entries"],
  [6, "Page walks of 4 levels"],
  [7, "Page walks of 5 levels"],
  [8, "Uncacheable paging structures"],
  [14, "Write-back paging structures"],
  [16, "2-MiB pages"],
  [17, "1-GiB pages"],
  [20, "INVEPT"],
  [21, "Accessed and dirty flags"],
  [22, "Advanced information of EPT violations"],
  [25, "INVEPT, single context"],
  [26, "INVEPT, all contexts"],
  [32, "INVVPID"],
  [40, "INVVPID, individual address"],
  [41, "INVVPID, single context"],
  [42, "INVVPID, all contexts"],
  [43, "INVVPID, single context but global translations"],
];

const models = CPU_MODEL_NAMES.map((name) => cpuModel(name));
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |\n`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${row(head)}${row(head.map(() => "---"))}${rows.map(row).join("")}\n`;
const mark = (yes: boolean): string => (yes ? "yes" : "");

/** Everything the engine's source says about exit reasons. */
const engineText = (): string =>
  readdirSync(ENGINE, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(ENGINE, path), "utf8"))
    .join("\n");

function controlTables(): string {
  return WORDS.map(([word, title]) => {
    const rows = CONTROLS.filter((c) => c.word === word);
    const offered = rows.filter((c) => models.some((m) => advertises(m.vmxCapability, c)));
    const missing = rows
      .filter((c) => !offered.includes(c))
      .map((c) => `* ${c.title} (${c.bit}): ${c.absent ?? `the processors lack ${c.feature}`}\n`);
    const has = offered.map((c) => [c.bit, c.title, ...models.map((m) => mark(advertises(m.vmxCapability, c)))]);
    return (
      `### ${title} (MSR ${CAPABILITY_MSR[word].toString(16).toUpperCase()}H)\n\n` +
      (has.length > 0 ? table(["Bit", "Control", ...models.map((m) => m.name)], has) : "") +
      (missing.length > 0 ? `On no model:\n\n${missing.join("")}\n` : "")
    );
  }).join("");
}

function eptTable(): string {
  const bits = EPT_VPID.map(([bit, title]) => [
    bit,
    title,
    ...models.map((m) => mark(((m.vmxCapability[0x48c - 0x480]! >> BigInt(bit)) & 1n) === 1n)),
  ]);
  return table(["Bit", "Capability", ...models.map((m) => m.name)], bits);
}

function exitTables(): string {
  const text = engineText();
  const occurs = (name: string): boolean => new RegExp(`ExitReason\\.${name}\\b`).test(text);
  const rows = EXIT_REASONS.filter((r) => occurs(r.name)).map((r) => [
    r.value,
    r.cause,
    r.qualification ?? "",
    r.information ?? "",
    mark(r.length === true),
    mark(r.trap === true),
  ]);
  const never = EXIT_REASONS.filter((r) => !occurs(r.name)).map((r) => `${r.cause} (${r.value})`);
  return `${table(["Reason", "Cause", "Qualification", "Instruction information", "Instruction length", "Trap-like"], rows)}Never: ${never.join(", ")}.\n\n`;
}

function checkTable(): string {
  const groups = Object.keys(GROUP_SECTION) as EntryCheckGroup[];
  const rows = groups.map((group) => {
    const checks = ENTRY_CHECKS.filter((c) => c.group === group);
    return [GROUP_SECTION[group].title, `${checks[0]!.id} … ${checks.at(-1)!.id}`, checks.length, checks[0]!.result];
  });
  return table(["Section of the manual", "Rules", "Number", "Result"], [...rows, ["All", "", ENTRY_CHECKS.length, ""]]);
}

export const vmxDocument = (): string => `# What of VMX there is

The processor advertises in its capability MSRs what it implements, less what the CPU model lacks; nothing else. Software that sets
another control fails its VM entry with error 7, and \`explain()\` names the rule. Results of the public VMX test suite:
[vmx-tests.md](vmx-tests.md).

The model \`max\` has everything. It is no processor that was ever made; the others are, as far as this engine reaches.

## Controls

${controlTables()}## EPT and VPID (MSR 48CH)

${eptTable()}## VM exits

${exitTables()}## VM-entry checks

Each rule is tried by a test in which it holds and one in which it does not. Result 7 and 8 are VM-instruction errors, 33 and 34 exit
reasons. Checks before these (no current VMCS, a shadow VMCS, blocking by MOV SS, launch state) fail as the manual has it.

${checkTable()}## VMCS fields

${VMCS_FIELDS.length} encodings are known. A field exists on a model that has one of the controls it belongs to; VMREAD and VMWRITE of another
fail with error 12. Regions are 4 KiB in a format of our own, with write-back memory type. IA32_VMX_MISC: the preemption timer counts
once in 4 ticks of the TSC, HLT, shutdown and wait-for-SIPI are activity states, there are 4 CR3 targets, VMWRITE reaches read-only
fields, and software events of length 0 can be injected.

## Choices where the manual leaves one

* IA32_FEATURE_CONTROL is locked with VMX on when a boot loader of \`createMachine\` hands over, as firmware leaves it;
  \`featureControl: "unlocked"\` leaves it as RESET does.
* IA32_DEBUGCTL.LBR can be set and records nothing: the models have no last-branch MSRs.
* An access to the APIC-access page by physical address alone exits with EPT, and is an ordinary access without.
* Without VPID, a write by linear address after a VM transition looks at the dirty flag of its EPT entry again.
* HLAT paging that restarts leaves no accessed flag behind; an entry with a reserved bit faults before its restart bit is looked at.
* With VPID, another HLATP or HLAT prefix size is seen in translations after INVVPID, as another CR3 in a VMCS is.
* Guest-paging verification comes after the rights that EPT itself denies.
* A guest-timer event comes directly before virtual interrupts, and so before external interrupts.
* VM-exit MSR-store areas get the TSC without offset and multiplier.
* A chain of more than 65 faults between two instructions takes a tick a fault, so that budgets and deadlines end it.
* Instruction timeout counts exceptions of such a chain, a cycle of the crystal clock each: that is one of the TSC, as CPUID leaf 15H
  says. The first 65 are the threshold of the processor's own; the exit (75) takes the place of the exception with which more cycles
  have passed than the field says. VM entry and every instruction that retires begin anew. The context is always valid.
* Sub-page write permissions apply to each page of a write that crosses two, to every write of an instruction with several, and to pages
  that cannot be read. SPP vectors are not cached. The models with the control are \`icelake-server\`, whose processors have it, and \`max\`;
  bus-lock detection and instruction timeout came with Sapphire Rapids, so that \`max\` alone has them.
* A bus lock is a locked access, by LOCK or XCHG, that crosses a line of 64 bytes or goes to a device: memory types are not modelled.
  The processor sets accessed, busy and dirty flags by accesses of one byte.

## Random VMCSs

\`test/fuzz/vmcs.test.ts\` enters guests with random VMCSs, on every model: some 40,000 entries in \`npm test\`, for as long as
\`NR_FUZZ_SECONDS\` says by hand. Never a trap or a hang, always one of these outcomes, and what a VM exit saves is a guest that may be
entered again. A run of 1,000,109 entries with seed 1: 308,043 VMfail, 275,088 failed entries, 234,736 VM exits, 156,764 guests that
ran out of their instructions, 7,844 that wait for an event, 17,634 VMX aborts; 465 outcomes by rule, reason or abort.

\`test/vmx/bochs-vmcs.test.ts\` gives 3,000 more to \`table-runner.asm\`, a hypervisor that tries a table of VMCSs, and compares with what
Debian's Bochs 2.7 answered (\`test/cases/vmx/bochs-2.7.txt\`; \`record-bochs.ts\` asks again). 2,553 answers are the same in every defined
field: VMfail with its number, exit reason, qualification, interruption and vectoring information, RIP, RSP, RFLAGS, interruptibility,
activity, pending debug exceptions. The others differ for a reason that \`compare.ts\` names, from the manual; the larger ones:

* Bochs does not check rules G5, G74, G90 and G91, and enters.
* Bochs leaves RF as it was where an exit saves it as 1: faults, EPT violations.
* With virtual NMIs, Bochs shows virtual-NMI blocking where there is none, and keeps the NMI window shut.
* Bochs leaves a guest in HLT that a debug exception or an interrupt window wakes, and delivers debug exceptions in shutdown.
* Without "unrestricted guest", Bochs lets MOV to CR0 clear PE and PG.

\`test/vmx/bochs-sub-pages.test.ts\` does the same with 600 writes under sub-page write permissions: Bochs 2.7 ignores the odd bits of a
vector, which are reserved, and goes by the sub-page where a write begins; otherwise the outcomes are the same.
`;
