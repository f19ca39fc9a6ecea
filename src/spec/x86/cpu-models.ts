/**
 * The CPU models. A model is what its processor has; what a machine gets is that, less what this engine does not implement
 * (IMPLEMENTED). Nothing else decides what CPUID and the capability MSRs advertise.
 *
 * The signature, cache and address-width numbers are those the named processors report; the brand string is ours.
 *
 * @sdm 2A "CPUID—CPU Identification"
 */
import { BRANCH_MSRS } from "./msrs.ts";
import { vmxCapabilities } from "../vmx/capability.ts";
import { CPU_FEATURES, type CpuidRegister, cpuFeature } from "./cpu-features.ts";

/** One row of machine.cpuid: u32 leaf, subleaf, EAX, EBX, ECX, EDX. */
export interface CpuidRow {
  readonly leaf: number;
  /** ANY_SUBLEAF if ECX does not matter. */
  readonly subleaf: number;
  readonly eax: number;
  readonly ebx: number;
  readonly ecx: number;
  readonly edx: number;
}
export const ANY_SUBLEAF = 0xffffffff;

export interface CpuModel {
  readonly name: string;
  /** Names of cpu-features.ts that the model advertises here. */
  readonly features: ReadonlySet<string>;
  /** machine.features: bit n of word n / 32. */
  readonly featureWords: readonly number[];
  readonly cpuid: readonly CpuidRow[];
  /** MAXPHYADDR. */
  readonly physicalAddressBits: number;
  /** 48, or 57 with LA57. */
  readonly linearAddressBits: number;
  /** IA32_VMX_* MSRs 480H to 493H. */
  readonly vmxCapability: readonly bigint[];
  readonly lastBranch: LastBranchRecords;
}

/** The stack of last-branch records. @sdm 3B "Last Branch, Call Stack, Interrupt, and Exception Recording" */
export interface LastBranchRecords {
  /** A power of two. */
  readonly entries: number;
  /** Of BRANCH_MSRS. */
  readonly msrs: number;
  /** Bits of the address in a "from" record; above may be what this processor has to say of the branch, which is nothing. */
  readonly fromMask: bigint;
}
const ALL_BITS = 0xffffffffffffffffn;
const { ALL, CORE, STACK, INFO } = BRANCH_MSRS;
const CORE_BRANCHES: LastBranchRecords = { entries: 4, msrs: ALL | CORE, fromMask: ALL_BITS };
const NEHALEM_BRANCHES: LastBranchRecords = { entries: 16, msrs: ALL | STACK, fromMask: ALL_BITS >> 1n };
const HASWELL_BRANCHES: LastBranchRecords = { entries: 16, msrs: ALL | STACK, fromMask: ALL_BITS >> 3n };
const SKYLAKE_BRANCHES: LastBranchRecords = { entries: 32, msrs: ALL | STACK | INFO, fromMask: ALL_BITS };

/** Features that the engine implements completely. A model cannot advertise anything else. */
export const IMPLEMENTED: ReadonlySet<string> = new Set(
  `FPU VME DE PSE TSC MSR PAE MCE CX8 APIC SEP MTRR PGE MCA CMOV PAT PSE36 CLFSH MMX FXSR SSE SSE2 SS
   SSE3 MONITOR SSSE3 SSE41 SSE42 AES PCLMULQDQ SHA AVX AVX2 FMA F16C
   VMX CMPXCHG16B PCID X2APIC MOVBE POPCNT TSC_DEADLINE RDRAND
   FSGSBASE TSC_ADJUST BMI1 SMEP BMI2 ERMS INVPCID RDSEED ADX SMAP CLFLUSHOPT CLWB
   UMIP PKU LA57 RDPID CLDEMOTE MOVDIRI MOVDIR64B FSRM SERIALIZE IBRS STIBP ARCH_CAPABILITIES XTPR
   SYSCALL NX PDPE1GB RDTSCP LM LAHF64 LZCNT PREFETCHW
   XSAVE XSAVEOPT XSAVEC XGETBV1 XSAVES
   ARAT INVARIANT_TSC WBNOINVD`.split(/\s+/),
);

interface Cache {
  readonly level: 1 | 2 | 3;
  readonly type: "data" | "instruction" | "unified";
  readonly kilobytes: number;
  readonly ways: number;
}

