/** What the host does to a machine between runs. */
import { EXCHANGE_BASE, PAGE_TABLE, RAM_BASE } from "../../spec/layout.ts";
import { apicReset } from "../apic/mode.ts";
import { resetMsrs } from "../register/msr.ts";
import { clearFault, faulted } from "../event/fault.ts";
import { fetchPhysical } from "../memory/access.ts";
import { codePageWritten } from "../memory/code-pages.ts";
import { resetMonitors } from "../memory/monitor.ts";
import { physLoad8 } from "../memory/physical.ts";
import { flushAll, ramSlotsChanged, updateContext } from "../memory/tlb.ts";
import { machine } from "../state/machine.ts";
import { updateMode } from "../state/mode.ts";
import { resetProcessor } from "../state/reset.ts";
import { cpu } from "../state/vcpu.ts";
import { flushBlocks } from "./block-cache.ts";
import { exchangeState, resetTurns } from "./processors.ts";

/** Bytes of the longest instruction. @sdm 2A "Instruction Format" */
const LONGEST_INSTRUCTION: u32 = 15;

/**
 * RESET of the machine's processors: architectural state, local APICs, TLB and decoded blocks. RAM keeps its content. The
 * bootstrap processor is in execution, the others wait for a SIPI.
 */
export function reset(): void {
  for (let i = <i32>machine.vcpuCount - 1; i >= 0; i--) {
    exchangeState(i);
    resetProcessor();
    apicReset(i);
    resetMsrs();
  }
  resetTurns();
  machine.stopRequest = 0;
  machine.smiPending = 0;
  ramSlotsChanged();
  resetMonitors();
  flushBlocks();
  flushAll();
  stateWritten();
}

/** Recomputes everything that follows from registers the host has written, and drops all translations. */
export function stateWritten(): void {
  updateMode();
  flushAll();
  updateContext();
  updateMode();
  cpu.attention = 1;
}

/** The host wrote the whole state and all of RAM, from a snapshot: nothing decoded or translated before is valid. */
export function stateRestored(): void {
  flushBlocks();
  ramSlotsChanged();
  stateWritten();
}

/** The host wrote `length` bytes of guest RAM at `pointer` in linear memory: blocks decoded from them end. */
export function ramWritten(pointer: usize, length: u32): void {
  if (length == 0) return;
  const end = pointer + length - 1;
  const first = (pointer - RAM_BASE) >> 12;
  const last = (end - RAM_BASE) >> 12;
  for (let page = first; page <= last; page++) {
    if (load<u32>(page << 2, PAGE_TABLE) == 0) continue;
    codePageWritten(<u32>page, page == first ? (<u32>pointer) & 0xfff : 0, page == last ? (<u32>end) & 0xfff : 4095);
  }
}

/** Copies the bytes at CS:RIP to EXCHANGE_BASE: at most 15, and as far as they can be fetched. Returns their number. */
export function codeBytes(): u32 {
  const long = (cpu.codeMode & 3) == 2;
  let count: u32 = 0;
  for (; count < LONGEST_INSTRUCTION; count++) {
    const linear = cpu.rip + count;
    const physical = fetchPhysical(long ? linear : (cpu.segBase1 + linear) & 0xffffffff);
    if (faulted()) {
      clearFault();
      break;
    }
    store<u8>(<usize>EXCHANGE_BASE + count, <u8>physLoad8(physical));
  }
  return count;
}
