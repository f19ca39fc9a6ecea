/**
 * Page-modification logging. Not implemented: the control is not advertised, so cpu.pageModificationLogging stays 0.
 *
 * ept.ts calls this just before it sets the dirty flag of an EPT leaf. An implementation writes `gpa` to the log and
 * decrements the index; with an index out of range it records VM exit 62 and returns false, and the flag stays clear.
 *
 * @sdm 3C "Page-Modification Logging"
 */
import * as Stop from "../../spec/stop.ts";
import { machine } from "../state/machine.ts";

export function logPageModification(gpa: u64): bool {
  machine.stopReason = Stop.UNIMPLEMENTED;
  machine.stopAddress = gpa;
  return true;
}
