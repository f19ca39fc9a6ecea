/** Branches. @source Itanium SDM vol. 3 "br — Branch", "brl — Branch Long" */
import { EC, LC, PFS } from "../../spec/ia64/application.ts";
import { BR } from "../../spec/ia64/cpu-offset.ts";
import * as General from "../../spec/ia64/general-exception.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { CPL, DI, LP } from "../../spec/ia64/psr.ts";
import { GENERAL_EXCEPTION, LOWER_PRIVILEGE_TRANSFER } from "../../spec/ia64/vector.ts";
import { slotIp } from "../decode/position.ts";
import { SLOT_NUMBER, slotA, slotB, slotImmediate } from "../decode/slot.ts";
import { raise, raiseIllegalOperation, raiseTrap } from "../event/fault.ts";
import { BRANCH, FAULT, JUMP, RETIRE } from "../event/outcome.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { preserve, restore } from "../rse/backing-store.ts";
import { ar, setAr } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { CFM_MASK, clearFrame, clearRotation, currentFrameMarker, frameMarkerValid, setFrameMarker } from "../state/frame.ts";
import { mapFrame, STACKED_REGISTERS } from "../state/general.ts";
import { qualified, setPredicate, setRrbPr } from "../state/predicate.ts";

/** Address in a branch register: whole bundles. */
function branchRegister(b: u32): u64 {
  return load<u64>(CPU_BASE + BR + ((<usize>b) << 3)) & ~(15 as u64);
}

function setBranchRegister(b: u32, value: u64): void {
  store<u64>(CPU_BASE + BR + ((<usize>b) << 3), value);
}

export function execBr(slot: usize): i32 {
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

export function execBrInd(slot: usize): i32 {
  cpu.ip = branchRegister(slotB(slot));
  return BRANCH;
}

/** IA-32 is not implemented: the transition is disabled, as PSR.di would do it. */
export function execBrIa(slot: usize): i32 {
  if ((cpu.psr >> DI) & 1) return raise(GENERAL_EXCEPTION, General.DISABLED_ISA_TRANSITION);
  return raiseIllegalOperation();
}

/** PFS as a call saves it: frame marker, EC in 57:52, CPL in 63:62. */
function call(slot: usize, target: u64): i32 {
  setBranchRegister(slotA(slot), slotIp(slot) + 16);
  setAr(PFS, currentFrameMarker() | ((ar(EC) & 63) << 52) | ((<u64>cpu.cpl) << 62));
  preserve(cpu.sol);
  cpu.sof -= cpu.sol;
  cpu.sol = 0;
  cpu.sor = 0;
  clearRotation();
  mapFrame();
  cpu.ip = target;
  return BRANCH;
}

export function execBrCall(slot: usize): i32 {
  return call(slot, slotIp(slot) + slotImmediate(slot));
}

export function execBrCallInd(slot: usize): i32 {
  return call(slot, branchRegister(slotB(slot)));
}

/** Makes the frame of a frame marker current, `below` registers down. What it says wrong gives an empty frame. */
export function returnToFrame(cfm: u64, down: u32): void {
  restore(down);
  if (!frameMarkerValid(cfm) || cpu.dirty + ((<i32>cfm) & 127) > <i32>STACKED_REGISTERS) clearFrame();
  else setFrameMarker(cfm);
}

export function execBrRet(slot: usize): i32 {
  const from = slotIp(slot);
  const pfs = ar(PFS);
  const marker = pfs & CFM_MASK;
  setAr(EC, (pfs >> 52) & 63);
  returnToFrame(marker, (<u32>(marker >> 7)) & 127);
  cpu.ip = branchRegister(slotB(slot));
  const level = <u32>(pfs >> 62);
  if (level > cpu.cpl) {
    const trap = ((cpu.psr >> LP) & 1) != 0;
    setPsr((cpu.psr & ~((<u64>3) << CPL)) | ((<u64>level) << CPL));
    record(slot, from);
    if (trap) {
      raiseTrap(LOWER_PRIVILEGE_TRANSFER, 2);
      // ip is the target already.
      cpu.faultIsTrap = 2;
      return FAULT;
    }
    return JUMP;
  }
  if (cpu.cfle == 0) return BRANCH;
  record(slot, from);
  return JUMP;
}

/** What the loop notes of a branch that it takes itself. */
export function record(slot: usize, from: u64): void {
  cpu.branchFrom = from;
  cpu.branchTo = cpu.ip;
  cpu.branchSlot = (<u32>load<u8>(slot, SLOT_NUMBER)) & 3;
  cpu.slot = 0;
}

export function execBrCloop(slot: usize): i32 {
  const count = ar(LC);
  if (count == 0) return RETIRE;
  setAr(LC, count - 1);
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

/** One step of register rotation: every register of the rotating parts gets the next higher number. */
function rotate(): void {
  setRrbPr(cpu.rrbPr == 0 ? 47 : cpu.rrbPr - 1);
  cpu.rrbFr = cpu.rrbFr == 0 ? 95 : cpu.rrbFr - 1;
  if (cpu.sor != 0) {
    cpu.rrbGr = cpu.rrbGr == 0 ? cpu.sor - 1 : cpu.rrbGr - 1;
    mapFrame();
  }
}

/** Counted loops: true while the loop goes on. p63 becomes p16 of the next iteration. */
function countedStep(): bool {
  const count = ar(LC);
  const epilog = ar(EC) & 63;
  if (count != 0) {
    setAr(LC, count - 1);
    setPredicate(63, true);
    rotate();
    return true;
  }
  setPredicate(63, false);
  if (epilog == 0) return false;
  setAr(EC, epilog - 1);
  rotate();
  return epilog > 1;
}

export function execBrCtop(slot: usize): i32 {
  if (!countedStep()) return RETIRE;
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

export function execBrCexit(slot: usize): i32 {
  if (countedStep()) return RETIRE;
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

/** While loops: the qualifying predicate is the loop's condition. */
function whileStep(slot: usize): bool {
  const goesOn = qualified(slot);
  const epilog = ar(EC) & 63;
  setPredicate(63, false);
  if (goesOn) {
    rotate();
    return true;
  }
  if (epilog == 0) return false;
  setAr(EC, epilog - 1);
  rotate();
  return epilog > 1;
}

export function execBrWtop(slot: usize): i32 {
  if (!whileStep(slot)) return RETIRE;
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}

export function execBrWexit(slot: usize): i32 {
  if (whileStep(slot)) return RETIRE;
  cpu.ip = slotIp(slot) + slotImmediate(slot);
  return BRANCH;
}
