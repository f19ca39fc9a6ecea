/** LDTR and TR. @sdm 2A "LLDT—Load Local Descriptor Table Register", "LTR—Load Task Register" */
import { GP, NP, faulted, raiseGp } from "../event/fault.ts";
import { inIa32eMode } from "../state/mode.ts";
import { LDTR, TR, UNUSABLE, setSegment, setSegmentAccess, setSegmentSelector } from "../state/segment.ts";
import { isCanonicalBase } from "./canonical.ts";
import {
  TABLE_INDICATOR,
  TYPE_LDT,
  TYPE_TSS16_AVAILABLE,
  TYPE_TSS_AVAILABLE,
  changeDescriptorType,
  descriptorAccess,
  descriptorBase,
  descriptorLimit,
  descriptorType,
  isNullSelector,
  isPresent,
  isSystemDescriptor,
  readDescriptor,
  readUpperDescriptor,
  refuse,
} from "./descriptor.ts";

/** Bit 1 of the type of a TSS: busy. */
const BUSY: u32 = 2;

let systemBase: u64 = 0;

/** The descriptor of an LDT or TSS in the GDT; its base, 64-bit in IA-32e mode, goes to systemBase. Test faulted(). */
function readSystemDescriptor(selector: u32): u64 {
  if (selector & TABLE_INDICATOR) {
    refuse(GP, selector);
    return 0;
  }
  const descriptor = readDescriptor(selector, GP);
  if (faulted()) return 0;
  systemBase = descriptorBase(descriptor);
  if (inIa32eMode()) {
    const upper = readUpperDescriptor(selector, GP);
    if (faulted()) return 0;
    systemBase |= upper << 32;
    // A type field other than 0 in the upper half means that it is no upper half.
    if ((upper >> 40) & 0x1f) refuse(GP, selector);
    else if (!isCanonicalBase(systemBase)) refuse(GP, selector);
  }
  return descriptor;
}

/** False if a fault is recorded, and then nothing is changed. */
export function loadLdtr(selector: u32): bool {
  if (isNullSelector(selector)) {
    setSegmentSelector(LDTR, selector);
    setSegmentAccess(LDTR, UNUSABLE);
    return true;
  }
  const descriptor = readSystemDescriptor(selector);
  if (faulted()) return false;
  if (!isSystemDescriptor(descriptor) || descriptorType(descriptor) != TYPE_LDT) return refuse(GP, selector);
  if (!isPresent(descriptor)) return refuse(NP, selector);
  setSegment(LDTR, selector, systemBase, descriptorLimit(descriptor), descriptorAccess(descriptor));
  return true;
}

/** Loads TR and marks the TSS busy. False if a fault is recorded, and then nothing is changed. */
export function loadTr(selector: u32): bool {
  if (isNullSelector(selector)) {
    raiseGp(0);
    return false;
  }
  const descriptor = readSystemDescriptor(selector);
  if (faulted()) return false;
  const type = descriptorType(descriptor);
  const available = type == TYPE_TSS_AVAILABLE || (type == TYPE_TSS16_AVAILABLE && !inIa32eMode());
  if (!isSystemDescriptor(descriptor) || !available) return refuse(GP, selector);
  if (!isPresent(descriptor)) return refuse(NP, selector);
  if (!changeDescriptorType(selector, BUSY, 0)) return false;
  setSegment(TR, selector, systemBase, descriptorLimit(descriptor), descriptorAccess(descriptor) | BUSY);
  return true;
}
