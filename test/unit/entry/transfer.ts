/** Entry for the tests of transfer/. */
import { raiseDb, raisePf, raiseWithCode } from "../../../assembly/x86/event/fault.ts";
import { writeCr0Flush, writeCr4Flush } from "../../../assembly/x86/memory/tlb.ts";
import { initProcessor, resetProcessor, startProcessor } from "../../../assembly/x86/state/reset.ts";
import { getRflags, setRflags } from "../../../assembly/x86/state/flags.ts";
import { changeMode } from "../../../assembly/x86/transfer/change-mode.ts";
import { deliver } from "../../../assembly/x86/transfer/delivery.ts";
import { combineFaults, deliverFault, deliverInRoot } from "../../../assembly/x86/transfer/exception.ts";
import { systemCall, systemEnter, systemExit, systemReturn } from "../../../assembly/x86/transfer/fast-system-call.ts";
import { farCall } from "../../../assembly/x86/transfer/far-call.ts";
import { farJump } from "../../../assembly/x86/transfer/far-jump.ts";
import { farReturn } from "../../../assembly/x86/transfer/far-return.ts";
import { interruptReturn } from "../../../assembly/x86/transfer/iret.ts";
import { loadSegment } from "../../../assembly/x86/transfer/segment-load.ts";
import { loadLdtr, loadTr } from "../../../assembly/x86/transfer/system-segment.ts";

export {
  raiseDb,
  raisePf,
  raiseWithCode,
  writeCr0Flush,
  writeCr4Flush,
  initProcessor,
  resetProcessor,
  startProcessor,
  getRflags,
  setRflags,
};
export { changeMode, deliver, combineFaults, deliverFault, deliverInRoot, systemCall, systemEnter, systemExit, systemReturn };
export { farCall, farJump, farReturn, interruptReturn, loadSegment, loadLdtr, loadTr };