interface Model {
  readonly name: string;
  /** CPUID.1:EAX. */
  readonly signature: number;
  readonly features: string;
  readonly maximumLeaf: number;
  readonly physicalAddressBits: number;
  readonly caches: readonly Cache[];
  /** Leaf 2, EAX EBX ECX EDX: cache and TLB descriptors. */
  readonly descriptors: readonly [number, number, number, number];
  /** VMX controls (src/spec/vmx/controls.ts) that the processor does not have. */
  readonly withoutControls: string;
  readonly lastBranch: LastBranchRecords;
  readonly eptExecuteOnly?: boolean;
  readonly ept1GiBPages?: boolean;
  readonly eptAccessedDirty?: boolean;
}

const CORE2 = `FPU VME DE PSE TSC MSR PAE MCE CX8 APIC SEP MTRR PGE MCA CMOV PAT PSE36 CLFSH DS ACPI MMX FXSR SSE SSE2 SS HTT TM PBE
  SSE3 DTES64 MONITOR DSCPL VMX EIST TM2 SSSE3 CMPXCHG16B XTPR PDCM SSE41 SYSCALL NX LM LAHF64`;
const NEHALEM = `${CORE2} SSE42 POPCNT RDTSCP INVARIANT_TSC`;
const HASWELL = `${NEHALEM} PCLMULQDQ FMA PCID X2APIC MOVBE TSC_DEADLINE AES XSAVE AVX F16C RDRAND FSGSBASE TSC_ADJUST BMI1 AVX2 SMEP BMI2 ERMS INVPCID
  PDPE1GB LZCNT XSAVEOPT ARAT IBRS STIBP SSBD ARCH_CAPABILITIES`;
const SKYLAKE = `${HASWELL} RDSEED ADX SMAP CLFLUSHOPT PREFETCHW XSAVEC XGETBV1 XSAVES MPX SGX PT`;
const ICELAKE_SERVER = `${SKYLAKE.replace(" MPX", "")} CLWB UMIP PKU LA57 RDPID FSRM WBNOINVD SHA GFNI VAES VPCLMULQDQ`;

/** Controls that came after the first processors with VMX, by the generation that brought them. */
const SINCE_NEHALEM = "ENABLE_EPT DESCRIPTOR_TABLE_EXITING ENABLE_RDTSCP ENABLE_VPID SAVE_PAT LOAD_HOST_PAT LOAD_PAT SAVE_EFER LOAD_HOST_EFER LOAD_EFER ACTIVATE_PREEMPTION_TIMER SAVE_PREEMPTION_TIMER MONITOR_TRAP_FLAG";
const SINCE_WESTMERE = "UNRESTRICTED_GUEST VIRTUALIZE_X2APIC_MODE PAUSE_LOOP_EXITING";
const SINCE_HASWELL = "RDRAND_EXITING ENABLE_INVPCID ENABLE_VM_FUNCTIONS VMCS_SHADOWING";
const SINCE_SKYLAKE = "RDSEED_EXITING ENABLE_PML EPT_VIOLATION_VE ENABLE_XSAVES ENCLS_EXITING CONCEAL_VMX_FROM_PT";
const SINCE_ICE_LAKE = "MODE_BASED_EXECUTE_CONTROL USE_TSC_SCALING SUB_PAGE_WRITE_PERMISSIONS";
/** Of the models, the desktop processors before Ice Lake do without: haswell and skylake are an i7-4770 and an i7-6700. */
const OF_SERVERS = "APIC_REGISTER_VIRTUALIZATION VIRTUAL_INTERRUPT_DELIVERY PROCESS_POSTED_INTERRUPTS";
const SINCE_SAPPHIRE_RAPIDS = "ACTIVATE_TERTIARY_CONTROLS IPI_VIRTUALIZATION BUS_LOCK_DETECTION INSTRUCTION_TIMEOUT_EXITING";
/** The desktop processors of the year before have them as well. */
const SINCE_ALDER_LAKE = "ENABLE_HLAT EPT_PAGING_WRITE_CONTROL GUEST_PAGING_VERIFICATION";
/** Announced for processors after all of these. */
const LATEST = "APIC_TIMER_VIRTUALIZATION";
const AFTER_ICE_LAKE = `${SINCE_SAPPHIRE_RAPIDS} ${SINCE_ALDER_LAKE} ${LATEST}`;
const AFTER_SKYLAKE = `${OF_SERVERS} ${SINCE_ICE_LAKE} ${AFTER_ICE_LAKE}`;

