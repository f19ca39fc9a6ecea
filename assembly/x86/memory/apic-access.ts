/**
 * Accesses of a guest to its APIC-access page: virtualized by the virtual-APIC page, or an APIC-access VM exit.
 *
 * A virtualized access goes to the same offset of the virtual-APIC page. What a write there has to do besides comes after the
 * instruction (vmx/virtual-apic.ts): cpu.apicWrite keeps its offset.
 *
 * @sdm 3C "Virtualizing Memory-Mapped APIC Accesses"
 */
import * as Control from "../../spec/control.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { NO_FAULT, raiseVmExit } from "../event/fault.ts";
import { field, primaryControl, secondaryControl, tertiaryControl } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { NO_ADDRESS } from "./physical.ts";

/*
 * Sets of registers: bit n stands for the 4 bytes at offset 16 * n.
 *
 * TPR 8   EOI B   ICR low 30
 */
const TPR: u64 = 0x100;
const EOI: u64 = 0x800;
const ICR_LOW: u64 = 0x1000000000000;
/** ID, version, TPR, EOI, LDR, DFR, SVR, ISR, TMR, IRR, ESR, ICR, LVT 32H to 37H, initial count, divide configuration. */
const READABLE: u64 = 0x41ff01ffffffe90c;
/** Those without version, ISR, TMR and IRR. */
const WRITABLE: u64 = 0x41ff01000000e904;

/* Exit qualification bits 15:12: the kind of access. */
const LINEAR_READ: u64 = 0x0000;
const LINEAR_WRITE: u64 = 0x1000;
const LINEAR_FETCH: u64 = 0x2000;
const LINEAR_DELIVERY: u64 = 0x3000;
const PHYSICAL_DELIVERY: u64 = 0xa000;
const PHYSICAL_INSTRUCTION: u64 = 0xf000;

function virtualizedReads(): u64 {
  if (!primaryControl(Control.USE_TPR_SHADOW)) return 0;
  return secondaryControl(Control.APIC_REGISTER_VIRTUALIZATION) ? READABLE : TPR;
}

function virtualizedWrites(): u64 {
  if (!primaryControl(Control.USE_TPR_SHADOW)) return 0;
  if (secondaryControl(Control.APIC_REGISTER_VIRTUALIZATION)) return WRITABLE;
  let registers = TPR;
  if (secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY)) registers |= EOI | ICR_LOW;
  if (tertiaryControl(Control.IPI_VIRTUALIZATION)) registers |= ICR_LOW;
  return registers;
}

/**
 * Where a load or store of `size` bytes at an address in the APIC-access page goes: NO_ADDRESS with the VM exit recorded if it
 * is not virtualized. Only accesses to the low 4 bytes of 16 are.
 */
export function virtualApicAddress(physical: u64, size: u32, isWrite: bool): u64 {
  const offset = physical & 0xfff;
  const registers = isWrite ? virtualizedWrites() : virtualizedReads();
  if (((offset as u32) & 15) + size <= 4 && ((registers >> (offset >> 4)) & 1) != 0) {
    if (isWrite) {
      cpu.apicWrite = (offset as u32) + 1;
      cpu.attention = 1;
    }
    return field(Slot.VIRTUAL_APIC_ADDRESS) | offset;
  }
  return apicAccessExit(offset, isWrite ? LINEAR_WRITE : LINEAR_READ);
}

function apicAccessExit(offset: u64, kind: u64): u64 {
  raiseVmExit(ExitReason.APIC_ACCESS, offset | (cpu.deliveringVector == NO_FAULT ? kind : LINEAR_DELIVERY));
  return NO_ADDRESS;
}

/** A fetch from the APIC-access page: NO_ADDRESS with the VM exit recorded. */
export function apicAccessFetch(physical: u64): u64 {
  return apicAccessExit(physical & 0xfff, LINEAR_FETCH);
}

/** An access by guest-physical address alone, to a paging structure: NO_ADDRESS with the VM exit recorded. */
export function apicAccessPhysical(physical: u64): u64 {
  raiseVmExit(ExitReason.APIC_ACCESS, (physical & 0xfff) | (cpu.deliveringVector == NO_FAULT ? PHYSICAL_INSTRUCTION : PHYSICAL_DELIVERY));
  return NO_ADDRESS;
}
