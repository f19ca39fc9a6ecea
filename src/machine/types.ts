/** The words of the machine's public interface. */
import type { Breakpoint, BreakpointOptions } from "../engine/breakpoints.ts";
import type { Engine } from "../engine/load.ts";
import type { Gpr, Regs, U64Like } from "../engine/registers.ts";
import type { Access } from "../engine/types.ts";
import type { Unimplemented } from "../engine/unimplemented.ts";
import type { InstructionEvent } from "../trace/events.ts";
import type { Size } from "./memory-layout.ts";

export type ClockConfig =
  /** Virtual time: one instruction is one tick, and idle time is skipped. Runs repeat exactly. */
  | { kind: "instructions" }
  /** Virtual time does not fall behind the host's, and idle time is waited for. Runs do not repeat. */
  | { kind: "host" }
  /** As `instructions`, but a halted machine stops: the caller advances the clock. */
  | { kind: "manual" };

export interface Clock {
  /** Virtual time, in ticks of the TSC. */
  readonly tsc: bigint;
  /** Instructions retired since the machine was created. */
  readonly instructions: bigint;
  /** Lets idle time pass. */
  advance(ticks: U64Like): void;
}

export interface MachineOptions {
  engine?: Engine;
  memory: Size;
  /** Where device memory begins; RAM that does not fit below continues at 4 GiB. Default C0000000H. */
  deviceHole?: number;
  clock?: ClockConfig;
  /** Ticks of virtual time a second, Hz. Default 1 GHz. */
  tscHz?: number;
  /** Seed of RDRAND and RDSEED. Default 1. */
  seed?: U64Like;
  /** Name of a row of the CPU models. */
  cpuModel?: string;
  /** Logical processors, 1 to 64. They take turns: a tick of virtual time is an instruction of any of them. Default 1. */
  cpus?: number;
  /** Whether loops that are executed often become WebAssembly: what the software does is the same. Default false. */
  translate?: boolean;
  /** IA32_FEATURE_CONTROL as firmware leaves it: locked with VMX on (default), or as RESET leaves it. */
  featureControl?: "locked" | "unlocked";
  /** Date in the real-time clock when the machine starts; default 2026-01-01 UTC, or the host's with the host clock. */
  date?: Date;
  /** Port of isa-debug-exit. Default F4H. */
  debugExitPort?: number;
  /** Adds pc-testdev, which kvm-unit-tests use: interrupt lines at ports 2000H-2017H and device memory at FF000000H. */
  testDevice?: boolean;
}

export interface RunOptions {
  /** Instructions after which the run stops. */
  budget?: U64Like;
}

export interface AsyncRunOptions extends RunOptions {
  /** Aborting rejects the run with the signal's reason; the machine stays consistent and can run again. */
  signal?: AbortSignal;
  /** Instructions between two visits of the event loop. */
  sliceInstructions?: number;
  onProgress?: (progress: { instructions: bigint; exits: number }) => void;
  /** A machine that only input could wake waits for it instead of stopping with "halted". */
  waitForInput?: boolean;
}

/** Why a run ended. */
export type MachineStop =
  /** The guest powered off. */
  | { readonly reason: "shutdown" }
  /** The guest reset the machine; reset() boots it again. */
  | { readonly reason: "reset" }
  | { readonly reason: "triple-fault" }
  /** A VM exit that could not be completed; the indicator is also in the VMCS region. */
  | { readonly reason: "vmx-abort"; readonly indicator: number }
  /** The processor waits for an event that cannot come. */
  | { readonly reason: "halted" }
  | { readonly reason: "budget" }
  | { readonly reason: "interrupted" }
  /** A breakpoint before its instruction, or a watchpoint after the access, of processor `cpu`. */
  | { readonly reason: "breakpoint" | "watchpoint"; readonly id: number; readonly cpu: number }
  /** A write to isa-debug-exit: `code` is the exit status that the device defines, an odd number. */
  | { readonly reason: "debug-exit"; readonly code: number }
  /** An instruction or event that the engine does not have: at `rip` is that instruction, or what would have executed next. */
  | UnimplementedStop;

export type UnimplementedStop = { readonly reason: "unimplemented"; readonly rip: bigint } & Unimplemented;

export interface Serial {
  /** Bytes, or text as UTF-8, for the guest. */
  write(data: string | Uint8Array): void;
  /** Calls back with what the guest sends; dispose of the result to stop. */
  onData(listener: (data: Uint8Array) => void): Disposable;
}

export interface MachineCpu {
  readonly id: number;
  readonly regs: Regs;
  /** The instruction that it is about to execute: instructionLine() shows it. */
  readonly instruction: InstructionEvent;
  /**
   * Guest-physical address of a linear address by the page tables in use, with supervisor rights; undefined: not mapped. Of a
   * guest in this machine they are the guest's own.
   */
  translate(gva: U64Like, access?: Access): bigint | undefined;
  /**
   * A breakpoint, or a watchpoint on data, by linear address, whoever uses it, a hypervisor or its guest: the run ends with a
   * stop of that reason. At most four a processor. The software does not see them, and keeps its own in the debug registers. A
   * snapshot does not hold them.
   */
  breakpoint(address: U64Like, options?: BreakpointOptions): Breakpoint;
}

export type { Gpr, Regs, Size, U64Like };
