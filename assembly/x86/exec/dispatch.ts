// Generated from src/spec/x86/instructions and assembly/x86/exec by npm run gen. Do not edit.
import { VCPU_BASE } from "../../spec/layout.ts";
import { SEG_BASE } from "../../spec/vcpu-offset.ts";
import { UNIMPLEMENTED } from "../../spec/stop.ts";
import { STOP } from "../event/outcome.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { execAdcx, execAdox, execCmpxchg16b, execCmpxchg8b, execCrc32, execDiv, execIdiv, execImul, execMul, execMulx } from "./arithmetic.ts";
import { execAaa, execAad, execAam, execAas, execDaa, execDas } from "./bcd.ts";
import { execAndn, execBextr, execBlsi, execBlsmsk, execBlsr, execBsf, execBsr, execBzhi, execLzcnt, execMovbe, execPdep, execPext, execPopcnt, execRorx, execSarx, execShlx, execShrx, execTzcnt } from "./bit.ts";
import { execClts, execLmsw, execMovFromCr, execMovToCr, execSmsw } from "./control-registers.ts";
import { execCpuid } from "./cpuid.ts";
import { execMovFromDr, execMovToDr } from "./debug-registers.ts";
import { execClac, execClc, execCld, execCli, execCmc, execLahf, execPopf, execPushf, execSahf, execSalc, execStac, execStc, execStd, execSti } from "./flag-control.ts";
import { execIn, execIns, execOut, execOuts } from "./io.ts";
import { execJcxz, execLoop, execLoope, execLoopne } from "./loop.ts";
import { execMovdir64b, execMovdiri, execXlat } from "./move.ts";
import { execRdmsr, execRdpid, execRdpmc, execRdtsc, execRdtscp, execWrmsr } from "./msr.ts";
import { execRdrand, execRdseed } from "./random.ts";
import { execRcl, execRcr, execShld, execShrd } from "./shift.ts";
import { execEnter, execPopa, execPusha } from "./stack.ts";
import { execCmps, execLods, execMovs, execScas, execStos } from "./string.ts";
import { execClflush, execHlt, execInvd, execInvlpg, execInvpcid, execMonitor, execMwait, execPause, execRdfsbase, execRdgsbase, execRdpkru, execSerialize, execWbinvd, execWbnoinvd, execWrfsbase, execWrgsbase, execWrpkru } from "./system.ts";
import { execBound, execInt, execInt1, execInt3, execInto } from "./transfer-interrupt.ts";
import { execLds, execLes, execLfs, execLgs, execLss, execMovFromSreg, execMovToSreg, execPopSreg, execPushSreg, execSwapgs } from "./transfer-segment.ts";
import { execSyscall, execSysenter, execSysexit, execSysret } from "./transfer-system-call.ts";
import { execLgdt, execLidt, execLldt, execLtr, execSgdt, execSidt, execSldt, execStr } from "./transfer-table.ts";
import { execArpl, execLar, execLsl, execVerr, execVerw } from "./transfer-verify.ts";
import { execCallFar, execIret, execJmpFar, execRetFar } from "./transfer.ts";
import { execFxrstor, execFxsave, execXgetbv, execXrstor, execXrstors, execXsave, execXsavec, execXsaveopt, execXsaves, execXsetbv } from "./xsave.ts";

