/**
 * What a CPU model promises is there, and what it does not promise is not: CPUID bits and accepted controls against MSRs and bits of
 * control registers, and each model against the processor that it is named after.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { missingControls, reportedFeatures } from "../../src/spec/emit/cpu-models-document.ts";
import { advertises } from "../../src/spec/vmx/capability.ts";
import { CONTROLS } from "../../src/spec/vmx/controls.ts";
import { CPU_MODEL_NAMES, cpuModel, type CpuModel } from "../../src/spec/x86/cpu-models.ts";
import { BRANCH_MSRS } from "../../src/spec/x86/msrs.ts";
import { NAMED_PROCESSORS } from "../../src/spec/x86/named-processors.ts";
import { IntegerRig, VECTOR, applyModel } from "./integer-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build({ signal: () => undefined });
});

const control =
  (name: string) =>
  (model: CpuModel): boolean =>
    model.features.has("VMX") &&
    advertises(
      model.vmxCapability,
      CONTROLS.find((c) => c.name === name)!,
    );
const feature =
  (...names: string[]) =>
  (model: CpuModel): boolean =>
    names.some((name) => model.features.has(name));
const branches = (msrs: number) => (model: CpuModel) => (model.lastBranch.msrs & msrs) !== 0;
const any =
  (...all: ((model: CpuModel) => boolean)[]) =>
  (model: CpuModel): boolean =>
    all.some((one) => one(model));
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** CPUID leaf 0AH, EAX[7:0]. */
const monitoring = (version: number) => (model: CpuModel) => ((model.cpuid.find(({ leaf }) => leaf === 0xa)?.eax ?? 0) & 0xff) >= version;
const vmxBasic = (bit: bigint) => (model: CpuModel) => model.features.has("VMX") && ((model.vmxCapability[0]! >> bit) & 1n) === 1n;

/** MSRs, and what promises them. @sdm 4 "Architectural MSRs" */
const PROMISES: readonly (readonly [what: string, promised: (model: CpuModel) => boolean, msrs: readonly number[]])[] = [
  ["TSC", feature("TSC"), [0x10]],
  ["APIC", feature("APIC"), [0x1b]],
  ["VMX", feature("VMX"), [0x3a, ...range(0x480, 0x48a)]],
  ["TSC_ADJUST", feature("TSC_ADJUST"), [0x3b]],
  ["IBRS", feature("IBRS", "STIBP", "SSBD"), [0x48]],
  ["MTRR", feature("MTRR"), [0xfe, 0x200, 0x201, 0x250, 0x258, 0x259, ...range(0x268, 0x26f), 0x2ff]],
  ["ARCH_CAPABILITIES", feature("ARCH_CAPABILITIES"), [0x10a]],
  ["L1D_FLUSH", feature("L1D_FLUSH"), [0x10b]],
  ["SEP", feature("SEP"), [0x174, 0x175, 0x176]],
  ["MCA", feature("MCA"), [0x179, 0x17a, 0x400, 0x401]],
  ["PAT", any(feature("PAT"), control("LOAD_PAT"), control("LOAD_HOST_PAT"), control("SAVE_PAT")), [0x277]],
  ["EFER", any(feature("SYSCALL", "LM", "NX"), control("LOAD_EFER"), control("LOAD_HOST_EFER"), control("SAVE_EFER")), [0xc0000080]],
  ["performance counters", monitoring(1), [0xc1, 0x186]],
  [
    "IA32_PERF_GLOBAL_CTRL",
    any(monitoring(2), control("LOAD_PERF_GLOBAL_CTRL"), control("LOAD_HOST_PERF_GLOBAL_CTRL"), control("SAVE_PERF_GLOBAL_CTRL")),
    [0x38f],
  ],
  ["PDCM", feature("PDCM"), [0x345]],
  ["DS", feature("DS"), [0x600]],
  ["MPX", any(feature("MPX"), control("LOAD_BNDCFGS"), control("CLEAR_BNDCFGS")), [0xd90]],
  ["PT", any(feature("PT"), control("LOAD_RTIT_CTL"), control("CLEAR_RTIT_CTL")), [0x570]],
  ["SGX", feature("SGX"), [0x500]],
  ["WAITPKG", feature("WAITPKG"), [0xe1]],
  ["PQM", feature("PQM"), [0xc8d]],
  ["HWP and thermal", (model) => ((model.cpuid.find(({ leaf }) => leaf === 6)?.eax ?? 0) & 0x81) !== 0, [0x19c]],
  ["CET", any(feature("CET_SS", "CET_IBT"), control("LOAD_CET"), control("LOAD_HOST_CET")), [0x6a0, 0x6a2]],
  ["PKS", any(feature("PKS"), control("LOAD_PKRS"), control("LOAD_HOST_PKRS")), [0x6e1]],
  ["architectural LBR", any(control("LOAD_LBR_CTL"), control("CLEAR_LBR_CTL")), [0x14ce]],
  ["user interrupts", any(control("LOAD_UINV"), control("CLEAR_UINV")), [0x985]],
  ["FRED", any(control("LOAD_FRED"), control("SAVE_FRED")), [0x1d4]],
  ["TSC_DEADLINE", feature("TSC_DEADLINE"), [0x6e0]],
  ["XSAVES", feature("XSAVES"), [0xda0]],
  ["SYSCALL", feature("SYSCALL"), [0xc0000081]],
  ["LM", feature("LM"), [0xc0000082, 0xc0000083, 0xc0000084, 0xc0000100, 0xc0000101, 0xc0000102]],
  ["RDTSCP", feature("RDTSCP", "RDPID"), [0xc0000103]],
  ["secondary controls", control("ACTIVATE_SECONDARY_CONTROLS"), [0x48b]],
  ["EPT or VPID", any(control("ENABLE_EPT"), control("ENABLE_VPID")), [0x48c]],
  ["TRUE capability MSRs", vmxBasic(55n), range(0x48d, 0x490)],
  ["VM functions", control("ENABLE_VM_FUNCTIONS"), [0x491]],
  ["tertiary controls", control("ACTIVATE_TERTIARY_CONTROLS"), [0x492]],
  ["secondary VM-exit controls", control("ACTIVATE_SECONDARY_EXIT_CONTROLS"), [0x493]],
  ["last-branch records of Core", branches(BRANCH_MSRS.CORE), [...range(0x40, 0x43), ...range(0x60, 0x63)]],
  ["last-branch records", branches(BRANCH_MSRS.STACK), [0x1c8, 0x680, 0x68f, 0x6c0, 0x6cf]],
  ["top of the last-branch records", branches(BRANCH_MSRS.ALL), [0x1c9, 0x1dd, 0x1de]],
  ["MSR_LBR_INFO", branches(BRANCH_MSRS.INFO), [0xdc0, 0xddf, 0x69f, 0x6df]],
];

