// Generated from src/spec/vmx/vmcs-fields.ts and controls.ts by npm run gen. Do not edit.
/** 16-bit fields, whose values are numbers. */
export interface VmcsFields16 {
  /** Virtual-processor identifier (VPID). */
  VPID: 0x0000;
  /** Posted-interrupt notification vector. */
  POSTED_INTERRUPT_VECTOR: 0x0002;
  /** EPTP index. */
  EPTP_INDEX: 0x0004;
  /** HLAT prefix size. */
  HLAT_PREFIX_SIZE: 0x0006;
  /** Last PID-pointer index. */
  LAST_PID_POINTER_INDEX: 0x0008;
  /** Virtual timer vector. */
  VIRTUAL_TIMER_VECTOR: 0x000a;
  /** Guest ES selector. */
  GUEST_ES_SELECTOR: 0x0800;
  /** Guest CS selector. */
  GUEST_CS_SELECTOR: 0x0802;
  /** Guest SS selector. */
  GUEST_SS_SELECTOR: 0x0804;
  /** Guest DS selector. */
  GUEST_DS_SELECTOR: 0x0806;
  /** Guest FS selector. */
  GUEST_FS_SELECTOR: 0x0808;
  /** Guest GS selector. */
  GUEST_GS_SELECTOR: 0x080a;
  /** Guest LDTR selector. */
  GUEST_LDTR_SELECTOR: 0x080c;
  /** Guest TR selector. */
  GUEST_TR_SELECTOR: 0x080e;
  /** Guest interrupt status. */
  GUEST_INTERRUPT_STATUS: 0x0810;
  /** PML index. */
  PML_INDEX: 0x0812;
  /** Guest UINV. */
  GUEST_UINV: 0x0814;
  /** Host ES selector. */
  HOST_ES_SELECTOR: 0x0c00;
  /** Host CS selector. */
  HOST_CS_SELECTOR: 0x0c02;
  /** Host SS selector. */
  HOST_SS_SELECTOR: 0x0c04;
  /** Host DS selector. */
  HOST_DS_SELECTOR: 0x0c06;
  /** Host FS selector. */
  HOST_FS_SELECTOR: 0x0c08;
  /** Host GS selector. */
  HOST_GS_SELECTOR: 0x0c0a;
  /** Host TR selector. */
  HOST_TR_SELECTOR: 0x0c0c;
}