/** Calls the handler with this number (assembly/spec/exec-id.ts). */
export function callHandler(id: u32, op: MicroOp): i32 {
  switch (id - 128) {
    case 0x0:
      return execAaa(op);
    case 0x1:
      return execAad(op);
    case 0x2:
      return execAam(op);
    case 0x3:
      return execAas(op);
    case 0x4:
      return execAdcx(op);
    case 0x5:
      return execAdox(op);
    case 0x6:
      return execAndn(op);
    case 0x7:
      return execArpl(op);
    case 0x8:
      return execBextr(op);
    case 0x9:
      return execBlsi(op);
    case 0xa:
      return execBlsmsk(op);
    case 0xb:
      return execBlsr(op);
    case 0xc:
      return execBound(op);
    case 0xd:
      return execBsf(op);
    case 0xe:
      return execBsr(op);
    case 0xf:
      return execBzhi(op);
    case 0x10:
      return execCallFar(op);
    case 0x11:
      return execClac(op);
    case 0x12:
      return execClc(op);
    case 0x13:
      return execCld(op);
    case 0x14:
      return execClflush(op);
    case 0x15:
      return execCli(op);
    case 0x16:
      return execClts(op);
    case 0x17:
      return execCmc(op);
    case 0x18:
      return execCmps(op);
    case 0x19:
      return execCmpxchg16b(op);
    case 0x1a:
      return execCmpxchg8b(op);
    case 0x1b:
      return execCpuid(op);
    case 0x1c:
      return execCrc32(op);
    case 0x1d:
      return execDaa(op);
    case 0x1e:
      return execDas(op);
    case 0x1f:
      return execDiv(op);
    case 0x20:
      return execEnter(op);
    case 0x21:
      return execFxrstor(op);
    case 0x22:
      return execFxsave(op);
    case 0x23:
      return execHlt(op);
    case 0x24:
      return execIdiv(op);
    case 0x25:
      return execImul(op);
    case 0x26:
      return execIn(op);
    case 0x27:
      return execIns(op);
    case 0x28:
      return execInt(op);
    case 0x29:
      return execInt1(op);
    case 0x2a:
      return execInt3(op);
    case 0x2b:
      return execInto(op);
    case 0x2c:
      return execInvd(op);
    case 0x2e:
      return execInvlpg(op);
    case 0x2f:
      return execInvpcid(op);
    case 0x31:
      return execIret(op);
    case 0x32:
      return execJcxz(op);
    case 0x33:
      return execJmpFar(op);
    case 0x34:
      return execLahf(op);
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
    case 0x3d:
      return execLmsw(op);
    case 0x3e:
      return execLods(op);
    case 0x3f:
      return execLoop(op);
    case 0x40:
      return execLoope(op);
    case 0x41:
      return execLoopne(op);
    case 0x42:
      return execLsl(op);
    case 0x43:
      return execLss(op);
    case 0x44:
      return execLtr(op);
    case 0x45:
      return execLzcnt(op);
    case 0x46:
      return execMonitor(op);
    case 0x47:
      return execMovFromCr(op);
    case 0x48:
      return execMovFromDr(op);
    case 0x49:
      return execMovFromSreg(op);
    case 0x4a:
      return execMovToCr(op);
    case 0x4b:
      return execMovToDr(op);
    case 0x4c:
      return execMovToSreg(op);
    case 0x4d:
      return execMovbe(op);
    case 0x4e:
      return execMovdir64b(op);
    case 0x4f:
      return execMovdiri(op);
    case 0x50:
      return execMovs(op);
    case 0x51:
      return execMul(op);
    case 0x52:
      return execMulx(op);
    case 0x53:
      return execMwait(op);
    case 0x54:
      return execOut(op);
    case 0x55:
      return execOuts(op);
    case 0x56:
      return execPause(op);
    case 0x57:
      return execPdep(op);
    case 0x58:
      return execPext(op);
    case 0x59:
      return execPopSreg(op);
    case 0x5a:
      return execPopa(op);
    case 0x5b:
      return execPopcnt(op);
    case 0x5c:
      return execPopf(op);
    case 0x5d:
      return execPushSreg(op);
    case 0x5e:
      return execPusha(op);
    case 0x5f:
      return execPushf(op);
    case 0x60:
      return execRcl(op);
    case 0x61:
      return execRcr(op);
    case 0x62:
      return execRdfsbase(op);
    case 0x63:
      return execRdgsbase(op);
    case 0x64:
      return execRdmsr(op);
    case 0x65:
      return execRdpid(op);
    case 0x66:
      return execRdpkru(op);
    case 0x67:
      return execRdpmc(op);
    case 0x68:
      return execRdrand(op);
    case 0x69:
      return execRdseed(op);
    case 0x6a:
      return execRdtsc(op);
    case 0x6b:
      return execRdtscp(op);
    case 0x6c:
      return execRetFar(op);
    case 0x6d:
      return execRorx(op);
    case 0x6e:
      return execSahf(op);
    case 0x6f:
      return execSalc(op);
    case 0x70:
      return execSarx(op);
    case 0x71:
      return execScas(op);
    case 0x72:
      return execSerialize(op);
    case 0x73:
      return execSgdt(op);
    case 0x74:
      return execShld(op);
    case 0x75:
      return execShlx(op);
    case 0x76:
      return execShrd(op);
    case 0x77:
      return execShrx(op);
    case 0x78:
      return execSidt(op);
    case 0x79:
      return execSldt(op);
    case 0x7a:
      return execSmsw(op);
    case 0x7b:
      return execStac(op);
    case 0x7c:
      return execStc(op);
    case 0x7d:
      return execStd(op);
    case 0x7e:
      return execSti(op);
    case 0x7f:
      return execStos(op);
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
    case 0x87:
      return execTzcnt(op);
    case 0x8a:
      return execVerr(op);
    case 0x8b:
      return execVerw(op);
    case 0x98:
      return execWbinvd(op);
    case 0x99:
      return execWbnoinvd(op);
    case 0x9a:
      return execWrfsbase(op);
    case 0x9b:
      return execWrgsbase(op);
    case 0x9c:
      return execWrmsr(op);
    case 0x9d:
      return execWrpkru(op);
    case 0x9e:
      return execXgetbv(op);
    case 0x9f:
      return execXlat(op);
    case 0xa0:
      return execXrstor(op);
    case 0xa1:
      return execXrstors(op);
    case 0xa2:
      return execXsave(op);
    case 0xa3:
      return execXsavec(op);
    case 0xa4:
      return execXsaveopt(op);
    case 0xa5:
      return execXsaves(op);
    case 0xa6:
      return execXsetbv(op);
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