const MODELS: readonly Model[] = [
  {
    name: "penryn", signature: 0x1067a, features: CORE2, maximumLeaf: 0xd, physicalAddressBits: 36,
    caches: [{ level: 1, type: "data", kilobytes: 32, ways: 8 }, { level: 1, type: "instruction", kilobytes: 32, ways: 8 }, { level: 2, type: "unified", kilobytes: 6144, ways: 24 }],
    descriptors: [0x05b0b101, 0x005657f0, 0x00000000, 0x2cb4304e],
    lastBranch: CORE_BRANCHES,
    withoutControls: `${SINCE_NEHALEM} ${SINCE_WESTMERE} ${SINCE_HASWELL} ${SINCE_SKYLAKE} ${AFTER_SKYLAKE}`,
  },
  {
    name: "nehalem", signature: 0x106a5, features: NEHALEM, maximumLeaf: 0xb, physicalAddressBits: 40,
    caches: [
      { level: 1, type: "data", kilobytes: 32, ways: 8 }, { level: 1, type: "instruction", kilobytes: 32, ways: 4 },
      { level: 2, type: "unified", kilobytes: 256, ways: 8 }, { level: 3, type: "unified", kilobytes: 8192, ways: 16 },
    ],
    descriptors: [0x55035a01, 0x00f0b2e4, 0x00000000, 0x09ca212c],
    lastBranch: NEHALEM_BRANCHES,
    withoutControls: `${SINCE_WESTMERE} ${SINCE_HASWELL} ${SINCE_SKYLAKE} ${AFTER_SKYLAKE}`,
    ept1GiBPages: false, eptAccessedDirty: false,
  },
  {
    name: "haswell", signature: 0x306c3, features: HASWELL, maximumLeaf: 0xd, physicalAddressBits: 39,
    caches: [
      { level: 1, type: "data", kilobytes: 32, ways: 8 }, { level: 1, type: "instruction", kilobytes: 32, ways: 8 },
      { level: 2, type: "unified", kilobytes: 256, ways: 8 }, { level: 3, type: "unified", kilobytes: 8192, ways: 16 },
    ],
    descriptors: [0x76036301, 0x00f0b5ff, 0x00000000, 0x00c10000],
    lastBranch: HASWELL_BRANCHES,
    withoutControls: `${SINCE_SKYLAKE} ${AFTER_SKYLAKE}`,
  },
  {
    name: "skylake", signature: 0x506e3, features: SKYLAKE, maximumLeaf: 0x16, physicalAddressBits: 39,
    caches: [
      { level: 1, type: "data", kilobytes: 32, ways: 8 }, { level: 1, type: "instruction", kilobytes: 32, ways: 8 },
      { level: 2, type: "unified", kilobytes: 256, ways: 4 }, { level: 3, type: "unified", kilobytes: 8192, ways: 16 },
    ],
    descriptors: [0x76036301, 0x00f0b5ff, 0x00000000, 0x00c30000],
    lastBranch: SKYLAKE_BRANCHES,
    withoutControls: AFTER_SKYLAKE,
  },
  {
    name: "icelake-server", signature: 0x606a6, features: ICELAKE_SERVER, maximumLeaf: 0x16, physicalAddressBits: 46,
    caches: [
      { level: 1, type: "data", kilobytes: 48, ways: 12 }, { level: 1, type: "instruction", kilobytes: 32, ways: 8 },
      { level: 2, type: "unified", kilobytes: 1280, ways: 20 }, { level: 3, type: "unified", kilobytes: 24576, ways: 12 },
    ],
    descriptors: [0x00feff01, 0x000000f0, 0x00000000, 0x00000000],
    lastBranch: SKYLAKE_BRANCHES,
    withoutControls: AFTER_ICE_LAKE,
  },
  {
    // Everything this engine has, whether or not a processor was ever made with all of it.
    name: "max", signature: 0x806f8, features: [...IMPLEMENTED].join(" "), maximumLeaf: 0x16, physicalAddressBits: 46,
    caches: [
      { level: 1, type: "data", kilobytes: 48, ways: 12 }, { level: 1, type: "instruction", kilobytes: 32, ways: 8 },
      { level: 2, type: "unified", kilobytes: 2048, ways: 16 }, { level: 3, type: "unified", kilobytes: 30720, ways: 15 },
    ],
    descriptors: [0x00feff01, 0x000000f0, 0x00000000, 0x00000000],
    lastBranch: SKYLAKE_BRANCHES,
    withoutControls: "",
  },
];

