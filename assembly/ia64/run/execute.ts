/** The run loop: one decoded instruction after the other, until something needs the driver. */
import * as Exec from "../../spec/ia64/exec-id.ts";
import { PAGE_END, UNDECODED } from "../../spec/ia64/exec-id.ts";
import { BUNDLE_BYTES, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import { decodeBundle } from "../decode/bundle.ts";
import { placeOf } from "../decode/position.ts";
import { NUMBER_LONG, SLOT_EXEC, SLOT_HOT, SLOT_NUMBER, SLOT_PREDICATE } from "../decode/slot.ts";
import { BRANCH, FAULT, JUMP, RESUME, RETIRE, RETIRE_END, STOP } from "../event/outcome.ts";
import { execAdd, execAddImm, execShladd } from "../exec/alu.ts";
import { execBr } from "../exec/branch.ts";
import { execCmpEqImm, execCmpLt } from "../exec/compare.ts";
import { execLd8, execLd8Imm } from "../exec/load.ts";
import { callHandler } from "../exec/dispatch.ts";
import { PAGE_MASK } from "../memory/fast-tlb.ts";
import { cpu } from "../state/cpu.ts";
import { enterPage, FETCH_STOP } from "./fetch.ts";
import { RESERVE, runFast } from "./tiers.ts";

/** cpu.ip and cpu.slot for a place in the page in execution. */
function standAt(place: usize): void {
  const offset = <u32>place - cpu.pageRecords;
  const index = offset / BUNDLE_BYTES;
  cpu.ip = cpu.pageAddress + ((<u64>index) << 4);
  cpu.slot = (offset - index * BUNDLE_BYTES) / SLOT_BYTES;
}

/** The handlers that half of all instructions need stand in the loop itself. */
function call(id: u32, pc: usize): i32 {
  switch (id) {
    case Exec.ADD_IMM:
      return execAddImm(pc);
    case Exec.ADD:
      return execAdd(pc);
    case Exec.SHLADD:
      return execShladd(pc);
    case Exec.NOP:
      return RETIRE;
    case Exec.BR:
      return execBr(pc);
    case Exec.LD8_IMM:
      return execLd8Imm(pc);
    case Exec.LD8:
      return execLd8(pc);
    case Exec.CMP_EQ_IMM:
      return execCmpEqImm(pc);
    case Exec.CMP_LT:
      return execCmpLt(pc);
    default:
      return callHandler(id, pc);
  }
}

/**
 * Executes up to `left` instructions from cpu.ip, cpu.slot; enterPage has succeeded. On return cpu.ip and cpu.slot are the next
 * instruction, or the one that faulted or stops, and cpu.left says how many were not executed.
 *
 * Returns RETIRE when all were executed, otherwise what the handler said. A fetch that fails is a FAULT or a STOP of the target.
 */
export function execute(left: i32): i32 {
  let pc = placeOf(cpu.ip, cpu.slot);
  while (left > 0) {
    if (left > RESERVE && cpu.nats == 0 && load<u16>(pc, SLOT_HOT) != 0) {
      cpu.left = left;
      pc = runFast(pc);
      left = cpu.left;
    }
    const predicate = <u32>load<u8>(pc, SLOT_PREDICATE);
    const next = load<u8>(pc, SLOT_NUMBER) & NUMBER_LONG ? <usize>(2 * SLOT_BYTES) : <usize>SLOT_BYTES;
    if ((cpu.pr >> (<u64>predicate)) & 1) {
      const id = <u32>load<u16>(pc, SLOT_EXEC);
      if (id <= PAGE_END) {
        if (id == UNDECODED) {
          decodeBundle(cpu.pageRecords, (<u32>pc - cpu.pageRecords) / BUNDLE_BYTES, cpu.pagePhysical);
          continue;
        }
        cpu.left = left;
        cpu.ip = cpu.pageAddress + 0x1000;
        cpu.slot = 0;
        const fetched = enterPage();
        if (fetched != 0) return fetched == FETCH_STOP ? STOP : FAULT;
        pc = placeOf(cpu.ip, 0);
        continue;
      }
      cpu.left = left;
      const outcome = call(id, pc);
      if (outcome != RETIRE) {
        if (outcome == BRANCH) {
          left--;
          const offset = <u32>pc - cpu.pageRecords;
          cpu.branchFrom = cpu.pageAddress + ((<u64>(offset / BUNDLE_BYTES)) << 4);
          cpu.branchTo = cpu.ip;
          if ((cpu.ip & PAGE_MASK) != cpu.pageAddress) {
            cpu.branchSlot = (<u32>load<u8>(pc, SLOT_NUMBER)) & 3;
            cpu.left = left;
            cpu.slot = 0;
            const fetched = enterPage();
            if (fetched != 0) return fetched == FETCH_STOP ? STOP : FAULT;
          }
          pc = placeOf(cpu.ip, 0);
          continue;
        }
        if (outcome == RETIRE_END) {
          standAt(pc + next);
          cpu.left = left - 1;
        } else if (outcome == JUMP || outcome == RESUME) cpu.left = left - 1;
        else if (cpu.faultIsTrap && outcome == FAULT) {
          cpu.branchSlot = (<u32>load<u8>(pc, SLOT_NUMBER)) & 3;
          if (cpu.faultIsTrap == 1) standAt(pc + next);
          cpu.left = left - 1;
        } else standAt(pc);
        return outcome;
      }
    }
    left--;
    pc += next;
  }
  standAt(pc);
  cpu.left = 0;
  return RETIRE;
}
