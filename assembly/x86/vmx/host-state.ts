/**
 * Loading host state: the last part of every VM exit, and of a VM entry that fails after its point of no return.
 *
 * @sdm 3C "Loading Host State"
 */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { CR4_PAE, CR4_PCIDE, EFER_LMA, EFER_LME } from "../state/control-bits.ts";
import { setRflags } from "../state/flags.ts";
import { updateMode } from "../state/mode.ts";
import { BIG, CS, DS, ES, FS, GS, LDTR, LONG, SS, TR, UNUSABLE, setSegment } from "../state/segment.ts";
import { exitControl, field, field32, secondaryControl } from "../state/vmcs.ts";
import { armGuestTimer } from "../state/guest-timer.ts";
import { cpu } from "../state/vcpu.ts";
import { loadPdptes } from "../memory/pdpte-registers.ts";
import { flushOnVmTransition } from "../memory/tlb.ts";
import { ACTIVE } from "./activity.ts";
import { CR0_KEPT, usesPaePaging } from "./guest-state.ts";

/** Present, S, accessed, page granularity: readable code without L and D/B, writable data with D/B, busy TSS. */
const HOST_CODE: u32 = 0x809b;
const HOST_DATA: u32 = 0xc093;
const HOST_TSS: u32 = 0x8b;
const HOST_TSS_LIMIT: u32 = 0x67;
const DR7_INITIAL: u64 = 0x400;
const NEVER: u64 = 0xffffffffffffffff;

function loadDataSegment(i: u32, selector: u32, base: u64): void {
  setSegment(i, selector, base, 0xffffffff, selector == 0 ? HOST_DATA | UNUSABLE : HOST_DATA);
}

function loadControlRegisters(wide: bool): void {
  cpu.cr0 = (field(Slot.HOST_CR0) & ~CR0_KEPT) | (cpu.cr0 & CR0_KEPT);
  cpu.cr3 = field(Slot.HOST_CR3);
  const cr4 = field(Slot.HOST_CR4);
  cpu.cr4 = wide ? cr4 | CR4_PAE : cr4 & ~CR4_PCIDE;
  cpu.dr7 = DR7_INITIAL;
  cpu.debugctl = 0;
  cpu.sysenterCs = field(Slot.HOST_SYSENTER_CS);
  cpu.sysenterEsp = field(Slot.HOST_SYSENTER_ESP);
  cpu.sysenterEip = field(Slot.HOST_SYSENTER_EIP);
  if (exitControl(Control.LOAD_HOST_EFER)) cpu.efer = field(Slot.HOST_EFER);
  else cpu.efer = wide ? cpu.efer | EFER_LMA | EFER_LME : cpu.efer & ~(EFER_LMA | EFER_LME);
  if (exitControl(Control.LOAD_HOST_PAT)) cpu.pat = field(Slot.HOST_PAT);
}

function loadSegments(wide: bool): void {
  setSegment(CS, field32(Slot.HOST_CS_SELECTOR), 0, 0xffffffff, HOST_CODE | (wide ? LONG : BIG));
  loadDataSegment(SS, field32(Slot.HOST_SS_SELECTOR), 0);
  loadDataSegment(DS, field32(Slot.HOST_DS_SELECTOR), 0);
  loadDataSegment(ES, field32(Slot.HOST_ES_SELECTOR), 0);
  loadDataSegment(FS, field32(Slot.HOST_FS_SELECTOR), field(Slot.HOST_FS_BASE));
  loadDataSegment(GS, field32(Slot.HOST_GS_SELECTOR), field(Slot.HOST_GS_BASE));
  setSegment(TR, field32(Slot.HOST_TR_SELECTOR), field(Slot.HOST_TR_BASE), HOST_TSS_LIMIT, HOST_TSS);
  setSegment(LDTR, 0, 0, 0, UNUSABLE);
  cpu.gdtrBase = field(Slot.HOST_GDTR_BASE);
  cpu.gdtrLimit = 0xffff;
  cpu.idtrBase = field(Slot.HOST_IDTR_BASE);
  cpu.idtrLimit = 0xffff;
}

/** `interruptibility` is blocking by NMI or 0. False: the PDPTEs of a PAE host are bad, which is a VMX abort. */
export function loadHostState(interruptibility: u32): bool {
  const wide = exitControl(Control.HOST_ADDRESS_SPACE_SIZE);
  const vpidEnabled = secondaryControl(Control.ENABLE_VPID);
  cpu.nonRoot = 0;
  cpu.vpid = 0;
  cpu.eptPointer = 0;
  cpu.modeBasedExecute = 0;
  cpu.pageModificationLogging = 0;
  cpu.subPageTable = 0;
  cpu.busLockDetection = 0;
  cpu.busLock = 0;
  cpu.pagingControls = 0;
  loadControlRegisters(wide);
  loadSegments(wide);
  cpu.rip = field(Slot.HOST_RIP);
  cpu.rsp = field(Slot.HOST_RSP);
  setRflags(2);
  cpu.activity = ACTIVE;
  cpu.interruptibility = interruptibility;
  cpu.pendingDebug = 0;
  cpu.mtfPending = 0;
  cpu.preemptionDeadline = NEVER;
  armGuestTimer(0);
  cpu.apicAccess = 0;
  cpu.apicWrite = 0;
  cpu.virtualInterrupt = 0;
  cpu.attention = 1;
  updateMode();
  flushOnVmTransition(vpidEnabled);
  return !usesPaePaging() || loadPdptes(cpu.cr3);
}
