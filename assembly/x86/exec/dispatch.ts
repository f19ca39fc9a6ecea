// Generated from src/spec/x86/instructions and assembly/x86/exec by npm run gen. Do not edit.
import { VCPU_BASE } from "../../spec/layout.ts";
import { SEG_BASE } from "../../spec/vcpu-offset.ts";
import { UNIMPLEMENTED } from "../../spec/stop.ts";
import { STOP } from "../event/outcome.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";


/** Calls the handler with this number (assembly/spec/exec-id.ts). */
export function callHandler(id: u32, op: MicroOp): i32 {
  switch (id - 128) {

    default:
      return unimplemented(id);
  }
}

/** The row exists, its handler does not: the run loop stops at the instruction. */
function unimplemented(id: u32): i32 {
  machine.stopReason = UNIMPLEMENTED;
  machine.stopDetail = id;
  machine.stopAddress = cpu.rip + load<u64>(<usize>(VCPU_BASE + SEG_BASE + 8));
  return STOP;
}
