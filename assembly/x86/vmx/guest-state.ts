/**
 * Guest state between the processor and the VMCS: saved by a VM exit, loaded by a VM entry.
 *
 * Straight loads and stores: this is what a round trip of exit and entry costs.
 *
 * @sdm 3C "Saving Guest State"
 * @sdm 3C "Loading Guest State"
 */
import * as Control from "../../spec/control.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { CR0_CD, CR0_ET, CR0_NW, CR0_PG, CR4_PAE, EFER_LMA, EFER_LME } from "../state/control-bits.ts";
import { getRflags, setRflags } from "../state/flags.ts";
import { CS, DS, ES, FS, GS, LDTR, SS, TR } from "../state/segment.ts";
import { entryControl, exitControl, field, field32, secondaryControl, setField } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { loadPdptes } from "../memory/pdpte-registers.ts";
import { ACTIVE, MWAIT } from "./activity.ts";

/** CR0 bits that neither VM entry nor VM exit changes. */
export const CR0_KEPT: u64 = CR0_ET | CR0_NW | CR0_CD;
/** DR7 bits 12, 14, 15 are always 0, bit 10 is always 1. */
const DR7_ZERO: u64 = 0xd000;
const DR7_ONE: u64 = 0x400;

function saveSegment(i: u32): void {
  setField(Slot.GUEST_ES_SELECTOR + i, load<u32>(VCPU_BASE + Offset.SEG_SELECTOR + (i << 2)) as u64);
  setField(Slot.GUEST_ES_LIMIT + i, load<u32>(VCPU_BASE + Offset.SEG_LIMIT + (i << 2)) as u64);
  setField(Slot.GUEST_ES_ACCESS_RIGHTS + i, load<u32>(VCPU_BASE + Offset.SEG_ACCESS + (i << 2)) as u64);
  setField(Slot.GUEST_ES_BASE + i, load<u64>(VCPU_BASE + Offset.SEG_BASE + (i << 3)));
}

function loadSegment(i: u32): void {
  store<u32>(VCPU_BASE + Offset.SEG_SELECTOR + (i << 2), field32(Slot.GUEST_ES_SELECTOR + i));
  store<u32>(VCPU_BASE + Offset.SEG_LIMIT + (i << 2), field32(Slot.GUEST_ES_LIMIT + i));
  store<u32>(VCPU_BASE + Offset.SEG_ACCESS + (i << 2), field32(Slot.GUEST_ES_ACCESS_RIGHTS + i));
  store<u64>(VCPU_BASE + Offset.SEG_BASE + (i << 3), field(Slot.GUEST_ES_BASE + i));
}

/** PAE paging is in use by the processor's own registers. */
export function usesPaePaging(): bool {
  return (cpu.cr0 & CR0_PG) != 0 && (cpu.cr4 & CR4_PAE) != 0 && (cpu.efer & EFER_LMA) == 0;
}

/** Everything but what exit.ts decides by the cause of the exit: RF, pending debug exceptions. */
export function saveGuestState(): void {
  setField(Slot.GUEST_CR0, cpu.cr0);
  setField(Slot.GUEST_CR3, cpu.cr3);
  setField(Slot.GUEST_CR4, cpu.cr4);
  saveSegment(ES);
  saveSegment(CS);
  saveSegment(SS);
  saveSegment(DS);
  saveSegment(FS);
  saveSegment(GS);
  saveSegment(LDTR);
  saveSegment(TR);
  setField(Slot.GUEST_GDTR_BASE, cpu.gdtrBase);
  setField(Slot.GUEST_GDTR_LIMIT, cpu.gdtrLimit as u64);
  setField(Slot.GUEST_IDTR_BASE, cpu.idtrBase);
  setField(Slot.GUEST_IDTR_LIMIT, cpu.idtrLimit as u64);
  setField(Slot.GUEST_SYSENTER_CS, cpu.sysenterCs & 0xffffffff);
  setField(Slot.GUEST_SYSENTER_ESP, cpu.sysenterEsp);
  setField(Slot.GUEST_SYSENTER_EIP, cpu.sysenterEip);
  setField(Slot.GUEST_RSP, cpu.rsp);
  setField(Slot.GUEST_RIP, cpu.rip);
  setField(Slot.GUEST_RFLAGS, getRflags());
  setField(Slot.GUEST_ACTIVITY, (cpu.activity < MWAIT ? cpu.activity : ACTIVE) as u64);
  setField(Slot.GUEST_INTERRUPTIBILITY, cpu.interruptibility as u64);
  if (exitControl(Control.SAVE_DEBUG_CONTROLS)) {
    setField(Slot.GUEST_DR7, cpu.dr7);
    setField(Slot.GUEST_DEBUGCTL, cpu.debugctl);
  }
  if (exitControl(Control.SAVE_PAT)) setField(Slot.GUEST_PAT, cpu.pat);
  if (exitControl(Control.SAVE_EFER)) setField(Slot.GUEST_EFER, cpu.efer);
  // IA32_VMX_MISC bit 5: the entry control follows IA32_EFER.LMA, which an unrestricted guest can change.
  const entry = field32(Slot.ENTRY_CONTROLS) & ~Control.IA32E_MODE_GUEST;
  setField(Slot.ENTRY_CONTROLS, ((cpu.efer & EFER_LMA) != 0 ? entry | Control.IA32E_MODE_GUEST : entry) as u64);
  if (secondaryControl(Control.ENABLE_EPT) && usesPaePaging()) {
    setField(Slot.GUEST_PDPTE0, cpu.pdpte0);
    setField(Slot.GUEST_PDPTE1, cpu.pdpte1);
    setField(Slot.GUEST_PDPTE2, cpu.pdpte2);
    setField(Slot.GUEST_PDPTE3, cpu.pdpte3);
  }
}

