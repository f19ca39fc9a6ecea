/**
 * Hardware task switch. @sdm 3A "Task Switching"
 *
 * Up to the point where the state of the old task is saved a fault belongs to the old task, and nothing is committed
 * (the busy and accessed bits apart). After it cpu.rip and all registers are those of the new task, and a fault is taken
 * there: FAULT is then returned with the new cpu.rip.
 */
import * as ExitReason from "../../spec/exit-reason.ts";
import { GP, NP, TS, faulted, raiseDb, raiseGp, raiseVmExit } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { systemLoad16, systemLoad32, systemProbe, systemStore16, systemStore32 } from "../memory/access.ts";
import { loadPdptes } from "../memory/pdpte-registers.ts";
import { writeCr3Flush } from "../memory/tlb.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { CR0_PG, CR0_TS, CR4_PAE } from "../state/control-bits.ts";
import { NT, VM, getRflags, setRflags } from "../state/flags.ts";
import {
  LDTR,
  TR,
  UNUSABLE,
  segmentAccess,
  segmentBase,
  segmentSelector,
  setSegment,
  setSegmentAccess,
  setSegmentSelector,
  setSegmentBase,
} from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { changeMode, checkVirtualInterrupt } from "./change-mode.ts";
import {
  TABLE_INDICATOR,
  TYPE_TSS16_AVAILABLE,
  TYPE_TSS16_BUSY,
  TYPE_TSS_AVAILABLE,
  TYPE_TSS_BUSY,
  changeDescriptorType,
  descriptorAccess,
  descriptorBase,
  descriptorDpl,
  descriptorLimit,
  descriptorType,
  externalBit,
  gateSelector,
  isPresent,
  isSystemDescriptor,
  readDescriptor,
  refuse,
} from "./descriptor.ts";
import { loadTaskSegments } from "./task-segments.ts";

/** What starts a task switch, numbered as bits 31:30 of its exit qualification. @sdm 3C "Exit Qualification for Task Switches" */
export const SOURCE_CALL: u32 = 0;
export const SOURCE_IRET: u32 = 1;
export const SOURCE_JMP: u32 = 2;
export const SOURCE_GATE: u32 = 3;

/** Limits below which a TSS is refused, bytes. @sdm 3A "TSS Descriptor" */
const MINIMUM_LIMIT_32: u32 = 0x67;
const MINIMUM_LIMIT_16: u32 = 0x2b;

/** Bit 1 of the type: the TSS is busy. */
const BUSY: u32 = 2;
/** Bit 3 of the type: 32-bit TSS. */
const IS_32_BIT: u32 = 8;

/** DR7: L0..L3 and LE, which a task switch clears. */
const LOCAL_BREAKPOINTS: u64 = 0x155;
/** DR6.BT: the new task has the T bit set in its TSS. */
const DR6_BT: u64 = 0x8000;

/** The TSS of the new task as it was read: one dword each. Order: CR3 EIP EFLAGS, 8 registers, ES CS SS DS FS GS, LDT, T. */
const image: usize = memory.data(19 * 4);
const IMAGE_CR3: u32 = 0;
const IMAGE_EIP: u32 = 1;
const IMAGE_EFLAGS: u32 = 2;
const IMAGE_REGISTERS: u32 = 3;
const IMAGE_SEGMENTS: u32 = 11;
const IMAGE_LDT: u32 = 17;
const IMAGE_T: u32 = 18;

function imageWord(i: u32): u32 {
  return load<u32>(image + (i << 2));
}
function setImageWord(i: u32, value: u32): void {
  store<u32>(image + (i << 2), value);
}

function readImage32(tss: u64): bool {
  for (let i: u32 = 0; i < 11; i++) {
    // CR3 at 28, EIP 32, EFLAGS 36, EAX ECX EDX EBX ESP EBP ESI EDI from 40.
    setImageWord(i, systemLoad32(tss + 28 + (i << 2)) as u32);
    if (faulted()) return false;
  }
  for (let i: u32 = 0; i < 7; i++) {
    // ES CS SS DS FS GS from 72, LDT 96.
    setImageWord(IMAGE_SEGMENTS + i, systemLoad16(tss + 72 + (i << 2)) as u32);
    if (faulted()) return false;
  }
  setImageWord(IMAGE_T, (systemLoad16(tss + 100) as u32) & 1);
  return !faulted();
}

function readImage16(tss: u64): bool {
  setImageWord(IMAGE_CR3, cpu.cr3 as u32);
  for (let i: u32 = 0; i < 10; i++) {
    // IP at 14, FLAGS 16, AX CX DX BX SP BP SI DI from 18.
    setImageWord(IMAGE_EIP + i, systemLoad16(tss + 14 + (i << 1)) as u32);
    if (faulted()) return false;
  }
  for (let i: u32 = 0; i < 4; i++) {
    // ES CS SS DS from 34.
    setImageWord(IMAGE_SEGMENTS + i, systemLoad16(tss + 34 + (i << 1)) as u32);
    if (faulted()) return false;
  }
  setImageWord(IMAGE_SEGMENTS + 4, 0);
  setImageWord(IMAGE_SEGMENTS + 5, 0);
  setImageWord(IMAGE_LDT, systemLoad16(tss + 42) as u32);
  setImageWord(IMAGE_T, 0);
  return !faulted();
}