describe.each(CPU_MODEL_NAMES)("%s", (name) => {
  const model = cpuModel(name);
  const start = (): void => {
    rig.long();
    applyModel(rig, model);
  };
  const exists = (msr: number): boolean => {
    rig.call64("rdmsrValue", msr);
    return rig.fault() !== VECTOR.GP;
  };

  test.each(PROMISES)("%s: the MSRs are there, or none of them", (_, promised, msrs) => {
    start();
    expect(msrs.map((msr) => [msr.toString(16), exists(msr)])).toEqual(msrs.map((msr) => [msr.toString(16), promised(model)]));
  });

  test("IA32_DEBUGCTL accepts LBR if there is somewhere to record, BTF, and nothing else", () => {
    start();
    for (let bit = 0n; bit < 64n; bit++) {
      const accepted = rig.call("writeMsr", 0x1d9, 1n << bit) !== 0;
      rig.fault();
      expect([bit, accepted]).toEqual([bit, bit === 1n || (bit === 0n && model.lastBranch.entries > 0)]);
    }
  });

  test("the names of its controls' features and requirements hold", () => {
    for (const row of CONTROLS) {
      if (!advertises(model.vmxCapability, row)) continue;
      if (row.feature !== undefined) expect([row.name, model.features.has(row.feature)]).toEqual([row.name, true]);
      for (const needed of row.requires ?? [])
        expect([
          row.name,
          needed,
          advertises(
            model.vmxCapability,
            CONTROLS.find((c) => c.name === needed)!,
          ),
        ]).toEqual([row.name, needed, true]);
    }
  });

  test("CR4_FIXED1 allows the bits of its features", () => {
    const bits: Readonly<Record<string, number>> = {
      VME: 0,
      DE: 3,
      PSE: 4,
      PAE: 5,
      MCE: 6,
      PGE: 7,
      FXSR: 9,
      SSE: 10,
      UMIP: 11,
      LA57: 12,
      FSGSBASE: 16,
      PCID: 17,
      XSAVE: 18,
      SMEP: 20,
      SMAP: 21,
      PKU: 22,
    };
    for (const [promised, bit] of Object.entries(bits))
      expect([promised, (model.vmxCapability[9]! >> BigInt(bit)) & 1n]).toEqual([promised, model.features.has(promised) ? 1n : 0n]);
  });
});

describe.each(NAMED_PROCESSORS)("$model is a part of $product", (processor) => {
  const model = cpuModel(processor.model);

  test("every CPUID feature of the model is one of the processor", () => {
    const reported = new Set(reportedFeatures(processor));
    expect([...model.features].filter((name) => !reported.has(name))).toEqual([]);
  });

  test("what the document says is lacking is", () => {
    for (const row of missingControls(processor)) expect([row.name, advertises(model.vmxCapability, row)]).toEqual([row.name, false]);
  });

  test("the signature is the processor's", () => {
    expect(model.cpuid.find(({ leaf }) => leaf === 1)!.eax).toBe(
      { penryn: 0x1067a, nehalem: 0x106a5, haswell: 0x306c3, skylake: 0x506e3, "icelake-server": 0x606a6 }[processor.model],
    );
  });
});
