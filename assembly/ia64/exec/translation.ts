/** Translation and protection. @source Itanium SDM vol. 3 "itc", "itr", "ptc", "ptr", "tpa", "tak", "thash", "ttag", "probe", "fc" */
import { IFA, ITIR, PTA } from "../../spec/ia64/control.ts";
import * as General from "../../spec/ia64/general-exception.ts";
import { IC, PK } from "../../spec/ia64/psr.ts";
import * as Cause from "../../spec/ia64/virtualization-cause.ts";
import * as Vector from "../../spec/ia64/vector.ts";
import { slotA, slotB, slotBits, slotC, slotX } from "../decode/slot.ts";
import {
  raiseAt,
  raiseIllegalOperation,
  raisePrivilegedOperation,
  raiseRegisterNatConsumption,
  raiseReservedField,
  WRITES_IFA,
  WRITES_ITIR,
} from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { NO_ADDRESS, NON_ACCESS, READ, translateData, unimplementedVirtual, WRITE } from "../memory/access.ts";
import { codeWritten } from "../memory/code-pages.ts";
import { flushFast } from "../memory/fast-tlb.ts";
import { dataTranslation, DEFER_PRESENT, failData, hashAddress, hashTag, quietTranslation } from "../memory/miss.ts";
import { mayRead, mayWrite, protectionKey } from "../memory/rights.ts";
import {
  ATTRIBUTE_PRESENT,
  attributesAt,
  insertCache,
  insertRegister,
  INSERTABLE_PAGES,
  keyAt,
  memoryAttribute,
  MEMORY_NAT_PAGE,
  physicalAt,
  purgeCaches,
  PURGEABLE_PAGES,
  purgeRange,
  regionRegister,
  TRANSLATION_REGISTERS,
} from "../memory/translation.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { intercept } from "../virtual/intercept.ts";
import { setR1 } from "./alu.ts";

/** ISR codes of non-access instructions. */
const CODE_TPA: u64 = 0;
const CODE_FC: u64 = 1;
const CODE_PROBE: u64 = 2;
const CODE_TAK: u64 = 3;
const CODE_PROBE_FAULT: u64 = 5;

/** Unimplemented Data Address fault of an address register. */
function raiseUnimplemented(address: u64, isr: u64): i32 {
  return raiseAt(Vector.GENERAL_EXCEPTION, General.RESERVED_REGISTER_FIELD | isr, address);
}

/** Reserved fields and encodings of an insertion: of an entry that is not present only the page size counts. */
function insertionReserved(pte: u64, itir: u64): bool {
  if (((INSERTABLE_PAGES >> ((itir >> 2) & 63)) & 1) == 0 || itir & 3 || itir >> 32) return true;
  if ((pte & 1) == 0) return false;
  const attribute = (pte >> 2) & 7;
  return (pte & 0xc000000000002) != 0 || attribute == 1 || attribute == 2 || attribute == 3;
}

/**
 * Checks of an insertion, in the manual's order. In a virtual machine PSR.ic is always 1: there the guest's own PSR.ic is the
 * monitor's business, and the instruction goes on to its intercept.
 */
function checkInsertion(slot: usize, nat: u64, pte: u64, number: u64, cause: u32): i32 {
  const inVm = virtualMachine();
  if (!inVm && psrBit(IC)) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (nat) return raiseRegisterNatConsumption(0);
  // What is inserted is checked against the real IFA and ITIR, which are not the guest's.
  if (inVm) return intercept(cause, slot);
  if (number >= TRANSLATION_REGISTERS || insertionReserved(pte, cr(ITIR))) return raiseReservedField();
  if (unimplementedVirtual(cr(IFA), false)) return raiseUnimplemented(cr(IFA), 0);
  return RETIRE;
}

function insert(slot: usize, code: bool, cause: u32): i32 {
  const b = grAddress(slotB(slot));
  const bad = checkInsertion(slot, load<u64>(b, 8), load<u64>(b), 0, cause);
  if (bad != RETIRE) return bad;
  insertCache(code, cr(IFA), load<u64>(b), cr(ITIR));
  flushFast();
  return RETIRE_END;
}

export function execItcD(slot: usize): i32 {
  return insert(slot, false, Cause.ITC_D);
}

