/** The stack of an inner privilege level, as the TSS names it. @sdm 3A "Stack Switching" */
import { TS, faulted, raiseTs } from "../event/fault.ts";
import { systemLoad16, systemLoad32, systemLoad64 } from "../memory/access.ts";
import { TR, segmentAccess, segmentBase, segmentLimit, segmentSelector } from "../state/segment.ts";
import { externalBit, isNullSelector, readDescriptor, refuse } from "./descriptor.ts";
import { checkStackDescriptor } from "./segment-load.ts";

/** SS of the inner level: result of findInnerStack(). */
let innerSelector: u32 = 0;
let innerDescriptor: u64 = 0;
let innerPointer: u64 = 0;

export function innerStackSelector(): u32 {
  return innerSelector;
}
export function innerStackDescriptor(): u64 {
  return innerDescriptor;
}
export function innerStackPointer(): u64 {
  return innerPointer;
}

/** Reads and checks SS:ESP (SS:SP in a 16-bit TSS) for privilege level `cpl`: #TS, #SS or a page fault. Not in IA-32e mode. */
export function findInnerStack(cpl: u32): bool {
  const base = segmentBase(TR);
  const limit = segmentLimit(TR);
  // Bit 3 of the type tells a 32-bit TSS.
  if (segmentAccess(TR) & 8) {
    const offset = (cpl << 3) + 4;
    if (offset + 5 > limit) return refuse(TS, segmentSelector(TR));
    innerPointer = systemLoad32(base + offset) as u64;
    if (faulted()) return false;
    innerSelector = systemLoad16(base + offset + 4) as u32;
  } else {
    const offset = (cpl << 2) + 2;
    if (offset + 3 > limit) return refuse(TS, segmentSelector(TR));
    innerPointer = systemLoad16(base + offset) as u64;
    if (faulted()) return false;
    innerSelector = systemLoad16(base + offset + 2) as u32;
  }
  if (faulted()) return false;
  if (isNullSelector(innerSelector)) {
    raiseTs(externalBit());
    return false;
  }
  innerDescriptor = readDescriptor(innerSelector, TS);
  if (faulted()) return false;
  return checkStackDescriptor(innerSelector, innerDescriptor, cpl, TS);
}

/** RSP0..RSP2 of the 64-bit TSS, or with `ist` 1..7 an entry of the interrupt stack table. Test faulted(). */
export function innerStackPointer64(cpl: u32, ist: u32): u64 {
  const offset = ist != 0 ? (ist << 3) + 28 : (cpl << 3) + 4;
  if (offset + 7 > segmentLimit(TR)) {
    refuse(TS, segmentSelector(TR));
    return 0;
  }
  return systemLoad64(segmentBase(TR) + offset);
}
