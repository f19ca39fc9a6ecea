// Generated from src/spec/vmx/entry-checks.ts by npm run gen. Do not edit.
/** No rule failed. */
export const NONE: u32 = 0;
/** C1.1: PIN_BASED_CONTROLS: bits that the capability MSR requires to be 1 are 1. */
export const PIN_ALLOWED0: u32 = 1;
/** C1.2: PIN_BASED_CONTROLS: bits that the capability MSR requires to be 0 are 0. */
export const PIN_ALLOWED1: u32 = 2;
/** C2.1: PRIMARY_CONTROLS: bits that the capability MSR requires to be 1 are 1. */
export const PRIMARY_ALLOWED0: u32 = 3;
/** C2.2: PRIMARY_CONTROLS: bits that the capability MSR requires to be 0 are 0. */
export const PRIMARY_ALLOWED1: u32 = 4;
/** C3.1: SECONDARY_CONTROLS: bits that the capability MSR requires to be 1 are 1. */
export const SECONDARY_ALLOWED0: u32 = 5;
/** C3.2: SECONDARY_CONTROLS: bits that the capability MSR requires to be 0 are 0. */
export const SECONDARY_ALLOWED1: u32 = 6;
/** C4: TERTIARY_CONTROLS: no bit that IA32_VMX_PROCBASED_CTLS3 forbids. */
export const TERTIARY_ALLOWED1: u32 = 7;
/** C5: CR3_TARGET_COUNT: at most IA32_VMX_MISC bits 24:16. */
export const CR3_TARGET_COUNT: u32 = 8;
/** C6.1: IO_BITMAP_A: bits 11:0 are 0. */
export const IO_BITMAP_A_ALIGNMENT: u32 = 9;
/** C6.2: IO_BITMAP_A: no bit beyond the physical-address width. */
export const IO_BITMAP_A_WIDTH: u32 = 0xa;
/** C6.3: IO_BITMAP_B: bits 11:0 are 0. */
export const IO_BITMAP_B_ALIGNMENT: u32 = 0xb;
/** C6.4: IO_BITMAP_B: no bit beyond the physical-address width. */
export const IO_BITMAP_B_WIDTH: u32 = 0xc;
/** C7.1: MSR_BITMAP: bits 11:0 are 0. */
export const MSR_BITMAP_ALIGNMENT: u32 = 0xd;
/** C7.2: MSR_BITMAP: no bit beyond the physical-address width. */
export const MSR_BITMAP_WIDTH: u32 = 0xe;
/** C8.1: VIRTUAL_APIC_ADDRESS: bits 11:0 are 0. */
export const VIRTUAL_APIC_ADDRESS_ALIGNMENT: u32 = 0xf;
/** C8.2: VIRTUAL_APIC_ADDRESS: no bit beyond the physical-address width. */
export const VIRTUAL_APIC_ADDRESS_WIDTH: u32 = 0x10;
/** C9: TPR_THRESHOLD: bits 31:4 are 0 without "virtual-interrupt delivery". */
export const TPR_THRESHOLD_RESERVED: u32 = 0x11;
/** C10: TPR_THRESHOLD: bits 3:0 are at most bits 7:4 of the virtual TPR, with neither "virtualize APIC accesses" nor "virtual-interrupt delivery". */
export const TPR_THRESHOLD_ABOVE_VTPR: u32 = 0x12;
/** C11: PIN_BASED_CONTROLS: "virtual NMIs" is 0 if "NMI exiting" is 0. */
export const VIRTUAL_NMIS_WITHOUT_NMI_EXITING: u32 = 0x13;
/** C12: PRIMARY_CONTROLS: "NMI-window exiting" is 0 if "virtual NMIs" is 0. */
export const NMI_WINDOW_WITHOUT_VIRTUAL_NMIS: u32 = 0x14;
/** C13.1: APIC_ACCESS_ADDRESS: bits 11:0 are 0. */
export const APIC_ACCESS_ADDRESS_ALIGNMENT: u32 = 0x15;
/** C13.2: APIC_ACCESS_ADDRESS: no bit beyond the physical-address width. */
export const APIC_ACCESS_ADDRESS_WIDTH: u32 = 0x16;
/** C14.1: SECONDARY_CONTROLS: "use TPR shadow" is 1. */
export const X2APIC_WITHOUT_TPR_SHADOW: u32 = 0x17;
/** C14.2: SECONDARY_CONTROLS: "use TPR shadow" is 1. */
export const REGISTERS_WITHOUT_TPR_SHADOW: u32 = 0x18;
/** C14.3: SECONDARY_CONTROLS: "use TPR shadow" is 1. */
export const DELIVERY_WITHOUT_TPR_SHADOW: u32 = 0x19;
/** C14.4: TERTIARY_CONTROLS: "use TPR shadow" is 1. */
export const IPI_WITHOUT_TPR_SHADOW: u32 = 0x1a;
/** C15: SECONDARY_CONTROLS: "virtualize APIC accesses" is 0. */
export const X2APIC_WITH_APIC_ACCESSES: u32 = 0x1b;
/** C16: SECONDARY_CONTROLS: "external-interrupt exiting" is 1. */
export const DELIVERY_WITHOUT_EXITING: u32 = 0x1c;
/** C17: PIN_BASED_CONTROLS: "virtual-interrupt delivery" is 1. */
export const POSTED_WITHOUT_DELIVERY: u32 = 0x1d;
/** C18: PIN_BASED_CONTROLS: "acknowledge interrupt on exit" is 1. */
export const POSTED_WITHOUT_ACKNOWLEDGE: u32 = 0x1e;
/** C19: POSTED_INTERRUPT_VECTOR: bits 15:8 are 0. */
export const POSTED_VECTOR_RESERVED: u32 = 0x1f;
/** C20.1: POSTED_INTERRUPT_DESCRIPTOR: bits 5:0 are 0. */
export const POSTED_DESCRIPTOR_ALIGNMENT: u32 = 0x20;
/** C20.2: POSTED_INTERRUPT_DESCRIPTOR: no bit beyond the physical-address width. */
export const POSTED_DESCRIPTOR_WIDTH: u32 = 0x21;
/** C21: VPID: not 0. */
export const VPID_ZERO: u32 = 0x22;
/** C22: EPT_POINTER: bits 2:0 are a memory type that IA32_VMX_EPT_VPID_CAP reports. */
export const EPTP_MEMORY_TYPE: u32 = 0x23;
/** C23: EPT_POINTER: bits 5:3 are 3, a page walk of 4 levels, or 4 if IA32_VMX_EPT_VPID_CAP bit 7 is 1. */
export const EPTP_WALK_LENGTH: u32 = 0x24;
/** C24: EPT_POINTER: bit 6 is 0 unless IA32_VMX_EPT_VPID_CAP bit 21 is 1. */
export const EPTP_ACCESSED_DIRTY: u32 = 0x25;
/** C26.1: EPT_POINTER: bits 11:7 are 0. */
export const EPTP_RESERVED: u32 = 0x26;
/** C26.2: EPT_POINTER: no bit beyond the physical-address width. */
export const EPTP_WIDTH: u32 = 0x27;
/** C27: SECONDARY_CONTROLS: "enable EPT" is 1. */
export const PML_WITHOUT_EPT: u32 = 0x28;
/** C28.1: PML_ADDRESS: bits 11:0 are 0. */
export const PML_ADDRESS_ALIGNMENT: u32 = 0x29;
/** C28.2: PML_ADDRESS: no bit beyond the physical-address width. */
export const PML_ADDRESS_WIDTH: u32 = 0x2a;
/** C29: SECONDARY_CONTROLS: "enable EPT" is 1. */
export const UNRESTRICTED_GUEST_WITHOUT_EPT: u32 = 0x2b;
/** C30: SECONDARY_CONTROLS: "enable EPT" is 1. */
export const MODE_BASED_EXECUTE_WITHOUT_EPT: u32 = 0x2c;
/** C31.1: SECONDARY_CONTROLS: "enable EPT" is 1. */
export const SUB_PAGE_WITHOUT_EPT: u32 = 0x2d;
/** C31.2: SPP_TABLE_POINTER: bits 11:0 are 0. */
export const SPP_TABLE_POINTER_ALIGNMENT: u32 = 0x2e;
/** C31.3: SPP_TABLE_POINTER: no bit beyond the physical-address width. */
export const SPP_TABLE_POINTER_WIDTH: u32 = 0x2f;
/** C32: VM_FUNCTION_CONTROLS: no bit that IA32_VMX_VMFUNC forbids. */
export const VM_FUNCTIONS_ALLOWED1: u32 = 0x30;
/** C33.1: SECONDARY_CONTROLS: "enable EPT" is 1. */
export const EPTP_SWITCHING_WITHOUT_EPT: u32 = 0x31;
/** C33.2: EPTP_LIST_ADDRESS: bits 11:0 are 0. */
export const EPTP_LIST_ADDRESS_ALIGNMENT: u32 = 0x32;
/** C33.3: EPTP_LIST_ADDRESS: no bit beyond the physical-address width. */
export const EPTP_LIST_ADDRESS_WIDTH: u32 = 0x33;
/** C34.1: VMREAD_BITMAP: bits 11:0 are 0. */
export const VMREAD_BITMAP_ALIGNMENT: u32 = 0x34;
/** C34.2: VMREAD_BITMAP: no bit beyond the physical-address width. */
export const VMREAD_BITMAP_WIDTH: u32 = 0x35;
/** C34.3: VMWRITE_BITMAP: bits 11:0 are 0. */
export const VMWRITE_BITMAP_ALIGNMENT: u32 = 0x36;
/** C34.4: VMWRITE_BITMAP: no bit beyond the physical-address width. */
export const VMWRITE_BITMAP_WIDTH: u32 = 0x37;
/** C35.1: VE_INFORMATION_ADDRESS: bits 11:0 are 0. */
export const VE_INFORMATION_ADDRESS_ALIGNMENT: u32 = 0x38;
/** C35.2: VE_INFORMATION_ADDRESS: no bit beyond the physical-address width. */
export const VE_INFORMATION_ADDRESS_WIDTH: u32 = 0x39;
/** C37: TSC_MULTIPLIER: not 0. */
export const TSC_MULTIPLIER_ZERO: u32 = 0x3a;
/** C39.1: TERTIARY_CONTROLS: "enable EPT" is 1. */
export const HLAT_WITHOUT_EPT: u32 = 0x3b;
/** C39.2: TERTIARY_CONTROLS: "enable EPT" is 1. */
export const PAGING_WRITE_WITHOUT_EPT: u32 = 0x3c;
/** C39.3: TERTIARY_CONTROLS: "enable EPT" is 1. */
export const VERIFICATION_WITHOUT_EPT: u32 = 0x3d;
/** C39.4: HLAT_POINTER: bits 2:0 and 11:5 are 0. */
export const HLAT_POINTER_RESERVED: u32 = 0x3e;
/** C39.5: HLAT_POINTER: no bit beyond the physical-address width. */
export const HLAT_POINTER_WIDTH: u32 = 0x3f;
/** C40.1: PID_POINTER_TABLE_ADDRESS: bits 2:0 are 0. */
export const PID_TABLE_ALIGNMENT: u32 = 0x40;
/** C40.2: PID_POINTER_TABLE_ADDRESS: no bit beyond the physical-address width. */
export const PID_TABLE_WIDTH: u32 = 0x41;
/** C40.3: PID_POINTER_TABLE_ADDRESS: the last entry lies within the physical-address width. */
export const PID_TABLE_END: u32 = 0x42;
/** C41.1: TERTIARY_CONTROLS: "virtual-interrupt delivery" is 1. */
export const TIMER_WITHOUT_DELIVERY: u32 = 0x43;
/** C41.2: TERTIARY_CONTROLS: "RDTSC exiting" is 0. */
export const TIMER_WITH_RDTSC_EXITING: u32 = 0x44;
/** C41.3: VIRTUAL_TIMER_VECTOR: bits 15:8 are 0. */
export const TIMER_VECTOR_RESERVED: u32 = 0x45;
/** X1.1: EXIT_CONTROLS: bits that the capability MSR requires to be 1 are 1. */
export const EXIT_ALLOWED0: u32 = 0x46;
/** X1.2: EXIT_CONTROLS: bits that the capability MSR requires to be 0 are 0. */
export const EXIT_ALLOWED1: u32 = 0x47;
/** X3: EXIT_CONTROLS: "save VMX-preemption timer value" is 0 if "activate VMX-preemption timer" is 0. */
export const SAVE_TIMER_WITHOUT_TIMER: u32 = 0x48;
/** X4.1: EXIT_MSR_STORE_ADDRESS: 16-byte aligned. */
export const EXIT_MSR_STORE_ALIGNMENT: u32 = 0x49;
/** X4.2: EXIT_MSR_STORE_ADDRESS: no bit beyond the physical-address width. */
export const EXIT_MSR_STORE_WIDTH: u32 = 0x4a;
/** X4.3: EXIT_MSR_STORE_ADDRESS: the last byte of the area lies within the physical-address width. */
export const EXIT_MSR_STORE_END: u32 = 0x4b;
/** X5.1: EXIT_MSR_LOAD_ADDRESS: 16-byte aligned. */
export const EXIT_MSR_LOAD_ALIGNMENT: u32 = 0x4c;
/** X5.2: EXIT_MSR_LOAD_ADDRESS: no bit beyond the physical-address width. */
export const EXIT_MSR_LOAD_WIDTH: u32 = 0x4d;
/** X5.3: EXIT_MSR_LOAD_ADDRESS: the last byte of the area lies within the physical-address width. */
export const EXIT_MSR_LOAD_END: u32 = 0x4e;
/** N1.1: ENTRY_CONTROLS: bits that the capability MSR requires to be 1 are 1. */
export const ENTRY_ALLOWED0: u32 = 0x4f;
/** N1.2: ENTRY_CONTROLS: bits that the capability MSR requires to be 0 are 0. */
export const ENTRY_ALLOWED1: u32 = 0x50;
/** N2: ENTRY_INTERRUPTION_INFORMATION: type is not 1. */
export const INJECTION_TYPE_RESERVED: u32 = 0x51;
/** N3: ENTRY_INTERRUPTION_INFORMATION: type is not 7 unless the CPU has the monitor trap flag. */
export const INJECTION_TYPE_OTHER: u32 = 0x52;
/** N4: ENTRY_INTERRUPTION_INFORMATION: vector is 2 if the type is NMI. */
export const INJECTION_NMI_VECTOR: u32 = 0x53;
/** N5: ENTRY_INTERRUPTION_INFORMATION: vector is at most 31 if the type is hardware exception. */
export const INJECTION_EXCEPTION_VECTOR: u32 = 0x54;
/** N6: ENTRY_INTERRUPTION_INFORMATION: vector is 0 if the type is other event. */
export const INJECTION_OTHER_VECTOR: u32 = 0x55;
/** N7.1: ENTRY_INTERRUPTION_INFORMATION: bit 11 is 0: the event delivers no error code. */
export const INJECTION_ERROR_CODE_UNEXPECTED: u32 = 0x56;
/** N7.2: ENTRY_INTERRUPTION_INFORMATION: bit 11 is 1: the exception delivers an error code. */
export const INJECTION_ERROR_CODE_MISSING: u32 = 0x57;
/** N8: ENTRY_INTERRUPTION_INFORMATION: bits 30:12 are 0. */
export const INJECTION_RESERVED: u32 = 0x58;
/** N9: ENTRY_EXCEPTION_ERROR_CODE: bits 31:16 are 0. */
export const INJECTION_ERROR_CODE_RESERVED: u32 = 0x59;
/** N10.1: ENTRY_INSTRUCTION_LENGTH: at most 15 if a software event is injected. */
export const INJECTION_LENGTH_LONG: u32 = 0x5a;
/** N10.2: ENTRY_INSTRUCTION_LENGTH: not 0 unless IA32_VMX_MISC bit 30 is 1. */
export const INJECTION_LENGTH_ZERO: u32 = 0x5b;
/** N11.1: ENTRY_MSR_LOAD_ADDRESS: 16-byte aligned. */
export const ENTRY_MSR_LOAD_ALIGNMENT: u32 = 0x5c;
/** N11.2: ENTRY_MSR_LOAD_ADDRESS: no bit beyond the physical-address width. */
export const ENTRY_MSR_LOAD_WIDTH: u32 = 0x5d;
/** N11.3: ENTRY_MSR_LOAD_ADDRESS: the last byte of the area lies within the physical-address width. */
export const ENTRY_MSR_LOAD_END: u32 = 0x5e;
/** H1.1: HOST_CR0: bits that IA32_VMX_CR0_FIXED0 requires are 1. */
export const HOST_CR0_FIXED0: u32 = 0x5f;
/** H1.2: HOST_CR0: bits that IA32_VMX_CR0_FIXED1 forbids are 0. */
export const HOST_CR0_FIXED1: u32 = 0x60;
/** H2.1: HOST_CR4: bits that IA32_VMX_CR4_FIXED0 requires are 1. */
export const HOST_CR4_FIXED0: u32 = 0x61;
/** H2.2: HOST_CR4: bits that IA32_VMX_CR4_FIXED1 forbids are 0. */
export const HOST_CR4_FIXED1: u32 = 0x62;
/** H4: HOST_CR3: no bit beyond the physical-address width. */
export const HOST_CR3_WIDTH: u32 = 0x63;
/** H5: HOST_SYSENTER_ESP: canonical. */
export const HOST_SYSENTER_ESP_CANONICAL: u32 = 0x64;
/** H6: HOST_SYSENTER_EIP: canonical. */
export const HOST_SYSENTER_EIP_CANONICAL: u32 = 0x65;
/** H8: HOST_PAT: each byte is 0, 1, 4, 5, 6 or 7. */
export const HOST_PAT_TYPES: u32 = 0x66;
/** H9.1: HOST_EFER: reserved bits are 0. */
export const HOST_EFER_RESERVED: u32 = 0x67;
/** H9.2: HOST_EFER: LMA equals "host address-space size". */
export const HOST_EFER_LMA: u32 = 0x68;
/** H9.3: HOST_EFER: LME equals "host address-space size". */
export const HOST_EFER_LME: u32 = 0x69;
/** H14: HOST_ES_SELECTOR: RPL and TI are 0. */
export const HOST_ES_SELECTOR: u32 = 0x6a;
/** H15: HOST_CS_SELECTOR: RPL and TI are 0. */
export const HOST_CS_SELECTOR: u32 = 0x6b;
/** H16: HOST_SS_SELECTOR: RPL and TI are 0. */
export const HOST_SS_SELECTOR: u32 = 0x6c;
/** H17: HOST_DS_SELECTOR: RPL and TI are 0. */
export const HOST_DS_SELECTOR: u32 = 0x6d;
/** H18: HOST_FS_SELECTOR: RPL and TI are 0. */
export const HOST_FS_SELECTOR: u32 = 0x6e;
/** H19: HOST_GS_SELECTOR: RPL and TI are 0. */
export const HOST_GS_SELECTOR: u32 = 0x6f;
/** H20: HOST_TR_SELECTOR: RPL and TI are 0. */
export const HOST_TR_SELECTOR: u32 = 0x70;
/** H21: HOST_CS_SELECTOR: not 0. */
export const HOST_CS_NULL: u32 = 0x71;
/** H22: HOST_TR_SELECTOR: not 0. */
export const HOST_TR_NULL: u32 = 0x72;
/** H23: HOST_SS_SELECTOR: not 0 if "host address-space size" is 0. */
export const HOST_SS_NULL: u32 = 0x73;
/** H24: HOST_FS_BASE: canonical. */
export const HOST_FS_BASE_CANONICAL: u32 = 0x74;
/** H25: HOST_GS_BASE: canonical. */
export const HOST_GS_BASE_CANONICAL: u32 = 0x75;
/** H26: HOST_TR_BASE: canonical. */
export const HOST_TR_BASE_CANONICAL: u32 = 0x76;
/** H27: HOST_GDTR_BASE: canonical. */
export const HOST_GDTR_BASE_CANONICAL: u32 = 0x77;
/** H28: HOST_IDTR_BASE: canonical. */
export const HOST_IDTR_BASE_CANONICAL: u32 = 0x78;
/** H29.1: ENTRY_CONTROLS: "IA-32e mode guest" is 0 while IA32_EFER.LMA is 0. */
export const IA32E_GUEST_OF_32_BIT_VMM: u32 = 0x79;
/** H29.2: EXIT_CONTROLS: "host address-space size" is 0 while IA32_EFER.LMA is 0. */
export const HOST_SIZE_OF_32_BIT_VMM: u32 = 0x7a;
/** H30: EXIT_CONTROLS: "host address-space size" is 1 while IA32_EFER.LMA is 1. */
export const HOST_SIZE_OF_64_BIT_VMM: u32 = 0x7b;
/** H31.1: ENTRY_CONTROLS: "IA-32e mode guest" is 0 if "host address-space size" is 0. */
export const IA32E_GUEST_OF_32_BIT_HOST: u32 = 0x7c;
/** H31.2: HOST_CR4: PCIDE is 0 if "host address-space size" is 0. */
export const HOST_PCIDE_32_BIT: u32 = 0x7d;
/** H31.4: HOST_RIP: bits 63:32 are 0 if "host address-space size" is 0. */
export const HOST_RIP_32_BIT: u32 = 0x7e;
/** H32.1: HOST_CR4: PAE is 1 if "host address-space size" is 1. */
export const HOST_PAE_64_BIT: u32 = 0x7f;
/** H32.2: HOST_RIP: canonical. */
export const HOST_RIP_CANONICAL: u32 = 0x80;
/** G1.1: GUEST_CR0: bits that IA32_VMX_CR0_FIXED0 requires are 1 (PE and PG are exempt in an unrestricted guest). */
export const GUEST_CR0_FIXED0: u32 = 0x81;
/** G1.2: GUEST_CR0: bits that IA32_VMX_CR0_FIXED1 forbids are 0. */
export const GUEST_CR0_FIXED1: u32 = 0x82;
/** G2: GUEST_CR0: PG is 0 if PE is 0. */
export const GUEST_PAGING_WITHOUT_PROTECTION: u32 = 0x83;
/** G3.1: GUEST_CR4: bits that IA32_VMX_CR4_FIXED0 requires are 1. */
export const GUEST_CR4_FIXED0: u32 = 0x84;
/** G3.2: GUEST_CR4: bits that IA32_VMX_CR4_FIXED1 forbids are 0. */
export const GUEST_CR4_FIXED1: u32 = 0x85;
/** G5: GUEST_DEBUGCTL: reserved bits are 0. */
export const GUEST_DEBUGCTL_RESERVED: u32 = 0x86;
/** G6.1: GUEST_CR0: PG is 1 if "IA-32e mode guest" is 1. */
export const IA32E_GUEST_WITHOUT_PAGING: u32 = 0x87;
/** G6.2: GUEST_CR4: PAE is 1 if "IA-32e mode guest" is 1. */
export const IA32E_GUEST_WITHOUT_PAE: u32 = 0x88;
/** G7: GUEST_CR4: PCIDE is 0 if "IA-32e mode guest" is 0. */
export const GUEST_PCIDE_WITHOUT_IA32E: u32 = 0x89;
/** G8: GUEST_CR3: no bit beyond the physical-address width. */
export const GUEST_CR3_WIDTH: u32 = 0x8a;
/** G9: GUEST_DR7: bits 63:32 are 0. */
export const GUEST_DR7_HIGH: u32 = 0x8b;
/** G10.1: GUEST_SYSENTER_ESP: canonical. */
export const GUEST_SYSENTER_ESP_CANONICAL: u32 = 0x8c;
/** G10.2: GUEST_SYSENTER_EIP: canonical. */
export const GUEST_SYSENTER_EIP_CANONICAL: u32 = 0x8d;
/** G12: GUEST_PAT: each byte is 0, 1, 4, 5, 6 or 7. */
export const GUEST_PAT_TYPES: u32 = 0x8e;
/** G13.1: GUEST_EFER: reserved bits are 0. */
export const GUEST_EFER_RESERVED: u32 = 0x8f;
/** G13.2: GUEST_EFER: LMA equals "IA-32e mode guest". */
export const GUEST_EFER_LMA: u32 = 0x90;
/** G13.3: GUEST_EFER: LME equals LMA if CR0.PG is 1. */
export const GUEST_EFER_LME: u32 = 0x91;
/** G30: GUEST_TR_SELECTOR: TI is 0. */
export const TR_SELECTOR_TABLE: u32 = 0x92;
/** G31: GUEST_LDTR_SELECTOR: TI is 0 if LDTR is usable. */
export const LDTR_SELECTOR_TABLE: u32 = 0x93;
/** G32: GUEST_SS_SELECTOR: RPL of SS equals RPL of CS. */
export const SS_RPL: u32 = 0x94;
/** G33.ES: GUEST_ES_BASE: the selector times 16 in virtual-8086 mode. */
export const ES_BASE_VIRTUAL_8086: u32 = 0x95;
/** G33.CS: GUEST_CS_BASE: the selector times 16 in virtual-8086 mode. */
export const CS_BASE_VIRTUAL_8086: u32 = 0x96;
/** G33.SS: GUEST_SS_BASE: the selector times 16 in virtual-8086 mode. */
export const SS_BASE_VIRTUAL_8086: u32 = 0x97;
/** G33.DS: GUEST_DS_BASE: the selector times 16 in virtual-8086 mode. */
export const DS_BASE_VIRTUAL_8086: u32 = 0x98;
/** G33.FS: GUEST_FS_BASE: the selector times 16 in virtual-8086 mode. */
export const FS_BASE_VIRTUAL_8086: u32 = 0x99;
/** G33.GS: GUEST_GS_BASE: the selector times 16 in virtual-8086 mode. */
export const GS_BASE_VIRTUAL_8086: u32 = 0x9a;
/** G34.TR: GUEST_TR_BASE: canonical. */
export const TR_BASE_CANONICAL: u32 = 0x9b;
/** G34.FS: GUEST_FS_BASE: canonical. */
export const FS_BASE_CANONICAL: u32 = 0x9c;
/** G34.GS: GUEST_GS_BASE: canonical. */
export const GS_BASE_CANONICAL: u32 = 0x9d;
/** G34.LDTR: GUEST_LDTR_BASE: canonical if LDTR is usable. */
export const LDTR_BASE_CANONICAL: u32 = 0x9e;
/** G35.ES: GUEST_ES_BASE: bits 63:32 are 0 (of CS, and of a usable segment). */
export const ES_BASE_HIGH: u32 = 0x9f;
/** G35.CS: GUEST_CS_BASE: bits 63:32 are 0 (of CS, and of a usable segment). */
export const CS_BASE_HIGH: u32 = 0xa0;
/** G35.SS: GUEST_SS_BASE: bits 63:32 are 0 (of CS, and of a usable segment). */
export const SS_BASE_HIGH: u32 = 0xa1;
/** G35.DS: GUEST_DS_BASE: bits 63:32 are 0 (of CS, and of a usable segment). */
export const DS_BASE_HIGH: u32 = 0xa2;
/** G36.ES: GUEST_ES_LIMIT: 0xffff in virtual-8086 mode. */
export const ES_LIMIT_VIRTUAL_8086: u32 = 0xa3;
/** G36.CS: GUEST_CS_LIMIT: 0xffff in virtual-8086 mode. */
export const CS_LIMIT_VIRTUAL_8086: u32 = 0xa4;
/** G36.SS: GUEST_SS_LIMIT: 0xffff in virtual-8086 mode. */
export const SS_LIMIT_VIRTUAL_8086: u32 = 0xa5;
/** G36.DS: GUEST_DS_LIMIT: 0xffff in virtual-8086 mode. */
export const DS_LIMIT_VIRTUAL_8086: u32 = 0xa6;
/** G36.FS: GUEST_FS_LIMIT: 0xffff in virtual-8086 mode. */
export const FS_LIMIT_VIRTUAL_8086: u32 = 0xa7;
/** G36.GS: GUEST_GS_LIMIT: 0xffff in virtual-8086 mode. */
export const GS_LIMIT_VIRTUAL_8086: u32 = 0xa8;
/** G37.ES: GUEST_ES_ACCESS_RIGHTS: 0xf3 in virtual-8086 mode. */
export const ES_ACCESS_VIRTUAL_8086: u32 = 0xa9;
/** G37.CS: GUEST_CS_ACCESS_RIGHTS: 0xf3 in virtual-8086 mode. */
export const CS_ACCESS_VIRTUAL_8086: u32 = 0xaa;
/** G37.SS: GUEST_SS_ACCESS_RIGHTS: 0xf3 in virtual-8086 mode. */
export const SS_ACCESS_VIRTUAL_8086: u32 = 0xab;
/** G37.DS: GUEST_DS_ACCESS_RIGHTS: 0xf3 in virtual-8086 mode. */
export const DS_ACCESS_VIRTUAL_8086: u32 = 0xac;
/** G37.FS: GUEST_FS_ACCESS_RIGHTS: 0xf3 in virtual-8086 mode. */
export const FS_ACCESS_VIRTUAL_8086: u32 = 0xad;
/** G37.GS: GUEST_GS_ACCESS_RIGHTS: 0xf3 in virtual-8086 mode. */
export const GS_ACCESS_VIRTUAL_8086: u32 = 0xae;
/** G38: GUEST_CS_ACCESS_RIGHTS: type is 9, 11, 13 or 15 (or 3 in an unrestricted guest). */
export const CS_TYPE: u32 = 0xaf;
/** G39: GUEST_SS_ACCESS_RIGHTS: type is 3 or 7 if SS is usable. */
export const SS_TYPE: u32 = 0xb0;
/** G40.1.ES: GUEST_ES_ACCESS_RIGHTS: accessed, if usable. */
export const ES_TYPE_ACCESSED: u32 = 0xb1;
/** G40.1.DS: GUEST_DS_ACCESS_RIGHTS: accessed, if usable. */
export const DS_TYPE_ACCESSED: u32 = 0xb2;
/** G40.1.FS: GUEST_FS_ACCESS_RIGHTS: accessed, if usable. */
export const FS_TYPE_ACCESSED: u32 = 0xb3;
/** G40.1.GS: GUEST_GS_ACCESS_RIGHTS: accessed, if usable. */
export const GS_TYPE_ACCESSED: u32 = 0xb4;
/** G40.2.ES: GUEST_ES_ACCESS_RIGHTS: readable, if a usable code segment. */
export const ES_TYPE_READABLE: u32 = 0xb5;
/** G40.2.DS: GUEST_DS_ACCESS_RIGHTS: readable, if a usable code segment. */
export const DS_TYPE_READABLE: u32 = 0xb6;
/** G40.2.FS: GUEST_FS_ACCESS_RIGHTS: readable, if a usable code segment. */
export const FS_TYPE_READABLE: u32 = 0xb7;
/** G40.2.GS: GUEST_GS_ACCESS_RIGHTS: readable, if a usable code segment. */
export const GS_TYPE_READABLE: u32 = 0xb8;
/** G41.ES: GUEST_ES_ACCESS_RIGHTS: S is 1 (of CS, and of a usable segment). */
export const ES_SYSTEM: u32 = 0xb9;
/** G41.CS: GUEST_CS_ACCESS_RIGHTS: S is 1 (of CS, and of a usable segment). */
export const CS_SYSTEM: u32 = 0xba;
/** G41.SS: GUEST_SS_ACCESS_RIGHTS: S is 1 (of CS, and of a usable segment). */
export const SS_SYSTEM: u32 = 0xbb;
/** G41.DS: GUEST_DS_ACCESS_RIGHTS: S is 1 (of CS, and of a usable segment). */
export const DS_SYSTEM: u32 = 0xbc;
/** G41.FS: GUEST_FS_ACCESS_RIGHTS: S is 1 (of CS, and of a usable segment). */
export const FS_SYSTEM: u32 = 0xbd;
/** G41.GS: GUEST_GS_ACCESS_RIGHTS: S is 1 (of CS, and of a usable segment). */
export const GS_SYSTEM: u32 = 0xbe;
/** G42.1: GUEST_CS_ACCESS_RIGHTS: DPL is 0 if the type is 3. */
export const CS_DPL_DATA: u32 = 0xbf;
/** G42.2: GUEST_CS_ACCESS_RIGHTS: DPL equals that of SS if the type is 9 or 11. */
export const CS_DPL_NON_CONFORMING: u32 = 0xc0;
/** G42.3: GUEST_CS_ACCESS_RIGHTS: DPL is at most that of SS if the type is 13 or 15. */
export const CS_DPL_CONFORMING: u32 = 0xc1;
/** G43: GUEST_SS_ACCESS_RIGHTS: DPL equals RPL unless the guest is unrestricted. */
export const SS_DPL_RPL: u32 = 0xc2;
/** G44.1: GUEST_SS_ACCESS_RIGHTS: DPL is 0 if the type of CS is 3. */
export const SS_DPL_CS_DATA: u32 = 0xc3;
/** G44.2: GUEST_SS_ACCESS_RIGHTS: DPL is 0 if CR0.PE is 0. */
export const SS_DPL_REAL_MODE: u32 = 0xc4;
/** G45.ES: GUEST_ES_ACCESS_RIGHTS: DPL is not less than RPL, if usable and data or non-conforming code, unless the guest is unrestricted. */
export const ES_DPL: u32 = 0xc5;
/** G45.DS: GUEST_DS_ACCESS_RIGHTS: DPL is not less than RPL, if usable and data or non-conforming code, unless the guest is unrestricted. */
export const DS_DPL: u32 = 0xc6;
/** G45.FS: GUEST_FS_ACCESS_RIGHTS: DPL is not less than RPL, if usable and data or non-conforming code, unless the guest is unrestricted. */
export const FS_DPL: u32 = 0xc7;
/** G45.GS: GUEST_GS_ACCESS_RIGHTS: DPL is not less than RPL, if usable and data or non-conforming code, unless the guest is unrestricted. */
export const GS_DPL: u32 = 0xc8;
/** G46.ES: GUEST_ES_ACCESS_RIGHTS: P is 1 (of CS, and of a usable segment). */
export const ES_PRESENT: u32 = 0xc9;
/** G46.CS: GUEST_CS_ACCESS_RIGHTS: P is 1 (of CS, and of a usable segment). */
export const CS_PRESENT: u32 = 0xca;
/** G46.SS: GUEST_SS_ACCESS_RIGHTS: P is 1 (of CS, and of a usable segment). */
export const SS_PRESENT: u32 = 0xcb;
/** G46.DS: GUEST_DS_ACCESS_RIGHTS: P is 1 (of CS, and of a usable segment). */
export const DS_PRESENT: u32 = 0xcc;
/** G46.FS: GUEST_FS_ACCESS_RIGHTS: P is 1 (of CS, and of a usable segment). */
export const FS_PRESENT: u32 = 0xcd;
/** G46.GS: GUEST_GS_ACCESS_RIGHTS: P is 1 (of CS, and of a usable segment). */
export const GS_PRESENT: u32 = 0xce;
/** G47.ES: GUEST_ES_ACCESS_RIGHTS: bits 11:8 are 0 (of CS, and of a usable segment). */
export const ES_RESERVED_11_8: u32 = 0xcf;
/** G47.CS: GUEST_CS_ACCESS_RIGHTS: bits 11:8 are 0 (of CS, and of a usable segment). */
export const CS_RESERVED_11_8: u32 = 0xd0;
/** G47.SS: GUEST_SS_ACCESS_RIGHTS: bits 11:8 are 0 (of CS, and of a usable segment). */
export const SS_RESERVED_11_8: u32 = 0xd1;
/** G47.DS: GUEST_DS_ACCESS_RIGHTS: bits 11:8 are 0 (of CS, and of a usable segment). */
export const DS_RESERVED_11_8: u32 = 0xd2;
/** G47.FS: GUEST_FS_ACCESS_RIGHTS: bits 11:8 are 0 (of CS, and of a usable segment). */
export const FS_RESERVED_11_8: u32 = 0xd3;
/** G47.GS: GUEST_GS_ACCESS_RIGHTS: bits 11:8 are 0 (of CS, and of a usable segment). */
export const GS_RESERVED_11_8: u32 = 0xd4;
/** G48: GUEST_CS_ACCESS_RIGHTS: D/B is 0 if L is 1 in an IA-32e mode guest. */
export const CS_LONG_AND_BIG: u32 = 0xd5;
/** G49.1.ES: GUEST_ES_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const ES_GRANULARITY_LOW: u32 = 0xd6;
/** G49.1.CS: GUEST_CS_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const CS_GRANULARITY_LOW: u32 = 0xd7;
/** G49.1.SS: GUEST_SS_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const SS_GRANULARITY_LOW: u32 = 0xd8;
/** G49.1.DS: GUEST_DS_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const DS_GRANULARITY_LOW: u32 = 0xd9;
/** G49.1.FS: GUEST_FS_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const FS_GRANULARITY_LOW: u32 = 0xda;
/** G49.1.GS: GUEST_GS_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const GS_GRANULARITY_LOW: u32 = 0xdb;
/** G49.2.ES: GUEST_ES_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const ES_GRANULARITY_HIGH: u32 = 0xdc;
/** G49.2.CS: GUEST_CS_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const CS_GRANULARITY_HIGH: u32 = 0xdd;
/** G49.2.SS: GUEST_SS_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const SS_GRANULARITY_HIGH: u32 = 0xde;
/** G49.2.DS: GUEST_DS_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const DS_GRANULARITY_HIGH: u32 = 0xdf;
/** G49.2.FS: GUEST_FS_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const FS_GRANULARITY_HIGH: u32 = 0xe0;
/** G49.2.GS: GUEST_GS_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const GS_GRANULARITY_HIGH: u32 = 0xe1;
/** G50.ES: GUEST_ES_ACCESS_RIGHTS: bits 31:17 are 0 (of CS, and of a usable segment). */
export const ES_RESERVED_31_17: u32 = 0xe2;
/** G50.CS: GUEST_CS_ACCESS_RIGHTS: bits 31:17 are 0 (of CS, and of a usable segment). */
export const CS_RESERVED_31_17: u32 = 0xe3;
/** G50.SS: GUEST_SS_ACCESS_RIGHTS: bits 31:17 are 0 (of CS, and of a usable segment). */
export const SS_RESERVED_31_17: u32 = 0xe4;
/** G50.DS: GUEST_DS_ACCESS_RIGHTS: bits 31:17 are 0 (of CS, and of a usable segment). */
export const DS_RESERVED_31_17: u32 = 0xe5;
/** G50.FS: GUEST_FS_ACCESS_RIGHTS: bits 31:17 are 0 (of CS, and of a usable segment). */
export const FS_RESERVED_31_17: u32 = 0xe6;
/** G50.GS: GUEST_GS_ACCESS_RIGHTS: bits 31:17 are 0 (of CS, and of a usable segment). */
export const GS_RESERVED_31_17: u32 = 0xe7;
/** G52.1: GUEST_TR_ACCESS_RIGHTS: type is 11, or 3 outside an IA-32e mode guest. */
export const TR_TYPE: u32 = 0xe8;
/** G52.2: GUEST_TR_ACCESS_RIGHTS: S is 0. */
export const TR_SYSTEM: u32 = 0xe9;
/** G52.3: GUEST_TR_ACCESS_RIGHTS: P is 1. */
export const TR_PRESENT: u32 = 0xea;
/** G52.4: GUEST_TR_ACCESS_RIGHTS: bits 11:8 are 0. */
export const TR_RESERVED_11_8: u32 = 0xeb;
/** G52.5: GUEST_TR_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0. */
export const TR_GRANULARITY_LOW: u32 = 0xec;
/** G52.6: GUEST_TR_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1. */
export const TR_GRANULARITY_HIGH: u32 = 0xed;
/** G52.7: GUEST_TR_ACCESS_RIGHTS: TR is usable. */
export const TR_UNUSABLE: u32 = 0xee;
/** G52.8: GUEST_TR_ACCESS_RIGHTS: bits 31:17 are 0. */
export const TR_RESERVED_31_17: u32 = 0xef;
/** G53.1: GUEST_LDTR_ACCESS_RIGHTS: type is 2 if LDTR is usable. */
export const LDTR_TYPE: u32 = 0xf0;
/** G53.2: GUEST_LDTR_ACCESS_RIGHTS: S is 0 if LDTR is usable. */
export const LDTR_SYSTEM: u32 = 0xf1;
/** G53.3: GUEST_LDTR_ACCESS_RIGHTS: P is 1 if LDTR is usable. */
export const LDTR_PRESENT: u32 = 0xf2;
/** G53.4: GUEST_LDTR_ACCESS_RIGHTS: bits 11:8 are 0 if LDTR is usable. */
export const LDTR_RESERVED_11_8: u32 = 0xf3;
/** G53.5: GUEST_LDTR_ACCESS_RIGHTS: G is 0 if a bit of limit 11:0 is 0 and LDTR is usable. */
export const LDTR_GRANULARITY_LOW: u32 = 0xf4;
/** G53.6: GUEST_LDTR_ACCESS_RIGHTS: G is 1 if a bit of limit 31:20 is 1 and LDTR is usable. */
export const LDTR_GRANULARITY_HIGH: u32 = 0xf5;
/** G53.7: GUEST_LDTR_ACCESS_RIGHTS: bits 31:17 are 0 if LDTR is usable. */
export const LDTR_RESERVED_31_17: u32 = 0xf6;
/** G55.1: GUEST_GDTR_BASE: canonical. */
export const GDTR_BASE_CANONICAL: u32 = 0xf7;
/** G55.2: GUEST_IDTR_BASE: canonical. */
export const IDTR_BASE_CANONICAL: u32 = 0xf8;
/** G56.1: GUEST_GDTR_LIMIT: bits 31:16 are 0. */
export const GDTR_LIMIT_HIGH: u32 = 0xf9;
/** G56.2: GUEST_IDTR_LIMIT: bits 31:16 are 0. */
export const IDTR_LIMIT_HIGH: u32 = 0xfa;
/** G60: GUEST_RIP: bits 63:32 are 0 outside 64-bit mode. */
export const RIP_HIGH: u32 = 0xfb;
/** G61: GUEST_RIP: bits beyond the linear-address width are all equal in 64-bit mode. */
export const RIP_WIDTH: u32 = 0xfc;
/** G62: GUEST_RFLAGS: bits 63:22, 15, 5 and 3 are 0. */
export const RFLAGS_RESERVED_ZERO: u32 = 0xfd;
/** G63: GUEST_RFLAGS: bit 1 is 1. */
export const RFLAGS_RESERVED_ONE: u32 = 0xfe;
/** G64.1: GUEST_RFLAGS: VM is 0 in an IA-32e mode guest. */
export const VIRTUAL_8086_IN_IA32E: u32 = 0xff;
/** G64.2: GUEST_RFLAGS: VM is 0 if CR0.PE is 0. */
export const VIRTUAL_8086_IN_REAL_MODE: u32 = 0x100;
/** G65: GUEST_RFLAGS: IF is 1 if an external interrupt is injected. */
export const INTERRUPT_INJECTION_IF: u32 = 0x101;
/** G70: GUEST_ACTIVITY: 0 to 3. */
export const ACTIVITY_RANGE: u32 = 0x102;
/** G71: GUEST_ACTIVITY: a state that IA32_VMX_MISC bits 8:6 report. */
export const ACTIVITY_SUPPORTED: u32 = 0x103;
/** G72: GUEST_ACTIVITY: not HLT if DPL of SS is not 0. */
export const HLT_DPL: u32 = 0x104;
/** G73: GUEST_ACTIVITY: active if there is blocking by STI or by MOV SS. */
export const ACTIVITY_BLOCKING: u32 = 0x105;
/** G74: ENTRY_INTERRUPTION_INFORMATION: in HLT: an external interrupt, NMI, #DB, #MC or pending MTF. */
export const HLT_INJECTION: u32 = 0x106;
/** G75: ENTRY_INTERRUPTION_INFORMATION: in shutdown: NMI or #MC. */
export const SHUTDOWN_INJECTION: u32 = 0x107;
/** G76: ENTRY_INTERRUPTION_INFORMATION: in wait-for-SIPI: nothing injected. */
export const WAIT_FOR_SIPI_INJECTION: u32 = 0x108;
/** G80: GUEST_INTERRUPTIBILITY: bits 31:4 are 0. */
export const INTERRUPTIBILITY_RESERVED: u32 = 0x109;
/** G81: GUEST_INTERRUPTIBILITY: not both blocking by STI and by MOV SS. */
export const BLOCKING_BY_STI_AND_MOV_SS: u32 = 0x10a;
/** G82: GUEST_INTERRUPTIBILITY: no blocking by STI if IF is 0. */
export const BLOCKING_BY_STI_IF: u32 = 0x10b;
/** G83.1: GUEST_INTERRUPTIBILITY: no blocking by STI if an external interrupt is injected. */
export const INTERRUPT_INJECTION_STI: u32 = 0x10c;
/** G83.2: GUEST_INTERRUPTIBILITY: no blocking by MOV SS if an external interrupt is injected. */
export const INTERRUPT_INJECTION_MOV_SS: u32 = 0x10d;
/** G84: GUEST_INTERRUPTIBILITY: no blocking by MOV SS if an NMI is injected. */
export const NMI_INJECTION_MOV_SS: u32 = 0x10e;
/** G85: GUEST_INTERRUPTIBILITY: no blocking by SMI outside SMM. */
export const BLOCKING_BY_SMI: u32 = 0x10f;
/** G87: GUEST_INTERRUPTIBILITY: no blocking by NMI if an NMI is injected with "virtual NMIs". */
export const NMI_INJECTION_NMI: u32 = 0x110;
/** G90: GUEST_PENDING_DEBUG_EXCEPTIONS: bits 11:4, 13, 15 and 63:17 are 0. */
export const PENDING_DEBUG_RESERVED: u32 = 0x111;
/** G91.1: GUEST_PENDING_DEBUG_EXCEPTIONS: BS is 1 if TF is 1 and BTF is 0, while STI, MOV SS or HLT holds the trap. */
export const PENDING_STEP_MISSING: u32 = 0x112;
/** G91.2: GUEST_PENDING_DEBUG_EXCEPTIONS: BS is 0 if TF is 0 or BTF is 1, while STI, MOV SS or HLT holds the trap. */
export const PENDING_STEP_UNEXPECTED: u32 = 0x113;
/** G92: GUEST_PENDING_DEBUG_EXCEPTIONS: bit 16 is 0 on a CPU without RTM. */
export const PENDING_DEBUG_RTM: u32 = 0x114;
/** G95.1: VMCS_LINK_POINTER: all ones, or bits 11:0 are 0. */
export const LINK_POINTER_ALIGNMENT: u32 = 0x115;
/** G95.2: VMCS_LINK_POINTER: all ones, or no bit beyond the physical-address width. */
export const LINK_POINTER_WIDTH: u32 = 0x116;
/** G96.1: VMCS_LINK_POINTER: the VMCS it points to has our revision identifier. */
export const LINK_POINTER_REVISION: u32 = 0x117;
/** G96.2: VMCS_LINK_POINTER: the VMCS it points to is a shadow VMCS exactly if "VMCS shadowing" is 1. */
export const LINK_POINTER_SHADOW: u32 = 0x118;
/** G97: VMCS_LINK_POINTER: not the current VMCS. */
export const LINK_POINTER_CURRENT: u32 = 0x119;
/** G99.0: GUEST_PDPTE0: reserved bits of a present PDPTE are 0. */
export const PDPTE0_RESERVED: u32 = 0x11a;
/** G99.1: GUEST_PDPTE1: reserved bits of a present PDPTE are 0. */
export const PDPTE1_RESERVED: u32 = 0x11b;
/** G99.2: GUEST_PDPTE2: reserved bits of a present PDPTE are 0. */
export const PDPTE2_RESERVED: u32 = 0x11c;
/** G99.3: GUEST_PDPTE3: reserved bits of a present PDPTE are 0. */
export const PDPTE3_RESERVED: u32 = 0x11d;
/** M1: ENTRY_MSR_LOAD_ADDRESS: bits 63:32 of the entry's first quadword are 0. */
export const MSR_LOAD_RESERVED: u32 = 0x11e;
/** M2: ENTRY_MSR_LOAD_ADDRESS: not IA32_FS_BASE or IA32_GS_BASE. */
export const MSR_LOAD_BASE: u32 = 0x11f;
/** M3: ENTRY_MSR_LOAD_ADDRESS: not an x2APIC register in x2APIC mode. */
export const MSR_LOAD_X2APIC: u32 = 0x120;
/** M4: ENTRY_MSR_LOAD_ADDRESS: not an MSR that can be written only in SMM. */
export const MSR_LOAD_SMM: u32 = 0x121;
/** M5: ENTRY_MSR_LOAD_ADDRESS: an MSR and value that WRMSR accepts at CPL 0. */
export const MSR_LOAD_VALUE: u32 = 0x122;
