/**
 * Runs the engine in slices: fires the devices' timers, skips or waits for idle time, and turns the engine's stop reasons
 * into those of the machine.
 */
import { hostTime, sleep, yieldToHost } from "#platform";
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import type { Breakpoints } from "../engine/breakpoints.ts";
import type { VirtualClock } from "../engine/clock.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { toBigInt } from "../engine/registers.ts";
import { integer, moment, record, type Schema } from "../engine/schema.ts";
import { whatIsUnimplemented } from "../engine/unimplemented.ts";
import type { Execution } from "./execution.ts";
import type { HostLink } from "./host-link.ts";
import type { AsyncRunOptions, ClockConfig, MachineStop, RunOptions } from "./types.ts";

/** Instructions of a slice: some milliseconds, so that a page stays responsive and input is noticed. */
const SLICE = 2_000_000;
/** With a host clock, time is compared with the host's this often. */
const HOST_CLOCK_SLICE = 200_000;
/** Host time after which a slice ends whatever its instructions are, ms: those that reach devices may take a thousand times longer. */
const MAX_SLICE_TIME = 50;
/** Timer events of an idle machine between two looks at the clock. */
const EVENTS_UNSEEN = 16;
/**
 * A processor is taken to be halted for good when this many timer events in a row did not wake it in at least this much
 * virtual time, s; or, whatever the time, the larger number.
 */
const IDLE_EVENTS = 100_000;
const IDLE_SECONDS = 60;
const MAX_IDLE_EVENTS = 5_000_000;
/** Ticks are exact below 2^53, 100 days at 1 GHz: a timer after that does not wake a machine. */
const LAST_TICK = 2 ** 53;
/** Longest sleep while idle, ms: input and aborts are noticed after it. */
const MAX_SLEEP = 10;
/** Interrupt flag of RFLAGS; it is never among the lazy flags. */
const IF = 0x200;
/** Activity state of a processor that interrupts wake although they are disabled (assembly/x86/vmx/activity.ts). */
const MWAIT_INTERRUPT_BREAKS = 5;
const NOTHING_TO_DO = Symbol("waits for input");
const IDLE = Symbol("waits for a timer");

/** How long a halted machine has waited so far: a snapshot in between must not make it wait longer. */
export interface LoopState {
  readonly idleEvents: number;
  readonly idleSince: number;
  readonly idleFrom: number;
}

export const LOOP_STATE: Schema<LoopState> = record<LoopState>({
  idleEvents: integer(0, MAX_IDLE_EVENTS),
  idleSince: moment,
  idleFrom: moment,
});

export interface RunLoopParts {
  readonly engine: EngineInstance;
  readonly execution: Execution;
  readonly link: HostLink;
  readonly clock: VirtualClock;
  readonly kind: ClockConfig["kind"];
  /** Of each processor. */
  readonly breakpoints: readonly Breakpoints[];
  /** What the guest has printed goes out. */
  readonly flush: () => void;
}

export class RunLoop {
  readonly #engine: EngineInstance;
  readonly #execution: Execution;
  readonly #link: HostLink;
  readonly #clock: VirtualClock;
  readonly #kind: ClockConfig["kind"];
  readonly #flush: () => void;
  readonly #breakpoints: readonly Breakpoints[];
  #stop: MachineStop | undefined;
  #interrupted = false;
  #running = false;
  #idleEvents = 0;
  /** Instruction count and tick at which the processor halted. */
  #idleSince = -1;
  #idleFrom = 0;
  #woken: (() => void) | undefined;
  /** Host clock: ticks of virtual time at host time 0, ms. */
  #hostOrigin: number | undefined;

  constructor(parts: RunLoopParts) {
    this.#engine = parts.engine;
    this.#execution = parts.execution;
    this.#link = parts.link;
    this.#clock = parts.clock;
    this.#kind = parts.kind;
    this.#breakpoints = parts.breakpoints;
    this.#flush = parts.flush;
  }

