/**
 * The address range that MONITOR arms and MWAIT waits on: one line of 64 bytes of RAM.
 *
 * To the store path it is one more decoded block of its page (code-pages.ts), whose "code" is the line: a store that
 * touches it, by the processor, a device or the host, ends the block, and with it the monitoring. Nothing else costs
 * anything.
 *
 * @sdm 3A "MONITOR/MWAIT Address Range Determination"
 */
import { MAX_VCPUS, MONITOR_BLOCKS, PAGE_TABLE } from "../../spec/layout.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import { accessOfClass } from "./access-rights.ts";
import { BLOCK_HEADER, codePageAdded, pageHasCode } from "./code-pages.ts";
import { translate } from "./paging.ts";
import { isInterceptedPage, ramPageOf, ramPointer } from "./physical.ts";

/** Bytes; CPUID leaf 5 says the same. */
const LINE: u32 = 64;
/** Bytes of a processor at MONITOR_BLOCKS: the header of a block, and what a store makes of its first micro-op. */
const STRIDE: u32 = 64;
/** Offsets in the header of a block. */
const NEXT_ON_PAGE: u32 = 16;
const PAGE: u32 = 24;
const BYTES: u32 = 28;
const ENDED: u64 = 0xffffffffffffffff;

function headerOf(processor: u32): u32 {
  return MONITOR_BLOCKS + processor * STRIDE;
}

/** True from MONITOR of a processor until a store to its line, or until something else ends the wait. */
export function isMonitoring(processor: u32): bool {
  const line = load<u64>(headerOf(processor));
  return line != 0 && line != ENDED;
}

/** The same of the processor in execution. */
export function monitorIsArmed(): bool {
  return isMonitoring(machine.vcpuCurrent);
}

/** MONITOR of a linear address that can be read. Nothing but RAM can be monitored. */
export function armMonitor(linear: u64): void {
  clearMonitor();
  const ctx = cpu.ctxAddress;
  const physical = translate(linear, accessOfClass(ctx), ctx);
  if (isInterceptedPage(physical)) return;
  const pointer = ramPointer(physical);
  if (pointer == 0) return;
  const header = headerOf(machine.vcpuCurrent);
  cpu.monitorLine = (pointer as u32) & ~(LINE - 1);
  store<u64>(header, cpu.monitorLine as u64);
  store<u32>(header, ramPageOf(pointer), PAGE);
  store<u32>(header, LINE, BYTES);
  link(header);
}

/** Puts the line among the blocks of its page. */
function link(header: u32): void {
  const ramPage = load<u32>(header, PAGE);
  const head = PAGE_TABLE + (ramPage << 2);
  const isFirst = !pageHasCode(ramPage);
  store<u32>(header, load<u32>(head), NEXT_ON_PAGE);
  store<u32>(head, header + BLOCK_HEADER);
  if (isFirst) codePageAdded(ramPage);
}

/** Whatever ends or prevents the wait besides a store: event delivery, VM entry, VM exit, INIT. */
export function clearMonitor(): void {
  const header = headerOf(machine.vcpuCurrent);
  if (monitorIsArmed()) {
    let at: u32 = PAGE_TABLE + (load<u32>(header, PAGE) << 2);
    while (load<u32>(at) != header + BLOCK_HEADER) at = load<u32>(at) - BLOCK_HEADER + NEXT_ON_PAGE;
    store<u32>(at, load<u32>(header, NEXT_ON_PAGE));
  }
  store<u64>(header, 0);
  cpu.monitorLine = 0;
}

/** The lists of blocks were emptied: armed lines must still be found. */
export function keepMonitors(): void {
  for (let i: u32 = 0; i < machine.vcpuCount; i++) if (isMonitoring(i)) link(headerOf(i));
}

/** RESET of all processors, before the lists of blocks are emptied. */
export function resetMonitors(): void {
  memory.fill(MONITOR_BLOCKS, 0, MAX_VCPUS * STRIDE);
}
