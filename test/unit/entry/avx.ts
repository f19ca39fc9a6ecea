/** Handlers of VEX-encoded instructions, those of exec/sse as exec/dispatch.ts calls them. */
import { execVmovuLoad, execVmovaLoad, execVzeroupper, execVzeroall } from "../../../assembly/x86/exec/avx/move.ts";
import { runLanes, runOperands, runScalar } from "../../../assembly/x86/exec/avx/lanes.ts";
import { execDivps, execDivss } from "../../../assembly/x86/exec/sse/arithmetic.ts";
import { execComiss } from "../../../assembly/x86/exec/sse/float-compare.ts";
import { MicroOp } from "../../../assembly/x86/state/micro-op.ts";
import { updateContext } from "../../../assembly/x86/memory/tlb.ts";
import { updateMode } from "../../../assembly/x86/state/mode.ts";

export function execVdivps(op: MicroOp): i32 {
  return runLanes(op, execDivps, 16, 16);
}
export function execVdivss(op: MicroOp): i32 {
  return runScalar(op, execDivss);
}
export function execVcomiss(op: MicroOp): i32 {
  return runOperands(op, execComiss);
}
export { execDivps, execVmovuLoad, execVmovaLoad, execVzeroupper, execVzeroall, updateContext, updateMode };
