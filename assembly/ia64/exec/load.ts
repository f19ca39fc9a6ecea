/**
 * Loads of general registers.
 *
 * Order of a load: target, base register NaT, the access, the target, the base register. With post-increment the base is a target
 * too. A speculative load whose fault is deferred, or whose address is NaT, gives NaT.
 *
 * @source Itanium SDM vol. 3 "ld — Load"
 */
import { CSD, UNAT } from "../../spec/ia64/application.ts";
import { slotA, slotB, slotBits, slotC, slotImmediate } from "../decode/slot.ts";
import { raiseIllegalOperation, raiseRegisterNatConsumption } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { ADVANCED, atomicPhysical, dataIsBigEndian, fastRead, loadData, NO_ADDRESS, READ, SPECULATIVE } from "../memory/access.ts";
import { alatCheck, alatEnter, alatForget } from "../memory/alat.ts";
import { readPhysical } from "../memory/physical.ts";
import { ar, setAr } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";

/** No post-increment, by a register, by an immediate. */
const PLAIN: u32 = 0;
const BY_REGISTER: u32 = 1;
const BY_IMMEDIATE: u32 = 2;

/** Types of loads beyond the plain one. */
const TYPE_PLAIN: u32 = 0;
const TYPE_SPECULATIVE: u32 = 1;
const TYPE_ADVANCED: u32 = 2;
const TYPE_CHECK_CLEAR: u32 = 4;
const TYPE_CHECK_KEEP: u32 = 8;
const TYPE_FILL: u32 = 16;

/** What a load adds to its base register, read before the target is written: it may be the same register. */
let addend: u64 = 0;
let addendNat: u64 = 0;

function readAddend(slot: usize, form: u32): void {
  addend = form == BY_IMMEDIATE ? slotImmediate(slot) : 0;
  addendNat = 0;
  if (form != BY_REGISTER) return;
  const by = grAddress(slotB(slot));
  addend = load<u64>(by);
  addendNat = load<u64>(by, 8);
}

function increment(form: u32, base: usize): void {
  if (form == PLAIN) return;
  store<u64>(base, load<u64>(base) + addend);
  store<u64>(base, load<u64>(base, 8) | addendNat, 8);
}

/** Size of a load from x6, bits 31:30 of the instruction. */
function sizeOf(slot: usize): u32 {
  return (<u32>1) << slotBits(slot, 30, 2);
}

/** Everything but the fast path of plain loads. */
function general(slot: usize, form: u32, size: u32, type: u32): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  if (target == GR_ZERO || (form != PLAIN && (base == GR_ZERO || base == target))) return raiseIllegalOperation();
  readAddend(slot, form);
  const speculative = (type & TYPE_SPECULATIVE) != 0;
  const isr = speculative ? READ | SPECULATIVE : READ;
  if (load<u64>(base, 8)) {
    if (!speculative) return raiseRegisterNatConsumption(isr);
    alatForget(target);
    store<u64>(target, 0);
    store<u64>(target, 1, 8);
    cpu.nats = 1;
    increment(form, base);
    return RETIRE;
  }
  const address = load<u64>(base);
  if (type & (TYPE_CHECK_CLEAR | TYPE_CHECK_KEEP) && alatCheck(target, (type & TYPE_CHECK_CLEAR) != 0)) {
    increment(form, base);
    return RETIRE;
  }
  const value = loadData(address, size, type & TYPE_ADVANCED ? isr | ADVANCED : isr);
  if (cpu.failed) {
    if (!cpu.deferred) return FAULT;
    if (type & TYPE_ADVANCED) alatForget(target);
    // An advanced load that is not speculative gives zero, and no entry: its check loads again.
    store<u64>(target, 0);
    store<u64>(target, speculative ? 1 : 0, 8);
    if (speculative) cpu.nats = 1;
    increment(form, base);
    return RETIRE;
  }
  const nat: u64 = type & TYPE_FILL ? (ar(UNAT) >> ((address >> 3) & 63)) & 1 : 0;
  store<u64>(target, value);
  store<u64>(target, nat, 8);
  if (nat) cpu.nats = 1;
  if (type & (TYPE_ADVANCED | TYPE_CHECK_KEEP)) alatEnter(target, address, size);
  increment(form, base);
  return RETIRE;
}

export function execLd1(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const pointer = fastRead(load<u64>(base), 0);
  if (pointer == 0 || target == GR_ZERO || load<u64>(base, 8)) return general(slot, PLAIN, 1, TYPE_PLAIN);
  store<u64>(target, load<u8>(pointer));
  store<u64>(target, 0, 8);
  return RETIRE;
}

