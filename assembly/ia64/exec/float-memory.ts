/** Loads and stores of floating-point registers. @source Itanium SDM vol. 3 "ldf — Floating-point Load", "ldfp", "stf" */
import { slotA, slotB, slotBits, slotC, slotImmediate } from "../decode/slot.ts";
import { raiseDisabledFloat, raiseIllegalOperation, raiseRegisterNatConsumption } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { fromDouble, fromExtended, fromSingle, fromSpill, toDouble, toExtendedHigh, toSingle } from "../float/memory-format.ts";
import { result, setIntegerResult } from "../float/register.ts";
import { alatCheck, alatEnter, alatForget, alatStore } from "../memory/alat.ts";
import { ADVANCED, alignedPhysical, dataIsBigEndian, loadData, NO_ADDRESS, READ, SPECULATIVE, storeData, WRITE } from "../memory/access.ts";
import { readPhysical, writePhysical } from "../memory/physical.ts";
import { cpu } from "../state/cpu.ts";
import {
  floatDisabled,
  floatTargetIllegal,
  frAddress,
  INTEGER_EXPONENT,
  isNatVal,
  NATVAL_EXPONENT,
  setFr,
  significand,
  signExponent,
} from "../state/floating.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";

/** Memory formats: bits 31:30 of the instruction, and one for spills and fills. */
const EXTENDED: u32 = 0;
const INTEGER: u32 = 1;
const SINGLE: u32 = 2;
const DOUBLE: u32 = 3;
const SPILL: u32 = 4;
/** Load types: bits 35:32. */
const SPECULATIVE_LOAD: u32 = 1;
const ADVANCED_LOAD: u32 = 2;
const CHECK_CLEAR: u32 = 8;
const CHECK_KEEP: u32 = 9;
/** Post-increment. */
const NONE: u32 = 0;
const BY_REGISTER: u32 = 1;
const BY_IMMEDIATE: u32 = 2;

function formatOf(slot: usize): u32 {
  return slotBits(slot, 30, 2);
}

function bytesOf(format: u32): u32 {
  return format == SINGLE ? 4 : format == DOUBLE || format == INTEGER ? 8 : 16;
}

function increment(slot: usize, form: u32, base: usize): void {
  if (form == BY_IMMEDIATE) store<u64>(base, load<u64>(base) + slotImmediate(slot));
  else if (form == BY_REGISTER) {
    const by = grAddress(slotB(slot));
    store<u64>(base, load<u64>(base) + load<u64>(by));
    store<u64>(base, load<u64>(base, 8) | load<u64>(by, 8), 8);
  }
}

/** Reads one register's worth of memory into `result`. False: it failed. */
function read(address: u64, format: u32, isr: u64): bool {
  if (format == SINGLE || format == DOUBLE || format == INTEGER) {
    const value = loadData(address, bytesOf(format), isr);
    if (cpu.failed) return false;
    convert(value, format);
    return true;
  }
  const physical = alignedPhysical(address, 16, isr);
  if (physical == NO_ADDRESS) return false;
  const big = dataIsBigEndian();
  if (format == EXTENDED) {
    const low = big ? bswap<u64>(readPhysical(physical + 2, 8)) : readPhysical(physical, 8);
    const high = big ? <u64>bswap<u16>(<u16>readPhysical(physical, 2)) : readPhysical(physical + 8, 2);
    fromExtended(<u32>high, low);
  } else {
    const first = readPhysical(physical, 8);
    const second = readPhysical(physical + 8, 8);
    if (big) fromSpill(bswap<u64>(first), bswap<u64>(second));
    else fromSpill(second, first);
  }
  return true;
}

function convert(value: u64, format: u32): void {
  if (format == SINGLE) fromSingle(<u32>value);
  else if (format == DOUBLE) fromDouble(value);
  else setIntegerResult(value);
}

