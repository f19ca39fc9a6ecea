/** Semaphores, and prefetches. @source Itanium SDM vol. 3 "cmpxchg — Compare and Exchange", "xchg", "fetchadd", "lfetch" */
import { CCV, CSD } from "../../spec/ia64/application.ts";
import { slotA, slotB, slotBits, slotC, slotImmediate, slotX } from "../decode/slot.ts";
import { raiseIllegalOperation, raiseRegisterNatConsumption } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { alatStore } from "../memory/alat.ts";
import { atomicPhysical, dataIsBigEndian, NO_ADDRESS, NON_ACCESS, READ, translateData, WRITE } from "../memory/access.ts";
import { readPhysical, writePhysical } from "../memory/physical.ts";
import { ar } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";

function ordered(value: u64, size: u32): u64 {
  if (!dataIsBigEndian()) return value;
  if (size == 8) return bswap<u64>(value);
  if (size == 4) return bswap<u32>(<u32>value);
  return size == 2 ? bswap<u16>(<u16>value) : value;
}

function sizeOf(slot: usize): u32 {
  return (<u32>1) << slotBits(slot, 30, 2);
}

function truncate(value: u64, size: u32): u64 {
  return size == 8 ? value : value & (((1 as u64) << ((size << 3) as u64)) - 1);
}

/** Checks of target and operands. RETIRE to go on. `other` is a second source, or GR_ZERO. */
function check(target: usize, base: usize, other: usize): i32 {
  if (target == GR_ZERO) return raiseIllegalOperation();
  return load<u64>(base, 8) | load<u64>(other, 8) ? raiseRegisterNatConsumption(READ | WRITE) : RETIRE;
}

export function execCmpxchg(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const other = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const bad = check(target, base, other);
  if (bad != RETIRE) return bad;
  const size = sizeOf(slot);
  const address = load<u64>(base);
  const physical = atomicPhysical(address, size, READ | WRITE);
  if (physical == NO_ADDRESS) return FAULT;
  const old = ordered(readPhysical(physical, size), size);
  // AR.CCV is compared whole: what was read is zero-extended.
  if (old == ar(CCV)) {
    writePhysical(physical, size, ordered(truncate(load<u64>(other), size), size));
    alatStore(address, size);
  }
  store<u64>(target, old);
  store<u64>(target, 0, 8);
  return cpu.eventsPending ? RETIRE_END : RETIRE;
}

/** Compares 8 bytes with AR.CCV and writes 16: r2 and AR.CSD to the aligned 16 bytes around them. */
export function execCmp8xchg16(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const other = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const bad = check(target, base, other);
  if (bad != RETIRE) return bad;
  const address = load<u64>(base);
  const physical = atomicPhysical(address, 8, READ | WRITE);
  if (physical == NO_ADDRESS) return FAULT;
  const old = ordered(readPhysical(physical, 8), 8);
  if (old == ar(CCV)) {
    const low = physical & ~(15 as u64);
    writePhysical(low, 8, ordered(load<u64>(other), 8));
    writePhysical(low + 8, 8, ordered(ar(CSD), 8));
    alatStore(address & ~(15 as u64), 16);
  }
  store<u64>(target, old);
  store<u64>(target, 0, 8);
  return RETIRE;
}

export function execXchg(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const other = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const bad = check(target, base, other);
  if (bad != RETIRE) return bad;
  const size = sizeOf(slot);
  const address = load<u64>(base);
  const physical = atomicPhysical(address, size, READ | WRITE);
  if (physical == NO_ADDRESS) return FAULT;
  const old = ordered(readPhysical(physical, size), size);
  writePhysical(physical, size, ordered(truncate(load<u64>(other), size), size));
  alatStore(address, size);
  store<u64>(target, old);
  store<u64>(target, 0, 8);
  return RETIRE;
}

/** Increments 16, 8, 4, 1 and, with the sign bit, their negatives: x is sign:i2b. */
function incrementOf(slot: usize): u64 {
  const code = slotX(slot);
  const magnitude: u64 = (code & 3) == 3 ? 1 : (<u64>16) >> (<u64>(code & 3));
  return code & 4 ? 0 - magnitude : magnitude;
}

export function execFetchadd(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const bad = check(target, base, GR_ZERO);
  if (bad != RETIRE) return bad;
  const size = sizeOf(slot);
  const address = load<u64>(base);
  const physical = atomicPhysical(address, size, READ | WRITE);
  if (physical == NO_ADDRESS) return FAULT;
  const old = ordered(readPhysical(physical, size), size);
  writePhysical(physical, size, ordered(truncate(old + incrementOf(slot), size), size));
  alatStore(address, size);
  store<u64>(target, old);
  store<u64>(target, 0, 8);
  return RETIRE;
}

/** ISR code of lfetch.fault. */
const LFETCH: u64 = 4;

/** A prefetch does nothing; with .fault it takes the faults of a read. The base register is incremented all the same. */
function prefetch(slot: usize, faulting: bool, by: u64, nat: u64, increment: bool): i32 {
  const base = grAddress(slotC(slot));
  if (increment && base == GR_ZERO) return raiseIllegalOperation();
  if (faulting) {
    if (load<u64>(base, 8)) return raiseRegisterNatConsumption(READ | NON_ACCESS | LFETCH);
    if (translateData(load<u64>(base), 1, READ | NON_ACCESS | LFETCH, cpu.cpl) == NO_ADDRESS) return FAULT;
  }
  if (increment) {
    store<u64>(base, load<u64>(base) + by);
    store<u64>(base, load<u64>(base, 8) | nat, 8);
  }
  return RETIRE;
}

export function execLfetch(slot: usize): i32 {
  return prefetch(slot, false, 0, 0, false);
}

export function execLfetchReg(slot: usize): i32 {
  const by = grAddress(slotB(slot));
  return prefetch(slot, false, load<u64>(by), load<u64>(by, 8), true);
}

export function execLfetchImm(slot: usize): i32 {
  return prefetch(slot, false, slotImmediate(slot), 0, true);
}

export function execLfetchFault(slot: usize): i32 {
  return prefetch(slot, true, 0, 0, false);
}

export function execLfetchFaultReg(slot: usize): i32 {
  const by = grAddress(slotB(slot));
  return prefetch(slot, true, load<u64>(by), load<u64>(by, 8), true);
}

export function execLfetchFaultImm(slot: usize): i32 {
  return prefetch(slot, true, slotImmediate(slot), 0, true);
}
