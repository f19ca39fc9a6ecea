/** Entry for the VMX tests. */
import { updateContext } from "../../../assembly/x86/memory/tlb.ts";
import { pendingEvents } from "../../../assembly/x86/run/events.ts";
import { getRflags, setRflags } from "../../../assembly/x86/state/flags.ts";
import { updateMode } from "../../../assembly/x86/state/mode.ts";
import { resetProcessor } from "../../../assembly/x86/state/reset.ts";
import { raise, raiseDb, raisePf, raiseVmExit, raiseWithCode } from "../../../assembly/x86/event/fault.ts";
import {
  cltsExits, cltsIsIgnored, descriptorTableExits, exceptionExits, externalInterruptExits, hltExits, interruptWindowExits, invlpgExits, invpcidExits, invpcidIsUndefined,
  ioExits, lmswExits, monitorExits, monitorTrapFlag, movDrExits, movFromCr3Exits, movFromCr8Exits, movToCr0Exits, movToCr3Exits, movToCr4Exits, movToCr8Exits, mwaitExits,
  nmiExits, nmiWindowExits, pauseExits, rdmsrExits, rdpmcExits, rdrandExits, rdseedExits, rdtscExits, rdtscpExits, rdtscpIsUndefined, readCr0ForGuest, readCr4ForGuest,
  userWaitIsUndefined, virtualNmis, wbinvdExits, writeCr0ForGuest, writeCr4ForGuest, wrmsrExits, xsavesIsUndefined,
} from "../../../assembly/x86/vmx/conditions.ts";
import { performVmExit } from "../../../assembly/x86/vmx/exit.ts";
import { vmEntry } from "../../../assembly/x86/vmx/entry.ts";
import { faultOrExit } from "../../../assembly/x86/vmx/fault-or-exit.ts";
import {
  enterHost, explainHost, failedCheckHost, inveptHost, invvpidHost, vmclearHost, vmptrldHost, vmreadHost, vmreadValueHost, vmwriteHost, vmxoffHost, vmxonHost,
} from "../../../assembly/x86/vmx/host-vmm.ts";
import { determineFields, slotOf } from "../../../assembly/x86/vmx/field-table.ts";
import { vmxon } from "../../../assembly/x86/vmx/vmcs-access.ts";
import { locateBitmaps } from "../../../assembly/x86/vmx/vmcs-region.ts";

export { updateContext, updateMode, resetProcessor, pendingEvents, getRflags, setRflags, raise, raiseDb, raisePf, raiseVmExit, raiseWithCode };
export {
  cltsExits, cltsIsIgnored, descriptorTableExits, exceptionExits, externalInterruptExits, hltExits, interruptWindowExits, invlpgExits, invpcidExits, invpcidIsUndefined,
  ioExits, lmswExits, monitorExits, monitorTrapFlag, movDrExits, movFromCr3Exits, movFromCr8Exits, movToCr0Exits, movToCr3Exits, movToCr4Exits, movToCr8Exits, mwaitExits,
  nmiExits, nmiWindowExits, pauseExits, rdmsrExits, rdpmcExits, rdrandExits, rdseedExits, rdtscExits, rdtscpExits, rdtscpIsUndefined, readCr0ForGuest, readCr4ForGuest,
  userWaitIsUndefined, virtualNmis, wbinvdExits, writeCr0ForGuest, writeCr4ForGuest, wrmsrExits, xsavesIsUndefined,
};
export { performVmExit, vmEntry, faultOrExit, enterHost, explainHost, failedCheckHost, inveptHost, invvpidHost, vmclearHost, vmptrldHost, vmreadHost, vmreadValueHost, vmwriteHost, vmxoffHost, vmxonHost };
export { determineFields, slotOf, vmxon, locateBitmaps };