function saveRegisters(tss: u64, eip: u64, eflags: u64): void {
  if (segmentAccess(TR) & IS_32_BIT) {
    systemStore32(tss + 32, eip as u32);
    systemStore32(tss + 36, eflags as u32);
    for (let i: u32 = 0; i < 8; i++) systemStore32(tss + 40 + (i << 2), load<u32>(VCPU_BASE + Offset.RAX + (i << 3)));
    for (let i: u32 = 0; i < 6; i++) systemStore16(tss + 72 + (i << 2), segmentSelector(i));
  } else {
    systemStore16(tss + 14, (eip as u32) & 0xffff);
    systemStore16(tss + 16, (eflags as u32) & 0xffff);
    for (let i: u32 = 0; i < 8; i++) systemStore16(tss + 18 + (i << 1), load<u16>(VCPU_BASE + Offset.RAX + (i << 3)));
    for (let i: u32 = 0; i < 4; i++) systemStore16(tss + 34 + (i << 1), segmentSelector(i));
  }
}

/** Old TSS, back link and busy bits: everything that will be written can be. */
function canSave(selector: u32, newTss: u64, source: u32): bool {
  const oldTss = segmentBase(TR);
  const first: u32 = segmentAccess(TR) & IS_32_BIT ? 32 : 14;
  const last: u32 = segmentAccess(TR) & IS_32_BIT ? 93 : 41;
  if (!systemProbe(oldTss + first, last - first + 1, true)) return false;
  if (source == SOURCE_CALL || source == SOURCE_GATE) {
    if (!systemProbe(newTss, 2, true)) return false;
  } else if (!changeDescriptorType(segmentSelector(TR), 0, 0)) return false;
  return source == SOURCE_IRET || changeDescriptorType(selector, 0, 0);
}

/** The general registers, flags and selectors of the new task; every segment is unusable until its descriptor is loaded. */
function loadRegisters(is32Bit: bool, nested: bool): void {
  let eflags = imageWord(IMAGE_EFLAGS) as u64;
  if (nested) eflags |= NT;
  setRflags(eflags);
  cpu.rip = imageWord(IMAGE_EIP) as u64;
  for (let i: u32 = 0; i < 8; i++) {
    const slot = VCPU_BASE + Offset.RAX + (i << 3);
    const value = imageWord(IMAGE_REGISTERS + i);
    if (is32Bit) store<u64>(slot, value);
    // A 16-bit TSS has no upper halves. The manual does not say what they become; processors make them ones.
    else store<u64>(slot, 0xffff0000 | value);
  }
  for (let i: u32 = 0; i < 6; i++) {
    setSegmentSelector(i, imageWord(IMAGE_SEGMENTS + i));
    setSegmentBase(i, 0);
    // Privilege level of the new task: RPL of its CS. updateMode() finds it in the DPL of SS.
    setSegmentAccess(i, UNUSABLE | ((imageWord(IMAGE_SEGMENTS + 1) & 3) << 5));
  }
  setSegmentSelector(LDTR, imageWord(IMAGE_LDT));
  setSegmentAccess(LDTR, UNUSABLE);
}

/** CR3 of the new task: loaded only if paging is on. False if a fault is recorded, and then CR3 is unchanged. */
function loadPageDirectoryBase(cr3: u64): bool {
  if ((cpu.cr0 & CR0_PG) == 0) return true;
  if ((cpu.cr4 & CR4_PAE) != 0 && !loadPdptes(cr3)) {
    if (!faulted()) raiseGp(externalBit());
    return false;
  }
  cpu.cr3 = cr3;
  writeCr3Flush(cr3);
  return true;
}

/**
 * Switches to the task of a TSS descriptor that is checked for type and presence. `eip` is what the old task resumes at.
 * The error code of an exception is pushed by the caller, on the stack of the new task.
 */
