// Generated from src/spec/ia64/instructions and assembly/ia64 by npm run gen. Do not edit.
import { UNIMPLEMENTED } from "../../spec/ia64/stop.ts";
import { STOP } from "../event/outcome.ts";
import { cpu } from "../state/cpu.ts";
import { execHint, execIllegal, execNop } from "./flow.ts";

/** Calls the handler with this number (assembly/spec/ia64/exec-id.ts) for the decoded instruction at `slot`. */
export function callHandler(id: u32, slot: usize): i32 {
  switch (id - 2) {
    case 0:
      return execIllegal(slot);
    case 100:
      return execNop(slot);
    case 101:
      return execHint(slot);
    default:
      return unimplemented(id);
  }
}

/** The row exists, its handler does not: the run loop stops at the instruction. */
function unimplemented(id: u32): i32 {
  cpu.stopReason = UNIMPLEMENTED;
  cpu.stopDetail = id;
  return STOP;
}
