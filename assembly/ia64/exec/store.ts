/** Stores of general registers. @source Itanium SDM vol. 3 "st — Store" */
import { CSD, UNAT } from "../../spec/ia64/application.ts";
import { slotB, slotC, slotImmediate } from "../decode/slot.ts";
import { raiseIllegalOperation, raiseRegisterNatConsumption } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { alatStore } from "../memory/alat.ts";
import { atomicPhysical, dataIsBigEndian, fastWrite, NO_ADDRESS, storeData, WRITE } from "../memory/access.ts";
import { writePhysical } from "../memory/physical.ts";
import { ar, setAr } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";

/** A store that reached a device or the interrupt block may have an event as its consequence. */
function done(): i32 {
  return cpu.eventsPending ? RETIRE_END : RETIRE;
}

function general(slot: usize, size: u32, increment: bool): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  if (increment && base == GR_ZERO) return raiseIllegalOperation();
  if (load<u64>(base, 8) | load<u64>(source, 8)) return raiseRegisterNatConsumption(WRITE);
  const address = load<u64>(base);
  if (!storeData(address, size, load<u64>(source), WRITE)) return FAULT;
  alatStore(address, size);
  if (increment) store<u64>(base, address + slotImmediate(slot));
  return done();
}

export function execSt1(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 0);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8)) return general(slot, 1, false);
  store<u8>(pointer, load<u8>(source));
  if (cpu.alatCount) alatStore(address, 1);
  return RETIRE;
}

export function execSt1Imm(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 0);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8) || base == GR_ZERO) return general(slot, 1, true);
  store<u8>(pointer, load<u8>(source));
  if (cpu.alatCount) alatStore(address, 1);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execSt2(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 1);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8)) return general(slot, 2, false);
  store<u16>(pointer, load<u16>(source));
  if (cpu.alatCount) alatStore(address, 2);
  return RETIRE;
}

export function execSt2Imm(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 1);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8) || base == GR_ZERO) return general(slot, 2, true);
  store<u16>(pointer, load<u16>(source));
  if (cpu.alatCount) alatStore(address, 2);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execSt4(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 3);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8)) return general(slot, 4, false);
  store<u32>(pointer, load<u32>(source));
  if (cpu.alatCount) alatStore(address, 4);
  return RETIRE;
}

export function execSt4Imm(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 3);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8) || base == GR_ZERO) return general(slot, 4, true);
  store<u32>(pointer, load<u32>(source));
  if (cpu.alatCount) alatStore(address, 4);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execSt8(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 7);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8)) return general(slot, 8, false);
  store<u64>(pointer, load<u64>(source));
  if (cpu.alatCount) alatStore(address, 8);
  return RETIRE;
}

export function execSt8Imm(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastWrite(address, 7);
  if (pointer == 0 || load<u64>(base, 8) | load<u64>(source, 8) || base == GR_ZERO) return general(slot, 8, true);
  store<u64>(pointer, load<u64>(source));
  if (cpu.alatCount) alatStore(address, 8);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

/** A spill stores a NaT'd register too: the NaT goes to the bit of AR.UNAT that the address names. */
function spill(slot: usize, increment: bool): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  if (increment && base == GR_ZERO) return raiseIllegalOperation();
  if (load<u64>(base, 8)) return raiseRegisterNatConsumption(WRITE);
  const address = load<u64>(base);
  const nat = load<u64>(source, 8);
  if (!storeData(address, 8, load<u64>(source), WRITE)) return FAULT;
  alatStore(address, 8);
  const bit = (<u64>1) << ((address >> 3) & 63);
  setAr(UNAT, nat ? ar(UNAT) | bit : ar(UNAT) & ~bit);
  if (increment) store<u64>(base, address + slotImmediate(slot));
  return done();
}

export function execSt8Spill(slot: usize): i32 {
  return spill(slot, false);
}

export function execSt8SpillImm(slot: usize): i32 {
  return spill(slot, true);
}

/** 16 bytes: r2 to the lower address, AR.CSD to the upper. */
export function execSt16(slot: usize): i32 {
  const source = grAddress(slotB(slot));
  const base = grAddress(slotC(slot));
  if (load<u64>(base, 8) | load<u64>(source, 8)) return raiseRegisterNatConsumption(WRITE);
  const address = load<u64>(base);
  const physical = atomicPhysical(address, 16, WRITE);
  if (physical == NO_ADDRESS) return FAULT;
  const big = dataIsBigEndian();
  writePhysical(physical, 8, big ? bswap<u64>(load<u64>(source)) : load<u64>(source));
  writePhysical(physical + 8, 8, big ? bswap<u64>(ar(CSD)) : ar(CSD));
  alatStore(address, 16);
  return done();
}
