/**
 * The PAL_VPS services. A monitor branches to them for every exit of its guest, so the engine performs them itself.
 *
 * Arguments are in GR24..GR31 of the current bank: GR24 is where the service returns to (the guest's b0 for the two that resume),
 * GR25 the VPD, GR26 and GR27 what the service adds. The state of the active virtual processor is in the VPD at all times: there is
 * nothing to synchronize.
 *
 * @source Itanium SDM vol. 2 "PAL Virtualization Services"
 */
import { IVA } from "../../spec/ia64/control.ts";
import { BR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, RAM_BASE } from "../../spec/ia64/layout.ts";
import * as Pal from "../../spec/ia64/pal.ts";
import { BE, BN, DB, DT, I, IS, IT, RT, SS, TB } from "../../spec/ia64/psr.ts";
import { SERVICE } from "../../spec/ia64/stop.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { slotIp } from "../decode/position.ts";
import { logEvent, WATCH_SERVICE } from "../event/event-log.ts";
import { BRANCH, FAULT, JUMP, RESUME, STOP } from "../event/outcome.ts";
import { retiredNow } from "../interrupt/timer.ts";
import { fastWrite, NO_ADDRESS, READ, translateData, WRITE } from "../memory/access.ts";
import { hashAddress, hashTag } from "../memory/miss.ts";
import { ramPointer } from "../memory/physical.ts";
import { setCr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { gr, grAddress, setGrAt } from "../state/general.ts";
import { vpdField } from "../virtual/vpd.ts";
import { record } from "./branch.ts";
import { resume } from "./resume.ts";

const ON: u64 = ((1 as u64) << (IT as u64)) | ((1 as u64) << (DT as u64)) | ((1 as u64) << (RT as u64));
const OFF: u64 =
  ((1 as u64) << (BE as u64)) |
  ((1 as u64) << (I as u64)) |
  ((1 as u64) << (IS as u64)) |
  ((1 as u64) << (SS as u64)) |
  ((1 as u64) << (DB as u64)) |
  ((1 as u64) << (TB as u64));
const NONE: u64 = 0xffffffffffffffff;

/** Number of the service whose first bundle is at a physical address, or SERVICE_COUNT. */
export function serviceAt(physical: u64): u32 {
  const offset = physical - cpu.servicesBase;
  return cpu.servicesBase != 0 && offset < Pal.SERVICE_COUNT * Pal.SERVICE_BYTES && offset % Pal.SERVICE_BYTES == 0
    ? <u32>(offset / Pal.SERVICE_BYTES)
    : Pal.SERVICE_COUNT;
}

function misuse(number: u32, rule: u32): i32 {
  cpu.stopReason = SERVICE;
  cpu.stopDetail = number | (rule << 8);
  return STOP;
}

/** Why the VPD in GR25 cannot be used: FAULT of the access, or STOP. */
let failure: i32 = 0;

/** Pointer to the VPD in GR25, or 0. */
function descriptorArgument(number: u32): usize {
  const address = gr(25);
  let pointer = fastWrite(address, 7);
  if (pointer == 0) {
    const physical = translateData(address, 8, READ | WRITE, 0);
    if (physical == NO_ADDRESS) {
      failure = FAULT;
      return 0;
    }
    pointer = ramPointer(physical, Vpd.VPD_BYTES);
  }
  const physical: usize = pointer - RAM_BASE;
  if (
    pointer == 0 ||
    physical % <usize>Vpd.VPD_ALIGNMENT != 0 ||
    ramPointer(physical, Vpd.VPD_BYTES) == 0 ||
    vpdField(pointer, Vpd.PAL_SIGNATURE) != Pal.VPD_SIGNATURE
  ) {
    failure = misuse(number, Pal.RULE_VPD);
    return 0;
  }
  return pointer;
}

function activate(descriptor: usize): void {
  cpu.vpdPhysical = <u64>(descriptor - RAM_BASE);
  cpu.optHandler = vpdField(descriptor, Vpd.PAL_OPT_HANDLER);
}

/** With a look at events if somebody watches: the log must not overflow. */
function returnToCaller(slot: usize): i32 {
  const from = slotIp(slot);
  cpu.ip = gr(24) & ~(15 as u64);
  if (!cpu.watched) return BRANCH;
  record(slot, from);
  return JUMP;
}

/** Performs a service. `slot` is its break instruction. */
export function callService(number: u32, slot: usize): i32 {
  const resumes = number == Pal.RESUME_NORMAL || number == Pal.RESUME_HANDLER;
  const psr = cpu.psr;
  if ((psr & ON) != ON || (psr & OFF) != 0 || (resumes && (psr >> BN) & 1)) return misuse(number, Pal.RULE_PSR);
  if (cpu.watched) logEvent(WATCH_SERVICE, number, retiredNow(), slotIp(slot), 0, gr(24), gr(25), gr(26));
  if (number == Pal.THASH) {
    setGrAt(grAddress(31), hashAddress(gr(25), gr(26), gr(27)), 0);
    return returnToCaller(slot);
  }
  if (number == Pal.TTAG) {
    setGrAt(grAddress(31), hashTag(gr(25), gr(26)), 0);
    return returnToCaller(slot);
  }
  const descriptor = descriptorArgument(number);
  if (descriptor == 0) return failure;
  if (resumes) return resumeGuest(number, slot, descriptor);
  if (number == Pal.RESTORE) {
    activate(descriptor);
    setCr(IVA, vpdField(descriptor, Vpd.PAL_HOST_IVA));
  } else if (number == Pal.SAVE && cpu.vpdPhysical == <u64>(descriptor - RAM_BASE)) {
    cpu.vpdPhysical = NONE;
    cpu.optHandler = 0;
  }
  return returnToCaller(slot);
}

/** The guest goes on where the interruption registers say. A virtual interrupt that is unmasked comes first: the loop looks for it. */
function resumeGuest(number: u32, slot: usize, descriptor: usize): i32 {
  const incomplete = number == Pal.RESUME_HANDLER && gr(26) >> 63 != 0;
  const b0 = gr(24);
  const outcome = resume(slot, number);
  if (outcome != RESUME) return outcome;
  store<u64>(CPU_BASE + BR, b0);
  activate(descriptor);
  // RSE.CFLE of an interrupted load of the guest's frame.
  if (incomplete && cpu.dirty < 0) cpu.cfle = 1;
  return RESUME;
}
