/** Events through the IDT of protected mode: task, interrupt and trap gates. @sdm 3A "Exception or Interrupt-Handler Procedures" */
import { GP, NP, faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { systemLoad64 } from "../memory/access.ts";
import { IF, NT, RF, TF, VM, getRflags, setRflags } from "../state/flags.ts";
import { inVirtual8086Mode } from "../state/mode.ts";
import { CS, DS, ES, FS, GS, SS, segmentSelector } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { accessAs, changeMode } from "./change-mode.ts";
import { checkInstructionPointer } from "./code-target.ts";
import {
  TYPE_INTERRUPT_GATE,
  TYPE_INTERRUPT_GATE16,
  TYPE_TASK_GATE,
  TYPE_TRAP_GATE,
  TYPE_TRAP_GATE16,
  descriptorAccess,
  descriptorBase,
  descriptorDpl,
  descriptorLimit,
  descriptorType,
  externalBit,
  gateOffset,
  gateSelector,
  isCode,
  isConforming,
  isNullSelector,
  isPresent,
  isSystemDescriptor,
  markAccessed,
  readDescriptor,
  refuse,
  selectorErrorCode,
} from "./descriptor.ts";
import { findInnerStack, innerStackDescriptor, innerStackPointer, innerStackSelector } from "./inner-stack.ts";
import { installCode, installSegment, loadNull } from "./segment-load.ts";
import { framePointer, openCurrentFrame, openFrame, pushFrame, reserveFrame, setStackPointer } from "./stack-frame.ts";
import { SOURCE_GATE, isTask32Bit, switchThroughTaskGate } from "./task-switch.ts";

/** Outcome of deliverThroughIdt(): the event went through a task gate, whose debug trap is still to be looked for. */
export const ENTERED_TASK: i32 = -2;

/** Records `vector` with an error code that names an entry of the IDT. */
export function refuseGate(fault: u32, vector: u32): i32 {
  refuse(fault, 0);
  cpu.faultErrorCode = (vector << 3) | 2 | externalBit();
  return FAULT;
}

/** The flags that an event clears; interrupt gates clear IF as well. */
export function clearFlagsOfEvent(interruptGate: bool): void {
  setRflags(getRflags() & ~(TF | NT | RF | VM | (interruptGate ? IF : 0)));
}

/** Code segment of an interrupt or trap gate, as far as all modes agree: in its table, code, DPL <= CPL, present. Test faulted(). */
export function readHandlerDescriptor(target: u32, mustBeLong: bool): u64 {
  if (isNullSelector(target)) {
    raiseGp(externalBit());
    return 0;
  }
  const descriptor = readDescriptor(target, GP);
  if (faulted()) return 0;
  // Bits 54:53 are D and L: 64-bit code has L alone.
  if (!isCode(descriptor) || descriptorDpl(descriptor) > cpu.cpl || (mustBeLong && ((descriptor >> 53) & 3) != 1)) refuse(GP, target);
  else if (!isPresent(descriptor)) refuse(NP, target);
  return descriptor;
}

function pushSegments(size: u32): bool {
  return (
    pushFrame(segmentSelector(GS), size) &&
    pushFrame(segmentSelector(FS), size) &&
    pushFrame(segmentSelector(DS), size) &&
    pushFrame(segmentSelector(ES), size)
  );
}

function pushFlagsAndAddress(size: u32, returnRip: u64, hasErrorCode: bool, errorCode: u32): bool {
  if (!pushFrame(getRflags(), size) || !pushFrame(segmentSelector(CS), size) || !pushFrame(returnRip, size)) return false;
  return !hasErrorCode || pushFrame(errorCode, size);
}

function enterSameLevel(gate: u64, descriptor: u64, size: u32, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const target = gateSelector(gate);
  openCurrentFrame();
  if (!reserveFrame(hasErrorCode ? 4 : 3, size)) return FAULT;
  if (!checkInstructionPointer(gateOffset(gate), descriptor)) return FAULT;
  if (!pushFlagsAndAddress(size, returnRip, hasErrorCode, errorCode) || !markAccessed(target, descriptor)) return FAULT;
  setStackPointer(framePointer(), cpu.stackSize);
  installCode(target, descriptor, cpu.cpl);
  return JUMP;
}

function pushInner(size: u32, hasErrorCode: bool, errorCode: u32, returnRip: u64): bool {
  if (inVirtual8086Mode() && !pushSegments(size)) return false;
  if (!pushFrame(segmentSelector(SS), size) || !pushFrame(cpu.rsp, size)) return false;
  return pushFlagsAndAddress(size, returnRip, hasErrorCode, errorCode);
}

function enterInnerLevel(gate: u64, descriptor: u64, size: u32, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const target = gateSelector(gate);
  const cpl = descriptorDpl(descriptor);
  if (!findInnerStack(cpl)) return FAULT;
  const stackSelector = innerStackSelector();
  const stack = innerStackDescriptor();
  openFrame(descriptorBase(stack), descriptorLimit(stack), descriptorAccess(stack), innerStackPointer(), selectorErrorCode(stackSelector));
  const virtual8086 = inVirtual8086Mode();
  if (!reserveFrame((virtual8086 ? 9 : 5) + (hasErrorCode as u32), size)) return FAULT;
  if (!checkInstructionPointer(gateOffset(gate), descriptor)) return FAULT;
  accessAs(cpl);
  if (!pushInner(size, hasErrorCode, errorCode, returnRip) || !markAccessed(stackSelector, stack) || !markAccessed(target, descriptor)) {
    changeMode();
    return FAULT;
  }
  installSegment(SS, stackSelector, stack);
  installCode(target, descriptor, cpl);
  if (virtual8086) {
    loadNull(GS, 0);
    loadNull(FS, 0);
    loadNull(DS, 0);
    loadNull(ES, 0);
  }
  cpu.rsp = framePointer();
  return JUMP;
}

function enterHandler(gate: u64, type: u32, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const target = gateSelector(gate);
  const descriptor = readHandlerDescriptor(target, false);
  if (faulted()) return FAULT;
  const size: u32 = type & 8 ? 4 : 2;
  const dpl = descriptorDpl(descriptor);
  const inner = !isConforming(descriptor) && dpl < cpu.cpl;
  // From virtual-8086 mode only level 0 can be entered.
  if (inVirtual8086Mode() && (!inner || dpl != 0)) {
    refuse(GP, target);
    return FAULT;
  }
  const outcome = inner
    ? enterInnerLevel(gate, descriptor, size, hasErrorCode, errorCode, returnRip)
    : enterSameLevel(gate, descriptor, size, hasErrorCode, errorCode, returnRip);
  if (outcome != JUMP) return outcome;
  cpu.rip = gateOffset(gate);
  clearFlagsOfEvent((type & 1) == 0);
  changeMode();
  return JUMP;
}

/** A task gate: the handler is a task, and the error code goes to its stack. */
function enterTask(gate: u64, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const outcome = switchThroughTaskGate(gate, SOURCE_GATE, returnRip);
  if (outcome != JUMP) return outcome;
  if (!hasErrorCode) return ENTERED_TASK;
  openCurrentFrame();
  const size: u32 = isTask32Bit() ? 4 : 2;
  if (!reserveFrame(1, size) || !pushFrame(errorCode, size)) return FAULT;
  setStackPointer(framePointer(), cpu.stackSize);
  return ENTERED_TASK;
}

/** Delivers through the IDT, not in IA-32e mode. `checked`: the gate must have DPL >= CPL. */
export function deliverThroughIdt(vector: u32, checked: bool, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const offset = vector << 3;
  if (offset + 7 > cpu.idtrLimit) return refuseGate(GP, vector);
  const gate = systemLoad64(cpu.idtrBase + offset);
  if (faulted()) return FAULT;
  const type = descriptorType(gate);
  const known =
    type == TYPE_TASK_GATE ||
    type == TYPE_INTERRUPT_GATE ||
    type == TYPE_INTERRUPT_GATE16 ||
    type == TYPE_TRAP_GATE ||
    type == TYPE_TRAP_GATE16;
  if (!isSystemDescriptor(gate) || !known) return refuseGate(GP, vector);
  if (checked && descriptorDpl(gate) < cpu.cpl) return refuseGate(GP, vector);
  if (!isPresent(gate)) return refuseGate(NP, vector);
  if (type == TYPE_TASK_GATE) return enterTask(gate, hasErrorCode, errorCode, returnRip);
  return enterHandler(gate, type, hasErrorCode, errorCode, returnRip);
}
