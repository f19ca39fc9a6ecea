/** Register stack frames. @source Itanium SDM vol. 3 "alloc", "cover", "clrrrb", "flushrs", "loadrs" */
import { BSP, BSPSTORE, PFS, RSC } from "../../spec/ia64/application.ts";
import { IFS } from "../../spec/ia64/control.ts";
import { IC } from "../../spec/ia64/psr.ts";
import { COVER } from "../../spec/ia64/virtualization-cause.ts";
import { A_COVER, VPSR } from "../../spec/ia64/vpd.ts";
import { slotA, slotImmediate, slotRaw } from "../decode/slot.ts";
import { raiseIllegalOperation, raiseReservedField } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { flushRegisters, loadCollection, loadRegister, makeRoom, preserve, registersBetween } from "../rse/backing-store.ts";
import { ar, setAr } from "../state/application.ts";
import { setCr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { clearRotation, currentFrameMarker } from "../state/frame.ts";
import { grAddress, GR_ZERO, mapFrame, STACKED_REGISTERS } from "../state/general.ts";
import { setRrbPr } from "../state/predicate.ts";
import { psrBit, virtualMachine } from "../state/psr.ts";
import { raiseVirtualization } from "../virtual/intercept.ts";
import { accelerated, setVpdField, vcr, vpd, vpdField } from "../virtual/vpd.ts";

/** A frame marker in IFS is valid. */
const IFS_VALID: u64 = 0x8000000000000000;

export function execAlloc(slot: usize): i32 {
  const fields = <u32>slotImmediate(slot);
  const sof = fields & 127;
  const sol = (fields >> 7) & 127;
  const sor = ((fields >> 14) & 15) << 3;
  const r1 = slotA(slot);
  if (slotRaw(slot) & 63 || sof > STACKED_REGISTERS || sol > sof || sor > sof) return raiseIllegalOperation();
  if (r1 == 0 || r1 >= 32 + sof) return raiseIllegalOperation();
  if (sor != cpu.sor && (cpu.rrbGr | cpu.rrbFr | cpu.rrbPr) != 0) return raiseReservedField();
  if (sof > cpu.sof && !makeRoom(sof)) return FAULT;
  cpu.sof = sof;
  cpu.sol = sol;
  cpu.sor = sor;
  mapFrame();
  const target = grAddress(r1);
  store<u64>(target, ar(PFS));
  store<u64>(target, 0, 8);
  return RETIRE;
}

/** All registers of the frame become those of a caller; nothing is left. */
function cover(): u64 {
  const marker = currentFrameMarker();
  preserve(cpu.sof);
  cpu.sof = 0;
  cpu.sol = 0;
  cpu.sor = 0;
  clearRotation();
  mapFrame();
  cpu.cfle = 0;
  return marker;
}

/** Privileged in a virtual machine only: the guest's handlers use it to find their interrupted frame. */
export function execCover(slot: usize): i32 {
  if (virtualMachine() && cpu.cpl == 0) {
    if (!accelerated(A_COVER)) return raiseVirtualization(COVER, slot);
    const descriptor = vpd();
    const marker = cover();
    if (((vpdField(descriptor, VPSR) >> IC) & 1) == 0) setVpdField(descriptor, vcr(IFS), marker | IFS_VALID);
    return RETIRE;
  }
  const marker = cover();
  if (!psrBit(IC)) setCr(IFS, marker | IFS_VALID);
  return RETIRE;
}

export function execClrrrb(slot: usize): i32 {
  clearRotation();
  mapFrame();
  return RETIRE;
}

export function execClrrrbPr(slot: usize): i32 {
  setRrbPr(0);
  return RETIRE;
}

export function execFlushrs(slot: usize): i32 {
  return flushRegisters() ? RETIRE : FAULT;
}

/** Makes exactly the RSC.loadrs bytes below BSP dirty registers. */
export function execLoadrs(slot: usize): i32 {
  const rsc = ar(RSC);
  const bytes = (rsc >> 16) & 0x3ff8;
  if (rsc & 3 || (cpu.sof != 0 && bytes != 0)) return raiseIllegalOperation();
  const wanted = ar(BSP) - bytes;
  if (registersBetween(wanted, ar(BSP)) > STACKED_REGISTERS - cpu.sof) return raiseIllegalOperation();
  cpu.failed = 0;
  while (<i64>(ar(BSPSTORE) - wanted) > 0) {
    // The last slot may hold a collection, which must not be lost: its registers are in memory only.
    const last = ar(BSPSTORE) - 8 == wanted && ((wanted >> 3) & 63) == 63;
    if (!(last ? loadCollection() : loadRegister())) return FAULT;
  }
  setAr(BSPSTORE, wanted);
  cpu.dirty = <i32>registersBetween(wanted, ar(BSP));
  return RETIRE;
}
