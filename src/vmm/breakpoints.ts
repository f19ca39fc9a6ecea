/**
 * Breakpoints of the host in a guest: the processor's own debug registers, lent from the guest.
 *
 * While there are any, #DB and MOV DR exit: the guest reads and writes the debug registers it believes it has, and gets its
 * own single steps, but no breakpoints of its own.
 *
 * @sdm 3B "Debug Registers"
 */
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { NonrootError } from "../engine/errors.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import type { RootProcessor } from "./root-processor.ts";

export interface BreakpointOptions {
  /** exec (the default): before the instruction at the address. write, access: after an instruction that touches it. */
  kind?: "exec" | "write" | "access";
  /** Bytes that are watched; the address is a multiple. */
  length?: 1 | 2 | 4 | 8;
}

export interface Breakpoint extends Disposable {
  readonly id: number;
}

/**
 * What is to be done about an exit while the registers are lent: the host's breakpoint was met, a MOV DR was executed for the
 * guest, #DB is the guest's own, or the exit is for the VMM's user.
 */
export type DebugExit = { readonly id: number; readonly kind: "breakpoint" | "watchpoint" } | "moved" | "guest" | "user";

interface Lent {
  readonly id: number;
  readonly address: bigint;
  readonly kind: "exec" | "write" | "access";
  readonly length: number;
}

const REGISTERS = 4;
const DR = (VCPU_BASE + Offset.DR) >> 3;
const DR6 = DR + 6;
const DB_VECTOR = 1;
const DB_BIT = 1 << DB_VECTOR;
/** DR7: exact breakpoints, and bit 10, which is always 1. */
const DR7_EXACT = 0x300;
const DR7_ONE = 0x400;
const DR6_ONES = 0xffff0ff0n;
const RFLAGS_RF = 0x10000;
const KINDS = { exec: 0, write: 1, access: 3 } as const;
const LENGTHS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 4: 3, 8: 2 };
/** Bits of the exit qualification of #DB: B3..B0, BD, BS. */
const MATCHED = 0xf;
const GUEST_CAUSES = 0x6000n;
/** Exit qualification of MOV DR. */
const FROM_DR = 0x10;
const RSP = 4;

export class Breakpoints {
  readonly #processor: RootProcessor;
  readonly #lent: (Lent | undefined)[] = Array<Lent | undefined>(REGISTERS).fill(undefined);
  #nextId = 1;
  /** Debug registers as the guest has them while they are lent. */
  #guest: bigint[] | undefined;
  /** Controls of the VMM's user that are changed meanwhile. */
  #userException = 0;
  #userMovDr = 0;

  constructor(processor: RootProcessor) {
    this.#processor = processor;
  }

  get active(): boolean {
    return this.#guest !== undefined;
  }

