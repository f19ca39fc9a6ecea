/**
 * `npm run docs`: writes docs/why-does-my-vmlaunch-fail.md from real runs of the embedded hypervisor with one field of its VMCS
 * broken. A test makes the page again and compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createMachine, entryFailureText, loadEngine, vmcsDiff, type Engine, type VmFailEvent, type VmcsImage } from "../index.ts";
import { loadDisassembler } from "../platform/node/disassembler.ts";
import { slotOf, VMCS_FIELDS } from "../spec/vmx/vmcs-fields.ts";

const repository = resolve(import.meta.dirname, "../..");
export const PAGE = join(repository, "docs/why-does-my-vmlaunch-fail.md");

/** Where the embedded hypervisor looks for the field to break, and its value. See `plant_mistake` in hypervisor.asm. */
const PARAMETER = 8;

interface Mistake {
  readonly title: string;
  readonly field: string;
  readonly value: number;
  /** What people do, before the output. */
  readonly story: string;
  /** What to do about it, after the output. */
  readonly remedy: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    title: "Error 7: a control word without its mandatory bits",
    field: "PIN_BASED_CONTROLS",
    value: 1,
    story:
      "The code wants external interrupts to exit, and writes 1 to the pin-based controls. Some bits of every control word have to be 1, and which ones they are the processor says in a capability MSR: low half, must be 1; high half, may be 1.",
    remedy:
      "Read the MSR, `value = (wanted | low) & high`, and check that no wanted bit was lost. If bit 55 of IA32_VMX_BASIC is 1, the TRUE MSRs count: the rule above names the one it consulted.",
  },
  {
    title: "Error 8: a host selector that cannot be 0",
    field: "HOST_TR_SELECTOR",
    value: 0,
    story:
      "A boot loader's GDT has no task-state segment, so TR is 0, and the code copies the selectors that it has. A VM exit loads TR from the VMCS, and it must not be null.",
    remedy: "Any selector with TI and RPL 0 will do: the exit takes base and limit from the VMCS and does not look at the descriptor.",
  },
  {
    title: "Reason 80000021h, qualification 4: the link pointer",
    field: "VMCS_LINK_POINTER",
    value: 0,
    story:
      "The VMCS was cleared to zeros, and nobody wrote the link pointer. Zero is an address like any other: the processor looks for a VMCS there. This entry does not fail as an instruction; it is a VM exit with bit 31 of the reason set, to the RIP of the host-state area.",
    remedy: "Write all ones: FFFFFFFF_FFFFFFFFh means that there is none.",
  },
  {
    title: "Reason 80000021h: RFLAGS bit 1",
    field: "GUEST_RFLAGS",
    value: 0,
    story: "RFLAGS of a new guest is set to 0. Bit 1 of it always reads as 1, and here it has to be written so.",
    remedy: "A guest starts with RFLAGS = 2.",
  },
  {
    title: "Reason 80000021h: a bit of CR4 that VMX operation fixes",
    field: "GUEST_CR4",
    value: 0,
    story:
      "The guest is to start as after a reset, with CR4 = 0. But in VMX operation, CR4.VMXE is 1, in the guest too; likewise CR0.NE, and without “unrestricted guest” CR0.PE and CR0.PG.",
    remedy: "Put the fixed bits in GUEST_CR4, own them with CR4_GUEST_HOST_MASK, and let the guest read its 0 from CR4_READ_SHADOW.",
  },
  {
    title: "Reason 80000021h: a task register that is not busy",
    field: "GUEST_TR_ACCESS_RIGHTS",
    value: 0x89,
    story:
      "The access rights of TR are copied from the descriptor in the GDT, where the TSS is available: type 9. LTR marks it busy; a VM entry expects it to be so already.",
    remedy: "Type 11, access rights 8Bh. TR must also be usable: bit 16 is 0.",
  },
  {
    title: "Reason 80000021h: blocking by STI with interrupts off",
    field: "GUEST_INTERRUPTIBILITY",
    value: 1,
    story:
      "A snapshot or an emulated instruction has left “blocking by STI” in the interruptibility state, and RFLAGS.IF is 0. STI sets IF, so no program can bring the processor into this state, and no entry can.",
    remedy: "Whoever completes an instruction in place of the processor clears bits 0 and 1 of the interruptibility state.",
  },
];

interface Run {
  readonly console: string;
  readonly failure: VmFailEvent;
  readonly image: VmcsImage;
}

