/** The general registers of a guest: most stay in the processor across VM exits; RSP, RIP and RFLAGS are in its VMCS. */
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { NonrootError } from "../engine/errors.ts";
import { GPR_NAMES, toBigInt, type Gpr, type Regs, type U64Like } from "../engine/registers.ts";
import type { RootProcessor } from "./root-processor.ts";

const RAX = (VCPU_BASE + Offset.RAX) >> 3;
const IN_VMCS: Partial<Record<Gpr, number>> = { rsp: Slot.GUEST_RSP, rip: Slot.GUEST_RIP, rflags: Slot.GUEST_RFLAGS };

/** `use` makes the guest the one whose state the processor and the current VMCS hold. */
export function guestRegisters(processor: RootProcessor, use: () => void): Regs {
  const { u32, u64 } = processor;
  const index = (register: Gpr): number => {
    const number = GPR_NAMES.indexOf(register);
    if (number < 0) throw new NonrootError("ERR_NONROOT_OPTION", `no register is called "${String(register)}"`);
    use();
    return RAX + number;
  };
  const read = (register: Gpr): bigint => {
    const at = index(register);
    const slot = IN_VMCS[register];
    return slot === undefined ? u64[at]! : processor.field(slot);
  };
  const write = (register: Gpr, value: U64Like): void => {
    const at = index(register);
    const bits = BigInt.asUintN(64, toBigInt(value));
    const slot = IN_VMCS[register];
    if (slot === undefined) u64[at] = bits;
    else processor.setField(slot, bits);
  };
  const registers = {
    get32: (register: Gpr): number => {
      const at = index(register);
      const slot = IN_VMCS[register];
      return slot === undefined ? u32[at * 2]! : processor.low(slot);
    },
    set32: (register: Gpr, value: number): void => {
      const at = index(register);
      const slot = IN_VMCS[register];
      if (slot !== undefined) {
        processor.setLow(slot, value);
        return;
      }
      u32[at * 2] = value;
      u32[at * 2 + 1] = 0;
    },
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
