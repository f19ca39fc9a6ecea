/** Checks of speculation: a failed one branches to its recovery code. @source Itanium SDM vol. 3 "chk — Speculation Check", "invala" */
import { slotIp } from "../decode/position.ts";
import { slotA, slotB, slotBits, slotImmediate } from "../decode/slot.ts";
import { raiseDisabledFloat } from "../event/fault.ts";
import { BRANCH, RETIRE } from "../event/outcome.ts";
import { alatCheck, alatEmpty, alatForget } from "../memory/alat.ts";
import { cpu } from "../state/cpu.ts";
import { floatDisabled, frAddress, isNatVal } from "../state/floating.ts";
import { grAddress } from "../state/general.ts";

function recover(slot: usize): i32 {
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

export function execChkS(slot: usize): i32 {
  return load<u64>(grAddress(slotB(slot)), 8) ? recover(slot) : RETIRE;
}

export function execChkSFloat(slot: usize): i32 {
  const disabled = floatDisabled(slotB(slot), 0, 0, 0);
  if (disabled) return raiseDisabledFloat(disabled);
  return isNatVal(slotB(slot)) ? recover(slot) : RETIRE;
}

/** Bit 33: clear the entry. */
export function execChkA(slot: usize): i32 {
  return alatCheck(grAddress(slotA(slot)), slotBits(slot, 33, 1) != 0) ? RETIRE : recover(slot);
}

/** The register is only named, not accessed: whether it is disabled does not matter. */
export function execChkAFloat(slot: usize): i32 {
  return alatCheck(frAddress(slotA(slot)), slotBits(slot, 33, 1) != 0) ? RETIRE : recover(slot);
}

export function execInvala(slot: usize): i32 {
  alatEmpty();
  return RETIRE;
}

export function execInvalaE(slot: usize): i32 {
  alatForget(grAddress(slotA(slot)));
  return RETIRE;
}

export function execInvalaEFloat(slot: usize): i32 {
  alatForget(frAddress(slotA(slot)));
  return RETIRE;
}