/** IA32_EFER of a guest: from its field, or LMA and LME from the "IA-32e mode guest" control. */
function guestEfer(): u64 {
  if (entryControl(Control.LOAD_EFER)) return field(Slot.GUEST_EFER);
  let efer = cpu.efer & ~EFER_LMA;
  const lma = entryControl(Control.IA32E_MODE_GUEST);
  if (lma) efer |= EFER_LMA;
  if ((field(Slot.GUEST_CR0) & CR0_PG) == 0) return efer;
  return lma ? efer | EFER_LME : efer & ~EFER_LME;
}

/** The checks have passed. PDPTEs are loaded by the caller, once translations are those of the guest. */
export function loadGuestState(): void {
  cpu.efer = guestEfer();
  cpu.cr0 = (field(Slot.GUEST_CR0) & ~CR0_KEPT) | (cpu.cr0 & CR0_KEPT);
  cpu.cr3 = field(Slot.GUEST_CR3);
  cpu.cr4 = field(Slot.GUEST_CR4);
  if (entryControl(Control.LOAD_DEBUG_CONTROLS)) {
    cpu.dr7 = (field(Slot.GUEST_DR7) & ~DR7_ZERO) | DR7_ONE;
    cpu.debugctl = field(Slot.GUEST_DEBUGCTL);
  }
  cpu.sysenterCs = field(Slot.GUEST_SYSENTER_CS);
  cpu.sysenterEsp = field(Slot.GUEST_SYSENTER_ESP);
  cpu.sysenterEip = field(Slot.GUEST_SYSENTER_EIP);
  if (entryControl(Control.LOAD_PAT)) cpu.pat = field(Slot.GUEST_PAT);
  loadSegment(ES);
  loadSegment(CS);
  loadSegment(SS);
  loadSegment(DS);
  loadSegment(FS);
  loadSegment(GS);
  loadSegment(LDTR);
  loadSegment(TR);
  cpu.gdtrBase = field(Slot.GUEST_GDTR_BASE);
  cpu.gdtrLimit = field32(Slot.GUEST_GDTR_LIMIT);
  cpu.idtrBase = field(Slot.GUEST_IDTR_BASE);
  cpu.idtrLimit = field32(Slot.GUEST_IDTR_LIMIT);
  cpu.rsp = field(Slot.GUEST_RSP);
  cpu.rip = field(Slot.GUEST_RIP);
  setRflags(field(Slot.GUEST_RFLAGS));
  cpu.activity = field32(Slot.GUEST_ACTIVITY);
  cpu.interruptibility = field32(Slot.GUEST_INTERRUPTIBILITY);
  cpu.pendingDebug = field(Slot.GUEST_PENDING_DEBUG_EXCEPTIONS);
}

/** The PDPTE registers of a guest that uses PAE paging: from the VMCS with EPT, else from memory. */
export function loadGuestPdptes(): void {
  if (!usesPaePaging()) return;
  if (!secondaryControl(Control.ENABLE_EPT)) {
    loadPdptes(cpu.cr3);
    return;
  }
  cpu.pdpte0 = field(Slot.GUEST_PDPTE0);
  cpu.pdpte1 = field(Slot.GUEST_PDPTE1);
  cpu.pdpte2 = field(Slot.GUEST_PDPTE2);
  cpu.pdpte3 = field(Slot.GUEST_PDPTE3);
}
