/** Segment and gate descriptors: where they are, and what their bits mean. A descriptor is passed as its 8 bytes. */
import { NO_FAULT, TYPE_SOFTWARE_EXCEPTION, TYPE_SOFTWARE_INTERRUPT, faulted, raiseWithCode } from "../event/fault.ts";
import { systemLoad64, systemLoad8, systemStore8 } from "../memory/access.ts";
import {
  CODE,
  CONFORMING,
  LDTR,
  NOT_SYSTEM,
  PRESENT,
  READABLE,
  UNUSABLE,
  WRITABLE,
  segmentAccess,
  segmentBase,
  segmentLimit,
} from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";

/** Types of system descriptors. @sdm 3A "System Descriptor Types" */
export const TYPE_TSS16_AVAILABLE: u32 = 1;
export const TYPE_LDT: u32 = 2;
export const TYPE_TSS16_BUSY: u32 = 3;
export const TYPE_CALL_GATE16: u32 = 4;
export const TYPE_TASK_GATE: u32 = 5;
export const TYPE_INTERRUPT_GATE16: u32 = 6;
export const TYPE_TRAP_GATE16: u32 = 7;
/** 32-bit; in IA-32e mode the 64-bit TSS. */
export const TYPE_TSS_AVAILABLE: u32 = 9;
export const TYPE_TSS_BUSY: u32 = 0xb;
/** 32-bit; in IA-32e mode 64-bit. */
export const TYPE_CALL_GATE: u32 = 0xc;
export const TYPE_INTERRUPT_GATE: u32 = 0xe;
export const TYPE_TRAP_GATE: u32 = 0xf;

const NO_ADDRESS: u64 = 0xffffffffffffffff;
/** Selector bit 2: the descriptor is in the LDT. */
export const TABLE_INDICATOR: u32 = 4;

/**
 * EXT of an error code: 1 while an event is delivered that no software interrupt (INT n, INT3, INTO) caused.
 * @sdm 3A "Error Code"
 */
export function externalBit(): u32 {
  if (cpu.deliveringVector == NO_FAULT) return 0;
  const type = (cpu.deliveringInfo >> 8) & 7;
  return type != TYPE_SOFTWARE_INTERRUPT && type != TYPE_SOFTWARE_EXCEPTION ? 1 : 0;
}

/** Error code that names a selector. */
export function selectorErrorCode(selector: u32): u32 {
  return (selector & 0xfffc) | externalBit();
}

/** Records `vector` with an error code that names `selector`; false, so that a check can return it. */
export function refuse(vector: u32, selector: u32): bool {
  raiseWithCode(vector, selectorErrorCode(selector));
  return false;
}

export function isNullSelector(selector: u32): bool {
  return (selector & 0xfffc) == 0;
}

/** Linear address of a descriptor of `size` bytes, or all ones if it is not inside its table. */
function descriptorAddress(selector: u32, size: u32): u64 {
  const offset = selector & 0xfff8;
  const last = offset + size - 1;
  if (selector & TABLE_INDICATOR) {
    if (segmentAccess(LDTR) & UNUSABLE || last > segmentLimit(LDTR)) return NO_ADDRESS;
    return segmentBase(LDTR) + offset;
  }
  if (last > cpu.gdtrLimit) return NO_ADDRESS;
  return cpu.gdtrBase + offset;
}

/** True if the 8 (16) bytes of the descriptor are inside its table. */
export function isInsideTable(selector: u32, size: u32): bool {
  return descriptorAddress(selector, size) != NO_ADDRESS;
}

/** The descriptor that `selector` names. Outside its table: records `vector` (#GP or #TS). Test faulted(). */
export function readDescriptor(selector: u32, vector: u32): u64 {
  const address = descriptorAddress(selector, 8);
  if (address == NO_ADDRESS) {
    refuse(vector, selector);
    return 0;
  }
  return systemLoad64(address);
}

