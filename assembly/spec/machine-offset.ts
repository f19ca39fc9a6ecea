// Generated from src/spec/x86/state.ts by npm run gen. Do not edit.
/** Virtual time: retired instructions plus skipped idle time, in ticks of the TSC. */
export const TICKS: u32 = 0;
/** Instructions retired since reset, all processors. */
export const INSTRUCTIONS: u32 = 8;
/** Value of `instructions` at which run() stops with STOP_BUDGET. */
export const LIMIT: u32 = 16;
/** Tick of the next timer event of any device or local APIC; all ones if none. */
export const DEADLINE: u32 = 24;
/** Part of `deadline` set by the devices in TypeScript. */
export const HOST_DEADLINE: u32 = 32;
/** Why run() returned (assembly/spec/stop.ts). */
export const STOP_REASON: u32 = 40;
/** Detail of the stop: vector, port, breakpoint id. */
export const STOP_DETAIL: u32 = 44;
/** Address the stop is about. */
export const STOP_ADDRESS: u32 = 48;
/** Set by the host during an I/O call to stop the run loop after the instruction. */
export const STOP_REQUEST: u32 = 56;
/** Processors in the machine. */
export const VCPU_COUNT: u32 = 60;
/** Index of the processor whose state is at VCPU_BASE. */
export const VCPU_CURRENT: u32 = 64;
/** MAXPHYADDR of the CPU model. */
export const PHYSICAL_ADDRESS_BITS: u32 = 68;
/** 48 or 57, of the CPU model. */
export const LINEAR_ADDRESS_BITS: u32 = 72;
/** RAM slots: guest-physical start, end (exclusive), pointer in linear memory, flags (bit 0 read-only). */
export const RAM_SLOTS: u32 = 80;
/** RAM slots in use. */
export const RAM_SLOT_COUNT: u32 = 1104;
/** Rows of `cpuid`. */
export const CPUID_COUNT: u32 = 1108;
/** CPUID results of the model: leaf, subleaf (0xffffffff any), EAX, EBX, ECX, EDX a row. */
export const CPUID: u32 = 1112;
/** CPU features of the model as bits, by assembly/spec/cpu-feature.ts. */
export const FEATURES: u32 = 3416;
/** IA32_VMX_* capability MSRs 0x480..0x493. */
export const VMX_CAPABILITY: u32 = 3448;
/** VMCS fields that the CPU model has: bit = slot. */
export const VMCS_FIELDS: u32 = 3608;
/** State of the generator behind RDRAND and RDSEED. */
export const SEED: u32 = 3640;
/** TSC frequency of the machine, Hz; one retired instruction is one tick. */
export const TSC_HZ: u32 = 3648;
/** 1 when the A20 line is enabled. */
export const A20: u32 = 3656;
/** First free byte of the block cache. */
export const CODE_CACHE_TOP: u32 = 3660;
/** Incremented when the block cache is emptied. */
export const CODE_GENERATION: u32 = 3664;
/** Counters for statistics: blocks decoded, TLB misses, handler calls, flushes, exits. */
export const COUNTERS: u32 = 3672;
