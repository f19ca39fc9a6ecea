/**
 * The PDPTE registers of PAE paging, loaded from memory by MOV to CR3 and by what turns the mode on.
 *
 * @sdm 3A "PDPTE Registers"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { cpu } from "../state/vcpu.ts";
import { machine } from "../state/machine.ts";
import { apicAccessPhysical } from "./apic-access.ts";
import { EPT_READ, eptTranslate } from "./ept.ts";
import { EXECUTE_DISABLE, PRESENT, UPPER } from "./paging.ts";
import { NO_ADDRESS, PHYSICAL_PAGE, isApicAccessPage, physLoad64 } from "./physical.ts";

/**
 * Loads the PDPTE registers from the table that `cr3` locates. False, and nothing changed: faulted() if an EPT violation
 * is recorded, else a reserved bit is set in a present entry, for which the instruction raises #GP(0).
 *
 * @sdm 3A "PDPTE Registers"
 */
export function loadPdptes(cr3: u64): bool {
  const reserved =
    0x1e6 | UPPER | EXECUTE_DISABLE | ((PHYSICAL_PAGE >> (machine.physicalAddressBits as u64)) << (machine.physicalAddressBits as u64));
  let physical = cr3 & 0xffffffe0;
  if (cpu.eptPointer != 0) {
    physical = eptTranslate(physical, EPT_READ, 0, 0);
    if (isApicAccessPage(physical)) physical = apicAccessPhysical(physical);
    if (physical == NO_ADDRESS) return false;
  }
  for (let i: u64 = 0; i < 4; i++) {
    const entry = physLoad64(physical + (i << 3));
    if ((entry & PRESENT) != 0 && (entry & reserved) != 0) return false;
  }
  for (let i: u64 = 0; i < 4; i++) {
    store<u64>(VCPU_BASE + Offset.PDPTE + ((i as u32) << 3), physLoad64(physical + (i << 3)));
  }
  return true;
}
