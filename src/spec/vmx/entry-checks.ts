/**
 * Every rule that VM entry checks, one row for each thing that can be wrong. Columns:
 *
 *   id        stable: letter of the group, number of the rule, and a part number where a rule has several
 *   result    VMfail 7 or 8 (VM-instruction error), VM exit 33 or 34 with bit 31 of the reason
 *   cause     exit qualification of exit 33, where the manual distinguishes: 2 PDPTE, 3 NMI injection, 4 link pointer
 *   fields    VMCS fields the rule looks at, the one at fault first
 *   when      control whose 1-setting puts the rule in force; a rule of a control that is not offered cannot fail
 *   expected  what the field must be, in words
 *
 * The engine numbers the rows from 1 in table order (assembly/spec/entry-check.ts); 0 is "no rule failed".
 *
 * @sdm 3C "VM Entries"
 */
export interface EntryCheckRow {
  readonly id: string;
  readonly name: string;
  readonly group: EntryCheckGroup;
  readonly result: 7 | 8 | 33 | 34;
  readonly cause?: 2 | 3 | 4;
  readonly fields: readonly string[];
  readonly when?: string;
  readonly expected: string;
}

export type EntryCheckGroup = "execution-controls" | "exit-controls" | "entry-controls" | "host-registers" | "host-segments" | "host-address-space" | "guest-registers" | "guest-segments" | "guest-descriptor-tables" | "guest-rip" | "guest-state" | "guest-pdptes" | "msr-load";

/** Section of the chapter on VM entries that states the group's rules. `E` is the chapter, whose number differs between editions. */
export const GROUP_SECTION: Readonly<Record<EntryCheckGroup, { readonly section: string; readonly title: string }>> = {
  "execution-controls":      { section: "E.2.1.1", title: "VM-Execution Control Fields" },
  "exit-controls":           { section: "E.2.1.2", title: "VM-Exit Control Fields" },
  "entry-controls":          { section: "E.2.1.3", title: "VM-Entry Control Fields" },
  "host-registers":          { section: "E.2.2",   title: "Checks on Host Control Registers, MSRs, and SSP" },
  "host-segments":           { section: "E.2.3",   title: "Checks on Host Segment and Descriptor-Table Registers" },
  "host-address-space":      { section: "E.2.4",   title: "Checks Related to Address-Space Size" },
  "guest-registers":         { section: "E.3.1.1", title: "Checks on Guest Control Registers, Debug Registers, and MSRs" },
  "guest-segments":          { section: "E.3.1.2", title: "Checks on Guest Segment Registers" },
  "guest-descriptor-tables": { section: "E.3.1.3", title: "Checks on Guest Descriptor-Table Registers" },
  "guest-rip":               { section: "E.3.1.4", title: "Checks on Guest RIP, RFLAGS, and SSP" },
  "guest-state":             { section: "E.3.1.5", title: "Checks on Guest Non-Register State" },
  "guest-pdptes":            { section: "E.3.1.6", title: "Checks on Guest Page-Directory-Pointer-Table Entries" },
  "msr-load":                { section: "E.4",     title: "Loading MSRs" },
};

type Part = Omit<EntryCheckRow, "group" | "result">;
const group = (name: EntryCheckGroup, result: 7 | 8 | 33 | 34, parts: readonly (Part | readonly Part[])[]): readonly EntryCheckRow[] =>
  parts.flat().map((part) => ({ ...(part as Part), group: name, result }));

/** A page-aligned physical address: alignment, then width. */
const page = (id: string, field: string, when: string, first = 1): readonly Part[] => [
  { id: `${id}.${first}`,     name: `${field}_ALIGNMENT`, fields: [field], when, expected: "bits 11:0 are 0" },
  { id: `${id}.${first + 1}`, name: `${field}_WIDTH`,     fields: [field], when, expected: "no bit beyond the physical-address width" },
];
/** An MSR area: alignment, first byte, last byte. */
const area = (id: string, name: string): readonly Part[] => [
  { id: `${id}.1`, name: `${name}_ALIGNMENT`, fields: [`${name}_ADDRESS`, `${name}_COUNT`], expected: "16-byte aligned" },
  { id: `${id}.2`, name: `${name}_WIDTH`,     fields: [`${name}_ADDRESS`, `${name}_COUNT`], expected: "no bit beyond the physical-address width" },
  { id: `${id}.3`, name: `${name}_END`,       fields: [`${name}_ADDRESS`, `${name}_COUNT`], expected: "the last byte of the area lies within the physical-address width" },
];
const allowed = (id: string, name: string, field: string, when?: string): readonly Part[] => [
  { id: `${id}.1`, name: `${name}_ALLOWED0`, fields: [field], ...(when ? { when } : {}), expected: "bits that the capability MSR requires to be 1 are 1" },
  { id: `${id}.2`, name: `${name}_ALLOWED1`, fields: [field], ...(when ? { when } : {}), expected: "bits that the capability MSR requires to be 0 are 0" },
];
const SIX = ["ES", "CS", "SS", "DS", "FS", "GS"] as const;
const DATA = ["ES", "DS", "FS", "GS"] as const;
/** One row a segment register, in the order of the fields. */
const each = (segments: readonly string[], id: string, suffix: string, part: "SELECTOR" | "BASE" | "LIMIT" | "ACCESS_RIGHTS", expected: string): readonly Part[] =>
  segments.map((s) => ({ id: `${id}.${s}`, name: `${s}_${suffix}`, fields: [`GUEST_${s}_${part}`], expected }));

