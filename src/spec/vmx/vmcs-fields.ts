/**
 * Every field of the VMCS, by its encoding as the manual prints it. Width, area and index derive from the encoding.
 *
 *   encoding   15      14:13                                 12   11:10                                       9:1     0
 *              0       width 0=16 1=64 2=32 3=natural bits   0    area 0=control 1=read-only 2=guest 3=host   index   high half
 *
 * The order of the rows is the order of the slots in the cache of the current VMCS (8 bytes a field) and in the VMCS region.
 *
 * @sdm 3D "Field Encoding in VMCS"
 */
export interface VmcsFieldRow {
  readonly name: string;
  readonly encoding: number;
  readonly title: string;
  /** Controls (rows of controls.ts) of which one must be supported by the CPU model for the field to exist. */
  readonly exists?: readonly string[];
  /** What a write makes necessary to check again at VM entry, when it is not what the area says (see `recheckOf`). */
  readonly recheck?: Recheck;
}

/** Groups of VM-entry checks that a write of a field can change the outcome of. */
export type Recheck = "nothing" | "controls" | "host" | "guest" | "rip" | "state";

export const VMCS_FIELDS: readonly VmcsFieldRow[] = [
  /* 16-bit control fields */
  { name: "VPID",                            encoding: 0x0000, title: "Virtual-processor identifier (VPID)", exists: ["ENABLE_VPID"] },
  { name: "POSTED_INTERRUPT_VECTOR",         encoding: 0x0002, title: "Posted-interrupt notification vector", exists: ["PROCESS_POSTED_INTERRUPTS"] },
  { name: "EPTP_INDEX",                      encoding: 0x0004, title: "EPTP index", exists: ["EPT_VIOLATION_VE"], recheck: "nothing" },
  { name: "HLAT_PREFIX_SIZE",                encoding: 0x0006, title: "HLAT prefix size", exists: ["ENABLE_HLAT"] },
  { name: "LAST_PID_POINTER_INDEX",          encoding: 0x0008, title: "Last PID-pointer index", exists: ["IPI_VIRTUALIZATION"] },
  { name: "VIRTUAL_TIMER_VECTOR",            encoding: 0x000a, title: "Virtual timer vector", exists: ["APIC_TIMER_VIRTUALIZATION"] },
  /* 16-bit guest-state fields */
  { name: "GUEST_ES_SELECTOR",               encoding: 0x0800, title: "Guest ES selector" },
  { name: "GUEST_CS_SELECTOR",               encoding: 0x0802, title: "Guest CS selector" },
  { name: "GUEST_SS_SELECTOR",               encoding: 0x0804, title: "Guest SS selector" },
  { name: "GUEST_DS_SELECTOR",               encoding: 0x0806, title: "Guest DS selector" },
  { name: "GUEST_FS_SELECTOR",               encoding: 0x0808, title: "Guest FS selector" },
  { name: "GUEST_GS_SELECTOR",               encoding: 0x080a, title: "Guest GS selector" },
  { name: "GUEST_LDTR_SELECTOR",             encoding: 0x080c, title: "Guest LDTR selector" },
  { name: "GUEST_TR_SELECTOR",               encoding: 0x080e, title: "Guest TR selector" },
  { name: "GUEST_INTERRUPT_STATUS",          encoding: 0x0810, title: "Guest interrupt status", exists: ["VIRTUAL_INTERRUPT_DELIVERY"], recheck: "nothing" },
  { name: "PML_INDEX",                       encoding: 0x0812, title: "PML index", exists: ["ENABLE_PML"], recheck: "nothing" },
  { name: "GUEST_UINV",                      encoding: 0x0814, title: "Guest UINV", exists: ["LOAD_UINV"] },
  /* 16-bit host-state fields */
  { name: "HOST_ES_SELECTOR",                encoding: 0x0c00, title: "Host ES selector" },
  { name: "HOST_CS_SELECTOR",                encoding: 0x0c02, title: "Host CS selector" },
  { name: "HOST_SS_SELECTOR",                encoding: 0x0c04, title: "Host SS selector" },
  { name: "HOST_DS_SELECTOR",                encoding: 0x0c06, title: "Host DS selector" },
  { name: "HOST_FS_SELECTOR",                encoding: 0x0c08, title: "Host FS selector" },
  { name: "HOST_GS_SELECTOR",                encoding: 0x0c0a, title: "Host GS selector" },
  { name: "HOST_TR_SELECTOR",                encoding: 0x0c0c, title: "Host TR selector" },
  /* 64-bit control fields */
  { name: "IO_BITMAP_A",                     encoding: 0x2000, title: "Address of I/O bitmap A", exists: ["USE_IO_BITMAPS"] },
  { name: "IO_BITMAP_B",                     encoding: 0x2002, title: "Address of I/O bitmap B", exists: ["USE_IO_BITMAPS"] },
  { name: "MSR_BITMAP",                      encoding: 0x2004, title: "Address of MSR bitmaps", exists: ["USE_MSR_BITMAPS"] },
  { name: "EXIT_MSR_STORE_ADDRESS",          encoding: 0x2006, title: "VM-exit MSR-store address" },
  { name: "EXIT_MSR_LOAD_ADDRESS",           encoding: 0x2008, title: "VM-exit MSR-load address" },
  { name: "ENTRY_MSR_LOAD_ADDRESS",          encoding: 0x200a, title: "VM-entry MSR-load address" },
  { name: "EXECUTIVE_VMCS_POINTER",          encoding: 0x200c, title: "Executive-VMCS pointer" },
  { name: "PML_ADDRESS",                     encoding: 0x200e, title: "PML address", exists: ["ENABLE_PML"] },
  { name: "TSC_OFFSET",                      encoding: 0x2010, title: "TSC offset", exists: ["USE_TSC_OFFSETTING"], recheck: "nothing" },
  { name: "VIRTUAL_APIC_ADDRESS",            encoding: 0x2012, title: "Virtual-APIC address", exists: ["USE_TPR_SHADOW"] },
  { name: "APIC_ACCESS_ADDRESS",             encoding: 0x2014, title: "APIC-access address", exists: ["VIRTUALIZE_APIC_ACCESSES"] },
  { name: "POSTED_INTERRUPT_DESCRIPTOR",     encoding: 0x2016, title: "Posted-interrupt descriptor address", exists: ["PROCESS_POSTED_INTERRUPTS"] },
  { name: "VM_FUNCTION_CONTROLS",            encoding: 0x2018, title: "VM-function controls", exists: ["ENABLE_VM_FUNCTIONS"] },
  { name: "EPT_POINTER",                     encoding: 0x201a, title: "EPT pointer (EPTP)", exists: ["ENABLE_EPT"] },
  { name: "EOI_EXIT_BITMAP_0",               encoding: 0x201c, title: "EOI-exit bitmap 0", exists: ["VIRTUAL_INTERRUPT_DELIVERY"], recheck: "nothing" },
  { name: "EOI_EXIT_BITMAP_1",               encoding: 0x201e, title: "EOI-exit bitmap 1", exists: ["VIRTUAL_INTERRUPT_DELIVERY"], recheck: "nothing" },
  { name: "EOI_EXIT_BITMAP_2",               encoding: 0x2020, title: "EOI-exit bitmap 2", exists: ["VIRTUAL_INTERRUPT_DELIVERY"], recheck: "nothing" },
  { name: "EOI_EXIT_BITMAP_3",               encoding: 0x2022, title: "EOI-exit bitmap 3", exists: ["VIRTUAL_INTERRUPT_DELIVERY"], recheck: "nothing" },
  { name: "EPTP_LIST_ADDRESS",               encoding: 0x2024, title: "EPTP-list address", exists: ["EPTP_SWITCHING"] },
  { name: "VMREAD_BITMAP",                   encoding: 0x2026, title: "VMREAD-bitmap address", exists: ["VMCS_SHADOWING"] },
  { name: "VMWRITE_BITMAP",                  encoding: 0x2028, title: "VMWRITE-bitmap address", exists: ["VMCS_SHADOWING"] },
  { name: "VE_INFORMATION_ADDRESS",          encoding: 0x202a, title: "Virtualization-exception information address", exists: ["EPT_VIOLATION_VE"] },
  { name: "XSS_EXITING_BITMAP",              encoding: 0x202c, title: "XSS-exiting bitmap", exists: ["ENABLE_XSAVES"], recheck: "nothing" },
  { name: "ENCLS_EXITING_BITMAP",            encoding: 0x202e, title: "ENCLS-exiting bitmap", exists: ["ENCLS_EXITING"], recheck: "nothing" },
  { name: "SPP_TABLE_POINTER",               encoding: 0x2030, title: "Sub-page-permission-table pointer", exists: ["SUB_PAGE_WRITE_PERMISSIONS"] },
  { name: "TSC_MULTIPLIER",                  encoding: 0x2032, title: "TSC multiplier", exists: ["USE_TSC_SCALING"] },
  { name: "TERTIARY_CONTROLS",               encoding: 0x2034, title: "Tertiary processor-based VM-execution controls", exists: ["ACTIVATE_TERTIARY_CONTROLS"] },
  { name: "ENCLV_EXITING_BITMAP",            encoding: 0x2036, title: "ENCLV-exiting bitmap", exists: ["ENCLV_EXITING"], recheck: "nothing" },
  { name: "LOW_PASID_DIRECTORY",             encoding: 0x2038, title: "Low PASID directory address", exists: ["PASID_TRANSLATION"] },
  { name: "HIGH_PASID_DIRECTORY",            encoding: 0x203a, title: "High PASID directory address", exists: ["PASID_TRANSLATION"] },
  { name: "SHARED_EPT_POINTER",              encoding: 0x203c, title: "Shared EPT pointer", exists: ["SEAM_GUEST_PHYSICAL_ADDRESS_WIDTH"] },
  { name: "PCONFIG_EXITING_BITMAP",          encoding: 0x203e, title: "PCONFIG-exiting bitmap", exists: ["ENABLE_PCONFIG"], recheck: "nothing" },
  { name: "HLAT_POINTER",                    encoding: 0x2040, title: "Hypervisor-managed linear-address translation pointer", exists: ["ENABLE_HLAT"] },
  { name: "PID_POINTER_TABLE_ADDRESS",       encoding: 0x2042, title: "PID-pointer table address", exists: ["IPI_VIRTUALIZATION"] },
  { name: "SECONDARY_EXIT_CONTROLS",         encoding: 0x2044, title: "Secondary VM-exit controls", exists: ["ACTIVATE_SECONDARY_EXIT_CONTROLS"] },
  { name: "SPEC_CTRL_MASK",                  encoding: 0x204a, title: "IA32_SPEC_CTRL mask", exists: ["VIRTUALIZE_SPEC_CTRL"], recheck: "nothing" },
  { name: "SPEC_CTRL_SHADOW",                encoding: 0x204c, title: "IA32_SPEC_CTRL shadow", exists: ["VIRTUALIZE_SPEC_CTRL"], recheck: "nothing" },
  { name: "GUEST_DEADLINE_SHADOW",           encoding: 0x204e, title: "Guest deadline shadow", exists: ["APIC_TIMER_VIRTUALIZATION"], recheck: "nothing" },
  { name: "INJECTED_EVENT_DATA",             encoding: 0x2052, title: "Injected-event data", exists: ["LOAD_FRED"], recheck: "nothing" },
  /* 64-bit read-only data fields */
  { name: "GUEST_PHYSICAL_ADDRESS",          encoding: 0x2400, title: "Guest-physical address", exists: ["ENABLE_EPT"] },
  { name: "MSR_DATA",                        encoding: 0x2402, title: "MSR data", exists: ["ENABLE_MSR_LIST_INSTRUCTIONS"] },
  { name: "ORIGINAL_EVENT_DATA",             encoding: 0x2404, title: "Original-event data", exists: ["LOAD_FRED"] },
  /* 64-bit guest-state fields */
  { name: "VMCS_LINK_POINTER",               encoding: 0x2800, title: "VMCS link pointer", recheck: "state" },
  { name: "GUEST_DEBUGCTL",                  encoding: 0x2802, title: "Guest IA32_DEBUGCTL" },
  { name: "GUEST_PAT",                       encoding: 0x2804, title: "Guest IA32_PAT", exists: ["LOAD_PAT", "SAVE_PAT"] },
  { name: "GUEST_EFER",                      encoding: 0x2806, title: "Guest IA32_EFER", exists: ["LOAD_EFER", "SAVE_EFER"] },
  { name: "GUEST_PERF_GLOBAL_CTRL",          encoding: 0x2808, title: "Guest IA32_PERF_GLOBAL_CTRL", exists: ["LOAD_PERF_GLOBAL_CTRL"] },
  { name: "GUEST_PDPTE0",                    encoding: 0x280a, title: "Guest PDPTE0", exists: ["ENABLE_EPT"] },
  { name: "GUEST_PDPTE1",                    encoding: 0x280c, title: "Guest PDPTE1", exists: ["ENABLE_EPT"] },
  { name: "GUEST_PDPTE2",                    encoding: 0x280e, title: "Guest PDPTE2", exists: ["ENABLE_EPT"] },
  { name: "GUEST_PDPTE3",                    encoding: 0x2810, title: "Guest PDPTE3", exists: ["ENABLE_EPT"] },
  { name: "GUEST_BNDCFGS",                   encoding: 0x2812, title: "Guest IA32_BNDCFGS", exists: ["LOAD_BNDCFGS", "CLEAR_BNDCFGS"] },
  { name: "GUEST_RTIT_CTL",                  encoding: 0x2814, title: "Guest IA32_RTIT_CTL", exists: ["LOAD_RTIT_CTL", "CLEAR_RTIT_CTL"] },
  { name: "GUEST_LBR_CTL",                   encoding: 0x2816, title: "Guest IA32_LBR_CTL", exists: ["LOAD_LBR_CTL"] },
  { name: "GUEST_PKRS",                      encoding: 0x2818, title: "Guest IA32_PKRS", exists: ["LOAD_PKRS"] },
  { name: "GUEST_FRED_CONFIG",               encoding: 0x281a, title: "Guest IA32_FRED_CONFIG", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_RSP1",                 encoding: 0x281c, title: "Guest IA32_FRED_RSP1", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_RSP2",                 encoding: 0x281e, title: "Guest IA32_FRED_RSP2", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_RSP3",                 encoding: 0x2820, title: "Guest IA32_FRED_RSP3", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_STKLVLS",              encoding: 0x2822, title: "Guest IA32_FRED_STKLVLS", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_SSP1",                 encoding: 0x2824, title: "Guest IA32_FRED_SSP1", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_SSP2",                 encoding: 0x2826, title: "Guest IA32_FRED_SSP2", exists: ["LOAD_FRED"] },
  { name: "GUEST_FRED_SSP3",                 encoding: 0x2828, title: "Guest IA32_FRED_SSP3", exists: ["LOAD_FRED"] },
  { name: "GUEST_SPEC_CTRL",                 encoding: 0x282e, title: "Guest IA32_SPEC_CTRL", exists: ["LOAD_GUEST_SPEC_CTRL"] },
  { name: "GUEST_DEADLINE",                  encoding: 0x2830, title: "Guest deadline", exists: ["APIC_TIMER_VIRTUALIZATION"], recheck: "nothing" },
  /* 64-bit host-state fields */
  { name: "HOST_PAT",                        encoding: 0x2c00, title: "Host IA32_PAT", exists: ["LOAD_HOST_PAT"] },
  { name: "HOST_EFER",                       encoding: 0x2c02, title: "Host IA32_EFER", exists: ["LOAD_HOST_EFER"] },
  { name: "HOST_PERF_GLOBAL_CTRL",           encoding: 0x2c04, title: "Host IA32_PERF_GLOBAL_CTRL", exists: ["LOAD_HOST_PERF_GLOBAL_CTRL"] },
  { name: "HOST_PKRS",                       encoding: 0x2c06, title: "Host IA32_PKRS", exists: ["LOAD_HOST_PKRS"] },
  { name: "HOST_FRED_CONFIG",                encoding: 0x2c08, title: "Host IA32_FRED_CONFIG", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_RSP1",                  encoding: 0x2c0a, title: "Host IA32_FRED_RSP1", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_RSP2",                  encoding: 0x2c0c, title: "Host IA32_FRED_RSP2", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_RSP3",                  encoding: 0x2c0e, title: "Host IA32_FRED_RSP3", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_STKLVLS",               encoding: 0x2c10, title: "Host IA32_FRED_STKLVLS", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_SSP1",                  encoding: 0x2c12, title: "Host IA32_FRED_SSP1", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_SSP2",                  encoding: 0x2c14, title: "Host IA32_FRED_SSP2", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_FRED_SSP3",                  encoding: 0x2c16, title: "Host IA32_FRED_SSP3", exists: ["LOAD_HOST_FRED"] },
  { name: "HOST_SPEC_CTRL",                  encoding: 0x2c1a, title: "Host IA32_SPEC_CTRL", exists: ["LOAD_HOST_SPEC_CTRL"] },
  /* 32-bit control fields */
  { name: "PIN_BASED_CONTROLS",              encoding: 0x4000, title: "Pin-based VM-execution controls" },
  { name: "PRIMARY_CONTROLS",                encoding: 0x4002, title: "Primary processor-based VM-execution controls" },
  { name: "EXCEPTION_BITMAP",                encoding: 0x4004, title: "Exception bitmap", recheck: "nothing" },
  { name: "PAGE_FAULT_ERROR_CODE_MASK",      encoding: 0x4006, title: "Page-fault error-code mask", recheck: "nothing" },
  { name: "PAGE_FAULT_ERROR_CODE_MATCH",     encoding: 0x4008, title: "Page-fault error-code match", recheck: "nothing" },
  { name: "CR3_TARGET_COUNT",                encoding: 0x400a, title: "CR3-target count" },
  { name: "EXIT_CONTROLS",                   encoding: 0x400c, title: "Primary VM-exit controls" },
  { name: "EXIT_MSR_STORE_COUNT",            encoding: 0x400e, title: "VM-exit MSR-store count" },
  { name: "EXIT_MSR_LOAD_COUNT",             encoding: 0x4010, title: "VM-exit MSR-load count" },
  { name: "ENTRY_CONTROLS",                  encoding: 0x4012, title: "VM-entry controls" },
  { name: "ENTRY_MSR_LOAD_COUNT",            encoding: 0x4014, title: "VM-entry MSR-load count" },
  { name: "ENTRY_INTERRUPTION_INFORMATION",  encoding: 0x4016, title: "VM-entry interruption-information field", recheck: "nothing" },
  { name: "ENTRY_EXCEPTION_ERROR_CODE",      encoding: 0x4018, title: "VM-entry exception error code", recheck: "nothing" },
  { name: "ENTRY_INSTRUCTION_LENGTH",        encoding: 0x401a, title: "VM-entry instruction length", recheck: "nothing" },
  { name: "TPR_THRESHOLD",                   encoding: 0x401c, title: "TPR threshold", exists: ["USE_TPR_SHADOW"] },
  { name: "SECONDARY_CONTROLS",              encoding: 0x401e, title: "Secondary processor-based VM-execution controls", exists: ["ACTIVATE_SECONDARY_CONTROLS"] },
  { name: "PLE_GAP",                         encoding: 0x4020, title: "PLE_Gap", exists: ["PAUSE_LOOP_EXITING"], recheck: "nothing" },
  { name: "PLE_WINDOW",                      encoding: 0x4022, title: "PLE_Window", exists: ["PAUSE_LOOP_EXITING"], recheck: "nothing" },
  { name: "INSTRUCTION_TIMEOUT",             encoding: 0x4024, title: "Instruction-timeout control", exists: ["INSTRUCTION_TIMEOUT_EXITING"], recheck: "nothing" },
  /* 32-bit read-only data fields */
  { name: "VM_INSTRUCTION_ERROR",            encoding: 0x4400, title: "VM-instruction error" },
  { name: "EXIT_REASON",                     encoding: 0x4402, title: "Exit reason" },
  { name: "EXIT_INTERRUPTION_INFORMATION",   encoding: 0x4404, title: "VM-exit interruption information" },
  { name: "EXIT_INTERRUPTION_ERROR_CODE",    encoding: 0x4406, title: "VM-exit interruption error code" },
  { name: "IDT_VECTORING_INFORMATION",       encoding: 0x4408, title: "IDT-vectoring information field" },
  { name: "IDT_VECTORING_ERROR_CODE",        encoding: 0x440a, title: "IDT-vectoring error code" },
  { name: "EXIT_INSTRUCTION_LENGTH",         encoding: 0x440c, title: "VM-exit instruction length" },
  { name: "EXIT_INSTRUCTION_INFORMATION",    encoding: 0x440e, title: "VM-exit instruction information" },
  /* 32-bit guest-state fields */
  { name: "GUEST_ES_LIMIT",                  encoding: 0x4800, title: "Guest ES limit" },
  { name: "GUEST_CS_LIMIT",                  encoding: 0x4802, title: "Guest CS limit" },
  { name: "GUEST_SS_LIMIT",                  encoding: 0x4804, title: "Guest SS limit" },
  { name: "GUEST_DS_LIMIT",                  encoding: 0x4806, title: "Guest DS limit" },
  { name: "GUEST_FS_LIMIT",                  encoding: 0x4808, title: "Guest FS limit" },
  { name: "GUEST_GS_LIMIT",                  encoding: 0x480a, title: "Guest GS limit" },
  { name: "GUEST_LDTR_LIMIT",                encoding: 0x480c, title: "Guest LDTR limit" },
  { name: "GUEST_TR_LIMIT",                  encoding: 0x480e, title: "Guest TR limit" },
  { name: "GUEST_GDTR_LIMIT",                encoding: 0x4810, title: "Guest GDTR limit" },
  { name: "GUEST_IDTR_LIMIT",                encoding: 0x4812, title: "Guest IDTR limit" },
  { name: "GUEST_ES_ACCESS_RIGHTS",          encoding: 0x4814, title: "Guest ES access rights" },
  { name: "GUEST_CS_ACCESS_RIGHTS",          encoding: 0x4816, title: "Guest CS access rights" },
  { name: "GUEST_SS_ACCESS_RIGHTS",          encoding: 0x4818, title: "Guest SS access rights" },
  { name: "GUEST_DS_ACCESS_RIGHTS",          encoding: 0x481a, title: "Guest DS access rights" },
  { name: "GUEST_FS_ACCESS_RIGHTS",          encoding: 0x481c, title: "Guest FS access rights" },
  { name: "GUEST_GS_ACCESS_RIGHTS",          encoding: 0x481e, title: "Guest GS access rights" },
  { name: "GUEST_LDTR_ACCESS_RIGHTS",        encoding: 0x4820, title: "Guest LDTR access rights" },
  { name: "GUEST_TR_ACCESS_RIGHTS",          encoding: 0x4822, title: "Guest TR access rights" },
  { name: "GUEST_INTERRUPTIBILITY",          encoding: 0x4824, title: "Guest interruptibility state", recheck: "state" },
  { name: "GUEST_ACTIVITY",                  encoding: 0x4826, title: "Guest activity state", recheck: "state" },
  { name: "GUEST_SMBASE",                    encoding: 0x4828, title: "Guest SMBASE", recheck: "nothing" },
  { name: "GUEST_SYSENTER_CS",               encoding: 0x482a, title: "Guest IA32_SYSENTER_CS", recheck: "nothing" },
  { name: "PREEMPTION_TIMER_VALUE",          encoding: 0x482e, title: "VMX-preemption timer value", exists: ["ACTIVATE_PREEMPTION_TIMER"], recheck: "nothing" },
  /* 32-bit host-state field */
  { name: "HOST_SYSENTER_CS",                encoding: 0x4c00, title: "Host IA32_SYSENTER_CS", recheck: "nothing" },
  /* natural-width control fields */
  { name: "CR0_GUEST_HOST_MASK",             encoding: 0x6000, title: "CR0 guest/host mask", recheck: "nothing" },
  { name: "CR4_GUEST_HOST_MASK",             encoding: 0x6002, title: "CR4 guest/host mask", recheck: "nothing" },
  { name: "CR0_READ_SHADOW",                 encoding: 0x6004, title: "CR0 read shadow", recheck: "nothing" },
  { name: "CR4_READ_SHADOW",                 encoding: 0x6006, title: "CR4 read shadow", recheck: "nothing" },
  { name: "CR3_TARGET_VALUE0",               encoding: 0x6008, title: "CR3-target value 0", recheck: "nothing" },
  { name: "CR3_TARGET_VALUE1",               encoding: 0x600a, title: "CR3-target value 1", recheck: "nothing" },
  { name: "CR3_TARGET_VALUE2",               encoding: 0x600c, title: "CR3-target value 2", recheck: "nothing" },
  { name: "CR3_TARGET_VALUE3",               encoding: 0x600e, title: "CR3-target value 3", recheck: "nothing" },
  /* natural-width read-only data fields */
  { name: "EXIT_QUALIFICATION",              encoding: 0x6400, title: "Exit qualification" },
  { name: "IO_RCX",                          encoding: 0x6402, title: "I/O RCX" },
  { name: "IO_RSI",                          encoding: 0x6404, title: "I/O RSI" },
  { name: "IO_RDI",                          encoding: 0x6406, title: "I/O RDI" },
  { name: "IO_RIP",                          encoding: 0x6408, title: "I/O RIP" },
  { name: "GUEST_LINEAR_ADDRESS",            encoding: 0x640a, title: "Guest-linear address" },
  /* natural-width guest-state fields */
  { name: "GUEST_CR0",                       encoding: 0x6800, title: "Guest CR0" },
  { name: "GUEST_CR3",                       encoding: 0x6802, title: "Guest CR3" },
  { name: "GUEST_CR4",                       encoding: 0x6804, title: "Guest CR4" },
  { name: "GUEST_ES_BASE",                   encoding: 0x6806, title: "Guest ES base" },
  { name: "GUEST_CS_BASE",                   encoding: 0x6808, title: "Guest CS base" },
  { name: "GUEST_SS_BASE",                   encoding: 0x680a, title: "Guest SS base" },
  { name: "GUEST_DS_BASE",                   encoding: 0x680c, title: "Guest DS base" },
  { name: "GUEST_FS_BASE",                   encoding: 0x680e, title: "Guest FS base" },
  { name: "GUEST_GS_BASE",                   encoding: 0x6810, title: "Guest GS base" },
  { name: "GUEST_LDTR_BASE",                 encoding: 0x6812, title: "Guest LDTR base" },
  { name: "GUEST_TR_BASE",                   encoding: 0x6814, title: "Guest TR base" },
  { name: "GUEST_GDTR_BASE",                 encoding: 0x6816, title: "Guest GDTR base" },
  { name: "GUEST_IDTR_BASE",                 encoding: 0x6818, title: "Guest IDTR base" },
  { name: "GUEST_DR7",                       encoding: 0x681a, title: "Guest DR7" },
  { name: "GUEST_RSP",                       encoding: 0x681c, title: "Guest RSP", recheck: "nothing" },
  { name: "GUEST_RIP",                       encoding: 0x681e, title: "Guest RIP", recheck: "rip" },
  { name: "GUEST_RFLAGS",                    encoding: 0x6820, title: "Guest RFLAGS" },
  { name: "GUEST_PENDING_DEBUG_EXCEPTIONS",  encoding: 0x6822, title: "Guest pending debug exceptions", recheck: "state" },
  { name: "GUEST_SYSENTER_ESP",              encoding: 0x6824, title: "Guest IA32_SYSENTER_ESP" },
  { name: "GUEST_SYSENTER_EIP",              encoding: 0x6826, title: "Guest IA32_SYSENTER_EIP" },
  { name: "GUEST_S_CET",                     encoding: 0x6828, title: "Guest IA32_S_CET", exists: ["LOAD_CET"] },
  { name: "GUEST_SSP",                       encoding: 0x682a, title: "Guest SSP", exists: ["LOAD_CET"] },
  { name: "GUEST_INTERRUPT_SSP_TABLE",       encoding: 0x682c, title: "Guest IA32_INTERRUPT_SSP_TABLE_ADDR", exists: ["LOAD_CET"] },
  /* natural-width host-state fields */
  { name: "HOST_CR0",                        encoding: 0x6c00, title: "Host CR0" },
  { name: "HOST_CR3",                        encoding: 0x6c02, title: "Host CR3" },
  { name: "HOST_CR4",                        encoding: 0x6c04, title: "Host CR4" },
  { name: "HOST_FS_BASE",                    encoding: 0x6c06, title: "Host FS base" },
  { name: "HOST_GS_BASE",                    encoding: 0x6c08, title: "Host GS base" },
  { name: "HOST_TR_BASE",                    encoding: 0x6c0a, title: "Host TR base" },
  { name: "HOST_GDTR_BASE",                  encoding: 0x6c0c, title: "Host GDTR base" },
  { name: "HOST_IDTR_BASE",                  encoding: 0x6c0e, title: "Host IDTR base" },
  { name: "HOST_SYSENTER_ESP",               encoding: 0x6c10, title: "Host IA32_SYSENTER_ESP" },
  { name: "HOST_SYSENTER_EIP",               encoding: 0x6c12, title: "Host IA32_SYSENTER_EIP" },
  { name: "HOST_RSP",                        encoding: 0x6c14, title: "Host RSP", recheck: "nothing" },
  { name: "HOST_RIP",                        encoding: 0x6c16, title: "Host RIP" },
  { name: "HOST_S_CET",                      encoding: 0x6c18, title: "Host IA32_S_CET", exists: ["LOAD_HOST_CET"] },
  { name: "HOST_SSP",                        encoding: 0x6c1a, title: "Host SSP", exists: ["LOAD_HOST_CET"] },
  { name: "HOST_INTERRUPT_SSP_TABLE",        encoding: 0x6c1c, title: "Host IA32_INTERRUPT_SSP_TABLE_ADDR", exists: ["LOAD_HOST_CET"] },
];

/** Width in bits; natural width is 64, as every model is a 64-bit processor. */
export const widthOf = (encoding: number): 16 | 32 | 64 => ([16, 64, 32, 64] as const)[(encoding >> 13) & 3]!;

export type VmcsArea = "control" | "read-only" | "guest" | "host";
export const areaOf = (encoding: number): VmcsArea => (["control", "read-only", "guest", "host"] as const)[(encoding >> 10) & 3]!;

/**
 * Bits of cpu.vmcsDirty, one a group of checks: 1 controls, 2 host state, 4 guest registers, 8 RIP, 0x10 non-register state.
 * Rules about an injected event need no bit: they run at every entry that injects one.
 */
export const RECHECK_BITS: Readonly<Record<Recheck, number>> = { nothing: 0, controls: 0x1f, host: 2, guest: 0x1c, rip: 8, state: 0x10 };

/** What a write of the field makes necessary to check again. */
export function recheckOf(field: VmcsFieldRow): Recheck {
  if (field.recheck) return field.recheck;
  const area = areaOf(field.encoding);
  return area === "control" ? "controls" : area === "read-only" ? "nothing" : area;
}

/** Slot of a field in the cache of the current VMCS. */
export const slotOf = (name: string): number => {
  const slot = VMCS_FIELDS.findIndex((f) => f.name === name);
  if (slot < 0) throw new Error(`no VMCS field ${name}`);
  return slot;
};
