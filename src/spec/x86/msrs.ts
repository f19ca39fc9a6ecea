/**
 * The model-specific registers. Products: `assembly/spec/msr.ts` (indices) and `assembly/x86/register/msr-table.ts` (RDMSR,
 * WRMSR and reset of every row that is storage or a constant; a row without `field` and `value` is a function of
 * `register/msr-special.ts`). An MSR that has no row does not exist: #GP(0).
 *
 * The x2APIC registers 800H-8FFH are not listed here: apic/x2apic.ts owns their table.
 *
 * @sdm 4 "Architectural MSRs"
 */
export interface MsrRow {
  /** Name without the IA32_ or MSR_ prefix. */
  readonly name: string;
  readonly index: number;
  /** Consecutive MSRs, when more than one; `field` is then an array. */
  readonly count?: number;
  /** CPU feature without which the MSR does not exist. */
  readonly feature?: string;
  /** One of BRANCH_MSRS, without which the CPU model does not have the MSR. */
  readonly branches?: number;
  /** Field of the vCPU that holds it (src/spec/x86/state.ts), with "[n]" for one element of an array. */
  readonly field?: string;
  /** Constant, when it is read-only. */
  readonly value?: bigint;
  /** Bits that a write may set; setting another is #GP(0). Absent: all 64. */
  readonly writable?: bigint;
  /** Bits that a write may set and that are then 0 all the same. */
  readonly unused?: bigint;
  /** A further condition of a write; failing it is #GP(0). */
  readonly check?: "canonical" | "memoryTypes" | "mtrrDefType" | "patTypes";
  /** Absent: "rw". */
  readonly access?: "r" | "w";
  /** Value after RESET; absent: 0. INIT leaves MSRs alone, but for EFER, FS_BASE, GS_BASE and the APIC. */
  readonly reset?: bigint;
}

/** ARCH_CAPABILITIES: the side-channel weaknesses this processor does not have, so that guests need no countermeasures. */
const RDCL_NO = 1n << 0n, IBRS_ALL = 1n << 1n, SKIP_L1DFL_VMENTRY = 1n << 3n, SSB_NO = 1n << 4n, MDS_NO = 1n << 5n, IF_PSCHANGE_MC_NO = 1n << 6n;
const TAA_NO = 1n << 8n, SBDR_SSDP_NO = 1n << 13n, FBSDP_NO = 1n << 14n, PSDP_NO = 1n << 15n, BHI_NO = 1n << 20n, PBRSB_NO = 1n << 24n, GDS_NO = 1n << 26n;
const RFDS_NO = 1n << 27n, ITS_NO = 1n << 62n;
export const ARCH_CAPABILITIES_VALUE =
  RDCL_NO | IBRS_ALL | SKIP_L1DFL_VMENTRY | SSB_NO | MDS_NO | IF_PSCHANGE_MC_NO | TAA_NO | SBDR_SSDP_NO | FBSDP_NO | PSDP_NO | BHI_NO | PBRSB_NO | GDS_NO | RFDS_NO | ITS_NO;

/** Variable-range MTRR pairs and machine-check banks; the vCPU has room for as many (src/spec/x86/state.ts). */
export const MTRR_PAIRS = 10;
export const MACHINE_CHECK_BANKS = 8;

/** Where the CPU models have their last-branch records. @sdm 3B "Last Branch, Call Stack, Interrupt, and Exception Recording" */
export const BRANCH_MSRS = {
  /** Top of stack, last exception record. */
  ALL: 1,
  /** Records at 40H and 60H. */
  CORE: 2,
  /** Records at 680H and 6C0H, MSR_LBR_SELECT. */
  STACK: 4,
  /** MSR_LBR_INFO. */
  INFO: 8,
} as const;
/** The longest stack of them; the vCPU has room for as many. */
const BRANCH_RECORDS = 32;

const LOW32 = 0xffffffffn;
/**
 * The manual's table says "not used" of IA32_SYSENTER_CS[63:32], where it says "reserved" of other bits, and the VMCS has no place for
 * them. Of IA32_FMASK[63:32] its table says nothing, and a figure says "reserved"; hypervisors and operating systems that run on Intel's
 * processors write ones there. QEMU, KVM and Bochs keep them, and so does this processor.
 *
 * @sdm 4 "Architectural MSRs"
 * @sdm 3A "Fast System Calls in 64-Bit Mode"
 */
const HIGH32 = 0xffffffff00000000n;

