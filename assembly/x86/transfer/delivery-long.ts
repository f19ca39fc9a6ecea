/** Events through the IDT of IA-32e mode. @sdm 3A "Exception and Interrupt Handling in 64-bit Mode" */
import { GP, NP, faulted } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { systemLoad64 } from "../memory/access.ts";
import { getRflags } from "../state/flags.ts";
import { CS, SS, segmentSelector } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { accessAs, changeMode } from "./change-mode.ts";
import { checkInstructionPointer } from "./code-target.ts";
import { clearFlagsOfEvent, readHandlerDescriptor, refuseGate } from "./delivery-protected.ts";
import {
  TYPE_INTERRUPT_GATE,
  TYPE_TRAP_GATE,
  descriptorDpl,
  descriptorType,
  externalBit,
  gateOffset,
  gateSelector,
  isConforming,
  isPresent,
  isSystemDescriptor,
  markAccessed,
} from "./descriptor.ts";
import { innerStackPointer64 } from "./inner-stack.ts";
import { installCode, loadNullStack } from "./segment-load.ts";
import { alignFrame, framePointer, openFrame64, pushFrame, reserveFrame } from "./stack-frame.ts";

/** SS, RSP, RFLAGS, CS, RIP and the error code: always 8 bytes each, also without a change of level. */
function pushAll(returnRip: u64, hasErrorCode: bool, errorCode: u32): bool {
  return (
    pushFrame(segmentSelector(SS), 8) &&
    pushFrame(cpu.rsp, 8) &&
    pushFrame(getRflags(), 8) &&
    pushFrame(segmentSelector(CS), 8) &&
    pushFrame(returnRip, 8) &&
    (!hasErrorCode || pushFrame(errorCode, 8))
  );
}

function enterHandler(gate: u64, rip: u64, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const target = gateSelector(gate);
  const descriptor = readHandlerDescriptor(target, true);
  if (faulted()) return FAULT;
  const dpl = descriptorDpl(descriptor);
  const inner = !isConforming(descriptor) && dpl < cpu.cpl;
  const cpl = inner ? dpl : cpu.cpl;
  const ist = (<u32>(gate >> 32)) & 7;
  const pointer = ist != 0 || inner ? innerStackPointer64(cpl, ist) : cpu.rsp;
  if (faulted()) return FAULT;
  openFrame64(pointer, externalBit());
  alignFrame();
  if (!reserveFrame(hasErrorCode ? 6 : 5, 8)) return FAULT;
  if (!checkInstructionPointer(rip, descriptor)) return FAULT;
  accessAs(cpl);
  if (!pushAll(returnRip, hasErrorCode, errorCode) || !markAccessed(target, descriptor)) {
    changeMode();
    return FAULT;
  }
  if (inner) loadNullStack(cpl, cpl);
  installCode(target, descriptor, cpl);
  cpu.rsp = framePointer();
  cpu.rip = rip;
  clearFlagsOfEvent(descriptorType(gate) == TYPE_INTERRUPT_GATE);
  changeMode();
  return JUMP;
}

/** `checked`: the gate must have DPL >= CPL. */
export function deliverLong(vector: u32, checked: bool, hasErrorCode: bool, errorCode: u32, returnRip: u64): i32 {
  const offset = vector << 4;
  if (offset + 15 > cpu.idtrLimit) return refuseGate(GP, vector);
  const gate = systemLoad64(cpu.idtrBase + offset);
  if (faulted()) return FAULT;
  const upper = systemLoad64(cpu.idtrBase + offset + 8);
  if (faulted()) return FAULT;
  const type = descriptorType(gate);
  if (!isSystemDescriptor(gate) || (type != TYPE_INTERRUPT_GATE && type != TYPE_TRAP_GATE)) return refuseGate(GP, vector);
  if (checked && descriptorDpl(gate) < cpu.cpl) return refuseGate(GP, vector);
  if (!isPresent(gate)) return refuseGate(NP, vector);
  return enterHandler(gate, gateOffset(gate) | (upper << 32), hasErrorCode, errorCode, returnRip);
}
