/** Far JMP. @sdm 2A "JMP—Jump" */
import { GP, NP, faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { inIa32eMode, inParagraphMode } from "../state/mode.ts";
import { CS } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { callGateOffset, callGateTarget, checkCallGate, gateTargetDescriptor } from "./call-gate.ts";
import { changeMode } from "./change-mode.ts";
import { checkDirectTarget, checkInstructionPointer, checkParagraphPointer, paragraphLimit, truncate } from "./code-target.ts";
import {
  TYPE_CALL_GATE,
  TYPE_CALL_GATE16,
  TYPE_TASK_GATE,
  TYPE_TSS16_AVAILABLE,
  TYPE_TSS_AVAILABLE,
  descriptorDpl,
  descriptorType,
  isConforming,
  isNullSelector,
  isPresent,
  isSystemDescriptor,
  markAccessed,
  readDescriptor,
  refuse,
} from "./descriptor.ts";
import { installCode, loadParagraph } from "./segment-load.ts";
import { SOURCE_JMP, switchThroughGate, switchToTss } from "./task-switch.ts";

function jumpToCode(selector: u32, descriptor: u64, rip: u64): i32 {
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  if (!markAccessed(selector, descriptor)) return FAULT;
  installCode(selector, descriptor, cpu.cpl);
  cpu.rip = rip;
  changeMode();
  return JUMP;
}

/** Through a call gate there is no change of level: conforming with DPL <= CPL, or DPL = CPL. */
function jumpThroughCallGate(selector: u32, gate: u64): i32 {
  if (!checkCallGate(selector, gate)) return FAULT;
  const target = callGateTarget(gate);
  const descriptor = gateTargetDescriptor();
  const dpl = descriptorDpl(descriptor);
  if (isConforming(descriptor) ? dpl > cpu.cpl : dpl != cpu.cpl) {
    refuse(GP, target);
    return FAULT;
  }
  if (!isPresent(descriptor)) {
    refuse(NP, target);
    return FAULT;
  }
  return jumpToCode(target, descriptor, callGateOffset(gate));
}

/** Jumps to selector:offset. `size` is the operand size in bytes, which truncates the offset. */
export function farJump(selector: u32, offset: u64, size: u32): i32 {
  const rip = truncate(offset, size);
  if (inParagraphMode()) {
    if (!checkParagraphPointer(rip, paragraphLimit())) return FAULT;
    loadParagraph(CS, selector);
    cpu.rip = rip;
    changeMode();
    return JUMP;
  }
  if (isNullSelector(selector)) return raiseGp(0);
  const descriptor = readDescriptor(selector, GP);
  if (faulted()) return FAULT;
  if (!isSystemDescriptor(descriptor)) {
    if (!checkDirectTarget(selector, descriptor, cpu.cpl)) return FAULT;
    return jumpToCode(selector, descriptor, rip);
  }
  const type = descriptorType(descriptor);
  if (type == TYPE_CALL_GATE || (type == TYPE_CALL_GATE16 && !inIa32eMode())) return jumpThroughCallGate(selector, descriptor);
  if (!inIa32eMode()) {
    if (type == TYPE_TASK_GATE) return switchThroughGate(selector, descriptor, SOURCE_JMP);
    if (type == TYPE_TSS_AVAILABLE || type == TYPE_TSS16_AVAILABLE) return switchToTss(selector, descriptor, SOURCE_JMP);
  }
  refuse(GP, selector);
  return FAULT;
}
