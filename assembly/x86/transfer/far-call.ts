/** Far CALL. @sdm 2A "CALL—Call Procedure" */
import { GP, NP, faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { in64BitMode, inIa32eMode, inParagraphMode } from "../state/mode.ts";
import { CS, SS, segmentSelector } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { callGateOffset, callGateParameters, callGateSize, callGateTarget, checkCallGate, gateTargetDescriptor } from "./call-gate.ts";
import { accessAs, changeMode } from "./change-mode.ts";
import { checkDirectTarget, checkInstructionPointer, checkParagraphPointer, paragraphLimit, truncate } from "./code-target.ts";
import {
  TYPE_CALL_GATE,
  TYPE_CALL_GATE16,
  TYPE_TASK_GATE,
  TYPE_TSS16_AVAILABLE,
  TYPE_TSS_AVAILABLE,
  descriptorAccess,
  descriptorBase,
  descriptorDpl,
  descriptorLimit,
  descriptorType,
  isConforming,
  isNullSelector,
  isPresent,
  isSystemDescriptor,
  markAccessed,
  readDescriptor,
  refuse,
  selectorErrorCode,
} from "./descriptor.ts";
import { findInnerStack, innerStackDescriptor, innerStackPointer, innerStackPointer64, innerStackSelector } from "./inner-stack.ts";
import { installCode, installSegment, loadNullStack, loadParagraph } from "./segment-load.ts";
import {
  framePointer,
  openCurrentFrame,
  openFrame,
  openFrame64,
  pushFrame,
  readStack,
  reserveFrame,
  setStackPointer,
} from "./stack-frame.ts";
import { SOURCE_CALL, switchThroughGate, switchToTss } from "./task-switch.ts";

/** Parameters of a call gate on their way from the outer to the inner stack. */
const parameters: usize = memory.data(31 * 4);

function pushReturnAddress(size: u32): bool {
  return pushFrame(segmentSelector(CS), size) && pushFrame(cpu.nextRip, size);
}

/** Pushes CS:IP and goes on at the same level. `stackSize` is that of the mode the pushes are made in. */
function callSameLevel(selector: u32, descriptor: u64, rip: u64, size: u32, stackSize: u32): i32 {
  if (!reserveFrame(2, size)) return FAULT;
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  if (!pushReturnAddress(size)) return FAULT;
  if (!markAccessed(selector, descriptor)) return FAULT;
  setStackPointer(framePointer(), stackSize);
  installCode(selector, descriptor, cpu.cpl);
  cpu.rip = rip;
  changeMode();
  return JUMP;
}

function readParameters(count: u32, size: u32): bool {
  for (let i: u32 = 0; i < count; i++) {
    const value = readStack(i * size, size);
    if (faulted()) return false;
    store<u32>(parameters + (i << 2), value as u32);
  }
  return true;
}

function pushInnerFrame(size: u32, count: u32): bool {
  if (!pushFrame(segmentSelector(SS), size) || !pushFrame(cpu.rsp, size)) return false;
  for (let i = count; i > 0; i--) if (!pushFrame(load<u32>(parameters + ((i - 1) << 2)), size)) return false;
  return pushReturnAddress(size);
}

/** Call gate to nonconforming code of an inner level: new stack, parameters copied. */
function callInnerLevel(selector: u32, descriptor: u64, gate: u64): i32 {
  const cpl = descriptorDpl(descriptor);
  if (!findInnerStack(cpl)) return FAULT;
  const size = callGateSize(gate);
  const count = callGateParameters(gate);
  const stackSelector = innerStackSelector();
  const stack = innerStackDescriptor();
  openFrame(descriptorBase(stack), descriptorLimit(stack), descriptorAccess(stack), innerStackPointer(), selectorErrorCode(stackSelector));
  if (!reserveFrame(4 + count, size)) return FAULT;
  const rip = callGateOffset(gate);
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  if (!readParameters(count, size)) return FAULT;
  accessAs(cpl);
  if (!pushInnerFrame(size, count) || !markAccessed(stackSelector, stack) || !markAccessed(selector, descriptor)) {
    changeMode();
    return FAULT;
  }
  installSegment(SS, stackSelector, stack);
  installCode(selector, descriptor, cpl);
  cpu.rsp = framePointer();
  cpu.rip = rip;
  changeMode();
  return JUMP;
}

/** 64-bit call gate to an inner level: RSP from the TSS, SS becomes null. */
function callInnerLevel64(selector: u32, descriptor: u64, gate: u64): i32 {
  const cpl = descriptorDpl(descriptor);
  const pointer = innerStackPointer64(cpl, 0);
  if (faulted()) return FAULT;
  openFrame64(pointer, 0);
  if (!reserveFrame(4, 8)) return FAULT;
  const rip = callGateOffset(gate);
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  accessAs(cpl);
  if (!pushInnerFrame(8, 0) || !markAccessed(selector, descriptor)) {
    changeMode();
    return FAULT;
  }
  loadNullStack(cpl, cpl);
  installCode(selector, descriptor, cpl);
  cpu.rsp = framePointer();
  cpu.rip = rip;
  changeMode();
  return JUMP;
}

function callThroughGate(selector: u32, gate: u64): i32 {
  if (!checkCallGate(selector, gate)) return FAULT;
  const target = callGateTarget(gate);
  const descriptor = gateTargetDescriptor();
  const dpl = descriptorDpl(descriptor);
  if (dpl > cpu.cpl) {
    refuse(GP, target);
    return FAULT;
  }
  if (!isPresent(descriptor)) {
    refuse(NP, target);
    return FAULT;
  }
  if (!isConforming(descriptor) && dpl < cpu.cpl) {
    return inIa32eMode() ? callInnerLevel64(target, descriptor, gate) : callInnerLevel(target, descriptor, gate);
  }
  if (inIa32eMode()) {
    // The target is 64-bit code, also when the caller is in compatibility mode: its stack has no segment.
    openFrame64(cpu.rsp, 0);
    return callSameLevel(target, descriptor, callGateOffset(gate), 8, 8);
  }
  openCurrentFrame();
  return callSameLevel(target, descriptor, callGateOffset(gate), callGateSize(gate), cpu.stackSize);
}

function callParagraph(selector: u32, rip: u64, size: u32): i32 {
  openCurrentFrame();
  if (!reserveFrame(2, size)) return FAULT;
  if (!checkParagraphPointer(rip, paragraphLimit())) return FAULT;
  if (!pushReturnAddress(size)) return FAULT;
  setStackPointer(framePointer(), cpu.stackSize);
  loadParagraph(CS, selector);
  cpu.rip = rip;
  changeMode();
  return JUMP;
}

/** Calls selector:offset and pushes CS and cpu.nextRip. `size` is the operand size in bytes. */
export function farCall(selector: u32, offset: u64, size: u32): i32 {
  const rip = truncate(offset, size);
  if (inParagraphMode()) return callParagraph(selector, rip, size);
  if (isNullSelector(selector)) return raiseGp(0);
  const descriptor = readDescriptor(selector, GP);
  if (faulted()) return FAULT;
  if (!isSystemDescriptor(descriptor)) {
    if (!checkDirectTarget(selector, descriptor, cpu.cpl)) return FAULT;
    openCurrentFrame();
    return callSameLevel(selector, descriptor, rip, size, in64BitMode() ? 8 : cpu.stackSize);
  }
  const type = descriptorType(descriptor);
  if (type == TYPE_CALL_GATE || (type == TYPE_CALL_GATE16 && !inIa32eMode())) return callThroughGate(selector, descriptor);
  if (!inIa32eMode()) {
    if (type == TYPE_TASK_GATE) return switchThroughGate(selector, descriptor, SOURCE_CALL);
    if (type == TYPE_TSS_AVAILABLE || type == TYPE_TSS16_AVAILABLE) return switchToTss(selector, descriptor, SOURCE_CALL);
  }
  refuse(GP, selector);
  return FAULT;
}
