// Generated from src/spec/x86/instructions and assembly/x86/exec by npm run gen. Do not edit.
import { VCPU_BASE } from "../../spec/layout.ts";
import { SEG_BASE } from "../../spec/vcpu-offset.ts";
import { UNIMPLEMENTED } from "../../spec/stop.ts";
import { STOP } from "../event/outcome.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { execBound, execInt, execInt1, execInt3, execInto } from "./transfer-interrupt.ts";
import { execLds, execLes, execLfs, execLgs, execLss, execMovFromSreg, execMovToSreg, execPopSreg, execPushSreg, execSwapgs } from "./transfer-segment.ts";
import { execSyscall, execSysenter, execSysexit, execSysret } from "./transfer-system-call.ts";
import { execLgdt, execLidt, execLldt, execLtr, execSgdt, execSidt, execSldt, execStr } from "./transfer-table.ts";
import { execArpl, execLar, execLsl, execVerr, execVerw } from "./transfer-verify.ts";
import { execCallFar, execIret, execJmpFar, execRetFar } from "./transfer.ts";

/** Calls the handler with this number (assembly/spec/exec-id.ts). */
export function callHandler(id: u32, op: MicroOp): i32 {
  switch (id - 128) {
    case 0x7:
      return execArpl(op);
    case 0xc:
      return execBound(op);
    case 0x10:
      return execCallFar(op);
    case 0x28:
      return execInt(op);
    case 0x29:
      return execInt1(op);
    case 0x2a:
      return execInt3(op);
    case 0x2b:
      return execInto(op);
    case 0x31:
      return execIret(op);
    case 0x33:
      return execJmpFar(op);
    case 0x35:
      return execLar(op);
    case 0x36:
      return execLds(op);
    case 0x37:
      return execLes(op);
    case 0x38:
      return execLfs(op);
    case 0x39:
      return execLgdt(op);
    case 0x3a:
      return execLgs(op);
    case 0x3b:
      return execLidt(op);
    case 0x3c:
      return execLldt(op);
    case 0x42:
      return execLsl(op);
    case 0x43:
      return execLss(op);
    case 0x44:
      return execLtr(op);
    case 0x49:
      return execMovFromSreg(op);
    case 0x4c:
      return execMovToSreg(op);
    case 0x59:
      return execPopSreg(op);
    case 0x5d:
      return execPushSreg(op);
    case 0x6c:
      return execRetFar(op);
    case 0x73:
      return execSgdt(op);
    case 0x78:
      return execSidt(op);
    case 0x79:
      return execSldt(op);
    case 0x80:
      return execStr(op);
    case 0x81:
      return execSwapgs(op);
    case 0x82:
      return execSyscall(op);
    case 0x83:
      return execSysenter(op);
    case 0x84:
      return execSysexit(op);
    case 0x85:
      return execSysret(op);
    case 0x8a:
      return execVerr(op);
    case 0x8b:
      return execVerw(op);
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
