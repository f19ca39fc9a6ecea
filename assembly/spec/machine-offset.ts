// Generated from src/spec/x86/state.ts by npm run gen. Do not edit.
/** Bits of an address that a last-branch record of the CPU model has room for. */
export const BRANCH_FROM_MASK: u32 = 0;
/** Last-branch records of the CPU model. */
export const BRANCH_ENTRIES: u32 = 8;
/** MSRs in which it has them: branchMsrs in src/spec/x86/cpu-models.ts. */
export const BRANCH_MSRS: u32 = 12;
/** Virtual time: retired instructions plus skipped idle time, in ticks of the TSC. */
export const TICKS: u32 = 16;
/** Instructions retired since reset, all processors. */
export const INSTRUCTIONS: u32 = 24;
/** Value of `instructions` at which cpu.budget of the processor in execution is 0. */
export const CHUNK_END: u32 = 32;
/** Value of `instructions` at which run() stops with STOP_BUDGET. */
export const LIMIT: u32 = 40;
/** Tick of the next timer event of any device or local APIC; all ones if none. */
export const DEADLINE: u32 = 48;
/** Part of `deadline` set by the devices in TypeScript. */
export const HOST_DEADLINE: u32 = 56;
/** Ticks skipped while idle: ticks = instructions + idleTicks. */
export const IDLE_TICKS: u32 = 64;
/** Value of `instructions` at the last fault. */
export const FAULTS_AT: u32 = 72;
/** Faults since an instruction retired, but the first. */
export const FAULTS_IN_ROW: u32 = 80;
/** Set when blocks were invalidated since the driver last looked. */
export const CODE_INVALIDATED: u32 = 84;
/** Why run() returned (assembly/spec/stop.ts). */
export const STOP_REASON: u32 = 88;
/** Detail of the stop: vector, port, breakpoint id. */
export const STOP_DETAIL: u32 = 92;
/** Address the stop is about. */
export const STOP_ADDRESS: u32 = 96;
/** Set by the host during an I/O call to stop the run loop after the instruction. */
export const STOP_REQUEST: u32 = 104;
/** A system-management interrupt was sent: there is no system-management mode, and the machine stops for it. */
export const SMI_PENDING: u32 = 108;
/** 1 when a halted processor always stops the run loop (HALTED): the host keeps the time, also for the engine's own timers. */
export const IDLE_STOPS: u32 = 112;
/** Processors in the machine. */
export const VCPU_COUNT: u32 = 116;
/** Index of the processor whose state is at VCPU_BASE. */
export const VCPU_CURRENT: u32 = 120;
/** Value of `instructions` at which the turn of the processor in execution ends, if it is not the only one. */
export const TURN_END: u32 = 128;
/** 1 if the processor in execution gives up the rest of its turn (PAUSE). */
export const TURN_YIELDED: u32 = 136;
/** MAXPHYADDR of the CPU model. */
export const PHYSICAL_ADDRESS_BITS: u32 = 140;
/** 48 or 57, of the CPU model. */
export const LINEAR_ADDRESS_BITS: u32 = 144;
/** RAM slots: guest-physical start, end (exclusive), pointer in linear memory, flags (bit 0 read-only). */
export const RAM_SLOTS: u32 = 152;
/** RAM slots in use. */
export const RAM_SLOT_COUNT: u32 = 1176;
/** Rows of `cpuid`. */
export const CPUID_COUNT: u32 = 1180;
/** CPUID results of the model: leaf, subleaf (0xffffffff any), EAX, EBX, ECX, EDX a row. */
export const CPUID: u32 = 1184;
/** CPU features of the model as bits, by assembly/spec/cpu-feature.ts. */
export const FEATURES: u32 = 3488;
/** IA32_VMX_* capability MSRs 0x480..0x493. */
export const VMX_CAPABILITY: u32 = 3520;
/** VMCS fields that the CPU model has: bit = slot. */
export const VMCS_FIELDS: u32 = 3680;
/** State of the generator behind RDRAND and RDSEED. */
export const SEED: u32 = 3712;
/** TSC frequency of the machine, Hz; one retired instruction is one tick. */
export const TSC_HZ: u32 = 3720;
/** RAM slot used last (memory/physical.ts): first guest-physical address. */
export const SLOT_START: u32 = 3728;
/** Its bytes; 0 = none cached. */
export const SLOT_SIZE: u32 = 3736;
/** Its pointer. */
export const SLOT_POINTER: u32 = 3744;
/** Its flags (bit 0 read-only). */
export const SLOT_FLAGS: u32 = 3748;
/** Next address-space id to give out (memory/tlb.ts). */
export const ASID_NEXT: u32 = 3752;
/** Pointer to the address space in use, or 0. */
export const ADDRESS_SPACE: u32 = 3756;
/** Id under which global translations of the address space in use are shared. */
export const GLOBAL_SPACE: u32 = 3760;
/** Id of the guest-physical mappings in use. */
export const GUEST_PHYSICAL_SPACE: u32 = 3764;
/** 1 when the A20 line is enabled. */
export const A20: u32 = 3768;
/** First free byte of the block cache. */
export const CODE_CACHE_TOP: u32 = 3772;
/** Incremented when the block cache is emptied. */
export const CODE_GENERATION: u32 = 3776;
/** Counters for statistics: blocks decoded, TLB misses, handler calls, flushes, exits. */
export const COUNTERS: u32 = 3784;
/** Entries ever written to the event log (event/event-log.ts); the next one goes to this number modulo its size. */
export const EVENT_COUNT: u32 = 3912;
/** 1 while the host wants to see every instruction: the debug engine looks at it (run/step.ts), the release engine has no such code. */
export const TRACE_INSTRUCTIONS: u32 = 3916;
/** Kinds of events that the host wants to be told of: bit = kind (assembly/spec/event-kind.ts). */
export const EVENT_MASK: u32 = 3920;
/** VM exits by basic exit reason; those of failed VM entries under theirs. */
export const EXIT_COUNTS: u32 = 3928;
