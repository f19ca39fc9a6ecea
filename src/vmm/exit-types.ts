/**
 * Why a run of a virtual processor ended: a VM exit, a VM entry that failed, or a stop of the host.
 *
 * Exit objects are reused, one for each reason: they show the state of the last exit, and are valid until the next run().
 * toJSON() keeps one.
 */
import type { U64Like } from "../engine/registers.ts";
import type { Unimplemented } from "../engine/unimplemented.ts";
import type { EntryCheck } from "./entry-check.ts";

interface Base<K extends string, R extends string> {
  readonly kind: K;
  readonly reason: R;
  readonly rip: bigint;
  /** Instructions that have retired. */
  readonly instructions: bigint;
}

export interface VmExit<R extends string, N extends number> extends Base<"vmexit", R> {
  /** Basic exit reason of the manual. */
  readonly basicReason: N;
  /** The exit qualification: as it is, and its low 32 bits as a number. */
  readonly qualification: bigint;
  readonly qualificationLow: number;
  /** Bytes of the instruction that exited, where the manual defines it. */
  readonly instructionLength: number;
  /** VM-exit interruption information. */
  readonly intrInfo: number;
  /** VM-exit instruction information. */
  readonly instructionInformation: number;
  /** Under VMM bus-lock detection: a bus lock was asserted before the exit. */
  readonly afterBusLock: boolean;
  toJSON(): object;
}

export interface CpuidExit extends VmExit<"cpuid", 10> {
  readonly leaf: number;
  readonly subleaf: number;
  reply(eax: number, ebx: number, ecx: number, edx: number): void;
}

export interface CrAccessExit extends VmExit<"cr-access", 28> {
  readonly cr: 0 | 3 | 4 | 8;
  readonly access: "to" | "from" | "clts" | "lmsw";
  /** Number of the general register. */
  readonly gpr: number;
  /** What MOV to CR or LMSW writes; 0 for the others. */
  readonly value: bigint;
}

export interface MovDrExit extends VmExit<"mov-dr", 29> {
  readonly dr: number;
  readonly access: "to" | "from";
  readonly gpr: number;
}

interface IoExit extends VmExit<"io", 30> {
  readonly port: number;
  readonly size: 1 | 2 | 4;
  /** INS or OUTS: one element an exit. */
  readonly string: boolean;
  readonly rep: boolean;
}
export interface IoInExit extends IoExit {
  readonly direction: "in";
  /** What the port gives; without a reply it reads as ones. */
  reply(value: number): void;
}
export interface IoOutExit extends IoExit {
  readonly direction: "out";
  readonly value: number;
}

export interface MsrReadExit extends VmExit<"rdmsr", 31> {
  readonly msr: number;
  reply(value: U64Like): void;
}
export interface MsrWriteExit extends VmExit<"wrmsr", 32> {
  readonly msr: number;
  readonly value: bigint;
}

export interface EptViolationExit extends VmExit<"ept-violation", 48> {
  readonly gpa: bigint;
  /** The linear address, unless the access had none. */
  readonly gva: bigint | undefined;
  readonly access: { readonly read: boolean; readonly write: boolean; readonly fetch: boolean };
  /** Guest-paging verification failed: the page was reached through paging structures without paging-write access. */
  readonly unverified: boolean;
}
export interface EptMisconfigExit extends VmExit<"ept-misconfig", 49> {
  readonly gpa: bigint;
}

/** The sub-page-permission tables did not say whether a write is allowed. */
export interface SppExit extends VmExit<"spp", 66> {
  readonly gpa: bigint;
  readonly gva: bigint;
  /** An entry was not valid, or had reserved bits. */
  readonly event: "miss" | "misconfiguration";
}

/** An exception of the exception bitmap, or an NMI. */
export interface ExceptionExit extends VmExit<"exception", 0> {
  readonly vector: number;
  readonly type: "nmi" | "hardware" | "privileged" | "software";
  readonly errorCode: number | undefined;
}
export interface ExternalInterruptExit extends VmExit<"external-interrupt", 1> {
  /** The vector, if the exit acknowledged the interrupt. */
  readonly vector: number | undefined;
}

/** Exits whose qualification, if any, says everything. */
export type OtherVmExit = VmExit<OtherReason, number>;