  add(address: U64Like, { kind = "exec", length = 1 }: BreakpointOptions, use: () => void): Breakpoint {
    const linear = BigInt.asUintN(64, toBigInt(address));
    if (!(kind in KINDS)) throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: "${String(kind)}" is not exec, write or access`);
    if (!(length in LENGTHS)) throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: length ${length} is not 1, 2, 4 or 8`);
    if (kind === "exec" && length !== 1) throw new NonrootError("ERR_NONROOT_OPTION", "breakpoint: one of kind exec has length 1");
    if (linear % BigInt(length) !== 0n)
      throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: 0x${linear.toString(16)} is not a multiple of its length`);
    const register = this.#lent.indexOf(undefined);
    if (register < 0) throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: the processor has ${REGISTERS}, and all are in use`);
    if (!this.active) this.#borrow();
    const id = this.#nextId++;
    this.#lent[register] = { id, address: linear, kind, length };
    this.#write();
    return {
      id,
      [Symbol.dispose]: () => {
        if (this.#lent[register]?.id !== id) return;
        use();
        this.#lent[register] = undefined;
        if (this.#lent.every((lent) => lent === undefined)) this.#giveBack();
        else this.#write();
      },
    };
  }

  /** After an exit while registers are lent. */
  exit(reason: number): DebugExit {
    if (reason === ExitReason.MOV_DR) return this.#moved() ? "moved" : "user";
    const isDebug =
      reason === ExitReason.EXCEPTION_OR_NMI && (this.#processor.low(Slot.EXIT_INTERRUPTION_INFORMATION) & 0xff) === DB_VECTOR;
    return isDebug ? this.#debugException() : "user";
  }

  #debugException(): DebugExit {
    const p = this.#processor;
    const matched = p.low(Slot.EXIT_QUALIFICATION) & MATCHED;
    for (const [i, lent] of this.#lent.entries()) {
      if (!lent || ((matched >> i) & 1) === 0) continue;
      // The instruction of an instruction breakpoint has not been executed: RF lets it be.
      if (lent.kind === "exec") p.setLow(Slot.GUEST_RFLAGS, p.low(Slot.GUEST_RFLAGS) | RFLAGS_RF);
      return { id: lent.id, kind: lent.kind === "exec" ? "breakpoint" : "watchpoint" };
    }
    if (this.#userException) return "user";
    this.#guest![6] = DR6_ONES | (this.#guest![6]! & 0xen) | (p.field(Slot.EXIT_QUALIFICATION) & GUEST_CAUSES);
    p.u64[DR6] = this.#guest![6]!;
    return "guest";
  }

  /** MOV DR for the guest. False: the VMM's user wants to see it. */
  #moved(): boolean {
    if (this.#userMovDr) return false;
    const p = this.#processor;
    const qualification = p.low(Slot.EXIT_QUALIFICATION);
    // DR4 and DR5 are other names of DR6 and DR7.
    const number = qualification & 7;
    const register = number === 4 || number === 5 ? number + 2 : number;
    const gpr = (qualification >> 8) & 0xf;
    const at = ((VCPU_BASE + Offset.RAX) >> 3) + gpr;
    if (qualification & FROM_DR) {
      if (gpr === RSP) p.setField(Slot.GUEST_RSP, this.#guest![register]!);
      else p.u64[at] = this.#guest![register]!;
      return true;
    }
    const value = gpr === RSP ? p.field(Slot.GUEST_RSP) : p.u64[at]!;
    const fixed = [0n, 0n, 0n, 0n, 0n, 0n, DR6_ONES, BigInt(DR7_ONE)][register]!;
    const kept = [~0n, ~0n, ~0n, ~0n, 0n, 0n, 0xe00fn, 0xffff2fffn][register]!;
    this.#guest![register] = BigInt.asUintN(64, (value & kept) | fixed);
    return true;
  }

  #borrow(): void {
    const p = this.#processor;
    this.#guest = Array.from({ length: 8 }, (_, i) => p.u64[DR + i]!);
    this.#guest[7] = p.field(Slot.GUEST_DR7);
    this.#userException = p.low(Slot.EXCEPTION_BITMAP) & DB_BIT;
    this.#userMovDr = p.low(Slot.PRIMARY_CONTROLS) & Control.MOV_DR_EXITING;
    p.setLow(Slot.EXCEPTION_BITMAP, (p.low(Slot.EXCEPTION_BITMAP) | DB_BIT) >>> 0);
    p.setLow(Slot.PRIMARY_CONTROLS, (p.low(Slot.PRIMARY_CONTROLS) | Control.MOV_DR_EXITING) >>> 0);
  }

  #write(): void {
    const p = this.#processor;
    let dr7 = DR7_EXACT | DR7_ONE;
    this.#lent.forEach((lent, i) => {
      if (!lent) return;
      p.u64[DR + i] = lent.address;
      // Global enable, kind and length.
      dr7 |= (2 << (i * 2)) | ((KINDS[lent.kind] | (LENGTHS[lent.length]! << 2)) << (16 + i * 4));
    });
    p.setLow(Slot.GUEST_DR7, dr7 >>> 0);
  }

  #giveBack(): void {
    const p = this.#processor;
    for (let i = 0; i < REGISTERS; i++) p.u64[DR + i] = this.#guest![i]!;
    p.u64[DR6] = this.#guest![6]!;
    p.setField(Slot.GUEST_DR7, this.#guest![7]!);
    p.setLow(Slot.EXCEPTION_BITMAP, ((p.low(Slot.EXCEPTION_BITMAP) & ~DB_BIT) | this.#userException) >>> 0);
    p.setLow(Slot.PRIMARY_CONTROLS, ((p.low(Slot.PRIMARY_CONTROLS) & ~Control.MOV_DR_EXITING) | this.#userMovDr) >>> 0);
    this.#guest = undefined;
  }
}
