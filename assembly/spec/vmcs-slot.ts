// Generated from src/spec/vmx/vmcs-fields.ts by npm run gen. Do not edit.
/** Virtual-processor identifier (VPID). */
export const VPID: u32 = 0;
/** Posted-interrupt notification vector. */
export const POSTED_INTERRUPT_VECTOR: u32 = 1;
/** EPTP index. */
export const EPTP_INDEX: u32 = 2;
/** HLAT prefix size. */
export const HLAT_PREFIX_SIZE: u32 = 3;
/** Last PID-pointer index. */
export const LAST_PID_POINTER_INDEX: u32 = 4;
/** Virtual timer vector. */
export const VIRTUAL_TIMER_VECTOR: u32 = 5;
/** Guest ES selector. */
export const GUEST_ES_SELECTOR: u32 = 6;
/** Guest CS selector. */
export const GUEST_CS_SELECTOR: u32 = 7;
/** Guest SS selector. */
export const GUEST_SS_SELECTOR: u32 = 8;
/** Guest DS selector. */
export const GUEST_DS_SELECTOR: u32 = 9;
/** Guest FS selector. */
export const GUEST_FS_SELECTOR: u32 = 0xa;
/** Guest GS selector. */
export const GUEST_GS_SELECTOR: u32 = 0xb;
/** Guest LDTR selector. */
export const GUEST_LDTR_SELECTOR: u32 = 0xc;
/** Guest TR selector. */
export const GUEST_TR_SELECTOR: u32 = 0xd;
/** Guest interrupt status. */
export const GUEST_INTERRUPT_STATUS: u32 = 0xe;
/** PML index. */
export const PML_INDEX: u32 = 0xf;
/** Guest UINV. */
export const GUEST_UINV: u32 = 0x10;
/** Host ES selector. */
export const HOST_ES_SELECTOR: u32 = 0x11;
/** Host CS selector. */
export const HOST_CS_SELECTOR: u32 = 0x12;
/** Host SS selector. */
export const HOST_SS_SELECTOR: u32 = 0x13;
/** Host DS selector. */
export const HOST_DS_SELECTOR: u32 = 0x14;
/** Host FS selector. */
export const HOST_FS_SELECTOR: u32 = 0x15;
/** Host GS selector. */
export const HOST_GS_SELECTOR: u32 = 0x16;
/** Host TR selector. */
export const HOST_TR_SELECTOR: u32 = 0x17;
/** Address of I/O bitmap A. */
export const IO_BITMAP_A: u32 = 0x18;
/** Address of I/O bitmap B. */
export const IO_BITMAP_B: u32 = 0x19;
/** Address of MSR bitmaps. */
export const MSR_BITMAP: u32 = 0x1a;
/** VM-exit MSR-store address. */
export const EXIT_MSR_STORE_ADDRESS: u32 = 0x1b;
/** VM-exit MSR-load address. */
export const EXIT_MSR_LOAD_ADDRESS: u32 = 0x1c;
/** VM-entry MSR-load address. */
export const ENTRY_MSR_LOAD_ADDRESS: u32 = 0x1d;
/** Executive-VMCS pointer. */
export const EXECUTIVE_VMCS_POINTER: u32 = 0x1e;
/** PML address. */
export const PML_ADDRESS: u32 = 0x1f;
/** TSC offset. */
export const TSC_OFFSET: u32 = 0x20;
/** Virtual-APIC address. */
export const VIRTUAL_APIC_ADDRESS: u32 = 0x21;
/** APIC-access address. */
export const APIC_ACCESS_ADDRESS: u32 = 0x22;
/** Posted-interrupt descriptor address. */
export const POSTED_INTERRUPT_DESCRIPTOR: u32 = 0x23;
/** VM-function controls. */
export const VM_FUNCTION_CONTROLS: u32 = 0x24;
/** EPT pointer (EPTP). */
export const EPT_POINTER: u32 = 0x25;
/** EOI-exit bitmap 0. */
export const EOI_EXIT_BITMAP_0: u32 = 0x26;
/** EOI-exit bitmap 1. */
export const EOI_EXIT_BITMAP_1: u32 = 0x27;
/** EOI-exit bitmap 2. */
export const EOI_EXIT_BITMAP_2: u32 = 0x28;
/** EOI-exit bitmap 3. */
export const EOI_EXIT_BITMAP_3: u32 = 0x29;
/** EPTP-list address. */
export const EPTP_LIST_ADDRESS: u32 = 0x2a;
/** VMREAD-bitmap address. */
export const VMREAD_BITMAP: u32 = 0x2b;
/** VMWRITE-bitmap address. */
export const VMWRITE_BITMAP: u32 = 0x2c;
/** Virtualization-exception information address. */
export const VE_INFORMATION_ADDRESS: u32 = 0x2d;
/** XSS-exiting bitmap. */
export const XSS_EXITING_BITMAP: u32 = 0x2e;
/** ENCLS-exiting bitmap. */
export const ENCLS_EXITING_BITMAP: u32 = 0x2f;
/** Sub-page-permission-table pointer. */
export const SPP_TABLE_POINTER: u32 = 0x30;
/** TSC multiplier. */
export const TSC_MULTIPLIER: u32 = 0x31;
/** Tertiary processor-based VM-execution controls. */
export const TERTIARY_CONTROLS: u32 = 0x32;
/** ENCLV-exiting bitmap. */
export const ENCLV_EXITING_BITMAP: u32 = 0x33;
/** Low PASID directory address. */
export const LOW_PASID_DIRECTORY: u32 = 0x34;
/** High PASID directory address. */
export const HIGH_PASID_DIRECTORY: u32 = 0x35;
/** Shared EPT pointer. */
export const SHARED_EPT_POINTER: u32 = 0x36;
/** PCONFIG-exiting bitmap. */
export const PCONFIG_EXITING_BITMAP: u32 = 0x37;
/** Hypervisor-managed linear-address translation pointer. */
export const HLAT_POINTER: u32 = 0x38;
/** PID-pointer table address. */
export const PID_POINTER_TABLE_ADDRESS: u32 = 0x39;
/** Secondary VM-exit controls. */
export const SECONDARY_EXIT_CONTROLS: u32 = 0x3a;
/** IA32_SPEC_CTRL mask. */
export const SPEC_CTRL_MASK: u32 = 0x3b;
/** IA32_SPEC_CTRL shadow. */
export const SPEC_CTRL_SHADOW: u32 = 0x3c;
/** Guest deadline shadow. */
export const GUEST_DEADLINE_SHADOW: u32 = 0x3d;
/** Injected-event data. */
export const INJECTED_EVENT_DATA: u32 = 0x3e;
/** Guest-physical address. */
export const GUEST_PHYSICAL_ADDRESS: u32 = 0x3f;
/** MSR data. */
export const MSR_DATA: u32 = 0x40;
/** Original-event data. */
export const ORIGINAL_EVENT_DATA: u32 = 0x41;
/** VMCS link pointer. */
export const VMCS_LINK_POINTER: u32 = 0x42;
/** Guest IA32_DEBUGCTL. */
export const GUEST_DEBUGCTL: u32 = 0x43;
/** Guest IA32_PAT. */
export const GUEST_PAT: u32 = 0x44;
/** Guest IA32_EFER. */
export const GUEST_EFER: u32 = 0x45;
/** Guest IA32_PERF_GLOBAL_CTRL. */
export const GUEST_PERF_GLOBAL_CTRL: u32 = 0x46;
/** Guest PDPTE0. */
export const GUEST_PDPTE0: u32 = 0x47;
/** Guest PDPTE1. */
export const GUEST_PDPTE1: u32 = 0x48;
/** Guest PDPTE2. */
export const GUEST_PDPTE2: u32 = 0x49;
/** Guest PDPTE3. */
export const GUEST_PDPTE3: u32 = 0x4a;
/** Guest IA32_BNDCFGS. */
export const GUEST_BNDCFGS: u32 = 0x4b;
/** Guest IA32_RTIT_CTL. */
export const GUEST_RTIT_CTL: u32 = 0x4c;
/** Guest IA32_LBR_CTL. */
export const GUEST_LBR_CTL: u32 = 0x4d;
/** Guest IA32_PKRS. */
export const GUEST_PKRS: u32 = 0x4e;
/** Guest IA32_FRED_CONFIG. */
export const GUEST_FRED_CONFIG: u32 = 0x4f;
/** Guest IA32_FRED_RSP1. */
export const GUEST_FRED_RSP1: u32 = 0x50;
/** Guest IA32_FRED_RSP2. */
export const GUEST_FRED_RSP2: u32 = 0x51;
/** Guest IA32_FRED_RSP3. */
export const GUEST_FRED_RSP3: u32 = 0x52;
/** Guest IA32_FRED_STKLVLS. */
export const GUEST_FRED_STKLVLS: u32 = 0x53;
/** Guest IA32_FRED_SSP1. */
export const GUEST_FRED_SSP1: u32 = 0x54;
/** Guest IA32_FRED_SSP2. */
export const GUEST_FRED_SSP2: u32 = 0x55;
/** Guest IA32_FRED_SSP3. */
export const GUEST_FRED_SSP3: u32 = 0x56;
/** Guest IA32_SPEC_CTRL. */
export const GUEST_SPEC_CTRL: u32 = 0x57;
/** Guest deadline. */
export const GUEST_DEADLINE: u32 = 0x58;
/** Host IA32_PAT. */
export const HOST_PAT: u32 = 0x59;
/** Host IA32_EFER. */
export const HOST_EFER: u32 = 0x5a;
/** Host IA32_PERF_GLOBAL_CTRL. */
export const HOST_PERF_GLOBAL_CTRL: u32 = 0x5b;
/** Host IA32_PKRS. */
export const HOST_PKRS: u32 = 0x5c;
/** Host IA32_FRED_CONFIG. */
export const HOST_FRED_CONFIG: u32 = 0x5d;
/** Host IA32_FRED_RSP1. */
export const HOST_FRED_RSP1: u32 = 0x5e;
/** Host IA32_FRED_RSP2. */
export const HOST_FRED_RSP2: u32 = 0x5f;
/** Host IA32_FRED_RSP3. */
export const HOST_FRED_RSP3: u32 = 0x60;
/** Host IA32_FRED_STKLVLS. */
export const HOST_FRED_STKLVLS: u32 = 0x61;
/** Host IA32_FRED_SSP1. */
export const HOST_FRED_SSP1: u32 = 0x62;
/** Host IA32_FRED_SSP2. */
export const HOST_FRED_SSP2: u32 = 0x63;
/** Host IA32_FRED_SSP3. */
export const HOST_FRED_SSP3: u32 = 0x64;
/** Host IA32_SPEC_CTRL. */
export const HOST_SPEC_CTRL: u32 = 0x65;
/** Pin-based VM-execution controls. */
export const PIN_BASED_CONTROLS: u32 = 0x66;
/** Primary processor-based VM-execution controls. */
export const PRIMARY_CONTROLS: u32 = 0x67;
/** Exception bitmap. */
export const EXCEPTION_BITMAP: u32 = 0x68;
/** Page-fault error-code mask. */
export const PAGE_FAULT_ERROR_CODE_MASK: u32 = 0x69;
/** Page-fault error-code match. */
export const PAGE_FAULT_ERROR_CODE_MATCH: u32 = 0x6a;
/** CR3-target count. */
export const CR3_TARGET_COUNT: u32 = 0x6b;
/** Primary VM-exit controls. */
export const EXIT_CONTROLS: u32 = 0x6c;
/** VM-exit MSR-store count. */
export const EXIT_MSR_STORE_COUNT: u32 = 0x6d;
/** VM-exit MSR-load count. */
export const EXIT_MSR_LOAD_COUNT: u32 = 0x6e;
/** VM-entry controls. */
export const ENTRY_CONTROLS: u32 = 0x6f;
/** VM-entry MSR-load count. */
export const ENTRY_MSR_LOAD_COUNT: u32 = 0x70;
/** VM-entry interruption-information field. */
export const ENTRY_INTERRUPTION_INFORMATION: u32 = 0x71;
/** VM-entry exception error code. */
export const ENTRY_EXCEPTION_ERROR_CODE: u32 = 0x72;
/** VM-entry instruction length. */
export const ENTRY_INSTRUCTION_LENGTH: u32 = 0x73;
/** TPR threshold. */
export const TPR_THRESHOLD: u32 = 0x74;
/** Secondary processor-based VM-execution controls. */
export const SECONDARY_CONTROLS: u32 = 0x75;
/** PLE_Gap. */
export const PLE_GAP: u32 = 0x76;
/** PLE_Window. */
export const PLE_WINDOW: u32 = 0x77;
/** Instruction-timeout control. */
export const INSTRUCTION_TIMEOUT: u32 = 0x78;
/** VM-instruction error. */
export const VM_INSTRUCTION_ERROR: u32 = 0x79;
/** Exit reason. */
export const EXIT_REASON: u32 = 0x7a;
/** VM-exit interruption information. */
export const EXIT_INTERRUPTION_INFORMATION: u32 = 0x7b;
/** VM-exit interruption error code. */
export const EXIT_INTERRUPTION_ERROR_CODE: u32 = 0x7c;
/** IDT-vectoring information field. */
export const IDT_VECTORING_INFORMATION: u32 = 0x7d;
/** IDT-vectoring error code. */
export const IDT_VECTORING_ERROR_CODE: u32 = 0x7e;
/** VM-exit instruction length. */
export const EXIT_INSTRUCTION_LENGTH: u32 = 0x7f;
/** VM-exit instruction information. */
export const EXIT_INSTRUCTION_INFORMATION: u32 = 0x80;
/** Guest ES limit. */
export const GUEST_ES_LIMIT: u32 = 0x81;
/** Guest CS limit. */
export const GUEST_CS_LIMIT: u32 = 0x82;
/** Guest SS limit. */
export const GUEST_SS_LIMIT: u32 = 0x83;
/** Guest DS limit. */
export const GUEST_DS_LIMIT: u32 = 0x84;
/** Guest FS limit. */
export const GUEST_FS_LIMIT: u32 = 0x85;
/** Guest GS limit. */
export const GUEST_GS_LIMIT: u32 = 0x86;
/** Guest LDTR limit. */
export const GUEST_LDTR_LIMIT: u32 = 0x87;
/** Guest TR limit. */
export const GUEST_TR_LIMIT: u32 = 0x88;
/** Guest GDTR limit. */
export const GUEST_GDTR_LIMIT: u32 = 0x89;
/** Guest IDTR limit. */
export const GUEST_IDTR_LIMIT: u32 = 0x8a;
/** Guest ES access rights. */
export const GUEST_ES_ACCESS_RIGHTS: u32 = 0x8b;
/** Guest CS access rights. */
export const GUEST_CS_ACCESS_RIGHTS: u32 = 0x8c;
/** Guest SS access rights. */
export const GUEST_SS_ACCESS_RIGHTS: u32 = 0x8d;
/** Guest DS access rights. */
export const GUEST_DS_ACCESS_RIGHTS: u32 = 0x8e;
/** Guest FS access rights. */
export const GUEST_FS_ACCESS_RIGHTS: u32 = 0x8f;
/** Guest GS access rights. */
export const GUEST_GS_ACCESS_RIGHTS: u32 = 0x90;
/** Guest LDTR access rights. */
export const GUEST_LDTR_ACCESS_RIGHTS: u32 = 0x91;
/** Guest TR access rights. */
export const GUEST_TR_ACCESS_RIGHTS: u32 = 0x92;
/** Guest interruptibility state. */
export const GUEST_INTERRUPTIBILITY: u32 = 0x93;
/** Guest activity state. */
export const GUEST_ACTIVITY: u32 = 0x94;
/** Guest SMBASE. */
export const GUEST_SMBASE: u32 = 0x95;
/** Guest IA32_SYSENTER_CS. */
export const GUEST_SYSENTER_CS: u32 = 0x96;
/** VMX-preemption timer value. */
export const PREEMPTION_TIMER_VALUE: u32 = 0x97;
/** Host IA32_SYSENTER_CS. */
export const HOST_SYSENTER_CS: u32 = 0x98;
/** CR0 guest/host mask. */
export const CR0_GUEST_HOST_MASK: u32 = 0x99;
/** CR4 guest/host mask. */
export const CR4_GUEST_HOST_MASK: u32 = 0x9a;
/** CR0 read shadow. */
export const CR0_READ_SHADOW: u32 = 0x9b;
/** CR4 read shadow. */
export const CR4_READ_SHADOW: u32 = 0x9c;
/** CR3-target value 0. */
export const CR3_TARGET_VALUE0: u32 = 0x9d;
/** CR3-target value 1. */
export const CR3_TARGET_VALUE1: u32 = 0x9e;
/** CR3-target value 2. */
export const CR3_TARGET_VALUE2: u32 = 0x9f;
/** CR3-target value 3. */
export const CR3_TARGET_VALUE3: u32 = 0xa0;
/** Exit qualification. */
export const EXIT_QUALIFICATION: u32 = 0xa1;
/** I/O RCX. */
export const IO_RCX: u32 = 0xa2;
/** I/O RSI. */
export const IO_RSI: u32 = 0xa3;
/** I/O RDI. */
export const IO_RDI: u32 = 0xa4;
/** I/O RIP. */
export const IO_RIP: u32 = 0xa5;
/** Guest-linear address. */
export const GUEST_LINEAR_ADDRESS: u32 = 0xa6;
/** Guest CR0. */
export const GUEST_CR0: u32 = 0xa7;
/** Guest CR3. */
export const GUEST_CR3: u32 = 0xa8;
/** Guest CR4. */
export const GUEST_CR4: u32 = 0xa9;
/** Guest ES base. */
export const GUEST_ES_BASE: u32 = 0xaa;
/** Guest CS base. */
export const GUEST_CS_BASE: u32 = 0xab;
/** Guest SS base. */
export const GUEST_SS_BASE: u32 = 0xac;
/** Guest DS base. */
export const GUEST_DS_BASE: u32 = 0xad;
/** Guest FS base. */
export const GUEST_FS_BASE: u32 = 0xae;
/** Guest GS base. */
export const GUEST_GS_BASE: u32 = 0xaf;
/** Guest LDTR base. */
export const GUEST_LDTR_BASE: u32 = 0xb0;
/** Guest TR base. */
export const GUEST_TR_BASE: u32 = 0xb1;
/** Guest GDTR base. */
export const GUEST_GDTR_BASE: u32 = 0xb2;
/** Guest IDTR base. */
export const GUEST_IDTR_BASE: u32 = 0xb3;
/** Guest DR7. */
export const GUEST_DR7: u32 = 0xb4;
/** Guest RSP. */
export const GUEST_RSP: u32 = 0xb5;
/** Guest RIP. */
export const GUEST_RIP: u32 = 0xb6;
/** Guest RFLAGS. */
export const GUEST_RFLAGS: u32 = 0xb7;
/** Guest pending debug exceptions. */
export const GUEST_PENDING_DEBUG_EXCEPTIONS: u32 = 0xb8;
/** Guest IA32_SYSENTER_ESP. */
export const GUEST_SYSENTER_ESP: u32 = 0xb9;
/** Guest IA32_SYSENTER_EIP. */
export const GUEST_SYSENTER_EIP: u32 = 0xba;
/** Guest IA32_S_CET. */
export const GUEST_S_CET: u32 = 0xbb;
/** Guest SSP. */
export const GUEST_SSP: u32 = 0xbc;
/** Guest IA32_INTERRUPT_SSP_TABLE_ADDR. */
export const GUEST_INTERRUPT_SSP_TABLE: u32 = 0xbd;
/** Host CR0. */
export const HOST_CR0: u32 = 0xbe;
/** Host CR3. */
export const HOST_CR3: u32 = 0xbf;
/** Host CR4. */
export const HOST_CR4: u32 = 0xc0;
/** Host FS base. */
export const HOST_FS_BASE: u32 = 0xc1;
/** Host GS base. */
export const HOST_GS_BASE: u32 = 0xc2;
/** Host TR base. */
export const HOST_TR_BASE: u32 = 0xc3;
/** Host GDTR base. */
export const HOST_GDTR_BASE: u32 = 0xc4;
/** Host IDTR base. */
export const HOST_IDTR_BASE: u32 = 0xc5;
/** Host IA32_SYSENTER_ESP. */
export const HOST_SYSENTER_ESP: u32 = 0xc6;
/** Host IA32_SYSENTER_EIP. */
export const HOST_SYSENTER_EIP: u32 = 0xc7;
/** Host RSP. */
export const HOST_RSP: u32 = 0xc8;
/** Host RIP. */
export const HOST_RIP: u32 = 0xc9;
/** Host IA32_S_CET. */
export const HOST_S_CET: u32 = 0xca;
/** Host SSP. */
export const HOST_SSP: u32 = 0xcb;
/** Host IA32_INTERRUPT_SSP_TABLE_ADDR. */
export const HOST_INTERRUPT_SSP_TABLE: u32 = 0xcc;
/** Slots in use. */
export const COUNT: u32 = 0xcd;
