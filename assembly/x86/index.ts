/** The exports of dist/x86.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { apicMessage, apicTimerDeadline, apicWrite, raiseNmi, setIntrLine } from "./apic/local-apic.ts";
import { codeBytes, ramWritten, reset, stateWritten } from "./run/control.ts";
import { run } from "./run/driver.ts";
import { cpuidForGuest, runGuest, xsetbvForGuest } from "./run/guest.ts";
import { getRflags, setRflags } from "./state/flags.ts";
import { advanceGuest, explainHost, failedCheckHost, inveptHost, suspendGuest, vmxonHost } from "./vmx/host-vmm.ts";

export { apicMessage, apicTimerDeadline, apicWrite, codeBytes, getRflags, raiseNmi, ramWritten, reset, run, setIntrLine, setRflags, stateWritten };
export { advanceGuest, cpuidForGuest, explainHost, failedCheckHost, inveptHost, runGuest, suspendGuest, vmxonHost, xsetbvForGuest };
