/**
 * Where every byte of a logical processor and of its machine lives in linear memory.
 *
 * One row per field, in address order; offsets are derived (natural alignment) and never written by hand. Products:
 * `assembly/x86/state/vcpu.ts`, `assembly/x86/state/machine.ts` (classes) and `assembly/spec/vcpu-offset.ts`,
 * `assembly/spec/machine-offset.ts` (byte offsets, which TypeScript imports too).
 */
export interface StateField {
  readonly name: string;
  readonly type: "u8" | "u16" | "u32" | "i32" | "u64" | "i64";
  /** Elements, when the field is an array. Arrays are read by address: `VCPU_BASE + Offset.NAME + index * size`. */
  readonly count?: number;
  readonly doc: string;
}

const u32 = (name: string, doc: string, count?: number): StateField => ({ name, type: "u32", doc, ...(count ? { count } : {}) });
const u64 = (name: string, doc: string, count?: number): StateField => ({ name, type: "u64", doc, ...(count ? { count } : {}) });

/** One logical processor. The first 32 quadwords are the slots a decoded micro-op can address with one byte. */
export const VCPU_FIELDS: readonly StateField[] = [
  ...["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"].map((r) => u64(r, `${r.toUpperCase()}.`)),
  u64("zero", "Always 0: the slot of an absent base or index register."),
  u64("ea", "Linear address computed by an address micro-op for the micro-op that follows it."),
  u64("blockRip", "RIP of the first instruction of the block in execution: the base of RIP-relative operands."),
  u64("segBase", "Segment bases: ES CS SS DS FS GS LDTR TR.", 8),
  u64("scratch", "Slot for a temporary inside one instruction.", 1),
  u64("reservedSlot", "Keeps the slot area at 32 quadwords.", 4),

  { name: "budget", type: "i32", doc: "Instructions the hot loop may still retire; negative ends it. machine.chunkEnd - budget is the count at the start of a block." },
  u32("linkSlot", "Address of the link that the hot loop found unknown, or 0."),
  u64("rip", "RIP (offset in CS) of the instruction in execution; valid outside the hot loop."),
  u64("nextRip", "RIP of the instruction after the one in execution; set before a handler is called."),
  u64("rflags", "RFLAGS except CF PF AF ZF SF OF, which are lazy (state/flags.ts). Bit 1 is always 1."),
  { name: "lazyA", type: "i64", doc: "Lazy flags: first operand, sign-extended; for kind EXPLICIT the word of CF, AF, OF bits." },
  { name: "lazyB", type: "i64", doc: "Lazy flags: second operand, sign-extended." },
  { name: "lazyR", type: "i64", doc: "Lazy flags: result, sign-extended to 64 bits. ZF, SF and PF always derive from it." },
  u32("lazyKind", "Lazy flags: 0 EXPLICIT, 1 ADD, 2 SUB, 3 WORD (state/flags.ts)."),
  u32("cpl", "Current privilege level, 0..3."),

  u32("segLimit", "Segment limits in bytes (granularity applied): ES CS SS DS FS GS LDTR TR.", 8),
  u32("segAccess", "Access rights as the VMCS holds them: type 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15, unusable 16.", 8),
  u32("segSelector", "Selectors: ES CS SS DS FS GS LDTR TR.", 8),
  u64("gdtrBase", "GDTR base."), u64("idtrBase", "IDTR base."),
  u32("gdtrLimit", "GDTR limit."), u32("idtrLimit", "IDTR limit."),

  u64("cr0", "CR0."), u64("cr2", "CR2."), u64("cr3", "CR3."), u64("cr4", "CR4."), u64("xcr0", "XCR0."),
  u64("dr", "DR0..DR3, then unused, unused, DR6, DR7.", 8),
  u64("efer", "IA32_EFER."), u64("star", "IA32_STAR."), u64("lstar", "IA32_LSTAR."), u64("cstar", "IA32_CSTAR."), u64("fmask", "IA32_FMASK."),
  u64("kernelGsBase", "IA32_KERNEL_GS_BASE."),
  u64("sysenterCs", "IA32_SYSENTER_CS."), u64("sysenterEsp", "IA32_SYSENTER_ESP."), u64("sysenterEip", "IA32_SYSENTER_EIP."),
  u64("pat", "IA32_PAT."), u64("apicBase", "IA32_APIC_BASE."), u64("featureControl", "IA32_FEATURE_CONTROL."),
  u64("miscEnable", "IA32_MISC_ENABLE."), u64("debugctl", "IA32_DEBUGCTL."), u64("tscAux", "IA32_TSC_AUX."),
  u64("tscAdjust", "IA32_TSC_ADJUST: added to the machine's ticks by RDTSC in root operation."),
  u64("tscDeadline", "IA32_TSC_DEADLINE, 0 when disarmed."),
  u64("powerCtl", "MSR_POWER_CTL."), u64("packageCstConfig", "MSR_PKG_CST_CONFIG_CONTROL."),
  u64("specCtrl", "IA32_SPEC_CTRL."), u64("xss", "IA32_XSS."), u64("umwaitControl", "IA32_UMWAIT_CONTROL."),
  u64("perfGlobalCtrl", "IA32_PERF_GLOBAL_CTRL."),
  u64("mtrrDefType", "IA32_MTRR_DEF_TYPE."),
  u64("mtrrFixed", "The 11 fixed-range MTRRs, in MSR order.", 11),
  u64("mtrrVariable", "IA32_MTRR_PHYSBASE/PHYSMASK 0..9, in MSR order.", 20),
  u64("machineCheck", "IA32_MCG_STATUS, IA32_MCG_CTL, then banks CTL STATUS ADDR MISC.", 34),
  u32("pkru", "PKRU."),
  u32("pkrs", "IA32_PKRS."),

  u32("fcw", "x87 control word."), u32("fsw", "x87 status word (TOP in bits 13:11)."), u32("ftw", "x87 tag word, 2 bits a register, full form."),
  u32("fop", "x87 last opcode, 11 bits."),
  u64("fip", "x87 last instruction pointer."), u64("fdp", "x87 last data pointer."), u32("fcs", "x87 last CS selector."), u32("fds", "x87 last data selector."),
  u32("mxcsr", "MXCSR."), u32("fpuReserved", "Alignment."),
  u64("st", "Physical x87 registers R0..R7: significand, then sign and exponent in the next quadword.", 16),
  u64("vector", "Vector registers 0..15, four quadwords each (YMM).", 64),

  u64("pdpte", "PDPTE registers of PAE paging (memory/paging.ts loads them).", 4),

  u64("ctxAddress", "Address-space id and access class as the TLB tags hold them (bits 11:0 of a tag)."),
  u32("codeMode", "Size of code: 0 16-bit, 1 32-bit, 2 64-bit; bit 2 set when segments are flat (state/mode.ts)."),
  u32("codeContext", "ctxAddress | codeMode << 12: the second half of a jump-cache key."),
  u32("ipMask", "Mask of the instruction pointer outside 64-bit mode: 0xffff or 0xffffffff."),
  u32("stackSize", "Bytes of the stack pointer: 2, 4 or 8."),

  u32("faultVector", "Vector of the fault being raised, or NO_FAULT (0xffffffff), or PENDING_VM_EXIT (0x100)."),
  u32("faultErrorCode", "Its error code."), u32("faultHasErrorCode", "1 if it pushes one."),
  u32("faultKind", "Interruption type of the event, VMX coding: 3 hardware exception, 4 INT n, 5 INT1, 6 INT3/INTO."),
  u64("faultAddress", "CR2 of a page fault, or the pending DR6 bits of a #DB."),
  u32("deliveringVector", "Vector being delivered through the IDT, or NO_FAULT: decides double faults and IDT-vectoring information."),
  u32("deliveringInfo", "VM-exit interruption-information format of that event."),
  u32("deliveringErrorCode", "Its error code."), u32("deliveringLength", "Instruction length of a software event being delivered."),

  u32("activity", "VMX activity state: 0 active, 1 HLT, 2 shutdown, 3 wait-for-SIPI; 4 and 5 waiting in MWAIT (vmx/activity.ts)."),
  u32("interruptibility", "VMX coding: bit 0 blocking by STI, 1 by MOV SS, 2 by SMI, 3 by NMI."),
  u32("ferr", "FERR#: 1 while an unmasked x87 exception that CR0.NE = 0 sends out of the processor is unhandled."),
  u32("ignne", "IGNNE#: 1 while the board lets x87 instructions go on in spite of it."),
  u32("monitorLine", "Pointer to the line that MONITOR armed, or 0; a store may have ended that (memory/monitor.ts)."),
  u32("suspendedActivity", "Activity state of a guest that waits in MWAIT while it is suspended, else 0."),
  u64("suspendedRip", "RIP of that guest."),
  u64("pendingDebug", "Pending debug exceptions, VMX coding."),
  u32("attention", "Nonzero when the driver must look for events before the next block (event/interrupt.ts)."),
  u32("intrLine", "1 while the 8259 pair holds INTR high."), u32("apicIntr", "1 while the local APIC has a deliverable vector."),
  u32("nmiPending", "NMIs latched."), u32("initPending", "INIT latched."), u32("sipiVector", "SIPI vector latched, or NO_FAULT."),

  u32("vmxOn", "1 in VMX operation."), u32("nonRoot", "1 in VMX non-root operation."),
  u64("vmxonPointer", "VMXON pointer, or all ones."), u64("currentVmcs", "Current-VMCS pointer, or all ones."),
  u32("vmcsDirty", "1 if a field was written since the last successful VM entry: its checks run again."),
  u32("launchState", "Launch state of the current VMCS: 0 clear, 1 launched."),
  u64("eptPointer", "EPTP in use: 0 outside non-root operation or with EPT off."), u32("vpid", "VPID in use, 0 in root operation."),
  u32("modeBasedExecute", "1 in non-root operation with mode-based execute control for EPT."),
  u32("pageModificationLogging", "1 in non-root operation with PML."),
  u64("guestDeadline", "Guest deadline, a value of the TSC; 0 disarmed (state/guest-timer.ts)."), u64("guestTimer", "Tick at which the TSC reaches it, or all ones."),
  u32("pagingControls", "The tertiary controls that page walks obey, in non-root operation: HLAT, EPT paging-write control, guest-paging verification."),
  u32("hostIsTypeScript", "1 when TypeScript is the VMM: a VM exit stops the run loop (createVm)."),
  u64("guestLinear", "Linear address of the last EPT violation or misconfiguration, or of an instruction that exits with one."),
  u64("guestPhysical", "Guest-physical address of the last EPT violation or misconfiguration."),
  u64("preemptionDeadline", "Tick at which the VMX-preemption timer expires, or all ones."),
  u32("mtfPending", "Monitor trap flag: 0 off, 1 armed, 2 stepping, 3 due (vmx/monitor-trap.ts). Not 0: the run loop executes single instructions."),
  u32("exitPending", "1 if a VM exit has happened during the current instruction."),
  u32("exitInformation", "VM-exit instruction information of the exit being recorded; set before raiseVmExit by instructions that have one."),
  u32("ioBitmapA", "Pointer to I/O bitmap A of the current VMCS, 0 if it is not in RAM."), u32("ioBitmapB", "Pointer to I/O bitmap B, likewise."),
  u32("msrBitmap", "Pointer to the MSR bitmaps, likewise."),
  u32("vmreadBitmap", "Pointer to the VMREAD bitmap, likewise."), u32("vmwriteBitmap", "Pointer to the VMWRITE bitmap, likewise."),
  u32("heldBlocking", "Blocking by STI or MOV SS that the instruction in execution is under: it ends with that instruction."),
  u32("stepArmed", "1 when a single-step #DB follows the instruction in execution (it began with TF = 1). Event delivery clears it."),
  u32("iretUnblockedNmi", "1 while an IRET that ended the blocking of NMIs is in execution or its fault is recorded: bit 12 of the interruption information."),
  u32("suspended", "1 while the guest of a TypeScript VMM is out of the processor without a VM exit (vmx/hosted-guest.ts)."),
  u32("suspendedTrap", "mtfPending of the suspended guest."),
  u64("suspendedDeadline", "preemptionDeadline of the suspended guest."), u64("suspendedTimer", "Its VMX-preemption timer-value field at that time."),
  u32("failedCheck", "Rule that the last VM entry failed (assembly/spec/entry-check.ts), or 0."),
  u64("steppedFrom", "machine.instructions when the monitor trap flag began its step."),
  u64("vmcs", "Cache of the current VMCS: one quadword a field, at the slots of assembly/spec/vmcs-slot.ts.", 256),
  u64("apicAccess", "APIC-access page | 1 in non-root operation with \"virtualize APIC accesses\", else 0."),
  u32("apicWrite", "What a write to the virtual APIC has left to do once the instruction is complete: page offset + 1, or 0 (vmx/virtual-apic.ts)."),
  u32("virtualInterrupt", "1 while a pending virtual interrupt is recognized."),
  u32("suspendedApicWrite", "apicWrite of the suspended guest."), u32("currentIsShadow", "1 if the current VMCS is a shadow VMCS."),
  u64("pauseFirst", "Tick of the PAUSE that began the loop, for PAUSE-loop exiting."),
  u64("pauseLast", "Tick of the last PAUSE at CPL 0 since the VM entry, or all ones."),
  u32("apic", "Local APIC registers, one dword each 16-byte register of the APIC page, index = offset / 16.", 64),
  u64("apicState", "Local APIC state that is not in a register: see assembly/x86/apic/registers.ts.", 16),
];

