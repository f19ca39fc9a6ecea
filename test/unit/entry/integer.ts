/** Entry for the tests of the integer and system instructions. */
import {
  execMul,
  execImul,
  execDiv,
  execIdiv,
  execCmpxchg8b,
  execCmpxchg16b,
  execAdcx,
  execAdox,
  execMulx,
  execCrc32,
} from "../../../assembly/x86/exec/arithmetic.ts";
import { execDaa, execDas, execAaa, execAas, execAam, execAad } from "../../../assembly/x86/exec/bcd.ts";
import {
  execBsf,
  execBsr,
  execLzcnt,
  execTzcnt,
  execPopcnt,
  execMovbe,
  execAndn,
  execBextr,
  execBlsi,
  execBlsmsk,
  execBlsr,
  execBzhi,
  execPdep,
  execPext,
  execRorx,
  execSarx,
  execShlx,
  execShrx,
} from "../../../assembly/x86/exec/bit.ts";
import { execMovToCr, execMovFromCr, execClts, execLmsw, execSmsw } from "../../../assembly/x86/exec/control-registers.ts";
import { execCpuid } from "../../../assembly/x86/exec/cpuid.ts";
import { execMovFromDr, execMovToDr } from "../../../assembly/x86/exec/debug-registers.ts";
import {
  execClc,
  execStc,
  execCmc,
  execCld,
  execStd,
  execCli,
  execSti,
  execClac,
  execStac,
  execLahf,
  execSahf,
  execPushf,
  execPopf,
  execSalc,
} from "../../../assembly/x86/exec/flag-control.ts";
import { execIn, execOut, execIns, execOuts } from "../../../assembly/x86/exec/io.ts";
import { execXlat, execMovdiri, execMovdir64b } from "../../../assembly/x86/exec/move.ts";
import { execRdmsr, execWrmsr, execRdtsc, execRdtscp, execRdpid, execRdpmc } from "../../../assembly/x86/exec/msr.ts";
import { execRdrand, execRdseed } from "../../../assembly/x86/exec/random.ts";
import { execRcl, execRcr, execShld, execShrd } from "../../../assembly/x86/exec/shift.ts";
import { execPusha, execPopa, execEnter } from "../../../assembly/x86/exec/stack.ts";
import { execMovs, execStos, execLods, execCmps, execScas } from "../../../assembly/x86/exec/string.ts";
import {
  execHlt,
  execPause,
  execMonitor,
  execMwait,
  execClflush,
  execInvd,
  execWbinvd,
  execWbnoinvd,
  execSerialize,
  execInvlpg,
  execInvpcid,
  execRdfsbase,
  execRdgsbase,
  execWrfsbase,
  execWrgsbase,
  execRdpkru,
  execWrpkru,
} from "../../../assembly/x86/exec/system.ts";
import {
  execFxsave,
  execFxrstor,
  execXsave,
  execXsaveopt,
  execXsavec,
  execXsaves,
  execXrstor,
  execXrstors,
  execXgetbv,
  execXsetbv,
} from "../../../assembly/x86/exec/xsave.ts";
import { divideWide, multiplyHigh, multiplyHighSigned } from "../../../assembly/base/wide.ts";
import { rdmsrValue, resetMsrs, writeMsr } from "../../../assembly/x86/register/msr.ts";
import { arithmeticFlags, getRflags, setArithmeticFlags, setRflags } from "../../../assembly/x86/state/flags.ts";
import { updateMode } from "../../../assembly/x86/state/mode.ts";
import { updateContext } from "../../../assembly/x86/memory/tlb.ts";
export { execMul, execImul, execDiv, execIdiv, execCmpxchg8b, execCmpxchg16b, execAdcx, execAdox, execMulx, execCrc32 };
export { execDaa, execDas, execAaa, execAas, execAam, execAad };
export {
  execBsf,
  execBsr,
  execLzcnt,
  execTzcnt,
  execPopcnt,
  execMovbe,
  execAndn,
  execBextr,
  execBlsi,
  execBlsmsk,
  execBlsr,
  execBzhi,
  execPdep,
  execPext,
  execRorx,
  execSarx,
  execShlx,
  execShrx,
};
export { execMovToCr, execMovFromCr, execClts, execLmsw, execSmsw };
export { execCpuid };
export { execMovFromDr, execMovToDr };
export {
  execClc,
  execStc,
  execCmc,
  execCld,
  execStd,
  execCli,
  execSti,
  execClac,
  execStac,
  execLahf,
  execSahf,
  execPushf,
  execPopf,
  execSalc,
};
export { execIn, execOut, execIns, execOuts };
export { execXlat, execMovdiri, execMovdir64b };
export { execRdmsr, execWrmsr, execRdtsc, execRdtscp, execRdpid, execRdpmc };
export { execRdrand, execRdseed };
export { execRcl, execRcr, execShld, execShrd };
export { execPusha, execPopa, execEnter };
export { execMovs, execStos, execLods, execCmps, execScas };
export {
  execHlt,
  execPause,
  execMonitor,
  execMwait,
  execClflush,
  execInvd,
  execWbinvd,
  execWbnoinvd,
  execSerialize,
  execInvlpg,
  execInvpcid,
  execRdfsbase,
  execRdgsbase,
  execWrfsbase,
  execWrgsbase,
  execRdpkru,
  execWrpkru,
};
export {
  divideWide,
  multiplyHigh,
  multiplyHighSigned,
  rdmsrValue,
  resetMsrs,
  writeMsr,
  arithmeticFlags,
  getRflags,
  setArithmeticFlags,
  setRflags,
  updateMode,
  updateContext,
};
export { execFxsave, execFxrstor, execXsave, execXsaveopt, execXsavec, execXsaves, execXrstor, execXrstors, execXgetbv, execXsetbv };
