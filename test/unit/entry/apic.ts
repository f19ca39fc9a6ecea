/** Entry for the local APIC tests: what the engine exports, and what the instruction handlers call. */
import { acknowledgeInterrupt, apicAccept, apicAcknowledge, apicCheckTimer, apicEoi, apicInit, apicMessage, apicPageEnabled, apicRead, apicReset, apicSetDeadline, apicSetTpr, apicTimerDeadline, apicTpr, apicTscChanged, apicWrite, apicWriteBase, raiseNmi, setIntrLine } from "../../../assembly/x86/apic/local-apic.ts";
import { apicMsrValue, apicReadMsr, apicWriteMsr } from "../../../assembly/x86/apic/x2apic.ts";

export { acknowledgeInterrupt, apicAccept, apicAcknowledge, apicCheckTimer, apicEoi, apicInit, apicMessage, apicPageEnabled, apicRead, apicReset, apicSetDeadline, apicSetTpr, apicTimerDeadline, apicTpr, apicTscChanged, apicWrite, apicWriteBase, raiseNmi, setIntrLine, apicMsrValue, apicReadMsr, apicWriteMsr };
