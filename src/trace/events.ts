/** The events of a trace, as values. Addresses and counts are bigint; everything else is a number or a name. */
import type { EntryCheck } from "../vmm/entry-check.ts";
import type { VmExitReason } from "../vmm/exit-types.ts";

/** The bytes of an instruction, and more behind it: at most 15. */
export interface Instruction {
  /** Size of code: what a disassembler has to know. */
  readonly bits: 16 | 32 | 64;
  readonly bytes: Uint8Array;
}

interface Base<T extends string> {
  readonly type: T;
  /** Index of the processor. */
  readonly cpu: number;
  /** Instructions retired before the event, and virtual time in ticks of the TSC. */
  readonly instructions: bigint;
  readonly tsc: bigint;
  /** Where it happened: in the guest for entries and exits, else in the code that is running. */
  readonly rip: bigint;
  /** The instruction at `rip`, if the trace was asked for code. */
  readonly code?: Instruction;
}

/** A VM entry that passed its checks. */
export interface VmEntryEvent extends Base<"vmentry"> {
  readonly launch: boolean;
  readonly vmcs: bigint;
  /** VM-entry interruption information of the event that is injected. */
  readonly injected?: number;
  readonly injectedErrorCode?: number;
  /** Instructions of the VMM since the last VM exit. */
  readonly handled?: bigint;
}

export interface VmExitEvent extends Base<"vmexit"> {
  readonly reason: VmExitReason;
  readonly basicReason: number;
  /** Bit 26 of the exit-reason field, if it is set. */
  readonly afterBusLock?: true;
  readonly vmcs: bigint;
  readonly qualification: bigint;
  readonly instructionLength: number;
  /** VM-exit interruption information and error code, IDT-vectoring information: where they are valid. */
  readonly interruption?: number;
  readonly errorCode?: number;
  readonly vectoring?: number;
  readonly instructionInformation: number;
  readonly guestLinear?: bigint;
  readonly guestPhysical?: bigint;
  /** Operands in registers: what CPUID is asked for, the MSR and its value, what OUT writes. */
  readonly operands: Readonly<Record<string, bigint>>;
  /** Instructions of the guest since its VM entry. */
  readonly executed?: bigint;
}

/** A VMX instruction that failed, or a VM entry that did. */
export interface VmFailEvent extends Base<"vmfail"> {
  /** VM-instruction error; 255 for VMfailInvalid; 0 for an entry that failed after its point of no return. */
  readonly error: number;
  /** The exit-reason field of an entry that failed after its point of no return, with bit 31; else 0. */
  readonly exitReason: number;
  readonly qualification: bigint;
  /** True if it was VMLAUNCH or VMRESUME whose checks failed. */
  readonly isEntry: boolean;
  readonly vmcs: bigint;
  /** Every rule of VM entry that the VMCS breaks; the one that decided comes first. Empty unless `isEntry`. */
  readonly failures: readonly EntryCheck[];
}

/** An exception delivered through the IDT. */
export interface ExceptionEvent extends Base<"exception"> {
  readonly vector: number;
  /** Interruption type: 3 hardware exception, 4 INT n, 5 INT1, 6 INT3 or INTO. */
  readonly interruptionType: number;
  readonly errorCode: number | undefined;
  /** CR2 of a page fault, the DR6 bits of a debug exception. */
  readonly address: bigint;
  /** It happened in VMX non-root operation. */
  readonly nonRoot: boolean;
}

export interface VmxAbortEvent extends Base<"abort"> {
  /** VMX-abort indicator. */
  readonly indicator: number;
}

/** A triple fault outside VMX non-root operation. */
export type ShutdownEvent = Base<"shutdown">;

export type TraceEvent = VmEntryEvent | VmExitEvent | VmFailEvent | ExceptionEvent | VmxAbortEvent | ShutdownEvent;
/** An instruction that is about to be executed. */
export interface InstructionEvent {
  readonly cpu: number;
  readonly instructions: bigint;
  readonly rip: bigint;
  /** Privilege level, and whether it is in VMX non-root operation. */
  readonly cpl: number;
  readonly nonRoot: boolean;
  readonly code: Instruction;
}

export type TraceEventType = TraceEvent["type"];
export const TRACE_EVENT_TYPES: readonly TraceEventType[] = ["vmentry", "vmexit", "vmfail", "exception", "abort", "shutdown"];
