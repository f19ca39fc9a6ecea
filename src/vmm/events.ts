/**
 * Events for a guest: what the next VM entry injects, what an earlier delivery left unfinished, and interrupts that wait
 * until the guest can take them.
 *
 * @sdm 3C "Event Injection"
 */
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { NonrootError } from "../engine/errors.ts";
import { flag, integer, list, record, unsigned, type Schema } from "../engine/schema.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import type { RootProcessor } from "./root-processor.ts";

export type EventType = "external" | "nmi" | "hardware" | "software";

export interface InjectOptions {
  /** Default: "hardware" for vectors below 32 but 2, "nmi" for 2, "external" for the others. */
  type?: EventType;
  /** Of exceptions that have one; default 0. */
  errorCode?: number;
  /** CR2 of a page fault. */
  address?: U64Like;
}

/** What an injector holds beyond the VMCS. */
export interface EventState {
  readonly interrupts: readonly number[];
  readonly nmis: number;
  readonly windows: number;
  readonly held: boolean;
}

export const EVENT_STATE: Schema<EventState> = record<EventState>({
  interrupts: list(unsigned(8), 256) as Schema<readonly number[]>,
  nmis: integer(0, 2),
  windows: unsigned(32),
  held: flag,
});

const VALID = 0x80000000;
const HAS_ERROR_CODE = 0x800;
/** Interruption types. A software interrupt is INT n; #BP and #OF of INT3 and INTO are software exceptions. */
const EXTERNAL = 0 << 8;
const NMI = 2 << 8;
const HARDWARE = 3 << 8;
const SOFTWARE_INTERRUPT = 4 << 8;
const SOFTWARE_EXCEPTION = 6 << 8;
const TYPE = 7 << 8;
const NMI_VECTOR = 2;
const BREAKPOINT = 3;
const OVERFLOW = 4;
const DOUBLE_FAULT = 8;
const PAGE_FAULT = 14;
/** Exceptions with an error code: #DF #TS #NP #SS #GP #PF #AC. */
const WITH_ERROR_CODE = new Set([8, 10, 11, 12, 13, 14, 17]);
/** @sdm 3A "Interrupt 8—Double Fault Exception (#DF)" */
const CONTRIBUTORY = new Set([0, 10, 11, 12, 13]);

const CR0_PE = 1;
const RFLAGS_IF = 0x200;
const BLOCKING_BY_STI = 1;
const BLOCKING_BY_MOV_SS = 2;
const BLOCKING_BY_NMI = 8;
const SHADOW = BLOCKING_BY_STI | BLOCKING_BY_MOV_SS;
/** Bits of IDT-vectoring information that VM-entry interruption information has too. */
const VECTORING = 0x80000fff;
const APIC_INTR = (VCPU_BASE + Offset.APIC_INTR) >> 2;
const INTR_LINE = (VCPU_BASE + Offset.INTR_LINE) >> 2;
const CR2 = (VCPU_BASE + Offset.CR2) >> 3;

export class EventInjector {
  readonly #processor: RootProcessor;
  /** External interrupts that wait, by vector; and NMIs. */
  #interrupts: number[] = [];
  #nmis = 0;
  /** Windows that this class has opened. */
  #windows = 0;
  /** An interrupt of the processor waits in its interrupt controller. */
  #held = false;

  constructor(processor: RootProcessor) {
    this.#processor = processor;
  }

  /** There is something for prepare() to do. */
  get waiting(): boolean {
    return this.#interrupts.length !== 0 || this.#nmis !== 0 || this.#held;
  }

  /** Nothing waits any more. */
  clear(): void {
    this.#interrupts = [];
    this.#nmis = 0;
    this.#windows = 0;
    this.#held = false;
  }