export const CPU_MODEL_NAMES: readonly string[] = MODELS.map((m) => m.name);
export const DEFAULT_CPU_MODEL = "skylake";

/** Bytes of a cache line, which CLFLUSH works on as well. */
const LINE = 64;
const VENDOR = "GenuineIntel";
const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Little-endian words of a string, padded with zero bytes. */
function textWords(text: string, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => [3, 2, 1, 0].reduce((word, k) => ((word << 8) | (text.charCodeAt(i * 4 + k) || 0)) >>> 0, 0));
}

function cacheRow(cache: Cache, subleaf: number): CpuidRow {
  const type = { data: 1, instruction: 2, unified: 3 }[cache.type];
  const sets = (cache.kilobytes * 1024) / (cache.ways * LINE);
  // Self-initializing; the third level is inclusive of the others. Sharing is filled in by CPUID.
  return { leaf: 4, subleaf, eax: type | (cache.level << 5) | 0x100, ebx: (((cache.ways - 1) << 22) | (LINE - 1)) >>> 0, ecx: sets - 1, edx: cache.level === 3 ? 6 : 0 };
}

/** The CPUID rows of a model with these features. */
function cpuidRows(model: Model, features: ReadonlySet<string>, linearAddressBits: number): readonly CpuidRow[] {
  const bits = (leaf: number, subleaf: number, register: CpuidRegister): number =>
    CPU_FEATURES.filter((f) => f.leaf === leaf && f.subleaf === subleaf && f.register === register && features.has(f.name)).reduce((sum, f) => (sum | (1 << f.bit)) >>> 0, 0);
  const featureRow = (leaf: number, subleaf: number): CpuidRow => ({ leaf, subleaf, eax: bits(leaf, subleaf, "eax"), ebx: bits(leaf, subleaf, "ebx"), ecx: bits(leaf, subleaf, "ecx"), edx: bits(leaf, subleaf, "edx") });
  const row = (leaf: number, eax = 0, ebx = 0, ecx = 0, edx = 0, subleaf = ANY_SUBLEAF): CpuidRow => ({ leaf, subleaf, eax, ebx, ecx, edx });
  const [vendor0, vendor1, vendor2] = textWords(VENDOR, 3) as [number, number, number];
  const brand = textWords(`nonroot virtual CPU (${model.name})`, 12);
  const one = featureRow(1, 0);
  const rows: CpuidRow[] = [
    row(0, model.maximumLeaf, vendor0, vendor2, vendor1),
    row(1, model.signature, (LINE / 8) << 8, one.ecx, one.edx),
    row(2, ...model.descriptors),
    ...model.caches.map(cacheRow),
    // Lines of 64 bytes, interrupts may end MWAIT while they are disabled, two C1 states.
    ...(features.has("MONITOR") ? [row(5, LINE, LINE, 3, 0x20)] : []),
    row(6, bits(6, 0, "eax")),
  ];
  if (model.maximumLeaf >= 7) rows.push(featureRow(7, 0));
  if (model.maximumLeaf >= 0xb && model.name !== "penryn") rows.push(row(0xb));
  if (features.has("XSAVE")) rows.push(...xsaveRows(features));
  if (model.maximumLeaf >= 0x16) rows.push(row(0x15, 1, 1), row(0x16, 0, 0, 100));
  const extended = featureRow(0x80000001, 0);
  const secondLevel = model.caches.find((c) => c.level === 2)!;
  const associativity: Readonly<Record<number, number>> = { 4: 4, 8: 6, 16: 8, 20: 7, 24: 8 };
  rows.push(
    row(0x80000000, 0x80000008),
    row(0x80000001, 0, 0, extended.ecx, extended.edx),
    row(0x80000002, brand[0], brand[1], brand[2], brand[3]),
    row(0x80000003, brand[4], brand[5], brand[6], brand[7]),
    row(0x80000004, brand[8], brand[9], brand[10], brand[11]),
    row(0x80000006, 0, 0, ((secondLevel.kilobytes << 16) | (associativity[secondLevel.ways]! << 12) | LINE) >>> 0),
    row(0x80000007, 0, 0, 0, bits(0x80000007, 0, "edx")),
    row(0x80000008, model.physicalAddressBits | (linearAddressBits << 8), bits(0x80000008, 0, "ebx")),
  );
  return rows;
}