export function execItcI(slot: usize): i32 {
  return insert(slot, true, Cause.ITC_I);
}

function insertInRegister(slot: usize, code: bool, cause: u32): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  const number = load<u64>(c) & 0xff;
  const bad = checkInsertion(slot, load<u64>(b, 8) | load<u64>(c, 8), load<u64>(b), number, cause);
  if (bad != RETIRE) return bad;
  insertRegister(code, <u32>number, cr(IFA), load<u64>(b), cr(ITIR));
  flushFast();
  return RETIRE_END;
}

export function execItrD(slot: usize): i32 {
  return insertInRegister(slot, false, Cause.ITR_D);
}

export function execItrI(slot: usize): i32 {
  return insertInRegister(slot, true, Cause.ITR_I);
}

/** Checks of a purge by address and size: r3 and bits 7:2 of r2. */
function checkPurge(slot: usize, cause: u32): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (load<u64>(b, 8) | load<u64>(c, 8)) return raiseRegisterNatConsumption(0);
  if (((PURGEABLE_PAGES >> ((load<u64>(b) >> 2) & 63)) & 1) == 0) return raiseReservedField();
  if (unimplementedVirtual(load<u64>(c), virtualMachine())) return raiseUnimplemented(load<u64>(c), 0);
  return intercept(cause, slot);
}

function purge(slot: usize, code: bool, data: bool, registers: bool): i32 {
  const address = load<u64>(grAddress(slotC(slot)));
  const exponent = (load<u64>(grAddress(slotB(slot))) >> 2) & 63;
  if (code) purgeRange(true, address, exponent, registers);
  if (data) purgeRange(false, address, exponent, registers);
  flushFast();
  return RETIRE_END;
}

export function execPtcL(slot: usize): i32 {
  const bad = checkPurge(slot, Cause.PTC_L);
  return bad != RETIRE ? bad : purge(slot, true, true, false);
}

export function execPtcG(slot: usize): i32 {
  const bad = checkPurge(slot, Cause.PTC_G);
  return bad != RETIRE ? bad : purge(slot, true, true, false);
}

export function execPtcGa(slot: usize): i32 {
  const bad = checkPurge(slot, Cause.PTC_GA);
  return bad != RETIRE ? bad : purge(slot, true, true, false);
}

export function execPtrD(slot: usize): i32 {
  const bad = checkPurge(slot, Cause.PTR_D);
  return bad != RETIRE ? bad : purge(slot, false, true, true);
}

export function execPtrI(slot: usize): i32 {
  const bad = checkPurge(slot, Cause.PTR_I);
  return bad != RETIRE ? bad : purge(slot, true, false, true);
}

/** One step of the loop that PAL_PTCE_INFO describes: here one step is all. */
export function execPtcE(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  if (cpu.cpl != 0) return raisePrivilegedOperation();
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(0);
  const bad = intercept(Cause.PTC_E, slot);
  if (bad != RETIRE) return bad;
  purgeCaches();
  flushFast();
  return RETIRE_END;
}

export function execTpa(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation(NON_ACCESS | CODE_TPA);
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(NON_ACCESS | CODE_TPA);
  const address = load<u64>(c);
  if (unimplementedVirtual(address, virtualMachine())) return raiseUnimplemented(address, NON_ACCESS | CODE_TPA);
  const bad = intercept(Cause.TPA, slot);
  if (bad != RETIRE) return bad;
  const entry = presentTranslation(address, NON_ACCESS | CODE_TPA);
  return entry == 0 ? FAULT : setR1(slot, physicalAt(entry, address), 0);
}

/** A translation that is present and no NaT page, or 0 with the fault recorded. */
function presentTranslation(address: u64, isr: u64): usize {
  cpu.failed = 0;
  const entry = dataTranslation(address, isr);
  if (entry == 0) return 0;
  const attributes = attributesAt(entry);
  if ((attributes & ATTRIBUTE_PRESENT) == 0)
    return <usize>failData(Vector.PAGE_NOT_PRESENT, isr, address, WRITES_IFA | WRITES_ITIR, DEFER_PRESENT);
  if (memoryAttribute(attributes) == MEMORY_NAT_PAGE)
    return <usize>failData(Vector.NAT_CONSUMPTION, isr | 0x20, address, WRITES_IFA, DEFER_PRESENT);
  return entry;
}

