/** Call gates, as far JMP and far CALL both use them. @sdm 3A "Call Gates" */
import { GP, NP, faulted, raiseGp } from "../event/fault.ts";
import { inIa32eMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import {
  descriptorDpl,
  externalBit,
  gateOffset,
  gateSelector,
  isCode,
  isNullSelector,
  isPresent,
  longAndDefault,
  readDescriptor,
  readUpperDescriptor,
  refuse,
} from "./descriptor.ts";

let upperOffset: u64 = 0;
let targetDescriptor: u64 = 0;

/**
 * Privilege and presence of the gate, then the code segment it names as far as JMP and CALL agree about it: in its table,
 * code, and 64-bit code in IA-32e mode.
 */
export function checkCallGate(selector: u32, gate: u64): bool {
  const dpl = descriptorDpl(gate);
  if (dpl < cpu.cpl || (selector & 3) > dpl) return refuse(GP, selector);
  upperOffset = 0;
  if (inIa32eMode()) {
    const upper = readUpperDescriptor(selector, GP);
    if (faulted()) return false;
    // The type field of the upper half is zero, so that it cannot be taken for a descriptor.
    if ((upper >> 40) & 0x1f) return refuse(GP, selector);
    upperOffset = upper << 32;
  }
  if (!isPresent(gate)) return refuse(NP, selector);
  const target = gateSelector(gate);
  if (isNullSelector(target)) {
    raiseGp(externalBit());
    return false;
  }
  targetDescriptor = readDescriptor(target, GP);
  if (faulted()) return false;
  if (!isCode(targetDescriptor)) return refuse(GP, target);
  if (inIa32eMode() && longAndDefault(targetDescriptor) != 1) return refuse(GP, target);
  return true;
}

/** Selector of the code segment. */
export function callGateTarget(gate: u64): u32 {
  return gateSelector(gate);
}
/** Its descriptor, after checkCallGate(). */
export function gateTargetDescriptor(): u64 {
  return targetDescriptor;
}
/** Offset of the entry point, after checkCallGate(). */
export function callGateOffset(gate: u64): u64 {
  return gateOffset(gate) | upperOffset;
}
/** Bytes of a pushed value: 2, 4 or 8. */
export function callGateSize(gate: u64): u32 {
  if (inIa32eMode()) return 8;
  return (gate >> 43) & 1 ? 4 : 2;
}
/** Words or doublewords to copy to an inner stack, 0..31. */
export function callGateParameters(gate: u64): u32 {
  return inIa32eMode() ? 0 : (<u32>(gate >> 32)) & 31;
}
