/**
 * An instruction that its VMM lets the processor complete: with the device page it faulted on mapped, or with its port open,
 * for this one instruction, which the monitor trap flag ends.
 *
 * So every instruction that reaches a device works, in every form: there is no second decoder.
 */
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { flag, integer, list, nullable, record, unsigned, word, type Schema } from "../engine/schema.ts";
import { PAGE } from "./private-memory.ts";
import type { RootProcessor } from "./root-processor.ts";

/** Where port accesses of the instruction go while its port is open. */
export interface PortCapture {
  /** undefined: to the machine's own ports. A number: INS reads it; OUTS was read already, its output is dropped. */
  value: number | undefined;
}

export interface StepHost {
  readonly processor: RootProcessor;
  readonly ports: PortCapture;
  /** Instructions may lie in devices, as on the bare machine; otherwise their fetch is an exit for the VMM's user. */
  readonly fetchesFromDevices: boolean;
  /** Physical address of the device page at a guest-physical address, if a handler is there. */
  devicePage(gpa: number): number | undefined;
  mapDevicePage(gpa: number, physical: number): void;
  unmapDevicePage(gpa: number): void;
}

/** What a step holds beyond the VMCS and the EPT tables. */
export interface StepState {
  readonly pages: readonly number[];
  readonly active: boolean;
  readonly own: number;
  /** What a reply has given for INS. */
  readonly input: number;
  /** RIP of the string instruction in execution, or null. */
  readonly stringRip: bigint | null;
  readonly answered: { readonly rip: bigint; readonly value: number } | null;
}

/** Device pages that one instruction may touch. */
const MOST_PAGES = 16;
const page = integer(0, 2 ** 52);
export const STEP_STATE: Schema<StepState> = record<StepState>({
  pages: list(page, MOST_PAGES) as Schema<readonly number[]>,
  active: flag,
  own: unsigned(32),
  input: unsigned(32),
  stringRip: nullable(word),
  answered: nullable(record<NonNullable<StepState["answered"]>>({ rip: word, value: unsigned(32) })),
});

const BITS = (Control.MONITOR_TRAP_FLAG | Control.UNCONDITIONAL_IO_EXITING | Control.USE_IO_BITMAPS) >>> 0;
/** A device answers reads of ports without a reply with ones. */
const NO_REPLY = 0xffffffff;
/** Exit qualification of an EPT violation: instruction fetch; IRET had unblocked NMIs. */
const FETCH = 4;
const NMI_UNBLOCKING = 0x1000;
const BLOCKING_BY_NMI = 8;

export class InstructionStep {
  readonly #host: StepHost;
  readonly #pages: number[] = [];
  #active = false;
  /** The bits of BITS that the VMM's user has set. */
  #own = 0;
  #input = NO_REPLY;
  /** RIP of a string instruction that was answered but could not complete yet. */
  #answered: { readonly rip: bigint; readonly value: number } | undefined;
  #stringRip: bigint | undefined;

  constructor(host: StepHost) {
    this.#host = host;
  }

  get active(): boolean {
    return this.#active;
  }

  /** The processor was reset, between two runs. */
  reset(): void {
    this.#pages.length = 0;
    this.#active = false;
    this.#answered = undefined;
    this.#stringRip = undefined;
    this.#input = NO_REPLY;
  }