/** One machine: what the processors share. */
export const MACHINE_FIELDS: readonly StateField[] = [
  u64("ticks", "Virtual time: retired instructions plus skipped idle time, in ticks of the TSC."),
  u64("instructions", "Instructions retired since reset, all processors."),
  u64("chunkEnd", "Value of `instructions` at which cpu.budget of the processor in execution is 0."),
  u64("limit", "Value of `instructions` at which run() stops with STOP_BUDGET."),
  u64("deadline", "Tick of the next timer event of any device or local APIC; all ones if none."),
  u64("hostDeadline", "Part of `deadline` set by the devices in TypeScript."),
  u64("idleTicks", "Ticks skipped while idle: ticks = instructions + idleTicks."),
  u64("faultsAt", "Value of `instructions` at the last fault."), u32("faultsInRow", "Faults since an instruction retired, but the first."),
  u32("codeInvalidated", "Set when blocks were invalidated since the driver last looked."),
  u32("stopReason", "Why run() returned (assembly/spec/stop.ts)."), u32("stopDetail", "Detail of the stop: vector, port, breakpoint id."),
  u64("stopAddress", "Address the stop is about."),
  u32("stopRequest", "Set by the host during an I/O call to stop the run loop after the instruction."),
  u32("idleStops", "1 when a halted processor always stops the run loop (HALTED): the host keeps the time, also for the engine's own timers."),
  u32("vcpuCount", "Processors in the machine."), u32("vcpuCurrent", "Index of the processor whose state is at VCPU_BASE."),
  u64("turnEnd", "Value of `instructions` at which the turn of the processor in execution ends, if it is not the only one."),
  u32("turnYielded", "1 if the processor in execution gives up the rest of its turn (PAUSE)."),
  u32("physicalAddressBits", "MAXPHYADDR of the CPU model."), u32("linearAddressBits", "48 or 57, of the CPU model."),
  u64("ramSlots", "RAM slots: guest-physical start, end (exclusive), pointer in linear memory, flags (bit 0 read-only).", 128),
  u32("ramSlotCount", "RAM slots in use."),
  u32("cpuidCount", "Rows of `cpuid`."),
  u32("cpuid", "CPUID results of the model: leaf, subleaf (0xffffffff any), EAX, EBX, ECX, EDX a row.", 6 * 96),
  u32("features", "CPU features of the model as bits, by assembly/spec/cpu-feature.ts.", 8),
  u64("vmxCapability", "IA32_VMX_* capability MSRs 0x480..0x493.", 20),
  u64("vmcsFields", "VMCS fields that the CPU model has: bit = slot.", 4),
  u64("seed", "State of the generator behind RDRAND and RDSEED."),
  u64("tscHz", "TSC frequency of the machine, Hz; one retired instruction is one tick."),
  u64("slotStart", "RAM slot used last (memory/physical.ts): first guest-physical address."), u64("slotSize", "Its bytes; 0 = none cached."),
  u32("slotPointer", "Its pointer."), u32("slotFlags", "Its flags (bit 0 read-only)."),
  u32("asidNext", "Next address-space id to give out (memory/tlb.ts)."), u32("addressSpace", "Pointer to the address space in use, or 0."),
  u32("globalSpace", "Id under which global translations of the address space in use are shared."),
  u32("guestPhysicalSpace", "Id of the guest-physical mappings in use."),
  u32("a20", "1 when the A20 line is enabled."),
  u32("codeCacheTop", "First free byte of the block cache."), u32("codeGeneration", "Incremented when the block cache is emptied."),
  u64("counters", "Counters for statistics: blocks decoded, TLB misses, handler calls, flushes, exits.", 16),
  u32("eventCount", "Entries ever written to the event log (event/event-log.ts); the next one goes to this number modulo its size."),
  u32("traceInstructions", "1 while the host wants to see every instruction: the debug engine looks at it (run/step.ts), the release engine has no such code."),
  u32("eventMask", "Kinds of events that the host wants to be told of: bit = kind (assembly/spec/event-kind.ts)."),
  u64("exitCounts", "VM exits by basic exit reason; those of failed VM entries under theirs.", 96),
];

/** Breakpoints of the host in one processor: they are beside the state, and stay when it is saved, restored or reset. */
export const HOST_BREAKPOINT_FIELDS: readonly StateField[] = [
  u64("address", "Linear addresses.", 4),
  u64("flow", "Where the processor was when it stopped at each: stack pointer, bit 63 inverted in VMX non-root operation.", 4),
  u32("control", "Which are armed, with kind and length, in the form of DR7."),
  u32("stepping", "1 if one is an instruction breakpoint."),
  u32("passed", "Bits 3:0: the host has been told, and the instruction has not retired yet."),
  u32("met", "Bits 3:0: watchpoints that the instruction in execution has met."),
];
