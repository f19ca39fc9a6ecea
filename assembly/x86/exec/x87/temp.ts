import { RETIRE } from "../../event/outcome.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { cpu } from "../../state/vcpu.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { store16, load16 } from "../../memory/access.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT } from "../../event/outcome.ts";
export function execFninit(op: MicroOp): i32 { cpu.fcw = 0x37f; cpu.fsw = 0; cpu.ftw = 0xffff; return RETIRE; }
export function execFnstsw(op: MicroOp): i32 { const l = operandLinear(op, 2, true); if (faulted() || !store16(l, cpu.fsw)) return FAULT; return RETIRE; }
export function execFnstcw(op: MicroOp): i32 { const l = operandLinear(op, 2, true); if (faulted() || !store16(l, cpu.fcw)) return FAULT; return RETIRE; }
export function execFldcw(op: MicroOp): i32 { const l = operandLinear(op, 2, false); if (faulted()) return FAULT; cpu.fcw = <u32>load16(l); return RETIRE; }
export function execFnstswAx(op: MicroOp): i32 { store<u16>(VCPU_BASE, <u16>cpu.fsw); return RETIRE; }
export function execFnclex(op: MicroOp): i32 { cpu.fsw &= 0x7f00; return RETIRE; }