/** 32-bit fields, whose values are numbers. */
export interface VmcsFields32 {
  /** Pin-based VM-execution controls. */
  PIN_BASED_CONTROLS: 0x4000;
  /** Primary processor-based VM-execution controls. */
  PRIMARY_CONTROLS: 0x4002;
  /** Exception bitmap. */
  EXCEPTION_BITMAP: 0x4004;
  /** Page-fault error-code mask. */
  PAGE_FAULT_ERROR_CODE_MASK: 0x4006;
  /** Page-fault error-code match. */
  PAGE_FAULT_ERROR_CODE_MATCH: 0x4008;
  /** CR3-target count. */
  CR3_TARGET_COUNT: 0x400a;
  /** Primary VM-exit controls. */
  EXIT_CONTROLS: 0x400c;
  /** VM-exit MSR-store count. */
  EXIT_MSR_STORE_COUNT: 0x400e;
  /** VM-exit MSR-load count. */
  EXIT_MSR_LOAD_COUNT: 0x4010;
  /** VM-entry controls. */
  ENTRY_CONTROLS: 0x4012;
  /** VM-entry MSR-load count. */
  ENTRY_MSR_LOAD_COUNT: 0x4014;
  /** VM-entry interruption-information field. */
  ENTRY_INTERRUPTION_INFORMATION: 0x4016;
  /** VM-entry exception error code. */
  ENTRY_EXCEPTION_ERROR_CODE: 0x4018;
  /** VM-entry instruction length. */
  ENTRY_INSTRUCTION_LENGTH: 0x401a;
  /** TPR threshold. */
  TPR_THRESHOLD: 0x401c;
  /** Secondary processor-based VM-execution controls. */
  SECONDARY_CONTROLS: 0x401e;
  /** PLE_Gap. */
  PLE_GAP: 0x4020;
  /** PLE_Window. */
  PLE_WINDOW: 0x4022;
  /** Instruction-timeout control. */
  INSTRUCTION_TIMEOUT: 0x4024;
  /** VM-instruction error. */
  VM_INSTRUCTION_ERROR: 0x4400;
  /** Exit reason. */
  EXIT_REASON: 0x4402;
  /** VM-exit interruption information. */
  EXIT_INTERRUPTION_INFORMATION: 0x4404;
  /** VM-exit interruption error code. */
  EXIT_INTERRUPTION_ERROR_CODE: 0x4406;
  /** IDT-vectoring information field. */
  IDT_VECTORING_INFORMATION: 0x4408;
  /** IDT-vectoring error code. */
  IDT_VECTORING_ERROR_CODE: 0x440a;
  /** VM-exit instruction length. */
  EXIT_INSTRUCTION_LENGTH: 0x440c;
  /** VM-exit instruction information. */
  EXIT_INSTRUCTION_INFORMATION: 0x440e;
  /** Guest ES limit. */
  GUEST_ES_LIMIT: 0x4800;
  /** Guest CS limit. */
  GUEST_CS_LIMIT: 0x4802;
  /** Guest SS limit. */
  GUEST_SS_LIMIT: 0x4804;
  /** Guest DS limit. */
  GUEST_DS_LIMIT: 0x4806;
  /** Guest FS limit. */
  GUEST_FS_LIMIT: 0x4808;
  /** Guest GS limit. */
  GUEST_GS_LIMIT: 0x480a;
  /** Guest LDTR limit. */
  GUEST_LDTR_LIMIT: 0x480c;
  /** Guest TR limit. */
  GUEST_TR_LIMIT: 0x480e;
  /** Guest GDTR limit. */
  GUEST_GDTR_LIMIT: 0x4810;
  /** Guest IDTR limit. */
  GUEST_IDTR_LIMIT: 0x4812;
  /** Guest ES access rights. */
  GUEST_ES_ACCESS_RIGHTS: 0x4814;
  /** Guest CS access rights. */
  GUEST_CS_ACCESS_RIGHTS: 0x4816;
  /** Guest SS access rights. */
  GUEST_SS_ACCESS_RIGHTS: 0x4818;
  /** Guest DS access rights. */
  GUEST_DS_ACCESS_RIGHTS: 0x481a;
  /** Guest FS access rights. */
  GUEST_FS_ACCESS_RIGHTS: 0x481c;
  /** Guest GS access rights. */
  GUEST_GS_ACCESS_RIGHTS: 0x481e;
  /** Guest LDTR access rights. */
  GUEST_LDTR_ACCESS_RIGHTS: 0x4820;
  /** Guest TR access rights. */
  GUEST_TR_ACCESS_RIGHTS: 0x4822;
  /** Guest interruptibility state. */
  GUEST_INTERRUPTIBILITY: 0x4824;
  /** Guest activity state. */
  GUEST_ACTIVITY: 0x4826;
  /** Guest SMBASE. */
  GUEST_SMBASE: 0x4828;
  /** Guest IA32_SYSENTER_CS. */
  GUEST_SYSENTER_CS: 0x482a;
  /** VMX-preemption timer value. */
  PREEMPTION_TIMER_VALUE: 0x482e;
  /** Host IA32_SYSENTER_CS. */
  HOST_SYSENTER_CS: 0x4c00;
}

