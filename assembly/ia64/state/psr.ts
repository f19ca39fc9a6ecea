/** The processor status register: how it is read and changed. memory/fast-tlb.ts must follow a change: callers use setPsr there. */
import { CPL, IC, VM } from "../../spec/ia64/psr.ts";
import { cpu } from "./cpu.ts";

export function psrBit(bit: u32): bool {
  return ((cpu.psr >> (<u64>bit)) & 1) != 0;
}

export function interruptionCollection(): bool {
  return ((cpu.psr >> IC) & 1) != 0;
}

export function virtualMachine(): bool {
  return ((cpu.psr >> VM) & 1) != 0;
}

/** CPL of a PSR value. */
export function cplOf(psr: u64): u32 {
  return (<u32>(psr >> CPL)) & 3;
}
