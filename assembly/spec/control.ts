// Generated from src/spec/vmx/controls.ts by npm run gen. Do not edit.
/** Pin-based control bit 0: External-interrupt exiting. */
export const EXTERNAL_INTERRUPT_EXITING: u32 = 1;
/** Pin-based control bit 3: NMI exiting. */
export const NMI_EXITING: u32 = 8;
/** Pin-based control bit 5: Virtual NMIs. */
export const VIRTUAL_NMIS: u32 = 0x20;
/** Pin-based control bit 6: Activate VMX-preemption timer. */
export const ACTIVATE_PREEMPTION_TIMER: u32 = 0x40;
/** Pin-based control bit 7: Process posted interrupts. */
export const PROCESS_POSTED_INTERRUPTS: u32 = 0x80;
/** Primary processor-based control bit 2: Interrupt-window exiting. */
export const INTERRUPT_WINDOW_EXITING: u32 = 4;
/** Primary processor-based control bit 3: Use TSC offsetting. */
export const USE_TSC_OFFSETTING: u32 = 8;
/** Primary processor-based control bit 7: HLT exiting. */
export const HLT_EXITING: u32 = 0x80;
/** Primary processor-based control bit 9: INVLPG exiting. */
export const INVLPG_EXITING: u32 = 0x200;
/** Primary processor-based control bit 10: MWAIT exiting. */
export const MWAIT_EXITING: u32 = 0x400;
/** Primary processor-based control bit 11: RDPMC exiting. */
export const RDPMC_EXITING: u32 = 0x800;
/** Primary processor-based control bit 12: RDTSC exiting. */
export const RDTSC_EXITING: u32 = 0x1000;
/** Primary processor-based control bit 15: CR3-load exiting. */
export const CR3_LOAD_EXITING: u32 = 0x8000;
/** Primary processor-based control bit 16: CR3-store exiting. */
export const CR3_STORE_EXITING: u32 = 0x10000;
/** Primary processor-based control bit 17: Activate tertiary controls. */
export const ACTIVATE_TERTIARY_CONTROLS: u32 = 0x20000;
/** Primary processor-based control bit 19: CR8-load exiting. */
export const CR8_LOAD_EXITING: u32 = 0x80000;
/** Primary processor-based control bit 20: CR8-store exiting. */
export const CR8_STORE_EXITING: u32 = 0x100000;
/** Primary processor-based control bit 21: Use TPR shadow. */
export const USE_TPR_SHADOW: u32 = 0x200000;
/** Primary processor-based control bit 22: NMI-window exiting. */
export const NMI_WINDOW_EXITING: u32 = 0x400000;
/** Primary processor-based control bit 23: MOV-DR exiting. */
export const MOV_DR_EXITING: u32 = 0x800000;
/** Primary processor-based control bit 24: Unconditional I/O exiting. */
export const UNCONDITIONAL_IO_EXITING: u32 = 0x1000000;
/** Primary processor-based control bit 25: Use I/O bitmaps. */
export const USE_IO_BITMAPS: u32 = 0x2000000;
/** Primary processor-based control bit 27: Monitor trap flag. */
export const MONITOR_TRAP_FLAG: u32 = 0x8000000;
/** Primary processor-based control bit 28: Use MSR bitmaps. */
export const USE_MSR_BITMAPS: u32 = 0x10000000;
/** Primary processor-based control bit 29: MONITOR exiting. */
export const MONITOR_EXITING: u32 = 0x20000000;
/** Primary processor-based control bit 30: PAUSE exiting. */
export const PAUSE_EXITING: u32 = 0x40000000;
/** Primary processor-based control bit 31: Activate secondary controls. */
export const ACTIVATE_SECONDARY_CONTROLS: u32 = 0x80000000;
/** Secondary processor-based control bit 0: Virtualize APIC accesses. */
export const VIRTUALIZE_APIC_ACCESSES: u32 = 1;
/** Secondary processor-based control bit 1: Enable EPT. */
export const ENABLE_EPT: u32 = 2;
/** Secondary processor-based control bit 2: Descriptor-table exiting. */
export const DESCRIPTOR_TABLE_EXITING: u32 = 4;
/** Secondary processor-based control bit 3: Enable RDTSCP. */
export const ENABLE_RDTSCP: u32 = 8;
/** Secondary processor-based control bit 4: Virtualize x2APIC mode. */
export const VIRTUALIZE_X2APIC_MODE: u32 = 0x10;
/** Secondary processor-based control bit 5: Enable VPID. */
export const ENABLE_VPID: u32 = 0x20;
/** Secondary processor-based control bit 6: WBINVD exiting. */
export const WBINVD_EXITING: u32 = 0x40;
/** Secondary processor-based control bit 7: Unrestricted guest. */
export const UNRESTRICTED_GUEST: u32 = 0x80;
/** Secondary processor-based control bit 8: APIC-register virtualization. */
export const APIC_REGISTER_VIRTUALIZATION: u32 = 0x100;
/** Secondary processor-based control bit 9: Virtual-interrupt delivery. */
export const VIRTUAL_INTERRUPT_DELIVERY: u32 = 0x200;
/** Secondary processor-based control bit 10: PAUSE-loop exiting. */
export const PAUSE_LOOP_EXITING: u32 = 0x400;
/** Secondary processor-based control bit 11: RDRAND exiting. */
export const RDRAND_EXITING: u32 = 0x800;
/** Secondary processor-based control bit 12: Enable INVPCID. */
export const ENABLE_INVPCID: u32 = 0x1000;
/** Secondary processor-based control bit 13: Enable VM functions. */
export const ENABLE_VM_FUNCTIONS: u32 = 0x2000;
/** Secondary processor-based control bit 14: VMCS shadowing. */
export const VMCS_SHADOWING: u32 = 0x4000;
/** Secondary processor-based control bit 15: Enable ENCLS exiting. */
export const ENCLS_EXITING: u32 = 0x8000;
/** Secondary processor-based control bit 16: RDSEED exiting. */
export const RDSEED_EXITING: u32 = 0x10000;
/** Secondary processor-based control bit 17: Enable PML. */
export const ENABLE_PML: u32 = 0x20000;
/** Secondary processor-based control bit 18: EPT-violation #VE. */
export const EPT_VIOLATION_VE: u32 = 0x40000;
/** Secondary processor-based control bit 19: Conceal VMX from PT. */
export const CONCEAL_VMX_FROM_PT: u32 = 0x80000;
/** Secondary processor-based control bit 20: Enable XSAVES/XRSTORS. */
export const ENABLE_XSAVES: u32 = 0x100000;
/** Secondary processor-based control bit 21: PASID translation. */
export const PASID_TRANSLATION: u32 = 0x200000;
/** Secondary processor-based control bit 22: Mode-based execute control for EPT. */
export const MODE_BASED_EXECUTE_CONTROL: u32 = 0x400000;
/** Secondary processor-based control bit 23: Sub-page write permissions for EPT. */
export const SUB_PAGE_WRITE_PERMISSIONS: u32 = 0x800000;
/** Secondary processor-based control bit 24: Intel PT uses guest physical addresses. */
export const PT_USES_GUEST_PHYSICAL: u32 = 0x1000000;
/** Secondary processor-based control bit 25: Use TSC scaling. */
export const USE_TSC_SCALING: u32 = 0x2000000;
/** Secondary processor-based control bit 26: Enable user wait and pause. */
export const ENABLE_USER_WAIT_PAUSE: u32 = 0x4000000;
/** Secondary processor-based control bit 27: Enable PCONFIG. */
export const ENABLE_PCONFIG: u32 = 0x8000000;
/** Secondary processor-based control bit 28: Enable ENCLV exiting. */
export const ENCLV_EXITING: u32 = 0x10000000;
/** Secondary processor-based control bit 30: VMM bus-lock detection. */
export const BUS_LOCK_DETECTION: u32 = 0x40000000;
/** Secondary processor-based control bit 31: Instruction timeout. */
export const INSTRUCTION_TIMEOUT_EXITING: u32 = 0x80000000;
/** Tertiary processor-based control bit 0: LOADIWKEY exiting. */
export const LOADIWKEY_EXITING: u32 = 1;
/** Tertiary processor-based control bit 1: Enable HLAT. */
export const ENABLE_HLAT: u32 = 2;
/** Tertiary processor-based control bit 2: EPT paging-write control. */
export const EPT_PAGING_WRITE_CONTROL: u32 = 4;
/** Tertiary processor-based control bit 3: Guest-paging verification. */
export const GUEST_PAGING_VERIFICATION: u32 = 8;
/** Tertiary processor-based control bit 4: IPI virtualization. */
export const IPI_VIRTUALIZATION: u32 = 0x10;
/** Tertiary processor-based control bit 5: SEAM guest-physical address width. */
export const SEAM_GUEST_PHYSICAL_ADDRESS_WIDTH: u32 = 0x20;
/** Tertiary processor-based control bit 6: Enable MSR-list instructions. */
export const ENABLE_MSR_LIST_INSTRUCTIONS: u32 = 0x40;
/** Tertiary processor-based control bit 7: Virtualize IA32_SPEC_CTRL. */
export const VIRTUALIZE_SPEC_CTRL: u32 = 0x80;
/** Tertiary processor-based control bit 8: APIC-timer virtualization. */
export const APIC_TIMER_VIRTUALIZATION: u32 = 0x100;
/** VM-exit control bit 2: Save debug controls. */
export const SAVE_DEBUG_CONTROLS: u32 = 4;
/** VM-exit control bit 9: Host address-space size. */
export const HOST_ADDRESS_SPACE_SIZE: u32 = 0x200;
/** VM-exit control bit 12: Load IA32_PERF_GLOBAL_CTRL. */
export const LOAD_HOST_PERF_GLOBAL_CTRL: u32 = 0x1000;
/** VM-exit control bit 15: Acknowledge interrupt on exit. */
export const ACKNOWLEDGE_INTERRUPT_ON_EXIT: u32 = 0x8000;
/** VM-exit control bit 18: Save IA32_PAT. */
export const SAVE_PAT: u32 = 0x40000;
/** VM-exit control bit 19: Load IA32_PAT. */
export const LOAD_HOST_PAT: u32 = 0x80000;
/** VM-exit control bit 20: Save IA32_EFER. */
export const SAVE_EFER: u32 = 0x100000;
/** VM-exit control bit 21: Load IA32_EFER. */
export const LOAD_HOST_EFER: u32 = 0x200000;
/** VM-exit control bit 22: Save VMX-preemption timer value. */
export const SAVE_PREEMPTION_TIMER: u32 = 0x400000;
/** VM-exit control bit 23: Clear IA32_BNDCFGS. */
export const CLEAR_BNDCFGS: u32 = 0x800000;
/** VM-exit control bit 24: Conceal VMX from PT. */
export const EXIT_CONCEAL_VMX_FROM_PT: u32 = 0x1000000;
/** VM-exit control bit 25: Clear IA32_RTIT_CTL. */
export const CLEAR_RTIT_CTL: u32 = 0x2000000;
/** VM-exit control bit 26: Clear IA32_LBR_CTL. */
export const CLEAR_LBR_CTL: u32 = 0x4000000;
/** VM-exit control bit 27: Clear UINV. */
export const CLEAR_UINV: u32 = 0x8000000;
/** VM-exit control bit 28: Load CET state. */
export const LOAD_HOST_CET: u32 = 0x10000000;
/** VM-exit control bit 29: Load PKRS. */
export const LOAD_HOST_PKRS: u32 = 0x20000000;
/** VM-exit control bit 30: Save IA32_PERF_GLOBAL_CTRL. */
export const SAVE_PERF_GLOBAL_CTRL: u32 = 0x40000000;
/** VM-exit control bit 31: Activate secondary VM-exit controls. */
export const ACTIVATE_SECONDARY_EXIT_CONTROLS: u32 = 0x80000000;
/** Secondary VM-exit control bit 0: Save IA32_FRED. */
export const SAVE_FRED: u32 = 1;
/** Secondary VM-exit control bit 1: Load IA32_FRED. */
export const LOAD_HOST_FRED: u32 = 2;
/** Secondary VM-exit control bit 2: Load IA32_SPEC_CTRL. */
export const LOAD_HOST_SPEC_CTRL: u32 = 4;
/** Secondary VM-exit control bit 3: Prematurely busy shadow stack. */
export const PREMATURELY_BUSY_SHADOW_STACK: u32 = 8;
/** VM-entry control bit 2: Load debug controls. */
export const LOAD_DEBUG_CONTROLS: u32 = 4;
/** VM-entry control bit 9: IA-32e mode guest. */
export const IA32E_MODE_GUEST: u32 = 0x200;
/** VM-entry control bit 10: Entry to SMM. */
export const ENTRY_TO_SMM: u32 = 0x400;
/** VM-entry control bit 11: Deactivate dual-monitor treatment. */
export const DEACTIVATE_DUAL_MONITOR: u32 = 0x800;
/** VM-entry control bit 13: Load IA32_PERF_GLOBAL_CTRL. */
export const LOAD_PERF_GLOBAL_CTRL: u32 = 0x2000;
/** VM-entry control bit 14: Load IA32_PAT. */
export const LOAD_PAT: u32 = 0x4000;
/** VM-entry control bit 15: Load IA32_EFER. */
export const LOAD_EFER: u32 = 0x8000;
/** VM-entry control bit 16: Load IA32_BNDCFGS. */
export const LOAD_BNDCFGS: u32 = 0x10000;
/** VM-entry control bit 17: Conceal VMX from PT. */
export const ENTRY_CONCEAL_VMX_FROM_PT: u32 = 0x20000;
/** VM-entry control bit 18: Load IA32_RTIT_CTL. */
export const LOAD_RTIT_CTL: u32 = 0x40000;
/** VM-entry control bit 19: Load UINV. */
export const LOAD_UINV: u32 = 0x80000;
/** VM-entry control bit 20: Load CET state. */
export const LOAD_CET: u32 = 0x100000;
/** VM-entry control bit 21: Load guest IA32_LBR_CTL. */
export const LOAD_LBR_CTL: u32 = 0x200000;
/** VM-entry control bit 22: Load PKRS. */
export const LOAD_PKRS: u32 = 0x400000;
/** VM-entry control bit 23: Load IA32_FRED. */
export const LOAD_FRED: u32 = 0x800000;
/** VM-entry control bit 24: Load guest IA32_SPEC_CTRL. */
export const LOAD_GUEST_SPEC_CTRL: u32 = 0x1000000;
/** VM-function control bit 0: EPTP switching. */
export const EPTP_SWITCHING: u32 = 1;