  save(): EventState {
    return { interrupts: [...this.#interrupts], nmis: this.#nmis, windows: this.#windows, held: this.#held };
  }

  restore({ interrupts, nmis, windows, held }: EventState): void {
    this.#interrupts = [...interrupts];
    this.#nmis = nmis;
    this.#windows = windows;
    this.#held = held;
  }

  /** An interrupt or NMI that the guest takes as soon as it can. Of several interrupts the highest vector comes first. */
  queue(vector: number, isNmi: boolean): void {
    if (isNmi) this.#nmis = Math.min(this.#nmis + 1, 2);
    else if (!this.#interrupts.includes(vector)) {
      this.#interrupts.push(vector);
      this.#interrupts.sort((a, b) => a - b);
    }
  }

  /** An exception, INT n, INT3 or INTO with the next VM entry. */
  inject(vector: number, type: "hardware" | "software", options: InjectOptions): void {
    const p = this.#processor;
    const pending = p.low(Slot.ENTRY_INTERRUPTION_INFORMATION);
    if (type === "software") {
      if (pending & VALID) throw new NonrootError("ERR_NONROOT_BUSY", "inject: the next VM entry has an event already");
      const software = vector === BREAKPOINT || vector === OVERFLOW ? SOFTWARE_EXCEPTION : SOFTWARE_INTERRUPT;
      p.setLow(Slot.ENTRY_INSTRUCTION_LENGTH, p.low(Slot.EXIT_INSTRUCTION_LENGTH));
      p.setLow(Slot.ENTRY_INTERRUPTION_INFORMATION, (VALID | software | vector) >>> 0);
      return;
    }
    const combined = this.#combine(pending, vector);
    let information = VALID | HARDWARE | combined;
    if (WITH_ERROR_CODE.has(combined) && (p.low(Slot.GUEST_CR0) & CR0_PE) !== 0) {
      information |= HAS_ERROR_CODE;
      p.setLow(Slot.ENTRY_EXCEPTION_ERROR_CODE, combined === vector ? (options.errorCode ?? 0) : 0);
    }
    if (vector === PAGE_FAULT && options.address !== undefined) p.u64[CR2] = BigInt.asUintN(64, toBigInt(options.address));
    p.setLow(Slot.ENTRY_INTERRUPTION_INFORMATION, information >>> 0);
  }

  /** The vector to inject, given the event that was to be injected already. */
  #combine(pending: number, vector: number): number {
    if ((pending & VALID) === 0) return vector;
    const first = pending & 0xff;
    switch (pending & TYPE) {
      case EXTERNAL:
        this.queue(first, false);
        return vector;
      case NMI:
        this.queue(first, true);
        return vector;
      case HARDWARE: {
        const faults = CONTRIBUTORY.has(vector) || vector === PAGE_FAULT;
        if (first === DOUBLE_FAULT && faults) throw new NonrootError("ERR_NONROOT_BUSY", "inject: this would be a triple fault");
        const second = CONTRIBUTORY.has(vector) || (vector === PAGE_FAULT && first === PAGE_FAULT);
        return (CONTRIBUTORY.has(first) || first === PAGE_FAULT) && second ? DOUBLE_FAULT : vector;
      }
      default:
        // INT n and INT3 are executed again after the exception.
        return vector;
    }
  }

  /** After a VM exit: an event whose delivery it cut short is delivered again by the next entry. */
  reinject(): void {
    const p = this.#processor;
    const vectoring = p.low(Slot.IDT_VECTORING_INFORMATION);
    p.setLow(Slot.ENTRY_INTERRUPTION_INFORMATION, (vectoring & VECTORING) >>> 0);
    if (vectoring & HAS_ERROR_CODE) p.setLow(Slot.ENTRY_EXCEPTION_ERROR_CODE, p.low(Slot.IDT_VECTORING_ERROR_CODE));
    const type = vectoring & TYPE;
    if (type >= SOFTWARE_INTERRUPT) p.setLow(Slot.ENTRY_INSTRUCTION_LENGTH, p.low(Slot.EXIT_INSTRUCTION_LENGTH));
    // The NMI blocks further ones only once it is delivered.
    if (type === NMI) p.setLow(Slot.GUEST_INTERRUPTIBILITY, p.low(Slot.GUEST_INTERRUPTIBILITY) & ~BLOCKING_BY_NMI);
  }

  /** Before a VM entry: injects what the guest can take, and opens a window for the rest. */
  prepare(): void {
    const p = this.#processor;
    const free = (p.low(Slot.ENTRY_INTERRUPTION_INFORMATION) & VALID) === 0;
    if (free && this.#nmis !== 0 && (p.low(Slot.GUEST_INTERRUPTIBILITY) & (BLOCKING_BY_NMI | SHADOW)) === 0) {
      this.#nmis--;
      p.setLow(Slot.ENTRY_INTERRUPTION_INFORMATION, (VALID | NMI | NMI_VECTOR) >>> 0);
    } else if (this.#interrupts.length !== 0 && this.#takesInterrupts()) {
      p.setLow(Slot.ENTRY_INTERRUPTION_INFORMATION, (VALID | EXTERNAL | this.#interrupts.pop()!) >>> 0);
    }
    let windows = 0;
    if (this.#interrupts.length !== 0 || this.#held) windows |= Control.INTERRUPT_WINDOW_EXITING;
    if (this.#nmis !== 0) windows |= Control.NMI_WINDOW_EXITING;
    this.#open(windows);
  }

  /** True if the exit for this window is ours: the window is closed again. */
  windowOpened(control: number): boolean {
    if ((this.#windows & control) === 0) return false;
    this.#open(this.#windows & ~control);
    if (this.#held && control === Control.INTERRUPT_WINDOW_EXITING) this.#release();
    return true;
  }

  /**
   * The processor has an interrupt that its interrupt controller has not been asked for yet. It stays there until the guest
   * can take it, so that the guest may mask it or set the controller up anew: meanwhile external interrupts do not exit.
   */
  passInterrupt(): void {
    const p = this.#processor;
    if (this.#takesInterrupts() && !this.waiting) {
      this.#acknowledge();
      return;
    }
    this.#held = true;
    p.setLow(Slot.PIN_BASED_CONTROLS, (p.low(Slot.PIN_BASED_CONTROLS) & ~Control.EXTERNAL_INTERRUPT_EXITING) >>> 0);
  }

  /** The window for an interrupt that was held has opened: if it is still there, the guest gets it. */
  #release(): void {
    const p = this.#processor;
    this.#held = false;
    p.setLow(Slot.PIN_BASED_CONTROLS, (p.low(Slot.PIN_BASED_CONTROLS) | Control.EXTERNAL_INTERRUPT_EXITING) >>> 0);
    if ((p.u32[APIC_INTR]! | p.u32[INTR_LINE]!) !== 0 && this.#takesInterrupts()) this.#acknowledge();
  }

  #acknowledge(): void {
    const { engine } = this.#processor;
    const vector = engine.guard(() => engine.exports.acknowledgeInterrupt()) & 0xff;
    this.#processor.setLow(Slot.ENTRY_INTERRUPTION_INFORMATION, (VALID | EXTERNAL | vector) >>> 0);
  }

  #takesInterrupts(): boolean {
    const p = this.#processor;
    if ((p.low(Slot.ENTRY_INTERRUPTION_INFORMATION) & VALID) !== 0) return false;
    return (p.low(Slot.GUEST_INTERRUPTIBILITY) & SHADOW) === 0 && (p.low(Slot.GUEST_RFLAGS) & RFLAGS_IF) !== 0;
  }

  #open(windows: number): void {
    if (windows === this.#windows) return;
    const p = this.#processor;
    const primary = p.low(Slot.PRIMARY_CONTROLS);
    // A window that the VMM's user has opened stays open.
    p.setLow(Slot.PRIMARY_CONTROLS, ((primary & ~this.#windows) | windows) >>> 0);
    this.#windows = windows & ~(primary & ~this.#windows);
  }
}
