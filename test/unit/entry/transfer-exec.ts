/** Entry for the tests of the handlers in exec/transfer*.ts. */
import { execCallFar, execIret, execJmpFar, execRetFar } from "../../../assembly/x86/exec/transfer.ts";
import { execBound, execInt, execInt1, execInt3, execInto } from "../../../assembly/x86/exec/transfer-interrupt.ts";
import {
  execLds,
  execLes,
  execLfs,
  execLgs,
  execLss,
  execMovFromSreg,
  execMovToSreg,
  execPopSreg,
  execPushSreg,
  execSwapgs,
} from "../../../assembly/x86/exec/transfer-segment.ts";
import { execSyscall, execSysenter, execSysexit, execSysret } from "../../../assembly/x86/exec/transfer-system-call.ts";
import { execLgdt, execLidt, execLldt, execLtr, execSgdt, execSidt, execSldt, execStr } from "../../../assembly/x86/exec/transfer-table.ts";
import { execArpl, execLar, execLsl, execVerr, execVerw } from "../../../assembly/x86/exec/transfer-verify.ts";
import { resetProcessor } from "../../../assembly/x86/state/reset.ts";
import { getRflags, setRflags } from "../../../assembly/x86/state/flags.ts";
import { changeMode } from "../../../assembly/x86/transfer/change-mode.ts";

export { resetProcessor, getRflags, setRflags, changeMode };
export { execCallFar, execIret, execJmpFar, execRetFar, execBound, execInt, execInt1, execInt3, execInto };
export { execLds, execLes, execLfs, execLgs, execLss, execMovFromSreg, execMovToSreg, execPopSreg, execPushSreg, execSwapgs };
export { execSyscall, execSysenter, execSysexit, execSysret, execLgdt, execLidt, execLldt, execLtr, execSgdt, execSidt, execSldt, execStr };
export { execArpl, execLar, execLsl, execVerr, execVerw };
