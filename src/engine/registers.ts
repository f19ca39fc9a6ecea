/** The general registers of a processor: bigint values, and a number fast path for 32-bit ones. */
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import { VCPU_CURRENT } from "../../assembly/spec/machine-offset.ts";
import { NonrootError } from "./errors.ts";
import type { EngineInstance } from "./instance.ts";

export type U64Like = bigint | number;

/** Names in the order of the state's quadwords. */
const GENERAL = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"] as const;
export type Gpr = (typeof GENERAL)[number] | "rip" | "rflags";
export const GPR_NAMES: readonly Gpr[] = [...GENERAL, "rip", "rflags"];

/** Every register reads as an unsigned bigint; a write takes a bigint or an integer below 2^53 and keeps 64 bits. */
export type Regs = { [G in Gpr]: bigint } & {
  /** Low 32 bits, unsigned. */
  get32(register: Gpr): number;
  /** Writes 32 bits and clears the upper half, as a 32-bit instruction does. */
  set32(register: Gpr, value: number): void;
  assign(values: Partial<Record<Gpr, U64Like>>): void;
};

export function registersOf(engine: EngineInstance, processor: number): Regs {
  const { state, exports } = engine;
  const address = (register: Gpr): number => {
    const index = GENERAL.indexOf(register as (typeof GENERAL)[number]);
    if (index < 0 && register !== "rip") throw new NonrootError("ERR_NONROOT_OPTION", `no register is called "${String(register)}"`);
    return state.processor(processor, index < 0 ? Offset.RIP : Offset.RAX + 8 * index);
  };
  /** The lazy flags are the business of the engine, which knows those of the processor in execution. */
  const inExecution = <T,>(call: () => T): T => {
    const current = state.u32(state.machine(VCPU_CURRENT));
    if (current === processor) return call();
    exports.selectProcessor(processor);
    const result = call();
    exports.selectProcessor(current);
    return result;
  };
  const read = (register: Gpr): bigint =>
    register === "rflags"
      ? BigInt.asUintN(
          64,
          inExecution(() => exports.getRflags()),
        )
      : state.u64(address(register));
  const write = (register: Gpr, value: U64Like): void => {
    const bits = BigInt.asUintN(64, toBigInt(value));
    if (register === "rflags") inExecution(() => exports.setRflags(bits));
    else state.setU64(address(register), bits);
  };
  const registers = {
    get32: (register: Gpr): number => (register === "rflags" ? Number(read(register) & 0xffffffffn) : state.u32(address(register))),
    set32: (register: Gpr, value: number): void => write(register, value >>> 0),
    assign: (values: Partial<Record<Gpr, U64Like>>): void => {
      for (const [register, value] of Object.entries(values)) if (value !== undefined) write(register as Gpr, value);
    },
  };
  for (const register of GPR_NAMES) {
    Object.defineProperty(registers, register, {
      enumerable: true,
      get: () => read(register),
      set: (value: U64Like) => write(register, value),
    });
  }
  return registers as Regs;
}

/** A 64-bit value from what callers may give: a bigint or an integer that a double holds exactly. */
export function toBigInt(value: U64Like): bigint {
  if (typeof value === "bigint") return value;
  if (!Number.isSafeInteger(value)) throw new NonrootError("ERR_NONROOT_OPTION", `${value} is not an integer below 2^53: use a bigint`);
  return BigInt(value);
}
