// Generated from src/spec/x86/state.ts by npm run gen. Do not edit.
/** RAX. */
export const RAX: u32 = 0;
/** RCX. */
export const RCX: u32 = 8;
/** RDX. */
export const RDX: u32 = 16;
/** RBX. */
export const RBX: u32 = 24;
/** RSP. */
export const RSP: u32 = 32;
/** RBP. */
export const RBP: u32 = 40;
/** RSI. */
export const RSI: u32 = 48;
/** RDI. */
export const RDI: u32 = 56;
/** R8. */
export const R8: u32 = 64;
/** R9. */
export const R9: u32 = 72;
/** R10. */
export const R10: u32 = 80;
/** R11. */
export const R11: u32 = 88;
/** R12. */
export const R12: u32 = 96;
/** R13. */
export const R13: u32 = 104;
/** R14. */
export const R14: u32 = 112;
/** R15. */
export const R15: u32 = 120;
/** Always 0: the slot of an absent base or index register. */
export const ZERO: u32 = 128;
/** Linear address computed by an address micro-op for the micro-op that follows it. */
export const EA: u32 = 136;
/** RIP of the first instruction of the block in execution: the base of RIP-relative operands. */
export const BLOCK_RIP: u32 = 144;
/** Segment bases: ES CS SS DS FS GS LDTR TR. */
export const SEG_BASE: u32 = 152;
/** Slot for a temporary inside one instruction. */
export const SCRATCH: u32 = 216;
/** Keeps the slot area at 32 quadwords. */
export const RESERVED_SLOT: u32 = 224;
/** Instructions the hot loop may still retire; negative ends it. machine.chunkEnd - budget is the count at the start of a block. */
export const BUDGET: u32 = 256;
/** Address of the link that the hot loop found unknown, or 0. */
export const LINK_SLOT: u32 = 260;
/** RIP (offset in CS) of the instruction in execution; valid outside the hot loop. */
export const RIP: u32 = 264;
/** RIP of the instruction after the one in execution; set before a handler is called. */
export const NEXT_RIP: u32 = 272;
/** RFLAGS except CF PF AF ZF SF OF, which are lazy (state/flags.ts). Bit 1 is always 1. */
export const RFLAGS: u32 = 280;
/** Lazy flags: first operand, sign-extended; for kind EXPLICIT the word of CF, AF, OF bits. */
export const LAZY_A: u32 = 288;
/** Lazy flags: second operand, sign-extended. */
export const LAZY_B: u32 = 296;
/** Lazy flags: result, sign-extended to 64 bits. ZF, SF and PF always derive from it. */
export const LAZY_R: u32 = 304;
/** Lazy flags: 0 EXPLICIT, 1 ADD, 2 SUB, 3 WORD (state/flags.ts). */
export const LAZY_KIND: u32 = 312;
/** Current privilege level, 0..3. */
export const CPL: u32 = 316;
/** Segment limits in bytes (granularity applied): ES CS SS DS FS GS LDTR TR. */
export const SEG_LIMIT: u32 = 320;
/** Access rights as the VMCS holds them: type 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15, unusable 16. */
export const SEG_ACCESS: u32 = 352;
/** Selectors: ES CS SS DS FS GS LDTR TR. */
export const SEG_SELECTOR: u32 = 384;
/** GDTR base. */
export const GDTR_BASE: u32 = 416;
/** IDTR base. */
export const IDTR_BASE: u32 = 424;
/** GDTR limit. */
export const GDTR_LIMIT: u32 = 432;
/** IDTR limit. */
export const IDTR_LIMIT: u32 = 436;
/** CR0. */
export const CR0: u32 = 440;
/** CR2. */
export const CR2: u32 = 448;
/** CR3. */
export const CR3: u32 = 456;
/** CR4. */
export const CR4: u32 = 464;
/** XCR0. */
export const XCR0: u32 = 472;
/** DR0..DR3, then unused, unused, DR6, DR7. */
export const DR: u32 = 480;
/** IA32_EFER. */
export const EFER: u32 = 544;
/** IA32_STAR. */
export const STAR: u32 = 552;
/** IA32_LSTAR. */
export const LSTAR: u32 = 560;
/** IA32_CSTAR. */
export const CSTAR: u32 = 568;
/** IA32_FMASK. */
export const FMASK: u32 = 576;
/** IA32_KERNEL_GS_BASE. */
export const KERNEL_GS_BASE: u32 = 584;
/** IA32_SYSENTER_CS. */
export const SYSENTER_CS: u32 = 592;
/** IA32_SYSENTER_ESP. */
export const SYSENTER_ESP: u32 = 600;
/** IA32_SYSENTER_EIP. */
export const SYSENTER_EIP: u32 = 608;
/** IA32_PAT. */
export const PAT: u32 = 616;
/** IA32_APIC_BASE. */
export const APIC_BASE: u32 = 624;
/** IA32_FEATURE_CONTROL. */
export const FEATURE_CONTROL: u32 = 632;
/** IA32_MISC_ENABLE. */
export const MISC_ENABLE: u32 = 640;
/** IA32_DEBUGCTL. */
export const DEBUGCTL: u32 = 648;
/** IA32_TSC_AUX. */
export const TSC_AUX: u32 = 656;
/** IA32_TSC_ADJUST: added to the machine's ticks by RDTSC in root operation. */
export const TSC_ADJUST: u32 = 664;
/** IA32_TSC_DEADLINE, 0 when disarmed. */
export const TSC_DEADLINE: u32 = 672;
/** MSR_POWER_CTL. */
export const POWER_CTL: u32 = 680;
/** MSR_PKG_CST_CONFIG_CONTROL. */
export const PACKAGE_CST_CONFIG: u32 = 688;
/** IA32_SPEC_CTRL. */
export const SPEC_CTRL: u32 = 696;
/** IA32_XSS. */
export const XSS: u32 = 704;
/** IA32_UMWAIT_CONTROL. */
export const UMWAIT_CONTROL: u32 = 712;
/** IA32_PERF_GLOBAL_CTRL. */
export const PERF_GLOBAL_CTRL: u32 = 720;
/** IA32_MTRR_DEF_TYPE. */
export const MTRR_DEF_TYPE: u32 = 728;
/** The 11 fixed-range MTRRs, in MSR order. */
export const MTRR_FIXED: u32 = 736;
/** IA32_MTRR_PHYSBASE/PHYSMASK 0..9, in MSR order. */
export const MTRR_VARIABLE: u32 = 824;
/** IA32_MCG_STATUS, IA32_MCG_CTL, then banks CTL STATUS ADDR MISC. */
export const MACHINE_CHECK: u32 = 984;
/** PKRU. */
export const PKRU: u32 = 1256;
/** IA32_PKRS. */
export const PKRS: u32 = 1260;
/** x87 control word. */
export const FCW: u32 = 1264;
/** x87 status word (TOP in bits 13:11). */
export const FSW: u32 = 1268;
/** x87 tag word, 2 bits a register, full form. */
export const FTW: u32 = 1272;
/** x87 last opcode, 11 bits. */
export const FOP: u32 = 1276;
/** x87 last instruction pointer. */
export const FIP: u32 = 1280;
/** x87 last data pointer. */
export const FDP: u32 = 1288;
/** x87 last CS selector. */
export const FCS: u32 = 1296;
/** x87 last data selector. */
export const FDS: u32 = 1300;
/** MXCSR. */
export const MXCSR: u32 = 1304;
/** Alignment. */
export const FPU_RESERVED: u32 = 1308;
/** Physical x87 registers R0..R7: significand, then sign and exponent in the next quadword. */
export const ST: u32 = 1312;
/** Vector registers 0..15, four quadwords each (YMM). */
export const VECTOR: u32 = 1440;
/** PDPTE registers of PAE paging (memory/paging.ts loads them). */
export const PDPTE: u32 = 1952;
/** Address-space id and access class as the TLB tags hold them (bits 11:0 of a tag). */
export const CTX_ADDRESS: u32 = 1984;
/** Size of code: 0 16-bit, 1 32-bit, 2 64-bit; bit 2 set when segments are flat, bit 4 under bus-lock detection (state/mode.ts). */
export const CODE_MODE: u32 = 1992;
/** ctxAddress | codeMode << 12: the second half of a jump-cache key. */
export const CODE_CONTEXT: u32 = 1996;
/** Mask of the instruction pointer outside 64-bit mode: 0xffff or 0xffffffff. */
export const IP_MASK: u32 = 2000;
/** Bytes of the stack pointer: 2, 4 or 8. */
export const STACK_SIZE: u32 = 2004;
/** Vector of the fault being raised, or NO_FAULT (0xffffffff), or PENDING_VM_EXIT (0x100). */
export const FAULT_VECTOR: u32 = 2008;
/** Its error code. */
export const FAULT_ERROR_CODE: u32 = 2012;
/** 1 if it pushes one. */
export const FAULT_HAS_ERROR_CODE: u32 = 2016;
/** Interruption type of the event, VMX coding: 3 hardware exception, 4 INT n, 5 INT1, 6 INT3/INTO. */
export const FAULT_KIND: u32 = 2020;
/** CR2 of a page fault, or the pending DR6 bits of a #DB. */
export const FAULT_ADDRESS: u32 = 2024;
/** Vector being delivered through the IDT, or NO_FAULT: decides double faults and IDT-vectoring information. */
export const DELIVERING_VECTOR: u32 = 2032;
/** VM-exit interruption-information format of that event. */
export const DELIVERING_INFO: u32 = 2036;
/** Its error code. */
export const DELIVERING_ERROR_CODE: u32 = 2040;
/** Instruction length of a software event being delivered. */
export const DELIVERING_LENGTH: u32 = 2044;
/** VMX activity state: 0 active, 1 HLT, 2 shutdown, 3 wait-for-SIPI; 4 and 5 waiting in MWAIT (vmx/activity.ts). */
export const ACTIVITY: u32 = 2048;
/** VMX coding: bit 0 blocking by STI, 1 by MOV SS, 2 by SMI, 3 by NMI. */
export const INTERRUPTIBILITY: u32 = 2052;
/** FERR#: 1 while an unmasked x87 exception that CR0.NE = 0 sends out of the processor is unhandled. */
export const FERR: u32 = 2056;
/** IGNNE#: 1 while the board lets x87 instructions go on in spite of it. */
export const IGNNE: u32 = 2060;
/** Pointer to the line that MONITOR armed, or 0; a store may have ended that (memory/monitor.ts). */
export const MONITOR_LINE: u32 = 2064;
/** Activity state of a guest that waits in MWAIT while it is suspended, else 0. */
export const SUSPENDED_ACTIVITY: u32 = 2068;
/** RIP of that guest. */
export const SUSPENDED_RIP: u32 = 2072;
/** Pending debug exceptions, VMX coding. */
export const PENDING_DEBUG: u32 = 2080;
/** Nonzero when the driver must look for events before the next block (event/interrupt.ts). */
export const ATTENTION: u32 = 2088;
/** 1 while the 8259 pair holds INTR high. */
export const INTR_LINE: u32 = 2092;
/** 1 while the local APIC has a deliverable vector. */
export const APIC_INTR: u32 = 2096;
/** NMIs latched. */
export const NMI_PENDING: u32 = 2100;
/** INIT latched. */
export const INIT_PENDING: u32 = 2104;
/** SIPI vector latched, or NO_FAULT. */
export const SIPI_VECTOR: u32 = 2108;
/** 1 in VMX operation. */
export const VMX_ON: u32 = 2112;
/** 1 in VMX non-root operation. */
export const NON_ROOT: u32 = 2116;
/** VMXON pointer, or all ones. */
export const VMXON_POINTER: u32 = 2120;
/** Current-VMCS pointer, or all ones. */
export const CURRENT_VMCS: u32 = 2128;
/** 1 if a field was written since the last successful VM entry: its checks run again. */
export const VMCS_DIRTY: u32 = 2136;
/** Launch state of the current VMCS: 0 clear, 1 launched. */
export const LAUNCH_STATE: u32 = 2140;
/** EPTP in use: 0 outside non-root operation or with EPT off. */
export const EPT_POINTER: u32 = 2144;
/** VPID in use, 0 in root operation. */
export const VPID: u32 = 2152;
/** 1 in non-root operation with mode-based execute control for EPT. */
export const MODE_BASED_EXECUTE: u32 = 2156;
/** 1 in non-root operation with PML. */
export const PAGE_MODIFICATION_LOGGING: u32 = 2160;
/** Guest deadline, a value of the TSC; 0 disarmed (state/guest-timer.ts). */
export const GUEST_DEADLINE: u32 = 2168;
/** Tick at which the TSC reaches it, or all ones. */
export const GUEST_TIMER: u32 = 2176;
/** The tertiary controls that page walks obey, in non-root operation: HLAT, EPT paging-write control, guest-paging verification. */
export const PAGING_CONTROLS: u32 = 2184;
/** 1 when TypeScript is the VMM: a VM exit stops the run loop (createVm). */
export const HOST_IS_TYPE_SCRIPT: u32 = 2188;
/** Linear address of the last EPT violation or misconfiguration, or of an instruction that exits with one. */
export const GUEST_LINEAR: u32 = 2192;
/** Guest-physical address of the last EPT violation or misconfiguration. */
export const GUEST_PHYSICAL: u32 = 2200;
/** Tick at which the VMX-preemption timer expires, or all ones. */
export const PREEMPTION_DEADLINE: u32 = 2208;
/** Monitor trap flag: 0 off, 1 armed, 2 stepping, 3 due (vmx/monitor-trap.ts). Not 0: the run loop executes single instructions. */
export const MTF_PENDING: u32 = 2216;
/** 1 if a VM exit has happened during the current instruction. */
export const EXIT_PENDING: u32 = 2220;
/** VM-exit instruction information of the exit being recorded; set before raiseVmExit by instructions that have one. */
export const EXIT_INFORMATION: u32 = 2224;
/** Pointer to I/O bitmap A of the current VMCS, 0 if it is not in RAM. */
export const IO_BITMAP_A: u32 = 2228;
/** Pointer to I/O bitmap B, likewise. */
export const IO_BITMAP_B: u32 = 2232;
/** Pointer to the MSR bitmaps, likewise. */
export const MSR_BITMAP: u32 = 2236;
/** Pointer to the VMREAD bitmap, likewise. */
export const VMREAD_BITMAP: u32 = 2240;
/** Pointer to the VMWRITE bitmap, likewise. */
export const VMWRITE_BITMAP: u32 = 2244;
/** Blocking by STI or MOV SS that the instruction in execution is under: it ends with that instruction. */
export const HELD_BLOCKING: u32 = 2248;
/** 1 when a single-step #DB follows the instruction in execution (it began with TF = 1). Event delivery clears it. */
export const STEP_ARMED: u32 = 2252;
/** 1 while an IRET that ended the blocking of NMIs is in execution or its fault is recorded: bit 12 of the interruption information. */
export const IRET_UNBLOCKED_NMI: u32 = 2256;
/** 1 while the guest of a TypeScript VMM is out of the processor without a VM exit (vmx/hosted-guest.ts). */
export const SUSPENDED: u32 = 2260;
/** mtfPending of the suspended guest. */
export const SUSPENDED_TRAP: u32 = 2264;
/** preemptionDeadline of the suspended guest. */
export const SUSPENDED_DEADLINE: u32 = 2272;
/** Its VMX-preemption timer-value field at that time. */
export const SUSPENDED_TIMER: u32 = 2280;
/** Rule that the last VM entry failed (assembly/spec/entry-check.ts), or 0. */
export const FAILED_CHECK: u32 = 2288;
/** machine.instructions when the monitor trap flag began its step. */
export const STEPPED_FROM: u32 = 2296;
/** Cache of the current VMCS: one quadword a field, at the slots of assembly/spec/vmcs-slot.ts. */
export const VMCS: u32 = 2304;
/** APIC-access page | 1 in non-root operation with "virtualize APIC accesses", else 0. */
export const APIC_ACCESS: u32 = 4352;
/** What a write to the virtual APIC has left to do once the instruction is complete: page offset + 1, or 0 (vmx/virtual-apic.ts). */
export const APIC_WRITE: u32 = 4360;
/** 1 while a pending virtual interrupt is recognized. */
export const VIRTUAL_INTERRUPT: u32 = 4364;
/** apicWrite of the suspended guest. */
export const SUSPENDED_APIC_WRITE: u32 = 4368;
/** 1 if the current VMCS is a shadow VMCS. */
export const CURRENT_IS_SHADOW: u32 = 4372;
/** SPPTP | 1 in non-root operation with sub-page write permissions for EPT, else 0. */
export const SUB_PAGE_TABLE: u32 = 4376;
/** 1 in non-root operation with VMM bus-lock detection: locked instructions are decoded so that bus locks are seen. */
export const BUS_LOCK_DETECTION: u32 = 4384;
/** 1 if the locked instruction in execution asserts a bus lock (exec/locked.ts). */
export const SPLIT_LOCK: u32 = 4388;
/** 1 after a bus lock under bus-lock detection, until the VM exit that says so. */
export const BUS_LOCK: u32 = 4392;
/** busLock of the suspended guest. */
export const SUSPENDED_BUS_LOCK: u32 = 4396;
/** Faults since an instruction retired and since the VM entry, but the first (vmx/instruction-timeout.ts). */
export const STUCK_FAULTS: u32 = 4400;
/** Value of machine.instructions at the last fault; while the processor is not in execution, how far it was behind. */
export const STUCK_AT: u32 = 4408;
/** Tick of the PAUSE that began the loop, for PAUSE-loop exiting. */
export const PAUSE_FIRST: u32 = 4416;
/** Tick of the last PAUSE at CPL 0 since the VM entry, or all ones. */
export const PAUSE_LAST: u32 = 4424;
/** Local APIC registers, one dword each 16-byte register of the APIC page, index = offset / 16. */
export const APIC: u32 = 4432;
/** Local APIC state that is not in a register: see assembly/x86/apic/registers.ts. */
export const APIC_STATE: u32 = 4688;
/** Last-branch records: where the branches came from (state/last-branch.ts). */
export const BRANCH_FROM: u32 = 4816;
/** Where they went. */
export const BRANCH_TO: u32 = 5072;
/** MSR_LBR_INFO of each. */
export const BRANCH_INFO: u32 = 5328;
/** Number of the last record. */
export const BRANCH_TOP: u32 = 5584;
/** MSR_LBR_SELECT. */
export const BRANCH_SELECT: u32 = 5592;
/** MSR_LER_FROM_LIP: the last branch before the last interrupt or exception. */
export const LAST_EVENT_FROM: u32 = 5600;
/** MSR_LER_TO_LIP. */
export const LAST_EVENT_TO: u32 = 5608;