/** 64-bit and natural-width fields, whose values are bigint. */
export interface VmcsFields64 {
  /** Address of I/O bitmap A. */
  IO_BITMAP_A: 0x2000;
  /** Address of I/O bitmap B. */
  IO_BITMAP_B: 0x2002;
  /** Address of MSR bitmaps. */
  MSR_BITMAP: 0x2004;
  /** VM-exit MSR-store address. */
  EXIT_MSR_STORE_ADDRESS: 0x2006;
  /** VM-exit MSR-load address. */
  EXIT_MSR_LOAD_ADDRESS: 0x2008;
  /** VM-entry MSR-load address. */
  ENTRY_MSR_LOAD_ADDRESS: 0x200a;
  /** Executive-VMCS pointer. */
  EXECUTIVE_VMCS_POINTER: 0x200c;
  /** PML address. */
  PML_ADDRESS: 0x200e;
  /** TSC offset. */
  TSC_OFFSET: 0x2010;
  /** Virtual-APIC address. */
  VIRTUAL_APIC_ADDRESS: 0x2012;
  /** APIC-access address. */
  APIC_ACCESS_ADDRESS: 0x2014;
  /** Posted-interrupt descriptor address. */
  POSTED_INTERRUPT_DESCRIPTOR: 0x2016;
  /** VM-function controls. */
  VM_FUNCTION_CONTROLS: 0x2018;
  /** EPT pointer (EPTP). */
  EPT_POINTER: 0x201a;
  /** EOI-exit bitmap 0. */
  EOI_EXIT_BITMAP_0: 0x201c;
  /** EOI-exit bitmap 1. */
  EOI_EXIT_BITMAP_1: 0x201e;
  /** EOI-exit bitmap 2. */
  EOI_EXIT_BITMAP_2: 0x2020;
  /** EOI-exit bitmap 3. */
  EOI_EXIT_BITMAP_3: 0x2022;
  /** EPTP-list address. */
  EPTP_LIST_ADDRESS: 0x2024;
  /** VMREAD-bitmap address. */
  VMREAD_BITMAP: 0x2026;
  /** VMWRITE-bitmap address. */
  VMWRITE_BITMAP: 0x2028;
  /** Virtualization-exception information address. */
  VE_INFORMATION_ADDRESS: 0x202a;
  /** XSS-exiting bitmap. */
  XSS_EXITING_BITMAP: 0x202c;
  /** ENCLS-exiting bitmap. */
  ENCLS_EXITING_BITMAP: 0x202e;
  /** Sub-page-permission-table pointer. */
  SPP_TABLE_POINTER: 0x2030;
  /** TSC multiplier. */
  TSC_MULTIPLIER: 0x2032;
  /** Tertiary processor-based VM-execution controls. */
  TERTIARY_CONTROLS: 0x2034;
  /** ENCLV-exiting bitmap. */
  ENCLV_EXITING_BITMAP: 0x2036;
  /** Low PASID directory address. */
  LOW_PASID_DIRECTORY: 0x2038;
  /** High PASID directory address. */
  HIGH_PASID_DIRECTORY: 0x203a;
  /** Shared EPT pointer. */
  SHARED_EPT_POINTER: 0x203c;
  /** PCONFIG-exiting bitmap. */
  PCONFIG_EXITING_BITMAP: 0x203e;
  /** Hypervisor-managed linear-address translation pointer. */
  HLAT_POINTER: 0x2040;
  /** PID-pointer table address. */
  PID_POINTER_TABLE_ADDRESS: 0x2042;
  /** Secondary VM-exit controls. */
  SECONDARY_EXIT_CONTROLS: 0x2044;
  /** IA32_SPEC_CTRL mask. */
  SPEC_CTRL_MASK: 0x204a;
  /** IA32_SPEC_CTRL shadow. */
  SPEC_CTRL_SHADOW: 0x204c;
  /** Guest deadline shadow. */
  GUEST_DEADLINE_SHADOW: 0x204e;
  /** Injected-event data. */
  INJECTED_EVENT_DATA: 0x2052;
  /** Guest-physical address. */
  GUEST_PHYSICAL_ADDRESS: 0x2400;
  /** MSR data. */
  MSR_DATA: 0x2402;
  /** Original-event data. */
  ORIGINAL_EVENT_DATA: 0x2404;
  /** VMCS link pointer. */
  VMCS_LINK_POINTER: 0x2800;
  /** Guest IA32_DEBUGCTL. */
  GUEST_DEBUGCTL: 0x2802;
  /** Guest IA32_PAT. */
  GUEST_PAT: 0x2804;
  /** Guest IA32_EFER. */
  GUEST_EFER: 0x2806;
  /** Guest IA32_PERF_GLOBAL_CTRL. */
  GUEST_PERF_GLOBAL_CTRL: 0x2808;
  /** Guest PDPTE0. */
  GUEST_PDPTE0: 0x280a;
  /** Guest PDPTE1. */
  GUEST_PDPTE1: 0x280c;
  /** Guest PDPTE2. */
  GUEST_PDPTE2: 0x280e;
  /** Guest PDPTE3. */
  GUEST_PDPTE3: 0x2810;
  /** Guest IA32_BNDCFGS. */
  GUEST_BNDCFGS: 0x2812;
  /** Guest IA32_RTIT_CTL. */
  GUEST_RTIT_CTL: 0x2814;
  /** Guest IA32_LBR_CTL. */
  GUEST_LBR_CTL: 0x2816;
  /** Guest IA32_PKRS. */
  GUEST_PKRS: 0x2818;
  /** Guest IA32_FRED_CONFIG. */
  GUEST_FRED_CONFIG: 0x281a;
  /** Guest IA32_FRED_RSP1. */
  GUEST_FRED_RSP1: 0x281c;
  /** Guest IA32_FRED_RSP2. */
  GUEST_FRED_RSP2: 0x281e;
  /** Guest IA32_FRED_RSP3. */
  GUEST_FRED_RSP3: 0x2820;
  /** Guest IA32_FRED_STKLVLS. */
  GUEST_FRED_STKLVLS: 0x2822;
  /** Guest IA32_FRED_SSP1. */
  GUEST_FRED_SSP1: 0x2824;
  /** Guest IA32_FRED_SSP2. */
  GUEST_FRED_SSP2: 0x2826;
  /** Guest IA32_FRED_SSP3. */
  GUEST_FRED_SSP3: 0x2828;
  /** Guest IA32_SPEC_CTRL. */
  GUEST_SPEC_CTRL: 0x282e;
  /** Guest deadline. */
  GUEST_DEADLINE: 0x2830;
  /** Host IA32_PAT. */
  HOST_PAT: 0x2c00;
  /** Host IA32_EFER. */
  HOST_EFER: 0x2c02;
  /** Host IA32_PERF_GLOBAL_CTRL. */
  HOST_PERF_GLOBAL_CTRL: 0x2c04;
  /** Host IA32_PKRS. */
  HOST_PKRS: 0x2c06;
  /** Host IA32_FRED_CONFIG. */
  HOST_FRED_CONFIG: 0x2c08;
  /** Host IA32_FRED_RSP1. */
  HOST_FRED_RSP1: 0x2c0a;
  /** Host IA32_FRED_RSP2. */
  HOST_FRED_RSP2: 0x2c0c;
  /** Host IA32_FRED_RSP3. */
  HOST_FRED_RSP3: 0x2c0e;
  /** Host IA32_FRED_STKLVLS. */
  HOST_FRED_STKLVLS: 0x2c10;
  /** Host IA32_FRED_SSP1. */
  HOST_FRED_SSP1: 0x2c12;
  /** Host IA32_FRED_SSP2. */
  HOST_FRED_SSP2: 0x2c14;
  /** Host IA32_FRED_SSP3. */
  HOST_FRED_SSP3: 0x2c16;
  /** Host IA32_SPEC_CTRL. */
  HOST_SPEC_CTRL: 0x2c1a;
  /** CR0 guest/host mask. */
  CR0_GUEST_HOST_MASK: 0x6000;
  /** CR4 guest/host mask. */
  CR4_GUEST_HOST_MASK: 0x6002;
  /** CR0 read shadow. */
  CR0_READ_SHADOW: 0x6004;
  /** CR4 read shadow. */
  CR4_READ_SHADOW: 0x6006;
  /** CR3-target value 0. */
  CR3_TARGET_VALUE0: 0x6008;
  /** CR3-target value 1. */
  CR3_TARGET_VALUE1: 0x600a;
  /** CR3-target value 2. */
  CR3_TARGET_VALUE2: 0x600c;
  /** CR3-target value 3. */
  CR3_TARGET_VALUE3: 0x600e;
  /** Exit qualification. */
  EXIT_QUALIFICATION: 0x6400;
  /** I/O RCX. */
  IO_RCX: 0x6402;
  /** I/O RSI. */
  IO_RSI: 0x6404;
  /** I/O RDI. */
  IO_RDI: 0x6406;
  /** I/O RIP. */
  IO_RIP: 0x6408;
  /** Guest-linear address. */
  GUEST_LINEAR_ADDRESS: 0x640a;
  /** Guest CR0. */
  GUEST_CR0: 0x6800;
  /** Guest CR3. */
  GUEST_CR3: 0x6802;
  /** Guest CR4. */
  GUEST_CR4: 0x6804;
  /** Guest ES base. */
  GUEST_ES_BASE: 0x6806;
  /** Guest CS base. */
  GUEST_CS_BASE: 0x6808;
  /** Guest SS base. */
  GUEST_SS_BASE: 0x680a;
  /** Guest DS base. */
  GUEST_DS_BASE: 0x680c;
  /** Guest FS base. */
  GUEST_FS_BASE: 0x680e;
  /** Guest GS base. */
  GUEST_GS_BASE: 0x6810;
  /** Guest LDTR base. */
  GUEST_LDTR_BASE: 0x6812;
  /** Guest TR base. */
  GUEST_TR_BASE: 0x6814;
  /** Guest GDTR base. */
  GUEST_GDTR_BASE: 0x6816;
  /** Guest IDTR base. */
  GUEST_IDTR_BASE: 0x6818;
  /** Guest DR7. */
  GUEST_DR7: 0x681a;
  /** Guest RSP. */
  GUEST_RSP: 0x681c;
  /** Guest RIP. */
  GUEST_RIP: 0x681e;
  /** Guest RFLAGS. */
  GUEST_RFLAGS: 0x6820;
  /** Guest pending debug exceptions. */
  GUEST_PENDING_DEBUG_EXCEPTIONS: 0x6822;
  /** Guest IA32_SYSENTER_ESP. */
  GUEST_SYSENTER_ESP: 0x6824;
  /** Guest IA32_SYSENTER_EIP. */
  GUEST_SYSENTER_EIP: 0x6826;
  /** Guest IA32_S_CET. */
  GUEST_S_CET: 0x6828;
  /** Guest SSP. */
  GUEST_SSP: 0x682a;
  /** Guest IA32_INTERRUPT_SSP_TABLE_ADDR. */
  GUEST_INTERRUPT_SSP_TABLE: 0x682c;
  /** Host CR0. */
  HOST_CR0: 0x6c00;
  /** Host CR3. */
  HOST_CR3: 0x6c02;
  /** Host CR4. */
  HOST_CR4: 0x6c04;
  /** Host FS base. */
  HOST_FS_BASE: 0x6c06;
  /** Host GS base. */
  HOST_GS_BASE: 0x6c08;
  /** Host TR base. */
  HOST_TR_BASE: 0x6c0a;
  /** Host GDTR base. */
  HOST_GDTR_BASE: 0x6c0c;
  /** Host IDTR base. */
  HOST_IDTR_BASE: 0x6c0e;
  /** Host IA32_SYSENTER_ESP. */
  HOST_SYSENTER_ESP: 0x6c10;
  /** Host IA32_SYSENTER_EIP. */
  HOST_SYSENTER_EIP: 0x6c12;
  /** Host RSP. */
  HOST_RSP: 0x6c14;
  /** Host RIP. */
  HOST_RIP: 0x6c16;
  /** Host IA32_S_CET. */
  HOST_S_CET: 0x6c18;
  /** Host SSP. */
  HOST_SSP: 0x6c1a;
  /** Host IA32_INTERRUPT_SSP_TABLE_ADDR. */
  HOST_INTERRUPT_SSP_TABLE: 0x6c1c;
}

