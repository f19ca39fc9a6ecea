/**
 * What the processors report that the CPU models are named after, with late microcode: feature registers of CPUID as dumps that
 * their owners made public have them, less what the operating system sets (OSXSAVE, OSPKE). For the document of what a model lacks
 * (docs/cpu-models.md), and for the test that the models are parts of them.
 */
import type { CpuidRegister } from "./cpu-features.ts";

/** Leaf, subleaf, register and its value. */
export type FeatureRegister = readonly [leaf: number, subleaf: number, register: CpuidRegister, value: number];

export interface NamedProcessor {
  readonly model: string;
  /** A product with the model's signature. */
  readonly product: string;
  readonly registers: readonly FeatureRegister[];
  /** VMX controls (src/spec/vmx/controls.ts) of it that no model here has. */
  readonly controls: string;
  /** What else it has, beyond CPUID's feature bits and VMX. */
  readonly others: readonly string[];
}

const PERFORMANCE = "LOAD_PERF_GLOBAL_CTRL LOAD_HOST_PERF_GLOBAL_CTRL";
const SINCE_SKYLAKE = "LOAD_BNDCFGS CLEAR_BNDCFGS ENCLS_EXITING CONCEAL_VMX_FROM_PT ENTRY_CONCEAL_VMX_FROM_PT EXIT_CONCEAL_VMX_FROM_PT";
const counters = (version: number, general: number, fixed: number): string =>
  `performance monitoring of version ${version}: ${general} general-purpose and ${fixed} fixed-function counters (CPUID leaf 0AH, MSRs C1H, 186H, 309H, 38DH to 390H)`;
const DEBUG_STORE = "branch trace storage and PEBS (IA32_DEBUGCTL.TR, BTS, BTINT; IA32_DS_AREA)";
const THERMAL = "thermal monitoring and power limits (CPUID leaf 6, MSRs 19BH, 19CH, 1A2H, 606H to 64FH)";
const SYSTEM_MANAGEMENT = "system-management mode: an SMI stops the machine";
const CALL_STACK = "call-stack mode of the last-branch records (MSR_LBR_SELECT bit 9)";

export const NAMED_PROCESSORS: readonly NamedProcessor[] = [
  {
    model: "penryn", product: "Core 2 Duo E8400",
    registers: [[1, 0, "ecx", 0x0408e3fd], [1, 0, "edx", 0xbfebfbff], [0x80000001, 0, "ecx", 1], [0x80000001, 0, "edx", 0x20100800]],
    controls: PERFORMANCE, others: [counters(2, 2, 3), DEBUG_STORE, THERMAL, SYSTEM_MANAGEMENT],
  },
  {
    model: "nehalem", product: "Core i7-920",
    registers: [[1, 0, "ecx", 0x0098e3bd], [1, 0, "edx", 0xbfebfbff], [0x80000001, 0, "ecx", 1], [0x80000001, 0, "edx", 0x28100800], [0x80000007, 0, "edx", 0x100]],
    controls: PERFORMANCE, others: [counters(3, 4, 3), DEBUG_STORE, THERMAL, SYSTEM_MANAGEMENT],
  },
  {
    model: "haswell", product: "Core i7-4770",
    registers: [
      [1, 0, "ecx", 0x77fafbff], [1, 0, "edx", 0xbfebfbff], [6, 0, "eax", 0x77], [7, 0, "ebx", 0x27ab], [7, 0, "edx", 0xbc000400], [0xd, 1, "eax", 1],
      [0x80000001, 0, "ecx", 0x21], [0x80000001, 0, "edx", 0x2c100800], [0x80000007, 0, "edx", 0x100],
    ],
    controls: PERFORMANCE, others: [counters(3, 4, 3), DEBUG_STORE, CALL_STACK, THERMAL, SYSTEM_MANAGEMENT],
  },
  {
    model: "skylake", product: "Core i7-6700",
    registers: [
      [1, 0, "ecx", 0x77fafbff], [1, 0, "edx", 0xbfebfbff], [6, 0, "eax", 0x27f7], [7, 0, "ebx", 0x029c67af], [7, 0, "edx", 0xbc002e00], [0xd, 1, "eax", 0xf],
      [0x80000001, 0, "ecx", 0x121], [0x80000001, 0, "edx", 0x2c100800], [0x80000007, 0, "edx", 0x100],
    ],
    controls: `${PERFORMANCE} ${SINCE_SKYLAKE}`, others: [counters(4, 4, 3), DEBUG_STORE, CALL_STACK, THERMAL, SYSTEM_MANAGEMENT],
  },
  {
    model: "icelake-server", product: "Xeon Gold 6338N",
    registers: [
      [1, 0, "ecx", 0x77fefbff], [1, 0, "edx", 0xbfebfbff], [7, 0, "ebx", 0xf3bfb7ef], [7, 0, "ecx", 0x40417f4e], [7, 0, "edx", 0xbc040410], [0xd, 1, "eax", 0xf],
      [6, 0, "eax", 0x2077], [0x80000001, 0, "ecx", 0x121], [0x80000001, 0, "edx", 0x2c100800], [0x80000007, 0, "edx", 0x100], [0x80000008, 0, "ebx", 0x200],
    ],
    controls: `${PERFORMANCE} ${SINCE_SKYLAKE.replace("LOAD_BNDCFGS CLEAR_BNDCFGS ", "")} ENCLV_EXITING ENABLE_PCONFIG PT_USES_GUEST_PHYSICAL LOAD_RTIT_CTL CLEAR_RTIT_CTL`,
    others: [counters(5, 8, 4), DEBUG_STORE, CALL_STACK, THERMAL, SYSTEM_MANAGEMENT],
  },
];

/** Feature bits of which CPU_FEATURES has no row, by leaf, subleaf and register: the manual's names, spelled in its way. */
export const OTHER_FEATURE_BITS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  "6.0.eax": {
    0: "DIGITAL_TEMPERATURE_SENSOR", 1: "TURBO_BOOST", 4: "PLN", 5: "ECMD", 6: "PTM", 7: "HWP", 8: "HWP_NOTIFICATION", 9: "HWP_ACTIVITY_WINDOW",
    10: "HWP_ENERGY_PERFORMANCE_PREFERENCE", 13: "HDC",
  },
  "7.0.ebx": { 28: "AVX512CD" },
  "7.0.ecx": { 1: "AVX512_VBMI", 6: "AVX512_VBMI2", 11: "AVX512_VNNI", 12: "AVX512_BITALG", 13: "TME", 14: "AVX512_VPOPCNTDQ", 30: "SGX_LC" },
  "7.0.edx": { 9: "SRBDS_CTRL", 11: "RTM_ALWAYS_ABORT", 13: "RTM_FORCE_ABORT", 18: "PCONFIG" },
};