/** Exponent of the zero that an advanced load of memory that cannot be read ahead gives. */
function zeroOf(format: u32): u64 {
  return format == INTEGER ? INTEGER_EXPONENT : 0;
}

function loadFloat(slot: usize, form: u32, format: u32, type: u32): i32 {
  const f1 = slotA(slot);
  const base = grAddress(slotC(slot));
  if (floatTargetIllegal(f1) || (form != NONE && base == GR_ZERO)) return raiseIllegalOperation();
  const speculative = (type & SPECULATIVE_LOAD) != 0 && type < CHECK_CLEAR;
  const isr = speculative ? READ | SPECULATIVE : READ;
  const disabled = floatDisabled(f1, 0, 0, 0);
  if (disabled) return raiseDisabledFloat(disabled, isr);
  const register = frAddress(f1);
  if (load<u64>(base, 8)) {
    if (!speculative) return raiseRegisterNatConsumption(isr);
    alatForget(register);
    setFr(f1, 0, NATVAL_EXPONENT);
    increment(slot, form, base);
    return RETIRE;
  }
  const address = load<u64>(base);
  if (type >= CHECK_CLEAR && alatCheck(register, type == CHECK_CLEAR)) {
    increment(slot, form, base);
    return RETIRE;
  }
  const advanced = (type & ADVANCED_LOAD) != 0 && type < CHECK_CLEAR;
  if (!read(address, format, advanced ? isr | ADVANCED : isr)) {
    if (!cpu.deferred) return FAULT;
    alatForget(register);
    setFr(f1, 0, speculative ? NATVAL_EXPONENT : zeroOf(format));
    increment(slot, form, base);
    return RETIRE;
  }
  setFr(f1, result.significand, result.head);
  if (advanced || type == CHECK_KEEP) alatEnter(register, address, bytesOf(format));
  increment(slot, form, base);
  return RETIRE;
}

export function execLdf(slot: usize): i32 {
  return loadFloat(slot, NONE, formatOf(slot), slotBits(slot, 32, 4));
}

export function execLdfReg(slot: usize): i32 {
  return loadFloat(slot, BY_REGISTER, formatOf(slot), slotBits(slot, 32, 4));
}

export function execLdfImm(slot: usize): i32 {
  return loadFloat(slot, BY_IMMEDIATE, formatOf(slot), slotBits(slot, 32, 4));
}

export function execLdfFill(slot: usize): i32 {
  return loadFloat(slot, NONE, SPILL, 0);
}

export function execLdfFillReg(slot: usize): i32 {
  return loadFloat(slot, BY_REGISTER, SPILL, 0);
}

export function execLdfFillImm(slot: usize): i32 {
  return loadFloat(slot, BY_IMMEDIATE, SPILL, 0);
}

/** Both halves of a pair are in one bank of registers: their physical numbers are both even or both odd. */
function bankConflict(f1: u32, f2: u32): bool {
  return ((frAddress(f1) ^ frAddress(f2)) & 16) == 0;
}

