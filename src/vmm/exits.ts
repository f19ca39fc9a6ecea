/** The exit objects: views of the VMCS and the registers, one for each reason, read only when they are asked. */
import { MACHINE_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { NonrootError } from "../engine/errors.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import { EXIT_NAMES, type VmExit, type VmExitReason, type VmExits } from "./exit-types.ts";
import { plain } from "./plain.ts";
import type { RootProcessor } from "./root-processor.ts";

const RAX = (VCPU_BASE + Offset.RAX) >> 2;
const RCX = (VCPU_BASE + Offset.RCX) >> 2;
const RDX = (VCPU_BASE + Offset.RDX) >> 2;
const RBX = (VCPU_BASE + Offset.RBX) >> 2;
const INSTRUCTIONS = (MACHINE_BASE + MachineOffset.INSTRUCTIONS) >> 3;
const RSP_NUMBER = 4;

const SIZE_MASK: Readonly<Record<number, number>> = { 1: 0xff, 2: 0xffff, 4: 0xffffffff };
/** Bit 26 of the exit-reason field. */
const AFTER_BUS_LOCK = 0x4000000;
const INFO_VALID = 0x80000000;
const INFO_ERROR_CODE = 0x800;

/** What an exit object reads and writes: the processor with its virtual processor on it. */
type ExitSource = Pick<RootProcessor, "low" | "field" | "u32" | "u64">;

/** Whose exits these are. */
export interface ExitOwner {
  readonly processor: RootProcessor;
  /** Makes the state of the processor and its current VMCS those of the virtual processor that has exited: placed() follows. */
  use(): void;
}

/** What a string I/O instruction moves, in memory: the virtual processor knows how. */
export interface StringTransfer {
  /** The element that OUTS has read. */
  output(): number;
  /** The element that INS will store. */
  input(value: number): void;
}

class View<R extends string = VmExitReason, N extends number = number> implements VmExit<R, N> {
  readonly kind = "vmexit";
  readonly reason: R;
  readonly basicReason: N;
  /** Throws, or first makes its virtual processor the one on the processor, where the plain one would not do: see ExitViews. */
  processor: ExitSource;

  constructor(stale: ExitSource, basicReason: N) {
    this.processor = stale;
    this.basicReason = basicReason;
    this.reason = EXIT_NAMES[basicReason as keyof typeof EXIT_NAMES] as R;
  }

  get rip(): bigint {
    return this.processor.field(Slot.GUEST_RIP);
  }

  get instructions(): bigint {
    return this.processor.u64[INSTRUCTIONS]!;
  }

  get qualification(): bigint {
    return this.processor.field(Slot.EXIT_QUALIFICATION);
  }

  get qualificationLow(): number {
    return this.processor.low(Slot.EXIT_QUALIFICATION);
  }

  get instructionLength(): number {
    return this.processor.low(Slot.EXIT_INSTRUCTION_LENGTH);
  }

  get intrInfo(): number {
    return this.processor.low(Slot.EXIT_INTERRUPTION_INFORMATION);
  }

  get afterBusLock(): boolean {
    return (this.processor.low(Slot.EXIT_REASON) & AFTER_BUS_LOCK) !== 0;
  }

  get instructionInformation(): number {
    return this.processor.low(Slot.EXIT_INSTRUCTION_INFORMATION);
  }

  toJSON(): object {
    const { kind, reason, basicReason, rip, instructions, qualification, instructionLength, intrInfo, afterBusLock, details } = this;
    const basic = { kind, reason, basicReason, rip, instructions, qualification, instructionLength, intrInfo };
    const all = { ...basic, ...(afterBusLock && { afterBusLock }), ...details };
    return plain(all) as object;
  }

  /** What a reason has beyond the common fields, for toJSON(). */
  protected get details(): object {
    return {};
  }

  /** Low half of general register `number`. */
  protected gprLow(number: number): number {
    return number === RSP_NUMBER ? this.processor.low(Slot.GUEST_RSP) : this.processor.u32[RAX + number * 2]!;
  }
}

class Cpuid extends View<"cpuid", 10> {
  get leaf(): number {
    return this.processor.u32[RAX]!;
  }

  get subleaf(): number {
    return this.processor.u32[RCX]!;
  }

  reply(eax: number, ebx: number, ecx: number, edx: number): void {
    const { u32 } = this.processor;
    u32[RAX] = eax;
    u32[RAX + 1] = 0;
    u32[RBX] = ebx;
    u32[RBX + 1] = 0;
    u32[RCX] = ecx;
    u32[RCX + 1] = 0;
    u32[RDX] = edx;
    u32[RDX + 1] = 0;
  }

  protected override get details(): object {
    return { leaf: this.leaf, subleaf: this.subleaf };
  }
}

const CR_ACCESS = ["to", "from", "clts", "lmsw"] as const;

class CrAccess extends View<"cr-access", 28> {
  get cr(): 0 | 3 | 4 | 8 {
    return (this.qualificationLow & 0xf) as 0;
  }

  get access(): (typeof CR_ACCESS)[number] {
    return CR_ACCESS[(this.qualificationLow >> 4) & 3]!;
  }

  get gpr(): number {
    return (this.qualificationLow >> 8) & 0xf;
  }

  get value(): bigint {
    const { access, gpr } = this;
    if (access === "lmsw") return BigInt(this.qualificationLow >>> 16);
    if (access !== "to") return 0n;
    return gpr === RSP_NUMBER ? this.processor.field(Slot.GUEST_RSP) : this.processor.u64[(RAX >> 1) + gpr]!;
  }

  protected override get details(): object {
    return { cr: this.cr, access: this.access, gpr: this.gpr, value: this.value };
  }
}

class MovDr extends View<"mov-dr", 29> {
  get dr(): number {
    return this.qualificationLow & 7;
  }

  get access(): "to" | "from" {
    return this.qualificationLow & 0x10 ? "from" : "to";
  }

  get gpr(): number {
    return (this.qualificationLow >> 8) & 0xf;
  }

  protected override get details(): object {
    return { dr: this.dr, access: this.access, gpr: this.gpr };
  }
}

class Io extends View<"io", 30> {
  protected readonly transfer: StringTransfer;

  constructor(stale: ExitSource, transfer: StringTransfer) {
    super(stale, 30);
    this.transfer = transfer;
  }

  get port(): number {
    return this.qualificationLow >>> 16;
  }

  get size(): 1 | 2 | 4 {
    return ((this.qualificationLow & 7) + 1) as 1;
  }

  get string(): boolean {
    return (this.qualificationLow & 0x10) !== 0;
  }

  get rep(): boolean {
    return (this.qualificationLow & 0x20) !== 0;
  }
}

class IoIn extends Io {
  readonly direction = "in";

  reply(value: number): void {
    const { size } = this;
    if (this.string) {
      this.transfer.input((value & SIZE_MASK[size]!) >>> 0);
      return;
    }
    const { u32 } = this.processor;
    if (size === 4) {
      u32[RAX] = value;
      u32[RAX + 1] = 0;
    } else {
      const mask = SIZE_MASK[size]!;
      u32[RAX] = (u32[RAX]! & ~mask) | (value & mask);
    }
  }

  protected override get details(): object {
    const { direction, port, size, string, rep } = this;
    return { direction, port, size, string, rep };
  }
}

class IoOut extends Io {
  readonly direction = "out";

  get value(): number {
    if (this.string) return this.transfer.output();
    return (this.processor.u32[RAX]! & SIZE_MASK[this.size]!) >>> 0;
  }

  protected override get details(): object {
    const { direction, port, size, string, rep, value } = this;
    return { direction, port, size, string, rep, value };
  }
}

class MsrRead extends View<"rdmsr", 31> {
  get msr(): number {
    return this.processor.u32[RCX]!;
  }

  reply(value: U64Like): void {
    const { u32 } = this.processor;
    const bits = toBigInt(value);
    u32[RAX] = Number(bits & 0xffffffffn);
    u32[RAX + 1] = 0;
    u32[RDX] = Number((bits >> 32n) & 0xffffffffn);
    u32[RDX + 1] = 0;
  }

  protected override get details(): object {
    return { msr: this.msr };
  }
}

class MsrWrite extends View<"wrmsr", 32> {
  get msr(): number {
    return this.processor.u32[RCX]!;
  }

  get value(): bigint {
    return (BigInt(this.processor.u32[RDX]!) << 32n) | BigInt(this.processor.u32[RAX]!);
  }

  protected override get details(): object {
    return { msr: this.msr, value: this.value };
  }
}

class EptViolation extends View<"ept-violation", 48> {
  get gpa(): bigint {
    return this.processor.field(Slot.GUEST_PHYSICAL_ADDRESS);
  }

  get gva(): bigint | undefined {
    return this.qualificationLow & 0x80 ? this.processor.field(Slot.GUEST_LINEAR_ADDRESS) : undefined;
  }

  get access(): { readonly read: boolean; readonly write: boolean; readonly fetch: boolean } {
    const bits = this.qualificationLow;
    return { read: (bits & 1) !== 0, write: (bits & 2) !== 0, fetch: (bits & 4) !== 0 };
  }

  get unverified(): boolean {
    return (this.qualificationLow & 0x8000) !== 0;
  }

  protected override get details(): object {
    const gva = this.gva;
    return { gpa: this.gpa, ...(gva !== undefined && { gva }), access: this.access, unverified: this.unverified };
  }
}

class EptMisconfig extends View<"ept-misconfig", 49> {
  get gpa(): bigint {
    return this.processor.field(Slot.GUEST_PHYSICAL_ADDRESS);
  }

  protected override get details(): object {
    return { gpa: this.gpa };
  }
}

class SppRelated extends View<"spp", 66> {
  get gpa(): bigint {
    return this.processor.field(Slot.GUEST_PHYSICAL_ADDRESS);
  }

  get gva(): bigint {
    return this.processor.field(Slot.GUEST_LINEAR_ADDRESS);
  }

  get event(): "miss" | "misconfiguration" {
    return this.qualificationLow & 0x800 ? "miss" : "misconfiguration";
  }

  protected override get details(): object {
    return { gpa: this.gpa, gva: this.gva, event: this.event };
  }
}

/** By interruption type, bits 10:8 of the information. */
const TYPES = ["hardware", "hardware", "nmi", "hardware", "software", "privileged", "software", "hardware"] as const;

class Exception extends View<"exception", 0> {
  get vector(): number {
    return this.intrInfo & 0xff;
  }

  get type(): "nmi" | "hardware" | "privileged" | "software" {
    return TYPES[(this.intrInfo >> 8) & 7]!;
  }

  get errorCode(): number | undefined {
    return this.intrInfo & INFO_ERROR_CODE ? this.processor.low(Slot.EXIT_INTERRUPTION_ERROR_CODE) : undefined;
  }

  protected override get details(): object {
    const errorCode = this.errorCode;
    return { vector: this.vector, type: this.type, ...(errorCode !== undefined && { errorCode }) };
  }
}

class ExternalInterrupt extends View<"external-interrupt", 1> {
  get vector(): number | undefined {
    return this.intrInfo & INFO_VALID ? this.intrInfo & 0xff : undefined;
  }

  protected override get details(): object {
    return { vector: this.vector };
  }
}

const BASIC_REASON = 0xffff;
const IO = 30;
const IO_DIRECTION = 8;

/** Asks before it reads or writes. */
function asking(processor: RootProcessor, ask: () => void): ExitSource {
  return {
    low: (slot) => (ask(), processor.low(slot)),
    field: (slot) => (ask(), processor.field(slot)),
    get u32() {
      ask();
      return processor.u32;
    },
    get u64() {
      ask();
      return processor.u64;
    },
  };
}

function stale(): never {
  throw new NonrootError("ERR_NONROOT_STALE_EXIT", "exit: it is not the last one of its virtual processor any more");
}

/** The exit objects of one virtual processor. */
export class ExitViews {
  readonly #processor: RootProcessor;
  /** For the last exit while another virtual processor is on the processor. */
  readonly #parked: ExitSource;
  /** For all other exits. */
  readonly #stale: ExitSource;
  readonly #views: View[];
  readonly #in: IoIn;
  readonly #out: IoOut;
  /** The one of the last exit. */
  #last: View | undefined;

  constructor({ processor, use }: ExitOwner, transfer: StringTransfer) {
    this.#processor = processor;
    this.#parked = asking(processor, use);
    this.#stale = asking(processor, stale);
    const own: Readonly<Record<number, unknown>> = {
      0: Exception,
      1: ExternalInterrupt,
      10: Cpuid,
      28: CrAccess,
      29: MovDr,
      31: MsrRead,
      32: MsrWrite,
      48: EptViolation,
      49: EptMisconfig,
      66: SppRelated,
    };
    this.#views = [];
    for (const reason of Object.keys(EXIT_NAMES).map(Number)) {
      const Own = (own[reason] ?? View) as typeof View;
      this.#views[reason] = new Own(this.#stale, reason);
    }
    this.#in = new IoIn(this.#stale, transfer);
    this.#out = new IoOut(this.#stale, transfer);
  }

  /** The object of the VM exit that has just happened. */
  exited(): VmExits {
    const processor = this.#processor;
    const reason = processor.low(Slot.EXIT_REASON) & BASIC_REASON;
    const isInput = reason === IO && (processor.low(Slot.EXIT_QUALIFICATION) & IO_DIRECTION) !== 0;
    const view = (reason === IO ? (isInput ? this.#in : this.#out) : this.#views[reason]) as View;
    view.processor = processor;
    this.#last = view;
    return view as VmExits;
  }

  /** The same object, until the guest goes on. */
  get last(): VmExits | undefined {
    return this.#last as VmExits | undefined;
  }

  /** The guest goes on, or has stopped for another reason. */
  forget(): void {
    if (this.#last === undefined) return;
    this.#last.processor = this.#stale;
    this.#last = undefined;
  }

  /** Its virtual processor has left the processor. */
  parked(): void {
    if (this.#last !== undefined) this.#last.processor = this.#parked;
  }

  /** Its virtual processor is on the processor again. */
  placed(): void {
    if (this.#last !== undefined) this.#last.processor = this.#processor;
  }
}