  get running(): boolean {
    return this.#running;
  }

  /** After RESET: nothing is pending, and the engine knows the devices' deadline. */
  reset(): void {
    this.restore({ idleEvents: 0, idleSince: -1, idleFrom: 0 });
  }

  save(): LoopState {
    // Where the machine is not idle, what it last waited for does not matter.
    if (this.#instructions() !== this.#idleSince) return { idleEvents: 0, idleSince: -1, idleFrom: 0 };
    return { idleEvents: this.#idleEvents, idleSince: this.#idleSince, idleFrom: this.#idleFrom };
  }

  /** The same after restore(). */
  restore({ idleEvents, idleSince, idleFrom }: LoopState): void {
    this.#clock.deadlineChanged();
    this.#stop = undefined;
    this.#idleEvents = idleEvents;
    this.#idleSince = idleSince;
    this.#idleFrom = idleFrom;
    this.#setU32(MachineField.STOP_REQUEST, 0);
  }

  /** A device ends the run, after the instruction in execution. The first reason counts. */
  stop(reason: MachineStop): void {
    this.#stop ??= reason;
    this.requestStop();
  }

  requestStop(): void {
    this.#setU32(MachineField.STOP_REQUEST, 1);
  }

  interrupt(): void {
    if (!this.#running) return;
    this.#interrupted = true;
    this.requestStop();
    this.wake();
  }

  /** Input has come: a loop that waits for it goes on. */
  wake(): void {
    this.#woken?.();
  }

  /** Lets `ticks` of idle time pass, with the timers that expire in it. */
  advance(ticks: number): void {
    if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", "advance: the machine is running");
    const end = this.#clock.ticks + ticks;
    if (!Number.isSafeInteger(end)) throw new NonrootError("ERR_NONROOT_OPTION", `advance: ${ticks} ticks lead beyond tick 2^53`);
    while (this.#clock.deadline <= end) this.#skipTo(this.#clock.deadline);
    this.#setNumber(MachineField.TICKS, end);
    this.#link.rethrow();
  }

  runSync(options: RunOptions): MachineStop {
    return this.#exclusive(() => {
      this.#link.allow(Infinity);
      const limit = this.#limit(options);
      for (;;) {
        const result = this.#slice(Math.min(limit, this.#instructions() + this.#sliceSize(SLICE)), false);
        if (result === NOTHING_TO_DO || result === IDLE) return { reason: "halted" };
        if (result && !(result.reason === "budget" && this.#instructions() < limit)) return result;
      }
    });
  }

  async run(options: AsyncRunOptions): Promise<MachineStop> {
    const { signal, onProgress, waitForInput = false } = options;
    signal?.throwIfAborted();
    if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", "the machine is running already");
    const limit = this.#limit(options);
    const size = this.#sliceSize(options.sliceInstructions ?? SLICE);
    const abort = (): void => {
      this.requestStop();
      this.wake();
    };
    signal?.addEventListener("abort", abort, { once: true });
    const waits = waitForInput || this.#kind === "host";
    this.#begin();
    try {
      for (;;) {
        this.#link.allow(MAX_SLICE_TIME);
        const result = this.#slice(Math.min(limit, this.#instructions() + size), waits);
        onProgress?.({ instructions: BigInt(this.#instructions()), exits: this.#exits() });
        if (result === NOTHING_TO_DO) {
          if (!waitForInput) return { reason: "halted" };
          await this.#input();
        } else if (result === IDLE) await this.#waitForTimer();
        else if (result && !(result.reason === "budget" && this.#instructions() < limit)) return result;
        else await this.#breathe();
        signal?.throwIfAborted();
        if (this.#interrupted) return { reason: "interrupted" };
      }
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#end();
    }
  }

  #exclusive<T>(call: () => T): T {
    if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", "the machine is running already");
    this.#begin();
    try {
      return call();
    } finally {
      this.#end();
    }
  }

  #begin(): void {
    this.#running = true;
    this.#interrupted = false;
    this.#hostOrigin = undefined;
  }

  #end(): void {
    this.#running = false;
    this.#interrupted = false;
    this.#setU32(MachineField.STOP_REQUEST, 0);
    this.#flush();
  }

  /** Instruction count at which the run's budget is spent. */
  #limit({ budget }: RunOptions): number {
    if (budget === undefined) return Infinity;
    const value = toBigInt(budget);
    if (value <= 0n) throw new NonrootError("ERR_NONROOT_OPTION", `budget: ${value} is not a positive number of instructions`);
    return this.#instructions() + Number(value);
  }

  #sliceSize(size: number): number {
    if (!Number.isSafeInteger(size) || size <= 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `sliceInstructions: ${size} is not a positive integer`);
    return this.#kind === "host" ? Math.min(size, HOST_CLOCK_SLICE) : size;
  }

  /**
   * Runs up to the instruction count `limit`. Undefined: the slice ended for a reason that does not end the run.
   * With `waits`, a processor that is halted until a timer ends the slice (IDLE) instead of skipping time.
   */
  #slice(limit: number, waits: boolean): MachineStop | typeof NOTHING_TO_DO | typeof IDLE | undefined {
    const { state } = this.#engine;
    this.#setNumber(MachineField.LIMIT, limit);
    if (this.#kind === "host") this.#followHost();
    this.#clock.fire();
    for (;;) {
      const reason = this.#engine.guard(() => this.#execution.run());
      this.#link.rethrow();
      if (this.#stop) {
        const stop = this.#stop;
        this.#stop = undefined;
        return stop;
      }
      if (this.#interrupted) return { reason: "interrupted" };
      switch (reason) {
        case Stop.BUDGET:
          this.#flush();
          return { reason: "budget" };
        case Stop.DEADLINE:
          this.#clock.fire();
          break;
        case Stop.HALTED: {
          const next = this.#wakesAt();
          if (next === Infinity) return NOTHING_TO_DO;
          if (waits) return IDLE;
          if (this.#kind === "manual") return { reason: "halted" };
          if (!this.#mayWake()) return NOTHING_TO_DO;
          this.#skipTo(next);
          if (this.#idleEvents % EVENTS_UNSEEN === 0 && this.#link.timeIsUp) return undefined;
          break;
        }
        case Stop.REQUEST:
          return undefined; // an abort, the end of the slice's time, or a request whose reason was withdrawn
        case Stop.SHUTDOWN: {
          const indicator = state.u32(state.machine(MachineField.STOP_DETAIL));
          return indicator === 0 ? { reason: "triple-fault" } : { reason: "vmx-abort", indicator };
        }
        case Stop.BREAKPOINT:
          return this.#breakpoint();
        case Stop.UNIMPLEMENTED:
          return this.#execution.unanswered?.() ?? this.#unimplemented();
        default:
          throw this.#engine.fault(`run() stopped for reason ${reason}, which a machine does not expect`);
      }
    }
  }

  /** Addresses of a field of every processor. */
  #processors(field: number): number[] {
    const { state } = this.#engine;
    const count = state.u32(state.machine(MachineField.VCPU_COUNT));
    return Array.from({ length: count }, (_, i) => state.processor(i, field));
  }

  /** The tick of the next timer event that could wake a halted processor; Infinity if none can. */
  #wakesAt(): number {
    const { state, exports } = this.#engine;
    // Halted with interrupts disabled, outside VMX non-root operation: no timer ever raises an NMI.
    const nonRoot = this.#processors(Vcpu.NON_ROOT);
    const activity = this.#processors(Vcpu.ACTIVITY);
    const deaf = this.#processors(Vcpu.RFLAGS).every(
      (flags, i) => !(state.u32(flags) & IF) && state.u32(nonRoot[i]!) === 0 && state.u32(activity[i]!) !== MWAIT_INTERRUPT_BREAKS,
    );
    if (deaf) return Infinity;
    const apic = Number(BigInt.asUintN(64, exports.apicTimerDeadline()));
    const preemption = this.#processors(Vcpu.PREEMPTION_DEADLINE).map((address) => state.number(address));
    const next = Math.min(this.#clock.deadline, apic, ...preemption);
    return next < LAST_TICK ? next : Infinity;
  }

  /** False after very many timer events that did not wake the processor: their interrupts are masked. */
  #mayWake(): boolean {
    const instructions = this.#instructions();
    if (instructions !== this.#idleSince) {
      this.#idleSince = instructions;
      this.#idleFrom = this.#clock.ticks;
      this.#idleEvents = 0;
    }
    if (++this.#idleEvents < IDLE_EVENTS) return true;
    return this.#idleEvents < MAX_IDLE_EVENTS && this.#clock.ticks - this.#idleFrom < IDLE_SECONDS * this.#clock.hz;
  }

  #skipTo(tick: number): void {
    const { state } = this.#engine;
    if (tick > this.#clock.ticks) this.#setNumber(MachineField.TICKS, tick);
    // The VMX-preemption timer may have expired: the engine looks when its attention is called.
    for (const attention of this.#processors(Vcpu.ATTENTION)) state.setU32(attention, 1);
    this.#clock.fire();
  }

  /** Host clock: virtual time catches up with the host's. */
  #followHost(): void {
    const now = (hostTime() * this.#clock.hz) / 1000;
    this.#hostOrigin ??= this.#clock.ticks - now;
    const target = Math.floor(this.#hostOrigin + now);
    if (target > this.#clock.ticks) this.#setNumber(MachineField.TICKS, target);
  }

  /** Between slices: what was printed goes out, and the host's event loop has its turn. */
  async #breathe(): Promise<void> {
    this.#flush();
    await yieldToHost();
  }

  /**
   * The processor is halted until a timer: sleeps as long as that takes, or until input comes. Virtual time moves by as much
   * (a host clock moves by itself).
   */
  async #waitForTimer(): Promise<void> {
    const next = this.#wakesAt();
    const wait = ((next - this.#clock.ticks) * 1000) / this.#clock.hz;
    if (wait < 1) {
      if (this.#kind !== "host") this.#skipTo(next);
      return this.#breathe();
    }
    const from = hostTime();
    await Promise.race([sleep(Math.min(wait, MAX_SLEEP)), this.#input()]);
    if (this.#kind === "host") return;
    const slept = Math.floor(((hostTime() - from) * this.#clock.hz) / 1000);
    this.#skipTo(Math.min(next, this.#clock.ticks + slept));
  }

  #input(): Promise<void> {
    this.#flush();
    return new Promise((resolve) => {
      this.#woken = () => {
        this.#woken = undefined;
        resolve();
      };
    });
  }

  #breakpoint(): MachineStop {
    const { state } = this.#engine;
    const cpu = state.u32(state.machine(MachineField.VCPU_CURRENT));
    return { ...this.#breakpoints[cpu]!.hit, cpu };
  }

  #unimplemented(): MachineStop {
    return { reason: "unimplemented", rip: this.#engine.state.u64(VCPU_BASE + Vcpu.RIP), ...whatIsUnimplemented(this.#engine) };
  }

  #instructions(): number {
    return this.#engine.state.number(this.#engine.state.machine(MachineField.INSTRUCTIONS));
  }

  /** VM exits since reset: counter 4. */
  #exits(): number {
    return this.#engine.state.number(this.#engine.state.machine(MachineField.COUNTERS) + 4 * 8);
  }

  #setU32(offset: number, value: number): void {
    this.#engine.state.setU32(this.#engine.state.machine(offset), value);
  }

  #setNumber(offset: number, value: number): void {
    this.#engine.state.setNumber(this.#engine.state.machine(offset), value);
  }
}
