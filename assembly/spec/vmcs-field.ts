// Generated from src/spec/vmx/vmcs-fields.ts by npm run gen. Do not edit.
/** Virtual-processor identifier (VPID): 16-bit control field. */
export const VPID: u32 = 0;
/** Posted-interrupt notification vector: 16-bit control field. */
export const POSTED_INTERRUPT_VECTOR: u32 = 2;
/** EPTP index: 16-bit control field. */
export const EPTP_INDEX: u32 = 4;
/** HLAT prefix size: 16-bit control field. */
export const HLAT_PREFIX_SIZE: u32 = 6;
/** Last PID-pointer index: 16-bit control field. */
export const LAST_PID_POINTER_INDEX: u32 = 8;
/** Virtual timer vector: 16-bit control field. */
export const VIRTUAL_TIMER_VECTOR: u32 = 0xa;
/** Guest ES selector: 16-bit guest field. */
export const GUEST_ES_SELECTOR: u32 = 0x800;
/** Guest CS selector: 16-bit guest field. */
export const GUEST_CS_SELECTOR: u32 = 0x802;
/** Guest SS selector: 16-bit guest field. */
export const GUEST_SS_SELECTOR: u32 = 0x804;
/** Guest DS selector: 16-bit guest field. */
export const GUEST_DS_SELECTOR: u32 = 0x806;
/** Guest FS selector: 16-bit guest field. */
export const GUEST_FS_SELECTOR: u32 = 0x808;
/** Guest GS selector: 16-bit guest field. */
export const GUEST_GS_SELECTOR: u32 = 0x80a;
/** Guest LDTR selector: 16-bit guest field. */
export const GUEST_LDTR_SELECTOR: u32 = 0x80c;
/** Guest TR selector: 16-bit guest field. */
export const GUEST_TR_SELECTOR: u32 = 0x80e;
/** Guest interrupt status: 16-bit guest field. */
export const GUEST_INTERRUPT_STATUS: u32 = 0x810;
/** PML index: 16-bit guest field. */
export const PML_INDEX: u32 = 0x812;
/** Guest UINV: 16-bit guest field. */
export const GUEST_UINV: u32 = 0x814;
/** Host ES selector: 16-bit host field. */
export const HOST_ES_SELECTOR: u32 = 0xc00;
/** Host CS selector: 16-bit host field. */
export const HOST_CS_SELECTOR: u32 = 0xc02;
/** Host SS selector: 16-bit host field. */
export const HOST_SS_SELECTOR: u32 = 0xc04;
/** Host DS selector: 16-bit host field. */
export const HOST_DS_SELECTOR: u32 = 0xc06;
/** Host FS selector: 16-bit host field. */
export const HOST_FS_SELECTOR: u32 = 0xc08;
/** Host GS selector: 16-bit host field. */
export const HOST_GS_SELECTOR: u32 = 0xc0a;
/** Host TR selector: 16-bit host field. */
export const HOST_TR_SELECTOR: u32 = 0xc0c;
/** Address of I/O bitmap A: 64-bit control field. */
export const IO_BITMAP_A: u32 = 0x2000;
/** Address of I/O bitmap B: 64-bit control field. */
export const IO_BITMAP_B: u32 = 0x2002;
/** Address of MSR bitmaps: 64-bit control field. */
export const MSR_BITMAP: u32 = 0x2004;
/** VM-exit MSR-store address: 64-bit control field. */
export const EXIT_MSR_STORE_ADDRESS: u32 = 0x2006;
/** VM-exit MSR-load address: 64-bit control field. */
export const EXIT_MSR_LOAD_ADDRESS: u32 = 0x2008;
/** VM-entry MSR-load address: 64-bit control field. */
export const ENTRY_MSR_LOAD_ADDRESS: u32 = 0x200a;
/** Executive-VMCS pointer: 64-bit control field. */
export const EXECUTIVE_VMCS_POINTER: u32 = 0x200c;
/** PML address: 64-bit control field. */
export const PML_ADDRESS: u32 = 0x200e;
/** TSC offset: 64-bit control field. */
export const TSC_OFFSET: u32 = 0x2010;
/** Virtual-APIC address: 64-bit control field. */
export const VIRTUAL_APIC_ADDRESS: u32 = 0x2012;
/** APIC-access address: 64-bit control field. */
export const APIC_ACCESS_ADDRESS: u32 = 0x2014;
/** Posted-interrupt descriptor address: 64-bit control field. */
export const POSTED_INTERRUPT_DESCRIPTOR: u32 = 0x2016;
/** VM-function controls: 64-bit control field. */
export const VM_FUNCTION_CONTROLS: u32 = 0x2018;
/** EPT pointer (EPTP): 64-bit control field. */
export const EPT_POINTER: u32 = 0x201a;
/** EOI-exit bitmap 0: 64-bit control field. */
export const EOI_EXIT_BITMAP_0: u32 = 0x201c;
/** EOI-exit bitmap 1: 64-bit control field. */
export const EOI_EXIT_BITMAP_1: u32 = 0x201e;
/** EOI-exit bitmap 2: 64-bit control field. */
export const EOI_EXIT_BITMAP_2: u32 = 0x2020;
/** EOI-exit bitmap 3: 64-bit control field. */
export const EOI_EXIT_BITMAP_3: u32 = 0x2022;
/** EPTP-list address: 64-bit control field. */
export const EPTP_LIST_ADDRESS: u32 = 0x2024;
/** VMREAD-bitmap address: 64-bit control field. */
export const VMREAD_BITMAP: u32 = 0x2026;
/** VMWRITE-bitmap address: 64-bit control field. */
export const VMWRITE_BITMAP: u32 = 0x2028;
/** Virtualization-exception information address: 64-bit control field. */
export const VE_INFORMATION_ADDRESS: u32 = 0x202a;
/** XSS-exiting bitmap: 64-bit control field. */
export const XSS_EXITING_BITMAP: u32 = 0x202c;
/** ENCLS-exiting bitmap: 64-bit control field. */
export const ENCLS_EXITING_BITMAP: u32 = 0x202e;
/** Sub-page-permission-table pointer: 64-bit control field. */
export const SPP_TABLE_POINTER: u32 = 0x2030;
/** TSC multiplier: 64-bit control field. */
export const TSC_MULTIPLIER: u32 = 0x2032;
/** Tertiary processor-based VM-execution controls: 64-bit control field. */
export const TERTIARY_CONTROLS: u32 = 0x2034;
/** ENCLV-exiting bitmap: 64-bit control field. */
export const ENCLV_EXITING_BITMAP: u32 = 0x2036;
/** Low PASID directory address: 64-bit control field. */
export const LOW_PASID_DIRECTORY: u32 = 0x2038;
/** High PASID directory address: 64-bit control field. */
export const HIGH_PASID_DIRECTORY: u32 = 0x203a;
/** Shared EPT pointer: 64-bit control field. */
export const SHARED_EPT_POINTER: u32 = 0x203c;
/** PCONFIG-exiting bitmap: 64-bit control field. */
export const PCONFIG_EXITING_BITMAP: u32 = 0x203e;
/** Hypervisor-managed linear-address translation pointer: 64-bit control field. */
export const HLAT_POINTER: u32 = 0x2040;
/** PID-pointer table address: 64-bit control field. */
export const PID_POINTER_TABLE_ADDRESS: u32 = 0x2042;
/** Secondary VM-exit controls: 64-bit control field. */
export const SECONDARY_EXIT_CONTROLS: u32 = 0x2044;
/** IA32_SPEC_CTRL mask: 64-bit control field. */
export const SPEC_CTRL_MASK: u32 = 0x204a;
/** IA32_SPEC_CTRL shadow: 64-bit control field. */
export const SPEC_CTRL_SHADOW: u32 = 0x204c;
/** Guest deadline shadow: 64-bit control field. */
export const GUEST_DEADLINE_SHADOW: u32 = 0x204e;
/** Injected-event data: 64-bit control field. */
export const INJECTED_EVENT_DATA: u32 = 0x2052;
/** Guest-physical address: 64-bit read-only field. */
export const GUEST_PHYSICAL_ADDRESS: u32 = 0x2400;
/** MSR data: 64-bit read-only field. */
export const MSR_DATA: u32 = 0x2402;
/** Original-event data: 64-bit read-only field. */
export const ORIGINAL_EVENT_DATA: u32 = 0x2404;
/** VMCS link pointer: 64-bit guest field. */
export const VMCS_LINK_POINTER: u32 = 0x2800;
/** Guest IA32_DEBUGCTL: 64-bit guest field. */
export const GUEST_DEBUGCTL: u32 = 0x2802;
/** Guest IA32_PAT: 64-bit guest field. */
export const GUEST_PAT: u32 = 0x2804;
/** Guest IA32_EFER: 64-bit guest field. */
export const GUEST_EFER: u32 = 0x2806;
/** Guest IA32_PERF_GLOBAL_CTRL: 64-bit guest field. */
export const GUEST_PERF_GLOBAL_CTRL: u32 = 0x2808;
/** Guest PDPTE0: 64-bit guest field. */
export const GUEST_PDPTE0: u32 = 0x280a;
/** Guest PDPTE1: 64-bit guest field. */
export const GUEST_PDPTE1: u32 = 0x280c;
/** Guest PDPTE2: 64-bit guest field. */
export const GUEST_PDPTE2: u32 = 0x280e;
/** Guest PDPTE3: 64-bit guest field. */
export const GUEST_PDPTE3: u32 = 0x2810;
/** Guest IA32_BNDCFGS: 64-bit guest field. */
export const GUEST_BNDCFGS: u32 = 0x2812;
/** Guest IA32_RTIT_CTL: 64-bit guest field. */
export const GUEST_RTIT_CTL: u32 = 0x2814;
/** Guest IA32_LBR_CTL: 64-bit guest field. */
export const GUEST_LBR_CTL: u32 = 0x2816;
/** Guest IA32_PKRS: 64-bit guest field. */
export const GUEST_PKRS: u32 = 0x2818;
/** Guest IA32_FRED_CONFIG: 64-bit guest field. */
export const GUEST_FRED_CONFIG: u32 = 0x281a;
/** Guest IA32_FRED_RSP1: 64-bit guest field. */
export const GUEST_FRED_RSP1: u32 = 0x281c;
/** Guest IA32_FRED_RSP2: 64-bit guest field. */
export const GUEST_FRED_RSP2: u32 = 0x281e;
/** Guest IA32_FRED_RSP3: 64-bit guest field. */
export const GUEST_FRED_RSP3: u32 = 0x2820;
/** Guest IA32_FRED_STKLVLS: 64-bit guest field. */
export const GUEST_FRED_STKLVLS: u32 = 0x2822;
/** Guest IA32_FRED_SSP1: 64-bit guest field. */
export const GUEST_FRED_SSP1: u32 = 0x2824;
/** Guest IA32_FRED_SSP2: 64-bit guest field. */
export const GUEST_FRED_SSP2: u32 = 0x2826;
/** Guest IA32_FRED_SSP3: 64-bit guest field. */
export const GUEST_FRED_SSP3: u32 = 0x2828;
/** Guest IA32_SPEC_CTRL: 64-bit guest field. */
export const GUEST_SPEC_CTRL: u32 = 0x282e;
/** Guest deadline: 64-bit guest field. */
export const GUEST_DEADLINE: u32 = 0x2830;
/** Host IA32_PAT: 64-bit host field. */
export const HOST_PAT: u32 = 0x2c00;
/** Host IA32_EFER: 64-bit host field. */
export const HOST_EFER: u32 = 0x2c02;
/** Host IA32_PERF_GLOBAL_CTRL: 64-bit host field. */
export const HOST_PERF_GLOBAL_CTRL: u32 = 0x2c04;
/** Host IA32_PKRS: 64-bit host field. */
export const HOST_PKRS: u32 = 0x2c06;
/** Host IA32_FRED_CONFIG: 64-bit host field. */
export const HOST_FRED_CONFIG: u32 = 0x2c08;
/** Host IA32_FRED_RSP1: 64-bit host field. */
export const HOST_FRED_RSP1: u32 = 0x2c0a;
/** Host IA32_FRED_RSP2: 64-bit host field. */
export const HOST_FRED_RSP2: u32 = 0x2c0c;
/** Host IA32_FRED_RSP3: 64-bit host field. */
export const HOST_FRED_RSP3: u32 = 0x2c0e;
/** Host IA32_FRED_STKLVLS: 64-bit host field. */
export const HOST_FRED_STKLVLS: u32 = 0x2c10;
/** Host IA32_FRED_SSP1: 64-bit host field. */
export const HOST_FRED_SSP1: u32 = 0x2c12;
/** Host IA32_FRED_SSP2: 64-bit host field. */
export const HOST_FRED_SSP2: u32 = 0x2c14;
/** Host IA32_FRED_SSP3: 64-bit host field. */
export const HOST_FRED_SSP3: u32 = 0x2c16;
/** Host IA32_SPEC_CTRL: 64-bit host field. */
export const HOST_SPEC_CTRL: u32 = 0x2c1a;
/** Pin-based VM-execution controls: 32-bit control field. */
export const PIN_BASED_CONTROLS: u32 = 0x4000;
/** Primary processor-based VM-execution controls: 32-bit control field. */
export const PRIMARY_CONTROLS: u32 = 0x4002;
/** Exception bitmap: 32-bit control field. */
export const EXCEPTION_BITMAP: u32 = 0x4004;
/** Page-fault error-code mask: 32-bit control field. */
export const PAGE_FAULT_ERROR_CODE_MASK: u32 = 0x4006;
/** Page-fault error-code match: 32-bit control field. */
export const PAGE_FAULT_ERROR_CODE_MATCH: u32 = 0x4008;
/** CR3-target count: 32-bit control field. */
export const CR3_TARGET_COUNT: u32 = 0x400a;
/** Primary VM-exit controls: 32-bit control field. */
export const EXIT_CONTROLS: u32 = 0x400c;
/** VM-exit MSR-store count: 32-bit control field. */
export const EXIT_MSR_STORE_COUNT: u32 = 0x400e;
/** VM-exit MSR-load count: 32-bit control field. */
export const EXIT_MSR_LOAD_COUNT: u32 = 0x4010;
/** VM-entry controls: 32-bit control field. */
export const ENTRY_CONTROLS: u32 = 0x4012;
/** VM-entry MSR-load count: 32-bit control field. */
export const ENTRY_MSR_LOAD_COUNT: u32 = 0x4014;
/** VM-entry interruption-information field: 32-bit control field. */
export const ENTRY_INTERRUPTION_INFORMATION: u32 = 0x4016;
/** VM-entry exception error code: 32-bit control field. */
export const ENTRY_EXCEPTION_ERROR_CODE: u32 = 0x4018;
/** VM-entry instruction length: 32-bit control field. */
export const ENTRY_INSTRUCTION_LENGTH: u32 = 0x401a;
/** TPR threshold: 32-bit control field. */
export const TPR_THRESHOLD: u32 = 0x401c;
/** Secondary processor-based VM-execution controls: 32-bit control field. */
export const SECONDARY_CONTROLS: u32 = 0x401e;
/** PLE_Gap: 32-bit control field. */
export const PLE_GAP: u32 = 0x4020;
/** PLE_Window: 32-bit control field. */
export const PLE_WINDOW: u32 = 0x4022;
/** Instruction-timeout control: 32-bit control field. */
export const INSTRUCTION_TIMEOUT: u32 = 0x4024;
/** VM-instruction error: 32-bit read-only field. */
export const VM_INSTRUCTION_ERROR: u32 = 0x4400;
/** Exit reason: 32-bit read-only field. */
export const EXIT_REASON: u32 = 0x4402;
/** VM-exit interruption information: 32-bit read-only field. */
export const EXIT_INTERRUPTION_INFORMATION: u32 = 0x4404;
/** VM-exit interruption error code: 32-bit read-only field. */
export const EXIT_INTERRUPTION_ERROR_CODE: u32 = 0x4406;
/** IDT-vectoring information field: 32-bit read-only field. */
export const IDT_VECTORING_INFORMATION: u32 = 0x4408;
/** IDT-vectoring error code: 32-bit read-only field. */
export const IDT_VECTORING_ERROR_CODE: u32 = 0x440a;
/** VM-exit instruction length: 32-bit read-only field. */
export const EXIT_INSTRUCTION_LENGTH: u32 = 0x440c;
/** VM-exit instruction information: 32-bit read-only field. */
export const EXIT_INSTRUCTION_INFORMATION: u32 = 0x440e;
/** Guest ES limit: 32-bit guest field. */
export const GUEST_ES_LIMIT: u32 = 0x4800;
/** Guest CS limit: 32-bit guest field. */
export const GUEST_CS_LIMIT: u32 = 0x4802;
/** Guest SS limit: 32-bit guest field. */
export const GUEST_SS_LIMIT: u32 = 0x4804;
/** Guest DS limit: 32-bit guest field. */
export const GUEST_DS_LIMIT: u32 = 0x4806;
/** Guest FS limit: 32-bit guest field. */
export const GUEST_FS_LIMIT: u32 = 0x4808;
/** Guest GS limit: 32-bit guest field. */
export const GUEST_GS_LIMIT: u32 = 0x480a;
/** Guest LDTR limit: 32-bit guest field. */
export const GUEST_LDTR_LIMIT: u32 = 0x480c;
/** Guest TR limit: 32-bit guest field. */
export const GUEST_TR_LIMIT: u32 = 0x480e;
/** Guest GDTR limit: 32-bit guest field. */
export const GUEST_GDTR_LIMIT: u32 = 0x4810;
/** Guest IDTR limit: 32-bit guest field. */
export const GUEST_IDTR_LIMIT: u32 = 0x4812;
/** Guest ES access rights: 32-bit guest field. */
export const GUEST_ES_ACCESS_RIGHTS: u32 = 0x4814;
/** Guest CS access rights: 32-bit guest field. */
export const GUEST_CS_ACCESS_RIGHTS: u32 = 0x4816;
/** Guest SS access rights: 32-bit guest field. */
export const GUEST_SS_ACCESS_RIGHTS: u32 = 0x4818;
/** Guest DS access rights: 32-bit guest field. */
export const GUEST_DS_ACCESS_RIGHTS: u32 = 0x481a;
/** Guest FS access rights: 32-bit guest field. */
export const GUEST_FS_ACCESS_RIGHTS: u32 = 0x481c;
/** Guest GS access rights: 32-bit guest field. */
export const GUEST_GS_ACCESS_RIGHTS: u32 = 0x481e;
/** Guest LDTR access rights: 32-bit guest field. */
export const GUEST_LDTR_ACCESS_RIGHTS: u32 = 0x4820;
/** Guest TR access rights: 32-bit guest field. */
export const GUEST_TR_ACCESS_RIGHTS: u32 = 0x4822;
/** Guest interruptibility state: 32-bit guest field. */
export const GUEST_INTERRUPTIBILITY: u32 = 0x4824;
/** Guest activity state: 32-bit guest field. */
export const GUEST_ACTIVITY: u32 = 0x4826;
/** Guest SMBASE: 32-bit guest field. */
export const GUEST_SMBASE: u32 = 0x4828;
/** Guest IA32_SYSENTER_CS: 32-bit guest field. */
export const GUEST_SYSENTER_CS: u32 = 0x482a;
/** VMX-preemption timer value: 32-bit guest field. */
export const PREEMPTION_TIMER_VALUE: u32 = 0x482e;
/** Host IA32_SYSENTER_CS: 32-bit host field. */
export const HOST_SYSENTER_CS: u32 = 0x4c00;
/** CR0 guest/host mask: 64-bit control field. */
export const CR0_GUEST_HOST_MASK: u32 = 0x6000;
/** CR4 guest/host mask: 64-bit control field. */
export const CR4_GUEST_HOST_MASK: u32 = 0x6002;
/** CR0 read shadow: 64-bit control field. */
export const CR0_READ_SHADOW: u32 = 0x6004;
/** CR4 read shadow: 64-bit control field. */
export const CR4_READ_SHADOW: u32 = 0x6006;
/** CR3-target value 0: 64-bit control field. */
export const CR3_TARGET_VALUE0: u32 = 0x6008;
/** CR3-target value 1: 64-bit control field. */
export const CR3_TARGET_VALUE1: u32 = 0x600a;
/** CR3-target value 2: 64-bit control field. */
export const CR3_TARGET_VALUE2: u32 = 0x600c;
/** CR3-target value 3: 64-bit control field. */
export const CR3_TARGET_VALUE3: u32 = 0x600e;
/** Exit qualification: 64-bit read-only field. */
export const EXIT_QUALIFICATION: u32 = 0x6400;
/** I/O RCX: 64-bit read-only field. */
export const IO_RCX: u32 = 0x6402;
/** I/O RSI: 64-bit read-only field. */
export const IO_RSI: u32 = 0x6404;
/** I/O RDI: 64-bit read-only field. */
export const IO_RDI: u32 = 0x6406;
/** I/O RIP: 64-bit read-only field. */
export const IO_RIP: u32 = 0x6408;
/** Guest-linear address: 64-bit read-only field. */
export const GUEST_LINEAR_ADDRESS: u32 = 0x640a;
/** Guest CR0: 64-bit guest field. */
export const GUEST_CR0: u32 = 0x6800;
/** Guest CR3: 64-bit guest field. */
export const GUEST_CR3: u32 = 0x6802;
/** Guest CR4: 64-bit guest field. */
export const GUEST_CR4: u32 = 0x6804;
/** Guest ES base: 64-bit guest field. */
export const GUEST_ES_BASE: u32 = 0x6806;
/** Guest CS base: 64-bit guest field. */
export const GUEST_CS_BASE: u32 = 0x6808;
/** Guest SS base: 64-bit guest field. */
export const GUEST_SS_BASE: u32 = 0x680a;
/** Guest DS base: 64-bit guest field. */
export const GUEST_DS_BASE: u32 = 0x680c;
/** Guest FS base: 64-bit guest field. */
export const GUEST_FS_BASE: u32 = 0x680e;
/** Guest GS base: 64-bit guest field. */
export const GUEST_GS_BASE: u32 = 0x6810;
/** Guest LDTR base: 64-bit guest field. */
export const GUEST_LDTR_BASE: u32 = 0x6812;
/** Guest TR base: 64-bit guest field. */
export const GUEST_TR_BASE: u32 = 0x6814;
/** Guest GDTR base: 64-bit guest field. */
export const GUEST_GDTR_BASE: u32 = 0x6816;
/** Guest IDTR base: 64-bit guest field. */
export const GUEST_IDTR_BASE: u32 = 0x6818;
/** Guest DR7: 64-bit guest field. */
export const GUEST_DR7: u32 = 0x681a;
/** Guest RSP: 64-bit guest field. */
export const GUEST_RSP: u32 = 0x681c;
/** Guest RIP: 64-bit guest field. */
export const GUEST_RIP: u32 = 0x681e;
/** Guest RFLAGS: 64-bit guest field. */
export const GUEST_RFLAGS: u32 = 0x6820;
/** Guest pending debug exceptions: 64-bit guest field. */
export const GUEST_PENDING_DEBUG_EXCEPTIONS: u32 = 0x6822;
/** Guest IA32_SYSENTER_ESP: 64-bit guest field. */
export const GUEST_SYSENTER_ESP: u32 = 0x6824;
/** Guest IA32_SYSENTER_EIP: 64-bit guest field. */
export const GUEST_SYSENTER_EIP: u32 = 0x6826;
/** Guest IA32_S_CET: 64-bit guest field. */
export const GUEST_S_CET: u32 = 0x6828;
/** Guest SSP: 64-bit guest field. */
export const GUEST_SSP: u32 = 0x682a;
/** Guest IA32_INTERRUPT_SSP_TABLE_ADDR: 64-bit guest field. */
export const GUEST_INTERRUPT_SSP_TABLE: u32 = 0x682c;
/** Host CR0: 64-bit host field. */
export const HOST_CR0: u32 = 0x6c00;
/** Host CR3: 64-bit host field. */
export const HOST_CR3: u32 = 0x6c02;
/** Host CR4: 64-bit host field. */
export const HOST_CR4: u32 = 0x6c04;
/** Host FS base: 64-bit host field. */
export const HOST_FS_BASE: u32 = 0x6c06;
/** Host GS base: 64-bit host field. */
export const HOST_GS_BASE: u32 = 0x6c08;
/** Host TR base: 64-bit host field. */
export const HOST_TR_BASE: u32 = 0x6c0a;
/** Host GDTR base: 64-bit host field. */
export const HOST_GDTR_BASE: u32 = 0x6c0c;
/** Host IDTR base: 64-bit host field. */
export const HOST_IDTR_BASE: u32 = 0x6c0e;
/** Host IA32_SYSENTER_ESP: 64-bit host field. */
export const HOST_SYSENTER_ESP: u32 = 0x6c10;
/** Host IA32_SYSENTER_EIP: 64-bit host field. */
export const HOST_SYSENTER_EIP: u32 = 0x6c12;
/** Host RSP: 64-bit host field. */
export const HOST_RSP: u32 = 0x6c14;
/** Host RIP: 64-bit host field. */
export const HOST_RIP: u32 = 0x6c16;
/** Host IA32_S_CET: 64-bit host field. */
export const HOST_S_CET: u32 = 0x6c18;
/** Host SSP: 64-bit host field. */
export const HOST_SSP: u32 = 0x6c1a;
/** Host IA32_INTERRUPT_SSP_TABLE_ADDR: 64-bit host field. */
export const HOST_INTERRUPT_SSP_TABLE: u32 = 0x6c1c;
