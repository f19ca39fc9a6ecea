/** What the slow function needs of the stack and of near transfers, in 64-bit mode and in flat 32-bit segments. */
import { VCPU_BASE } from "../../spec/layout.ts";
import { FAULT } from "../event/outcome.ts";
import { GP, SS, faulted } from "../event/fault.ts";
import { load32, load64, store32, store64 } from "../memory/access.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";

/** No outcome: the driver turns it into a stop with STOP_ENGINE_FAULT. */
export const ENGINE_FAULT_OUTCOME: i32 = 100;

/** 8 in 64-bit mode, 4 in flat 32-bit segments. */
export function naturalSize(): u32 {
  return (cpu.codeMode & 3) == 2 ? 8 : 4;
}

/** Mask of an instruction pointer or stack pointer of that size. */
export function naturalMask(): u64 {
  return (cpu.codeMode & 3) == 2 ? 0xffffffffffffffff : 0xffffffff;
}

/** RSP less one natural push. */
export function stackTopBelow(): u64 {
  return (cpu.rsp - naturalSize()) & naturalMask();
}

/** Stores at the new top of stack and moves RSP to it. False: fault recorded. */
export function pushNatural(top: u64, value: u64): bool {
  const done = naturalSize() == 8 ? store64(top, value) : store32(top, value);
  if (!done) {
    stackFault();
    return false;
  }
  cpu.rsp = top;
  return true;
}

/** A non-canonical stack address is #SS, where other accesses have #GP. */
function stackFault(): void {
  if (cpu.faultVector == GP) cpu.faultVector = SS;
}

export function topOfStack(): u64 {
  const value = naturalSize() == 8 ? load64(cpu.rsp) : load32(cpu.rsp & 0xffffffff);
  if (faulted()) stackFault();
  return value;
}

/** After a pop: RSP moves by the natural size and `extra` bytes. */
export function releaseStack(extra: u64): void {
  cpu.rsp = (cpu.rsp + naturalSize() + extra) & naturalMask();
}

/** Register write of the natural size. */
export function storeNatural(slot: u32, value: u64): void {
  store<u64>(VCPU_BASE + slot, value & naturalMask());
}

export function leaveNatural(): bool {
  const top = cpu.rbp & naturalMask();
  const value = naturalSize() == 8 ? load64(top) : load32(top);
  if (faulted()) {
    stackFault();
    return false;
  }
  cpu.rsp = (top + naturalSize()) & naturalMask();
  cpu.rbp = value & naturalMask();
  return true;
}

/** A near branch target in 64-bit mode must be canonical. */
export function targetIsValid(target: u64): bool {
  if ((cpu.codeMode & 3) != 2) return true;
  const shift = <i64>(64 - machine.linearAddressBits);
  return ((<i64>target) << shift) >> shift == <i64>target;
}

/** A recorded fault of the memory operand of `pc`: #GP becomes #SS when the address is based on RSP or RBP without a segment. */
export function memoryFault(pc: usize): i32 {
  const base: u32 = load<u8>(pc, 3);
  if (cpu.faultVector == GP && (cpu.codeMode & 3) == 2 && (base == 32 || base == 40)) cpu.faultVector = SS;
  return FAULT;
}
