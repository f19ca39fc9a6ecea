/** Instructions without an effect, and the one for what is no instruction. */
import { raiseIllegalOperation } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";

export function execIllegal(slot: usize): i32 {
  return raiseIllegalOperation();
}

export function execNop(slot: usize): i32 {
  return RETIRE;
}

/** hint: @pause and the others change nothing that a program can see. */
export function execHint(slot: usize): i32 {
  return RETIRE;
}