async function run(engine: Engine, field: string, value: number): Promise<Run> {
  using machine = await createMachine({ engine, memory: "32MiB", cpuModel: "skylake" });
  const image = new Uint8Array(readFileSync(join(repository, "src/guest/hypervisor.bin")));
  const view = new DataView(image.buffer);
  view.setUint32(PARAMETER, VMCS_FIELDS[slotOf(field)]!.encoding, true);
  view.setUint32(PARAMETER + 4, value, true);
  machine.loadFlat(image);
  let text = "";
  machine.serial(0).onData((data) => (text += new TextDecoder("latin1").decode(data)));
  let failed: VmcsImage | undefined;
  const trace = machine.trace({ events: ["vmfail"], onEvent: () => (failed ??= machine.vmcsImage()) });
  await machine.run();
  const [failure] = trace;
  if (failure?.type !== "vmfail" || !failed) throw new Error(`${field} = ${value}: the entry did not fail`);
  return { console: text, failure, image: failed };
}

const fenced = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
/** The hypervisor's last line: all that a processor lets it say. */
const lastLine = (text: string): string => text.trim().split("\r\n").at(-1)!.trim();

export async function vmlaunchPage(engine: Engine): Promise<string> {
  const disassemble = loadDisassembler();
  const sections: string[] = [];
  const images: VmcsImage[] = [];
  for (const { title, field, value, story, remedy } of MISTAKES) {
    const { console: text, failure, image } = await run(engine, field, value);
    images.push(image);
    sections.push(`## ${title}

${story}

The hypervisor can only say:

${fenced(lastLine(text))}

nonroot says:

${fenced(entryFailureText(failure, disassemble))}

${remedy}`);
  }
  return `# Why does my VMLAUNCH fail?

A VM entry makes more than two hundred checks. A processor that is not satisfied with one tells a number: error 7, something about controls;
error 8, something about the host state; exit reason 80000021h, something about the guest. nonroot knows which check it was. It also goes on and
tells what else would have failed, so that one run shows all mistakes.

Everything below is real output, made by \`npm run docs\` with the embedded hypervisor (\`src/guest/hypervisor.asm\`) and one field broken on
purpose. With a hypervisor of yours it is one command, and the report is on stderr:

\`\`\`text
npx nonroot run -m 256M my-hypervisor.elf
\`\`\`

| | |
|---|---|
| expected | the rule, in our words, for the field that is at fault |
| found, with | that field, and the others that the rule looks at |
| at fault | single bits, by the names that the manual gives them |
| consulted | the capability MSR that decides, and what this CPU model has in it |
| manual | the section of the chapter on VM entries that states the rule |

The order of the checks is the manual's: controls, host state, guest state. A processor may check in another order within each of the three, so
the first rule that fails here need not be the one that a given processor stumbles on; all of them are listed.

${sections.join("\n\n")}

## The whole VMCS, and two of them

\`nonroot vmcs my-hypervisor.elf\` prints the VMCS at its first failed entry in the layout of KVM's and Xen's dumps, so that it can be compared
with one of a hypervisor that works. \`--at entry=1 --format json -o good.json\` keeps one for later, and \`nonroot vmcs --diff good.json bad.json\`
shows the difference. Two of the runs above differ so:

${fenced(vmcsDiff(images[1]!, images[3]!))}

\`nonroot trace --events vmfail,vmexit\` shows the failure in its place among the VM exits, and for every failed entry the same report.

## Before you enter

With \`createVm\` the VMCS is an object, and can be asked:

\`\`\`ts
import { createVm, entryChecksText } from "nonroot";

const vm = await createVm({ memory: "1MiB" });
const vcpu = vm.createVcpu({ preset: "long" });
vcpu.vmcs.write("GUEST_RFLAGS", 0n);
vcpu.vmcs.write("HOST_CS_SELECTOR", 0);
for (const check of vcpu.vmcs.explain()) console.log(check.id, check.field, check.value, check.expected);
console.log(entryChecksText(vcpu.vmcs.explain()));
\`\`\`

On a machine that runs a hypervisor of its own, \`machine.vmcs()\` is the current VMCS of its processor and \`explain()\` does the same there.

## When it is worse than a failed entry

A triple fault or a VMX abort ends the machine. Then \`nonroot run\` prints the last VM entries, VM exits and exceptions before it, which are
always recorded; in the API they are \`machine.lastEvents()\`.
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(PAGE, await vmlaunchPage(await loadEngine()));
  console.log(`wrote ${PAGE}`);
}