/** A register pair from consecutive memory, which is aligned to its whole size. `by` is the post-increment. */
function loadPair(slot: usize, by: u64): i32 {
  const f1 = slotA(slot);
  const f2 = slotB(slot);
  const base = grAddress(slotC(slot));
  const format = formatOf(slot);
  const type = slotBits(slot, 32, 4);
  if (floatTargetIllegal(f1) || floatTargetIllegal(f2) || bankConflict(f1, f2) || (by != 0 && base == GR_ZERO))
    return raiseIllegalOperation();
  const speculative = (type & SPECULATIVE_LOAD) != 0 && type < CHECK_CLEAR;
  const isr = speculative ? READ | SPECULATIVE : READ;
  const disabled = floatDisabled(f1, f2, 0, 0);
  if (disabled) return raiseDisabledFloat(disabled, isr);
  const register = frAddress(f1);
  let deferred = load<u64>(base, 8) != 0;
  if (deferred && !speculative) return raiseRegisterNatConsumption(isr);
  const address = load<u64>(base);
  const bytes = bytesOf(format);
  const advanced = (type & ADVANCED_LOAD) != 0 && type < CHECK_CLEAR;
  if (!deferred && !(type >= CHECK_CLEAR && alatCheck(register, type == CHECK_CLEAR))) {
    const physical = alignedPhysical(address, 2 * bytes, advanced ? isr | ADVANCED : isr);
    if (physical == NO_ADDRESS) {
      if (!cpu.deferred) return FAULT;
      deferred = true;
    } else {
      convert(ordered(readPhysical(physical, bytes), bytes), format);
      setFr(f1, result.significand, result.head);
      convert(ordered(readPhysical(physical + <u64>bytes, bytes), bytes), format);
      setFr(f2, result.significand, result.head);
      if (advanced || type == CHECK_KEEP) alatEnter(register, address, 2 * bytes);
    }
  }
  if (deferred) {
    alatForget(register);
    const exponent = speculative ? NATVAL_EXPONENT : zeroOf(format);
    setFr(f1, 0, exponent);
    setFr(f2, 0, exponent);
  }
  if (by != 0) store<u64>(base, address + by);
  return RETIRE;
}

function ordered(value: u64, bytes: u32): u64 {
  if (!dataIsBigEndian()) return value;
  return bytes == 4 ? <u64>bswap<u32>(<u32>value) : bswap<u64>(value);
}

export function execLdfp(slot: usize): i32 {
  return loadPair(slot, 0);
}

export function execLdfpInc(slot: usize): i32 {
  return loadPair(slot, <u64>(2 * bytesOf(formatOf(slot))));
}

function storeFloat(slot: usize, format: u32, byImmediate: bool): i32 {
  const f2 = slotB(slot);
  const base = grAddress(slotC(slot));
  if (byImmediate && base == GR_ZERO) return raiseIllegalOperation();
  const disabled = floatDisabled(f2, 0, 0, 0);
  if (disabled) return raiseDisabledFloat(disabled, WRITE);
  if (load<u64>(base, 8) || (format != SPILL && isNatVal(f2))) return raiseRegisterNatConsumption(WRITE);
  const address = load<u64>(base);
  const head = <u32>signExponent(f2);
  const value = significand(f2);
  if (format == EXTENDED || format == SPILL) {
    const physical = alignedPhysical(address, 16, WRITE);
    if (physical == NO_ADDRESS) return FAULT;
    const big = dataIsBigEndian();
    if (format == EXTENDED) {
      const high = <u64>toExtendedHigh(head);
      writePhysical(big ? physical + 2 : physical, 8, big ? bswap<u64>(value) : value);
      writePhysical(big ? physical : physical + 8, 2, big ? <u64>bswap<u16>(<u16>high) : high);
    } else {
      writePhysical(physical, 8, big ? bswap<u64>(<u64>head) : value);
      writePhysical(physical + 8, 8, big ? bswap<u64>(value) : <u64>head);
    }
  } else {
    const bits = format == SINGLE ? <u64>toSingle(head, value) : format == DOUBLE ? toDouble(head, value) : value;
    if (!storeData(address, bytesOf(format), bits, WRITE)) return FAULT;
  }
  alatStore(address, bytesOf(format));
  if (byImmediate) store<u64>(base, address + slotImmediate(slot));
  return cpu.eventsPending ? RETIRE_END : RETIRE;
}

export function execStf(slot: usize): i32 {
  return storeFloat(slot, formatOf(slot), false);
}

export function execStfImm(slot: usize): i32 {
  return storeFloat(slot, formatOf(slot), true);
}

export function execStfSpill(slot: usize): i32 {
  return storeFloat(slot, SPILL, false);
}

export function execStfSpillImm(slot: usize): i32 {
  return storeFloat(slot, SPILL, true);
}
