/** Turns the engine's events into values while the processor is still in the state in which they happened. */
import * as EventKind from "../../assembly/spec/event-kind.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { entryCheck, type EntryCheck } from "../vmm/entry-check.ts";
import { RootProcessor } from "../vmm/root-processor.ts";
import { exceptionOf, lastEntry, reasonName, type LogEntry } from "./event-log.ts";
import type { EventFeed } from "./event-feed.ts";
import { TRACE_EVENT_TYPES, type TraceEvent, type TraceEventType } from "./events.ts";
import { LiveProcessor } from "./live-processor.ts";
import { ExitStatistics, type ExitStat } from "./statistics.ts";

export interface TraceOptions {
  /** Default: vmentry, vmexit, vmfail. Statistics need vmentry and vmexit. */
  events?: readonly TraceEventType[];
  /** Events that are kept; older ones are dropped. Default 65,536; 0 keeps none. */
  capacity?: number;
  /** Reads the instruction at each event, through the page tables and EPT of the moment. Default true. */
  code?: boolean;
  /** Called for each event as it happens, in the middle of an instruction: it must not touch the machine. */
  onEvent?: (event: TraceEvent) => void;
}

/** A trace that is being recorded. It ends when it is disposed of; what it has stays. */
export interface Trace extends Disposable, Iterable<TraceEvent> {
  /** Events that are no longer kept. */
  readonly dropped: number;
  /** VM exits by reason, of all events since the trace began. */
  stat(): readonly ExitStat[];
}

const KINDS: Readonly<Record<TraceEventType, readonly number[]>> = {
  vmentry: [EventKind.VM_ENTRY],
  vmexit: [EventKind.VM_EXIT],
  vmfail: [EventKind.VM_FAIL, EventKind.ENTRY_FAILURE],
  exception: [EventKind.EXCEPTION],
  abort: [EventKind.VMX_ABORT],
  shutdown: [EventKind.SHUTDOWN],
};
const DEFAULT_EVENTS: readonly TraceEventType[] = ["vmentry", "vmexit", "vmfail"];
const DEFAULT_CAPACITY = 65_536;
const VALID = 0x80000000;
const HAS_ERROR_CODE = 0x800;
const LINEAR_VALID = 0x80;
/** Exits that report a guest-physical address. */
const EPT_EXITS: ReadonlySet<number> = new Set([ExitReason.EPT_VIOLATION, ExitReason.EPT_MISCONFIGURATION, ExitReason.PML_FULL]);
const VM_FAIL_CONTROLS = 7;
const VM_FAIL_HOST = 8;
const RCX = 1;
const RDX = 2;
const TWO_32 = 1n << 32n;

export class TraceRecorder implements Trace {
  readonly #engine: EngineInstance;
  readonly #live: LiveProcessor;
  readonly #vmcs: RootProcessor;
  readonly #subscription: Disposable;
  readonly #options: TraceOptions;
  readonly #capacity: number;
  readonly #cpu: () => number;
  readonly #statistics = new ExitStatistics();
  #events: TraceEvent[] = [];
  #dropped = 0;
  /** By processor: instructions at the last VM entry and VM exit. */
  readonly #entered = new Map<number, bigint>();
  readonly #exited = new Map<number, bigint>();

