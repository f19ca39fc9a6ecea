/** LDTR and the segment registers of a new task: the checks are those of a task switch. @sdm 3A "Task Switching" */
import { NP, SS as FAULT_SS, TS, faulted, raiseGp } from "../event/fault.ts";
import { CS, DS, ES, FS, GS, LDTR, SS, setSegment, segmentLimit, segmentSelector, setSegmentAccess, UNUSABLE } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { changeMode } from "./change-mode.ts";
import {
  TABLE_INDICATOR,
  TYPE_LDT,
  descriptorAccess,
  descriptorBase,
  descriptorDpl,
  descriptorLimit,
  descriptorType,
  externalBit,
  isCode,
  isConforming,
  isNullSelector,
  isPresent,
  isSystemDescriptor,
  isWritableData,
  markAccessed,
  readDescriptor,
  refuse,
} from "./descriptor.ts";
import { checkDataDescriptor, installSegment, loadNull, loadParagraph } from "./segment-load.ts";

function loadLdt(): bool {
  const selector = segmentSelector(LDTR);
  if (isNullSelector(selector)) {
    setSegmentAccess(LDTR, UNUSABLE);
    return true;
  }
  if (selector & TABLE_INDICATOR) return refuse(TS, selector);
  const descriptor = readDescriptor(selector, TS);
  if (faulted()) return false;
  if (!isSystemDescriptor(descriptor) || descriptorType(descriptor) != TYPE_LDT || !isPresent(descriptor)) return refuse(TS, selector);
  setSegment(LDTR, selector, descriptorBase(descriptor), descriptorLimit(descriptor), descriptorAccess(descriptor));
  return true;
}

function readOrRefuse(selector: u32): u64 {
  if (isNullSelector(selector)) {
    refuse(TS, selector);
    return 0;
  }
  return readDescriptor(selector, TS);
}

function loadCode(): bool {
  const selector = segmentSelector(CS);
  const descriptor = readOrRefuse(selector);
  if (faulted()) return false;
  if (!isCode(descriptor)) return refuse(TS, selector);
  const dpl = descriptorDpl(descriptor);
  const rpl = selector & 3;
  if (isConforming(descriptor) ? dpl > rpl : dpl != rpl) return refuse(TS, selector);
  if (!isPresent(descriptor)) return refuse(NP, selector);
  if (!markAccessed(selector, descriptor)) return false;
  installSegment(CS, selector, descriptor);
  return true;
}

function loadStack(): bool {
  const selector = segmentSelector(SS);
  const descriptor = readOrRefuse(selector);
  if (faulted()) return false;
  const cpl = cpu.cpl;
  if ((selector & 3) != cpl || !isWritableData(descriptor) || descriptorDpl(descriptor) != cpl) return refuse(TS, selector);
  if (!isPresent(descriptor)) return refuse(FAULT_SS, selector);
  if (!markAccessed(selector, descriptor)) return false;
  installSegment(SS, selector, descriptor);
  return true;
}

function loadData(i: u32): bool {
  const selector = segmentSelector(i);
  if (isNullSelector(selector)) {
    loadNull(i, selector);
    return true;
  }
  const descriptor = readDescriptor(selector, TS);
  if (faulted()) return false;
  if (!checkDataDescriptor(selector, descriptor, TS) || !markAccessed(selector, descriptor)) return false;
  installSegment(i, selector, descriptor);
  return true;
}

function loadDescriptors(virtual8086: bool): bool {
  if (!loadLdt()) return false;
  if (virtual8086) {
    for (let i: u32 = 0; i < 6; i++) loadParagraph(i, segmentSelector(i));
    return true;
  }
  return loadCode() && loadStack() && loadData(DS) && loadData(ES) && loadData(FS) && loadData(GS);
}

/** Loads what the selectors of the new task name, after the commit: a fault is one of the new task. */
export function loadTaskSegments(virtual8086: bool): bool {
  const loaded = loadDescriptors(virtual8086);
  changeMode();
  if (!loaded) return false;
  if (cpu.rip > (segmentLimit(CS) as u64)) {
    raiseGp(externalBit());
    return false;
  }
  return true;
}
