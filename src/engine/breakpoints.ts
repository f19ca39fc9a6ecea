/**
 * Breakpoints of the host in a processor, which its software does not see (assembly/x86/state/host-breakpoints.ts). Four, in
 * the form of the processor's own debug registers.
 *
 * @sdm 3B "Debug Registers"
 */
import * as Offset from "../../assembly/spec/host-breakpoint-offset.ts";
import { HOST_BREAKPOINTS, HOST_BREAKPOINTS_SIZE, MACHINE_BASE } from "../../assembly/spec/layout.ts";
import { STOP_DETAIL } from "../../assembly/spec/machine-offset.ts";
import { NonrootError } from "./errors.ts";
import type { EngineInstance } from "./instance.ts";
import { toBigInt, type U64Like } from "./registers.ts";

export interface BreakpointOptions {
  /** exec (the default): before the instruction at the address. write, access: after an instruction that touches it. */
  kind?: "exec" | "write" | "access";
  /** Bytes that are watched; the address is a multiple. */
  length?: 1 | 2 | 4 | 8;
}

export interface Breakpoint extends Disposable {
  readonly id: number;
}

/** The breakpoint or watchpoint that ended a run. */
export interface BreakpointHit {
  readonly reason: "breakpoint" | "watchpoint";
  readonly id: number;
}

interface Armed {
  readonly id: number;
  readonly address: bigint;
  readonly kind: "exec" | "write" | "access";
  readonly length: number;
}

const COUNT = 4;
/** R/W and LEN fields of DR7. */
const KINDS = { exec: 0, write: 1, access: 3 } as const;
const LENGTHS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 4: 3, 8: 2 };

export class Breakpoints {
  readonly #engine: EngineInstance;
  /** Address of the engine's record. */
  readonly #record: number;
  readonly #armed: (Armed | undefined)[] = Array<Armed | undefined>(COUNT).fill(undefined);
  readonly #nextId: () => number;

  /** Of processor `processor` of the engine. `nextId` numbers what is added. */
  constructor(engine: EngineInstance, processor: number, nextId: () => number = counter()) {
    this.#engine = engine;
    this.#record = HOST_BREAKPOINTS + processor * HOST_BREAKPOINTS_SIZE;
    this.#nextId = nextId;
  }

  /** `change` is called before a change: whose breakpoints these are has to be on the processor. */
  add(address: U64Like, { kind = "exec", length = 1 }: BreakpointOptions, change: () => void): Breakpoint {
    const linear = BigInt.asUintN(64, toBigInt(address));
    if (!(kind in KINDS)) throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: "${String(kind)}" is not exec, write or access`);
    if (!(length in LENGTHS)) throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: length ${length} is not 1, 2, 4 or 8`);
    if (kind === "exec" && length !== 1) throw new NonrootError("ERR_NONROOT_OPTION", "breakpoint: one of kind exec has length 1");
    if (linear % BigInt(length) !== 0n)
      throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: 0x${linear.toString(16)} is not a multiple of its length`);
    const index = this.#armed.indexOf(undefined);
    if (index < 0) throw new NonrootError("ERR_NONROOT_OPTION", `breakpoint: the processor has ${COUNT}, and all are in use`);
    change();
    const id = this.#nextId();
    this.#armed[index] = { id, address: linear, kind, length };
    this.#write(index);
    return {
      id,
      [Symbol.dispose]: () => {
        if (this.#armed[index]?.id !== id) return;
        change();
        this.#armed[index] = undefined;
        this.#write(index);
      },
    };
  }

  /** What stopped the engine with Stop.BREAKPOINT. */
  get hit(): BreakpointHit {
    const index = this.#engine.state.u32(MACHINE_BASE + STOP_DETAIL) & (COUNT - 1);
    const armed = this.#armed[index];
    if (!armed) throw this.#engine.fault(`breakpoint ${index} was met, which is not armed`);
    return { reason: armed.kind === "exec" ? "breakpoint" : "watchpoint", id: armed.id };
  }

  /** The processor was reset, restored or given to other software: nothing has been met yet, and the engine has these breakpoints. */
  place(): void {
    const { state } = this.#engine;
    state.setU32(this.#record + Offset.MET, 0);
    for (let i = 0; i < COUNT; i++) this.#write(i);
  }

  #write(changed: number): void {
    const { state, exports } = this.#engine;
    const at = this.#record + Offset.ADDRESS + changed * 8;
    const before = state.u64(at);
    const passed = state.u32(this.#record + Offset.PASSED);
    state.setU32(this.#record + Offset.PASSED, passed & ~(1 << changed));
    state.setU64(at, this.#armed[changed]?.address ?? 0n);
    let control = 0;
    this.#armed.forEach((armed, i) => {
      // Global enable, kind and length.
      if (armed) control |= (2 << (i * 2)) | ((KINDS[armed.kind] | (LENGTHS[armed.length]! << 2)) << (16 + i * 4));
    });
    state.setU32(this.#record + Offset.CONTROL, control >>> 0);
    state.setU32(this.#record + Offset.STEPPING, this.#armed.some((armed) => armed?.kind === "exec") ? 1 : 0);
    for (const address of [before, state.u64(at)]) exports.watchpointChanged(BigInt.asIntN(64, address));
  }
}

/** 1, 2, 3, ... */
export function counter(): () => number {
  let last = 0;
  return () => ++last;
}