/** VMLAUNCH or VMRESUME did not enter: VMfail, or an exit reason with bit 31. */
export interface EntryFailure extends Base<"entry-failure", "vmfail" | "invalid-guest-state" | "msr-load" | "machine-check"> {
  /** VM-instruction error of VMfail, else 0. */
  readonly instructionError: number;
  readonly qualification: bigint;
  /** Every rule that the VMCS breaks. */
  readonly failures: readonly EntryCheck[];
  toJSON(): object;
}

/** The host stopped the processor between two instructions; the next run goes on. */
export interface HostStop extends Base<
  "stop",
  "budget" | "interrupted" | "step" | "breakpoint" | "watchpoint" | "halted" | "shutdown" | "unimplemented"
> {
  /** Of the breakpoint or watchpoint. */
  readonly id?: number;
  /** What the engine does not implement, and the bytes of an instruction. */
  readonly what?: Unimplemented["what"];
  readonly bytes?: Uint8Array;
  toJSON(): object;
}

/** Basic exit reasons, and what they are called here. */
export const EXIT_NAMES = {
  0: "exception",
  1: "external-interrupt",
  2: "triple-fault",
  3: "init-signal",
  4: "sipi",
  5: "io-smi",
  6: "other-smi",
  7: "interrupt-window",
  8: "nmi-window",
  9: "task-switch",
  10: "cpuid",
  11: "getsec",
  12: "hlt",
  13: "invd",
  14: "invlpg",
  15: "rdpmc",
  16: "rdtsc",
  17: "rsm",
  18: "vmcall",
  19: "vmclear",
  20: "vmlaunch",
  21: "vmptrld",
  22: "vmptrst",
  23: "vmread",
  24: "vmresume",
  25: "vmwrite",
  26: "vmxoff",
  27: "vmxon",
  28: "cr-access",
  29: "mov-dr",
  30: "io",
  31: "rdmsr",
  32: "wrmsr",
  36: "mwait",
  37: "mtf",
  39: "monitor",
  40: "pause",
  43: "tpr-below-threshold",
  44: "apic-access",
  45: "virtualized-eoi",
  46: "gdtr-idtr-access",
  47: "ldtr-tr-access",
  48: "ept-violation",
  49: "ept-misconfig",
  50: "invept",
  51: "rdtscp",
  52: "preemption-timer",
  53: "invvpid",
  54: "wbinvd",
  55: "xsetbv",
  56: "apic-write",
  57: "rdrand",
  58: "invpcid",
  59: "vmfunc",
  60: "encls",
  61: "rdseed",
  62: "pml-full",
  63: "xsaves",
  64: "xrstors",
  65: "pconfig",
  66: "spp",
  67: "umwait",
  68: "tpause",
  69: "loadiwkey",
  70: "enclv",
  72: "enqcmd-pasid",
  73: "enqcmds-pasid",
  74: "bus-lock",
  75: "instruction-timeout",
  76: "seamcall",
  77: "tdcall",
  78: "rdmsrlist",
  79: "wrmsrlist",
  80: "urdmsr",
  81: "uwrmsr",
  84: "rdmsr-immediate",
  85: "wrmsrns-immediate",
} as const;

export type VmExitReason = (typeof EXIT_NAMES)[keyof typeof EXIT_NAMES];
type ViewedReason =
  | "cpuid"
  | "cr-access"
  | "mov-dr"
  | "io"
  | "rdmsr"
  | "wrmsr"
  | "ept-violation"
  | "ept-misconfig"
  | "spp"
  | "exception"
  | "external-interrupt";
type OtherReason = Exclude<VmExitReason, ViewedReason>;

/** A VM exit that has no view of its own, by reason. */
type Other<R extends OtherReason> = R extends OtherReason ? OtherVmExit & { readonly reason: R } : never;

export type VmExits =
  | CpuidExit
  | CrAccessExit
  | MovDrExit
  | IoInExit
  | IoOutExit
  | MsrReadExit
  | MsrWriteExit
  | EptViolationExit
  | EptMisconfigExit
  | SppExit
  | ExceptionExit
  | ExternalInterruptExit
  | Other<OtherReason>;
export type Exit = VmExits | EntryFailure | HostStop;
export type ExitReason = Exit["reason"];
export type ExitOf<R extends ExitReason> = Extract<Exit, { reason: R }>;