export function execLd1Imm(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastRead(address, 0);
  if (pointer == 0 || target == GR_ZERO || base == GR_ZERO || base == target || load<u64>(base, 8))
    return general(slot, BY_IMMEDIATE, 1, TYPE_PLAIN);
  store<u64>(target, load<u8>(pointer));
  store<u64>(target, 0, 8);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execLd1Reg(slot: usize): i32 {
  return general(slot, BY_REGISTER, 1, TYPE_PLAIN);
}

export function execLd2(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const pointer = fastRead(load<u64>(base), 1);
  if (pointer == 0 || target == GR_ZERO || load<u64>(base, 8)) return general(slot, PLAIN, 2, TYPE_PLAIN);
  store<u64>(target, load<u16>(pointer));
  store<u64>(target, 0, 8);
  return RETIRE;
}

export function execLd2Imm(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastRead(address, 1);
  if (pointer == 0 || target == GR_ZERO || base == GR_ZERO || base == target || load<u64>(base, 8))
    return general(slot, BY_IMMEDIATE, 2, TYPE_PLAIN);
  store<u64>(target, load<u16>(pointer));
  store<u64>(target, 0, 8);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execLd2Reg(slot: usize): i32 {
  return general(slot, BY_REGISTER, 2, TYPE_PLAIN);
}

export function execLd4(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const pointer = fastRead(load<u64>(base), 3);
  if (pointer == 0 || target == GR_ZERO || load<u64>(base, 8)) return general(slot, PLAIN, 4, TYPE_PLAIN);
  store<u64>(target, load<u32>(pointer));
  store<u64>(target, 0, 8);
  return RETIRE;
}

export function execLd4Imm(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastRead(address, 3);
  if (pointer == 0 || target == GR_ZERO || base == GR_ZERO || base == target || load<u64>(base, 8))
    return general(slot, BY_IMMEDIATE, 4, TYPE_PLAIN);
  store<u64>(target, load<u32>(pointer));
  store<u64>(target, 0, 8);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execLd4Reg(slot: usize): i32 {
  return general(slot, BY_REGISTER, 4, TYPE_PLAIN);
}

export function execLd8(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const pointer = fastRead(load<u64>(base), 7);
  if (pointer == 0 || target == GR_ZERO || load<u64>(base, 8)) return general(slot, PLAIN, 8, TYPE_PLAIN);
  store<u64>(target, load<u64>(pointer));
  store<u64>(target, 0, 8);
  return RETIRE;
}

export function execLd8Imm(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  const address = load<u64>(base);
  const pointer = fastRead(address, 7);
  if (pointer == 0 || target == GR_ZERO || base == GR_ZERO || base == target || load<u64>(base, 8))
    return general(slot, BY_IMMEDIATE, 8, TYPE_PLAIN);
  store<u64>(target, load<u64>(pointer));
  store<u64>(target, 0, 8);
  store<u64>(base, address + slotImmediate(slot));
  return RETIRE;
}

export function execLd8Reg(slot: usize): i32 {
  return general(slot, BY_REGISTER, 8, TYPE_PLAIN);
}

export function execLdPlain(slot: usize): i32 {
  return general(slot, PLAIN, sizeOf(slot), TYPE_PLAIN);
}

export function execLdPlainReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, sizeOf(slot), TYPE_PLAIN);
}

export function execLdPlainImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, sizeOf(slot), TYPE_PLAIN);
}

export function execLdS(slot: usize): i32 {
  return general(slot, PLAIN, sizeOf(slot), TYPE_SPECULATIVE);
}

export function execLdSReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, sizeOf(slot), TYPE_SPECULATIVE);
}

export function execLdSImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, sizeOf(slot), TYPE_SPECULATIVE);
}

export function execLdA(slot: usize): i32 {
  return general(slot, PLAIN, sizeOf(slot), TYPE_ADVANCED);
}

export function execLdAReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, sizeOf(slot), TYPE_ADVANCED);
}

export function execLdAImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, sizeOf(slot), TYPE_ADVANCED);
}

export function execLdSa(slot: usize): i32 {
  return general(slot, PLAIN, sizeOf(slot), TYPE_SPECULATIVE | TYPE_ADVANCED);
}

export function execLdSaReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, sizeOf(slot), TYPE_SPECULATIVE | TYPE_ADVANCED);
}

export function execLdSaImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, sizeOf(slot), TYPE_SPECULATIVE | TYPE_ADVANCED);
}

export function execLdCClr(slot: usize): i32 {
  return general(slot, PLAIN, sizeOf(slot), TYPE_CHECK_CLEAR);
}

export function execLdCClrReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, sizeOf(slot), TYPE_CHECK_CLEAR);
}

export function execLdCClrImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, sizeOf(slot), TYPE_CHECK_CLEAR);
}

export function execLdCNc(slot: usize): i32 {
  return general(slot, PLAIN, sizeOf(slot), TYPE_CHECK_KEEP);
}

export function execLdCNcReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, sizeOf(slot), TYPE_CHECK_KEEP);
}

export function execLdCNcImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, sizeOf(slot), TYPE_CHECK_KEEP);
}

export function execLd8Fill(slot: usize): i32 {
  return general(slot, PLAIN, 8, TYPE_FILL);
}

export function execLd8FillReg(slot: usize): i32 {
  return general(slot, BY_REGISTER, 8, TYPE_FILL);
}

export function execLd8FillImm(slot: usize): i32 {
  return general(slot, BY_IMMEDIATE, 8, TYPE_FILL);
}

/** 16 bytes: the lower address to r1, the upper to AR.CSD. Aligned, or an Unaligned fault. */
export function execLd16(slot: usize): i32 {
  const target = grAddress(slotA(slot));
  const base = grAddress(slotC(slot));
  if (target == GR_ZERO) return raiseIllegalOperation();
  if (load<u64>(base, 8)) return raiseRegisterNatConsumption(READ);
  const physical = atomicPhysical(load<u64>(base), 16, READ);
  if (physical == NO_ADDRESS) return FAULT;
  let low = readPhysical(physical, 8);
  let high = readPhysical(physical + 8, 8);
  if (dataIsBigEndian()) {
    low = bswap<u64>(low);
    high = bswap<u64>(high);
  }
  store<u64>(target, low);
  store<u64>(target, 0, 8);
  setAr(CSD, high);
  return RETIRE;
}