/** Upper half of a 16-byte descriptor of IA-32e mode. Outside its table: records `vector`. Test faulted(). */
export function readUpperDescriptor(selector: u32, vector: u32): u64 {
  const address = descriptorAddress(selector, 16);
  if (address == NO_ADDRESS) {
    refuse(vector, selector);
    return 0;
  }
  return systemLoad64(address + 8);
}

/** Rewrites bits of the type field in memory: `set` is or-ed to, `clear` removed from, byte 5. False if a fault is recorded. */
export function changeDescriptorType(selector: u32, set: u32, clear: u32): bool {
  const address = descriptorAddress(selector, 8) + 5;
  const type = systemLoad8(address) as u32;
  if (faulted()) return false;
  return systemStore8(address, (type & ~clear) | set);
}

/** Sets the accessed bit in memory unless it is set. False if a fault is recorded. */
export function markAccessed(selector: u32, descriptor: u64): bool {
  if ((descriptor >> 40) & 1) return true;
  return changeDescriptorType(selector, 1, 0);
}

/** Access rights in VMCS format, of a present or absent descriptor. */
export function descriptorAccess(descriptor: u64): u32 {
  return (<u32>(descriptor >> 40)) & 0xf0ff;
}
export function descriptorBase(descriptor: u64): u64 {
  return ((descriptor >> 16) & 0xffffff) | ((descriptor >> 56) << 24);
}
/** Limit in bytes: granularity is applied. */
export function descriptorLimit(descriptor: u64): u32 {
  const limit = <u32>((descriptor & 0xffff) | ((descriptor >> 32) & 0xf0000));
  return (descriptor >> 55) & 1 ? (limit << 12) | 0xfff : limit;
}
export function descriptorDpl(descriptor: u64): u32 {
  return (<u32>(descriptor >> 45)) & 3;
}
/** Type, four bits. Tells a system descriptor only together with isSystemDescriptor(). */
export function descriptorType(descriptor: u64): u32 {
  return (<u32>(descriptor >> 40)) & 0xf;
}
export function isPresent(descriptor: u64): bool {
  return (descriptorAccess(descriptor) & PRESENT) != 0;
}
export function isSystemDescriptor(descriptor: u64): bool {
  return (descriptorAccess(descriptor) & NOT_SYSTEM) == 0;
}
export function isCode(descriptor: u64): bool {
  return (descriptorAccess(descriptor) & (NOT_SYSTEM | CODE)) == (NOT_SYSTEM | CODE);
}
export function isConforming(descriptor: u64): bool {
  return (descriptorAccess(descriptor) & CONFORMING) != 0;
}
export function isWritableData(descriptor: u64): bool {
  return (descriptorAccess(descriptor) & (NOT_SYSTEM | CODE | WRITABLE)) == (NOT_SYSTEM | WRITABLE);
}
/** Data, or code that may be read. */
export function isReadable(descriptor: u64): bool {
  const access = descriptorAccess(descriptor);
  return (access & NOT_SYSTEM) != 0 && (access & (CODE | READABLE)) != CODE;
}
/** Data or nonconforming code: CPL and RPL must not exceed its DPL. */
export function isPrivilegeChecked(access: u32): bool {
  return (access & (CODE | CONFORMING)) != (CODE | CONFORMING);
}
/** L and D of a code descriptor, as bits 0 and 1. */
export function longAndDefault(descriptor: u64): u32 {
  return (<u32>(descriptor >> 53)) & 3;
}

/** Selector of the code segment or TSS that a gate names. */
export function gateSelector(gate: u64): u32 {
  return (<u32>(gate >> 16)) & 0xffff;
}
/** Offset of a gate: 16 bits, or 32 bits if bit 3 of the type is set. */
export function gateOffset(gate: u64): u64 {
  const low = gate & 0xffff;
  return (gate >> 43) & 1 ? low | ((gate >> 48) << 16) : low;
}
