/**
 * Posted interrupts: a notification makes the processor take the requests of a descriptor in memory into the virtual APIC,
 * without a VM exit.
 *
 *   descriptor, 64 bytes:  0 PIR, a bit a vector   256 ON   257 SN   279:272 notification vector   319:288 destination
 *
 * @sdm 3C "Posted-Interrupt Processing"
 */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { apicEoi } from "../apic/local-apic.ts";
import { physLoad32, physLoad64, physStore32, physStore64 } from "../memory/physical.ts";
import { field, field32, pinControl } from "../state/vmcs.ts";
import { evaluateVirtualInterrupts } from "./virtual-apic.ts";
import { requestVirtualInterrupt } from "./virtual-apic-page.ts";

/** Byte offset of the word with ON and SN. */
const STATUS: u64 = 32;
const OUTSTANDING: u32 = 1;

/** An interrupt with this vector is a notification: it causes no VM exit. */
export function isNotification(vector: u32): bool {
  return pinControl(Control.PROCESS_POSTED_INTERRUPTS) && vector == (field32(Slot.POSTED_INTERRUPT_VECTOR) & 0xff);
}

/** After the local APIC acknowledged a notification. */
export function processPostedInterrupts(): void {
  const descriptor = field(Slot.POSTED_INTERRUPT_DESCRIPTOR);
  physStore32(descriptor + STATUS, physLoad32(descriptor + STATUS) & ~OUTSTANDING);
  apicEoi();
  for (let word: u64 = 0; word < 4; word++) {
    let requests = physLoad64(descriptor + (word << 3));
    physStore64(descriptor + (word << 3), 0);
    while (requests != 0) {
      requestVirtualInterrupt(((word as u32) << 6) + (ctz<u64>(requests) as u32));
      requests &= requests - 1;
    }
  }
  evaluateVirtualInterrupts();
}
