/**
 * Virtualization exceptions: EPT violations that the guest handles itself.
 *
 * @sdm 3C "Virtualization Exceptions"
 */
import * as Control from "../../spec/control.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { NO_FAULT, VE, raise } from "../event/fault.ts";
import { CR0_PE } from "../state/control-bits.ts";
import { cpu } from "../state/vcpu.ts";
import { field, secondaryControl } from "../state/vmcs.ts";
import { physLoad32, physStore16, physStore32, physStore64 } from "./physical.ts";

/** Bit 63 of an EPT entry that is not present or maps a page: violations through it always cause VM exits. */
const SUPPRESS: u64 = 0x8000000000000000;

/*
 * The virtualization-exception information area.
 *
 *   0 u32 exit reason   4 u32 all ones until the guest clears it   8 u64 exit qualification
 *   16 u64 guest-linear address   24 u64 guest-physical address   32 u16 EPTP index
 */

/**
 * Records #VE for an EPT violation that is convertible by the entry it came from, and fills in the information area. False:
 * the violation causes a VM exit.
 */
export function raiseVirtualizationException(entry: u64, qualification: u64): bool {
  if ((entry & SUPPRESS) != 0 || !secondaryControl(Control.EPT_VIOLATION_VE)) return false;
  if (!(cpu.cr0 & CR0_PE) || cpu.deliveringVector != NO_FAULT) return false;
  const area = field(Slot.VE_INFORMATION_ADDRESS);
  if (physLoad32(area + 4) != 0) return false;
  physStore32(area, ExitReason.EPT_VIOLATION);
  physStore32(area + 4, 0xffffffff);
  physStore64(area + 8, qualification);
  physStore64(area + 16, cpu.guestLinear);
  physStore64(area + 24, cpu.guestPhysical);
  physStore16(area + 32, field(Slot.EPTP_INDEX) as u16);
  raise(VE);
  return true;
}
