/** The exports of dist/x86.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { ABI } from "../spec/abi.ts";
import { acknowledgeInterrupt, apicMessage, apicTimerDeadline, apicWrite, raiseNmi, setIntrLine } from "./apic/local-apic.ts";
import { watchpointChanged } from "./memory/tlb.ts";
import { codeBytes, ramWritten, reset, stateRestored, stateWritten } from "./run/control.ts";
import { copyBlock } from "./run/block-cache.ts";
import { run } from "./run/driver.ts";
import { cpuidForGuest, runGuest, xsetbvForGuest } from "./run/guest.ts";
import { selectProcessor } from "./run/processors.ts";
import { executeInPlace } from "./run/tiers.ts";
import { notePageTranslated } from "./memory/code-pages.ts";
import { getRflags, setRflags } from "./state/flags.ts";
import { explainHost, failedCheckHost, inveptHost } from "./vmx/host-vmm.ts";
import { advanceGuest, beginGuest, suspendGuest } from "./vmx/hosted-guest.ts";

export {
  ABI,
  apicMessage,
  apicTimerDeadline,
  apicWrite,
  codeBytes,
  copyBlock,
  executeInPlace,
  getRflags,
  notePageTranslated,
  raiseNmi,
  ramWritten,
  reset,
  run,
  selectProcessor,
  setIntrLine,
  setRflags,
  stateRestored,
  stateWritten,
  watchpointChanged,
};
export {
  acknowledgeInterrupt,
  advanceGuest,
  beginGuest,
  cpuidForGuest,
  explainHost,
  failedCheckHost,
  inveptHost,
  runGuest,
  suspendGuest,
  xsetbvForGuest,
};
