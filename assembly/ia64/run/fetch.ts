/** From an instruction address to decoded bundles. @source Itanium SDM vol. 2 "Interruption Priorities", instruction faults */
import { CODE_TLB } from "../../spec/ia64/layout.ts";
import { IA, IT, PK, VM } from "../../spec/ia64/psr.ts";
import { MACHINE_CHECK } from "../../spec/ia64/stop.ts";
import * as Vector from "../../spec/ia64/vector.ts";
import { codePage } from "../decode/bundle.ts";
import { raiseTrap, WRITES_IFA, WRITES_ITIR } from "../event/fault.ts";
import { unimplementedPhysical, unimplementedVirtual } from "../memory/access.ts";
import { fastEntry, PAGE_MASK } from "../memory/fast-tlb.ts";
import { codeTranslation, failCode } from "../memory/miss.ts";
import { PHYSICAL_MASK, ramPointer } from "../memory/physical.ts";
import { mayExecute, protectionKey } from "../memory/rights.ts";
import {
  ATTRIBUTE_ACCESSED,
  ATTRIBUTE_PRESENT,
  attributesAt,
  keyAt,
  memoryAttribute,
  MEMORY_NAT_PAGE,
  physicalAt,
} from "../memory/translation.ts";
import { cpu } from "../state/cpu.ts";

/** A fetch failed: the fault is recorded. */
export const FETCH_FAULT: i32 = 1;
/** The address is not in RAM: run() stops. */
export const FETCH_STOP: i32 = 2;
/** ISR code of the Unimplemented Instruction Address trap. */
const UNIMPLEMENTED_ADDRESS: u64 = 0x10;

/** Makes the page of cpu.ip the page in execution. 0, FETCH_FAULT or FETCH_STOP. */
export function enterPage(): i32 {
  const ip = cpu.ip;
  const page = ip & PAGE_MASK;
  const e = fastEntry(CODE_TLB, ip);
  if (load<u64>(e) == (page | (<u64>cpu.codeContext))) {
    cpu.pageAddress = page;
    cpu.pageRecords = load<u32>(e, 8);
    cpu.codeAttributes = load<u32>(e, 12);
    cpu.pagePhysical = load<u64>(e, 16);
    return 0;
  }
  return enterPageSlowly(ip, page);
}

function enterPageSlowly(ip: u64, page: u64): i32 {
  const psr = cpu.psr;
  const translated = ((psr >> IT) & 1) != 0;
  if (translated ? unimplementedVirtual(ip, ((psr >> VM) & 1) != 0) : unimplementedPhysical(ip)) {
    raiseTrap(Vector.LOWER_PRIVILEGE_TRANSFER, UNIMPLEMENTED_ADDRESS);
    return FETCH_FAULT;
  }
  let physical = page & PHYSICAL_MASK;
  let attributes: u32 = 0;
  if (translated) {
    const entry = codeTranslation(ip);
    if (entry == 0) return FETCH_FAULT;
    attributes = attributesAt(entry);
    const writes = WRITES_IFA | WRITES_ITIR;
    if ((attributes & ATTRIBUTE_PRESENT) == 0) return fault(Vector.PAGE_NOT_PRESENT, ip, writes, 0);
    if (memoryAttribute(attributes) == MEMORY_NAT_PAGE) return fault(Vector.NAT_CONSUMPTION, ip, WRITES_IFA, 0x20);
    if ((psr >> PK) & 1) {
      const pkr = protectionKey(keyAt(entry));
      if (pkr == 0) return fault(Vector.INSTRUCTION_KEY_MISS, ip, writes, 0);
      if (pkr & 8) return fault(Vector.KEY_PERMISSION, ip, writes, 0);
    }
    if (!mayExecute(attributes, cpu.cpl)) return fault(Vector.INSTRUCTION_ACCESS_RIGHTS, ip, writes, 0);
    if ((attributes & ATTRIBUTE_ACCESSED) == 0 && ((psr >> IA) & 1) == 0) return fault(Vector.INSTRUCTION_ACCESS_BIT, ip, writes, 0);
    physical = physicalAt(entry, ip) & PAGE_MASK;
  }
  if (ramPointer(physical, 0x1000) == 0) {
    cpu.stopReason = MACHINE_CHECK;
    cpu.stopDetail = <u32>(physical >> 12);
    return FETCH_STOP;
  }
  const records = codePage(physical);
  cpu.pageAddress = page;
  cpu.pageRecords = <u32>records;
  cpu.codeAttributes = attributes;
  cpu.pagePhysical = physical;
  if (!translated || attributes & ATTRIBUTE_ACCESSED) {
    const e = fastEntry(CODE_TLB, ip);
    store<u64>(e, page | (<u64>cpu.codeContext));
    store<u32>(e, <u32>records, 8);
    store<u32>(e, attributes, 12);
    store<u64>(e, physical, 16);
  }
  return 0;
}

function fault(vector: u32, ip: u64, writes: u32, code: u64): i32 {
  failCode(vector, ip, writes, code);
  return FETCH_FAULT;
}
