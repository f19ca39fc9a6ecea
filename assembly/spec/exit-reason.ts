// Generated from src/spec/vmx/exit-reasons.ts by npm run gen. Do not edit.
/** Exception selected by the exception bitmap, or NMI. */
export const EXCEPTION_OR_NMI: u32 = 0;
/** External interrupt. */
export const EXTERNAL_INTERRUPT: u32 = 1;
/** Triple fault. */
export const TRIPLE_FAULT: u32 = 2;
/** INIT signal. */
export const INIT_SIGNAL: u32 = 3;
/** Start-up IPI in the wait-for-SIPI state. */
export const SIPI: u32 = 4;
/** I/O system-management interrupt. */
export const IO_SMI: u32 = 5;
/** Other system-management interrupt. */
export const OTHER_SMI: u32 = 6;
/** Interrupt window. */
export const INTERRUPT_WINDOW: u32 = 7;
/** NMI window. */
export const NMI_WINDOW: u32 = 8;
/** Task switch. */
export const TASK_SWITCH: u32 = 9;
/** CPUID. */
export const CPUID: u32 = 0xa;
/** GETSEC. */
export const GETSEC: u32 = 0xb;
/** HLT. */
export const HLT: u32 = 0xc;
/** INVD. */
export const INVD: u32 = 0xd;
/** INVLPG. */
export const INVLPG: u32 = 0xe;
/** RDPMC. */
export const RDPMC: u32 = 0xf;
/** RDTSC. */
export const RDTSC: u32 = 0x10;
/** RSM in SMM. */
export const RSM: u32 = 0x11;
/** VMCALL. */
export const VMCALL: u32 = 0x12;
/** VMCLEAR. */
export const VMCLEAR: u32 = 0x13;
/** VMLAUNCH. */
export const VMLAUNCH: u32 = 0x14;
/** VMPTRLD. */
export const VMPTRLD: u32 = 0x15;
/** VMPTRST. */
export const VMPTRST: u32 = 0x16;
/** VMREAD. */
export const VMREAD: u32 = 0x17;
/** VMRESUME. */
export const VMRESUME: u32 = 0x18;
/** VMWRITE. */
export const VMWRITE: u32 = 0x19;
/** VMXOFF. */
export const VMXOFF: u32 = 0x1a;
/** VMXON. */
export const VMXON: u32 = 0x1b;
/** Control-register access. */
export const CR_ACCESS: u32 = 0x1c;
/** MOV DR. */
export const MOV_DR: u32 = 0x1d;
/** I/O instruction. */
export const IO_INSTRUCTION: u32 = 0x1e;
/** RDMSR. */
export const RDMSR: u32 = 0x1f;
/** WRMSR or WRMSRNS. */
export const WRMSR: u32 = 0x20;
/** VM-entry failure due to invalid guest state. */
export const ENTRY_FAILURE_GUEST_STATE: u32 = 0x21;
/** VM-entry failure due to MSR loading. */
export const ENTRY_FAILURE_MSR_LOADING: u32 = 0x22;
/** MWAIT. */
export const MWAIT: u32 = 0x24;
/** Monitor trap flag. */
export const MONITOR_TRAP_FLAG: u32 = 0x25;
/** MONITOR. */
export const MONITOR: u32 = 0x27;
/** PAUSE, or PAUSE-loop exiting. */
export const PAUSE: u32 = 0x28;
/** VM-entry failure due to machine-check event. */
export const ENTRY_FAILURE_MACHINE_CHECK: u32 = 0x29;
/** TPR below threshold. */
export const TPR_BELOW_THRESHOLD: u32 = 0x2b;
/** APIC access. */
export const APIC_ACCESS: u32 = 0x2c;
/** Virtualized EOI. */
export const VIRTUALIZED_EOI: u32 = 0x2d;
/** LGDT, LIDT, SGDT or SIDT. */
export const GDTR_IDTR_ACCESS: u32 = 0x2e;
/** LLDT, LTR, SLDT or STR. */
export const LDTR_TR_ACCESS: u32 = 0x2f;
/** EPT violation. */
export const EPT_VIOLATION: u32 = 0x30;
/** EPT misconfiguration. */
export const EPT_MISCONFIGURATION: u32 = 0x31;
/** INVEPT. */
export const INVEPT: u32 = 0x32;
/** RDTSCP. */
export const RDTSCP: u32 = 0x33;
/** VMX-preemption timer expired. */
export const PREEMPTION_TIMER: u32 = 0x34;
/** INVVPID. */
export const INVVPID: u32 = 0x35;
/** WBINVD or WBNOINVD. */
export const WBINVD: u32 = 0x36;
/** XSETBV. */
export const XSETBV: u32 = 0x37;
/** APIC write. */
export const APIC_WRITE: u32 = 0x38;
/** RDRAND. */
export const RDRAND: u32 = 0x39;
/** INVPCID. */
export const INVPCID: u32 = 0x3a;
/** VMFUNC. */
export const VMFUNC: u32 = 0x3b;
/** ENCLS. */
export const ENCLS: u32 = 0x3c;
/** RDSEED. */
export const RDSEED: u32 = 0x3d;
/** Page-modification log full. */
export const PML_FULL: u32 = 0x3e;
/** XSAVES. */
export const XSAVES: u32 = 0x3f;
/** XRSTORS. */
export const XRSTORS: u32 = 0x40;
/** PCONFIG. */
export const PCONFIG: u32 = 0x41;
/** SPP-related event. */
export const SPP_RELATED: u32 = 0x42;
/** UMWAIT. */
export const UMWAIT: u32 = 0x43;
/** TPAUSE. */
export const TPAUSE: u32 = 0x44;
/** LOADIWKEY. */
export const LOADIWKEY: u32 = 0x45;
/** ENCLV. */
export const ENCLV: u32 = 0x46;
/** ENQCMD PASID translation failure. */
export const ENQCMD_PASID: u32 = 0x48;
/** ENQCMDS PASID translation failure. */
export const ENQCMDS_PASID: u32 = 0x49;
/** Bus lock. */
export const BUS_LOCK: u32 = 0x4a;
/** Instruction timeout. */
export const INSTRUCTION_TIMEOUT: u32 = 0x4b;
/** SEAMCALL. */
export const SEAMCALL: u32 = 0x4c;
/** TDCALL. */
export const TDCALL: u32 = 0x4d;
/** RDMSRLIST. */
export const RDMSRLIST: u32 = 0x4e;
/** WRMSRLIST. */
export const WRMSRLIST: u32 = 0x4f;
/** URDMSR. */
export const URDMSR: u32 = 0x50;
/** UWRMSR. */
export const UWRMSR: u32 = 0x51;
/** RDMSR with immediate. */
export const RDMSR_IMMEDIATE: u32 = 0x54;
/** WRMSRNS with immediate. */
export const WRMSRNS_IMMEDIATE: u32 = 0x55;
/** Bit 26 of the exit reason: a bus lock was asserted before the exit, under bus-lock detection. */
export const AFTER_BUS_LOCK: u32 = 0x4000000;
/** Bit 31 of the exit reason: VM entry failed. */
export const ENTRY_FAILURE: u32 = 0x80000000;