  /** `cpu` says which processor is on the engine, where the engine cannot know. */
  constructor(engine: EngineInstance, feed: EventFeed, options: TraceOptions = {}, cpu?: () => number) {
    const { events = DEFAULT_EVENTS, capacity = DEFAULT_CAPACITY } = options;
    const unknown = events.find((type) => !TRACE_EVENT_TYPES.includes(type));
    if (unknown !== undefined)
      throw new NonrootError("ERR_NONROOT_OPTION", `events: "${String(unknown)}" is not ${TRACE_EVENT_TYPES.join(", ")}`);
    if (!Number.isSafeInteger(capacity) || capacity < 0)
      throw new NonrootError("ERR_NONROOT_OPTION", `capacity: ${capacity} is not a number of events`);
    this.#engine = engine;
    this.#options = options;
    this.#capacity = capacity;
    this.#live = new LiveProcessor(engine);
    this.#vmcs = new RootProcessor(engine);
    this.#cpu = cpu ?? (() => this.#live.index);
    this.#subscription = feed.subscribe(
      events.flatMap((type) => KINDS[type]),
      () => this.#record(),
    );
  }

  get dropped(): number {
    return this.#dropped + Math.max(0, this.#events.length - this.#capacity);
  }

  stat(): readonly ExitStat[] {
    return this.#statistics.rows();
  }

  [Symbol.iterator](): Iterator<TraceEvent> {
    return this.#events.slice(-this.#capacity).values();
  }

  [Symbol.dispose](): void {
    this.#subscription[Symbol.dispose]();
  }

  #record(): void {
    const event = this.#event(lastEntry(this.#engine.state));
    this.#statistics.add(event);
    this.#options.onEvent?.(event);
    if (this.#capacity === 0) {
      this.#dropped++;
      return;
    }
    // Twice the room, cut by half when it is full: to shift an array by one for each event would cost more than the event.
    if (this.#events.length === 2 * this.#capacity) {
      this.#events = this.#events.slice(this.#capacity);
      this.#dropped += this.#capacity;
    }
    this.#events.push(event);
  }

  #event(entry: LogEntry): TraceEvent {
    const cpu = this.#cpu();
    const { instructions, rip, code } = entry;
    const base = {
      cpu,
      instructions,
      tsc: this.#live.tsc,
      rip,
      ...(this.#options.code !== false && { code: this.#live.instructionAt(rip) }),
    };
    switch (entry.kind) {
      case EventKind.VM_ENTRY: {
        this.#entered.set(cpu, instructions);
        const exited = this.#exited.get(cpu);
        return {
          type: "vmentry",
          ...base,
          launch: code === 1,
          vmcs: entry.value,
          ...this.#injection(),
          ...(exited !== undefined && { handled: instructions - exited }),
        };
      }
      case EventKind.VM_EXIT: {
        this.#exited.set(cpu, instructions);
        const entered = this.#entered.get(cpu);
        return {
          type: "vmexit",
          ...base,
          ...this.#exit(code, entry.value),
          ...(entered !== undefined && { executed: instructions - entered }),
        };
      }
      case EventKind.VM_FAIL:
      case EventKind.ENTRY_FAILURE:
        return { type: "vmfail", ...base, ...this.#failure(entry) };
      case EventKind.EXCEPTION:
        return {
          type: "exception",
          ...base,
          ...exceptionOf(code),
          address: entry.value,
          nonRoot: this.#live.u32(Offset.NON_ROOT) !== 0,
        };
      case EventKind.VMX_ABORT:
        return { type: "abort", ...base, indicator: code };
      default:
        return { type: "shutdown", ...base };
    }
  }

  #injection(): object {
    const injected = this.#vmcs.low(Slot.ENTRY_INTERRUPTION_INFORMATION);
    if ((injected & VALID) === 0) return {};
    return { injected, ...(injected & HAS_ERROR_CODE && { injectedErrorCode: this.#vmcs.low(Slot.ENTRY_EXCEPTION_ERROR_CODE) }) };
  }

  #exit(reason: number, qualification: bigint) {
    const vmcs = this.#vmcs;
    const basicReason = reason & 0xffff;
    const interruption = vmcs.low(Slot.EXIT_INTERRUPTION_INFORMATION);
    const vectoring = vmcs.low(Slot.IDT_VECTORING_INFORMATION);
    const isSpp = basicReason === ExitReason.SPP_RELATED;
    const isMemory = isSpp || EPT_EXITS.has(basicReason);
    const hasLinear = isSpp || (basicReason === ExitReason.EPT_VIOLATION && (Number(qualification & 0xffn) & LINEAR_VALID) !== 0);
    return {
      reason: reasonName(basicReason),
      basicReason,
      ...(reason & ExitReason.AFTER_BUS_LOCK && { afterBusLock: true as const }),
      vmcs: this.#live.u64(Offset.CURRENT_VMCS),
      qualification,
      instructionLength: vmcs.low(Slot.EXIT_INSTRUCTION_LENGTH),
      ...(interruption & VALID && { interruption }),
      ...(interruption & VALID && interruption & HAS_ERROR_CODE && { errorCode: vmcs.low(Slot.EXIT_INTERRUPTION_ERROR_CODE) }),
      ...(vectoring & VALID && { vectoring }),
      instructionInformation: vmcs.low(Slot.EXIT_INSTRUCTION_INFORMATION),
      ...(hasLinear && { guestLinear: vmcs.field(Slot.GUEST_LINEAR_ADDRESS) }),
      ...(isMemory && { guestPhysical: vmcs.field(Slot.GUEST_PHYSICAL_ADDRESS) }),
      operands: this.#operands(basicReason, Number(qualification & 0xffffffffn)),
    };
  }

  /** What the instruction that exits has in registers. */
  #operands(reason: number, qualification: number): Record<string, bigint> {
    const live = this.#live;
    const low = (number: number): bigint => BigInt(live.gpr32(number));
    switch (reason) {
      case ExitReason.CPUID:
        return { leaf: low(0), subleaf: low(RCX) };
      case ExitReason.RDMSR:
        return { msr: low(RCX) };
      case ExitReason.WRMSR:
        return { msr: low(RCX), value: low(RDX) * TWO_32 + low(0) };
      case ExitReason.XSETBV:
        return { register: low(RCX), value: low(RDX) * TWO_32 + low(0) };
      case ExitReason.VMCALL:
        return { rax: live.u64(Offset.RAX) };
      case ExitReason.IO_INSTRUCTION: {
        const isPlainOut = (qualification & 0x18) === 0;
        const mask = (1n << BigInt(8 * ((qualification & 7) + 1))) - 1n;
        return isPlainOut ? { value: low(0) & mask } : {};
      }
      case ExitReason.CR_ACCESS:
        return (qualification & 0x30) === 0 ? { value: live.u64(Offset.RAX + 8 * ((qualification >> 8) & 15)) } : {};
      case ExitReason.MOV_DR:
        return (qualification & 0x10) === 0 ? { value: live.u64(Offset.RAX + 8 * ((qualification >> 8) & 15)) } : {};
      default:
        return {};
    }
  }

  #failure({ kind, code, value }: LogEntry) {
    const isLate = kind === EventKind.ENTRY_FAILURE;
    const isEntry = isLate || code === VM_FAIL_CONTROLS || code === VM_FAIL_HOST;
    return {
      error: isLate ? 0 : code,
      exitReason: isLate ? code : 0,
      qualification: isLate ? this.#vmcs.field(Slot.EXIT_QUALIFICATION) : 0n,
      isEntry,
      vmcs: this.#live.u64(Offset.CURRENT_VMCS),
      failures: !isEntry ? [] : this.#failures(Number(value), (code & 0xffff) === ExitReason.ENTRY_FAILURE_MSR_LOADING),
    };
  }

  /** The rule that decided, then all the others that fail. Once MSRs are loaded the guest's state is, and all others have passed. */
  #failures(decisive: number, isMsrLoading: boolean): readonly EntryCheck[] {
    const numbers = isMsrLoading ? [] : [...this.#vmcs.brokenRules()];
    const all = decisive === 0 ? numbers : [decisive, ...numbers.filter((number) => number !== decisive)];
    return all.map((number) => entryCheck(this.#vmcs, number));
  }
}
