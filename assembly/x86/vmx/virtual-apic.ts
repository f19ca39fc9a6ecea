/**
 * The virtual APIC of a guest: task priority, virtual interrupts, end of interrupt, and what a write to a register of the
 * virtual-APIC page has to do once the instruction is complete.
 *
 * RVI and SVI are the bytes of the guest-interrupt-status field: the virtual interrupt that is requested with the highest
 * priority, and the one in service.
 *
 * @sdm 3C "APIC Virtualization and Virtual Interrupts"
 */
import * as Control from "../../spec/control.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { RETIRE } from "../event/outcome.ts";
import { physLoad64, physStore64 } from "../memory/physical.ts";
import { field, field32, primaryControl, secondaryControl, setField, tertiaryControl } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";
import { performVmExit } from "./exit.ts";
import { virtualizeIpi } from "./ipi-virtualization.ts";
import {
  EOI,
  ICR_HIGH,
  ICR_LOW,
  IRR,
  ISR,
  PPR,
  SELF_IPI,
  TPR,
  clearVector,
  highestVector,
  register,
  requestVirtualInterrupt,
  setRegister,
  setVector,
} from "./virtual-apic-page.ts";

/** What decides whether a self-IPI is virtualized: delivery mode, status, trigger mode, shorthand, reserved bits; "self" alone is. */
const SELF_IPI_BITS: u32 = 0xffffb700;
const SHORTHAND_SELF: u32 = 0x40000;
/** ICR bits that must be 0 for an IPI to one processor to be virtualized: those, and the destination mode. */
const IPI_ZERO: u32 = 0xffffbf00;

/** "Virtual-interrupt delivery" is 1. */
export function virtualInterruptDelivery(): bool {
  return secondaryControl(Control.VIRTUAL_INTERRUPT_DELIVERY);
}

function requested(): u32 {
  return field32(Slot.GUEST_INTERRUPT_STATUS) & 0xff;
}
function inService(): u32 {
  return (field32(Slot.GUEST_INTERRUPT_STATUS) >> 8) & 0xff;
}

/** PPR virtualization. @sdm 3C "PPR Virtualization" */
function updatePriority(): void {
  const task = register(TPR) & 0xff;
  const service = inService();
  setRegister(PPR, task >> 4 >= service >> 4 ? task : service & 0xf0);
}

/** Evaluation of pending virtual interrupts. @sdm 3C "Evaluation of Pending Virtual Interrupts" */
export function evaluateVirtualInterrupts(): void {
  const isRecognized = !primaryControl(Control.INTERRUPT_WINDOW_EXITING) && requested() >> 4 > ((register(PPR) >> 4) & 0xf);
  cpu.virtualInterrupt = isRecognized ? 1 : 0;
  if (isRecognized) cpu.attention = 1;
}

/** A VM exit after the instruction that caused it: its length is not reported. */
function trapLikeExit(reason: u32, qualification: u64): i32 {
  cpu.nextRip = cpu.rip;
  return performVmExit(reason, qualification);
}

/** TPR below its threshold; only without virtual-interrupt delivery. */
function belowThreshold(): bool {
  return (field32(Slot.TPR_THRESHOLD) & 0xf) > ((register(TPR) >> 4) & 0xf);
}

/** TPR virtualization. RETIRE, or the outcome of the VM exit. @sdm 3C "TPR Virtualization" */
function virtualizeTpr(): i32 {
  if (!virtualInterruptDelivery()) return belowThreshold() ? trapLikeExit(ExitReason.TPR_BELOW_THRESHOLD, 0) : RETIRE;
  updatePriority();
  evaluateVirtualInterrupts();
  return RETIRE;
}

/** True if the EOI-exit bitmap has the vector's bit. */
function eoiExits(vector: u32): bool {
  return ((field(Slot.EOI_EXIT_BITMAP_0 + (vector >> 6)) >> (vector & 63)) & 1) != 0;
}

/** EOI virtualization. @sdm 3C "EOI Virtualization" */
function virtualizeEoi(): i32 {
  const vector = inService();
  clearVector(ISR, vector);
  setField(Slot.GUEST_INTERRUPT_STATUS, ((highestVector(ISR) << 8) | requested()) as u64);
  updatePriority();
  if (eoiExits(vector)) return trapLikeExit(ExitReason.VIRTUALIZED_EOI, vector as u64);
  evaluateVirtualInterrupts();
  return RETIRE;
}

/** Self-IPI virtualization. @sdm 3C "Self-IPI Virtualization" */
function virtualizeSelfIpi(vector: u32): i32 {
  requestVirtualInterrupt(vector);
  evaluateVirtualInterrupts();
  return RETIRE;
}

function writeExit(offset: u32): i32 {
  return trapLikeExit(ExitReason.APIC_WRITE, offset as u64);
}