/** Names of controls, by the word that holds them. */
export interface ControlNames {
  readonly pin?: readonly ("EXTERNAL_INTERRUPT_EXITING" | "NMI_EXITING" | "VIRTUAL_NMIS" | "ACTIVATE_PREEMPTION_TIMER" | "PROCESS_POSTED_INTERRUPTS")[];
  readonly primary?: readonly ("INTERRUPT_WINDOW_EXITING" | "USE_TSC_OFFSETTING" | "HLT_EXITING" | "INVLPG_EXITING" | "MWAIT_EXITING" | "RDPMC_EXITING" | "RDTSC_EXITING" | "CR3_LOAD_EXITING" | "CR3_STORE_EXITING" | "ACTIVATE_TERTIARY_CONTROLS" | "CR8_LOAD_EXITING" | "CR8_STORE_EXITING" | "USE_TPR_SHADOW" | "NMI_WINDOW_EXITING" | "MOV_DR_EXITING" | "UNCONDITIONAL_IO_EXITING" | "USE_IO_BITMAPS" | "MONITOR_TRAP_FLAG" | "USE_MSR_BITMAPS" | "MONITOR_EXITING" | "PAUSE_EXITING" | "ACTIVATE_SECONDARY_CONTROLS")[];
  readonly secondary?: readonly ("VIRTUALIZE_APIC_ACCESSES" | "ENABLE_EPT" | "DESCRIPTOR_TABLE_EXITING" | "ENABLE_RDTSCP" | "VIRTUALIZE_X2APIC_MODE" | "ENABLE_VPID" | "WBINVD_EXITING" | "UNRESTRICTED_GUEST" | "APIC_REGISTER_VIRTUALIZATION" | "VIRTUAL_INTERRUPT_DELIVERY" | "PAUSE_LOOP_EXITING" | "RDRAND_EXITING" | "ENABLE_INVPCID" | "ENABLE_VM_FUNCTIONS" | "VMCS_SHADOWING" | "ENCLS_EXITING" | "RDSEED_EXITING" | "ENABLE_PML" | "EPT_VIOLATION_VE" | "CONCEAL_VMX_FROM_PT" | "ENABLE_XSAVES" | "PASID_TRANSLATION" | "MODE_BASED_EXECUTE_CONTROL" | "SUB_PAGE_WRITE_PERMISSIONS" | "PT_USES_GUEST_PHYSICAL" | "USE_TSC_SCALING" | "ENABLE_USER_WAIT_PAUSE" | "ENABLE_PCONFIG" | "ENCLV_EXITING" | "BUS_LOCK_DETECTION" | "INSTRUCTION_TIMEOUT_EXITING")[];
  readonly tertiary?: readonly ("LOADIWKEY_EXITING" | "ENABLE_HLAT" | "EPT_PAGING_WRITE_CONTROL" | "GUEST_PAGING_VERIFICATION" | "IPI_VIRTUALIZATION" | "SEAM_GUEST_PHYSICAL_ADDRESS_WIDTH" | "ENABLE_MSR_LIST_INSTRUCTIONS" | "VIRTUALIZE_SPEC_CTRL" | "APIC_TIMER_VIRTUALIZATION")[];
  readonly exit?: readonly ("SAVE_DEBUG_CONTROLS" | "HOST_ADDRESS_SPACE_SIZE" | "LOAD_HOST_PERF_GLOBAL_CTRL" | "ACKNOWLEDGE_INTERRUPT_ON_EXIT" | "SAVE_PAT" | "LOAD_HOST_PAT" | "SAVE_EFER" | "LOAD_HOST_EFER" | "SAVE_PREEMPTION_TIMER" | "CLEAR_BNDCFGS" | "EXIT_CONCEAL_VMX_FROM_PT" | "CLEAR_RTIT_CTL" | "CLEAR_LBR_CTL" | "CLEAR_UINV" | "LOAD_HOST_CET" | "LOAD_HOST_PKRS" | "SAVE_PERF_GLOBAL_CTRL" | "ACTIVATE_SECONDARY_EXIT_CONTROLS")[];
  readonly entry?: readonly ("LOAD_DEBUG_CONTROLS" | "IA32E_MODE_GUEST" | "ENTRY_TO_SMM" | "DEACTIVATE_DUAL_MONITOR" | "LOAD_PERF_GLOBAL_CTRL" | "LOAD_PAT" | "LOAD_EFER" | "LOAD_BNDCFGS" | "ENTRY_CONCEAL_VMX_FROM_PT" | "LOAD_RTIT_CTL" | "LOAD_UINV" | "LOAD_CET" | "LOAD_LBR_CTL" | "LOAD_PKRS" | "LOAD_FRED" | "LOAD_GUEST_SPEC_CTRL")[];
}