  /**
   * The guest goes on, maybe in the middle of such an instruction. Between two runs no device page is mapped and no port open: other
   * virtual processors of the VM share them.
   */
  resume(): void {
    if (!this.#active) return;
    if (this.#stringRip !== undefined) this.#host.ports.value = this.#input;
    for (const gpa of this.#pages) {
      const physical = this.#host.devicePage(gpa);
      if (physical !== undefined) this.#host.mapDevicePage(gpa, physical);
    }
  }

  /** The guest has stopped, maybe in the middle of such an instruction. */
  suspend(): void {
    if (!this.#active) return;
    this.#host.ports.value = undefined;
    for (const gpa of this.#pages) this.#host.unmapDevicePage(gpa);
  }

  save(): StepState {
    const { rip, value } = this.#answered ?? {};
    return {
      pages: [...this.#pages],
      active: this.#active,
      own: this.#active ? this.#own : 0,
      input: this.#input,
      stringRip: this.#stringRip ?? null,
      answered: rip === undefined || value === undefined ? null : { rip, value },
    };
  }

  restore({ pages, active, own, input, stringRip, answered }: StepState): void {
    this.#pages.splice(0, Infinity, ...pages);
    this.#active = active;
    this.#own = own;
    this.#input = input;
    this.#stringRip = stringRip ?? undefined;
    this.#answered = answered ?? undefined;
  }

  /** After an EPT violation: if a device is there, lets the instruction reach it. */
  beginDeviceAccess(): boolean {
    const { processor } = this.#host;
    if (processor.low(Slot.EXIT_QUALIFICATION) & FETCH && !this.#host.fetchesFromDevices) return false;
    const gpa = processor.number(Slot.GUEST_PHYSICAL_ADDRESS);
    const page = gpa - (gpa % PAGE);
    const physical = this.#host.devicePage(page);
    if (physical === undefined || this.#pages.includes(page)) return false;
    this.#host.mapDevicePage(page, physical);
    this.#pages.push(page);
    if (processor.low(Slot.EXIT_QUALIFICATION) & NMI_UNBLOCKING)
      processor.setLow(Slot.GUEST_INTERRUPTIBILITY, processor.low(Slot.GUEST_INTERRUPTIBILITY) | BLOCKING_BY_NMI);
    this.#begin(Control.MONITOR_TRAP_FLAG, 0);
    return true;
  }

  /** The value that INS will store. */
  setInput(value: number): void {
    this.#input = value;
  }

  /** After an exit of INS or OUTS: one element is transferred. */
  beginString(): void {
    this.#stringRip = this.#host.processor.field(Slot.GUEST_RIP);
    this.#host.ports.value = this.#input;
    this.#begin(Control.MONITOR_TRAP_FLAG, (Control.UNCONDITIONAL_IO_EXITING | Control.USE_IO_BITMAPS) >>> 0);
  }

  /** After an exit of INS or OUTS: true if it was answered before something came between; it is tried again. */
  repeatsString(): boolean {
    const answered = this.#answered;
    this.#answered = undefined;
    if (!answered || answered.rip !== this.#host.processor.field(Slot.GUEST_RIP)) return false;
    this.#input = answered.value;
    this.beginString();
    return true;
  }

  /** The exit after the instruction. True: it is of nobody else's concern. */
  end(reason: number): boolean {
    const { processor, ports } = this.#host;
    // A second device page of the same instruction: it goes on with both.
    if (reason === ExitReason.EPT_VIOLATION && this.beginDeviceAccess()) return true;
    this.#active = false;
    const primary = processor.low(Slot.PRIMARY_CONTROLS);
    processor.setLow(Slot.PRIMARY_CONTROLS, ((primary & ~BITS) | this.#own) >>> 0);
    for (const page of this.#pages) this.#host.unmapDevicePage(page);
    this.#pages.length = 0;
    if (this.#stringRip !== undefined) {
      if (reason !== ExitReason.MONITOR_TRAP_FLAG) this.#answered = { rip: this.#stringRip, value: this.#input };
      this.#stringRip = undefined;
      this.#input = NO_REPLY;
      ports.value = undefined;
    }
    return reason === ExitReason.MONITOR_TRAP_FLAG && (this.#own & Control.MONITOR_TRAP_FLAG) === 0;
  }

  #begin(set: number, clear: number): void {
    const { processor } = this.#host;
    const primary = processor.low(Slot.PRIMARY_CONTROLS);
    if (!this.#active) this.#own = (primary & BITS) >>> 0;
    this.#active = true;
    processor.setLow(Slot.PRIMARY_CONTROLS, ((primary & ~clear) | set) >>> 0);
  }
}
