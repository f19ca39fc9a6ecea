/**
 * Basic VM-exit reasons. Columns:
 *
 *   qualification   format of the exit qualification (qualifications.ts); absent: the field is cleared
 *   information     format of the VM-exit instruction-information field (qualifications.ts); absent: undefined
 *   length          the VM-exit instruction length is defined (an instruction caused the exit)
 *   trap            the exit happens after the instruction that caused it
 *
 * @sdm 3D "Basic Exit Reasons"
 */
export interface ExitReasonRow {
  readonly name: string;
  readonly value: number;
  readonly cause: string;
  readonly qualification?: string;
  readonly information?: string;
  readonly length?: true;
  readonly trap?: true;
}

export const EXIT_REASONS: readonly ExitReasonRow[] = [
  { name: "EXCEPTION_OR_NMI",            value: 0,  cause: "Exception selected by the exception bitmap, or NMI", qualification: "EXCEPTION" },
  { name: "EXTERNAL_INTERRUPT",          value: 1,  cause: "External interrupt" },
  { name: "TRIPLE_FAULT",                value: 2,  cause: "Triple fault" },
  { name: "INIT_SIGNAL",                 value: 3,  cause: "INIT signal" },
  { name: "SIPI",                        value: 4,  cause: "Start-up IPI in the wait-for-SIPI state", qualification: "SIPI" },
  { name: "IO_SMI",                      value: 5,  cause: "I/O system-management interrupt", qualification: "IO_SMI" },
  { name: "OTHER_SMI",                   value: 6,  cause: "Other system-management interrupt" },
  { name: "INTERRUPT_WINDOW",            value: 7,  cause: "Interrupt window" },
  { name: "NMI_WINDOW",                  value: 8,  cause: "NMI window" },
  { name: "TASK_SWITCH",                 value: 9,  cause: "Task switch", qualification: "TASK_SWITCH", length: true },
  { name: "CPUID",                       value: 10, cause: "CPUID", length: true },
  { name: "GETSEC",                      value: 11, cause: "GETSEC", length: true },
  { name: "HLT",                         value: 12, cause: "HLT", length: true },
  { name: "INVD",                        value: 13, cause: "INVD", length: true },
  { name: "INVLPG",                      value: 14, cause: "INVLPG", qualification: "LINEAR_ADDRESS", length: true },
  { name: "RDPMC",                       value: 15, cause: "RDPMC", length: true },
  { name: "RDTSC",                       value: 16, cause: "RDTSC", length: true },
  { name: "RSM",                         value: 17, cause: "RSM in SMM", length: true },
  { name: "VMCALL",                      value: 18, cause: "VMCALL", length: true },
  { name: "VMCLEAR",                     value: 19, cause: "VMCLEAR", qualification: "DISPLACEMENT", information: "MEMORY", length: true },
  { name: "VMLAUNCH",                    value: 20, cause: "VMLAUNCH", length: true },
  { name: "VMPTRLD",                     value: 21, cause: "VMPTRLD", qualification: "DISPLACEMENT", information: "MEMORY", length: true },
  { name: "VMPTRST",                     value: 22, cause: "VMPTRST", qualification: "DISPLACEMENT", information: "MEMORY", length: true },
  { name: "VMREAD",                      value: 23, cause: "VMREAD", qualification: "DISPLACEMENT", information: "VMREAD_VMWRITE", length: true },
  { name: "VMRESUME",                    value: 24, cause: "VMRESUME", length: true },
  { name: "VMWRITE",                     value: 25, cause: "VMWRITE", qualification: "DISPLACEMENT", information: "VMREAD_VMWRITE", length: true },
  { name: "VMXOFF",                      value: 26, cause: "VMXOFF", length: true },
  { name: "VMXON",                       value: 27, cause: "VMXON", qualification: "DISPLACEMENT", information: "MEMORY", length: true },
  { name: "CR_ACCESS",                   value: 28, cause: "Control-register access", qualification: "CR_ACCESS", length: true },
  { name: "MOV_DR",                      value: 29, cause: "MOV DR", qualification: "DR_ACCESS", length: true },
  { name: "IO_INSTRUCTION",              value: 30, cause: "I/O instruction", qualification: "IO", information: "INS_OUTS", length: true },
  { name: "RDMSR",                       value: 31, cause: "RDMSR", length: true },
  { name: "WRMSR",                       value: 32, cause: "WRMSR or WRMSRNS", length: true },
  { name: "ENTRY_FAILURE_GUEST_STATE",   value: 33, cause: "VM-entry failure due to invalid guest state", qualification: "ENTRY_FAILURE" },
  { name: "ENTRY_FAILURE_MSR_LOADING",   value: 34, cause: "VM-entry failure due to MSR loading", qualification: "MSR_ENTRY" },
  { name: "MWAIT",                       value: 36, cause: "MWAIT", qualification: "MWAIT", length: true },
  { name: "MONITOR_TRAP_FLAG",           value: 37, cause: "Monitor trap flag", trap: true },
  { name: "MONITOR",                     value: 39, cause: "MONITOR", length: true },
  { name: "PAUSE",                       value: 40, cause: "PAUSE, or PAUSE-loop exiting", length: true },
  { name: "ENTRY_FAILURE_MACHINE_CHECK", value: 41, cause: "VM-entry failure due to machine-check event" },
  { name: "TPR_BELOW_THRESHOLD",         value: 43, cause: "TPR below threshold", trap: true },
  { name: "APIC_ACCESS",                 value: 44, cause: "APIC access", qualification: "APIC_ACCESS", length: true },
  { name: "VIRTUALIZED_EOI",             value: 45, cause: "Virtualized EOI", qualification: "VECTOR", trap: true },
  { name: "GDTR_IDTR_ACCESS",            value: 46, cause: "LGDT, LIDT, SGDT or SIDT", qualification: "DISPLACEMENT", information: "GDTR_IDTR", length: true },
  { name: "LDTR_TR_ACCESS",              value: 47, cause: "LLDT, LTR, SLDT or STR", qualification: "DISPLACEMENT", information: "LDTR_TR", length: true },
  { name: "EPT_VIOLATION",               value: 48, cause: "EPT violation", qualification: "EPT_VIOLATION" },
  { name: "EPT_MISCONFIGURATION",        value: 49, cause: "EPT misconfiguration" },
  { name: "INVEPT",                      value: 50, cause: "INVEPT", qualification: "DISPLACEMENT", information: "INVALIDATE", length: true },
  { name: "RDTSCP",                      value: 51, cause: "RDTSCP", length: true },
  { name: "PREEMPTION_TIMER",            value: 52, cause: "VMX-preemption timer expired" },
  { name: "INVVPID",                     value: 53, cause: "INVVPID", qualification: "DISPLACEMENT", information: "INVALIDATE", length: true },
  { name: "WBINVD",                      value: 54, cause: "WBINVD or WBNOINVD", length: true },
  { name: "XSETBV",                      value: 55, cause: "XSETBV", length: true },
  { name: "APIC_WRITE",                  value: 56, cause: "APIC write", qualification: "APIC_OFFSET", trap: true },
  { name: "RDRAND",                      value: 57, cause: "RDRAND", information: "RDRAND_RDSEED", length: true },
  { name: "INVPCID",                     value: 58, cause: "INVPCID", qualification: "DISPLACEMENT", information: "INVALIDATE", length: true },
  { name: "VMFUNC",                      value: 59, cause: "VMFUNC", length: true },
  { name: "ENCLS",                       value: 60, cause: "ENCLS", length: true },
  { name: "RDSEED",                      value: 61, cause: "RDSEED", information: "RDRAND_RDSEED", length: true },
  { name: "PML_FULL",                    value: 62, cause: "Page-modification log full", qualification: "NMI_UNBLOCKING" },
  { name: "XSAVES",                      value: 63, cause: "XSAVES", qualification: "DISPLACEMENT", information: "MEMORY", length: true },
  { name: "XRSTORS",                     value: 64, cause: "XRSTORS", qualification: "DISPLACEMENT", information: "MEMORY", length: true },
  { name: "PCONFIG",                     value: 65, cause: "PCONFIG", length: true },
  { name: "SPP_RELATED",                 value: 66, cause: "SPP-related event", qualification: "SPP" },
  { name: "UMWAIT",                      value: 67, cause: "UMWAIT", information: "TPAUSE_UMWAIT", length: true },
  { name: "TPAUSE",                      value: 68, cause: "TPAUSE", information: "TPAUSE_UMWAIT", length: true },
  { name: "LOADIWKEY",                   value: 69, cause: "LOADIWKEY", information: "LOADIWKEY", length: true },
  { name: "ENCLV",                       value: 70, cause: "ENCLV", length: true },
  { name: "ENQCMD_PASID",                value: 72, cause: "ENQCMD PASID translation failure", information: "MEMORY", length: true },
  { name: "ENQCMDS_PASID",               value: 73, cause: "ENQCMDS PASID translation failure", information: "MEMORY", length: true },
  { name: "BUS_LOCK",                    value: 74, cause: "Bus lock", trap: true },
  { name: "INSTRUCTION_TIMEOUT",         value: 75, cause: "Instruction timeout", qualification: "INSTRUCTION_TIMEOUT" },
  { name: "SEAMCALL",                    value: 76, cause: "SEAMCALL", length: true },
  { name: "TDCALL",                      value: 77, cause: "TDCALL", length: true },
  { name: "RDMSRLIST",                   value: 78, cause: "RDMSRLIST", qualification: "MSR_INDEX", length: true },
  { name: "WRMSRLIST",                   value: 79, cause: "WRMSRLIST", qualification: "MSR_INDEX", length: true },
  { name: "URDMSR",                      value: 80, cause: "URDMSR", qualification: "MSR_INDEX", information: "MSR_IMMEDIATE", length: true },
  { name: "UWRMSR",                      value: 81, cause: "UWRMSR", qualification: "MSR_INDEX", information: "MSR_IMMEDIATE", length: true },
  { name: "RDMSR_IMMEDIATE",             value: 84, cause: "RDMSR with immediate", qualification: "MSR_INDEX", information: "MSR_IMMEDIATE", length: true },
  { name: "WRMSRNS_IMMEDIATE",           value: 85, cause: "WRMSRNS with immediate", qualification: "MSR_INDEX", information: "MSR_IMMEDIATE", length: true },
];

/** Bit 26 of the exit-reason field: the exit came after a bus lock, with "VMM bus-lock detection". */
export const AFTER_BUS_LOCK_BIT = 0x4000000;
/** Bit 31 of the exit-reason field: the exit is a failed VM entry. */
export const ENTRY_FAILURE_BIT = 0x80000000;
