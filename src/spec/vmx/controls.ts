/**
 * Every bit of every VMX control word. Columns:
 *
 *   word, bit     where it is
 *   default1      reads as 1 in the allowed-0 half of the plain capability MSR: "always" when the TRUE MSR says so too
 *                 (a reserved bit that must be 1), "true-clears" when the TRUE MSR allows 0
 *   offered       this engine implements the 1-setting, so a CPU model may advertise it
 *   requires      controls without which the 1-setting cannot be advertised
 *   feature       CPUID feature that the model must have to advertise it
 *   absent        why it is not offered, where it is not for want of the feature
 *
 * A control without `offered` is never advertised: software that sets it fails its VM entry with error 7.
 *
 * @sdm 3C "VM-Execution Control Fields"
 * @sdm 3D "VMX Capability Reporting Facility"
 */
export type ControlWord = "pin" | "primary" | "secondary" | "tertiary" | "exit" | "exit2" | "entry" | "vmfunc";

export interface ControlRow {
  readonly name: string;
  readonly word: ControlWord;
  readonly bit: number;
  readonly title: string;
  readonly default1?: "always" | "true-clears";
  readonly offered?: true;
  readonly requires?: readonly string[];
  readonly feature?: string;
  readonly absent?: string;
}

export const CONTROLS: readonly ControlRow[] = [
  /* pin-based VM-execution controls */
  { name: "EXTERNAL_INTERRUPT_EXITING",      word: "pin", bit: 0, title: "External-interrupt exiting", offered: true },
  { name: "NMI_EXITING",                     word: "pin", bit: 3, title: "NMI exiting", offered: true },
  { name: "VIRTUAL_NMIS",                    word: "pin", bit: 5, title: "Virtual NMIs", offered: true, requires: ["NMI_EXITING"] },
  { name: "ACTIVATE_PREEMPTION_TIMER",       word: "pin", bit: 6, title: "Activate VMX-preemption timer", offered: true },
  { name: "PROCESS_POSTED_INTERRUPTS",       word: "pin", bit: 7, title: "Process posted interrupts", offered: true, requires: ["VIRTUAL_INTERRUPT_DELIVERY"] },

  /* primary processor-based VM-execution controls */
  { name: "INTERRUPT_WINDOW_EXITING",        word: "primary", bit: 2,  title: "Interrupt-window exiting", offered: true },
  { name: "USE_TSC_OFFSETTING",              word: "primary", bit: 3,  title: "Use TSC offsetting", offered: true },
  { name: "HLT_EXITING",                     word: "primary", bit: 7,  title: "HLT exiting", offered: true },
  { name: "INVLPG_EXITING",                  word: "primary", bit: 9,  title: "INVLPG exiting", offered: true },
  { name: "MWAIT_EXITING",                   word: "primary", bit: 10, title: "MWAIT exiting", offered: true },
  { name: "RDPMC_EXITING",                   word: "primary", bit: 11, title: "RDPMC exiting", offered: true },
  { name: "RDTSC_EXITING",                   word: "primary", bit: 12, title: "RDTSC exiting", offered: true },
  { name: "CR3_LOAD_EXITING",                word: "primary", bit: 15, title: "CR3-load exiting", offered: true, default1: "true-clears" },
  { name: "CR3_STORE_EXITING",               word: "primary", bit: 16, title: "CR3-store exiting", offered: true, default1: "true-clears" },
  { name: "ACTIVATE_TERTIARY_CONTROLS",      word: "primary", bit: 17, title: "Activate tertiary controls", offered: true },
  { name: "CR8_LOAD_EXITING",                word: "primary", bit: 19, title: "CR8-load exiting", offered: true },
  { name: "CR8_STORE_EXITING",               word: "primary", bit: 20, title: "CR8-store exiting", offered: true },
  { name: "USE_TPR_SHADOW",                  word: "primary", bit: 21, title: "Use TPR shadow", offered: true },
  { name: "NMI_WINDOW_EXITING",              word: "primary", bit: 22, title: "NMI-window exiting", offered: true, requires: ["VIRTUAL_NMIS"] },
  { name: "MOV_DR_EXITING",                  word: "primary", bit: 23, title: "MOV-DR exiting", offered: true },
  { name: "UNCONDITIONAL_IO_EXITING",        word: "primary", bit: 24, title: "Unconditional I/O exiting", offered: true },
  { name: "USE_IO_BITMAPS",                  word: "primary", bit: 25, title: "Use I/O bitmaps", offered: true },
  { name: "MONITOR_TRAP_FLAG",               word: "primary", bit: 27, title: "Monitor trap flag", offered: true },
  { name: "USE_MSR_BITMAPS",                 word: "primary", bit: 28, title: "Use MSR bitmaps", offered: true },
  { name: "MONITOR_EXITING",                 word: "primary", bit: 29, title: "MONITOR exiting", offered: true },
  { name: "PAUSE_EXITING",                   word: "primary", bit: 30, title: "PAUSE exiting", offered: true },
  { name: "ACTIVATE_SECONDARY_CONTROLS",     word: "primary", bit: 31, title: "Activate secondary controls", offered: true },

  /* secondary processor-based VM-execution controls */
  { name: "VIRTUALIZE_APIC_ACCESSES",        word: "secondary", bit: 0,  title: "Virtualize APIC accesses", offered: true },
  { name: "ENABLE_EPT",                      word: "secondary", bit: 1,  title: "Enable EPT", offered: true },
  { name: "DESCRIPTOR_TABLE_EXITING",        word: "secondary", bit: 2,  title: "Descriptor-table exiting", offered: true },
  { name: "ENABLE_RDTSCP",                   word: "secondary", bit: 3,  title: "Enable RDTSCP", offered: true, feature: "RDTSCP" },
  { name: "VIRTUALIZE_X2APIC_MODE",          word: "secondary", bit: 4,  title: "Virtualize x2APIC mode", offered: true, requires: ["USE_TPR_SHADOW"] },
  { name: "ENABLE_VPID",                     word: "secondary", bit: 5,  title: "Enable VPID", offered: true },
  { name: "WBINVD_EXITING",                  word: "secondary", bit: 6,  title: "WBINVD exiting", offered: true },
  { name: "UNRESTRICTED_GUEST",              word: "secondary", bit: 7,  title: "Unrestricted guest", offered: true, requires: ["ENABLE_EPT"] },
  { name: "APIC_REGISTER_VIRTUALIZATION",    word: "secondary", bit: 8,  title: "APIC-register virtualization", offered: true, requires: ["USE_TPR_SHADOW"] },
  { name: "VIRTUAL_INTERRUPT_DELIVERY",      word: "secondary", bit: 9,  title: "Virtual-interrupt delivery", offered: true, requires: ["USE_TPR_SHADOW"] },
  { name: "PAUSE_LOOP_EXITING",              word: "secondary", bit: 10, title: "PAUSE-loop exiting", offered: true },
  { name: "RDRAND_EXITING",                  word: "secondary", bit: 11, title: "RDRAND exiting", offered: true, feature: "RDRAND" },
  { name: "ENABLE_INVPCID",                  word: "secondary", bit: 12, title: "Enable INVPCID", offered: true, feature: "INVPCID" },
  { name: "ENABLE_VM_FUNCTIONS",             word: "secondary", bit: 13, title: "Enable VM functions", offered: true },
  { name: "VMCS_SHADOWING",                  word: "secondary", bit: 14, title: "VMCS shadowing", offered: true },
  { name: "ENCLS_EXITING",                   word: "secondary", bit: 15, title: "Enable ENCLS exiting", feature: "SGX" },
  { name: "RDSEED_EXITING",                  word: "secondary", bit: 16, title: "RDSEED exiting", offered: true, feature: "RDSEED" },
  { name: "ENABLE_PML",                      word: "secondary", bit: 17, title: "Enable PML", offered: true, requires: ["ENABLE_EPT"] },
  { name: "EPT_VIOLATION_VE",                word: "secondary", bit: 18, title: "EPT-violation #VE", offered: true, requires: ["ENABLE_EPT"] },
  { name: "CONCEAL_VMX_FROM_PT",             word: "secondary", bit: 19, title: "Conceal VMX from PT", feature: "INTEL_PT" },
  { name: "ENABLE_XSAVES",                   word: "secondary", bit: 20, title: "Enable XSAVES/XRSTORS", offered: true, feature: "XSAVES" },
  { name: "PASID_TRANSLATION",               word: "secondary", bit: 21, title: "PASID translation", feature: "ENQCMD" },
  { name: "MODE_BASED_EXECUTE_CONTROL",      word: "secondary", bit: 22, title: "Mode-based execute control for EPT", offered: true, requires: ["ENABLE_EPT"] },
  { name: "SUB_PAGE_WRITE_PERMISSIONS",      word: "secondary", bit: 23, title: "Sub-page write permissions for EPT", offered: true, requires: ["ENABLE_EPT"] },
  { name: "PT_USES_GUEST_PHYSICAL",          word: "secondary", bit: 24, title: "Intel PT uses guest physical addresses", requires: ["ENABLE_EPT"], feature: "INTEL_PT" },
  { name: "USE_TSC_SCALING",                 word: "secondary", bit: 25, title: "Use TSC scaling", offered: true, requires: ["USE_TSC_OFFSETTING"] },
  { name: "ENABLE_USER_WAIT_PAUSE",          word: "secondary", bit: 26, title: "Enable user wait and pause", feature: "WAITPKG" },
  { name: "ENABLE_PCONFIG",                  word: "secondary", bit: 27, title: "Enable PCONFIG", feature: "PCONFIG" },
  { name: "ENCLV_EXITING",                   word: "secondary", bit: 28, title: "Enable ENCLV exiting", feature: "SGX" },
  { name: "BUS_LOCK_DETECTION",              word: "secondary", bit: 30, title: "VMM bus-lock detection", offered: true },
  { name: "INSTRUCTION_TIMEOUT_EXITING",     word: "secondary", bit: 31, title: "Instruction timeout", offered: true },

  /* tertiary processor-based VM-execution controls */
  { name: "LOADIWKEY_EXITING",               word: "tertiary", bit: 0, title: "LOADIWKEY exiting", absent: "no Key Locker" },
  { name: "ENABLE_HLAT",                     word: "tertiary", bit: 1, title: "Enable HLAT", offered: true, requires: ["ENABLE_EPT", "ACTIVATE_TERTIARY_CONTROLS"] },
  { name: "EPT_PAGING_WRITE_CONTROL",        word: "tertiary", bit: 2, title: "EPT paging-write control", offered: true, requires: ["ENABLE_EPT", "ACTIVATE_TERTIARY_CONTROLS"] },
  { name: "GUEST_PAGING_VERIFICATION",       word: "tertiary", bit: 3, title: "Guest-paging verification", offered: true, requires: ["EPT_PAGING_WRITE_CONTROL"] },
  { name: "IPI_VIRTUALIZATION",              word: "tertiary", bit: 4, title: "IPI virtualization", offered: true, requires: ["USE_TPR_SHADOW", "ACTIVATE_TERTIARY_CONTROLS"] },
  { name: "SEAM_GUEST_PHYSICAL_ADDRESS_WIDTH", word: "tertiary", bit: 5, title: "SEAM guest-physical address width", absent: "no SEAM" },
  { name: "ENABLE_MSR_LIST_INSTRUCTIONS",    word: "tertiary", bit: 6, title: "Enable MSR-list instructions", feature: "MSRLIST" },
  { name: "VIRTUALIZE_SPEC_CTRL",            word: "tertiary", bit: 7, title: "Virtualize IA32_SPEC_CTRL", absent: "not implemented: the guest and its monitor share one IA32_SPEC_CTRL, which is held without effect since the engine does not speculate" },
  { name: "APIC_TIMER_VIRTUALIZATION",       word: "tertiary", bit: 8, title: "APIC-timer virtualization", offered: true, requires: ["VIRTUAL_INTERRUPT_DELIVERY", "ACTIVATE_TERTIARY_CONTROLS"], feature: "TSC_DEADLINE" },

  /* primary VM-exit controls */
  { name: "SAVE_DEBUG_CONTROLS",             word: "exit", bit: 2,  title: "Save debug controls", offered: true, default1: "true-clears" },
  { name: "HOST_ADDRESS_SPACE_SIZE",         word: "exit", bit: 9,  title: "Host address-space size", offered: true },
  { name: "LOAD_HOST_PERF_GLOBAL_CTRL",      word: "exit", bit: 12, title: "Load IA32_PERF_GLOBAL_CTRL", feature: "PERFMON" },
  { name: "ACKNOWLEDGE_INTERRUPT_ON_EXIT",   word: "exit", bit: 15, title: "Acknowledge interrupt on exit", offered: true },
  { name: "SAVE_PAT",                        word: "exit", bit: 18, title: "Save IA32_PAT", offered: true },
  { name: "LOAD_HOST_PAT",                   word: "exit", bit: 19, title: "Load IA32_PAT", offered: true },
  { name: "SAVE_EFER",                       word: "exit", bit: 20, title: "Save IA32_EFER", offered: true },
  { name: "LOAD_HOST_EFER",                  word: "exit", bit: 21, title: "Load IA32_EFER", offered: true },
  { name: "SAVE_PREEMPTION_TIMER",           word: "exit", bit: 22, title: "Save VMX-preemption timer value", offered: true, requires: ["ACTIVATE_PREEMPTION_TIMER"] },
  { name: "CLEAR_BNDCFGS",                   word: "exit", bit: 23, title: "Clear IA32_BNDCFGS", feature: "MPX" },
  { name: "EXIT_CONCEAL_VMX_FROM_PT",        word: "exit", bit: 24, title: "Conceal VMX from PT", feature: "INTEL_PT" },
  { name: "CLEAR_RTIT_CTL",                  word: "exit", bit: 25, title: "Clear IA32_RTIT_CTL", feature: "INTEL_PT" },
  { name: "CLEAR_LBR_CTL",                   word: "exit", bit: 26, title: "Clear IA32_LBR_CTL", feature: "ARCH_LBR" },
  { name: "CLEAR_UINV",                      word: "exit", bit: 27, title: "Clear UINV", feature: "UINTR" },
  { name: "LOAD_HOST_CET",                   word: "exit", bit: 28, title: "Load CET state", feature: "CET_SS" },
  { name: "LOAD_HOST_PKRS",                  word: "exit", bit: 29, title: "Load PKRS", feature: "PKS" },
  { name: "SAVE_PERF_GLOBAL_CTRL",           word: "exit", bit: 30, title: "Save IA32_PERF_GLOBAL_CTRL", feature: "PERFMON" },
  { name: "ACTIVATE_SECONDARY_EXIT_CONTROLS", word: "exit", bit: 31, title: "Activate secondary VM-exit controls", absent: "every secondary VM-exit control belongs to something no model has or that is not implemented" },

  /* secondary VM-exit controls */
  { name: "SAVE_FRED",                       word: "exit2", bit: 0, title: "Save IA32_FRED", feature: "FRED" },
  { name: "LOAD_HOST_FRED",                  word: "exit2", bit: 1, title: "Load IA32_FRED", feature: "FRED" },
  { name: "LOAD_HOST_SPEC_CTRL",             word: "exit2", bit: 2, title: "Load IA32_SPEC_CTRL", absent: "not implemented: the guest and its monitor share one IA32_SPEC_CTRL, which is held without effect since the engine does not speculate" },
  { name: "PREMATURELY_BUSY_SHADOW_STACK",   word: "exit2", bit: 3, title: "Prematurely busy shadow stack", feature: "CET_SS" },

  /* VM-entry controls */
  { name: "LOAD_DEBUG_CONTROLS",             word: "entry", bit: 2,  title: "Load debug controls", offered: true, default1: "true-clears" },
  { name: "IA32E_MODE_GUEST",                word: "entry", bit: 9,  title: "IA-32e mode guest", offered: true },
  { name: "ENTRY_TO_SMM",                    word: "entry", bit: 10, title: "Entry to SMM", absent: "no system-management mode" },
  { name: "DEACTIVATE_DUAL_MONITOR",         word: "entry", bit: 11, title: "Deactivate dual-monitor treatment", absent: "no system-management mode" },
  { name: "LOAD_PERF_GLOBAL_CTRL",           word: "entry", bit: 13, title: "Load IA32_PERF_GLOBAL_CTRL", feature: "PERFMON" },
  { name: "LOAD_PAT",                        word: "entry", bit: 14, title: "Load IA32_PAT", offered: true },
  { name: "LOAD_EFER",                       word: "entry", bit: 15, title: "Load IA32_EFER", offered: true },
  { name: "LOAD_BNDCFGS",                    word: "entry", bit: 16, title: "Load IA32_BNDCFGS", feature: "MPX" },
  { name: "ENTRY_CONCEAL_VMX_FROM_PT",       word: "entry", bit: 17, title: "Conceal VMX from PT", feature: "INTEL_PT" },
  { name: "LOAD_RTIT_CTL",                   word: "entry", bit: 18, title: "Load IA32_RTIT_CTL", feature: "INTEL_PT" },
  { name: "LOAD_UINV",                       word: "entry", bit: 19, title: "Load UINV", feature: "UINTR" },
  { name: "LOAD_CET",                        word: "entry", bit: 20, title: "Load CET state", feature: "CET_SS" },
  { name: "LOAD_LBR_CTL",                    word: "entry", bit: 21, title: "Load guest IA32_LBR_CTL", feature: "ARCH_LBR" },
  { name: "LOAD_PKRS",                       word: "entry", bit: 22, title: "Load PKRS", feature: "PKS" },
  { name: "LOAD_FRED",                       word: "entry", bit: 23, title: "Load IA32_FRED", feature: "FRED" },
  { name: "LOAD_GUEST_SPEC_CTRL",            word: "entry", bit: 24, title: "Load guest IA32_SPEC_CTRL", absent: "not implemented: the guest and its monitor share one IA32_SPEC_CTRL, which is held without effect since the engine does not speculate" },

  /* VM functions */
  { name: "EPTP_SWITCHING",                  word: "vmfunc", bit: 0, title: "EPTP switching", offered: true, requires: ["ENABLE_VM_FUNCTIONS", "ENABLE_EPT"] },
];

/** Reserved bits that read as 1, beside the `default1` rows above. @sdm 3D "Reserved Controls and Default Settings" */
export const RESERVED_ONES: Readonly<Partial<Record<ControlWord, readonly number[]>>> = {
  pin: [1, 2, 4],
  primary: [1, 4, 5, 6, 8, 13, 14, 26],
  exit: [0, 1, 3, 4, 5, 6, 7, 8, 10, 11, 13, 14, 16, 17],
  entry: [0, 1, 3, 4, 5, 6, 7, 8, 12],
};
