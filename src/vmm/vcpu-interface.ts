/** The words of createVm's public interface: a virtual processor, and the handlers of its exits. */
import type { Breakpoint, BreakpointOptions } from "../engine/breakpoints.ts";
import type { Regs, U64Like } from "../engine/registers.ts";
import type { Access } from "../engine/types.ts";
import type { IoBitmap, MsrBitmap } from "./bitmaps.ts";
import type { InjectOptions } from "./events.ts";
import type { EntryFailure, Exit, ExitOf, VmExits } from "./exit-types.ts";
import type { Vmcs } from "./vmcs.ts";

export interface RunOptions {
  /** Instructions after which the run stops. */
  budget?: U64Like;
  /** Stops after one instruction. */
  step?: boolean;
}

export interface AsyncRunOptions extends RunOptions {
  /** Aborting rejects the run with the signal's reason; the VM stays consistent and can run again. */
  signal?: AbortSignal;
  /** Instructions between two visits of the event loop. */
  sliceInstructions?: number;
  onProgress?: (progress: { instructions: bigint; exits: number }) => void;
}

/**
 * advance: the instruction is done, go on after it. resume: go on where the guest is. stop: loop() ends with this exit.
 * inject: an exception for the guest.
 *
 * A handler that returns nothing means "advance" where an instruction exited, unless it called advance() itself, else "resume".
 */
export type Action = "advance" | "resume" | "stop" | { readonly inject: number; readonly errorCode?: number; readonly address?: bigint };

/** What handlers answer: VM exits, and VM entries that failed. A stop of the host ends the run. */
export type Handled = VmExits | EntryFailure;
export type HandledReason = Handled["reason"];

export type Handler<R extends HandledReason = HandledReason> = (exit: ExitOf<R>, vcpu: Vcpu) => Action | void;

/** Handlers by reason; `*` gets what has no handler of its own. */
export type Handlers = { readonly [R in HandledReason]?: Handler<R> } & { readonly "*"?: (exit: Handled, vcpu: Vcpu) => Action | void };

/** A guest in VMX non-root operation whose VMM is whoever calls run(). */
export interface Vcpu {
  readonly id: number;
  readonly vmcs: Vmcs;
  readonly regs: Regs;
  /** Which ports exit with USE_IO_BITMAPS, and which MSRs with USE_MSR_BITMAPS. */
  readonly ioBitmap: IoBitmap;
  readonly msrBitmap: MsrBitmap;
  /**
   * Runs the guest up to the next VM exit or stop. The exit object is reused: it is valid until the next run, and throws
   * ERR_NONROOT_STALE_EXIT after it.
   */
  run(options?: RunOptions): Exit;
  /** The VM exit that the guest has stopped with, also after restore() and in a fork; undefined after any other stop. */
  readonly exit: VmExits | undefined;
  /**
   * Runs the guest, and a handler for each exit, until a handler says "stop", an exit has no handler, or the host stops the
   * processor. Returns to the event loop between slices.
   */
  loop(handlers: Handlers, options?: AsyncRunOptions): Promise<Exit>;
  /** Completes the instruction that exited: the guest goes on after it. Once an exit; more calls do nothing. */
  advance(): void;
  /**
   * An event for the guest. An external interrupt or NMI waits until the guest can take it; exceptions come with the next VM
   * entry, and turn into a double fault by the manual's rules.
   */
  inject(vector: number, options?: InjectOptions): void;
  /**
   * After an external-interrupt exit that did not acknowledge the interrupt: the guest gets it as soon as it can take it, by
   * then acknowledged. Until that time external interrupts do not exit.
   */
  passInterrupt(): void;
  /** Guest-physical address of a linear address by the guest's page tables, with supervisor rights; undefined: not mapped. */
  translate(gva: U64Like, access?: Access): bigint | undefined;
  /**
   * A breakpoint, or a watchpoint on data, by linear address: the run ends with a stop of that reason. At most four. The guest
   * does not see them, and keeps its own in the debug registers. A snapshot does not hold them.
   */
  breakpoint(address: U64Like, options?: BreakpointOptions): Breakpoint;
  /** Puts what CPUID of the CPU model gives this guest into EAX, EBX, ECX and EDX. */
  loadCpuid(leaf: number, subleaf: number): void;
  /** XSETBV of ECX and EDX:EAX as the processor does it. False: it is a general-protection exception. */
  xsetbv(): boolean;
}
