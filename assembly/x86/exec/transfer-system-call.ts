/** SYSCALL SYSRET SYSENTER SYSEXIT. */
import { MicroOp } from "../state/micro-op.ts";
import { systemCall, systemEnter, systemExit, systemReturn } from "../transfer/fast-system-call.ts";

/** REX.W selects the return to 64-bit mode. */
const REX_W: u32 = 8;

export function execSyscall(_op: MicroOp): i32 {
  return systemCall();
}
export function execSysret(op: MicroOp): i32 {
  return systemReturn(((op.rex as u32) & REX_W) != 0);
}
export function execSysenter(_op: MicroOp): i32 {
  return systemEnter();
}
export function execSysexit(op: MicroOp): i32 {
  return systemExit(((op.rex as u32) & REX_W) != 0);
}
