/** Moves between general registers and branch registers, predicates and IP. @source Itanium SDM vol. 3 "mov" */
import { BR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { slotIp } from "../decode/position.ts";
import { slotA, slotB, slotImmediate } from "../decode/slot.ts";
import { raiseRegisterNatConsumption } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";
import { grAddress } from "../state/general.ts";
import { physicalPredicates, setPhysicalPredicates } from "../state/predicate.ts";
import { setR1 } from "./alu.ts";

export function execMovToBr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  if (load<u64>(b, 8)) return raiseRegisterNatConsumption(0);
  store<u64>(CPU_BASE + BR + ((<usize>slotA(slot)) << 3), load<u64>(b));
  return RETIRE;
}

export function execMovFromBr(slot: usize): i32 {
  return setR1(slot, load<u64>(CPU_BASE + BR + ((<usize>slotB(slot)) << 3)), 0);
}

export function execMovToPr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  if (load<u64>(b, 8)) return raiseRegisterNatConsumption(0);
  const mask = slotImmediate(slot);
  setPhysicalPredicates((physicalPredicates() & ~mask) | (load<u64>(b) & mask));
  return RETIRE;
}

export function execMovToPrRot(slot: usize): i32 {
  setPhysicalPredicates((physicalPredicates() & 0xffff) | (slotImmediate(slot) & ~(0xffff as u64)));
  return RETIRE;
}

export function execMovFromPr(slot: usize): i32 {
  return setR1(slot, physicalPredicates(), 0);
}

export function execMovFromIp(slot: usize): i32 {
  return setR1(slot, slotIp(slot), 0);
}
