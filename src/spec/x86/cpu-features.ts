/**
 * One row per feature bit that CPUID reports. Products: `assembly/spec/cpu-feature.ts`, the number of each feature in
 * `machine.features` (number = word * 32 + bit), which the decoder and the handlers test.
 *
 * Names are the manual's, spelled as identifiers: "SSE4.1" is SSE41, "LAHF-SAHF in 64-bit mode" is LAHF64.
 */
export type CpuidRegister = "eax" | "ebx" | "ecx" | "edx";

export interface CpuFeatureRow {
  readonly name: string;
  readonly leaf: number;
  readonly subleaf: number;
  readonly register: CpuidRegister;
  readonly bit: number;
  /** Number in machine.features. */
  readonly number: number;
}

/** The CPUID registers that fill a whole word of machine.features. */
interface Word {
  readonly leaf: number;
  readonly subleaf: number;
  readonly register: CpuidRegister;
  /** Number of bit 0. */
  readonly base: number;
  readonly bits: Readonly<Record<string, number>>;
}

const WORDS: readonly Word[] = [
  {
    leaf: 1, subleaf: 0, register: "edx", base: 0,
    bits: {
      FPU: 0, VME: 1, DE: 2, PSE: 3, TSC: 4, MSR: 5, PAE: 6, MCE: 7, CX8: 8, APIC: 9, SEP: 11, MTRR: 12, PGE: 13, MCA: 14, CMOV: 15, PAT: 16, PSE36: 17,
      PSN: 18, CLFSH: 19, DS: 21, ACPI: 22, MMX: 23, FXSR: 24, SSE: 25, SSE2: 26, SS: 27, HTT: 28, TM: 29, PBE: 31,
    },
  },
  {
    leaf: 1, subleaf: 0, register: "ecx", base: 32,
    bits: {
      SSE3: 0, PCLMULQDQ: 1, DTES64: 2, MONITOR: 3, DSCPL: 4, VMX: 5, SMX: 6, EIST: 7, TM2: 8, SSSE3: 9, CNXTID: 10, SDBG: 11, FMA: 12, CMPXCHG16B: 13,
      XTPR: 14, PDCM: 15, PCID: 17, DCA: 18, SSE41: 19, SSE42: 20, X2APIC: 21, MOVBE: 22, POPCNT: 23, TSC_DEADLINE: 24, AES: 25, XSAVE: 26, OSXSAVE: 27,
      AVX: 28, F16C: 29, RDRAND: 30, HYPERVISOR: 31,
    },
  },
  {
    leaf: 7, subleaf: 0, register: "ebx", base: 64,
    bits: {
      FSGSBASE: 0, TSC_ADJUST: 1, SGX: 2, BMI1: 3, HLE: 4, AVX2: 5, FDP_EXCPTN_ONLY: 6, SMEP: 7, BMI2: 8, ERMS: 9, INVPCID: 10, RTM: 11, PQM: 12,
      FCS_FDS_DEPRECATED: 13, MPX: 14, PQE: 15, AVX512F: 16, AVX512DQ: 17, RDSEED: 18, ADX: 19, SMAP: 20, AVX512IFMA: 21, CLFLUSHOPT: 23, CLWB: 24, PT: 25,
      SHA: 29, AVX512BW: 30, AVX512VL: 31,
    },
  },
  {
    leaf: 7, subleaf: 0, register: "ecx", base: 96,
    bits: {
      PREFETCHWT1: 0, UMIP: 2, PKU: 3, OSPKE: 4, WAITPKG: 5, CET_SS: 7, GFNI: 8, VAES: 9, VPCLMULQDQ: 10, LA57: 16, RDPID: 22, CLDEMOTE: 25, MOVDIRI: 27,
      MOVDIR64B: 28, ENQCMD: 29, PKS: 31,
    },
  },
  {
    leaf: 7, subleaf: 0, register: "edx", base: 128,
    bits: { FSRM: 4, MD_CLEAR: 10, SERIALIZE: 14, HYBRID: 15, CET_IBT: 20, IBRS: 26, STIBP: 27, L1D_FLUSH: 28, ARCH_CAPABILITIES: 29, CORE_CAPABILITIES: 30, SSBD: 31 },
  },
  { leaf: 0x80000001, subleaf: 0, register: "edx", base: 160, bits: { SYSCALL: 11, NX: 20, PDPE1GB: 26, RDTSCP: 27, LM: 29 } },
  { leaf: 0x80000001, subleaf: 0, register: "ecx", base: 192, bits: { LAHF64: 0, LZCNT: 5, PREFETCHW: 8 } },
  // Words of which only a few bits exist share the last word.
  { leaf: 0xd, subleaf: 1, register: "eax", base: 224, bits: { XSAVEOPT: 0, XSAVEC: 1, XGETBV1: 2, XSAVES: 3 } },
  { leaf: 6, subleaf: 0, register: "eax", base: 230, bits: { ARAT: 2 } },
  { leaf: 0x80000007, subleaf: 0, register: "edx", base: 226, bits: { INVARIANT_TSC: 8 } },
  { leaf: 0x80000008, subleaf: 0, register: "ebx", base: 226, bits: { WBNOINVD: 9 } },
];

export const CPU_FEATURES: readonly CpuFeatureRow[] = WORDS.flatMap((word) =>
  Object.entries(word.bits).map(([name, bit]) => ({ name, leaf: word.leaf, subleaf: word.subleaf, register: word.register, bit, number: word.base + bit })),
);

/** The row called `name`. */
export function cpuFeature(name: string): CpuFeatureRow {
  const row = CPU_FEATURES.find((f) => f.name === name);
  if (row === undefined) throw new RangeError(`no CPU feature is called ${name}`);
  return row;
}