/** A write of the low half of the virtual ICR. @sdm 3C "IPI Virtualization" */
function interruptCommand(offset: u32): i32 {
  const command = register(ICR_LOW);
  const vector = command & 0xff;
  if (vector < 16) return writeExit(offset);
  if (virtualInterruptDelivery() && (command & SELF_IPI_BITS) == SHORTHAND_SELF) return virtualizeSelfIpi(vector);
  if (!tertiaryControl(Control.IPI_VIRTUALIZATION) || (command & IPI_ZERO) != 0) return writeExit(offset);
  // WRMSR has stored both halves of the ICR as one quadword.
  const destination = secondaryControl(Control.VIRTUALIZE_X2APIC_MODE) ? register(ICR_LOW + 4) : register(ICR_HIGH) >> 24;
  return virtualizeIpi(destination, vector) ? RETIRE : writeExit(offset);
}

/**
 * What the write to the virtual APIC at cpu.apicWrite does after its instruction. RETIRE, or the outcome of a VM exit, which
 * is trap-like.
 *
 * @sdm 3C "APIC-Write Emulation"
 */
export function emulateApicWrite(): i32 {
  const offset = cpu.apicWrite - 1;
  cpu.apicWrite = 0;
  switch (offset & 0xff0) {
    case TPR:
      setRegister(TPR, register(TPR) & 0xff);
      return virtualizeTpr();
    case EOI:
      if (!virtualInterruptDelivery()) return writeExit(offset);
      setRegister(EOI, 0);
      return virtualizeEoi();
    case ICR_LOW:
      return interruptCommand(offset);
    case ICR_HIGH:
      setRegister(ICR_HIGH, register(ICR_HIGH) & 0xff000000);
      return RETIRE;
    case SELF_IPI: {
      const vector = register(SELF_IPI) & 0xff;
      return vector < 16 ? writeExit(offset) : virtualizeSelfIpi(vector);
    }
    default:
      return writeExit(offset);
  }
}

/** MOV from CR8 with "use TPR shadow". */
export function virtualCr8(): u64 {
  return (register(TPR) >> 4) as u64;
}

/** MOV to CR8 with "use TPR shadow". */
export function setVirtualCr8(value: u64): void {
  setRegister(TPR, (value as u32) << 4);
  noteWrite(TPR);
}

function noteWrite(offset: u32): void {
  cpu.apicWrite = offset + 1;
  cpu.attention = 1;
}

/**
 * RDMSR of 800H to 8FFH in virtualize-x2APIC mode reads the virtual-APIC page at `offset`, whatever register is there: all of
 * them with APIC-register virtualization, else the TPR alone.
 *
 * @sdm 3C "Virtualizing MSR-Based APIC Accesses"
 */
export function isVirtualMsrRead(offset: u32): bool {
  if (!secondaryControl(Control.VIRTUALIZE_X2APIC_MODE)) return false;
  return offset == TPR || secondaryControl(Control.APIC_REGISTER_VIRTUALIZATION);
}

export function virtualMsr(offset: u32): u64 {
  return physLoad64(field(Slot.VIRTUAL_APIC_ADDRESS) | (offset as u64));
}

/** WRMSR in virtualize-x2APIC mode writes the virtual-APIC page: the TPR, and what the other controls add. */
export function isVirtualMsrWrite(offset: u32): bool {
  if (!secondaryControl(Control.VIRTUALIZE_X2APIC_MODE)) return false;
  if (offset == TPR) return true;
  if (offset == EOI || offset == SELF_IPI) return virtualInterruptDelivery();
  return offset == ICR_LOW && tertiaryControl(Control.IPI_VIRTUALIZATION);
}

/** False: a reserved bit is set, which is #GP(0). */
export function writeVirtualMsr(offset: u32, value: u64): bool {
  if ((value & reservedBits(offset)) != 0) return false;
  physStore64(field(Slot.VIRTUAL_APIC_ADDRESS) | (offset as u64), value);
  noteWrite(offset);
  return true;
}

/** TPR and self-IPI have 8 bits, EOI takes zero; in the ICR bits 31:20, 17:16, 13 and 12 are reserved. */
function reservedBits(offset: u32): u64 {
  if (offset == EOI) return 0xffffffffffffffff;
  return offset == ICR_LOW ? 0xfff33000 : 0xffffffffffffff00;
}

/** VM entry: priorities and pending virtual interrupts, or the TPR threshold of a guest without virtual-interrupt delivery. */
export function enterVirtualApic(): void {
  cpu.apicAccess = 0;
  cpu.apicWrite = 0;
  cpu.virtualInterrupt = 0;
  if (secondaryControl(Control.VIRTUALIZE_APIC_ACCESSES)) cpu.apicAccess = field(Slot.APIC_ACCESS_ADDRESS) | 1;
  if (!primaryControl(Control.USE_TPR_SHADOW)) return;
  if (virtualInterruptDelivery()) {
    updatePriority();
    evaluateVirtualInterrupts();
  } else if (cpu.apicAccess != 0 && belowThreshold()) cpu.apicWrite = TPR + 1;
}

/** Virtual-interrupt delivery, up to the IDT: the vector. @sdm 3C "Virtual-Interrupt Delivery" */
export function acknowledgeVirtualInterrupt(): u32 {
  const vector = requested();
  setVector(ISR, vector);
  setRegister(PPR, vector & 0xf0);
  clearVector(IRR, vector);
  setField(Slot.GUEST_INTERRUPT_STATUS, ((vector << 8) | highestVector(IRR)) as u64);
  cpu.virtualInterrupt = 0;
  return vector;
}