export const MSRS: readonly MsrRow[] = [
  { name: "TSC",               index: 0x10,  feature: "TSC" },
  { name: "PLATFORM_ID",       index: 0x17,  access: "r", value: 0n },
  { name: "APIC_BASE",         index: 0x1b,  feature: "APIC" },
  { name: "FEATURE_CONTROL",   index: 0x3a,  feature: "VMX" },
  { name: "TSC_ADJUST",        index: 0x3b,  feature: "TSC_ADJUST" },
  { name: "SPEC_CTRL",         index: 0x48,  feature: "IBRS", field: "specCtrl", writable: 3n },
  { name: "PRED_CMD",          index: 0x49,  feature: "IBRS", access: "w", writable: 1n },
  { name: "CORE_LASTBRANCH_FROM", index: 0x40, count: 4, branches: BRANCH_MSRS.CORE },
  { name: "CORE_LASTBRANCH_TO", index: 0x60, count: 4,   branches: BRANCH_MSRS.CORE },
  { name: "BIOS_UPDT_TRIG",    index: 0x79,  access: "w" },
  { name: "BIOS_SIGN_ID",      index: 0x8b },
  { name: "SMM_MONITOR_CTL",   index: 0x9b,  feature: "VMX", access: "r", value: 0n },
  { name: "PLATFORM_INFO",     index: 0xce,  access: "r" },
  { name: "UMWAIT_CONTROL",    index: 0xe1,  feature: "WAITPKG", field: "umwaitControl", writable: 0xfffffffdn },
  { name: "PKG_CST_CONFIG_CONTROL", index: 0xe2, feature: "MONITOR", field: "packageCstConfig", writable: LOW32 },
  { name: "MTRRCAP",           index: 0xfe,  feature: "MTRR", access: "r", value: 0x500n | BigInt(MTRR_PAIRS) },
  { name: "ARCH_CAPABILITIES", index: 0x10a, feature: "ARCH_CAPABILITIES", access: "r", value: ARCH_CAPABILITIES_VALUE },
  { name: "SYSENTER_CS",       index: 0x174, feature: "SEP", field: "sysenterCs", writable: LOW32, unused: HIGH32 },
  { name: "SYSENTER_ESP",      index: 0x175, feature: "SEP", field: "sysenterEsp", check: "canonical" },
  { name: "SYSENTER_EIP",      index: 0x176, feature: "SEP", field: "sysenterEip", check: "canonical" },
  { name: "MCG_CAP",           index: 0x179, feature: "MCA", access: "r", value: 0x100n | BigInt(MACHINE_CHECK_BANKS) },
  { name: "MCG_STATUS",        index: 0x17a, feature: "MCA", field: "machineCheck[0]", writable: 7n },
  { name: "MCG_CTL",           index: 0x17b, feature: "MCA", field: "machineCheck[1]", reset: 0xffffffffffffffffn },
  { name: "MISC_ENABLE",       index: 0x1a0 },
  { name: "LBR_SELECT",        index: 0x1c8, branches: BRANCH_MSRS.STACK, field: "branchSelect", writable: 0x1ffn },
  { name: "LASTBRANCH_TOS",    index: 0x1c9, branches: BRANCH_MSRS.ALL },
  { name: "DEBUGCTL",          index: 0x1d9, field: "debugctl", writable: 3n },
  { name: "LER_FROM_LIP",      index: 0x1dd, branches: BRANCH_MSRS.ALL, field: "lastEventFrom" },
  { name: "LER_TO_LIP",        index: 0x1de, branches: BRANCH_MSRS.ALL, field: "lastEventTo" },
  { name: "POWER_CTL",         index: 0x1fc, feature: "MONITOR", field: "powerCtl", writable: LOW32 },
  { name: "MTRR_PHYS",         index: 0x200, count: MTRR_PAIRS * 2, feature: "MTRR" },
  { name: "MTRR_FIX64K_00000", index: 0x250, feature: "MTRR", field: "mtrrFixed[0]", check: "memoryTypes" },
  { name: "MTRR_FIX16K_80000", index: 0x258, feature: "MTRR", field: "mtrrFixed[1]", check: "memoryTypes" },
  { name: "MTRR_FIX16K_A0000", index: 0x259, feature: "MTRR", field: "mtrrFixed[2]", check: "memoryTypes" },
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((i): MsrRow => ({ name: `MTRR_FIX4K_${(0xc0000 + i * 0x8000).toString(16).toUpperCase()}`, index: 0x268 + i, feature: "MTRR", field: `mtrrFixed[${3 + i}]`, check: "memoryTypes" })),
  { name: "PAT",               index: 0x277, feature: "PAT", field: "pat", check: "patTypes", reset: 0x0007040600070406n },
  { name: "MTRR_DEF_TYPE",     index: 0x2ff, feature: "MTRR", field: "mtrrDefType", writable: 0xcffn, check: "mtrrDefType" },
  { name: "MC_BANKS",          index: 0x400, count: MACHINE_CHECK_BANKS * 4, feature: "MCA" },
  { name: "VMX_CAPABILITY",    index: 0x480, count: 20, feature: "VMX", access: "r" },
  { name: "LASTBRANCH_FROM",   index: 0x680, count: BRANCH_RECORDS, branches: BRANCH_MSRS.STACK },
  { name: "LASTBRANCH_TO",     index: 0x6c0, count: BRANCH_RECORDS, branches: BRANCH_MSRS.STACK },
  { name: "TSC_DEADLINE",      index: 0x6e0, feature: "TSC_DEADLINE" },
  { name: "PKRS",              index: 0x6e1, feature: "PKS" },
  { name: "XSS",               index: 0xda0, feature: "XSAVES", field: "xss", writable: 0n },
  { name: "LBR_INFO",          index: 0xdc0, count: BRANCH_RECORDS, branches: BRANCH_MSRS.INFO },
  { name: "EFER",              index: 0xc0000080, feature: "SYSCALL" },
  { name: "STAR",              index: 0xc0000081, feature: "SYSCALL", field: "star" },
  { name: "LSTAR",             index: 0xc0000082, feature: "LM", field: "lstar", check: "canonical" },
  { name: "CSTAR",             index: 0xc0000083, feature: "LM", field: "cstar", check: "canonical" },
  { name: "FMASK",             index: 0xc0000084, feature: "LM", field: "fmask" },
  { name: "FS_BASE",           index: 0xc0000100, feature: "LM", field: "segBase[4]", check: "canonical" },
  { name: "GS_BASE",           index: 0xc0000101, feature: "LM", field: "segBase[5]", check: "canonical" },
  { name: "KERNEL_GS_BASE",    index: 0xc0000102, feature: "LM", field: "kernelGsBase", check: "canonical" },
  { name: "TSC_AUX",           index: 0xc0000103, feature: "RDTSCP", field: "tscAux", writable: LOW32 },
];
