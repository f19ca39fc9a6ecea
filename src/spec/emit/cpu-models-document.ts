/** docs/cpu-models.md: what the CPU models lack of the processors that they are named after. */
import { CONTROLS, type ControlRow } from "../vmx/controls.ts";
import { CPU_FEATURES } from "../x86/cpu-features.ts";
import { cpuModel } from "../x86/cpu-models.ts";
import { NAMED_PROCESSORS, OTHER_FEATURE_BITS, type NamedProcessor } from "../x86/named-processors.ts";

/** Names of the feature bits that the processor reports. */
export function reportedFeatures({ model, registers }: NamedProcessor): readonly string[] {
  return registers.flatMap(([leaf, subleaf, register, value]) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => ((value >>> bit) & 1) === 1)
      .map((bit) => {
        const known = CPU_FEATURES.find((f) => f.leaf === leaf && f.subleaf === subleaf && f.register === register && f.bit === bit)?.name;
        const name = known ?? OTHER_FEATURE_BITS[`${leaf}.${subleaf}.${register}`]?.[bit];
        if (name === undefined) throw new Error(`${model}: bit ${bit} of ${register} of CPUID leaf ${leaf} has no name`);
        return name;
      }),
  );
}

/** Its VMX controls that no model has. */
export function missingControls({ controls }: NamedProcessor): readonly ControlRow[] {
  return controls.split(" ").map((name) => {
    const row = CONTROLS.find((c) => c.name === name);
    if (row === undefined) throw new Error(`no VMX control is called ${name}`);
    return row;
  });
}

function section(processor: NamedProcessor): string {
  const model = cpuModel(processor.model);
  const reported = reportedFeatures(processor);
  const lacking = reported.filter((name) => !model.features.has(name));
  const more = [...model.features].filter((name) => !reported.includes(name));
  const controls = missingControls(processor).map(({ title, word }) => `${title} (${word})`);
  return `## ${processor.model}

A ${processor.product}, without:

* CPUID features: ${lacking.join(", ")}
* VMX controls: ${controls.join(", ")}
${processor.others.map((what) => `* ${what}\n`).join("")}${more.length === 0 ? "" : `\nWith, beyond the processor: ${more.join(", ")}.\n`}
`;
}

export function cpuModelsDocument(): string {
  return `# What the CPU models lack

A model is a part of the processor that it is named after: what CPUID, the capability MSRs and the accepted controls promise is there,
and the rest is not promised. MSRs of what is not promised raise #GP, as on a processor without it. What of VMX each model has:
[vmx.md](vmx.md).

Last-branch records exist on every model, in the MSRs of its processor: while IA32_DEBUGCTL.LBR is 1 the processor executes step by step.

${NAMED_PROCESSORS.map(section).join("")}## max

The model \`max\` is no processor that was ever made: it has everything that this engine implements.
`;
}