/** Leaf 0DH; offsets and sizes are those of assembly/x86/exec/xsave-layout.ts, EBX is filled in by CPUID. */
function xsaveRows(features: ReadonlySet<string>): readonly CpuidRow[] {
  const avx = features.has("AVX");
  const pkru = features.has("PKU");
  const size = pkru ? 2696 : avx ? 832 : 576;
  const optional = ["XSAVEOPT", "XSAVEC", "XGETBV1", "XSAVES"].reduce((sum, name) => (features.has(name) ? sum | (1 << cpuFeature(name).bit) : sum), 0);
  const rows: CpuidRow[] = [
    { leaf: 0xd, subleaf: 0, eax: 3 | (avx ? 4 : 0) | (pkru ? 0x200 : 0), ebx: 0, ecx: size, edx: 0 },
    { leaf: 0xd, subleaf: 1, eax: optional, ebx: 0, ecx: 0, edx: 0 },
  ];
  if (avx) rows.push({ leaf: 0xd, subleaf: 2, eax: 256, ebx: 576, ecx: 0, edx: 0 });
  if (pkru) rows.push({ leaf: 0xd, subleaf: 9, eax: 8, ebx: 2688, ecx: 0, edx: 0 });
  return rows;
}

/** Features that cannot be without another one: dropped with it. */
const REQUIRES: Readonly<Record<string, string>> = { XSAVEOPT: "XSAVE", XSAVEC: "XSAVE", XGETBV1: "XSAVE", XSAVES: "XSAVEC", AVX: "XSAVE", AVX2: "AVX", FMA: "AVX", F16C: "AVX", STIBP: "IBRS", SSBD: "IBRS" };

/**
 * The model called `name`; `without` names features or VMX controls to leave out.
 *
 * @throws RangeError for a name that is no model.
 */
export function cpuModel(name: string, without: readonly string[] = []): CpuModel {
  const model = MODELS.find((m) => m.name === name);
  if (model === undefined) throw new RangeError(`no CPU model is called ${name}; there are ${CPU_MODEL_NAMES.join(", ")}`);
  const features = new Set(words(model.features).filter((f) => IMPLEMENTED.has(f) && !without.includes(f)));
  for (const [feature, needed] of Object.entries(REQUIRES)) if (!features.has(needed)) features.delete(feature);
  const featureWords = new Array<number>(8).fill(0);
  for (const feature of features) {
    const { number } = cpuFeature(feature);
    featureWords[number >> 5] = (featureWords[number >> 5]! | (1 << (number & 31))) >>> 0;
  }
  const linearAddressBits = features.has("LA57") ? 57 : 48;
  return {
    name, features, featureWords, linearAddressBits, lastBranch: model.lastBranch,
    physicalAddressBits: model.physicalAddressBits,
    cpuid: cpuidRows(model, features, linearAddressBits),
    vmxCapability: features.has("VMX")
      ? vmxCapabilities({
          features,
          without: [...words(model.withoutControls), ...without],
          ...(model.eptExecuteOnly === undefined ? {} : { eptExecuteOnly: model.eptExecuteOnly }),
          ...(model.ept1GiBPages === undefined ? {} : { ept1GiBPages: model.ept1GiBPages }),
          ...(model.eptAccessedDirty === undefined ? {} : { eptAccessedDirty: model.eptAccessedDirty }),
        })
      : new Array<bigint>(20).fill(0n),
  };
}
