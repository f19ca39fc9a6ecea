/** A virtual processor: a guest in VMX non-root operation whose VMM is whoever calls run(). */
import { yieldToHost } from "#platform";
import { MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import type { Breakpoint, BreakpointOptions, Breakpoints } from "../engine/breakpoints.ts";
import { NonrootError } from "../engine/errors.ts";
import { toBigInt, type Regs, type U64Like } from "../engine/registers.ts";
import { flag, record, type Schema } from "../engine/schema.ts";
import type { Access } from "../engine/types.ts";
import type { IoBitmap, MsrBitmap } from "./bitmaps.ts";
import { EVENT_STATE, EventInjector, type EventState, type EventType, type InjectOptions } from "./events.ts";
import type { EntryFailure, Exit, HostStop, VmExits } from "./exit-types.ts";
import { ExitViews } from "./exits.ts";
import { IS_INSTRUCTION, handlerTable, type HandlerTable } from "./handlers.ts";
import { InstructionStep, STEP_STATE, type StepState } from "./instruction-step.ts";
import { guestRegisters } from "./registers.ts";
import type { RootProcessor } from "./root-processor.ts";
import { entryFailure, hostStop } from "./stops.ts";
import { StringIo } from "./string-io.ts";
import type { AsyncRunOptions, Action, Handler, Handlers, RunOptions, Vcpu } from "./vcpu-interface.ts";
import type { VcpuHost } from "./vcpu-host.ts";
import { Vmcs } from "./vmcs.ts";

export interface VcpuParts {
  readonly id: number;
  readonly host: VcpuHost;
  readonly ioBitmap: IoBitmap;
  readonly msrBitmap: MsrBitmap;
  readonly breakpoints: Breakpoints;
}

/** State of a virtual processor that is not in linear memory. */
export interface VcpuState {
  readonly events: EventState;
  readonly step: StepState;
  /** It stopped with a VM exit. */
  readonly exited: boolean;
  /** The instruction of the last exit was completed. */
  readonly advanced: boolean;
}

export const VCPU_STATE: Schema<VcpuState> = record<VcpuState>({ events: EVENT_STATE, step: STEP_STATE, exited: flag, advanced: flag });

const LIMIT = (MACHINE_BASE + MachineOffset.LIMIT) >> 2;
const INSTRUCTIONS = (MACHINE_BASE + MachineOffset.INSTRUCTIONS) >> 2;
const STOP_REQUEST = (MACHINE_BASE + MachineOffset.STOP_REQUEST) >> 2;
const NEVER = 0xffffffff;
/** No reason of the engine's: the slice has taken its time. */
const TIME_IS_UP = -1;
const TWO_32 = 0x1_0000_0000;
const VALID = 0x80000000;
const BASIC_REASON = 0xffff;

/** Instructions, or exits, between two visits of the event loop. */
const SLICE = 2_000_000;
const SLICE_EXITS = 100_000;
/** Host time of such a part at most, ms. */
const MAX_SLICE_TIME = 50;

export class VirtualProcessor implements Vcpu {
  readonly id: number;
  readonly vmcs: Vmcs;
  readonly regs: Regs;
  /** Which ports exit with USE_IO_BITMAPS, and which MSRs with USE_MSR_BITMAPS. */
  readonly ioBitmap: IoBitmap;
  readonly msrBitmap: MsrBitmap;
  readonly #host: VcpuHost;
  readonly #processor: RootProcessor;
  readonly #u32: Uint32Array;
  readonly #enter: () => number;
  readonly #views: ExitViews;
  readonly #events: EventInjector;
  readonly #step: InstructionStep;
  readonly #stringIo: StringIo;
  readonly #breakpoints: Breakpoints;
  #exits = 0;
  #looping = false;
  /** The instruction of the last exit was completed. */
  #advanced = true;
  /** Basic reason of the last exit. */
  #reason = 0;

  /** Virtual processors are made by Vm.createVcpu(). */
  constructor(parts: VcpuParts) {
    const { host } = parts;
    const { processor } = host;
    this.id = parts.id;
    this.ioBitmap = parts.ioBitmap;
    this.msrBitmap = parts.msrBitmap;
    this.#host = host;
    this.#processor = processor;
    this.#u32 = processor.u32;
    this.#enter = processor.engine.exports.runGuest;
    this.#events = new EventInjector(processor);
    this.#step = new InstructionStep(host);
    this.#stringIo = new StringIo(host, this.#step);
    this.#breakpoints = parts.breakpoints;
    const use = (): void => this.#use();
    this.#views = new ExitViews(
      { processor, use },
      { output: () => this.#stringIo.element(), input: (value) => this.#step.setInput(value) },
    );
    this.vmcs = new Vmcs(processor, use);
    this.regs = guestRegisters(processor, use);
  }

  run(options?: RunOptions): Exit {
    this.#use();
    const isStep = this.#setLimit(options);
    const stop = this.#runToExit();
    return stop === Stop.VM_EXIT ? this.#views.exited() : this.#stopped(stop, isStep);
  }

  get exit(): VmExits | undefined {
    return this.#views.last;
  }

  async loop(handlers: Handlers, options: AsyncRunOptions = {}): Promise<Exit> {
    const { signal, sliceInstructions = SLICE } = options;
    signal?.throwIfAborted();
    if (!Number.isSafeInteger(sliceInstructions) || sliceInstructions <= 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `sliceInstructions: ${sliceInstructions} is not a positive integer`);
    if (this.#looping) throw new NonrootError("ERR_NONROOT_BUSY", "loop: one is in progress on this virtual processor");
    const table = handlerTable(handlers);
    this.#use();
    this.#host.takeInterrupt();
    this.#host.looping++;
    this.#looping = true;
    try {
      return await this.#loop(table, handlers, options, sliceInstructions);
    } finally {
      this.#host.allow(Infinity);
      this.#looping = false;
      this.#host.looping--;
    }
  }

  async #loop(table: HandlerTable, handlers: Handlers, options: AsyncRunOptions, sliceInstructions: number): Promise<Exit> {
    const { signal, onProgress } = options;
    const isStep = this.#setLimit(options);
    const limit = this.#limit();
    for (;;) {
      const sliceEnd = Math.min(limit, this.#instructions() + sliceInstructions);
      this.#setLimitTo(sliceEnd);
      this.#host.allow(MAX_SLICE_TIME);
      let exits = SLICE_EXITS;
      let stop: number = Stop.VM_EXIT;
      while (stop === Stop.VM_EXIT && exits-- > 0) {
        stop = this.#runToExit();
        if (stop !== Stop.VM_EXIT) break;
        const exit = this.#views.exited();
        const handler = table[this.#reason] as Handler | undefined;
        if (!handler) return exit;
        if (this.#apply(handler(exit as never, this))) return exit;
      }
      const atSliceEnd = stop === Stop.VM_EXIT || stop === TIME_IS_UP || (stop === Stop.BUDGET && this.#instructions() < limit);
      if (!atSliceEnd) {
        const exit = this.#stopped(stop, isStep);
        const handler = exit.kind === "stop" ? undefined : ((handlers[exit.reason] ?? handlers["*"]) as Handler | undefined);
        if (!handler || this.#apply(handler(exit as never, this) ?? "stop")) return exit;
      }
      onProgress?.({ instructions: BigInt(this.#instructions()), exits: this.#exits });
      await yieldToHost();
      signal?.throwIfAborted();
      this.#use();
      if (this.#host.takeInterrupt()) return this.#stopped(Stop.REQUEST, false);
    }
  }

  /**
   * For a machine around this processor: runs the guest with these handlers until the engine stops for another reason than a
   * VM exit (assembly/spec/stop.ts), with the guest still on the processor. A handler's "stop" is Stop.VM_EXIT.
   */
  serve(handlers: HandlerTable): number {
    for (;;) {
      const stop = this.#runToExit();
      if (stop !== Stop.VM_EXIT) return stop;
      const handler = handlers[this.#reason] as Handler | undefined;
      if (!handler || this.#apply(handler(this.#views.exited() as never, this))) return stop;
    }
  }

  /** The processor was reset: nothing is pending. */
  reset(): void {
    this.#events.clear();
    this.#step.reset();
    this.#advanced = true;
    this.#views.forget();
  }

  /** It is on the processor now: so are its breakpoints. */
  placed(): void {
    this.#breakpoints.place();
    this.#views.placed();
  }

  /** It is not on the processor any more. */
  parked(): void {
    this.#views.parked();
  }

  /** What is beyond linear memory. */
  save(): VcpuState {
    const exited = this.#views.last !== undefined;
    return { events: this.#events.save(), step: this.#step.save(), exited, advanced: this.#advanced };
  }

  /** Its state in linear memory has been restored, and is on the processor. */
  restore({ events, step, exited, advanced }: VcpuState): void {
    this.#events.restore(events);
    this.#step.restore(step);
    this.#advanced = advanced;
    this.#reason = this.#processor.low(Slot.EXIT_REASON) & BASIC_REASON;
    if (exited) this.#views.exited();
    else this.#views.forget();
  }

  /** The last VM exit. */
  lastExit(): Exit {
    return this.#views.exited();
  }

  advance(): void {
    this.#use();
    this.#advance();
  }

  inject(vector: number, options: InjectOptions = {}): void {
    if (!Number.isInteger(vector) || vector < 0 || vector > 255)
      throw new NonrootError("ERR_NONROOT_OPTION", `inject: ${vector} is not a vector`);
    const byVector: EventType = vector === 2 ? "nmi" : vector < 32 ? "hardware" : "external";
    const type = options.type ?? byVector;
    if (type === "hardware" && vector > 31)
      throw new NonrootError("ERR_NONROOT_OPTION", `inject: exceptions have vectors 0 to 31, not ${vector}`);
    if (type === "nmi" && vector !== 2) throw new NonrootError("ERR_NONROOT_OPTION", "inject: NMI is vector 2");
    if (type === "external" || type === "nmi") {
      this.#events.queue(vector, type === "nmi");
      // The guest is in an instruction that a device handler serves: it ends with an exit.
      return;
    }
    this.#use();
    this.#events.inject(vector, type, options);
  }

  passInterrupt(): void {
    this.#use();
    this.#events.passInterrupt();
  }

  breakpoint(address: U64Like, options: BreakpointOptions = {}): Breakpoint {
    this.#use();
    return this.#breakpoints.add(address, options, () => this.#use());
  }

  translate(gva: U64Like, access: Access = "r"): bigint | undefined {
    this.#use();
    const linear = BigInt.asUintN(64, toBigInt(gva));
    return this.#host.translate(linear, { write: access.includes("w"), fetch: access.includes("x"), user: false });
  }

  loadCpuid(leaf: number, subleaf: number): void {
    this.#use();
    this.#processor.engine.exports.cpuidForGuest(leaf, subleaf);
  }

  xsetbv(): boolean {
    this.#use();
    return this.#processor.engine.exports.xsetbvForGuest() !== 0;
  }

  #use(): void {
    this.#host.use(this);
  }

  /** Enters the guest until something is to be reported. */
  #runToExit(): number {
    const host = this.#host;
    this.#views.forget();
    if (this.#step.active) this.#step.resume();
    for (;;) {
      if (this.#events.waiting && !this.#step.active) this.#events.prepare();
      host.setRunning(true);
      let stop: number;
      try {
        stop = this.#enter();
      } catch (error) {
        throw this.#processor.engine.fault(`the engine failed: ${error instanceof Error ? error.message : String(error)}`, error);
      } finally {
        host.setRunning(false);
      }
      if (stop !== Stop.VM_EXIT) {
        if (stop === Stop.REQUEST) {
          this.#rethrow();
          if (!host.takeInterrupt()) {
            if (!host.timeIsUp) continue;
            stop = TIME_IS_UP;
          }
        }
        if (this.#step.active) this.#step.suspend();
        return stop;
      }
      const reason = this.#processor.low(Slot.EXIT_REASON) & BASIC_REASON;
      this.#reason = reason;
      this.#advanced = false;
      this.#exits++;
      if (this.#processor.low(Slot.IDT_VECTORING_INFORMATION) & VALID && reason !== ExitReason.TASK_SWITCH) this.#events.reinject();
      if (this.#step.active) {
        this.#rethrow();
        if (this.#step.end(reason)) continue;
        // A page that the step had mapped is no help.
        if (reason === ExitReason.EPT_VIOLATION) return stop;
      }
      if (!this.#isInternal(reason)) return stop;
    }
  }

  /** Throws what a device's handler threw, with the guest between two instructions. */
  #rethrow(): void {
    if (!this.#host.hasFailed) return;
    if (this.#step.active) this.#step.suspend();
    this.#u32[STOP_REQUEST] = 0;
    this.#advanced = true;
    this.#processor.engine.guard(() => this.#processor.engine.exports.suspendGuest());
    this.#host.rethrow();
  }

  /** Exits that the VM deals with by itself. */
  #isInternal(reason: number): boolean {
    switch (reason) {
      case ExitReason.EPT_VIOLATION:
        return this.#step.beginDeviceAccess();
      case ExitReason.INTERRUPT_WINDOW:
        return this.#events.windowOpened(Control.INTERRUPT_WINDOW_EXITING);
      case ExitReason.NMI_WINDOW:
        return this.#events.windowOpened(Control.NMI_WINDOW_EXITING);
      case ExitReason.IO_INSTRUCTION:
        return this.#stringIo.isInternal();
      default:
        return false;
    }
  }

  #advance(): void {
    if (this.#advanced) return;
    this.#advanced = true;
    if (this.#reason === ExitReason.IO_INSTRUCTION && this.#stringIo.isString) this.#step.beginString();
    else this.#processor.engine.exports.advanceGuest();
  }

  /** True: stop. */
  #apply(action: Action | void): boolean {
    if (action === undefined) action = IS_INSTRUCTION[this.#reason] ? "advance" : "resume";
    if (action === "advance") this.#advance();
    else if (action === "stop") return true;
    else if (action !== "resume") {
      const { inject, errorCode, address } = action;
      this.inject(inject, { type: "hardware", ...(errorCode !== undefined && { errorCode }), ...(address !== undefined && { address }) });
    }
    return false;
  }

  /** True if the run is a single step. */
  #setLimit(options: RunOptions | undefined): boolean {
    if (options?.step) {
      this.#setLimitTo(this.#instructions() + 1);
      return true;
    }
    if (options?.budget === undefined) {
      this.#u32[LIMIT] = NEVER;
      this.#u32[LIMIT + 1] = NEVER;
      return false;
    }
    const budget = toBigInt(options.budget);
    if (budget <= 0n) throw new NonrootError("ERR_NONROOT_OPTION", `budget: ${budget} is not a positive number of instructions`);
    this.#setLimitTo(this.#instructions() + Number(budget));
    return false;
  }

  #setLimitTo(limit: number): void {
    if (limit === Infinity) {
      this.#u32[LIMIT] = NEVER;
      this.#u32[LIMIT + 1] = NEVER;
      return;
    }
    this.#u32[LIMIT] = limit % TWO_32;
    this.#u32[LIMIT + 1] = Math.floor(limit / TWO_32);
  }

  #limit(): number {
    const low = this.#u32[LIMIT]!;
    const high = this.#u32[LIMIT + 1]!;
    return high === NEVER ? Infinity : high * TWO_32 + low;
  }

  #instructions(): number {
    return this.#u32[INSTRUCTIONS + 1]! * TWO_32 + this.#u32[INSTRUCTIONS]!;
  }

  /** The object for a run that did not end with a VM exit. */
  #stopped(stop: number, isStep: boolean): EntryFailure | HostStop {
    this.#u32[STOP_REQUEST] = 0;
    this.#advanced = true;
    if (stop === Stop.ENTRY_FAILURE) return entryFailure(this.#processor, this.vmcs);
    return hostStop(this.#processor, stop, isStep, this.#breakpoints);
  }
}