/** The protection key of an address, in bits 31:8, or 1 if it has no translation. */
export function execTak(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  if (cpu.cpl != 0) return raisePrivilegedOperation(NON_ACCESS | CODE_TAK);
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(NON_ACCESS | CODE_TAK);
  const address = load<u64>(c);
  if (unimplementedVirtual(address, virtualMachine())) return raiseUnimplemented(address, NON_ACCESS | CODE_TAK);
  const bad = intercept(Cause.TAK, slot);
  if (bad != RETIRE) return bad;
  const entry = quietTranslation(address);
  const present = entry != 0 && (attributesAt(entry) & ATTRIBUTE_PRESENT) != 0;
  return setR1(slot, present ? (<u64>keyAt(entry)) << 8 : 1, 0);
}

/** thash and ttag are intercepted at any privilege level, before anything is looked at but the target. */
function hash(slot: usize, tag: bool): i32 {
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  const bad = intercept(tag ? Cause.TTAG : Cause.THASH, slot);
  if (bad != RETIRE) return bad;
  const c = grAddress(slotC(slot));
  const address = load<u64>(c);
  if (load<u64>(c, 8)) return setR1(slot, 0, 1);
  const rr = regionRegister(address);
  return setR1(slot, tag ? hashTag(address, rr) : hashAddress(address, rr, cr(PTA)), 0);
}

export function execThash(slot: usize): i32 {
  return hash(slot, false);
}

export function execTtag(slot: usize): i32 {
  return hash(slot, true);
}

/** probe: may `level`, or the current one if that has less privilege, read or write? Missing translations fault all the same,
 * and so without PSR.dt: then only the walker is off. */
function probe(slot: usize, level: u32, nat: u64): i32 {
  const c = grAddress(slotC(slot));
  if (grAddress(slotA(slot)) == GR_ZERO) return raiseIllegalOperation();
  const writes = slotBits(slot, 27, 1) != 0;
  const isr = NON_ACCESS | CODE_PROBE | (writes ? WRITE : READ);
  if (load<u64>(c, 8) | nat) return raiseRegisterNatConsumption(isr);
  if (level < cpu.cpl) level = cpu.cpl;
  const address = load<u64>(c);
  if (unimplementedVirtual(address, virtualMachine())) return raiseUnimplemented(address, isr);
  const entry = presentTranslation(address, isr);
  if (entry == 0) return FAULT;
  const attributes = attributesAt(entry);
  let allowed = writes ? mayWrite(attributes, level) : mayRead(attributes, level);
  if (psrBit(PK)) {
    const pkr = protectionKey(keyAt(entry));
    if (pkr == 0) {
      failData(Vector.DATA_KEY_MISS, isr, address, WRITES_IFA | WRITES_ITIR, DEFER_PRESENT);
      return FAULT;
    }
    if (pkr & (writes ? 2 : 4)) allowed = false;
  }
  return setR1(slot, allowed ? 1 : 0, 0);
}

export function execProbe(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  return probe(slot, (<u32>load<u64>(b)) & 3, load<u64>(b, 8));
}

export function execProbeImm(slot: usize): i32 {
  return probe(slot, slotX(slot), 0);
}

/** x6: 31 read and write, 32 read, 33 write. */
export function execProbeFault(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  const kind = slotBits(slot, 27, 2);
  const isr = NON_ACCESS | CODE_PROBE_FAULT | (kind == 1 ? READ | WRITE : kind == 2 ? READ : WRITE);
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(isr);
  let level = slotX(slot);
  if (level < cpu.cpl) level = cpu.cpl;
  return translateData(load<u64>(c), 1, isr, level) == NO_ADDRESS ? FAULT : RETIRE;
}

/** Flush cache: the line's decoded bundles go. Its size is 32 bytes or more; a page is dropped as a whole. */
export function execFc(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  const isr = NON_ACCESS | READ | CODE_FC;
  if (load<u64>(c, 8)) return raiseRegisterNatConsumption(isr);
  const physical = translateData(load<u64>(c), 1, isr, cpu.cpl);
  if (physical == NO_ADDRESS) return FAULT;
  codeWritten(physical);
  return RETIRE;
}