export const ENTRY_CHECKS: readonly EntryCheckRow[] = [
  ...group("execution-controls", 7, [
    allowed("C1", "PIN", "PIN_BASED_CONTROLS"),
    allowed("C2", "PRIMARY", "PRIMARY_CONTROLS"),
    allowed("C3", "SECONDARY", "SECONDARY_CONTROLS", "ACTIVATE_SECONDARY_CONTROLS"),
    { id: "C4",   name: "TERTIARY_ALLOWED1",               fields: ["TERTIARY_CONTROLS"], when: "ACTIVATE_TERTIARY_CONTROLS", expected: "no bit that IA32_VMX_PROCBASED_CTLS3 forbids" },
    { id: "C5",   name: "CR3_TARGET_COUNT",                fields: ["CR3_TARGET_COUNT"], expected: "at most IA32_VMX_MISC bits 24:16" },
    page("C6", "IO_BITMAP_A", "USE_IO_BITMAPS"),
    page("C6", "IO_BITMAP_B", "USE_IO_BITMAPS", 3),
    page("C7", "MSR_BITMAP", "USE_MSR_BITMAPS"),
    page("C8", "VIRTUAL_APIC_ADDRESS", "USE_TPR_SHADOW"),
    { id: "C9",   name: "TPR_THRESHOLD_RESERVED",          fields: ["TPR_THRESHOLD"], when: "USE_TPR_SHADOW", expected: "bits 31:4 are 0 without \"virtual-interrupt delivery\"" },
    { id: "C10",  name: "TPR_THRESHOLD_ABOVE_VTPR",        fields: ["TPR_THRESHOLD", "VIRTUAL_APIC_ADDRESS"], when: "USE_TPR_SHADOW", expected: "bits 3:0 are at most bits 7:4 of the virtual TPR, with neither \"virtualize APIC accesses\" nor \"virtual-interrupt delivery\"" },
    { id: "C11",  name: "VIRTUAL_NMIS_WITHOUT_NMI_EXITING", fields: ["PIN_BASED_CONTROLS"], expected: "\"virtual NMIs\" is 0 if \"NMI exiting\" is 0" },
    { id: "C12",  name: "NMI_WINDOW_WITHOUT_VIRTUAL_NMIS", fields: ["PRIMARY_CONTROLS", "PIN_BASED_CONTROLS"], expected: "\"NMI-window exiting\" is 0 if \"virtual NMIs\" is 0" },
    page("C13", "APIC_ACCESS_ADDRESS", "VIRTUALIZE_APIC_ACCESSES"),
    { id: "C14.1", name: "X2APIC_WITHOUT_TPR_SHADOW",      fields: ["SECONDARY_CONTROLS", "PRIMARY_CONTROLS"], when: "VIRTUALIZE_X2APIC_MODE", expected: "\"use TPR shadow\" is 1" },
    { id: "C14.2", name: "REGISTERS_WITHOUT_TPR_SHADOW",   fields: ["SECONDARY_CONTROLS", "PRIMARY_CONTROLS"], when: "APIC_REGISTER_VIRTUALIZATION", expected: "\"use TPR shadow\" is 1" },
    { id: "C14.3", name: "DELIVERY_WITHOUT_TPR_SHADOW",    fields: ["SECONDARY_CONTROLS", "PRIMARY_CONTROLS"], when: "VIRTUAL_INTERRUPT_DELIVERY", expected: "\"use TPR shadow\" is 1" },
    { id: "C14.4", name: "IPI_WITHOUT_TPR_SHADOW",         fields: ["TERTIARY_CONTROLS", "PRIMARY_CONTROLS"], when: "IPI_VIRTUALIZATION", expected: "\"use TPR shadow\" is 1" },
    { id: "C15",  name: "X2APIC_WITH_APIC_ACCESSES",       fields: ["SECONDARY_CONTROLS"], when: "VIRTUALIZE_X2APIC_MODE", expected: "\"virtualize APIC accesses\" is 0" },
    { id: "C16",  name: "DELIVERY_WITHOUT_EXITING",        fields: ["SECONDARY_CONTROLS", "PIN_BASED_CONTROLS"], when: "VIRTUAL_INTERRUPT_DELIVERY", expected: "\"external-interrupt exiting\" is 1" },
    { id: "C17",  name: "POSTED_WITHOUT_DELIVERY",         fields: ["PIN_BASED_CONTROLS", "SECONDARY_CONTROLS"], when: "PROCESS_POSTED_INTERRUPTS", expected: "\"virtual-interrupt delivery\" is 1" },
    { id: "C18",  name: "POSTED_WITHOUT_ACKNOWLEDGE",      fields: ["PIN_BASED_CONTROLS", "EXIT_CONTROLS"], when: "PROCESS_POSTED_INTERRUPTS", expected: "\"acknowledge interrupt on exit\" is 1" },
    { id: "C19",  name: "POSTED_VECTOR_RESERVED",          fields: ["POSTED_INTERRUPT_VECTOR"], when: "PROCESS_POSTED_INTERRUPTS", expected: "bits 15:8 are 0" },
    { id: "C20.1", name: "POSTED_DESCRIPTOR_ALIGNMENT",    fields: ["POSTED_INTERRUPT_DESCRIPTOR"], when: "PROCESS_POSTED_INTERRUPTS", expected: "bits 5:0 are 0" },
    { id: "C20.2", name: "POSTED_DESCRIPTOR_WIDTH",        fields: ["POSTED_INTERRUPT_DESCRIPTOR"], when: "PROCESS_POSTED_INTERRUPTS", expected: "no bit beyond the physical-address width" },
    { id: "C21",  name: "VPID_ZERO",                       fields: ["VPID"], when: "ENABLE_VPID", expected: "not 0" },
    { id: "C22",  name: "EPTP_MEMORY_TYPE",                fields: ["EPT_POINTER"], when: "ENABLE_EPT", expected: "bits 2:0 are a memory type that IA32_VMX_EPT_VPID_CAP reports" },
    { id: "C23",  name: "EPTP_WALK_LENGTH",                fields: ["EPT_POINTER"], when: "ENABLE_EPT", expected: "bits 5:3 are 3, a page walk of 4 levels, or 4 if IA32_VMX_EPT_VPID_CAP bit 7 is 1" },
    { id: "C24",  name: "EPTP_ACCESSED_DIRTY",             fields: ["EPT_POINTER"], when: "ENABLE_EPT", expected: "bit 6 is 0 unless IA32_VMX_EPT_VPID_CAP bit 21 is 1" },
    { id: "C26.1", name: "EPTP_RESERVED",                  fields: ["EPT_POINTER"], when: "ENABLE_EPT", expected: "bits 11:7 are 0" },
    { id: "C26.2", name: "EPTP_WIDTH",                     fields: ["EPT_POINTER"], when: "ENABLE_EPT", expected: "no bit beyond the physical-address width" },
    { id: "C27",  name: "PML_WITHOUT_EPT",                 fields: ["SECONDARY_CONTROLS"], when: "ENABLE_PML", expected: "\"enable EPT\" is 1" },
    page("C28", "PML_ADDRESS", "ENABLE_PML"),
    { id: "C29",  name: "UNRESTRICTED_GUEST_WITHOUT_EPT",  fields: ["SECONDARY_CONTROLS"], when: "UNRESTRICTED_GUEST", expected: "\"enable EPT\" is 1" },
    { id: "C30",  name: "MODE_BASED_EXECUTE_WITHOUT_EPT",  fields: ["SECONDARY_CONTROLS"], when: "MODE_BASED_EXECUTE_CONTROL", expected: "\"enable EPT\" is 1" },
    { id: "C31.1", name: "SUB_PAGE_WITHOUT_EPT",           fields: ["SECONDARY_CONTROLS"], when: "SUB_PAGE_WRITE_PERMISSIONS", expected: "\"enable EPT\" is 1" },
    page("C31", "SPP_TABLE_POINTER", "SUB_PAGE_WRITE_PERMISSIONS", 2),
    { id: "C32",  name: "VM_FUNCTIONS_ALLOWED1",           fields: ["VM_FUNCTION_CONTROLS"], when: "ENABLE_VM_FUNCTIONS", expected: "no bit that IA32_VMX_VMFUNC forbids" },
    { id: "C33.1", name: "EPTP_SWITCHING_WITHOUT_EPT",     fields: ["SECONDARY_CONTROLS", "VM_FUNCTION_CONTROLS"], when: "EPTP_SWITCHING", expected: "\"enable EPT\" is 1" },
    page("C33", "EPTP_LIST_ADDRESS", "EPTP_SWITCHING", 2),
    page("C34", "VMREAD_BITMAP", "VMCS_SHADOWING"),
    page("C34", "VMWRITE_BITMAP", "VMCS_SHADOWING", 3),
    page("C35", "VE_INFORMATION_ADDRESS", "EPT_VIOLATION_VE"),
    { id: "C37",  name: "TSC_MULTIPLIER_ZERO",             fields: ["TSC_MULTIPLIER"], when: "USE_TSC_SCALING", expected: "not 0" },
    { id: "C39.1", name: "HLAT_WITHOUT_EPT",               fields: ["TERTIARY_CONTROLS", "SECONDARY_CONTROLS"], when: "ENABLE_HLAT", expected: "\"enable EPT\" is 1" },
    { id: "C39.2", name: "PAGING_WRITE_WITHOUT_EPT",       fields: ["TERTIARY_CONTROLS", "SECONDARY_CONTROLS"], when: "EPT_PAGING_WRITE_CONTROL", expected: "\"enable EPT\" is 1" },
    { id: "C39.3", name: "VERIFICATION_WITHOUT_EPT",       fields: ["TERTIARY_CONTROLS", "SECONDARY_CONTROLS"], when: "GUEST_PAGING_VERIFICATION", expected: "\"enable EPT\" is 1" },
    { id: "C39.4", name: "HLAT_POINTER_RESERVED",          fields: ["HLAT_POINTER"], when: "ENABLE_HLAT", expected: "bits 2:0 and 11:5 are 0" },
    { id: "C39.5", name: "HLAT_POINTER_WIDTH",             fields: ["HLAT_POINTER"], when: "ENABLE_HLAT", expected: "no bit beyond the physical-address width" },
    { id: "C40.1", name: "PID_TABLE_ALIGNMENT",            fields: ["PID_POINTER_TABLE_ADDRESS"], when: "IPI_VIRTUALIZATION", expected: "bits 2:0 are 0" },
    { id: "C40.2", name: "PID_TABLE_WIDTH",                fields: ["PID_POINTER_TABLE_ADDRESS"], when: "IPI_VIRTUALIZATION", expected: "no bit beyond the physical-address width" },
    { id: "C40.3", name: "PID_TABLE_END",                  fields: ["PID_POINTER_TABLE_ADDRESS", "LAST_PID_POINTER_INDEX"], when: "IPI_VIRTUALIZATION", expected: "the last entry lies within the physical-address width" },
    { id: "C41.1", name: "TIMER_WITHOUT_DELIVERY",         fields: ["TERTIARY_CONTROLS", "SECONDARY_CONTROLS"], when: "APIC_TIMER_VIRTUALIZATION", expected: "\"virtual-interrupt delivery\" is 1" },
    { id: "C41.2", name: "TIMER_WITH_RDTSC_EXITING",       fields: ["TERTIARY_CONTROLS", "PRIMARY_CONTROLS"], when: "APIC_TIMER_VIRTUALIZATION", expected: "\"RDTSC exiting\" is 0" },
    { id: "C41.3", name: "TIMER_VECTOR_RESERVED",          fields: ["VIRTUAL_TIMER_VECTOR"], when: "APIC_TIMER_VIRTUALIZATION", expected: "bits 15:8 are 0" },
  ]),
  ...group("exit-controls", 7, [
    allowed("X1", "EXIT", "EXIT_CONTROLS"),
    { id: "X3",   name: "SAVE_TIMER_WITHOUT_TIMER",        fields: ["EXIT_CONTROLS", "PIN_BASED_CONTROLS"], when: "SAVE_PREEMPTION_TIMER", expected: "\"save VMX-preemption timer value\" is 0 if \"activate VMX-preemption timer\" is 0" },
    area("X4", "EXIT_MSR_STORE"),
    area("X5", "EXIT_MSR_LOAD"),
  ]),
  ...group("entry-controls", 7, [
    allowed("N1", "ENTRY", "ENTRY_CONTROLS"),
    { id: "N2",   name: "INJECTION_TYPE_RESERVED",         fields: ["ENTRY_INTERRUPTION_INFORMATION"], expected: "type is not 1" },
    { id: "N3",   name: "INJECTION_TYPE_OTHER",            fields: ["ENTRY_INTERRUPTION_INFORMATION"], expected: "type is not 7 unless the CPU has the monitor trap flag" },
    { id: "N4",   name: "INJECTION_NMI_VECTOR",            fields: ["ENTRY_INTERRUPTION_INFORMATION"], expected: "vector is 2 if the type is NMI" },
    { id: "N5",   name: "INJECTION_EXCEPTION_VECTOR",      fields: ["ENTRY_INTERRUPTION_INFORMATION"], expected: "vector is at most 31 if the type is hardware exception" },
    { id: "N6",   name: "INJECTION_OTHER_VECTOR",          fields: ["ENTRY_INTERRUPTION_INFORMATION"], expected: "vector is 0 if the type is other event" },
    { id: "N7.1", name: "INJECTION_ERROR_CODE_UNEXPECTED", fields: ["ENTRY_INTERRUPTION_INFORMATION", "GUEST_CR0"], expected: "bit 11 is 0: the event delivers no error code" },
    { id: "N7.2", name: "INJECTION_ERROR_CODE_MISSING",    fields: ["ENTRY_INTERRUPTION_INFORMATION", "GUEST_CR0"], expected: "bit 11 is 1: the exception delivers an error code" },
    { id: "N8",   name: "INJECTION_RESERVED",              fields: ["ENTRY_INTERRUPTION_INFORMATION"], expected: "bits 30:12 are 0" },
    { id: "N9",   name: "INJECTION_ERROR_CODE_RESERVED",   fields: ["ENTRY_EXCEPTION_ERROR_CODE"], expected: "bits 31:16 are 0" },
    { id: "N10.1", name: "INJECTION_LENGTH_LONG",          fields: ["ENTRY_INSTRUCTION_LENGTH"], expected: "at most 15 if a software event is injected" },
    { id: "N10.2", name: "INJECTION_LENGTH_ZERO",          fields: ["ENTRY_INSTRUCTION_LENGTH"], expected: "not 0 unless IA32_VMX_MISC bit 30 is 1" },
    area("N11", "ENTRY_MSR_LOAD"),
  ]),
  ...group("host-registers", 8, [
    { id: "H1.1", name: "HOST_CR0_FIXED0",                 fields: ["HOST_CR0"], expected: "bits that IA32_VMX_CR0_FIXED0 requires are 1" },
    { id: "H1.2", name: "HOST_CR0_FIXED1",                 fields: ["HOST_CR0"], expected: "bits that IA32_VMX_CR0_FIXED1 forbids are 0" },
    { id: "H2.1", name: "HOST_CR4_FIXED0",                 fields: ["HOST_CR4"], expected: "bits that IA32_VMX_CR4_FIXED0 requires are 1" },
    { id: "H2.2", name: "HOST_CR4_FIXED1",                 fields: ["HOST_CR4"], expected: "bits that IA32_VMX_CR4_FIXED1 forbids are 0" },
    { id: "H4",   name: "HOST_CR3_WIDTH",                  fields: ["HOST_CR3"], expected: "no bit beyond the physical-address width" },
    { id: "H5",   name: "HOST_SYSENTER_ESP_CANONICAL",     fields: ["HOST_SYSENTER_ESP"], expected: "canonical" },
    { id: "H6",   name: "HOST_SYSENTER_EIP_CANONICAL",     fields: ["HOST_SYSENTER_EIP"], expected: "canonical" },
    { id: "H8",   name: "HOST_PAT_TYPES",                  fields: ["HOST_PAT"], when: "LOAD_HOST_PAT", expected: "each byte is 0, 1, 4, 5, 6 or 7" },
    { id: "H9.1", name: "HOST_EFER_RESERVED",              fields: ["HOST_EFER"], when: "LOAD_HOST_EFER", expected: "reserved bits are 0" },
    { id: "H9.2", name: "HOST_EFER_LMA",                   fields: ["HOST_EFER", "EXIT_CONTROLS"], when: "LOAD_HOST_EFER", expected: "LMA equals \"host address-space size\"" },
    { id: "H9.3", name: "HOST_EFER_LME",                   fields: ["HOST_EFER", "EXIT_CONTROLS"], when: "LOAD_HOST_EFER", expected: "LME equals \"host address-space size\"" },
  ]),
  ...group("host-segments", 8, [
    ...["ES", "CS", "SS", "DS", "FS", "GS", "TR"].map((s, i) => ({ id: `H${14 + i}`, name: `HOST_${s}_SELECTOR`, fields: [`HOST_${s}_SELECTOR`], expected: "RPL and TI are 0" })),
    { id: "H21",  name: "HOST_CS_NULL",                    fields: ["HOST_CS_SELECTOR"], expected: "not 0" },
    { id: "H22",  name: "HOST_TR_NULL",                    fields: ["HOST_TR_SELECTOR"], expected: "not 0" },
    { id: "H23",  name: "HOST_SS_NULL",                    fields: ["HOST_SS_SELECTOR", "EXIT_CONTROLS"], expected: "not 0 if \"host address-space size\" is 0" },
    ...["FS", "GS", "TR", "GDTR", "IDTR"].map((s, i) => ({ id: `H${24 + i}`, name: `HOST_${s}_BASE_CANONICAL`, fields: [`HOST_${s}_BASE`], expected: "canonical" })),
  ]),
  ...group("host-address-space", 8, [
    { id: "H29.1", name: "IA32E_GUEST_OF_32_BIT_VMM",      fields: ["ENTRY_CONTROLS"], expected: "\"IA-32e mode guest\" is 0 while IA32_EFER.LMA is 0" },
    { id: "H29.2", name: "HOST_SIZE_OF_32_BIT_VMM",        fields: ["EXIT_CONTROLS"], expected: "\"host address-space size\" is 0 while IA32_EFER.LMA is 0" },
    { id: "H30",  name: "HOST_SIZE_OF_64_BIT_VMM",         fields: ["EXIT_CONTROLS"], expected: "\"host address-space size\" is 1 while IA32_EFER.LMA is 1" },
    { id: "H31.1", name: "IA32E_GUEST_OF_32_BIT_HOST",     fields: ["ENTRY_CONTROLS", "EXIT_CONTROLS"], expected: "\"IA-32e mode guest\" is 0 if \"host address-space size\" is 0" },
    { id: "H31.2", name: "HOST_PCIDE_32_BIT",              fields: ["HOST_CR4", "EXIT_CONTROLS"], expected: "PCIDE is 0 if \"host address-space size\" is 0" },
    { id: "H31.4", name: "HOST_RIP_32_BIT",                fields: ["HOST_RIP", "EXIT_CONTROLS"], expected: "bits 63:32 are 0 if \"host address-space size\" is 0" },
    { id: "H32.1", name: "HOST_PAE_64_BIT",                fields: ["HOST_CR4", "EXIT_CONTROLS"], expected: "PAE is 1 if \"host address-space size\" is 1" },
    { id: "H32.2", name: "HOST_RIP_CANONICAL",             fields: ["HOST_RIP", "EXIT_CONTROLS"], expected: "canonical" },
  ]),
  ...group("guest-registers", 33, [
    { id: "G1.1", name: "GUEST_CR0_FIXED0",                fields: ["GUEST_CR0"], expected: "bits that IA32_VMX_CR0_FIXED0 requires are 1 (PE and PG are exempt in an unrestricted guest)" },
    { id: "G1.2", name: "GUEST_CR0_FIXED1",                fields: ["GUEST_CR0"], expected: "bits that IA32_VMX_CR0_FIXED1 forbids are 0" },
    { id: "G2",   name: "GUEST_PAGING_WITHOUT_PROTECTION", fields: ["GUEST_CR0"], expected: "PG is 0 if PE is 0" },
    { id: "G3.1", name: "GUEST_CR4_FIXED0",                fields: ["GUEST_CR4"], expected: "bits that IA32_VMX_CR4_FIXED0 requires are 1" },
    { id: "G3.2", name: "GUEST_CR4_FIXED1",                fields: ["GUEST_CR4"], expected: "bits that IA32_VMX_CR4_FIXED1 forbids are 0" },
    { id: "G5",   name: "GUEST_DEBUGCTL_RESERVED",         fields: ["GUEST_DEBUGCTL"], when: "LOAD_DEBUG_CONTROLS", expected: "reserved bits are 0" },
    { id: "G6.1", name: "IA32E_GUEST_WITHOUT_PAGING",      fields: ["GUEST_CR0", "ENTRY_CONTROLS"], expected: "PG is 1 if \"IA-32e mode guest\" is 1" },
    { id: "G6.2", name: "IA32E_GUEST_WITHOUT_PAE",         fields: ["GUEST_CR4", "ENTRY_CONTROLS"], expected: "PAE is 1 if \"IA-32e mode guest\" is 1" },
    { id: "G7",   name: "GUEST_PCIDE_WITHOUT_IA32E",       fields: ["GUEST_CR4", "ENTRY_CONTROLS"], expected: "PCIDE is 0 if \"IA-32e mode guest\" is 0" },
    { id: "G8",   name: "GUEST_CR3_WIDTH",                 fields: ["GUEST_CR3"], expected: "no bit beyond the physical-address width" },
    { id: "G9",   name: "GUEST_DR7_HIGH",                  fields: ["GUEST_DR7"], when: "LOAD_DEBUG_CONTROLS", expected: "bits 63:32 are 0" },
    { id: "G10.1", name: "GUEST_SYSENTER_ESP_CANONICAL",   fields: ["GUEST_SYSENTER_ESP"], expected: "canonical" },
    { id: "G10.2", name: "GUEST_SYSENTER_EIP_CANONICAL",   fields: ["GUEST_SYSENTER_EIP"], expected: "canonical" },
    { id: "G12",  name: "GUEST_PAT_TYPES",                 fields: ["GUEST_PAT"], when: "LOAD_PAT", expected: "each byte is 0, 1, 4, 5, 6 or 7" },
    { id: "G13.1", name: "GUEST_EFER_RESERVED",            fields: ["GUEST_EFER"], when: "LOAD_EFER", expected: "reserved bits are 0" },
    { id: "G13.2", name: "GUEST_EFER_LMA",                 fields: ["GUEST_EFER", "ENTRY_CONTROLS"], when: "LOAD_EFER", expected: "LMA equals \"IA-32e mode guest\"" },
    { id: "G13.3", name: "GUEST_EFER_LME",                 fields: ["GUEST_EFER", "GUEST_CR0"], when: "LOAD_EFER", expected: "LME equals LMA if CR0.PG is 1" },
  ]),
  ...group("guest-segments", 33, [
    { id: "G30",  name: "TR_SELECTOR_TABLE",               fields: ["GUEST_TR_SELECTOR"], expected: "TI is 0" },
    { id: "G31",  name: "LDTR_SELECTOR_TABLE",             fields: ["GUEST_LDTR_SELECTOR"], expected: "TI is 0 if LDTR is usable" },
    { id: "G32",  name: "SS_RPL",                          fields: ["GUEST_SS_SELECTOR", "GUEST_CS_SELECTOR"], expected: "RPL of SS equals RPL of CS" },
    each(SIX, "G33", "BASE_VIRTUAL_8086", "BASE", "the selector times 16 in virtual-8086 mode"),
    { id: "G34.TR",   name: "TR_BASE_CANONICAL",           fields: ["GUEST_TR_BASE"], expected: "canonical" },
    { id: "G34.FS",   name: "FS_BASE_CANONICAL",           fields: ["GUEST_FS_BASE"], expected: "canonical" },
    { id: "G34.GS",   name: "GS_BASE_CANONICAL",           fields: ["GUEST_GS_BASE"], expected: "canonical" },
    { id: "G34.LDTR", name: "LDTR_BASE_CANONICAL",         fields: ["GUEST_LDTR_BASE"], expected: "canonical if LDTR is usable" },
    each(["ES", "CS", "SS", "DS"], "G35", "BASE_HIGH", "BASE", "bits 63:32 are 0 (of CS, and of a usable segment)"),
    each(SIX, "G36", "LIMIT_VIRTUAL_8086", "LIMIT", "0xffff in virtual-8086 mode"),
    each(SIX, "G37", "ACCESS_VIRTUAL_8086", "ACCESS_RIGHTS", "0xf3 in virtual-8086 mode"),
    { id: "G38",  name: "CS_TYPE",                         fields: ["GUEST_CS_ACCESS_RIGHTS"], expected: "type is 9, 11, 13 or 15 (or 3 in an unrestricted guest)" },
    { id: "G39",  name: "SS_TYPE",                         fields: ["GUEST_SS_ACCESS_RIGHTS"], expected: "type is 3 or 7 if SS is usable" },
    each(DATA, "G40.1", "TYPE_ACCESSED", "ACCESS_RIGHTS", "accessed, if usable"),
    each(DATA, "G40.2", "TYPE_READABLE", "ACCESS_RIGHTS", "readable, if a usable code segment"),
    each(SIX, "G41", "SYSTEM", "ACCESS_RIGHTS", "S is 1 (of CS, and of a usable segment)"),
    { id: "G42.1", name: "CS_DPL_DATA",                    fields: ["GUEST_CS_ACCESS_RIGHTS"], expected: "DPL is 0 if the type is 3" },
    { id: "G42.2", name: "CS_DPL_NON_CONFORMING",          fields: ["GUEST_CS_ACCESS_RIGHTS", "GUEST_SS_ACCESS_RIGHTS"], expected: "DPL equals that of SS if the type is 9 or 11" },
    { id: "G42.3", name: "CS_DPL_CONFORMING",              fields: ["GUEST_CS_ACCESS_RIGHTS", "GUEST_SS_ACCESS_RIGHTS"], expected: "DPL is at most that of SS if the type is 13 or 15" },
    { id: "G43",  name: "SS_DPL_RPL",                      fields: ["GUEST_SS_ACCESS_RIGHTS", "GUEST_SS_SELECTOR"], expected: "DPL equals RPL unless the guest is unrestricted" },
    { id: "G44.1", name: "SS_DPL_CS_DATA",                 fields: ["GUEST_SS_ACCESS_RIGHTS", "GUEST_CS_ACCESS_RIGHTS"], expected: "DPL is 0 if the type of CS is 3" },
    { id: "G44.2", name: "SS_DPL_REAL_MODE",               fields: ["GUEST_SS_ACCESS_RIGHTS", "GUEST_CR0"], expected: "DPL is 0 if CR0.PE is 0" },
    each(DATA, "G45", "DPL", "ACCESS_RIGHTS", "DPL is not less than RPL, if usable and data or non-conforming code, unless the guest is unrestricted"),
    each(SIX, "G46", "PRESENT", "ACCESS_RIGHTS", "P is 1 (of CS, and of a usable segment)"),
    each(SIX, "G47", "RESERVED_11_8", "ACCESS_RIGHTS", "bits 11:8 are 0 (of CS, and of a usable segment)"),
    { id: "G48",  name: "CS_LONG_AND_BIG",                 fields: ["GUEST_CS_ACCESS_RIGHTS", "ENTRY_CONTROLS"], expected: "D/B is 0 if L is 1 in an IA-32e mode guest" },
    each(SIX, "G49.1", "GRANULARITY_LOW", "ACCESS_RIGHTS", "G is 0 if a bit of limit 11:0 is 0"),
    each(SIX, "G49.2", "GRANULARITY_HIGH", "ACCESS_RIGHTS", "G is 1 if a bit of limit 31:20 is 1"),
    each(SIX, "G50", "RESERVED_31_17", "ACCESS_RIGHTS", "bits 31:17 are 0 (of CS, and of a usable segment)"),
    { id: "G52.1", name: "TR_TYPE",                        fields: ["GUEST_TR_ACCESS_RIGHTS", "ENTRY_CONTROLS"], expected: "type is 11, or 3 outside an IA-32e mode guest" },
    { id: "G52.2", name: "TR_SYSTEM",                      fields: ["GUEST_TR_ACCESS_RIGHTS"], expected: "S is 0" },
    { id: "G52.3", name: "TR_PRESENT",                     fields: ["GUEST_TR_ACCESS_RIGHTS"], expected: "P is 1" },
    { id: "G52.4", name: "TR_RESERVED_11_8",               fields: ["GUEST_TR_ACCESS_RIGHTS"], expected: "bits 11:8 are 0" },
    { id: "G52.5", name: "TR_GRANULARITY_LOW",             fields: ["GUEST_TR_ACCESS_RIGHTS", "GUEST_TR_LIMIT"], expected: "G is 0 if a bit of limit 11:0 is 0" },
    { id: "G52.6", name: "TR_GRANULARITY_HIGH",            fields: ["GUEST_TR_ACCESS_RIGHTS", "GUEST_TR_LIMIT"], expected: "G is 1 if a bit of limit 31:20 is 1" },
    { id: "G52.7", name: "TR_UNUSABLE",                    fields: ["GUEST_TR_ACCESS_RIGHTS"], expected: "TR is usable" },
    { id: "G52.8", name: "TR_RESERVED_31_17",              fields: ["GUEST_TR_ACCESS_RIGHTS"], expected: "bits 31:17 are 0" },
    { id: "G53.1", name: "LDTR_TYPE",                      fields: ["GUEST_LDTR_ACCESS_RIGHTS"], expected: "type is 2 if LDTR is usable" },
    { id: "G53.2", name: "LDTR_SYSTEM",                    fields: ["GUEST_LDTR_ACCESS_RIGHTS"], expected: "S is 0 if LDTR is usable" },
    { id: "G53.3", name: "LDTR_PRESENT",                   fields: ["GUEST_LDTR_ACCESS_RIGHTS"], expected: "P is 1 if LDTR is usable" },
    { id: "G53.4", name: "LDTR_RESERVED_11_8",             fields: ["GUEST_LDTR_ACCESS_RIGHTS"], expected: "bits 11:8 are 0 if LDTR is usable" },
    { id: "G53.5", name: "LDTR_GRANULARITY_LOW",           fields: ["GUEST_LDTR_ACCESS_RIGHTS", "GUEST_LDTR_LIMIT"], expected: "G is 0 if a bit of limit 11:0 is 0 and LDTR is usable" },
    { id: "G53.6", name: "LDTR_GRANULARITY_HIGH",          fields: ["GUEST_LDTR_ACCESS_RIGHTS", "GUEST_LDTR_LIMIT"], expected: "G is 1 if a bit of limit 31:20 is 1 and LDTR is usable" },
    { id: "G53.7", name: "LDTR_RESERVED_31_17",            fields: ["GUEST_LDTR_ACCESS_RIGHTS"], expected: "bits 31:17 are 0 if LDTR is usable" },
  ]),
  ...group("guest-descriptor-tables", 33, [
    { id: "G55.1", name: "GDTR_BASE_CANONICAL",            fields: ["GUEST_GDTR_BASE"], expected: "canonical" },
    { id: "G55.2", name: "IDTR_BASE_CANONICAL",            fields: ["GUEST_IDTR_BASE"], expected: "canonical" },
    { id: "G56.1", name: "GDTR_LIMIT_HIGH",                fields: ["GUEST_GDTR_LIMIT"], expected: "bits 31:16 are 0" },
    { id: "G56.2", name: "IDTR_LIMIT_HIGH",                fields: ["GUEST_IDTR_LIMIT"], expected: "bits 31:16 are 0" },
  ]),
  ...group("guest-rip", 33, [
    { id: "G60",  name: "RIP_HIGH",                        fields: ["GUEST_RIP", "GUEST_CS_ACCESS_RIGHTS", "ENTRY_CONTROLS"], expected: "bits 63:32 are 0 outside 64-bit mode" },
    { id: "G61",  name: "RIP_WIDTH",                       fields: ["GUEST_RIP"], expected: "bits beyond the linear-address width are all equal in 64-bit mode" },
    { id: "G62",  name: "RFLAGS_RESERVED_ZERO",            fields: ["GUEST_RFLAGS"], expected: "bits 63:22, 15, 5 and 3 are 0" },
    { id: "G63",  name: "RFLAGS_RESERVED_ONE",             fields: ["GUEST_RFLAGS"], expected: "bit 1 is 1" },
    { id: "G64.1", name: "VIRTUAL_8086_IN_IA32E",          fields: ["GUEST_RFLAGS", "ENTRY_CONTROLS"], expected: "VM is 0 in an IA-32e mode guest" },
    { id: "G64.2", name: "VIRTUAL_8086_IN_REAL_MODE",      fields: ["GUEST_RFLAGS", "GUEST_CR0"], expected: "VM is 0 if CR0.PE is 0" },
    { id: "G65",  name: "INTERRUPT_INJECTION_IF",          fields: ["GUEST_RFLAGS", "ENTRY_INTERRUPTION_INFORMATION"], expected: "IF is 1 if an external interrupt is injected" },
  ]),
  ...group("guest-state", 33, [
    { id: "G70",  name: "ACTIVITY_RANGE",                  fields: ["GUEST_ACTIVITY"], expected: "0 to 3" },
    { id: "G71",  name: "ACTIVITY_SUPPORTED",              fields: ["GUEST_ACTIVITY"], expected: "a state that IA32_VMX_MISC bits 8:6 report" },
    { id: "G72",  name: "HLT_DPL",                         fields: ["GUEST_ACTIVITY", "GUEST_SS_ACCESS_RIGHTS"], expected: "not HLT if DPL of SS is not 0" },
    { id: "G73",  name: "ACTIVITY_BLOCKING",               fields: ["GUEST_ACTIVITY", "GUEST_INTERRUPTIBILITY"], expected: "active if there is blocking by STI or by MOV SS" },
    { id: "G74",  name: "HLT_INJECTION",                   fields: ["ENTRY_INTERRUPTION_INFORMATION", "GUEST_ACTIVITY"], expected: "in HLT: an external interrupt, NMI, #DB, #MC or pending MTF" },
    { id: "G75",  name: "SHUTDOWN_INJECTION",              fields: ["ENTRY_INTERRUPTION_INFORMATION", "GUEST_ACTIVITY"], expected: "in shutdown: NMI or #MC" },
    { id: "G76",  name: "WAIT_FOR_SIPI_INJECTION",         fields: ["ENTRY_INTERRUPTION_INFORMATION", "GUEST_ACTIVITY"], expected: "in wait-for-SIPI: nothing injected" },
    { id: "G80",  name: "INTERRUPTIBILITY_RESERVED",       fields: ["GUEST_INTERRUPTIBILITY"], expected: "bits 31:4 are 0" },
    { id: "G81",  name: "BLOCKING_BY_STI_AND_MOV_SS",      fields: ["GUEST_INTERRUPTIBILITY"], expected: "not both blocking by STI and by MOV SS" },
    { id: "G82",  name: "BLOCKING_BY_STI_IF",              fields: ["GUEST_INTERRUPTIBILITY", "GUEST_RFLAGS"], expected: "no blocking by STI if IF is 0" },
    { id: "G83.1", name: "INTERRUPT_INJECTION_STI",        fields: ["GUEST_INTERRUPTIBILITY", "ENTRY_INTERRUPTION_INFORMATION"], expected: "no blocking by STI if an external interrupt is injected" },
    { id: "G83.2", name: "INTERRUPT_INJECTION_MOV_SS",     fields: ["GUEST_INTERRUPTIBILITY", "ENTRY_INTERRUPTION_INFORMATION"], expected: "no blocking by MOV SS if an external interrupt is injected" },
    { id: "G84",  name: "NMI_INJECTION_MOV_SS",            fields: ["GUEST_INTERRUPTIBILITY", "ENTRY_INTERRUPTION_INFORMATION"], cause: 3, expected: "no blocking by MOV SS if an NMI is injected" },
    { id: "G85",  name: "BLOCKING_BY_SMI",                 fields: ["GUEST_INTERRUPTIBILITY"], expected: "no blocking by SMI outside SMM" },
    { id: "G87",  name: "NMI_INJECTION_NMI",               fields: ["GUEST_INTERRUPTIBILITY", "ENTRY_INTERRUPTION_INFORMATION"], expected: "no blocking by NMI if an NMI is injected with \"virtual NMIs\"" },
    { id: "G90",  name: "PENDING_DEBUG_RESERVED",          fields: ["GUEST_PENDING_DEBUG_EXCEPTIONS"], expected: "bits 11:4, 13, 15 and 63:17 are 0" },
    { id: "G91.1", name: "PENDING_STEP_MISSING",           fields: ["GUEST_PENDING_DEBUG_EXCEPTIONS", "GUEST_RFLAGS", "GUEST_DEBUGCTL"], expected: "BS is 1 if TF is 1 and BTF is 0, while STI, MOV SS or HLT holds the trap" },
    { id: "G91.2", name: "PENDING_STEP_UNEXPECTED",        fields: ["GUEST_PENDING_DEBUG_EXCEPTIONS", "GUEST_RFLAGS", "GUEST_DEBUGCTL"], expected: "BS is 0 if TF is 0 or BTF is 1, while STI, MOV SS or HLT holds the trap" },
    { id: "G92",  name: "PENDING_DEBUG_RTM",               fields: ["GUEST_PENDING_DEBUG_EXCEPTIONS"], expected: "bit 16 is 0 on a CPU without RTM" },
    { id: "G95.1", name: "LINK_POINTER_ALIGNMENT",         fields: ["VMCS_LINK_POINTER"], cause: 4, expected: "all ones, or bits 11:0 are 0" },
    { id: "G95.2", name: "LINK_POINTER_WIDTH",             fields: ["VMCS_LINK_POINTER"], cause: 4, expected: "all ones, or no bit beyond the physical-address width" },
    { id: "G96.1", name: "LINK_POINTER_REVISION",          fields: ["VMCS_LINK_POINTER"], cause: 4, expected: "the VMCS it points to has our revision identifier" },
    { id: "G96.2", name: "LINK_POINTER_SHADOW",            fields: ["VMCS_LINK_POINTER", "SECONDARY_CONTROLS"], cause: 4, expected: "the VMCS it points to is a shadow VMCS exactly if \"VMCS shadowing\" is 1" },
    { id: "G97",  name: "LINK_POINTER_CURRENT",            fields: ["VMCS_LINK_POINTER"], cause: 4, expected: "not the current VMCS" },
  ]),
  ...group("guest-pdptes", 33, [0, 1, 2, 3].map((i) => ({ id: `G99.${i}`, name: `PDPTE${i}_RESERVED`, fields: [`GUEST_PDPTE${i}`, "GUEST_CR3"], cause: 2, expected: "reserved bits of a present PDPTE are 0" }))),
  ...group("msr-load", 34, [
    { id: "M1",   name: "MSR_LOAD_RESERVED",               fields: ["ENTRY_MSR_LOAD_ADDRESS"], expected: "bits 63:32 of the entry's first quadword are 0" },
    { id: "M2",   name: "MSR_LOAD_BASE",                   fields: ["ENTRY_MSR_LOAD_ADDRESS"], expected: "not IA32_FS_BASE or IA32_GS_BASE" },
    { id: "M3",   name: "MSR_LOAD_X2APIC",                 fields: ["ENTRY_MSR_LOAD_ADDRESS"], expected: "not an x2APIC register in x2APIC mode" },
    { id: "M4",   name: "MSR_LOAD_SMM",                    fields: ["ENTRY_MSR_LOAD_ADDRESS"], expected: "not an MSR that can be written only in SMM" },
    { id: "M5",   name: "MSR_LOAD_VALUE",                  fields: ["ENTRY_MSR_LOAD_ADDRESS"], expected: "an MSR and value that WRMSR accepts at CPL 0" },
  ]),
];

/** Number that the engine has for the rule called `name`. */
export const entryCheckNumber = (name: string): number => {
  const row = ENTRY_CHECKS.findIndex((c) => c.name === name);
  if (row < 0) throw new RangeError(`no VM-entry check is called ${name}`);
  return row + 1;
};
