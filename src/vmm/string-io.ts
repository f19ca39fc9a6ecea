/** The memory operands of INS and OUTS that exited, as the VMM has to see them. */
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import type { PageAccess } from "../engine/paging.ts";
import type { InstructionStep } from "./instruction-step.ts";
import type { RootProcessor } from "./root-processor.ts";

export interface StringIoHost {
  readonly processor: RootProcessor;
  translate(linear: bigint, access: PageAccess): bigint | undefined;
  /** A byte of guest memory. */
  readGuest(gpa: bigint): number;
}

/** Exit qualification of an I/O instruction. */
const INPUT = 8;
const STRING = 0x10;
const DPL_SHIFT = 5;

export class StringIo {
  readonly #host: StringIoHost;
  readonly #step: InstructionStep;

  constructor(host: StringIoHost, step: InstructionStep) {
    this.#host = host;
    this.#step = step;
  }

  /** The last exit, of an I/O instruction, is of INS or OUTS. */
  get isString(): boolean {
    return (this.#qualification & STRING) !== 0;
  }

  /** True if nobody has to be asked: the guest cannot access the operand and faults by itself, or the answer is there already. */
  isInternal(): boolean {
    if (!this.isString) return false;
    if (this.#step.repeatsString()) return true;
    if (this.#address(0) !== undefined && this.#address(this.#size - 1) !== undefined) return false;
    this.#step.beginString();
    return true;
  }

  /** What OUTS reads from memory. */
  element(): number {
    let value = 0;
    for (let i = 0; i < this.#size; i++) value += this.#host.readGuest(this.#address(i) ?? 0n) * 2 ** (8 * i);
    return value;
  }

  get #qualification(): number {
    return this.#host.processor.low(Slot.EXIT_QUALIFICATION);
  }

  get #size(): number {
    return (this.#qualification & 7) + 1;
  }

  #address(offset: number): bigint | undefined {
    const { processor } = this.#host;
    const linear = BigInt.asUintN(64, processor.field(Slot.GUEST_LINEAR_ADDRESS) + BigInt(offset));
    const user = ((processor.low(Slot.GUEST_SS_ACCESS_RIGHTS) >> DPL_SHIFT) & 3) === 3;
    return this.#host.translate(linear, { write: (this.#qualification & INPUT) !== 0, fetch: false, user });
  }
}
