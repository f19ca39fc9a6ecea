// Generated from src/spec/x86/state.ts by npm run gen. Do not edit.
import { VCPU_BASE } from "../../spec/layout.ts";

@unmanaged
export class Vcpu {
  /** RAX. */
  rax: u64 = 0;
  /** RCX. */
  rcx: u64 = 0;
  /** RDX. */
  rdx: u64 = 0;
  /** RBX. */
  rbx: u64 = 0;
  /** RSP. */
  rsp: u64 = 0;
  /** RBP. */
  rbp: u64 = 0;
  /** RSI. */
  rsi: u64 = 0;
  /** RDI. */
  rdi: u64 = 0;
  /** R8. */
  r8: u64 = 0;
  /** R9. */
  r9: u64 = 0;
  /** R10. */
  r10: u64 = 0;
  /** R11. */
  r11: u64 = 0;
  /** R12. */
  r12: u64 = 0;
  /** R13. */
  r13: u64 = 0;
  /** R14. */
  r14: u64 = 0;
  /** R15. */
  r15: u64 = 0;
  /** Always 0: the slot of an absent base or index register. */
  zero: u64 = 0;
  /** Linear address computed by an address micro-op for the micro-op that follows it. */
  ea: u64 = 0;
  /** RIP of the first instruction of the block in execution: the base of RIP-relative operands. */
  blockRip: u64 = 0;
  /** Segment bases: ES CS SS DS FS GS LDTR TR. */
  segBase0: u64 = 0;
  segBase1: u64 = 0;
  segBase2: u64 = 0;
  segBase3: u64 = 0;
  segBase4: u64 = 0;
  segBase5: u64 = 0;
  segBase6: u64 = 0;
  segBase7: u64 = 0;
  /** Slot for a temporary inside one instruction. */
  scratch0: u64 = 0;
  /** Keeps the slot area at 32 quadwords. */
  reservedSlot0: u64 = 0;
  reservedSlot1: u64 = 0;
  reservedSlot2: u64 = 0;
  reservedSlot3: u64 = 0;
  /** Instructions the hot loop may still retire; negative ends it. machine.chunkEnd - budget is the count at the start of a block. */
  budget: i32 = 0;
  /** Address of the link that the hot loop found unknown, or 0. */
  linkSlot: u32 = 0;
  /** RIP (offset in CS) of the instruction in execution; valid outside the hot loop. */
  rip: u64 = 0;
  /** RIP of the instruction after the one in execution; set before a handler is called. */
  nextRip: u64 = 0;
  /** RFLAGS except CF PF AF ZF SF OF, which are lazy (state/flags.ts). Bit 1 is always 1. */
  rflags: u64 = 0;
  /** Lazy flags: first operand, sign-extended; for kind EXPLICIT the word of CF, AF, OF bits. */
  lazyA: i64 = 0;
  /** Lazy flags: second operand, sign-extended. */
  lazyB: i64 = 0;
  /** Lazy flags: result, sign-extended to 64 bits. ZF, SF and PF always derive from it. */
  lazyR: i64 = 0;
  /** Lazy flags: 0 EXPLICIT, 1 ADD, 2 SUB, 3 WORD (state/flags.ts). */
  lazyKind: u32 = 0;
  /** Current privilege level, 0..3. */
  cpl: u32 = 0;
  /** Segment limits in bytes (granularity applied): ES CS SS DS FS GS LDTR TR. */
  segLimit0: u32 = 0;
  segLimit1: u32 = 0;
  segLimit2: u32 = 0;
  segLimit3: u32 = 0;
  segLimit4: u32 = 0;
  segLimit5: u32 = 0;
  segLimit6: u32 = 0;
  segLimit7: u32 = 0;
  /** Access rights as the VMCS holds them: type 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15, unusable 16. */
  segAccess0: u32 = 0;
  segAccess1: u32 = 0;
  segAccess2: u32 = 0;
  segAccess3: u32 = 0;
  segAccess4: u32 = 0;
  segAccess5: u32 = 0;
  segAccess6: u32 = 0;
  segAccess7: u32 = 0;
  /** Selectors: ES CS SS DS FS GS LDTR TR. */
  segSelector0: u32 = 0;
  segSelector1: u32 = 0;
  segSelector2: u32 = 0;
  segSelector3: u32 = 0;
  segSelector4: u32 = 0;
  segSelector5: u32 = 0;
  segSelector6: u32 = 0;
  segSelector7: u32 = 0;
  /** GDTR base. */
  gdtrBase: u64 = 0;
  /** IDTR base. */
  idtrBase: u64 = 0;
  /** GDTR limit. */
  gdtrLimit: u32 = 0;
  /** IDTR limit. */
  idtrLimit: u32 = 0;
  /** CR0. */
  cr0: u64 = 0;
  /** CR2. */
  cr2: u64 = 0;
  /** CR3. */
  cr3: u64 = 0;
  /** CR4. */
  cr4: u64 = 0;
  /** XCR0. */
  xcr0: u64 = 0;
  /** DR0..DR3, then unused, unused, DR6, DR7. */
  dr0: u64 = 0;
  dr1: u64 = 0;
  dr2: u64 = 0;
  dr3: u64 = 0;
  dr4: u64 = 0;
  dr5: u64 = 0;
  dr6: u64 = 0;
  dr7: u64 = 0;
  /** IA32_EFER. */
  efer: u64 = 0;
  /** IA32_STAR. */
  star: u64 = 0;
  /** IA32_LSTAR. */
  lstar: u64 = 0;
  /** IA32_CSTAR. */
  cstar: u64 = 0;
  /** IA32_FMASK. */
  fmask: u64 = 0;
  /** IA32_KERNEL_GS_BASE. */
  kernelGsBase: u64 = 0;
  /** IA32_SYSENTER_CS. */
  sysenterCs: u64 = 0;
  /** IA32_SYSENTER_ESP. */
  sysenterEsp: u64 = 0;
  /** IA32_SYSENTER_EIP. */
  sysenterEip: u64 = 0;
  /** IA32_PAT. */
  pat: u64 = 0;
  /** IA32_APIC_BASE. */
  apicBase: u64 = 0;
  /** IA32_FEATURE_CONTROL. */
  featureControl: u64 = 0;
  /** IA32_MISC_ENABLE. */
  miscEnable: u64 = 0;
  /** IA32_DEBUGCTL. */
  debugctl: u64 = 0;
  /** IA32_TSC_AUX. */
  tscAux: u64 = 0;
  /** IA32_TSC_ADJUST: added to the machine's ticks by RDTSC in root operation. */
  tscAdjust: u64 = 0;
  /** IA32_TSC_DEADLINE, 0 when disarmed. */
  tscDeadline: u64 = 0;
  /** MSR_POWER_CTL. */
  powerCtl: u64 = 0;
  /** MSR_PKG_CST_CONFIG_CONTROL. */
  packageCstConfig: u64 = 0;
  /** IA32_SPEC_CTRL. */
  specCtrl: u64 = 0;
  /** IA32_XSS. */
  xss: u64 = 0;
  /** IA32_UMWAIT_CONTROL. */
  umwaitControl: u64 = 0;
  /** IA32_PERF_GLOBAL_CTRL. */
  perfGlobalCtrl: u64 = 0;
  /** IA32_MTRR_DEF_TYPE. */
  mtrrDefType: u64 = 0;
  /** The 11 fixed-range MTRRs, in MSR order. */
  mtrrFixed0: u64 = 0;
  mtrrFixed1: u64 = 0;
  mtrrFixed2: u64 = 0;
  mtrrFixed3: u64 = 0;
  mtrrFixed4: u64 = 0;
  mtrrFixed5: u64 = 0;
  mtrrFixed6: u64 = 0;
  mtrrFixed7: u64 = 0;
  mtrrFixed8: u64 = 0;
  mtrrFixed9: u64 = 0;
  mtrrFixed10: u64 = 0;
  /** IA32_MTRR_PHYSBASE/PHYSMASK 0..9, in MSR order. */
  mtrrVariable0: u64 = 0;
  mtrrVariable1: u64 = 0;
  mtrrVariable2: u64 = 0;
  mtrrVariable3: u64 = 0;
  mtrrVariable4: u64 = 0;
  mtrrVariable5: u64 = 0;
  mtrrVariable6: u64 = 0;
  mtrrVariable7: u64 = 0;
  mtrrVariable8: u64 = 0;
  mtrrVariable9: u64 = 0;
  mtrrVariable10: u64 = 0;
  mtrrVariable11: u64 = 0;
  mtrrVariable12: u64 = 0;
  mtrrVariable13: u64 = 0;
  mtrrVariable14: u64 = 0;
  mtrrVariable15: u64 = 0;
  mtrrVariable16: u64 = 0;
  mtrrVariable17: u64 = 0;
  mtrrVariable18: u64 = 0;
  mtrrVariable19: u64 = 0;
  /** IA32_MCG_STATUS, IA32_MCG_CTL, then banks CTL STATUS ADDR MISC. */
  machineCheck0: u64 = 0;
  machineCheck1: u64 = 0;
  machineCheck2: u64 = 0;
  machineCheck3: u64 = 0;
  machineCheck4: u64 = 0;
  machineCheck5: u64 = 0;
  machineCheck6: u64 = 0;
  machineCheck7: u64 = 0;
  machineCheck8: u64 = 0;
  machineCheck9: u64 = 0;
  machineCheck10: u64 = 0;
  machineCheck11: u64 = 0;
  machineCheck12: u64 = 0;
  machineCheck13: u64 = 0;
  machineCheck14: u64 = 0;
  machineCheck15: u64 = 0;
  machineCheck16: u64 = 0;
  machineCheck17: u64 = 0;
  machineCheck18: u64 = 0;
  machineCheck19: u64 = 0;
  machineCheck20: u64 = 0;
  machineCheck21: u64 = 0;
  machineCheck22: u64 = 0;
  machineCheck23: u64 = 0;
  machineCheck24: u64 = 0;
  machineCheck25: u64 = 0;
  machineCheck26: u64 = 0;
  machineCheck27: u64 = 0;
  machineCheck28: u64 = 0;
  machineCheck29: u64 = 0;
  machineCheck30: u64 = 0;
  machineCheck31: u64 = 0;
  machineCheck32: u64 = 0;
  machineCheck33: u64 = 0;
  /** PKRU. */
  pkru: u32 = 0;
  /** IA32_PKRS. */
  pkrs: u32 = 0;
  /** x87 control word. */
  fcw: u32 = 0;
  /** x87 status word (TOP in bits 13:11). */
  fsw: u32 = 0;
  /** x87 tag word, 2 bits a register, full form. */
  ftw: u32 = 0;
  /** x87 last opcode, 11 bits. */
  fop: u32 = 0;
  /** x87 last instruction pointer. */
  fip: u64 = 0;
  /** x87 last data pointer. */
  fdp: u64 = 0;
  /** x87 last CS selector. */
  fcs: u32 = 0;
  /** x87 last data selector. */
  fds: u32 = 0;
  /** MXCSR. */
  mxcsr: u32 = 0;
  /** Alignment. */
  fpuReserved: u32 = 0;
  /** Physical x87 registers R0..R7: significand, then sign and exponent in the next quadword. */
  st0: u64 = 0;
  st1: u64 = 0;
  st2: u64 = 0;
  st3: u64 = 0;
  st4: u64 = 0;
  st5: u64 = 0;
  st6: u64 = 0;
  st7: u64 = 0;
  st8: u64 = 0;
  st9: u64 = 0;
  st10: u64 = 0;
  st11: u64 = 0;
  st12: u64 = 0;
  st13: u64 = 0;
  st14: u64 = 0;
  st15: u64 = 0;
  /** Vector registers 0..15, four quadwords each (YMM). */
  vector0: u64 = 0;
  vector1: u64 = 0;
  vector2: u64 = 0;
  vector3: u64 = 0;
  vector4: u64 = 0;
  vector5: u64 = 0;
  vector6: u64 = 0;
  vector7: u64 = 0;
  vector8: u64 = 0;
  vector9: u64 = 0;
  vector10: u64 = 0;
  vector11: u64 = 0;
  vector12: u64 = 0;
  vector13: u64 = 0;
  vector14: u64 = 0;
  vector15: u64 = 0;
  vector16: u64 = 0;
  vector17: u64 = 0;
  vector18: u64 = 0;
  vector19: u64 = 0;
  vector20: u64 = 0;
  vector21: u64 = 0;
  vector22: u64 = 0;
  vector23: u64 = 0;
  vector24: u64 = 0;
  vector25: u64 = 0;
  vector26: u64 = 0;
  vector27: u64 = 0;
  vector28: u64 = 0;
  vector29: u64 = 0;
  vector30: u64 = 0;
  vector31: u64 = 0;
  vector32: u64 = 0;
  vector33: u64 = 0;
  vector34: u64 = 0;
  vector35: u64 = 0;
  vector36: u64 = 0;
  vector37: u64 = 0;
  vector38: u64 = 0;
  vector39: u64 = 0;
  vector40: u64 = 0;
  vector41: u64 = 0;
  vector42: u64 = 0;
  vector43: u64 = 0;
  vector44: u64 = 0;
  vector45: u64 = 0;
  vector46: u64 = 0;
  vector47: u64 = 0;
  vector48: u64 = 0;
  vector49: u64 = 0;
  vector50: u64 = 0;
  vector51: u64 = 0;
  vector52: u64 = 0;
  vector53: u64 = 0;
  vector54: u64 = 0;
  vector55: u64 = 0;
  vector56: u64 = 0;
  vector57: u64 = 0;
  vector58: u64 = 0;
  vector59: u64 = 0;
  vector60: u64 = 0;
  vector61: u64 = 0;
  vector62: u64 = 0;
  vector63: u64 = 0;
  /** PDPTE registers of PAE paging (memory/paging.ts loads them). */
  pdpte0: u64 = 0;
  pdpte1: u64 = 0;
  pdpte2: u64 = 0;
  pdpte3: u64 = 0;
  /** Address-space id and access class as the TLB tags hold them (bits 11:0 of a tag). */
  ctxAddress: u64 = 0;
  /** Size of code: 0 16-bit, 1 32-bit, 2 64-bit; bit 2 set when segments are flat, bit 4 under bus-lock detection (state/mode.ts). */
  codeMode: u32 = 0;
  /** ctxAddress | codeMode << 12: the second half of a jump-cache key. */
  codeContext: u32 = 0;
  /** Mask of the instruction pointer outside 64-bit mode: 0xffff or 0xffffffff. */
  ipMask: u32 = 0;
  /** Bytes of the stack pointer: 2, 4 or 8. */
  stackSize: u32 = 0;
  /** Vector of the fault being raised, or NO_FAULT (0xffffffff), or PENDING_VM_EXIT (0x100). */
  faultVector: u32 = 0;
  /** Its error code. */
  faultErrorCode: u32 = 0;
  /** 1 if it pushes one. */
  faultHasErrorCode: u32 = 0;
  /** Interruption type of the event, VMX coding: 3 hardware exception, 4 INT n, 5 INT1, 6 INT3/INTO. */
  faultKind: u32 = 0;
  /** CR2 of a page fault, or the pending DR6 bits of a #DB. */
  faultAddress: u64 = 0;
  /** Vector being delivered through the IDT, or NO_FAULT: decides double faults and IDT-vectoring information. */
  deliveringVector: u32 = 0;
  /** VM-exit interruption-information format of that event. */
  deliveringInfo: u32 = 0;
  /** Its error code. */
  deliveringErrorCode: u32 = 0;
  /** Instruction length of a software event being delivered. */
  deliveringLength: u32 = 0;
  /** VMX activity state: 0 active, 1 HLT, 2 shutdown, 3 wait-for-SIPI; 4 and 5 waiting in MWAIT (vmx/activity.ts). */
  activity: u32 = 0;
  /** VMX coding: bit 0 blocking by STI, 1 by MOV SS, 2 by SMI, 3 by NMI. */
  interruptibility: u32 = 0;
  /** FERR#: 1 while an unmasked x87 exception that CR0.NE = 0 sends out of the processor is unhandled. */
  ferr: u32 = 0;
  /** IGNNE#: 1 while the board lets x87 instructions go on in spite of it. */
  ignne: u32 = 0;
  /** Pointer to the line that MONITOR armed, or 0; a store may have ended that (memory/monitor.ts). */
  monitorLine: u32 = 0;
  /** Activity state of a guest that waits in MWAIT while it is suspended, else 0. */
  suspendedActivity: u32 = 0;
  /** RIP of that guest. */
  suspendedRip: u64 = 0;
  /** Pending debug exceptions, VMX coding. */
  pendingDebug: u64 = 0;
  /** Nonzero when the driver must look for events before the next block (event/interrupt.ts). */
  attention: u32 = 0;
  /** 1 while the 8259 pair holds INTR high. */
  intrLine: u32 = 0;
  /** 1 while the local APIC has a deliverable vector. */
  apicIntr: u32 = 0;
  /** NMIs latched. */
  nmiPending: u32 = 0;
  /** INIT latched. */
  initPending: u32 = 0;
  /** SIPI vector latched, or NO_FAULT. */
  sipiVector: u32 = 0;
  /** 1 in VMX operation. */
  vmxOn: u32 = 0;
  /** 1 in VMX non-root operation. */
  nonRoot: u32 = 0;
  /** VMXON pointer, or all ones. */
  vmxonPointer: u64 = 0;
  /** Current-VMCS pointer, or all ones. */
  currentVmcs: u64 = 0;
  /** 1 if a field was written since the last successful VM entry: its checks run again. */
  vmcsDirty: u32 = 0;
  /** Launch state of the current VMCS: 0 clear, 1 launched. */
  launchState: u32 = 0;
  /** EPTP in use: 0 outside non-root operation or with EPT off. */
  eptPointer: u64 = 0;
  /** VPID in use, 0 in root operation. */
  vpid: u32 = 0;
  /** 1 in non-root operation with mode-based execute control for EPT. */
  modeBasedExecute: u32 = 0;
  /** 1 in non-root operation with PML. */
  pageModificationLogging: u32 = 0;
  /** Guest deadline, a value of the TSC; 0 disarmed (state/guest-timer.ts). */
  guestDeadline: u64 = 0;
  /** Tick at which the TSC reaches it, or all ones. */
  guestTimer: u64 = 0;
  /** The tertiary controls that page walks obey, in non-root operation: HLAT, EPT paging-write control, guest-paging verification. */
  pagingControls: u32 = 0;
  /** 1 when TypeScript is the VMM: a VM exit stops the run loop (createVm). */
  hostIsTypeScript: u32 = 0;
  /** Linear address of the last EPT violation or misconfiguration, or of an instruction that exits with one. */
  guestLinear: u64 = 0;
  /** Guest-physical address of the last EPT violation or misconfiguration. */
  guestPhysical: u64 = 0;
  /** Tick at which the VMX-preemption timer expires, or all ones. */
  preemptionDeadline: u64 = 0;
  /** Monitor trap flag: 0 off, 1 armed, 2 stepping, 3 due (vmx/monitor-trap.ts). Not 0: the run loop executes single instructions. */
  mtfPending: u32 = 0;
  /** 1 if a VM exit has happened during the current instruction. */
  exitPending: u32 = 0;
  /** VM-exit instruction information of the exit being recorded; set before raiseVmExit by instructions that have one. */
  exitInformation: u32 = 0;
  /** Pointer to I/O bitmap A of the current VMCS, 0 if it is not in RAM. */
  ioBitmapA: u32 = 0;
  /** Pointer to I/O bitmap B, likewise. */
  ioBitmapB: u32 = 0;
  /** Pointer to the MSR bitmaps, likewise. */
  msrBitmap: u32 = 0;
  /** Pointer to the VMREAD bitmap, likewise. */
  vmreadBitmap: u32 = 0;
  /** Pointer to the VMWRITE bitmap, likewise. */
  vmwriteBitmap: u32 = 0;
  /** Blocking by STI or MOV SS that the instruction in execution is under: it ends with that instruction. */
  heldBlocking: u32 = 0;
  /** 1 when a single-step #DB follows the instruction in execution (it began with TF = 1). Event delivery clears it. */
  stepArmed: u32 = 0;
  /** 1 while an IRET that ended the blocking of NMIs is in execution or its fault is recorded: bit 12 of the interruption information. */
  iretUnblockedNmi: u32 = 0;
  /** 1 while the guest of a TypeScript VMM is out of the processor without a VM exit (vmx/hosted-guest.ts). */
  suspended: u32 = 0;
  /** mtfPending of the suspended guest. */
  suspendedTrap: u32 = 0;
  /** preemptionDeadline of the suspended guest. */
  suspendedDeadline: u64 = 0;
  /** Its VMX-preemption timer-value field at that time. */
  suspendedTimer: u64 = 0;
  /** Rule that the last VM entry failed (assembly/spec/entry-check.ts), or 0. */
  failedCheck: u32 = 0;
  /** machine.instructions when the monitor trap flag began its step. */
  steppedFrom: u64 = 0;
  /** Cache of the current VMCS: one quadword a field, at the slots of assembly/spec/vmcs-slot.ts. */
  vmcs0: u64 = 0;
  vmcs1: u64 = 0;
  vmcs2: u64 = 0;
  vmcs3: u64 = 0;
  vmcs4: u64 = 0;
  vmcs5: u64 = 0;
  vmcs6: u64 = 0;
  vmcs7: u64 = 0;
  vmcs8: u64 = 0;
  vmcs9: u64 = 0;
  vmcs10: u64 = 0;
  vmcs11: u64 = 0;
  vmcs12: u64 = 0;
  vmcs13: u64 = 0;
  vmcs14: u64 = 0;
  vmcs15: u64 = 0;
  vmcs16: u64 = 0;
  vmcs17: u64 = 0;
  vmcs18: u64 = 0;
  vmcs19: u64 = 0;
  vmcs20: u64 = 0;
  vmcs21: u64 = 0;
  vmcs22: u64 = 0;
  vmcs23: u64 = 0;
  vmcs24: u64 = 0;
  vmcs25: u64 = 0;
  vmcs26: u64 = 0;
  vmcs27: u64 = 0;
  vmcs28: u64 = 0;
  vmcs29: u64 = 0;
  vmcs30: u64 = 0;
  vmcs31: u64 = 0;
  vmcs32: u64 = 0;
  vmcs33: u64 = 0;
  vmcs34: u64 = 0;
  vmcs35: u64 = 0;
  vmcs36: u64 = 0;
  vmcs37: u64 = 0;
  vmcs38: u64 = 0;
  vmcs39: u64 = 0;
  vmcs40: u64 = 0;
  vmcs41: u64 = 0;
  vmcs42: u64 = 0;
  vmcs43: u64 = 0;
  vmcs44: u64 = 0;
  vmcs45: u64 = 0;
  vmcs46: u64 = 0;
  vmcs47: u64 = 0;
  vmcs48: u64 = 0;
  vmcs49: u64 = 0;
  vmcs50: u64 = 0;
  vmcs51: u64 = 0;
  vmcs52: u64 = 0;
  vmcs53: u64 = 0;
  vmcs54: u64 = 0;
  vmcs55: u64 = 0;
  vmcs56: u64 = 0;
  vmcs57: u64 = 0;
  vmcs58: u64 = 0;
  vmcs59: u64 = 0;
  vmcs60: u64 = 0;
  vmcs61: u64 = 0;
  vmcs62: u64 = 0;
  vmcs63: u64 = 0;
  vmcs64: u64 = 0;
  vmcs65: u64 = 0;
  vmcs66: u64 = 0;
  vmcs67: u64 = 0;
  vmcs68: u64 = 0;
  vmcs69: u64 = 0;
  vmcs70: u64 = 0;
  vmcs71: u64 = 0;
  vmcs72: u64 = 0;
  vmcs73: u64 = 0;
  vmcs74: u64 = 0;
  vmcs75: u64 = 0;
  vmcs76: u64 = 0;
  vmcs77: u64 = 0;
  vmcs78: u64 = 0;
  vmcs79: u64 = 0;
  vmcs80: u64 = 0;
  vmcs81: u64 = 0;
  vmcs82: u64 = 0;
  vmcs83: u64 = 0;
  vmcs84: u64 = 0;
  vmcs85: u64 = 0;
  vmcs86: u64 = 0;
  vmcs87: u64 = 0;
  vmcs88: u64 = 0;
  vmcs89: u64 = 0;
  vmcs90: u64 = 0;
  vmcs91: u64 = 0;
  vmcs92: u64 = 0;
  vmcs93: u64 = 0;
  vmcs94: u64 = 0;
  vmcs95: u64 = 0;
  vmcs96: u64 = 0;
  vmcs97: u64 = 0;
  vmcs98: u64 = 0;
  vmcs99: u64 = 0;
  vmcs100: u64 = 0;
  vmcs101: u64 = 0;
  vmcs102: u64 = 0;
  vmcs103: u64 = 0;
  vmcs104: u64 = 0;
  vmcs105: u64 = 0;
  vmcs106: u64 = 0;
  vmcs107: u64 = 0;
  vmcs108: u64 = 0;
  vmcs109: u64 = 0;
  vmcs110: u64 = 0;
  vmcs111: u64 = 0;
  vmcs112: u64 = 0;
  vmcs113: u64 = 0;
  vmcs114: u64 = 0;
  vmcs115: u64 = 0;
  vmcs116: u64 = 0;
  vmcs117: u64 = 0;
  vmcs118: u64 = 0;
  vmcs119: u64 = 0;
  vmcs120: u64 = 0;
  vmcs121: u64 = 0;
  vmcs122: u64 = 0;
  vmcs123: u64 = 0;
  vmcs124: u64 = 0;
  vmcs125: u64 = 0;
  vmcs126: u64 = 0;
  vmcs127: u64 = 0;
  vmcs128: u64 = 0;
  vmcs129: u64 = 0;
  vmcs130: u64 = 0;
  vmcs131: u64 = 0;
  vmcs132: u64 = 0;
  vmcs133: u64 = 0;
  vmcs134: u64 = 0;
  vmcs135: u64 = 0;
  vmcs136: u64 = 0;
  vmcs137: u64 = 0;
  vmcs138: u64 = 0;
  vmcs139: u64 = 0;
  vmcs140: u64 = 0;
  vmcs141: u64 = 0;
  vmcs142: u64 = 0;
  vmcs143: u64 = 0;
  vmcs144: u64 = 0;
  vmcs145: u64 = 0;
  vmcs146: u64 = 0;
  vmcs147: u64 = 0;
  vmcs148: u64 = 0;
  vmcs149: u64 = 0;
  vmcs150: u64 = 0;
  vmcs151: u64 = 0;
  vmcs152: u64 = 0;
  vmcs153: u64 = 0;
  vmcs154: u64 = 0;
  vmcs155: u64 = 0;
  vmcs156: u64 = 0;
  vmcs157: u64 = 0;
  vmcs158: u64 = 0;
  vmcs159: u64 = 0;
  vmcs160: u64 = 0;
  vmcs161: u64 = 0;
  vmcs162: u64 = 0;
  vmcs163: u64 = 0;
  vmcs164: u64 = 0;
  vmcs165: u64 = 0;
  vmcs166: u64 = 0;
  vmcs167: u64 = 0;
  vmcs168: u64 = 0;
  vmcs169: u64 = 0;
  vmcs170: u64 = 0;
  vmcs171: u64 = 0;
  vmcs172: u64 = 0;
  vmcs173: u64 = 0;
  vmcs174: u64 = 0;
  vmcs175: u64 = 0;
  vmcs176: u64 = 0;
  vmcs177: u64 = 0;
  vmcs178: u64 = 0;
  vmcs179: u64 = 0;
  vmcs180: u64 = 0;
  vmcs181: u64 = 0;
  vmcs182: u64 = 0;
  vmcs183: u64 = 0;
  vmcs184: u64 = 0;
  vmcs185: u64 = 0;
  vmcs186: u64 = 0;
  vmcs187: u64 = 0;
  vmcs188: u64 = 0;
  vmcs189: u64 = 0;
  vmcs190: u64 = 0;
  vmcs191: u64 = 0;
  vmcs192: u64 = 0;
  vmcs193: u64 = 0;
  vmcs194: u64 = 0;
  vmcs195: u64 = 0;
  vmcs196: u64 = 0;
  vmcs197: u64 = 0;
  vmcs198: u64 = 0;
  vmcs199: u64 = 0;
  vmcs200: u64 = 0;
  vmcs201: u64 = 0;
  vmcs202: u64 = 0;
  vmcs203: u64 = 0;
  vmcs204: u64 = 0;
  vmcs205: u64 = 0;
  vmcs206: u64 = 0;
  vmcs207: u64 = 0;
  vmcs208: u64 = 0;
  vmcs209: u64 = 0;
  vmcs210: u64 = 0;
  vmcs211: u64 = 0;
  vmcs212: u64 = 0;
  vmcs213: u64 = 0;
  vmcs214: u64 = 0;
  vmcs215: u64 = 0;
  vmcs216: u64 = 0;
  vmcs217: u64 = 0;
  vmcs218: u64 = 0;
  vmcs219: u64 = 0;
  vmcs220: u64 = 0;
  vmcs221: u64 = 0;
  vmcs222: u64 = 0;
  vmcs223: u64 = 0;
  vmcs224: u64 = 0;
  vmcs225: u64 = 0;
  vmcs226: u64 = 0;
  vmcs227: u64 = 0;
  vmcs228: u64 = 0;
  vmcs229: u64 = 0;
  vmcs230: u64 = 0;
  vmcs231: u64 = 0;
  vmcs232: u64 = 0;
  vmcs233: u64 = 0;
  vmcs234: u64 = 0;
  vmcs235: u64 = 0;
  vmcs236: u64 = 0;
  vmcs237: u64 = 0;
  vmcs238: u64 = 0;
  vmcs239: u64 = 0;
  vmcs240: u64 = 0;
  vmcs241: u64 = 0;
  vmcs242: u64 = 0;
  vmcs243: u64 = 0;
  vmcs244: u64 = 0;
  vmcs245: u64 = 0;
  vmcs246: u64 = 0;
  vmcs247: u64 = 0;
  vmcs248: u64 = 0;
  vmcs249: u64 = 0;
  vmcs250: u64 = 0;
  vmcs251: u64 = 0;
  vmcs252: u64 = 0;
  vmcs253: u64 = 0;
  vmcs254: u64 = 0;
  vmcs255: u64 = 0;
  /** APIC-access page | 1 in non-root operation with "virtualize APIC accesses", else 0. */
  apicAccess: u64 = 0;
  /** What a write to the virtual APIC has left to do once the instruction is complete: page offset + 1, or 0 (vmx/virtual-apic.ts). */
  apicWrite: u32 = 0;
  /** 1 while a pending virtual interrupt is recognized. */
  virtualInterrupt: u32 = 0;
  /** apicWrite of the suspended guest. */
  suspendedApicWrite: u32 = 0;
  /** 1 if the current VMCS is a shadow VMCS. */
  currentIsShadow: u32 = 0;
  /** SPPTP | 1 in non-root operation with sub-page write permissions for EPT, else 0. */
  subPageTable: u64 = 0;
  /** 1 in non-root operation with VMM bus-lock detection: locked instructions are decoded so that bus locks are seen. */
  busLockDetection: u32 = 0;
  /** 1 if the locked instruction in execution asserts a bus lock (exec/locked.ts). */
  splitLock: u32 = 0;
  /** 1 after a bus lock under bus-lock detection, until the VM exit that says so. */
  busLock: u32 = 0;
  /** busLock of the suspended guest. */
  suspendedBusLock: u32 = 0;
  /** Faults since an instruction retired and since the VM entry, but the first (vmx/instruction-timeout.ts). */
  stuckFaults: u64 = 0;
  /** Value of machine.instructions at the last fault; while the processor is not in execution, how far it was behind. */
  stuckAt: u64 = 0;
  /** Tick of the PAUSE that began the loop, for PAUSE-loop exiting. */
  pauseFirst: u64 = 0;
  /** Tick of the last PAUSE at CPL 0 since the VM entry, or all ones. */
  pauseLast: u64 = 0;
  /** Local APIC registers, one dword each 16-byte register of the APIC page, index = offset / 16. */
  apic0: u32 = 0;
  apic1: u32 = 0;
  apic2: u32 = 0;
  apic3: u32 = 0;
  apic4: u32 = 0;
  apic5: u32 = 0;
  apic6: u32 = 0;
  apic7: u32 = 0;
  apic8: u32 = 0;
  apic9: u32 = 0;
  apic10: u32 = 0;
  apic11: u32 = 0;
  apic12: u32 = 0;
  apic13: u32 = 0;
  apic14: u32 = 0;
  apic15: u32 = 0;
  apic16: u32 = 0;
  apic17: u32 = 0;
  apic18: u32 = 0;
  apic19: u32 = 0;
  apic20: u32 = 0;
  apic21: u32 = 0;
  apic22: u32 = 0;
  apic23: u32 = 0;
  apic24: u32 = 0;
  apic25: u32 = 0;
  apic26: u32 = 0;
  apic27: u32 = 0;
  apic28: u32 = 0;
  apic29: u32 = 0;
  apic30: u32 = 0;
  apic31: u32 = 0;
  apic32: u32 = 0;
  apic33: u32 = 0;
  apic34: u32 = 0;
  apic35: u32 = 0;
  apic36: u32 = 0;
  apic37: u32 = 0;
  apic38: u32 = 0;
  apic39: u32 = 0;
  apic40: u32 = 0;
  apic41: u32 = 0;
  apic42: u32 = 0;
  apic43: u32 = 0;
  apic44: u32 = 0;
  apic45: u32 = 0;
  apic46: u32 = 0;
  apic47: u32 = 0;
  apic48: u32 = 0;
  apic49: u32 = 0;
  apic50: u32 = 0;
  apic51: u32 = 0;
  apic52: u32 = 0;
  apic53: u32 = 0;
  apic54: u32 = 0;
  apic55: u32 = 0;
  apic56: u32 = 0;
  apic57: u32 = 0;
  apic58: u32 = 0;
  apic59: u32 = 0;
  apic60: u32 = 0;
  apic61: u32 = 0;
  apic62: u32 = 0;
  apic63: u32 = 0;
  /** Local APIC state that is not in a register: see assembly/x86/apic/registers.ts. */
  apicState0: u64 = 0;
  apicState1: u64 = 0;
  apicState2: u64 = 0;
  apicState3: u64 = 0;
  apicState4: u64 = 0;
  apicState5: u64 = 0;
  apicState6: u64 = 0;
  apicState7: u64 = 0;
  apicState8: u64 = 0;
  apicState9: u64 = 0;
  apicState10: u64 = 0;
  apicState11: u64 = 0;
  apicState12: u64 = 0;
  apicState13: u64 = 0;
  apicState14: u64 = 0;
  apicState15: u64 = 0;
  /** Last-branch records: where the branches came from (state/last-branch.ts). */
  branchFrom0: u64 = 0;
  branchFrom1: u64 = 0;
  branchFrom2: u64 = 0;
  branchFrom3: u64 = 0;
  branchFrom4: u64 = 0;
  branchFrom5: u64 = 0;
  branchFrom6: u64 = 0;
  branchFrom7: u64 = 0;
  branchFrom8: u64 = 0;
  branchFrom9: u64 = 0;
  branchFrom10: u64 = 0;
  branchFrom11: u64 = 0;
  branchFrom12: u64 = 0;
  branchFrom13: u64 = 0;
  branchFrom14: u64 = 0;
  branchFrom15: u64 = 0;
  branchFrom16: u64 = 0;
  branchFrom17: u64 = 0;
  branchFrom18: u64 = 0;
  branchFrom19: u64 = 0;
  branchFrom20: u64 = 0;
  branchFrom21: u64 = 0;
  branchFrom22: u64 = 0;
  branchFrom23: u64 = 0;
  branchFrom24: u64 = 0;
  branchFrom25: u64 = 0;
  branchFrom26: u64 = 0;
  branchFrom27: u64 = 0;
  branchFrom28: u64 = 0;
  branchFrom29: u64 = 0;
  branchFrom30: u64 = 0;
  branchFrom31: u64 = 0;
  /** Where they went. */
  branchTo0: u64 = 0;
  branchTo1: u64 = 0;
  branchTo2: u64 = 0;
  branchTo3: u64 = 0;
  branchTo4: u64 = 0;
  branchTo5: u64 = 0;
  branchTo6: u64 = 0;
  branchTo7: u64 = 0;
  branchTo8: u64 = 0;
  branchTo9: u64 = 0;
  branchTo10: u64 = 0;
  branchTo11: u64 = 0;
  branchTo12: u64 = 0;
  branchTo13: u64 = 0;
  branchTo14: u64 = 0;
  branchTo15: u64 = 0;
  branchTo16: u64 = 0;
  branchTo17: u64 = 0;
  branchTo18: u64 = 0;
  branchTo19: u64 = 0;
  branchTo20: u64 = 0;
  branchTo21: u64 = 0;
  branchTo22: u64 = 0;
  branchTo23: u64 = 0;
  branchTo24: u64 = 0;
  branchTo25: u64 = 0;
  branchTo26: u64 = 0;
  branchTo27: u64 = 0;
  branchTo28: u64 = 0;
  branchTo29: u64 = 0;
  branchTo30: u64 = 0;
  branchTo31: u64 = 0;
  /** MSR_LBR_INFO of each. */
  branchInfo0: u64 = 0;
  branchInfo1: u64 = 0;
  branchInfo2: u64 = 0;
  branchInfo3: u64 = 0;
  branchInfo4: u64 = 0;
  branchInfo5: u64 = 0;
  branchInfo6: u64 = 0;
  branchInfo7: u64 = 0;
  branchInfo8: u64 = 0;
  branchInfo9: u64 = 0;
  branchInfo10: u64 = 0;
  branchInfo11: u64 = 0;
  branchInfo12: u64 = 0;
  branchInfo13: u64 = 0;
  branchInfo14: u64 = 0;
  branchInfo15: u64 = 0;
  branchInfo16: u64 = 0;
  branchInfo17: u64 = 0;
  branchInfo18: u64 = 0;
  branchInfo19: u64 = 0;
  branchInfo20: u64 = 0;
  branchInfo21: u64 = 0;
  branchInfo22: u64 = 0;
  branchInfo23: u64 = 0;
  branchInfo24: u64 = 0;
  branchInfo25: u64 = 0;
  branchInfo26: u64 = 0;
  branchInfo27: u64 = 0;
  branchInfo28: u64 = 0;
  branchInfo29: u64 = 0;
  branchInfo30: u64 = 0;
  branchInfo31: u64 = 0;
  /** Number of the last record. */
  branchTop: u32 = 0;
  /** MSR_LBR_SELECT. */
  branchSelect: u64 = 0;
  /** MSR_LER_FROM_LIP: the last branch before the last interrupt or exception. */
  lastEventFrom: u64 = 0;
  /** MSR_LER_TO_LIP. */
  lastEventTo: u64 = 0;
}
export const cpu: Vcpu = changetype<Vcpu>(<usize>VCPU_BASE);