function switchTask(selector: u32, descriptor: u64, source: u32, eip: u64): i32 {
  const is32Bit = (descriptorType(descriptor) & IS_32_BIT) != 0;
  if (descriptorLimit(descriptor) < (is32Bit ? MINIMUM_LIMIT_32 : MINIMUM_LIMIT_16)) {
    refuse(TS, selector);
    return FAULT;
  }
  if (cpu.nonRoot) return raiseVmExit(ExitReason.TASK_SWITCH, (selector as u64) | ((source as u64) << 30));
  const tss = descriptorBase(descriptor);
  if (!(is32Bit ? readImage32(tss) : readImage16(tss))) return FAULT;
  if (!canSave(selector, tss, source)) return FAULT;

  const nested = source == SOURCE_CALL || source == SOURCE_GATE;
  const eflags = getRflags();
  saveRegisters(segmentBase(TR), eip, source == SOURCE_IRET ? eflags & ~NT : eflags);
  if (nested) systemStore16(tss, segmentSelector(TR));
  else changeDescriptorType(segmentSelector(TR), 0, BUSY);
  if (source != SOURCE_IRET) changeDescriptorType(selector, BUSY, 0);
  setSegment(TR, selector, tss, descriptorLimit(descriptor), descriptorAccess(descriptor) | BUSY);
  cpu.cr0 |= CR0_TS;
  setDebugRegister7(debugRegister7() & ~LOCAL_BREAKPOINTS);
  loadRegisters(is32Bit, nested);
  changeMode();
  if (is32Bit && !loadPageDirectoryBase(imageWord(IMAGE_CR3) as u64)) return FAULT;
  cpu.attention = 1;
  if (!loadTaskSegments((imageWord(IMAGE_EFLAGS) & (VM as u32)) != 0)) return FAULT;
  return checkVirtualInterrupt();
}

function debugRegister7(): u64 {
  return load<u64>(VCPU_BASE + Offset.DR + 7 * 8);
}
function setDebugRegister7(value: u64): void {
  store<u64>(VCPU_BASE + Offset.DR + 7 * 8, value);
}

/** The debug trap of a TSS with the T bit, after everything else of the switch. @sdm 3B "Task-Switch Exception Condition" */
export function debugTrapOfTask(): i32 {
  return imageWord(IMAGE_T) ? raiseDb(DR6_BT) : JUMP;
}

/** JMP or CALL to a TSS descriptor, not in IA-32e mode. */
export function switchToTss(selector: u32, descriptor: u64, source: u32): i32 {
  const dpl = descriptorDpl(descriptor);
  if (dpl < cpu.cpl || (selector & 3) > dpl || selector & TABLE_INDICATOR) {
    refuse(GP, selector);
    return FAULT;
  }
  if (!isPresent(descriptor)) {
    refuse(NP, selector);
    return FAULT;
  }
  const outcome = switchTask(selector, descriptor, source, cpu.nextRip);
  return outcome == JUMP ? debugTrapOfTask() : outcome;
}

/** The TSS that a task gate names, through whichever table the gate came. `eip` is what the old task resumes at. */
export function switchThroughTaskGate(gate: u64, source: u32, eip: u64): i32 {
  const selector = gateSelector(gate);
  if (selector & TABLE_INDICATOR) {
    refuse(GP, selector);
    return FAULT;
  }
  const descriptor = readDescriptor(selector, GP);
  if (faulted()) return FAULT;
  const type = descriptorType(descriptor);
  if (!isSystemDescriptor(descriptor) || (type != TYPE_TSS_AVAILABLE && type != TYPE_TSS16_AVAILABLE)) {
    refuse(GP, selector);
    return FAULT;
  }
  if (!isPresent(descriptor)) {
    refuse(NP, selector);
    return FAULT;
  }
  return switchTask(selector, descriptor, source, eip);
}

/** JMP or CALL through a task gate of the GDT or LDT, not in IA-32e mode. */
export function switchThroughGate(selector: u32, gate: u64, source: u32): i32 {
  const dpl = descriptorDpl(gate);
  if (dpl < cpu.cpl || (selector & 3) > dpl) {
    refuse(GP, selector);
    return FAULT;
  }
  if (!isPresent(gate)) {
    refuse(NP, selector);
    return FAULT;
  }
  const outcome = switchThroughTaskGate(gate, source, cpu.nextRip);
  return outcome == JUMP ? debugTrapOfTask() : outcome;
}

/** IRET with NT set, not in IA-32e mode: back to the task that the back link of the current TSS names. */
export function returnFromTask(): i32 {
  const selector = systemLoad16(segmentBase(TR)) as u32;
  if (faulted()) return FAULT;
  if (selector & TABLE_INDICATOR) {
    refuse(TS, selector);
    return FAULT;
  }
  const descriptor = readDescriptor(selector, TS);
  if (faulted()) return FAULT;
  const type = descriptorType(descriptor);
  if (!isSystemDescriptor(descriptor) || (type != TYPE_TSS_BUSY && type != TYPE_TSS16_BUSY)) {
    refuse(TS, selector);
    return FAULT;
  }
  if (!isPresent(descriptor)) {
    refuse(NP, selector);
    return FAULT;
  }
  const outcome = switchTask(selector, descriptor, SOURCE_IRET, cpu.nextRip);
  return outcome == JUMP ? debugTrapOfTask() : outcome;
}

/** True if the current TSS is a 32-bit one: an error code is pushed as a doubleword. */
export function isTask32Bit(): bool {
  return (segmentAccess(TR) & IS_32_BIT) != 0;
}
