/** Entry for VMX tests that execute code. */
import { updateContext } from "../../../assembly/x86/memory/tlb.ts";
import { reset, stateWritten } from "../../../assembly/x86/run/control.ts";
import { run } from "../../../assembly/x86/run/driver.ts";
import { getRflags, setRflags } from "../../../assembly/x86/state/flags.ts";
import { updateMode } from "../../../assembly/x86/state/mode.ts";
import { resetProcessor } from "../../../assembly/x86/state/reset.ts";
import {
  vmEntryHost,
  explainHost,
  failedCheckHost,
  vmreadHost,
  vmreadValueHost,
  vmwriteHost,
  vmxonHost,
} from "../../../assembly/x86/vmx/host-vmm.ts";

export { getRflags, reset, resetProcessor, run, setRflags, stateWritten, updateContext, updateMode };
export { vmEntryHost, explainHost, failedCheckHost, vmreadHost, vmreadValueHost, vmwriteHost, vmxonHost };
