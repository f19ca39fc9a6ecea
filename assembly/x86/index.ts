/** The exports of dist/x86.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { apicMessage, apicTimerDeadline, apicWrite, raiseNmi, setIntrLine } from "./apic/local-apic.ts";
import { codeBytes, ramWritten, reset, stateRestored, stateWritten } from "./run/control.ts";
import { run } from "./run/driver.ts";
import { getRflags, setRflags } from "./state/flags.ts";
import {
  vmEntryHost,
  explainHost,
  failedCheckHost,
  forgetLaunch,
  inveptHost,
  invvpidHost,
  prepareHostState,
  vmclearHost,
  vmptrldHost,
  vmreadHost,
  vmreadValueHost,
  vmwriteHost,
  vmxoffHost,
  vmxonHost,
} from "./vmx/host-vmm.ts";

export { apicMessage, apicTimerDeadline, apicWrite, codeBytes, getRflags, raiseNmi, ramWritten, reset, run, setIntrLine, setRflags, stateRestored, stateWritten };
export { vmEntryHost, explainHost, failedCheckHost, forgetLaunch, inveptHost, invvpidHost, prepareHostState };
export { vmclearHost, vmptrldHost, vmreadHost, vmreadValueHost, vmwriteHost, vmxoffHost, vmxonHost };
